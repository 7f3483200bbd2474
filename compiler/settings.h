/*
 * The language's own statements about the schema as a whole: project, mixin and include. They are bound before
 * the facts, of all files, so that the order of declarations does not matter.
 */
#ifndef SETTINGS_H
#define SETTINGS_H

#include "model.h"
#include "syntax.h"

/* What "use NAME" binds in its place; in the model's map of mixins, by its name. */
struct mixin {
	const struct syntax *syntax;
	const struct statement *statement;
	struct name name;
	bool busy;	    /* is being used just now: a mixin that uses itself */
	struct mixin *next; /* declared before it */
};

/* Whether a statement at the top is one of these. */
bool setting_is(struct model *model, const struct syntax *syntax, const struct statement *statement);
/* The project and the mixins of a tree. */
void settings_bind(struct model *model, const struct syntax *syntax);
/* What a platform's own file says of projects on it, where the user's project says nothing. */
void settings_usual(struct model *model, const struct syntax *syntax);
/* Calls visit with the pattern of each include statement of a tree. */
void settings_includes(struct model *model, const struct syntax *syntax,
		       void (*visit)(void *context, const char *pattern, struct span span), void *context);

#endif
