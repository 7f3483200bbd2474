#include "command.h"

#include "author.h"
#include "base/diag.h"
#include "base/text.h"
#include "check.h"
#include "db.h"
#include "describe.h"
#include "emit.h"
#include "format.h"
#include "headers.h"
#include "load.h"
#include "options.h"
#include "plan.h"
#include "print.h"
#include "reference.h"
#include "reformat.h"
#include "respell.h"
#include "script.h"
#include "select.h"
#include "unpack.h"

#include <stdio.h>
#include <string.h>

struct run {
	const struct options *options;
	struct workspace *workspace;
};

/* Errors that are no faults of the schema: trouble with a database, the disk or a program. */
static bool in_trouble(const struct diags *diags)
{
	static const char *const words[] = {"database", "cannot-read", "cannot-write", "no-m4"};

	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (diags_said(diags, words[i]))
			return true;
	return false;
}

static int output_end(int status)
{
	if (fflush(stdout) == 0 && !ferror(stdout))
		return status;
	fprintf(stderr, "chronosc: error: cannot write to the standard output\n");
	return STATUS_DATABASE;
}

static int run_end(struct run *run, int status)
{
	struct diags *diags = run->workspace->diags;

	if ((status == STATUS_DONE || status == STATUS_SCHEMA) && diags_errors(diags) > 0)
		status = in_trouble(diags) ? STATUS_DATABASE : STATUS_SCHEMA;
	struct text said = {0};

	text_clear(&said);
	diags_print(diags, &said, run->options->json, options_colour(stderr));
	fwrite(said.data, 1, said.size, stderr);
	text_free(&said);
	workspace_free(run->workspace);
	return output_end(status);
}

static bool run_fine(const struct run *run)
{
	return diags_errors(run->workspace->diags) == 0;
}

static const char *schema_file(const struct options *options)
{
	return options->argument_count > 0 ? options->arguments[0] : "schema.chr";
}

static void print_text(struct text *text)
{
	if (text->size > 0)
		fwrite(text->data, 1, text->size, stdout);
	text_free(text);
}

static int command_check(struct run *run)
{
	struct model *model = model_load(run->workspace, schema_file(run->options));

	if (model != NULL)
		model_check(model);
	if (model != NULL && run_fine(run))
		script_create(model); /* tells of what no order of statements can make */
	model_free(model);
	return STATUS_DONE;
}

/* The statements that lead from one model to another. */
static bool print_plan(struct model *before, struct model *after, const struct deltas *deltas, bool fills,
		       struct text *out)
{
	struct plan *plan = plan_make(before, after, deltas, fills);

	if (plan != NULL)
		emit_plan(out, plan);
	plan_free(plan);
	return plan != NULL;
}

static int command_sql(struct run *run)
{
	struct model *empty = model_load(run->workspace, "empty");
	struct model *model = model_load(run->workspace, schema_file(run->options));
	struct text out = {0};

	if (model != NULL && run_fine(run)) {
		model_check(model);
		if (run_fine(run) && print_plan(empty, model, diff_models(empty, model), false, &out))
			print_text(&out);
	}
	model_free(model);
	model_free(empty);
	return STATUS_DONE;
}

static int command_print(struct run *run)
{
	struct model *model = model_load(run->workspace, schema_file(run->options));
	struct text out = {0};

	if (model != NULL && run_fine(run)) {
		model_print(&out, model);
		print_text(&out);
	}
	model_free(model);
	return STATUS_DONE;
}

/* Names each loss; true when the plan is refused for them. */
static bool losses_refused(struct run *run, const struct plan *plan)
{
	if (run->options->allow_destructive || !plan_destroys(plan))
		return false;
	for (size_t i = 0; i < plan->count; i++)
		if (plan->steps[i]->loses != NULL)
			diag_error(run->workspace->diags, plan->steps[i]->fact->span, "data-loss",
				   "%s would be dropped, with its data", plan->steps[i]->loses);
	struct diag *diag = diag_error(run->workspace->diags, (struct span){0, 0}, "refused",
				       "nothing was printed: data would be lost");
	diag_hint(diag, "declare a rename with \"was\", or allow it: --allow-destructive");
	return true;
}

/* Both plans between two models; up may destroy data only where that is allowed. */
static int print_plans(struct run *run, struct model *from, struct model *to, bool explain)
{
	const char *print = run->options->print ? run->options->print : "up";
	struct deltas *deltas = diff_models(from, to);
	struct plan *up = plan_make(from, to, deltas, false);
	int status = STATUS_DONE;
	struct text out = {0};

	text_clear(&out);
	if (up == NULL) {
		status = STATUS_SCHEMA;
	} else if (run->options->check) {
		plan_changes(&out, up, "");
		status = deltas->count > 0 ? STATUS_DIFFERS : STATUS_DONE;
	} else if (!explain && losses_refused(run, up)) {
		status = STATUS_REFUSED;
	} else if (!explain && strcmp(print, "up") == 0) {
		emit_plan(&out, up);
	} else {
		struct plan *down = plan_make(to, from, diff_swap(from, to, deltas), true);

		if (down == NULL)
			status = STATUS_SCHEMA;
		else if (strcmp(print, "down") == 0)
			emit_plan(&out, down);
		else if (strcmp(print, "json") == 0 || run->options->json)
			plan_json(&out, up, down);
		else
			plan_explain(&out, up, down);
		plan_free(down);
	}
	print_text(&out);
	plan_free(up);
	return status;
}

