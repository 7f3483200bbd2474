#include "catalog.h"

#include "argument.h"
#include "base/arena.h"
#include "builtin.h"
#include "refs.h"
#include "sqlnormal.h"

#include <string.h>

static const struct field *query_field(const struct fact *fact)
{
	for (size_t i = 0; i < fact->kind->field_count; i++)
		if (fact->kind->fields[i].flags & F_QUERY)
			return &fact->kind->fields[i];
	return NULL;
}

/* A view's columns are what its query gives, renamed by its own list of names. */
static const struct sql_result *view_result(struct model *model, const struct fact *fact)
{
	const struct field *field = query_field(fact);

	return field && field_given(fact, field) ? refs_sql(model, fact, field) : NULL;
}

static const struct name_list *view_names(const struct fact *fact)
{
	return fact->kind->columns ? fact->kind->columns(fact) : NULL;
}

static const char *output_name(const struct fact *view, const struct sql_result *result, size_t i)
{
	const struct name_list *names = view_names(view);

	return names != NULL && i < names->count ? names->list[i].text : result->outputs[i].name;
}

bool refs_outputs(struct model *model, const struct fact *view, sql_visit_column *visit, void *data)
{
	const struct sql_result *result = view_result(model, view);

	if (result == NULL || result->scanned_only)
		return false;
	for (size_t i = 0; i < result->output_count; i++)
		if (output_name(view, result, i) != NULL)
			visit(data, output_name(view, result, i), view);
	return !result->outputs_open;
}

static const void *catalog_relation(void *context, const char *schema, const char *name)
{
	struct model *model = context;
	const char *known = names_find(model->names, name, strlen(name));
	const char *in = schema ? names_find(model->names, schema, strlen(schema)) : NULL;
	const struct fact *fact = known && (!schema || in) ? model_look_up(model, SPACE_RELATION, in, known, NULL)
							   : NULL;

	return fact != NULL && (fact->kind->traits & IS_RELATION) ? fact : NULL;
}

struct sought {
	const char *name;
	const void *found;
};

static void seek_column(void *data, const char *name, const void *column)
{
	struct sought *sought = data;

	if (strcmp(name, sought->name) == 0)
		sought->found = column;
}

static const void *catalog_column(void *context, const void *relation, const char *name)
{
	struct model *model = context;
	const struct fact *fact = relation;
	const char *known = names_find(model->names, name, strlen(name));

	if (query_field(fact) != NULL) {
		const struct sql_result *result = view_result(model, fact);

		for (size_t i = 0; result != NULL && i < result->output_count; i++) {
			const char *output = output_name(fact, result, i);

			if (output != NULL && strcmp(output, name) == 0)
				return fact;
		}
		return NULL;
	}
	struct sought sought = {.name = name};
	if (fact->kind->outputs != NULL && fact->kind->outputs(fact, seek_column, &sought))
		return sought.found;
	return known ? fact_column(fact, known) : NULL;
}

static void catalog_each_column(void *context, const void *relation, sql_visit_column *visit, void *data)
{
	const struct fact *fact = relation;

	if (query_field(fact) != NULL) {
		refs_outputs(context, fact, visit, data);
		return;
	}
	if (fact->kind->outputs != NULL && fact->kind->outputs(fact, visit, data))
		return;
	FACT_CHILDREN (child, fact)
		if (child->kind->space == SPACE_COLUMN)
			visit(data, child->name, child);
}

static void count_column(void *data, const char *name, const void *column)
{
	(void)name;
	(void)column;
	++*(size_t *)data;
}

static bool catalog_unknown(void *context, const void *relation)
{
	const struct fact *fact = relation;
	size_t count = 0;

	if (query_field(fact) != NULL)
		return !refs_outputs(context, fact, count_column, &count);
	/* An extern table may be declared by its name alone. */
	return (fact->flags & FACT_EXTERN) && !fact_has_columns(fact);
}

static const struct fact *find_named(struct model *model, int space, const char *schema, const char *name)
{
	const char *known = names_find(model->names, name, strlen(name));
	const char *in = schema ? names_find(model->names, schema, strlen(schema)) : NULL;

	return known && (!schema || in) ? model_look_up(model, space, in, known, NULL) : NULL;
}

