#include "diff.h"

#include "base/arena.h"
#include "builtin.h"
#include "refs.h"
#include "same.h"

#include <stdlib.h>
#include <string.h>

/* ---- pairing ------------------------------------------------------------------ */

static void pair(struct fact *before, struct fact *after)
{
	before->twin = after;
	after->twin = before;
}

/* What a fact's schema is called in the other model; what an extension brings moves with it. */
static const char *schema_in(const struct model *from, const struct model *to, const struct fact *fact)
{
	const struct fact *extension = fact->flags & FACT_EXTENSION ? fact->origin : NULL;
	const struct fact *schema = fact->schema ? model_find(from, SPACE_SCHEMA, NULL, fact->schema) : NULL;

	if (extension != NULL && extension->twin != NULL && fact->schema == fact_home(from, extension))
		return fact_home(to, extension->twin);
	return schema != NULL && schema->twin != NULL ? schema->twin->name : fact->schema;
}

/* What stands in a database may be declared as not ours by a word that says less: "extern type" of an enum. */
static bool kinds_agree(const struct model *from, const struct fact *a, const struct model *to, const struct fact *b)
{
	return a->kind == b->kind ||
	       ((from->printed != 0 || to->printed != 0) && ((a->flags ^ b->flags) & FACT_EXTERN));
}

static struct fact *find_like(const struct model *from, struct model *to, const struct fact *fact, const char *name,
			      bool by_key)
{
	const struct kind *kind = fact->kind;
	const char *schema = kind->traits & IN_SCHEMA ? schema_in(from, to, fact) : NULL;
	const struct fact *parent = fact->parent ? fact->parent->twin : NULL;

	if (name == NULL || (fact->parent != NULL && parent == NULL && !(kind->traits & IN_SCHEMA)))
		return NULL;
	/* What is told from its likes in full comes first; then what a platform brings on both sides, or on none. */
	struct fact *other = NULL;
	for (struct fact *f = model_find_alike(to, kind, schema, parent, name); f != NULL; f = fact_next_same(f)) {
		bool same = !(kind->traits & OVERLOADED) || (kind->same ? kind->same(f, fact) : f->key == fact->key);

		if (!kinds_agree(from, fact, to, f) || f->twin != NULL || (!same && (by_key || other != NULL)))
			continue;
		if (same && !((f->flags ^ fact->flags) & FACT_PLATFORM))
			return f;
		if (same || other == NULL)
			other = f;
	}
	return other;
}

/* A constraint's or index's parent may have been renamed, so that its space is a schema but it must stay with
 * its table. */
static bool parents_agree(const struct fact *a, const struct fact *b)
{
	return a->parent == NULL || b->parent == NULL ? a->parent == b->parent : a->parent->twin == b->parent;
}

/* What stands in a partition for one and the same index of its parent is one thing, whatever it is called; so is what a
 * parent brings only one of. */
static struct fact *share_like(const struct fact *fact)
{
	const struct fact *parent = fact->parent ? fact->parent->twin : NULL;
	bool share = fact->origin != NULL && fact->origin->twin != NULL && fact_inherits(fact) == INHERITS_INDEX;

	if (parent == NULL || !(share || (fact->kind->traits & SOLE)))
		return NULL;
	FACT_CHILDREN (child, parent)
		if (child->twin == NULL && child->kind == fact->kind && (!share || child->origin == fact->origin->twin))
			return child;
	return NULL;
}

/* Of what stands in a database, the other model tells what is not ours. */
static bool is_found(struct model *model, struct fact *fact)
{
	if (model->printed == 0 || (fact->flags & FACT_EXTERN))
		return false;
	fact->flags |= FACT_EXTERN | FACT_FOUND;
	return true;
}

static bool pair_fact(struct model *before, struct model *after, struct fact *old, struct fact *fact)
{
	if (old == NULL || !parents_agree(fact, old) ||
	    (fact_inherits(fact) == INHERITS_CLONE && ((old->flags ^ fact->flags) & FACT_INHERITED)))
		return false;
	if (((old->flags ^ fact->flags) & FACT_EXTERN) && !is_found(before, old) && !is_found(after, fact))
		return false;
	pair(old, fact);
	return true;
}

static bool is_claimed(const struct fact *parent, const char *name)
{
	FACT_CHILDREN (child, parent)
		if (child->was == name)
			return true;
	return false;
}

