/*
 * SQL files as a source: they are run on the throwaway server, and what came of them is read back as .chr text.
 * A folder's files are run in the order of their names; what undoes a migration is left out, be it a file of its own
 * or a section of one.
 */
#ifndef LOADSQL_H
#define LOADSQL_H

#include "workspace.h"

struct model;

/* platform: what stands there before the files are run, and is not ours. false after a fault that was said. */
bool sql_load(struct workspace *workspace, struct model *platform, const char *path, struct text *out);
/* Whether a source is such a file, or a folder that has some. */
bool sql_is_source(struct workspace *workspace, const char *path);

#endif
