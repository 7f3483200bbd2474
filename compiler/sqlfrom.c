/* The normal form of FROM (src/backend/parser/parse_clause.c). */
#include "sqlvalue.h"

#include <string.h>

static const char *item_text(struct normal *n, const PgQuery__Node *node);

/* An alias's list names the first columns anew. */
static void columns_rename(struct normal *n, struct source *source, const PgQuery__Alias *alias)
{
	struct source_column *columns = arena_take(n->arena, (source->count + alias->n_colnames + 1) * sizeof *columns);
	size_t count = source->count > alias->n_colnames ? source->count : alias->n_colnames;

	memcpy(columns, source->columns, source->count * sizeof *columns);
	for (size_t i = 0; i < alias->n_colnames; i++) {
		columns[i].name = node_string(alias->colnames[i]);
		if (i >= source->count)
			columns[i].text = arena_printf(n->arena, "%zu", i + 1);
	}
	source->columns = columns;
	source->count = count;
}

static void alias_take(struct normal *n, struct source *source, const PgQuery__Alias *alias)
{
	if (alias == NULL)
		return;
	source->name = alias->aliasname;
	source->schema = NULL;
	source->alias = true;
	if (alias->n_colnames > 0)
		columns_rename(n, source, alias);
}

static void query_columns(struct normal *n, struct source *source, const struct query *query)
{
	source->derived = true;
	source->open = query->open;
	source->count = query->count;
	source->columns = arena_take(n->arena, (query->count + 1) * sizeof *source->columns);
	for (size_t i = 0; i < query->count; i++)
		source->columns[i] = (struct source_column){.name = query->outputs[i].name,
							    .text = arena_printf(n->arena, "%zu", i + 1),
							    .type = query->outputs[i].value.type,
							    .given = query->outputs[i].value.given};
}

/* What an entry is called. Where the name is taken around it, PostgreSQL prints it with a number behind: name_1. */
static const char *called(const struct normal *n, const struct source *source)
{
	size_t size = source->name != NULL ? strlen(source->name) : 0, digits = size;

	while (digits > 0 && source->name[digits - 1] >= '0' && source->name[digits - 1] <= '9')
		digits--;
	if (digits > 1 && digits < size && source->name[digits - 1] == '_')
		size = digits - 1;
	return arena_printf(n->arena, "\"%.*s\"", (int)size, size > 0 ? source->name : "");
}

/* Puts it in and writes its head: its number, its name, and those of its columns that are not a relation's own. */
static const char *enter(struct normal *n, struct source source)
{
	const struct source *entered = source_enter(n, source);
	const char *text = arena_printf(n->arena, "#%u %s(", entered->number, called(n, entered));

	for (size_t i = 0; i < source.count; i++)
		text = arena_printf(n->arena, "%s%s\"%s\"", text, i > 0 ? " " : "",
				    source.columns[i].name != NULL ? source.columns[i].name : "?");
	return arena_printf(n->arena, "%s)", text);
}

static const struct common *common_find(const struct normal *n, const char *name)
{
	for (const struct frame *f = n->frame; f != NULL; f = f->outer)
		for (const struct common *c = f->commons; c != NULL; c = c->next)
			if (strcmp(c->name, name) == 0)
				return c;
	return NULL;
}

static const char *relation_item(struct normal *n, const PgQuery__RangeVar *range)
{
	const struct sql_catalog *c = n->catalog;
	const char *schema = range->schemaname[0] != '\0' ? range->schemaname : NULL;
	struct source source = {.name = range->relname, .schema = schema};
	const struct common *common = schema == NULL ? common_find(n, range->relname) : NULL;
	const char *text;

	if (common != NULL) {
		query_columns(n, &source, &common->query);
		text = arena_printf(n->arena, "with \"%s\"", range->relname);
	} else {
		source.relation = c->relation_find(c->context, schema, range->relname);
		source.open = source.relation == NULL;
		text = source.relation != NULL
			       ? object_text(n, source.relation)
			       : arena_printf(n->arena, "?%s.%s",
					      schema != NULL && strcmp(schema, "pg_catalog") != 0 ? schema : "",
					      range->relname);
	}
	/* A relation whose columns an alias names anew: the rest keep their names. */
	if (source.relation != NULL && range->alias != NULL && range->alias->n_colnames > 0) {
		source_enter(n, source);
		source.open = !frame_lists(n, n->frame->count - 1, n->frame->count, &source.columns, &source.count);
		source.derived = true;
		n->frame->count--;
	}
	alias_take(n, &source, range->alias);
	return arena_printf(n->arena, "%s%s %s", enter(n, source), range->inh ? "" : " only", text);
}

