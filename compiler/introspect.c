#include "introspect.h"

#include "base/arena.h"
#include "base/map.h"
#include "embedded.h"
#include "quote.h"

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
	const struct kind **asked; /* by the script's statements that ask for one, in their order */
	size_t asked_count;
	struct map by_id; /* what the kinds' queries gave */
	struct piece **pieces;
	size_t count;
	const char **unmodelled; /* what they did not, by its id */
	size_t unmodelled_count;
	const char *database, *search_path;
};

/* ---- the script --------------------------------------------------------------- */

/* In the order of kinds.def, as kinds[] is. */
static const char *const files[] = {
#define KIND(name) "kind/" #name ".sql",
#include "kinds.def"
#undef KIND
};

enum { MACRO_ARGUMENTS = 3 };

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
	/* In a definition: ", name = x" where x is not NULL; a function by its name, an operator; NULL for none. */
	{"property", "coalesce(', $1 = ' || $2, '')"},
	{"function", "nullif($1, 0)::regproc"},
	{"operator", "(SELECT 'operator(' || quote_ident(s.nspname) || '.' || o.oprname || ')' FROM pg_operator o "
		     "JOIN pg_namespace s ON s.oid = o.oprnamespace WHERE o.oid = $1)"},
	/* reloptions and the like, of which most have none; pg_attver is PostgreSQL 15.20's own note on a column. */
	{"options",
	 "CASE WHEN $1 IS NOT NULL THEN (SELECT '(' || string_agg(split_part(o, '=', 1) || CASE WHEN position('=' IN o) > 0 "
	 "THEN ' = ' || @text(substr(o, position('=' IN o) + 1)) ELSE '' END, ', ') || ')' "
	 "FROM unnest($1) o WHERE o NOT LIKE 'pg_attver=%') END"},
	/* The options of what is foreign, but for secrets: those that pairs_check() refuses. */
	{"secret", "($1 ~* '(password|passwd|pwd|secret|token|api_key|access_key|secret_key|private_key)$' AND "
		   "$1 !~* '^vault_')"},
	{"pairs",
	 "CASE WHEN $1 IS NOT NULL THEN (SELECT string_agg(@name(option_name) || ' ' || @text(option_value), ', ' ORDER BY option_name) "
	 "FROM pg_options_to_table($1) WHERE NOT @secret(option_name)) END"},
	/* " collate x" where it is not the type's own. */
	{"collation", "CASE WHEN $1 = $2 THEN '' ELSE coalesce((SELECT ' collate ' || @path(l.nspname, k.collname) "
		      "FROM pg_collation k JOIN pg_namespace l ON l.oid = k.collnamespace WHERE k.oid = $1), '') END"},
	/* What a row of pg_sequence counts. */
	{"counter", "' start ' || $1.seqstart || ' increment ' || $1.seqincrement || ' minvalue ' || $1.seqmin || "
		    "' maxvalue ' || $1.seqmax || ' cache ' || $1.seqcache || @when(cycle, $1.seqcycle)"},
	/* Schema n is none of PostgreSQL's own. */
	{"schema", "n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'"},
	/* An object of an extension, or of a platform's schema n, is not ours; what was granted on one of an extension
	 * afterwards is. @ours() itself is put in by introspect_script. */
	{"extension",
	 "EXISTS (SELECT FROM pg_depend e WHERE e.classid = '$1'::regclass AND e.objid = $2 AND e.deptype = 'e')"},
	{"mine", "(NOT @extension($1, $2) OR $3 IS DISTINCT FROM (SELECT i.initprivs FROM pg_init_privs i "
		 "WHERE i.classoid = '$1'::regclass AND i.objoid = $2 AND i.objsubid = 0))"},
	/* What is PostgreSQL's own is no more than what was granted on it after initdb. */
	{"regranted",
	 "($3 IS NOT NULL AND n.nspname = 'pg_catalog' AND $3 IS DISTINCT FROM (SELECT i.initprivs FROM pg_init_privs i "
	 "WHERE i.classoid = '$1'::regclass AND i.objoid = $2 AND i.objsubid = 0))"},
	{"extern", "CASE WHEN @ours AND @schema AND NOT @extension($1, $2) THEN '' ELSE 'extern ' END"},
};

