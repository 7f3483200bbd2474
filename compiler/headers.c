#include "headers.h"

#include "base/arena.h"
#include "base/diag.h"
#include "base/map.h"
#include "base/text.h"
#include "callers.h"
#include "check.h"
#include "command.h"
#include "embedded.h"
#include "facts.h"
#include "file.h"
#include "generate.h"
#include "interface.h"
#include "load.h"
#include "options.h"
#include "process.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static const struct span nowhere = {0, 0};

/* What begins a line that is for us, and what stands around a name that must be the only one: see templates/facts.m4. */
enum { MARK = 1, CLAIM = 5 };

struct claim {
	const char *name, *what;
	struct claim *alike; /* of the same hash */
};

struct output {
	const char *name;
	struct text text;
};

struct headers {
	struct workspace *workspace;
	struct arena *arena;
	const char *template; /* its name */
	const char *file;     /* and its file; NULL: it is embedded */
	const char *folder;   /* of the schema: templates/ of the project's own is in it */
	const char *made;     /* what a file says of where it comes from */
	bool declares;	      /* only what the template declares is wanted */
	struct output **outputs;
	size_t count;
};

static void fault(struct headers *headers, const char *word, const char *message)
{
	diag_error(headers->workspace->diags, nowhere, word, "%s", message);
}

static bool fine(const struct headers *headers)
{
	return diags_errors(headers->workspace->diags) == 0;
}

/* ---- the template --------------------------------------------------------------- */

static const struct embedded *embedded_find(const char *path)
{
	for (const struct embedded *e = embedded; e->name != NULL; e++)
		if (strcmp(e->name, path) == 0)
			return e;
	return NULL;
}

static const struct embedded *template_embedded(const struct headers *headers)
{
	return embedded_find(arena_printf(headers->arena, "templates/%s.m4", headers->template));
}

static void template_unknown(struct headers *headers)
{
	struct suggestion s = suggestion_for(headers->template);
	struct diag *diag = diag_error(headers->workspace->diags, nowhere, "unknown-template",
				       "there is no template \"%s\"", headers->template);

	for (const struct embedded *e = embedded; e->name != NULL; e++)
		if (strncmp(e->name, "templates/", 10) == 0 && strchr(e->name + 10, '/') == NULL &&
		    strcmp(e->name, "templates/facts.m4") != 0)
			suggestion_offer(&s,
					 arena_printf(headers->arena, "%.*s", (int)strlen(e->name) - 13, e->name + 10));
	if (s.best != NULL)
		diag_hint(diag, "did you mean \"%s\"?", s.best);
	else
		diag_hint(diag, "put one at templates/%s.m4, or name its file: --template FILE", headers->template);
}

/* A file; or a name, of a template of the project's own or of ours. */
static void template_choose(struct headers *headers, const char *schema, const char *wanted)
{
	struct arena *arena = headers->arena;
	const char *name = path_name(wanted), *dot = strrchr(name, '.');
	bool is_file = strchr(wanted, '/') != NULL || (dot != NULL && strcmp(dot, ".m4") == 0);

	headers->folder = folder_exists(schema) ? schema : path_folder(arena, schema);
	headers->template = arena_copy(arena, name, is_file && dot != NULL ? (size_t)(dot - name) : strlen(name));
	headers->made = arena_printf(arena, "Made by chronosc from the template %s: do not edit.", headers->template);
	headers->file = is_file ? wanted
				: path_join(arena, headers->folder, arena_printf(arena, "templates/%s.m4", wanted));
	if (is_file && !file_exists(headers->file))
		fault(headers, "cannot-read", arena_printf(arena, "there is no template file \"%s\"", wanted));
	if (is_file || file_exists(headers->file))
		return;
	headers->file = NULL;
	if (template_embedded(headers) == NULL)
		template_unknown(headers);
}

/* The macros of all templates, and those of this one that stand in files of their own: templates/NAME/x.m4. */
static void put_libraries(const struct headers *headers, struct text *all)
{
	const char *folder = arena_printf(headers->arena, "templates/%s/", headers->template);

	text_put(all, embedded_find("templates/facts.m4")->text);
	for (const struct embedded *e = embedded; e->name != NULL; e++)
		if (strncmp(e->name, folder, strlen(folder)) == 0 && strcmp(strrchr(e->name, '.'), ".m4") == 0)
			text_put(all, e->text);
	if (headers->declares)
		text_put(all, "m4_define(«chr_declare», m4_defn(«chr_declared»))m4_dnl\n");
}

