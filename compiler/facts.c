#include "facts.h"

#include "base/arena.h"
#include "base/text.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* What m4 takes for quotes, in place of « and »: it looks for each at every character, and is done sooner with one byte. */
#define OPEN "\3"
#define CLOSE "\4"

enum { ESCAPE = 2 };

struct facts_list {
	const char *id, *name;
	struct text items;
	size_t count;
	struct facts_list *next, *alike; /* of the same hash */
};

/* ---- quoting ------------------------------------------------------------------- */

static bool is_unsafe(unsigned char c)
{
	return (c < 0x20 && c != '\n' && c != '\t') || c == 0x7f || c == '$';
}

/* Letters, digits, and what no language that we know of escapes in comments and strings. */
static bool is_plain(const char *string)
{
	for (; *string != '\0'; string++)
		if ((unsigned char)*string < ' ' || strchr("\"\\?*$\x7f", *string) != NULL)
			return false;
	return true;
}

static void put_inside(struct text *out, const char *string)
{
	const char *from = string, *p = string;

	for (; *p != '\0'; p++) {
		if (!is_unsafe((unsigned char)*p))
			continue;
		text_add(out, from, (size_t)(p - from));
		text_printf(out, "%c%02x", ESCAPE, (unsigned char)*p);
		from = p + 1;
	}
	text_add(out, from, (size_t)(p - from));
}

static void put_quoted(struct text *out, const char *string)
{
	text_put(out, OPEN);
	put_inside(out, string);
	text_put(out, CLOSE);
}

void facts_template(struct text *out, const char *template)
{
	for (const char *mark; (mark = strstr(template, "\xc2")) != NULL; template = mark + 1) {
		bool open = (unsigned char)mark[1] == 0xab, close = (unsigned char)mark[1] == 0xbb;

		text_add(out, template, (size_t)(mark - template) + !(open || close));
		if (open || close)
			text_put(out, open ? OPEN : CLOSE), mark++;
	}
	text_put(out, template);
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

struct facts facts_new(struct text *out, struct arena *arena, const char *templates)
{
	return (struct facts){.out = out, .arena = arena, .templates = templates};
}

/* Between quotes, or dots within quotes. */
static bool stands_in(const char *text, const char *word, size_t size)
{
	for (const char *at = text; (at = memmem(at, strlen(at), word, size)) != NULL; at += size)
		if (at > text && (at[-1] == '.' || (unsigned char)at[-1] == 0xab) &&
		    (at[size] == '.' || (unsigned char)at[size] == 0xc2))
			return true;
	return false;
}

bool facts_wanted(struct facts *facts, const char *key)
{
	uint64_t hash = hash_string(1, key);
	bool *wanted = map_find(&facts->wanted, hash);

	if (wanted != NULL)
		return *wanted;
	wanted = arena_take(facts->arena, sizeof *wanted);
	*wanted = true;
	for (const char *word = key; *wanted && *word != '\0';) {
		size_t size = strcspn(word, ".");

		*wanted = strspn(word, "0123456789") >= size || stands_in(facts->templates, word, size);
		word += size + (word[size] == '.');
	}
	map_put(&facts->wanted, hash, wanted);
	return *wanted;
}

/* What chr_put of templates/facts.m4 would do: that it need not is a good part of m4's time. */
static void put_define(struct facts *facts, const char *id, const char *key, const char *more)
{
	text_put(facts->out, "m4_define(" OPEN "chr:");
	put_inside(facts->out, id);
	text_char(facts->out, '.');
	put_inside(facts->out, key);
	text_put(facts->out, more);
	text_put(facts->out, CLOSE "," OPEN);
}

void facts_put(struct facts *facts, const char *id, const char *key, const char *value)
{
	if (!facts_wanted(facts, key))
		return;
	put_define(facts, id, key, "");
	put_inside(facts->out, value);
	text_put(facts->out, CLOSE ")");
	if (!is_plain(value))
		facts_put(facts, id, "odd", "true");
}

/* One macro for all of it: see chr_get of templates/facts.m4. */
void facts_open(struct facts *facts, const char *id, const struct facts_head *head)
{
	const char *values[] = {head->kind,  head->parent, head->name,	 head->identifier,
				head->upper, head->sql,	   head->clauses};

	text_put(facts->out, "m4_define(" OPEN "chr:");
	put_inside(facts->out, id);
	for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
		text_put(facts->out, i ? "," : CLOSE "," OPEN);
		put_quoted(facts->out, values[i] ? values[i] : "");
	}
	text_put(facts->out, CLOSE ")");
	if (head->schema != NULL)
		facts_put(facts, id, "schema", head->schema);
	if (!is_plain(head->name ? head->name : "") || !is_plain(head->sql) ||
	    !is_plain(head->clauses ? head->clauses : ""))
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
	struct facts_list *list = facts_wanted(facts, name) ? list_get(facts, id, name) : NULL;

	if (list == NULL)
		return;

	text_put(&list->items, "chr_item(");
	put_quoted(&list->items, value);
	text_printf(&list->items, ",%zu)", list->count++);
}

void facts_end(struct facts *facts)
{
	for (struct facts_list *list = facts->first; list != NULL; list = list->next) {
		put_define(facts, list->id, list->name, ".items");
		text_add(facts->out, list->items.data, list->items.size);
		text_put(facts->out, CLOSE ")");
		text_free(&list->items);
	}
	map_free(&facts->found);
	map_free(&facts->wanted);
}
