/* Which steps take a string for a label that another step makes. */
#include "plan.h"
#include "refs.h"
#include "sqltext.h"

#include <string.h>

/* The end of a label that is spelled at p, or NULL. */
static const char *label_end(const char *p, const char *end, const char *label)
{
	for (; p < end && *label != '\0'; p++, label++) {
		if (*p != *label)
			return NULL;
		p += *p == '\'';
	}
	return *label == '\0' ? p : NULL;
}

/* A string is the label, or an array or a row that it is an element of. */
static bool token_says(const char *sql, struct sql_token token, const char *label)
{
	const char *p = sql + token.offset, *end = p + token.length - 1;
	static const char marks[] = "{}(),\" ";

	while (p < end && *p != '\'')
		p++;
	if (token.kind != TOKEN_STRING && token.kind != TOKEN_ESTRING)
		return false;
	if (label_end(++p, end, label) == end)
		return true;
	if (*p != '{' && *p != '(')
		return false;
	for (; p < end; p++) {
		const char *stop = strchr(marks, *p) ? label_end(p + 1, end, label) : NULL;

		if (stop != NULL && stop < end && strchr(marks, *stop) != NULL)
			return true;
	}
	return false;
}

static bool fact_says(const struct fact *fact, const char *label)
{
	for (size_t i = 0; i < fact->kind->field_count; i++) {
		const struct field *field = &fact->kind->fields[i];
		const struct sqltext *sql = field_at(fact, field);

		if (field->type != F_SQL || !field_given(fact, field))
			continue;
		for (struct sql_token t = sql_token_next(sql->text, sql->size, 0); t.kind != TOKEN_END;
		     t = sql_token_next(sql->text, sql->size, t.offset + t.length))
			if (token_says(sql->text, t, label))
				return true;
	}
	return false;
}

static bool fact_reaches(struct plan *plan, const struct fact *fact, const struct fact *target, struct map *seen)
{
	const struct refs *refs = refs_of(plan->after, fact);

	if (fact == target)
		return true;
	if (map_find(seen, map_key(fact)) != NULL)
		return false;
	map_put(seen, map_key(fact), plan);
	for (size_t i = 0; i < refs->count; i++)
		if (fact_reaches(plan, refs->list[i].fact, target, seen))
			return true;
	return false;
}

/* The type that a step converts a column's values to; NULL: it does not. */
static const struct fact *type_converted_to(const struct step *step)
{
	const struct delta *delta = &step->item->delta;

	if (step->verb != VERB_ALTER || step->item->action != ACTION_ALTER || !step->fact->kind->retypes)
		return NULL;
	for (size_t i = 0; i < step->fact->kind->field_count; i++) {
		const struct field *field = &step->fact->kind->fields[i];

		if (field->type == F_TYPE && (delta->fields >> i & 1))
			return ((const struct type *)field_at(step->fact, field))->fact;
	}
	return NULL;
}

/* A string that spells a label, in SQL that has to do with the label's type, is taken for that label; and values that
 * are converted to its type may become any of its labels. */
bool step_uses_label(struct plan *plan, const struct step *step, const struct step *label)
{
	const struct fact *from = NULL;
	struct map seen = {0};

	if ((step->verb != VERB_CREATE && step->verb != VERB_ALTER) || step->item == label->item)
		return false;
	from = fact_says(step->fact, label->label) ? step->fact : type_converted_to(step);
	bool reaches = from != NULL && fact_reaches(plan, from, label->fact, &seen);
	map_free(&seen);
	return reaches;
}
