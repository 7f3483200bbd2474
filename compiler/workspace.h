/* What the models of a run share: names, sources, diagnostics, and the throwaway server. */
#ifndef WORKSPACE_H
#define WORKSPACE_H

#include "base/text.h"

#include <stdbool.h>

struct diags;
struct names;
struct scratch;
struct sources;

struct workspace {
	struct names *names;
	struct sources *sources;
	struct diags *diags;
	const char *schema;	 /* the project's file or folder: where the source "lock" is looked for */
	const char *server;	 /* where the throwaway server is to be had (scratch.h); NULL: wherever it is found */
	const char *platform;	 /* of databases and of SQL files; NULL: none */
	bool allow_unmodelled;	 /* what no kind holds is left out of an import, with a warning */
	struct scratch *scratch; /* once it was asked for */
	unsigned databases;	 /* made on it for sources */
};

struct workspace *workspace_new(void);
void workspace_free(struct workspace *workspace);

/* One server for all that a run does; NULL, with a line in error, when there is none. */
struct scratch *workspace_scratch(struct workspace *workspace, struct text *error);

#endif
