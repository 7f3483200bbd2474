/*
 * The arguments of a function, a procedure or an aggregate: read, checked and written. A column of
 * "returns table (...)" is an argument to PostgreSQL, and one here.
 */
#ifndef ARGUMENT_H
#define ARGUMENT_H

#include "model.h"

struct argument {
	const char *mode; /* out, inout, variadic, table; NULL: in */
	const char *name;
	struct type type;
	struct sqltext fallback;
	struct span span;
};

enum { ARGUMENT_FALLBACK = 3 }; /* its number in argument_fields */
extern const struct field argument_fields[4];

const struct argument *argument_at(const struct list *list, uint32_t i);
bool argument_goes_in(const struct argument *argument);
bool argument_comes_out(const struct argument *argument);
bool argument_is(const struct argument *argument, const char *mode);
/* The next that goes in, or comes out, behind number *i; NULL at the end. */
const struct argument *argument_next_in(const struct list *list, uint32_t *i);
const struct argument *argument_next_out(const struct list *list, uint32_t *i);
const char *argument_type_text(struct model *model, const struct type *type);

/* "name(integer, text)": what tells routines of one name apart; and whether two lists are the same in that. */
const char *arguments_key(struct model *model, const char *name, const struct list *list);
/* The key of a fact without its name, with the types as they are called by now. */
void arguments_write_key(struct writer *writer, const struct fact *fact);
bool arguments_same(const struct list *a, const struct list *b);

/* One of them, and those of a list until something else stands next: both without parentheses. */
void argument_write(struct writer *writer, const struct argument *argument);
bool arguments_read_some(struct reader *reader, struct list *list, const char *mode);
/* (a integer, out b text = 'x'). mode: of each, when it is told by what stands before ("table"), else NULL. */
bool arguments_read(struct reader *reader, struct list *list, const char *mode);
void arguments_check(struct model *model, const struct list *list);
/* In parentheses: the columns of the returned table, or all the others. Returns how many. */
uint32_t arguments_write(struct writer *writer, const struct list *list, bool columns);

#endif
