#include "base/arena.h"
#include "base/diag.h"
#include "base/graph.h"
#include "plan.h"
#include "refs.h"

#include <string.h>

struct edge {
	struct step *before, *after;
	bool soft;
};

struct order {
	struct plan *plan;
	struct edge *edges;
	size_t count;
	bool hard_only;
};

static void edge_add(struct order *order, struct step *before, struct step *after, bool soft)
{
	if (before == NULL || after == NULL || step_root(before) == step_root(after))
		return;
	struct edge edge = {before, after, soft};
	ARENA_PUSH(order->plan->arena, order->edges, order->count, edge);
}

/* ---- edges -------------------------------------------------------------------- */

static struct step *last_alter(const struct item *item)
{
	struct step *step = item->alter;

	while (step != NULL && step->then != NULL)
		step = step->then;
	return step;
}

/* What the step makes needs what it refers to, in the new model, to be there and to be done with. */
static void edges_needs(struct order *order, struct step *step, const struct fact *after)
{
	const struct refs *refs = refs_of(order->plan->after, after);

	for (size_t i = 0; i < refs->count; i++) {
		const struct item *item = plan_item(order->plan, refs->list[i].fact);

		if (item == NULL)
			continue;
		edge_add(order, item->create, step, refs->list[i].soft);
		edge_add(order, item->rename, step, false);
		edge_add(order, last_alter(item), step, true);
	}
}

/* What the step takes away, or changes, referred to something: that goes, or changes, later. */
static void edges_frees(struct order *order, struct step *step, const struct fact *before)
{
	const struct refs *refs = refs_of(order->plan->before, before);

	for (size_t i = 0; i < refs->count; i++) {
		const struct item *item = plan_item(order->plan, refs->list[i].fact);

		if (item == NULL || refs->list[i].soft)
			continue;
		edge_add(order, step, item->drop, false);
		if (step->verb == VERB_DROP)
			edge_add(order, step, item->alter, false);
	}
}

/* A name must be free before another takes it. */
static void edges_name(struct order *order, struct step *step, const struct fact *after)
{
	const struct fact *parent = after->parent ? after->parent->twin : NULL;
	const void *scope = after->kind->traits & IN_SCHEMA ? (const void *)after->schema : (const void *)parent;

	if (after->name == NULL || (scope == NULL && !(after->kind->traits & UNSCHEMAED)))
		return;
	for (const struct fact *f = model_find(order->plan->before, after->kind->space, scope, after->name); f != NULL;
	     f = fact_next_same(f)) {
		const struct item *item = plan_item(order->plan, f);

		if (item != NULL && f != after->twin && f->key == after->key) {
			edge_add(order, item->drop, step, false);
			edge_add(order, item->rename, step, false);
		}
	}
}

static void edges_of(struct order *order, struct step *step)
{
	const struct delta *delta = &step->item->delta;

	if (step->verb != VERB_DROP) {
		edges_name(order, step, delta->after);
		if (step->verb != VERB_RENAME)
			edges_needs(order, step, delta->after);
		else if (delta->after->parent != NULL && plan_item(order->plan, delta->after->parent) != NULL)
			edge_add(order, plan_item(order->plan, delta->after->parent)->rename, step, false);
	}
	if (delta->before != NULL && (step->verb == VERB_DROP || step->verb == VERB_ALTER))
		edges_frees(order, step, delta->before);
	if (step->verb == VERB_CREATE)
		edge_add(order, step->item->drop, step, false);
	if (step->verb == VERB_ALTER) {
		edge_add(order, step->item->create, step, false);
		edge_add(order, step->item->rename, step, false);
		edge_add(order, step, step->then, false);
	}
}

/* Texts of drops use the new names of what is renamed. */
static void edges_drop_names(struct order *order, struct step *step)
{
	for (const struct fact *f = step->fact; f != NULL; f = f->parent) {
		const struct item *item = plan_item(order->plan, f);

		if (item != NULL && item->rename != NULL)
			edge_add(order, item->rename, step, false);
	}
	const struct fact *schema = step->fact->schema
					    ? model_find(order->plan->before, SPACE_SCHEMA, NULL, step->fact->schema)
					    : NULL;
	if (schema != NULL && plan_item(order->plan, schema) != NULL)
		edge_add(order, plan_item(order->plan, schema)->rename, step, false);
}

/* ---- ranks -------------------------------------------------------------------- */

static uint64_t clip(uint64_t value, unsigned bits)
{
	uint64_t most = ((uint64_t)1 << bits) - 1;

	return value < most ? value : most;
}

/* Renames, then drops against the order of creation, then the rest: each object with all that hangs on it, in
 * the order of kinds and of declaration. */
