#include "notnull.h"

#include "plan.h"
#include "resolve.h"
#include "writer.h"

#include <string.h>

static const char *given_name(const struct fact *column)
{
	const struct field *field = field_find(column, "not null constraint");
	const char *name;

	memcpy(&name, field_at(column, field), sizeof name);
	return name;
}

const char *not_null_name(const struct model *model, const struct fact *column)
{
	const char *given = given_name(column);

	if (given == NULL && (column->flags & FACT_INHERITED))
		return not_null_name(model, column->origin);
	return given != NULL ? given : name_make(model, column->parent->name, column->name, "not_null");
}

static bool is_required(const struct fact *column)
{
	return field_given(column, field_find(column, "not null"));
}

/* That of a table which others inherit from could be renamed only while all of theirs are called the same, and they need not
 * be. */
void not_null_rename(struct plan *plan, const struct fact *column)
{
	const struct fact *before = column->twin;

	if (plan->after->project.postgres < 18 || before == NULL || !is_required(before) || !is_required(column) ||
	    ((column->flags | before->flags) & FACT_INHERITED) || (column->parent->flags & FACT_HANDS_ON))
		return;
	const char *old = not_null_name(plan->before, before), *name = not_null_name(plan->after, column);
	if (old == name || !plan_on(plan, column))
		return;
	struct writer *writer = plan_writer(plan);
	writer_words(writer, "alter");
	writer_object(writer, column->parent);
	writer_words(writer, "rename constraint");
	writer_name(writer, old);
	writer_words(writer, "to");
	writer_name(writer, name);
	plan_step(plan)->lock = LOCK_ACCESS_EXCLUSIVE;
}
