#include "reader.h"
#include "model.h"

/* Takes text apart into tokens of several types. PostgreSQL can change nothing of it but its name. */
struct parser {
	struct fact head;
	struct ref start, gettoken, end, headline, lextypes;
};

static const struct field fields[] = {
	FIELD(parser, start, .flags = F_DEFINED | F_REPLACES, .space = SPACE_FUNCTION),
	FIELD(parser, gettoken, .flags = F_DEFINED | F_REPLACES, .space = SPACE_FUNCTION),
	FIELD(parser, end, .flags = F_DEFINED | F_REPLACES, .space = SPACE_FUNCTION),
	FIELD(parser, headline, .flags = F_DEFINED | F_REPLACES, .space = SPACE_FUNCTION),
	FIELD(parser, lextypes, .flags = F_DEFINED | F_REPLACES, .space = SPACE_FUNCTION),
};

static void bind(struct reader *reader, struct fact *fact)
{
	const struct parser *parser = (const struct parser *)fact;

	reader_clauses(reader, fact, false);
	if (!(fact->flags & FACT_EXTERN) && (parser->start.name == NULL || parser->gettoken.name == NULL ||
					     parser->end.name == NULL || parser->lextypes.name == NULL))
		reader_expected(reader, "(start = ..., gettoken = ..., end = ..., lextypes = ...)");
}

const struct kind kind_text_search_parser = {
	.word = "text search parser",
	.sql = "text search parser",
	.help = "Takes text apart into tokens, by functions in C.",
	.traits = IN_SCHEMA | HAS_COMMENT,
	.space = SPACE_TS_PARSER,
	.size = sizeof(struct parser),
	FIELDS(fields),
	.bind = bind,
};
