#include "base/arena.h"
#include "base/diag.h"
#include "plan.h"
#include "reader.h"
#include "refs.h"
#include "resolve.h"
#include "sqltext.h"
#include "writer.h"

#include <stdlib.h>
#include <string.h>

struct view {
	struct fact head;
	struct name_list columns; /* names that it gives its columns */
	struct name_list options; /* WITH; the check option is one of them to PostgreSQL (pg_class.reloptions) */
	struct sqltext query;
};

enum { COLUMNS, OPTIONS, QUERY };

static const struct field fields[] = {
	[COLUMNS] = FIELD(view, columns, .flags = F_BARE | F_OUTPUTS),
	[OPTIONS] = FIELD_AS(view, options, "with", .flags = F_BARE | F_OPTIONS),
	[QUERY] = FIELD_AS(view, query, "as", .flags = F_BARE | F_QUERY | F_NO_BRACES),
};

static const struct view *view_of(const struct fact *fact)
{
	return (const struct view *)fact;
}

/* ---- reading ----------------------------------------------------------------- */

static int option_compare(const void *a, const void *b)
{
	const struct name *x = a, *y = b;

	return strcmp(x->text, y->text);
}

static size_t option_name(const char *option)
{
	return strcspn(option, "=");
}

static void option_add(struct reader *reader, struct view *view, struct name option)
{
	struct model *model = reader->model;
	size_t size = option_name(option.text);

	for (uint32_t i = 0; i < view->options.count; i++)
		if (option_name(view->options.list[i].text) == size &&
		    strncmp(view->options.list[i].text, option.text, size) == 0) {
			diag_error(model->diags, option.span, "duplicate-clause", "\"%.*s\" is given twice", (int)size,
				   option.text);
			reader->failed = true;
		}
	/* An option without a value is true: so PostgreSQL keeps it. */
	if (option.text[size] == '\0')
		option.text = names_of(model->names, arena_printf(model->arena, "%s=true", option.text));
	name_list_add(model, &view->options, option);
	qsort(view->options.list, view->options.count, sizeof *view->options.list, option_compare);
}

static void read_with(struct reader *reader, struct view *view)
{
	struct span span = reader_span(reader);
	const char *check = reader_choice(reader, "local check option|cascaded check option|check option");
	struct name_list list = {0};

	if (check != NULL) {
		option_add(reader, view,
			   (struct name){names_of(reader->model->names,
						  *check == 'l' ? "check_option=local" : "check_option=cascaded"),
					 span});
		return;
	}
	if (!reader_options(reader, &list))
		return;
	for (uint32_t i = 0; i < list.count; i++)
		option_add(reader, view, list.list[i]);
}

static void read_query(struct reader *reader, struct view *view)
{
	struct span span = reader_span(reader);

	if (view->query.text != NULL) {
		diag_error(reader->model->diags, span, "duplicate-clause", "\"as\" is given twice");
		reader->failed = true;
		return;
	}
	reader_need_sql(reader, &view->query, "the query in parentheses or $$ ... $$");
}

static void bind(struct reader *reader, struct fact *fact)
{
	struct view *view = (struct view *)fact;

	if (!reader_end(reader) && reader->terms[reader->at].type == TERM_SQL)
		reader_names(reader, &view->columns);
	while (!reader_end(reader)) {
		uint32_t at = reader->at;

		if (reader_words(reader, "with"))
			read_with(reader, view);
		else if (reader_words(reader, "as"))
			read_query(reader, view);
		else
			reader_clauses(reader, fact, true);
		if (reader->at == at)
			return;
	}
}

/* ---- check ------------------------------------------------------------------- */

