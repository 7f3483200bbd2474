#include "base/diag.h"
#include "reader.h"
#include "writer.h"

/* A composite type; its attributes are facts of their own. */
static void bind(struct reader *reader, struct fact *fact)
{
	if (reader_words(reader, "as"))
		reader_members(reader, fact);
	reader_clauses(reader, fact, false);
}

static void clauses(struct writer *writer, const struct fact *fact)
{
	if (!writer->sql)
		return;
	writer_words(writer, "as");
	if (writer_inlined(writer, fact) == 0)
		writer_raw(writer, " ()");
}

const struct kind kind_type = {
	.word = "type",
	.sql = "type",
	.traits = IN_SCHEMA | HAS_OWNER | HAS_COMMENT | HAS_GRANTS | HAS_ATTRIBUTES,
	.space = SPACE_TYPE,
	.size = sizeof(struct fact),
	.bind = bind,
	.clauses = clauses,
};
