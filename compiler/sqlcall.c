#include "sqlwalk.h"

#include "base/arena.h"
#include "base/diag.h"
#include "builtin.h"

#include <string.h>

static unsigned argument_count(const PgQuery__FuncCall *call)
{
	/* percentile_cont(0.5) within group (order by x) has two arguments. */
	return (unsigned)(call->n_args + (call->agg_within_group ? call->n_agg_order : 0));
}

static const void *function_find(const struct walk *w, const char *schema, const char *name, unsigned nargs)
{
	const struct sql_catalog *c = w->catalog;

	return c->function_find != NULL ? c->function_find(c->context, schema, name, nargs) : NULL;
}

static const void *type_find(const struct walk *w, const char *schema, const char *name)
{
	const struct sql_catalog *c = w->catalog;

	return c->type_find != NULL ? c->type_find(c->context, schema, name) : NULL;
}

static struct sql_reference *named_note(struct walk *w, enum sql_reference_kind kind, const struct part *parts,
					size_t count, const void *object)
{
	schema_note(w, parts, count, object);
	struct sql_reference *r = reference_note(w, kind, parts[count - 1]);
	r->schema = schema_keep(w, parts, count);
	r->object = object;
	return r;
}

static void name_offer(void *data, const char *name)
{
	suggestion_offer(data, name);
}

static void function_offer(void *data, const struct builtin_function *function)
{
	suggestion_offer(data, function->name);
}

static void function_fault(struct walk *w, const struct part *parts, size_t count, unsigned nargs)
{
	const struct sql_catalog *c = w->catalog;
	const char *schema = schema_of(parts, count), *name = parts[count - 1].name;
	struct suggestion near = suggestion_for(name);

	if (function_find(w, schema, name, SQL_ANY_NARGS) != NULL ||
	    (in_pg_catalog(schema) && builtin_function(name, BUILTIN_ANY_NARGS) != NULL)) {
		fault_note(w, parts[count - 1], "wrong-arguments", NULL, NULL, "no function \"%s\" takes %u argument%s",
			   dotted(w, parts, count), nargs, nargs == 1 ? "" : "s");
		return;
	}
	if (c->each_function != NULL)
		c->each_function(c->context, schema, name_offer, &near);
	if (schema == NULL)
		builtin_each_function(function_offer, &near);
	fault_note(w, parts[count - 1], "unknown-function", near.best, NULL, "there is no function \"%s\"",
		   dotted(w, parts, count));
}

static unsigned server(const struct walk *w)
{
	return w->context->server > 15 ? w->context->server : 15;
}

static void newer_fault(struct walk *w, struct part part, unsigned since)
{
	fault_note(w, part, "newer-function", NULL,
		   arena_printf(w->arena, "raise \"postgres\" in the project's settings to %u", since),
		   "function \"%s\" is there from PostgreSQL %u on, not in %u", part.name, since, server(w));
}

/* text(x) is a cast, and title(v) may be v.title. */
static bool call_of_other_sort(struct walk *w, const PgQuery__FuncCall *call, const struct part *parts, size_t count)
{
	const char *schema = schema_of(parts, count), *name = parts[count - 1].name;
	const void *type = type_find(w, schema, name);
	const PgQuery__Node *argument;
	struct column found;

	if (call->n_args != 1)
		return false;
	if (type != NULL)
		named_note(w, REF_TYPE, parts, count, type);
	if (type != NULL || (in_pg_catalog(schema) && builtin_type(name) != NULL))
		return true;
	argument = call->args[0];
	if (argument->node_case != PG_QUERY__NODE__NODE_COLUMN_REF || argument->column_ref->n_fields != 1)
		return false;
	const char *row = string_of(argument->column_ref->fields[0]);
	const struct item *item = row != NULL ? item_find(w, NULL, row) : NULL;
	if (item == NULL || !item_column(w, item, name, &found))
		return item != NULL && item_open(w, item);
	column_note(w, parts[count - 1], &found, false);
	return true;
}

