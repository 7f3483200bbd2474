#include "base/diag.h"
#include "keys.h"
#include "plan.h"
#include "reader.h"
#include "refs.h"
#include "resolve.h"
#include "writer.h"

#include <string.h>

/* Primary keys and unique constraints: both are an index that PostgreSQL keeps under the constraint's name. */
struct key {
	struct fact head;
	bool nulls_not_distinct; /* PostgreSQL 15 */
	struct name_list columns;
	struct name_list include;
	struct name_list options;
	const char *tablespace;
	bool deferrable, deferred;
	bool only;   /* of a partitioned table, without its partitions */
	bool period; /* the last column WITHOUT OVERLAPS */
};

#define KEY_FIELDS \
	FIELD(key, columns, .flags = F_BARE | F_COLUMNS | F_REPLACES), \
		FIELD(key, include, .flags = F_COLUMNS | F_REPLACES), \
		FIELD_AS(key, options, "with", .flags = F_OPTIONS), \
		FIELD_AS(key, tablespace, "using index tablespace", .alter = "SET TABLESPACE %", \
			 .unset = "SET TABLESPACE pg_default"), \
		FIELD(key, deferrable, .flags = F_REPLACES), \
		FIELD_AS(key, deferred, "initially deferred", .flags = F_REPLACES), \
		FIELD(key, only, .flags = F_REPLACES), \
		FIELD_AS(key, period, "without overlaps", .flags = F_BARE | F_REPLACES)

static const struct field primary_fields[] = {
	KEY_FIELDS,
};

static const struct field unique_fields[] = {
	FIELD_AS(key, nulls_not_distinct, "nulls not distinct", .flags = F_REPLACES),
	KEY_FIELDS,
};

static void bind(struct reader *reader, struct fact *fact)
{
	struct key *key = (struct key *)fact;
	struct fact *column = reader->column;

	if (column != NULL) {
		name_list_add(reader->model, &key->columns, (struct name){column->name, column->name_span});
	} else {
		key->nulls_not_distinct = fact->kind->fields != primary_fields &&
					  reader_words(reader, "nulls not distinct");
		if (reader_end(reader) || !reader_period(reader, &key->columns, &key->period))
			reader_expected(reader, "the key's columns in parentheses");
	}
	while (!reader_end(reader)) {
		uint32_t at = reader->at;

		reader_clauses(reader, fact, true);
		if (!reader_words(reader, "not deferrable"))
			reader_words(reader, "initially immediate");
		if (reader->at == at)
			break;
	}
	key->deferrable |= key->deferred;
}

static void check_twice(struct model *model, const struct name_list *list)
{
	for (uint32_t i = 0; i < list->count; i++)
		for (uint32_t j = 0; j < i; j++)
			if (list->list[i].text == list->list[j].text)
				diag_error(model->diags, list->list[i].span, "duplicate-column",
					   "column \"%s\" stands twice in the key", list->list[i].text);
}

static void resolve(struct resolver *resolver, struct fact *fact)
{
	struct model *model = resolver->model;
	struct key *key = (struct key *)fact;
	bool primary = fact->kind->traits & IS_PRIMARY;
	struct name_parts parts = {fact->parent->name, NULL, fact_was(fact->parent), NULL};

	check_twice(model, &key->columns);
	for (uint32_t i = 0; primary && i < key->columns.count; i++) {
		struct fact *column = fact_column(fact->parent, key->columns.list[i].text);

		if (column != NULL)
			*(bool *)((char *)column + field_find(column, "not null")->at) = true;
	}
	if (!primary && fact->name == NULL) {
		parts.name2 = name_join(model, fact->parent, &key->columns, false);
		parts.was2 = name_join(model, fact->parent, &key->columns, true);
	}
	resolve_name(resolver, fact, parts, primary ? "pkey" : "key");
}