static void check_option(struct model *model, const struct name *option)
{
	static const char *const known[] = {"check_option", "security_barrier", "security_invoker"};
	size_t size = option_name(option->text);
	const char *name = arena_copy(model->arena, option->text, size);
	const char *value = option->text + size + 1;
	struct suggestion s = suggestion_for(name);
	size_t i = 0;

	while (i < 3 && strcmp(known[i], name) != 0)
		suggestion_offer(&s, known[i++]);
	if (i == 3) {
		struct diag *diag = diag_error(model->diags, option->span, "unknown-option",
					       "a view has no option \"%s\"", name);

		if (s.best != NULL)
			diag_hint(diag, "did you mean \"%s\"?", s.best);
		else
			diag_hint(diag, "it has check_option, security_barrier and security_invoker");
	} else if (i == 0 && strcmp(value, "local") != 0 && strcmp(value, "cascaded") != 0) {
		diag_error(model->diags, option->span, "bad-option",
			   "\"check_option\" is local or cascaded, not \"%s\"", value);
	} else if (i == 2 && model->project.postgres < 15) {
		diag_hint(diag_error(model->diags, option->span, "too-new",
				     "PostgreSQL %lld has no option \"security_invoker\"",
				     (long long)model->project.postgres),
			  "raise \"postgres\" in the project's settings to 15");
	}
}

struct outputs {
	struct model *model;
	const struct view *view;
	const char **names;
	size_t count;
};

static void output_add(void *data, const char *name, const void *column)
{
	struct outputs *outputs = data;
	struct model *model = outputs->model;

	(void)column;
	for (size_t i = 0; i < outputs->count; i++)
		if (strcmp(outputs->names[i], name) == 0)
			diag_hint(diag_error(model->diags, outputs->view->head.name_span, "duplicate-column",
					     "%s would have two columns called \"%s\"",
					     fact_label(model, &outputs->view->head), name),
				  "give one of them another name with \"as\" in the query");
	ARENA_PUSH(model->arena, outputs->names, outputs->count, name);
}

static void check_columns(struct model *model, const struct view *view)
{
	struct outputs outputs = {.model = model, .view = view};
	bool known = refs_outputs(model, &view->head, output_add, &outputs);

	if (known && view->columns.count > outputs.count && outputs.count > 0)
		diag_error(model->diags, view->columns.list[outputs.count].span, "too-many-columns",
			   "the query of %s gives only %zu column%s", fact_label(model, &view->head), outputs.count,
			   outputs.count == 1 ? "" : "s");
}

static void check(struct resolver *resolver, struct fact *fact)
{
	const struct view *view = view_of(fact);
	struct model *model = resolver->model;

	for (uint32_t i = 0; i < view->options.count; i++)
		check_option(model, &view->options.list[i]);
	if (view->query.text != NULL)
		check_columns(model, view);
	else if (!(fact->flags & FACT_EXTERN))
		diag_hint(diag_error(model->diags, fact->name_span, "missing-query", "%s has no query",
				     fact_label(model, fact)),
			  "write as (select ...)");
}

/* ---- writing ----------------------------------------------------------------- */

static void clauses(struct writer *writer, const struct fact *fact)
{
	const struct view *view = view_of(fact);

	if (view->columns.count > 0)
		writer_names(writer, &view->columns);
	if (view->options.count > 0) {
		writer_words(writer, "with");
		writer_options(writer, &view->options);
	}
	if (view->query.text == NULL)
		return;
	writer_words(writer, "as");
	writer_value(writer, fact, &fields[QUERY]);
}

static void put_create(struct writer *writer, const struct fact *fact, const char *words)
{
	writer_words(writer, words);
	writer_fact(writer, fact);
	clauses(writer, fact);
}

static void create(struct writer *writer, const struct fact *fact)
{
	put_create(writer, fact, "create view");
}

/* ---- changes ----------------------------------------------------------------- */

/* A query's list of columns, as far as CREATE OR REPLACE VIEW cares: it may only grow at its end, and each column keeps
 * its name and type (checkViewColumns() in src/backend/commands/view.c). Names can be changed on their own. */
struct side {
	const struct view *view;
	const struct sql_result *result;
	const char *sql;
	size_t size;
};

static struct side side_of(struct model *model, const struct fact *fact)
{
	const struct view *view = view_of(fact);

