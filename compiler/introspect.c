#include "introspect.h"

#include "base/arena.h"
#include "base/map.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

struct piece {
	const struct kind *kind;
	const char *of, *header, *block;
	struct piece *first, *last, *next;
};

struct introspection {
	struct arena *arena;
	struct map by_id;
	struct piece **pieces;
	size_t count;
};

struct introspection *introspection_new(struct arena *arena)
{
	struct introspection *introspection = arena_take(arena, sizeof *introspection);

	introspection->arena = arena;
	return introspection;
}

/* ---- the script --------------------------------------------------------------- */

static const char *braces_end(const char *open)
{
	int depth = 0;

	for (const char *p = open;; p++) {
		depth += *p == '{';
		depth -= *p == '}';
		if (depth == 0)
			return p;
	}
}

static void query_expand(struct text *out, const char *sql, size_t size, int version)
{
	for (const char *p = sql, *end = sql + size; p < end; p++) {
		if (*p == '@' && isdigit((unsigned char)p[1])) {
			int from = atoi(p + 1);
			const char *then = strchr(p, '{'), *then_end = braces_end(then);
			const char *otherwise = then_end + 1, *otherwise_end = braces_end(otherwise);

			if (version >= from)
				query_expand(out, then + 1, (size_t)(then_end - then) - 1, version);
			else
				query_expand(out, otherwise + 1, (size_t)(otherwise_end - otherwise) - 1, version);
			p = otherwise_end;
		} else if (strncmp(p, "@schema", 7) == 0) {
			text_put(out, "n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'");
			p += 6;
		} else {
			text_char(out, *p);
		}
	}
}

void introspect_script(struct text *out, int version)
{
	text_put(out,
		 "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;\n"
		 "SELECT set_config(name, value, true) FROM (VALUES ('search_path', ''), ('row_security', 'off'),\n"
		 "('DateStyle', 'ISO'), ('IntervalStyle', 'postgres'), ('extra_float_digits', '3'),\n"
		 "('quote_all_identifiers', 'off')) AS s(name, value);\n");
	for (size_t i = 0; i < kind_count; i++)
		if (kinds[i]->catalog != NULL) {
			query_expand(out, kinds[i]->catalog, strlen(kinds[i]->catalog), version);
			text_put(out, ";\n");
		}
	text_put(out, "COMMIT;\n");
}

const struct kind *introspect_kind(size_t statement)
{
	size_t at = INTROSPECT_BEFORE;

	for (size_t i = 0; i < kind_count; i++)
		if (kinds[i]->catalog != NULL && at++ == statement)
			return kinds[i];
	return NULL;
}

/* ---- rows --------------------------------------------------------------------- */

static const char *keep(struct introspection *introspection, const char *value)
{
	return value ? arena_copy(introspection->arena, value, strlen(value)) : NULL;
}

void introspect_row(struct introspection *introspection, const struct kind *kind, const char *const values[4])
{
	struct piece *piece = arena_take(introspection->arena, sizeof *piece);

	piece->kind = kind;
	piece->of = keep(introspection, values[1]);
	piece->header = keep(introspection, values[2]);
	piece->block = keep(introspection, values[3]);
	ARENA_PUSH(introspection->arena, introspection->pieces, introspection->count, piece);
	if (values[0] != NULL)
		map_put(&introspection->by_id, hash_string(1, values[0]), piece);
}

static void pieces_join(struct introspection *introspection)
{
	for (size_t i = 0; i < introspection->count; i++) {
		struct piece *piece = introspection->pieces[i];
		struct piece *parent = piece->of ? map_find(&introspection->by_id, hash_string(1, piece->of)) : NULL;

		if (parent == NULL)
			continue;
		if (parent->last == NULL)
			parent->first = piece;
		else
			parent->last->next = piece;
		parent->last = piece;
	}
}

/* ---- text --------------------------------------------------------------------- */

static bool is_clause(const struct piece *piece)
{
	return (piece->kind->traits & (IN_HEADER | BARE_QUOTED)) != 0;
}

static void piece_put(struct text *out, const struct piece *piece)
{
	bool block = piece->block != NULL && *piece->block != '\0';

	text_put(out, piece->header);
	for (const struct piece *p = piece->first; p != NULL; p = p->next)
		if (is_clause(p))
			text_printf(out, " %s", p->header);
		else
			block = true;
	if (!block) {
		text_put(out, ";\n");
		return;
	}
	text_put(out, " {\n");
	for (const struct piece *p = piece->first; p != NULL; p = p->next)
		if (!is_clause(p))
			piece_put(out, p);
	text_printf(out, "%s}\n", piece->block ? piece->block : "");
}

void introspect_text(struct introspection *introspection, struct text *out)
{
	pieces_join(introspection);
	for (size_t i = 0; i < introspection->count; i++)
		if (introspection->pieces[i]->of == NULL)
			piece_put(out, introspection->pieces[i]);
	map_free(&introspection->by_id);
}
