#include "unpack.h"

#include "base/arena.h"
#include "base/diag.h"
#include "file.h"
#include "format.h"
#include "print.h"

#include <ctype.h>
#include <string.h>

struct unpacking {
	struct workspace *workspace;
	struct model *model;
	struct arena *arena;
	const char *folder;
	struct file_set *files;
	struct map paths; /* interned, in lower case: some disks know no other */
	struct map folders;
	struct text main;
	bool failed;
};

static void fault(struct unpacking *u, const char *word, const char *message)
{
	diag_error(u->workspace->diags, (struct span){0, 0}, word, "%s", message);
	u->failed = true;
}

static bool has_file(const struct fact *root)
{
	return (root->kind->traits & (HAS_COLUMNS | HAS_OUTPUTS | OVERLOADED)) && root->schema != NULL &&
	       !(root->flags & FACT_EXTERN);
}

/* "app.f(integer)" as part of a path: letters, digits, "." and "-" stay. No file is hidden, which *.chr would not see. */
static void name_put(struct text *out, const char *name)
{
	for (const char *p = name; *p != '\0'; p++) {
		if (isalnum((unsigned char)*p) || strchr(p > name ? "._-" : "_-", *p) != NULL ||
		    (unsigned char)*p >= 0x80)
			text_char(out, *p);
		else
			text_char(out, '_');
	}
}

static const char *path_of(struct unpacking *u, const struct fact *root)
{
	struct text text = {0};
	const char *path = NULL;

	for (const char *p = root->kind->word; *p != '\0'; p++)
		text_char(&text, *p == ' ' ? '_' : *p);
	text_put(&text, "s/");
	if (strcmp(root->schema, "public") != 0) {
		name_put(&text, root->schema);
		text_char(&text, '.');
	}
	name_put(&text, root->name);
	for (int n = 1; path == NULL; n++) {
		const char *tried = n == 1 ? arena_printf(u->arena, "%s.chr", text.data)
					   : arena_printf(u->arena, "%s_%d.chr", text.data, n);
		char *lower = arena_copy(u->arena, tried, strlen(tried));

		for (char *p = lower; *p != '\0'; p++)
			*p = (char)tolower((unsigned char)*p);
		const char *known = names_of(u->workspace->names, lower);
		if (map_find(&u->paths, map_key(known)) != NULL)
			continue;
		map_put(&u->paths, map_key(known), u);
		path = tried;
	}
	text_free(&text);
	return path;
}

static void file_put(struct unpacking *u, const char *name, struct text *text)
{
	const char *path = path_join(u->arena, u->folder, name);
	const struct source *source;
	struct text out = {0};

	if (u->failed)
		return; /* the first of many tells enough */
	source = source_add(u->workspace->sources, path, text->data, text->size);
	if (file_exists(path))
		fault(u, "cannot-write", arena_printf(u->arena, "\"%s\" is there already", path));
	else if (source != NULL &&
		 format_source(&out, source, u->workspace->names, u->workspace->sources, u->workspace->diags))
		file_set_put(u->files, path, arena_copy(u->arena, out.data, out.size), out.size);
	else
		u->failed = true;
	text_free(&out);
}

static void include_put(struct unpacking *u, const struct fact *root)
{
	if (map_find(&u->folders, map_key(root->kind)) != NULL)
		return;
	map_put(&u->folders, map_key(root->kind), u);
	text_put(&u->main, "include \"");
	for (const char *p = root->kind->word; *p != '\0'; p++)
		text_char(&u->main, *p == ' ' ? '_' : *p);
	text_put(&u->main, "s/*.chr\";\n");
}

static void roots_put(struct unpacking *u, bool files)
{
	for (size_t i = 0; i < u->model->count; i++) {
		const struct fact *root = u->model->facts[i];
		struct text text = {0};

		if (root->parent != NULL || !fact_printed(root) || has_file(root) != files)
			continue;
		if (!files) {
			text_char(&u->main, '\n');
			fact_print(&u->main, u->model, root, false);
			continue;
		}
		include_put(u, root);
		text_clear(&text);
		fact_print(&text, u->model, root, false);
		file_put(u, path_of(u, root), &text);
		text_free(&text);
	}
}

bool unpack(struct workspace *workspace, struct model *model, const char *folder)
{
	struct arena *arena = arena_new();
	struct unpacking u = {
		.workspace = workspace, .model = model, .arena = arena, .folder = folder, .files = file_set_new(arena)};
	struct text error = {0};

	text_clear(&u.main);
	project_print(&u.main, model);
	text_char(&u.main, '\n');
	roots_put(&u, true);
	roots_put(&u, false);
	file_put(&u, "schema.chr", &u.main);
	if (!u.failed && !file_set_commit(u.files, &error))
		fault(&u, "cannot-write", error.data);
	text_free(&error);
	text_free(&u.main);
	map_free(&u.paths);
	map_free(&u.folders);
	arena_free(arena);
	return !u.failed;
}
