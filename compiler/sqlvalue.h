/*
 * The pieces of which the normal form of SQL (sqlnormal.h) is made: types as PostgreSQL's parser chooses by them, and
 * values, which are written down once it is known what they are converted to. Private to sqltype.c, sqlchoice.c,
 * sqlliteral.c, sqljson.c, sqlvalue.c, sqlexpr.c, sqlapply.c, sqlselect.c, sqlsource.c,
 * sqlfrom.c, sqlchange.c and sqlnormal.c.
 *
 * Every text made here says all that the tree would say: two texts are equal only where the trees are. Where a type or an
 * overload cannot be known, what was written is kept as it is.
 */
#ifndef SQLVALUE_H
#define SQLVALUE_H

#include "base/arena.h"
#include "builtin.h"
#include "sqltree.h"

#include <pg_query/pg_query.pb-c.h>

struct normal {
	struct arena *arena;
	const struct sql_catalog *catalog;
	const struct sql_context *context;
	struct frame *frame;
	unsigned sources;   /* entries of FROM so far: each goes by its number */
	size_t outer_reads; /* of columns of a query around the one that is read */
	struct sql_type
		*deduced; /* of each parameter that is of no type of its own, from where it stands; NULL: nobody asks */
	struct sql_mismatch mismatch; /* the first; nobody asks either */
};

/* ---- types (sqltype.c); mods are looked at where it is said ---- */

bool type_known(struct sql_type type);
struct sql_type type_named(const char *name); /* by its name in pg_type; "_" before an array's */
bool type_is(struct sql_type type, const char *name);
bool type_unknown(struct sql_type type); /* a string's or NULL's, before it is converted */
bool type_same(struct sql_type a, struct sql_type b);
bool type_polymorphic(struct sql_type type);
enum sql_type_kind type_kind(const struct normal *n, struct sql_type type);
struct sql_type type_base(const struct normal *n, struct sql_type type); /* what a domain is over */
struct sql_type type_element(struct sql_type array);
struct sql_type type_array(struct sql_type element);
char type_category(const struct normal *n, struct sql_type type);
bool type_prefers(struct sql_type type);
/* Whether it is converted without being asked. What is not known may be. */
bool type_coerces(const struct normal *n, struct sql_type from, struct sql_type to);
/* The type that the branches of a CASE or the elements of an array get; none where it cannot be told. */
struct sql_type type_common(const struct normal *n, const struct sql_type *types, size_t count);
const char *type_label(const struct normal *n, struct sql_type type);
const char *type_title(const struct normal *n, struct sql_type type); /* as people call it */
struct sql_type type_read(struct normal *n, const PgQuery__TypeName *name);
/* The same for a piece of text; NULL is of no type. */
struct sql_type type_spelt(struct normal *n, const char *text);
/* Names of what the catalogue answered. */
const char *object_text(const struct normal *n, const void *object);

/* ---- overloads (sqlchoice.c) ---- */

struct candidate {
	const char *name;   /* as it is written down */
	const void *object; /* the catalogue's */
	struct sql_type *arguments;
	size_t count;  /* as many as the call has */
	size_t packed; /* of them, the last ones are elements of one array */
	struct sql_type returns;
	char kind; /* f function, a aggregate, w window function */
	bool set;
};

struct candidates {
	struct candidate *list;
	size_t count;
};

/* The one that PostgreSQL takes for arguments of these types, its types settled; NULL: cannot be told. result: the type
 * that it gives in any case, none where that cannot be told either. */
const struct candidate *candidate_choose(struct normal *n, struct candidates *candidates, const struct sql_type *actual,
					 size_t count, bool operator, struct sql_type * result);
/* Whether it is sure that none of them takes these types. */
bool candidates_refuse(struct normal *n, const struct candidates *candidates, const struct sql_type *actual,
		       size_t count);
struct candidates operator_candidates(struct normal *n, const char *name, size_t operands);
struct candidates function_candidates(struct normal *n, const char *schema, const char *name, size_t count,
				      bool variadic);

