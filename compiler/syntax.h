/*
 * Text to tree. The tree is generic: a file is a list of statements; a statement is
 * a run of terms, closed by ';' or by a block of statements in braces. Terms keep
 * their place and nothing else: what a word means is decided by the kinds, in bind.c.
 * SQL in parentheses is one term, and so is a body in dollar quotes.
 */
#ifndef SYNTAX_H
#define SYNTAX_H

#include "base/source.h"

#include <stdbool.h>

struct arena;
struct diags;

enum term_type {
	TERM_WORD,   /* table */
	TERM_QUOTED, /* "Creators can view" */
	TERM_STRING, /* 'pending', E'tab\t' */
	TERM_NUMBER, /* 15, 0.5 */
	TERM_SQL,    /* (balanced parentheses), with them */
	TERM_DOLLAR, /* $$ ... $$, with its quotes */
	TERM_MARK,   /* one character of punctuation */
};

struct term {
	enum term_type type;
	struct span span;
};

/* Statements lie in one array, in the order of the text; a statement's block is the
 * chain of statements from first_child along next. 0 ends a chain. */
struct statement {
	const struct term *terms;
	uint32_t count;
	bool has_block;
	uint32_t first_child;
	uint32_t next;
	struct span span; /* from its first term to its ';' or '}' */
};

struct syntax {
	const struct source *source;
	const struct statement *statements; /* [0] is the file itself: its children are the top statements */
	uint32_t count;
	const struct span *skipped; /* what could not be read */
	size_t skipped_count;
};

/* Parses a whole source; faults go to diags, and what could be read is in the tree
 * all the same. The tree lives in arena and points into the source. */
struct syntax *syntax_parse(struct arena *arena, const struct source *source, struct diags *diags);

/* The terms inside a term that stands in parentheses, or of any span of a source;
 * *count tells how many. */
const struct term *syntax_terms(struct arena *arena, const struct source *source, struct span span, uint32_t *count,
				struct diags *diags);

#endif
