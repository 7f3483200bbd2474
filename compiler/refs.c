#include "refs.h"

#include "base/arena.h"
#include "base/diag.h"
#include "catalog.h"
#include "sqltext.h"
#include "writer.h"

#include <stdlib.h>
#include <string.h>

/* ---- the SQL of a field ------------------------------------------------------- */

void refs_context_usual(const struct fact *fact, const struct field *field, struct sql_context *context,
			struct arena *arena)
{
	const struct fact *root = fact_root(fact);
	struct sql_base *base = arena_take(arena, sizeof *base);

	context->form = SQL_EXPRESSION;
	context->no_subquery = !(field->flags & F_SUBQUERY);
	if (!(root->kind->traits & (IS_RELATION | HAS_CHECKS)))
		return;
	if (!(root->kind->traits & IS_RELATION)) {
		/* A domain's check calls what it checks "value". */
		struct sql_parameter *value = arena_take(arena, sizeof *value);

		value->name = "value";
		for (size_t i = 0; i < root->kind->field_count; i++)
			if (root->kind->fields[i].type == F_TYPE)
				value->type = type_sql(arena, field_at(root, &root->kind->fields[i]));
		context->parameters = value;
		context->parameter_count = 1;
		return;
	}
	*base = (struct sql_base){.relation = root, .schema = root->schema, .name = root->name};
	context->bases = base;
	context->base_count = 1;
}

struct sql_context refs_context(struct model *model, const struct fact *fact, const struct field *field)
{
	struct sql_context context = {.form = SQL_EXPRESSION, .server = (unsigned)model->project.postgres};

	if (fact->kind->context != NULL)
		fact->kind->context(fact, field, &context, model->arena);
	else
		refs_context_usual(fact, field, &context, model->arena);
	return context;
}

const struct sql_result *refs_sql(struct model *model, const struct fact *fact, const struct field *field)
{
	return refs_sql_at(model, fact, field, field_at(fact, field));
}

const struct sql_result *refs_sql_at(struct model *model, const struct fact *fact, const struct field *field,
				     const struct sqltext *sql)
{
	struct sql_result *result = map_find(&model->results, map_key(sql));

	if (result != NULL)
		return result;
	result = arena_take(model->arena, sizeof *result);
	/* In the map before it is filled: a view that selects from itself ends here. */
	result->outputs_open = true;
	map_put(&model->results, map_key(sql), result);
	struct sql_context context = refs_context(model, fact, field);
	struct sql_catalog catalog = catalog_of(model);
	struct sql_result filled = {0};
	sql_references(model->arena, &catalog, &context, sql->text, sql->size, &filled);
	*result = filled;
	return result;
}

void refs_forget(struct model *model, const struct sqltext *sql)
{
	map_put(&model->results, map_key(sql), NULL);
}

struct visit {
	struct model *model;
	const struct fact *fact;
	struct refs *refs;
};

/* The name that there is nothing of; 0: the fault is about something else. */
static size_t fault_name(const struct sqltext *sql, const struct sql_fault *fault, char name[64])
{
	struct sql_token token = sql_token_next(sql->text, sql->size, fault->offset);

	if ((strncmp(fault->word, "unknown-", 8) != 0 && strcmp(fault->word, "missing-from") != 0) ||
	    (token.kind != TOKEN_WORD && token.kind != TOKEN_QUOTED))
		return 0;
	return sql_token_name(sql->text, token, name);
}

/* What is called so no longer: a column of a table that is spoken of, or a thing of another kind. */
static const struct fact *fact_renamed(const struct visit *visit, const struct sql_result *result, const char *known,
				       bool column)
{
	for (size_t i = 0; known != NULL && i < visit->model->count; i++) {
		const struct fact *fact = visit->model->facts[i];
		bool spoken = fact->parent == (column ? fact_root(visit->fact) : NULL);

		if (fact->was != known || (column && fact->kind->space != SPACE_COLUMN))
			continue;
		for (size_t r = 0; column && r < result->reference_count; r++)
			spoken = spoken || result->references[r].object == fact->parent;
		if (spoken)
			return fact;
	}
	return NULL;
}