static const void *catalog_function(void *context, const char *schema, const char *name, unsigned nargs)
{
	const struct fact *first = find_named(context, SPACE_FUNCTION, schema, name);

	for (const struct fact *f = first; f != NULL; f = fact_next_same(f))
		if (nargs == SQL_ANY_NARGS || f->kind->takes == NULL || f->kind->takes(f, nargs))
			return f;
	/* Some types bring functions of their own name: a range. */
	const struct fact *type = find_named(context, SPACE_TYPE, schema, name);
	bool takes = type != NULL && type->kind->takes != NULL &&
		     (nargs == SQL_ANY_NARGS || type->kind->takes(type, nargs));
	return takes ? type : NULL;
}

static bool catalog_function_columns(void *context, const void *function, sql_visit_column *visit, void *data)
{
	const struct fact *fact = function;
	const struct field *returns = field_find(fact, "returns");
	const struct type *type = returns && returns->type == F_TYPE ? field_at(fact, returns) : NULL;

	if (fact->kind->outputs != NULL && fact->kind->outputs(fact, visit, data))
		return true;
	if (type == NULL || type->fact == NULL || !(type->fact->kind->traits & IS_RELATION) || type->dims > 0 ||
	    catalog_unknown(context, type->fact))
		return false;
	catalog_each_column(context, type->fact, visit, data);
	return true;
}

static const void *catalog_type(void *context, const char *schema, const char *name)
{
	const struct fact *fact = find_named(context, SPACE_TYPE, schema, name);

	return fact ? fact : find_named(context, SPACE_RELATION, schema, name);
}

static const void *catalog_collation(void *context, const char *schema, const char *name)
{
	return find_named(context, SPACE_COLLATION, schema, name);
}

static const void *catalog_search(void *context, const char *schema, const char *name, bool dictionary)
{
	return find_named(context, dictionary ? SPACE_TS_DICTIONARY : SPACE_TS_CONFIGURATION, schema, name);
}

/* A schema of which nothing is declared, such as a platform's own, may hold anything. */
static bool catalog_schema_unknown(void *context, const char *schema, enum sql_reference_kind kind)
{
	struct model *model = context;

	(void)kind;
	if (schema == NULL)
		return model->foreign;
	const char *known = names_find(model->names, schema, strlen(schema));
	const struct fact *fact = known ? model_find(model, SPACE_SCHEMA, NULL, known) : NULL;

	return model->foreign || (fact != NULL && (fact->flags & FACT_EXTERN));
}

static void each_of_space(struct model *model, int space, const char *schema, sql_visit_name *visit, void *data)
{
	for (size_t i = 0; i < model->count; i++) {
		const struct fact *f = model->facts[i];

		if (f->kind->space == space && f->name != NULL && (schema == NULL || strcmp(f->schema, schema) == 0))
			visit(data, f->name);
	}
}

static void catalog_each_relation(void *context, const char *schema, sql_visit_name *visit, void *data)
{
	each_of_space(context, SPACE_RELATION, schema, visit, data);
}

static void catalog_each_function(void *context, const char *schema, sql_visit_name *visit, void *data)
{
	each_of_space(context, SPACE_FUNCTION, schema, visit, data);
}

static void catalog_each_type(void *context, const char *schema, sql_visit_name *visit, void *data)
{
	each_of_space(context, SPACE_TYPE, schema, visit, data);
}

/* ---- types -------------------------------------------------------------------- */

static struct sql_type type_of(const struct type *type)
{
	struct sql_type of = {.array = type->dims > 0, .mods = type->mods};

	if (type->fact != NULL)
		of.object = type->fact;
	else if (type->name != NULL && type->schema == NULL && !type->set_of)
		of.builtin = builtin_facts(type->name);
	return of;
}

