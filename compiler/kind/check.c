#include "base/diag.h"
#include "plan.h"
#include "reader.h"
#include "refs.h"
#include "resolve.h"
#include "sqltext.h"
#include "writer.h"

#include <string.h>

struct check {
	struct fact head;
	struct sqltext expression;
	bool no_inherit;
	bool not_valid;
	bool not_enforced; /* PostgreSQL 18 */
};

static const struct field fields[] = {
	FIELD(check, expression, .flags = F_BARE | F_REPLACES),
	FIELD_AS(check, no_inherit, "no inherit", .flags = F_REPLACES),
	FIELD_AS(check, not_valid, "not valid", .flags = 0),
	FIELD_AS(check, not_enforced, "not enforced", .flags = F_REPLACES),
};

static void bind(struct reader *reader, struct fact *fact)
{
	struct check *check = (struct check *)fact;

	if (!reader_need_sql(reader, &check->expression, "the condition in parentheses"))
		return;
	reader_clauses(reader, fact, true);
	if (reader_words(reader, "enforced"))
		reader_clauses(reader, fact, true);
	/* What is not enforced is not valid either. */
	check->not_valid &= !check->not_enforced;
}

struct only_column {
	const struct model *model;
	const struct fact *table;
	const struct fact *column;
	bool several;
};

static void only_column_word(void *context, const char *word, size_t size, bool quoted)
{
	struct only_column *only = context;
	const char *name = names_find(only->model->names, word, size);

	(void)quoted;
	const struct fact *column = name ? fact_column(only->table, name) : NULL;
	if (column != NULL) {
		only->several |= only->column != NULL && only->column != column;
		only->column = column;
	}
}

/* PostgreSQL names a check after its column when it is over one column only. The words of the text tell,
 * unless a function or type is called like another column: then its tree does. */
static const struct fact *column_of(struct model *model, const struct fact *fact)
{
	const struct check *check = (const struct check *)fact;
	struct only_column only = {.model = model, .table = fact->parent};

	sql_mentions(check->expression.text, check->expression.size, false, only_column_word, &only);
	if (!only.several)
		return only.column;
	const struct sql_result *result = refs_sql(model, fact, &fields[0]);
	const struct fact *column = NULL;
	for (size_t i = 0; i < result->reference_count; i++) {
		if (result->references[i].kind != REF_COLUMN)
			continue;
		if (column != NULL && column != result->references[i].object)
			return NULL;
		column = result->references[i].object;
	}
	return column;
}

static void resolve(struct resolver *resolver, struct fact *fact)
{
	const struct fact *column;

	if (fact->name != NULL)
		return;
	column = column_of(resolver->model, fact);
	struct name_parts parts = {fact->parent->name, column ? column->name : NULL, fact_was(fact->parent),
				   column ? fact_was(column) : NULL};
	resolve_name(resolver, fact, parts, "check");
}

static void check_version(struct resolver *resolver, struct fact *fact)
{
	if (((const struct check *)fact)->not_enforced)
		check_newer(resolver, fact->name_span, "not enforced", 18);
}

static void clauses(struct writer *writer, const struct fact *fact)
{
	const struct check *check = (const struct check *)fact;

	writer_parens(writer, &check->expression);
	if (check->no_inherit)
		writer_words(writer, "no inherit");
	if (check->not_valid)
		writer_words(writer, "not valid");
	if (check->not_enforced)
		writer_words(writer, "not enforced");
}

/* It can become valid in place; PostgreSQL has no way back. */
static enum change changes(const struct delta *delta)
{
	return ((const struct check *)delta->after)->not_valid ? CHANGE_REPLACE : CHANGE_ALTER;
}

static void put_validate(struct plan *plan, const struct fact *fact)
{
	struct writer *writer = plan_writer(plan);

	writer_words(writer, "alter");
	writer_object(writer, fact->parent);
	writer_words(writer, "validate constraint");
	writer_name(writer, fact->name);
	struct step *step = plan_step(plan);
	step->lock = LOCK_SHARE_UPDATE_EXCLUSIVE;
	step->scans = true;
}

static void alter(struct plan *plan, const struct delta *delta)
{
	put_validate(plan, delta->after);
}

static bool is_own(const struct fact *fact)
{
	return (fact->flags & FACT_INHERITED) && fact_own_fields(fact) != 0;
}

/* A partition may have a valid one of what is not valid for its parent: it was empty, or was looked at. Where the
 * parent's is made anew, so are they. */
static void finish(struct plan *plan, const struct fact *fact, bool inlined)
{
	(void)inlined;
	if (is_own(fact))
		put_validate(plan, fact);
	for (size_t i = 0; (fact->parent->flags & FACT_HANDS_ON) && i < plan->after->count; i++) {
		const struct fact *copy = plan->after->facts[i];

		if (copy->origin == fact && copy->twin != NULL && is_own(copy) && plan_item(plan, copy) == NULL)
			put_validate(plan, copy);
	}
}

static bool apart(const struct fact *fact)
{
	return ((const struct check *)fact)->not_valid;
}

static enum inherits inherits(const struct fact *fact)
{
	return ((const struct check *)fact)->no_inherit ? INHERITS_NOT : INHERITS_MERGED;
}

const struct kind kind_check = {
	.help = "A check constraint, of a table or a domain.",
	.word = "check",
	.sql = "check",
	.traits = INLINE | HAS_COMMENT | AUTO_NAME | ON_COLUMN,
	.within = HAS_CHECKS,
	.space = SPACE_CONSTRAINT,
	.size = sizeof(struct check),
	FIELDS(fields),
	.create_lock = LOCK_ACCESS_EXCLUSIVE,
	.drop_lock = LOCK_ACCESS_EXCLUSIVE,
	.create_scans = true,
	.bind = bind,
	.resolve = resolve,
	.check = check_version,
	.clauses = clauses,
	.changes = changes,
	.alter = alter,
	.finish = finish,
	.apart = apart,
	.inherits = inherits,
};
