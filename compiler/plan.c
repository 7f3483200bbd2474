#include "plan.h"

#include "base/arena.h"
#include "base/diag.h"
#include "refs.h"
#include "writer.h"

#include <string.h>

/* ---- items -------------------------------------------------------------------- */

struct item *plan_item(const struct plan *plan, const struct fact *fact)
{
	return fact ? map_find(&plan->by_fact, map_key(fact)) : NULL;
}

static struct item *item_new(struct plan *plan, struct delta delta)
{
	struct item *item = arena_take(plan->arena, sizeof *item);

	item->delta = delta;
	ARENA_PUSH(plan->arena, plan->items, plan->item_count, item);
	if (delta.before != NULL)
		map_put(&plan->by_fact, map_key(delta.before), item);
	if (delta.after != NULL)
		map_put(&plan->by_fact, map_key(delta.after), item);
	return item;
}

static struct item *item_get(struct plan *plan, const struct fact *before)
{
	struct item *item = plan_item(plan, before);
	struct fact *fact;

	if (item != NULL)
		return item;
	memcpy(&fact, &before, sizeof fact);
	return item_new(plan, (struct delta){.before = fact, .after = before->twin});
}

static enum action action_of(const struct delta *delta)
{
	const struct kind *kind = delta->after ? delta->after->kind : delta->before->kind;

	if (delta->before == NULL)
		return ACTION_CREATE;
	if (delta->after == NULL)
		return ACTION_DROP;
	for (size_t i = 0; i < kind->field_count; i++)
		if ((delta->fields >> i & 1) && (kind->fields[i].flags & F_REPLACES))
			return ACTION_REPLACE;
	if (delta->fields != 0 && kind->changes != NULL && kind->changes(delta) == CHANGE_REPLACE)
		return ACTION_REPLACE;
	return ACTION_ALTER;
}

/* ---- what must go along ------------------------------------------------------- */

static bool refers(struct model *model, const struct fact *user, const struct fact *fact)
{
	const struct refs *refs = refs_of(model, user);

	for (size_t i = 0; i < refs->count; i++)
		if (refs->list[i].fact == fact && !refs->list[i].soft)
			return true;
	return false;
}

/* Whether the user of a fact cannot stay as it is while that fact is dropped, replaced or altered. */
static bool must_go_along(struct plan *plan, const struct item *user, const struct item *item)
{
	const struct delta *delta = &item->delta;

	if (user->action == ACTION_DROP || user->action == ACTION_REPLACE || user->delta.after == NULL)
		return false;
	if (item->action == ACTION_ALTER && (delta->before->kind->blocks == NULL ||
					     !delta->before->kind->blocks(delta, user->delta.before)))
		return false;
	if (item->action != ACTION_ALTER && item->action != ACTION_DROP && item->action != ACTION_REPLACE)
		return false;
	/* An ALTER of the user that takes the reference away can run before. */
	return user->action == ACTION_NONE || delta->after == NULL
		       ? user->action == ACTION_NONE
		       : refers(plan->after, user->delta.after, delta->after);
}

static void pull_in(struct plan *plan, struct item *item, const struct fact *because)
{
	item->action = ACTION_REPLACE;
	item->because = because;
	/* What hangs on it is dropped with it, and has to be made again. */
	FACT_CHILDREN(child, item->delta.before) {
		struct item *below = item_get(plan, child);

		if (below->action == ACTION_NONE || below->action == ACTION_ALTER)
			pull_in(plan, below, item->delta.before);
	}
}

static bool disturbs(const struct item *item)
{
	return item->action == ACTION_DROP || item->action == ACTION_REPLACE ||
	       (item->action == ACTION_ALTER && item->delta.fields != 0 && item->delta.before->kind->blocks != NULL);
}

/* What hangs on a fact that is altered, and cannot stand it. */
static void children_go_along(struct plan *plan, const struct item *item)
{
	if (item->action != ACTION_ALTER || item->delta.before->kind->blocks == NULL)
		return;
	FACT_CHILDREN(child, item->delta.before) {
		struct item *below = item_get(plan, child);

		if ((below->action == ACTION_NONE || below->action == ACTION_ALTER) && child->twin != NULL &&
		    item->delta.before->kind->blocks(&item->delta, child))
			pull_in(plan, below, item->delta.before);
	}
}

static void go_along(struct plan *plan, const struct fact *user)
{
	const struct refs *refs = refs_of(plan->before, user);
	struct item *item = item_get(plan, user);

	for (size_t i = 0; i < refs->count; i++) {
		const struct item *other = plan_item(plan, refs->list[i].fact);

		if (refs->list[i].soft || other == NULL || !disturbs(other) || refs->list[i].fact == user->parent)
			continue;
		if (must_go_along(plan, item, other)) {
			pull_in(plan, item, refs->list[i].fact);
			return;
		}
	}
}

/* What refers to something that is dropped, replaced or altered in a way that PostgreSQL refuses while it is
 * referred to has to be dropped first and made again; and so on with what refers to that. */
