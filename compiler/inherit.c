#include "inherit.h"

#include "base/arena.h"
#include "base/diag.h"
#include "resolve.h"

#include <string.h>

/* Lists are settled item by item when they are resolved: each copy needs its own. */
static void lists_copy(struct model *model, struct fact *copy)
{
	for (size_t i = 0; i < copy->kind->field_count; i++) {
		const struct field *field = &copy->kind->fields[i];
		struct list *list = (void *)((char *)copy + field->at);

		if (field->type != F_LIST || list->count == 0)
			continue;
		void *items = arena_take(model->arena, (size_t)list->count * field->item_size);
		memcpy(items, list->items, (size_t)list->count * field->item_size);
		list->items = items;
	}
}

static struct fact *copy_new(struct model *model, struct fact *of, struct fact *parent, struct span span)
{
	struct fact *copy = fact_new(model, of->kind, parent, NULL, NULL, span);
	const struct fact blank = *copy;

	memcpy(copy, of, of->kind->size);
	*copy = blank;
	lists_copy(model, copy);
	copy->schema = of->kind->traits & IN_SCHEMA ? fact_root(parent)->schema : NULL;
	copy->origin = of;
	copy->name_span = span;
	copy->flags = FACT_INHERITED | (parent->flags & (FACT_EXTERN | FACT_PLATFORM));
	if (fact_inherits(of) != INHERITS_INDEX) {
		copy->name = copy->key = of->name;
		copy->was = of->was;
	}
	return copy;
}

/* What the partition says about an inherited column itself ("a default 5") stands; the rest is the parent's. */
static void overlay(struct fact *own, struct fact *of)
{
	memcpy((char *)own + sizeof *own, (char *)of + sizeof *of, of->kind->size - sizeof *of);
	own->origin = of;
	own->was = of->was;
	own->flags |= FACT_INHERITED;
}

/* What the partition declares to be its share in an index of its parent. */
static struct fact *share_of(struct resolver *resolver, const struct fact *of, const struct fact *into)
{
	FACT_CHILDREN (child, into)
		FACT_CHILDREN (share, child)
			if (share->kind->whole != NULL) {
				resolve_fact(resolver, share);
				if (share->kind->whole(share) == of)
					return child;
			}
	return NULL;
}

static bool is_shared(struct resolver *resolver, struct fact *of, struct fact *into)
{
	resolve_fact(resolver, of);
	struct fact *own = share_of(resolver, of, into);
	if (own != NULL)
		own->origin = of;
	return own != NULL;
}

static void take(struct resolver *resolver, struct fact *of, struct fact *into, struct span span)
{
	struct model *model = resolver->model;
	bool column = of->kind->space == SPACE_COLUMN;
	struct fact *own = column ? fact_column(into, of->name) : NULL;

	if (fact_inherits(of) == INHERITS_NOT)
		return;
	if (fact_inherits(of) == INHERITS_INDEX && is_shared(resolver, of, into))
		return;
	if ((of->kind->traits & ONLY_ONE) && fact_only_child(into, of->kind) != NULL) {
		fact_only_child(into, of->kind)->origin = of;
		return;
	}
	/* A column's type, default and so on are needed as they are in the end; other facts are resolved as they stand in
	 * the partition. */
	if (column)
		resolve_fact(resolver, of);
	if (own != NULL) {
		overlay(own, of);
	} else {
		own = copy_new(model, of, into, span);
		if (model_add(model, own) != NULL)
			return; /* the partition declares it itself: PostgreSQL merges the two */
	}
	/* The names that PostgreSQL makes up with the partition are taken when it comes to what is the partition's own. */
	if (column)
		own->flags |= FACT_RESOLVED;
	else if (fact_inherits(of) == INHERITS_INDEX)
		resolve_fact(resolver, own);
	for (struct fact *child = of->first_child; child != NULL; child = child->next)
		if (column)
			take(resolver, child, own, span);
}

static bool comes_back(const struct fact *relation, const struct fact *base)
{
	size_t depth = 0;

	for (; base != NULL && depth < 1000; base = fact_base(base), depth++)
		if (base == relation)
			return true;
	return depth == 1000;
}

static void heir_settle(struct resolver *resolver, struct fact *heir)
{
	struct fact *relation = heir->parent, *base;
	const struct fact *found;

	if (heir->flags & FACT_RESOLVED)
		return;
	resolve_fact(resolver, heir);
	found = heir->kind->base(heir);
	if (found == NULL || !(found->kind->traits & HAS_PARTITIONS))
		return;
	memcpy(&base, &found, sizeof base);
	if (comes_back(relation, base)) {
		diag_error(resolver->model->diags, heir->span, "partition-cycle", "%s is a partition of itself",
			   fact_label(resolver->model, relation));
		return;
	}
	if (fact_heir(base) != NULL)
		heir_settle(resolver, fact_heir(base));
	base->flags |= FACT_HANDS_ON;
	for (struct fact *child = base->first_child; child != NULL; child = child->next)
		take(resolver, child, relation, heir->span);
}

void model_inherit(struct resolver *resolver)
{
	struct model *model = resolver->model;
	size_t count = model->count;

	for (size_t i = 0; i < count; i++)
		if (model->facts[i]->kind->base != NULL)
			heir_settle(resolver, model->facts[i]);
}