/* Without LATERAL it does not see its neighbours. */
static const char *subselect_item(struct normal *n, const PgQuery__RangeSubselect *range)
{
	struct frame *frame = n->frame;
	size_t first = frame->first;
	struct source source = {.alias = true};

	if (!range->lateral)
		frame->first = frame->count;
	struct query query = query_read(n, range->subquery->select_stmt);
	const char *text = query_text(n, &query);
	frame->first = first;
	query_columns(n, &source, &query);
	alias_take(n, &source, range->alias);
	return arena_printf(n->arena, "%s%s (%s)", enter(n, source), range->lateral ? " lateral" : "", text);
}

/* ---- functions ---- */

static void column_push(struct normal *n, struct source *source, const char *name, struct sql_type type, bool given)
{
	struct source_column column = {name, arena_printf(n->arena, "%zu", source->count + 1), type, given};

	ARENA_PUSH(n->arena, source->columns, source->count, column);
}

struct collector {
	struct normal *normal;
	struct source *source;
	const void *relation;
};

static void column_collect(void *data, const char *name, const void *column)
{
	struct collector *c = data;
	const struct sql_catalog *catalog = c->normal->catalog;
	struct sql_type type = {0};

	(void)column;
	if (c->relation != NULL && catalog->column_type != NULL)
		catalog->column_type(catalog->context, c->relation, name, &type);
	column_push(c->normal, c->source, name, type, false);
}

static const char *function_name(const PgQuery__Node *node)
{
	if (node->node_case != PG_QUERY__NODE__NODE_FUNC_CALL)
		return NULL;
	return node_string(node->func_call->funcname[node->func_call->n_funcname - 1]);
}

static const void *function_known(const struct normal *n, const PgQuery__Node *node)
{
	const struct sql_catalog *c = n->catalog;
	const PgQuery__FuncCall *call = node->node_case == PG_QUERY__NODE__NODE_FUNC_CALL ? node->func_call : NULL;

	if (call == NULL || c->function_find == NULL)
		return NULL;
	return c->function_find(c->context, call->n_funcname > 1 ? node_string(call->funcname[0]) : NULL,
				function_name(node), (unsigned)call->n_args);
}

static const char *definitions_read(struct normal *n, struct source *source, PgQuery__Node *const *list, size_t count)
{
	for (size_t i = 0; i < count; i++)
		column_push(n, source, list[i]->column_def->colname, type_read(n, list[i]->column_def->type_name),
			    false);
	return nodes_text(n, list, count);
}

/* PostgreSQL's own functions whose columns have names and types of their own. A text that is taken out of JSON may be null. */
static bool own_columns(struct normal *n, struct source *source, const PgQuery__Node *node, bool given)
{
	const char *name = function_name(node);
	const char *const *columns = name != NULL ? builtin_columns(name) : NULL;

	for (size_t c = 0; columns != NULL && columns[c] != NULL; c += 2)
		column_push(n, source, columns[c], type_named(columns[c + 1]),
			    given && (c == 0 || strcmp(columns[c + 1], "text") != 0));
	source->scalar = source->count == 1;
	return columns != NULL;
}

/* The columns that a function gives in FROM. */
static void result_columns(struct normal *n, struct source *source, const PgQuery__Node *node, struct value value,
			   const char *name)
{
	struct sql_type type = value.type, base = type_base(n, type);
	const struct sql_catalog *c = n->catalog;
	const void *known = value.called != NULL ? value.called : function_known(n, node);
	struct collector collector = {n, source, type_kind(n, base) == SQL_TYPE_COMPOSITE ? base.object : NULL};

	if (known == NULL && own_columns(n, source, node, value.given))
		return;
	if (collector.relation != NULL && c->relation_each_column != NULL)
		c->relation_each_column(c->context, collector.relation, column_collect, &collector);
	else if (known != NULL && c->function_each_column != NULL &&
		 c->function_each_column(c->context, known, column_collect,
					 &(struct collector){.normal = n, .source = source, .relation = known}))
		return;
	else if (type_known(type) && !type_is(type, "record") && name != NULL && !type_polymorphic(type)) {
		column_push(n, source, name, type, value.given);
		source->scalar = source->count == 1;
	} else {
		source->open = true;
	}
}

