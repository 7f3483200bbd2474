#include "load.h"

#include "base/arena.h"
#include "base/diag.h"
#include "bind.h"
#include "db.h"
#include "embedded.h"
#include "file.h"
#include "git.h"
#include "import.h"
#include "loadsql.h"
#include "resolve.h"
#include "settings.h"
#include "unprint.h"

#include <string.h>

struct loader {
	struct workspace *workspace;
	struct model *model;
	struct arena *arena;  /* of the trees, which are needed until all is bound */
	const char *revision; /* read files as they were in git; NULL: from the disk */
	const struct syntax **trees;
	size_t count;
	const struct syntax *tree; /* whose includes are read */
	bool failed;
	bool printed; /* by a server */
};

/* ---- files -------------------------------------------------------------------- */

static void load_failed(struct loader *loader, struct span span, const char *text)
{
	diag_error(loader->workspace->diags, span, "cannot-read", "%s", text);
	loader->failed = true;
}

static bool glob(struct loader *loader, struct file_list *list, const char *pattern, struct text *error)
{
	struct arena *arena = loader->model->arena;

	return loader->revision ? git_glob(list, arena, loader->revision, pattern, error)
				: file_glob(list, arena, pattern, error);
}

static const struct source *load_text(struct loader *loader, const char *path, struct text *text, struct span from)
{
	struct model *model = loader->model;
	const struct source *source = source_take(loader->workspace->sources, path, text->data, text->size);

	*text = (struct text){0};

	if (source == NULL) {
		load_failed(loader, from, "the sources are more than 2 GB together");
		return NULL;
	}
	const struct syntax *syntax = syntax_parse(loader->arena, source, model->diags);
	for (size_t i = 0; i < syntax->skipped_count; i++)
		model_unread(model, source, syntax->skipped[i]);
	ARENA_PUSH(model->arena, loader->trees, loader->count, syntax);
	return source;
}

/* What was read from a database, as text. */
static void load_unseen(struct loader *loader, const char *path, struct text *text)
{
	const struct source *source = load_text(loader, path, text, (struct span){0, 0});

	if (source != NULL)
		source_unseen(loader->workspace->sources, source);
}

static bool loaded_already(const struct loader *loader, const char *path)
{
	for (size_t i = 0; i < loader->count; i++)
		if (strcmp(loader->trees[i]->source->path, path) == 0)
			return true;
	return false;
}

static void load_file(struct loader *loader, const char *path, struct span from)
{
	struct text text = {0}, error = {0};

	if (loaded_already(loader, path))
		return;
	text_clear(&text);
	if (loader->revision ? git_read(loader->model->arena, &text, loader->revision, path, &error)
			     : file_read(&text, path, &error))
		load_text(loader, path, &text, from);
	else
		load_failed(loader, from, error.data);
	text_free(&text);
	text_free(&error);
}

static void include_visit(void *context, const char *pattern, struct span span)
{
	struct loader *loader = context;
	struct arena *arena = loader->model->arena;
	const char *folder = path_folder(arena, loader->tree->source->path);
	const char *path = strcmp(folder, ".") == 0 ? pattern : path_join(arena, folder, pattern);
	struct file_list list = {0};
	struct text error = {0};

	if (strpbrk(pattern, "*?[") == NULL) {
		load_file(loader, path, span);
	} else if (!glob(loader, &list, path, &error)) {
		load_failed(loader, span, error.data);
	} else if (list.count == 0) {
		diag_error(loader->model->diags, span, "cannot-read", "no file matches \"%s\"", path);
		loader->failed = true;
	}
	for (size_t i = 0; i < list.count; i++)
		load_file(loader, list.paths[i], span);
	text_free(&error);
}

/* The list of trees grows while it is walked: an included file may include others; each is read once. */
static void load_includes(struct loader *loader)
{
	for (size_t i = 0; i < loader->count; i++) {
		loader->tree = loader->trees[i];
		settings_includes(loader->model, loader->tree, include_visit, loader);
	}
}

