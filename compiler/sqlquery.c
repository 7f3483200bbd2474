/* SELECT and what stands in its FROM and WITH. */
#include "sqlwalk.h"

#include "base/arena.h"
#include "builtin.h"

#include <string.h>

static const struct column *output_find(const struct columns *outputs, const char *name)
{
	for (size_t i = 0; i < outputs->count; i++)
		if (outputs->list[i].name != NULL && strcmp(outputs->list[i].name, name) == 0)
			return &outputs->list[i];
	return NULL;
}

/* The name, when the node is one without qualifier. */
static const char *bare_name(const PgQuery__Node *node)
{
	if (node == NULL || node->node_case != PG_QUERY__NODE__NODE_COLUMN_REF || node->column_ref->n_fields != 1)
		return NULL;
	return string_of(node->column_ref->fields[0]);
}

/* An output column's name needs no rewriting, unless it came by * from the column itself. */
static void output_note(struct walk *w, const PgQuery__ColumnRef *ref, const struct column *output)
{
	struct part parts[PARTS_MAX];

	if (output->star && names_read(w, ref->location, ref->fields, 1, parts) == 1)
		column_note(w, parts[0], output, false);
}

/* ORDER BY and DISTINCT ON look for output columns first, GROUP BY last. */
static void sort_walk(struct walk *w, const PgQuery__Node *node, const struct columns *outputs, bool outputs_last)
{
	if (node->node_case == PG_QUERY__NODE__NODE_SORT_BY)
		node = node->sort_by->node;
	if (node->node_case == PG_QUERY__NODE__NODE_GROUPING_SET) {
		for (size_t i = 0; i < node->grouping_set->n_content; i++)
			sort_walk(w, node->grouping_set->content[i], outputs, outputs_last);
		return;
	}
	const char *name = bare_name(node);
	const struct column *output = name != NULL ? output_find(outputs, name) : NULL;

	if (output != NULL && outputs_last && column_meanings(w, name).count > 0)
		output = NULL;
	if (output != NULL)
		output_note(w, node->column_ref, output);
	else if (name == NULL || !outputs->open)
		node_walk(w, node);
}

static void sorts_walk(struct walk *w, PgQuery__Node *const *nodes, size_t count, const struct columns *outputs,
		       bool last)
{
	/* A bare DISTINCT is a list of one empty node. */
	for (size_t i = 0; i < count; i++)
		if (nodes[i] != NULL && nodes[i]->node_case != PG_QUERY__NODE__NODE__NOT_SET)
			sort_walk(w, nodes[i], outputs, last);
}

/* The columns of a recursive query are those of its first half. */
static void recursion_learn(struct walk *w, const PgQuery__SelectStmt *select, const struct columns *left)
{
	for (struct scope *s = w->scope; s != NULL; s = s->outer)
		for (struct cte *c = s->ctes; c != NULL; c = c->next)
			if (c->query == select) {
				c->columns = *left;
				columns_rename(w, &c->columns, c->aliases, c->alias_count);
			}
}

static struct columns derive(struct columns columns)
{
	for (size_t i = 0; i < columns.count; i++)
		columns.list[i].derived = true;
	return columns;
}

static struct columns union_walk(struct walk *w, const PgQuery__SelectStmt *select)
{
	struct columns left = select_walk(w, select->larg);

	for (size_t i = 0; i < left.count; i++)
		left.list[i].column = left.list[i].relation = NULL;
	recursion_learn(w, select, &left);
	select_walk(w, select->rarg);
	sorts_walk(w, select->sort_clause, select->n_sort_clause, &left, false);
	return left;
}

static struct columns values_walk(struct walk *w, const PgQuery__SelectStmt *select)
{
	struct columns columns = {0};

	nodes_walk(w, select->values_lists, select->n_values_lists);
	for (size_t i = 0; i < select->values_lists[0]->list->n_items; i++)
		column_push(w, &columns, (struct column){.name = arena_printf(w->arena, "column%zu", i + 1)});
	sorts_walk(w, select->sort_clause, select->n_sort_clause, &columns, false);
	return columns;
}

static void locking_walk(struct walk *w, const PgQuery__LockingClause *locking)
{
	for (size_t i = 0; i < locking->n_locked_rels; i++) {
		struct part parts[PARTS_MAX];
		const PgQuery__RangeVar *range = locking->locked_rels[i]->range_var;
		size_t count = parts_read(w, (size_t)range->location, parts);
		const struct item *item = count > 0 ? item_find(w, NULL, range->relname) : NULL;

		if (item == NULL && count > 0)
			fault_note(w, parts[0], "missing-from", item_nearest(w, range->relname), NULL,
				   "there is no table \"%s\" in FROM", range->relname);
		else if (item != NULL && !item->alias && item->relation != NULL) {
			struct sql_reference *r = reference_note(w, REF_RELATION, parts[count - 1]);

			r->object = item->relation;
			r->qualifier = true;
		}
	}
}

