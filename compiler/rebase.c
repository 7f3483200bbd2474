/*
 * After a merge of two branches that both authored migrations: the other branch's stay as they are, ours are taken
 * out, and what is left to do between its lock and the merged schema is authored anew. What was edited by hand cannot
 * be made again, so that it is refused.
 */
#include "author.h"
#include "base/arena.h"
#include "base/diag.h"
#include "check.h"
#include "command.h"
#include "file.h"
#include "git.h"
#include "options.h"

#include <stdio.h>
#include <string.h>

static const struct span nowhere = {0, 0};

struct rebase {
	struct author author;
	const char *onto;
	bool torn; /* the ledger on the disk is not theirs */
	struct record *ours;
	size_t count;
};

static void theirs_verify(struct rebase *rebase)
{
	const struct history *history = rebase->author.history;

	for (size_t i = 0; i < history->count; i++) {
		const struct record *record = &history->list[i];
		const char *path = history_up(history, record);

		if (history_is_intact(history, record))
			continue;
		struct diag *diag = diag_error(rebase->author.workspace->diags, nowhere, "missing-migration",
					       "%s, or its rollback, is not here as it is in %s", path, rebase->onto);
		diag_hint(diag, "merge first, or take the files as they are there: git checkout %s -- %s %s",
			  rebase->onto, path, history_down(history, record));
	}
}

/* The other branch's history, which must be here already. */
static bool theirs_load(struct rebase *rebase)
{
	struct author *author = &rebase->author;
	struct diags *diags = author->workspace->diags;
	struct text text = {0}, here = {0}, error = {0};

	text_clear(&text);
	text_clear(&here);
	if (git_read(author->arena, &text, rebase->onto, author->history->ledger, &error)) {
		rebase->torn = !file_read(&here, author->history->ledger, &error) || strcmp(text.data, here.data) != 0;
		history_read(author->history, text.data, diags);
		theirs_verify(rebase);
		author->status = diags_errors(diags) > 0 ? STATUS_REFUSED : STATUS_DONE;
	} else {
		struct diag *diag = diag_error(diags, nowhere, "cannot-read", "%s", error.data);
		if (author->options->onto == NULL)
			diag_hint(diag, "no merge is going on: say whose migrations come first, --onto BRANCH");
		author->status = STATUS_DATABASE;
	}
	text_free(&text);
	text_free(&here);
	text_free(&error);
	return author->status == STATUS_DONE;
}

/* What is known of ours: of the ledger on the disk, which the merge may have torn, and of that in the last commit. */
static struct history ours_known(struct rebase *rebase)
{
	struct author *author = &rebase->author;
	struct diags *quiet = diags_new(author->workspace->sources);
	struct history known = *author->history;
	struct text text = {0}, error = {0};

	known.list = NULL;
	known.count = 0;
	history_load(&known, quiet);
	text_clear(&text);
	if (git_read(author->arena, &text, "HEAD", known.ledger, &error))
		history_read(&known, text.data, quiet);
	text_free(&text);
	text_free(&error);
	diags_free(quiet);
	return known;
}

/* Migrations that only this branch has, and that can be authored anew. */
static bool ours_find(struct rebase *rebase)
{
	struct author *author = &rebase->author;
	struct diags *diags = author->workspace->diags;
	struct history known = ours_known(rebase);

	rebase->ours = history_strays(author->history, &rebase->count, diags);
	for (size_t i = 0; i < rebase->count; i++) {
		const struct record *record = history_find(&known, &rebase->ours[i]);

		if (record != NULL && !record->by_hand && history_is_intact(&known, record))
			continue;
		struct diag *diag = diag_error(diags, nowhere, "edited-migration",
					       "%s was written or edited by hand, and cannot be authored anew",
					       history_up(&known, &rebase->ours[i]));
		diag_hint(diag, "move it and its rollback away, and rebase; then bring its hand-made part into the new "
				"one, and run chronosc seal");
		author->status = STATUS_REFUSED;
	}
	return author->status == STATUS_DONE;
}

/* A single migration keeps its name, and the last one its version, where that is a later one. */
static void new_name(struct rebase *rebase)
{
	const struct history *history = rebase->author.history;
	const struct record *last = rebase->count ? &rebase->ours[rebase->count - 1] : NULL;
	bool later = last != NULL &&
		     (history->count == 0 || strcmp(last->version, history->list[history->count - 1].version) > 0);

	if (rebase->author.name == NULL && rebase->count == 1 && !rebase->author.options->split)
		rebase->author.name = last->name;
	if (rebase->author.at == NULL && later)
		rebase->author.at = last->version;
}

static int rebase_models(struct rebase *rebase, struct model *before, struct model *after)
{
	struct author *author = &rebase->author;

	if (rebase->count == 0 && !rebase->torn) {
		fprintf(stderr, "nothing to rebase: %s has every migration\n", rebase->onto);
		return STATUS_DONE;
	}
	author->rewrites = true;
	author->replaced = rebase->ours;
	author->replaced_count = rebase->count;
	new_name(rebase);
	author_make(author, before, after);
	return author->status;
}

int author_rebase(struct workspace *workspace, const struct options *options)
{
	const char *path = options->argument_count > 0 ? options->arguments[0] : "schema.chr";
	struct model *after = model_load(workspace, path), *before = NULL;
	struct rebase rebase = {.onto = options->onto ? options->onto : "MERGE_HEAD"};
	struct author *author = &rebase.author;

	if (after != NULL)
		model_check(after);
	if (author_open(author, workspace, options, after) && theirs_load(&rebase) && ours_find(&rebase)) {
		const char *lock = arena_printf(author->arena, "git:%s:%s", rebase.onto, author->history->lock);

		before = model_load(workspace, lock);
		if (before != NULL && diags_errors(workspace->diags) == 0)
			author->status = rebase_models(&rebase, before, after);
	}
	model_free(before);
	model_free(after);
	return author->status;
}
