/* The normal form of queries (src/backend/parser/analyze.c). */
#include "sqlvalue.h"

#include "base/text.h"
#include "sqlwalk.h"

#include <string.h>

/* ---- what a query gives ---- */

static void output_add(struct normal *n, struct query *query, const char *name, struct value value)
{
	ARENA_PUSH(n->arena, query->outputs, query->count, ((struct output){name, value}));
}

static bool spreads(const PgQuery__Node *node)
{
	return node->node_case == PG_QUERY__NODE__NODE_COLUMN_REF &&
	       node->column_ref->fields[node->column_ref->n_fields - 1]->node_case == PG_QUERY__NODE__NODE_A_STAR;
}

static bool spreads_field(const PgQuery__Node *node)
{
	const PgQuery__AIndirection *i = node->node_case == PG_QUERY__NODE__NODE_A_INDIRECTION ? node->a_indirection
											       : NULL;

	return i != NULL && i->n_indirection > 0 &&
	       i->indirection[i->n_indirection - 1]->node_case == PG_QUERY__NODE__NODE_A_STAR;
}

/* Of several sets, the shorter ones are filled up with nulls. */
static void sets_loosen(struct query *query, const size_t *sets, size_t first)
{
	for (size_t i = first; i < query->count && sets[query->count] > sets[first] + 1; i++)
		query->outputs[i].value.given = query->outputs[i].value.given && sets[i + 1] == sets[i];
}

void outputs_read(struct normal *n, struct query *query, PgQuery__Node *const *targets, size_t count)
{
	size_t *sets = NULL, known = 0, first = query->count;

	for (size_t i = 0; i < count; i++) {
		const PgQuery__ResTarget *target = targets[i]->res_target;
		bool star = spreads(target->val);

		if (!star || !star_outputs(n, target->val->column_ref, &query->outputs, &query->count)) {
			query->open = query->open || star || spreads_field(target->val);
			while (known <= query->count)
				ARENA_PUSH(n->arena, sets, known, n->frame->sets);
			output_add(n, query, target_name(target), expr_value(n, target->val));
		}
	}
	while (known <= query->count)
		ARENA_PUSH(n->arena, sets, known, n->frame->sets);
	sets_loosen(query, sets, first);
}

/* What the operation above converts a column to is told by its columns; a string's type is chosen there. */
static void output_coerce(struct normal *n, struct query *query, size_t i, struct sql_type type)
{
	if (i >= query->count || !type_known(type))
		return;
	if (query->left != NULL) {
		output_coerce(n, query->left, i, type);
		output_coerce(n, query->right, i, type);
	}
	if (value_untyped(query->outputs[i].value))
		query->outputs[i].value = value_coerce(n, query->outputs[i].value, type);
	else if (type_unknown(query->outputs[i].value.type))
		query->outputs[i].value.type = type;
}

void query_settle(struct normal *n, struct query *query)
{
	for (size_t i = 0; i < query->count; i++)
		if (type_unknown(query->outputs[i].value.type))
			output_coerce(n, query, i, type_named("text"));
}

/* ---- ORDER BY, GROUP BY, DISTINCT ---- */

static const struct output *output_named(const struct query *query, const char *name)
{
	for (size_t i = 0; name != NULL && i < query->count; i++)
		if (query->outputs[i].name != NULL && strcmp(query->outputs[i].name, name) == 0)
			return &query->outputs[i];
	return NULL;
}

static const char *bare_name(const PgQuery__Node *node)
{
	if (node->node_case != PG_QUERY__NODE__NODE_COLUMN_REF || node->column_ref->n_fields != 1)
		return NULL;
	return node_string(node->column_ref->fields[0]);
}

/* An output column by its number or name, or an expression. GROUP BY looks for columns of FROM first. */
static struct value by_value(struct normal *n, const struct query *query, const PgQuery__Node *node, bool group)
{
	const char *name = bare_name(node);
	const PgQuery__AConst *number = node->node_case == PG_QUERY__NODE__NODE_A_CONST ? node->a_const : NULL;
	const struct output *output = output_named(query, name);

	if (number != NULL && number->val_case == PG_QUERY__A__CONST__VAL_IVAL && !query->open &&
	    number->ival->ival > 0 && (size_t)number->ival->ival <= query->count)
		return query->outputs[number->ival->ival - 1].value;
	if (output != NULL && !(group && column_here(n, name)))
		return output->value;
	return expr_value(n, node);
}