static struct columns plain_walk(struct walk *w, const PgQuery__SelectStmt *select)
{
	struct columns outputs;
	bool wrapped = w->wrapped;

	w->wrapped = false;
	from_walk(w, select->from_clause, select->n_from_clause);
	outputs = outputs_walk(w, select->target_list, select->n_target_list, wrapped);
	sorts_walk(w, select->distinct_clause, select->n_distinct_clause, &outputs, false);
	node_walk(w, select->where_clause);
	sorts_walk(w, select->group_clause, select->n_group_clause, &outputs, true);
	node_walk(w, select->having_clause);
	nodes_walk(w, select->window_clause, select->n_window_clause);
	sorts_walk(w, select->sort_clause, select->n_sort_clause, &outputs, false);
	for (size_t i = 0; i < select->n_locking_clause; i++)
		locking_walk(w, select->locking_clause[i]->locking_clause);
	return outputs;
}

struct columns select_walk(struct walk *w, const PgQuery__SelectStmt *select)
{
	struct columns outputs;

	scope_push(w);
	with_walk(w, select->with_clause);
	if (select->larg != NULL)
		outputs = union_walk(w, select);
	else if (select->n_values_lists > 0)
		outputs = values_walk(w, select);
	else
		outputs = plain_walk(w, select);
	node_walk(w, select->limit_offset);
	node_walk(w, select->limit_count);
	scope_pop(w);
	return outputs;
}

static struct cte *cte_new(struct walk *w, const PgQuery__CommonTableExpr *expr)
{
	struct cte *cte = arena_take(w->scratch, sizeof *cte);
	const char **aliases = arena_take(w->scratch, expr->n_aliascolnames * sizeof *aliases);

	for (size_t i = 0; i < expr->n_aliascolnames; i++)
		aliases[i] = string_of(expr->aliascolnames[i]);
	cte->name = expr->ctename;
	cte->aliases = aliases;
	cte->alias_count = expr->n_aliascolnames;
	cte->columns.open = true;
	if (expr->ctequery->node_case == PG_QUERY__NODE__NODE_SELECT_STMT)
		cte->query = expr->ctequery->select_stmt;
	cte->next = w->scope->ctes;
	w->scope->ctes = cte;
	return cte;
}

static void cte_walk(struct walk *w, struct cte *cte, const PgQuery__CommonTableExpr *expr)
{
	cte->columns = derive(statement_walk(w, expr->ctequery));
	columns_rename(w, &cte->columns, cte->aliases, cte->alias_count);
	cte->query = NULL;
	if (expr->search_clause != NULL)
		column_push(w, &cte->columns, (struct column){.name = expr->search_clause->search_seq_column});
	if (expr->cycle_clause != NULL) {
		column_push(w, &cte->columns, (struct column){.name = expr->cycle_clause->cycle_mark_column});
		column_push(w, &cte->columns, (struct column){.name = expr->cycle_clause->cycle_path_column});
	}
}

void with_walk(struct walk *w, const PgQuery__WithClause *with)
{
	struct cte **ctes;

	if (with == NULL)
		return;
	ctes = arena_take(w->scratch, with->n_ctes * sizeof *ctes);
	/* With RECURSIVE each of them sees all of them. */
	for (size_t i = 0; with->recursive && i < with->n_ctes; i++)
		ctes[i] = cte_new(w, with->ctes[i]->common_table_expr);
	for (size_t i = 0; i < with->n_ctes; i++) {
		const PgQuery__CommonTableExpr *expr = with->ctes[i]->common_table_expr;
		struct scope *scope = w->scope;
		struct cte *before = scope->ctes, *cte = with->recursive ? ctes[i] : cte_new(w, expr);

		if (!with->recursive)
			scope->ctes = before;
		cte_walk(w, cte, expr);
		if (!with->recursive)
			scope->ctes = cte;
	}
}

static void from_item(struct walk *w, const PgQuery__Node *node);

static void subselect_item(struct walk *w, const PgQuery__RangeSubselect *range)
{
	struct scope *scope = w->scope;
	size_t first = scope->first;
	struct item item = {.listed = true, .alias = true};

	/* Without LATERAL it does not see its neighbours, but their WITH. */
	if (!range->lateral)
		scope->first = scope->count;
	item.columns = derive(select_walk(w, range->subquery->select_stmt));
	scope->first = first;
	if (range->alias != NULL) {
		alias_walk(w, &item.columns, range->alias);
		item.name = range->alias->aliasname;
	}
	item_add(w, item, (struct part){"", w->reached, 0});
}

