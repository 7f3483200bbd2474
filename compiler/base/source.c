#include "source.h"

#include "arena.h"

#include <string.h>

/* A source and where its lines begin, once that is asked. */
struct entry {
	struct source source;
	uint32_t *lines;
	size_t line_count;
};

struct sources {
	struct arena *arena;
	struct entry **list;
	size_t count;
	uint32_t end;
};

struct sources *sources_new(void)
{
	struct arena *arena = arena_new();
	struct sources *sources = arena_take(arena, sizeof *sources);

	sources->arena = arena;
	sources->end = 1;
	return sources;
}

void sources_free(struct sources *sources)
{
	if (sources == NULL)
		return;
	for (size_t i = 0; i < sources->count; i++) {
		char *text;

		memcpy(&text, &sources->list[i]->source.text, sizeof text);
		memory_free(text);
		memory_free(sources->list[i]->lines);
	}
	arena_free(sources->arena);
}

const struct source *source_take(struct sources *sources, const char *path, char *text, size_t size)
{
	/* flex counts bytes in an int. */
	if (size > INT32_MAX - sources->end - 2) {
		memory_free(text);
		return NULL;
	}
	struct entry *entry = arena_take(sources->arena, sizeof *entry);
	entry->source = (struct source){.path = arena_copy(sources->arena, path, strlen(path)),
					.text = text,
					.size = (uint32_t)size,
					.base = sources->end};
	/* One more than the size, so that the end of a text is a place of its own. */
	sources->end += (uint32_t)size + 1;
	ARENA_PUSH(sources->arena, sources->list, sources->count, entry);
	return &entry->source;
}

const struct source *source_add(struct sources *sources, const char *path, const char *text, size_t size)
{
	char *copy = memory_get(NULL, size + 1);

	if (size > 0)
		memcpy(copy, text, size);
	copy[size] = '\0';
	return source_take(sources, path, copy, size);
}

static struct entry *entry_at(const struct sources *sources, uint32_t at)
{
	size_t low = 0, high = sources->count;

	while (low < high) {
		size_t middle = (low + high) / 2;
		struct entry *entry = sources->list[middle];

		if (at < entry->source.base)
			high = middle;
		else if (at > entry->source.base + entry->source.size)
			low = middle + 1;
		else
			return entry;
	}
	return NULL;
}

void source_unseen(struct sources *sources, const struct source *source)
{
	entry_at(sources, source->base)->source.unseen = true;
}

const struct source *source_at(const struct sources *sources, uint32_t at)
{
	const struct entry *entry = entry_at(sources, at);

	return entry ? &entry->source : NULL;
}

static void lines_find(struct entry *entry)
{
	const char *text = entry->source.text, *end = text + entry->source.size;
	size_t room = 0;

	for (const char *line = text, *stop; line != NULL; line = stop ? stop + 1 : NULL) {
		if (entry->line_count == room) {
			room = room ? 2 * room : 64;
			entry->lines = memory_get(entry->lines, room * sizeof *entry->lines);
		}
		entry->lines[entry->line_count++] = (uint32_t)(line - text);
		stop = memchr(line, '\n', (size_t)(end - line));
	}
}

/* The number of the line, from 0, that an offset lies in. */
static size_t line_at(struct entry *entry, uint32_t offset)
{
	size_t low = 0, high;

	if (entry->lines == NULL)
		lines_find(entry);
	for (high = entry->line_count; high - low > 1;) {
		size_t middle = (low + high) / 2;

		if (entry->lines[middle] <= offset)
			low = middle;
		else
			high = middle;
	}
	return low;
}

struct place source_place(const struct sources *sources, uint32_t at)
{
	struct entry *entry = entry_at(sources, at);
	struct place place = {0};

	if (entry == NULL)
		return place;
	const struct source *s = &entry->source;
	size_t number = line_at(entry, at - s->base);
	const char *point = s->text + (at - s->base), *line = s->text + entry->lines[number];
	place.path = s->path;
	place.line_text = line;
	place.line_offset = (size_t)(point - line);
	place.line = s->unseen ? 0 : (unsigned)number + 1;
	place.column = s->unseen ? 0 : 1;
	for (const char *p = line; p < point && !s->unseen; p++)
		place.column += ((unsigned char)*p & 0xc0) != 0x80;
	const char *stop = memchr(point, '\n', (size_t)(s->text + s->size - point));
	place.line_size = (size_t)((stop ? stop : s->text + s->size) - line);
	if (place.line_size > 0 && line[place.line_size - 1] == '\r')
		place.line_size--;
	return place;
}
