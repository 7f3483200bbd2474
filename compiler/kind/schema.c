#include "base/diag.h"
#include "builtin.h"
#include "resolve.h"
#include "writer.h"

#include <string.h>

static bool standing(const struct fact *fact)
{
	return strcmp(fact->name, "public") == 0;
}

/* As initdb leaves it. */
static bool usual_comment(struct writer *writer, const struct fact *fact, bool *query)
{
	*query = false;
	if (standing(fact))
		writer_literal(writer, "standard public schema");
	return standing(fact);
}

/* Before 15 it is the superuser that initdb made, of whom the schema does not know. */
static const char *usual_owner(const struct model *model, const struct fact *fact)
{
	return standing(fact) && model->project.postgres >= 15 ? "pg_database_owner" : NULL;
}

static void check(struct resolver *resolver, struct fact *fact)
{
	struct diags *diags = resolver->model->diags;
	struct diag *diag;

	if (fact->flags & FACT_EXTERN)
		return;
	if (standing(fact)) {
		diag = diag_error(diags, fact->name_span, "reserved-schema",
				  "every database has a schema \"public\" from the start");
		diag_hint(diag, "objects without a schema are in it; for grants on it: extern schema public { ... }");
	} else if (strncmp(fact->name, "pg_", 3) == 0 || builtin_schema(fact->name)) {
		diag_error(diags, fact->name_span, "reserved-schema",
			   "schema \"%s\" is PostgreSQL's own: it takes no such name", fact->name);
	}
}

const struct kind kind_schema = {
	.help = "A schema; what stands in its block is made in it.",
	.word = "schema",
	.sql = "schema",
	.traits = UNSCHEMAED | HAS_OWNER | HAS_COMMENT | HAS_LABELS | HAS_GRANTS | HAS_MEMBERS,
	.space = SPACE_SCHEMA,
	.size = sizeof(struct fact),
	.check = check,
	.standing = standing,
	.usual_comment = usual_comment,
	.usual_owner = usual_owner,
};