/* Macros, facts, and the template, which begins behind so many lines. */
static void put_input(struct headers *headers, struct model *model, const char *template, struct text *input,
		      size_t *lines)
{
	struct text macros = {0}, all = {0};

	put_libraries(headers, &macros);
	text_printf(&all, "%s%s", macros.data, template);
	facts_template(input, macros.data);
	generate_facts(input, model, all.data);
	facts_template(input, arena_printf(headers->arena, "chr_put(«model», «made», «%s»)m4_dnl\n", headers->made));
	for (const char *p = input->data; (p = strchr(p, '\n')) != NULL; p++)
		++*lines;
	facts_template(input, template);
	text_free(&macros);
	text_free(&all);
}

/* m4 counts the lines of all that it reads: those of a file are told as such. */
static const char *said_of_file(const struct headers *headers, const char *said, size_t lines)
{
	struct text text = {0};
	const char *at;

	text_clear(&text);
	for (; headers->file != NULL && (at = strstr(said, "stdin:")) != NULL; said = at + 6) {
		unsigned long line = strtoul(at + 6, NULL, 10);

		text_add(&text, said, (size_t)(at - said));
		text_put(&text, line > lines ? headers->file : "stdin");
		text_char(&text, ':');
		if (line > lines) {
			text_printf(&text, "%lu", line - lines);
			at += strspn(at + 6, "0123456789");
		}
	}
	text_put(&text, said);
	const char *told = arena_copy(headers->arena, text.data, text.size);
	text_free(&text);
	return told;
}

static bool run_m4(struct headers *headers, struct model *model, struct text *out)
{
	struct text input = {0}, error = {0}, file = {0};
	static const char *const environment[] = {"LC_ALL=C", "M4PATH", NULL};
	size_t lines = 0;

	text_clear(&file);
	if (headers->file == NULL)
		text_put(&file, template_embedded(headers)->text);
	else if (!file_read(&file, headers->file, &error))
		fault(headers, "cannot-read", error.data);
	put_input(headers, model, file.data, &input, &lines);
	/* m4 finds a macro in a table that does not grow: some ten bytes of facts are a macro. */
	const char *room = arena_printf(headers->arena, "-H%zu", input.size / 10 | 1);
	const char *const argv[] = {"m4", "-P", "-E", room, "-", NULL};
	if (program_find(headers->arena, "m4") == NULL) {
		struct diag *diag = diag_error(headers->workspace->diags, nowhere, "no-m4",
					       "the program m4, which fills the templates, is not in PATH");

		diag_hint(diag, "install the package m4 (GNU m4 1.4)");
	} else if (fine(headers) &&
		   !process_run(
			   &(struct process_options){.argv = argv, .environment = environment, .input = input.data},
			   out, &error)) {
		fault(headers, "template-failed", said_of_file(headers, error.data, lines));
	}
	text_free(&input);
	text_free(&error);
	text_free(&file);
	return fine(headers);
}

/* ---- what m4 printed -------------------------------------------------------------- */

static void claim(struct headers *headers, struct map *claims, const char *name, const char *what)
{
	uint64_t hash = hash_string(1, name);
	struct claim *first = map_find(claims, hash), *c = first;

	while (c != NULL && strcmp(c->name, name) != 0)
		c = c->alike;
	if (c != NULL)
		fault(headers, "template-fault",
		      arena_printf(headers->arena, "%s would be the name of two things: of %s and of %s; rename one",
				   name, what, c->what));
	c = arena_take(headers->arena, sizeof *c);
	*c = (struct claim){arena_copy(headers->arena, name, strlen(name)),
			    arena_copy(headers->arena, what, strlen(what)), first};
	map_put(claims, hash, c);
}

/* "\5name\5what it is of\5"; all of them are taken out of the text. */
static void take_claims(struct headers *headers, struct text *out)
{
	struct map claims = {0};
	char *to = out->data, *from = out->data, *name, *what, *last;

	while ((name = strchr(from, CLAIM)) != NULL && (what = strchr(name + 1, CLAIM)) != NULL &&
	       (last = strchr(what + 1, CLAIM)) != NULL) {
		*what = *last = '\0';
		claim(headers, &claims, name + 1, what + 1);
		memmove(to, from, (size_t)(name - from));
		to += name - from;
		from = last + 1;
	}
	size_t rest = strlen(from);
	memmove(to, from, rest + 1);
	out->size = (size_t)(to - out->data) + rest;
	map_free(&claims);
}

