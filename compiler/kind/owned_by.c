#include "base/diag.h"
#include "counter.h"
#include "plan.h"
#include "reader.h"
#include "resolve.h"
#include "refs.h"
#include "writer.h"

/* That a sequence belongs to a column is a fact of its own: the column's default calls the sequence, so that
 * neither could be made first if it were part of the sequence. */
struct owned_by {
	struct fact head;
	struct ref table;
	struct name column;
	const struct fact *to;
};

static const struct field fields[] = {
	FIELD_AS(owned_by, table, "owned by", .flags = F_BARE, .space = SPACE_RELATION),
	FIELD_AS(owned_by, column.text, "owned by", .flags = F_BARE),
};

static void bind(struct reader *reader, struct fact *fact)
{
	struct owned_by *owned = (struct owned_by *)fact;
	struct name first, second, third = {0};

	if (!reader_need_name(reader, &first, "a column: table.column") ||
	    (!reader_mark(reader, '.') && !reader_expected(reader, "\".\" and a column of that table")) ||
	    !reader_need_name(reader, &second, "a column of that table"))
		return;
	if (reader_mark(reader, '.') && !reader_need_name(reader, &third, "a column of that table"))
		return;
	bool qualified = third.text != NULL;
	owned->table = qualified ? (struct ref){.schema = first.text, .name = second.text, .span = second.span}
				 : (struct ref){.name = first.text, .span = first.span};
	owned->column = qualified ? third : second;
}

/* Since PostgreSQL 15, a sequence that belongs to a column is logged where its table is. */
static void settle_unlogged(const struct model *model, struct fact *sequence, const struct fact *table)
{
	const struct field *field = field_find(table, "unlogged");

	if (field != NULL && model->project.postgres >= 15)
		*(bool *)((char *)sequence + field_find(sequence, "unlogged")->at) = *(const bool *)field_at(table,
													     field);
}

static void resolve(struct resolver *resolver, struct fact *fact)
{
	struct owned_by *owned = (struct owned_by *)fact;
	struct name_list list = {.list = &owned->column, .count = 1};

	if (owned->table.fact == NULL || owned->column.text == NULL)
		return;
	owned->to = fact_column(owned->table.fact, owned->column.text);
	resolve_columns(resolver, &list, owned->table.fact, false);
	settle_unlogged(resolver->model, fact->parent, owned->table.fact);
}

static void check(struct resolver *resolver, struct fact *fact)
{
	const struct owned_by *owned = (const struct owned_by *)fact;

	if (owned->table.fact != NULL && owned->table.fact->schema != fact->parent->schema)
		diag_error(resolver->model->diags, owned->table.span, "other-schema",
			   "a sequence must be in the schema of the table that owns it, which is \"%s\"",
			   owned->table.fact->schema);
}

static void clauses(struct writer *writer, const struct fact *fact)
{
	const struct owned_by *owned = (const struct owned_by *)fact;

	if (!writer->sql)
		writer_words(writer, "owned by");
	writer_ref(writer, &owned->table);
	writer_raw(writer, ".");
	size_t start = writer->out->size;
	writer_name(writer, owned->column.text);
	writer_trim(writer, start);
}

static void put(struct writer *writer, const struct fact *fact)
{
	writer_words(writer, "alter sequence");
	writer_fact(writer, fact->parent);
	writer_words(writer, "owned by");
}

static const struct fact *owner_of(const struct fact *table)
{
	if (table != NULL)
		FACT_CHILDREN (child, table)
			if (child->kind->within == HAS_OWNER)
				return child;
	return NULL;
}

/* A sequence must have the owner of the table that it belongs to; later, it follows that one by itself. */
static void create(struct writer *writer, const struct fact *fact)
{
	const struct fact *owner = owner_of(((const struct owned_by *)fact)->table.fact);

	if (owner != NULL) {
		writer_words(writer, "alter sequence");
		writer_fact(writer, fact->parent);
		writer_words(writer, "owner to");
		writer_clauses(writer, owner);
	} else {
		put(writer, fact);
		clauses(writer, fact);
	}
}

static void drop(struct writer *writer, const struct fact *fact)
{
	put(writer, fact);
	writer_words(writer, "none");
}

/* A column that is to go lets go of it first, so that its table can make room for one that takes the names of its keys. */
static enum change changes(const struct delta *delta)
{
	const struct fact *column = ((const struct owned_by *)delta->before)->to;

	return column != NULL && column->twin == NULL ? CHANGE_REPLACE : CHANGE_ALTER;
}

/* The column's name alone may differ because it was renamed, which PostgreSQL follows. */
static void alter(struct plan *plan, const struct delta *delta)
{
	const struct owned_by *before = (const struct owned_by *)delta->before;
	const struct owned_by *after = (const struct owned_by *)delta->after;

	if (before->to != NULL && before->to->twin == after->to)
		return;
	put(plan_writer(plan), delta->after);
	clauses(plan->writer, delta->after);
	plan_step(plan);
}

/* Whether a column's default takes its values from a sequence. */
static bool draws(struct model *model, const struct fact *column, const struct fact *sequence)
{
	FACT_CHILDREN (child, column) {
		const struct refs *refs = refs_of(model, child);

		for (size_t i = 0; i < refs->count; i++)
			if (refs->list[i].fact == sequence && (child->kind->traits & IN_HEADER))
				return true;
	}
	return false;
}

static void finish(struct plan *plan, const struct fact *fact, bool inlined)
{
	const struct fact *column = ((const struct owned_by *)fact)->to;
	static const struct counter usual;

	(void)inlined;
	if (owner_of(((const struct owned_by *)fact)->table.fact) != NULL) {
		put(plan_writer(plan), fact);
		clauses(plan->writer, fact);
		plan_step(plan);
	}
	/* A sequence that is made for a column that has values already goes on behind them. */
	if (fact->parent->twin != NULL || column == NULL || column->twin == NULL ||
	    !draws(plan->after, column, fact->parent))
		return;
	counter_write_start(plan_writer(plan), &usual, column, fact->parent->name);
	plan_step(plan)->scans = true;
}

static void refs(struct refs *refs, const struct fact *fact)
{
	refs_add(refs, ((const struct owned_by *)fact)->to, false);
	refs_add(refs, owner_of(((const struct owned_by *)fact)->table.fact), true);
}

static const struct fact *holder(const struct fact *fact)
{
	return ((const struct owned_by *)fact)->to;
}

const struct kind kind_owned_by = {
	.help = "Has a sequence go with a column when that is dropped.",
	.word = "owned by",
	.sql = "owned by",
	.traits = ONLY_ONE | IN_HEADER,
	.within = HAS_HOLDER,
	.space = SPACE_ONLY,
	.size = sizeof(struct owned_by),
	FIELDS(fields),
	.bind = bind,
	.resolve = resolve,
	.check = check,
	.clauses = clauses,
	.create = create,
	.drop = drop,
	.changes = changes,
	.alter = alter,
	.finish = finish,
	.refs = refs,
	.holder = holder,
};
