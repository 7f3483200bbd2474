#include "history.h"

#include "base/arena.h"
#include "base/diag.h"
#include "base/sha256.h"
#include "file.h"
#include "model.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct span nowhere = {0, 0};

static const char *in_folder(struct arena *arena, const char *folder, const char *path, const char *usual)
{
	const char *name = path ? path : usual;

	return strcmp(folder, ".") == 0 ? name : path_join(arena, folder, name);
}

/* The next word of a line; *p moves on. */
static const char *word_take(struct arena *arena, const char **p)
{
	size_t size = strcspn(*p, " \n");
	const char *word = arena_copy(arena, *p, size);

	*p += size + ((*p)[size] == ' ');
	return word;
}

static bool is_version(const char *version)
{
	return strlen(version) == 14 && strspn(version, "0123456789") == 14;
}

void history_read(struct history *history, const char *text, struct diags *diags)
{
	bool said = false;

	for (const char *p = text; *p != '\0';) {
		struct record record;
		const char *line = p;

		record.version = word_take(history->arena, &p);
		record.name = word_take(history->arena, &p);
		record.up_sum = word_take(history->arena, &p);
		record.down_sum = word_take(history->arena, &p);
		record.before = word_take(history->arena, &p);
		record.after = word_take(history->arena, &p);
		record.touched = word_take(history->arena, &p);
		record.by_hand = strcmp(word_take(history->arena, &p), "by-hand") == 0;
		if (is_version(record.version) && *record.after != '\0') {
			ARENA_PUSH(history->arena, history->list, history->count, record);
		} else if (!said) {
			said = true;
			struct diag *diag = diag_error(diags, nowhere, "bad-ledger",
						       "%s holds a line that is no record: %.*s", history->ledger,
						       (int)strcspn(line, "\n"), line);
			diag_hint(diag, "after a merge chronosc rebase makes the ledger anew; else: git checkout %s",
				  history->ledger);
		}
		p += strcspn(p, "\n");
		p += *p == '\n';
	}
}

struct history *history_open(struct arena *arena, const struct project *project, const char *folder,
			     struct diags *diags)
{
	struct history *history = arena_take(arena, sizeof *history);
	struct text error = {0};

	history->arena = arena;
	history->migrations = in_folder(arena, folder, project->migrations, "generated/migrations");
	history->rollbacks = in_folder(arena, folder, project->rollbacks, "generated/rollbacks");
	const char *home = path_folder(arena, history->migrations);
	history->ledger = path_join(arena, home, "ledger");
	history->lock = path_join(arena, home, "schema.lock");
	history->journal = path_join(arena, home, ".unfinished");
	if (!file_set_finish(history->journal, &error))
		diag_error(diags, nowhere, "cannot-write", "%s", error.data);
	text_free(&error);
	return history;
}

void history_load(struct history *history, struct diags *diags)
{
	struct text text = {0}, error = {0};

	text_clear(&text);
	if (file_exists(history->ledger) && !file_read(&text, history->ledger, &error))
		diag_error(diags, nowhere, "cannot-read", "%s", error.data);
	history_read(history, text.data, diags);
	text_free(&text);
	text_free(&error);
}

static const char *script_path(const struct history *history, const char *folder, const struct record *record)
{
	return path_join(history->arena, folder,
			 arena_printf(history->arena, "%s_%s.sql", record->version, record->name));
}

const char *history_up(const struct history *history, const struct record *record)
{
	return script_path(history, history->migrations, record);
}

const char *history_down(const struct history *history, const struct record *record)
{
	return script_path(history, history->rollbacks, record);
}

static bool file_sum(const char *path, char sum[65])
{
	struct text text = {0}, error = {0};

	text_clear(&text);
	bool found = file_exists(path) && file_read(&text, path, &error);
	if (found)
		sha256_hex(text.data, text.size, sum);
	text_free(&text);
	text_free(&error);
	return found;
}

static bool missing_said(struct diags *diags, const char *path, const char *remedy)
{
	struct diag *diag = diag_error(diags, nowhere, "missing-migration", "%s is in the ledger, but not on the disk",
				       path);

	diag_hint(diag, "bring it back (git checkout %s), or %s: chronosc seal", path, remedy);
	return false;
}

static bool edited_said(struct diags *diags, const char *path)
{
	struct diag *diag = diag_error(diags, nowhere, "edited-migration", "%s was changed after it was authored",
				       path);

	diag_hint(diag, "undo the edit (git checkout %s), or keep it: chronosc seal", path);
	return false;
}

