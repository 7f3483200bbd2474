#include "sqlnormal.h"

#include "base/text.h"
#include "sqlparse.h"
#include "sqltext.h"
#include "sqlvalue.h"

#include <string.h>

/* ---- what no function knows ---- */

static const char *field_text(struct normal *n, const ProtobufCFieldDescriptor *field, const void *at)
{
	switch (field->type) {
	case PROTOBUF_C_TYPE_MESSAGE:
		return message_text(n, *(ProtobufCMessage *const *)at);
	case PROTOBUF_C_TYPE_STRING: {
		const char *string = *(const char *const *)at;

		return value_text(n, value_literal(string));
	}
	case PROTOBUF_C_TYPE_BOOL:
		return *(const protobuf_c_boolean *)at ? "true" : "";
	default:
		return *(const int32_t *)at != 0 ? arena_printf(n->arena, "%d", *(const int32_t *)at) : "";
	}
}

static size_t field_size(const ProtobufCFieldDescriptor *field)
{
	switch (field->type) {
	case PROTOBUF_C_TYPE_MESSAGE:
	case PROTOBUF_C_TYPE_STRING:
		return sizeof(void *);
	default:
		return sizeof(int32_t);
	}
}

const char *message_text(struct normal *n, const ProtobufCMessage *message)
{
	const char *base = (const char *)message, *text = "", *copy;
	const ProtobufCMessageDescriptor *d = message != NULL ? message->descriptor : NULL;

	if (d == NULL)
		return "-";
	if (d == &pg_query__node__descriptor)
		return value_text(n, expr_value(n, (const PgQuery__Node *)(const void *)message));
	for (unsigned i = 0; i < d->n_fields; i++) {
		const ProtobufCFieldDescriptor *field = &d->fields[i];
		const char *at = base + field->offset;
		size_t count = 1;

		if (strcmp(field->name, "location") == 0)
			continue;
		if (field->label == PROTOBUF_C_LABEL_REPEATED) {
			count = *(const size_t *)(const void *)(base + field->quantifier_offset);
			at = *(const char *const *)(const void *)at;
		} else if (field->flags & PROTOBUF_C_FIELD_FLAG_ONEOF &&
			   *(const uint32_t *)(const void *)(base + field->quantifier_offset) != field->id) {
			continue;
		}
		for (size_t k = 0; k < count; k++) {
			copy = field_text(n, field, at + k * field_size(field));
			if (*copy != '\0' && strcmp(copy, "-") != 0)
				text = arena_printf(n->arena, "%s %s=%s", text, field->name, copy);
		}
	}
	return arena_printf(n->arena, "%s{%s}", d->short_name, text);
}

const char *nodes_text(struct normal *n, PgQuery__Node *const *nodes, size_t count)
{
	const char *text = "";

	for (size_t i = 0; i < count; i++)
		text = arena_printf(n->arena, "%s%s%s", text, i > 0 ? ", " : "",
				    value_text(n, expr_value(n, nodes[i])));
	return text;
}

/* ---- the whole ---- */

/* The one statement that sql is, when it is a query. */
static const PgQuery__SelectStmt *query_parse(struct arena *arena, const char *sql)
{
	const PgQuery__ParseResult *tree = sql_parse(arena, sql).tree;

	if (tree == NULL || tree->n_stmts != 1 || tree->stmts[0]->stmt->node_case != PG_QUERY__NODE__NODE_SELECT_STMT)
		return NULL;
	return tree->stmts[0]->stmt->select_stmt;
}

/* A SELECT of one thing and nothing else: what could have broken out of our parentheses would show. */
static const PgQuery__Node *single(const PgQuery__SelectStmt *select)
{
	bool alone = select != NULL && select->n_target_list == 1 && select->n_from_clause == 0 &&
		     select->where_clause == NULL && select->larg == NULL && select->n_sort_clause == 0 &&
		     select->n_group_clause == 0 && select->n_distinct_clause == 0 && select->with_clause == NULL &&
		     select->limit_count == NULL && select->limit_offset == NULL && select->having_clause == NULL &&
		     select->n_window_clause == 0 && select->n_locking_clause == 0 && select->into_clause == NULL;

	return alone ? select->target_list[0]->res_target->val : NULL;
}

static void bases_add(struct normal *n)
{
	const struct sql_context *c = n->context;

	frame_push(n);
	for (size_t i = 0; i < c->base_count; i++) {
		const struct sql_base *b = &c->bases[i];

		source_enter(n, (struct source){.name = b->name,
						.schema = b->schema,
						.relation = b->relation,
						.open = b->relation == NULL,
						.qualified_only = b->qualified_only,
						.alias = b->alias});
	}
}

struct sql_type type_spelt(struct normal *n, const char *text)
{
	const PgQuery__Node *node;

	if (text == NULL)
		return (struct sql_type){0};
	node = single(query_parse(n->arena, arena_printf(n->arena, "SELECT NULL::%s", text)));
	return node != NULL && node->node_case == PG_QUERY__NODE__NODE_TYPE_CAST
		       ? type_read(n, node->type_cast->type_name)
		       : (struct sql_type){0};
}

