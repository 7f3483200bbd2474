#include "plan.h"
#include "reader.h"
#include "resolve.h"

struct server {
	struct fact head;
	struct string type, version;
	struct ref wrapper;
	struct name_list options;
};

static const struct field fields[] = {
	FIELD(server, type, .flags = F_REPLACES),
	FIELD(server, version, .alter = "VERSION %", .unset = "VERSION NULL"),
	FIELD_AS(server, wrapper, "foreign data wrapper", .flags = F_REPLACES, .space = SPACE_WRAPPER),
	FIELD(server, options, .flags = F_PAIRS),
};

static void bind(struct reader *reader, struct fact *fact)
{
	reader_clauses(reader, fact, false);
	if (!(fact->flags & FACT_EXTERN) && ((const struct server *)fact)->wrapper.name == NULL)
		reader_expected(reader, "\"foreign data wrapper\" and its name");
}

static void check(struct resolver *resolver, struct fact *fact)
{
	pairs_check(resolver->model, fact, &((const struct server *)fact)->options);
}

const struct kind kind_server = {
	.word = "server",
	.sql = "server",
	.grants_as = "foreign server",
	.help = "A server of foreign data; its users stand in its block.",
	.traits = UNSCHEMAED | HAS_OWNER | HAS_COMMENT | HAS_GRANTS | HAS_MAPPINGS,
	.space = SPACE_SERVER,
	.size = sizeof(struct server),
	FIELDS(fields),
	.bind = bind,
	.check = check,
};
