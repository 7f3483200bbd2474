/*
 * SQL as tokens. Tokens come in order and cover all but white space and comments; the normal form of a normal form is
 * itself; what has an equal normal form has as many tokens.
 */
#include "fuzz.h"

static void word_visit(void *context, const char *name, size_t size, bool quoted)
{
	HOLDS(size < 64 && name[size] == '\0' && (quoted || size > 0));
	++*(size_t *)context;
}

static size_t tokens_hold(const char *sql, size_t size)
{
	size_t at = 0, count = 0;
	char name[64];

	for (struct sql_token t = sql_token_next(sql, size, 0); t.kind != TOKEN_END;
	     t = sql_token_next(sql, size, at), count++) {
		HOLDS(t.offset >= at && t.length > 0 && t.offset + t.length <= size);
		at = t.offset + t.length;
		if (t.kind == TOKEN_WORD || t.kind == TOKEN_QUOTED || t.kind == TOKEN_UQUOTED)
			HOLDS(sql_token_name(sql, t, name) == strlen(name));
	}
	return count;
}

static void form_holds(const char *sql, size_t size)
{
	struct text once = {0}, twice = {0};

	text_clear(&once);
	text_clear(&twice);
	sql_normalise(&once, sql, size);
	sql_normalise(&twice, once.data, once.size);
	HOLDS(once.size == twice.size && memcmp(once.data, twice.data, once.size) == 0);
	HOLDS(tokens_hold(sql, size) == tokens_hold(once.data, once.size));
	text_free(&once);
	text_free(&twice);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	/* The scanner lets nothing else through. */
	if (memchr(data, '\0', size) != NULL || text_utf8((const char *)data, size) != size)
		return -1;
	char *sql = memory_get(NULL, size);
	size_t outside = 0, all = 0;

	/* A copy of just this size, so that a read past its end is seen. */
	memcpy(sql, data, size);
	form_holds(sql, size);
	sql_mentions(sql, size, false, word_visit, &outside);
	sql_mentions(sql, size, true, word_visit, &all);
	HOLDS(outside <= all && all <= size);
	HOLDS(sql_depth(sql, size) <= 4 * size);
	memory_free(sql);
	return 0;
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned seed)
{
	return mutate(data, size, most, seed);
}
