#include "base/diag.h"
#include "keys.h"
#include "notnull.h"
#include "plan.h"
#include "reader.h"
#include "resolve.h"
#include "writer.h"

#include <string.h>

struct table {
	struct fact head;
	bool unlogged;
	const char *strategy; /* PARTITION BY RANGE, LIST or HASH */
	struct list keys;     /* and its keys */
	const char *method;
	struct name_list options; /* WITH */
	const char *tablespace;
	bool row_security;
	bool force_row_security;
};

enum { METHOD = 3, OPTIONS, TABLESPACE };

static const struct field fields[] = {
	FIELD(table, unlogged, .flags = F_BARE),
	FIELD_AS(table, strategy, "partition by", .flags = F_BARE | F_REPLACES, .choices = "range|list|hash"),
	FIELD_AS(table, keys, "partition keys", .flags = F_BARE | F_REPLACES, INDEX_KEYS),
	[METHOD] = FIELD_AS(table, method, "using", .space = SPACE_METHOD),
	[OPTIONS] = FIELD_AS(table, options, "with", .flags = F_OPTIONS),
	[TABLESPACE] = FIELD(table, tablespace, .flags = 0),
	FIELD_AS(table, row_security, "row security", .flags = F_IN_BLOCK),
	FIELD_AS(table, force_row_security, "force row security", .flags = F_IN_BLOCK),
};

static const struct table *table_of(const struct fact *fact)
{
	return (const struct table *)fact;
}

static void bind_keys(struct reader *reader, struct table *table)
{
	table->strategy = reader_choice(reader, "range|list|hash");
	if (table->strategy == NULL)
		reader_expected(reader, "one of range, list, hash");
	else
		keys_read(reader, &table->keys, KEYS_PARTITION);
}

static void bind(struct reader *reader, struct fact *fact)
{
	struct table *table = (struct table *)fact;

	table->unlogged = reader->word != NULL && strncmp(reader->word, "unlogged", 8) == 0;
	while (!reader_end(reader)) {
		uint32_t at = reader->at;

		reader_clauses(reader, fact, true);
		if (table->strategy == NULL && reader_words(reader, "partition by"))
			bind_keys(reader, table);
		if (reader->at == at)
			return;
	}
}

/* The table that a partition is of; NULL: it is none. */
static const struct table *whole_of(const struct fact *fact)
{
	const struct fact *base = fact_is_partition(fact) ? fact_base(fact) : NULL;

	return base != NULL && base->kind == fact->kind ? table_of(base) : NULL;
}

static void whole_resolve(struct resolver *resolver, struct fact *fact)
{
	struct fact *heir = fact_heir(fact), *base = NULL;

	if (heir != NULL)
		resolve_fact(resolver, heir);
	const struct table *whole = whole_of(fact);
	if (whole == NULL)
		return;
	memcpy(&base, &whole, sizeof base);
	resolve_fact(resolver, base);
}

/* What a partition does not say, its parent's place and access method tell (DefineRelation() of tablecmds.c). What is usual
 * is kept as NULL; but a partitioned table, which has no access method of its own, can name heap to its partitions. */
static void resolve(struct resolver *resolver, struct fact *fact)
{
	struct table *table = (struct table *)fact;

	whole_resolve(resolver, fact);
	const struct table *whole = whole_of(fact);
	if (table->strategy != NULL)
		keys_resolve(resolver, fact, &table->keys, strcmp(table->strategy, "hash") == 0 ? "hash" : "btree");
	if (table->method == NULL && whole != NULL)
		table->method = whole->method;
	if (table->method != NULL && table->strategy == NULL && strcmp(table->method, "heap") == 0)
		table->method = NULL;
	if (table->tablespace == NULL && whole != NULL)
		table->tablespace = whole->tablespace;
	else if (table->tablespace != NULL && strcmp(table->tablespace, "pg_default") == 0)
		table->tablespace = NULL;
}

/* ---- checking ----------------------------------------------------------------- */

