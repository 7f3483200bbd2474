/*
 * From a source, as the user names it, to a model: a .chr file or folder, a .sql file or a folder of them,
 * postgres://... or service=..., git:REV[:PATH], lock (the last authored version), empty. Includes, the platform's file
 * and the files of known extensions are brought in.
 */
#ifndef LOAD_H
#define LOAD_H

#include "model.h"
#include "workspace.h"

/* The model of a source, resolved; NULL when it cannot be read, which was said. Faults of the schema are said too, and
 * the model is given all the same. */
struct model *model_load(struct workspace *workspace, const char *source);

/* Whether a source is a database or SQL, and not a schema in the language. */
bool source_is_live(struct workspace *workspace, const char *source);

/* The same from a text that has been read already. */
struct model *model_load_text(struct workspace *workspace, const char *path, const char *text, size_t size);

#endif
