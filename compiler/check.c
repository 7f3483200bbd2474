#include "check.h"

#include "base/diag.h"
#include "refs.h"
#include "resolve.h"

#include <string.h>

/* The columns of a view are known only when its query has been read. */
struct outputs {
	struct model *model;
	const struct fact *view;
	const char *wanted;
	bool found;
	struct suggestion suggestion;
};

static void output_visit(void *data, const char *name, const void *column)
{
	struct outputs *outputs = data;

	(void)column;
	outputs->found |= strcmp(name, outputs->wanted) == 0;
	suggestion_offer(&outputs->suggestion, name);
}

static void check_output(struct outputs *outputs, const struct name *name)
{
	outputs->wanted = name->text;
	outputs->found = false;
	outputs->suggestion = suggestion_for(name->text);
	if (!refs_outputs(outputs->model, outputs->view, output_visit, outputs) || outputs->found ||
	    model_is_unread(outputs->model, name->text))
		return;
	struct diag *diag = diag_error(outputs->model->diags, name->span, "unknown-column", "%s has no column \"%s\"",
				       fact_label(outputs->model, outputs->view), name->text);
	if (outputs->suggestion.best != NULL)
		diag_hint(diag, "did you mean \"%s\"?", outputs->suggestion.best);
}

static void check_value(void *context, const struct field *field, void *at)
{
	const struct name_list *list = at;

	for (uint32_t i = 0; field->type == F_NAMES && (field->flags & F_COLUMNS) && i < list->count; i++)
		check_output(context, &list->list[i]);
}

static void check_outputs(struct model *model, const struct fact *fact)
{
	struct outputs outputs = {.model = model, .view = fact->parent};

	if (fact->parent == NULL || !(fact->parent->kind->traits & HAS_OUTPUTS))
		return;
	if (fact->kind->space == SPACE_COLUMN)
		check_output(&outputs, &(struct name){fact->name, fact->name_span});
	field_each(fact, check_value, &outputs);
}

static void fact_check(struct resolver *resolver, struct fact *fact)
{
	if (fact->flags & (FACT_PLATFORM | FACT_INHERITED | FACT_FAULTY))
		return;
	if (fact->kind->check != NULL)
		fact->kind->check(resolver, fact);
	check_outputs(resolver->model, fact);
	if (!(fact->flags & FACT_MADE))
		refs_check(resolver->model, fact);
}

void queries_check(struct model *model)
{
	struct resolver resolver = {.model = model};

	for (size_t i = 0; i < model->query_count; i++)
		fact_check(&resolver, model->queries[i]);
}

void model_check(struct model *model)
{
	struct resolver resolver = {.model = model};

	for (size_t i = 0; i < model->count; i++)
		fact_check(&resolver, model->facts[i]);
	queries_check(model);
}
