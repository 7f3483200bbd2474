#include "import.h"

#include "base/arena.h"
#include "db.h"
#include "introspect.h"

static void rows_visit(void *closure, size_t statement, const struct db_rows *rows)
{
	const struct kind *kind = introspect_kind(statement);
	size_t count = kind ? db_rows_count(rows) : 0;

	for (size_t i = 0; i < count; i++) {
		const char *values[4];

		for (size_t j = 0; j < 4; j++)
			values[j] = db_rows_get(rows, i, j);
		introspect_row(closure, kind, values);
	}
}

bool import_database(const char *conninfo, struct text *out, struct text *error)
{
	struct db *db = db_open(conninfo, error);

	if (db == NULL)
		return false;
	struct arena *arena = arena_new();
	struct introspection *introspection = introspection_new(arena);
	struct text script = {0};
	int version = db_version(db) / 10000;

	introspect_script(&script, version);
	bool done = db_each(db, script.data, rows_visit, introspection);
	if (done) {
		text_printf(out, "project database {\n    postgres %d;\n}\n", version);
		introspect_text(introspection, out);
	} else {
		db_error_print(db_error(db), error);
	}
	text_free(&script);
	arena_free(arena);
	db_close(db);
	return done;
}
