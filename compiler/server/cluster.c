#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "cluster.h"

#include "base/arena.h"
#include "base/map.h"
#include "file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <limits.h>
#include <pwd.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

bool cluster_user(struct cluster_user *user, struct text *error)
{
	static const char *const names[] = {"postgres", "nobody"};
	struct passwd *entry = NULL;

	*user = (struct cluster_user){.uid = geteuid(), .gid = getegid()};
	if (user->uid != 0)
		return true;
	for (size_t i = 0; i < sizeof names / sizeof *names && entry == NULL; i++)
		entry = getpwnam(names[i]);
	if (entry == NULL) {
		text_put(error, "PostgreSQL does not run as root, and there is no user \"postgres\" or \"nobody\"");
		return false;
	}
	user->changed = true;
	user->uid = entry->pw_uid;
	user->gid = entry->pw_gid;
	snprintf(user->name, sizeof user->name, "%s", entry->pw_name);
	return true;
}

bool cluster_become(const struct cluster_user *user, int signal)
{
	if (user->changed &&
	    (initgroups(user->name, user->gid) != 0 || setgid(user->gid) != 0 || setuid(user->uid) != 0))
		return false;
	umask(077);
	/* Only now: a change of user forgets the signal. */
	return prctl(PR_SET_PDEATHSIG, signal) == 0;
}

/*
 * The kept file: a line of magic, then for each entry a head, its path and its bytes, and
 * a head of kind 0 at the end. It is never moved to another machine.
 */
struct head {
	uint32_t kind; /* 0 end, 1 folder, 2 file */
	uint32_t path; /* bytes, with the NUL */
	uint64_t size;
};

static const char magic[32] = "chronosc cluster 2\n";

enum { KIND_END, KIND_FOLDER, KIND_FILE };

static uint64_t hash_program(uint64_t seed, struct arena *arena, const char *programs, const char *name)
{
	struct stat st;

	if (stat(path_join(arena, programs, name), &st) != 0)
		return seed;
	seed = hash_mix(seed, (uint64_t)st.st_size);
	seed = hash_mix(seed, (uint64_t)st.st_mtim.tv_sec);
	return hash_mix(seed, (uint64_t)st.st_mtim.tv_nsec);
}

/* Ours, and nobody else may write there. */
static bool is_private(const char *folder)
{
	struct stat st;

	return stat(folder, &st) == 0 && S_ISDIR(st.st_mode) && st.st_uid == geteuid() && (st.st_mode & 022) == 0;
}

const char *cluster_cache(struct arena *arena, const char *programs)
{
	const char *base = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
	char real[PATH_MAX];
	struct text ignored = {0};

	if ((base == NULL || base[0] != '/') && (home == NULL || home[0] != '/'))
		return NULL;
	const char *folder = base != NULL && base[0] == '/' ? path_join(arena, base, "chronosc")
							    : path_join(arena, home, ".cache/chronosc");
	bool good = folder_make(folder, &ignored) && is_private(folder) && access(folder, W_OK) == 0;
	text_free(&ignored);
	if (!good || realpath(programs, real) == NULL)
		return NULL;
	uint64_t place = hash_string(0, real);
	uint64_t key = hash_program(hash_string(place, magic), arena, programs, "postgres");
	key = hash_program(key, arena, programs, "initdb");
	return arena_printf(arena, "%s/cluster-%016llx-%016llx", folder, (unsigned long long)place,
			    (unsigned long long)key);
}