bool type_of_sql(struct model *model, const struct sql_type *from, struct type *to)
{
	const struct fact *fact = from->object;

	*to = (struct type){.dims = from->array};
	if (from->builtin != NULL && from->builtin->kind != 'p') {
		to->name = names_of(model->names, from->builtin->canonical);
	} else if (fact != NULL) {
		to->name = fact->name;
		to->schema = fact->schema;
		to->fact = fact;
	}
	return to->name != NULL;
}

static const struct type *type_field(const struct fact *fact)
{
	for (size_t i = 0; i < fact->kind->field_count; i++)
		if (fact->kind->fields[i].type == F_TYPE)
			return field_at(fact, &fact->kind->fields[i]);
	return NULL;
}

/* Those of a view's outputs come from the normal form of its query, and are kept. */
static const struct sql_value *output_values(struct model *model, const struct fact *view)
{
	struct sql_context context = refs_context(model, view, query_field(view));
	struct sql_catalog catalog = catalog_of(model);
	const struct sqltext *sql = field_at(view, query_field(view));
	struct sql_result *result = map_find(&model->results, map_key(sql));

	if (result->values != NULL)
		return result->values;
	struct sql_value *values = arena_take(model->arena, (result->output_count + 1) * sizeof *values);
	/* There before they are filled: a view that selects from itself ends here. */
	result->values = values;
	sql_output_values(&catalog, &context, sql->text, sql->size, values, result->output_count);
	return values;
}

/* Of a view's output by its name; NULL: there is none. */
static const struct sql_value *output_value(struct model *model, const struct fact *view, const char *name)
{
	const struct sql_result *result = view_result(model, view);

	for (size_t i = 0; result != NULL && i < result->output_count; i++) {
		const char *output = output_name(view, result, i);

		if (output != NULL && strcmp(output, name) == 0)
			return &output_values(model, view)[i];
	}
	return NULL;
}

static const struct list *arguments_of(const struct fact *function)
{
	const struct field *field = field_find(function, "arguments");

	return field != NULL && field->items == argument_fields ? field_at(function, field) : NULL;
}

static const struct argument *output_argument(const struct fact *function, const char *name)
{
	const struct list *arguments = arguments_of(function);
	uint32_t i = 0;

	for (const struct argument *a; arguments != NULL && (a = argument_next_out(arguments, &i)) != NULL;)
		if (a->name != NULL && strcmp(a->name, name) == 0)
			return a;
	return NULL;
}

/* Of a relation, a composite type, or a function that gives rows. */
static bool catalog_column_type(void *context, const void *relation, const char *name, struct sql_type *type)
{
	struct model *model = context;
	const struct fact *fact = relation;
	const char *known = names_find(model->names, name, strlen(name));

	if (query_field(fact) != NULL) {
		const struct sql_value *value = output_value(model, fact, name);

		if (value != NULL)
			*type = value->type;
		return value != NULL;
	}
	const struct argument *output = output_argument(fact, name);
	if (output != NULL) {
		*type = type_of(&output->type);
		return true;
	}
	const struct fact *column = known ? fact_column(fact, known) : NULL;
	if (column == NULL || type_field(column) == NULL)
		return false;
	*type = type_of(type_field(column));
	return true;
}

/* Of a composite type, nothing keeps a part from being null; a domain is told by its own "not null". */
static bool type_required(const struct fact *of)
{
	const struct field *required = field_find(of, "not null"), *unchecked = field_find(of, "not valid");
	const struct type *type = type_field(of);

	if (unchecked != NULL && field_given(of, unchecked))
		return false;
	if (required != NULL && required->type == F_BOOL && field_given(of, required))
		return true;
	return type != NULL && type->dims == 0 && type->fact != NULL && (type->fact->kind->traits & HAS_CHECKS) &&
	       type_required(type->fact);
}

static bool catalog_column_given(void *context, const void *relation, const char *name)
{
	struct model *model = context;
	const struct fact *fact = relation;
	const char *known = names_find(model->names, name, strlen(name));

	if (query_field(fact) != NULL) {
		const struct sql_value *value = output_value(model, fact, name);

		/* Rows that are kept may be older than what is said of their table. */
		return value != NULL && value->given && !(fact->kind->traits & HAS_INDEXES);
	}
	/* Of a foreign table, nobody sees to it. */
	const struct fact *column = known && (fact->kind->traits & HAS_KEYS) ? fact_column(fact, known) : NULL;
	return column != NULL && type_required(column);
}

