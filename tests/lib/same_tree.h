/* Whether two sources have the same syntax tree, but for words put in lower case. */
#ifndef SAME_TREE_H
#define SAME_TREE_H

#include <stdbool.h>
#include <string.h>
#include <strings.h>

#include "syntax.h"

static inline const char *bytes(const struct source *source, struct span span)
{
	return source->text + (span.at - source->base);
}

static inline bool same_terms(const struct source *a, const struct statement *x, const struct source *b,
			      const struct statement *y)
{
	if (x->count != y->count || x->has_block != y->has_block)
		return false;
	for (uint32_t i = 0; i < x->count; i++) {
		struct span s = x->terms[i].span, t = y->terms[i].span;
		size_t size = s.end - s.at;
		bool word = x->terms[i].type == TERM_WORD;

		if (x->terms[i].type != y->terms[i].type || size != t.end - t.at ||
		    (word ? strncasecmp(bytes(a, s), bytes(b, t), size) : memcmp(bytes(a, s), bytes(b, t), size)) != 0)
			return false;
	}
	return true;
}

static inline bool same_block(const struct syntax *a, uint32_t i, const struct syntax *b, uint32_t j)
{
	for (; i != 0 && j != 0; i = a->statements[i].next, j = b->statements[j].next)
		if (!same_terms(a->source, &a->statements[i], b->source, &b->statements[j]) ||
		    !same_block(a, a->statements[i].first_child, b, b->statements[j].first_child))
			return false;
	return i == 0 && j == 0;
}

static inline bool same_tree(const struct syntax *a, const struct syntax *b)
{
	return same_block(a, a->statements[0].first_child, b, b->statements[0].first_child);
}

#endif