static void load_folder(struct loader *loader, const char *folder)
{
	struct file_list list = {0};
	struct text error = {0};
	struct arena *arena = loader->model->arena;

	if (!glob(loader, &list, path_join(arena, folder, "*.chr"), &error))
		load_failed(loader, (struct span){0, 0}, error.data);
	else if (list.count == 0)
		load_failed(loader, (struct span){0, 0},
			    arena_printf(arena, "the folder \"%s\" holds no .chr file", folder));
	for (size_t i = 0; i < list.count; i++)
		load_file(loader, list.paths[i], (struct span){0, 0});
	text_free(&error);
}

/* ---- what the compiler brings -------------------------------------------------- */

static const struct embedded *embedded_find(const char *name)
{
	for (const struct embedded *e = embedded; e->name != NULL; e++)
		if (strcmp(e->name, name) == 0)
			return e;
	return NULL;
}

static bool bind_embedded(struct model *model, const char *name, uint32_t flags, const char *near)
{
	const struct embedded *e = embedded_find(name);

	if (e == NULL)
		return false;
	const struct source *source = source_add(model->sources, name, e->text, e->size);
	if (source != NULL) {
		const struct syntax *syntax = syntax_parse(model->arena, source, model->diags);

		settings_usual(model, syntax);
		bind_facts(model, syntax, FACT_EXTERN | FACT_PLATFORM | flags, near);
	}
	return true;
}

static void bind_platform(struct model *model)
{
	const char *platform = model->project.platform;

	if (platform == NULL || bind_embedded(model, arena_printf(model->arena, "platform/%s.chr", platform), 0, NULL))
		return;
	struct suggestion s = suggestion_for(platform);
	struct diag *diag = diag_error(model->diags, model->project.platform_span, "unknown-platform",
				       "there is no platform \"%s\"", platform);
	for (const struct embedded *e = embedded; e->name != NULL; e++)
		if (strncmp(e->name, "platform/", 9) == 0)
			suggestion_offer(&s,
					 arena_printf(model->arena, "%.*s", (int)strlen(e->name) - 13, e->name + 9));
	if (s.best != NULL)
		diag_hint(diag, "did you mean \"%s\"?", s.best);
}

/* What an extension brings is known for those that have a file; any other may bring anything. */
static void bind_extensions(struct model *model)
{
	size_t count = model->count;

	for (size_t i = 0; i < count; i++) {
		struct fact *fact = model->facts[i];
		size_t first = model->count;

		if (fact->kind->space != SPACE_EXTENSION)
			continue;
		if (!bind_embedded(model, arena_printf(model->arena, "extension/%s.chr", fact->name), FACT_EXTENSION,
				   fact_home(model, fact)))
			model->foreign = true;
		for (; first < model->count; first++)
			model->facts[first]->origin = fact;
		/* What was declared already. */
		for (size_t j = 0; j < count; j++)
			if ((model->facts[j]->flags & FACT_EXTENSION) && model->facts[j]->origin == NULL)
				model->facts[j]->origin = fact;
	}
}

static void path_default(struct model *model)
{
	if (!model->project.search_path.given)
		name_list_add(model, &model->project.search_path,
			      (struct name){names_of(model->names, "public"), {0, 0}});
}

static struct model *load_finish(struct loader *loader)
{
	struct model *model = loader->model;

	load_includes(loader);
	if (loader->failed) {
		arena_free(loader->arena);
		model_free(model);
		return NULL;
	}
	for (size_t i = 0; i < loader->count; i++)
		settings_bind(model, loader->trees[i]);
	bind_platform(model);
	path_default(model);
	for (size_t i = 0; i < loader->count; i++)
		bind_facts(model, loader->trees[i], 0, NULL);
	bind_extensions(model);
	arena_free(loader->arena);
	if (loader->printed)
		model->printed = model->project.postgres;
	model_resolve(model);
	if (loader->printed)
		model_unprint(model);
	return model;
}

/* ---- sources -------------------------------------------------------------------- */

static void load_git(struct loader *loader, const char *source)
{
	const char *revision = source + strlen("git:"), *colon = strchr(revision, ':');
	size_t size = colon ? (size_t)(colon - revision) : strlen(revision);
	const char *path = colon && colon[1] ? colon + 1 : "schema.chr", *dot = strrchr(path, '.');

	while (strncmp(path, "./", 2) == 0)
		path += 2;
	loader->revision = arena_copy(loader->model->arena, revision, size);
	if (dot != NULL && dot[1] != '\0' && strchr(dot, '/') == NULL)
		load_file(loader, path, (struct span){0, 0});
	else
		load_folder(loader, path);
}

