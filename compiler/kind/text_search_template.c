#include "reader.h"
#include "model.h"

/* What dictionaries are made from. PostgreSQL can change nothing of it but its name. */
struct template
{
	struct fact head;
	struct ref init, lexize;
};

static const struct field fields[] = {
	FIELD(template, init, .flags = F_DEFINED | F_REPLACES, .space = SPACE_FUNCTION),
	FIELD(template, lexize, .flags = F_DEFINED | F_REPLACES, .space = SPACE_FUNCTION),
};

static void bind(struct reader *reader, struct fact *fact)
{
	reader_clauses(reader, fact, false);
	if (!(fact->flags & FACT_EXTERN) && ((const struct template *)fact)->lexize.name == NULL)
		reader_expected(reader, "(lexize = ...)");
}

const struct kind kind_text_search_template = {
	.word = "text search template",
	.sql = "text search template",
	.help = "What dictionaries are made from: functions in C.",
	.traits = IN_SCHEMA | HAS_COMMENT,
	.space = SPACE_TS_TEMPLATE,
	.size = sizeof(struct template),
	FIELDS(fields),
	.bind = bind,
};