static bool names_have(const struct name_list *list, const char *name)
{
	for (uint32_t i = 0; i < list->count; i++)
		if (list->list[i].text == name)
			return true;
	return false;
}

/* A key is kept by the partitions, each by itself: rows that are equal in it have to meet in one of them. */
static void check_key(struct resolver *resolver, const struct fact *fact, const struct fact *key)
{
	struct model *model = resolver->model;
	const struct table *table = table_of(fact);
	const struct name_list *columns = key->kind->columns(key);

	for (uint32_t i = 0; columns != NULL && i < table->keys.count; i++) {
		const struct index_key *part = key_at(&table->keys, i);

		if (part->column.count > 0 && names_have(columns, part->column.list[0].text))
			continue;
		struct diag *diag = part->column.count > 0
					    ? diag_error(
						      model->diags, key->name_span, "key-lacks-partition-column",
						      "%s must have column \"%s\", by which the table is partitioned",
						      fact_label(model, key), part->column.list[0].text)
					    : diag_error(model->diags, key->name_span, "key-lacks-partition-column",
							 "a table that is partitioned by an expression can have no %s",
							 key->kind->word);
		diag_note(diag, fact->name_span, "the table is declared here");
		return;
	}
}

static void check(struct resolver *resolver, struct fact *fact)
{
	struct model *model = resolver->model;
	const struct table *table = table_of(fact);

	if (table->strategy == NULL)
		return;
	if (table->method != NULL)
		check_newer(resolver, fact->name_span, "using", 17);
	if (strcmp(table->strategy, "list") == 0 && table->keys.count > 1)
		diag_error(model->diags, fact->name_span, "one-column-only",
			   "\"partition by list\" takes one key only");
	if (table->options.given)
		diag_error(model->diags, fact->name_span, "no-storage",
			   "%s is partitioned and stores nothing: the options belong to its partitions",
			   fact_label(model, fact));
	FACT_CHILDREN (child, fact)
		if ((child->kind->traits & IS_KEY) && child->kind->columns != NULL)
			check_key(resolver, fact, child);
}

/* ---- SQL ----------------------------------------------------------------------- */

/* Said where the parent says otherwise. */
static void put_usual(struct writer *writer, const char *word, const char *name)
{
	writer_words(writer, word);
	writer_name(writer, name);
}

static void put_storage(struct writer *writer, const struct fact *fact)
{
	const struct table *table = table_of(fact), *whole = whole_of(fact);

	if (table->strategy != NULL) {
		writer_words(writer, "partition by");
		writer_words(writer, table->strategy);
		keys_write(writer, &table->keys);
	}
	writer_field(writer, fact, &fields[METHOD]);
	if (whole != NULL && table->method == NULL && whole->method != NULL && table->strategy == NULL)
		put_usual(writer, "using", "heap");
	writer_field(writer, fact, &fields[OPTIONS]);
	writer_field(writer, fact, &fields[TABLESPACE]);
	if (whole != NULL && table->tablespace == NULL && whole->tablespace != NULL)
		put_usual(writer, "tablespace", "pg_default");
}

static void clauses(struct writer *writer, const struct fact *fact)
{
	writer_inlined_clauses(writer, fact);
	put_storage(writer, fact);
}

static const char *spelling(const struct fact *fact)
{
	return table_of(fact)->unlogged ? "unlogged table" : "table";
}

static void create(struct writer *writer, const struct fact *fact)
{
	/* Behind PARTITION OF and OF its own constraints stand, before INHERITS its columns too. */
	const struct fact *heir = fact_heir(fact);
	bool given = heir != NULL && !fact_merges(fact) && writer_inlines(writer, heir);

	writer_words(writer, table_of(fact)->unlogged ? "create unlogged table" : "create table");
	writer_fact(writer, fact);
	if (!given && writer_inlined(writer, fact) == 0)
		writer_raw(writer, " ()");
	writer_inlined_clauses(writer, fact);
	put_storage(writer, fact);
}

static void put_security(struct plan *plan, const struct fact *fact, bool on)
{
	plan_alter(plan, fact, on ? "ENABLE ROW LEVEL SECURITY" : "DISABLE ROW LEVEL SECURITY");
}

