#include "base/arena.h"
#include "base/diag.h"
#include "base/graph.h"
#include "order.h"
#include "refs.h"

#include <string.h>

void edge_add(struct order *order, struct step *before, struct step *after, bool soft)
{
	if (before == NULL || after == NULL || step_root(before) == step_root(after))
		return;
	struct edge edge = {.before = before, .after = after, .soft = soft};
	ARENA_PUSH(order->plan->arena, order->edges, order->count, edge);
}

/* ---- edges -------------------------------------------------------------------- */

struct step *last_alter(const struct item *item)
{
	struct step *step = item->alter;

	while (step != NULL && step->then != NULL)
		step = step->then;
	return step;
}

/* A star in a query must not find the columns that are about to go. */
static void edges_star(struct order *order, struct step *step, const struct fact *after)
{
	const struct refs *refs = after->kind->traits & (HAS_OUTPUTS | HAS_STARS) ? refs_of(order->plan->after, after)
										  : NULL;

	for (size_t i = 0; refs != NULL && i < refs->count; i++) {
		const struct fact *relation = refs->list[i].fact->twin;

		if (relation == NULL || !(relation->kind->traits & HAS_COLUMNS))
			continue;
		FACT_CHILDREN (child, relation) {
			const struct item *item = child->kind->space == SPACE_COLUMN ? plan_item(order->plan, child)
										     : NULL;

			if (item != NULL && step->verb == VERB_CREATE)
				edge_add(order, item->drop, step, true);
		}
	}
}

static struct diag *cycle_begin(struct order *order, const struct step *step)
{
	return diag_error(order->plan->after->diags, step->fact->name_span, "cycle",
			  "%s depends on itself: no order of statements works",
			  fact_label(order->plan->after, step->fact));
}

/* What the step makes needs what it refers to, in the new model, to be there and to be done with. */
static void edges_needs(struct order *order, struct step *step, const struct fact *after)
{
	const struct refs *refs = refs_of(order->plan->after, after);

	for (size_t i = 0; i < refs->count; i++) {
		const struct item *item = plan_item(order->plan, refs->list[i].fact);

		if (item == NULL)
			continue;
		bool shell = item->shell != NULL && after->kind->takes_shells != NULL &&
			     after->kind->takes_shells(after);
		size_t count = order->count;
		/* What a table says of itself it says of its columns. */
		if (item->create == step && !refs->list[i].soft && !(after->kind->traits & HAS_COLUMNS))
			cycle_begin(order, step);
		if (!step->renames && !refs->list[i].along)
			edge_add(order, shell ? item->shell : item->create, step, refs->list[i].soft);
		if (order->count > count)
			order->edges[count].code = refs->list[i].soft;
		edge_add(order, item->rename, step, false);
		if (!step->renames && !shell)
			edge_add(order, last_alter(item), step, true);
	}
	edges_star(order, step, after);
	/* An index finds its shares in partitions when it is made. */
	const struct item *whole = step->verb == VERB_CREATE ? plan_item(order->plan, fact_whole(after)) : NULL;
	if (whole != NULL)
		edge_add(order, step, whole->create, false);
}

/* A type that is rebuilt is dropped last, with all that hangs on it. */
static bool is_rebuilt(struct step *drop)
{
	return drop != NULL && step_root(drop)->item->action == ACTION_REBUILD;
}

/* A trigger that was "update of" a column and no longer is lets that column's type change. */
static bool still_refers(struct plan *plan, const struct step *step, const struct item *item)
{
	const struct refs *refs = refs_of(plan->after, step->item->delta.after);

	for (size_t i = 0; i < refs->count; i++)
		if (refs->list[i].fact == item->delta.after)
			return true;
	return false;
}

