#include "settings.h"

#include "base/arena.h"
#include "base/diag.h"
#include "reader.h"

static void project_setting(struct reader *r, struct project *project)
{
	struct string string;
	struct name name;
	struct integer integer;
	struct {
		const char *word;
		const char **folder;
	} folders[] = {{"migrations", &project->migrations},
		       {"rollbacks", &project->rollbacks},
		       {"headers", &project->headers}};

	for (size_t i = 0; i < sizeof folders / sizeof *folders; i++)
		if (reader_words(r, folders[i].word)) {
			if (reader_string(r, &string) || reader_expected(r, "a folder in quotes"))
				*folders[i].folder = string.text;
			return;
		}
	if (reader_words(r, "postgres")) {
		struct span span = reader_span(r);

		if (!reader_integer(r, &integer)) {
			reader_expected(r, "a major version");
		} else if (integer.value < 13 || integer.value > 18) {
			diag_error(r->model->diags, span, "bad-version", "PostgreSQL %lld is not one of 13 to 18",
				   (long long)integer.value);
		} else {
			project->postgres = integer.value;
		}
	} else if (reader_words(r, "platform")) {
		if (reader_need_name(r, &name, "the name of a platform")) {
			project->platform = name.text;
			project->platform_span = name.span;
		}
	} else if (reader_words(r, "search_path")) {
		reader_names(r, &project->search_path);
	} else {
		reader_expected(r, "a setting: postgres, platform, search_path, migrations, rollbacks, headers");
	}
}

static void bind_project(struct model *model, const struct syntax *syntax, const struct statement *statement)
{
	struct reader reader = reader_over(model, syntax, statement);
	struct name name;

	reader_words(&reader, "project");
	if (!reader_need_name(&reader, &name, "the name of the project"))
		return;
	if (model->project.name != NULL) {
		struct diag *diag = diag_error(model->diags, name.span, "duplicate-project",
					       "there is a second project");

		diag_note(diag, model->project.span, "the first one stands here");
		diag_hint(diag, "a schema has one: take its settings over and leave this one out");
		return;
	}
	model->project.name = name.text;
	model->project.span = statement->terms[0].span;
	for (uint32_t i = statement->first_child; i != 0; i = syntax->statements[i].next) {
		struct reader r = reader_over(model, syntax, &syntax->statements[i]);

		project_setting(&r, &model->project);
		if (!reader_end(&r))
			reader_expected(&r, "\";\"");
	}
}

void settings_usual(struct model *model, const struct syntax *syntax)
{
	struct project usual = {0};

	for (uint32_t i = syntax->statements[0].first_child; i != 0; i = syntax->statements[i].next) {
		struct reader reader = reader_over(model, syntax, &syntax->statements[i]);

		if (!reader_sees(&reader, "project"))
			continue;
		for (uint32_t j = syntax->statements[i].first_child; j != 0; j = syntax->statements[j].next) {
			reader = reader_over(model, syntax, &syntax->statements[j]);
			project_setting(&reader, &usual);
		}
	}
	if (!model->project.search_path.given)
		model->project.search_path = usual.search_path;
}

static void bind_mixin(struct model *model, const struct syntax *syntax, const struct statement *statement)
{
	struct reader reader = reader_over(model, syntax, statement);
	struct name name;

	reader_words(&reader, "mixin");
	if (!reader_need_name(&reader, &name, "the name of the mixin"))
		return;
	struct mixin *first = map_find(&model->mixins, map_key(name.text));
	if (first != NULL) {
		struct diag *diag = diag_error(model->diags, name.span, "duplicate-name",
					       "mixin \"%s\" is declared twice", name.text);

		diag_note(diag, first->name.span, "it was declared first here");
		return;
	}
	struct mixin *mixin = arena_take(model->arena, sizeof *mixin);
	*mixin = (struct mixin){.syntax = syntax, .statement = statement, .name = name, .next = model->mixin};
	model->mixin = mixin;
	map_put(&model->mixins, map_key(name.text), mixin);
}

void settings_bind(struct model *model, const struct syntax *syntax)
{
	for (uint32_t i = syntax->statements[0].first_child; i != 0; i = syntax->statements[i].next) {
		const struct statement *statement = &syntax->statements[i];
		struct reader reader = reader_over(model, syntax, statement);

		if (reader_sees(&reader, "project"))
			bind_project(model, syntax, statement);
		else if (reader_sees(&reader, "mixin"))
			bind_mixin(model, syntax, statement);
	}
}

void settings_includes(struct model *model, const struct syntax *syntax,
		       void (*visit)(void *context, const char *pattern, struct span span), void *context)
{
	struct string pattern;

	for (uint32_t i = syntax->statements[0].first_child; i != 0; i = syntax->statements[i].next) {
		struct reader reader = reader_over(model, syntax, &syntax->statements[i]);

		if (!reader_words(&reader, "include"))
			continue;
		struct span span = reader_span(&reader);
		if (reader_string(&reader, &pattern))
			visit(context, pattern.text, span);
		else
			reader_expected(&reader, "a file name in quotes");
	}
}

bool setting_is(struct model *model, const struct syntax *syntax, const struct statement *statement)
{
	struct reader reader = reader_over(model, syntax, statement);

	return reader_sees(&reader, "project") || reader_sees(&reader, "mixin") || reader_sees(&reader, "include");
}
