#include "text.h"

#include "arena.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void text_free(struct text *text)
{
	free(text->data);
	*text = (struct text){0};
}

void text_reserve(struct text *text, size_t more)
{
	size_t need = text->size + more + 1;

	if (need <= text->room)
		return;
	size_t room = text->room ? text->room : 64;
	while (room < need)
		room *= 2;
	text->data = memory_get(text->data, room);
	text->room = room;
}

void text_clear(struct text *text)
{
	text_reserve(text, 0);
	text->size = 0;
	text->data[0] = '\0';
}

void text_add(struct text *text, const void *bytes, size_t size)
{
	text_reserve(text, size);
	if (size > 0)
		memcpy(text->data + text->size, bytes, size);
	text->size += size;
	text->data[text->size] = '\0';
}

void text_put(struct text *text, const char *string)
{
	text_add(text, string, strlen(string));
}

void text_char(struct text *text, char c)
{
	text_add(text, &c, 1);
}

void text_printf(struct text *text, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	int n = vsnprintf(NULL, 0, format, args);
	va_end(args);
	text_reserve(text, (size_t)n);
	va_start(args, format);
	vsnprintf(text->data + text->size, (size_t)n + 1, format, args);
	va_end(args);
	text->size += (size_t)n;
}

/* The length of the UTF-8 sequence at s, or 0 when it is none (overlong forms,
 * surrogates and what lies beyond U+10FFFF included). */
static size_t utf8_length(const unsigned char *s, size_t size)
{
	size_t n = s[0] < 0x80 ? 1 : s[0] < 0xc2 ? 0 : s[0] < 0xe0 ? 2 : s[0] < 0xf0 ? 3 : s[0] < 0xf5 ? 4 : 0;

	if (n == 0 || n > size)
		return 0;
	for (size_t i = 1; i < n; i++)
		if ((s[i] & 0xc0) != 0x80)
			return 0;
	if ((s[0] == 0xe0 && s[1] < 0xa0) || (s[0] == 0xed && s[1] > 0x9f) || (s[0] == 0xf0 && s[1] < 0x90) ||
	    (s[0] == 0xf4 && s[1] > 0x8f))
		return 0;
	return n;
}

void text_line(struct text *text, const char *string)
{
	for (; *string != '\0'; string++) {
		unsigned char c = (unsigned char)*string;

		if (c < 0x20 || c == 0x7f)
			text_printf(text, "\\x%02x", c);
		else
			text_char(text, *string);
	}
}

void text_json_n(struct text *text, const char *bytes, size_t size)
{
	const unsigned char *s = (const unsigned char *)bytes;

	text_char(text, '"');
	for (size_t i = 0; i < size;) {
		size_t n = utf8_length(s + i, size - i);

		if (n == 0) {
			text_put(text, "\\ufffd");
			i++;
		} else if (s[i] == '"' || s[i] == '\\') {
			text_printf(text, "\\%c", s[i++]);
		} else if (s[i] == '\n') {
			text_put(text, "\\n");
			i++;
		} else if (s[i] < 0x20 || s[i] == 0x7f) {
			text_printf(text, "\\u%04x", s[i++]);
		} else {
			text_add(text, s + i, n);
			i += n;
		}
	}
	text_char(text, '"');
}

void text_json(struct text *text, const char *string)
{
	text_json_n(text, string, strlen(string));
}

size_t text_cut(const char *text, size_t room)
{
	while (room > 0 && ((unsigned char)text[room] & 0xc0) == 0x80)
		room--;
	return room;
}

size_t text_utf8(const char *bytes, size_t size)
{
	const unsigned char *s = (const unsigned char *)bytes;
	size_t i = 0, n;

	while (i < size) {
		uint64_t eight;

		if (i + 8 <= size && (memcpy(&eight, s + i, 8), (eight & 0x8080808080808080u) == 0)) {
			i += 8;
			continue;
		}
		if ((n = utf8_length(s + i, size - i)) == 0)
			return i;
		i += n;
	}
	return size;
}

const char *text_article(const char *word)
{
	return *word != '\0' && strchr("aeiou", *word) != NULL && strncmp(word, "uni", 3) != 0 ? "an" : "a";
}

unsigned text_distance(const char *a, const char *b, unsigned limit)
{
	enum { LONGEST = 64 };
	size_t n = strlen(a), m = strlen(b);
	unsigned row[LONGEST + 1], before[LONGEST + 1], last[LONGEST + 1] = {0};

	if (n > LONGEST || m > LONGEST || (n > m ? n - m : m - n) > limit)
		return limit + 1;
	for (size_t j = 0; j <= m; j++)
		before[j] = (unsigned)j;
	for (size_t i = 1; i <= n; i++) {
		unsigned least = row[0] = (unsigned)i;

		for (size_t j = 1; j <= m; j++) {
			unsigned d = before[j - 1] + (a[i - 1] != b[j - 1]);

			if (before[j] + 1 < d)
				d = before[j] + 1;
			if (row[j - 1] + 1 < d)
				d = row[j - 1] + 1;
			/* Two letters that changed places count as one fault. */
			if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] && last[j - 2] + 1 < d)
				d = last[j - 2] + 1;
			row[j] = d;
			if (d < least)
				least = d;
		}
		if (least > limit)
			return limit + 1;
		memcpy(last, before, sizeof last);
		memcpy(before, row, sizeof before);
	}
	return before[m];
}
