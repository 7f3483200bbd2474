#include "base/arena.h"
#include "base/diag.h"
#include "keys.h"
#include "plan.h"
#include "reader.h"
#include "resolve.h"
#include "sqltext.h"
#include "sqltree.h"
#include "writer.h"

#include <string.h>

/* That a table is a partition of another is a fact of its own, so that a table can be attached and detached with all
 * that it holds. What it has from its parent is copied by inherit.c. */
struct partition {
	struct fact head;
	struct ref parent;
	const char *form;      /* FROM, IN, WITH or DEFAULT */
	struct sqltext first;  /* the values of FROM, IN or WITH */
	struct sqltext second; /* those of TO */
};

static const struct field fields[] = {
	FIELD_AS(partition, parent, "partition of", .flags = F_BARE | F_REPLACES, .space = SPACE_RELATION),
	FIELD(partition, form, .flags = F_BARE, .choices = "from|in|with|default"),
	FIELD(partition, first, .flags = F_BARE | F_OPAQUE),
	FIELD(partition, second, .flags = F_BARE | F_OPAQUE),
};

static const struct partition *partition_of(const struct fact *fact)
{
	return (const struct partition *)fact;
}

static void bind_bounds(struct reader *reader, struct partition *partition)
{
	partition->form = reader_choice(reader, "from|in|with");
	if (partition->form == NULL) {
		reader_expected(reader, "\"from\", \"in\" or \"with\"");
	} else if (reader_need_sql(reader, &partition->first, "values in parentheses") &&
		   strcmp(partition->form, "from") == 0 && reader_need_words(reader, "to")) {
		reader_need_sql(reader, &partition->second, "values in parentheses");
	}
}

static void bind(struct reader *reader, struct fact *fact)
{
	struct partition *partition = (struct partition *)fact;
	const struct fact *of = reader->of;

	if (of != NULL)
		partition->parent = (struct ref){.schema = of->schema, .name = of->name, .span = of->name_span};
	else if (!reader_ref(reader, &partition->parent)) {
		reader_expected(reader, "a partitioned table");
		return;
	}
	if (reader_words(reader, "default"))
		partition->form = names_of(reader->model->names, "default");
	else if (reader_need_words(reader, "for values"))
		bind_bounds(reader, partition);
}

/* ---- checking ----------------------------------------------------------------- */

static const char *strategy_of(const struct fact *table)
{
	const struct field *field = field_find(table, "partition by");
	const char *strategy;

	if (field == NULL)
		return NULL;
	memcpy(&strategy, field_at(table, field), sizeof strategy);
	return strategy;
}

static uint32_t values_count(const struct sqltext *sql)
{
	uint32_t count = 1;
	int depth = 0;
	struct sql_token token = {0};

	while ((token = sql_token_next(sql->text, sql->size, token.offset + token.length)).kind != TOKEN_END) {
		depth += sql_token_mark(sql->text, token, '(') || sql_token_mark(sql->text, token, '[');
		depth -= sql_token_mark(sql->text, token, ')') || sql_token_mark(sql->text, token, ']');
		count += depth == 0 && sql_token_mark(sql->text, token, ',');
	}
	return count;
}

