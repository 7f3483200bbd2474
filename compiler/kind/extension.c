#include "writer.h"

struct extension {
	struct fact head;
	struct ref schema;
	struct string version;
};

/* The schema can be changed in place only where the extension is relocatable, which its control file tells and we do not
 * know: so it is replaced. */
static const struct field fields[] = {
	FIELD(extension, schema, .space = SPACE_SCHEMA, .flags = F_REPLACES),
	FIELD(extension, version, .alter = "UPDATE TO %"),
};

static const struct ref *home(const struct fact *fact)
{
	return &((const struct extension *)fact)->schema;
}

/* It stands in the control file. */
static void usual_comment(struct writer *writer, const struct fact *fact)
{
	writer_raw(writer, "SELECT comment FROM pg_catalog.pg_available_extensions WHERE name =");
	writer_literal(writer, fact->name);
}

const struct kind kind_extension = {
	.help = "An extension. What well-known extensions bring is known to the compiler.",
	.word = "extension",
	.sql = "extension",
	.traits = UNSCHEMAED | HAS_COMMENT,
	.space = SPACE_EXTENSION,
	.size = sizeof(struct extension),
	FIELDS(fields),
	.usual_comment = usual_comment,
	.home = home,
};