static struct output *output_open(struct headers *headers, const char *name)
{
	bool good = *name != '\0' && *name != '.' && strpbrk(name, "/\\") == NULL;

	if (!good)
		fault(headers, "bad-output",
		      arena_printf(headers->arena, "a template cannot make a file \"%s\"", name));
	/* Some file systems do not tell upper from lower case. */
	for (size_t i = 0; i < headers->count; i++)
		if (strcasecmp(headers->outputs[i]->name, name) == 0)
			fault(headers, "same-file",
			      arena_printf(headers->arena, "two files would be called \"%s\"", name));
	struct output *output = arena_take(headers->arena, sizeof *output);
	output->name = name;
	ARENA_PUSH(headers->arena, headers->outputs, headers->count, output);
	text_clear(&output->text);
	return output;
}

static bool is_blank(const char *line, size_t size)
{
	for (size_t i = 0; i < size; i++)
		if (strchr(" \t\r", line[i]) == NULL)
			return false;
	return true;
}

/* Templates leave blank lines where macros stood: one of several is kept, and none at a file's ends or a block's. */
static void put_line(struct text *out, const char *line, size_t size)
{
	bool gap = out->size >= 2 && memcmp(out->data + out->size - 2, "\n\n", 2) == 0;

	while (size > 0 && is_blank(line + size - 1, 1))
		size--;
	if (size == 0 && (out->size == 0 || gap || (out->size >= 2 && out->data[out->size - 2] == '{')))
		return;
	if (gap && *line == '}') {
		out->size--;
		out->data[out->size] = '\0';
	}
	text_add(out, line, size);
	text_char(out, '\n');
}

/* A file of a folder of templates, of the project's own or of ours, as it is. */
static void copy_file(struct headers *headers, const char *name)
{
	const char *path = path_join(headers->arena, "templates", name);
	const char *other = path_join(headers->arena, headers->folder, path);
	const struct embedded *own = embedded_find(path);
	struct output *output = output_open(headers, path_name(name));
	struct text text = {0}, error = {0};

	text_printf(&output->text, "/* %s */\n", headers->made);
	if (!file_exists(other) && own != NULL)
		text_put(&output->text, own->text);
	else if (file_read(&text, other, &error))
		text_add(&output->text, text.data, text.size);
	else
		fault(headers, "cannot-read", error.data);
	text_free(&text);
	text_free(&error);
}

static void read_output(struct headers *headers, const char *text)
{
	struct output *output = NULL;

	for (const char *line = text, *next; *line != '\0'; line = next) {
		size_t size = strcspn(line, "\n");
		const char *word = arena_copy(headers->arena, line, line[0] == MARK ? size : 0);

		next = line + size + (line[size] == '\n');
		if (strncmp(word + (*word != '\0'), "file ", 5) == 0)
			output = output_open(headers, word + 6);
		else if (strncmp(word + (*word != '\0'), "copy ", 5) == 0)
			copy_file(headers, word + 6);
		else if (*word != '\0')
			fault(headers, "template-fault", word + (strncmp(word + 1, "fault ", 6) == 0 ? 7 : 1));
		else if (output != NULL)
			put_line(&output->text, line, size);
		else if (!is_blank(line, size))
			fault(headers, "bad-output",
			      arena_printf(headers->arena, "the template prints before its first chr_file: %.*s",
					   (int)(size > 60 ? 60 : size), line));
	}
}

/* ---- files ----------------------------------------------------------------------- */

static bool same_file(const char *path, const struct text *text)
{
	struct text before = {0}, error = {0};
	bool same = file_exists(path) && file_read(&before, path, &error) && before.size == text->size &&
		    memcmp(before.data, text->data, text->size) == 0;

	text_free(&before);
	text_free(&error);
	return same;
}

static bool is_stale(struct headers *headers, const char *path)
{
	struct text text = {0}, error = {0};
	const char *name = path_name(path);
	bool stale = false;

	for (size_t i = 0; i < headers->count; i++)
		if (strcmp(headers->outputs[i]->name, name) == 0)
			return false;
	if (file_exists(path) && file_read(&text, path, &error)) {
		text.data[strcspn(text.data, "\n")] = '\0';
		stale = strstr(text.data, headers->made) != NULL;
	}
	text_free(&text);
	text_free(&error);
	return stale;
}