	return (struct side){view, refs_sql(model, fact, &fields[QUERY]), view->query.text, view->query.size};
}

static const char *column_name(const struct side *side, size_t i)
{
	return i < side->view->columns.count ? side->view->columns.list[i].text : side->result->outputs[i].name;
}

static bool ends_expression(const char *sql, struct sql_token token)
{
	static const char *const words[] = {"from",   "where", "group", "having", "window", "union", "intersect",
					    "except", "order", "limit", "offset", "fetch",  "for"};

	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (token.kind == TOKEN_WORD && sql_token_is(sql, token, words[i]))
			return true;
	return sql_token_mark(sql, token, ',');
}

/* Where the expression of an output column ends. */
static size_t expression_end(const struct side *side, size_t start)
{
	size_t depth = 0, end = start;

	for (size_t at = start;;) {
		struct sql_token token = sql_token_next(side->sql, side->size, at);

		if (token.kind == TOKEN_END || (depth == 0 && ends_expression(side->sql, token)))
			return end;
		if (sql_token_mark(side->sql, token, '(') || sql_token_mark(side->sql, token, '['))
			depth++;
		else if (sql_token_mark(side->sql, token, ')') || sql_token_mark(side->sql, token, ']'))
			depth -= depth > 0;
		end = at = token.offset + token.length;
	}
}

static bool same_text(const struct side *a, size_t a_from, size_t a_to, const struct side *b, size_t b_from,
		      size_t b_to)
{
	struct sqltext x = {.text = a->sql + a_from, .size = (uint32_t)(a_to - a_from)};
	struct sqltext y = {.text = b->sql + b_from, .size = (uint32_t)(b_to - b_from)};

	return sqltext_equal(&x, &y);
}

static const struct sql_reference *next_reference(const struct sql_result *result, size_t from, size_t to, bool stars,
						  size_t *i)
{
	while (*i < result->reference_count) {
		const struct sql_reference *r = &result->references[(*i)++];

		if (r->offset >= from && r->offset < to && (stars || !r->star))
			return r;
	}
	return NULL;
}

/* The same words mean the same objects. made: they may be of something made up inside the query, or stand for more by now. */
static bool same_objects(const struct side *a, size_t a_from, size_t a_to, const struct side *b, size_t b_from,
			 size_t b_to, bool made)
{
	size_t i = 0, j = 0;

	for (;;) {
		const struct sql_reference *x = next_reference(a->result, a_from, a_to, !made, &i);
		const struct sql_reference *y = next_reference(b->result, b_from, b_to, !made, &j);

		if (x == NULL || y == NULL)
			return x == y;
		const struct fact *old = x->object;
		if (old != NULL ? old->twin != y->object : y->object != NULL || (x->kind == REF_COLUMN && !made))
			return false;
	}
}

/* One SELECT over relations: a column's name says all about its type. */
static bool is_plain(const struct side *side)
{
	size_t selects = 0;

	for (size_t at = 0;;) {
		struct sql_token token = sql_token_next(side->sql, side->size, at);

		if (token.kind == TOKEN_END)
			return selects == 1;
		if (token.kind == TOKEN_WORD && sql_token_is(side->sql, token, "select"))
			selects++;
		if (token.kind == TOKEN_WORD &&
		    (sql_token_is(side->sql, token, "with") || sql_token_is(side->sql, token, "values")))
			return false;
		at = token.offset + token.length;
	}
}

static bool has_type(const struct fact *column)
{
	return column != NULL && field_find(column, "type") != NULL;
}

/* Two columns of tables that have one type, by their fields of these words. */
static bool same_column(const struct fact *a, const struct fact *b)
{
	const struct field *type = field_find(a, "type"), *collation = field_find(a, "collate");

	return a->kind == b->kind && field_equal(a, b, type) && (collation == NULL || field_equal(a, b, collation));
}

