/*
 * A model as a folder of files: schema.chr holds the project and what is small, and includes a file for each table,
 * view and function.
 */
#ifndef UNPACK_H
#define UNPACK_H

#include "load.h"

/* Writes all files or none; what is there already is not overwritten. false after a fault that was said. */
bool unpack(struct workspace *workspace, struct model *model, const char *folder);

#endif
