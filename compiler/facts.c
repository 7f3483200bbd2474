#include "facts.h"

#include "base/arena.h"
#include "base/text.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

enum { ESCAPE = 2 };

struct facts_list {
	const char *id, *name;
	struct text items;
	size_t count;
	struct facts_list *next, *alike; /* of the same hash */
};

/* ---- quoting ------------------------------------------------------------------- */

static bool is_unsafe(const char *p)
{
	unsigned char c = (unsigned char)*p;

	if (c == 0xc2)
		return (unsigned char)p[1] == 0xab || (unsigned char)p[1] == 0xbb; /* the templates' quotes */
	return (c < 0x20 && c != '\n' && c != '\t') || c == 0x7f || c == '$';
}

/* Letters, digits, and what no language that we know of escapes in comments and strings. */
static bool is_plain(const char *string)
{
	for (; *string != '\0'; string++)
		if ((unsigned char)*string < ' ' || strchr("\"\\?*$\x7f", *string) != NULL ||
		    ((unsigned char)*string == 0xc2 && is_unsafe(string)))
			return false;
	return true;
}

static void put_inside(struct text *out, const char *string)
{
	const char *from = string, *p = string;

	for (; *p != '\0'; p++) {
		if (!is_unsafe(p))
			continue;
		text_add(out, from, (size_t)(p - from));
		text_printf(out, "%c%02x", ESCAPE, (unsigned char)*p);
		from = p + 1;
	}
	text_add(out, from, (size_t)(p - from));
}

static void put_quoted(struct text *out, const char *string)
{
	text_put(out, "«");
	put_inside(out, string);
	text_put(out, "»");
}

void facts_decode(struct text *out, const char *bytes, size_t size)
{
	const char *end = bytes + size;

	text_reserve(out, size);
	while (bytes < end) {
		const char *escape = memchr(bytes, ESCAPE, (size_t)(end - bytes));
		bool whole = escape != NULL && end - escape > 2 && isxdigit((unsigned char)escape[1]) &&
			     isxdigit((unsigned char)escape[2]);
		const char *stop = escape == NULL ? end : whole ? escape : escape + 1;

		text_add(out, bytes, (size_t)(stop - bytes));
		bytes = stop;
		if (whole) {
			const char digits[] = {escape[1], escape[2], '\0'};

			text_char(out, (char)strtoul(digits, NULL, 16));
			bytes += 3;
		}
	}
}

/* ---- values -------------------------------------------------------------------- */

struct facts facts_new(struct text *out, struct arena *arena)
{
	return (struct facts){.out = out, .arena = arena};
}

/* What chr_put of templates/facts.m4 would do: that it need not is a good part of m4's time. */
static void put_define(struct facts *facts, const char *id, const char *key, const char *more)
{
	text_put(facts->out, "m4_define(«chr:");
	put_inside(facts->out, id);
	text_char(facts->out, '.');
	put_inside(facts->out, key);
	text_put(facts->out, more);
	text_put(facts->out, "»,«");
}

void facts_put(struct facts *facts, const char *id, const char *key, const char *value)
{
	put_define(facts, id, key, "");
	put_inside(facts->out, value);
	text_put(facts->out, "»)");
	if (!is_plain(value))
		facts_put(facts, id, "odd", "true");
}

/* One macro for all of it: see chr_get of templates/facts.m4. */
void facts_open(struct facts *facts, const char *id, const struct facts_head *head)
{
	const char *values[] = {head->kind, head->parent, head->name, head->identifier, head->upper, head->sql};

	text_put(facts->out, "m4_define(«chr:");
	put_inside(facts->out, id);
	for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
		text_put(facts->out, i ? "," : "»,«");
		put_quoted(facts->out, values[i] ? values[i] : "");
	}
	text_put(facts->out, "»)");
	if (head->schema != NULL)
		facts_put(facts, id, "schema", head->schema);
	if (!is_plain(head->name ? head->name : "") || !is_plain(head->sql))
		facts_put(facts, id, "odd", "true");
}

/* ---- lists ---------------------------------------------------------------------- */

static struct facts_list *list_get(struct facts *facts, const char *id, const char *name)
{
	uint64_t key = hash_string(hash_string(1, id), name);
	struct facts_list *alike = map_find(&facts->found, key);

	for (struct facts_list *list = alike; list != NULL; list = list->alike)
		if (strcmp(list->id, id) == 0 && strcmp(list->name, name) == 0)
			return list;
	struct facts_list *list = arena_take(facts->arena, sizeof *list);
	*list = (struct facts_list){.id = id, .name = name, .alike = alike};
	map_put(&facts->found, key, list);
	if (facts->first == NULL)
		facts->end = &facts->first;
	*facts->end = list;
	facts->end = &list->next;
	return list;
}

void facts_add(struct facts *facts, const char *id, const char *name, const char *value)
{
	struct facts_list *list = list_get(facts, id, name);

	text_put(&list->items, "chr_item(");
	put_quoted(&list->items, value);
	text_printf(&list->items, ",%zu)", list->count++);
}

void facts_end(struct facts *facts)
{
	for (struct facts_list *list = facts->first; list != NULL; list = list->next) {
		put_define(facts, list->id, list->name, ".items");
		text_add(facts->out, list->items.data, list->items.size);
		text_put(facts->out, "»)");
		text_free(&list->items);
	}
	map_free(&facts->found);
}