static const char *bys_text(struct normal *n, const struct query *query, const char *word, PgQuery__Node *const *nodes,
			    size_t count, bool group)
{
	const char *text = "";

	for (size_t i = 0; i < count; i++) {
		const PgQuery__SortBy *sort = nodes[i] != NULL && nodes[i]->node_case == PG_QUERY__NODE__NODE_SORT_BY
						      ? nodes[i]->sort_by
						      : NULL;
		const PgQuery__Node *node = sort != NULL ? sort->node : nodes[i];
		/* A bare DISTINCT is a list of one empty node. */
		struct value by = node == NULL || node->node_case == PG_QUERY__NODE__NODE__NOT_SET
					  ? value_other((struct sql_type){0}, "all")
					  : by_value(n, query, node, group);

		text = arena_printf(n->arena, "%s%s%s", text, i > 0 ? ", " : "",
				    sort != NULL ? sort_text(n, sort, by) : value_text(n, by));
	}
	return count > 0 ? arena_printf(n->arena, " %s(%s)", word, text) : "";
}

/* ---- the three forms of a query ---- */

/* All parts of an operation have the names of its first. */
static void outputs_rename(struct query *query, const struct query *as)
{
	for (size_t i = 0; i < query->count && i < as->count; i++)
		query->outputs[i].name = as->outputs[i].name;
	if (query->left != NULL) {
		outputs_rename(query->left, as);
		outputs_rename(query->right, as);
	}
}

static bool operation_given(const PgQuery__SelectStmt *select, bool left, bool right)
{
	switch (select->op) {
	case PG_QUERY__SET_OPERATION__SETOP_INTERSECT:
		return left || right;
	case PG_QUERY__SET_OPERATION__SETOP_EXCEPT:
		return left;
	default:
		return left && right;
	}
}

static struct query operation_read(struct normal *n, const PgQuery__SelectStmt *select)
{
	struct query query = {.left = arena_take(n->arena, sizeof query), .right = arena_take(n->arena, sizeof query)};

	*query.left = query_read(n, select->larg);
	*query.right = query_read(n, select->rarg);
	outputs_rename(query.right, query.left);
	query.open = query.left->open || query.right->open;
	for (size_t i = 0; i < query.left->count && i < query.right->count; i++) {
		struct sql_type types[2] = {query.left->outputs[i].value.type, query.right->outputs[i].value.type};
		struct sql_type common = type_common(n, types, 2);

		/* As long as all are strings, the operation above may still choose. */
		if (type_unknown(types[0]) && type_unknown(types[1]))
			common = types[0];
		else
			output_coerce(n, query.left, i, common), output_coerce(n, query.right, i, common);
		output_add(n, &query, query.left->outputs[i].name,
			   value_given(value_other(common, arena_printf(n->arena, "output %zu", i + 1)),
				       operation_given(select, query.left->outputs[i].value.given,
						       query.right->outputs[i].value.given)));
	}
	query.text = arena_printf(n->arena, "%d%s%s", (int)select->op, select->all ? " all" : "",
				  bys_text(n, &query, "order", select->sort_clause, select->n_sort_clause, false));
	return query;
}

bool bare_values(const PgQuery__SelectStmt *select)
{
	return select->n_values_lists > 0 && select->n_sort_clause == 0 && select->limit_count == NULL &&
	       select->limit_offset == NULL && select->with_clause == NULL;
}

static struct query values_read(struct normal *n, const PgQuery__SelectStmt *select)
{
	size_t rows = select->n_values_lists, columns = select->values_lists[0]->list->n_items;
	struct query query = {0};
	struct value *column = arena_take(n->arena, (rows + 1) * sizeof *column);
	const char *text = "";

	for (size_t c = 0; c < columns; c++) {
		for (size_t r = 0; r < rows; r++)
			column[r] = c < select->values_lists[r]->list->n_items
					    ? expr_value(n, select->values_lists[r]->list->items[c])
					    : value_literal(NULL);
		struct sql_type type = values_unite(n, column, rows);
		bool given = true;

		for (size_t r = 0; r < rows; r++)
			given = given && column[r].given;
		text = arena_printf(n->arena, "%s(%s)", text, values_text(n, column, rows));
		output_add(n, &query, arena_printf(n->arena, "column%zu", c + 1),
			   value_given(value_other(type, arena_printf(n->arena, "output %zu", c + 1)), given));
	}
	query.single = rows == 1;
	query.text = arena_printf(n->arena, "values%s%s", text,
				  bys_text(n, &query, "order", select->sort_clause, select->n_sort_clause, false));
	return query;
}

static const char *windows_text(struct normal *n, PgQuery__Node *const *nodes, size_t count)
{
	const char *text = "";

	for (size_t i = 0; i < count; i++)
		text = arena_printf(n->arena, "%s window(%s)", text, window_text(n, nodes[i]->window_def));
	return text;
}

static const char *condition_text(struct normal *n, const char *word, const PgQuery__Node *node)
{
	return node != NULL ? arena_printf(n->arena, " %s(%s)", word, value_text(n, condition_value(n, node))) : "";
}