static void function_name_walk(struct walk *w, const PgQuery__FuncCall *call, const struct part *parts, size_t count)
{
	const char *schema = schema_of(parts, count), *name = parts[count - 1].name;
	unsigned nargs = argument_count(call);
	const struct builtin_function *builtin = in_pg_catalog(schema) ? builtin_function(name, nargs) : NULL;
	const void *known = function_find(w, schema, name, nargs);

	if (known != NULL) {
		struct sql_reference *r = named_note(w, REF_FUNCTION, parts, count, known);

		r->nargs = nargs;
		r->mentioned = builtin != NULL;
		return;
	}
	if (builtin != NULL && builtin->since > server(w) && !schema_unknown(w, schema, REF_FUNCTION))
		newer_fault(w, parts[count - 1], builtin->since);
	if (builtin != NULL || call_of_other_sort(w, call, parts, count))
		return;
	if (w->catalog->function_find == NULL || schema_unknown(w, schema, REF_FUNCTION))
		return;
	named_note(w, REF_FUNCTION, parts, count, NULL)->nargs = nargs;
	function_fault(w, parts, count, nargs);
}

static bool word_in(const char *word, const char *const *list)
{
	for (; *list != NULL; list++)
		if (strcmp(word, *list) == 0)
			return true;
	return false;
}

/* The names of a string as its value has them: within the quotes each quote stands twice. */
static void literal_names(struct walk *w, const char *value, struct part *parts, size_t count)
{
	size_t size = strlen(value), at = 0;
	char name[64];

	for (size_t i = 0; i < count; i++) {
		struct sql_token t = sql_token_next(value, size, at), dot;

		parts[i].name = arena_copy(w->scratch, name, sql_token_name(value, t, name));
		dot = sql_token_next(value, size, t.offset + t.length);
		at = dot.offset + dot.length;
	}
}

/* The name within 'x.y' at a token; 0 when it is not spelled plainly there. */
static size_t literal_read(struct walk *w, const PgQuery__AConst *constant, struct part parts[PARTS_MAX])
{
	size_t at = constant->location < 0 ? w->size : (size_t)constant->location;
	struct sql_token t = sql_token_next(w->sql, w->size, at);

	if (t.kind != TOKEN_STRING || w->sql[t.offset] != '\'')
		return 0;
	/* Of 'b' the letter alone: with the quote behind it, it would begin a string of bits. */
	size_t size = w->size;
	w->size = t.offset + t.length - 1;
	size_t count = parts_read(w, t.offset + 1, parts);
	w->size = size;
	struct part last = count > 0 ? parts[count - 1] : (struct part){0};
	char after = w->sql[last.location + last.length];
	if (count == 0 || (last.location + last.length != t.offset + t.length - 1 && after != '('))
		return 0;
	literal_names(w, constant->sval->sval, parts, count);
	return count;
}

static void literal_note(struct walk *w, const PgQuery__AConst *constant, enum sql_reference_kind kind, bool late)
{
	struct part parts[PARTS_MAX];
	size_t from = w->out->reference_count;

	if (constant->val_case != PG_QUERY__A__CONST__VAL_SVAL)
		return;
	size_t count = literal_read(w, constant, parts);
	if (count == 0)
		return;
	w->lenient += late;
	relation_note(w, parts, count, kind);
	w->lenient -= late;
	for (size_t i = from; i < w->out->reference_count; i++) {
		w->out->references[i].literal = true;
		w->out->references[i].late = late || w->body;
	}
}

/* Functions whose first argument is the name of a relation. */
static void relation_argument(struct walk *w, const PgQuery__FuncCall *call, const char *name)
{
	static const char *const sequences[] = {"nextval", "currval", "setval", NULL};
	static const char *const late[] = {"to_regclass", "pg_get_serial_sequence", NULL};
	const PgQuery__Node *argument = call->n_args > 0 ? call->args[0] : NULL;

	if (argument == NULL || argument->node_case != PG_QUERY__NODE__NODE_A_CONST)
		return;
	if (word_in(name, sequences))
		literal_note(w, argument->a_const, REF_SEQUENCE, false);
	else if (word_in(name, late))
		literal_note(w, argument->a_const, REF_RELATION, true);
}

static void search_note(struct walk *w, const PgQuery__AConst *constant, bool dictionary)
{
	struct part parts[PARTS_MAX];
	size_t count = constant->val_case == PG_QUERY__A__CONST__VAL_SVAL ? literal_read(w, constant, parts) : 0;
	const void *known = NULL;

	if (count > 0 && w->catalog->search_find != NULL)
		known = w->catalog->search_find(w->catalog->context, schema_of(parts, count), parts[count - 1].name,
						dictionary);
	if (known != NULL)
		named_note(w, REF_SEARCH, parts, count, known)->literal = true;
}

