/* The command line: which command, and its options by the commands' table. */
#ifndef OPTIONS_H
#define OPTIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

struct options {
	char **arguments;
	int argument_count;
	const char *from, *to, *print, *name, *at, *server, *template, *folder, *platform, *only, *except, *onto,
		*against;
	bool allow_destructive, allow_unmodelled, check, split, no_prove, json, write, model;
};

struct run;

/* A row of the commands' table: what runs, what it is told, what help says of it. */
struct command {
	const char *name;
	int (*run)(struct run *run);
	const char *takes;   /* its arguments: "[FILE]" */
	const char *options; /* "--from --to"; all have --json */
	const char *does;    /* one line */
	const char *more;    /* further lines, or NULL */
};

extern const struct command commands[];
extern const size_t command_count;

const struct command *command_find(const char *name);

/* false after a fault that was said. */
bool options_read(struct options *options, const struct command *command, int argc, char **argv);

/* What "chronosc help [COMMAND]" prints. */
void help_print(FILE *out, const struct command *command);

/* Colour only on a terminal, and never with NO_COLOR. */
bool options_colour(FILE *out);

#endif
