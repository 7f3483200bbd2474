/* What a statement with parameters takes and gives: that of each of its forms, and what is wrong with it. */
#include "base/arena.h"
#include "base/diag.h"
#include "builtin.h"
#include "catalog.h"
#include "refs.h"
#include "sqltext.h"
#include "typed.h"

#include <string.h>

struct shaping {
	struct model *model;
	const struct fact *fact;
	const struct typed *typed;
	struct typed_shape *shape;
	const struct sql_output *outputs; /* of the whole statement */
	size_t output_count;
	struct sql_type *types; /* of the parameters */
	bool told;		/* what is wrong */
};

static const struct typed_parameter *parameter_at(const struct typed *typed, size_t i)
{
	return &((const struct typed_parameter *)typed->parameters.items)[i];
}

static struct span span_at(const struct shaping *s, size_t offset, size_t length)
{
	uint32_t at = s->typed->sql.at + (uint32_t)offset;

	return s->typed->sql.at ? (struct span){at, at + (uint32_t)(length ? length : 1)} : s->fact->span;
}

static bool is_made(const struct shaping *s)
{
	return (s->fact->flags & FACT_MADE) != 0;
}

/* What nobody has written is left out, and is no reason to do nothing. */
static struct diag *fault(struct shaping *s, struct span span, const char *word, const char *message)
{
	s->told = true;
	return is_made(s) ? diag_warning(s->model->diags, span, word, "%s", message)
			  : diag_error(s->model->diags, span, word, "%s", message);
}

static struct span column_span(const struct shaping *s, size_t column)
{
	if (column >= s->output_count)
		return s->fact->name_span;
	struct sql_token token = sql_token_next(s->typed->sql.text, s->typed->sql.size, s->outputs[column].offset);
	return span_at(s, token.offset, token.length);
}

/* ---- one form ---------------------------------------------------------------------- */

/* "without "status" and "after"" */
static const char *without(const struct shaping *s, size_t number)
{
	const char *text = "without", *glue = " ";

	for (size_t i = 0, k = 0; i < s->typed->parameters.count; i++)
		if (s->typed->decides >> i & 1 && !(number >> k++ & 1)) {
			text = arena_printf(s->model->arena, "%s%s\"%s\"", text, glue, parameter_at(s->typed, i)->name);
			glue = " and ";
		}
	return text;
}

/* The whole statement's faults are told with those of all other SQL (refs_check). */
static bool form_reads(struct shaping *s, const struct sql_result *result, size_t number, bool whole)
{
	if (result->fault_count == 0)
		return true;
	if (!whole || is_made(s)) {
		const struct sql_fault *f = &result->faults[0];

		fault(s, span_at(s, f->offset, f->length), f->word,
		      whole ? f->message : arena_printf(s->model->arena, "%s, %s", f->message, without(s, number)));
	}
	s->told = true;
	return false;
}

static void columns_take(struct shaping *s, const struct sql_description *d)
{
	struct typed_shape *shape = s->shape;

	shape->columns = arena_take(s->model->arena, (d->column_count + 1) * sizeof *shape->columns);
	shape->column_count = d->column_count;
	for (size_t i = 0; i < d->column_count; i++) {
		struct typed_column *column = &shape->columns[i];
		const char *name = d->columns[i].name ? d->columns[i].name : "?column?";
		size_t size = strlen(name);
		const struct fact *source = i < s->output_count ? s->outputs[i].column : NULL;

		column->claimed = !is_made(s) && size > 1 &&
				  (name[size - 1] == '!' || (name[size - 1] == '?' && *name != '?'));
		column->given = column->claimed ? name[size - 1] == '!' : d->columns[i].given;
		column->name = names_get(s->model->names, name, size - column->claimed);
		if (source != NULL && source->kind->space == SPACE_COLUMN)
			column->source = source;
		type_of_sql(s->model, &d->columns[i].type, &column->type);
	}
}

/* Each form must give the same columns; one is never null that is so in all of them. */
static void columns_compare(struct shaping *s, const struct sql_description *d, size_t number)
{
	struct typed_shape *shape = s->shape;
	bool same = d->column_count == shape->column_count;
	struct type type;

	for (size_t i = 0; same && i < d->column_count; i++) {
		struct typed_column *column = &shape->columns[i];

		type_of_sql(s->model, &d->columns[i].type, &type);
		same = column->type.name == NULL || type_equal(&type, &column->type);
		column->given = column->given && (column->claimed || d->columns[i].given);
	}
	if (!same)
		fault(s, s->fact->name_span, "part-changes-columns",
		      arena_printf(s->model->arena, "%s gives other columns %s", fact_label(s->model, s->fact),
				   without(s, number)));
}

static void parameters_take(struct shaping *s, const struct sql_description *d, const size_t *numbers, size_t number)
{
	for (size_t i = 0; i < s->typed->parameters.count; i++) {
		const struct sql_type *found = &d->parameters[numbers[i]];

		if (s->types[i].builtin == NULL && s->types[i].object == NULL)
			s->types[i] = *found;
		else if ((found->builtin != NULL || found->object != NULL) &&
			 (found->builtin != s->types[i].builtin || found->object != s->types[i].object ||
			  found->array != s->types[i].array) &&
			 !s->told)
			fault(s, parameter_at(s->typed, i)->span, "undecided-parameter",
			      arena_printf(s->model->arena, "parameter \"%s\" is of another type %s",
					   parameter_at(s->typed, i)->name, without(s, number)));
	}
}

/* Casts of the schema's own may make anything of anything. */
static bool has_casts(const struct model *model)
{
	for (size_t i = 0; i < model->count; i++)
		if (model->facts[i]->kind->space == SPACE_CAST)
			return true;
	return false;
}

