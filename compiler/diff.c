#include "diff.h"

#include "base/arena.h"
#include "refs.h"

#include <stdlib.h>
#include <string.h>

/* ---- pairing ------------------------------------------------------------------ */

static void pair(struct fact *before, struct fact *after)
{
	before->twin = after;
	after->twin = before;
}

/* What a schema was called in the other model. */
static const char *schema_in(const struct model *from, const struct model *to, const char *schema)
{
	const struct fact *fact = schema ? model_find(from, SPACE_SCHEMA, NULL, schema) : NULL;

	(void)to;
	return fact != NULL && fact->twin != NULL ? fact->twin->name : schema;
}

static struct fact *find_like(const struct model *from, struct model *to, const struct fact *fact, const char *name,
			      bool by_key)
{
	const struct kind *kind = fact->kind;
	const void *scope = kind->traits & IN_SCHEMA ? (const void *)schema_in(from, to, fact->schema)
			    : kind->traits & UNSCHEMAED ? NULL
			    : fact->parent ? (const void *)fact->parent->twin : NULL;

	if (name == NULL || (fact->parent != NULL && scope == NULL && !(kind->traits & IN_SCHEMA)))
		return NULL;
	for (struct fact *f = model_find(to, kind->space, scope, name); f != NULL; f = fact_next_same(f))
		if (f->kind == kind && f->twin == NULL && (!by_key || f->key == fact->key || !(kind->traits & OVERLOADED)))
			return f;
	return NULL;
}

/* A constraint's or index's parent may have been renamed, so that its space is a schema but it must stay with
 * its table. */
static bool parents_agree(const struct fact *a, const struct fact *b)
{
	return a->parent == NULL || b->parent == NULL ? a->parent == b->parent : a->parent->twin == b->parent;
}

static void pair_fact(struct model *before, struct model *after, struct fact *fact)
{
	struct fact *old = NULL;

	if (fact->was != NULL && find_like(after, before, fact, fact->name, true) == NULL)
		old = find_like(after, before, fact, fact->was, false);
	if (old == NULL)
		old = find_like(after, before, fact, fact->name, true);
	if (old != NULL && parents_agree(fact, old) && !((old->flags ^ fact->flags) & FACT_EXTERN))
		pair(old, fact);
}

/* A rename that the old model declares, for a comparison against the order of time. */
static void pair_back(struct model *before, struct model *after, struct fact *old)
{
	struct fact *fact;

	if (old->twin != NULL || old->was == NULL)
		return;
	fact = find_like(before, after, old, old->was, false);
	if (fact != NULL && parents_agree(fact, old))
		pair(old, fact);
}

static void pair_all(struct model *before, struct model *after)
{
	/* Schemas first: what is in them is looked for under their other names. */
	for (int schemas = 1; schemas >= 0; schemas--) {
		for (size_t i = 0; i < after->count; i++)
			if ((after->facts[i]->kind->space == SPACE_SCHEMA) == schemas)
				pair_fact(before, after, after->facts[i]);
		for (size_t i = 0; i < before->count; i++)
			if ((before->facts[i]->kind->space == SPACE_SCHEMA) == schemas)
				pair_back(before, after, before->facts[i]);
	}
}

/* ---- comparing ---------------------------------------------------------------- */

static bool ours(const struct fact *fact)
{
	return !(fact->flags & (FACT_EXTERN | FACT_PLATFORM | FACT_INHERITED));
}

static bool is_renamed(const struct fact *before, const struct fact *after)
{
	return before->name != after->name;
}

static uint64_t changed_fields(struct model *before, const struct fact *a, const struct fact *b,
			       bool renames)
{
	uint64_t fields = 0;

	if (a->hash == b->hash && !renames)
		return 0;
	for (size_t i = 0; i < a->kind->field_count; i++) {
		const struct field *field = &a->kind->fields[i];

		if (field->flags & F_TRANSIENT || field_equal(a, b, field))
			continue;
		if (renames && field->type == F_SQL && refs_same_sql(before, a, b, field))
			continue;
		fields |= (uint64_t)1 << i;
	}
	return fields;
}

static void delta_add(struct model *model, struct deltas *deltas, struct delta delta)
{
	ARENA_PUSH(model->arena, deltas->list, deltas->count, delta);
}

struct deltas *diff_models(struct model *before, struct model *after)
{
	struct deltas *deltas = arena_take(after->arena, sizeof *deltas);

	pair_all(before, after);
	for (size_t i = 0; i < after->count; i++)
		deltas->renames |= after->facts[i]->twin != NULL && is_renamed(after->facts[i]->twin, after->facts[i]);
	for (size_t i = 0; i < after->count; i++) {
		struct fact *fact = after->facts[i], *old = fact->twin;

		if (!ours(fact) && (old == NULL || !ours(old)))
			continue;
		struct delta delta = {.before = old, .after = fact};
		if (old != NULL) {
			delta.renamed = is_renamed(old, fact);
			delta.fields = changed_fields(before, old, fact, deltas->renames);
		}
		if (old == NULL || delta.renamed || delta.fields != 0)
			delta_add(after, deltas, delta);
	}
	for (size_t i = 0; i < before->count; i++)
		if (before->facts[i]->twin == NULL && ours(before->facts[i]))
			delta_add(after, deltas, (struct delta){.before = before->facts[i]});
	return deltas;
}

struct deltas *diff_swap(struct model *after, const struct deltas *deltas)
{
	struct deltas *swapped = arena_take(after->arena, sizeof *swapped);

	swapped->renames = deltas->renames;
	for (size_t i = 0; i < deltas->count; i++) {
		struct delta delta = deltas->list[i];
		struct fact *fact = delta.before;

		delta.before = delta.after;
		delta.after = fact;
		delta_add(after, swapped, delta);
	}
	return swapped;
}
