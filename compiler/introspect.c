#include "introspect.h"

#include "base/arena.h"
#include "base/map.h"
#include "embedded.h"

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

/* In the order of kinds.def, as kinds[] is. */
static const char *const files[] = {
#define KIND(name) "kind/" #name ".sql",
#include "kinds.def"
#undef KIND
};

enum { MACRO_ARGUMENTS = 3, BEFORE = 2 /* statements before the first kind's */ };

static const struct macro {
	const char *name;
	const char *body; /* $1 ... are its arguments */
} macros[] = {
	{"id", "'$1'::regclass::oid || '.' || $2"},
	{"part", "'$1'::regclass::oid || '.' || $2 || '.' || $3"},
	/* An identifier, a string and an object of a schema as the language spells them. */
	{"name", "('\"' || replace($1, '\"', '\"\"') || '\"')"},
	{"text", "('''' || replace($1, '''', '''''') || '''')"},
	{"path", "(@name($1) || '.' || @name($2))"},
	/* " words x" and " words (x)" where x is not NULL; " words" where it is true. */
	{"clause", "coalesce(' $1 ' || $2, '')"},
	{"parens", "coalesce(' $1 (' || $2 || ')', '')"},
	{"when", "CASE WHEN $2 THEN ' $1' ELSE '' END"},
	/* reloptions and the like; pg_attver is PostgreSQL 15.20's own note on a column. */
	{"options", "(SELECT '(' || string_agg(split_part(o, '=', 1) || CASE WHEN position('=' IN o) > 0 "
		    "THEN ' = ' || @text(substr(o, position('=' IN o) + 1)) ELSE '' END, ', ') || ')' "
		    "FROM unnest($1) o WHERE o NOT LIKE 'pg_attver=%')"},
	/* " collate x" where it is not the type's own. */
	{"collation", "CASE WHEN $1 = $2 THEN '' ELSE coalesce((SELECT ' collate ' || @path(l.nspname, k.collname) "
		      "FROM pg_collation k JOIN pg_namespace l ON l.oid = k.collnamespace WHERE k.oid = $1), '') END"},
	/* What a row of pg_sequence counts. */
	{"counter", "' start ' || $1.seqstart || ' increment ' || $1.seqincrement || ' minvalue ' || $1.seqmin || "
		    "' maxvalue ' || $1.seqmax || ' cache ' || $1.seqcache || @when(cycle, $1.seqcycle)"},
	/* Schema n is none of PostgreSQL's own. */
	{"schema", "n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'"},
	/* An object of an extension, or of a schema n that was not asked for, is not ours; what was granted on one of an
	 * extension afterwards is. */
	{"ours", "true"},
	{"extension",
	 "EXISTS (SELECT FROM pg_depend e WHERE e.classid = '$1'::regclass AND e.objid = $2 AND e.deptype = 'e')"},
	{"mine", "(NOT @extension($1, $2) OR $3 IS DISTINCT FROM (SELECT i.initprivs FROM pg_init_privs i "
		 "WHERE i.classoid = '$1'::regclass AND i.objoid = $2 AND i.objsubid = 0))"},
	{"extern", "CASE WHEN @ours AND NOT @extension($1, $2) THEN '' ELSE 'extern ' END"},
};

struct argument_list {
	struct text text[MACRO_ARGUMENTS];
	size_t count;
};

static void expand(struct text *out, const char *sql, size_t size, int version);

static const struct macro *macro_at(const char *name, size_t size)
{
	for (size_t i = 0; i < sizeof macros / sizeof *macros; i++)
		if (strlen(macros[i].name) == size && memcmp(macros[i].name, name, size) == 0)
			return &macros[i];
	return NULL;
}

/* Behind the bracket that closes the one at open. */
static const char *bracket_end(const char *open)
{
	char left = *open, right = left == '(' ? ')' : '}';
	int depth = 0;

	for (const char *p = open;; p++) {
		depth += *p == left;
		depth -= *p == right;
		if (depth == 0)
			return p + 1;
	}
}

/* Arguments stand in parentheses, with commas; they are expanded before they are put in. */
static const char *arguments_take(struct argument_list *list, const char *open, int version)
{
	const char *end = bracket_end(open), *start = open + 1;
	int depth = 0;

	for (const char *p = open + 1; p < end; p++) {
		if ((*p == ',' && depth == 0) || p == end - 1) {
			while (*start == ' ' || *start == '\n')
				start++;
			expand(&list->text[list->count++], start, (size_t)(p - start), version);
			start = p + 1;
		}
		depth += *p == '(';
		depth -= *p == ')';
	}
	return end;
}

static void macro_put(struct text *out, const struct macro *macro, const struct argument_list *list, int version)
{
	struct text body = {0};

	for (const char *p = macro->body; *p != '\0'; p++) {
		size_t number = *p == '$' ? (size_t)(p[1] - '1') : MACRO_ARGUMENTS;

		if (number < list->count)
			text_put(&body, list->text[number].data);
		else
			text_char(&body, *p);
		p += number < list->count;
	}
	expand(out, body.data, body.size, version);
	text_free(&body);
}

/* @15{then}{else}; returns what stands behind it. */
static const char *version_put(struct text *out, const char *at, int version)
{
	const char *then = strchr(at, '{'), *otherwise = bracket_end(then), *end = bracket_end(otherwise);

	if (version >= atoi(at + 1))
		expand(out, then + 1, (size_t)(otherwise - then) - 2, version);
	else
		expand(out, otherwise + 1, (size_t)(end - otherwise) - 2, version);
	return end;
}

static void expand(struct text *out, const char *sql, size_t size, int version)
{
	for (const char *p = sql, *end = sql + size; p < end;) {
		size_t word = *p == '@' ? strspn(p + 1, "abcdefghijklmnopqrstuvwxyz") : 0;
		const struct macro *macro = word > 0 ? macro_at(p + 1, word) : NULL;
		struct argument_list list = {0};

		if (*p == '@' && isdigit((unsigned char)p[1])) {
			p = version_put(out, p, version);
		} else if (macro != NULL) {
			p += 1 + word;
			if (*p == '(')
				p = arguments_take(&list, p, version);
			macro_put(out, macro, &list, version);
		} else {
			text_char(out, *p++);
		}
		for (size_t i = 0; i < list.count; i++)
			text_free(&list.text[i]);
	}
}

static const struct embedded *query_of(size_t kind)
{
	for (const struct embedded *e = embedded; e->name != NULL; e++)
		if (strcmp(e->name, files[kind]) == 0)
			return e;
	return NULL;
}

void introspect_script(struct text *out, int version)
{
	text_put(out,
		 "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;\n"
		 "SELECT set_config(name, value, true) FROM (VALUES ('search_path', ''), ('row_security', 'off'),\n"
		 "('DateStyle', 'ISO'), ('IntervalStyle', 'postgres'), ('extra_float_digits', '3'),\n"
		 "('quote_all_identifiers', 'off')) AS s(name, value);\n");
	for (size_t i = 0; i < kind_count; i++)
		if (query_of(i) != NULL) {
			expand(out, query_of(i)->text, query_of(i)->size, version);
			text_put(out, ";\n");
		}
	text_put(out, "COMMIT;\n");
}

const struct kind *introspect_kind(size_t statement)
{
	size_t at = BEFORE;

	for (size_t i = 0; i < kind_count; i++)
		if (query_of(i) != NULL && at++ == statement)
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
