#include "plan.h"

#include "base/arena.h"
#include "base/diag.h"
#include "refs.h"
#include "resolve.h"
#include "writer.h"

#include <stdio.h>
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
	item->delta.from = plan->before;
	item->delta.to = plan->after;
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
	enum change change = delta->fields != 0 && kind->changes != NULL ? kind->changes(delta) : CHANGE_ALTER;
	return change == CHANGE_REPLACE ? ACTION_REPLACE : change == CHANGE_REBUILD ? ACTION_REBUILD : ACTION_ALTER;
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

	if (user->action == ACTION_DROP || user->action == ACTION_REPLACE || user->action == ACTION_REBUILD ||
	    user->delta.after == NULL)
		return false;
	if (item->action == ACTION_ALTER && (delta->before->kind->blocks == NULL ||
					     !delta->before->kind->blocks(delta, user->delta.before)))
		return false;
	if (item->action == ACTION_NONE || item->action == ACTION_CREATE)
		return false;
	/* An ALTER of the user that takes the reference away can run before. */
	return user->action == ACTION_NONE || delta->after == NULL
		       ? user->action == ACTION_NONE
		       : refers(plan->after, user->delta.after, delta->after);
}

static void make_again(struct plan *plan, struct item *item, enum action action, const struct fact *because);

static void members_apart(struct plan *plan, const struct fact *before, const struct fact *after);

static void pull_in(struct plan *plan, struct item *item, const struct fact *because)
{
	make_again(plan, item, ACTION_REPLACE, because);
}

static void make_again(struct plan *plan, struct item *item, enum action action, const struct fact *because)
{
	item->action = action;
	item->because = because;
	if (item->delta.renamed)
		item->delta.before->flags |= FACT_REMADE;
	/* What hangs on it is dropped with it, and has to be made again. */
	FACT_CHILDREN(child, item->delta.before) {
		struct item *below = item_get(plan, child);

		if (below->action == ACTION_NONE || below->action == ACTION_ALTER)
			pull_in(plan, below, item->delta.before);
	}
	if (item->delta.before->kind->base != NULL && item->delta.after != NULL)
		members_apart(plan, item->delta.before->parent, item->delta.after->parent);
}

static void member_new(struct plan *plan, struct fact *fact)
{
	item_new(plan, (struct delta){.after = fact})->action = ACTION_CREATE;
	for (struct fact *child = fact->first_child; child != NULL; child = child->next)
		if ((child->flags & FACT_INHERITED) && plan_item(plan, child) == NULL)
			member_new(plan, child);
}

/* While a partition is detached to be attached again, because its parent is made anew, it does not follow its parent:
 * what it has from it is changed by itself. */
static void members_apart(struct plan *plan, const struct fact *before, const struct fact *after)
{
	for (const struct fact *child = before->first_child; child != NULL; child = child->next) {
		if (!(child->flags & FACT_INHERITED) || fact_inherits(child) == INHERITS_CLONE)
			continue;
		struct item *item = item_get(plan, child);

		if (child->twin == NULL) {
			item->action = ACTION_DROP;
			continue;
		}
		item->delta.fields = diff_fields(plan->before, child, plan->after, child->twin, plan->deltas->renames);
		item->action = item->delta.fields || item->delta.renamed ? action_of(&item->delta) : ACTION_NONE;
		members_apart(plan, child, child->twin);
	}
	for (struct fact *child = after->first_child; child != NULL; child = child->next)
		if ((child->flags & FACT_INHERITED) && child->twin == NULL && plan_item(plan, child) == NULL &&
		    fact_inherits(child) != INHERITS_CLONE)
			member_new(plan, child);
}

