#include "map.h"

#include "arena.h"

#include <stdlib.h>
#include <string.h>

struct map_slot {
	uint64_t key; /* 0: empty */
	void *value;
};

void map_free(struct map *map)
{
	free(map->slots);
	*map = (struct map){0};
}

static struct map_slot *slot_of(struct map_slot *slots, size_t room, uint64_t key)
{
	size_t i = (size_t)(key * 0x9e3779b97f4a7c15u >> 20) & (room - 1);

	while (slots[i].key != 0 && slots[i].key != key)
		i = (i + 1) & (room - 1);
	return &slots[i];
}

void *map_find(const struct map *map, uint64_t key)
{
	if (map->count == 0)
		return NULL;
	return slot_of(map->slots, map->room, key ? key : 1)->value;
}

void map_reserve(struct map *map, size_t count)
{
	size_t room = 16;

	while (room * 3 <= count * 4)
		room *= 2;
	if (room <= map->room)
		return;
	struct map_slot *slots = calloc(room, sizeof *slots);
	if (slots == NULL)
		memory_exhausted(room * sizeof *slots);
	for (size_t i = 0; i < map->room; i++)
		if (map->slots[i].key != 0)
			*slot_of(slots, room, map->slots[i].key) = map->slots[i];
	free(map->slots);
	map->slots = slots;
	map->room = room;
}

void map_put(struct map *map, uint64_t key, void *value)
{
	if (map->count * 4 >= map->room * 3)
		map_reserve(map, map->count + 1);
	key = key ? key : 1;
	struct map_slot *slot = slot_of(map->slots, map->room, key);
	if (slot->key == 0)
		map->count++;
	*slot = (struct map_slot){key, value};
}

uint64_t hash_mix(uint64_t a, uint64_t b)
{
	__extension__ typedef unsigned __int128 wide;
	wide product = (wide)(a ^ 0xa0761d6478bd642fu) * (b ^ 0xe7037ed1a0b428dbu);

	return (uint64_t)product ^ (uint64_t)(product >> 64);
}

uint64_t hash_bytes(uint64_t seed, const void *bytes, size_t size)
{
	const unsigned char *p = bytes;
	uint64_t h = seed ^ size, word;

	for (; size >= 8; size -= 8, p += 8) {
		memcpy(&word, p, 8);
		h = hash_mix(h, word);
	}
	if (size > 0) {
		word = 0;
		memcpy(&word, p, size);
		h = hash_mix(h, word);
	}
	return hash_mix(h, 0x8ebc6af09c88c6e3u);
}

uint64_t hash_string(uint64_t seed, const char *string)
{
	return hash_bytes(seed, string, strlen(string));
}

struct name {
	uint64_t hash;
	struct name *next; /* another name of the same hash: all but impossible */
	size_t size;
	char text[];
};

struct names {
	struct arena *arena;
	struct map map;
};

struct names *names_new(void)
{
	struct arena *arena = arena_new();
	struct names *names = arena_take(arena, sizeof *names);

	names->arena = arena;
	return names;
}

void names_free(struct names *names)
{
	if (names == NULL)
		return;
	map_free(&names->map);
	arena_free(names->arena);
}

static struct name *chain_find(struct name *name, const char *bytes, size_t size)
{
	while (name != NULL && (name->size != size || memcmp(name->text, bytes, size) != 0))
		name = name->next;
	return name;
}

const char *names_find(const struct names *names, const char *bytes, size_t size)
{
	struct name *name = chain_find(map_find(&names->map, hash_bytes(0, bytes, size)), bytes, size);

	return name ? name->text : NULL;
}

const char *names_get(struct names *names, const char *bytes, size_t size)
{
	uint64_t hash = hash_bytes(0, bytes, size);
	struct name *first = map_find(&names->map, hash);
	struct name *name = chain_find(first, bytes, size);

	if (name != NULL)
		return name->text;
	name = arena_take(names->arena, sizeof *name + size + 1);
	name->hash = hash;
	name->next = first;
	name->size = size;
	memcpy(name->text, bytes, size);
	map_put(&names->map, hash, name);
	return name->text;
}

const char *names_of(struct names *names, const char *string)
{
	return names_get(names, string, strlen(string));
}

static const struct name *name_of(const char *text)
{
	return (const struct name *)(const void *)(text - offsetof(struct name, text));
}

uint64_t name_hash(const char *name)
{
	return name_of(name)->hash;
}
