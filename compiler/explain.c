#include "base/arena.h"
#include "describe.h"

#include <string.h>

static const char *why(struct plan *plan, const struct step *step)
{
	const struct item *item = step->item;
	const char *label = fact_label(plan->after, step->fact);

	if (item->because != NULL && item->because == item->delta.before->parent)
		return arena_printf(plan->arena, "%s is made again with %s", label,
				    fact_label(plan->after, item->because));
	if (item->because != NULL)
		return arena_printf(plan->arena, "%s refers to %s, and PostgreSQL changes that only while nothing does",
				    label, fact_label(plan->after, item->because));
	if (item->action == ACTION_REPLACE || item->action == ACTION_REBUILD)
		return arena_printf(plan->arena, "%s is different, and PostgreSQL cannot change it in place", label);
	if (step->verb == VERB_RENAME)
		return arena_printf(plan->arena, "%s was called \"%s\"", label, item->delta.before->name);
	return arena_printf(plan->arena, "%s %s", label,
			    step->verb == VERB_DROP	 ? "is gone"
			    : item->delta.before == NULL ? "is new"
							 : "is different");
}

static const char *place(struct plan *plan, const struct step *step)
{
	struct place at = source_place(plan->after->sources, step->fact->span.at);

	return at.line > 0 ? arena_printf(plan->arena, "%s:%u", at.path, at.line) : at.path;
}

/* The statements of the other plan that undo a step: those about the same thing, in the other sense. */
static void put_inverse(struct plan *reverse, const struct step *step, void (*put)(void *, const char *), void *context)
{
	const struct fact *fact = step->fact;
	const struct item *item = plan_item(reverse, fact);
	struct step *found[4] = {0};

	if (item == NULL && fact->twin != NULL)
		item = plan_item(reverse, fact->twin);
	if (item == NULL)
		return;
	if (step->verb == VERB_CREATE)
		found[0] = item->drop;
	else if (step->verb == VERB_DROP)
		found[0] = item->create;
	else if (step->verb == VERB_RENAME)
		found[0] = item->rename;
	else
		found[0] = item->alter;
	for (struct step *s = found[0]; s != NULL; s = step->verb == VERB_ALTER ? s->then : NULL) {
		struct step *root = step_root(s);

		if (root->sql != NULL)
			put(context, root->sql);
	}
}

static void put_indented(struct text *out, const char *text, const char *indent)
{
	for (const char *p = text; *p != '\0'; p++) {
		text_char(out, *p);
		if (*p == '\n')
			text_put(out, indent);
	}
}

static void explain_inverse(void *context, const char *sql)
{
	struct text *out = context;

	text_put(out, "   inverse: ");
	put_indented(out, sql, "            ");
	text_char(out, '\n');
}

static const char *rows(const struct step *step)
{
	return step->rewrites ? "every row is written again" : step->scans ? "every row is read" : "no row is touched";
}

void plan_explain(struct text *out, struct plan *plan, struct plan *reverse)
{
	for (size_t i = 0; i < plan->count; i++) {
		struct step *step = plan->steps[i];
		const char *at = place(plan, step);

		if (i > 0 && step->part != plan->steps[i - 1]->part)
			text_put(out, "   (a new transaction begins here)\n\n");
		text_printf(out, "%zu. ", i + 1);
		put_indented(out, step->sql, "   ");
		text_printf(out, "\n   source:  %s\n   why:     %s\n", at ? at : "made up by PostgreSQL's rules",
			    why(plan, step));
		text_printf(out, "   lock:    %s\n   rows:    %s\n", lock_name(step->lock), rows(step));
		if (step->loses != NULL)
			text_printf(out, "   loses:   %s\n", step->loses);
		if (step->hazard != NULL)
			text_printf(out, "   hazard:  %s [%s]\n", step->hazard, step->hazard_word);
		put_inverse(reverse, step, explain_inverse, out);
		text_char(out, '\n');
	}
}

static void json_field(struct text *out, const char *name, const char *value)
{
	text_printf(out, ", \"%s\": ", name);
	if (value != NULL)
		text_json(out, value);
	else
		text_put(out, "null");
}

static void json_inverse(void *context, const char *sql)
{
	struct text *out = context;

	if (out->data[out->size - 1] != '[')
		text_put(out, ", ");
	text_json(out, sql);
}

void plan_json(struct text *out, struct plan *plan, struct plan *reverse)
{
	static const char *const verbs[] = {"rename", "drop", "alter", "create"};

	text_put(out, "{\"statements\": [");
	for (size_t i = 0; i < plan->count; i++) {
		struct step *step = plan->steps[i];

		text_printf(out, "%s\n  {\"transaction\": %zu, \"verb\": \"%s\"", i ? "," : "", step->part + 1,
			    verbs[step->verb]);
		json_field(out, "sql", step->sql);
		json_field(out, "object", fact_label(plan->after, step->fact));
		json_field(out, "source", place(plan, step));
		json_field(out, "why", why(plan, step));
		json_field(out, "lock", lock_name(step->lock));
		text_printf(out, ", \"rewrites\": %s, \"scans\": %s", step->rewrites ? "true" : "false",
			    step->scans ? "true" : "false");
		json_field(out, "loses", step->loses);
		json_field(out, "hazard", step->hazard);
		text_put(out, ", \"inverse\": [");
		put_inverse(reverse, step, json_inverse, out);
		text_put(out, "]}");
	}
	text_printf(out, "%s], \"transactions\": %zu, \"destroys\": %s}\n", plan->count ? "\n" : "", plan->parts,
		    plan_destroys(plan) ? "true" : "false");
}
