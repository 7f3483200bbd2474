#include "proof/query.h"

#include "base/arena.h"
#include "db.h"

#include <stdlib.h>
#include <string.h>

/* The first value of the first row; NULL: null, or an error. */
static const char *ask(struct db *db, struct arena *arena, const char *sql, const char *a, const char *b)
{
	const char *const values[] = {a, b};
	struct db_rows *rows = db_query(db, sql, b != NULL ? 2 : 1, values);
	const char *value = rows != NULL && db_rows_count(rows) > 0 ? db_rows_get(rows, 0, 0) : NULL;

	value = value != NULL ? arena_copy(arena, value, strlen(value)) : NULL;
	db_rows_free(rows);
	return value;
}

/* What the server calls the type where that is another one; NULL: it is this one. Of a column it tells what a domain is over. */
static const char *other_type(struct db *db, struct arena *arena, unsigned found, const char *wanted, bool column)
{
	static const char exact[] = "select to_regtype($1)::oid = $2::oid";
	static const char base[] =
		"with recursive t (n) as (select to_regtype($1)::oid union all select typbasetype from t "
		"join pg_type on oid = n where typtype = 'd') select bool_or(n = $2::oid) from t";
	const char *number = arena_printf(arena, "%u", found);
	const char *same = ask(db, arena, column ? base : exact, wanted, number);

	if (same != NULL && *same == 't')
		return NULL;
	const char *name = ask(db, arena, "select format_type($1::oid, null)", number, NULL);
	return name != NULL ? name : number;
}

static bool is_required(struct db *db, struct arena *arena, const struct db_column *column)
{
	const char *required = ask(
		db, arena,
		"select a.attnotnull or t.typnotnull from pg_attribute a join pg_type t on t.oid = a.atttypid "
		"where a.attrelid = $1::oid and a.attnum = $2::int",
		arena_printf(arena, "%u", column->table), arena_printf(arena, "%d", column->number));

	return required != NULL && *required == 't';
}

static const char *parameters_fault(struct db *db, struct arena *arena, const struct prove_query *query,
				    const struct db_description *d)
{
	if (d->parameter_count != query->parameter_count)
		return arena_printf(arena, "%s takes %zu parameters, not %zu", query->name, d->parameter_count,
				    query->parameter_count);
	for (size_t i = 0; i < d->parameter_count; i++) {
		const struct prove_value *value = &query->parameters[i];
		const char *other = other_type(db, arena, d->parameters[i], value->type, false);

		if (other != NULL)
			return arena_printf(arena, "parameter \"%s\" of %s is %s, not %s", value->name, query->name,
					    other, value->type);
	}
	return NULL;
}

static const char *columns_fault(struct db *db, struct arena *arena, const struct prove_query *query,
				 const struct db_description *d)
{
	if (d->column_count != query->column_count)
		return arena_printf(arena, "%s gives %zu columns, not %zu", query->name, d->column_count,
				    query->column_count);
	for (size_t i = 0; i < d->column_count; i++) {
		const struct prove_value *value = &query->columns[i];
		const char *other = other_type(db, arena, d->columns[i].type, value->type, true);

		if (other != NULL)
			return arena_printf(arena, "column \"%s\" of %s is %s, not %s", value->name, query->name, other,
					    value->type);
		if (value->required && d->columns[i].table != 0 && !is_required(db, arena, &d->columns[i]))
			return arena_printf(arena, "column \"%s\" of %s may be null", value->name, query->name);
	}
	return NULL;
}

const char *query_fault(struct db *db, struct arena *arena, const struct prove_query *query)
{
	struct db_description description = {0};

	if (!db_describe(db, arena, query->sql, &description))
		return arena_printf(arena, "%s: %s", query->name, db_error(db)->message);
	const char *what = parameters_fault(db, arena, query, &description);
	return what != NULL || query->counts ? what : columns_fault(db, arena, query, &description);
}
