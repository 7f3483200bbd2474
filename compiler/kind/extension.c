#include "model.h"

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

const struct kind kind_extension = {
	.word = "extension",
	.sql = "extension",
	.traits = UNSCHEMAED | HAS_COMMENT,
	.space = SPACE_EXTENSION,
	.size = sizeof(struct extension),
	FIELDS(fields),
	.home = home,
};
