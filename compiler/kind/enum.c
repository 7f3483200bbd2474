#include "base/diag.h"
#include "plan.h"
#include "reader.h"
#include "resolve.h"
#include "writer.h"

#include <string.h>

struct enumeration {
	struct fact head;
	struct name_list labels;
	struct name_list were; /* what each was called before; text is NULL where nothing is declared */
};

static const struct field fields[] = {
	FIELD_AS(enumeration, labels, "", .flags = F_BARE),
};

static void bind_label(struct reader *reader, struct enumeration *enumeration)
{
	struct model *model = reader->model;
	struct span span = reader_span(reader);
	struct string label, was = {0};

	bool quoted = !reader_end(reader) && reader->terms[reader->at].type == TERM_QUOTED;
	if (quoted || !reader_string(reader, &label)) {
		reader_expected(reader, "a label in single quotes");
		return;
	}
	if (strlen(label.text) > 63) {
		diag_error(model->diags, span, "label-too-long",
			   "a label of an enum can have 63 bytes, this one has %zu", strlen(label.text));
		reader->failed = true;
		return;
	}
	if (reader_words(reader, "was") && !reader_string(reader, &was)) {
		reader_expected(reader, "the label that it was before, in single quotes");
		return;
	}
	name_list_add(model, &enumeration->labels, (struct name){names_of(model->names, label.text), span});
	name_list_add(model, &enumeration->were,
		      (struct name){was.text ? names_of(model->names, was.text) : NULL, span});
}

static void bind(struct reader *reader, struct fact *fact)
{
	struct enumeration *enumeration = (struct enumeration *)fact;
	struct reader inside;

	if (reader_inside(reader, &inside)) {
		enumeration->labels.given = true;
		while (!reader_end(&inside)) {
			bind_label(&inside, enumeration);
			if (!reader_mark(&inside, ','))
				break;
		}
		if (!reader_end(&inside))
			reader_expected(&inside, "\",\" or \")\"");
		reader->failed |= inside.failed;
	} else if (!(fact->flags & FACT_EXTERN)) {
		reader_expected(reader, "the labels in parentheses");
	}
	reader_clauses(reader, fact, false);
}

static void check(struct resolver *resolver, struct fact *fact)
{
	const struct name_list *list = &((const struct enumeration *)fact)->labels;
	struct model *model = resolver->model;

	if (list->given && list->count == 0)
		diag_warning(model->diags, fact->name_span, "empty-enum", "%s has no labels: it has no values but null",
			     fact_label(model, fact));
	for (uint32_t i = 0; i < list->count; i++)
		for (uint32_t j = 0; j < i; j++) {
			if (list->list[i].text != list->list[j].text)
				continue;
			struct diag *diag = diag_error(model->diags, list->list[i].span, "duplicate-label",
						       "label '%s' stands twice in %s", list->list[i].text,
						       fact_label(model, fact));
			diag_note(diag, list->list[j].span, "it stood first here");
			break;
		}
}

static void clauses(struct writer *writer, const struct fact *fact)
{
	const struct enumeration *enumeration = (const struct enumeration *)fact;

	writer_raw(writer, " (");
	for (uint32_t i = 0; i < enumeration->labels.count; i++) {
		size_t start = writer->out->size;

		writer_literal(writer, enumeration->labels.list[i].text);
		if (i == 0)
			writer_trim(writer, start);
		if (writer->change && enumeration->were.list[i].text != NULL) {
			writer_words(writer, "was");
			writer_literal(writer, enumeration->were.list[i].text);
		}
		if (i + 1 < enumeration->labels.count)
			writer_raw(writer, ",");
	}
	writer_raw(writer, ")");
}

static void create(struct writer *writer, const struct fact *fact)
{
	writer_words(writer, "create type");
	writer_fact(writer, fact);
	writer_words(writer, "as enum");
	clauses(writer, fact);
}

static int place_of(const struct name_list *list, const char *label)
{
	for (uint32_t i = 0; label != NULL && i < list->count; i++)
		if (list->list[i].text == label)
			return (int)i;
	return -1;
}

/* The label of the old type that a label of the new one is: the same, or one that either model says was renamed; -1: it is
 * new. */
