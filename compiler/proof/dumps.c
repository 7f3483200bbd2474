#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "proof/dumps.h"

#include "base/arena.h"
#include "base/text.h"
#include "db.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

/* Lines of one object that a difference shows at most, and that are compared at all. */
enum { SHOWN = 60, COMPARED = 400 };

struct entry {
	const char *name, *type, *schema;
	const char *raw;    /* its statements as pg_dump wrote them */
	const char *normal; /* and as they are compared */
};

struct entries {
	struct entry *list;
	size_t count;
};

struct lines {
	const char **list;
	size_t count;
};

static int compare_strings(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static int compare_entries(const void *a, const void *b)
{
	const struct entry *x = a, *y = b;
	int order = strcmp(x->type, y->type);

	if (order == 0)
		order = strcmp(x->schema, y->schema);
	if (order == 0)
		order = strcmp(x->name, y->name);
	return order;
}

static int compare_whole(const void *a, const void *b)
{
	const struct entry *x = a, *y = b;
	int order = compare_entries(a, b);

	return order != 0 ? order : strcmp(x->normal, y->normal);
}

static void lines_sort(struct lines *lines)
{
	if (lines->count > 1)
		qsort(lines->list, lines->count, sizeof *lines->list, compare_strings);
}

static struct lines lines_split(struct arena *arena, const char *text)
{
	struct lines lines = {0};

	while (*text != '\0') {
		size_t n = strcspn(text, "\n");
		ARENA_PUSH(arena, lines.list, lines.count, arena_copy(arena, text, n));
		text += n + (text[n] == '\n');
	}
	return lines;
}

static const char *lines_join(struct arena *arena, const struct lines *lines, const char *between)
{
	struct text out = {0};

	text_add(&out, "", 0);
	for (size_t i = 0; i < lines->count; i++)
		text_printf(&out, "%s%s", i > 0 ? between : "", lines->list[i]);
	const char *joined = arena_copy(arena, out.data, out.size);
	text_free(&out);
	return joined;
}

/* Past a string, a quoted name or a parenthesis that begins at s; else one character. */
static const char *skip(const char *s)
{
	char quote = *s;
	unsigned depth = 0;

	if (quote == '\'' || quote == '"') {
		for (s++; *s != '\0' && *s != quote; s++)
			;
		return *s == '\0' ? s : s + 1;
	}
	if (quote != '(')
		return s + 1;
	do {
		if (*s == '(')
			depth++;
		else if (*s == ')')
			depth--;
		s = *s == '\'' || *s == '"' ? skip(s) : s + 1;
	} while (depth > 0 && *s != '\0');
	return s;
}

/* The parts between the commas of a list that ends with the parenthesis; *end is left on it. */
static struct lines list_split(struct arena *arena, const char *s, const char **end)
{
	struct lines parts = {0};
	const char *start = s;

	for (; *s != '\0'; s = skip(s)) {
		if (*s != ',' && *s != ')')
			continue;
		while (*start == ' ' || *start == '\n')
			start++;
		size_t n = (size_t)(s - start);
		while (n > 0 && start[n - 1] == '\n')
			n--;
		ARENA_PUSH(arena, parts.list, parts.count, arena_copy(arena, start, n));
		start = s + 1;
		if (*s == ')')
			break;
	}
	*end = s;
	return parts;
}

/* CREATE TABLE x ( columns and constraints ) rest: the parts one a line, sorted. Of the types
 * only composite ones: an enum's labels have an order of their own. */
static const char *create_normal(struct arena *arena, const char *statement, bool type)
{
	const char *open = strstr(statement, type ? " AS (\n" : " (\n"), *end;

	if (open == NULL)
		return statement;
	open = strchr(open, '(') - 1;
	struct lines parts = list_split(arena, open + 2, &end);
	lines_sort(&parts);
	return arena_printf(arena, "%.*s (\n    %s\n%s", (int)(open - statement), statement,
			    lines_join(arena, &parts, "\n    "), end);
}

/* CREATE STATISTICS ... ON a, b FROM t names the columns in physical order. */
static const char *statistics_normal(struct arena *arena, const char *statement)
{
	const char *on = strstr(statement, " ON "), *from = on == NULL ? NULL : strstr(on, " FROM "), *end;

	if (from == NULL)
		return statement;
	struct lines parts = list_split(arena, arena_printf(arena, "%.*s)", (int)(from - on - 4), on + 4), &end);
	lines_sort(&parts);
	return arena_printf(arena, "%.*s ON %s%s", (int)(on - statement), statement, lines_join(arena, &parts, ", "),
			    from);
}

static bool is(const char *a, const char *b)
{
	return strcmp(a, b) == 0;
}

/* Sets of statements without an order of their own: grants, and what follows a CREATE TABLE
 * (ALTER COLUMN ... SET STATISTICS, in the order of the columns). */
static const char *normal_text(struct arena *arena, const struct entry *e)
{
	struct lines statements = {0};
	size_t at = 0, size;
	bool table = is(e->type, "TABLE") || is(e->type, "FOREIGN TABLE") || is(e->type, "TYPE");
	bool grants = is(e->type, "ACL") || is(e->type, "DEFAULT ACL");

	if (!table && !grants && !is(e->type, "STATISTICS"))
		return e->raw;
	for (const char *s; (s = db_statement(e->raw, &at, &size)) != NULL;) {
		const char *statement = arena_printf(arena, "%.*s;", (int)size, s);
		if (table && statements.count == 0)
			statement = create_normal(arena, statement, is(e->type, "TYPE"));
		else if (is(e->type, "STATISTICS") && statements.count == 0)
			statement = statistics_normal(arena, statement);
		ARENA_PUSH(arena, statements.list, statements.count, statement);
	}
	/* Grants between two SET SESSION AUTHORIZATION belong to their grantor. */
	if (grants && strstr(e->raw, "SESSION AUTHORIZATION") == NULL)
		lines_sort(&statements);
	if (table && statements.count > 2)
		qsort(statements.list + 1, statements.count - 1, sizeof *statements.list, compare_strings);
	return lines_join(arena, &statements, "\n");
}

/* pg_dump switches these between objects; they say something of the objects that follow. */
struct settings {
	const char *tablespace, *method;
};

static bool setting_read(struct arena *arena, struct settings *settings, const char *line, size_t size)
{
	static const char tablespace[] = "SET default_tablespace = ", method[] = "SET default_table_access_method = ";

	if (strncmp(line, tablespace, sizeof tablespace - 1) == 0)
		settings->tablespace = arena_copy(arena, line, size);
	else if (strncmp(line, method, sizeof method - 1) == 0)
		settings->method = arena_copy(arena, line, size);
	else
		return strncmp(line, "\\restrict ", 10) == 0 || strncmp(line, "\\unrestrict ", 12) == 0 ||
		       strncmp(line, "-- PostgreSQL database dump complete", 36) == 0;
	return true;
}

static bool has_storage(const char *type)
{
	return is(type, "TABLE") || is(type, "MATERIALIZED VIEW") || is(type, "INDEX") || is(type, "CONSTRAINT");
}

static void settings_put(struct text *out, const struct settings *s, const char *type)
{
	if (has_storage(type) && s->tablespace != NULL && !is(s->tablespace, "SET default_tablespace = '';"))
		text_printf(out, "%s\n", s->tablespace);
	if ((is(type, "TABLE") || is(type, "MATERIALIZED VIEW")) && s->method != NULL &&
	    !is(s->method, "SET default_table_access_method = heap;"))
		text_printf(out, "%s\n", s->method);
}

static const char *field(struct arena *arena, const char *head, const char *name, const char *next)
{
	const char *start = strstr(head, name), *end = start == NULL ? NULL : strstr(start, next);
	size_t n = start == NULL ? 0 : end == NULL ? strcspn(start, "\n") : (size_t)(end - start);

	return start == NULL ? "" : arena_copy(arena, start + strlen(name), n - strlen(name));
}

static const char *head_find(const char *dump)
{
	return strncmp(dump, "--\n-- Name: ", 12) == 0 ? dump : strstr(dump, "\n--\n-- Name: ");
}

/* Blank lines between statements say nothing. */
static bool ends_statement(const struct text *out)
{
	return out->size > 1 && out->data[out->size - 1] == '\n' && out->data[out->size - 2] == ';';
}

static void body_read(struct arena *arena, struct entry *e, struct settings *settings, const char *s, const char *end)
{
	struct text out = {0};

	text_add(&out, "", 0);
	settings_put(&out, settings, e->type);
	while (s < end) {
		size_t n = strcspn(s, "\n");
		bool between = n == 0 && (out.size == 0 || ends_statement(&out));
		if (!setting_read(arena, settings, s, n) && !between && !(n == 2 && s[0] == '-' && s[1] == '-'))
			text_printf(&out, "%.*s\n", (int)n, s);
		s += n + (s[n] == '\n');
	}
	while (out.size > 0 && out.data[out.size - 1] == '\n')
		out.data[--out.size] = '\0';
	e->raw = arena_copy(arena, out.data, out.size);
	e->normal = normal_text(arena, e);
	text_free(&out);
}

/* In the schema, or the schema itself, or a comment or grant on it. */
static bool is_parked(const struct entry *e, const char *parking)
{
	size_t before = strncmp(e->name, "SCHEMA ", 7) == 0 ? 7 : 0;

	return parking != NULL && (is(e->schema, parking) || (is(e->schema, "-") && is(e->name + before, parking)));
}

static struct entries dump_read(struct arena *arena, const char *dump, const char *parking)
{
	struct entries entries = {0};
	struct settings settings = {0};

	for (const char *head = head_find(dump), *next; head != NULL; head = next) {
		struct entry e;
		head += *head == '\n';
		const char *line = arena_copy(arena, head + 3, strcspn(head + 3, "\n"));
		const char *body = head + 3 + strlen(line);
		body += strcspn(body + 1, "\n") + 1;
		next = head_find(body);
		e.name = field(arena, line, "-- Name: ", "; Type: ");
		e.type = field(arena, line, "; Type: ", "; Schema: ");
		e.schema = field(arena, line, "; Schema: ", "; Owner: ");
		body_read(arena, &e, &settings, body, next == NULL ? body + strlen(body) : next);
		if (!is_parked(&e, parking))
			ARENA_PUSH(arena, entries.list, entries.count, e);
	}
	if (entries.count > 1)
		qsort(entries.list, entries.count, sizeof *entries.list, compare_whole);
	return entries;
}

/* "INDEX" of pg_dump as people say it. */
static const char *entry_name(struct arena *arena, const struct entry *e)
{
	struct text out = {0};
	bool nested = is(e->type, "COMMENT") || is(e->type, "ACL") || is(e->type, "SECURITY LABEL");

	text_printf(&out, "%s ", nested && is(e->type, "ACL") ? "grants on" : e->type);
	for (size_t i = 0; !nested && i < out.size; i++)
		if (out.data[i] >= 'A' && out.data[i] <= 'Z')
			out.data[i] = (char)(out.data[i] - 'A' + 'a');
	text_printf(&out, "%s\"%s\"", is(e->type, "COMMENT") ? "on " : "", e->name);
	if (!is(e->schema, "-") && !is(e->schema, ""))
		text_printf(&out, " of schema \"%s\"", e->schema);
	if (strncmp(out.data, "COMMENT", 7) == 0)
		memcpy(out.data, "comment", 7);
	const char *name = arena_copy(arena, out.data, out.size);
	text_free(&out);
	return name;
}

static void put_line(struct text *out, size_t *shown, char mark, const char *line)
{
	if (*shown < SHOWN)
		text_printf(out, "%c %s\n", mark, line);
	else if (*shown == SHOWN)
		text_put(out, "...\n");
	++*shown;
}

static void put_all(struct text *out, size_t *shown, char mark, const struct lines *lines, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++)
		put_line(out, shown, mark, lines->list[i]);
}