/* Functions whose first argument is the name of a text search configuration or dictionary. */
static void search_argument(struct walk *w, const PgQuery__FuncCall *call, const char *name)
{
	bool dictionary = strcmp(name, "ts_lexize") == 0;

	if (call->n_args > 1 && call->args[0]->node_case == PG_QUERY__NODE__NODE_A_CONST &&
	    (dictionary || strstr(name, "to_ts") != NULL || strcmp(name, "ts_headline") == 0))
		search_note(w, call->args[0]->a_const, dictionary);
}

void function_walk(struct walk *w, const PgQuery__FuncCall *call)
{
	struct part parts[PARTS_MAX];
	size_t count = 0;
	enum sql_reference_kind before = w->literal;
	const char *last = call->n_funcname > 0 ? string_of(call->funcname[call->n_funcname - 1]) : NULL;

	/* extract (x from y) and the like name a function that the text does not. */
	if (call->funcformat != PG_QUERY__COERCION_FORM__COERCE_SQL_SYNTAX)
		count = names_read(w, call->location, call->funcname, call->n_funcname, parts);
	if (count > 0)
		function_name_walk(w, call, parts, count);
	if (last != NULL && in_pg_catalog(schema_of(parts, count))) {
		relation_argument(w, call, last);
		search_argument(w, call, last);
		if (strstr(last, "val") != NULL && call->n_args > 0 &&
		    call->args[0]->node_case == PG_QUERY__NODE__NODE_TYPE_CAST)
			w->literal = REF_SEQUENCE;
	}
	parts_walk(w, &call->base);
	w->literal = before;
}

static void type_fault(struct walk *w, const struct part *parts, size_t count)
{
	const struct sql_catalog *c = w->catalog;
	const char *schema = schema_of(parts, count);
	struct suggestion near = suggestion_for(parts[count - 1].name);

	if (c->each_type != NULL)
		c->each_type(c->context, schema, name_offer, &near);
	if (schema == NULL)
		builtin_each_type(name_offer, &near);
	fault_note(w, parts[count - 1], "unknown-type", near.best, NULL, "there is no type \"%s\"",
		   dotted(w, parts, count));
}

static bool type_builtin(const char *name)
{
	/* "_text" is what the catalogue calls text[]. */
	return builtin_type(name) != NULL || (name[0] == '_' && builtin_type(name + 1) != NULL);
}

/* table.column%type */
void type_of_column(struct walk *w, const struct part *parts, size_t count)
{
	const void *relation;
	struct item item = {.alias = true};
	struct column found;

	if (count < 2)
		return;
	if (count == 2 && variable_find(w, parts[0].name))
		return;
	relation = relation_note(w, parts, count - 1, REF_RELATION);
	item.relation = relation;
	item.name = parts[count - 2].name;
	if (relation == NULL)
		return;
	if (item_column(w, &item, parts[count - 1].name, &found))
		column_note(w, parts[count - 1], &found, false);
	else if (!item_open(w, &item))
		fault_note(w, parts[count - 1], "unknown-column", NULL, NULL, "table \"%s\" has no column \"%s\"",
			   item.name, parts[count - 1].name);
}

void type_walk(struct walk *w, const PgQuery__TypeName *type)
{
	struct part parts[PARTS_MAX];
	size_t count = names_read(w, type->location, type->names, type->n_names, parts);
	const char *schema = schema_of(parts, count);
	const void *known;

	if (count == 0)
		return;
	if (type->pct_type) {
		type_of_column(w, parts, count);
		return;
	}
	const char *name = parts[count - 1].name;
	if (in_pg_catalog(schema) && type_builtin(name))
		return;
	known = type_find(w, schema, name);
	if (known != NULL) {
		named_note(w, REF_TYPE, parts, count, known);
		return;
	}
	/* Each relation is a type, too. */
	if (w->catalog->relation_find != NULL && w->catalog->relation_find(w->catalog->context, schema, name) != NULL) {
		relation_note(w, parts, count, REF_RELATION);
		return;
	}
	if (w->catalog->type_find == NULL || schema_unknown(w, schema, REF_TYPE) || builtin_relation(name) ||
	    created_find(w, name))
		return;
	named_note(w, REF_TYPE, parts, count, NULL);
	type_fault(w, parts, count);
}