/* sqlnamed.c: of a call that names its arguments, which get the types that it takes; NULL: cannot be told. */
const struct candidate *named_choose(struct normal *n, const char *schema, const char *name,
				     const PgQuery__FuncCall *call, struct sql_type *result);

/* ---- values (sqlvalue.c) ---- */

enum value_form {
	VALUE_OTHER,
	VALUE_LITERAL,	 /* a string, or NULL (text NULL), that no type was given yet */
	VALUE_PARAMETER, /* number count, that no type was found for yet */
	VALUE_CONSTANT,	 /* text is its canonical spelling; NULL: null */
	VALUE_ARRAY,	 /* ARRAY[...] */
	VALUE_ROW,	 /* ROW(...) */
	VALUE_LOGIC,	 /* AND, OR, NOT and what else gives a boolean of its elements: text says which */
	VALUE_COLLATED,	 /* its element in the collation of its text: what it is converted to is done beneath */
};

struct value {
	enum value_form form;
	struct sql_type type;
	const char *text;
	struct value *elements;
	size_t count;
	bool given;	    /* it is never null (sqlgiven.c) */
	const void *called; /* the catalogue's function that it is a call of */
};

struct value value_other(struct sql_type type, const char *text);
struct value value_given(struct value value, bool given);
struct value value_literal(const char *string);
bool value_untyped(struct value value); /* of no type yet: what it stands beside gives it one */
struct value value_constant(struct sql_type type, const char *text);
struct value value_array(struct normal *n, struct value *elements, size_t count);
const char *value_text(const struct normal *n, struct value value);
/* "a, b, c" */
const char *values_text(const struct normal *n, const struct value *values, size_t count);
struct value value_coerce(struct normal *n, struct value value, struct sql_type to);
struct value value_cast(struct normal *n, struct value value, struct sql_type to, const char *written);
/* Gives all of them their common type, which is returned. */
struct sql_type values_unite(struct normal *n, struct value *values, size_t count);
/* Converts operands to what the operator takes, if that can be told, and returns what it gives. */
struct sql_type values_operate(struct normal *n, const char *name, struct value *operands, size_t count,
			       const struct candidate **taken);
struct value value_operate(struct normal *n, const char *name, const struct value *left, struct value right);
/* left op ANY (array), left op ALL (array) */
struct value value_operate_array(struct normal *n, const char *name, bool all, struct value left, struct value array);
struct value value_logic(struct normal *n, const char *word, const struct value *values, size_t count);

/* sqlliteral.c: one spelling of all that the input function of a type takes for the same. */
const char *literal_text(const struct normal *n, struct sql_type type, const char *string);
const char *interval_field_text(const struct normal *n, const char *string, const char *mods);
const char *json_text(const struct normal *n, const char *string); /* sqljson.c */
/* The elements of '{a,b}', when that is a plain list. */
bool literal_elements(struct normal *n, const char *string, const char ***elements, size_t *count);

/* ---- the tree ---- */

struct value expr_value(struct normal *n, const PgQuery__Node *node);
struct value *exprs_values(struct normal *n, PgQuery__Node *const *nodes, size_t count);
struct value condition_value(struct normal *n, const PgQuery__Node *node);
/* What no function here knows: the sum of its parts. */
const char *message_text(struct normal *n, const ProtobufCMessage *message);
const char *nodes_text(struct normal *n, PgQuery__Node *const *nodes, size_t count);
const char *node_string(const PgQuery__Node *node); /* NULL when it is no string */
const char *names_text(const struct normal *n, PgQuery__Node *const *names, size_t count);

/* sqlapply.c: functions. */
struct value call_value(struct normal *n, const PgQuery__FuncCall *call);
const char *window_text(struct normal *n, const PgQuery__WindowDef *window);
/* What is sorted by, and how. */
const char *sort_text(const struct normal *n, const PgQuery__SortBy *sort, struct value by);

