#include "author.h"

#include "base/arena.h"
#include "base/diag.h"
#include "base/sha256.h"
#include "callers.h"
#include "check.h"
#include "command.h"
#include "describe.h"
#include "emit.h"
#include "file.h"
#include "options.h"
#include "print.h"
#include "split.h"
#include "trial.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static const struct span nowhere = {0, 0};

/* ---- versions ------------------------------------------------------------------ */

static const char *stamp_of(struct arena *arena, time_t when)
{
	struct tm tm;
	char stamp[15];

	gmtime_r(&when, &tm);
	strftime(stamp, sizeof stamp, "%Y%m%d%H%M%S", &tm);
	return arena_copy(arena, stamp, 14);
}

static time_t stamp_time(const char *stamp)
{
	struct tm tm;

	memset(&tm, 0, sizeof tm);
	strptime(stamp, "%Y%m%d%H%M%S", &tm);
	return timegm(&tm);
}

static const char *stamp_next(struct arena *arena, const char *stamp)
{
	return stamp_of(arena, stamp_time(stamp) + 1);
}

/* A time that is in no calendar, the 30th of February, comes back as another. */
static bool stamp_valid(struct arena *arena, const char *stamp)
{
	return strlen(stamp) == 14 && strcmp(stamp_of(arena, stamp_time(stamp)), stamp) == 0;
}

/* --at, else SOURCE_DATE_EPOCH, else now; always behind the last one. NULL after a fault that was said. */
static const char *version_choose(struct author *author)
{
	const struct history *history = author->history;
	const char *last = history->count ? history->list[history->count - 1].version : NULL;
	const char *epoch = getenv("SOURCE_DATE_EPOCH");
	const char *at = author->at;

	if (author->made > 0 && at != NULL)
		return stamp_next(author->arena, last);
	if (at != NULL) {
		if (!stamp_valid(author->arena, at)) {
			diag_error(author->workspace->diags, nowhere, "bad-version",
				   "--at %s is not a time of the form YYYYMMDDHHMMSS", at);
			author->status = STATUS_USAGE;
			return NULL;
		}
		if (last != NULL && strcmp(at, last) <= 0) {
			struct diag *diag = diag_error(author->workspace->diags, nowhere, "out-of-order",
						       "%s is not later than the last migration, %s", at, last);
			diag_hint(diag, "migrations run in the order of their versions: choose a later one");
			author->status = STATUS_REFUSED;
			return NULL;
		}
		return at;
	}
	const char *now = stamp_of(author->arena, epoch ? (time_t)strtoll(epoch, NULL, 10) : time(NULL));
	return last != NULL && strcmp(now, last) <= 0 ? stamp_next(author->arena, last) : now;
}

/* ---- the text of a migration ----------------------------------------------------- */

typedef void put_list(struct text *, struct plan *, const char *);

static bool put_if_any(struct text *out, const char *title, put_list *put, struct plan *plan)
{
	struct text text = {0};

	put(&text, plan, "--   ");
	bool any = text.size > 0;
	if (any)
		text_printf(out, "-- %s:\n%s", title, text.data);
	text_free(&text);
	return any;
}

static void put_or_none(struct text *out, const char *title, put_list *put, struct plan *plan)
{
	if (!put_if_any(out, title, put, plan))
		text_printf(out, "-- %s: none\n", title);
}

static bool touches(const char *touched, const char *name)
{
	size_t size = strlen(name);

	for (const char *p = touched; (p = strstr(p, name)) != NULL; p += size)
		if ((p == touched || p[-1] == ',') && (p[size] == ',' || p[size] == '\0'))
			return true;
	return false;
}

static const char *shown_name(struct author *author, const struct fact *fact)
{
	struct text text = {0};

	put_fact_name(&text, fact);
	const char *name = arena_copy(author->arena, text.data, text.size);
	text_free(&text);
	return name;
}

