/*
 * A graph of steps: which must come before which, and one stable order. The
 * nodes are numbers from 0; each has a rank, and among the nodes that are free to go
 * next the least rank goes first, so that the order disturbs as little as it can.
 */
#ifndef GRAPH_H
#define GRAPH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct arena;
struct graph;

struct graph *graph_new(struct arena *arena, size_t nodes);

/* before must come earlier than after; a node's edge to itself is ignored. */
void graph_edge(struct graph *graph, size_t before, size_t after);

/* Strongly connected components: component[i] is the number of node i's component;
 * returns how many there are. Two nodes on one cycle have one number. */
size_t graph_components(const struct graph *graph, size_t *component);

/* Fills order[] with the nodes. ranks[i] is a node's rank; equal ranks go by node
 * number. Returns false when there is a cycle, and order is then unfinished. */
bool graph_order(const struct graph *graph, const uint64_t *ranks, size_t *order);

#endif
