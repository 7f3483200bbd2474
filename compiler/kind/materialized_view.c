#include "base/diag.h"
#include "plan.h"
#include "reader.h"
#include "refs.h"
#include "resolve.h"
#include "writer.h"

#include <string.h>

struct materialized {
	struct fact head;
	struct name_list columns;
	const char *method;
	struct name_list options;
	const char *tablespace;
	struct sqltext query;
	bool empty;
};

enum { COLUMNS, METHOD, OPTIONS, TABLESPACE, QUERY, EMPTY };

static const struct field fields[] = {
	[COLUMNS] = FIELD(materialized, columns, .flags = F_BARE | F_OUTPUTS | F_REPLACES),
	[METHOD] = FIELD_AS(materialized, method, "using", .space = SPACE_METHOD),
	[OPTIONS] = FIELD_AS(materialized, options, "with", .flags = F_OPTIONS),
	[TABLESPACE] = FIELD(materialized, tablespace, .alter = "SET TABLESPACE %",
			     .unset = "SET TABLESPACE pg_default"),
	[QUERY] = FIELD_AS(materialized, query, "as", .flags = F_QUERY | F_NO_BRACES | F_REPLACES),
	[EMPTY] = FIELD_AS(materialized, empty, "with no data", .flags = 0),
};

static const struct materialized *materialized_of(const struct fact *fact)
{
	return (const struct materialized *)fact;
}

static void bind(struct reader *reader, struct fact *fact)
{
	if (!reader_end(reader) && reader->terms[reader->at].type == TERM_SQL)
		reader_names(reader, &((struct materialized *)fact)->columns);
	while (!reader_end(reader)) {
		uint32_t at = reader->at;

		reader_clauses(reader, fact, true);
		/* What PostgreSQL does by itself. */
		reader_words(reader, "with data");
		if (reader->at == at)
			return;
	}
}

static void count_output(void *data, const char *name, const void *column)
{
	(void)name;
	(void)column;
	++*(size_t *)data;
}

static void check(struct resolver *resolver, struct fact *fact)
{
	const struct materialized *view = materialized_of(fact);
	struct model *model = resolver->model;
	size_t count = 0;

	if (view->query.text == NULL && !(fact->flags & FACT_EXTERN))
		diag_hint(diag_error(model->diags, fact->name_span, "missing-query", "%s has no query",
				     fact_label(model, fact)),
			  "write as (select ...)");
	if (view->query.text != NULL && refs_outputs(model, fact, count_output, &count) &&
	    view->columns.count > count && count > 0)
		diag_error(model->diags, view->columns.list[count].span, "too-many-columns",
			   "the query of %s gives only %zu column%s", fact_label(model, fact), count,
			   count == 1 ? "" : "s");
}

static void clauses(struct writer *writer, const struct fact *fact)
{
	const struct materialized *view = materialized_of(fact);

	if (view->columns.count > 0)
		writer_names(writer, &view->columns);
	for (size_t i = METHOD; i <= EMPTY; i++)
		writer_field(writer, fact, &fields[i]);
}

/* SET ACCESS METHOD is PostgreSQL 15's. */
static enum change changes(const struct delta *delta)
{
	bool method = delta->fields >> METHOD & 1;

	return method && delta->to->project.postgres < 15 ? CHANGE_REPLACE : CHANGE_ALTER;
}

static void alter_method(struct plan *plan, const struct fact *fact)
{
	const struct materialized *view = materialized_of(fact);
	struct writer *writer = plan_writer(plan);

	writer_words(writer, "alter");
	writer_object(writer, fact);
	writer_words(writer, "set access method");
	writer_name(writer, view->method ? view->method : "heap");
	struct step *step = plan_step(plan);
	step->lock = LOCK_ACCESS_EXCLUSIVE;
	step->rewrites = true;
}

static void alter_contents(struct plan *plan, const struct fact *fact)
{
	struct writer *writer = plan_writer(plan);

	writer_words(writer, "refresh materialized view");
	writer_fact(writer, fact);
	if (materialized_of(fact)->empty)
		writer_words(writer, "with no data");
	struct step *step = plan_step(plan);
	step->lock = LOCK_ACCESS_EXCLUSIVE;
	step->rewrites = true;
}

static void alter(struct plan *plan, const struct delta *delta)
{
	plan_fields(plan, delta);
	if (delta->fields >> METHOD & 1)
		alter_method(plan, delta->after);
	if (delta->fields >> EMPTY & 1)
		alter_contents(plan, delta->after);
}

static void context(const struct fact *fact, const struct field *field, struct sql_context *context,
		    struct arena *arena)
{
	(void)field;
	context->form = SQL_QUERY;
	context->columns = name_texts(arena, &materialized_of(fact)->columns);
	context->column_count = materialized_of(fact)->columns.count;
}

static const struct name_list *columns(const struct fact *fact)
{
	return &materialized_of(fact)->columns;
}

const struct kind kind_materialized_view = {
	.help = "A materialized view; indexes stand in its block.",
	.word = "materialized view",
	.sql = "materialized view",
	.traits = IN_SCHEMA | HAS_OWNER | HAS_COMMENT | HAS_LABELS | HAS_GRANTS | HAS_INDEXES | HAS_STATISTICS |
		  HAS_OUTPUTS | IS_RELATION | PINS_TYPE,
	.grants_as = "table",
	.space = SPACE_RELATION,
	.size = sizeof(struct materialized),
	FIELDS(fields),
	.bind = bind,
	.check = check,
	.clauses = clauses,
	.changes = changes,
	.alter = alter,
	.context = context,
	.columns = columns,
};