/* "public.videos"; spaces would cut the ledger's line. */
static const char *touched_name(struct author *author, const struct fact *fact)
{
	struct text text = {0};

	text_put(&text, shown_name(author, fact));
	for (size_t i = 0; i < text.size; i++)
		if (text.data[i] == ' ' || text.data[i] == '\n' || text.data[i] == ',')
			text.data[i] = '\x1f';
	const char *name = arena_copy(author->arena, text.data, text.size);
	text_free(&text);
	return name;
}

/* The last migrations that touched what this one touches or refers to. */
static void put_dependencies(struct author *author, struct text *out, const struct fact **needs, size_t count)
{
	const struct history *history = author->history;
	bool any = false;

	for (size_t i = 0; i < history->count; i++) {
		struct text why = {0};

		text_clear(&why);
		for (size_t j = 0; j < count; j++) {
			const char *name = touched_name(author, needs[j]);
			size_t last = history->count;

			for (size_t k = 0; k < history->count; k++)
				if (touches(history->list[k].touched, name))
					last = k;
			if (last == i)
				text_printf(&why, "%s%s", why.size ? ", " : "", shown_name(author, needs[j]));
		}
		if (why.size > 0)
			text_printf(out, "%s--   %s_%s (%s)\n", any ? "" : "-- Depends on:\n", history->list[i].version,
				    history->list[i].name, why.data);
		any |= why.size > 0;
		text_free(&why);
	}
	if (!any)
		text_put(out, "-- Depends on: no earlier migration\n");
}

static void put_tables(struct text *out, const struct fact **roots, size_t count)
{
	bool any = false;

	for (size_t i = 0; i < count; i++) {
		if (!(roots[i]->kind->traits & HOLDS_DATA))
			continue;
		text_put(out, any ? ", " : "-- Tables: ");
		put_fact_name(out, roots[i]);
		any = true;
	}
	text_put(out, any ? "\n" : "-- Tables: none\n");
}

static const char *script_of(struct author *author, struct plan *plan, const char *head, size_t part)
{
	struct text text = {0};

	text_put(&text, head);
	text_char(&text, '\n');
	emit_part(&text, plan, part);
	const char *script = arena_copy(author->arena, text.data, text.size);
	text_free(&text);
	return script;
}

static const char *header(struct author *author, struct plan *plan, const struct migration *migration, bool rollback)
{
	size_t count, need_count;
	const struct fact **roots = plan_roots(plan, &count), **needs = plan_needs(plan, &need_count);
	struct text text = {0};

	text_printf(&text, "-- %s_%s%s\n--\n-- Changes:\n", migration->version, migration->name,
		    rollback ? ": the rollback" : "");
	plan_changes(&text, plan, "--   ");
	if (!rollback)
		put_dependencies(author, &text, needs, need_count);
	put_tables(&text, roots, count);
	put_or_none(&text, "Locks", plan_locks, plan);
	put_if_any(&text, "Renamed", plan_renamed, plan);
	put_or_none(&text, "Data loss", plan_losses, plan);
	put_or_none(&text, "Converted", plan_converted, plan);
	put_if_any(&text, "Filled", plan_filled, plan);
	put_or_none(&text, "Hazards", plan_hazards, plan);
	if (!rollback)
		text_printf(&text, "-- Undo: %s_%s.sql in the rollbacks folder\n", migration->version, migration->name);
	text_put(&text, "-- Run as one transaction: psql --single-transaction -v ON_ERROR_STOP=1 -f FILE\n");
	const char *head = arena_copy(author->arena, text.data, text.size);
	text_free(&text);
	return head;
}

/* ---- one migration --------------------------------------------------------------- */

static const char *touched_list(struct author *author, struct plan *plan)
{
	size_t count;
	const struct fact **roots = plan_roots(plan, &count);
	struct text text = {0};

	text_clear(&text);
	for (size_t i = 0; i < count; i++)
		text_printf(&text, "%s%s", i ? "," : "", touched_name(author, roots[i]));
	const char *touched = arena_copy(author->arena, text.data, text.size);
	text_free(&text);
	return touched;
}

