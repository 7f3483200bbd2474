/*
 * Other programs, run by their argv without a shell; argv[0] is searched in PATH.
 * finish waits, appends what the program printed to out and gives its exit status
 * (128 + signal when it was killed); its complaints go to errors, which may be NULL.
 * Every process that was started must be finished.
 */
#ifndef PROCESS_H
#define PROCESS_H

#include "base/text.h"

#include <stdbool.h>

struct arena;
struct process;

struct process_options {
	const char *const *argv;	/* ends with NULL */
	const char *const *environment; /* "NAME=value" to set, "NAME" to unset; ends with NULL; or NULL */
	const char *folder;		/* to run in; NULL: here */
	const char *input;		/* for its standard input; NULL: nothing */
};

struct process *process_start(const struct process_options *options, struct text *error);
bool process_finish(struct process *process, struct text *out, struct text *errors, int *status, struct text *error);

/* start and finish; true when the program ended with status 0. Otherwise error says
 * what it said, or why it could not be run. */
bool process_run(const struct process_options *options, struct text *out, struct text *error);

/* Where a program is: the first in PATH, or NULL. */
const char *program_find(struct arena *arena, const char *name);

#endif
