#include "import.h"

#include "base/arena.h"
#include "base/diag.h"
#include "db.h"
#include "introspect.h"
#include "quote.h"

#include <string.h>

static void rows_visit(void *closure, size_t statement, const struct db_rows *rows)
{
	size_t count = db_rows_count(rows);

	for (size_t i = 0; i < count; i++) {
		const char *values[INTROSPECT_COLUMNS] = {0};

		for (size_t j = 0; j < INTROSPECT_COLUMNS && j < db_rows_columns(rows); j++)
			values[j] = db_rows_get(rows, i, j);
		introspect_row(closure, statement, values);
	}
}

/* An object that no kind holds would be dropped without a word by whoever makes the schema again. */
static void unmodelled_said(struct workspace *workspace, const char *object)
{
	const struct span nowhere = {0, 0};

	if (workspace->allow_unmodelled) {
		diag_warning(workspace->diags, nowhere, "unmodelled", "%s is left out: no kind holds it", object);
		return;
	}
	struct diag *diag = diag_error(workspace->diags, nowhere, "unmodelled", "%s cannot be kept: no kind holds it",
				       object);
	diag_hint(diag, "leave out what is not modelled: --allow-unmodelled");
}

static void unmodelled_visit(void *context, size_t statement, const struct db_rows *rows)
{
	(void)statement;
	for (size_t i = 0; i < db_rows_count(rows); i++)
		if (db_rows_get(rows, i, 0) != NULL)
			unmodelled_said(context, db_rows_get(rows, i, 0));
}

static void database_failed(struct workspace *workspace, const struct db *db)
{
	struct text why = {0};

	db_error_print(db_error(db), &why);
	diag_error(workspace->diags, (struct span){0, 0}, "database", "%s", why.data);
	text_free(&why);
}

static void project_put(struct text *out, const char *name, int version, const char *search_path,
			const struct model *platform)
{
	text_put(out, "project ");
	quote_name(out, name);
	text_printf(out, " {\n    postgres %d;\n", version);
	if (platform->project.platform != NULL)
		text_printf(out, "    platform %s;\n", platform->project.platform);
	if (search_path != NULL && strcmp(search_path, "public") != 0)
		text_printf(out, "    search_path %s;\n", search_path);
	text_put(out, "}\n");
}

bool import_database(struct workspace *workspace, struct db *db, const struct model *platform, const char *project,
		     struct text *out)
{
	struct arena *arena = arena_new();
	struct introspection *introspection = introspection_new(arena);
	int version = db_version(db) / 10000;
	struct text script = {0};

	introspect_script(&script, version, platform);
	bool done = db_each(db, script.data, rows_visit, introspection);
	if (done) {
		project_put(out, project ? project : introspect_database(introspection), version,
			    introspect_search_path(introspection), platform);
		introspect_text(introspection, out);
		text_clear(&script);
		if (introspect_unmodelled(introspection, &script))
			done = db_each(db, script.data, unmodelled_visit, workspace);
	}
	if (!done)
		database_failed(workspace, db);
	text_free(&script);
	introspection_free(introspection);
	arena_free(arena);
	return done;
}