static int source_of(const struct delta *delta, uint32_t at)
{
	const struct enumeration *before = (const struct enumeration *)delta->before;
	const struct enumeration *after = (const struct enumeration *)delta->after;
	int same = place_of(&before->labels, after->labels.list[at].text);

	if (same >= 0)
		return same;
	int was = place_of(&before->labels, after->were.list[at].text);
	if (was < 0)
		was = place_of(&before->were, after->labels.list[at].text);
	return was >= 0 && place_of(&after->labels, before->labels.list[was].text) < 0 ? was : -1;
}

/* PostgreSQL can add labels anywhere and rename them, but neither take one away nor move one. */
static enum change changes(const struct delta *delta)
{
	const struct enumeration *before = (const struct enumeration *)delta->before;
	const struct enumeration *after = (const struct enumeration *)delta->after;
	uint32_t kept = 0;
	int last = -1;

	for (uint32_t i = 0; i < after->labels.count; i++) {
		int source = source_of(delta, i);

		if (source < 0)
			continue;
		if (source <= last)
			return CHANGE_REBUILD;
		last = source;
		kept++;
	}
	return kept == before->labels.count ? CHANGE_ALTER : CHANGE_REBUILD;
}

static void put_value(struct writer *writer, const struct fact *fact, const char *words, const char *label)
{
	writer_words(writer, "alter type");
	writer_fact(writer, fact);
	writer_words(writer, words);
	writer_literal(writer, label);
}

static void add_label(struct plan *plan, const struct delta *delta, uint32_t at)
{
	const struct name *labels = ((const struct enumeration *)delta->after)->labels.list;
	uint32_t count = ((const struct enumeration *)delta->after)->labels.count, kept = at + 1;
	struct writer *writer = plan_writer(plan);

	put_value(writer, delta->after, "add value", labels[at].text);
	while (kept < count && source_of(delta, kept) < 0)
		kept++;
	if (kept < count) {
		writer_words(writer, at > 0 ? "after" : "before");
		writer_literal(writer, labels[at > 0 ? at - 1 : kept].text);
	}
	struct step *step = plan_step(plan);
	step->label = labels[at].text;
	step->commits = true;
}

/* The label before a rename; NULL: it is new or has the same name. */
static const char *renamed_from(const struct delta *delta, uint32_t at)
{
	const struct enumeration *before = (const struct enumeration *)delta->before;
	const struct enumeration *after = (const struct enumeration *)delta->after;
	int source = source_of(delta, at);

	return source < 0 || before->labels.list[source].text == after->labels.list[at].text
		       ? NULL
		       : before->labels.list[source].text;
}

static void put_rename(struct writer *writer, const struct fact *type, const char *from, const char *to)
{
	put_value(writer, type, "rename value", from);
	writer_words(writer, "to");
	writer_literal(writer, to);
}

/* Values move over to the new type by way of their labels. */
static void set_aside(struct writer *writer, const struct delta *delta, const struct fact *aside)
{
	const struct enumeration *after = (const struct enumeration *)delta->after;

	for (uint32_t i = 0; i < after->labels.count; i++) {
		const char *from = renamed_from(delta, i);

		if (from == NULL)
			continue;
		size_t start = writer_statement(writer, 0);
		put_rename(writer, aside, from, after->labels.list[i].text);
		writer_trim(writer, start);
	}
}

static void alter(struct plan *plan, const struct delta *delta)
{
	const struct enumeration *after = (const struct enumeration *)delta->after;

	for (uint32_t i = 0; i < after->labels.count; i++) {
		const char *from = renamed_from(delta, i);

		if (from == NULL)
			continue;
		put_rename(plan_writer(plan), delta->after, from, after->labels.list[i].text);
		plan_step(plan)->label = after->labels.list[i].text;
	}
	for (uint32_t i = 0; i < after->labels.count; i++)
		if (source_of(delta, i) < 0)
			add_label(plan, delta, i);
}

static const struct name_list *labels(const struct fact *fact)
{
	const struct name_list *list = &((const struct enumeration *)fact)->labels;

	return list->count > 0 ? list : NULL;
}

const struct kind kind_enum = {
	.help = "An enum type with its labels in their order. A label that is gone or moved has the type made anew and its columns moved over.",
	.word = "enum",
	.sql = "type",
	.traits = IN_SCHEMA | HAS_OWNER | HAS_COMMENT | HAS_LABELS | HAS_GRANTS,
	.space = SPACE_TYPE,
	.size = sizeof(struct enumeration),
	FIELDS(fields),
	.bind = bind,
	.check = check,
	.clauses = clauses,
	.create = create,
	.changes = changes,
	.alter = alter,
	.set_aside = set_aside,
	.labels = labels,
};