static uint64_t rank_of(const struct step *step)
{
	const struct fact *root = fact_root(step->fact);
	uint64_t place = clip(kind_rank(root->kind), 6) << 52 | clip(root->number, 24) << 28 |
			 clip(kind_rank(step->fact->kind), 6) << 22 | clip(step->fact->number & 0x3fffff, 22);

	if (step->verb == VERB_RENAME)
		return place;
	if (step->verb == VERB_DROP)
		return (uint64_t)1 << 60 | (((uint64_t)1 << 58) - place);
	return (uint64_t)2 << 60 | place;
}

/* ---- the order ---------------------------------------------------------------- */

static size_t roots_number(struct plan *plan)
{
	size_t nodes = 0;

	for (size_t i = 0; i < plan->count; i++)
		if (plan->steps[i]->within == NULL)
			plan->steps[i]->node = nodes++;
	return nodes;
}

static struct graph *graph_of(const struct order *order, size_t nodes)
{
	struct graph *graph = graph_new(order->plan->arena, nodes);

	for (size_t i = 0; i < order->count; i++)
		if (!order->edges[i].soft || !order->hard_only)
			graph_edge(graph, step_root(order->edges[i].before)->node, step_root(order->edges[i].after)->node);
	return graph;
}

/* Takes out of the statements of a cycle what can stand alone: a foreign key, a default. */
static bool cycle_loosen(struct order *order, const size_t *component)
{
	bool loosened = false;

	for (size_t i = 0; i < order->count; i++) {
		struct edge *e = &order->edges[i];
		struct step *a = step_root(e->before), *b = step_root(e->after);

		if (e->soft || component[a->node] != component[b->node])
			continue;
		/* A create that needs another: the needing part; a drop that goes first: the part that refers. */
		struct step *part = e->after->verb == VERB_CREATE && e->after->within ? e->after
				    : e->before->verb == VERB_DROP && e->before->within ? e->before : NULL;
		if (part == NULL || part->fact->kind->space == SPACE_COLUMN || !(part->fact->kind->traits & INLINE))
			continue;
		part->within = NULL;
		loosened = true;
	}
	return loosened;
}

static void edges_build(struct order *order)
{
	struct plan *plan = order->plan;

	order->count = 0;
	order->edges = NULL;
	for (size_t i = 0; i < plan->count; i++) {
		struct step *step = plan->steps[i];

		edges_of(order, step);
		if (step->verb == VERB_DROP && step->within == NULL)
			edges_drop_names(order, step);
	}
}

static void cycle_said(struct order *order, const size_t *component, size_t nodes)
{
	struct plan *plan = order->plan;
	size_t *size = arena_take(plan->arena, (nodes + 1) * sizeof *size);
	struct diag *diag = NULL;

	for (size_t i = 0; i < nodes; i++)
		size[component[i]]++;
	for (size_t i = 0; i < plan->count; i++) {
		const struct step *step = plan->steps[i];

		if (step->within != NULL || size[component[step->node]] < 2)
			continue;
		if (diag == NULL)
			diag = diag_error(plan->after->diags, step->fact->span, "cycle",
					  "%s depends on itself: no order of statements works",
					  fact_label(plan->after, step->fact));
		else
			diag_note(diag, step->fact->span, "through %s", fact_label(plan->after, step->fact));
	}
}

static void steps_sort(struct plan *plan, size_t nodes, const size_t *sorted)
{
	struct step **by_node = arena_take(plan->arena, nodes * sizeof *by_node);

	for (size_t i = 0; i < plan->count; i++)
		if (plan->steps[i]->within == NULL)
			by_node[plan->steps[i]->node] = plan->steps[i];
	for (size_t i = 0; i < nodes; i++)
		plan->steps[i] = by_node[sorted[i]];
	plan->count = nodes;
}

bool plan_order(struct plan *plan)
{
	struct order order = {.plan = plan};
	size_t nodes = 0, *component = NULL;

	edges_build(&order);
	for (int attempt = 0; attempt < 8; attempt++) {
		nodes = roots_number(plan);
		uint64_t *ranks = arena_take(plan->arena, nodes * sizeof *ranks);
		size_t *sorted = arena_take(plan->arena, nodes * sizeof *sorted);
		struct graph *graph = graph_of(&order, nodes);

		for (size_t i = 0; i < plan->count; i++)
			if (plan->steps[i]->within == NULL)
				ranks[plan->steps[i]->node] = rank_of(plan->steps[i]);
		if (graph_order(graph, ranks, sorted)) {
			steps_sort(plan, nodes, sorted);
			return true;
		}
		component = arena_take(plan->arena, nodes * sizeof *component);
		graph_components(graph, component);
		if (cycle_loosen(&order, component))
			edges_build(&order);
		else if (!order.hard_only)
			order.hard_only = true;
		else
			break;
	}
	cycle_said(&order, component, nodes);
	return false;
}