/* What the step takes away, or changes, referred to something: that goes, or changes, later. */
static void edges_frees(struct order *order, struct step *step, const struct fact *before)
{
	const struct refs *refs = refs_of(order->plan->before, before);

	for (size_t i = 0; i < refs->count; i++) {
		const struct item *item = plan_item(order->plan, refs->list[i].fact);

		if (item != NULL && refs->list[i].either)
			edge_add(order, step, item->drop, true);
		if (item == NULL || refs->list[i].soft || refs->list[i].made)
			continue;
		/* A partition is detached before its parent is dropped, and keeps what it had from there. */
		const struct item *root = refs->list[i].copied ? plan_item(order->plan, fact_root(refs->list[i].fact))
							       : NULL;
		if (root != NULL && root->drop != NULL)
			continue;
		if (!refs->list[i].along)
			edge_add(order, step, item->drop, false);
		/* What follows a CREATE is about the new object. A label more disturbs nobody. */
		struct step *alter = item->action == ACTION_ALTER ? item->alter : NULL;
		if (alter != NULL && alter->label != NULL)
			continue;
		if (step->verb == VERB_DROP)
			edge_add(order, step, alter, false);
		else if (alter != NULL && !still_refers(order->plan, step, item))
			edge_add(order, step, alter, true);
		/* The text of a function's names its types, which are called otherwise once they are out of the way. */
		if (step->verb == VERB_DROP && item->action == ACTION_REBUILD && !is_rebuilt(step) &&
		    (step->fact->kind->traits & OVERLOADED))
			edge_add(order, step, item->rename, false);
	}
}

/* first: the first of those that had its name. */
static void edges_taken(struct order *order, struct step *step, const struct fact *after, const struct fact *first)
{
	for (const struct fact *f = first; f != NULL; f = fact_next_same(f)) {
		bool soft = f->kind->space != after->kind->space;
		/* What is made anew as the table's own, too, is gone with the parent's. */
		bool own = step->verb == VERB_CREATE && (f->flags & ~after->flags & FACT_INHERITED);
		bool takes = f->key == after->key && (f != after->twin || own);

		/* What is inherited goes, and is renamed, with what it is a copy of. */
		for (const struct fact *g = f; takes && g != NULL; g = g->flags & FACT_INHERITED ? g->origin : NULL) {
			const struct item *item = plan_item(order->plan, g);

			edge_add(order, item ? item->drop : NULL, step, soft);
			edge_add(order, item ? item->rename : NULL, step, soft);
		}
	}
}

/* A name must be free before another takes it. Tables are types too, and composite types relations. */
static void edges_name(struct order *order, struct step *step, const struct fact *after)
{
	const struct model *before = order->plan->before;
	const struct fact *parent = after->parent ? after->parent->twin : NULL;
	int space = after->kind->space;

	if (after->name == NULL || (parent == NULL && !(after->kind->traits & (IN_SCHEMA | UNSCHEMAED))))
		return;
	edges_taken(order, step, after, model_find_alike(before, after->kind, after->schema, parent, after->name));
	if (space == SPACE_RELATION || space == SPACE_TYPE)
		edges_taken(order, step, after,
			    model_find(before, space == SPACE_TYPE ? SPACE_RELATION : SPACE_TYPE, after->schema,
				       after->name));
	/* With it come its copies. */
	bool hands_on = after->parent != NULL && (after->parent->flags & FACT_HANDS_ON);
	for (size_t i = 0; hands_on && i < order->plan->after->count; i++) {
		const struct fact *copy = order->plan->after->facts[i];

		if (copy->origin == after && (copy->flags & FACT_INHERITED) && copy->name == after->name)
			edges_name(order, step, copy);
	}
}

/* All that a shell needs is its schema, and its name. */
static void edges_shell(struct order *order, struct step *step)
{
	const struct fact *fact = step->item->delta.after;
	const struct fact *schema = model_find(order->plan->after, SPACE_SCHEMA, NULL, fact->schema);
	const struct item *item = schema ? plan_item(order->plan, schema) : NULL;

	edges_name(order, step, fact);
	if (item != NULL) {
		edge_add(order, item->create, step, false);
		edge_add(order, item->rename, step, false);
	}
	edge_add(order, step->item->drop, step, false);
	edge_add(order, step, step->item->create, false);
}

