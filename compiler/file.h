/*
 * The disk. Whole files are read and written; a write makes the new file beside
 * the old one, syncs it and renames it, so that a crash, a kill or a full disk
 * leaves the old file or the new one and no third thing. Nothing here prints:
 * what went wrong is appended to error as one line without a full stop, for
 * instance: cannot read "a.chr": No such file or directory.
 */
#ifndef FILE_H
#define FILE_H

#include "base/text.h"
#include "process.h"

#include <stdbool.h>
#include <stddef.h>

struct arena;

/* Appends the file's bytes to out; the path "-" is standard input. A folder is an error. */
bool file_read(struct text *out, const char *path, struct text *error);
bool file_write(const char *path, const char *bytes, size_t size, struct text *error);
bool file_remove(const char *path, struct text *error); /* what is not there is no error */
bool file_exists(const char *path);			/* a file, or a link to one */
bool folder_exists(const char *path);
bool folder_make(const char *path, struct text *error);	  /* with its parents */
bool folder_remove(const char *path, struct text *error); /* with all that is in it */

/* Paths in byte order, so that every machine sees one order. */
struct file_list {
	const char **paths;
	size_t count;
};

/* The names (not paths) in a folder, without those that begin with a dot. */
bool folder_list(struct file_list *list, struct arena *arena, const char *folder, struct text *error);

/* The paths that a pattern with * ? [] matches; no match gives an empty list. */
bool file_glob(struct file_list *list, struct arena *arena, const char *pattern, struct text *error);

/* Paths as text: "a/b" + "c" is "a/b/c", and an absolute name stays as it is;
 * the folder of "c" is ".". */
char *path_join(struct arena *arena, const char *folder, const char *name);
char *path_folder(struct arena *arena, const char *path);
const char *path_name(const char *path);

/*
 * Files that change together: all are written beside their places first, and only
 * when every byte is on the disk they are renamed, in the order of the calls. So
 * put the file that vouches for the others (the ledger) last. Folders are
 * made as needed. An error before the first rename leaves everything as it was; a
 * rename that fails undoes those before it.
 */
struct file_set;

struct file_set *file_set_new(struct arena *arena);
void file_set_put(struct file_set *set, const char *path, const char *bytes, size_t size); /* bytes are not copied */
void file_set_remove(struct file_set *set, const char *path);
bool file_set_commit(struct file_set *set, struct text *error);

/* The set is there as a whole or not at all, though the program be killed between two renames: until the last one is
 * done they stand in a file of this path, and file_set_finish does what is left of them. */
void file_set_journal(struct file_set *set, const char *path);
bool file_set_finish(const char *journal, struct text *error);

#endif
