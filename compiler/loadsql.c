#include "loadsql.h"

#include "base/arena.h"
#include "base/diag.h"
#include "base/source.h"
#include "builtin.h"
#include "db.h"
#include "file.h"
#include "import.h"
#include "model.h"
#include "quote.h"
#include "scratch.h"
#include "script.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

struct load {
	struct workspace *workspace;
	struct arena *arena;
	struct scratch *scratch;
	struct db *db;
};

static const struct span nowhere = {0, 0};

static void failed(struct load *load, const struct text *why)
{
	diag_error(load->workspace->diags, nowhere, "database", "%s", why->data);
}

/* ---- statements ----------------------------------------------------------------- */

static bool statement_failed(struct load *load, struct span span)
{
	const struct db_error *why = db_error(load->db);
	struct diag *diag;

	if (why->position > 0) {
		span.at += (uint32_t)why->offset;
		span.end = span.at + 1;
	}
	diag = diag_error(load->workspace->diags, span, "sql-failed", "%s", why->message);
	if (*why->detail != '\0')
		diag_hint(diag, "%s", why->detail);
	if (*why->hint != '\0')
		diag_hint(diag, "%s", why->hint);
	return false;
}

static bool statement_run(struct load *load, const char *sql, size_t size, struct span span)
{
	const char *statement = arena_copy(load->arena, sql, size);

	/* A dump takes its roles for granted. */
	do
		if (db_run(load->db, statement))
			return true;
	while (scratch_role_missing(load->scratch, db_error(load->db)));
	return statement_failed(load, span);
}

/* A line that psql reads by itself: pg_dump writes \restrict; any other would do what we cannot. */
static bool meta_skip(struct load *load, const char *line, struct span span)
{
	static const char *const known[] = {"\\restrict", "\\unrestrict"};

	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		if (strncmp(line, known[i], strlen(known[i])) == 0)
			return true;
	struct diag *diag = diag_error(load->workspace->diags, span, "psql-command",
				       "\"%.*s\" is a command of psql, and no SQL", (int)strcspn(line, " \t\n"), line);
	diag_hint(diag, "take it out, or have psql run the file in a database, and name that as the source");
	return false;
}

/* The rows behind COPY ... FROM stdin are no part of the schema. */
static size_t rows_skip(const char *script, size_t at)
{
	const char *end = strstr(script + at, "\n\\.");

	return end == NULL ? strlen(script) : (size_t)(end - script) + 3 + strcspn(end + 3, "\n");
}

static bool copies_in(const char *sql, size_t size)
{
	static const char from[] = "from stdin";
	bool copy = size > 5 && strncasecmp(sql, "copy", 4) == 0 && isspace((unsigned char)sql[4]);

	for (size_t i = 0; copy && i + sizeof from - 1 <= size; i++)
		if (strncasecmp(sql + i, from, sizeof from - 1) == 0)
			return true;
	return false;
}

static bool script_run(struct load *load, const struct source *source, size_t end)
{
	char *script = arena_copy(load->arena, source->text, end);
	size_t size;

	for (size_t at = 0;;) {
		const char *sql = db_statement(script, &at, &size);

		if (sql == NULL && script[at] == '\0')
			return true;
		if (sql == NULL) {
			at++;
			continue;
		}
		uint32_t place = source->base + (uint32_t)(sql - script);
		if (*sql == '\\') {
			size = strcspn(sql, "\n");
			if (!meta_skip(load, sql, (struct span){place, place + (uint32_t)size}))
				return false;
			at = (size_t)(sql - script) + size;
		} else if (copies_in(sql, size)) {
			at = rows_skip(script, at);
		} else if (!statement_run(load, sql, size, (struct span){place, place + (uint32_t)size})) {
			return false;
		}
	}
}

/* ---- files ---------------------------------------------------------------------- */

static bool ends_with(const char *name, const char *end)
{
	size_t size = strlen(name), end_size = strlen(end);

	return size > end_size && strcasecmp(name + size - end_size, end) == 0;
}

static bool undoes(const char *name)
{
	static const char *const ends[] = {".down.sql",	    "_down.sql", "-down.sql",
					   ".rollback.sql", ".undo.sql", ".revert.sql"};

	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
		if (ends_with(name, ends[i]))
			return true;
	return false;
}

/* Where the section begins that undoes the rest: goose, dbmate, sql-migrate and micrate mark it with a comment. */
static size_t section_end(const char *text)
{
	static const char *const marks[] = {"-- +goose down", "-- migrate:down", "-- +migrate down",
					    "-- +micrate down"};

	for (const char *line = text; *line != '\0'; line += strcspn(line, "\n"), line += *line == '\n')
		for (size_t i = 0; *line == '-' && i < sizeof marks / sizeof *marks; i++)
			if (strncasecmp(line, marks[i], strlen(marks[i])) == 0)
				return (size_t)(line - text);
	return strlen(text);
}

