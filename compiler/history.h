/*
 * What has been authored: the ledger, the lock and the migration files, and whether they still belong together.
 * The ledger has a line for each migration: version, name, SHA-256 of its up and its down script, the model's
 * fingerprint before and after, and the objects that it touched.
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
};

struct history {
	struct arena *arena;
	const char *migrations, *rollbacks; /* folders */
	const char *ledger, *lock;	    /* files */
	const char *journal;		    /* of what a killed author has not finished */
	struct record *list;
	size_t count;
};

/* Where a project keeps its history; folder is the schema file's. */
struct history *history_open(struct arena *arena, const struct project *project, const char *folder,
			     struct diags *diags);

const char *history_up(const struct history *history, const struct record *record); /* paths */
const char *history_down(const struct history *history, const struct record *record);

/* Says each file that is missing, was edited, or is in no ledger, and each record out of order, with the command that
 * mends it; true when all is well. */
bool history_verify(struct history *history, struct diags *diags);

/* Takes the files as they are: sums are made anew, records of files that are gone are dropped, files without a record
 * are taken in. false after an error that was said. */
bool history_seal(struct history *history, struct diags *diags);

void history_print(struct text *out, const struct history *history);

#endif