static void plan_closure(struct plan *plan)
{
	size_t done = 0;

	for (size_t i = 0; i < plan->item_count; i++)
		if (plan->items[i]->action == ACTION_REPLACE)
			pull_in(plan, plan->items[i], NULL);
	while (done < plan->item_count) {
		const struct fact **targets = NULL, **users;
		size_t count = 0, end = plan->item_count;

		for (; done < end; done++)
			if (plan->items[done]->delta.before != NULL && disturbs(plan->items[done])) {
				children_go_along(plan, plan->items[done]);
				ARENA_PUSH(plan->arena, targets, count, plan->items[done]->delta.before);
			}
		size_t user_count = refs_users(plan->before, targets, count, &users);
		for (size_t i = 0; i < user_count; i++) {
			const struct item *known = plan_item(plan, users[i]);
			enum action was = known ? known->action : ACTION_NONE;

			if (users[i]->flags & (FACT_EXTERN | FACT_INHERITED))
				continue;
			go_along(plan, users[i]);
			/* An item that was looked at already and became a replacement is looked at again. */
			if (known != NULL && known->action != was)
				done = 0;
		}
	}
}

/* ---- steps -------------------------------------------------------------------- */

static struct step *step_new(struct plan *plan, enum verb verb, const struct fact *fact, struct item *item)
{
	struct step *step = arena_take(plan->arena, sizeof *step);

	step->verb = verb;
	step->fact = fact;
	step->item = item;
	ARENA_PUSH(plan->arena, plan->steps, plan->count, step);
	return step;
}

struct step *step_root(struct step *step)
{
	while (step->within != NULL)
		step = step->within;
	return step;
}

struct writer *plan_writer(struct plan *plan)
{
	text_clear(plan->text);
	*plan->writer = (struct writer){.out = plan->text, .model = plan->after, .sql = true, .plan = plan};
	return plan->writer;
}

struct step *plan_step(struct plan *plan)
{
	struct item *item = plan->altering;
	struct step *step = step_new(plan, VERB_ALTER, item->delta.after, item), **end = &item->alter;
	const char *sql = plan->text->data;

	sql += *sql == ' ';
	step->sql = arena_copy(plan->arena, sql, strlen(sql));
	while (*end != NULL)
		end = &(*end)->then;
	return *end = step;
}

struct step *plan_alter(struct plan *plan, const struct fact *fact, const char *clause)
{
	struct writer *writer = plan_writer(plan);
	const struct fact *object = fact->kind->traits & INLINE ? fact->parent : fact;

	writer_words(writer, "alter");
	if (object->kind->space == SPACE_COLUMN)
		object = object->parent;
	writer_object(writer, object);
	text_char(plan->text, ' ');
	size_t at = plan->text->size - (plan->text->data[0] == ' ');
	text_put(plan->text, clause);
	struct step *step = plan_step(plan);
	step->clause_at = at;
	step->lock = LOCK_ACCESS_EXCLUSIVE;
	return step;
}

void plan_hazard(struct plan *plan, struct step *step, const char *word, const char *text)
{
	(void)plan;
	step->hazard_word = word;
	step->hazard = text;
}

void plan_joins(struct plan *plan, struct step *step, const struct fact *table)
{
	struct text text = {0};
	struct writer writer = {.out = &text, .model = plan->after, .sql = true};

	writer_words(&writer, "alter");
	writer_object(&writer, table);
	text_char(&text, ' ');
	if (strncmp(step->sql, text.data + 1, text.size - 1) == 0)
		step->clause_at = text.size - 1;
	text_free(&text);
}

struct step *plan_create(struct plan *plan, const struct delta *delta)
{
	writer_create(plan_writer(plan), delta->after);
	return plan_step(plan);
}

bool delta_changed(const struct delta *delta, const void *member)
{
	const struct kind *kind = delta->after->kind;

	for (size_t i = 0; i < kind->field_count; i++)
		if (field_at(delta->after, &kind->fields[i]) == member)
			return delta->fields >> i & 1;
	return false;
}

