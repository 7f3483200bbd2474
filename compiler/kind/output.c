#include "introspect.h"
#include "model.h"

/* A column of a view. Its query makes it; it is declared only to carry a comment. */
static const char catalog[] = "SELECT " ID_COLUMN("c.oid", "a.attnum") ", " ID_RELATION("c.oid") ", 'column ' || " SQL_NAME(
	"a.attname") ", NULL "
		     "FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace "
		     "WHERE c.relkind IN ('v', 'm') AND a.attnum > 0 AND NOT a.attisdropped AND @schema AND EXISTS (SELECT FROM pg_description d WHERE "
		     "d.classoid = 'pg_class'::regclass AND d.objoid = c.oid AND d.objsubid = a.attnum) ORDER BY c.oid, a.attnum";

const struct kind kind_output = {
	.word = "column",
	.sql = "column",
	.traits = HAS_COMMENT,
	.within = HAS_OUTPUTS,
	.silent = true,
	.space = SPACE_COLUMN,
	.size = sizeof(struct fact),
	.catalog = catalog,
};
