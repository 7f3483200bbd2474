#include "base/arena.h"
#include "base/diag.h"
#include "keys.h"
#include "plan.h"
#include "reader.h"
#include "refs.h"
#include "resolve.h"
#include "writer.h"

#include <stdlib.h>
#include <string.h>

struct index {
	struct fact head;
	bool unique;
	struct name method; /* NULL: btree */
	struct list keys;
	struct name_list include;
	bool nulls_not_distinct; /* PostgreSQL 15 */
	struct name_list options;
	const char *tablespace;
	struct sqltext predicate;
	bool only;		     /* of a partitioned table, without its partitions */
	struct name_list statistics; /* "2=100": targets of the keys by their numbers */
	struct name_list plain;	     /* the columns that a foreign key may refer to */
};

static const struct field fields[] = {
	FIELD(index, unique, .flags = F_BARE | F_REPLACES),
	FIELD_AS(index, method.text, "using", .flags = F_REPLACES, .space = SPACE_METHOD),
	FIELD(index, keys, .flags = F_BARE | F_REPLACES, INDEX_KEYS),
	FIELD(index, include, .flags = F_COLUMNS | F_REPLACES),
	FIELD_AS(index, nulls_not_distinct, "nulls not distinct", .flags = F_REPLACES),
	FIELD_AS(index, options, "with", .flags = F_OPTIONS),
	FIELD(index, tablespace, .alter = "SET TABLESPACE %", .unset = "SET TABLESPACE pg_default"),
	FIELD_AS(index, predicate, "where", .flags = F_REPLACES),
	FIELD(index, only, .flags = F_REPLACES),
	FIELD(index, statistics, .flags = F_BARE | F_OPTIONS | F_ALONE),
};

static const struct index *index_of(const struct fact *fact)
{
	return (const struct index *)fact;
}

/* statistics (1 = 100, 3 = 0) */
static void read_statistics(struct reader *reader, struct index *index)
{
	struct model *model = reader->model;
	struct reader inside;
	struct span span = reader_span(reader);

	if (!reader_inside(reader, &inside)) {
		reader_expected(reader, "targets in parentheses: (1 = 100)");
		return;
	}
	do {
		struct integer key = {0}, target = {0};

		if (!reader_integer(&inside, &key) || !reader_mark(&inside, '=') || !reader_integer(&inside, &target))
			reader_expected(&inside, "the number of a key, \"=\" and a number");
		const char *text = arena_printf(model->arena, "%lld=%lld", (long long)key.value,
						(long long)target.value);
		name_list_add(model, &index->statistics, (struct name){names_of(model->names, text), span});
	} while (!inside.failed && reader_mark(&inside, ','));
	if (!inside.failed && !reader_end(&inside))
		reader_expected(&inside, "\",\" or \")\"");
	reader->failed |= inside.failed;
}

static void bind(struct reader *reader, struct fact *fact)
{
	struct index *index = (struct index *)fact;

	index->unique = strncmp(reader->word, "unique", 6) == 0;
	if (reader_words(reader, "using"))
		reader_need_name(reader, &index->method, "an access method");
	if (!reader->failed && keys_read(reader, &index->keys, KEYS_INDEX))
		while (!reader_end(reader)) {
			uint32_t at = reader->at;

			reader_clauses(reader, fact, true);
			reader_words(reader, "nulls distinct");
			if (!reader->failed && reader_words(reader, "statistics"))
				read_statistics(reader, index);
			if (reader->at == at)
				return;
		}
}

static const char *method_of(const struct index *index)
{
	return index->method.text ? index->method.text : "btree";
}

/* A foreign key may stand on a unique index too, when it is over columns alone and over all rows. */
static void settle_plain(struct model *model, struct index *index)
{
	index->plain = (struct name_list){0};
	for (uint32_t i = 0; i < index->keys.count && index->predicate.text == NULL; i++) {
		const struct index_key *key = key_at(&index->keys, i);

		if (key->column.count == 0) {
			index->plain = (struct name_list){0};
			return;
		}
		name_list_add(model, &index->plain, key->column.list[0]);
	}
}

static void resolve(struct resolver *resolver, struct fact *fact)
{
	struct model *model = resolver->model;
	struct index *index = (struct index *)fact;
	const struct fact *table = fact->parent;

	if (index->method.text != NULL && strcmp(index->method.text, "btree") == 0)
		index->method.text = NULL;
	if (fact->name == NULL) {
		struct name_parts parts = {table->name, keys_name(model, table, &index->keys, &index->include, false),
					   fact_was(table),
					   keys_name(model, table, &index->keys, &index->include, true)};

		resolve_name(resolver, fact, parts, "idx");
	}
	keys_resolve(resolver, fact, &index->keys, method_of(index));
	settle_plain(model, index);
}

