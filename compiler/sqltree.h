/*
 * What a piece of SQL refers to, and what is wrong with it. The piece stands in
 * the schema source; every place told here is a byte offset within the piece. The
 * tree comes from libpg_query; what exists is asked of the caller through struct
 * sql_catalog, and after it of PostgreSQL's own names (builtin.h).
 *
 * The rule of the whole module: no false alarm. Where a scope holds something whose
 * columns cannot be known, or the server is newer than the grammar, names
 * that match nothing are accepted and no fault is told.
 */
#ifndef SQLTREE_H
#define SQLTREE_H

#include <stdbool.h>
#include <stddef.h>

struct arena;
struct builtin_facts;

enum sql_form {
	SQL_EXPRESSION, /* one value: a default, check, policy, index expression, WHEN */
	SQL_QUERY,	/* one SELECT, VALUES, TABLE or WITH: a view */
	SQL_STATEMENT,	/* one statement of any kind */
	SQL_BODY,	/* any number of statements: a function in language sql */
	SQL_PLPGSQL,	/* the body of a function in language plpgsql */
};

enum sql_reference_kind {
	REF_SCHEMA, /* the qualifier of another reference */
	REF_RELATION,
	REF_SEQUENCE, /* the relation that nextval and its kin are given */
	REF_COLUMN,
	REF_FUNCTION,
	REF_TYPE,
	REF_COLLATION,
	REF_SEARCH, /* a configuration or dictionary of text search, in a string */
};

struct sql_reference {
	enum sql_reference_kind kind;
	const char *schema; /* as written, folded; NULL when not qualified */
	const char *name;   /* folded as PostgreSQL folds: lower case unless quoted, cut at 63 bytes */
	const void *
		object; /* what the catalogue answered; NULL when it does not know it; of a schema: what it qualifies */
	const void *relation; /* of a column: what the catalogue answered for its relation */
	size_t offset;	      /* the bytes of the name itself, quotes included */
	size_t length;
	unsigned nargs; /* of a function */
	bool star;	/* a column meant by * or by a whole row: the bytes do not spell its name */
	bool output;	/* gives its name to an output column: a rename must add AS and the old name */
	bool qualifier; /* a relation's name before the dot of a column, or a whole row */
	bool literal;	/* inside a string literal, as in nextval('x') */
	bool late;	/* looked up when the code runs, as in to_regclass('x') or PL/pgSQL */
	bool mentioned; /* found by words alone; may be something else of that name */
	bool written;	/* the target of INSERT, UPDATE, DELETE or MERGE */
};

struct sql_fault {
	size_t offset;
	size_t length;
	const char *word;	/* stable: "unknown-column" */
	const char *message;	/* lower case, names in double quotes */
	const char *suggestion; /* the nearest known name, or NULL */
	const char *hint;	/* the remedy in words, or NULL */
	bool late;		/* PostgreSQL only finds it when the code runs */
};

/* What a value is of: one of PostgreSQL's own types, or the catalogue's, or, with neither, something not known. */
struct sql_type {
	const struct builtin_facts *builtin;
	const void *object;
	bool array;
	const char *mods; /* "10,2"; NULL: none */
};

/* A column that a query gives; for the columns of views. */
struct sql_output {
	const char *name;
	const void *column;   /* when it is just a column: that one; else NULL */
	const void *relation; /* and its relation */
	const char *type;     /* the type it is cast to, or that the built-in function returns; NULL unknown */
	size_t offset;	      /* the expression */
};

struct sql_result {
	struct sql_reference *references; /* in the order of the tree, not of the text */
	size_t reference_count;
	struct sql_fault *faults;
	size_t fault_count;
	struct sql_output *outputs; /* of SQL_QUERY, and of the last statement of SQL_BODY */
	size_t output_count;
	bool outputs_open;		/* there are more columns, which cannot be known */
	bool scanned_only;		/* newer syntax than the grammar: references are mere mentions */
	const struct sql_value *values; /* the outputs; the catalogue's, once it was asked for one */
};

/* What a column that a query gives, or a parameter, holds. */
struct sql_value {
	const char *name; /* NULL: none */
	struct sql_type type;
	bool given; /* it is never null */
};

/* An operator that there is not for the types beside it. */
struct sql_mismatch {
	const char *name, *left, *right; /* left NULL: it has one operand; name NULL: there is none such */
	size_t offset;
};

enum sql_type_kind { SQL_TYPE_UNKNOWN, SQL_TYPE_ENUM, SQL_TYPE_DOMAIN, SQL_TYPE_COMPOSITE };

/* One overload of a function of the catalogue. */
struct sql_signature {
	const void *object;
	const struct sql_type *arguments;
	const char *const *names; /* of the arguments; NULL of one that has none */
	size_t count;
	size_t fallbacks; /* the last ones, which may be left out */
	bool variadic;	  /* the last one is an array, and a call may give its elements */
	bool aggregate;
	struct sql_type returns;
};

#define SQL_ANY_NARGS 0xffffu

