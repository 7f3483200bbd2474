#include "graph.h"

#include "arena.h"

#include <string.h>

struct edge {
	uint32_t to;
	uint32_t next; /* index + 1 of the next edge of the same node */
};

struct graph {
	struct arena *arena;
	size_t nodes;
	uint32_t *first;
	uint32_t *incoming;
	struct edge *edges;
	size_t edge_count;
};

struct graph *graph_new(struct arena *arena, size_t nodes)
{
	struct graph *graph = arena_take(arena, sizeof *graph);

	graph->arena = arena;
	graph->nodes = nodes;
	graph->first = arena_take(arena, nodes * sizeof *graph->first);
	graph->incoming = arena_take(arena, nodes * sizeof *graph->incoming);
	return graph;
}

void graph_edge(struct graph *graph, size_t before, size_t after)
{
	if (before == after)
		return;
	struct edge edge = {.to = (uint32_t)after, .next = graph->first[before]};
	ARENA_PUSH(graph->arena, graph->edges, graph->edge_count, edge);
	graph->first[before] = (uint32_t)graph->edge_count;
	graph->incoming[after]++;
}

/* Tarjan's algorithm with a stack of its own: a schema may be deeper than the C stack. */
struct tarjan {
	const struct graph *graph;
	size_t *component;
	uint32_t *number, *low, *at; /* at: the next edge to follow */
	uint32_t *path, *open;
	size_t path_size, open_size;
	uint32_t counter;
	size_t components;
};

static void tarjan_enter(struct tarjan *t, uint32_t node)
{
	t->number[node] = t->low[node] = ++t->counter;
	t->at[node] = t->graph->first[node];
	t->path[t->path_size++] = node;
	t->open[t->open_size++] = node;
}

static void tarjan_leave(struct tarjan *t, uint32_t node)
{
	t->path_size--;
	if (t->path_size > 0) {
		uint32_t above = t->path[t->path_size - 1];

		if (t->low[node] < t->low[above])
			t->low[above] = t->low[node];
	}
	if (t->low[node] != t->number[node])
		return;
	uint32_t member;
	do {
		member = t->open[--t->open_size];
		t->component[member] = t->components;
		t->number[member] = UINT32_MAX; /* closed */
	} while (member != node);
	t->components++;
}

static void tarjan_visit(struct tarjan *t, uint32_t root)
{
	tarjan_enter(t, root);
	while (t->path_size > 0) {
		uint32_t node = t->path[t->path_size - 1];

		if (t->at[node] == 0) {
			tarjan_leave(t, node);
			continue;
		}
		const struct edge *edge = &t->graph->edges[t->at[node] - 1];
		t->at[node] = edge->next;
		if (t->number[edge->to] == 0)
			tarjan_enter(t, edge->to);
		else if (t->number[edge->to] != UINT32_MAX && t->number[edge->to] < t->low[node])
			t->low[node] = t->number[edge->to];
	}
}

size_t graph_components(const struct graph *graph, size_t *component)
{
	size_t size = graph->nodes * sizeof(uint32_t);
	struct tarjan t = {.graph = graph, .component = component};

	t.number = arena_take(graph->arena, size);
	t.low = arena_take(graph->arena, size);
	t.at = arena_take(graph->arena, size);
	t.path = arena_take(graph->arena, size);
	t.open = arena_take(graph->arena, size);
	for (uint32_t i = 0; i < graph->nodes; i++)
		if (t.number[i] == 0)
			tarjan_visit(&t, i);
	return t.components;
}

struct heap {
	uint32_t *nodes;
	size_t size;
	const uint64_t *ranks;
};

static bool heap_less(const struct heap *heap, uint32_t a, uint32_t b)
{
	return heap->ranks[a] != heap->ranks[b] ? heap->ranks[a] < heap->ranks[b] : a < b;
}

static void heap_push(struct heap *heap, uint32_t node)
{
	size_t i = heap->size++;

	for (; i > 0 && heap_less(heap, node, heap->nodes[(i - 1) / 2]); i = (i - 1) / 2)
		heap->nodes[i] = heap->nodes[(i - 1) / 2];
	heap->nodes[i] = node;
}

static uint32_t heap_pop(struct heap *heap)
{
	uint32_t top = heap->nodes[0], last = heap->nodes[--heap->size];
	size_t i = 0;

	for (;;) {
		size_t child = 2 * i + 1;

		if (child >= heap->size)
			break;
		if (child + 1 < heap->size && heap_less(heap, heap->nodes[child + 1], heap->nodes[child]))
			child++;
		if (!heap_less(heap, heap->nodes[child], last))
			break;
		heap->nodes[i] = heap->nodes[child];
		i = child;
	}
	heap->nodes[i] = last;
	return top;
}

bool graph_order(const struct graph *graph, const uint64_t *ranks, size_t *order)
{
	uint32_t *waiting = arena_take(graph->arena, graph->nodes * sizeof *waiting);
	struct heap heap = {.nodes = arena_take(graph->arena, (graph->nodes + 1) * sizeof(uint32_t)), .ranks = ranks};
	size_t done = 0;

	memcpy(waiting, graph->incoming, graph->nodes * sizeof *waiting);
	for (uint32_t i = 0; i < graph->nodes; i++)
		if (waiting[i] == 0)
			heap_push(&heap, i);
	while (heap.size > 0) {
		uint32_t node = heap_pop(&heap);

		order[done++] = node;
		for (uint32_t e = graph->first[node]; e != 0; e = graph->edges[e - 1].next)
			if (--waiting[graph->edges[e - 1].to] == 0)
				heap_push(&heap, graph->edges[e - 1].to);
	}
	return done == graph->nodes;
}