static void check_bounds(struct resolver *resolver, const struct fact *fact, const char *strategy)
{
	static const char *const forms[][3] = {{"range", "from", "for values from (...) to (...)"},
					       {"list", "in", "for values in (...)"},
					       {"hash", "with", "for values with (modulus ..., remainder ...)"}};
	struct model *model = resolver->model;
	const struct partition *partition = partition_of(fact);
	bool fallback = partition->form != NULL && strcmp(partition->form, "default") == 0;

	for (size_t i = 0; partition->form != NULL && i < 3; i++) {
		if (strcmp(forms[i][0], strategy) != 0 || strcmp(forms[i][1], partition->form) == 0 ||
		    (fallback && i < 2))
			continue;
		struct diag *diag = diag_error(model->diags, fact->span, "bad-bounds",
					       "%s is partitioned by %s, and these are other bounds",
					       fact_label(model, partition->parent.fact), strategy);
		diag_hint(diag, "%s", forms[i][2]);
		return;
	}
	const struct field *keys = field_find(partition->parent.fact, "partition keys");
	uint32_t count = keys ? ((const struct list *)field_at(partition->parent.fact, keys))->count : 0;
	const struct sqltext *sides[] = {&partition->first, &partition->second};
	for (size_t i = 0; i < 2 && strcmp(strategy, "range") == 0; i++)
		if (sides[i]->text != NULL && values_count(sides[i]) != count)
			diag_error(model->diags, (struct span){sides[i]->at, sides[i]->at + sides[i]->size},
				   "bad-bounds", "%u value%s for %u key%s", values_count(sides[i]),
				   values_count(sides[i]) == 1 ? "" : "s", count, count == 1 ? "" : "s");
}

static void check(struct resolver *resolver, struct fact *fact)
{
	struct model *model = resolver->model;
	const struct fact *base = partition_of(fact)->parent.fact;

	if (base == NULL || ((base->flags & FACT_EXTERN) && base->first_child == NULL))
		return;
	const char *strategy = strategy_of(base);
	if (strategy == NULL) {
		struct diag *diag = diag_error(model->diags, partition_of(fact)->parent.span, "not-partitioned",
					       "%s is not partitioned", fact_label(model, base));

		diag_hint(diag, "table %s partition by range (...) { ... }", base->name);
		return;
	}
	check_bounds(resolver, fact, strategy);
}

/* ---- SQL ----------------------------------------------------------------------- */

static void put_bounds(struct writer *writer, const struct fact *fact)
{
	const struct partition *partition = partition_of(fact);
	bool fallback = strcmp(partition->form, "default") == 0;

	writer_words(writer, fallback ? "default" : "for values");
	if (fallback)
		return;
	writer_words(writer, partition->form);
	writer_parens(writer, &partition->first);
	if (partition->second.text != NULL) {
		writer_words(writer, "to");
		writer_parens(writer, &partition->second);
	}
}

/* In SQL its table's own constraints stand in the middle. */
static void clauses(struct writer *writer, const struct fact *fact)
{
	writer_words(writer, "partition of");
	if (!writer->sql) {
		writer_ref(writer, &partition_of(fact)->parent);
	} else {
		writer_fact(writer, partition_of(fact)->parent.fact);
		writer_inlined(writer, fact->parent);
	}
	put_bounds(writer, fact);
}

static void put(struct writer *writer, const struct fact *fact, const char *words)
{
	writer_words(writer, "alter table");
	writer_fact(writer, partition_of(fact)->parent.fact);
	writer_words(writer, words);
	writer_fact(writer, fact->parent);
}

static void create(struct writer *writer, const struct fact *fact)
{
	put(writer, fact, "attach partition");
	put_bounds(writer, fact);
}

static void drop(struct writer *writer, const struct fact *fact)
{
	put(writer, fact, "detach partition");
}

/* PostgreSQL has no other way to change bounds; the rows are looked at again. */
static void alter(struct plan *plan, const struct delta *delta)
{
	drop(plan_writer(plan), delta->after);
	plan_step(plan)->lock = LOCK_ACCESS_EXCLUSIVE;
	create(plan_writer(plan), delta->after);
	struct step *step = plan_step(plan);
	step->lock = LOCK_ACCESS_EXCLUSIVE;
	step->scans = true;
}

static void finish(struct plan *plan, const struct fact *fact, bool inlined)
{
	if (!inlined)
		plan_item(plan, fact)->create->scans = true;
}

static const struct fact *base(const struct fact *fact)
{
	return partition_of(fact)->parent.fact;
}

static const struct fact *column_behind(const struct fact *fact)
{
	while (fact != NULL && fact->kind->space != SPACE_COLUMN)
		fact = fact->next;
	return fact;
}