/* A migration that is gone is one fault, whatever became of its rollback. */
static bool verify_files(const struct history *history, const struct record *record, struct diags *diags)
{
	const char *up = history_up(history, record), *down = history_down(history, record);
	char sum[65];
	bool well;

	if (!file_sum(up, sum))
		return missing_said(diags, up, "take the migration out of the ledger");
	well = strcmp(sum, record->up_sum) == 0 || edited_said(diags, up);
	if (!file_sum(down, sum))
		return missing_said(diags, down, "write it anew, and have it recorded");
	return (strcmp(sum, record->down_sum) == 0 || edited_said(diags, down)) && well;
}

bool history_is_intact(const struct history *history, const struct record *record)
{
	char sum[65];

	return file_sum(history_up(history, record), sum) && strcmp(sum, record->up_sum) == 0 &&
	       file_sum(history_down(history, record), sum) && strcmp(sum, record->down_sum) == 0;
}

/* Version and name of a file in the migrations folder; false for any other file. */
static bool file_record(struct arena *arena, const char *name, struct record *record)
{
	size_t size = strlen(name);

	if (size < 20 || name[14] != '_' || strcmp(name + size - 4, ".sql") != 0)
		return false;
	*record = (struct record){.version = arena_copy(arena, name, 14),
				  .name = arena_copy(arena, name + 15, size - 19),
				  .up_sum = "-",
				  .down_sum = "-",
				  .before = "-",
				  .after = "-",
				  .touched = ""};
	return is_version(record->version);
}

const struct record *history_find(const struct history *history, const struct record *record)
{
	for (size_t i = 0; i < history->count; i++)
		if (strcmp(history->list[i].version, record->version) == 0 &&
		    strcmp(history->list[i].name, record->name) == 0)
			return &history->list[i];
	return NULL;
}

/* The files of a folder that have no record. */
static struct record *strays_find(const struct history *history, const char *folder, size_t *count, struct diags *diags)
{
	struct file_list list = {0};
	struct text error = {0};
	struct record record, *strays = NULL;

	*count = 0;
	if (folder_exists(folder) && !folder_list(&list, history->arena, folder, &error))
		diag_error(diags, nowhere, "cannot-read", "%s", error.data);
	for (size_t i = 0; i < list.count; i++)
		if (file_record(history->arena, list.paths[i], &record) && history_find(history, &record) == NULL &&
		    file_exists(path_join(history->arena, folder, list.paths[i])))
			ARENA_PUSH(history->arena, strays, *count, record);
	text_free(&error);
	return strays;
}

struct record *history_strays(const struct history *history, size_t *count, struct diags *diags)
{
	return strays_find(history, history->migrations, count, diags);
}

static int record_compare(const void *a, const void *b)
{
	return strcmp(((const struct record *)a)->version, ((const struct record *)b)->version);
}

static bool in_order(const struct history *history, size_t i)
{
	return i == 0 || record_compare(&history->list[i - 1], &history->list[i]) < 0;
}

static bool order_verify(const struct history *history, size_t i, struct diags *diags)
{
	const struct record *record = &history->list[i];

	if (in_order(history, i))
		return true;
	struct diag *diag = diag_error(diags, nowhere, "out-of-order", "%s stands behind %s in %s", record->version,
				       history->list[i - 1].version, history->ledger);
	diag_hint(diag, "migrations run in the order of their versions; chronosc seal sorts the ledger");
	return false;
}

/* Each migration starts from what the one before left, as far as that is known. The first that does not is told. */
static bool chain_verify(const struct history *history, struct diags *diags)
{
	for (size_t i = 1; i < history->count; i++) {
		const struct record *record = &history->list[i], *last = record - 1;

		if (*record->before == '-' || *last->after == '-' || strcmp(record->before, last->after) == 0)
			continue;
		struct diag *diag = diag_error(diags, nowhere, "diverged",
					       "%s does not start from the schema that %s left",
					       history_up(history, record), history_up(history, last));
		diag_hint(diag, "they were authored in two branches: chronosc rebase --onto BRANCH puts this branch's "
				"behind the other's");
		return false;
	}
	return true;
}