/* Whether the other model has something of this name that it may be. What was only inherited, and is no longer, went with
 * the parent's. */
static bool is_there(const struct model *from, struct model *to, const struct fact *fact)
{
	const struct fact *other = find_like(from, to, fact, fact->name, true);

	return other != NULL &&
	       (fact->origin != NULL || !(other->flags & FACT_INHERITED) || is_claimed(fact->parent, fact->name));
}

/* A declared rename, unless there is something of the new name already: then it was made in an earlier version. */
static bool pair_renamed(struct model *before, struct model *after, struct fact *fact)
{
	return fact->twin == NULL && fact->was != NULL && !is_there(after, before, fact) &&
	       pair_fact(before, after, find_like(after, before, fact, fact->was, false), fact);
}

static void pair_named(struct model *before, struct model *after, struct fact *fact)
{
	if (fact->twin == NULL)
		(void)(pair_fact(before, after, find_like(after, before, fact, fact->name, true), fact) ||
		       pair_fact(before, after, share_like(fact), fact));
}

/* A rename that the old model declares, for a comparison against the order of time. */
static bool pair_back(struct model *before, struct model *after, struct fact *old)
{
	struct fact *fact = old->twin == NULL && old->was != NULL && !is_there(before, after, old)
				    ? find_like(before, after, old, old->was, false)
				    : NULL;

	return fact != NULL && pair_fact(before, after, old, fact);
}

/* Schemas first: what is in them is looked for under their other names. What is told from its likes by the types in
 * its key comes last, when those types have their twins. */
static int pair_round(const struct fact *root)
{
	return root->kind->space == SPACE_SCHEMA ? 0 : root->kind->traits & OVERLOADED ? 2 : 1;
}

/* The facts of one round and one depth: parents come before their children. */
struct generation {
	struct fact **list;
	size_t count;
};

enum { ROUNDS = 3, DEPTHS = 4, GENERATIONS = ROUNDS * DEPTHS };

static struct generation *generation_of(struct generation *generations, const struct fact *fact)
{
	int depth = 0;

	for (; fact->parent != NULL; fact = fact->parent)
		depth++;
	return &generations[pair_round(fact) * DEPTHS + (depth < DEPTHS ? depth : DEPTHS - 1)];
}

static void generations_find(struct generation *found, struct model *model)
{
	struct fact **rest = arena_take(model->arena, model->count * sizeof *rest);

	for (size_t i = 0; i < model->count; i++)
		generation_of(found, model->facts[i])->count++;
	for (size_t i = 0; i < GENERATIONS; i++) {
		found[i].list = rest;
		rest += found[i].count;
		found[i].count = 0;
	}
	for (size_t i = 0; i < model->count; i++) {
		struct generation *g = generation_of(found, model->facts[i]);

		g->list[g->count++] = model->facts[i];
	}
}

/* Renames first, and again as long as one frees a name for another (b was a, c was b). */
static void pair_generation(struct model *before, struct model *after, const struct generation *old,
			    const struct generation *now)
{
	for (bool some = true; some;) {
		some = false;
		for (size_t i = 0; i < now->count; i++)
			some |= pair_renamed(before, after, now->list[i]);
		for (size_t i = 0; i < old->count; i++)
			some |= pair_back(before, after, old->list[i]);
	}
	for (size_t i = 0; i < now->count; i++)
		pair_named(before, after, now->list[i]);
}

static bool says_something(const struct fact *fact)
{
	for (size_t i = 0; i < fact->kind->field_count; i++)
		if (field_given(fact, &fact->kind->fields[i]))
			return true;
	return false;
}

/* A part of its parent's that is there without being declared, too: what is said of it in one model is to be taken back
 * in the other. */
static void pair_silent(struct model *to, struct fact *fact)
{
	struct fact *parent = fact->parent ? fact->parent->twin : NULL;

	if (fact->twin != NULL || !fact->kind->silent || parent == NULL || !says_something(fact))
		return;
	struct fact *blank = fact_new(to, fact->kind, parent, NULL, fact->name, parent->span);
	blank->key = fact->key;
	blank->flags = FACT_MADE;
	fact_hash(blank);
	model_add(to, blank);
	pair(blank, fact);
}

