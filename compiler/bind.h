/*
 * Tree to facts. What a statement means is told by the kinds' words and field tables; the
 * language's own statements (project, include, mixin, use, extern) are bound here.
 */
#ifndef BIND_H
#define BIND_H

#include "model.h"
#include "syntax.h"

/* Binds the statements of a tree in two rounds: settings and mixins of all trees first, so that the order
 * of declarations does not matter. */
void bind_settings(struct model *model, const struct syntax *syntax);
/* near: the schema of what is declared without one; NULL: the first of the search path. */
void bind_facts(struct model *model, const struct syntax *syntax, uint32_t flags, const char *near);

/* What a platform's own file says of projects on it, where the user's project says nothing. */
void bind_usual(struct model *model, const struct syntax *syntax);

/* Calls visit with the pattern of each include statement of a tree. */
void bind_includes(struct model *model, const struct syntax *syntax,
		   void (*visit)(void *context, const char *pattern, struct span span), void *context);

#endif