static enum sql_type_kind catalog_type_kind(void *context, const void *type, struct sql_type *base)
{
	const struct fact *fact = type;

	(void)context;
	if (fact->kind->labels != NULL)
		return SQL_TYPE_ENUM;
	if (fact->kind->traits & IS_RELATION)
		return SQL_TYPE_COMPOSITE;
	if ((fact->kind->traits & HAS_CHECKS) && type_field(fact) != NULL) {
		*base = type_of(type_field(fact));
		return SQL_TYPE_DOMAIN;
	}
	/* An extension's type is declared by its name. */
	for (const struct fact *child = fact->first_child; child != NULL; child = child->next)
		if (child->kind->space == SPACE_COLUMN)
			return SQL_TYPE_COMPOSITE;
	return SQL_TYPE_UNKNOWN;
}

static struct sql_type returns_of(const struct fact *function, const struct list *arguments);

/* An aggregate gives its state, or what its last function makes of it. */
static struct sql_type aggregate_returns(const struct fact *aggregate)
{
	const struct field *last = field_find(aggregate, "finalfunc"), *state = field_find(aggregate, "stype");
	const struct ref *ref = last != NULL && field_given(aggregate, last) ? field_at(aggregate, last) : NULL;

	if (ref != NULL)
		return ref->fact != NULL ? returns_of(ref->fact, arguments_of(ref->fact)) : (struct sql_type){0};
	return state != NULL ? type_of(field_at(aggregate, state)) : (struct sql_type){0};
}

/* What comes out: the declared type, or the only out parameter's. */
static struct sql_type returns_of(const struct fact *function, const struct list *arguments)
{
	const struct field *field = field_find(function, "returns");
	const struct argument *out = NULL;
	uint32_t i = 0;

	for (const struct argument *a; (a = argument_next_out(arguments, &i)) != NULL; out = a)
		if (out != NULL)
			return (struct sql_type){0};
	if (out != NULL)
		return type_of(&out->type);
	if (field_find(function, "sfunc") != NULL)
		return aggregate_returns(function);
	if (field == NULL || field->type != F_TYPE)
		return (struct sql_type){0};
	struct type type = *(const struct type *)field_at(function, field);
	type.set_of = false;
	return type_of(&type);
}

static void signature_visit(struct model *model, const struct fact *function, sql_visit_signature *visit, void *data)
{
	const struct list *arguments = arguments_of(function);
	struct sql_signature signature = {.object = function, .aggregate = field_find(function, "sfunc") != NULL};
	struct sql_type *types;
	const char **names;
	uint32_t i = 0;

	if (arguments == NULL)
		return;
	types = arena_take(model->arena, (arguments->count + 1) * sizeof *types);
	names = arena_take(model->arena, (arguments->count + 1) * sizeof *names);
	for (const struct argument *a; (a = argument_next_in(arguments, &i)) != NULL;) {
		names[signature.count] = a->name;
		types[signature.count] = type_of(&a->type);
		types[signature.count++].mods = NULL;
		signature.fallbacks += a->fallback.text != NULL;
		signature.variadic = argument_is(a, "variadic");
	}
	signature.arguments = types;
	signature.names = names;
	signature.returns = returns_of(function, arguments);
	visit(data, &signature);
}

/* A range and its multirange have functions of their names that make values of them (makeRangeConstructors() and
 * makeMultirangeConstructors() of typecmds.c). */