/* A migration without a record is told for itself. */
static bool rollbacks_verify(const struct history *history, struct diags *diags)
{
	size_t count;
	struct record *strays = strays_find(history, history->rollbacks, &count, diags);
	bool well = true;

	for (size_t i = 0; i < count; i++) {
		const char *path = history_down(history, &strays[i]);

		if (file_exists(history_up(history, &strays[i])))
			continue;
		diag_hint(diag_error(diags, nowhere, "unknown-migration", "%s undoes no migration", path),
			  "remove it: rm %s", path);
		well = false;
	}
	return well;
}

static bool files_verify(const struct history *history, struct diags *diags)
{
	bool well = true;

	for (size_t i = 0; i < history->count; i++)
		well &= verify_files(history, &history->list[i], diags);
	return well;
}

bool history_verify(struct history *history, struct diags *diags)
{
	size_t count;
	bool well = files_verify(history, diags), ordered = true;

	for (size_t i = 0; i < history->count; i++)
		ordered &= order_verify(history, i, diags);
	well &= ordered && chain_verify(history, diags) && rollbacks_verify(history, diags);
	struct record *strays = history_strays(history, &count, diags);
	for (size_t i = 0; i < count; i++) {
		struct diag *diag = diag_error(diags, nowhere, "unknown-migration", "%s is in no ledger",
					       history_up(history, &strays[i]));
		diag_hint(
			diag,
			"remove it, or take it in as made by hand: chronosc seal; after a merge, put it behind the other "
			"branch's: chronosc rebase");
	}
	return well && count == 0;
}

/* The record of the files as they are; false when the migration is gone, or has no rollback. */
static bool record_seal(struct history *history, struct record *record, struct text *said, struct diags *diags)
{
	const char *up = history_up(history, record), *down = history_down(history, record);
	char up_sum[65], down_sum[65];

	if (!file_sum(up, up_sum)) {
		text_printf(said, "took out %s_%s: its migration is gone\n", record->version, record->name);
		return false;
	}
	if (!file_sum(down, down_sum)) {
		struct diag *diag = diag_error(diags, nowhere, "missing-migration", "%s has no rollback %s", up, down);
		diag_hint(diag, "write it: every migration can be undone");
		return false;
	}
	bool known = *record->up_sum != '-', up_edited = known && strcmp(record->up_sum, up_sum) != 0,
	     down_edited = known && strcmp(record->down_sum, down_sum) != 0;
	if (!known)
		text_printf(said, "took in %s\n", up);
	if (up_edited)
		text_printf(said, "sealed %s\n", up);
	if (down_edited)
		text_printf(said, "sealed %s\n", down);
	record->by_hand |= !known || up_edited || down_edited;
	record->up_sum = arena_copy(history->arena, up_sum, 64);
	record->down_sum = arena_copy(history->arena, down_sum, 64);
	return true;
}

bool history_seal(struct history *history, struct diags *diags)
{
	struct text out = {0}, error = {0}, said = {0};
	size_t kept = 0, count;
	bool gone = false;

	struct record *strays = history_strays(history, &count, diags);
	for (size_t i = 0; i < count; i++)
		ARENA_PUSH(history->arena, history->list, history->count, strays[i]);
	for (size_t i = 0; i < history->count; i++) {
		struct record record = history->list[i];

		if (*record.up_sum != '-' && !in_order(history, i))
			text_printf(&said, "moved %s_%s to its place\n", record.version, record.name);
		/* What it started from was left by a migration that is gone. */
		if (gone)
			record.before = "-";
		gone = !record_seal(history, &record, &said, diags);
		if (!gone)
			history->list[kept++] = record;
	}
	history->count = kept;
	if (kept > 0)
		qsort(history->list, kept, sizeof *history->list, record_compare);
	history_print(&out, history);
	bool good = diags_errors(diags) == 0;
	if (good && said.size == 0)
		fprintf(stderr, "nothing to seal: the files are what %s says\n", history->ledger);
	else if (good && file_write(history->ledger, out.data, out.size, &error))
		fputs(said.data, stderr);
	else if (good)
		diag_error(diags, nowhere, "cannot-write", "%s", error.data);
	text_free(&out);
	text_free(&error);
	text_free(&said);
	return diags_errors(diags) == 0;
}

void history_print(struct text *out, const struct history *history)
{
	text_clear(out);
	for (size_t i = 0; i < history->count; i++) {
		const struct record *r = &history->list[i];

		text_printf(out, "%s %s %s %s %s %s %s%s\n", r->version, r->name, r->up_sum, r->down_sum, r->before,
			    r->after, r->touched, r->by_hand ? " by-hand" : "");
	}
}
