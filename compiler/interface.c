#include "interface.h"

#include "base/arena.h"
#include "base/map.h"
#include "base/source.h"
#include "base/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct interface_item {
	const char *name, *declared;
	const struct fact *fact;
	struct interface_item *alike; /* of the same hash */
};

/* One of both is NULL when it is new, or gone. */
struct difference {
	const struct interface_item *before, *after;
	const char *group;
	size_t group_at, at;
};

struct differences {
	struct difference *list;
	size_t count;
};

static const struct fact *query_at(const struct model *model, size_t number)
{
	for (size_t i = 0; i < model->query_count; i++)
		if (model->queries[i]->number == number)
			return model->queries[i];
	return NULL;
}

void interface_add(struct interface *interface, const char *line)
{
	const struct model *model = interface->model;
	bool query = *line == 'q'; /* "12.name" is a column of the view 12, "q1.columns0" one of the query 1 */
	size_t number = strtoul(line + query, NULL, 10);
	const char *name = strchr(line, ' '), *tab = strchr(line, '\t');
	const struct fact *fact = query ? query_at(model, number) : number < model->count ? model->facts[number] : NULL;

	if (name == NULL || tab == NULL || fact == NULL)
		return;
	name++;
	struct arena *arena = interface->model->arena;
	struct interface_item *item = arena_take(arena, sizeof *item);
	*item = (struct interface_item){.name = arena_copy(arena, name, (size_t)(tab - name)),
					.declared = arena_copy(arena, tab + 1, strlen(tab + 1)),
					.fact = fact};
	ARENA_PUSH(arena, interface->items, interface->count, item);
}

/* ---- comparing ------------------------------------------------------------------ */

static void index_items(struct map *map, const struct interface *interface)
{
	for (size_t i = 0; i < interface->count; i++) {
		struct interface_item *item = interface->items[i];
		uint64_t key = hash_string(1, item->name);

		item->alike = map_find(map, key);
		map_put(map, key, item);
	}
}

static const struct interface_item *look_up(const struct map *map, const char *name)
{
	for (struct interface_item *item = map_find(map, hash_string(1, name)); item != NULL; item = item->alike)
		if (strcmp(item->name, name) == 0)
			return item;
	return NULL;
}

/* A struct of rows, an enum: the first that is declared of an object, and there as long as it is. */
static bool is_whole(const struct interface *interface, size_t i)
{
	return i == 0 || fact_root(interface->items[i - 1]->fact) != fact_root(interface->items[i]->fact);
}

/* What hangs on something that is new, or gone, as a whole goes without saying. */
static bool whole_is_missing(const struct interface *interface, size_t i, const struct map *others)
{
	while (!is_whole(interface, i))
		i--;
	return look_up(others, interface->items[i]->name) == NULL;
}

static void changes_add(struct differences *changes, const struct interface *interface, size_t i,
			struct difference change)
{
	const struct interface_item *item = interface->items[i];

	change.group = fact_label(interface->model, fact_root(item->fact));
	change.group_at = change.at = changes->count;
	for (size_t j = 0; j < changes->count; j++)
		if (strcmp(changes->list[j].group, change.group) == 0) {
			change.group_at = changes->list[j].group_at;
			break;
		}
	changes->list[changes->count++] = change;
}

static void find_changes(struct differences *changes, const struct interface *from, const struct interface *to)
{
	struct map before = {0}, after = {0};

	index_items(&before, from);
	index_items(&after, to);
	for (size_t i = 0; i < from->count; i++) {
		const struct interface_item *item = from->items[i], *now = look_up(&after, item->name);

		if (now == NULL ? is_whole(from, i) || !whole_is_missing(from, i, &after)
				: strcmp(now->declared, item->declared) != 0)
			changes_add(changes, from, i, (struct difference){.before = item, .after = now});
	}
	for (size_t i = 0; i < to->count; i++) {
		const struct interface_item *item = to->items[i];

		if (look_up(&before, item->name) == NULL && (is_whole(to, i) || !whole_is_missing(to, i, &before)))
			changes_add(changes, to, i, (struct difference){.after = item});
	}
	map_free(&before);
	map_free(&after);
}

static int change_compare(const void *a, const void *b)
{
	const struct difference *x = a, *y = b;

	if (x->group_at != y->group_at)
		return x->group_at < y->group_at ? -1 : 1;
	return x->at < y->at ? -1 : x->at > y->at;
}

/* ---- printing ------------------------------------------------------------------- */

static const char *word_of(const struct difference *change)
{
	return change->after == NULL ? "removed" : change->before == NULL ? "added" : "changed";
}

/* Where the schema says so: now, or before where it no longer does. */
static struct place place_of(const struct sources *sources, const struct difference *change)
{
	const struct fact *fact = (change->after ? change->after : change->before)->fact;

	for (; fact->parent != NULL && fact->name_span.at == 0; fact = fact->parent)
		;
	return source_place(sources, fact->name_span.at);
}

static void put_json(struct text *out, const char *name, const char *value)
{
	text_printf(out, ", \"%s\": ", name);
	if (value != NULL)
		text_json(out, value);
	else
		text_put(out, "null");
}

static void json_change(struct text *out, const struct difference *change, const struct place *place)
{
	text_put(out, "  {\"change\": ");
	text_json(out, word_of(change));
	put_json(out, "object", change->group);
	put_json(out, "name", (change->after ? change->after : change->before)->name);
	put_json(out, "before", change->before ? change->before->declared : NULL);
	put_json(out, "after", change->after ? change->after->declared : NULL);
	put_json(out, "file", place->path);
	text_printf(out, ", \"line\": %u}", place->line);
}

static void put_declared(struct text *out, const char *before, const char *declared)
{
	if (*declared != '\0')
		text_printf(out, "%s%s", before, declared);
}

static void print_change(struct text *out, const struct difference *change, const struct place *place)
{
	const struct interface_item *item = change->after ? change->after : change->before;

	text_printf(out, "    %-7s  %s", word_of(change), item->name);
	put_declared(out, ": ", (change->before ? change->before : item)->declared);
	if (change->before != NULL && change->after != NULL)
		put_declared(out, " -> ", *item->declared != '\0' ? item->declared : "nothing");
	if (place->path != NULL && place->line > 0)
		text_printf(out, "  (%s:%u)", place->path, place->line);
	text_char(out, '\n');
}

bool interface_compare(const struct sources *sources, const struct interface *from, const struct interface *to,
		       bool json)
{
	struct differences changes = {
		.list = arena_take(to->model->arena, (from->count + to->count + 1) * sizeof(struct difference))};
	struct text out = {0};
	bool breaks = false;

	find_changes(&changes, from, to);
	qsort(changes.list, changes.count, sizeof *changes.list, change_compare);
	text_put(&out, json ? "[" : "");
	for (size_t i = 0; i < changes.count; i++) {
		const struct difference *change = &changes.list[i];
		struct place place = place_of(sources, change);

		breaks = breaks || change->before != NULL;
		if (json) {
			text_put(&out, i ? ",\n" : "\n");
			json_change(&out, change, &place);
			continue;
		}
		if (i == 0 || change[-1].group_at != change->group_at)
			text_printf(&out, "%s\n", change->group);
		print_change(&out, change, &place);
	}
	text_put(&out, json ? (changes.count > 0 ? "\n]\n" : "]\n") : "");
	fputs(out.data, stdout);
	text_free(&out);
	return breaks;
}