/* GROUPING SETS and their kin put nulls in place of what a set leaves out, and one of them may be empty. */
static bool has_grouping_sets(const PgQuery__SelectStmt *s)
{
	for (size_t i = 0; i < s->n_group_clause; i++)
		if (s->group_clause[i]->node_case == PG_QUERY__NODE__NODE_GROUPING_SET)
			return true;
	return false;
}

static struct query plain_read(struct normal *n, const PgQuery__SelectStmt *s)
{
	struct query query = {0};
	const char *from = from_text(n, s->from_clause, s->n_from_clause);
	const char *where, *group, *having, *windows, *distinct, *order;
	bool grouping_sets = has_grouping_sets(s);
	size_t sets = n->frame->sets;

	n->frame->grouped = s->n_group_clause > 0 && !grouping_sets;
	outputs_read(n, &query, s->target_list, s->n_target_list);
	for (size_t i = 0; grouping_sets && i < query.count; i++)
		query.outputs[i].value.given = false;
	query.single = s->n_group_clause == 0 && s->having_clause == NULL && n->frame->sets == sets &&
		       (n->frame->aggregates || (s->n_from_clause == 0 && s->where_clause == NULL));
	where = condition_text(n, "where", s->where_clause);
	group = bys_text(n, &query, s->group_distinct ? "group distinct" : "group", s->group_clause, s->n_group_clause,
			 true);
	having = condition_text(n, "having", s->having_clause);
	windows = windows_text(n, s->window_clause, s->n_window_clause);
	distinct = bys_text(n, &query, "distinct", s->distinct_clause, s->n_distinct_clause, false);
	order = bys_text(n, &query, "order", s->sort_clause, s->n_sort_clause, false);
	query.text = arena_printf(n->arena, "from(%s)%s%s%s%s%s%s", from, where, group, having, windows, distinct,
				  order);
	if (s->n_locking_clause > 0)
		query.text = arena_printf(n->arena, "%s %s", query.text,
					  nodes_text(n, s->locking_clause, s->n_locking_clause));
	return query;
}

/* ---- WITH ---- */

static void common_columns(struct normal *n, struct common *common, const PgQuery__CommonTableExpr *expr)
{
	struct query *query = &common->query;

	for (size_t i = 0; i < expr->n_aliascolnames; i++) {
		if (i >= query->count)
			output_add(n, query, NULL, value_other((struct sql_type){0}, ""));
		query->outputs[i].name = node_string(expr->aliascolnames[i]);
	}
}

static const char *common_read(struct normal *n, const PgQuery__CommonTableExpr *expr, bool recursive)
{
	struct common *common = arena_take(n->arena, sizeof *common);
	struct common *before = n->frame->commons;
	const PgQuery__SelectStmt *select = expr->ctequery->node_case == PG_QUERY__NODE__NODE_SELECT_STMT
						    ? expr->ctequery->select_stmt
						    : NULL;
	const char *text;

	common->name = expr->ctename;
	common->query.open = true;
	/* The columns of a query that names itself are those of its first half. */
	if (recursive && select != NULL && select->larg != NULL) {
		common->query = query_read(n, select->larg);
		query_settle(n, &common->query);
		/* What it adds to itself may be null all the same. */
		for (size_t i = 0; i < common->query.count; i++)
			common->query.outputs[i].value.given = false;
		common_columns(n, common, expr);
	}
	common->next = before;
	if (recursive)
		n->frame->commons = common;
	if (select != NULL) {
		struct query query = query_read(n, select);

		query_settle(n, &query);
		text = query_text(n, &query);
		common->query = query;
		common_columns(n, common, expr);
	} else {
		text = statement_text(n, expr->ctequery, &common->query);
		common_columns(n, common, expr);
	}
	n->frame->commons = common;
	if (expr->search_clause != NULL || expr->cycle_clause != NULL) {
		common->query.open = true;
		text = arena_printf(n->arena, "%s %s %s", text,
				    expr->search_clause != NULL ? message_text(n, &expr->search_clause->base) : "",
				    expr->cycle_clause != NULL ? message_text(n, &expr->cycle_clause->base) : "");
	}
	return arena_printf(n->arena, "with \"%s\"(%s) %d(%s) ", expr->ctename,
			    names_text(n, expr->aliascolnames, expr->n_aliascolnames), (int)expr->ctematerialized,
			    text);
}

const char *with_text(struct normal *n, const PgQuery__WithClause *with)
{
	const char *text = "";

	for (size_t i = 0; with != NULL && i < with->n_ctes; i++)
		text = arena_printf(n->arena, "%s%s", text,
				    common_read(n, with->ctes[i]->common_table_expr, with->recursive));
	return text;
}