static void check_value(void *context, const struct field *field, void *at)
{
	struct visit *visit = context;
	const struct sqltext *sql = at;

	if (field->type != F_SQL || (field->flags & F_OPAQUE))
		return;
	const struct sql_result *result = refs_sql_at(visit->model, visit->fact, field, sql);
	for (size_t i = 0; i < result->fault_count; i++) {
		const struct sql_fault *fault = &result->faults[i];

		char name[64];
		size_t size = fault_name(sql, fault, name);
		const struct fact *now = fact_renamed(visit, result,
						      size > 0 ? names_find(visit->model->names, name, size) : NULL,
						      strcmp(fault->word, "unknown-column") == 0);

		/* It may be declared in what could not be read. */
		if (size > 0 && model_is_unread(visit->model, name))
			continue;
		uint32_t start = sql->at + (uint32_t)fault->offset;
		struct span span = {start, start + (uint32_t)(fault->length ? fault->length : 1)};
		span = sql->at ? span : visit->fact->span;
		struct diag *diag = fault->late
					    ? diag_warning(visit->model->diags, span, fault->word, "%s", fault->message)
					    : diag_error(visit->model->diags, span, fault->word, "%s", fault->message);

		if (now != NULL)
			diag_hint(diag, "it is called \"%s\" now", now->name);
		else if (fault->suggestion != NULL)
			diag_hint(diag, "did you mean \"%s\"?", fault->suggestion);
		if (fault->hint != NULL)
			diag_hint(diag, "%s", fault->hint);
	}
}

void refs_check(struct model *model, const struct fact *fact)
{
	struct visit visit = {.model = model, .fact = fact};

	field_each(fact, check_value, &visit);
}

bool refs_dangle(struct model *model, const struct fact *fact)
{
	for (size_t i = 0; i < fact->kind->field_count; i++) {
		const struct field *field = &fact->kind->fields[i];

		if ((field->flags & F_BODY) && field_given(fact, field) &&
		    refs_sql(model, fact, field)->fault_count > 0)
			return true;
	}
	return false;
}

/* ---- references --------------------------------------------------------------- */

static void refs_put(struct refs *refs, struct reference reference)
{
	const struct fact *fact = reference.fact;
	struct reference *list = NULL;

	if (fact == NULL)
		return;
	memcpy(&list, &refs->list, sizeof list);
	for (size_t i = 0; i < refs->count; i++)
		if (list[i].fact == fact) {
			list[i].soft &= reference.soft;
			list[i].copied &= reference.copied;
			list[i].along &= reference.along;
			list[i].made &= reference.made;
			list[i].star |= reference.star;
			list[i].either |= reference.either;
			return;
		}
	ARENA_PUSH(refs->model->arena, list, refs->count, reference);
	refs->list = list;
	if (fact->flags & FACT_EXTENSION)
		refs_put(refs, (struct reference){.fact = fact->origin, .soft = reference.soft});
	bool inherited = fact->flags & FACT_INHERITED,
	     merged = fact->origin != NULL && fact->kind->space == SPACE_COLUMN;
	/* Whatever happens to what a table inherits is done to the parent's. */
	if (inherited) {
		reference.fact = fact->parent;
		refs_put(refs, reference);
	}
	if (inherited || merged) {
		reference.fact = fact->origin;
		reference.copied |= inherited;
		reference.along |= !inherited;
		refs_put(refs, reference);
	}
}

void refs_add(struct refs *refs, const struct fact *fact, bool soft)
{
	refs_put(refs, (struct reference){.fact = fact, .soft = soft});
}

void refs_add_made(struct refs *refs, const struct fact *fact)
{
	refs_put(refs, (struct reference){.fact = fact, .made = true});
}

/* Which of the functions of one name is meant is told by the types of the arguments, which are not known here: it may be
 * any that takes as many. */
static void refs_add_overloads(struct refs *refs, const struct sql_reference *r)
{
	const struct fact *meant = r->kind == REF_FUNCTION ? r->object : NULL;

	for (const struct fact *f = meant ? fact_next_same(meant) : NULL; f != NULL; f = fact_next_same(f))
		if (f->kind->takes != NULL && f->kind->takes(f, r->nargs))
			refs_put(refs, (struct reference){.fact = f, .soft = true, .either = true});
}

static void refs_add_sql(struct refs *refs, const struct fact *fact, const struct field *field,
			 const struct sqltext *sql)
{
	if (!refs_sought(refs->model, fact, field, sql))
		return;
	const struct sql_result *result = refs_sql_at(refs->model, fact, field, sql);
	/* What says how to get here is not part of the object: nothing else has to wait for it, or go with it. */
	bool soft = (field->flags & (F_BODY | F_TRANSIENT)) != 0;

	for (size_t i = 0; i < result->reference_count; i++) {
		const struct sql_reference *r = &result->references[i];

		refs_put(refs, (struct reference){.fact = r->object,
						  .soft = soft || r->late || r->mentioned,
						  .star = r->star && r->kind == REF_COLUMN});
		refs_add_overloads(refs, r);
	}
}

static void refs_add_columns(struct refs *refs, const struct fact *relation, const struct name_list *list)
{
	for (uint32_t i = 0; relation != NULL && i < list->count; i++)
		refs_add(refs, fact_column(relation, list->list[i].text), false);
}

