/*
 * Two outputs of pg_dump -s, compared object by object. Put aside is only what no
 * migration can choose: the order of objects, of a table's columns, of the grants in one
 * access list, and pg_dump's own lines (version, settings, \restrict).
 */
#ifndef DUMPS_H
#define DUMPS_H

#include <stddef.h>

struct arena;

struct dumps_difference {
	const char *what; /* "index by_name of schema public is missing" */
	const char *diff; /* "- expected" and "+ found" lines */
};

struct dumps_result {
	struct dumps_difference *differences;
	size_t count;
	const char **notes; /* "physical column order of public.t differs" */
	size_t note_count;
};

/* Objects of the schema parking (or NULL) are left out. */
struct dumps_result dumps_compare(struct arena *arena, const char *expected, const char *found, const char *parking);

#endif