/* The last type goes on: that of a list of values of one column. */
static struct value assigned(struct normal *n, struct value value, size_t i)
{
	const struct sql_context *c = n->context;
	size_t last = c->type_count > 0 ? c->type_count - 1 : 0;
	struct sql_type type = {0};

	if (c->type_count > 0)
		type = type_spelt(n, c->types[i < last ? i : last]);
	else if (c->assigned != NULL && c->base_count > 0)
		type = source_column_named(n, n->frame->sources[0], c->assigned).type;
	if (type_known(type))
		return value_coerce(n, value, type);
	return value.form == VALUE_LITERAL ? value_coerce(n, value, type_named("text")) : value;
}

/* In a list the values themselves are kept, so that 1 is '1', whatever the type. */
static struct value listed(struct value value)
{
	bool number = value.form == VALUE_CONSTANT && value.text != NULL &&
		      (type_is(value.type, "int4") || type_is(value.type, "int8") || type_is(value.type, "numeric"));

	return number ? value_literal(value.text) : value;
}

static const char *list_text(struct normal *n, const char *sql)
{
	const PgQuery__Node *node = single(query_parse(n->arena, arena_printf(n->arena, "SELECT ROW(\n%s\n)", sql)));
	struct value row;

	if (node == NULL || node->node_case != PG_QUERY__NODE__NODE_ROW_EXPR)
		return NULL;
	row = expr_value(n, node);
	for (size_t i = 0; i < row.count; i++)
		row.elements[i] = assigned(n, listed(row.elements[i]), i);
	return value_text(n, row);
}

static const char *expression_text(struct normal *n, const char *sql)
{
	const PgQuery__Node *node = single(query_parse(n->arena, arena_printf(n->arena, "SELECT (\n%s\n)", sql)));

	return node != NULL ? value_text(n, assigned(n, expr_value(n, node), 0)) : NULL;
}

static const char *body_text(struct normal *n, const char *sql)
{
	const PgQuery__ParseResult *tree = sql_parse(n->arena, sql).tree;
	const char *text = "";
	struct query gives;

	if (tree == NULL)
		return NULL;
	for (size_t i = 0; i < tree->n_stmts; i++)
		text = arena_printf(n->arena, "%s%s;\n", text, statement_text(n, tree->stmts[i]->stmt, &gives));
	return text;
}

/* A view's own names of its columns are those of its query. */
static void query_rename(struct normal *n, struct query *query)
{
	for (size_t i = 0; i < n->context->column_count && i < query->count; i++)
		query->outputs[i].name = n->context->columns[i];
	if (query->left != NULL) {
		query_rename(n, query->left);
		query_rename(n, query->right);
	}
}

static bool too_deep(const char *sql, size_t size)
{
	return size > SQL_DEPTH_MAX && sql_depth(sql, size) > SQL_DEPTH_MAX;
}

static bool query_settled(struct normal *n, const char *sql, struct query *query)
{
	const PgQuery__SelectStmt *select = query_parse(n->arena, sql);

	/* To PostgreSQL they are a SELECT from them, and printed as one where their columns are called otherwise. */
	if (select != NULL && bare_values(select))
		select = query_parse(n->arena, arena_printf(n->arena, "SELECT * FROM (%s\n) AS \"*VALUES*\"", sql));
	if (select == NULL)
		return false;
	*query = query_read(n, select);
	query_settle(n, query);
	query_rename(n, query);
	return true;
}

bool sql_normal(struct text *to, const struct sql_catalog *catalog, const struct sql_context *context, const char *sql,
		size_t size)
{
	struct normal n = {.arena = arena_new(), .catalog = catalog, .context = context};
	const char *copy = arena_copy(n.arena, sql, size), *text = NULL;
	struct query query;

	bases_add(&n);
	if (!too_deep(sql, size)) {
		if (context->form == SQL_QUERY && query_settled(&n, copy, &query))
			text = query_text(&n, &query);
		else if (context->form == SQL_EXPRESSION)
			text = context->list ? list_text(&n, copy) : expression_text(&n, copy);
		else if (context->form == SQL_BODY)
			text = body_text(&n, copy);
	}
	if (text != NULL)
		text_put(to, text);
	arena_free(n.arena);
	return text != NULL;
}

static struct sql_value output_value(const struct output *output)
{
	struct sql_value value = {.name = output->name, .type = output->value.type, .given = output->value.given};

	value.type.mods = NULL;
	return value;
}

void sql_output_values(const struct sql_catalog *catalog, const struct sql_context *context, const char *sql,
		       size_t size, struct sql_value *values, size_t count)
{
	struct normal n = {.arena = arena_new(), .catalog = catalog, .context = context};
	struct query query = {0};

	bases_add(&n);
	if (!too_deep(sql, size) && query_settled(&n, arena_copy(n.arena, sql, size), &query) && !query.open)
		for (size_t i = 0; i < count && i < query.count; i++) {
			values[i] = output_value(&query.outputs[i]);
			values[i].name = NULL; /* which goes with our arena */
		}
	arena_free(n.arena);
}

