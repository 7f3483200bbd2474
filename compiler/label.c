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

/* A string that spells a label, in SQL that has to do with the label's type, is taken for that label. */
bool step_uses_label(struct plan *plan, const struct step *step, const struct step *label)
{
	struct map seen = {0};

	if ((step->verb != VERB_CREATE && step->verb != VERB_ALTER) || step->item == label->item ||
	    !fact_says(step->fact, label->label))
		return false;
	bool reaches = fact_reaches(plan, step->fact, label->fact, &seen);
	map_free(&seen);
	return reaches;
}
