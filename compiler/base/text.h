/*
 * A growing run of bytes, always NUL-terminated. The memory is malloc's, so
 * that a large text can grow in place; text_free gives it back. A zeroed
 * struct text is an empty one.
 */
#ifndef TEXT_H
#define TEXT_H

#include <stdbool.h>
#include <stddef.h>

struct text {
	char *data; /* never NULL after the first text_ call */
	size_t size;
	size_t room;
};

void text_free(struct text *text);
void text_clear(struct text *text);		   /* empties, keeps the memory */
void text_reserve(struct text *text, size_t more); /* room for more bytes behind what is there, and the NUL */
void text_add(struct text *text, const void *bytes, size_t size);
void text_put(struct text *text, const char *string);
void text_char(struct text *text, char c);
void text_printf(struct text *text, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Adds a string so that it stays in its line and does nothing to a terminal: control characters as "\x0a". */
void text_line(struct text *text, const char *string);

/* Puts string into a JSON text as a quoted literal. Bytes that are not UTF-8
 * become U+FFFD. */
void text_json(struct text *text, const char *string);
void text_json_n(struct text *text, const char *bytes, size_t size);

/* The offset of the first byte that is not UTF-8, or size. */
size_t text_utf8(const char *bytes, size_t size);
/* Of text that is longer than room: how much of it fits, so that no character is halved. */
size_t text_cut(const char *text, size_t room);

/* "a" or "an", by how the word sounds in English. */
const char *text_article(const char *word);

/* The edit distance of two words, at most limit + 1; for "did you mean". */
unsigned text_distance(const char *a, const char *b, unsigned limit);

#endif