static void migration_add(struct author *author, const struct migration *m, const char *before, const char *after)
{
	struct history *history = author->history;
	char up[65], down[65];

	sha256_hex(m->up, strlen(m->up), up);
	sha256_hex(m->down, strlen(m->down), down);
	struct record record = {
		.version = m->version,
		.name = m->name,
		.up_sum = arena_copy(author->arena, up, 64),
		.down_sum = arena_copy(author->arena, down, 64),
		.before = before,
		.after = after,
		.touched = m->touched,
	};
	ARENA_PUSH(history->arena, history->list, history->count, record);
	file_set_put(author->files, history_up(history, &record), m->up, strlen(m->up));
	file_set_put(author->files, history_down(history, &record), m->down, strlen(m->down));
	author->made++;
}

/* A plan of several transactions becomes as many migrations. The rollback of the last one leads all the way
 * back; those of the others have nothing left to do. */
static void migration_parts(struct author *author, struct plan *up, struct plan *down, const char *version,
			    const char *before, const char *after)
{
	/* The record outlives the plan. */
	const char *name = arena_printf(author->arena, "%s", author->name ? author->name : plan_name(up));

	for (size_t part = 0; part < up->parts; part++) {
		bool last = part + 1 == up->parts;
		struct migration m = {.version = version, .name = name, .touched = touched_list(author, up)};

		if (!last)
			m.name = arena_printf(author->arena, "%s_part_%zu", name, part + 1);
		m.up = script_of(author, up, header(author, up, &m, false), part);
		if (last) {
			struct text text = {0};

			text_printf(&text, "%s\n", header(author, down, &m, true));
			emit_plan(&text, down);
			m.down = arena_copy(author->arena, text.data, text.size);
			text_free(&text);
		} else {
			m.down = arena_printf(author->arena,
					      "-- %s_%s: the rollback of the next migration, %s, has undone it.\n",
					      m.version, m.name, name);
		}
		migration_add(author, &m, part == 0 ? before : "-", last ? after : "-");
		version = stamp_next(author->arena, version);
	}
}

bool author_refuses(struct author *author, const struct plan *plan)
{
	if (author->options->allow_destructive || !plan_destroys(plan))
		return false;
	for (size_t i = 0; i < plan->count; i++)
		if (plan->steps[i]->loses != NULL)
			diag_error(author->workspace->diags, plan->steps[i]->fact->span, "data-loss",
				   "%s would be dropped, with its data", plan->steps[i]->loses);
	struct diag *diag = diag_error(author->workspace->diags, nowhere, "refused",
				       "nothing was authored: data would be lost");
	diag_hint(diag, "declare a rename with \"was\", or allow it: --allow-destructive");
	author->status = STATUS_REFUSED;
	return true;
}

/* Of a trial that did not end well. */
static int trial_status(const struct author *author)
{
	return diags_said(author->workspace->diags, "database") ? STATUS_DATABASE : STATUS_REFUSED;
}

static bool proved(struct author *author, const struct trial_schemas *schemas, struct plan *up, struct plan *down)
{
	if (author->trial == NULL || trial_plans(author->trial, schemas, up, down))
		return true;
	author->status = trial_status(author);
	return false;
}

bool author_one(struct author *author, struct model *before, struct model *after)
{
	char from[17], to[17];
	struct trial_schemas schemas = {0};

	if (author->trial != NULL)
		trial_schemas(before, after, &schemas);
	struct deltas *deltas = diff_models(before, after);
	if (deltas->count == 0)
		return true;
	struct plan *up = plan_make(before, after, deltas, false), *down = NULL;
	if (up != NULL && !author_refuses(author, up))
		down = plan_make(after, before, diff_swap(before, after, deltas), true);
	const char *version = down != NULL ? version_choose(author) : NULL;
	bool made = version != NULL && proved(author, &schemas, up, down);
	if (made) {
		model_fingerprint(before, from);
		model_fingerprint(after, to);
		migration_parts(author, up, down, version, arena_copy(author->arena, from, 16),
				arena_copy(author->arena, to, 16));
	}
	plan_free(up);
	plan_free(down);
	return made;
}

