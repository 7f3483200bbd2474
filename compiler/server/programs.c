/* Where PostgreSQL's programs are. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "server.h"

#include "base/arena.h"
#include "file.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static bool has_program(struct arena *arena, const char *folder, const char *name)
{
	return access(path_join(arena, folder, name), X_OK) == 0;
}

static bool has_server(struct arena *arena, const char *folder)
{
	return folder != NULL && has_program(arena, folder, "initdb") && has_program(arena, folder, "postgres");
}

static const char *folder_of_config(struct arena *arena)
{
	const char *const argv[] = {"pg_config", "--bindir", NULL};
	struct text out = {0}, ignored = {0};
	const char *folder = NULL;

	if (program_find(arena, argv[0]) != NULL &&
	    process_run(&(struct process_options){.argv = argv}, &out, &ignored))
		folder = arena_copy(arena, out.data, strcspn(out.data, "\n"));
	text_free(&out);
	text_free(&ignored);
	return folder;
}

static const char *folder_of_path(struct arena *arena)
{
	const char *found = program_find(arena, "postgres");
	char real[PATH_MAX];

	/* A link in PATH leads to a folder that has the other programs too. */
	if (found == NULL || realpath(found, real) == NULL)
		return NULL;
	return path_folder(arena, real);
}

static int version_of_folder(const char *folder)
{
	int version = 0;

	return sscanf(folder, "/usr/lib/postgresql/%d", &version) == 1 ? version : 0;
}

/* Debian's folders, newest first, that hold a certain program. */
static const char *folder_of_debian(struct arena *arena, const char *program, int less_than)
{
	struct file_list list;
	struct text ignored = {0};
	const char *best = NULL;
	int version = 0;

	if (file_glob(&list, arena, "/usr/lib/postgresql/*/bin", &ignored))
		for (size_t i = 0; i < list.count; i++) {
			int v = version_of_folder(list.paths[i]);
			if (v > version && v < less_than && has_program(arena, list.paths[i], program)) {
				version = v;
				best = list.paths[i];
			}
		}
	text_free(&ignored);
	return best;
}

const char *server_programs(struct arena *arena, const char *given, struct text *error)
{
	char real[PATH_MAX];

	if (given != NULL) {
		/* The server's processes work in another folder. */
		if (has_server(arena, given) && realpath(given, real) != NULL)
			return arena_copy(arena, real, strlen(real));
		text_printf(error, "\"%s\" does not hold initdb and postgres", given);
		return NULL;
	}
	const char *folder = folder_of_config(arena);
	if (!has_server(arena, folder))
		folder = folder_of_path(arena);
	for (int v = INT_MAX; !has_server(arena, folder) && v > 0;) {
		folder = folder_of_debian(arena, "postgres", v);
		v = folder == NULL ? 0 : version_of_folder(folder);
	}
	if (has_server(arena, folder))
		return folder;
	text_put(error, "no PostgreSQL server programs (initdb, postgres) are on this machine");
	return NULL;
}

/* "pg_dump (PostgreSQL) 15.20 (Debian ...)": 15 */
static int dumper_version(const char *program)
{
	const char *const argv[] = {program, "--version", NULL};
	struct text out = {0}, ignored = {0};
	int version = 0;

	if (process_run(&(struct process_options){.argv = argv}, &out, &ignored)) {
		const char *number = strstr(out.data, ") ");
		version = number == NULL ? 0 : atoi(number + 2);
	}
	text_free(&out);
	text_free(&ignored);
	return version;
}

const char *server_dumper(struct arena *arena, const char *programs, int version, struct text *error)
{
	int major = version / 10000, best = 0;
	const char *const candidates[] = {
		programs == NULL ? NULL : path_join(arena, programs, "pg_dump"),
		path_join(arena, arena_printf(arena, "/usr/lib/postgresql/%d/bin", major), "pg_dump"),
		folder_of_debian(arena, "pg_dump", INT_MAX) == NULL
			? NULL
			: path_join(arena, folder_of_debian(arena, "pg_dump", INT_MAX), "pg_dump"),
		program_find(arena, "pg_dump")};

	for (size_t i = 0; i < sizeof candidates / sizeof *candidates; i++) {
		int found = 0;
		if (candidates[i] == NULL || access(candidates[i], X_OK) != 0)
			continue;
		/* Beside the server, or in its version's folder: no need to ask. */
		if (i < 2 || (found = dumper_version(candidates[i])) >= major)
			return candidates[i];
		best = found > best ? found : best;
	}
	if (best > 0)
		text_printf(error, "pg_dump is of version %d and cannot read a server of version %d", best, major);
	else
		text_put(error, "pg_dump is not on this machine (Debian: postgresql-client)");
	return NULL;
}
