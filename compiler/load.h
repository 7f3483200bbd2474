/*
 * From a source, as the user names it, to a model: a .chr file or folder, git:REV[:PATH],
 * postgres://... or service=..., lock (the last authored version), empty. Includes, the platform's file and the files of known
 * extensions are brought in.
 */
#ifndef LOAD_H
#define LOAD_H

#include "model.h"

struct workspace {
	struct names *names;
	struct sources *sources;
	struct diags *diags;
	bool database_failed; /* and not the schema */
};

/* What a run shares between its models. */
struct workspace *workspace_new(void);
void workspace_free(struct workspace *workspace);

/* The model of a source, resolved; NULL when it cannot be read, which was said. Faults of the schema are said too, and
 * the model is given all the same. */
struct model *model_load(struct workspace *workspace, const char *source);

/* The same from a text that has been read already. */
struct model *model_load_text(struct workspace *workspace, const char *path, const char *text, size_t size);

#endif
