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
void builder_file(struct builder *builder, struct value chain);

void builder_fault(struct builder *builder, struct span span, const char *word, const char *message);
void builder_unexpected(struct builder *builder, struct span span, const char *found, bool semicolon, bool brace);

#endif