static bool mismatch_tell(struct shaping *s, const struct sql_mismatch *m)
{
	struct arena *arena = s->model->arena;
	const char *between = m->left != NULL ? arena_printf(arena, "between %s and %s", m->left, m->right)
					      : arena_printf(arena, "before %s", m->right);

	/* Of IN and its like it is not known where they stand. */
	struct span span = m->offset > 0 ? span_at(s, m->offset, strlen(m->name)) : s->fact->name_span;

	diag_hint(fault(s, span, "unknown-operator",
			arena_printf(arena, "there is no operator \"%s\" %s", m->name, between)),
		  "cast one of them");
	return false;
}

static bool form_shape(struct shaping *s, size_t number, bool whole)
{
	struct model *model = s->model;
	const struct field *field = field_find(s->fact, "as");
	struct sql_context context = {.server = (unsigned)model->project.postgres};
	struct sql_catalog catalog = catalog_of(model);
	struct sql_result own = {0};
	const struct sql_result *result = &own;
	struct sql_description description;
	size_t *numbers = arena_take(model->arena, (s->typed->parameters.count + 1) * sizeof *numbers);
	const char *sql = typed_form(model, s->typed, number, &context, numbers);

	if (whole)
		result = refs_sql(model, s->fact, field);
	else
		sql_references(model->arena, &catalog, &context, sql, s->typed->sql.size, &own);
	if (!form_reads(s, result, number, whole))
		return false;
	sql_describe(model->arena, &catalog, &context, sql, s->typed->sql.size, &description);
	if (description.kind == SQL_NO_STATEMENT || description.kind == SQL_OTHER) {
		fault(s, s->fact->name_span, "no-statement",
		      arena_printf(model->arena, "%s is to be one SELECT, INSERT, UPDATE, DELETE, MERGE or CALL",
				   fact_label(model, s->fact)));
		return false;
	}
	if (description.mismatch.name != NULL && !has_casts(model))
		return mismatch_tell(s, &description.mismatch);
	parameters_take(s, &description, numbers, number);
	if (description.open && strcmp(s->typed->gives, "exec") != 0) {
		diag_hint(fault(s, s->fact->name_span, "open-columns",
				arena_printf(model->arena, "the columns of %s cannot be told",
					     fact_label(model, s->fact))),
			  "name them one by one instead of a star, and declare what it selects from");
		return false;
	}
	if (whole) {
		s->shape->kind = description.kind;
		s->outputs = result->outputs;
		s->output_count = result->output_count;
		columns_take(s, &description);
	} else if (strcmp(s->typed->gives, "exec") != 0) {
		columns_compare(s, &description, number);
	}
	return !s->told;
}

/* ---- the whole ----------------------------------------------------------------------- */

static void parameters_settle(struct shaping *s)
{
	size_t count = s->typed->parameters.count;

	s->shape->types = arena_take(s->model->arena, (count + 1) * sizeof *s->shape->types);
	for (size_t i = 0; i < count; i++) {
		const struct typed_parameter *parameter = parameter_at(s->typed, i);

		s->shape->types[i] = parameter->type;
		if (parameter->type.name == NULL && !type_of_sql(s->model, &s->types[i], &s->shape->types[i]))
			diag_hint(fault(s, parameter->span, "undecided-parameter",
					arena_printf(s->model->arena, "the type of parameter \"%s\" cannot be told",
						     parameter->name)),
				  "declare it: %s%s text", parameter->name, parameter->optional ? "?" : "");
	}
}

static void check_column(struct shaping *s, size_t i)
{
	const struct typed_column *column = &s->shape->columns[i];

	if (strcmp(column->name, "?column?") == 0) {
		diag_hint(fault(s, column_span(s, i), "unnamed-column",
				arena_printf(s->model->arena, "column %zu of %s has no name", i + 1,
					     fact_label(s->model, s->fact))),
			  "give it one with \"as\"");
		return;
	}
	for (size_t k = 0; k < i; k++)
		if (s->shape->columns[k].name == column->name)
			diag_hint(fault(s, column_span(s, i), "duplicate-column",
					arena_printf(s->model->arena, "%s would have two columns called \"%s\"",
						     fact_label(s->model, s->fact), column->name)),
				  "give one of them another name with \"as\"");
	if (column->type.name == NULL)
		diag_hint(
			fault(s, column_span(s, i), "undecided-column",
			      arena_printf(s->model->arena, "the type of column \"%s\" cannot be told", column->name)),
			"cast it: (...)::text as %s", column->name);
}

static void check_columns(struct shaping *s)
{
	bool exec = strcmp(s->typed->gives, "exec") == 0;

	if (s->shape->column_count == 0 && !exec)
		diag_hint(fault(s, s->fact->name_span, "gives-nothing",
				arena_printf(s->model->arena, "%s has no columns to give",
					     fact_label(s->model, s->fact))),
			  "declare it \"exec\", or write \"returning ...\"");
	for (size_t i = 0; i < s->shape->column_count && !exec; i++)
		check_column(s, i);
}

const struct typed_shape *typed_shape(struct model *model, const struct fact *fact, const struct typed *typed)
{
	size_t whole = typed_statements(typed) - 1;
	struct shaping s = {.model = model,
			    .fact = fact,
			    .typed = typed,
			    .shape = arena_take(model->arena, sizeof *s.shape),
			    .types = arena_take(model->arena, (typed->parameters.count + 1) * sizeof *s.types)};

	s.told = typed->faulty || typed->sql.text == NULL || (fact->flags & FACT_FAULTY) != 0;
	for (size_t i = 0; i <= whole && !s.told; i++)
		if (!form_shape(&s, whole - i, i == 0))
			break;
	if (!s.told)
		parameters_settle(&s);
	if (!s.told)
		check_columns(&s);
	return s.told ? NULL : s.shape;
}