typedef void sql_visit_column(void *data, const char *name, const void *column);
typedef void sql_visit_name(void *data, const char *name);
typedef void sql_visit_signature(void *data, const struct sql_signature *signature);

/* What exists. schema NULL means "not qualified": the search path is the caller's
 * affair. Answers are opaque to this module and come back in the references; NULL
 * means "not known to me". Any pointer but relation_find may be NULL. */
struct sql_catalog {
	void *context;
	const void *(*relation_find)(void *context, const char *schema, const char *name);
	const void *(*relation_column)(void *context, const void *relation, const char *name);
	void (*relation_each_column)(void *context, const void *relation, sql_visit_column *visit, void *data);
	bool (*columns_unknown)(void *context, const void *relation);
	/* nargs SQL_ANY_NARGS: any function of that name. */
	const void *(*function_find)(void *context, const char *schema, const char *name, unsigned nargs);
	/* The columns of a function that returns a table or rows of a known type; false, and nothing
	 * visited, when it returns one value or something unknown. */
	bool (*function_each_column)(void *context, const void *function, sql_visit_column *visit, void *data);
	const void *(*type_find)(void *context, const char *schema, const char *name);
	const void *(*collation_find)(void *context, const char *schema, const char *name);
	const void *(*search_find)(void *context, const char *schema, const char *name, bool dictionary);
	/* Whether a schema (NULL: something in the search path) may hold things of this kind that
	 * the catalogue does not know, an extension's for instance: then nothing in it is a fault. */
	bool (*schema_unknown)(void *context, const char *schema, enum sql_reference_kind kind);
	/* Candidates for "did you mean", of the schema or of the search path. */
	void (*each_relation)(void *context, const char *schema, sql_visit_name *visit, void *data);
	void (*each_function)(void *context, const char *schema, sql_visit_name *visit, void *data);
	void (*each_type)(void *context, const char *schema, sql_visit_name *visit, void *data);

	/* What only the normal form (sqlnormal.h) asks for: the type of a column or an attribute; what a type is, and
	 * what a domain is over. */
	bool (*column_type)(void *context, const void *relation, const char *name, struct sql_type *type);
	bool (*column_given)(void *context, const void *relation, const char *name); /* whether it is never null */
	enum sql_type_kind (*type_kind)(void *context, const void *type, struct sql_type *base);
	void (*each_signature)(void *context, const char *schema, const char *name, sql_visit_signature *visit,
			       void *data);
	/* Operators as signatures of one argument or two. */
	void (*each_operator)(void *context, const char *schema, const char *name, sql_visit_signature *visit,
			      void *data);
	/* What an object is called, of the older of two models: by what it is called in the other. */
	const char *(*object_schema)(void *context, const void *object);
	const char *(*object_name)(void *context, const void *object);
};

/* A relation that is in scope from the start: the table of a check, "new" and "old" of
 * a trigger. name is the word that qualifies its columns; schema may be NULL. A
 * relation of NULL has columns that cannot be known. */
struct sql_base {
	const void *relation;
	const char *schema;
	const char *name;
	bool qualified_only; /* its columns are seen only as name.column */
	bool alias;	     /* name is not the relation's own: a rename leaves it alone */
};

struct sql_parameter {
	const char *name; /* folded; NULL when it has none */
	const char *type; /* its SQL text; only PL/pgSQL looks at it; may be NULL */
	bool given;	  /* it is never null */
};

enum sql_returns {
	SQL_RETURNS_VALUE,
	SQL_RETURNS_SET, /* SETOF or TABLE (...), whose columns count as parameters */
	SQL_RETURNS_VOID,
	SQL_RETURNS_TRIGGER,
	SQL_RETURNS_EVENT_TRIGGER,
};

struct sql_context {
	enum sql_form form;
	unsigned server; /* major version of the oldest server that must run it; 0: as the grammar, 15 */
	const struct sql_base *bases;
	size_t base_count;
	const struct sql_parameter *parameters; /* all of them, out and table columns too */
	size_t parameter_count;
	const char *function;		/* its name, which may qualify a parameter; NULL */
	const char *const *transitions; /* names of a trigger's transition tables */
	size_t transition_count;
	enum sql_returns returns; /* of SQL_PLPGSQL */
	bool unchecked;		  /* of SQL_BODY: what it speaks of may come later, or be gone */
	bool no_subquery;	  /* a check, default, index or generated column */
	/* For the normal form: the types of what the value is assigned to, or the values of a list, as SQL spells them (the
	 * last one goes on); the names that a view gives its columns. */
	const char *const *types;
	size_t type_count;
	bool list;
	const char *assigned; /* where no types are told: a column of the first base */
	const char *const *columns;
	size_t column_count;
	bool printed; /* compared with what the same server printed: it prints now() and CURRENT_TIMESTAMP apart */
};

/* Fills out; everything in it lives in the arena. sql needs no NUL after it, but
 * holds none either, and is valid UTF-8. */
void sql_references(struct arena *arena, const struct sql_catalog *catalog, const struct sql_context *context,
		    const char *sql, size_t size, struct sql_result *out);

#endif
