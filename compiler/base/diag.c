#include "diag.h"

#include "arena.h"
#include "text.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

struct remark {
	struct span span;
	const char *text;
	struct remark *next;
	bool hint;
};

struct diag {
	enum severity severity;
	struct span span;
	const char *word;
	const char *text;
	struct remark *remarks;
	struct diags *diags;
	size_t number;
	bool hides_line;
};

struct diags {
	struct arena *arena;
	const struct sources *sources;
	struct diag **list;
	size_t count;
	size_t errors, warnings;
	struct diag spare; /* in place of one that is not kept */
};

struct diags *diags_new(const struct sources *sources)
{
	struct arena *arena = arena_new();
	struct diags *diags = arena_take(arena, sizeof *diags);

	diags->arena = arena;
	diags->sources = sources;
	diags->spare.diags = diags;
	return diags;
}

void diags_free(struct diags *diags)
{
	if (diags != NULL)
		arena_free(diags->arena);
}

/* Whether an error is the same as one of the last. */
static bool diag_repeats(const struct diags *diags, struct span span, const char *word)
{
	for (size_t i = diags->count; i > 0 && i + 64 > diags->count; i--) {
		const struct diag *d = diags->list[i - 1];

		if (span.at != 0 && d->span.at == span.at && d->span.end == span.end && strcmp(d->word, word) == 0)
			return true;
	}
	return false;
}

static struct diag *diag_add(struct diags *diags, enum severity severity, struct span span, const char *word,
			     const char *format, va_list args)
{
	if (diag_repeats(diags, span, word))
		return &diags->spare;
	bool error = severity == SEVERITY_ERROR;
	++*(error ? &diags->errors : &diags->warnings);
	if (error && diags->errors > DIAGS_KEPT)
		return &diags->spare;
	struct diag *diag = arena_take(diags->arena, sizeof *diag);
	*diag = (struct diag){severity, span,  word,	     arena_vprintf(diags->arena, format, args),
			      NULL,	diags, diags->count, false};
	ARENA_PUSH(diags->arena, diags->list, diags->count, diag);
	return diag;
}

struct diag *diag_error(struct diags *diags, struct span span, const char *word, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	struct diag *diag = diag_add(diags, SEVERITY_ERROR, span, word, format, args);
	va_end(args);
	return diag;
}

struct diag *diag_warning(struct diags *diags, struct span span, const char *word, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	struct diag *diag = diag_add(diags, SEVERITY_WARNING, span, word, format, args);
	va_end(args);
	return diag;
}

static void remark_add(struct diag *diag, struct span span, bool hint, const char *format, va_list args)
{
	struct remark **end = &diag->remarks;

	if (!diag_kept(diag))
		return;
	while (*end != NULL)
		end = &(*end)->next;
	*end = arena_take(diag->diags->arena, sizeof **end);
	(*end)->span = span;
	(*end)->hint = hint;
	(*end)->text = arena_vprintf(diag->diags->arena, format, args);
}

void diag_note(struct diag *diag, struct span span, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	remark_add(diag, span, false, format, args);
	va_end(args);
}

void diag_hide_line(struct diag *diag)
{
	diag->hides_line = true;
}

void diag_hint(struct diag *diag, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	remark_add(diag, (struct span){0, 0}, true, format, args);
	va_end(args);
}

bool diag_kept(const struct diag *diag)
{
	return diag != &diag->diags->spare;
}

size_t diags_errors(const struct diags *diags)
{
	return diags->errors;
}

bool diags_said(const struct diags *diags, const char *word)
{
	for (size_t i = 0; i < diags->count; i++)
		if (diags->list[i]->severity == SEVERITY_ERROR && diags->list[i]->span.at == 0 &&
		    strcmp(diags->list[i]->word, word) == 0)
			return true;
	return false;
}

static int diag_compare(const void *a, const void *b)
{
	const struct diag *x = *(struct diag *const *)a, *y = *(struct diag *const *)b;

	if (x->span.at != y->span.at)
		return x->span.at < y->span.at ? -1 : 1;
	return x->number < y->number ? -1 : x->number > y->number;
}

/* One line of source with a caret under the span; long lines are cut around it. */
static void print_line(struct text *out, struct place place, struct span span, bool colour)
{
	enum { WIDTH = 160 };
	size_t skip = place.line_offset > WIDTH - 40 ? place.line_offset - 60 : 0;
	size_t size = place.line_size > skip ? place.line_size - skip : 0;

	while (skip > 0 && ((unsigned char)place.line_text[skip] & 0xc0) == 0x80)
		skip--, size++;
	if (size > WIDTH)
		for (size = WIDTH; size > 0 && ((unsigned char)place.line_text[skip + size] & 0xc0) == 0x80;)
			size--;
	if (place.line > 0)
		text_printf(out, "%5u | ", place.line);
	else
		text_put(out, "      | ");
	text_put(out, skip ? "..." : "");
	for (size_t i = 0; i < size; i++) {
		unsigned char c = (unsigned char)place.line_text[skip + i];

		text_char(out, (char)(c == '\t' ? '\t' : c < 0x20 || c == 0x7f ? '?' : c));
	}
	text_printf(out, "\n      | %s", skip ? "   " : "");
	for (size_t i = skip; i < place.line_offset; i++)
		if (((unsigned char)place.line_text[i] & 0xc0) != 0x80)
			text_char(out, (char)(place.line_text[i] == '\t' ? '\t' : ' '));
	text_put(out, colour ? "\033[1;32m^" : "^");
	size_t end = place.line_offset + (span.end > span.at ? span.end - span.at : 1);
	if (end > skip + size)
		end = skip + size;
	for (size_t i = place.line_offset + 1; i < end; i++)
		if (((unsigned char)place.line_text[i] & 0xc0) != 0x80)
			text_char(out, (char)('~'));
	text_put(out, colour ? "\033[0m\n" : "\n");
}

