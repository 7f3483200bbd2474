#include "plan.h"
#include "reader.h"
#include "resolve.h"
#include "writer.h"

#include <string.h>

struct table {
	struct fact head;
	struct ref parent;	  /* PARTITION OF */
	struct sqltext bounds;	  /* FOR VALUES ... or DEFAULT, as written */
	const char *strategy;	  /* PARTITION BY RANGE, LIST or HASH */
	struct sqltext keys;	  /* and its keys */
	bool unlogged;
	struct name_list options; /* WITH */
	const char *method;
	const char *tablespace;
	bool row_security;
	bool force_row_security;
};

static const struct field fields[] = {
	FIELD_AS(table, parent, "partition of", .flags = F_BARE, .space = SPACE_RELATION),
	FIELD_AS(table, bounds, "for values", .flags = F_BARE | F_BODY),
	FIELD_AS(table, strategy, "partition by", .flags = F_BARE | F_REPLACES, .choices = "range|list|hash"),
	FIELD_AS(table, keys, "partition by", .flags = F_BARE | F_REPLACES),
	FIELD(table, unlogged, .alter = "SET UNLOGGED", .unset = "SET LOGGED"),
	FIELD_AS(table, method, "using", .alter = "SET ACCESS METHOD%"),
	FIELD_AS(table, options, "with", .flags = F_OPTIONS),
	FIELD(table, tablespace, .alter = "SET TABLESPACE%", .unset = "SET TABLESPACE pg_default"),
	FIELD_AS(table, row_security, "row security", .flags = F_IN_BLOCK, .alter = "ENABLE ROW LEVEL SECURITY",
		 .unset = "DISABLE ROW LEVEL SECURITY"),
	FIELD_AS(table, force_row_security, "force row security", .flags = F_IN_BLOCK,
		 .alter = "FORCE ROW LEVEL SECURITY", .unset = "NO FORCE ROW LEVEL SECURITY"),
};

static void create(struct writer *writer, const struct fact *fact)
{
	const struct table *table = (const struct table *)fact;

	writer_words(writer, table->unlogged ? "create unlogged table" : "create table");
	writer_fact(writer, fact);
	if (writer_inlined(writer, fact) == 0)
		writer_raw(writer, " ()");
	for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
		if (!(fields[i].flags & (F_IN_BLOCK | F_BARE)) && field_at(fact, &fields[i]) != &table->unlogged)
			writer_field(writer, fact, &fields[i]);
	if (table->row_security) {
		writer_raw(writer, ";\n");
		writer_words(writer, "alter table");
		writer_fact(writer, fact);
		writer_words(writer, "enable row level security");
	}
	if (table->force_row_security) {
		writer_raw(writer, ";\n");
		writer_words(writer, "alter table");
		writer_fact(writer, fact);
		writer_words(writer, "force row level security");
	}
}

const struct kind kind_table = {
	.word = "table",
	.sql = "table",
	.traits = IN_SCHEMA | HAS_OWNER | HAS_COMMENT | HAS_GRANTS | HAS_COLUMNS | HAS_INDEXES | HAS_TRIGGERS |
		  HAS_POLICIES | HAS_CHECKS | HOLDS_DATA | IS_RELATION,
	.space = SPACE_RELATION,
	.size = sizeof(struct table),
	FIELDS(fields),
	.create = create,
};
