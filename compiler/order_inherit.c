/* The order of steps on what tables inherit, and on the links between them. */
#include "base/arena.h"
#include "order.h"

/* The last that alters an item before the link's statement has to do with it; none, where the link makes it. */
static struct step *alter_before(const struct item *item, struct step *link)
{
	bool linked = item->create != NULL && step_root(item->create) == link;
	struct step *last = NULL;

	for (struct step *step = linked ? NULL : item->alter; step != NULL && step_root(step) != link;
	     step = step->then)
		last = step;
	return last;
}

static void edges_member(struct order *order, struct step *step, const struct item *item, bool step_first)
{
	if (item == NULL)
		return;
	struct step *steps[] = {item->drop, item->rename, item->create,
				step_first ? item->alter : alter_before(item, step)};
	for (size_t i = 0; i < sizeof steps / sizeof *steps; i++)
		edge_add(order, step_first ? step : steps[i], step_first ? steps[i] : step, false);
}

static bool comes_by_other(const struct fact *fact, const struct fact *link)
{
	const struct fact *base = fact != NULL && (fact->flags & FACT_INHERITED) ? fact_root(fact->origin) : NULL;

	return base != NULL && base != link->kind->base(link) && base->twin != link->kind->base(link);
}

/* An index of a partition that is no share in one of its parent's. */
static bool is_apart(const struct fact *fact)
{
	return fact_inherits(fact) == INHERITS_INDEX && fact->origin == NULL && fact->parent->parent == NULL &&
	       fact_is_partition(fact->parent);
}

/* A partition that is detached keeps its parent's foreign keys: where it is to be dropped itself, they go before. */
static bool must_not_stay(const struct order *order, const struct step *detach, const struct fact *key)
{
	const struct item *table = plan_item(order->plan, detach->fact->parent);

	return fact_inherits(key) == INHERITS_APART && key->parent != detach->fact->parent && table != NULL &&
	       table->drop != NULL;
}

/* What a table has no longer, and would not share with its new parent, may go before the two are linked or after. */
static bool goes_unshared(const struct step *link, const struct fact *fact)
{
	return fact->parent == link->fact->parent->twin && fact->twin == NULL && (link->fact->kind->traits & MERGES) &&
	       fact_member(link->fact->kind->base(link->fact), fact) == NULL;
}

/* The steps on all that a table hands on, or that another must have to inherit from it. */
static void edges_members(struct order *order, struct step *step, const struct fact *fact, bool step_first)
{
	const struct fact *table = step->fact->parent;
	bool partition = step->fact->kind->traits & IS_PARTITION, merges = step->fact->kind->traits & MERGES;
	/* What a table that inherits has on its columns, a default, is nobody's business. */
	bool deep = !merges || step_first || (fact != table && fact != table->twin);

	for (const struct fact *child = fact ? fact->first_child : NULL; child != NULL; child = child->next) {
		enum inherits how = fact_inherits(child);

		/* What comes by another way than this. */
		if (!deep && (comes_by_other(child, step->fact) || comes_by_other(child->twin, step->fact)))
			continue;
		if (deep)
			edges_members(order, step, child, step_first);
		const struct item *item = plan_item(order->plan, child);
		const struct fact *after = fact == table ? child : fact == table->twin ? child->twin : NULL;
		bool other = merges && after != NULL && fact_member(step->fact->kind->base(step->fact), after) == NULL;
		if (!step_first && (other || is_apart(child) || (child->twin != NULL && is_apart(child->twin)))) {
			edge_add(order, item ? item->drop : NULL, step, false);
			continue;
		}
		if (!step_first && goes_unshared(step, child)) {
			edge_add(order, item ? item->drop : NULL, step, true);
			continue;
		}
		/* What is itself inherited changes with what it is a copy of. */
		for (const struct fact *f = child; f != NULL; f = f->flags & FACT_INHERITED ? f->origin : NULL)
			if (step_first && must_not_stay(order, step, f))
				edge_add(order, plan_item(order->plan, f) ? plan_item(order->plan, f)->drop : NULL,
					 step, false);
			else if (how == INHERITS_MERGED || (how != INHERITS_NOT && partition))
				edges_member(order, step, plan_item(order->plan, f), step_first);
	}
}

static void edges_members_both(struct order *order, struct step *step, const struct fact *fact, bool step_first)
{
	edges_members(order, step, fact, step_first);
	edges_members(order, step, fact->twin, step_first);
}

/* A partition is made before what it must not have from its parent, and after its parent's indexes, which give their
 * names to its own, are as they will be. */
