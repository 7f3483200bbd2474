#include "plan.h"
#include "reader.h"
#include "usual.h"

/* What is published: "for all tables", or the tables and schemas in its block. */
struct publication {
	struct fact head;
	bool all_tables;
	struct name_list options;
};

static const struct field fields[] = {
	FIELD_AS(publication, all_tables, "for all tables", .flags = F_REPLACES),
	FIELD_AS(publication, options, "with", .flags = F_OPTIONS),
};

static const struct usual options[] = {
	{.name = "publish",
	 .value = "insert, update, delete, truncate",
	 .choices = "insert|update|delete|truncate",
	 .list = true},
	{.name = "publish_via_partition_root", .value = "false", .choices = BOOLEAN},
	{.name = "publish_generated_columns", .value = "none", .choices = "none|stored", .since = 18},
};

static const struct usuals known = {options, sizeof options / sizeof *options};

static void bind(struct reader *reader, struct fact *fact)
{
	reader_clauses(reader, fact, false);
	usual_settle(reader->model, fact, &((struct publication *)fact)->options, &known);
}

static void check(struct resolver *resolver, struct fact *fact)
{
	usual_check_newer(resolver, &((const struct publication *)fact)->options, &known);
}

static void alter(struct plan *plan, const struct delta *delta)
{
	usual_alter(plan, delta, field_find(delta->after, "with"), &known);
}

const struct kind kind_publication = {
	.word = "publication",
	.sql = "publication",
	.help = "What is replicated logically: `for all tables`, or the tables and schemas in its block.",
	.traits = UNSCHEMAED | HAS_OWNER | HAS_COMMENT | HAS_LABELS | HAS_PUBLISHED,
	.space = SPACE_PUBLICATION,
	.size = sizeof(struct publication),
	FIELDS(fields),
	.bind = bind,
	.check = check,
	.alter = alter,
};
