/*
 * An initialised data folder for a throwaway server. initdb needs a third of a second,
 * so its result is kept as one file in the user's cache, trimmed to the one database that is
 * used, and named after the programs it was made with (path, size, date). Where there is
 * no cache, or the file is damaged, initdb is run and nothing is said.
 */
#ifndef CLUSTER_H
#define CLUSTER_H

#include "base/text.h"

#include <stdbool.h>
#include <sys/types.h>

struct arena;

/* Who the server runs as: ourselves, or another user when we are root. */
struct cluster_user {
	bool changed;
	uid_t uid;
	gid_t gid;
	char name[64];
};

bool cluster_user(struct cluster_user *user, struct text *error);

/* In a forked child: becomes that user, and dies of the signal when its parent does. */
bool cluster_become(const struct cluster_user *user, int signal);

/* The file that keeps this server's cluster; NULL when there is no place for it. */
const char *cluster_cache(struct arena *arena, const char *programs);

/* Unpacks the kept cluster into folder, which must not exist. */
bool cluster_load(const char *cache, const char *folder, const struct cluster_user *user);

/* Keeps a cluster that initdb has made; quiet when that is not possible. */
void cluster_save(const char *cache, const char *folder);

#endif
