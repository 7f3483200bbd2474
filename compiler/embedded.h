/*
 * The text files that are part of the program: platforms, extensions, templates.
 * The build turns them into this table, so that the program works uninstalled. Names
 * are paths such as "platform/supabase.chr", in strcmp order; text is size bytes and a NUL. A NULL
 * name ends the table.
 */
#ifndef EMBEDDED_H
#define EMBEDDED_H

#include <stddef.h>

struct embedded {
	const char *name;
	const char *text;
	size_t size;
};

extern const struct embedded embedded[];

#endif
