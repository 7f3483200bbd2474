#include "base/diag.h"
#include "reader.h"
#include "resolve.h"

#include <string.h>

/* What "using" of a table or index may name beyond the server's own. Most come with an extension. */
struct access_method {
	struct fact head;
	const char *type;
	struct ref handler;
};

static const struct field fields[] = {
	FIELD(access_method, type, .flags = F_REPLACES, .choices = "table|index"),
	FIELD(access_method, handler, .flags = F_REPLACES, .space = SPACE_FUNCTION),
};

static void bind(struct reader *reader, struct fact *fact)
{
	const struct access_method *method = (const struct access_method *)fact;

	reader_clauses(reader, fact, false);
	if (!(fact->flags & FACT_EXTERN) && (method->type == NULL || method->handler.name == NULL))
		reader_expected(reader, "\"type table\" or \"type index\", and \"handler\" with a function");
}

static void check(struct resolver *resolver, struct fact *fact)
{
	if (fact->was != NULL)
		diag_error(resolver->model->diags, fact->name_span, "no-rename",
			   "PostgreSQL has no way to rename an access method");
}

const struct kind kind_access_method = {
	.help = "An access method of tables or indexes, by a function in C.",
	.word = "access method",
	.sql = "access method",
	.traits = UNSCHEMAED | HAS_COMMENT,
	.space = SPACE_METHOD,
	.size = sizeof(struct access_method),
	FIELDS(fields),
	.bind = bind,
	.check = check,
};