static void pair_all(struct model *before, struct model *after)
{
	struct generation old[GENERATIONS] = {0}, now[GENERATIONS] = {0};

	generations_find(old, before);
	generations_find(now, after);
	for (size_t i = 0; i < GENERATIONS; i++)
		pair_generation(before, after, &old[i], &now[i]);
	for (size_t i = 0; i < before->count; i++)
		pair_silent(after, before->facts[i]);
	for (size_t i = 0; i < after->count; i++)
		pair_silent(before, after->facts[i]);
}

/* ---- comparing ---------------------------------------------------------------- */

/* What a new table that is attached when it is complete has from its parent is made with it all the same. */
static bool made_apart(const struct fact *fact)
{
	const struct fact *root = fact_root(fact), *heir = fact_heir(root);

	return root->twin == NULL && heir != NULL && fact_stands_apart(heir) && fact_inherits(fact) == INHERITS_MERGED;
}

/* What hangs on something that is not ours, in a database, is ours where our schema has it. */
static bool hangs_outside(const struct fact *fact)
{
	for (const struct fact *parent = fact->parent; parent != NULL && fact->twin == NULL; parent = parent->parent)
		if (parent->flags & FACT_FOUND)
			return true;
	return false;
}

static bool ours(const struct fact *fact)
{
	if (hangs_outside(fact))
		return false;
	if (!made_apart(fact) && (fact->flags & FACT_INHERITED) &&
	    (fact_follows(fact) || fact_inherits(fact) == INHERITS_CLONE))
		return false;
	return !(fact->flags & (FACT_EXTERN | FACT_PLATFORM));
}

static bool is_idle(const struct fact *fact)
{
	return fact->kind->idle != NULL && fact->kind->idle(fact);
}

/* What a table inherits follows its parent in everything, but for names that it has for itself. */
static bool renamed_alone(const struct fact *before, const struct fact *after)
{
	return before != NULL && (before->flags & FACT_INHERITED) && before->name != after->name &&
	       fact_follows(after) &&
	       (fact_inherits(after) == INHERITS_INDEX || fact_inherits(after) == INHERITS_APART);
}

/* A link to another table is only called as that is. */
static bool is_renamed(const struct fact *before, const struct fact *after)
{
	return before->name != after->name && before->kind->base == NULL;
}

/* Whether the index that a clause is of was, and is, the same one's share, said or not. */
static bool same_share(const struct fact *clause)
{
	const struct fact *index = clause->parent, *origin = index ? index->origin : NULL;

	return clause->kind->whole != NULL && index->twin != NULL && origin != NULL &&
	       index->twin->origin == origin->twin && origin->twin != NULL;
}

static bool is_called_otherwise(const struct fact *before, const struct fact *after)
{
	return is_renamed(before, after) || before->schema != after->schema;
}

/* A table's own follows the rename of what it is merged with. */
static bool renamed_along(const struct fact *before, const struct fact *after)
{
	const struct fact *from = before->origin, *to = after->origin;

	return from != NULL && to != NULL && from->twin == to && fact_linked(after) &&
	       fact_inherits(after) == INHERITS_MERGED && is_renamed(from, to);
}

static bool holds_query(const struct fact *fact)
{
	if (fact->kind->traits & HAS_STARS)
		return true;
	for (size_t i = 0; i < fact->kind->field_count; i++)
		if (fact->kind->fields[i].flags & F_QUERY)
			return true;
	return false;
}

uint64_t diff_fields(struct model *before, const struct fact *a, struct model *after, const struct fact *b,
		     enum renames renames)
{
	uint64_t fields = 0;

	if (a->hash == b->hash && renames == RENAMES_NONE && !holds_query(a))
		return 0;
	for (size_t i = 0; i < a->kind->field_count; i++) {
		const struct field *field = &a->kind->fields[i];
		bool same = (field->flags & F_TRANSIENT) || same_field(before, a, after, b, field, renames) ||
			    (a->kind->ignores != NULL && a->kind->ignores(a, b, field));

		if (!same || refs_star_moved(before, a, after, b, field))
			fields |= (uint64_t)1 << i;
	}
	return fields;
}

static void delta_add(struct model *model, struct deltas *deltas, struct delta delta)
{
	ARENA_PUSH(model->arena, deltas->list, deltas->count, delta);
}

static void twins_forget(struct model *model)
{
	for (size_t i = 0; i < model->count; i++)
		model->facts[i]->twin = NULL;
}

static bool is_there_anyway(const struct fact *fact)
{
	return fact->kind->space == SPACE_SCHEMA && (builtin_schema(fact->name) || strcmp(fact->name, "public") == 0);
}

