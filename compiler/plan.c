#include "plan.h"
#include "refs.h"

#include "base/arena.h"
#include "base/diag.h"
#include "privilege.h"
#include "quote.h"
#include "resolve.h"
#include "writer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- steps -------------------------------------------------------------------- */

static bool made_again(const struct item *item)
{
	return item->action == ACTION_REPLACE || item->action == ACTION_REBUILD;
}

static struct step *step_new(struct plan *plan, enum verb verb, const struct fact *fact, struct item *item)
{
	struct step *step = arena_take(plan->arena, sizeof *step);

	step->verb = verb;
	step->fact = fact;
	step->item = item;
	step->unchecked = (verb == VERB_CREATE || verb == VERB_ALTER) && refs_dangle(plan->after, fact);
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

bool plan_on(struct plan *plan, const struct fact *fact)
{
	if (fact->twin == NULL || made_again(item_get(plan, fact->twin)))
		return false;
	plan->altering = item_get(plan, fact->twin);
	return true;
}

struct step *plan_alter(struct plan *plan, const struct fact *fact, const char *clause)
{
	struct writer *writer = plan_writer(plan);
	bool backed = (fact->kind->traits & INLINE) && fact_inherits(fact) == INHERITS_INDEX;
	const struct fact *object = fact->kind->traits & INLINE ? fact->parent : fact;

	writer_words(writer, "alter");
	if (object->kind->space == SPACE_COLUMN)
		object = object->parent;
	if (backed) {
		/* What can be altered of a key belongs to the index behind it, which has its name. */
		writer_words(writer, "index");
		writer_name(writer, object->schema);
		text_char(plan->text, '.');
		quote_name(plan->text, fact->name);
	} else {
		writer_object(writer, object);
	}
	text_char(plan->text, ' ');
	size_t at = plan->text->size - (plan->text->data[0] == ' ');
	text_put(plan->text, clause);
	struct step *step = plan_step(plan);
	/* Only ALTER TABLE takes several of these. */
	step->clause_at = !backed && (object->kind->traits & HAS_COLUMNS) ? at : 0;
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

	/* ALTER DOMAIN takes one clause at a time. */
	if (!(table->kind->traits & (HAS_COLUMNS | HAS_ATTRIBUTES)))
		return;
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
	struct step *step = plan_step(plan);
	step->lock = delta->after->kind->create_lock;
	return step;
}

/* What is dropped with a step of its own, of a fact and what it hangs on. */
static const struct item *item_above(const struct plan *plan, const struct fact *fact)
{
	for (; fact != NULL; fact = fact->parent) {
		const struct item *item = plan_item(plan, fact);

		if (item != NULL && item->drop != NULL)
			return item;
	}
	return NULL;
}

static struct step *drop_step(struct plan *plan, struct item *item)
{
	const struct fact *fact = item->delta.before;
	const struct fact *holder = fact->kind->holder ? fact->kind->holder(fact) : NULL;
	struct step *step = item->drop = step_new(plan, VERB_DROP, fact, item);
	const struct item *above = item_above(plan, fact->parent ? fact->parent : holder);

	bool first = fact->kind->leaves_first != NULL && fact->kind->leaves_first(fact);

	if (above != NULL && above->action != ACTION_ALTER && !first &&
	    (!above->drop->fact->kind->silent || above->drop->within != NULL))
		step->within = above->drop;
	/* A part of a type that is rebuilt has no statement of its own that could tell. */
	if (step->within != NULL && above->action == ACTION_REBUILD && item->action == ACTION_DROP &&
	    (fact->kind->traits & HOLDS_DATA))
		above->drop->loses = fact_label(plan->before, fact);
	step->lock = fact->kind->drop_lock;
	return step;
}

static const struct fact *link_of(const struct fact *fact)
{
	return fact->origin ? fact_heir_of(fact_root(fact), fact_root(fact->origin)) : NULL;
}

/* The statement that makes a table inherit this from another: it brings in what the table has not got as its own. */
static struct step *link_step(const struct plan *plan, const struct fact *fact)
{
	const struct item *link = (fact->flags & FACT_INHERITED) && fact->parent->parent == NULL
					  ? plan_item(plan, link_of(fact))
					  : NULL;