static void definitions_push(struct walk *w, PgQuery__Node *const *list, size_t count, struct columns *columns)
{
	for (size_t i = 0; i < count; i++) {
		const PgQuery__ColumnDef *def = list[i]->column_def;

		column_push(w, columns, (struct column){.name = def->colname, .type = type_text(w, def->type_name)});
	}
	nodes_walk(w, list, count);
}

/* The one column of a function that returns no row, NULL when it may. */
static const char *scalar_name(const PgQuery__Node *function, const char **type)
{
	const PgQuery__FuncCall *call = function->node_case == PG_QUERY__NODE__NODE_FUNC_CALL ? function->func_call
											      : NULL;
	const char *name = call != NULL && call->n_funcname == 1 ? string_of(call->funcname[0]) : NULL;
	const struct builtin_function *builtin = name != NULL ? builtin_function(name, (unsigned)call->n_args) : NULL;

	if (builtin == NULL)
		return NULL;
	*type = builtin->returns[0] != '\0' ? builtin->returns : NULL;
	if (strcmp(name, "generate_series") == 0)
		return name;
	if (*type == NULL || strcmp(*type, "record") == 0 || strncmp(*type, "any", 3) == 0 || builtin_relation(*type))
		return NULL;
	return name;
}

struct collector {
	struct walk *walk;
	struct columns *columns;
};

static void column_collect(void *data, const char *name, const void *column)
{
	struct collector *c = data;

	(void)column;
	column_push(c->walk, c->columns, (struct column){.name = name});
}

/* The columns of a function of PostgreSQL's own that have names. */
static bool named_columns(struct walk *w, const PgQuery__Node *function, struct columns *columns)
{
	const PgQuery__FuncCall *call = function->node_case == PG_QUERY__NODE__NODE_FUNC_CALL ? function->func_call
											      : NULL;
	const char *name = call != NULL && call->n_funcname == 1 ? string_of(call->funcname[0]) : NULL;
	const char *const *named = name != NULL ? builtin_columns(name) : NULL;

	for (size_t i = 0; named != NULL && named[i] != NULL; i += 2)
		column_push(w, columns, (struct column){.name = named[i], .type = named[i + 1]});
	return named != NULL;
}

/* The columns of a function that the catalogue knows; false when they stay unknown. */
static bool known_columns(struct walk *w, const PgQuery__Node *function, struct columns *columns)
{
	const struct sql_catalog *c = w->catalog;
	const PgQuery__FuncCall *call = function->node_case == PG_QUERY__NODE__NODE_FUNC_CALL ? function->func_call
											      : NULL;
	struct collector collector = {w, columns};
	const char *schema, *name;
	const void *known;

	if (call == NULL || c->function_find == NULL || c->function_each_column == NULL)
		return false;
	name = string_of(call->funcname[call->n_funcname - 1]);
	schema = call->n_funcname > 1 ? string_of(call->funcname[call->n_funcname - 2]) : NULL;
	known = c->function_find(c->context, schema, name, (unsigned)call->n_args);
	return known != NULL && c->function_each_column(c->context, known, column_collect, &collector);
}

static void function_columns(struct walk *w, const PgQuery__RangeFunction *range, struct columns *columns)
{
	for (size_t i = 0; i < range->n_functions; i++) {
		const PgQuery__List *pair = range->functions[i]->list;
		const PgQuery__Node *defs = pair->n_items > 1 ? pair->items[1] : NULL;
		const char *type = NULL, *name = scalar_name(pair->items[0], &type);

		node_walk(w, pair->items[0]);
		if (defs != NULL && defs->node_case == PG_QUERY__NODE__NODE_LIST)
			definitions_push(w, defs->list->items, defs->list->n_items, columns);
		else if (range->n_coldeflist > 0)
			definitions_push(w, range->coldeflist, range->n_coldeflist, columns);
		else if (named_columns(w, pair->items[0], columns))
			continue;
		else if (name == NULL)
			columns->open = !known_columns(w, pair->items[0], columns) || columns->open;
		else
			column_push(w, columns,
				    (struct column){.type = type,
						    .name = range->alias != NULL && range->n_functions == 1
								    ? range->alias->aliasname
								    : name});
	}
	if (range->ordinality)
		column_push(w, columns, (struct column){.name = "ordinality", .type = "bigint"});
}

