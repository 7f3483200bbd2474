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

/* A column's that other tables inherit could be renamed only while all of theirs are called the same, and they need not be. */
static bool is_renamed_with_others(const struct fact *fact)
{
	return ((fact->flags | fact->twin->flags) & FACT_INHERITED) ||
	       (fact->parent != NULL && (fact->parent->flags & FACT_HANDS_ON));
}

void not_null_rename(struct plan *plan, const struct fact *fact)
{
	const struct fact *before = fact->twin;

	if (before == NULL || !not_null_named(plan->after, fact) || !is_not_null(before) || !is_not_null(fact) ||
	    is_renamed_with_others(fact))
		return;
	const char *old = not_null_name(plan->before, before), *name = not_null_name(plan->after, fact);
	if (old == name || !plan_on(plan, fact))
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
