/*
 * A hash table from 64-bit keys to pointers, and a table of interned names.
 * Keys are hashes or addresses; a key of 0 is kept as 1. Where two things may share
 * a hash, the caller chains them and compares.
 */
#ifndef MAP_H
#define MAP_H

#include <stddef.h>
#include <stdint.h>

struct arena;

struct map {
	struct map_slot *slots; /* malloc'd; map_free gives them back */
	size_t room;		/* a power of two, or 0 */
	size_t count;
};

void map_free(struct map *map);
/* Room for so many keys, so that it need not grow on the way. */
void map_reserve(struct map *map, size_t count);
void *map_find(const struct map *map, uint64_t key);	  /* NULL when absent */
void map_put(struct map *map, uint64_t key, void *value); /* replaces */

static inline uint64_t map_key(const void *pointer)
{
	return (uint64_t)(uintptr_t)pointer;
}

/* 64 bits over bytes; the same on every machine of one byte order. Chain calls through seed. */
uint64_t hash_bytes(uint64_t seed, const void *bytes, size_t size);
uint64_t hash_string(uint64_t seed, const char *string);
uint64_t hash_mix(uint64_t a, uint64_t b);

/* Interned names: equal text is equal address. */
struct names;

struct names *names_new(void);
void names_free(struct names *names);
const char *names_get(struct names *names, const char *bytes, size_t size);
const char *names_of(struct names *names, const char *string);
const char *names_find(const struct names *names, const char *bytes, size_t size); /* NULL when never seen */

/* The hash of a name that names_get returned, kept before its first byte. */
uint64_t name_hash(const char *name);

#endif