void plan_fields(struct plan *plan, const struct delta *delta)
{
	const struct kind *kind = delta->after->kind;

	for (size_t i = 0; i < kind->field_count; i++) {
		const struct field *field = &kind->fields[i];
		bool given = field_given(delta->after, field);
		const char *clause = given ? field->alter : field->unset;

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

static struct step *drop_step(struct plan *plan, struct item *item)
{
	const struct fact *fact = item->delta.before;
	const struct fact *holder = fact->kind->holder ? fact->kind->holder(fact) : NULL;
	struct step *step = item->drop = step_new(plan, VERB_DROP, fact, item);
	const struct item *above = plan_item(plan, fact->parent ? fact->parent : holder);

	if (above != NULL && (above->action == ACTION_DROP || above->action == ACTION_REPLACE) && above->drop != NULL)
		step->within = above->drop;
	step->lock = fact->kind->drop_lock;
	return step;
}

static struct step *create_step(struct plan *plan, struct item *item)
{
	const struct fact *fact = item->delta.after;
	struct step *step = item->create = step_new(plan, VERB_CREATE, fact, item);
	const struct item *above = plan_item(plan, fact->parent);

	if ((fact->kind->traits & INLINE) && above != NULL && above->create != NULL &&
	    (fact->kind->apart == NULL || !fact->kind->apart(fact)))
		step->within = above->create;
	step->lock = fact->kind->create_lock;
	return step;
}

static void alter_steps(struct plan *plan, struct item *item)
{
	const struct kind *kind = item->delta.after->kind;

	plan->altering = item;
	if (kind->alter != NULL)
		kind->alter(plan, &item->delta);
	else
		plan_fields(plan, &item->delta);
}

static void item_steps(struct plan *plan, struct item *item)
{
	const struct delta *delta = &item->delta;
	const struct fact *fact = delta->after ? delta->after : delta->before;

	if (fact->flags & (FACT_EXTERN | FACT_PLATFORM))
		return;
	if ((item->action == ACTION_DROP || item->action == ACTION_REPLACE) && !(delta->before->flags & FACT_INHERITED))
		drop_step(plan, item);
	if ((item->action == ACTION_CREATE || item->action == ACTION_REPLACE) && !(delta->after->flags & FACT_INHERITED)) {
		struct step *step = create_step(plan, item);

		plan->altering = item;
		if (fact->kind->finish != NULL)
			fact->kind->finish(plan, fact, step->within != NULL);
	}
	if (item->action == ACTION_ALTER && !(delta->after->flags & FACT_INHERITED)) {
		if (delta->renamed)
			item->rename = step_new(plan, VERB_RENAME, delta->after, item);
		if (delta->fields != 0)
			alter_steps(plan, item);
	}
}

/* Parents before children, so that a child finds the step of its parent. */
static void plan_steps(struct plan *plan)
{
	for (size_t i = 0; i < plan->before->count; i++) {
		struct item *item = plan_item(plan, plan->before->facts[i]);

		if (item != NULL && item->delta.after == NULL)
			item_steps(plan, item);
	}
	for (size_t i = 0; i < plan->after->count; i++) {
		struct item *item = plan_item(plan, plan->after->facts[i]);

		if (item != NULL)
			item_steps(plan, item);
	}
}

/* ---- text --------------------------------------------------------------------- */

static bool is_within(void *context, const struct fact *child)
{
	const struct plan *plan = context;
	const struct item *item = plan_item(plan, child);

	return item != NULL && item->create != NULL && item->create->within != NULL;
}

static void step_text(struct plan *plan, struct step *step)
{
	struct writer *writer = plan_writer(plan);

	writer->inlines = is_within;
	writer->context = plan;
	if (step->verb == VERB_CREATE)
		writer_create(writer, step->fact);
	else if (step->verb == VERB_DROP)
		writer_drop(writer, step->fact);
	else if (step->verb == VERB_RENAME)
		writer_rename(writer, step->item->delta.before, step->item->delta.after);
	else
		return;
	step->sql = arena_copy(plan->arena, plan->text->data, plan->text->size);
	if (step->verb != VERB_RENAME && (step->fact->kind->traits & INLINE) && !(step->fact->kind->traits & IN_HEADER))
		plan_joins(plan, step, step->fact->parent);
}

static void step_losses(struct plan *plan, struct step *step)
{
	const struct fact *fact = step->fact;

	if (step->verb == VERB_DROP && (fact->kind->traits & HOLDS_DATA))
		step->loses = fact_label(plan->after, fact);
}

struct plan *plan_make(struct model *before, struct model *after, const struct deltas *deltas, bool fills)
{
	struct plan *plan = arena_take(after->arena, sizeof *plan);

	*plan = (struct plan){.arena = after->arena, .before = before, .after = after, .deltas = deltas, .parts = 1,
			      .fills = fills};
	for (size_t i = 0; i < before->count; i++)
		before->facts[i]->flags |= FACT_BEFORE;
	for (size_t i = 0; i < after->count; i++)
		after->facts[i]->flags &= ~(uint32_t)FACT_BEFORE;
	plan->text = arena_take(plan->arena, sizeof *plan->text);
	plan->writer = arena_take(plan->arena, sizeof *plan->writer);
	for (size_t i = 0; i < deltas->count; i++)
		item_new(plan, deltas->list[i])->action = action_of(&deltas->list[i]);
	plan_closure(plan);
	plan_steps(plan);
	bool ordered = plan_order(plan);
	for (size_t i = 0; ordered && i < plan->count; i++) {
		step_text(plan, plan->steps[i]);
		step_losses(plan, plan->steps[i]);
	}
	text_free(plan->text);
	return ordered ? plan : NULL;
}

void plan_free(struct plan *plan)
{
	if (plan != NULL)
		map_free(&plan->by_fact);
}
