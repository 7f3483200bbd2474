/*
 * Functions that other objects name without their argument types: what an aggregate, a cast, an operator or a type
 * calls. Of the functions of that name the one is meant that takes what it will be called with.
 */
#ifndef ROUTINE_H
#define ROUTINE_H

#include "model.h"

struct reader;
struct resolver;
struct writer;

/* Turns a reference that was looked up by name to the function that takes these types; says so when none of that name
 * takes so many. A type without a name may be any. */
void routine_settle(struct resolver *resolver, struct ref *ref, const struct type *const *types, size_t count);
/* The same where it may take only the first of the types, from few to many. */
void routine_settle_some(struct resolver *resolver, struct ref *ref, const struct type *const *types, size_t few,
			 size_t many);
/* What a function that is referred to returns; false: it cannot be told. count: of its arguments. */
bool routine_returns(struct model *model, const struct ref *ref, size_t count, struct type *type);
/* The same with the types of its arguments, "f(integer, text)", which may be left out where it is called with usual[]. */
struct routine {
	struct ref function;
	struct list types; /* of a built-in one: one of ours has them in its key */
	bool typed;	   /* they are written, be it as none */
};
struct routine_argument {
	struct type type;
};
extern const struct field routine_argument_fields[1];
#define ROUTINE_FIELDS(st, m, text, more) \
	FIELD_AS(st, m.function, text, .flags = (more), .space = SPACE_FUNCTION), \
		FIELD_AS(st, m.types, "", .flags = F_BARE, .items = routine_argument_fields, .item_count = 1, \
			 .item_size = sizeof(struct routine_argument))
bool routine_read(struct reader *reader, struct routine *routine);
void routine_write(struct writer *writer, const struct routine *routine);
void routine_find(struct resolver *resolver, struct routine *routine, const struct type *const *usual, size_t count);
/* Of the operators of the name, the one between these types; a type without a name: it has no such operand. False: there
 * is none that is known. */
bool operator_seek(struct resolver *resolver, struct ref *ref, const struct type *left, const struct type *right,
		   const char *near);
/* The same, and says so when there is none. */
void operator_settle(struct resolver *resolver, struct ref *ref, const struct type *left, const struct type *right,
		     const char *near);

/* Says so when there is no such language; what refers to one refers to what brings it. */
void language_check(struct model *model, struct name name);
void language_refs(struct refs *refs, const char *name);
/* The transform of a type for a language, or NULL. */
const struct fact *transform_find(const struct model *model, const struct type *type, const char *language);

/* A built-in type by its name, for a list of types. */
struct type routine_type(struct model *model, const char *name);

#endif
