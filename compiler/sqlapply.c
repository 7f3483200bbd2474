/* The normal form of calls: functions, aggregates, window functions (src/backend/parser/parse_func.c). */
#include "sqlvalue.h"

#include "base/text.h"

#include <string.h>

const char *sort_text(const struct normal *n, const PgQuery__SortBy *sort, struct value by)
{
	bool down = sort->sortby_dir == PG_QUERY__SORT_BY_DIR__SORTBY_DESC;
	bool first = sort->sortby_nulls == PG_QUERY__SORT_BY_NULLS__SORTBY_NULLS_DEFAULT
			     ? down
			     : sort->sortby_nulls == PG_QUERY__SORT_BY_NULLS__SORTBY_NULLS_FIRST;

	return arena_printf(n->arena, "%s%s%s%s", value_text(n, by), down ? " desc" : "", first ? " nulls first" : "",
			    sort->n_use_op > 0 ? names_text(n, sort->use_op, sort->n_use_op) : "");
}

static const char *sorts_text(struct normal *n, PgQuery__Node *const *nodes, size_t count)
{
	const char *text = "";

	for (size_t i = 0; i < count; i++)
		text = arena_printf(n->arena, "%s%s%s", text, i > 0 ? ", " : "",
				    nodes[i]->node_case == PG_QUERY__NODE__NODE_SORT_BY
					    ? sort_text(n, nodes[i]->sort_by, expr_value(n, nodes[i]->sort_by->node))
					    : value_text(n, expr_value(n, nodes[i])));
	return text;
}

const char *window_text(struct normal *n, const PgQuery__WindowDef *w)
{
	if (w->name[0] != '\0' && w->refname[0] == '\0' && w->n_partition_clause == 0 && w->n_order_clause == 0)
		return arena_printf(n->arena, "\"%s\"", w->name);
	return arena_printf(n->arena, "\"%s\" \"%s\" by (%s) order (%s) %d %s %s", w->name, w->refname,
			    sorts_text(n, w->partition_clause, w->n_partition_clause),
			    sorts_text(n, w->order_clause, w->n_order_clause), w->frame_options,
			    value_text(n, expr_value(n, w->start_offset)), value_text(n, expr_value(n, w->end_offset)));
}

/* The elements that a call gives for an array are one argument. */
static void pack(struct normal *n, const struct candidate *chosen, struct value *arguments, size_t *count)
{
	size_t first = *count - chosen->packed;
	struct value array = {.form = VALUE_ARRAY, .count = chosen->packed};

	if (chosen->packed == 0)
		return;
	array.type = type_array(chosen->arguments[first]);
	array.elements = arena_take(n->arena, (chosen->packed + 1) * sizeof *array.elements);
	memcpy(array.elements, arguments + first, chosen->packed * sizeof *array.elements);
	arguments[first] = value_other(array.type, arena_printf(n->arena, "variadic %s", value_text(n, array)));
	*count = first + 1;
}

static bool same_to_input(const struct candidate *chosen, size_t count, const struct value *arguments)
{
	for (size_t i = 0; i < count; i++)
		if (!type_same(chosen->arguments[i], arguments[i].type))
			return false;
	return true;
}

/* Arguments become what the function takes; returns its name, with a "?" where it cannot be told which it is. taken: the
 * function, or NULL then. */
static const char *resolve(struct normal *n, const char *schema, const char *name, struct value *arguments,
			   size_t *count, bool variadic, struct sql_type *result, const struct candidate **taken)
{
	struct candidates candidates = function_candidates(n, schema, name, *count, variadic);
	struct sql_type *actual = arena_take(n->arena, (*count + 1) * sizeof *actual);
	const struct candidate *chosen;

	for (size_t i = 0; i < *count; i++)
		actual[i] = arguments[i].type;
	chosen = candidate_choose(n, &candidates, actual, *count, false, result);
	/* "date(x)" and its like are casts, where there is no function of just that type. */
	struct sql_type type = type_named(name);
	if (*count == 1 && (schema == NULL || strcmp(schema, "pg_catalog") == 0) && type_known(type) &&
	    strcmp(type.builtin->name, name) == 0 && type_known(actual[0]) &&
	    (chosen == NULL || !same_to_input(chosen, 1, arguments)))
		chosen = NULL;
	*taken = chosen;
	if (chosen == NULL)
		return arena_printf(n->arena, "?%s%s%s", schema != NULL ? schema : "", schema != NULL ? "." : "", name);
	for (size_t i = 0; i < *count; i++)
		arguments[i] = value_coerce(n, arguments[i], chosen->arguments[i]);
	pack(n, chosen, arguments, count);
	return chosen->name;
}