static void refs_add_roles(struct refs *refs, const struct name_list *list)
{
	for (uint32_t i = 0; i < list->count; i++)
		refs_add(refs, model_find(refs->model, SPACE_ROLE, NULL, list->list[i].text), false);
}

static void refs_add_value(void *context, const struct field *field, void *at)
{
	struct visit *visit = context;
	struct refs *refs = visit->refs;
	const struct fact *fact = visit->fact;

	switch (field->type) {
	case F_SQL:
		if (!(field->flags & F_OPAQUE))
			refs_add_sql(refs, fact, field, at);
		break;
	case F_TYPE:
		refs_add(refs, ((const struct type *)at)->fact, false);
		break;
	case F_REF:
		refs_add(refs, ((const struct ref *)at)->fact, (field->flags & F_MUTUAL) != 0);
		break;
	case F_NAME:
		if (field->space != SPACE_NONE)
			refs_add(refs, model_find(refs->model, field->space, NULL, *(const char *const *)at), false);
		break;
	case F_NAMES:
		if (field->flags & F_COLUMNS)
			refs_add_columns(refs, fact->parent ? fact->parent : fact, at);
		else if (field->flags & F_ROLES)
			refs_add_roles(refs, at);
		break;
	default:
		break;
	}
}

const struct refs *refs_of(struct model *model, const struct fact *fact)
{
	struct refs *refs = map_find(&model->refs, map_key(fact));

	if (refs != NULL)
		return refs;
	refs = arena_take(model->arena, sizeof *refs);
	refs->model = model;
	map_put(&model->refs, map_key(fact), refs);
	refs_add(refs, fact->parent, false);
	/* A table's own is set when its parent's, which goes over it, is. */
	bool merged = fact->kind->space == SPACE_COLUMN && !(fact->flags & FACT_INHERITED);
	if (fact_whole(fact) == NULL && !merged)
		refs_add(refs, fact->origin, true);
	if (fact->schema != NULL)
		refs_add(refs, model_find(model, SPACE_SCHEMA, NULL, fact->schema), false);
	field_each(fact, refs_add_value, &(struct visit){.fact = fact, .refs = refs});
	if (fact->kind->refs != NULL)
		fact->kind->refs(refs, fact);
	return refs;
}

/* ---- stars --------------------------------------------------------------------- */

struct output_names {
	struct arena *arena;
	const char **list;
	size_t count;
};

static void collect_output(void *data, const char *name, const void *column)
{
	struct output_names *names = data;

	(void)column;
	ARENA_PUSH(names->arena, names->list, names->count, name);
}

static int name_compare(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The columns that stars in a field's SQL stand for. */
static void collect_stars(struct model *model, const struct fact *fact, const struct field *field,
			  struct output_names *names)
{
	const struct sql_result *result = refs_sql(model, fact, field);

	size_t first = names->count;

	for (size_t i = 0; i < result->reference_count; i++)
		if (result->references[i].star)
			ARENA_PUSH(names->arena, names->list, names->count, result->references[i].name);
	/* The order of a table's columns is nobody's to change. */
	if (names->count > first)
		qsort(names->list + first, names->count - first, sizeof *names->list, name_compare);
}

bool refs_star_moved(struct model *before, const struct fact *a, struct model *after, const struct fact *b,
		     const struct field *field)
{
	bool query = (field->flags & F_QUERY) != 0;
	const struct sqltext *sql = field_at(b, field);

	if (field->type != F_SQL || (!query && !(b->kind->traits & HAS_STARS)) || (field->flags & F_BODY) ||
	    sql->text == NULL || memchr(sql->text, '*', sql->size) == NULL)
		return false;
	/* Spelt out in one of them, it was compared column by column. */
	const struct sqltext *spelt = field_at(a, field);
	if (spelt->text == NULL || memchr(spelt->text, '*', spelt->size) == NULL)
		return false;
	struct output_names x = {.arena = after->arena}, y = {.arena = after->arena};
	if (query && (!refs_outputs(before, a, collect_output, &x) || !refs_outputs(after, b, collect_output, &y)))
		return false;
	collect_stars(before, a, field, &x);
	collect_stars(after, b, field, &y);
	if (x.count != y.count)
		return (x.count > 0 && y.count > 0) || sqltext_equal(spelt, sql);
	for (size_t i = 0; i < x.count; i++)
		if (strcmp(x.list[i], y.list[i]) != 0)
			return true;
	return false;
}

bool fact_takes_shell(struct model *model, const struct fact *function, const struct fact *type)
{
	const struct refs *refs = refs_of(model, function);

	if (function->kind->takes_shells == NULL || !function->kind->takes_shells(function))
		return false;
	for (size_t i = 0; i < refs->count; i++)
		if (refs->list[i].fact == type)
			return true;
	return false;
}