/* ---- checking ----------------------------------------------------------------- */

static bool same_index(const struct fact *a, const struct fact *b)
{
	for (size_t i = 1; i < sizeof fields / sizeof *fields; i++)
		if (fields[i].flags & F_REPLACES && !field_equal(a, b, &fields[i]))
			return false;
	return true;
}

/* Whether a key's own index does all that this one does. */
static bool repeats_key(const struct index *index, const struct fact *key)
{
	return (key->kind->traits & IS_KEY) && index->method.text == NULL && index->predicate.text == NULL &&
	       !index->include.given && !index->nulls_not_distinct && keys_plain(&index->keys, key->kind->columns(key));
}

static void check_repeats(struct resolver *resolver, const struct fact *fact)
{
	struct model *model = resolver->model;
	bool passed = false;

	FACT_CHILDREN (other, fact->parent) {
		struct diag *diag = NULL;

		passed |= other == fact;
		if (other->kind != fact->kind && repeats_key(index_of(fact), other)) {
			diag = diag_warning(model->diags, fact->name_span, "index-repeats-constraint",
					    "%s repeats the index of %s", fact_label(model, fact),
					    fact_label(model, other));
		} else if (other->kind == fact->kind && !passed && same_index(fact, other) &&
			   (index_of(fact)->unique == index_of(other)->unique || index_of(other)->unique)) {
			diag = diag_warning(model->diags, fact->name_span, "index-repeats-index",
					    "%s repeats index \"%s\"", fact_label(model, fact), other->name);
		}
		if (diag == NULL)
			continue;
		diag_note(diag, other->name_span, "which stands here");
		diag_hint(diag, "it costs every write and serves no query: leave it out");
		return;
	}
}

/* PostgreSQL takes them for expressions only: a column's are the table's. */
static void check_statistics(struct model *model, const struct index *index)
{
	for (uint32_t i = 0; i < index->statistics.count; i++) {
		unsigned long number = strtoul(index->statistics.list[i].text, NULL, 10);

		if (number == 0 || number > index->keys.count)
			diag_error(model->diags, index->statistics.list[i].span, "bad-statistics",
				   "there is no key number %lu", number);
		else if (key_at(&index->keys, (uint32_t)number - 1)->column.count > 0)
			diag_hint(diag_error(model->diags, index->statistics.list[i].span, "bad-statistics",
					     "key number %lu is a column, not an expression", number),
				  "give the column of the table its own statistics");
	}
}

static void check(struct resolver *resolver, struct fact *fact)
{
	struct model *model = resolver->model;
	const struct index *index = index_of(fact);
	const struct index_method *method = index_method(method_of(index));

	method_check(resolver, index->method);
	keys_check(resolver, fact, &index->keys, index->include.count, method_of(index));
	if (method != NULL && index->unique && !method->unique)
		diag_error(model->diags, fact->name_span, "not-unique", "%s cannot keep values unique: only btree can",
			   method->name);
	if (index->nulls_not_distinct && !index->unique)
		diag_error(model->diags, fact->name_span, "not-unique",
			   "\"nulls not distinct\" means nothing where the index is not unique");
	if (method != NULL && index->include.count > 0)
		check_newer(resolver, fact->name_span, "include", method->includes);
	if (index->nulls_not_distinct)
		check_newer(resolver, fact->name_span, "nulls not distinct", 15);
	check_statistics(model, index);
	check_repeats(resolver, fact);
}

/* ---- SQL ----------------------------------------------------------------------- */

static void clauses(struct writer *writer, const struct fact *fact)
{
	const struct index *index = index_of(fact);

	writer_field(writer, fact, &fields[1]);
	keys_write(writer, &index->keys);
	for (size_t i = 3; i < sizeof fields / sizeof *fields - 1; i++)
		if (!writer->sql || field_at(fact, &fields[i]) != &index->only)
			writer_field(writer, fact, &fields[i]);
	if (index->statistics.count > 0 && !writer->sql) {
		writer_words(writer, "statistics");
		writer_options(writer, &index->statistics);
	}
}

static const char *spelling(const struct fact *fact)
{
	return index_of(fact)->unique ? "unique index" : "index";
}

