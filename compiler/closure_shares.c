/* What has to go along where indexes of partitions are shares in their parents'. */
#include "base/arena.h"
#include "closure.h"

static bool same_items(const struct fact *a, const struct fact *b, const struct field *field)
{
	const struct list *x = field_at(a, field), *y = field_at(b, field);

	for (size_t i = 0; i < (size_t)x->count * field->item_count && x->count == y->count; i++) {
		const struct field *item = &field->items[i % field->item_count];
		size_t at = i / field->item_count * field->item_size + item->at;

		if (!(item->flags & (F_OPTIONS | F_SORTS)) &&
		    !value_equal(a, b, (const char *)x->items + at, (const char *)y->items + at, item))
			return false;
	}
	return x->count == y->count;
}

/* Whether an index is what another one looks for as its share: the order in which they are sorted does not matter
 * (CompareIndexInfo in src/backend/catalog/index.c). */
static bool is_alike(const struct fact *a, const struct fact *b)
{
	for (size_t i = 0; a->kind == b->kind && i < a->kind->field_count; i++) {
		const struct field *field = &a->kind->fields[i];

		if (field->type == F_LIST ? !same_items(a, b, field)
					  : !(field->flags & F_OPTIONS) && !field_equal(a, b, field))
			return false;
	}
	return a->kind == b->kind;
}

static bool is_made(const struct item *item)
{
	return item != NULL && (item->action == ACTION_CREATE || item->action == ACTION_REPLACE);
}

/* When a table is attached, or an index of its parent's is made, the oldest of its indexes that is like one of the parent's
 * becomes the share in that. What is not to be it is made again afterwards. */
void lookalikes_again(struct plan *plan, const struct fact *heir, bool attached)
{
	const struct fact *table = heir->parent, *base = heir->kind->base(heir);

	for (; fact_is_partition(table) && table->twin != NULL && base != NULL; base = fact_base(base))
		FACT_CHILDREN (index, base) {
			if (fact_inherits(index) != INHERITS_INDEX || (!attached && !is_made(plan_item(plan, index))))
				continue;
			FACT_CHILDREN (own, table) {
				struct item *item = fact_inherits(own) == INHERITS_INDEX && own->origin == NULL &&
								    own->twin != NULL && is_alike(own, index)
							    ? item_get(plan, own->twin)
							    : NULL;

				if (item != NULL && (item->action == ACTION_NONE || item->action == ACTION_ALTER))
					pull_in(plan, item, attached ? heir->parent : index);
			}
		}
}

static bool is_gone(const struct item *item)
{
	return item != NULL && (item->action == ACTION_DROP || item->action == ACTION_REPLACE);
}

static bool is_still(const struct item *item)
{
	return item == NULL || item->action == ACTION_NONE || item->action == ACTION_ALTER;
}

bool share_hangs(const struct plan *plan, const struct fact *share)
{
	const struct fact *table = share->parent->parent, *heir = fact_heir(table);

	return !is_gone(plan_item(plan, table)) && !is_gone(plan_item(plan, heir));
}

/* PostgreSQL lets no share go while its index is there, and drops all of them with the index. */
static void share_goes_along(struct plan *plan, const struct fact *share)
{
	const struct fact *index = share->parent, *whole = share->kind->whole(share);

	if (whole == NULL || !share_hangs(plan, share))
		return;
	if (is_gone(plan_item(plan, whole)) && index->twin != NULL && is_still(plan_item(plan, index)))
		pull_in(plan, item_get(plan, index), whole);
	else if (is_gone(plan_item(plan, index)) && whole->twin != NULL && is_still(plan_item(plan, whole)))
		pull_in(plan, item_get(plan, whole), index);
}

/* Where a partition has a share already, another one can only take its place when the index is made anew. */
static void share_takes_place(struct plan *plan, const struct fact *share)
{
	const struct fact *whole = share->kind->whole(share), *heir = fact_heir(share->parent->parent);
	const struct field *only = whole ? field_find(whole, "only") : NULL;

	if (whole == NULL || share->parent->twin != NULL || whole->twin == NULL || heir->twin == NULL ||
	    is_gone(plan_item(plan, heir)) || !is_still(plan_item(plan, whole)) || field_given(whole, only))
		return;
	pull_in(plan, item_get(plan, whole->twin), share->parent);
}

/* The share that PostgreSQL makes with an index has a name made up: one that has another by now is made before. */
static void share_comes_before(struct plan *plan, const struct fact *share)
{
	const struct fact *whole = share->kind->whole(share), *index = share->parent->twin;

	if (whole != NULL && whole->twin != NULL && is_gone(plan_item(plan, whole->twin)) && index != NULL &&
	    is_still(plan_item(plan, index)))
		pull_in(plan, item_get(plan, index), whole->twin);
}

void shares_go_along(struct plan *plan, const struct shares *shares)
{
	for (size_t i = 0; i < shares->before_count; i++)
		share_goes_along(plan, shares->before[i]);
	for (size_t i = 0; i < shares->after_count; i++) {
		share_takes_place(plan, shares->after[i]);
		share_comes_before(plan, shares->after[i]);
	}
	for (size_t i = 0; i < shares->partition_count; i++)
		lookalikes_again(plan, shares->partitions[i], false);
}

struct shares shares_find(struct plan *plan)
{
	struct shares shares = {0};

	for (size_t i = 0; i < plan->before->count; i++)
		if (plan->before->facts[i]->kind->whole != NULL)
			ARENA_PUSH(plan->arena, shares.before, shares.before_count, plan->before->facts[i]);
	for (size_t i = 0; i < plan->after->count; i++) {
		const struct fact *fact = plan->after->facts[i];

		if (fact->kind->whole != NULL)
			ARENA_PUSH(plan->arena, shares.after, shares.after_count, fact);
		else if (fact->kind->traits & IS_PARTITION)
			ARENA_PUSH(plan->arena, shares.partitions, shares.partition_count, fact);
	}
	return shares;
}