static struct model *load_next(struct run *run, const char *source)
{
	struct model *model = model_load(run->workspace, source);

	if (model != NULL && run->workspace->platform == NULL)
		run->workspace->platform = model->project.platform;
	return model;
}

static int diff_between(struct run *run, bool explain)
{
	const struct options *options = run->options;
	const char *from_source = options->from ? options->from : "lock";
	const char *to_source = options->to ? options->to : schema_file(options);
	struct model *from = NULL, *to;

	if (options->to != NULL && options->argument_count > 0) {
		fprintf(stderr, "chronosc: error: --to %s and the file \"%s\" are two versions to reach\n", options->to,
			options->arguments[0]);
		return STATUS_USAGE;
	}

	/* Whose platform a database, or a file of SQL, is on is told by the schema that it is compared with. */
	bool live = source_is_live(run->workspace, from_source);
	if (!live)
		from = load_next(run, from_source);
	to = load_next(run, to_source);
	if (live)
		from = load_next(run, from_source);
	int status = STATUS_SCHEMA;

	if (from != NULL && to != NULL && run_fine(run) && model_select(from, options->only, options->except) &&
	    model_select(to, options->only, options->except)) {
		/* A database tells what its schema's spellings mean. */
		if (db_is_conninfo(from_source) != db_is_conninfo(to_source))
			models_respell(db_is_conninfo(to_source) ? to_source : from_source, from, to);
		status = print_plans(run, from, to, explain);
	}

	model_free(from);
	model_free(to);
	return status;
}

static int command_fmt(struct run *run)
{
	return run->options->model ? command_print(run) : reformat_run(run->workspace, run->options);
}

static int misused(const char *misuse)
{
	fprintf(stderr, "chronosc: error: %s\n", misuse);
	return STATUS_USAGE;
}

static int command_headers(struct run *run)
{
	const struct options *options = run->options;

	if (options->against != NULL && (options->folder != NULL || options->check))
		return misused("-o and --check do not go with --against: nothing is written then");
	return headers_run(run->workspace, run->options);
}

static bool is_one_of(const char *word, const char *const *words)
{
	while (*words != NULL && strcmp(word, *words) != 0)
		words++;
	return *words != NULL;
}

/* What is wrong with a migration's name, or NULL: it is part of a file's and of a ledger's line. */
static const char *name_misuse(const struct options *options)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";
	const char *name = options->name;

	if (name != NULL && options->split)
		return "--name does not go with --split: each migration is named after its change";
	if (name != NULL && (*name == '\0' || name[strspn(name, letters)] != '\0'))
		return "--name takes letters, digits, _ and -";
	return NULL;
}

/* What is wrong with the options of diff, or NULL. */
static const char *diff_misuse(const struct options *options, bool authors)
{
	static const char *const prints[] = {"up", "down", "json", NULL};

	if (authors && (options->only != NULL || options->except != NULL))
		return "--only and --except go with --from, --to or --print: a migration holds all that changed";
	if (!authors && (options->name != NULL || options->at != NULL || options->split || options->no_prove))
		return "--name, --at, --split and --no-prove do not go with --from, --to or --print: nothing is authored then";
	if (options->print != NULL && !is_one_of(options->print, prints))
		return "--print takes up, down or json";
	return name_misuse(options);
}

static int command_diff(struct run *run)
{
	const struct options *options = run->options;
	bool authors = options->from == NULL && options->to == NULL && options->print == NULL;
	const char *misuse = diff_misuse(options, authors);

	if (misuse != NULL)
		return misused(misuse);
	return authors ? author_run(run->workspace, options) : diff_between(run, false);
}

static void print_model(struct run *run, struct model *model)
{
	struct workspace *workspace = run->workspace;
	struct text printed = {0}, out = {0};

	model_print(&printed, model);
	const struct source *source = source_add(workspace->sources, "import", printed.data, printed.size);
	if (source != NULL && format_source(&out, source, workspace->names, workspace->sources, workspace->diags))
		print_text(&out);
	text_free(&printed);
}

static int command_import(struct run *run)
{
	if (run->options->argument_count != 1) {
		fprintf(stderr,
			"chronosc: error: import wants one source: postgres://..., service=..., a .sql file or a folder of them\n");
		return STATUS_USAGE;
	}
	const struct options *options = run->options;
	struct model *model = model_load(run->workspace, options->arguments[0]);

	if (model != NULL && run_fine(run) && model_select(model, options->only, options->except)) {
		model_prune(model);
		if (options->split)
			unpack(run->workspace, model, options->folder ? options->folder : ".");
		else
			print_model(run, model);
	}
	model_free(model);
	return STATUS_DONE;
}