/* ---- all of them ----------------------------------------------------------------- */

static const char *model_text(struct author *author, struct model *model)
{
	struct text text = {0};

	model_print(&text, model);
	const char *copy = arena_copy(author->arena, text.data, text.size);
	text_free(&text);
	return copy;
}

/* What has a new migration of its version and name is written over. */
static void replaced_choose(struct author *author)
{
	size_t count = 0;

	for (size_t i = 0; i < author->replaced_count; i++)
		if (history_find(author->history, &author->replaced[i]) == NULL)
			author->replaced[count++] = author->replaced[i];
	author->replaced_count = count;
}

static void author_write(struct author *author, struct model *after)
{
	const struct history *history = author->history;
	struct text ledger = {0}, error = {0};
	const char *lock = model_text(author, after);

	if (author->made == 0 && !author->rewrites) {
		fprintf(stderr, "nothing to author: the schema is what %s says\n", history->lock);
		return;
	}
	replaced_choose(author);
	for (size_t i = 0; i < author->replaced_count; i++) {
		file_set_remove(author->files, history_up(history, &author->replaced[i]));
		file_set_remove(author->files, history_down(history, &author->replaced[i]));
	}
	history_print(&ledger, history);
	file_set_put(author->files, history->lock, lock, strlen(lock));
	file_set_put(author->files, history->ledger, ledger.data, ledger.size);
	bool written = file_set_commit(author->files, &error);
	if (!written)
		diag_error(author->workspace->diags, nowhere, "cannot-write", "%s", error.data);
	for (size_t i = 0; written && i < author->replaced_count; i++)
		fprintf(stderr, "replaced %s\n", history_up(history, &author->replaced[i]));
	for (size_t i = history->count - author->made; written && i < history->count; i++)
		fprintf(stderr, "authored %s\n", history_up(history, &history->list[i]));
	text_free(&ledger);
	text_free(&error);
}

/* The lock must be what the last migration left. */
static bool lock_verify(struct author *author, struct model *before)
{
	const struct history *history = author->history;
	const char *after = history->count ? history->list[history->count - 1].after : NULL;
	char digits[17];

	model_fingerprint(before, digits);
	if (after == NULL || strcmp(after, "-") == 0 || strcmp(after, digits) == 0)
		return true;
	struct diag *diag = diag_error(author->workspace->diags, nowhere, "edited-lock",
				       "%s is not the schema that the last migration, %s, left", history->lock,
				       history->list[history->count - 1].version);
	diag_hint(diag, "it is made by chronosc and not to be edited: git checkout %s", history->lock);
	return false;
}

static const char *schema_path(const struct options *options)
{
	return options->argument_count > 0 ? options->arguments[0] : "schema.chr";
}

bool author_open(struct author *author, struct workspace *workspace, const struct options *options, struct model *after)
{
	struct diags *diags = workspace->diags;
	const char *path = schema_path(options);

	*author = (struct author){.workspace = workspace,
				  .options = options,
				  .status = STATUS_SCHEMA,
				  .name = options->name,
				  .at = options->at};
	if (after == NULL || diags_errors(diags) > 0)
		return false;
	author->arena = after->arena;
	author->history = history_open(after->arena, &after->project,
				       folder_exists(path) ? path : path_folder(after->arena, path), diags);
	author->files = file_set_new(after->arena);
	file_set_journal(author->files, author->history->journal);
	author->status = diags_errors(diags) > 0 ? STATUS_DATABASE : STATUS_DONE;
	return author->status == STATUS_DONE;
}

static bool author_load(struct author *author, struct workspace *workspace, const struct options *options,
			struct model *after)
{
	if (!author_open(author, workspace, options, after))
		return false;
	history_load(author->history, workspace->diags);
	author->status = diags_errors(workspace->diags) > 0 ? STATUS_REFUSED : STATUS_DONE;
	return author->status == STATUS_DONE;
}