/* What differs and what is stale: written and removed, or only named. How many files they are. */
static size_t write_files(struct headers *headers, const char *folder, bool check)
{
	struct file_set *set = file_set_new(headers->arena);
	struct file_list list = {0};
	struct text error = {0};
	size_t changes = 0;

	for (size_t i = 0; i < headers->count; i++) {
		const char *path = path_join(headers->arena, folder, headers->outputs[i]->name);
		const struct text *text = &headers->outputs[i]->text;

		if (same_file(path, text))
			continue;
		file_set_put(set, path, text->data, text->size);
		changes++;
		if (check)
			printf("%s\n", path);
	}
	if (folder_exists(folder) && !folder_list(&list, headers->arena, folder, &error))
		fault(headers, "cannot-read", error.data);
	for (size_t i = 0; i < list.count; i++) {
		const char *path = path_join(headers->arena, folder, list.paths[i]);

		if (!is_stale(headers, path))
			continue;
		file_set_remove(set, path);
		changes++;
		if (check)
			printf("%s\n", path);
	}
	if (!check && changes > 0 && fine(headers) && !file_set_commit(set, &error))
		fault(headers, "cannot-write", error.data);
	text_free(&error);
	return changes;
}

static int make_files(struct headers *headers, struct model *model, const struct options *options)
{
	const char *folder = options->folder	      ? options->folder
			     : model->project.headers ? model->project.headers
						      : "generated/include";
	struct text out = {0}, plain = {0};
	size_t changes = 0;

	text_clear(&plain);
	if (run_m4(headers, model, &out)) {
		take_claims(headers, &out);
		read_output(headers, out.data);
		for (size_t i = 0; i < headers->count; i++) {
			struct text *text = &headers->outputs[i]->text;

			text_clear(&plain);
			while (text->size >= 2 && text->data[text->size - 2] == '\n')
				text->data[--text->size] = '\0';
			facts_decode(&plain, text->data, text->size);
			text_clear(text);
			text_add(text, plain.data, plain.size);
		}
	}
	if (fine(headers))
		changes = write_files(headers, folder, options->check);
	for (size_t i = 0; i < headers->count; i++)
		text_free(&headers->outputs[i]->text);
	text_free(&out);
	text_free(&plain);
	return options->check && changes > 0 ? STATUS_DIFFERS : STATUS_DONE;
}

/* ---- what a change of the schema means for programs ------------------------------------ */

static void read_interface(struct headers *headers, struct model *model, struct interface *interface)
{
	struct text out = {0}, plain = {0};

	*interface = (struct interface){.model = model};
	text_clear(&plain);
	if (run_m4(headers, model, &out)) {
		take_claims(headers, &out);
		facts_decode(&plain, out.data, out.size);
		for (char *line = plain.data, *next; *line != '\0'; line = next) {
			size_t size = strcspn(line, "\n");

			next = line + size + (line[size] == '\n');
			line[size] = '\0';
			if (strncmp(line, "\1declare ", 9) == 0)
				interface_add(interface, line + 9);
			else if (strncmp(line, "\1fault ", 7) == 0)
				fault(headers, "template-fault", line + 7);
		}
	}
	text_free(&out);
	text_free(&plain);
}

static int compare_interfaces(struct headers *headers, struct model *model, const struct options *options)
{
	struct model *before = model_load(headers->workspace, options->against);
	struct interface from, to;
	int status = STATUS_DONE;

	headers->declares = true;
	if (before != NULL && fine(headers)) {
		callers_make(before);
		read_interface(headers, before, &from);
		read_interface(headers, model, &to);
	}
	if (before != NULL && fine(headers) &&
	    interface_compare(headers->workspace->sources, &from, &to, options->json))
		status = STATUS_DIFFERS;
	model_free(before);
	return status;
}

int headers_run(struct workspace *workspace, const struct options *options)
{
	const char *schema = options->argument_count > 0 ? options->arguments[0] : "schema.chr";
	struct model *model = model_load(workspace, schema);
	int status = STATUS_DONE;

	if (model != NULL && diags_errors(workspace->diags) == 0) {
		struct headers headers = {.workspace = workspace, .arena = model->arena};

		model_check(model);
		if (fine(&headers))
			callers_make(model);
		template_choose(&headers, schema, options->template ? options->template : "c");
		if (fine(&headers))
			status = options->against != NULL ? compare_interfaces(&headers, model, options)
							  : make_files(&headers, model, options);
	}
	model_free(model);
	return diags_errors(workspace->diags) > 0 ? STATUS_DONE : status;
}
