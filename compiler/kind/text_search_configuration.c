#include "reader.h"
#include "model.h"

/* Which dictionaries the tokens of a parser go to: the mappings in its block. */
struct configuration {
	struct fact head;
	struct ref parser;
};

static const struct field fields[] = {
	FIELD(configuration, parser, .flags = F_DEFINED | F_REPLACES, .space = SPACE_TS_PARSER),
};

static void bind(struct reader *reader, struct fact *fact)
{
	reader_clauses(reader, fact, false);
	if (!(fact->flags & FACT_EXTERN) && ((const struct configuration *)fact)->parser.name == NULL)
		reader_expected(reader, "(parser = ...)");
}

const struct kind kind_text_search_configuration = {
	.word = "text search configuration",
	.sql = "text search configuration",
	.help = "How text is searched: a parser, and the dictionaries for each type of token in its block.",
	.traits = IN_SCHEMA | HAS_OWNER | HAS_COMMENT | HAS_TOKENS,
	.space = SPACE_TS_CONFIGURATION,
	.size = sizeof(struct configuration),
	FIELDS(fields),
	.bind = bind,
};
