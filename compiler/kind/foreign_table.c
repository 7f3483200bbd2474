#include "plan.h"
#include "reader.h"
#include "resolve.h"
#include "writer.h"

/* A table whose rows a server keeps: it has columns, defaults, checks and triggers, but neither keys nor indexes. */
struct foreign_table {
	struct fact head;
	struct ref server;
	struct name_list options;
};

static const struct field fields[] = {
	FIELD(foreign_table, server, .flags = F_REPLACES, .space = SPACE_SERVER),
	FIELD(foreign_table, options, .flags = F_PAIRS),
};

static void bind(struct reader *reader, struct fact *fact)
{
	reader_clauses(reader, fact, false);
	if (!(fact->flags & FACT_EXTERN) && ((const struct foreign_table *)fact)->server.name == NULL)
		reader_expected(reader, "\"server\" and its name");
}

static void check(struct resolver *resolver, struct fact *fact)
{
	pairs_check(resolver->model, fact, &((const struct foreign_table *)fact)->options);
}

static void clauses(struct writer *writer, const struct fact *fact)
{
	writer_inlined_clauses(writer, fact);
	writer_fields(writer, fact);
}

static void create(struct writer *writer, const struct fact *fact)
{
	const struct fact *heir = fact_heir(fact);
	/* Behind PARTITION OF its own constraints stand, before INHERITS its columns too. */
	bool given = heir != NULL && !fact_merges(fact) && writer_inlines(writer, heir);

	writer_words(writer, "create foreign table");
	writer_fact(writer, fact);
	if (!given && writer_inlined(writer, fact) == 0)
		writer_raw(writer, " ()");
	clauses(writer, fact);
}

const struct kind kind_foreign_table = {
	.word = "foreign table",
	.sql = "foreign table",
	.grants_as = "table",
	.help = "A table whose rows a server of foreign data has.",
	.traits = IN_SCHEMA | HAS_OWNER | HAS_COMMENT | HAS_LABELS | HAS_GRANTS | HAS_COLUMNS | HAS_STATISTICS |
		  HAS_TRIGGERS | HAS_CHECKS | HAS_PARTITIONS | IS_RELATION | PINS_TYPE,
	.space = SPACE_RELATION,
	.size = sizeof(struct foreign_table),
	FIELDS(fields),
	.drop_lock = LOCK_ACCESS_EXCLUSIVE,
	.bind = bind,
	.check = check,
	.clauses = clauses,
	.create = create,
};
