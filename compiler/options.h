/* The command line. */
#ifndef OPTIONS_H
#define OPTIONS_H

#include <stdbool.h>
#include <stdio.h>

struct options {
	const char *command;
	char **arguments;
	int argument_count;
	const char *from, *to, *print, *name, *at, *server, *template, *folder;
	bool allow_destructive, check, split, no_prove, json, write, model;
};

/* false after a fault that was said. */
bool options_read(struct options *options, int argc, char **argv);

/* Colour only on a terminal, and never with NO_COLOR. */
bool options_colour(FILE *out);

#endif
