/*
 * A private throwaway server: databases come and go on it and nobody else sees it.
 * Either PostgreSQL's own programs are started in a temporary folder (unix socket
 * only, nothing synced), or a server that the user names lends room for databases
 * with random names. A small watcher process is the server's parent: it stops the
 * server and removes the folder when this process ends, in whatever way, SIGKILL
 * and SIGSEGV included.
 */
#ifndef SCRATCH_H
#define SCRATCH_H

#include "base/text.h"

#include <stdbool.h>

struct arena;
struct scratch;
struct scratch_dump;
struct db;
struct db_error;

struct scratch_options {
	const char *server; /* a URL or conninfo, a folder of programs, or NULL: look for programs */
	bool uncached;	    /* do not keep or use an initialised folder in the user's cache */
};

/* Returns at once, while the server still starts; the first call that needs it waits.
 * NULL with a line in error: no server could be found or connected to. A server that
 * does not come up is reported by that first call. */
struct scratch *scratch_open(const struct scratch_options *options, struct text *error);
void scratch_close(struct scratch *scratch); /* NULL is fine; waits until all is gone */

/* Waits for the server; the other calls do so themselves. */
bool scratch_wait(struct scratch *scratch, struct text *error);

int scratch_version(const struct scratch *scratch);	     /* 150020, after scratch_wait */
const char *scratch_describe(const struct scratch *scratch); /* "PostgreSQL 15.20, /usr/lib/..." */

/* Is the extension one that CREATE EXTENSION could make here? */
bool scratch_has_extension(struct scratch *scratch, const char *name);

/* A new empty database. Names are the caller's short words ("from"); on a borrowed server a random
 * prefix makes them unique. */
bool scratch_database(struct scratch *scratch, const char *name, struct text *error);
bool scratch_drop(struct scratch *scratch, const char *name, struct text *error);

struct db *scratch_connect(struct scratch *scratch, const char *name, struct text *error);

/* A role, made when there is none of that name, and dropped at the end when it was made here
 * and the server is borrowed. options: "NOLOGIN BYPASSRLS" or NULL. */
bool scratch_role(struct scratch *scratch, const char *name, const char *options, struct text *error);

/* Makes the role that an error says to be missing; false when that is not the error. */
bool scratch_role_missing(struct scratch *scratch, const struct db_error *why);

/* pg_dump -s of a database. start and finish, so that two can run beside other work. */
bool scratch_dump(struct scratch *scratch, const char *name, struct text *out, struct text *error);
struct scratch_dump *scratch_dump_start(struct scratch *scratch, const char *name, struct text *error);
bool scratch_dump_finish(struct scratch_dump *dump, struct text *out, struct text *error);

#endif