/* Lines of a longest common subsequence are left out. best[i][j] is its length from i and j on. */
static void put_changes(struct text *out, const struct lines *a, const struct lines *b, struct arena *arena)
{
	size_t width = b->count + 1, shown = 0, i = 0, j = 0;

	if (a->count > COMPARED || b->count > COMPARED) {
		put_all(out, &shown, '-', a, 0, a->count);
		put_all(out, &shown, '+', b, 0, b->count);
		return;
	}
	unsigned short *best = arena_take(arena, (a->count + 1) * width * sizeof *best);
	for (size_t x = a->count; x-- > 0;)
		for (size_t y = b->count; y-- > 0;) {
			unsigned short down = best[(x + 1) * width + y], right = best[x * width + y + 1];
			best[x * width + y] = is(a->list[x], b->list[y])
						      ? (unsigned short)(best[(x + 1) * width + y + 1] + 1)
					      : down > right ? down
							     : right;
		}
	while (i < a->count && j < b->count) {
		if (is(a->list[i], b->list[j]))
			i++, j++;
		else if (best[(i + 1) * width + j] >= best[i * width + j + 1])
			put_line(out, &shown, '-', a->list[i++]);
		else
			put_line(out, &shown, '+', b->list[j++]);
	}
	put_all(out, &shown, '-', a, i, a->count);
	put_all(out, &shown, '+', b, j, b->count);
}

