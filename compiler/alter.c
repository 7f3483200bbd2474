/* What becomes of each change, and the usual ways in which kinds make the steps of one in place. */
#include "base/arena.h"
#include "base/text.h"
#include "plan.h"
#include "writer.h"

#include <string.h>

/* ---- items -------------------------------------------------------------------- */

struct item *plan_item(const struct plan *plan, const struct fact *fact)
{
	return fact ? map_find(&plan->by_fact, map_key(fact)) : NULL;
}

struct item *item_new(struct plan *plan, struct delta delta)
{
	struct item *item = arena_take(plan->arena, sizeof *item);

	item->delta = delta;
	item->delta.from = plan->before;
	item->delta.to = plan->after;
	ARENA_PUSH(plan->arena, plan->items, plan->item_count, item);
	if (delta.before != NULL)
		map_put(&plan->by_fact, map_key(delta.before), item);
	if (delta.after != NULL)
		map_put(&plan->by_fact, map_key(delta.after), item);
	return item;
}

struct item *item_get(struct plan *plan, const struct fact *before)
{
	struct item *item = plan_item(plan, before);
	struct fact *fact;

	if (item != NULL)
		return item;
	memcpy(&fact, &before, sizeof fact);
	return item_new(plan, (struct delta){.before = fact, .after = before->twin});
}

/* ---- what is done in place ------------------------------------------------------ */

static bool pins_names(const struct fact *table)
{
	const struct fact *heir = table ? fact_heir(table) : NULL;

	return heir != NULL && (heir->kind->traits & PINS_NAMES);
}

/* RENAME CONSTRAINT is refused for typed tables as RENAME COLUMN is (renameatt_check in tablecmds.c). */
static bool is_pinned(const struct delta *delta)
{
	return delta->renamed && delta->after->kind->space == SPACE_CONSTRAINT &&
	       (pins_names(delta->before->parent) || pins_names(delta->after->parent));
}

enum action action_of(const struct delta *delta)
{
	const struct kind *kind = delta->after ? delta->after->kind : delta->before->kind;

	if (delta->before == NULL)
		return ACTION_CREATE;
	if (delta->after == NULL)
		return ACTION_DROP;
	if (is_pinned(delta))
		return ACTION_REPLACE;
	for (size_t i = 0; i < kind->field_count; i++)
		if ((delta->fields >> i & 1) && (kind->fields[i].flags & F_REPLACES))
			return ACTION_REPLACE;
	enum change change = delta->fields != 0 && kind->changes != NULL ? kind->changes(delta) : CHANGE_ALTER;
	return change == CHANGE_REPLACE ? ACTION_REPLACE : change == CHANGE_REBUILD ? ACTION_REBUILD : ACTION_ALTER;
}

bool delta_changed(const struct delta *delta, const void *member)
{
	const struct kind *kind = delta->after->kind;

	for (size_t i = 0; i < kind->field_count; i++)
		if (field_at(delta->after, &kind->fields[i]) == member)
			return delta->fields >> i & 1;
	return false;
}

enum change index_changes(const struct delta *delta)
{
	const struct fact *fact = delta->after;

	if (!fact_partitioned(fact->parent))
		return CHANGE_ALTER;
	for (size_t i = 0; i < fact->kind->field_count; i++)
		if ((delta->fields >> i & 1) && (fact->kind->fields[i].flags & (F_OPTIONS | F_ALONE)) == F_OPTIONS)
			return CHANGE_REPLACE;
	return CHANGE_ALTER;
}

static const struct name *option_find(const struct name_list *list, const char *option)
{
	size_t size = strcspn(option, "=");

	for (uint32_t i = 0; i < list->count; i++)
		if (strncmp(list->list[i].text, option, size) == 0 && strchr("=", list->list[i].text[size]) != NULL)
			return &list->list[i];
	return NULL;
}

struct name_list options_differing(struct model *model, const struct name_list *before, const struct name_list *after,
				   bool set)
{
	const struct name_list *list = set ? after : before, *other = set ? before : after;
	struct name_list differing = {0};

	for (uint32_t i = 0; i < list->count; i++) {
		const struct name *option = &list->list[i], *old = option_find(other, option->text);
		struct name name = {names_get(model->names, option->text, strcspn(option->text, "=")), option->span};

		if (set && (old == NULL || old->text != option->text))
			name_list_add(model, &differing, *option);
		else if (!set && old == NULL)
			name_list_add(model, &differing, name);
	}
	return differing;
}

/* The storage parameters that are other than before are SET, those that are gone are RESET. */
static void options_alter(struct plan *plan, const struct delta *delta, const struct field *field)
{
	for (int set = 0; set <= 1; set++) {
		struct text text = {0};
		struct writer writer = {.out = &text, .model = plan->after, .sql = true};
		struct name_list list = options_differing(plan->after, field_at(delta->before, field),
							  field_at(delta->after, field), set);

		if (list.count == 0)
			continue;
		writer_words(&writer, set ? "set" : "reset");
		writer_options(&writer, &list);
		writer_trim(&writer, 0);
		plan_alter(plan, delta->after, text.data);
		text_free(&text);
	}
}

void pairs_alter(struct writer *writer, const struct name_list *before, const struct name_list *after)
{
	struct model *model = writer->plan->after;
	struct name_list set = options_differing(model, before, after, true),
			 gone = options_differing(model, before, after, false);
	const char *mark = " (";

	for (uint32_t i = 0; i < set.count + gone.count; i++) {
		const char *pair = i < set.count ? set.list[i].text : gone.list[i - set.count].text;
		const char *verb = i >= set.count ? "drop" : option_find(before, pair) != NULL ? "set" : "add";
		size_t start;

		writer_raw(writer, mark);
		start = writer->out->size;
		writer_words(writer, verb);
		writer_trim(writer, start);
		writer_pair(writer, pair);
		mark = ", ";
	}
	writer_raw(writer, ")");
}

/* "OPTIONS (...)" */
static void pairs_step(struct plan *plan, const struct delta *delta, const struct field *field)
{
	struct text text = {0};
	struct writer writer = {.out = &text, .model = plan->after, .sql = true, .plan = plan};

	writer_words(&writer, field->word);
	pairs_alter(&writer, field_at(delta->before, field), field_at(delta->after, field));
	writer_trim(&writer, 0);
	plan_alter(plan, delta->after, text.data);
	text_free(&text);
}

void plan_fields(struct plan *plan, const struct delta *delta)
{
	const struct kind *kind = delta->after->kind;

	for (size_t i = 0; i < kind->field_count; i++) {
		const struct field *field = &kind->fields[i];
		bool given = field_given(delta->after, field);
		const char *clause = given ? field->alter : field->unset;

		if ((delta->fields >> i & 1) && (field->flags & F_OPTIONS))
			options_alter(plan, delta, field);
		if ((delta->fields >> i & 1) && (field->flags & F_PAIRS))
			pairs_step(plan, delta, field);
		if (!(delta->fields >> i & 1) || clause == NULL)
			continue;
		const char *percent = strchr(clause, '%');
		struct text text = {0};
		text_add(&text, clause, percent ? (size_t)(percent - clause) - (percent > clause) : strlen(clause));
		if (percent != NULL) {
			struct writer writer = {.out = &text, .model = plan->after, .sql = true};

			writer_value(&writer, delta->after, field);
			text_put(&text, percent + 1);
		}
		plan_alter(plan, delta->after, text.data);
		text_free(&text);
	}
}
