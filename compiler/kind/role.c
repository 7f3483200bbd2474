#include "introspect.h"
#include "model.h"

/* Roles belong to the server, not to a database: they are declared so that grants and policies can name them. */
static const char catalog[] = "SELECT NULL, NULL, 'extern role ' || " SQL_NAME(
	"rolname") ", NULL FROM pg_roles WHERE rolname !~ '^pg_' "
		   "ORDER BY rolname";

const struct kind kind_role = {
	.word = "role",
	.sql = "role",
	.traits = UNSCHEMAED | EXTERN_ONLY,
	.space = SPACE_ROLE,
	.size = sizeof(struct fact),
	.catalog = catalog,
};
