#include "base/arena.h"
#include "base/diag.h"
#include "base/text.h"
#include "plan.h"
#include "quote.h"
#include "reader.h"
#include "resolve.h"
#include "writer.h"

#include <string.h>

/* Turns tokens into lexemes. Its options are the template's affair: they are kept as they stand, name and literal. */
struct dictionary {
	struct fact head;
	struct ref template;
	struct name_list options; /* in their order, "stopwords='english'", "maxlen=5" */
};

static const struct field fields[] = {
	FIELD(dictionary, template, .flags = F_BARE | F_REPLACES, .space = SPACE_TS_TEMPLATE),
	FIELD(dictionary, options, .flags = F_BARE),
};

static const struct dictionary *dictionary_of(const struct fact *fact)
{
	return (const struct dictionary *)fact;
}

/* ---- reading ------------------------------------------------------------------ */

/* A number stays one; a word is a string. */
static const char *literal_read(struct reader *reader)
{
	struct model *model = reader->model;
	struct string string;
	struct name name;
	struct span span = reader_span(reader);
	struct text text = {0};

	if (reader_name(reader, &name))
		string.text = name.text;
	else if (!reader_string(reader, &string)) {
		reader_mark(reader, '-');
		if (reader_end(reader) || reader_term(reader)->type != TERM_NUMBER) {
			reader_expected(reader, "a string or a number");
			return NULL;
		}
		span.end = reader_span(reader).end;
		reader->at++;
		return arena_copy(model->arena, reader_bytes(reader, span), span.end - span.at);
	}
	quote_literal(&text, string.text);
	const char *literal = arena_copy(model->arena, text.data, text.size);
	text_free(&text);
	return literal;
}

static bool option_read(struct reader *reader, struct dictionary *dictionary)
{
	struct model *model = reader->model;
	struct name name;

	if (!reader_need_name(reader, &name, "the name of an option"))
		return false;
	if (!reader_mark(reader, '='))
		return reader_expected(reader, "\"=\"");
	if (strcmp(name.text, "template") == 0)
		return reader_ref(reader, &dictionary->template) || reader_expected(reader, "a template");
	const char *literal = literal_read(reader);
	if (literal == NULL)
		return false;
	name.text = names_of(model->names, arena_printf(model->arena, "%s=%s", name.text, literal));
	name_list_add(model, &dictionary->options, name);
	return true;
}

static void bind(struct reader *reader, struct fact *fact)
{
	struct dictionary *dictionary = (struct dictionary *)fact;
	struct reader inside;

	reader_clauses(reader, fact, true);
	if (reader_inside(reader, &inside)) {
		while (option_read(&inside, dictionary) && reader_mark(&inside, ','))
			;
		if (!inside.failed && !reader_end(&inside))
			reader_expected(&inside, "\",\" or \")\"");
		reader->failed |= inside.failed;
	}
	if (!reader->failed)
		reader_clauses(reader, fact, false);
	if (!(fact->flags & FACT_EXTERN) && dictionary->template.name == NULL)
		reader_expected(reader, "(template = ...)");
}

/* ---- writing ------------------------------------------------------------------ */

static void put_option(struct writer *writer, const char *option, bool value)
{
	size_t size = strcspn(option, "=");

	quote_name(writer->out, names_get(writer->model->names, option, size));
	if (!value)
		return;
	writer_raw(writer, " = ");
	writer_raw(writer, option + size + 1);
}

static void clauses(struct writer *writer, const struct fact *fact)
{
	const struct dictionary *dictionary = dictionary_of(fact);

	if (dictionary->template.name == NULL)
		return;
	writer_raw(writer, " (template =");
	writer_ref(writer, &dictionary->template);
	for (uint32_t i = 0; i < dictionary->options.count; i++) {
		writer_raw(writer, ", ");
		put_option(writer, dictionary->options.list[i].text, true);
	}
	writer_raw(writer, ")");
}

/* An option that is set goes to the end: so all are set again, in their order. */
static void alter(struct plan *plan, const struct delta *delta)
{
	const struct name_list *before = &dictionary_of(delta->before)->options,
			       *after = &dictionary_of(delta->after)->options;
	struct name_list gone = options_differing(plan->after, before, after, false);
	struct writer *writer = plan_writer(plan);

	writer_words(writer, "alter");
	writer_object(writer, delta->after);
	for (uint32_t i = 0; i < gone.count + after->count; i++) {
		bool value = i >= gone.count;

		writer_raw(writer, i ? ", " : " (");
		put_option(writer, value ? after->list[i - gone.count].text : gone.list[i].text, value);
	}
	writer_raw(writer, ")");
	plan_step(plan);
}

const struct kind kind_text_search_dictionary = {
	.word = "text search dictionary",
	.sql = "text search dictionary",
	.help = "Turns tokens into lexemes: `(template = ..., option = value)`.",
	.traits = IN_SCHEMA | HAS_OWNER | HAS_COMMENT,
	.space = SPACE_TS_DICTIONARY,
	.size = sizeof(struct dictionary),
	FIELDS(fields),
	.bind = bind,
	.clauses = clauses,
	.alter = alter,
};