/* A new index is made in the schema of its table, and its name must not say so. */
static void create(struct writer *writer, const struct fact *fact)
{
	writer_words(writer, index_of(fact)->unique ? "create unique index" : "create index");
	writer_name(writer, fact->name);
	writer_words(writer, index_of(fact)->only ? "on only" : "on");
	writer_fact(writer, fact->parent);
	clauses(writer, fact);
}

static void drop(struct writer *writer, const struct fact *fact)
{
	writer_words(writer, "drop index");
	writer_fact(writer, fact);
	if (fact->flags & FACT_CASCADES)
		writer_words(writer, "cascade");
}

static void refs(struct refs *refs, const struct fact *fact)
{
	keys_refs(refs, fact, index_of(fact)->only);
}

/* These shape the index while it is built: until it is built anew, a change means nothing. */
static bool shapes_build(const struct delta *delta)
{
	static const char *const others[] = {"fillfactor", "deduplicate_items",	     "buffering",
					     "fastupdate", "gin_pending_list_limit", "autosummarize"};
	const struct name_list *lists[] = {&index_of(delta->before)->options, &index_of(delta->after)->options};
	size_t shaping = 0;

	for (size_t l = 0; l < 2; l++)
		for (uint32_t i = 0; i < lists[l]->count; i++) {
			bool other = false;

			for (size_t j = 0; j < sizeof others / sizeof *others; j++)
				other |= strncmp(lists[l]->list[i].text, others[j], strlen(others[j])) == 0;
			shaping += !other;
		}
	return shaping > 0;
}

static void alter_statistics(struct plan *plan, const struct fact *fact, const struct name_list *before)
{
	for (int set = 0; set <= 1; set++) {
		struct name_list list = options_differing(plan->after, before, &index_of(fact)->statistics, set);

		for (uint32_t i = 0; i < list.count; i++) {
			const char *text = list.list[i].text;
			struct writer *writer = plan_writer(plan);

			/* ALTER INDEX would go over the indexes of partitions, which have theirs by themselves. */
			writer_words(writer, "alter table only");
			writer_fact(writer, fact);
			text_printf(writer->out, " ALTER COLUMN %.*s SET STATISTICS %s", (int)strcspn(text, "="), text,
				    set ? strchr(text, '=') + 1 : "-1");
			plan_step(plan)->lock = LOCK_SHARE_UPDATE_EXCLUSIVE;
		}
	}
}

static void finish(struct plan *plan, const struct fact *fact, bool inlined)
{
	static const struct name_list none;

	(void)inlined;
	alter_statistics(plan, fact, &none);
}

static void alter(struct plan *plan, const struct delta *delta)
{
	struct delta usual = *delta;

	usual.fields &= ((uint64_t)1 << (sizeof fields / sizeof *fields - 1)) - 1;
	plan_fields(plan, &usual);
	alter_statistics(plan, delta->after, &index_of(delta->before)->statistics);
	if (!delta_changed(delta, &index_of(delta->after)->options) || !shapes_build(delta))
		return;
	struct writer *writer = plan_writer(plan);
	writer_words(writer, "reindex index");
	writer_fact(writer, delta->after);
	struct step *step = plan_step(plan);
	step->lock = LOCK_SHARE;
	step->scans = true;
}

static enum inherits inherits(const struct fact *fact)
{
	return index_of(fact)->only ? INHERITS_NOT : INHERITS_INDEX;
}

static const struct name_list *columns(const struct fact *fact)
{
	return index_of(fact)->unique && index_of(fact)->plain.count > 0 ? &index_of(fact)->plain : NULL;
}

const struct kind kind_index = {
	.help = "An index; of columns, calls, or expressions in parentheses.",
	.word = "index",
	.word_too = "unique index",
	.sql = "index",
	.traits = IN_SCHEMA | HAS_COMMENT | AUTO_NAME | IS_KEY,
	.within = HAS_INDEXES,
	.space = SPACE_RELATION,
	.size = sizeof(struct index),
	FIELDS(fields),
	.create_lock = LOCK_SHARE,
	.drop_lock = LOCK_ACCESS_EXCLUSIVE,
	.create_scans = true,
	.bind = bind,
	.resolve = resolve,
	.check = check,
	.clauses = clauses,
	.spelling = spelling,
	.create = create,
	.drop = drop,
	.refs = refs,
	.changes = index_changes,
	.alter = alter,
	.finish = finish,
	.inherits = inherits,
	.columns = columns,
};
