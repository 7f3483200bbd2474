#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "file.h"

#include "base/arena.h"
#include "interrupt.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <glob.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool fail(struct text *error, const char *verb, const char *path)
{
	int why = errno;

	text_printf(error, "cannot %s \"%s\": %s", verb, path, strerror(why));
	errno = why;
	return false;
}

static bool read_all(int fd, struct text *out)
{
	struct stat st;
	ssize_t n;

	text_reserve(out, fstat(fd, &st) == 0 && S_ISREG(st.st_mode) ? (size_t)st.st_size + 1 : 0);
	for (;;) {
		text_reserve(out, 1);
		n = read(fd, out->data + out->size, out->room - out->size - 1);
		if (n == 0)
			break;
		if (n > 0)
			out->size += (size_t)n;
		else if (errno != EINTR)
			return false;
	}
	out->data[out->size] = '\0';
	return true;
}

bool file_read(struct text *out, const char *path, struct text *error)
{
	bool standard = strcmp(path, "-") == 0;
	int fd = standard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);

	if (fd < 0)
		return fail(error, "read", path);
	bool good = read_all(fd, out) || fail(error, "read", standard ? "<stdin>" : path);
	if (!standard)
		close(fd);
	return good;
}

static bool is_kind(const char *path, mode_t kind)
{
	struct stat st;

	return stat(path, &st) == 0 && (st.st_mode & S_IFMT) == kind;
}

bool file_exists(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 && !S_ISDIR(st.st_mode);
}

bool folder_exists(const char *path)
{
	return is_kind(path, S_IFDIR);
}

bool file_remove(const char *path, struct text *error)
{
	return unlink(path) == 0 || errno == ENOENT || fail(error, "remove", path);
}

bool folder_make(const char *path, struct text *error)
{
	struct text part = {0};
	bool good = true;

	text_put(&part, path);
	for (size_t i = 1; good && i <= part.size; i++) {
		if (path[i] != '/' && path[i] != '\0')
			continue;
		part.data[i] = '\0';
		if (mkdir(part.data, 0777) != 0 && !folder_exists(part.data)) {
			if (errno == EEXIST)
				errno = ENOTDIR;
			good = fail(error, "make folder", part.data);
		}
		part.data[i] = path[i];
	}
	text_free(&part);
	return good;
}

/* By descriptors, so that nobody can swap a folder for a link on the way down. */
static bool folder_empty(int parent, const char *name)
{
	int fd = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	DIR *dir = fd < 0 ? NULL : fdopendir(fd);
	bool good = true;

	if (dir == NULL)
		return false;
	for (struct dirent *d; (d = readdir(dir)) != NULL;) {
		if (strcmp(d->d_name, ".") == 0 || strcmp(d->d_name, "..") == 0)
			continue;
		if (d->d_type != DT_DIR && unlinkat(fd, d->d_name, 0) == 0)
			continue;
		if (!folder_empty(fd, d->d_name) || unlinkat(fd, d->d_name, AT_REMOVEDIR) != 0)
			good = errno == ENOENT && good;
	}
	closedir(dir);
	return good;
}

bool folder_remove(const char *path, struct text *error)
{
	if (folder_empty(AT_FDCWD, path) && rmdir(path) == 0)
		return true;
	return errno == ENOENT || fail(error, "remove", path);
}

