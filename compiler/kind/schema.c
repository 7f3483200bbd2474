#include "introspect.h"
#include "model.h"

static const char catalog[] =
	"SELECT " ID_SCHEMA("n.oid") ", NULL, CASE n.nspname WHEN 'public' THEN 'extern ' ELSE '' END || 'schema ' || " SQL_NAME(
		"n.nspname") ", NULL FROM pg_namespace n WHERE @schema AND " OF_NO_EXTENSION("pg_namespace",
											     "n.oid") " ORDER BY n.nspname";

const struct kind kind_schema = {
	.word = "schema",
	.sql = "schema",
	.traits = UNSCHEMAED | HAS_OWNER | HAS_COMMENT | HAS_GRANTS | HAS_MEMBERS,
	.space = SPACE_SCHEMA,
	.size = sizeof(struct fact),
	.catalog = catalog,
};