static void edges_of(struct order *order, struct step *step)
{
	const struct delta *delta = &step->item->delta;

	if (step == step->item->shell) {
		edges_shell(order, step);
		return;
	}

	if (step->verb != VERB_DROP) {
		edges_name(order, step, delta->after);
		if (step->verb != VERB_RENAME)
			edges_needs(order, step, delta->after);
		else if (delta->after->parent != NULL && plan_item(order->plan, delta->after->parent) != NULL)
			edge_add(order, plan_item(order->plan, delta->after->parent)->rename, step, false);
	}
	if (step->verb == VERB_DROP || (step->verb == VERB_ALTER && step->item->action == ACTION_ALTER))
		edges_frees(order, step, delta->before);
	if (step->verb == VERB_CREATE && !is_rebuilt(step->item->drop)) {
		edge_add(order, step->item->drop, step, false);
	} else if (step->verb == VERB_CREATE) {
		edge_add(order, step->item->rename, step, false);
		edge_add(order, step, step->item->drop, false);
	}
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

/* Renames and what follows from them, then drops against the order of creation, then the rest: each object with all that hangs on it, in
 * the order of kinds and of declaration. */
static uint64_t rank_of(const struct step *step)
{
	const struct fact *root = fact_root(step->fact);
	uint64_t place = clip(kind_rank(root->kind), 8) << 50 | clip(root->number, 22) << 28 |
			 clip(kind_rank(step->fact->kind), 8) << 20 | (step->fact->number & 0xfffff);

	if (step->verb == VERB_RENAME || step->renames)
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
		if (!order->edges[i].given_up)
			graph_edge(graph, step_root(order->edges[i].before)->node,
				   step_root(order->edges[i].after)->node);
	return graph;
}

/* Takes out of the statements of a cycle what can stand alone: a foreign key, a default, the drop of a policy. */
static bool cycle_loosen(struct order *order, const size_t *component)
{
	bool loosened = false;

	for (size_t i = 0; i < order->count; i++) {
		struct edge *e = &order->edges[i];
		struct step *a = step_root(e->before), *b = step_root(e->after);

		if (e->soft || component[a->node] != component[b->node])
			continue;
		/* A create that needs another: the needing part; a drop that goes first: the part that refers. */
		struct step *part = e->after->verb == VERB_CREATE && e->after->within	? e->after
				    : e->before->verb == VERB_DROP && e->before->within ? e->before
											: NULL;
		/* A multirange and a type's own functions have no statement but that of the type. */
		if (part == NULL || (part->fact->kind->traits & SOLE) || part->fact->kind->takes_shells != NULL)
			continue;
		if (part->fact->kind->space == SPACE_COLUMN || part->fact->kind->base != NULL ||
		    (part->verb == VERB_CREATE && !(part->fact->kind->traits & INLINE)))
			continue;
		part->within = NULL;
		loosened = true;
	}
	return loosened;
}

/* Gives up the wishes that are part of a cycle. */
static bool cycle_give_up(struct order *order, const size_t *component)
{
	bool some = false;

	for (size_t i = 0; i < order->count; i++) {
		struct edge *e = &order->edges[i];

		if (!e->soft || e->given_up ||
		    component[step_root(e->before)->node] != component[step_root(e->after)->node])
			continue;
		e->given_up = some = true;
	}
	return some;
}

/* Code that comes before what it mentions must not be looked at by PostgreSQL when it is made. */
static void mark_unchecked(struct order *order)
{
	struct plan *plan = order->plan;

	for (size_t i = 0; i < plan->count; i++)
		plan->steps[i]->node = i;
	for (size_t i = 0; i < order->count; i++) {
		const struct edge *e = &order->edges[i];

		if (e->given_up && e->code && step_root(e->before)->node > step_root(e->after)->node)
			step_root(e->after)->unchecked = true;
	}
}

/* ---- labels ------------------------------------------------------------------- */

/* What has to do with a label's type may do so through what stays as it is: all references count. */
static void label_uses_find(struct order *order)
{
	struct plan *plan = order->plan;

	for (size_t i = 0; i < plan->count; i++)
		for (size_t j = 0; plan->steps[i]->label != NULL && j < plan->count; j++) {
			struct label_use use = {plan->steps[i], plan->steps[j]};

			if (step_uses_label(plan, use.user, use.label))
				ARENA_PUSH(plan->arena, order->uses, order->use_count, use);
		}
}

/* PostgreSQL refuses to use a label that another command of the same transaction has added (enum.c,
 * check_safe_enum_use, in all versions since 12); one that was renamed is there at once. */
static void edges_labels(struct order *order)
{
	for (size_t i = 0; i < order->use_count; i++) {
		struct step *label = order->uses[i].label;
		size_t count = order->count;

		edge_add(order, label, order->uses[i].user, true);
		if (order->count > count)
			order->edges[count].cuts = label->commits;
	}
}

static bool part_raise(struct edge *edge)
{
	struct step *before = step_root(edge->before), *after = step_root(edge->after);

	if (before->node > after->node || after->part >= before->part + edge->cuts)
		return false;
	after->part = before->part + edge->cuts;
	return true;
}

/* Which transaction each step runs in: behind a cut goes what must, and what needs that. The steps are sorted, and their
 * nodes are their places. */
static void parts_cut(struct order *order)
{
	struct plan *plan = order->plan;
	struct step **steps = NULL;
	size_t count = 0;

	for (bool raised = true; raised;) {
		raised = false;
		for (size_t i = 0; i < order->count; i++)
			raised |= part_raise(&order->edges[i]);
	}
	for (size_t i = 0; i < plan->count; i++)
		if (plan->steps[i]->part >= plan->parts)
			plan->parts = plan->steps[i]->part + 1;
	for (size_t part = 0; part < plan->parts; part++)
		for (size_t i = 0; i < plan->count; i++)
			if (plan->steps[i]->part == part)
				ARENA_PUSH(plan->arena, steps, count, plan->steps[i]);
	plan->steps = steps;
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
	edges_inherited(order);
	edges_labels(order);
}

static void cycle_said(struct order *order, const size_t *component, size_t nodes)
{
	struct plan *plan = order->plan;
	size_t *size = arena_take(plan->arena, (nodes + 1) * sizeof *size);
	struct diag **told = arena_take(plan->arena, (nodes + 1) * sizeof(struct diag *));

	for (size_t i = 0; i < nodes; i++)
		size[component[i]]++;
	for (size_t i = 0; i < plan->count; i++) {
		const struct step *step = plan->steps[i];
		size_t cycle = step->within == NULL ? component[step->node] : 0;

		if (step->within != NULL || size[cycle] < 2)
			continue;
		if (told[cycle] == NULL)
			told[cycle] = cycle_begin(order, step);
		else
			diag_note(told[cycle], step->fact->name_span, "through %s",
				  fact_label(plan->after, step->fact));
	}
}

static void steps_sort(struct plan *plan, size_t nodes, const size_t *sorted)
{
	struct step **by_node = arena_take(plan->arena, nodes * sizeof *by_node);

	for (size_t i = 0; i < plan->count; i++)
		if (plan->steps[i]->within == NULL)
			by_node[plan->steps[i]->node] = plan->steps[i];
	for (size_t i = 0; i < nodes; i++) {
		plan->steps[i] = by_node[sorted[i]];
		plan->steps[i]->node = i;
	}
	plan->count = nodes;
}

static bool steps_order(struct order *order)
{
	struct plan *plan = order->plan;
	size_t nodes = 0, *component = NULL;

	edges_build(order);
	for (int attempt = 0; attempt < 8; attempt++) {
		nodes = roots_number(plan);
		uint64_t *ranks = arena_take(plan->arena, nodes * sizeof *ranks);
		size_t *sorted = arena_take(plan->arena, nodes * sizeof *sorted);
		struct graph *graph = graph_of(order, nodes);

		for (size_t i = 0; i < plan->count; i++)
			if (plan->steps[i]->within == NULL)
				ranks[plan->steps[i]->node] = rank_of(plan->steps[i]);
		if (graph_order(graph, ranks, sorted)) {
			steps_sort(plan, nodes, sorted);
			parts_cut(order);
			mark_unchecked(order);
			return true;
		}
		component = arena_take(plan->arena, nodes * sizeof *component);
		graph_components(graph, component);
		if (cycle_loosen(order, component))
			edges_build(order);
		else if (!cycle_give_up(order, component))
			break;
	}
	cycle_said(order, component, nodes);
	return false;
}

/* What refers to an extension names what it brings. */
static void names_brought(struct plan *plan, const struct model *model, struct map *names)
{
	for (size_t i = 0; i < model->count; i++)
		if ((model->facts[i]->flags & FACT_EXTENSION) && plan_item(plan, model->facts[i]->origin) != NULL &&
		    model->facts[i]->name != NULL)
			map_put(names, map_key(model->facts[i]->name), plan);
}

/* Only references between facts that the plan is about make an order. */
static void names_seek(struct plan *plan, struct map *names)
{
	for (size_t i = 0; i < plan->item_count; i++) {
		const struct delta *delta = &plan->items[i]->delta;

		if (delta->before != NULL && delta->before->name != NULL)
			map_put(names, map_key(delta->before->name), plan);
		if (delta->after != NULL && delta->after->name != NULL)
			map_put(names, map_key(delta->after->name), plan);
	}
	names_brought(plan, plan->before, names);
	names_brought(plan, plan->after, names);
	refs_seek(plan->before, names);
	refs_seek(plan->after, names);
}

bool plan_order(struct plan *plan)
{
	struct order order = {.plan = plan};
	struct map names = {0};

	label_uses_find(&order);
	names_seek(plan, &names);
	bool ordered = steps_order(&order);
	refs_seek(plan->before, NULL);
	refs_seek(plan->after, NULL);
	map_free(&names);
	return ordered;
}