static void put_force(struct plan *plan, const struct fact *fact, bool on)
{
	plan_alter(plan, fact, on ? "FORCE ROW LEVEL SECURITY" : "NO FORCE ROW LEVEL SECURITY");
}

static void finish(struct plan *plan, const struct fact *fact, bool inlined)
{
	(void)inlined;
	if (table_of(fact)->row_security)
		put_security(plan, fact, true);
	if (table_of(fact)->force_row_security)
		put_force(plan, fact, true);
}

/* SET ACCESS METHOD is PostgreSQL 15's, and 17's for partitioned tables, whose SET TABLESPACE and SET LOGGED change
 * nothing but what new partitions get. */
static enum change changes(const struct delta *delta)
{
	const struct table *after = table_of(delta->after);
	int64_t server = delta->to != NULL ? delta->to->project.postgres : 15;

	return delta_changed(delta, &after->method) && server < (after->strategy ? 17 : 15) ? CHANGE_REPLACE
											    : CHANGE_ALTER;
}

static void rewrite(struct plan *plan, const struct fact *fact, const char *words, const char *name)
{
	struct text text = {0};
	struct writer writer = {.out = &text, .model = plan->after, .sql = true};

	writer_words(&writer, words);
	if (name != NULL)
		writer_name(&writer, name);
	writer_trim(&writer, 0);
	plan_alter(plan, fact, text.data)->rewrites = table_of(fact)->strategy == NULL;
	text_free(&text);
}

static void put_method(struct plan *plan, const struct fact *fact)
{
	const struct table *table = table_of(fact);

	if (table->strategy != NULL && table->method == NULL)
		rewrite(plan, fact, "set access method default", NULL);
	else
		rewrite(plan, fact, "set access method", table->method ? table->method : "heap");
}

static void alter(struct plan *plan, const struct delta *delta)
{
	const struct fact *fact = delta->after;
	const struct table *after = table_of(fact);

	if (delta_changed(delta, &after->unlogged))
		rewrite(plan, fact, after->unlogged ? "set unlogged" : "set logged", NULL);
	if (delta_changed(delta, &after->method))
		put_method(plan, fact);
	if (delta_changed(delta, &after->tablespace))
		rewrite(plan, fact, "set tablespace", after->tablespace ? after->tablespace : "pg_default");
	plan_fields(plan, delta);
	if (delta_changed(delta, &after->row_security))
		put_security(plan, fact, after->row_security);
	if (delta_changed(delta, &after->force_row_security))
		put_force(plan, fact, after->force_row_security);
}

/* Those of columns that are renamed themselves are renamed then. */
static void renamed(struct plan *plan, const struct delta *delta)
{
	FACT_CHILDREN (child, delta->after)
		if (child->kind->space == SPACE_COLUMN && child->twin != NULL && child->twin->name == child->name)
			not_null_rename(plan, child);
}

const struct kind kind_table = {
	.help = "A table; columns, constraints, indexes, triggers, policies and grants stand in its block.",
	.word = "table",
	.word_too = "unlogged table",
	.sql = "table",
	.traits = IN_SCHEMA | HAS_OWNER | HAS_COMMENT | HAS_LABELS | HAS_GRANTS | HAS_COLUMNS | HAS_KEYS | HAS_INDEXES |
		  HAS_STATISTICS | HAS_RULES | HAS_TRIGGERS | HAS_POLICIES | HAS_CHECKS | HAS_PARTITIONS | HOLDS_DATA |
		  IS_RELATION | PINS_TYPE,
	.space = SPACE_RELATION,
	.size = sizeof(struct table),
	FIELDS(fields),
	.drop_lock = LOCK_ACCESS_EXCLUSIVE,
	.bind = bind,
	.resolve = resolve,
	.check = check,
	.clauses = clauses,
	.spelling = spelling,
	.create = create,
	.finish = finish,
	.changes = changes,
	.alter = alter,
	.renamed = renamed,
};
