/*
 * Privileges: which of them PostgreSQL knows on what its GRANT calls an object, statements that
 * grant or revoke them, and sets of them. A list of names keeps them in PostgreSQL's order; a "*"
 * behind a name is the grant option.
 */
#ifndef PRIVILEGE_H
#define PRIVILEGE_H

#include "model.h"
#include "reader.h"
#include "writer.h"

struct resolver;

struct grantable {
	const char *on;		/* the words behind GRANT ... ON */
	const char *many;	/* behind ALTER DEFAULT PRIVILEGES ... ON; NULL: they have no defaults */
	const char *privileges; /* "select|insert", as many as the newest server knows */
	const char *columns;	/* those of them that single columns can have; NULL: none */
	const char *everyone;	/* what PUBLIC has from the start; NULL: nothing */
};

/* NULL when nothing can be granted on it. */
const struct grantable *grantable_of(const struct kind *kind);
/* By the word of ALTER DEFAULT PRIVILEGES. */
const struct grantable *grantable_many(const char *many);
/* "tables|sequences|functions|..." */
extern const char grantable_many_words[];

/* What one grantee has on one object, beyond what everyone has from the start. */
struct grant {
	struct fact head; /* its name is the grantee's */
	struct name_list privileges;
	struct name_list revoked;		     /* of those that the grantee has from the start */
	struct name_list columns, column_privileges; /* "insert" on a column, one for one */
};

/* GRANT or REVOKE as it stands in the source. */
struct privilege_statement {
	bool revoke, option;
	struct name all; /* "all" was written here */
	struct name_list privileges;
	struct name_list columns, column_privileges;
	struct name_list grantees;
};

/* "select, insert (a)", up to "to", "from" or "on"; then from there on, the grantees and the option. */
bool privileges_read(struct reader *reader, struct privilege_statement *statement);
bool grantees_read(struct reader *reader, struct privilege_statement *statement);
/* Says what the object cannot have; spells "all" out. */
bool privileges_check(struct reader *reader, struct privilege_statement *statement, const struct grantable *on);
/* Adds one privilege where it belongs in the order; says so when it is there. */
void privilege_add(struct model *model, struct name_list *list, struct name name, bool option);
/* Roles, but nobody who is only known when the migration runs. */
void grantee_resolve(struct resolver *resolver, struct name name);
/* current_user and its like: known only when the migration runs. */
bool grantee_of_moment(const char *name);

/* Who owns an object, or what it hangs on, as the schema says; NULL: it does not. */
const char *owner_of(const struct fact *object);
/* The fact that says so. */
const struct fact *ownership_of(const struct fact *object);

/* Sets: bit i is the i-th privilege. */
uint32_t privilege_bit(const char *name);
uint32_t privilege_set(const struct name_list *list);	  /* all that are in it */
uint32_t privilege_options(const struct name_list *list); /* those with the grant option */
uint32_t privilege_words(const char *words);		  /* "select|insert"; NULL is none */
/* All that the kind of object has on the oldest server that the SQL must run on. */
uint32_t privilege_all(const struct model *model, const struct grantable *on);

/* " select, insert", or " all" for the whole of them; the names of a column's ones are left to the caller. */
void privileges_write(struct writer *writer, const struct model *model, const struct grantable *on, uint32_t set);
const char *privilege_name(unsigned bit);

#endif
