#include "base/diag.h"
#include "reader.h"
#include "refs.h"
#include "resolve.h"
#include "writer.h"

#include <string.h>

/* A column of a view. Its query makes it; it is declared only to carry a comment. */
struct wanted {
	const char *name;
	bool found;
	struct suggestion suggestion;
};

static void wanted_visit(void *data, const char *name, const void *column)
{
	struct wanted *wanted = data;

	(void)column;
	wanted->found |= strcmp(name, wanted->name) == 0;
	suggestion_offer(&wanted->suggestion, name);
}

static void check(struct resolver *resolver, struct fact *fact)
{
	struct wanted wanted = {.name = fact->name, .suggestion = suggestion_for(fact->name)};
	struct model *model = resolver->model;

	if (!refs_outputs(model, fact->parent, wanted_visit, &wanted) || wanted.found)
		return;
	struct diag *diag = diag_error(model->diags, fact->name_span, "unknown-column", "%s has no column \"%s\"",
				       fact_label(model, fact->parent), fact->name);
	if (wanted.suggestion.best != NULL)
		diag_hint(diag, "did you mean \"%s\"?", wanted.suggestion.best);
}

/* It comes and goes with the view. */
static void create(struct writer *writer, const struct fact *fact)
{
	(void)writer;
	(void)fact;
}

const struct kind kind_output = {
	.word = "column",
	.sql = "column",
	.traits = HAS_COMMENT,
	.within = HAS_OUTPUTS,
	.space = SPACE_COLUMN,
	.size = sizeof(struct fact),
	.check = check,
	.create = create,
	.drop = create,
};