static void function_item(struct walk *w, const PgQuery__RangeFunction *range)
{
	struct item item = {.listed = true, .alias = true};

	function_columns(w, range, &item.columns);
	if (range->alias != NULL) {
		alias_walk(w, &item.columns, range->alias);
		item.name = range->alias->aliasname;
	} else if (range->n_functions == 1) {
		const PgQuery__Node *function = range->functions[0]->list->items[0];

		if (function->node_case == PG_QUERY__NODE__NODE_FUNC_CALL)
			item.name = string_of(function->func_call->funcname[function->func_call->n_funcname - 1]);
	}
	item_add(w, item, (struct part){"", w->reached, 0});
}

static void xmltable_item(struct walk *w, const PgQuery__RangeTableFunc *range)
{
	/* Without an alias it is called so (addRangeTableEntryForTableFunc() in src/backend/parser/parse_relation.c). */
	struct item item = {
		.listed = true, .alias = true, .name = range->alias != NULL ? range->alias->aliasname : "xmltable"};

	parts_walk(w, &range->base);
	for (size_t i = 0; i < range->n_columns; i++)
		column_push(w, &item.columns,
			    (struct column){.name = range->columns[i]->range_table_func_col->colname});
	item_add(w, item, part_at(w, (size_t)range->location));
}

static bool taken(const struct walk *w, size_t place)
{
	for (size_t i = 0; i < w->taken_count; i++)
		if (w->taken[i] == place)
			return true;
	return false;
}

/* Reads "(a, b)" after USING; true when it is that list. */
static bool list_read(struct walk *w, size_t at, PgQuery__Node *const *names, size_t count, struct part *parts)
{
	for (size_t i = 0; i < count; i++) {
		struct sql_token t = sql_token_next(w->sql, w->size, at);
		char name[64];

		if (!sql_token_mark(w->sql, t, i == 0 ? '(' : ','))
			return false;
		t = sql_token_next(w->sql, w->size, t.offset + 1);
		if (t.kind != TOKEN_WORD && t.kind != TOKEN_QUOTED && t.kind != TOKEN_UQUOTED)
			return false;
		sql_token_name(w->sql, t, name);
		if (t.kind != TOKEN_UQUOTED && strcmp(name, string_of(names[i])) != 0)
			return false;
		parts[i] = (struct part){string_of(names[i]), t.offset, t.length};
		at = t.offset + t.length;
	}
	return sql_token_mark(w->sql, sql_token_next(w->sql, w->size, at), ')');
}

/* The tree does not tell where the names of USING stand: it is the next such list that no join
 * has taken yet. */
static bool using_read(struct walk *w, PgQuery__Node *const *names, size_t count, struct part *parts)
{
	struct sql_token t = sql_token_next(w->sql, w->size, w->reached);

	for (; t.kind != TOKEN_END; t = sql_token_next(w->sql, w->size, t.offset + t.length))
		if (sql_token_is(w->sql, t, "using") && !taken(w, t.offset) &&
		    list_read(w, t.offset + t.length, names, count, parts)) {
			ARENA_PUSH(w->scratch, w->taken, w->taken_count, t.offset);
			w->reached = parts[count - 1].location;
			return true;
		}
	return false;
}

/* Notes the column in the entries of one side of a join; false when it is certainly in none. */
static bool side_note(struct walk *w, size_t from, size_t to, struct part part, bool placed)
{
	bool known = false;
	struct column found;

	for (size_t i = from; i < to; i++) {
		const struct item *item = w->scope->items[i];

		if (item->qualified_only)
			continue;
		if (item_column(w, item, part.name, &found)) {
			if (placed)
				column_note(w, part, &found, false);
			known = true;
		} else if (item_open(w, item)) {
			known = true;
		}
	}
	return known;
}

static void using_walk(struct walk *w, const PgQuery__JoinExpr *join, size_t from, size_t middle)
{
	struct scope *scope = w->scope;
	size_t count = join->n_using_clause, to = scope->count;
	struct part *parts = arena_take(w->scratch, (count + 1) * sizeof *parts);
	bool placed = count > 0 && using_read(w, join->using_clause, count, parts);
	struct item merged = {.listed = true, .alias = true, .qualified_only = true};

	for (size_t i = 0; i < count; i++) {
		const char *name = string_of(join->using_clause[i]);

		parts[i].name = name;
		bool left = side_note(w, from, middle, parts[i], placed);
		bool right = side_note(w, middle, to, parts[i], placed);
		if (!left || !right)
			fault_note(w, placed ? parts[i] : (struct part){name, w->reached, 0}, "unknown-column",
				   column_nearest(w, NULL, name), NULL, "one side of the join has no column \"%s\"",
				   name);
		ARENA_PUSH(w->scratch, scope->merged, scope->merged_count, name);
		column_push(w, &merged.columns, (struct column){.name = name});
	}
	if (join->join_using_alias != NULL) {
		merged.name = join->join_using_alias->aliasname;
		item_add(w, merged, (struct part){"", w->reached, 0});
	}
}

