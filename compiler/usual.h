/*
 * Options that have a usual value and no RESET: "with (publish = 'insert')". What is usual is the same as nothing
 * said, and what is no longer said is set to what is usual.
 */
#ifndef USUAL_H
#define USUAL_H

#include "model.h"

struct delta;
struct plan;
struct resolver;

struct usual {
	const char *name, *value;
	const char *choices; /* "a|b"; NULL: any text */
	int since;	     /* the server's version */
	bool list;	     /* several of the choices */
	bool spelled;	     /* servers disagree about what is usual: CREATE has to say it */
};

struct usuals {
	const struct usual *list;
	size_t count;
};

#define BOOLEAN "false|true"

/* Which of them an option, "name=value", is; or NULL. */
const struct usual *usual_find(const struct usuals *known, const char *option);
/* Says what is wrong with a fact's options; leaves out those that say what is usual. */
void usual_settle(struct model *model, const struct fact *fact, struct name_list *options, const struct usuals *known);
void usual_check_newer(struct resolver *resolver, const struct name_list *options, const struct usuals *known);
/* The options that a CREATE has to say. */
struct name_list usual_spelled(const struct model *model, const struct name_list *options, const struct usuals *known);
/* ALTER ... SET (...) of a field. */
void usual_alter(struct plan *plan, const struct delta *delta, const struct field *field, const struct usuals *known);

#endif
