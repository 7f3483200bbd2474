/* What the grammar's actions call: it makes the tree of syntax.h. */
#ifndef BUILDER_H
#define BUILDER_H

#include "lexer.h"

struct builder;

int builder_token(struct value *value, struct span *span, void *scanner, struct builder *builder);
/* terms: the numbers of a statement's first and last term; block: its chain, or NULL. */
struct value builder_statement(struct builder *builder, struct value terms, const struct value *block,
			       struct span span);
struct value builder_chain(struct builder *builder, struct value chain, struct value item);
void builder_top(struct builder *builder, struct value item);
/* What was given up behind a fault. */
void builder_skip(struct builder *builder, struct span span);

void builder_fault(struct builder *builder, struct span span, const char *word, const char *message);
/* The end of the file, or of a block, where a statement could begin or, where not, within one. */
void builder_unexpected(struct builder *builder, bool file_ends, bool begins);

#endif