/* "(a join b on ...) as j" hides a and b. */
static void join_alias(struct walk *w, const PgQuery__Alias *alias, size_t from)
{
	struct scope *scope = w->scope;
	struct item item = {.name = alias->aliasname, .listed = true, .alias = true};

	for (size_t i = from; i < scope->count; i++) {
		struct columns columns = item_columns(w, scope->items[i]);

		item.columns.open = item.columns.open || columns.open;
		for (size_t c = 0; c < columns.count; c++)
			column_push(w, &item.columns, columns.list[c]);
	}
	item.columns.open = item.columns.open || scope->natural;
	merged_fold(w, &item.columns);
	alias_walk(w, &item.columns, alias);
	scope->count = from;
	item_add(w, item, (struct part){"", w->reached, 0});
}

static void natural_note(struct walk *w, const struct item *item, const char *name)
{
	struct column found;

	if (!item_column(w, item, name, &found) || found.column == NULL || found.derived)
		return;
	column_note(w, (struct part){name, w->reached, 0}, &found, false);
	w->out->references[w->out->reference_count - 1].star = true;
}

/* NATURAL joins by all names that both sides have, none of which it spells. */
static void natural_walk(struct walk *w, size_t from, size_t middle)
{
	struct scope *scope = w->scope;

	for (size_t i = from; i < scope->count; i++)
		scope->natural = scope->natural || item_open(w, scope->items[i]);
	for (size_t i = middle; !scope->natural && i < scope->count; i++) {
		struct columns right = item_columns(w, scope->items[i]);

		for (size_t c = 0; c < right.count; c++)
			for (size_t l = from; l < middle; l++) {
				struct column found;

				if (!item_column(w, scope->items[l], right.list[c].name, &found))
					continue;
				natural_note(w, scope->items[l], right.list[c].name);
				natural_note(w, scope->items[i], right.list[c].name);
				ARENA_PUSH(w->scratch, scope->merged, scope->merged_count, right.list[c].name);
			}
	}
}

static void join_item(struct walk *w, const PgQuery__JoinExpr *join)
{
	struct scope *scope = w->scope;
	size_t from = scope->count, first = scope->first, middle;

	from_item(w, join->larg);
	middle = scope->count;
	from_item(w, join->rarg);
	if (join->is_natural)
		natural_walk(w, from, middle);
	else
		using_walk(w, join, from, middle);
	scope->first = from;
	node_walk(w, join->quals);
	scope->first = first;
	if (join->alias != NULL)
		join_alias(w, join->alias, from);
}

static void sample_item(struct walk *w, const PgQuery__RangeTableSample *sample)
{
	from_item(w, sample->relation);
	nodes_walk(w, sample->args, sample->n_args);
	node_walk(w, sample->repeatable);
}

static void from_item(struct walk *w, const PgQuery__Node *node)
{
	size_t at = w->reached;

	switch (node->node_case) {
	case PG_QUERY__NODE__NODE_RANGE_VAR:
		at = (size_t)node->range_var->location;
		item_add(w, relation_item(w, node->range_var, false), part_at(w, at));
		break;
	case PG_QUERY__NODE__NODE_RANGE_SUBSELECT:
		subselect_item(w, node->range_subselect);
		break;
	case PG_QUERY__NODE__NODE_RANGE_FUNCTION:
		function_item(w, node->range_function);
		break;
	case PG_QUERY__NODE__NODE_RANGE_TABLE_FUNC:
		xmltable_item(w, node->range_table_func);
		break;
	case PG_QUERY__NODE__NODE_RANGE_TABLE_SAMPLE:
		sample_item(w, node->range_table_sample);
		break;
	case PG_QUERY__NODE__NODE_JOIN_EXPR:
		join_item(w, node->join_expr);
		break;
	default:
		node_walk(w, node);
		item_add(w, (struct item){.listed = true, .columns.open = true}, part_at(w, at));
	}
}

void from_walk(struct walk *w, PgQuery__Node *const *nodes, size_t count)
{
	size_t before = w->reached;

	w->reached = 0;
	for (size_t i = 0; i < count; i++)
		from_item(w, nodes[i]);
	if (before > w->reached)
		w->reached = before;
}