/* Roles are made apart, and what an extension brings comes with it. */
struct deltas *diff_externs(struct model *empty, struct model *model)
{
	struct deltas *deltas = arena_take(model->arena, sizeof *deltas);

	twins_forget(model);
	(void)empty;
	for (size_t i = 0; i < model->count; i++) {
		struct fact *fact = model->facts[i];

		if ((fact->flags & FACT_EXTERN) && !(fact->flags & (FACT_EXTENSION | FACT_MADE)) &&
		    !(fact->kind->traits & EXTERN_ONLY) && !is_there_anyway(fact))
			delta_add(model, deltas, (struct delta){.after = fact});
	}
	deltas->externs = true;
	return deltas;
}

static uint64_t following_fields(const struct kind *kind)
{
	uint64_t fields = 0;

	for (size_t i = 0; i < kind->field_count; i++)
		if (kind->fields[i].flags & F_FOLLOWS)
			fields |= (uint64_t)1 << i;
	return fields;
}

/* Whether the statements that change what is inherited from run over what inherits: not where only one of them is there,
 * but for what hangs on a column that both have (ALTER COLUMN ... SET DEFAULT). */
static bool runs_over(const struct fact *a, const struct fact *b)
{
	const struct fact *linked = b->origin ? b : a;

	if (linked->origin == NULL || !fact_linked(linked))
		return false;
	return (a->origin != NULL && b->origin != NULL) || b->parent->origin != NULL;
}

/* What is left to do once the statements for what it inherits from ran: they change it too, where it has its own. */
static uint64_t fields_left(struct model *before, const struct fact *a, struct model *after, const struct fact *b,
			    enum renames renames)
{
	uint64_t fields = diff_fields(before, a, after, b, renames);
	const struct fact *x = a->origin, *y = b->origin;

	if (!runs_over(a, b))
		return fields;
	uint64_t follow = following_fields(b->kind);
	uint64_t changed = x != NULL && y != NULL && x->twin == y ? diff_fields(before, x, after, y, renames)
								  : UINT64_MAX;
	for (size_t i = 0; i < b->kind->field_count; i++) {
		const struct field *field = &b->kind->fields[i], *like = y ? field_like(y, field) : NULL;

		if (!(follow >> i & 1) || (y != NULL && (like == NULL || !(changed >> (like - y->kind->fields) & 1))))
			continue;
		fields &= ~((uint64_t)1 << i);
		if (y == NULL || !field_as_in(b, y, field))
			fields |= (uint64_t)1 << i;
	}
	return fields;
}

/* Whether one of the parents gives it all the while. */
static bool is_held(const struct fact *before, const struct fact *after)
{
	const struct fact *table = before->parent;

	for (const struct fact *heir = fact_heir(after->parent); heir != NULL; heir = heir_next(heir)) {
		const struct fact *base = heir->kind->base(heir);
		const struct fact *link = base != NULL && base->twin != NULL ? fact_heir_of(table, base->twin) : NULL;

		if (link != NULL && link->kind == heir->kind && fact_member(base, after) != NULL &&
		    fact_member(base->twin, before) != NULL)
			return true;
	}
	return false;
}

/* attislocal and conislocal, which PostgreSQL has no command to change. A partition's do not count. */
static bool is_homed(const struct fact *before, const struct fact *after)
{
	bool member = after->parent != NULL && after->parent->parent == NULL &&
		      fact_inherits(after) == INHERITS_MERGED && fact_merges(after->parent);

	if (!member || !((before->flags | after->flags) & FACT_INHERITED))
		return false;
	if (after->flags & FACT_INHERITED)
		return !(before->flags & FACT_INHERITED) || !is_held(before, after);
	return after->origin != NULL && is_held(before, after);
}

/* What a new table does not get with what it inherits. */
static uint64_t late_fields(const struct fact *fact)
{
	uint64_t fields = 0;

	for (size_t i = 0; i < fact->kind->field_count; i++)
		if ((fact->kind->fields[i].flags & F_LATE) && field_given(fact, &fact->kind->fields[i]))
			fields |= (uint64_t)1 << i;
	return fields;
}

