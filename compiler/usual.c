#include "usual.h"

#include "base/arena.h"
#include "base/diag.h"
#include "base/text.h"
#include "plan.h"
#include "resolve.h"
#include "writer.h"

#include <string.h>
#include <strings.h>

const struct usual *usual_find(const struct usuals *known, const char *option)
{
	size_t size = strcspn(option, "=");

	for (size_t i = 0; i < known->count; i++)
		if (strlen(known->list[i].name) == size && memcmp(known->list[i].name, option, size) == 0)
			return &known->list[i];
	return NULL;
}

/* ---- reading ------------------------------------------------------------------ */

/* "delete, insert" in the order of the choices; NULL where a word is none of them. */
static const char *words_ordered(struct model *model, const char *text, const char *choices)
{
	const char *all = "";
	size_t found = 0, given = 0;

	for (const char *choice = choices, *stop; choice != NULL; choice = stop ? stop + 1 : NULL) {
		stop = strchr(choice, '|');
		size_t size = stop ? (size_t)(stop - choice) : strlen(choice), same = 0;

		given = 0;
		for (const char *p = text + strspn(text, ", "); *p != '\0'; p += strspn(p, ", "), given++) {
			same += strcspn(p, ", ") == size && strncasecmp(p, choice, size) == 0;
			p += strcspn(p, ", ");
		}
		found += same;
		if (same > 0)
			all = arena_printf(model->arena, "%s%s%.*s", all, *all ? ", " : "", (int)size, choice);
	}
	return found == given ? all : NULL;
}

/* What defGetBoolean() of src/backend/commands/define.c takes, as the one of two choices that it is. */
static const char *boolean_of(const char *text, const char *choices)
{
	static const char *const words[2][4] = {{"off", "false", "0", "off"}, {"on", "true", "1", ""}};
	bool plain = strcmp(choices, BOOLEAN) == 0;

	if (!plain && strncmp(choices, "off|on", 6) != 0)
		return NULL;
	for (int yes = 0; yes <= 1; yes++)
		for (size_t i = 0; i < 4; i++)
			if (strcasecmp(text, words[yes][i]) == 0)
				return words[yes][plain];
	return NULL;
}

static const char *value_of(struct model *model, const struct usual *usual, const char *text)
{
	const char *value = usual->choices == NULL ? text : boolean_of(text, usual->choices);

	if (value != NULL)
		return value;
	value = words_ordered(model, text, usual->choices);
	return value == NULL || usual->list || (*value != '\0' && strchr(value, ',') == NULL) ? value : NULL;
}

static void say(struct model *model, const struct fact *fact, const struct name *option, const struct usuals *known)
{
	const struct usual *usual = usual_find(known, option->text);
	size_t size = strcspn(option->text, "=");
	struct suggestion s = suggestion_for(arena_copy(model->arena, option->text, size));

	if (usual != NULL) {
		diag_hint(
			diag_error(model->diags, option->span, "bad-option", "\"%s\" takes no such value", usual->name),
			"what it is without a word: %s = '%s'", usual->name, usual->value);
		return;
	}
	for (size_t i = 0; i < known->count; i++)
		suggestion_offer(&s, known->list[i].name);
	struct diag *diag = diag_error(model->diags, option->span, "unknown-option", "%s %s has no option \"%.*s\"",
				       text_article(fact->kind->word), fact->kind->word, (int)size, option->text);
	if (s.best != NULL)
		diag_hint(diag, "did you mean \"%s\"?", s.best);
}

void usual_settle(struct model *model, const struct fact *fact, struct name_list *options, const struct usuals *known)
{
	uint32_t kept = 0;

	for (uint32_t i = 0; i < options->count; i++) {
		struct name *option = &options->list[i];
		const struct usual *usual = usual_find(known, option->text);
		const char *equals = strchr(option->text, '=');
		const char *value = usual ? value_of(model, usual, equals ? equals + 1 : "") : NULL;

		if (value == NULL) {
			say(model, fact, option, known);
			continue;
		}
		option->text = names_of(model->names, arena_printf(model->arena, "%s=%s", usual->name, value));
		if (usual->value == NULL || strcmp(value, usual->value) != 0)
			options->list[kept++] = *option;
	}
	options->count = kept;
	options->given = kept > 0;
}

void usual_check_newer(struct resolver *resolver, const struct name_list *options, const struct usuals *known)
{
	for (uint32_t i = 0; i < options->count; i++) {
		const struct usual *usual = usual_find(known, options->list[i].text);

		check_newer(resolver, options->list[i].span, usual->name, usual->since);
	}
}

/* ---- writing ------------------------------------------------------------------ */

static void add(const struct model *model, struct name_list *list, const struct usual *usual)
{
	const char *text = arena_printf(model->arena, "%s=%s", usual->name, usual->value);

	name_list_add(model, list, (struct name){names_of(model->names, text), {0, 0}});
}

struct name_list usual_spelled(const struct model *model, const struct name_list *options, const struct usuals *known)
{
	struct name_list all = {0};

	for (uint32_t i = 0; i < options->count; i++)
		name_list_add(model, &all, options->list[i]);
	for (size_t i = 0; i < known->count; i++) {
		bool given = !known->list[i].spelled || model->project.postgres < known->list[i].since;

		for (uint32_t j = 0; j < options->count && !given; j++)
			given = usual_find(known, options->list[j].text) == &known->list[i];
		if (!given)
			add(model, &all, &known->list[i]);
	}
	return all;
}

void usual_alter(struct plan *plan, const struct delta *delta, const struct field *field, const struct usuals *known)
{
	const struct name_list *before = field_at(delta->before, field), *after = field_at(delta->after, field);
	struct name_list changed = options_differing(plan->after, before, after, true),
			 gone = options_differing(plan->after, before, after, false);
	struct writer *writer = plan_writer(plan);

	for (uint32_t i = 0; i < gone.count; i++)
		add(plan->after, &changed, usual_find(known, gone.list[i].text));
	writer_words(writer, "alter");
	writer_object(writer, delta->after);
	writer_words(writer, "set");
	writer_options(writer, &changed);
	plan_step(plan);
}