static bool disturbs(const struct item *item)
{
	return item->action == ACTION_DROP || item->action == ACTION_REPLACE || item->action == ACTION_REBUILD ||
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

/* Whether values of a type stand somewhere, before and after. */
static bool is_held(struct plan *plan, const struct fact *type)
{
	const struct fact **users;
	size_t count = refs_users(plan->before, &type, 1, &users);

	for (size_t i = 0; i < count; i++)
		if (users[i]->kind->retypes && users[i]->twin != NULL && refers(plan->after, users[i]->twin, type->twin))
			return true;
	return false;
}

/* How a type that cannot be altered is made anew: under the columns that hold its values, if any do. A part of a type
 * can be altered as long as none does. */
static void rebuild(struct plan *plan, struct item *item, const struct fact *because)
{
	const struct fact *fact = item->delta.before;

	if (fact->parent == NULL) {
		make_again(plan, item, is_held(plan, fact) ? ACTION_REBUILD : ACTION_REPLACE, because);
	} else if (fact->parent->twin != NULL && is_held(plan, fact->parent)) {
		make_again(plan, item_get(plan, fact->parent), ACTION_REBUILD, because ? because : fact);
		make_again(plan, item, ACTION_REPLACE, fact->parent);
	} else {
		item->action = ACTION_ALTER;
	}
}

/* A column whose type is made anew keeps its values, and moves over to the new type. */
static bool moves_over(struct plan *plan, struct item *user, const struct item *type)
{
	const struct fact *fact = user->delta.before;
	uint64_t moved = 0;

	for (size_t i = 0; type->action == ACTION_REBUILD && fact->kind->retypes && i < fact->kind->field_count; i++)
		if (fact->kind->fields[i].type == F_TYPE &&
		    ((const struct type *)field_at(fact, &fact->kind->fields[i]))->fact == type->delta.before)
			moved |= (uint64_t)1 << i;
	if (moved == 0)
		return false;
	user->delta.fields |= moved;
	user->action = action_of(&user->delta);
	if (user->action == ACTION_REPLACE)
		pull_in(plan, user, type->delta.before);
	else if (user->action == ACTION_REBUILD)
		rebuild(plan, user, type->delta.before);
	return true;
}

static void go_along(struct plan *plan, const struct fact *user)
{
	const struct refs *refs = refs_of(plan->before, user);
	struct item *item = item_get(plan, user);

	for (size_t i = 0; i < refs->count; i++) {
		const struct item *other = plan_item(plan, refs->list[i].fact);

		if (refs->list[i].soft || other == NULL || !disturbs(other) || refs->list[i].fact == user->parent)
			continue;
		/* A partition stays when its parent goes, with all that is over what it had from there. */
		const struct item *root = plan_item(plan, fact_root(refs->list[i].fact));
		if (refs->list[i].copied && root != NULL && disturbs(root) && root->action != ACTION_ALTER)
			continue;
		if (!must_go_along(plan, item, other) || moves_over(plan, item, other))
			continue;
		pull_in(plan, item, refs->list[i].fact);
		return;
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
		else if (plan->items[i]->action == ACTION_REBUILD)
			rebuild(plan, plan->items[i], NULL);
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
			uint64_t fields = known ? known->delta.fields : 0;

			if (users[i]->flags & (FACT_EXTERN | FACT_INHERITED))
				continue;
			go_along(plan, users[i]);
			/* An item that was looked at already and became a replacement is looked at again. */
			if (known != NULL && (known->action != was || known->delta.fields != fields))
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
	/* Only ALTER TABLE takes several clauses. */
	step->clause_at = object->kind->traits & HAS_COLUMNS ? at : 0;
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

static struct step *drop_step(struct plan *plan, struct item *item)
{
	const struct fact *fact = item->delta.before;
	const struct fact *holder = fact->kind->holder ? fact->kind->holder(fact) : NULL;
	struct step *step = item->drop = step_new(plan, VERB_DROP, fact, item);
	const struct item *above = plan_item(plan, fact->parent ? fact->parent : holder);

	if (above != NULL && above->action != ACTION_ALTER && above->drop != NULL &&
	    (!above->drop->fact->kind->silent || above->drop->within != NULL))
		step->within = above->drop;
	/* A part of a type that is rebuilt has no statement of its own that could tell. */
	if (step->within != NULL && above->action == ACTION_REBUILD && item->action == ACTION_DROP &&
	    (fact->kind->traits & HOLDS_DATA))
		above->drop->loses = fact_label(plan->before, fact);
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

/* What stands while a new object is made: what is there before, and what is not ours. */
static void standing_find(struct plan *plan)
{
	for (size_t i = 0; i < plan->before->count; i++)
		if (plan->before->facts[i]->kind->meets != NULL)
			ARENA_PUSH(plan->arena, plan->standing, plan->standing_count, plan->before->facts[i]);
	for (size_t i = 0; i < plan->after->count; i++)
		if (plan->after->facts[i]->kind->meets != NULL && plan->after->facts[i]->twin == NULL &&
		    (plan->after->facts[i]->flags & FACT_EXTERN))
			ARENA_PUSH(plan->arena, plan->standing, plan->standing_count, plan->after->facts[i]);
}

static void made_meets(struct plan *plan, const struct fact *made)
{
	for (size_t i = 0; i < plan->standing_count && (made->kind->traits & HAS_GRANTS); i++)
		plan->standing[i]->kind->meets(plan, plan->standing[i], made);
}

/* Whether PostgreSQL makes and drops it with the parent's, or with the partition. */
static bool comes_along(const struct plan *plan, const struct fact *fact)
{
	const struct item *root = plan_item(plan, fact_root(fact));

	const struct item *heir = plan_item(plan, fact_heir(fact_root(fact)));
	bool apart = heir != NULL && heir->action == ACTION_REPLACE;

	return (fact->flags & FACT_INHERITED) &&
	       ((fact_follows(fact) && !apart) || fact_inherits(fact) == INHERITS_CLONE ||
		(root != NULL && (root->action == ACTION_CREATE || root->action == ACTION_REPLACE)));
}

static bool is_ours(const struct plan *plan, const struct item *item)
{
	const struct fact *fact = item->delta.after ? item->delta.after : item->delta.before;

	return !(fact->flags & (FACT_EXTERN | FACT_PLATFORM)) || plan->deltas->externs;
}

static bool made_again(const struct item *item)
{
	return item->action == ACTION_REPLACE || item->action == ACTION_REBUILD;
}

static void item_drop(struct plan *plan, struct item *item)
{
	if (is_ours(plan, item) && (item->action == ACTION_DROP || made_again(item)) &&
	    !comes_along(plan, item->delta.before))
		drop_step(plan, item);
}

static void item_steps(struct plan *plan, struct item *item)
{
	const struct delta *delta = &item->delta;
	const struct fact *fact = delta->after;

	if (fact == NULL || !is_ours(plan, item))
		return;
	if (item->action == ACTION_REBUILD)
		item->rename = step_new(plan, VERB_RENAME, delta->after, item);
	if ((item->action == ACTION_CREATE || made_again(item)) && !comes_along(plan, delta->after)) {
		struct step *step = create_step(plan, item);

		plan->altering = item;
		if (fact->kind->finish != NULL)
			fact->kind->finish(plan, fact, step->within != NULL);
		made_meets(plan, fact);
	}
	if (item->action == ACTION_ALTER) {
		if (delta->renamed)
			item->rename = step_new(plan, VERB_RENAME, delta->after, item);
		if (delta->fields != 0 && (!comes_along(plan, delta->after) || !(delta->before->flags & FACT_INHERITED)))
			alter_steps(plan, item);
	}
}

/* Parents before children, so that a child finds the step of its parent. */
static void plan_steps(struct plan *plan)
{
	for (size_t i = 0; i < plan->before->count; i++) {
		struct item *item = plan_item(plan, plan->before->facts[i]);

		if (item != NULL)
			item_drop(plan, item);
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

/* A type that is rebuilt, under the name that it has between the new one's CREATE and its own DROP. */
static struct fact *out_of_the_way(struct plan *plan, const struct item *item)
{
	const struct fact *fact = item->delta.before, *after = item->delta.after;
	struct fact *aside = arena_take(plan->arena, fact->kind->size);
	char label[24] = "old";

	memcpy(aside, fact, fact->kind->size);
	for (int n = 1;; n++) {
		aside->name = name_make(plan->after, after->name, NULL, label);
		if (model_find(plan->after, fact->kind->space, after->schema, aside->name) == NULL &&
		    model_find(plan->before, fact->kind->space, fact->schema, aside->name) == NULL)
			break;
		snprintf(label, sizeof label, "old%d", n);
	}
	aside->schema = after->schema;
	aside->flags &= ~(uint32_t)(FACT_BEFORE | FACT_REMADE | FACT_MOVED);
	aside->twin = NULL;
	return aside;
}

static void step_text(struct plan *plan, struct step *step)
{
	struct writer *writer = plan_writer(plan);
	bool rebuilt = step->item->action == ACTION_REBUILD;

	writer->inlines = is_within;
	writer->context = plan;
	if (step->verb == VERB_CREATE)
		writer_create(writer, step->fact);
	else if (step->verb == VERB_DROP)
		writer_drop(writer, rebuilt ? out_of_the_way(plan, step->item) : step->fact);
	else if (step->verb == VERB_RENAME)
		writer_rename(writer, step->item->delta.before,
			      rebuilt ? out_of_the_way(plan, step->item) : step->item->delta.after);
	else
		return;
	step->sql = arena_copy(plan->arena, plan->text->data, plan->text->size);
	if (step->verb != VERB_RENAME && (step->fact->kind->traits & INLINE) && !(step->fact->kind->traits & IN_HEADER))
		plan_joins(plan, step, step->fact->parent);
}

static void step_losses(struct plan *plan, struct step *step)
{
	const struct fact *fact = step->fact;

	if (step->verb == VERB_DROP && (fact->kind->traits & HOLDS_DATA) &&
	    (fact->kind->derived == NULL || !fact->kind->derived(fact)))
		step->loses = fact_label(plan->after, fact);
}

/* Some facts are made by their parent's statement alone, and only carry others: a view's column. */
static void steps_without_text(struct plan *plan)
{
	size_t kept = 0;

	for (size_t i = 0; i < plan->count; i++)
		if (plan->steps[i]->sql[0] != '\0')
			plan->steps[kept++] = plan->steps[i];
	plan->count = kept;
}

static void facts_begin(struct model *before)
{
	for (size_t i = 0; i < before->count; i++) {
		struct fact *fact = before->facts[i];
		const struct fact *schema = fact->twin == NULL && fact->schema != NULL
						    ? model_find(before, SPACE_SCHEMA, NULL, fact->schema) : NULL;

		fact->flags = (fact->flags & ~(uint32_t)(FACT_REMADE | FACT_MOVED)) | FACT_BEFORE;
		if (schema != NULL && schema->twin != NULL && schema->twin->name != schema->name)
			fact->flags |= FACT_MOVED;
	}
}

struct plan *plan_make(struct model *before, struct model *after, const struct deltas *deltas, bool fills)
{
	struct plan *plan = arena_take(after->arena, sizeof *plan);

	*plan = (struct plan){.arena = after->arena, .before = before, .after = after, .deltas = deltas, .parts = 1,
			      .fills = fills};
	facts_begin(before);
	for (size_t i = 0; i < after->count; i++)
		after->facts[i]->flags &= ~(uint32_t)(FACT_BEFORE | FACT_REMADE | FACT_MOVED);
	plan->text = arena_take(plan->arena, sizeof *plan->text);
	plan->writer = arena_take(plan->arena, sizeof *plan->writer);
	for (size_t i = 0; i < deltas->count; i++) {
		struct item *item = item_new(plan, deltas->list[i]);

		item->action = action_of(&item->delta);
	}
	plan_closure(plan);
	standing_find(plan);
	plan_steps(plan);
	bool ordered = plan_order(plan);
	for (size_t i = 0; ordered && i < plan->count; i++) {
		step_text(plan, plan->steps[i]);
		step_losses(plan, plan->steps[i]);
	}
	if (ordered)
		steps_without_text(plan);
	text_free(plan->text);
	return ordered ? plan : NULL;
}

void plan_free(struct plan *plan)
{
	if (plan != NULL)
		map_free(&plan->by_fact);
}
