/* Calls that name their arguments: f(a, b => c). Which function is meant is asked only where a statement is described; the
 * normal form keeps such a call as it was written. */
#include "sqlvalue.h"

#include <string.h>

struct naming {
	struct normal *normal;
	const PgQuery__FuncCall *call;
	struct candidates candidates;
};

static const char *argument_name(const PgQuery__Node *node)
{
	return node->node_case == PG_QUERY__NODE__NODE_NAMED_ARG_EXPR ? node->named_arg_expr->name : NULL;
}

/* Where an argument of the call goes; count: nowhere. */
static size_t place_of(const struct sql_signature *s, const PgQuery__FuncCall *call, size_t i)
{
	const char *name = argument_name(call->args[i]);
	size_t place = 0;

	if (name == NULL)
		return i;
	while (place < s->count && (s->names[place] == NULL || strcmp(s->names[place], name) != 0))
		place++;
	return place;
}

static void signature_fit(void *data, const struct sql_signature *s)
{
	struct naming *naming = data;
	const PgQuery__FuncCall *call = naming->call;
	struct arena *arena = naming->normal->arena;
	bool *filled = arena_take(arena, (s->count + 1) * sizeof *filled);
	struct candidate candidate = {.name = object_text(naming->normal, s->object),
				      .object = s->object,
				      .arguments = arena_take(arena, (call->n_args + 1) * sizeof(struct sql_type)),
				      .count = call->n_args,
				      .returns = s->returns,
				      .kind = 'f'};

	for (size_t i = 0; i < call->n_args; i++) {
		size_t place = place_of(s, call, i);

		if (place >= s->count || filled[place])
			return;
		filled[place] = true;
		candidate.arguments[i] = s->arguments[place];
	}
	for (size_t i = 0; i + s->fallbacks < s->count; i++)
		if (!filled[i])
			return;
	ARENA_PUSH(arena, naming->candidates.list, naming->candidates.count, candidate);
}

const struct candidate *named_choose(struct normal *n, const char *schema, const char *name,
				     const PgQuery__FuncCall *call, struct sql_type *result)
{
	struct naming naming = {.normal = n, .call = call};
	struct value *values = arena_take(n->arena, (call->n_args + 1) * sizeof *values);
	struct sql_type *actual = arena_take(n->arena, (call->n_args + 1) * sizeof *actual);

	if (n->catalog->each_signature != NULL)
		n->catalog->each_signature(n->catalog->context, schema, name, signature_fit, &naming);
	for (size_t i = 0; i < call->n_args; i++) {
		values[i] = expr_value(n, argument_name(call->args[i]) != NULL ? call->args[i]->named_arg_expr->arg
									       : call->args[i]);
		actual[i] = values[i].type;
	}
	const struct candidate *taken = candidate_choose(n, &naming.candidates, actual, call->n_args, false, result);
	for (size_t i = 0; taken != NULL && i < call->n_args; i++)
		value_coerce(n, values[i], taken->arguments[i]);
	return taken;
}