static bool file_run(struct load *load, const char *path)
{
	struct text text = {0}, error = {0};
	const struct source *source = NULL;

	text_clear(&text);
	if (!file_read(&text, path, &error))
		diag_error(load->workspace->diags, nowhere, "cannot-read", "%s", error.data);
	else
		source = source_add(load->workspace->sources, path, text.data, text.size);
	text_free(&text);
	text_free(&error);
	return source != NULL && script_run(load, source, section_end(source->text));
}

static int name_compare(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool folder_files(struct load *load, const char *folder, struct file_list *list)
{
	struct file_list all = {0};
	struct text error = {0};

	if (!folder_list(&all, load->arena, folder, &error)) {
		diag_error(load->workspace->diags, nowhere, "cannot-read", "%s", error.data);
		text_free(&error);
		return false;
	}
	for (size_t i = 0; i < all.count; i++)
		if (ends_with(all.paths[i], ".sql") && !undoes(all.paths[i]))
			ARENA_PUSH(load->arena, list->paths, list->count, all.paths[i]);
	if (list->count > 0)
		qsort(list->paths, list->count, sizeof *list->paths, name_compare);
	return true;
}

static bool path_run(struct load *load, const char *path)
{
	struct file_list list = {0};

	if (!folder_exists(path))
		return file_run(load, path);
	if (!folder_files(load, path, &list))
		return false;
	for (size_t i = 0; i < list.count; i++)
		if (!file_run(load, path_join(load->arena, path, list.paths[i])))
			return false;
	return true;
}

bool sql_is_source(struct workspace *workspace, const char *path)
{
	struct arena *arena = arena_new();
	struct load load = {.workspace = workspace, .arena = arena};
	struct file_list list = {0};
	bool is = folder_exists(path) ? folder_files(&load, path, &list) && list.count > 0 : ends_with(path, ".sql");

	arena_free(arena);
	return is;
}

/* ---- the database ----------------------------------------------------------------- */

static bool path_set(struct load *load, const struct model *platform)
{
	const struct name_list *path = &platform->project.search_path;
	struct text sql = {0};

	text_put(&sql, "SET search_path = ");
	for (uint32_t i = 0; i < path->count; i++) {
		text_put(&sql, i ? ", " : "");
		quote_name(&sql, path->list[i].text);
	}
	bool set = db_run(load->db, sql.data) || statement_failed(load, nowhere);
	text_free(&sql);
	return set;
}

/* What the platform brings stands there already: roles, and stand-ins for its schemas. */
static bool platform_made(struct load *load, struct model *platform)
{
	struct text error = {0};
	bool made = true;

	for (size_t i = 0; made && i < platform->count; i++)
		if (platform->facts[i]->kind->space == SPACE_ROLE && !builtin_role(platform->facts[i]->name))
			made = scratch_role(load->scratch, platform->facts[i]->name, NULL, &error);
	if (!made)
		failed(load, &error);
	text_free(&error);
	const char *script = made ? script_externs(platform) : NULL;
	return script != NULL && (db_run(load->db, script) || statement_failed(load, nowhere)) &&
	       path_set(load, platform);
}

static bool database_fill(struct load *load, struct model *platform, const char *path, struct text *out)
{
	const char *name = path_name(path), *dot = strrchr(name, '.');

	if (!db_run(load->db, "SET lc_messages = 'C'"))
		return statement_failed(load, nowhere);
	return platform_made(load, platform) && path_run(load, path) &&
	       import_database(load->workspace, load->db, platform,
			       arena_copy(load->arena, name, dot ? (size_t)(dot - name) : strlen(name)), out);
}

bool sql_load(struct workspace *workspace, struct model *platform, const char *path, struct text *out)
{
	struct load load = {.workspace = workspace, .arena = arena_new()};
	struct text error = {0};
	const char *name = arena_printf(load.arena, "source%u", ++workspace->databases);
	bool done = false;

	load.scratch = workspace_scratch(workspace, &error);
	if (load.scratch != NULL && scratch_database(load.scratch, name, &error))
		load.db = scratch_connect(load.scratch, name, &error);
	if (load.db != NULL)
		done = database_fill(&load, platform, path, out);
	else
		failed(&load, &error);
	db_close(load.db);
	if (load.db != NULL)
		scratch_drop(load.scratch, name, &error);
	text_free(&error);
	arena_free(load.arena);
	return done;
}