static bool same_type(const struct side *a, const struct side *b, size_t i)
{
	const struct sql_output *x = &a->result->outputs[i], *y = &b->result->outputs[i];

	if (has_type(x->column) && has_type(y->column))
		return same_column(x->column, y->column);
	if (x->type != NULL && y->type != NULL && strcmp(x->type, y->type) == 0)
		return true;
	if (!is_plain(a) || !is_plain(b))
		return false;
	size_t x_end = expression_end(a, x->offset), y_end = expression_end(b, y->offset);
	return same_text(a, x->offset, x_end, b, y->offset, y_end) &&
	       same_objects(a, x->offset, x_end, b, y->offset, y_end, false);
}

/* The whole query is as it was, but for columns behind the last one. */
static bool only_longer(const struct side *a, const struct side *b)
{
	size_t count = a->result->output_count, more = b->result->output_count;

	if (count == 0 || more < count)
		return false;
	size_t a_end = expression_end(a, a->result->outputs[count - 1].offset);
	size_t b_end = expression_end(b, b->result->outputs[count - 1].offset);
	size_t b_last = expression_end(b, b->result->outputs[more - 1].offset);
	return same_text(a, 0, a_end, b, 0, b_end) && same_text(a, a_end, a->size, b, b_last, b->size) &&
	       same_objects(a, 0, a_end, b, 0, b_end, true) &&
	       same_objects(a, a_end, a->size, b, b_last, b->size, true);
}

/* A column can be renamed unless the name is another's that still has it. */
static bool can_rename(const struct side *a, const char *name, size_t i)
{
	for (size_t j = 0; j < a->result->output_count; j++)
		if (j != i && column_name(a, j) != NULL && strcmp(column_name(a, j), name) == 0)
			return false;
	return true;
}

static bool is_declared(const struct fact *column, const char *name)
{
	return column != NULL && column->twin != NULL && strcmp(column->twin->name, name) == 0;
}

struct mention {
	const struct fact *view;
	const char *name, *other;
	bool found;
};

static void mention_value(void *context, const struct field *field, void *at)
{
	struct mention *mention = context;
	const struct name_list *list = at;

	for (uint32_t i = 0; field->type == F_NAMES && (field->flags & F_COLUMNS) && i < list->count; i++)
		mention->found |= strcmp(list->list[i].text, mention->name) == 0 &&
				  !is_declared(fact_column(mention->view, list->list[i].text), mention->other);
}

/* Whether something hangs on a column by its name, a comment or a grant. It would not know of a rename that only the
 * query tells. */
static bool is_mentioned(const struct fact *view, const char *name, const char *other)
{
	struct mention mention = {view, name, other, false};

	FACT_CHILDREN (child, view) {
		if (child->kind->space == SPACE_COLUMN && strcmp(child->name, name) == 0)
			mention.found |= !is_declared(child, other);
		field_each(child, mention_value, &mention);
	}
	return mention.found;
}

/* What a star stands for is in the order of the table on the disk, where new columns come last. */
static bool has_star(const struct side *side)
{
	for (size_t i = 0; i < side->result->reference_count; i++)
		if (side->result->references[i].star)
			return true;
	return false;
}

/* A column that goes is still there when the query is put in place, because the old one needs it: a star would take it in. */
static bool star_shrinks(const struct side *side)
{
	for (size_t i = 0; i < side->result->reference_count; i++) {
		const struct fact *relation = side->result->references[i].relation;

		if (!side->result->references[i].star || relation == NULL || relation->twin == NULL)
			continue;
		FACT_CHILDREN (child, relation->twin)
			if (child->kind->space == SPACE_COLUMN && child->twin == NULL)
				return true;
	}
	return false;
}

static bool is_twin(const struct side *a, const struct side *b, size_t i)
{
	const struct fact *column = a->result->outputs[i].column;

	return column != NULL && column->twin != NULL && column->twin == b->result->outputs[i].column;
}

