/*
 * Tree to facts. What a statement means is told by the kinds' words and field tables; of the
 * language's own statements, use and extern are bound here, the others in settings.h.
 */
#ifndef BIND_H
#define BIND_H

#include "model.h"
#include "syntax.h"

/* The statements of a tree but its settings, which are bound before (settings.h). near: the schema of what is
 * declared without one; NULL: the first of the search path. */
void bind_facts(struct model *model, const struct syntax *syntax, uint32_t flags, const char *near);

#endif
