/*
 * Authoring: from the last authored version of a schema to this one, as migration files, their rollbacks, the
 * lock and the ledger; all of them are written, or none.
 */
#ifndef AUTHOR_H
#define AUTHOR_H

#include "history.h"
#include "load.h"

struct options;
struct plan;
struct trial;

struct author {
	struct workspace *workspace;
	const struct options *options;
	struct arena *arena;
	struct history *history;
	struct trial *trial; /* the server that proves; NULL: not proved */
	struct file_set *files;
	size_t made;
	int status;
};

/* A migration that is ready to be written. */
struct migration {
	const char *version, *name;
	const char *up, *down; /* the whole files */
	const char *touched;
};

/* Names each loss that is not allowed; true when the plan is refused for them. */
bool author_refuses(struct author *author, const struct plan *plan);
/* From one model to the next; nothing when they are equal. false after an error that was said. */
bool author_one(struct author *author, struct model *before, struct model *after);

/* Authors what differs; the status for the shell. */
int author_run(struct workspace *workspace, const struct options *options);

/* Replays the authored history on a throwaway server. */
int author_prove(struct workspace *workspace, const struct options *options);

int author_seal(struct workspace *workspace, const struct options *options);

#endif