static struct loader loader_new(struct workspace *workspace)
{
	return (struct loader){.workspace = workspace,
			       .arena = arena_new(),
			       .model = model_new(workspace->names, workspace->sources, workspace->diags)};
}

/* The lock of the project; no lock yet is an empty schema. The schema's faults are told when it is read for itself. */
static void load_lock(struct loader *loader)
{
	struct workspace quiet = *loader->workspace;
	struct arena *arena = loader->model->arena;
	const char *schema = quiet.schema;
	bool folder = folder_exists(schema);

	quiet.diags = diags_new(quiet.sources);
	struct loader project = loader_new(&quiet);
	if (folder)
		load_folder(&project, schema);
	else if (file_exists(schema))
		load_file(&project, schema, (struct span){0, 0});
	load_includes(&project);
	for (size_t i = 0; i < project.count; i++)
		settings_bind(project.model, project.trees[i]);
	const char *migrations = project.model->project.migrations ? project.model->project.migrations
								   : "generated/migrations";
	const char *path = path_join(arena, folder ? schema : path_folder(arena, schema),
				     path_join(arena, path_folder(arena, migrations), "schema.lock"));
	if (file_exists(path))
		load_file(loader, path, (struct span){0, 0});
	arena_free(project.arena);
	model_free(project.model);
	diags_free(quiet.diags);
}

/* What the platform of a database brings: a model of that alone. */
static struct model *platform_load(struct workspace *workspace)
{
	struct model *model = model_new(workspace->names, workspace->sources, workspace->diags);

	model->project.platform = workspace->platform;
	bind_platform(model);
	path_default(model);
	model_resolve(model);
	return model;
}

/* Either one is read back as .chr text. */
static void load_database(struct loader *loader, const char *conninfo)
{
	struct workspace *workspace = loader->workspace;
	struct model *platform = platform_load(workspace);
	struct text text = {0}, error = {0}, shown = {0};
	struct db *db = db_open(conninfo, &error);

	loader->printed = true;
	db_redact(&shown, conninfo);
	if (db == NULL)
		diag_error(workspace->diags, (struct span){0, 0}, "database", "%s", error.data);
	if (db != NULL && import_database(workspace, db, platform, NULL, &text))
		load_unseen(loader, shown.data, &text);
	else
		loader->failed = true;
	db_close(db);
	model_free(platform);
	text_free(&text);
	text_free(&error);
	text_free(&shown);
}

static void load_sql(struct loader *loader, const char *path)
{
	struct model *platform = platform_load(loader->workspace);
	struct text text = {0};

	loader->printed = true;
	if (sql_load(loader->workspace, platform, path, &text))
		load_unseen(loader, path, &text);
	else
		loader->failed = true;
	model_free(platform);
	text_free(&text);
}

bool source_is_live(struct workspace *workspace, const char *source)
{
	return db_is_conninfo(source) || sql_is_source(workspace, source);
}

struct model *model_load(struct workspace *workspace, const char *source)
{
	struct loader loader = loader_new(workspace);

	if (strcmp(source, "empty") == 0)
		;
	else if (strcmp(source, "lock") == 0)
		load_lock(&loader);
	else if (strncmp(source, "git:", 4) == 0)
		load_git(&loader, source);
	else if (db_is_conninfo(source))
		load_database(&loader, source);
	else if (sql_is_source(workspace, source))
		load_sql(&loader, source);
	else if (folder_exists(source))
		load_folder(&loader, source);
	else
		load_file(&loader, source, (struct span){0, 0});
	return load_finish(&loader);
}

struct model *model_load_text(struct workspace *workspace, const char *path, const char *text, size_t size)
{
	struct loader loader = loader_new(workspace);
	struct text copy = {0};

	text_add(&copy, text, size);
	load_text(&loader, path, &copy, (struct span){0, 0});
	return load_finish(&loader);
}
