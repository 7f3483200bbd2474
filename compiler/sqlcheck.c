/* What libpg_query's own PL/pgSQL parser says about a body: only its syntax errors are believed. */
#include "sqlwalk.h"

#include "base/arena.h"
#include "base/text.h"

#include <pg_query.h>
#include <stdlib.h>
#include <string.h>

/* A header for libpg_query: what it does not check need not be true. */
static char *whole_function(struct walk *w)
{
	static const char *const returned[] = {"int", "SETOF int", "void", "trigger", "event_trigger"};
	const struct sql_context *c = w->context;
	struct text text = {0};
	char *tag, *copy;

	text_put(&text, "CREATE FUNCTION x(");
	for (size_t i = 0; i < c->parameter_count; i++) {
		text_put(&text, i > 0 ? ", " : "");
		if (c->parameters[i].name != NULL && strchr(c->parameters[i].name, '"') == NULL)
			text_printf(&text, "\"%s\" ", c->parameters[i].name);
		text_put(&text, "text");
	}
	tag = arena_copy(w->scratch, "$b$", 3);
	while (memmem(w->sql, w->size, tag, strlen(tag) - 1) != NULL)
		tag = arena_printf(w->scratch, "$b%s", tag + 1);
	text_printf(&text, ") RETURNS %s LANGUAGE plpgsql AS %s", returned[c->returns], tag);
	text_add(&text, w->sql, w->size);
	text_put(&text, tag);
	copy = arena_copy(w->scratch, text.data, text.size);
	text_free(&text);
	return copy;
}

/* Where the line begins, counted from 1. */
static size_t line_offset(const char *sql, size_t size, unsigned long line)
{
	size_t at = 0;

	for (; line > 1; line--) {
		const char *end = memchr(sql + at, '\n', size - at);

		if (end == NULL)
			break;
		at = (size_t)(end - sql) + 1;
	}
	return at;
}

/* The message ends in: at or near "word". */
static struct sql_token token_near(const struct walk *w, size_t from, const char *message)
{
	const char *quote = strchr(message, '"'), *end = strrchr(message, '"');
	size_t length = quote != NULL && end > quote ? (size_t)(end - quote) - 1 : 0;
	struct sql_token first = sql_token_next(w->sql, w->size, from), t = first;

	for (; t.kind != TOKEN_END; t = sql_token_next(w->sql, w->size, t.offset + t.length))
		if (t.length == length && memcmp(w->sql + t.offset, quote + 1, length) == 0)
			return t;
	return first;
}

void body_check(struct walk *w)
{
	PgQueryPlpgsqlParseResult parsed = pg_query_parse_plpgsql(whole_function(w));
	const PgQueryError *e = parsed.error;
	const char *line = e != NULL && e->context != NULL ? strstr(e->context, "near line ") : NULL;

	if (e != NULL && line != NULL && strncmp(e->message, "syntax error", 12) == 0 &&
	    newer_syntax(w->sql, w->size, e->message) <= 15) {
		size_t from = line_offset(w->sql, w->size, strtoul(line + 10, NULL, 10));
		struct sql_token t = token_near(w, from, e->message);

		fault_note(w, (struct part){"", t.offset, t.length}, "sql-syntax", NULL, NULL, "%s", e->message);
	}
	pg_query_free_plpgsql_parse_result(parsed);
}