static const char *function_item(struct normal *n, const PgQuery__RangeFunction *range)
{
	struct source source = {.alias = true, .derived = true};
	const char *text = "";

	for (size_t i = 0; i < range->n_functions; i++) {
		const PgQuery__List *pair = range->functions[i]->list;
		const PgQuery__Node *defs = pair->n_items > 1 ? pair->items[1] : NULL;
		struct value value = expr_value(n, pair->items[0]);
		const char *name = range->alias != NULL && range->n_functions == 1 ? range->alias->aliasname
										   : function_name(pair->items[0]);
		const char *given = "";

		if (defs != NULL && defs->node_case == PG_QUERY__NODE__NODE_LIST)
			given = definitions_read(n, &source, defs->list->items, defs->list->n_items);
		else if (range->n_coldeflist > 0)
			given = definitions_read(n, &source, range->coldeflist, range->n_coldeflist);
		else
			result_columns(n, &source, pair->items[0], value, name);
		text = arena_printf(n->arena, "%s%s%s as(%s)", text, i > 0 ? ", " : "", value_text(n, value), given);
		if (range->n_functions == 1)
			source.name = function_name(pair->items[0]);
	}
	source.scalar = source.scalar && range->n_functions == 1 && !range->ordinality;
	if (range->ordinality && !source.open)
		column_push(n, &source, "ordinality", type_named("int8"), true);
	/* The shorter ones are filled up with nulls. */
	for (size_t i = 0; range->n_functions > 1 && i < source.count; i++)
		source.columns[i].given = false;
	alias_take(n, &source, range->alias);
	return arena_printf(n->arena, "%s call%s(%s)", enter(n, source), range->ordinality ? " numbered" : "", text);
}

/* ---- joins ---- */

static const char *join_condition(struct normal *n, const PgQuery__JoinExpr *join, const char *name, size_t from,
				  size_t middle)
{
	struct frame *f = n->frame;
	struct value left = merged_side(n, name, from, middle), right = merged_side(n, name, middle, f->count);
	struct value test = value_operate(n, "=", &left, right);
	struct merged merged = {.from = from, .to = f->count};
	struct sql_type types[2] = {left.type, right.type};

	merged.column = (struct source_column){.name = name, .type = type_common(n, types, 2)};
	merged.column.given = join->jointype == PG_QUERY__JOIN_TYPE__JOIN_INNER	  ? true
			      : join->jointype == PG_QUERY__JOIN_TYPE__JOIN_LEFT  ? left.given
			      : join->jointype == PG_QUERY__JOIN_TYPE__JOIN_RIGHT ? right.given
										  : left.given && right.given;
	if (type_same(left.type, right.type) && join->jointype != PG_QUERY__JOIN_TYPE__JOIN_FULL)
		merged.column.text = join->jointype == PG_QUERY__JOIN_TYPE__JOIN_RIGHT ? right.text : left.text;
	else
		merged.column.text = arena_printf(n->arena, "merged(%s, %s)", left.text, right.text);
	merged.column.text = arena_printf(n->arena, "=%s", merged.column.text);
	ARENA_PUSH(n->arena, f->merged, f->merged_count, merged);
	return value_text(n, test);
}

/* The names that both sides of a NATURAL join have. */
static size_t natural_names(struct normal *n, size_t from, size_t middle, const char ***names)
{
	struct source_column *left = NULL, *right = NULL;
	size_t lefts = 0, rights = 0, count = 0;

	*names = NULL;
	if (!frame_lists(n, from, middle, &left, &lefts) || !frame_lists(n, middle, n->frame->count, &right, &rights)) {
		n->frame->natural = true;
		return 0;
	}
	for (size_t l = 0; l < lefts; l++)
		for (size_t r = 0; r < rights; r++)
			if (left[l].name != NULL && right[r].name != NULL && strcmp(left[l].name, right[r].name) == 0) {
				ARENA_PUSH(n->arena, *names, count, left[l].name);
				break;
			}
	return count;
}

static const char *using_text(struct normal *n, const PgQuery__JoinExpr *join, size_t from, size_t middle)
{
	const char **names = NULL, *text = "";
	size_t count = 0;

	if (join->is_natural)
		count = natural_names(n, from, middle, &names);
	for (size_t i = 0; i < join->n_using_clause; i++)
		ARENA_PUSH(n->arena, names, count, node_string(join->using_clause[i]));
	for (size_t i = 0; i < count; i++)
		text = arena_printf(n->arena, "%s \"%s\" %s", text, names[i],
				    join_condition(n, join, names[i], from, middle));
	n->frame->joins += count > 0;
	return arena_printf(n->arena, "%s%s", join->is_natural && n->frame->natural ? "natural" : "", text);
}

