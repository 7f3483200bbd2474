/*
 * Authoring: from the last authored version of a schema to this one, as migration files, their rollbacks, the
 * lock and the ledger; all of them are written, or none.
 */
#ifndef AUTHOR_H
#define AUTHOR_H

#include "history.h"
#include "load.h"

struct options;

/* A migration that is ready to be written. */
struct migration {
	const char *version, *name;
	const char *up, *down; /* the whole files */
	const char *touched;
};

/* Authors what differs; the status for the shell. */
int author_run(struct workspace *workspace, const struct options *options);

/* Replays the authored history on a throwaway server. */
int author_prove(struct workspace *workspace, const struct options *options);

int author_seal(struct workspace *workspace, const struct options *options);

#endif
