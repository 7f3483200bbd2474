/*
 * PostgreSQL's own programs, started in a temporary folder: a unix socket in a folder of
 * mode 0700, no TCP, nothing synced. A guard is the server's parent; it stops the server
 * and removes the folder when we are gone.
 */
#ifndef SERVER_H
#define SERVER_H

#include "base/text.h"

#include <stdbool.h>

struct arena;
struct server;

/* The folder that holds initdb and postgres: the given one, else what pg_config says, PATH,
 * /usr/lib/postgresql/N/bin with the greatest N. */
const char *server_programs(struct arena *arena, const char *given, struct text *error);

/* pg_dump that can read a server of this version (150020), the given folder first. */
const char *server_dumper(struct arena *arena, const char *programs, int version, struct text *error);

/* Returns at once. programs must outlive the server. */
struct server *server_start(const char *programs, bool uncached, struct text *error);

/* Waits until it answers. */
bool server_wait(struct server *server, struct text *error);

/* Where its socket is; after server_wait. */
const char *server_folder(const struct server *server);

/* Waits until processes and folder are gone. */
void server_stop(struct server *server);

#endif