/* What follows its parent by itself, but for what is its own. */
static void delta_follower(struct model *before, struct model *after, struct deltas *deltas, struct fact *fact)
{
	struct delta delta = {.before = fact->twin, .after = fact};

	if (!(fact->flags & FACT_INHERITED) || (fact->flags & (FACT_EXTERN | FACT_PLATFORM)) ||
	    fact_inherits(fact) != INHERITS_MERGED)
		return;
	if (fact_root(fact)->twin == NULL)
		delta.fields = fact_own_fields(fact) | late_fields(fact);
	else if (fact->twin == NULL)
		delta.fields = fact_own_fields(fact);
	else
		delta.fields = fields_left(before, fact->twin, after, fact, deltas->renames);
	if (delta.fields != 0)
		delta_add(after, deltas, delta);
}

static void delta_of(struct model *before, struct model *after, struct deltas *deltas, struct fact *fact)
{
	struct fact *old = fact->twin;
	struct delta delta = {.before = old, .after = fact};

	if (renamed_alone(old, fact)) {
		delta.renamed = true;
		delta_add(after, deltas, delta);
		return;
	}
	if (same_share(fact) || (old == NULL && is_idle(fact)))
		return;
	if (!ours(fact) && (old == NULL || !ours(old))) {
		delta_follower(before, after, deltas, fact);
		return;
	}
	if (old != NULL) {
		delta.renamed = is_renamed(old, fact) && !renamed_along(old, fact);
		delta.fields = fields_left(before, old, after, fact, deltas->renames);
		delta.homed = is_homed(old, fact);
	}
	if (old == NULL || delta.renamed || delta.homed || delta.fields != 0)
		delta_add(after, deltas, delta);
}

static void delta_gone(struct model *after, struct deltas *deltas, struct fact *old)
{
	/* What pair_silent made for a comparison with another model is nothing by itself. */
	bool blank = (old->kind->silent && (old->flags & FACT_MADE) && !says_something(old)) || is_idle(old);

	if (old->twin == NULL && ours(old) && !same_share(old) && !blank)
		delta_add(after, deltas, (struct delta){.before = old});
}

/* What is called as a fact is called in the other model, where it has another name. */
static const struct fact *namesake(const struct model *model, const struct fact *fact)
{
	const struct fact *parent = fact->parent ? fact->parent->twin : NULL;

	return fact->name == NULL ? NULL : model_find_alike(model, fact->kind, fact->schema, parent, fact->name);
}

static enum renames renames_between(const struct model *before, const struct model *after)
{
	enum renames renames = RENAMES_NONE;

	for (size_t i = 0; i < after->count && renames != RENAMES_TAKEN; i++) {
		const struct fact *fact = after->facts[i];

		if (fact->twin == NULL || !is_called_otherwise(fact->twin, fact))
			continue;
		renames = RENAMES_FREE;
		if (namesake(before, fact) != NULL || namesake(after, fact->twin) != NULL)
			renames = RENAMES_TAKEN;
	}
	return renames;
}

struct deltas *diff_models(struct model *before, struct model *after)
{
	struct deltas *deltas = arena_take(after->arena, sizeof *deltas);

	twins_forget(before);
	twins_forget(after);
	pair_all(before, after);
	deltas->renames = renames_between(before, after);
	for (size_t i = 0; i < after->count; i++)
		delta_of(before, after, deltas, after->facts[i]);
	for (size_t i = 0; i < before->count; i++)
		delta_gone(after, deltas, before->facts[i]);
	return deltas;
}

/* What is left to do to something inherited is another thing on the way back. */
static bool is_inherited(const struct fact *fact)
{
	return fact != NULL && (fact->origin != NULL || (fact->twin != NULL && fact->twin->origin != NULL));
}

struct deltas *diff_swap(struct model *before, struct model *after, const struct deltas *deltas)
{
	struct deltas *swapped = arena_take(after->arena, sizeof *swapped);

	swapped->renames = deltas->renames;
	for (size_t i = 0; i < deltas->count; i++) {
		struct delta delta = deltas->list[i];
		struct fact *fact = delta.before;

		delta.before = delta.after;
		delta.after = fact;
		if (!is_inherited(delta.before) && !is_inherited(delta.after))
			delta_add(after, swapped, delta);
	}
	for (size_t i = 0; i < before->count; i++)
		if (is_inherited(before->facts[i]))
			delta_of(after, before, swapped, before->facts[i]);
	for (size_t i = 0; i < after->count; i++)
		if (is_inherited(after->facts[i]))
			delta_gone(before, swapped, after->facts[i]);
	return swapped;
}
