/* The usual ways in which kinds make the steps of a change in place. */
#include "base/text.h"
#include "plan.h"
#include "writer.h"

#include <string.h>

bool delta_changed(const struct delta *delta, const void *member)
{
	const struct kind *kind = delta->after->kind;

	for (size_t i = 0; i < kind->field_count; i++)
		if (field_at(delta->after, &kind->fields[i]) == member)
			return delta->fields >> i & 1;
	return false;
}

enum change index_changes(const struct delta *delta)
{
	const struct fact *fact = delta->after;

	if (!fact_partitioned(fact->parent))
		return CHANGE_ALTER;
	for (size_t i = 0; i < fact->kind->field_count; i++)
		if ((delta->fields >> i & 1) && (fact->kind->fields[i].flags & F_OPTIONS))
			return CHANGE_REPLACE;
	return CHANGE_ALTER;
}

static const struct name *option_find(const struct name_list *list, const char *option)
{
	size_t size = strcspn(option, "=");

	for (uint32_t i = 0; i < list->count; i++)
		if (strncmp(list->list[i].text, option, size) == 0 && strchr("=", list->list[i].text[size]) != NULL)
			return &list->list[i];
	return NULL;
}

/* The storage parameters that are other than before are SET, those that are gone are RESET. */
static void options_alter(struct plan *plan, const struct delta *delta, const struct field *field)
{
	const struct name_list *before = field_at(delta->before, field), *after = field_at(delta->after, field);
	struct name_list set = {0}, reset = {0};

	for (uint32_t i = 0; i < after->count; i++) {
		const struct name *old = option_find(before, after->list[i].text);

		if (old == NULL || old->text != after->list[i].text)
			name_list_add(plan->after, &set, after->list[i]);
	}
	for (uint32_t i = 0; i < before->count; i++) {
		const char *text = before->list[i].text;
		struct name name = {names_get(plan->after->names, text, strcspn(text, "=")), before->list[i].span};

		if (option_find(after, text) == NULL)
			name_list_add(plan->after, &reset, name);
	}
	for (int i = 0; i < 2; i++) {
		struct text text = {0};
		struct writer writer = {.out = &text, .model = plan->after, .sql = true};
		const struct name_list *list = i ? &set : &reset;

		if (list->count == 0)
			continue;
		writer_words(&writer, i ? "set" : "reset");
		writer_options(&writer, list);
		writer_trim(&writer, 0);
		plan_alter(plan, delta->after, text.data);
		text_free(&text);
	}
}

void plan_fields(struct plan *plan, const struct delta *delta)
{
	const struct kind *kind = delta->after->kind;

	for (size_t i = 0; i < kind->field_count; i++) {
		const struct field *field = &kind->fields[i];
		bool given = field_given(delta->after, field);
		const char *clause = given ? field->alter : field->unset;

		if ((delta->fields >> i & 1) && (field->flags & F_OPTIONS))
			options_alter(plan, delta, field);
		if (!(delta->fields >> i & 1) || clause == NULL)
			continue;
		const char *percent = strchr(clause, '%');
		struct text text = {0};
		text_add(&text, clause, percent ? (size_t)(percent - clause) - (percent > clause) : strlen(clause));
		if (percent != NULL) {
			struct writer writer = {.out = &text, .model = plan->after, .sql = true};

			writer_value(&writer, delta->after, field);
			text_put(&text, percent + 1);
		}
		plan_alter(plan, delta->after, text.data);
		text_free(&text);
	}
}
