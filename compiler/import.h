/* What a database holds, as .chr text (introspect.h). */
#ifndef IMPORT_H
#define IMPORT_H

#include "workspace.h"

struct db;
struct model;

/* platform: a model whose extern schemas are not ours. project: its name; NULL: the database's. false after a fault
 * that was said. */
bool import_database(struct workspace *workspace, struct db *db, const struct model *platform, const char *project,
		     struct text *out);

#endif
