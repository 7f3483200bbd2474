/*
 * What has been authored: the ledger, the lock and the migration files, and whether they still belong together.
 * The ledger has a line for each migration: version, name, SHA-256 of its up and its down script, the model's
 * fingerprint before and after, the objects that it touched, and "by-hand" where the scripts are not what was authored.
 */
#ifndef HISTORY_H
#define HISTORY_H

#include "base/text.h"

#include <stdbool.h>

struct arena;
struct diags;
struct project;

struct record {
	const char *version; /* YYYYMMDDHHMMSS, UTC */
	const char *name;
	const char *up_sum, *down_sum;
	const char *before, *after; /* fingerprints */
	const char *touched;	    /* "public.videos,public.students" */
	bool by_hand;		    /* what it says is not what was authored */
};

struct history {
	struct arena *arena;
	const char *migrations, *rollbacks; /* folders */
	const char *ledger, *lock;	    /* files */
	const char *journal;		    /* of what a killed author has not finished */
	struct record *list;
	size_t count;
};

/* Where a project keeps its history, without any records; folder is the schema file's. What was left unfinished there is
 * finished first. */
struct history *history_open(struct arena *arena, const struct project *project, const char *folder,
			     struct diags *diags);
/* Reads the ledger from the disk; text is that of a ledger. Errors are said. */
void history_load(struct history *history, struct diags *diags);
void history_read(struct history *history, const char *text, struct diags *diags);

const char *history_up(const struct history *history, const struct record *record); /* paths */
const char *history_down(const struct history *history, const struct record *record);

/* The record of the same version and name, or NULL. */
const struct record *history_find(const struct history *history, const struct record *record);
/* Whether both files are there and as recorded. */
bool history_is_intact(const struct history *history, const struct record *record);

/* Migration files that have no record, as records, in order. */
struct record *history_strays(const struct history *history, size_t *count, struct diags *diags);

/* Says each file that is missing, was edited, or is in no ledger, and each record out of order, with the command that
 * mends it; true when all is well. */
bool history_verify(struct history *history, struct diags *diags);

/* Takes the files as they are: sums are made anew, records of files that are gone are dropped, files without a record
 * are taken in. false after an error that was said. */
bool history_seal(struct history *history, struct diags *diags);

void history_print(struct text *out, const struct history *history);

#endif