/* ---- queries ---- */

static const char *limit_text(struct normal *n, const char *word, const PgQuery__Node *node)
{
	struct value value;

	if (node == NULL)
		return "";
	value = value_coerce(n, expr_value(n, node), type_named("int8"));
	return arena_printf(n->arena, " %s(%s)", word, value_text(n, value));
}

struct query query_read(struct normal *n, const PgQuery__SelectStmt *select)
{
	struct query query;
	const char *with;

	frame_push(n);
	with = with_text(n, select->with_clause);
	if (select->larg != NULL)
		query = operation_read(n, select);
	else if (select->n_values_lists > 0)
		query = values_read(n, select);
	else
		query = plain_read(n, select);
	query.text = arena_printf(n->arena, "%s%s%s%s%s%s", with, query.text,
				  limit_text(n, "offset", select->limit_offset),
				  limit_text(n, "limit", select->limit_count),
				  select->limit_option == PG_QUERY__LIMIT_OPTION__LIMIT_OPTION_WITH_TIES ? " ties" : "",
				  select->into_clause != NULL ? " into" : "");
	query.single = query.single && select->limit_offset == NULL && select->limit_count == NULL;
	frame_pop(n);
	return query;
}

static const char *outputs_text(const struct normal *n, const struct query *query)
{
	struct text text = {0};
	const char *copy;

	text_clear(&text);
	for (size_t i = 0; i < query->count; i++) {
		const struct output *output = &query->outputs[i];

		text_printf(&text, "%s\"%s\": %s", i > 0 ? ", " : "", output->name != NULL ? output->name : "?",
			    value_text(n, output->value));
	}
	copy = arena_copy(n->arena, text.data, text.size);
	text_free(&text);
	return copy;
}

const char *query_text(const struct normal *n, const struct query *query)
{
	if (query->left != NULL)
		return arena_printf(n->arena, "operate(%s; %s; %s)", query_text(n, query->left), query->text,
				    query_text(n, query->right));
	return arena_printf(n->arena, "select(%s; %s)", outputs_text(n, query), query->text);
}

/* ---- subqueries in expressions ---- */

/* What stands before IN or an operator and ANY or ALL, compared with the columns of the query. */
static struct value test_value(struct normal *n, const PgQuery__SubLink *link, const struct query *query)
{
	const char *name = link->n_oper_name > 0 ? node_string(link->oper_name[link->n_oper_name - 1]) : "=";
	struct value left = expr_value(n, link->testexpr), *tests;

	if (strcmp(name, "!=") == 0)
		name = "<>";
	if (left.form != VALUE_ROW)
		return value_operate(n, name, &left,
				     value_other(query->count > 0 ? query->outputs[0].value.type : (struct sql_type){0},
						 "output 1"));
	tests = arena_take(n->arena, (left.count + 1) * sizeof *tests);
	for (size_t i = 0; i < left.count; i++)
		tests[i] = value_operate(
			n, name, &left.elements[i],
			value_other(i < query->count ? query->outputs[i].value.type : (struct sql_type){0},
				    arena_printf(n->arena, "output %zu", i + 1)));
	return value_logic(n, "row", tests, left.count);
}

struct value sublink_value(struct normal *n, const PgQuery__SubLink *link)
{
	struct query query = query_read(n, link->subselect->select_stmt);
	struct sql_type type;
	const char *text;

	query_settle(n, &query);
	text = query_text(n, &query);
	type = query.count == 1 && !query.open ? query.outputs[0].value.type : (struct sql_type){0};
	switch (link->sub_link_type) {
	case PG_QUERY__SUB_LINK_TYPE__EXISTS_SUBLINK:
		return value_given(value_other(type_named("bool"), arena_printf(n->arena, "exists(%s)", text)), true);
	case PG_QUERY__SUB_LINK_TYPE__EXPR_SUBLINK:
		return value_given(value_other(type, arena_printf(n->arena, "one(%s)", text)),
				   query.single && query.count == 1 && query.outputs[0].value.given);
	case PG_QUERY__SUB_LINK_TYPE__ARRAY_SUBLINK:
		return value_given(value_other(type_array(type), arena_printf(n->arena, "array(%s)", text)), true);
	case PG_QUERY__SUB_LINK_TYPE__ANY_SUBLINK:
	case PG_QUERY__SUB_LINK_TYPE__ALL_SUBLINK:
	case PG_QUERY__SUB_LINK_TYPE__ROWCOMPARE_SUBLINK:
		return value_other(type_named("bool"),
				   arena_printf(n->arena, "sub %d(%s; %s)", (int)link->sub_link_type,
						value_text(n, test_value(n, link, &query)), text));
	default:
		return value_other((struct sql_type){0}, message_text(n, &link->base));
	}
}