static bool unpack_file(int parent, const char *path, const char *bytes, size_t size, const struct cluster_user *user)
{
	int fd = openat(parent, path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
	bool good = fd >= 0 && (!user->changed || fchown(fd, user->uid, user->gid) == 0);

	for (size_t done = 0; good && done < size;) {
		ssize_t n = write(fd, bytes + done, size - done);
		good = n > 0;
		done += good ? (size_t)n : 0;
	}
	if (fd >= 0)
		close(fd);
	return good;
}

static bool unpack_folder(int parent, const char *path, const struct cluster_user *user)
{
	return mkdirat(parent, path, 0700) == 0 &&
	       (!user->changed || fchownat(parent, path, user->uid, user->gid, 0) == 0);
}

static bool unpack(int parent, const char *at, size_t left, const struct cluster_user *user)
{
	struct head head;

	if (left < sizeof magic || memcmp(at, magic, sizeof magic) != 0)
		return false;
	at += sizeof magic;
	left -= sizeof magic;
	while (left >= sizeof head) {
		memcpy(&head, at, sizeof head);
		at += sizeof head;
		left -= sizeof head;
		if (head.kind == KIND_END)
			return left == 0;
		if (head.path == 0 || head.path > left || head.size > left - head.path || at[head.path - 1] != '\0')
			return false;
		bool good = head.kind == KIND_FOLDER ? unpack_folder(parent, at, user)
						     : unpack_file(parent, at, at + head.path, head.size, user);
		if (!good)
			return false;
		at += head.path + head.size;
		left -= head.path + head.size;
	}
	return false;
}

bool cluster_load(const char *cache, const char *folder, const struct cluster_user *user)
{
	int fd = cache == NULL ? -1 : open(cache, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	struct stat st;
	bool good = false;

	if (fd < 0)
		return false;
	if (fstat(fd, &st) == 0 && st.st_uid == geteuid() && (st.st_mode & 022) == 0 && st.st_size > 0) {
		size_t size = (size_t)st.st_size;
		char *bytes = mmap(NULL, size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, fd, 0);
		int parent = mkdir(folder, 0700) == 0 ? open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1;
		good = bytes != MAP_FAILED && parent >= 0 &&
		       (!user->changed || fchown(parent, user->uid, user->gid) == 0) &&
		       unpack(parent, bytes, size, user);
		if (parent >= 0)
			close(parent);
		if (bytes != MAP_FAILED)
			munmap(bytes, size);
	}
	close(fd);
	if (!good)
		unlink(cache);
	return good;
}

static void pack_entry(struct text *out, uint32_t kind, const char *path, const struct text *bytes)
{
	struct head head = {.kind = kind, .path = (uint32_t)strlen(path) + 1, .size = bytes == NULL ? 0 : bytes->size};

	text_add(out, &head, sizeof head);
	text_add(out, path, head.path);
	if (bytes != NULL)
		text_add(out, bytes->data, bytes->size);
}

/* initdb makes WAL segments in advance; after a clean stop only the first one is read. */
static bool is_spare(const char *path, const struct file_list *list)
{
	return strcmp(path, "pg_wal") == 0 && list->count > 1 && strlen(list->paths[1]) == 24;
}

static bool pack_folder(struct text *out, struct arena *arena, const char *top, const char *path, struct text *error);

static bool pack_one(struct text *out, struct arena *arena, const char *top, const char *path, struct text *error)
{
	const char *full = path_join(arena, top, path);
	struct text bytes = {0};

	if (folder_exists(full))
		return pack_folder(out, arena, top, path, error);
	bool good = file_read(&bytes, full, error);
	if (good)
		pack_entry(out, KIND_FILE, path, &bytes);
	text_free(&bytes);
	return good;
}

static bool pack_folder(struct text *out, struct arena *arena, const char *top, const char *path, struct text *error)
{
	struct file_list list;
	bool good = folder_list(&list, arena, path[0] == '\0' ? top : path_join(arena, top, path), error);
	bool spare = good && is_spare(path, &list), kept = false;

	if (good && path[0] != '\0')
		pack_entry(out, KIND_FOLDER, path, NULL);
	for (size_t i = 0; good && i < list.count; i++) {
		bool segment = strlen(list.paths[i]) == 24;
		if (spare && segment && kept)
			continue;
		kept = kept || segment;
		good = pack_one(out, arena, top, path_join(arena, path, list.paths[i]), error);
	}
	return good;
}

/* Those made with another version of the same programs are of no use any more. */
static void forget_older(struct arena *arena, const char *cache)
{
	struct text ignored = {0};
	struct file_list list;
	const char *name = path_name(cache), *folder = path_folder(arena, cache);
	size_t same = strlen("cluster-0123456789abcdef-");

	if (folder_list(&list, arena, folder, &ignored))
		for (size_t i = 0; i < list.count; i++)
			if (strncmp(list.paths[i], name, same) == 0 && strcmp(list.paths[i], name) != 0)
				unlink(path_join(arena, folder, list.paths[i]));
	text_free(&ignored);
}

void cluster_save(const char *cache, const char *folder)
{
	struct arena *arena = arena_new();
	struct text out = {0}, ignored = {0};

	text_add(&out, magic, sizeof magic);
	if (pack_folder(&out, arena, folder, "", &ignored)) {
		text_add(&out, &(struct head){.kind = KIND_END}, sizeof(struct head));
		umask(077);
		forget_older(arena, cache);
		file_write(cache, out.data, out.size, &ignored);
	}
	text_free(&out);
	text_free(&ignored);
	arena_free(arena);
}