/* The schema as the last migration left it. */
static struct model *lock_load(struct author *author)
{
	const char *lock = author->history->lock;
	struct model *model = model_load(author->workspace, file_exists(lock) ? lock : "empty");

	if (diags_errors(author->workspace->diags) > 0)
		author->status = STATUS_SCHEMA;
	return model;
}

void author_make(struct author *author, struct model *before, struct model *after)
{
	const struct options *options = author->options;

	if (!options->no_prove)
		author->trial = trial_open(author->workspace);
	if (options->server != NULL && !options->no_prove && author->trial == NULL)
		author->status = STATUS_DATABASE;
	else if (options->split ? author_each(author, before, after) : author_one(author, before, after))
		author_write(author, after);
	trial_close(author->trial);
}

static int author_check(struct author *author, struct model *before, struct model *after)
{
	size_t count = diff_models(before, after)->count;

	if (count > 0)
		printf("%zu difference%s to %s %s not authored\n", count, count == 1 ? "" : "s", author->history->lock,
		       count == 1 ? "is" : "are");
	return count > 0 ? STATUS_DIFFERS : STATUS_DONE;
}

static int author_models(struct author *author, struct model *before, struct model *after)
{
	if (!history_verify(author->history, author->workspace->diags) || !lock_verify(author, before))
		return STATUS_REFUSED;
	if (author->options->check)
		return author_check(author, before, after);
	author_make(author, before, after);
	return author->status;
}

int author_run(struct workspace *workspace, const struct options *options)
{
	struct model *after = model_load(workspace, schema_path(options)), *before = NULL;
	struct author author;

	if (after != NULL)
		model_check(after);
	if (author_load(&author, workspace, options, after)) {
		before = lock_load(&author);
		if (author.status == STATUS_DONE)
			author.status = author_models(&author, before, after);
	}
	model_free(before);
	model_free(after);
	return author.status;
}

static int prove_history(struct author *author, struct model *last)
{
	int status = STATUS_DATABASE;

	if (!history_verify(author->history, author->workspace->diags))
		return STATUS_REFUSED;
	if (author->history->count == 0) {
		fprintf(stderr, "nothing to prove: there is no migration in %s\n", author->history->migrations);
		return STATUS_DONE;
	}
	author->trial = trial_open(author->workspace);
	if (author->trial != NULL)
		status = trial_history(author->trial, author->history, last) ? STATUS_DONE : trial_status(author);
	trial_close(author->trial);
	return status;
}

static int prove_queries_of(struct author *author, struct model *schema)
{
	int status = STATUS_DONE;

	callers_make(schema);
	if (schema->query_count == 0)
		return STATUS_DONE;
	author->trial = trial_open(author->workspace);
	if (author->trial == NULL)
		status = STATUS_DATABASE;
	else if (!trial_queries(author->trial, schema))
		status = trial_status(author);
	trial_close(author->trial);
	return status;
}

int author_prove(struct workspace *workspace, const struct options *options)
{
	struct model *schema = model_load(workspace, schema_path(options)), *last = NULL;
	struct author author;

	if (schema != NULL)
		queries_check(schema);
	if (author_load(&author, workspace, options, schema)) {
		last = lock_load(&author);
		if (author.status == STATUS_DONE)
			author.status = prove_history(&author, last);
		if (author.status == STATUS_DONE)
			author.status = prove_queries_of(&author, schema);
	}
	model_free(last);
	model_free(schema);
	return author.status;
}

int author_seal(struct workspace *workspace, const struct options *options)
{
	struct model *schema = model_load(workspace, schema_path(options));
	struct author author;

	if (author_load(&author, workspace, options, schema) && !history_seal(author.history, workspace->diags))
		author.status = STATUS_REFUSED;
	model_free(schema);
	return author.status;
}