/* Whether a partition that declares all of its columns has them in another order than its parent. */
static bool reordered(const struct fact *fact)
{
	const struct fact *base = partition_of(fact)->parent.fact, *own = column_behind(fact->parent->first_child);
	bool other = false;

	for (const struct fact *c = column_behind(base ? base->first_child : NULL); c != NULL;
	     c = column_behind(c->next)) {
		/* What is only copied from the parent stands where the partition's clause does. */
		if (own == NULL || own->span.at == fact->span.at)
			return false;
		other |= own->name != c->name;
		own = column_behind(own->next);
	}
	return other;
}

/* Whether a column has something that PARTITION OF cannot say: an expression of its own, a name of its own for NOT NULL. */
static bool is_special(const struct fact *column)
{
	static const char *const words[] = {"generated always as", "not null constraint"};
	uint64_t own = fact_own_fields(column);

	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		const struct field *field = field_find(column, words[i]);

		if (field != NULL && (own >> (field - column->kind->fields) & 1) && field_given(column, field))
			return true;
	}
	return false;
}

/* A table that brings its shares in the parent's indexes, its own order of columns, or columns that are special, is
 * attached when it is complete. */
static bool apart(const struct fact *fact)
{
	FACT_CHILDREN (child, fact->parent)
		if (fact_whole(child) != NULL || (child->kind->space == SPACE_COLUMN && is_special(child)))
			return true;
	return reordered(fact);
}

/* The bounds are values of the keys; in a list, all of the one key. */
static void context(const struct fact *fact, const struct field *field, struct sql_context *context,
		    struct arena *arena)
{
	const struct fact *base = partition_of(fact)->parent.fact;
	const struct field *list = base != NULL ? field_find(base, "partition keys") : NULL;
	const struct list *keys = list != NULL ? field_at(base, list) : NULL;
	const char **types;

	(void)field;
	context->form = SQL_EXPRESSION;
	context->list = true;
	if (keys == NULL)
		return;
	types = arena_take(arena, (keys->count + 1) * sizeof *types);
	for (uint32_t i = 0; i < keys->count; i++) {
		const struct name_list *column = &key_at(keys, i)->column;
		const struct fact *of = column->count > 0 ? fact_column(base, column->list[0].text) : NULL;
		const struct field *type = of != NULL ? field_find(of, "type") : NULL;

		types[i] = type != NULL ? type_sql(arena, field_at(of, type)) : NULL;
	}
	context->types = types;
	context->type_count = keys->count;
}

/* Other bounds are a partition that is detached and attached again, with new copies of its parent's triggers. */
static bool blocks(const struct delta *delta, const struct fact *user)
{
	(void)delta;
	return user->kind->space == SPACE_INHERITED_TRIGGER;
}

/* A foreign key to the parent is one to each partition, and holds it. */
static bool leaves_first(const struct fact *fact)
{
	for (const struct fact *base = partition_of(fact)->parent.fact; base != NULL; base = fact_base(base))
		if (base->flags & FACT_TARGET)
			return true;
	return false;
}

const struct kind kind_partition = {
	.help = "Makes a table a partition of another, and says for which values.",
	.word = "partition of",
	.sql = "partition",
	.traits = ONLY_ONE | INLINE | IN_HEADER | IS_PARTITION,
	.within = HAS_PARTITIONS,
	.space = SPACE_ONLY,
	.size = sizeof(struct partition),
	FIELDS(fields),
	.create_lock = LOCK_ACCESS_EXCLUSIVE,
	.drop_lock = LOCK_ACCESS_EXCLUSIVE,
	.bind = bind,
	.context = context,
	.check = check,
	.clauses = clauses,
	.create = create,
	.drop = drop,
	.alter = alter,
	.finish = finish,
	.apart = apart,
	.leaves_first = leaves_first,
	.blocks = blocks,
	.base = base,
};