static void check(struct resolver *resolver, struct fact *fact)
{
	struct model *model = resolver->model;

	if (((const struct key *)fact)->nulls_not_distinct)
		check_newer(resolver, fact->name_span, "nulls not distinct", 15);
	if (((const struct key *)fact)->period)
		check_newer(resolver, fact->name_span, "without overlaps", 18);
	FACT_CHILDREN (other, fact->parent) {
		if (other == fact)
			return;
		if (other->kind != fact->kind || !(fact->kind->traits & IS_PRIMARY))
			continue;
		struct diag *diag = diag_error(model->diags, fact->name_span, "second-primary-key",
					       "%s has a second primary key", fact_label(model, fact->parent));
		diag_note(diag, other->name_span, "the first one stands here");
		diag_hint(diag, "make one of them \"unique\", or one key of both");
		return;
	}
}

static void clauses(struct writer *writer, const struct fact *fact)
{
	const struct key *key = (const struct key *)fact;

	if (key->nulls_not_distinct)
		writer_words(writer, "nulls not distinct");
	writer_period(writer, &key->columns, NULL, key->period ? "without overlaps" : NULL);
	if (key->include.given) {
		writer_words(writer, "include");
		writer_names(writer, &key->include);
	}
	if (key->options.given) {
		writer_words(writer, "with");
		writer_options(writer, &key->options);
	}
	if (key->tablespace != NULL) {
		writer_words(writer, "using index tablespace");
		writer_name(writer, key->tablespace);
	}
	if (key->deferrable)
		writer_words(writer, "deferrable");
	if (key->deferred)
		writer_words(writer, "initially deferred");
	if (key->only && !writer->sql)
		writer_words(writer, "only");
}

/* Inside one CREATE TABLE PostgreSQL makes one index of two equal keys and forgets the second
 * (transformIndexConstraints in src/backend/parser/parse_utilcmd.c); by ALTER TABLE it makes both. */
static bool apart(const struct fact *fact)
{
	const struct key *key = (const struct key *)fact;

	if (key->only)
		return true;
	FACT_CHILDREN (other, fact->parent) {
		const struct name_list *list = other->kind->traits & IS_KEY && other->kind->columns
						       ? other->kind->columns(other)
						       : NULL;
		uint32_t same = 0;

		if (other == fact)
			return false;
		for (uint32_t i = 0; list != NULL && i < list->count && i < key->columns.count; i++)
			same += list->list[i].text == key->columns.list[i].text;
		if (list != NULL && same == key->columns.count && same == list->count)
			return true;
	}
	return false;
}

static void refs(struct refs *refs, const struct fact *fact)
{
	keys_refs(refs, fact, ((const struct key *)fact)->only);
}

static const struct name_list *columns(const struct fact *fact)
{
	return &((const struct key *)fact)->columns;
}

static enum inherits inherits(const struct fact *fact)
{
	return ((const struct key *)fact)->only ? INHERITS_NOT : INHERITS_INDEX;
}

const struct kind kind_primary_key = {
	.help = "The primary key, on columns that then are not null.",
	.word = "primary key",
	.sql = "primary key",
	.traits = INLINE | HAS_COMMENT | HAS_OWN_INDEX | IS_KEY | IS_PRIMARY | AUTO_NAME | ON_COLUMN,
	.within = HAS_KEYS,
	.space = SPACE_CONSTRAINT,
	.size = sizeof(struct key),
	FIELDS(primary_fields),
	.create_lock = LOCK_ACCESS_EXCLUSIVE,
	.drop_lock = LOCK_ACCESS_EXCLUSIVE,
	.create_scans = true,
	.bind = bind,
	.resolve = resolve,
	.check = check,
	.clauses = clauses,
	.changes = index_changes,
	.apart = apart,
	.refs = refs,
	.columns = columns,
	.inherits = inherits,
};

const struct kind kind_unique = {
	.help = "A unique constraint.",
	.word = "unique",
	.sql = "unique",
	.traits = INLINE | HAS_COMMENT | HAS_OWN_INDEX | IS_KEY | AUTO_NAME | ON_COLUMN,
	.within = HAS_KEYS,
	.space = SPACE_CONSTRAINT,
	.size = sizeof(struct key),
	FIELDS(unique_fields),
	.create_lock = LOCK_ACCESS_EXCLUSIVE,
	.drop_lock = LOCK_ACCESS_EXCLUSIVE,
	.create_scans = true,
	.bind = bind,
	.resolve = resolve,
	.check = check,
	.clauses = clauses,
	.changes = index_changes,
	.apart = apart,
	.refs = refs,
	.columns = columns,
	.inherits = inherits,
};