static int compare_paths(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void list_sort(struct file_list *list)
{
	if (list->count > 1)
		qsort(list->paths, list->count, sizeof *list->paths, compare_paths);
}

bool folder_list(struct file_list *list, struct arena *arena, const char *folder, struct text *error)
{
	DIR *dir = opendir(folder);

	*list = (struct file_list){0};
	if (dir == NULL)
		return fail(error, "read", folder);
	for (struct dirent *d; (d = readdir(dir)) != NULL;)
		if (d->d_name[0] != '.')
			ARENA_PUSH(arena, list->paths, list->count, arena_copy(arena, d->d_name, strlen(d->d_name)));
	closedir(dir);
	list_sort(list);
	return true;
}

bool file_glob(struct file_list *list, struct arena *arena, const char *pattern, struct text *error)
{
	glob_t found;
	int status = glob(pattern, GLOB_NOSORT, NULL, &found);

	*list = (struct file_list){0};
	if (status != 0 && status != GLOB_NOMATCH) {
		globfree(&found);
		return fail(error, "read", pattern);
	}
	for (size_t i = 0; status == 0 && i < found.gl_pathc; i++)
		ARENA_PUSH(arena, list->paths, list->count,
			   arena_copy(arena, found.gl_pathv[i], strlen(found.gl_pathv[i])));
	globfree(&found);
	list_sort(list);
	return true;
}

const char *path_name(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash == NULL ? path : slash + 1;
}

char *path_folder(struct arena *arena, const char *path)
{
	const char *slash = strrchr(path, '/');

	if (slash == NULL)
		return arena_copy(arena, ".", 1);
	while (slash > path && slash[-1] == '/')
		slash--;
	return arena_copy(arena, path, slash == path ? 1 : (size_t)(slash - path));
}

char *path_join(struct arena *arena, const char *folder, const char *name)
{
	size_t size = strlen(folder);

	if (name[0] == '/' || size == 0 || strcmp(folder, ".") == 0)
		return arena_copy(arena, name, strlen(name));
	return arena_printf(arena, "%s%s%s", folder, folder[size - 1] == '/' ? "" : "/", name);
}

/*
 * One file on its way. Its bytes go into a nameless file of the same folder, so that even
 * SIGKILL leaves nothing behind; it gets a name just before it is renamed. Until the last
 * rename of a set has happened, what stood there before is kept as a second link.
 */
struct write {
	struct write *next;
	const char *path;  /* where links lead to */
	const char *bytes; /* NULL: to be removed */
	size_t size;
	int fd;	      /* the nameless file, -1 when there is none */
	char *beside; /* the new file's name, NULL before it has one and once it is renamed */
	char *kept;   /* the old one, NULL when there was none */
	bool done;
};

struct file_set {
	struct arena *arena;
	const char *journal; /* NULL: none */
	struct write *first, **last;
	size_t count;
};

/* More files than this are not held open at once. */
enum { NAMELESS_MOST = 200 };

struct file_set *file_set_new(struct arena *arena)
{
	struct file_set *set = arena_take(arena, sizeof *set);

	set->arena = arena;
	set->last = &set->first;
	return set;
}

/* A link is followed, so that a rename replaces the file and not the link. */
static const char *path_real(struct arena *arena, const char *path)
{
	char real[PATH_MAX];

	if (realpath(path, real) != NULL)
		path = real;
	return arena_copy(arena, path, strlen(path));
}

void file_set_put(struct file_set *set, const char *path, const char *bytes, size_t size)
{
	struct write *w = arena_take(set->arena, sizeof *w);

	w->path = path_real(set->arena, path);
	w->bytes = bytes;
	w->size = size;
	w->fd = -1;
	*set->last = w;
	set->last = &w->next;
	set->count++;
}

void file_set_remove(struct file_set *set, const char *path)
{
	file_set_put(set, path, NULL, 0);
}

void file_set_journal(struct file_set *set, const char *path)
{
	set->journal = arena_copy(set->arena, path, strlen(path));
}

static bool write_all(int fd, const char *bytes, size_t size)
{
	while (size > 0) {
		ssize_t n = write(fd, bytes, size);

		if (n < 0 && errno != EINTR)
			return false;
		if (n > 0) {
			bytes += n;
			size -= (size_t)n;
		}
	}
	return true;
}

/* What a new file would get, or what the file that is replaced has. */
static mode_t write_mode(const char *path)
{
	struct stat st;
	mode_t mask = umask(0);

	umask(mask);
	return stat(path, &st) == 0 ? st.st_mode & 07777 : 0666 & ~mask;
}

/* A name for the new file, unused so far: in the same folder, and hidden. */
static char *beside_name(struct arena *arena, const struct write *w, const char *end)
{
	return arena_printf(arena, "%s/.%s.%d.%s", path_folder(arena, w->path), path_name(w->path), (int)getpid(), end);
}

static bool write_open(struct file_set *set, struct write *w)
{
	/* Without /proc a nameless file cannot be given a name. */
	if (set->count <= NAMELESS_MOST && access("/proc/self/fd", X_OK) == 0)
		w->fd = open(path_folder(set->arena, w->path), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
	if (w->fd >= 0)
		return true;
	w->beside = beside_name(set->arena, w, "new");
	unlink(w->beside);
	w->fd = open(w->beside, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
	if (w->fd < 0)
		w->beside = NULL;
	return w->fd >= 0;
}

static bool write_fill(struct file_set *set, struct write *w, struct text *error)
{
	if (!write_open(set, w) || !write_all(w->fd, w->bytes, w->size) || fchmod(w->fd, write_mode(w->path)) != 0 ||
	    fsync(w->fd) != 0)
		return fail(error, "write", w->path);
	if (w->beside != NULL) {
		close(w->fd);
		w->fd = -1;
	}
	return true;
}

/* /dev/stdout and its like cannot be replaced, only written to. */
static bool is_device(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 && !S_ISREG(st.st_mode) && !S_ISDIR(st.st_mode);
}

static bool write_through(struct write *w, struct text *error)
{
	w->fd = open(w->path, O_WRONLY | O_CLOEXEC);
	return (w->fd >= 0 && write_all(w->fd, w->bytes, w->size)) || fail(error, "write", w->path);
}

/* A second link to what stands at the path now, for the way back. Where a file system has no
 * links there is no way back, which only matters when a later rename fails. */
static void write_keep(struct arena *arena, struct write *w)
{
	char *name = beside_name(arena, w, "old");

	unlink(name);
	if (link(w->path, name) == 0)
		w->kept = name;
}

static void write_undo(struct write *w)
{
	if (w->beside != NULL)
		unlink(w->beside);
	if (w->done && w->kept != NULL && rename(w->kept, w->path) == 0)
		w->kept = NULL;
	else if (w->done && w->kept == NULL)
		unlink(w->path);
}

static bool write_name(struct arena *arena, struct write *w)
{
	char from[64];

	if (w->beside != NULL)
		return true;
	snprintf(from, sizeof from, "/proc/self/fd/%d", w->fd);
	w->beside = beside_name(arena, w, "new");
	unlink(w->beside);
	if (linkat(AT_FDCWD, from, AT_FDCWD, w->beside, AT_SYMLINK_FOLLOW) == 0)
		return true;
	w->beside = NULL;
	return false;
}

static bool write_rename(struct arena *arena, struct write *w, bool journal, struct text *error)
{
	if (w->bytes == NULL) {
		if (unlink(w->path) != 0 && errno != ENOENT)
			return fail(error, "remove", w->path);
	} else if (is_device(w->path)) {
		return write_through(w, error);
	} else if (!write_name(arena, w) || (rename(w->beside, w->path) != 0 && !(journal && errno == ENOENT))) {
		/* With a journal, another process may have done it for us. */
		return fail(error, "write", w->path);
	}
	w->beside = NULL;
	w->done = true;
	return true;
}

/* The renames themselves are on the disk only when their folder is. */
static void folder_sync(const char *folder)
{
	int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	if (fd >= 0) {
		fsync(fd);
		close(fd);
	}
}

static bool writes_prepare(struct file_set *set, struct text *error)
{
	for (struct write *w = set->first; w != NULL; w = w->next) {
		if (w->bytes == NULL || is_device(w->path))
			continue;
		if (folder_exists(w->path)) {
			errno = EISDIR;
			return fail(error, "write", w->path);
		}
		if (!folder_make(path_folder(set->arena, w->path), error) || !write_fill(set, w, error))
			return false;
	}
	return true;
}

static void journal_put(struct text *text, const char *path)
{
	char *folder = path[0] == '/' ? NULL : getcwd(NULL, 0);

	if (folder != NULL)
		text_printf(text, "%s/", folder);
	text_put(text, path);
	text_char(text, '\0');
	free(folder);
}

/* Three names for each file, each with a NUL behind it: the new one's, its place, the old one's second link. */
static bool journal_write(struct file_set *set, struct text *error)
{
	struct text text = {0};
	bool good = true;

	for (struct write *w = set->first; good && w != NULL; w = w->next) {
		if (w->bytes != NULL && is_device(w->path))
			continue;
		if (w->bytes != NULL && !write_name(set->arena, w))
			good = fail(error, "write", w->path);
		journal_put(&text, w->beside ? w->beside : "/");
		journal_put(&text, w->path);
		journal_put(&text, beside_name(set->arena, w, "old"));
	}
	good = good && file_write(set->journal, text.data, text.size, error);
	text_free(&text);
	return good;
}

bool file_set_finish(const char *journal, struct text *error)
{
	struct text text = {0};
	bool good = true;

	if (!file_exists(journal))
		return true;
	good = file_read(&text, journal, error);
	for (const char *p = text.data, *end = p + text.size; good && p < end;) {
		const char *new = p, *place = new + strlen(new) + 1, *old = place + strlen(place) + 1;

		p = old + strlen(old) + 1;
		/* What is not there any more was done. */
		if ((strcmp(new, "/") == 0 ? unlink(place) : rename(new, place)) != 0 && errno != ENOENT)
			good = fail(error, "write", place);
		unlink(old);
	}
	text_free(&text);
	return good && file_remove(journal, error);
}

static bool writes_rename(struct file_set *set, struct text *error)
{
	bool many = set->count > 1;

	for (struct write *w = set->first; w != NULL; w = w->next) {
		if (many)
			write_keep(set->arena, w);
		if (!write_rename(set->arena, w, set->journal != NULL, error))
			return false;
	}
	return true;
}

static void writes_end(struct file_set *set, bool good)
{
	for (struct write *w = set->first; w != NULL; w = w->next) {
		if (!good)
			write_undo(w);
		if (w->kept != NULL)
			unlink(w->kept);
		if (w->fd >= 0)
			close(w->fd);
		w->fd = -1;
	}
	for (struct write *w = set->first; good && w != NULL; w = w->next)
		if (w->done)
			folder_sync(path_folder(set->arena, w->path));
}

bool file_set_commit(struct file_set *set, struct text *error)
{
	/* A signal between two renames waits until the set is whole. */
	interrupt_hold();
	bool good = writes_prepare(set, error);

	if (good && interrupt_pending() != 0) {
		text_put(error, "interrupted, nothing was written");
		good = false;
	}
	good = good && (set->journal == NULL || journal_write(set, error)) && writes_rename(set, error);
	writes_end(set, good);
	if (set->journal != NULL && unlink(set->journal) != 0) {
		/* Nothing was to be done, or what is done once more changes nothing. */
	}
	interrupt_release();
	return good;
}

bool file_write(const char *path, const char *bytes, size_t size, struct text *error)
{
	struct arena *arena = arena_new();
	struct file_set *set = file_set_new(arena);

	file_set_put(set, path, bytes, size);
	bool good = file_set_commit(set, error);
	arena_free(arena);
	return good;
}