static void tell(struct arena *arena, struct dumps_result *result, const struct entry *expected,
		 const struct entry *found)
{
	struct lines a = lines_split(arena, expected == NULL ? "" : expected->normal);
	struct lines b = lines_split(arena, found == NULL ? "" : found->normal);
	struct text diff = {0};
	const char *verdict = expected == NULL ? "should not be there" : found == NULL ? "is missing" : "differs";
	struct dumps_difference d;

	text_add(&diff, "", 0);
	put_changes(&diff, &a, &b, arena);
	d.what = arena_printf(arena, "%s %s", entry_name(arena, expected == NULL ? found : expected), verdict);
	d.diff = arena_copy(arena, diff.data, diff.size);
	ARENA_PUSH(arena, result->differences, result->count, d);
	text_free(&diff);
}

struct dumps_result dumps_compare(struct arena *arena, const char *expected, const char *found, const char *parking)
{
	struct dumps_result result = {0};
	struct entries a = dump_read(arena, expected, parking), b = dump_read(arena, found, parking);
	size_t i = 0, j = 0;

	while (i < a.count || j < b.count) {
		int order = i == a.count ? 1 : j == b.count ? -1 : compare_entries(&a.list[i], &b.list[j]);
		if (order < 0) {
			tell(arena, &result, &a.list[i++], NULL);
		} else if (order > 0) {
			tell(arena, &result, NULL, &b.list[j++]);
		} else {
			if (!is(a.list[i].normal, b.list[j].normal))
				tell(arena, &result, &a.list[i], &b.list[j]);
			else if (!is(a.list[i].raw, b.list[j].raw) && strstr(a.list[i].type, "ACL") == NULL)
				ARENA_PUSH(arena, result.notes, result.note_count,
					   arena_printf(arena, "physical column order of \"%s\".\"%s\" differs",
							a.list[i].schema, a.list[i].name));
			i++, j++;
		}
	}
	return result;
}