const char *type_text(struct walk *w, const PgQuery__TypeName *type)
{
	const char *name = type->n_names > 0 ? string_of(type->names[type->n_names - 1]) : NULL;
	const char *schema = type->n_names > 1 ? string_of(type->names[type->n_names - 2]) : NULL;
	const char *brackets = type->n_array_bounds > 0 ? "[]" : "";

	if (name == NULL || type->n_typmods > 0 || type->pct_type)
		return NULL;
	if (in_pg_catalog(schema) && strcmp(name, "char") == 0)
		name = "\"char\"";
	if (in_pg_catalog(schema) && builtin_type(name) != NULL)
		return arena_printf(w->arena, "%s%s", builtin_type(name), brackets);
	return schema != NULL ? arena_printf(w->arena, "%s.%s%s", schema, name, brackets)
			      : arena_printf(w->arena, "%s%s", name, brackets);
}

/* 'x'::regclass and its kin name what they mean. */
static void registered_note(struct walk *w, const PgQuery__AConst *constant, const char *type)
{
	struct part parts[PARTS_MAX];
	size_t count;
	const void *known;
	enum sql_reference_kind kind;

	if (constant->val_case != PG_QUERY__A__CONST__VAL_SVAL)
		return;
	if (strcmp(type, "regclass") == 0)
		literal_note(w, constant, w->literal == REF_SEQUENCE ? REF_SEQUENCE : REF_RELATION, false);
	if (strcmp(type, "regconfig") == 0 || strcmp(type, "regdictionary") == 0)
		search_note(w, constant, strcmp(type, "regdictionary") == 0);
	kind = strcmp(type, "regtype") == 0 ? REF_TYPE : REF_FUNCTION;
	if (strcmp(type, "regtype") != 0 && strcmp(type, "regproc") != 0 && strcmp(type, "regprocedure") != 0)
		return;
	count = literal_read(w, constant, parts);
	if (count == 0)
		return;
	known = kind == REF_TYPE ? type_find(w, schema_of(parts, count), parts[count - 1].name)
				 : function_find(w, schema_of(parts, count), parts[count - 1].name, SQL_ANY_NARGS);
	if (known != NULL)
		named_note(w, kind, parts, count, known)->literal = true;
}

void cast_walk(struct walk *w, const PgQuery__TypeCast *cast)
{
	const PgQuery__TypeName *type = cast->type_name;
	const char *name = type != NULL && type->n_names > 0 ? string_of(type->names[type->n_names - 1]) : NULL;

	if (name != NULL && type->n_array_bounds == 0 && cast->arg != NULL &&
	    cast->arg->node_case == PG_QUERY__NODE__NODE_A_CONST)
		registered_note(w, cast->arg->a_const, name);
	node_walk(w, cast->arg);
	if (type != NULL)
		type_walk(w, type);
}

void collate_walk(struct walk *w, const PgQuery__CollateClause *collate)
{
	const struct sql_catalog *c = w->catalog;
	struct part parts[PARTS_MAX];
	struct part word = part_at(w, (size_t)collate->location);
	size_t count = names_read(w, (int32_t)(word.location + word.length), collate->collname, collate->n_collname,
				  parts);
	const char *schema = schema_of(parts, count);
	const void *known = NULL;

	node_walk(w, collate->arg);
	if (count == 0)
		return;
	if (c->collation_find != NULL)
		known = c->collation_find(c->context, schema, parts[count - 1].name);
	if (known == NULL && ((in_pg_catalog(schema) && builtin_collation(parts[count - 1].name)) ||
			      c->collation_find == NULL || schema_unknown(w, schema, REF_COLLATION)))
		return;
	named_note(w, REF_COLLATION, parts, count, known);
	if (known == NULL)
		fault_note(w, parts[count - 1], "unknown-collation", NULL, NULL, "there is no collation \"%s\"",
			   dotted(w, parts, count));
}

void parameter_walk(struct walk *w, const PgQuery__ParamRef *parameter)
{
	const struct sql_context *c = w->context;
	bool none = c->form == SQL_EXPRESSION || c->form == SQL_QUERY;

	if (parameter->number > 0 && (size_t)parameter->number <= c->parameter_count)
		return;
	if (none || c->parameter_count > 0 || c->form == SQL_BODY)
		fault_note(w, part_at(w, (size_t)parameter->location), "unknown-parameter", NULL,
			   none ? "$1 and the like are parameters of functions" : NULL, "there is no parameter $%d",
			   parameter->number);
}
