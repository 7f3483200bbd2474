/*
 * A statement with named parameters, whose types and whose result are told by the schema. A parameter that may be missing
 * takes the parts in braces that mention it along, so that one text stands for a few statements, each known when the
 * schema is compiled; where it is mentioned outside of parts it is null.
 *
 * The text is kept in two forms in which each byte has its place: as it was written, and as PostgreSQL's grammar reads it, with
 * $1 in place of :name and blanks in place of braces.
 */
#ifndef TYPED_H
#define TYPED_H

#include "model.h"
#include "sqlnormal.h"

struct reader;
struct text;

struct typed_parameter {
	const char *name;
	struct type type; /* none: it is told by where it stands */
	bool optional;	  /* may be missing */
	struct span span;
};

/* "{ ... }": is there when all parameters are that it mentions. */
struct typed_part {
	uint32_t at, end; /* of the braces */
	uint64_t needs;	  /* bits of parameters that may be missing */
};

struct typed {
	const char *gives;	/* one, maybe, many, exec */
	struct list parameters; /* struct typed_parameter */
	struct list parts;	/* struct typed_part */
	struct sqltext written, sql;
	uint64_t decides; /* the parameters by which the statements differ */
	bool faulty;	  /* its names or parts are wrong, which was said */
};

extern const struct field typed_parameter_fields[3];

enum { TYPED_PARAMETERS = 64, TYPED_DECIDING = 4 };

/* "(a uuid, b? text) many as (SELECT ...)", with comments of the fact in between. */
void typed_read(struct reader *reader, struct fact *fact, struct typed *typed);
/* Finds parameters and parts; says what is wrong with them. */
void typed_resolve(struct model *model, const struct fact *fact, struct typed *typed);
void typed_context(const struct typed *typed, struct sql_context *context, struct arena *arena);

/* ---- what it takes and gives ---- */

struct typed_column {
	const char *name; /* without the mark that it may end with */
	struct type type;
	bool given;		   /* is never null */
	bool claimed;		   /* because its name says so: "name!", "name?" */
	const struct fact *source; /* the table's column that it is, unchanged; or NULL */
};

struct typed_shape {
	enum sql_statement_kind kind;
	struct typed_column *columns;
	size_t column_count;
	struct type *types; /* of the parameters */
};

/* NULL where it cannot be told; says why. */
const struct typed_shape *typed_shape(struct model *model, const struct fact *fact, const struct typed *typed);

/* ---- its statements ---- */

/* The statements are numbered by which of the deciding parameters are there: bit i for the i-th of them. */
size_t typed_statements(const struct typed *typed);
/* One of them for PostgreSQL's grammar, as long as the whole; context gets its parameters, numbers[] their places in there. */
const char *typed_form(struct model *model, const struct typed *typed, size_t number, struct sql_context *context,
		       size_t *numbers);
/* The SQL of one of them, with parameters numbered as they are used; those are returned. types: parameters are cast to them;
 * NULL: only those to theirs that are declared with one. */
uint64_t typed_write(struct text *out, struct model *model, const struct typed *typed, size_t number,
		     const struct type *types);

#endif
