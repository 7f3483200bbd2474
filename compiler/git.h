/* Files as they were in a revision of the git repository around the current folder, by paths seen from there. */
#ifndef GIT_H
#define GIT_H

#include "file.h"

/* Appends the file's bytes to out; false with git's words in error. */
bool git_read(struct arena *arena, struct text *out, const char *revision, const char *path, struct text *error);

/* The paths that a pattern with * ? [] matches; no match gives an empty list. */
bool git_glob(struct file_list *list, struct arena *arena, const char *revision, const char *pattern,
	      struct text *error);

#endif