struct expansion {
	int version;
	const struct macro *own; /* besides the usual ones */
};

struct argument_list {
	struct text text[MACRO_ARGUMENTS];
	size_t count;
};

static void expand(struct text *out, const char *sql, size_t size, const struct expansion *with);

static const struct macro *macro_at(const char *name, size_t size, const struct expansion *with)
{
	if (strlen(with->own->name) == size && memcmp(with->own->name, name, size) == 0)
		return with->own;
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
static const char *arguments_take(struct argument_list *list, const char *open, const struct expansion *with)
{
	const char *end = bracket_end(open), *start = open + 1;
	int depth = 0;

	for (const char *p = open + 1; p < end; p++) {
		if ((*p == ',' && depth == 0) || p == end - 1) {
			while (*start == ' ' || *start == '\n')
				start++;
			text_clear(&list->text[list->count]);
			expand(&list->text[list->count++], start, (size_t)(p - start), with);
			start = p + 1;
		}
		depth += *p == '(';
		depth -= *p == ')';
	}
	return end;
}

static void macro_put(struct text *out, const struct macro *macro, const struct argument_list *list,
		      const struct expansion *with)
{
	struct text body = {0};

	for (const char *p = macro->body; *p != '\0'; p++) {
		size_t number = *p == '$' ? (size_t)(p[1] - '1') : MACRO_ARGUMENTS;

		if (number < list->count)
			text_add(&body, list->text[number].data, list->text[number].size);
		else
			text_char(&body, *p);
		p += number < list->count;
	}
	expand(out, body.data, body.size, with);
	text_free(&body);
}

/* @15{then}{else}; returns what stands behind it. */
static const char *version_put(struct text *out, const char *at, const struct expansion *with)
{
	const char *then = strchr(at, '{'), *otherwise = bracket_end(then), *end = bracket_end(otherwise);

	if (with->version >= atoi(at + 1))
		expand(out, then + 1, (size_t)(otherwise - then) - 2, with);
	else
		expand(out, otherwise + 1, (size_t)(end - otherwise) - 2, with);
	return end;
}

static void expand(struct text *out, const char *sql, size_t size, const struct expansion *with)
{
	for (const char *p = sql, *end = sql + size; p < end;) {
		size_t word = *p == '@' ? strspn(p + 1, "abcdefghijklmnopqrstuvwxyz") : 0;
		const struct macro *macro = word > 0 ? macro_at(p + 1, word, with) : NULL;
		struct argument_list list = {0};

		if (*p == '@' && isdigit((unsigned char)p[1])) {
			p = version_put(out, p, with);
		} else if (macro != NULL) {
			p += 1 + word;
			if (*p == '(')
				p = arguments_take(&list, p, with);
			macro_put(out, macro, &list, with);
		} else {
			text_char(out, *p++);
		}
		for (size_t i = 0; i < list.count; i++)
			text_free(&list.text[i]);
	}
}

static const struct embedded *query_of(const char *name)
{
	for (const struct embedded *e = embedded; e->name != NULL; e++)
		if (strcmp(e->name, name) == 0)
			return e;
	return NULL;
}

/* "n.nspname NOT IN ('auth', ...)" */
static void ours_put(struct text *out, const struct model *platform)
{
	size_t count = 0;

	for (size_t i = 0; i < platform->count; i++) {
		const struct fact *fact = platform->facts[i];

		if (fact->kind->space != SPACE_SCHEMA || strcmp(fact->name, "public") == 0)
			continue;
		text_put(out, count++ ? ", " : "n.nspname NOT IN (");
		quote_literal(out, fact->name);
	}
	text_put(out, count ? ")" : "true");
}

/* What comes before the kinds' statements, and what behind them. */
enum { BEGIN_AT, DATABASE_AT, SETTINGS_AT, KINDS_AT };

void introspect_script(struct text *out, int version, const struct model *platform)
{
	struct text ours = {0};
	struct macro with = {"ours", NULL};
	struct expansion expansion = {version, &with};

	ours_put(&ours, platform);
	with.body = ours.data;
	text_put(out,
		 "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;\n"
		 "SELECT current_database(), (SELECT string_agg(quote_ident(s), ', ' ORDER BY n)\n"
		 "FROM unnest(current_schemas(false)) WITH ORDINALITY AS p(s, n));\n"
		 "SELECT set_config(name, value, true) FROM (VALUES ('search_path', ''), ('row_security', 'off'),\n"
		 "('DateStyle', 'ISO'), ('IntervalStyle', 'postgres'), ('extra_float_digits', '3'),\n"
		 "('quote_all_identifiers', 'off'), ('jit', 'off')) AS s(name, value);\n");
	for (size_t i = 0; i < kind_count; i++)
		if (query_of(files[i]) != NULL) {
			expand(out, query_of(files[i])->text, query_of(files[i])->size, &expansion);
			text_put(out, ";\n");
		}
	expand(out, query_of("objects.sql")->text, query_of("objects.sql")->size, &expansion);
	text_put(out, ";\nCOMMIT;\n");
	text_free(&ours);
}

/* ---- rows --------------------------------------------------------------------- */

struct introspection *introspection_new(struct arena *arena)
{
	struct introspection *introspection = arena_take(arena, sizeof *introspection);

	introspection->arena = arena;
	for (size_t i = 0; i < kind_count; i++)
		if (query_of(files[i]) != NULL)
			ARENA_PUSH(arena, introspection->asked, introspection->asked_count, kinds[i]);
	return introspection;
}

void introspection_free(struct introspection *introspection)
{
	map_free(&introspection->by_id);
}

static const char *keep(struct introspection *introspection, const char *value)
{
	return value ? arena_copy(introspection->arena, value, strlen(value)) : NULL;
}

static void piece_take(struct introspection *introspection, const struct kind *kind, const char *const values[])
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

void introspect_row(struct introspection *introspection, size_t statement, const char *const values[INTROSPECT_COLUMNS])
{
	size_t asked = statement - KINDS_AT;

	if (statement >= KINDS_AT && asked < introspection->asked_count) {
		piece_take(introspection, introspection->asked[asked], values);
	} else if (statement == DATABASE_AT) {
		introspection->database = keep(introspection, values[0]);
		introspection->search_path = keep(introspection, values[1]);
	} else if (statement >= KINDS_AT && map_find(&introspection->by_id, hash_string(1, values[0])) == NULL) {
		ARENA_PUSH(introspection->arena, introspection->unmodelled, introspection->unmodelled_count,
			   keep(introspection, values[0]));
	}
}

const char *introspect_database(const struct introspection *introspection)
{
	return introspection->database;
}

const char *introspect_search_path(const struct introspection *introspection)
{
	return introspection->search_path;
}

bool introspect_unmodelled(const struct introspection *introspection, struct text *script)
{
	for (size_t i = 0; i < introspection->unmodelled_count; i++) {
		text_put(script,
			 i == 0 ? "BEGIN READ ONLY;\n"
				  "SET LOCAL search_path = '';\n"
				  "SELECT DISTINCT pg_describe_object(split_part(o.id, '.', 1)::oid,\n"
				  "    split_part(o.id, '.', 2)::oid, ('0' || split_part(o.id, '.', 3))::integer)\n"
				  "FROM (VALUES "
				: ", ");
		text_char(script, '(');
		quote_literal(script, introspection->unmodelled[i]);
		text_char(script, ')');
	}
	if (introspection->unmodelled_count > 0)
		text_put(script, ") AS o(id) ORDER BY 1;\nCOMMIT;\n");
	return introspection->unmodelled_count > 0;
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
}