/* sqlgiven.c: what is never null. */
bool operator_given(const struct normal *n, const struct candidate *taken, struct sql_type left, struct sql_type right);
bool cast_given(const struct normal *n, struct sql_type from, struct sql_type to);
bool comparison_given(const struct normal *n, struct sql_type type);
bool call_given(const struct normal *n, const PgQuery__FuncCall *call, const struct candidate *taken,
		const struct value *arguments, size_t count);

/* sqlselect.c */
struct output {
	const char *name;
	struct value value;
};

/* A query, but for the types that a set operation above it gives its columns. */
struct query {
	struct output *outputs;
	size_t count;
	bool open;		    /* there are columns that cannot be known */
	bool single;		    /* it gives one row in any case */
	const char *text;	    /* all that is not in outputs */
	struct query *left, *right; /* of a set operation */
};

struct query query_read(struct normal *n, const PgQuery__SelectStmt *select);
bool bare_values(const PgQuery__SelectStmt *select); /* VALUES and no other clause */
/* Strings that no type was found for are of type text. */
void query_settle(struct normal *n, struct query *query);
const char *query_text(const struct normal *n, const struct query *query);
/* The columns that a list gives, in the frame that is open. */
void outputs_read(struct normal *n, struct query *query, PgQuery__Node *const *targets, size_t count);
const char *with_text(struct normal *n, const PgQuery__WithClause *with);
/* sqlchange.c: any statement; and the columns that it gives. */
const char *statement_text(struct normal *n, const PgQuery__Node *node, struct query *gives);
struct value sublink_value(struct normal *n, const PgQuery__SubLink *link);

/* sqlsource.c: what names mean in a query. */
struct source_column {
	const char *name;
	const char *text; /* what it is within its source */
	struct sql_type type;
	bool given;
};

struct source {
	unsigned number;
	const char *name; /* NULL: nothing qualifies its columns */
	const char *schema;
	const void *relation;
	bool alias;
	bool outer; /* an outer join may put nulls in its place */
	bool open;  /* has columns that cannot be known */
	bool qualified_only;
	bool derived; /* its columns' names are not those of a relation */
	bool scalar;  /* a function's one value: the row is that value */
	struct source_column *columns;
	size_t count;
};

/* A column that USING made of two, and the entries of FROM that its join is over. */
struct merged {
	struct source_column column; /* its text begins with "=" and is its value */
	size_t from, to;
};

struct frame {
	struct frame *outer;
	struct source **sources;
	size_t first; /* those that can be seen are sources[first] to sources[count - 1] */
	size_t count;
	struct merged *merged;
	size_t merged_count;
	size_t items;		/* of FROM itself */
	size_t joins;		/* that merge columns */
	bool natural;		/* one of them by names that are not known */
	struct common *commons; /* WITH */
	size_t reads;		/* of columns of its own FROM */
	size_t sets;		/* calls that may give several rows */
	bool grouped;		/* its groups have rows */
	bool aggregates;	/* over its own rows */
};

struct common {
	struct common *next;
	const char *name;
	struct query query;
};

struct frame *frame_push(struct normal *n);
void frame_pop(struct normal *n);
struct source *source_enter(struct normal *n, struct source source);
struct value column_value(struct normal *n, const PgQuery__ColumnRef *ref);
/* A column of a source by its name; its text is NULL when there is none that is known. */
struct source_column source_column_named(const struct normal *n, const struct source *source, const char *name);
struct value parameter_value(struct normal *n, const PgQuery__ParamRef *ref);
/* The columns that a star stands for; false: they cannot be known. */
bool star_outputs(struct normal *n, const PgQuery__ColumnRef *ref, struct output **outputs, size_t *count);
/* A column of one side of a join; and the columns of some entries, ready to be those of another. */
struct value merged_side(const struct normal *n, const char *name, size_t from, size_t to);
bool frame_lists(struct normal *n, size_t from, size_t to, struct source_column **columns, size_t *count);

/* sqlfrom.c */
const char *from_text(struct normal *n, PgQuery__Node *const *nodes, size_t count);
/* Whether an unqualified name is a column of the query's own FROM. */
bool column_here(const struct normal *n, const char *name);

#endif
