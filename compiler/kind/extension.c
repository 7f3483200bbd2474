#include "plan.h"
#include "reader.h"
#include "writer.h"

#include <stdlib.h>

struct extension {
	struct fact head;
	struct ref schema;
	struct string version;
	bool found; /* that version is the one which a database has: nobody asks for it */
};

enum { SCHEMA, VERSION, FOUND };

static const struct field fields[] = {
	[SCHEMA] = FIELD(extension, schema, .space = SPACE_SCHEMA),
	[VERSION] = FIELD(extension, version, .flags = 0),
	[FOUND] = FIELD(extension, found, .flags = F_BARE | F_TRANSIENT),
};

static void bind(struct reader *reader, struct fact *fact)
{
	while (!reader_end(reader)) {
		uint32_t at = reader->at;

		reader_clauses(reader, fact, true);
		if (reader_words(reader, "found"))
			((struct extension *)fact)->found = true;
		if (reader->at == at)
			return;
	}
}

static const struct extension *extension_of(const struct fact *fact)
{
	return (const struct extension *)fact;
}

static const struct ref *home(const struct fact *fact)
{
	return &extension_of(fact)->schema;
}

/* Whether "1.10" comes behind "1.9". */
static bool version_later(const char *version, const char *than)
{
	for (char *end, *than_end;; version = end + 1, than = than_end + 1) {
		unsigned long a = strtoul(version, &end, 10), b = strtoul(than, &than_end, 10);

		if (a != b)
			return a > b;
		if (*end != '.' || *than_end != '.')
			return *end == '.' && *than_end != '.';
	}
}

static void clauses(struct writer *writer, const struct fact *fact)
{
	writer_field(writer, fact, &fields[SCHEMA]);
	if (!extension_of(fact)->found)
		writer_field(writer, fact, &fields[VERSION]);
}

/* Who does not say which version it is to be takes the one that is there. */
static bool ignores(const struct fact *before, const struct fact *after, const struct field *field)
{
	const struct extension *a = extension_of(before), *b = extension_of(after);

	return field == &fields[VERSION] && (b->version.text == NULL || (a->version.text == NULL && b->found));
}

static void put_alter(struct plan *plan, const struct fact *fact, const char *words)
{
	struct writer *writer = plan_writer(plan);

	writer_words(writer, "alter");
	writer_object(writer, fact);
	writer_words(writer, words);
}

/* Which of them can be moved to another schema, their control files tell; most can. Versions have no way back: a
 * rollback leaves the later one, which brings all that the earlier one brought. */
static void alter(struct plan *plan, const struct delta *delta)
{
	const char *before = extension_of(delta->before)->version.text,
		   *after = extension_of(delta->after)->version.text;
	bool leaves = plan->fills && before != NULL && version_later(before, after);

	if (delta_changed(delta, &extension_of(delta->after)->schema)) {
		put_alter(plan, delta->after, "set schema");
		writer_name(plan->writer, fact_home(plan->after, delta->after));
		plan_step(plan);
	}
	if (delta_changed(delta, &extension_of(delta->after)->version) && !leaves) {
		put_alter(plan, delta->after, "update to");
		writer_literal(plan->writer, after);
		plan_step(plan);
	}
}

/* It stands in the control file. */
static bool usual_comment(struct writer *writer, const struct fact *fact, bool *query)
{
	*query = true;
	writer_raw(writer, "SELECT comment FROM pg_catalog.pg_available_extensions WHERE name =");
	writer_literal(writer, fact->name);
	return true;
}

const struct kind kind_extension = {
	.help = "An extension. What well-known extensions bring is known to the compiler.",
	.word = "extension",
	.sql = "extension",
	.traits = UNSCHEMAED | HAS_COMMENT,
	.space = SPACE_EXTENSION,
	.size = sizeof(struct extension),
	FIELDS(fields),
	.bind = bind,
	.clauses = clauses,
	.ignores = ignores,
	.alter = alter,
	.usual_comment = usual_comment,
	.home = home,
};
