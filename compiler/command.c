#include "command.h"

#include "base/diag.h"
#include "base/text.h"
#include "check.h"
#include "emit.h"
#include "load.h"
#include "options.h"
#include "plan.h"
#include "print.h"

#include <stdio.h>
#include <string.h>

struct run {
	const struct options *options;
	struct workspace *workspace;
};

static int run_end(struct run *run, int status)
{
	struct diags *diags = run->workspace->diags;

	if (status == STATUS_DONE && diags_errors(diags) > 0)
		status = STATUS_SCHEMA;
	diags_print(diags, stderr, run->options->json, options_colour(stderr));
	workspace_free(run->workspace);
	if (fflush(stdout) != 0 || ferror(stdout)) {
		fprintf(stderr, "chronosc: error: cannot write to the standard output\n");
		return STATUS_DATABASE;
	}
	return status;
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

static int command_diff(struct run *run)
{
	const struct options *options = run->options;
	struct model *from = model_load(run->workspace, options->from ? options->from : "empty");
	struct model *to = model_load(run->workspace, options->to ? options->to : "schema.chr");
	struct text out = {0};

	if (from != NULL && to != NULL && run_fine(run)) {
		struct deltas *deltas = diff_models(from, to);
		bool down = options->print != NULL && strcmp(options->print, "down") == 0;

		if (down ? print_plan(to, from, diff_swap(to, deltas), true, &out) : print_plan(from, to, deltas, false, &out))
			print_text(&out);
	}
	text_free(&out);
	model_free(from);
	model_free(to);
	return STATUS_DONE;
}

static const struct command {
	const char *name;
	int (*run)(struct run *run);
} commands[] = {
	{"check", command_check},
	{"sql", command_sql},
	{"print", command_print},
	{"diff", command_diff},
};

int command_run(int argc, char **argv)
{
	struct options options;

	if (!options_read(&options, argc, argv))
		return STATUS_USAGE;
	for (size_t i = 0; i < sizeof commands / sizeof *commands; i++) {
		struct run run = {&options, NULL};

		if (strcmp(commands[i].name, options.command) != 0)
			continue;
		run.workspace = workspace_new();
		return run_end(&run, commands[i].run(&run));
	}
	fprintf(stderr, "chronosc: error: there is no command \"%s\"\n", options.command);
	return STATUS_USAGE;
}
