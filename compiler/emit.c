#include "emit.h"

#include "base/text.h"

#include <string.h>

/* A piece of a table's definition is changed by "ALTER TABLE <name> <clause>"; where the clause of one step begins,
 * or 0. Two such steps that follow each other on one table become one statement: one lock, one pass over the rows. */
static size_t clause_at(const struct step *step)
{
	return step->clause_at;
}

static bool joins(const struct step *a, const struct step *b)
{
	return a != NULL && clause_at(a) > 0 && clause_at(a) == clause_at(b) && a->verb == b->verb &&
	       a->fact->kind == b->fact->kind && strncmp(a->sql, b->sql, clause_at(a)) == 0 && !b->alone && !a->alone;
}

static bool part_unchecked(const struct plan *plan, size_t part)
{
	for (size_t i = 0; i < plan->count; i++)
		if (plan->steps[i]->part == part && plan->steps[i]->unchecked)
			return true;
	return false;
}

void emit_part(struct text *out, const struct plan *plan, size_t part)
{
	const struct step *last = NULL;
	bool unchecked = part_unchecked(plan, part);

	/* Not SET LOCAL, which does nothing outside a transaction. */
	if (unchecked)
		text_put(out, "SET check_function_bodies = off;\n");
	for (size_t i = 0; i < plan->count; i++) {
		const struct step *step = plan->steps[i];

		if (step->part != part)
			continue;
		if (joins(last, step)) {
			out->size -= 2; /* ";\n" */
			text_put(out, ",\n    ");
			text_put(out, step->sql + clause_at(step));
		} else {
			text_put(out, step->sql);
		}
		text_put(out, ";\n");
		last = step;
	}
	if (unchecked)
		text_put(out, "RESET check_function_bodies;\n");
}

void emit_plan(struct text *out, const struct plan *plan)
{
	for (size_t part = 0; part < plan->parts; part++) {
		if (part > 0)
			text_put(out, "COMMIT;\nBEGIN;\n");
		emit_part(out, plan, part);
	}
}
