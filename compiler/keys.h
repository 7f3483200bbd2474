/*
 * The keys of an index, of an exclusion constraint and of a partitioned table: in parentheses, columns and
 * expressions, each with what it is sorted by.
 */
#ifndef KEYS_H
#define KEYS_H

#include "model.h"

struct index_key {
	struct name_list column;   /* a plain column (one name), */
	struct sqltext expression; /* or an expression */
	struct ref collation;
	struct ref opclass;
	struct name_list options; /* of the operator class */
	bool descending;
	bool nulls_moved;     /* nulls stand at the other end than the direction puts them */
	const char *operator; /* of an exclusion: "&&", "operator(public.=)"; interned */
	bool call;	      /* the expression is a function call, which needs no parentheses of its own */
};

/* What the member of a kind's struct that holds them is, for FIELD: ".items". */
#define INDEX_KEY_FIELDS 8
extern const struct field index_key_fields[INDEX_KEY_FIELDS];
#define INDEX_KEYS .items = index_key_fields, .item_count = INDEX_KEY_FIELDS, .item_size = sizeof(struct index_key)

enum keys_form {
	KEYS_INDEX,
	KEYS_EXCLUDE,	/* each with an operator */
	KEYS_PARTITION, /* not sorted */
};

/* Reads them, in the parentheses that stand next. */
bool keys_read(struct reader *reader, struct list *keys, enum keys_form form);
/* What one key is of: a column, a function call, or an expression in parentheses. */
bool key_what_read(struct reader *reader, struct index_key *key);
void key_what_write(struct writer *writer, const struct index_key *key);
/* " (a, lower(b) DESC)" */
void keys_write(struct writer *writer, const struct list *keys);
const struct index_key *key_at(const struct list *keys, uint32_t i);

/* Looks the operator classes up, and leaves out what is usual anyway: a type's own class, a column's own collation. */
void keys_resolve(struct resolver *resolver, const struct fact *fact, struct list *keys, const char *method);
/* "a_lower_expr": what PostgreSQL puts into a made-up name; was: before a declared rename. */
const char *keys_name(struct model *model, const struct fact *table, const struct list *keys,
		      const struct name_list *include, bool was);
/* Faults: what the access method cannot do. word: of the kind, for people. */
void keys_check(struct resolver *resolver, const struct fact *fact, const struct list *keys, uint32_t included,
		const char *method);
/* The columns, when the keys are nothing but columns in their usual order; else false. */
bool keys_plain(const struct list *keys, const struct name_list *columns);

/* What the index of a partitioned table refers to besides: one that is made without the partitions comes when they are
 * all there. */
void keys_refs(struct refs *refs, const struct fact *fact, bool only);

/* An access method by its name: what it can do. NULL: unknown, an extension's perhaps. */
struct index_method {
	const char *name;
	bool sorts;   /* ASC, DESC, NULLS */
	bool several; /* more than one key */
	bool unique;
	int includes; /* INCLUDE, from this version of PostgreSQL on; 0: never */
};
const struct index_method *index_method(const char *name);
/* Says so when there is no such access method. */
void method_check(struct resolver *resolver, struct name name);

#endif
