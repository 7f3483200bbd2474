/* SQL that the grammar of 15 does not know: whether it may be of a newer PostgreSQL, and what it mentions. */
#include "sqlwalk.h"

#include "base/arena.h"

#include <string.h>

struct mark {
	const char *word;
	const char *next; /* NULL: the word alone */
	unsigned version;
};

static const struct mark marks[] = {
	{"at", "local", 17},	     {"by", "source", 17},	  {"by", "target", 17},	      {"is", "json", 16},
	{"json", "(", 17},	     {"json_array", "(", 16},	  {"json_arrayagg", "(", 16}, {"json_exists", "(", 17},
	{"json_object", "(", 16},    {"json_objectagg", "(", 16}, {"json_query", "(", 17},    {"json_scalar", "(", 17},
	{"json_serialize", "(", 17}, {"json_table", "(", 17},	  {"json_value", "(", 17},    {"merge_action", "(", 17},
	{"not", "json", 16},	     {"returning", "with", 18},
};

static unsigned mark_version(const char *sql, struct sql_token t, struct sql_token next)
{
	for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
		const struct mark *m = &marks[i];

		if (sql_token_is(sql, t, m->word) &&
		    (m->next[0] == '(' ? sql_token_mark(sql, next, '(') : sql_token_is(sql, next, m->next)))
			return m->version;
	}
	/* 1_000 and 0xFF */
	if (t.kind == TOKEN_NUMBER &&
	    (memchr(sql + t.offset, '_', t.length) != NULL ||
	     (t.length > 1 && sql[t.offset] == '0' && strchr("xXoObB", sql[t.offset + 1]) != NULL)))
		return 16;
	return 0;
}

unsigned newer_syntax(const char *sql, size_t size, const char *message)
{
	unsigned version = strstr(message, "must have an alias") != NULL ? 16 : 0;
	struct sql_token t = sql_token_next(sql, size, 0);
	bool merge = false;

	while (t.kind != TOKEN_END) {
		struct sql_token next = sql_token_next(sql, size, t.offset + t.length);
		unsigned found = mark_version(sql, t, next);

		merge = merge || sql_token_is(sql, t, "merge");
		if (merge && sql_token_is(sql, t, "returning") && found < 17)
			found = 17;
		if (found > version)
			version = found;
		t = next;
	}
	return version;
}

static void mentioned(struct walk *w, enum sql_reference_kind kind, const struct part *parts, size_t at,
		      const void *object)
{
	struct sql_reference *r = reference_note(w, kind, parts[at]);

	r->schema = at > 0 && kind != REF_COLUMN ? schema_keep(w, parts, at + 1) : NULL;
	r->object = object;
	r->mentioned = true;
	if (r->schema != NULL) {
		schema_note(w, parts, at + 1, object);
		w->out->references[w->out->reference_count - 1].mentioned = true;
	}
}

/* The first words of a dotted name, as a relation or type. */
static void path_mentions(struct walk *w, const struct part *parts, size_t count)
{
	const struct sql_catalog *c = w->catalog;

	for (size_t at = 0; at < count && at < 2; at++) {
		const char *schema = at > 0 ? parts[0].name : NULL;
		const void *relation = c->relation_find != NULL ? c->relation_find(c->context, schema, parts[at].name)
								: NULL;
		const void *type = c->type_find != NULL ? c->type_find(c->context, schema, parts[at].name) : NULL;

		if (relation != NULL) {
			struct item item = {.name = parts[at].name, .relation = relation};

			mentioned(w, REF_RELATION, parts, at, relation);
			if (item_find(w, NULL, item.name) == NULL)
				item_add(w, item, parts[at]);
		}
		if (type != NULL)
			mentioned(w, REF_TYPE, parts, at, type);
	}
}

static void call_mentions(struct walk *w, const struct part *parts, size_t count)
{
	const struct sql_catalog *c = w->catalog;
	const char *schema = count > 1 ? parts[count - 2].name : NULL;
	const void *function = NULL;

	if (c->function_find != NULL)
		function = c->function_find(c->context, schema, parts[count - 1].name, SQL_ANY_NARGS);
	if (function != NULL)
		mentioned(w, REF_FUNCTION, parts, schema != NULL ? count - 1 : 0, function);
}

static void column_mentions(struct walk *w, const struct part *parts, size_t count)
{
	struct column found;

	for (size_t i = 0; i < w->scope->count; i++)
		for (size_t at = 0; at < count; at++)
			if (item_column(w, w->scope->items[i], parts[at].name, &found) && found.column != NULL) {
				mentioned(w, REF_COLUMN, parts, at, found.column);
				w->out->references[w->out->reference_count - 1].relation = found.relation;
			}
}

/* Calls what for each dotted name outside strings. */
static void paths_each(struct walk *w, bool columns)
{
	struct sql_token t = sql_token_next(w->sql, w->size, w->prefix);

	while (t.kind != TOKEN_END) {
		struct part parts[PARTS_MAX];
		size_t count = parts_read(w, t.offset, parts);

		if (count == 0) {
			t = sql_token_next(w->sql, w->size, t.offset + t.length);
			continue;
		}
		t = sql_token_next(w->sql, w->size, parts[count - 1].location + parts[count - 1].length);
		if (columns)
			column_mentions(w, parts, count);
		else if (sql_token_mark(w->sql, t, '('))
			call_mentions(w, parts, count);
		if (!columns)
			path_mentions(w, parts, count);
	}
}

/* Relations first: their columns can be told only when all of them are known. */
void mentions_walk(struct walk *w)
{
	size_t before = w->scope->count;

	w->lenient++;
	paths_each(w, false);
	paths_each(w, true);
	w->lenient--;
	w->scope->count = before;
}