static void edges_made(struct order *order, struct step *step, const struct fact *base)
{
	for (; base != NULL; base = fact_base(base))
		FACT_CHILDREN (child, base) {
			const struct item *item = plan_item(order->plan, child);

			if (item != NULL && fact_stands_apart(child))
				edge_add(order, step, item->create, false);
			if (item != NULL && fact_inherits(child) == INHERITS_INDEX)
				edge_add(order, last_alter(item), step, false);
		}
}

/* What several parents give must be alike in all of them, the storage of a column too. */
static void edges_alike(struct order *order, struct step *step, const struct fact *base)
{
	FACT_CHILDREN (child, base) {
		const struct item *item = plan_item(order->plan, child);

		if (item != NULL && fact_inherits(child) == INHERITS_MERGED)
			edge_add(order, last_alter(item), step, true);
	}
}

/* A table is attached once it has all that its new parent has, and is detached before it differs. Other bounds, which are
 * a step for detaching and one for attaching, come when the parent is done with. */
static void edges_heir(struct order *order, struct step *step)
{
	const struct fact *heir = step->fact, *base = heir->kind->base ? heir->kind->base(heir) : NULL;

	if (base == NULL)
		return;
	if (step->within != NULL) {
		if (step->verb == VERB_CREATE && (heir->kind->traits & IS_PARTITION))
			edges_made(order, step, base);
		else if (step->verb == VERB_CREATE && heir_next(fact_heir(heir->parent)) != NULL)
			edges_alike(order, step, base);
		return;
	}
	if (step->verb != VERB_ALTER)
		edges_members_both(order, step, heir->parent, step->verb == VERB_DROP);
	edges_members_both(order, step, base, step->verb == VERB_DROP);
}

/* What a table has as its own too can be dropped from it when its parent's is gone; and a column is merged with the
 * parent's only when it is there before. */
static void edges_origin(struct order *order, struct step *step)
{
	const struct fact *fact = step->fact, *origin = fact->origin;
	const struct item *item = plan_item(order->plan, origin);

	if (item == NULL)
		return;
	const struct item *link = plan_item(order->plan, fact_heir_of(fact_root(fact), fact_root(origin)));
	if (step->verb == VERB_DROP && (link == NULL || link->drop == NULL))
		edge_add(order, item->drop, step, true);
	bool merged = fact_linked(fact) && !(fact->flags & FACT_INHERITED) && fact->kind->space == SPACE_COLUMN;
	if (step->verb == VERB_CREATE && step->within == NULL && merged)
		edge_add(order, step, item->create, true);
}

/* What parents' indexes find in a partition that is like them they take for their share: what is not to be one is made
 * when they have theirs. */
static void edges_apart(struct order *order, struct step *step)
{
	const struct fact *fact = step->fact;

	if (step->verb != VERB_CREATE || !is_apart(fact))
		return;
	for (const struct fact *table = fact->parent; fact_is_partition(table); table = fact_base(table)) {
		const struct item *heir = plan_item(order->plan, fact_heir(table));

		if (heir != NULL)
			edge_add(order, heir->create, step, true);
		FACT_CHILDREN (child, fact_base(table)) {
			const struct item *item = child->kind == fact->kind ? plan_item(order->plan, child) : NULL;

			if (item != NULL)
				edge_add(order, item->create, step, true);
		}
	}
}

static const struct fact *base_after(const struct fact *heir)
{
	const struct fact *base = heir->kind->base(heir);

	return base != NULL && (base->flags & FACT_BEFORE) ? base->twin : base;
}

/* What one partition gives up another may take. */
static void edges_bounds(struct order *order)
{
	struct plan *plan = order->plan;
	struct step **heirs = NULL;
	size_t count = 0;

	for (size_t i = 0; i < plan->count; i++)
		if (plan->steps[i]->fact->kind->traits & IS_PARTITION)
			ARENA_PUSH(plan->arena, heirs, count, plan->steps[i]);
	for (size_t i = 0; i < count; i++)
		for (size_t j = 0; j < count; j++) {
			struct step *a = heirs[i], *b = heirs[j];
			bool gives = a->verb == VERB_DROP || (a->verb == VERB_ALTER && a == a->item->alter);
			bool takes = b->verb == VERB_CREATE || (b->verb == VERB_ALTER && b->then == NULL);

			if (gives && takes && a->item != b->item && base_after(a->fact) == base_after(b->fact))
				edge_add(order, a, b, true);
		}
}

void edges_inherited(struct order *order)
{
	for (size_t i = 0; i < order->plan->count; i++) {
		edges_heir(order, order->plan->steps[i]);
		edges_origin(order, order->plan->steps[i]);
		edges_apart(order, order->plan->steps[i]);
	}
	edges_bounds(order);
}
