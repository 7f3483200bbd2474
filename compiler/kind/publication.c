#include "base/arena.h"
#include "base/diag.h"
#include "plan.h"
#include "reader.h"
#include "resolve.h"
#include "writer.h"

#include <string.h>

/* What is published: "for all tables", or the tables and schemas in its block. */
struct publication {
	struct fact head;
	bool all_tables;
	struct name_list options;
};

static const struct field fields[] = {
	FIELD_AS(publication, all_tables, "for all tables", .flags = F_REPLACES),
	FIELD_AS(publication, options, "with", .flags = F_OPTIONS),
};

#define OPERATIONS "insert|update|delete|truncate"

/* There is no RESET: what is no longer said is set to what it is without a word. */
static const struct option {
	const char *name, *usual, *choices;
	int since;
} options[] = {
	{"publish", "insert, update, delete, truncate", OPERATIONS, 0},
	{"publish_via_partition_root", "false", "false|true", 0},
	{"publish_generated_columns", "none", "none|stored", 18},
};

static const struct option *option_of(const char *text)
{
	size_t size = strcspn(text, "=");

	for (size_t i = 0; i < sizeof options / sizeof *options; i++)
		if (strlen(options[i].name) == size && memcmp(options[i].name, text, size) == 0)
			return &options[i];
	return NULL;
}

/* ---- reading ------------------------------------------------------------------ */

static bool is_word(const char *at, size_t size, const char *word, size_t word_size)
{
	return size == word_size && strncasecmp(at, word, size) == 0;
}

/* "delete, insert" as "insert, delete"; NULL where a word is none of the choices. */
static const char *words_ordered(struct model *model, const char *text, const char *choices)
{
	const char *all = "";
	size_t found = 0, given = 0;

	for (const char *choice = choices, *stop; choice != NULL; choice = stop ? stop + 1 : NULL) {
		stop = strchr(choice, '|');
		size_t size = stop ? (size_t)(stop - choice) : strlen(choice);
		bool here = false;

		given = 0;
		for (const char *p = text + strspn(text, ", "); *p != '\0'; p += strspn(p, ", "), given++) {
			bool same = is_word(p, strcspn(p, ", "), choice, size);

			found += same;
			here |= same;
			p += strcspn(p, ", ");
		}
		if (here)
			all = arena_printf(model->arena, "%s%s%.*s", all, *all ? ", " : "", (int)size, choice);
	}
	return found == given ? all : NULL;
}

/* As PostgreSQL takes a boolean (defGetBoolean() of src/backend/commands/define.c). */
static const char *value_of(struct model *model, const struct option *option, const char *text)
{
	static const char *const alike[][2] = {
		{"", "true"}, {"on", "true"}, {"1", "true"}, {"off", "false"}, {"0", "false"}};

	for (size_t i = 0; strcmp(option->usual, "false") == 0 && i < sizeof alike / sizeof *alike; i++)
		if (strcasecmp(text, alike[i][0]) == 0)
			return alike[i][1];
	return words_ordered(model, text, option->choices);
}

static bool option_settle(struct reader *reader, struct name *name)
{
	struct model *model = reader->model;
	const struct option *option = option_of(name->text);
	const char *equals = strchr(name->text, '=');
	const char *value = option ? value_of(model, option, equals ? equals + 1 : "") : NULL;
	struct suggestion s = suggestion_for(arena_copy(model->arena, name->text, strcspn(name->text, "=")));

	if (value != NULL) {
		name->text = names_of(model->names, arena_printf(model->arena, "%s=%s", option->name, value));
		return strcmp(value, option->usual) != 0;
	}
	for (size_t i = 0; i < sizeof options / sizeof *options; i++)
		suggestion_offer(&s, options[i].name);
	struct diag *diag = option == NULL ? diag_error(model->diags, name->span, "unknown-option",
							"a publication has no option \"%.*s\"",
							(int)strcspn(name->text, "="), name->text)
					   : diag_error(model->diags, name->span, "bad-option",
							"\"%s\" takes no such value", option->name);
	if (option != NULL)
		diag_hint(diag, "what it is without a word: %s = '%s'", option->name, option->usual);
	else if (s.best != NULL)
		diag_hint(diag, "did you mean \"%s\"?", s.best);
	return false;
}

static void bind(struct reader *reader, struct fact *fact)
{
	struct publication *publication = (struct publication *)fact;
	struct name_list *list = &publication->options;
	uint32_t kept = 0;

	reader_clauses(reader, fact, false);
	for (uint32_t i = 0; i < list->count; i++)
		if (option_settle(reader, &list->list[i]))
			list->list[kept++] = list->list[i];
	list->count = kept;
	list->given = kept > 0;
}

static void check(struct resolver *resolver, struct fact *fact)
{
	const struct publication *publication = (const struct publication *)fact;

	for (uint32_t i = 0; i < publication->options.count; i++) {
		const struct name *name = &publication->options.list[i];

		check_newer(resolver, name->span, option_of(name->text)->name, option_of(name->text)->since);
	}
}

/* ---- in place ----------------------------------------------------------------- */

static void alter(struct plan *plan, const struct delta *delta)
{
	const struct name_list *before = &((const struct publication *)delta->before)->options,
			       *after = &((const struct publication *)delta->after)->options;
	struct name_list changed = options_differing(plan->after, before, after, true),
			 gone = options_differing(plan->after, before, after, false);
	struct writer *writer = plan_writer(plan);

	for (uint32_t i = 0; i < gone.count; i++) {
		const struct option *option = option_of(gone.list[i].text);
		const char *usual = arena_printf(plan->arena, "%s=%s", option->name, option->usual);

		name_list_add(plan->after, &changed, (struct name){names_of(plan->after->names, usual), {0, 0}});
	}
	writer_words(writer, "alter");
	writer_object(writer, delta->after);
	writer_words(writer, "set");
	writer_options(writer, &changed);
	plan_step(plan);
}

const struct kind kind_publication = {
	.word = "publication",
	.sql = "publication",
	.help = "What is replicated logically: `for all tables`, or the tables and schemas in its block.",
	.traits = UNSCHEMAED | HAS_OWNER | HAS_COMMENT | HAS_PUBLISHED,
	.space = SPACE_PUBLICATION,
	.size = sizeof(struct publication),
	FIELDS(fields),
	.bind = bind,
	.check = check,
	.alter = alter,
};
