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

static bool inherits_from(const struct fact *table, const struct fact *base)
{
	for (const struct fact *heir = fact_heir(table); heir != NULL && table != base; heir = heir_next(heir))
		if (heir->kind->base(heir) != NULL && inherits_from(heir->kind->base(heir), base))
			return true;
	return table == base;
}

/* Whether a constraint or trigger waits for the end of the transaction before it looks at what is done to these rows. */
static bool is_watched(const struct model *model, const struct fact *table)
{
	for (size_t i = 0; table != NULL && i < model->count; i++) {
		const struct field *deferred = field_find(model->facts[i], "initially deferred");

		if (deferred != NULL && field_given(model->facts[i], deferred) &&
		    inherits_from(fact_root(model->facts[i]), table))
			return true;
	}
	return false;
}

/* PostgreSQL alters no table of which something waits to be looked at (CheckTableNotInUse in tablecmds.c). */
static bool part_waits(const struct plan *plan, size_t part)
{
	for (size_t i = 0; i < plan->count; i++) {
		const struct fact *table = plan->steps[i]->part == part ? plan->steps[i]->updates : NULL;

		if (table != NULL && (is_watched(plan->after, table) || is_watched(plan->before, table->twin)))
			return true;
	}
	return false;
}

void emit_part(struct text *out, const struct plan *plan, size_t part)
{
	const struct step *last = NULL;
	bool unchecked = part_unchecked(plan, part);

	/* Not SET LOCAL, which does nothing outside a transaction. */
	if (unchecked)
		text_put(out, "SET check_function_bodies = off;\n");
	if (part_waits(plan, part))
		text_put(out, "SET CONSTRAINTS ALL IMMEDIATE;\n");
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
