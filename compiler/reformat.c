#include "reformat.h"

#include "base/diag.h"
#include "base/text.h"
#include "command.h"
#include "file.h"
#include "format.h"
#include "load.h"
#include "options.h"

#include <stdio.h>
#include <string.h>

static const struct span nowhere = {0, 0};

/* The file's text and the same laid out; false after a fault that was said. */
static bool reformat_read(struct workspace *workspace, const char *path, struct text *before, struct text *after)
{
	struct text error = {0};

	text_clear(before);
	if (!file_read(before, path, &error)) {
		diag_error(workspace->diags, nowhere, "cannot-read", "%s", error.data);
		text_free(&error);
		return false;
	}
	const struct source *source = source_add(workspace->sources, strcmp(path, "-") == 0 ? "<stdin>" : path,
						 before->data, before->size);
	if (source == NULL)
		diag_error(workspace->diags, nowhere, "cannot-read", "the sources are more than 2 GB together");
	return source != NULL && format_source(after, source, workspace->names, workspace->sources, workspace->diags);
}

static int reformat_file(struct workspace *workspace, const struct options *options, const char *path)
{
	struct text before = {0}, after = {0}, error = {0};
	int status = STATUS_DONE;

	if (reformat_read(workspace, path, &before, &after)) {
		bool same = before.size == after.size && memcmp(before.data, after.data, after.size) == 0;

		if (options->check) {
			status = same ? STATUS_DONE : STATUS_DIFFERS;
			if (!same)
				printf("%s\n", path);
		} else if (!options->write || strcmp(path, "-") == 0) {
			fwrite(after.data, 1, after.size, stdout);
		} else if (!same && !file_write(path, after.data, after.size, &error)) {
			diag_error(workspace->diags, nowhere, "cannot-write", "%s", error.data);
		}
	}
	text_free(&before);
	text_free(&after);
	text_free(&error);
	return status;
}

int reformat_run(struct workspace *workspace, const struct options *options)
{
	int status = STATUS_DONE;

	if (options->argument_count > 1 && !options->write && !options->check) {
		fprintf(stderr, "chronosc: error: several files are laid out only with -w or --check\n");
		return STATUS_USAGE;
	}
	if (options->argument_count == 0)
		return reformat_file(workspace, options, "schema.chr");
	for (int i = 0; i < options->argument_count; i++)
		if (reformat_file(workspace, options, options->arguments[i]) != STATUS_DONE)
			status = STATUS_DIFFERS;
	return diags_errors(workspace->diags) > 0 ? STATUS_DONE : status;
}
