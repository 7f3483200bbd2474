#include "arena.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

/* The size of the pages that Linux makes of what is asked for so on most machines, where it may. Thousands of faults on
 * small ones would take a fourth of the time of a large diff. */
#define HUGE_PAGE ((size_t)2 << 20)

struct chunk {
	struct chunk *next;
	size_t mapped; /* bytes; 0: from malloc */
	max_align_t data[];
};

struct kept {
	struct kept *next;
	void *memory;
};

struct arena {
	struct chunk *chunks;
	struct kept *kept;
	char *at;
	size_t left;
	size_t chunk_size;
};

void memory_exhausted(size_t size)
{
	fprintf(stderr, "chronosc: error: out of memory (%zu bytes wanted)\n", size);
	exit(4);
}

void *memory_get(void *old, size_t size)
{
	void *p = realloc(old, size ? size : 1);

	if (p == NULL)
		memory_exhausted(size);
	return p;
}

void memory_free(void *memory)
{
	free(memory);
}

struct arena *arena_new(void)
{
	struct arena *arena = memory_get(NULL, sizeof *arena);

	*arena = (struct arena){.chunk_size = 4 * 1024};
	return arena;
}

void arena_free(struct arena *arena)
{
	if (arena == NULL)
		return;
	for (const struct kept *k = arena->kept; k != NULL; k = k->next)
		free(k->memory);
	for (struct chunk *c = arena->chunks, *next; c != NULL; c = next) {
		next = c->next;
		if (c->mapped > 0)
			munmap(c, c->mapped);
		else
			free(c);
	}
	free(arena);
}

/* Zeroed memory of whole huge pages; NULL when there is none. */
static struct chunk *chunk_map(size_t size)
{
	size_t room = size + HUGE_PAGE;
	char *p = mmap(NULL, room, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (p == MAP_FAILED)
		return NULL;
	size_t before = -(uintptr_t)p % HUGE_PAGE;
	if (before > 0)
		munmap(p, before);
	munmap(p + before + size, room - before - size);
	struct chunk *c = (struct chunk *)(void *)(p + before);
	madvise(c, size, MADV_HUGEPAGE);
	c->mapped = size;
	return c;
}

static void chunk_new(struct arena *arena, size_t size)
{
	size_t want = sizeof(struct chunk) + (size > arena->chunk_size ? size : arena->chunk_size);
	bool large = want >= HUGE_PAGE;

	if (large)
		want = (want + HUGE_PAGE - 1) / HUGE_PAGE * HUGE_PAGE;
	struct chunk *c = large ? chunk_map(want) : calloc(1, want);
	if (c == NULL)
		memory_exhausted(want);
	c->next = arena->chunks;
	arena->chunks = c;
	arena->at = (char *)c->data;
	arena->left = want - sizeof *c;
	if (arena->chunk_size < HUGE_PAGE)
		arena->chunk_size *= 2;
}

void *arena_take(struct arena *arena, size_t size)
{
	size_t rounded = (size + 7) & ~(size_t)7;

	if (rounded < size)
		memory_exhausted(size);
	if (rounded > arena->left)
		chunk_new(arena, rounded);
	void *p = arena->at;
	arena->at += rounded;
	arena->left -= rounded;
	return p;
}

void arena_keep(struct arena *arena, void *memory)
{
	struct kept *kept = arena_take(arena, sizeof *kept);

	*kept = (struct kept){arena->kept, memory};
	arena->kept = kept;
}

char *arena_copy(struct arena *arena, const void *bytes, size_t size)
{
	char *p = arena_take(arena, size + 1);

	if (size > 0)
		memcpy(p, bytes, size);
	return p;
}

char *arena_vprintf(struct arena *arena, const char *format, va_list args)
{
	va_list again;

	va_copy(again, args);
	int n = vsnprintf(NULL, 0, format, again);
	va_end(again);
	char *p = arena_take(arena, (size_t)n + 1);
	vsnprintf(p, (size_t)n + 1, format, args);
	return p;
}

char *arena_printf(struct arena *arena, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	char *p = arena_vprintf(arena, format, args);
	va_end(args);
	return p;
}

void *arena_grow(struct arena *arena, void *array, size_t count, size_t element)
{
	/* Most lists have one element or two. */
	if (count == 0)
		return array != NULL ? array : arena_take(arena, element);
	if ((count & (count - 1)) != 0)
		return array;
	void *p = arena_take(arena, 2 * count * element);
	memcpy(p, array, count * element);
	return p;
}
