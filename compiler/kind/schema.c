#include "model.h"

const struct kind kind_schema = {
	.word = "schema",
	.sql = "schema",
	.traits = UNSCHEMAED | HAS_OWNER | HAS_COMMENT | HAS_GRANTS | HAS_MEMBERS,
	.space = SPACE_SCHEMA,
	.size = sizeof(struct fact),
};