static void constructors_visit(const struct fact *type, sql_visit_signature *visit, void *data)
{
	static const char *const names[3];
	const struct fact *range = type->kind->traits & SOLE && type->parent != NULL ? type->parent : type;
	const struct field *bounds = field_find(range, "subtype");
	const struct type self = {.schema = type->schema, .name = type->name, .fact = type};
	struct type many = {.schema = range->schema, .name = range->name, .fact = range};
	struct sql_signature signature = {.object = type, .names = names, .returns = type_of(&self)};
	struct sql_type types[3];

	if (bounds == NULL || bounds->type != F_TYPE)
		return;
	signature.arguments = types;
	if (range == type) {
		types[0] = types[1] = type_of(field_at(range, bounds));
		types[2] = type_of(&(struct type){.name = "text"});
		for (signature.count = 2; signature.count <= 3; signature.count++)
			visit(data, &signature);
		return;
	}
	visit(data, &signature);
	signature.count = 1;
	types[0] = type_of(&many);
	visit(data, &signature);
	many.dims = 1;
	types[0] = type_of(&many);
	signature.variadic = true;
	visit(data, &signature);
}

static void catalog_each_signature(void *context, const char *schema, const char *name, sql_visit_signature *visit,
				   void *data)
{
	for (const struct fact *f = find_named(context, SPACE_FUNCTION, schema, name); f != NULL; f = fact_next_same(f))
		signature_visit(context, f, visit, data);
	for (const struct fact *f = find_named(context, SPACE_TYPE, schema, name); f != NULL; f = fact_next_same(f))
		constructors_visit(f, visit, data);
}

/* What an operator gives is what its function does. */
static void catalog_each_operator(void *context, const char *schema, const char *name, sql_visit_signature *visit,
				  void *data)
{
	for (const struct fact *f = find_named(context, SPACE_OPERATOR, schema, name); f != NULL;
	     f = fact_next_same(f)) {
		const struct type *left = field_at(f, field_find(f, "leftarg")),
				  *right = field_at(f, field_find(f, "rightarg"));
		const struct ref *function = field_at(f, field_find(f, "function"));
		bool unary = left->name == NULL;
		struct sql_type types[] = {unary ? type_of(right) : type_of(left), type_of(right)};

		if (function->fact != NULL)
			visit(data, &(struct sql_signature){
					    .object = f,
					    .arguments = types,
					    .count = unary ? 1 : 2,
					    .returns = returns_of(function->fact, arguments_of(function->fact))});
	}
}

/* ---- names -------------------------------------------------------------------- */

static const char *own_schema(void *context, const void *object)
{
	(void)context;
	return ((const struct fact *)object)->schema;
}

static const char *own_name(void *context, const void *object)
{
	(void)context;
	return ((const struct fact *)object)->name;
}

static const struct fact *later(const struct fact *fact)
{
	return fact->twin != NULL ? fact->twin : fact;
}

static const char *later_schema(void *context, const void *object)
{
	return own_schema(context, later(object));
}

/* What goes is not what comes under its name. */
static const char *later_name(void *context, const void *object)
{
	struct model *model = context;
	const struct fact *fact = object;

	if (fact->twin == NULL && !(fact->flags & (FACT_EXTERN | FACT_PLATFORM | FACT_EXTENSION)))
		return arena_printf(model->arena, "%s\n", fact->name);
	return own_name(context, later(fact));
}

/* ------------------------------------------------------------------------------- */

struct sql_catalog catalog_of(struct model *model)
{
	return (struct sql_catalog){
		.context = model,
		.relation_find = catalog_relation,
		.relation_column = catalog_column,
		.relation_each_column = catalog_each_column,
		.columns_unknown = catalog_unknown,
		.function_find = catalog_function,
		.function_each_column = catalog_function_columns,
		.type_find = catalog_type,
		.collation_find = catalog_collation,
		.search_find = catalog_search,
		.schema_unknown = catalog_schema_unknown,
		.each_relation = catalog_each_relation,
		.each_function = catalog_each_function,
		.each_type = catalog_each_type,
		.column_type = catalog_column_type,
		.column_given = catalog_column_given,
		.type_kind = catalog_type_kind,
		.each_signature = catalog_each_signature,
		.each_operator = catalog_each_operator,
		.object_schema = own_schema,
		.object_name = own_name,
	};
}

struct sql_catalog catalog_of_before(struct model *model)
{
	struct sql_catalog catalog = catalog_of(model);

	catalog.object_schema = later_schema;
	catalog.object_name = later_name;
	return catalog;
}
