#include "source.h"

#include "arena.h"

#include <string.h>

struct sources {
	struct arena *arena;
	struct source **list;
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

		memcpy(&text, &sources->list[i]->text, sizeof text);
		memory_free(text);
	}
	arena_free(sources->arena);
}

const struct source *source_take(struct sources *sources, const char *path, char *text, size_t size)
{
	if (size > UINT32_MAX - sources->end - 2) {
		memory_free(text);
		return NULL;
	}
	struct source *source = arena_take(sources->arena, sizeof *source);
	source->path = arena_copy(sources->arena, path, strlen(path));
	source->text = text;
	source->size = (uint32_t)size;
	source->base = sources->end;
	/* One more than the size, so that the end of a text is a place of its own. */
	sources->end += (uint32_t)size + 1;
	ARENA_PUSH(sources->arena, sources->list, sources->count, source);
	return source;
}

const struct source *source_add(struct sources *sources, const char *path, const char *text, size_t size)
{
	char *copy = memory_get(NULL, size + 1);

	if (size > 0)
		memcpy(copy, text, size);
	copy[size] = '\0';
	return source_take(sources, path, copy, size);
}

const struct source *source_at(const struct sources *sources, uint32_t at)
{
	size_t low = 0, high = sources->count;

	while (low < high) {
		size_t middle = (low + high) / 2;
		const struct source *s = sources->list[middle];

		if (at < s->base)
			high = middle;
		else if (at > s->base + s->size)
			low = middle + 1;
		else
			return s;
	}
	return NULL;
}

const char *source_text(const struct sources *sources, struct span span)
{
	const struct source *s = source_at(sources, span.at);

	return s ? s->text + (span.at - s->base) : "";
}

struct place source_place(const struct sources *sources, uint32_t at)
{
	const struct source *s = source_at(sources, at);
	struct place place = {0};

	if (s == NULL)
		return place;
	const char *point = s->text + (at - s->base), *line = s->text;
	place.path = s->path;
	place.line = 1;
	for (const char *p = s->text; (p = memchr(p, '\n', (size_t)(point - p))) != NULL; line = ++p)
		place.line++;
	place.line_text = line;
	place.line_offset = (size_t)(point - line);
	place.column = 1;
	for (const char *p = line; p < point; p++)
		place.column += ((unsigned char)*p & 0xc0) != 0x80;
	const char *stop = memchr(point, '\n', (size_t)(s->text + s->size - point));
	place.line_size = (size_t)((stop ? stop : s->text + s->size) - line);
	if (place.line_size > 0 && line[place.line_size - 1] == '\r')
		place.line_size--;
	return place;
}