/* "(a join b on ...) as j" hides a and b. */
static const char *join_alias(struct normal *n, const PgQuery__Alias *alias, size_t from, bool merges)
{
	struct frame *f = n->frame;
	struct source source = {.derived = true};

	source.open = !frame_lists(n, from, f->count, &source.columns, &source.count) || merges;
	f->count = from;
	alias_take(n, &source, alias);
	return enter(n, source);
}

/* Where the other side has no partner, these are null. */
static void side_loosen(struct frame *f, size_t from, size_t to, size_t merged_from, size_t merged_to)
{
	for (size_t i = from; i < to; i++)
		f->sources[i]->outer = true;
	for (size_t i = merged_from; i < merged_to; i++)
		f->merged[i].column.given = false;
}

static const char *join_item(struct normal *n, const PgQuery__JoinExpr *join)
{
	struct frame *f = n->frame;
	size_t from = f->count, first = f->first, merged = f->merged_count, middle, merged_left, merged_right;
	const char *left = item_text(n, join->larg), *right, *by;
	bool full = join->jointype == PG_QUERY__JOIN_TYPE__JOIN_FULL;

	middle = f->count;
	merged_left = f->merged_count;
	right = item_text(n, join->rarg);
	merged_right = f->merged_count;
	f->first = from;
	if (join->is_natural || join->n_using_clause > 0)
		by = arena_printf(n->arena, "using%s", using_text(n, join, from, middle));
	else
		by = join->quals != NULL ? value_text(n, condition_value(n, join->quals)) : "";
	f->first = first;
	if (full || join->jointype == PG_QUERY__JOIN_TYPE__JOIN_LEFT)
		side_loosen(f, middle, f->count, merged_left, merged_right);
	if (full || join->jointype == PG_QUERY__JOIN_TYPE__JOIN_RIGHT)
		side_loosen(f, from, middle, merged, merged_left);
	if (join->join_using_alias != NULL)
		by = arena_printf(n->arena, "%s as \"%s\"", by, join->join_using_alias->aliasname);
	if (join->alias != NULL) {
		by = arena_printf(n->arena, "%s %s", by, join_alias(n, join->alias, from, f->merged_count > merged));
		f->merged_count = merged;
	}
	return arena_printf(n->arena, "join %d(%s, %s, %s)", (int)join->jointype, left, right, by);
}

/* What gives columns that are not known here: XMLTABLE. */
static const char *other_item(struct normal *n, const PgQuery__Node *node, const PgQuery__Alias *alias)
{
	struct source source = {.derived = true, .open = true, .alias = true};
	const char *text = message_text(n, (const ProtobufCMessage *)(const void *)node->alias);

	alias_take(n, &source, alias);
	return arena_printf(n->arena, "%s %s", enter(n, source), text);
}

static const char *sample_item(struct normal *n, const PgQuery__RangeTableSample *sample)
{
	const char *relation = item_text(n, sample->relation);

	return arena_printf(n->arena, "%s sample %s(%s) %s", relation, names_text(n, sample->method, sample->n_method),
			    nodes_text(n, sample->args, sample->n_args),
			    value_text(n, expr_value(n, sample->repeatable)));
}

static const char *item_text(struct normal *n, const PgQuery__Node *node)
{
	switch (node->node_case) {
	case PG_QUERY__NODE__NODE_RANGE_VAR:
		return relation_item(n, node->range_var);
	case PG_QUERY__NODE__NODE_RANGE_SUBSELECT:
		return subselect_item(n, node->range_subselect);
	case PG_QUERY__NODE__NODE_RANGE_FUNCTION:
		return function_item(n, node->range_function);
	case PG_QUERY__NODE__NODE_JOIN_EXPR:
		return join_item(n, node->join_expr);
	case PG_QUERY__NODE__NODE_RANGE_TABLE_SAMPLE:
		return sample_item(n, node->range_table_sample);
	case PG_QUERY__NODE__NODE_RANGE_TABLE_FUNC:
		return other_item(n, node, node->range_table_func->alias);
	default:
		return other_item(n, node, NULL);
	}
}

const char *from_text(struct normal *n, PgQuery__Node *const *nodes, size_t count)
{
	const char *text = "";

	for (size_t i = 0; i < count; i++) {
		text = arena_printf(n->arena, "%s%s%s", text, i > 0 ? ", " : "", item_text(n, nodes[i]));
		n->frame->items++;
	}
	return text;
}
