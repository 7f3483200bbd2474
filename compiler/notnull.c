#include "notnull.h"

#include "plan.h"
#include "resolve.h"
#include "writer.h"

#include <string.h>

bool is_not_null(const struct fact *fact)
{
	return field_given(fact, field_find(fact, "not null"));
}

bool not_null_named(const struct model *model, const struct fact *fact)
{
	return model->project.postgres >= (fact->parent != NULL ? 18 : 17);
}

static const char *given_name(const struct fact *fact)
{
	const struct field *field = field_find(fact, "not null constraint");
	const char *name;

	memcpy(&name, field_at(fact, field), sizeof name);
	return name;
}

const char *not_null_usual_name(const struct model *model, const struct fact *fact)
{
	return fact->parent != NULL ? name_make(model, fact->parent->name, fact->name, "not_null")
				    : name_make(model, fact->name, NULL, "not_null");
}

const char *not_null_name(const struct model *model, const struct fact *fact)
{
	const char *given = given_name(fact);

	if (given == NULL && (fact->flags & FACT_INHERITED))
		return not_null_name(model, fact->origin);
	return given != NULL ? given : not_null_usual_name(model, fact);
}

/* Whether all that inherits a column calls its constraint so. */
static bool heirs_agree(const struct model *model, const struct fact *column, const char *name)
{
	for (size_t i = 0; column->parent != NULL && (column->parent->flags & FACT_HANDS_ON) && i < model->count; i++) {
		const struct fact *heir = model->facts[i];

		if (heir->origin == column && (not_null_name(model, heir) != name || !heirs_agree(model, heir, name)))
			return false;
	}
	return true;
}

void not_null_rename(struct plan *plan, const struct fact *fact)
{
	const struct fact *before = fact->twin;

	if (before == NULL || !not_null_named(plan->after, fact) || !is_not_null(before) || !is_not_null(fact) ||
	    ((fact->flags | before->flags) & FACT_INHERITED))
		return;
	const char *old = not_null_name(plan->before, before), *name = not_null_name(plan->after, fact);
	/* It is renamed wherever it is inherited, or nowhere. */
	if (old == name || !heirs_agree(plan->before, before, old) || !heirs_agree(plan->after, fact, name) ||
	    !plan_on(plan, fact))
		return;
	struct writer *writer = plan_writer(plan);
	writer_words(writer, "alter");
	writer_object(writer, fact->parent ? fact->parent : fact);
	writer_words(writer, "rename constraint");
	writer_name(writer, old);
	writer_words(writer, "to");
	writer_name(writer, name);
	plan_step(plan)->lock = LOCK_ACCESS_EXCLUSIVE;
}