/* Names may hold anything; what a server says has lines. */
static void put_message(struct text *out, const char *text)
{
	for (; *text != '\0'; text++) {
		unsigned char c = (unsigned char)*text;

		text_char(out, (char)(c == '\t' || c == '\n' || (c >= 0x20 && c != 0x7f) ? c : '?'));
	}
}

static void print_head(struct text *out, struct place place, const char *level, const char *tint, const char *text,
		       const char *word, bool colour)
{
	if (place.line > 0)
		text_printf(out, "%s:%u:%u: ", place.path, place.line, place.column);
	else if (place.path != NULL)
		text_printf(out, "%s: ", place.path);
	else
		text_put(out, word != NULL ? "chronosc: " : "      = ");
	text_printf(out, "%s%s:%s ", colour ? tint : "", level, colour ? "\033[0m" : "");
	put_message(out, text);
	if (word != NULL)
		text_printf(out, " [%s]", word);
	text_char(out, '\n');
}

static void print_one(const struct diags *diags, struct text *out, const struct diag *diag, bool colour)
{
	struct place place = source_place(diags->sources, diag->span.at);
	bool error = diag->severity == SEVERITY_ERROR;

	print_head(out, place, error ? "error" : "warning", error ? "\033[1;31m" : "\033[1;35m", diag->text, diag->word,
		   colour);
	if (place.path != NULL && !diag->hides_line)
		print_line(out, place, diag->span, colour);
	for (const struct remark *r = diag->remarks; r != NULL; r = r->next) {
		place = source_place(diags->sources, r->span.at);
		print_head(out, place, r->hint ? "help" : "note", "\033[1;36m", r->text, NULL, colour);
		if (place.path != NULL)
			print_line(out, place, r->span, colour);
	}
}

static void json_place(const struct diags *diags, struct text *t, struct span span)
{
	struct place from = source_place(diags->sources, span.at);
	struct place to = source_place(diags->sources, span.end);

	if (from.path == NULL)
		return;
	text_put(t, "\"file\": ");
	text_json(t, from.path);
	if (from.line > 0)
		text_printf(t, ", \"line\": %u, \"column\": %u, \"endLine\": %u, \"endColumn\": %u", from.line,
			    from.column, to.line, to.column);
	text_put(t, ", ");
}

static void print_json(const struct diags *diags, struct text *out)
{
	struct text t = {0};

	text_put(&t, "{\"diagnostics\": [");
	for (size_t i = 0; i < diags->count; i++) {
		const struct diag *d = diags->list[i];

		text_put(&t, i ? ",\n  {" : "\n  {");
		json_place(diags, &t, d->span);
		text_printf(&t, "\"severity\": \"%s\", \"word\": \"%s\", \"message\": ",
			    d->severity == SEVERITY_ERROR ? "error" : "warning", d->word);
		text_json(&t, d->text);
		text_put(&t, ", \"notes\": [");
		for (const struct remark *r = d->remarks; r != NULL; r = r->next) {
			text_put(&t, r == d->remarks ? "{" : ", {");
			json_place(diags, &t, r->span);
			text_put(&t, "\"message\": ");
			text_json(&t, r->text);
			text_put(&t, "}");
		}
		text_put(&t, "]}");
	}
	text_printf(&t, "%s], \"errors\": %zu, \"warnings\": %zu}\n", diags->count ? "\n" : "", diags->errors,
		    diags->warnings);
	text_add(out, t.data, t.size);
	text_free(&t);
}

void diags_print(struct diags *diags, struct text *out, bool json, bool colour)
{
	size_t shown = 0;

	if (diags->count > 0)
		qsort(diags->list, diags->count, sizeof *diags->list, diag_compare);
	if (json) {
		print_json(diags, out);
		return;
	}
	for (size_t i = 0; i < diags->count; i++) {
		const struct diag *d = diags->list[i];
		bool error = d->severity == SEVERITY_ERROR;

		if (error && shown++ >= DIAGS_SHOWN)
			continue;
		print_one(diags, out, d, colour);
	}
	if (diags->errors > DIAGS_SHOWN)
		text_printf(out, "chronosc: %zu more errors are not shown\n", diags->errors - DIAGS_SHOWN);
}

struct suggestion suggestion_for(const char *wanted)
{
	size_t size = strlen(wanted);

	return (struct suggestion){.wanted = wanted, .distance = size < 3 ? 2 : size < 6 ? 3 : 4};
}

void suggestion_offer(struct suggestion *suggestion, const char *candidate)
{
	unsigned d = text_distance(suggestion->wanted, candidate, suggestion->distance - 1);

	if (d < suggestion->distance) {
		suggestion->distance = d;
		suggestion->best = candidate;
	}
}