	return link != NULL && fact_merges(fact->parent) ? link->create : NULL;
}

static struct step *create_step(struct plan *plan, struct item *item)
{
	const struct fact *fact = item->delta.after;
	struct step *step = item->create = step_new(plan, VERB_CREATE, fact, item);
	const struct item *above = plan_item(plan, fact->parent);

	if ((fact->kind->traits & INLINE) && above != NULL && above->create != NULL && !fact_stands_apart(fact))
		step->within = above->create;
	else
		step->within = link_step(plan, fact);
	step->lock = fact->kind->create_lock;
	step->scans = fact->kind->create_scans && !fact_stands_apart(fact) && (above == NULL || above->create == NULL);
	return step;
}

static void shell_step(struct plan *plan, struct item *item)
{
	const struct fact *fact = item->delta.after;

	if (fact->kind->shell != NULL && fact->kind->shell(fact))
		item->shell = step_new(plan, VERB_CREATE, fact, item);
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

/* What is brought along belongs to whom that belongs which brings it. */
static void made_meets(struct plan *plan, const struct fact *made, const char *owner)
{
	if (made->kind->brings != NULL)
		made_meets(plan, made->kind->brings(plan->after, made), owner);
	for (size_t i = 0; i < plan->standing_count && (made->kind->traits & HAS_GRANTS); i++)
		plan->standing[i]->kind->meets(plan, plan->standing[i], made, owner);
}

bool plan_follows(const struct plan *plan, const struct fact *fact)
{
	const struct item *heir = plan_item(plan, link_of(fact));

	return fact_follows(fact) && (heir == NULL || heir->action != ACTION_REPLACE);
}

/* Whether PostgreSQL makes and drops it with the parent's, or with the partition. */
static bool comes_along(const struct plan *plan, const struct fact *fact)
{
	const struct fact *root = fact_root(fact), *heir = fact_heir(root);
	const struct item *table = plan_item(plan, root);
	bool made = table != NULL && (table->action == ACTION_CREATE || table->action == ACTION_REPLACE);

	if (!(fact->flags & FACT_INHERITED) || (fact->twin == NULL && (fact->origin->flags & FACT_ONLY)))
		return false;
	if (fact_inherits(fact) == INHERITS_CLONE)
		return true;
	/* A table that is attached when it is complete has its columns and checks already. */
	if (made && heir != NULL && fact_stands_apart(heir))
		return fact_inherits(fact) != INHERITS_MERGED;
	return made || plan_follows(plan, fact);
}

/* What a table has as its own, and shall only inherit, is made anew by the statement that links the two. */
static void homed_step(struct plan *plan, struct item *item)
{
	struct step *link = item->delta.homed ? link_step(plan, item->delta.after) : NULL;

	if (link == NULL)
		return;
	text_clear(plan->text);
	plan->altering = item;
	plan_step(plan)->within = link;
	if (item->delta.after->kind->finish != NULL)
		item->delta.after->kind->finish(plan, item->delta.after, true);
}

static bool is_ours(const struct plan *plan, const struct item *item)
{
	const struct fact *fact = item->delta.after ? item->delta.after : item->delta.before;

	return !(fact->flags & (FACT_EXTERN | FACT_PLATFORM)) || plan->deltas->externs;
}

static void item_drop(struct plan *plan, struct item *item)
{
	if (is_ours(plan, item) && (item->action == ACTION_DROP || made_again(item)) &&
	    !comes_along(plan, item->delta.before))
		drop_step(plan, item);
}

/* To rename takes the lock that to drop takes. */
static void rename_step(struct plan *plan, struct item *item)
{
	item->rename = step_new(plan, VERB_RENAME, item->delta.after, item);
	item->rename->lock = item->delta.after->kind->drop_lock;
}

static void item_steps(struct plan *plan, struct item *item)
{
	const struct delta *delta = &item->delta;
	const struct fact *fact = delta->after;

	if (fact == NULL || !is_ours(plan, item))
		return;
	if (item->action == ACTION_REBUILD)
		rename_step(plan, item);
	if (item->action == ACTION_CREATE || made_again(item)) {
		bool along = comes_along(plan, delta->after);
		struct step *step = along ? NULL : create_step(plan, item);

		if (!along)
			shell_step(plan, item);
		plan->altering = item;
		if (fact->kind->finish != NULL && (!along || delta->fields != 0))
			fact->kind->finish(plan, fact, along || step->within != NULL);
		if (!along)
			made_meets(plan, fact, plan->standing_count > 0 ? owner_of(fact) : NULL);
	}
	if (item->action == ACTION_ALTER) {
		if (delta->renamed)
			rename_step(plan, item);
		if (delta->renamed && fact->kind->renamed != NULL)
			fact->kind->renamed(plan, delta);
		if (delta->fields != 0)
			alter_steps(plan, item);
		homed_step(plan, item);
	}
}

/* An index is dropped with its shares. */
static void share_drop(struct plan *plan, struct item *index)
{
	FACT_CHILDREN (share, index->delta.before) {
		struct item *whole = share->kind->whole != NULL && share_hangs(plan, share)
					     ? plan_item(plan, share->kind->whole(share))
					     : NULL;

		if (whole != NULL && whole->drop != NULL)
			index->drop->within = whole->drop;
	}
}

/* A type and the functions that it is made of refer to each other: its DROP takes them along. */
static void shell_drop(struct plan *plan, const struct item *item)
{
	const struct fact *type = item->delta.before;
	bool shell = type->kind->shell != NULL && type->kind->shell(type);
	const struct refs *refs = shell ? refs_of(plan->before, type) : NULL;

	for (size_t i = 0; shell && i < refs->count; i++) {
		const struct fact *function = refs->list[i].fact;
		struct item *part = plan_item(plan, function);

		if (part != NULL && part->drop != NULL && fact_takes_shell(plan->before, function, type))
			part->drop->within = item->drop;
	}
}

static int item_compare(const void *a, const void *b)
{
	const struct item *x = *(struct item *const *)a, *y = *(struct item *const *)b;

	return x->number < y->number ? -1 : x->number > y->number;
}

/* The items of one of the versions in its order: parents before children, so that a child finds the step of its parent. */
static struct item **items_of(struct plan *plan, bool after, size_t *count)
{
	struct item **items = arena_take(plan->arena, (plan->item_count + 1) * sizeof(struct item *));

	*count = 0;
	for (size_t i = 0; i < plan->item_count; i++) {
		const struct fact *fact = after ? plan->items[i]->delta.after : plan->items[i]->delta.before;

		if (fact == NULL)
			continue;
		plan->items[i]->number = fact->number;
		items[(*count)++] = plan->items[i];
	}
	qsort(items, *count, sizeof(struct item *), item_compare);
	return items;
}

static void plan_steps(struct plan *plan)
{
	size_t count;
	struct item **items = items_of(plan, false, &count);

	for (size_t i = 0; i < count; i++)
		item_drop(plan, items[i]);
	for (size_t i = 0; i < count; i++)
		if (items[i]->drop != NULL) {
			share_drop(plan, items[i]);
			shell_drop(plan, items[i]);
		}
	items = items_of(plan, true, &count);
	for (size_t i = 0; i < count; i++)
		item_steps(plan, items[i]);
}

/* ---- text --------------------------------------------------------------------- */

static bool is_within(void *context, const struct fact *child)
{
	const struct plan *plan = context;
	const struct item *item = plan_item(plan, child);

	return item != NULL && item->create != NULL && item->create->within != NULL;
}

/* What is rebuilt, under the name that it has between the new one's CREATE and its own DROP. */
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
	if (fact->kind->traits & OVERLOADED)
		aside->key = arena_printf(plan->arena, "%s%s", aside->name, fact->key + strlen(fact->name));
	aside->flags &= ~(uint32_t)(FACT_BEFORE | FACT_REMADE | FACT_MOVED);
	aside->twin = NULL;
	return aside;
}

static void put_aside(struct writer *writer, const struct delta *delta, const struct fact *aside)
{
	writer_rename(writer, delta->before, aside);
	if (aside->kind->set_aside != NULL)
		aside->kind->set_aside(writer, delta, aside);
}

static void step_text(struct plan *plan, struct step *step)
{
	struct writer *writer = plan_writer(plan);
	bool rebuilt = step->item->action == ACTION_REBUILD;

	writer->inlines = is_within;
	writer->context = plan;
	if (step == step->item->shell) {
		writer_raw(writer, "CREATE");
		writer_object(writer, step->fact);
	} else if (step->verb == VERB_CREATE)
		writer_create(writer, step->fact);
	else if (step->verb == VERB_DROP)
		writer_drop(writer, rebuilt ? out_of_the_way(plan, step->item) : step->fact);
	else if (step->verb == VERB_RENAME && rebuilt)
		put_aside(writer, &step->item->delta, out_of_the_way(plan, step->item));
	else if (step->verb == VERB_RENAME)
		writer_rename(writer, step->item->delta.before, step->item->delta.after);
	else
		return;
	step->sql = arena_copy(plan->arena, plan->text->data, plan->text->size);
	/* A link may be several statements. */
	bool link = step->fact->kind->base != NULL && !(step->fact->kind->traits & IS_PARTITION);
	if (step->verb != VERB_RENAME && (step->fact->kind->traits & INLINE) && !link)
		plan_joins(plan, step, fact_root(step->fact));
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

/* The flags by which facts of the two models are told apart belong to the plan that is being made. */
static void facts_forget(struct model *model)
{
	for (size_t i = 0; i < model->count; i++)
		model->facts[i]->flags &= ~(uint32_t)(FACT_BEFORE | FACT_REMADE | FACT_MOVED | FACT_ONLY);
}

static bool is_made_anew(struct plan *plan, struct fact *fact)
{
	struct delta delta = {.before = fact, .after = fact->twin, .from = plan->before, .to = plan->after};

	delta.fields = diff_fields(plan->before, fact, plan->after, fact->twin, plan->deltas->renames);
	return delta.fields != 0 && action_of(&delta) == ACTION_REPLACE;
}

/* What was inherited and is the table's own from now on, though its parent's goes. */
static bool is_kept(struct plan *plan, struct fact *fact)
{
	return (fact->flags & FACT_INHERITED) && fact->twin != NULL && !(fact->twin->flags & FACT_INHERITED) &&
	       fact->origin->twin == NULL && fact_inherits(fact) == INHERITS_MERGED && fact_merges(fact_root(fact)) &&
	       fact_root(fact->origin)->twin != NULL && !is_made_anew(plan, fact);
}

/* Where one table keeps what it inherited, the others lose it by themselves. */
static void left_behind(struct plan *plan)
{
	for (size_t i = 0; i < plan->before->count; i++) {
		struct fact *fact = plan->before->facts[i];

		if ((fact->flags & FACT_INHERITED) && fact->twin == NULL && (fact->origin->flags & FACT_ONLY) &&
		    plan_item(plan, fact) == NULL)
			item_new(plan, (struct delta){.before = fact})->action = ACTION_DROP;
	}
}

static void facts_begin(struct plan *plan)
{
	struct model *before = plan->before;

	for (size_t i = 0; i < before->count; i++) {
		struct fact *fact = before->facts[i];
		const struct fact *schema = fact->twin == NULL && fact->schema != NULL
						    ? model_find(before, SPACE_SCHEMA, NULL, fact->schema)
						    : NULL;

		fact->flags |= FACT_BEFORE;
		if (schema != NULL && schema->twin != NULL && schema->twin->name != schema->name)
			fact->flags |= FACT_MOVED;
	}
	for (size_t i = 0; i < before->count; i++) {
		if (!is_kept(plan, before->facts[i]))
			continue;
		before->facts[i]->origin->flags |= FACT_ONLY;
		FACT_CHILDREN (child, before->facts[i])
			if (child->flags & FACT_INHERITED)
				child->origin->flags |= FACT_ONLY;
	}
}

struct plan *plan_make(struct model *before, struct model *after, const struct deltas *deltas, bool fills)
{
	struct plan *plan = arena_take(after->arena, sizeof *plan);

	*plan = (struct plan){
		.arena = after->arena, .before = before, .after = after, .deltas = deltas, .parts = 1, .fills = fills};
	size_t faults = diags_errors(after->diags);

	facts_begin(plan);
	plan->text = arena_take(plan->arena, sizeof *plan->text);
	plan->writer = arena_take(plan->arena, sizeof *plan->writer);
	for (size_t i = 0; i < deltas->count; i++) {
		struct item *item = item_new(plan, deltas->list[i]);

		item->action = action_of(&item->delta);
	}
	left_behind(plan);
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
	facts_forget(before);
	if (diags_errors(after->diags) == faults)
		return plan;
	plan_free(plan);
	return NULL;
}

void plan_free(struct plan *plan)
{
	if (plan != NULL)
		map_free(&plan->by_fact);
}
