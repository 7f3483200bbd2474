/*
 * What the fuzzers share: a workspace whose disk holds nothing but the input, rules that must
 * hold, and a mutator that knows tokens.
 */
#ifndef FUZZ_H
#define FUZZ_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/diag.h"
#include "base/text.h"
#include "check.h"
#include "load.h"
#include "sqltext.h"
#include "syntax.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned seed);
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t most);

#define HOLDS(condition) \
	do { \
		if (!(condition)) { \
			fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #condition); \
			abort(); \
		} \
	} while (0)

/* ---- the disk: see the Makefile's --wrap ----------------------------------------- */

struct file_list;
bool __wrap_file_read(struct text *out, const char *path, struct text *error);
bool __wrap_file_glob(struct file_list *list, struct arena *arena, const char *pattern, struct text *error);
bool __wrap_file_exists(const char *path);

static const char *disk_text;
static size_t disk_size;

/* Any path ending in "x.chr" is the input itself, so that includes may go round; nothing else is there. A path that grows
 * with each round ends somewhere on any disk. */
bool __wrap_file_read(struct text *out, const char *path, struct text *error)
{
	size_t size = strlen(path);

	if (size >= 5 && size < 200 && strcmp(path + size - 5, "x.chr") == 0) {
		text_add(out, disk_text, disk_size);
		return true;
	}
	text_printf(error, "cannot read \"%s\"", path);
	return false;
}

bool __wrap_file_glob(struct file_list *list, struct arena *arena, const char *pattern, struct text *error)
{
	(void)list;
	(void)arena;
	text_printf(error, "cannot read \"%s\"", pattern);
	return false;
}

bool __wrap_file_exists(const char *path)
{
	(void)path;
	return false;
}

/* ---- models ------------------------------------------------------------------------ */

static inline struct model *load(struct workspace *workspace, const char *text, size_t size)
{
	disk_text = text;
	disk_size = size;
	return model_load_text(workspace, "<input>", text, size);
}

/* Both forms of what was said, so that each place in it is looked up. */
static inline void print_diags(struct workspace *workspace)
{
	struct text text = {0};

	text_clear(&text);
	diags_print(workspace->diags, &text, false, false);
	text_clear(&text);
	diags_print(workspace->diags, &text, true, false);
	text_free(&text);
}

/* ---- mutation ---------------------------------------------------------------------- */

enum { TOKENS_MOST = 4096 };

static inline size_t tokens_of(const char *text, size_t size, struct sql_token *tokens)
{
	size_t count = 0;

	for (struct sql_token t = sql_token_next(text, size, 0); t.kind != TOKEN_END && count < TOKENS_MOST;
	     t = sql_token_next(text, size, t.offset + t.length))
		tokens[count++] = t;
	return count;
}

/* A run of tokens put in the place of another run: which copies, drops or moves words and clauses. */
static inline size_t tokens_splice(uint8_t *data, size_t size, size_t most, unsigned seed)
{
	static struct sql_token tokens[TOKENS_MOST];
	size_t count = tokens_of((const char *)data, size, tokens);
	struct text text = {0};

	if (count < 2)
		return size;
	size_t from = seed % count, from_end = from + (seed >> 8) % 12 + 1;
	size_t to = (seed >> 12) % count, to_end = to + (seed >> 20) % 8;
	if (from_end > count)
		from_end = count;
	if (to_end > count)
		to_end = count;
	size_t stop = to_end == to ? tokens[to].offset : tokens[to_end - 1].offset + tokens[to_end - 1].length;

	text_add(&text, data, tokens[to].offset);
	if ((seed >> 28) != 0) {
		const struct sql_token *last = &tokens[from_end - 1];

		text_char(&text, ' ');
		text_add(&text, data + tokens[from].offset, last->offset + last->length - tokens[from].offset);
		text_char(&text, ' ');
	}
	text_add(&text, data + stop, size - stop);
	size = text.size < most ? text.size : most;
	memcpy(data, text.data, size);
	text_free(&text);
	return size;
}

static inline size_t mutate(uint8_t *data, size_t size, size_t most, unsigned seed)
{
	/* One in two: tokens are few and bytes are many. */
	if (size > 0 && (seed & 1) != 0)
		return tokens_splice(data, size, most, seed * 2654435761u);
	return LLVMFuzzerMutate(data, size, most);
}

#endif