static int command_explain(struct run *run)
{
	return diff_between(run, true);
}

static int command_prove(struct run *run)
{
	return author_prove(run->workspace, run->options);
}

static int command_rebase(struct run *run)
{
	const char *misuse = name_misuse(run->options);

	return misuse != NULL ? misused(misuse) : author_rebase(run->workspace, run->options);
}

static int command_seal(struct run *run)
{
	return author_seal(run->workspace, run->options);
}

const struct command commands[] = {
	{"check", command_check, "[FILE]", "", "reads a schema and says what is wrong with it; silent when all is well",
	 NULL},
	{"fmt", command_fmt, "[FILE ...]", "-w --check --model", "lays a schema out; - is the standard input", NULL},
	{"sql", command_sql, "[SRC]", "--server --platform --allow-unmodelled",
	 "prints the whole schema as one script that creates it", NULL},
	{"diff", command_diff, "[FILE]",
	 "--name --at --split --no-prove --server --allow-destructive --check --from --to --print --platform --only --except "
	 "--allow-unmodelled",
	 "authors a migration and its rollback from what changed since the last one",
	 "With --from, --to or --print it compares any two sources and prints, writing nothing."},
	{"explain", command_explain, "[FILE]", "--from --to --server --platform --only --except --allow-unmodelled",
	 "tells each step of a migration: why, its locks, what it loses, what undoes it", NULL},
	{"prove", command_prove, "[FILE]", "--server",
	 "replays the authored history, up and down, on a throwaway server",
	 "Queries are described there, and have to be what the schema makes of them."},
	{"rebase", command_rebase, "[FILE]", "--onto --name --at --split --no-prove --server --allow-destructive",
	 "after a merge, puts this branch's migrations behind the other's",
	 "Those that only this branch has are replaced by one that leads from the other's lock to FILE."},
	{"seal", command_seal, "[FILE]", "", "records in the ledger migrations that were edited by hand", NULL},
	{"import", command_import, "SRC", "--only --except --split -o --server --platform --allow-unmodelled",
	 "prints a database, or SQL files, as a schema",
	 "With --split it writes a folder: schema.chr, and a file for each table, view and function."},
	{"headers", command_headers, "[FILE]", "--template -o --check --against --server --platform --allow-unmodelled",
	 "makes typed headers of a schema",
	 "With --against it tells what in them differs from those of another version, and exits with 1 where programs that\n"
	 "use what is removed or changed no longer compile."},
};

const size_t command_count = sizeof commands / sizeof *commands;

static int help(const char *name)
{
	const struct command *command = name ? command_find(name) : NULL;
	struct text out = {0};

	for (size_t i = 0; name != NULL && command == NULL && i < kind_count; i++)
		if (strcmp(name, "language") == 0 || strcmp(name, kinds[i]->word) == 0) {
			text_put(&out, out.size > 0 ? "\n" : "");
			reference_kind(&out, kinds[i]);
		}
	if (out.size > 0) {
		print_text(&out);
		return STATUS_DONE;
	}
	if (name != NULL && command == NULL) {
		fprintf(stderr, "chronosc: error: there is no command and no kind of object \"%s\"\n", name);
		return STATUS_USAGE;
	}
	help_print(stdout, command);
	return STATUS_DONE;
}

static bool is_help(const char *word)
{
	return strcmp(word, "--help") == 0 || strcmp(word, "-h") == 0;
}

int command_run(int argc, char **argv)
{
	struct options options;

	if (argc < 2) {
		help_print(stderr, NULL);
		return STATUS_USAGE;
	}
	if (strcmp(argv[1], "--version") == 0) {
		printf("chronosc %s\n", CHRONOSC_VERSION);
		return output_end(STATUS_DONE);
	}
	if (strcmp(argv[1], "help") == 0 || is_help(argv[1]))
		return output_end(help(argc > 2 ? argv[2] : NULL));
	const struct command *command = command_find(argv[1]);
	if (command == NULL) {
		fprintf(stderr, "chronosc: error: there is no command \"%s\": see chronosc help\n", argv[1]);
		return STATUS_USAGE;
	}
	if (argc > 2 && is_help(argv[2]))
		return output_end(help(command->name));
	if (!options_read(&options, command, argc, argv))
		return STATUS_USAGE;
	struct run run = {&options, workspace_new()};

	run.workspace->schema = strstr(command->takes, "FILE") ? schema_file(&options) : "schema.chr";
	run.workspace->server = options.server;
	run.workspace->platform = options.platform;
	run.workspace->allow_unmodelled = options.allow_unmodelled;
	return run_end(&run, command->run(&run));
}
