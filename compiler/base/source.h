/*
 * The texts that were read, and places in them. All sources of a run share one
 * space of offsets, so that a place is one number and a span two; the sources
 * tell file, line and column of it. Offset 0 belongs to no source: a span of
 * {0, 0} means "nowhere", and a diagnostic there shows no place.
 */
#ifndef SOURCE_H
#define SOURCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct span {
	uint32_t at;
	uint32_t end; /* one past the last byte */
};

struct source {
	const char *path; /* as the user spelled it; "<stdin>" */
	const char *text; /* size bytes and a NUL; never changed */
	uint32_t size;
	uint32_t base; /* the offset of text[0] */
	bool unseen;   /* nobody has seen this text: its lines are told, but not their numbers */
};

struct sources;

struct sources *sources_new(void);
void sources_free(struct sources *sources);

/* Takes a copy of path and of text (size bytes). NULL when all sources
 * together would have more than 2 GB. */
const struct source *source_add(struct sources *sources, const char *path, const char *text, size_t size);

/* The same, but the text, malloc'd with a NUL behind it, becomes the sources'. */
const struct source *source_take(struct sources *sources, const char *path, char *text, size_t size);

/* What was made from a database: a line number in it would be a false one. */
void source_unseen(struct sources *sources, const struct source *source);

/* The source that an offset lies in, NULL for nowhere. */
const struct source *source_at(const struct sources *sources, uint32_t at);

/* Line and column, both from 1; the column counts characters, not bytes. Of a text that nobody has seen both are 0. */
struct place {
	const char *path;
	unsigned line;
	unsigned column;
	const char *line_text; /* first byte of the line */
	size_t line_size;      /* without the line end */
	size_t line_offset;    /* bytes from line_text to the place */
};

struct place source_place(const struct sources *sources, uint32_t at);

#endif
