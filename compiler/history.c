#include "history.h"

#include "base/arena.h"
#include "base/diag.h"
#include "base/sha256.h"
#include "file.h"
#include "model.h"

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

static void ledger_read(struct history *history, const char *text, struct diags *diags)
{
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
		if (is_version(record.version) && *record.after != '\0') {
			ARENA_PUSH(history->arena, history->list, history->count, record);
		} else {
			struct diag *diag = diag_error(diags, nowhere, "bad-ledger",
						       "%s holds a line that is no record: %.*s", history->ledger,
						       (int)strcspn(line, "\n"), line);
			diag_hint(diag, "a merge may have left it: keep the lines of both sides, in order, then run "
					"chronosc seal");
		}
		p += strcspn(p, "\n");
		p += *p == '\n';
	}
}

struct history *history_open(struct arena *arena, const struct project *project, const char *folder,
			     struct diags *diags)
{
	struct history *history = arena_take(arena, sizeof *history);
	struct text text = {0}, error = {0};

	history->arena = arena;
	history->migrations = in_folder(arena, folder, project->migrations, "generated/migrations");
	history->rollbacks = in_folder(arena, folder, project->rollbacks, "generated/rollbacks");
	const char *home = path_folder(arena, history->migrations);
	history->ledger = path_join(arena, home, "ledger");
	history->lock = path_join(arena, home, "schema.lock");
	if (file_exists(history->ledger)) {
		text_clear(&text);
		if (file_read(&text, history->ledger, &error))
			ledger_read(history, text.data, diags);
		else
			diag_error(diags, nowhere, "cannot-read", "%s", error.data);
	}
	text_free(&text);
	text_free(&error);
	return history;
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

static bool verify_file(struct diags *diags, const char *path, const char *wanted)
{
	char sum[65];

	if (!file_sum(path, sum)) {
		struct diag *diag = diag_error(diags, nowhere, "missing-migration",
					       "%s is in the ledger, but not on the disk", path);
		diag_hint(diag, "bring it back (git checkout %s), or take the files as they are: chronosc seal", path);
		return false;
	}
	if (strcmp(sum, wanted) != 0) {
		struct diag *diag = diag_error(diags, nowhere, "edited-migration",
					       "%s was changed after it was authored", path);
		diag_hint(diag, "undo the edit (git checkout %s), or keep it: chronosc seal", path);
		return false;
	}
	return true;
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

static const struct record *record_find(const struct history *history, const struct record *record)
{
	for (size_t i = 0; i < history->count; i++)
		if (strcmp(history->list[i].version, record->version) == 0 &&
		    strcmp(history->list[i].name, record->name) == 0)
			return &history->list[i];
	return NULL;
}

/* Calls visit for each migration file that is in no ledger. */
static bool each_stray(struct history *history, struct diags *diags,
		       void (*visit)(struct history *, struct diags *, const struct record *))
{
	struct file_list list = {0};
	struct text error = {0};
	struct record record;
	bool none = true;

	if (folder_exists(history->migrations) && !folder_list(&list, history->arena, history->migrations, &error))
		diag_error(diags, nowhere, "cannot-read", "%s", error.data);
	for (size_t i = 0; i < list.count; i++)
		if (file_record(history->arena, list.paths[i], &record) && record_find(history, &record) == NULL) {
			none = false;
			visit(history, diags, &record);
		}
	text_free(&error);
	return none;
}

static void stray_said(struct history *history, struct diags *diags, const struct record *record)
{
	struct diag *diag = diag_error(diags, nowhere, "unknown-migration", "%s is in no ledger",
				       history_up(history, record));

	diag_hint(diag, "remove it, or take it in as a migration made by hand: chronosc seal");
}

bool history_verify(struct history *history, struct diags *diags)
{
	bool well = true;

	for (size_t i = 0; i < history->count; i++) {
		const struct record *record = &history->list[i];

		well &= verify_file(diags, history_up(history, record), record->up_sum);
		well &= verify_file(diags, history_down(history, record), record->down_sum);
		if (i > 0 && strcmp(record->version, history->list[i - 1].version) <= 0) {
			struct diag *diag = diag_error(diags, nowhere, "out-of-order", "%s stands behind %s in %s",
						       record->version, history->list[i - 1].version, history->ledger);
			diag_hint(diag, "sort the ledger's lines by their versions, then run chronosc seal");
			well = false;
		}
	}
	return each_stray(history, diags, stray_said) && well;
}

static void stray_taken(struct history *history, struct diags *diags, const struct record *record)
{
	(void)diags;
	ARENA_PUSH(history->arena, history->list, history->count, *record);
}

static int record_compare(const void *a, const void *b)
{
	return strcmp(((const struct record *)a)->version, ((const struct record *)b)->version);
}

bool history_seal(struct history *history, struct diags *diags)
{
	struct text out = {0}, error = {0};
	size_t kept = 0;

	each_stray(history, diags, stray_taken);
	for (size_t i = 0; i < history->count; i++) {
		struct record record = history->list[i];
		char sum[65];

		if (!file_sum(history_up(history, &record), sum))
			continue;
		record.up_sum = arena_copy(history->arena, sum, 64);
		if (!file_sum(history_down(history, &record), sum)) {
			struct diag *diag = diag_error(diags, nowhere, "missing-migration", "%s has no rollback %s",
						       history_up(history, &record), history_down(history, &record));
			diag_hint(diag, "write it: every migration can be undone");
		}
		record.down_sum = arena_copy(history->arena, sum, 64);
		history->list[kept++] = record;
	}
	history->count = kept;
	if (kept > 0)
		qsort(history->list, kept, sizeof *history->list, record_compare);
	history_print(&out, history);
	bool written = diags_errors(diags) == 0 && file_write(history->ledger, out.data, out.size, &error);
	if (!written && error.size > 0)
		diag_error(diags, nowhere, "cannot-write", "%s", error.data);
	text_free(&out);
	text_free(&error);
	return written;
}

void history_print(struct text *out, const struct history *history)
{
	text_clear(out);
	for (size_t i = 0; i < history->count; i++) {
		const struct record *r = &history->list[i];

		text_printf(out, "%s %s %s %s %s %s %s\n", r->version, r->name, r->up_sum, r->down_sum, r->before,
			    r->after, r->touched);
	}
}
