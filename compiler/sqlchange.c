/* The normal form of INSERT, UPDATE and DELETE, as they stand in rules and in bodies that PostgreSQL keeps parsed. */
#include "sqlvalue.h"

#include "sqlwalk.h"

#include <string.h>

/* A column that is written: what it is, and its type. */
static const char *target_text(struct normal *n, struct source *source, const PgQuery__ResTarget *target,
			       struct source_column *column)
{
	*column = source_column_named(n, source, target->name);
	return arena_printf(n->arena, "\"%s\"%s%s", column->text != NULL ? column->text : "?",
			    column->text != NULL ? "" : target->name,
			    nodes_text(n, target->indirection, target->n_indirection));
}

/* Of "(a, b) = (1, 2)", what one of them gets. */
static const PgQuery__Node *assigned(const PgQuery__Node *node)
{
	const PgQuery__MultiAssignRef *ref = node->node_case == PG_QUERY__NODE__NODE_MULTI_ASSIGN_REF
						     ? node->multi_assign_ref
						     : NULL;
	const PgQuery__Node *source = ref != NULL ? ref->source : NULL;
	size_t place = ref != NULL ? (size_t)ref->colno - 1 : 0;

	return source != NULL && source->node_case == PG_QUERY__NODE__NODE_ROW_EXPR && place < source->row_expr->n_args
		       ? source->row_expr->args[place]
		       : node;
}

static const char *settings_text(struct normal *n, struct source *source, PgQuery__Node *const *targets, size_t count)
{
	const char *text = "";

	for (size_t i = 0; i < count; i++) {
		const PgQuery__ResTarget *target = targets[i]->res_target;
		struct source_column column;
		const char *name = target_text(n, source, target, &column);
		const PgQuery__Node *given = assigned(target->val);
		struct value value = expr_value(n, given);

		if (target->n_indirection == 0 && given->node_case != PG_QUERY__NODE__NODE_SET_TO_DEFAULT)
			value = value_coerce(n, value, column.type);
		text = arena_printf(n->arena, "%s%s%s := %s", text, i > 0 ? ", " : "", name, value_text(n, value));
	}
	return text;
}

static const char *returning_text(struct normal *n, PgQuery__Node *const *list, size_t count, struct query *gives)
{
	*gives = (struct query){.text = "returning"};
	if (count == 0)
		return "";
	outputs_read(n, gives, list, count);
	query_settle(n, gives);
	return query_text(n, gives);
}

struct view_search {
	const void *relation;
	bool found;
};

static void view_visit(void *data, const char *name, const void *column)
{
	struct view_search *search = data;

	(void)name;
	search->found = column == search->relation;
}

/* A view answers for each of its columns itself. */
static bool is_view(const struct normal *n, const void *relation)
{
	struct view_search search = {.relation = relation};

	if (relation != NULL && n->catalog->relation_each_column != NULL)
		n->catalog->relation_each_column(n->catalog->context, relation, view_visit, &search);
	return search.found;
}

static struct source *target_source(struct normal *n, const PgQuery__RangeVar *range, const char **text)
{
	PgQuery__Node node = {.node_case = PG_QUERY__NODE__NODE_RANGE_VAR};
	PgQuery__Node *list = &node;
	PgQuery__RangeVar *copy = arena_take(n->arena, sizeof *copy);

	*copy = *range;
	node.range_var = copy;
	*text = from_text(n, &list, 1);
	struct source *source = n->frame->sources[n->frame->count - 1];
	/* What a trigger of a view makes of a row need not be what the view would show. */
	source->outer = is_view(n, source->relation);
	return source;
}

/* The columns that values go to; the first ones, where none is named. */
static struct source_column *columns_filled(struct normal *n, struct source *source, const PgQuery__InsertStmt *insert,
					    size_t given, const char **text)
{
	struct source_column *columns = NULL, *all = NULL;
	size_t count = 0, whole = 0;

	*text = "";
	for (size_t i = 0; i < insert->n_cols; i++) {
		struct source_column column;

		*text = arena_printf(n->arena, "%s, %s", *text,
				     target_text(n, source, insert->cols[i]->res_target, &column));
		ARENA_PUSH(n->arena, columns, count, column);
	}
	if (insert->n_cols == 0)
		frame_lists(n, n->frame->count - 1, n->frame->count, &all, &whole);
	for (size_t i = 0; i < whole && i < given; i++) {
		struct source_column column = source_column_named(n, source, all[i].name);

		*text = arena_printf(n->arena, "%s, \"%s\"", *text, column.text);
		ARENA_PUSH(n->arena, columns, count, column);
	}
	for (; count < given;)
		ARENA_PUSH(n->arena, columns, count, (struct source_column){0});
	return columns;
}

