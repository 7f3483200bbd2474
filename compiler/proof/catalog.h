/*
 * What a live database's tables look like, as much as is needed to put rows into
 * them and to tell whether the rows survived. This is the proof's own eye: it shares no
 * code with introspection, so that one fault cannot hide another.
 */
#ifndef CATALOG_H
#define CATALOG_H

#include <stdbool.h>
#include <stddef.h>

struct arena;
struct db;

struct catalog_strings {
	const char **list;
	size_t count;
};

struct catalog_type {
	const char *name;		   /* typname: int4, _text, ... */
	char kind;			   /* typtype: b e d c r m */
	char category;			   /* typcategory */
	int modifier;			   /* of a domain's base type */
	const struct catalog_type *of;	   /* a domain's base, an array's element, a range's subtype */
	struct catalog_column *attributes; /* of a composite type */
	size_t attribute_count;
	struct catalog_strings labels; /* of an enum */
	struct catalog_strings checks; /* of a domain: name, definition, name, ... */
};

struct catalog_column {
	const char *name;
	const char *declared; /* format_type: "character varying(10)" */
	const struct catalog_type *type;
	int modifier;
	bool required;
	bool counted;	/* identity, or a default that counts: left out of an INSERT */
	bool generated; /* cannot be written */
	bool defaulted;
	bool inherited; /* from a parent, or merged with its own */
};

/* A constraint, a unique index, or a partitioned table's bounds. */
struct catalog_rule {
	const char *name;
	char kind; /* p u f c x; i: index; b: bounds of all partitions */
	const char *definition;
	size_t *columns;
	size_t count;
	struct catalog_table *target; /* of a foreign key */
	size_t *target_columns;
};

struct catalog_table {
	const char *schema, *name;
	char kind; /* r or p */
	bool partition;
	struct catalog_table **parents;
	size_t parent_count;
	struct catalog_column *columns;
	size_t count;
	struct catalog_rule *rules;
	size_t rule_count;
	const char **triggers; /* the ALTER TABLE actions that bring back their state */
	size_t trigger_count;
};

/* A sequence and the column that owns it, if one does. */
struct catalog_sequence {
	const char *schema, *name, *last; /* last: NULL when it never was used */
	const char *table_schema, *table, *column;
};

struct catalog {
	struct catalog_table *tables; /* by schema and name; not those of extensions */
	size_t count;
	struct catalog_sequence *sequences;
	size_t sequence_count;
};

/* Names only, or also what is needed to make rows. false: see db_error. */
bool catalog_load(struct catalog *catalog, struct db *db, struct arena *arena);
bool catalog_load_rules(struct catalog *catalog, struct db *db, struct arena *arena);

struct catalog_table *catalog_find(const struct catalog *catalog, const char *schema, const char *name);
const struct catalog_column *catalog_column(const struct catalog_table *table, const char *name);

#endif
