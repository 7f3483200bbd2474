#include "git.h"

#include "base/arena.h"
#include "process.h"

#include <fnmatch.h>
#include <string.h>

bool git_read(struct arena *arena, struct text *out, const char *revision, const char *path, struct text *error)
{
	const char *object = arena_printf(arena, "%s:./%s", revision, path);
	const char *argv[] = {"git", "cat-file", "--end-of-options", "blob", object, NULL};

	return process_run(&(struct process_options){.argv = argv}, out, error);
}

bool git_glob(struct file_list *list, struct arena *arena, const char *revision, const char *pattern,
	      struct text *error)
{
	const char *folder = path_folder(arena, arena_copy(arena, pattern, strcspn(pattern, "*?[")));
	const char *tree = arena_printf(arena, "%s:./%s", revision, folder);
	const char *argv[] = {"git",	     "ls-tree",		 "-r", "-z", "--name-only",
			      "--full-tree", "--end-of-options", tree, NULL};
	struct text out = {0};

	text_clear(&out);
	bool done = process_run(&(struct process_options){.argv = argv}, &out, error);
	for (size_t at = 0; done && at < out.size; at += strlen(out.data + at) + 1) {
		const char *path = path_join(arena, folder, out.data + at);

		if (fnmatch(pattern, path, FNM_PATHNAME | FNM_PERIOD) == 0)
			ARENA_PUSH(arena, list->paths, list->count, path);
	}
	text_free(&out);
	return done;
}