static const char *rows_text(struct normal *n, const PgQuery__SelectStmt *select, const struct source_column *columns)
{
	const char *text = "values";

	for (size_t r = 0; r < select->n_values_lists; r++) {
		const PgQuery__List *row = select->values_lists[r]->list;
		struct value *values = exprs_values(n, row->items, row->n_items);

		for (size_t i = 0; i < row->n_items; i++)
			if (row->items[i]->node_case != PG_QUERY__NODE__NODE_SET_TO_DEFAULT)
				values[i] = value_coerce(n, values[i], columns[i].type);
		text = arena_printf(n->arena, "%s(%s)", text, values_text(n, values, row->n_items));
	}
	return text;
}

static const char *filling_text(struct normal *n, struct source *source, const PgQuery__InsertStmt *insert)
{
	const PgQuery__SelectStmt *select = insert->select_stmt != NULL ? insert->select_stmt->select_stmt : NULL;
	const struct source_column *columns;
	struct frame *frame = n->frame;
	size_t first = frame->first;
	const char *names, *text;

	if (select == NULL)
		return "default values";
	/* What is inserted does not see what it goes into. */
	if (bare_values(select)) {
		columns = columns_filled(n, source, insert, select->values_lists[0]->list->n_items, &names);
		frame->first = frame->count;
		text = rows_text(n, select, columns);
	} else {
		struct query query;

		frame->first = frame->count;
		query = query_read(n, select);
		frame->first = first;
		columns = columns_filled(n, source, insert, query.count, &names);
		for (size_t i = 0; i < query.count; i++)
			if (value_untyped(query.outputs[i].value))
				query.outputs[i].value = value_coerce(n, query.outputs[i].value, columns[i].type);
		query_settle(n, &query);
		text = query_text(n, &query);
	}
	frame->first = first;
	return arena_printf(n->arena, "(%s) %s", names, text);
}

static const char *conflict_text(struct normal *n, struct source *source, const PgQuery__OnConflictClause *conflict)
{
	struct source excluded = *source;

	if (conflict == NULL)
		return "";
	excluded.name = "excluded";
	excluded.alias = true;
	source_enter(n, excluded);
	return arena_printf(n->arena, " conflict %d(%s; %s; %s)", (int)conflict->action,
			    conflict->infer != NULL ? message_text(n, &conflict->infer->base) : "",
			    settings_text(n, source, conflict->target_list, conflict->n_target_list),
			    value_text(n, expr_value(n, conflict->where_clause)));
}

static const char *insert_text(struct normal *n, const PgQuery__InsertStmt *insert, struct query *gives)
{
	const char *with = with_text(n, insert->with_clause), *relation, *filling, *conflict;
	struct source *source = target_source(n, insert->relation, &relation);

	filling = filling_text(n, source, insert);
	conflict = conflict_text(n, source, insert->on_conflict_clause);
	if (insert->on_conflict_clause != NULL)
		n->frame->count--;
	return arena_printf(n->arena, "%sinsert(%s %d %s%s) %s", with, relation, (int)insert->override, filling,
			    conflict, returning_text(n, insert->returning_list, insert->n_returning_list, gives));
}

static const char *where_text(struct normal *n, const PgQuery__Node *node)
{
	return node != NULL ? value_text(n, condition_value(n, node)) : "";
}

static const char *update_text(struct normal *n, const PgQuery__UpdateStmt *update, struct query *gives)
{
	const char *with = with_text(n, update->with_clause), *relation, *from, *settings, *where;
	struct source *source = target_source(n, update->relation, &relation);

	from = from_text(n, update->from_clause, update->n_from_clause);
	settings = settings_text(n, source, update->target_list, update->n_target_list);
	where = where_text(n, update->where_clause);
	return arena_printf(n->arena, "%supdate(%s; %s; %s; %s) %s", with, relation, settings, from, where,
			    returning_text(n, update->returning_list, update->n_returning_list, gives));
}

static const char *delete_text(struct normal *n, const PgQuery__DeleteStmt *gone, struct query *gives)
{
	const char *with = with_text(n, gone->with_clause), *relation, *from, *where;

	target_source(n, gone->relation, &relation);
	from = from_text(n, gone->using_clause, gone->n_using_clause);
	where = where_text(n, gone->where_clause);
	return arena_printf(n->arena, "%sdelete(%s; %s; %s) %s", with, relation, from, where,
			    returning_text(n, gone->returning_list, gone->n_returning_list, gives));
}

const char *statement_text(struct normal *n, const PgQuery__Node *node, struct query *gives)
{
	const char *text;

	*gives = (struct query){.open = true};
	frame_push(n);
	switch (node->node_case) {
	case PG_QUERY__NODE__NODE_SELECT_STMT:
		*gives = query_read(n, node->select_stmt);
		query_settle(n, gives);
		text = query_text(n, gives);
		break;
	case PG_QUERY__NODE__NODE_INSERT_STMT:
		text = insert_text(n, node->insert_stmt, gives);
		break;
	case PG_QUERY__NODE__NODE_UPDATE_STMT:
		text = update_text(n, node->update_stmt, gives);
		break;
	case PG_QUERY__NODE__NODE_DELETE_STMT:
		text = delete_text(n, node->delete_stmt, gives);
		break;
	default:
		text = message_text(n, (const ProtobufCMessage *)(const void *)node->alias);
	}
	frame_pop(n);
	return text;
}
