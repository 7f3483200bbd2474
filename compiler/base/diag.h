/*
 * Diagnostics: collected during a run, sorted by place, at most 20 errors shown. Of more errors than 1000
 * only the number is kept.
 * Wording: lower case, no full stop, names in double quotes, what is wrong and
 * with what; the remedy is a note or a hint. The word ("unknown-column") is stable:
 * it is the lint switch, the tests' assertion and the manual's anchor. One fault
 * gives one message: a second error of the same word and span is dropped.
 */
#ifndef DIAG_H
#define DIAG_H

#include "source.h"

#include <stdbool.h>

/* This many errors are shown, and so many kept. */
enum { DIAGS_SHOWN = 20, DIAGS_KEPT = 1000 };

enum severity { SEVERITY_ERROR, SEVERITY_WARNING };

struct diags;
struct diag;
struct text;

struct diags *diags_new(const struct sources *sources);
void diags_free(struct diags *diags);

/* Both return the diagnostic, for diag_note and diag_hint; never NULL. */
struct diag *diag_error(struct diags *diags, struct span span, const char *word, const char *format, ...)
	__attribute__((format(printf, 4, 5)));
struct diag *diag_warning(struct diags *diags, struct span span, const char *word, const char *format, ...)
	__attribute__((format(printf, 4, 5)));

/* A second place that explains the first ("... was declared here"). */
void diag_note(struct diag *diag, struct span span, const char *format, ...) __attribute__((format(printf, 3, 4)));
/* Does not show the line, for what stands there is nobody's business. */
void diag_hide_line(struct diag *diag);
/* The remedy, without a place. */
void diag_hint(struct diag *diag, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Whether it will be told: to look for remedies of the many that are not would take long. */
bool diag_kept(const struct diag *diag);

size_t diags_errors(const struct diags *diags);
/* Whether an error of this word was said that has no place in a source. */
bool diags_said(const struct diags *diags, const char *word);

/* Everything as text; as one JSON document when json, with colour when colour. */
void diags_print(struct diags *diags, struct text *out, bool json, bool colour);

/* The nearest of the offered words, by edit distance, or NULL when none is near.
 * Offer each candidate in turn. */
struct suggestion {
	const char *wanted;
	const char *best;
	unsigned distance;
};
struct suggestion suggestion_for(const char *wanted);
void suggestion_offer(struct suggestion *suggestion, const char *candidate);

#endif