static bool names_arguments(const PgQuery__FuncCall *call)
{
	for (size_t i = 0; i < call->n_args; i++)
		if (call->args[i]->node_case == PG_QUERY__NODE__NODE_NAMED_ARG_EXPR)
			return true;
	return false;
}

/* The arguments, those that an ordered set is sorted by among them. */
static struct value *arguments_read(struct normal *n, const PgQuery__FuncCall *call, size_t *count)
{
	size_t sorted = call->agg_within_group ? call->n_agg_order : 0;
	struct value *arguments = arena_take(n->arena, (call->n_args + sorted + 1) * sizeof *arguments);

	*count = call->n_args + sorted;
	for (size_t i = 0; i < call->n_args; i++)
		arguments[i] = expr_value(n, call->args[i]);
	for (size_t i = 0; i < sorted; i++)
		arguments[call->n_args + i] = expr_value(n, call->agg_order[i]->sort_by->node);
	return arguments;
}

/* What an aggregate's arguments are sorted by: one that is an argument is what the aggregate takes it as. */
static const char *aggregate_order(struct normal *n, const PgQuery__FuncCall *call, const struct value *taken,
				   const char *const *given, size_t count)
{
	const char *text = "";

	for (size_t i = 0; i < call->n_agg_order; i++) {
		const PgQuery__SortBy *sort = call->agg_order[i]->sort_by;
		struct value by = call->agg_within_group ? taken[call->n_args + i] : expr_value(n, sort->node);

		for (size_t a = 0; !call->agg_within_group && a < count; a++)
			if (strcmp(given[a], value_text(n, by)) == 0) {
				by = taken[a];
				break;
			}
		text = arena_printf(n->arena, "%s%s%s", text, i > 0 ? ", " : "", sort_text(n, sort, by));
	}
	return text;
}

static const char *call_tail(struct normal *n, const PgQuery__FuncCall *call, const char *order)
{
	const char *text = "";

	if (call->n_agg_order > 0)
		text = arena_printf(n->arena, " %s(%s)", call->agg_within_group ? "within" : "order", order);
	if (call->agg_filter != NULL)
		text = arena_printf(n->arena, "%s filter(%s)", text,
				    value_text(n, condition_value(n, call->agg_filter)));
	if (call->over != NULL)
		text = arena_printf(n->arena, "%s over(%s)", text, window_text(n, call->over));
	return text;
}

struct value call_value(struct normal *n, const PgQuery__FuncCall *call)
{
	const char *name = node_string(call->funcname[call->n_funcname - 1]);
	const char *schema = call->n_funcname > 1 ? node_string(call->funcname[call->n_funcname - 2]) : NULL;
	const struct candidate *taken = NULL;
	struct sql_type result = {0};
	size_t count, reads = n->frame->reads, outer = n->outer_reads;
	struct value *arguments = arguments_read(n, call, &count);
	/* An aggregate over nothing but columns of a query around this one is that query's. */
	bool local = n->frame->reads > reads || n->outer_reads == outer;
	size_t given_count = count - (call->agg_within_group ? call->n_agg_order : 0);
	const char **given = arena_take(n->arena, (given_count + 1) * sizeof *given), *order;

	for (size_t i = 0; i < given_count; i++)
		given[i] = value_text(n, arguments[i]);
	if (names_arguments(call)) {
		if (n->deduced != NULL)
			taken = named_choose(n, schema, name, call, &result);
		name = arena_printf(n->arena, "?%s.%s", schema != NULL ? schema : "", name);
	} else {
		name = resolve(n, schema, name, arguments, &count, call->func_variadic, &result, &taken);
	}
	bool sure = taken != NULL && call_given(n, call, taken, arguments, count);
	n->frame->sets += taken == NULL || taken->set || taken->name[0] == '"';
	n->frame->aggregates |= taken != NULL && taken->kind == 'a' && call->over == NULL && local;
	order = aggregate_order(n, call, arguments, given, given_count < count ? given_count : count);
	if (call->func_variadic && count > 0)
		arguments[count - 1] = value_other(
			arguments[count - 1].type,
			arena_printf(n->arena, "variadic %s", value_text(n, arguments[count - 1])));
	struct value value = value_given(
		value_other(result, arena_printf(n->arena, "%s%s(%s%s)%s", name, call->agg_distinct ? " distinct" : "",
						 call->agg_star ? "*" : "", values_text(n, arguments, count),
						 call_tail(n, call, order))),
		sure);
	value.called = taken != NULL ? taken->object : NULL;
	return value;
}
