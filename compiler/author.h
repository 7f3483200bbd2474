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
	bool rewrites;		 /* lock and ledger are written even where there is nothing to author */
	struct record *replaced; /* migrations that go when the new ones come */
	size_t replaced_count;
	const char *name, *at; /* what the next migration should be called, and its version; NULL: as it comes */
};

/* A migration that is ready to be written. */
struct migration {
	const char *version, *name;
	const char *up, *down; /* the whole files */
	const char *touched;
};

/* false after an error that was said; status is that of the command then. The history has no records yet. */
bool author_open(struct author *author, struct workspace *workspace, const struct options *options,
		 struct model *after);
/* Authors what lies between two models, proves and writes it. */
void author_make(struct author *author, struct model *before, struct model *after);

/* Names each loss that is not allowed; true when the plan is refused for them. */
bool author_refuses(struct author *author, const struct plan *plan);
/* From one model to the next; nothing when they are equal. false after an error that was said. */
bool author_one(struct author *author, struct model *before, struct model *after);

/* Authors what differs; the status for the shell. */
int author_run(struct workspace *workspace, const struct options *options);

/* Replays the authored history on a throwaway server. */
int author_prove(struct workspace *workspace, const struct options *options);

int author_seal(struct workspace *workspace, const struct options *options);

/* Puts the migrations that a revision does not have behind those that it has, as one that is authored anew. */
int author_rebase(struct workspace *workspace, const struct options *options);

#endif
