/*
 * Values for a column, made from its type and from the constants that its CHECK
 * constraints mention. A column has a list of candidates; row n tries the n-th
 * first, and further ones while the database refuses it.
 */
#ifndef VALUE_H
#define VALUE_H

#include "proof/catalog.h"

#include <stdbool.h>
#include <stddef.h>

struct arena;

struct value_source {
	const struct catalog_column *column;
	struct catalog_strings first; /* constants of checks on this column alone: likely what is allowed */
	struct catalog_strings later; /* of checks on several columns, and shapes that checks often ask for */
	bool nullable;
};

/* Reads the constants out of the table's checks; definition is pg_get_constraintdef's. */
struct value_source value_source(struct arena *arena, const struct catalog_table *table, size_t column);

/* How many different tries there are; the last one of a nullable column is null. */
size_t value_tries(const struct value_source *source);

/* Text for an untyped literal; NULL is null. */
const char *value_get(struct arena *arena, const struct value_source *source, size_t row, size_t try);

/* The few that matter where several columns must agree: the constants, two more values, null. */
size_t value_brief_tries(const struct value_source *source, bool nulls);
const char *value_brief(struct arena *arena, const struct value_source *source, size_t row, size_t try);

/* Can values of this type be made at all? */
bool value_known(const struct catalog_type *type);

#endif