static bool columns_allow(const struct side *a, const struct side *b)
{
	bool longer = only_longer(a, b), star = has_star(a) || has_star(b);

	if (b->result->output_count < a->result->output_count)
		return false;
	for (size_t i = 0; i < a->result->output_count; i++) {
		const char *x = column_name(a, i), *y = column_name(b, i);

		if (x == NULL || y == NULL)
			return false;
		if (strcmp(x, y) != 0 && (!can_rename(a, y, i) || is_mentioned(&a->view->head, x, y) ||
					  is_mentioned(&b->view->head, y, x) || (star && !is_twin(a, b, i))))
			return false;
		if (!longer && !same_type(a, b, i))
			return false;
	}
	return true;
}

static bool query_changed(const struct delta *delta)
{
	return delta->fields >> COLUMNS & 1 || delta->fields >> QUERY & 1;
}

static enum change changes(const struct delta *delta)
{
	if (!query_changed(delta))
		return CHANGE_ALTER;
	struct side a = side_of(delta->from, delta->before), b = side_of(delta->to, delta->after);
	if (a.result->scanned_only || b.result->scanned_only || a.result->outputs_open || b.result->outputs_open)
		return CHANGE_REPLACE;
	return columns_allow(&a, &b) && !star_shrinks(&b) ? CHANGE_ALTER : CHANGE_REPLACE;
}

static void alter_name(struct plan *plan, const struct fact *fact, const char *before, const char *after)
{
	struct writer *writer = plan_writer(plan);

	writer_words(writer, "alter view");
	writer_fact(writer, fact);
	writer_words(writer, "rename column");
	writer_name(writer, before);
	writer_words(writer, "to");
	writer_name(writer, after);
	struct step *step = plan_step(plan);
	step->lock = LOCK_ACCESS_EXCLUSIVE;
	/* What hangs on the column is dropped under its new name. */
	step->renames = true;
}

/* Nothing is new but names: PostgreSQL knows columns by number. What a star stands for further inside is not seen here. */
static bool only_names(const struct side *a, const struct side *b)
{
	if (has_star(b) && !is_plain(b))
		return false;
	if (!sqltext_equal(&a->view->query, &b->view->query) || a->result->output_count != b->result->output_count)
		return false;
	for (size_t i = 0; i < a->result->output_count; i++)
		if (!is_twin(a, b, i))
			return false;
	return same_objects(a, 0, a->size, b, 0, b->size, true);
}

static void alter(struct plan *plan, const struct delta *delta)
{
	if (!query_changed(delta)) {
		plan_fields(plan, delta);
		return;
	}
	struct side a = side_of(delta->from, delta->before), b = side_of(delta->to, delta->after);
	for (size_t i = 0; i < a.result->output_count; i++)
		if (strcmp(column_name(&a, i), column_name(&b, i)) != 0)
			alter_name(plan, delta->after, column_name(&a, i), column_name(&b, i));
	if (only_names(&a, &b)) {
		plan_fields(plan, delta);
		return;
	}
	put_create(plan_writer(plan), delta->after, "create or replace view");
	plan_step(plan)->lock = LOCK_ACCESS_EXCLUSIVE;
}

static void context(const struct fact *fact, const struct field *field, struct sql_context *context,
		    struct arena *arena)
{
	(void)field;
	context->form = SQL_QUERY;
	context->columns = name_texts(arena, &view_of(fact)->columns);
	context->column_count = view_of(fact)->columns.count;
}

static const struct name_list *columns(const struct fact *fact)
{
	return &view_of(fact)->columns;
}

const struct kind kind_view = {
	.help = "A view. Views that use each other may stand in any order.",
	.word = "view",
	.sql = "view",
	.traits = IN_SCHEMA | HAS_OWNER | HAS_COMMENT | HAS_LABELS | HAS_GRANTS | HAS_TRIGGERS | HAS_RULES |
		  HAS_OUTPUTS | IS_RELATION | PINS_TYPE,
	.grants_as = "table",
	.space = SPACE_RELATION,
	.size = sizeof(struct view),
	FIELDS(fields),
	.offers = "as|with",
	.bind = bind,
	.check = check,
	.clauses = clauses,
	.create = create,
	.changes = changes,
	.alter = alter,
	.context = context,
	.columns = columns,
};
