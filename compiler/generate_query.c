/* Queries: their parameters, columns and statements. */
#include "argument.h"
#include "base/arena.h"
#include "base/text.h"
#include "generate_parts.h"
#include "typed.h"

#include <string.h>

/* A parameter or a column; in a list of the query's. */
static void put_part(struct generator *g, const char *query, const char *list, size_t number, const struct type *type,
		     const char *name, bool given, struct span span)
{
	struct arena *arena = g->model->arena;
	const char *id = arena_printf(arena, "%s.%s%zu", query, list, number);
	const char *identifier = identifier_of(g->model, NULL, name, true);

	put_head(g, id,
		 (struct facts_head){.kind = "part",
				     .parent = query,
				     .name = name,
				     .identifier = identifier,
				     .sql = name,
				     .clauses = arena_printf(arena, "%s%s", argument_type_text(g->model, type),
							     given ? "" : ", or null")});
	facts_add(&g->facts, query, list, id);
	g->scope = arena_printf(arena, "%s %s", query, list);
	take_identifier(g, identifier, arena_printf(arena, "\"%s\"", name), span);
	put_type(g, id, "type", type);
	if (given)
		facts_put(&g->facts, id, "not null", "true");
}

static void put_statement(struct generator *g, const char *query, const struct typed *typed,
			  const struct typed_shape *shape, size_t number)
{
	const char *id = arena_printf(g->model->arena, "%s.statements%zu", query, number);
	struct text sql = {0};

	text_clear(&sql);
	uint64_t uses = typed_write(&sql, g->model, typed, number, shape->types);
	facts_add(&g->facts, query, "statements", id);
	facts_put(&g->facts, id, "sql", sql.data);
	facts_put(&g->facts, id, "uses", arena_printf(g->model->arena, "%llu", (unsigned long long)uses));
	text_free(&sql);
}

void put_query(struct generator *g, const struct fact *fact)
{
	struct arena *arena = g->model->arena;
	const struct typed *typed = fact->kind->typed(fact);
	const struct typed_shape *shape = typed_shape(g->model, fact, typed);
	const struct typed_parameter *parameters = typed->parameters.items;
	const char *id = arena_printf(arena, "q%u", fact->number), *identifier;

	if (shape == NULL)
		return;
	identifier = root_identifier(g->model, NULL, fact->name);
	g->scope = "";
	take_identifier(g, identifier, fact_label(g->model, fact), fact->name_span);
	put_head(g, id,
		 (struct facts_head){.kind = fact->kind->word,
				     .parent = "model",
				     .name = fact->name,
				     .identifier = identifier,
				     .sql = arena_copy(arena, typed->written.text, typed->written.size)});
	facts_add(&g->facts, "model", arena_printf(arena, "kind.%s", fact->kind->word), id);
	facts_put(&g->facts, id, "gives", typed->gives);
	if (shape->kind == SQL_SELECTS)
		facts_put(&g->facts, id, "selects", "true");
	if (fact_comment(fact) != NULL)
		facts_put(&g->facts, id, "comment", fact_comment(fact));
	for (size_t i = 0; i < typed->parameters.count; i++) {
		put_part(g, id, "parameters", i, &shape->types[i], parameters[i].name, !parameters[i].optional,
			 parameters[i].span);
		if (typed->decides >> i & 1)
			facts_add(&g->facts, id, "decides", arena_printf(arena, "%zu", i));
	}
	for (size_t i = 0; i < shape->column_count && strcmp(typed->gives, "exec") != 0; i++)
		put_part(g, id, "columns", i, &shape->columns[i].type, shape->columns[i].name, shape->columns[i].given,
			 fact->name_span);
	for (size_t i = 0; i < typed_statements(typed); i++)
		put_statement(g, id, typed, shape, i);
}