/* ---- what a server would say of a statement ---- */

static enum sql_statement_kind kind_of(const PgQuery__Node *node)
{
	switch (node->node_case) {
	case PG_QUERY__NODE__NODE_SELECT_STMT:
		return node->select_stmt->into_clause == NULL ? SQL_SELECTS : SQL_OTHER;
	case PG_QUERY__NODE__NODE_INSERT_STMT:
	case PG_QUERY__NODE__NODE_UPDATE_STMT:
	case PG_QUERY__NODE__NODE_DELETE_STMT:
	case PG_QUERY__NODE__NODE_MERGE_STMT:
	case PG_QUERY__NODE__NODE_CALL_STMT:
		return SQL_CHANGES;
	default:
		return SQL_OTHER;
	}
}

/* Those of WITH may change something too. */
static bool with_changes(const PgQuery__WithClause *with)
{
	for (size_t i = 0; with != NULL && i < with->n_ctes; i++)
		if (kind_of(with->ctes[i]->common_table_expr->ctequery) == SQL_CHANGES)
			return true;
	return false;
}

struct called {
	struct arena *arena;
	const struct sql_catalog *catalog;
	const void *procedure;
	struct sql_description *out;
};

static void called_collect(void *data, const char *name, const void *column)
{
	struct called *c = data;
	struct sql_value value = {.name = arena_copy(c->arena, name, strlen(name))};

	(void)column;
	if (c->catalog->column_type != NULL)
		c->catalog->column_type(c->catalog->context, c->procedure, name, &value.type);
	value.type.mods = NULL;
	ARENA_PUSH(c->arena, c->out->columns, c->out->column_count, value);
}

/* CALL gives a row of the arguments that come out. */
static void describe_call(struct arena *arena, const struct sql_catalog *catalog, const PgQuery__FuncCall *call,
			  struct sql_description *out)
{
	const char *name = node_string(call->funcname[call->n_funcname - 1]);
	const char *schema = call->n_funcname > 1 ? node_string(call->funcname[0]) : NULL;
	struct called c = {.arena = arena, .catalog = catalog, .out = out};

	if (catalog->function_find != NULL)
		c.procedure = catalog->function_find(catalog->context, schema, name, (unsigned)call->n_args);
	out->open = c.procedure == NULL;
	if (c.procedure != NULL && catalog->function_each_column != NULL)
		catalog->function_each_column(catalog->context, c.procedure, called_collect, &c);
}

static void describe(struct arena *arena, struct normal *n, const PgQuery__Node *node, struct sql_description *out)
{
	struct query gives;

	out->kind = kind_of(node);
	if (out->kind == SQL_SELECTS && with_changes(node->select_stmt->with_clause))
		out->kind = SQL_CHANGES;
	if (node->node_case == PG_QUERY__NODE__NODE_CALL_STMT)
		describe_call(arena, n->catalog, node->call_stmt->funccall, out);
	if (node->node_case == PG_QUERY__NODE__NODE_MERGE_STMT || node->node_case == PG_QUERY__NODE__NODE_CALL_STMT ||
	    out->kind == SQL_OTHER)
		return;
	statement_text(n, node, &gives);
	out->open = gives.open;
	for (size_t i = 0; i < gives.count; i++) {
		struct sql_value value = output_value(&gives.outputs[i]);

		if (value.name != NULL)
			value.name = arena_copy(arena, value.name, strlen(value.name));
		ARENA_PUSH(arena, out->columns, out->column_count, value);
	}
}

static struct sql_mismatch mismatch_keep(struct arena *arena, struct sql_mismatch found)
{
	const char **texts[] = {&found.name, &found.left, &found.right};

	for (size_t i = 0; i < 3; i++)
		if (*texts[i] != NULL)
			*texts[i] = arena_copy(arena, *texts[i], strlen(*texts[i]));
	return found;
}

void sql_describe(struct arena *arena, const struct sql_catalog *catalog, const struct sql_context *context,
		  const char *sql, size_t size, struct sql_description *out)
{
	struct normal n = {.arena = arena_new(), .catalog = catalog, .context = context};
	const PgQuery__ParseResult *tree = NULL;

	*out = (struct sql_description){
		.parameters = arena_take(arena, (context->parameter_count + 1) * sizeof(struct sql_type))};
	n.deduced = out->parameters;
	for (size_t i = 0; i < context->parameter_count; i++)
		n.deduced[i] = type_spelt(&n, context->parameters[i].type);
	if (!too_deep(sql, size))
		tree = sql_parse(n.arena, arena_copy(n.arena, sql, size)).tree;
	if (tree != NULL && tree->n_stmts == 1)
		describe(arena, &n, tree->stmts[0]->stmt, out);
	for (size_t i = 0; i < context->parameter_count; i++)
		out->parameters[i].mods = NULL;
	out->mismatch = mismatch_keep(arena, n.mismatch);
	arena_free(n.arena);
}
