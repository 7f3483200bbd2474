/*
 * What a piece of SQL refers to: every form of it, with a small catalogue. Each reference and each fault lies in the
 * piece. The first byte of the input says which form: e(xpression), q(uery), s(tatement), b(ody), p(lpgsql), t(rigger).
 */
#include "fuzz.h"
#include "sqltree.h"

struct table {
	const char *name;
	const char *columns[5];
};

static const struct table tables[] = {
	{"films", {"id", "title", "maker", "state", NULL}},
	{"makers", {"id", "name", "age", NULL}},
	{"users", {NULL}}, /* columns unknown */
};

static const void *relation_find(void *context, const char *schema, const char *name)
{
	(void)context;
	if (schema != NULL && strcmp(schema, "public") != 0)
		return NULL;
	for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
		if (strcmp(tables[i].name, name) == 0)
			return &tables[i];
	return NULL;
}

static const void *relation_column(void *context, const void *relation, const char *name)
{
	(void)context;
	for (const char *const *c = ((const struct table *)relation)->columns; *c != NULL; c++)
		if (strcmp(*c, name) == 0)
			return *c;
	return NULL;
}

static void relation_each_column(void *context, const void *relation, sql_visit_column *visit, void *data)
{
	(void)context;
	for (const char *const *c = ((const struct table *)relation)->columns; *c != NULL; c++)
		visit(data, *c, *c);
}

static bool columns_unknown(void *context, const void *relation)
{
	(void)context;
	return ((const struct table *)relation)->columns[0] == NULL;
}

static const void *function_find(void *context, const char *schema, const char *name, unsigned nargs)
{
	(void)context;
	(void)nargs;
	return schema == NULL && strcmp(name, "shout") == 0 ? "shout" : NULL;
}

static bool function_each_column(void *context, const void *function, sql_visit_column *visit, void *data)
{
	(void)context;
	(void)function;
	visit(data, "film", NULL);
	return true;
}

static const void *type_find(void *context, const char *schema, const char *name)
{
	(void)context;
	return schema == NULL && strcmp(name, "mood") == 0 ? "mood" : NULL;
}

static void each_relation(void *context, const char *schema, sql_visit_name *visit, void *data)
{
	(void)context;
	(void)schema;
	for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
		visit(data, tables[i].name);
}

static const struct sql_catalog catalog = {
	.relation_find = relation_find,
	.relation_column = relation_column,
	.relation_each_column = relation_each_column,
	.columns_unknown = columns_unknown,
	.function_find = function_find,
	.function_each_column = function_each_column,
	.type_find = type_find,
	.each_relation = each_relation,
};

static struct sql_context context_of(char form)
{
	static const struct sql_base film = {.relation = &tables[0], .schema = "public", .name = "films"};
	static const struct sql_base rows[] = {{.relation = &tables[0], .name = "new", .qualified_only = true},
					       {.relation = &tables[0], .name = "old", .qualified_only = true}};
	static const struct sql_parameter parameters[] = {{.name = "wanted", .type = "int"}, {.type = "text"}};
	static const char *const transitions[] = {"added"};
	struct sql_context context = {.form = SQL_EXPRESSION, .server = 15, .bases = &film, .base_count = 1};

	if (form == 'q' || form == 's')
		return (struct sql_context){.form = form == 'q' ? SQL_QUERY : SQL_STATEMENT, .server = 17};
	if (form == 'b' || form == 'p')
		return (struct sql_context){.form = form == 'b' ? SQL_BODY : SQL_PLPGSQL,
					    .parameters = parameters,
					    .parameter_count = 2,
					    .function = "shout",
					    .returns = SQL_RETURNS_SET};
	if (form == 't')
		return (struct sql_context){.form = SQL_PLPGSQL,
					    .bases = rows,
					    .base_count = 2,
					    .transitions = transitions,
					    .transition_count = 1,
					    .returns = SQL_RETURNS_TRIGGER};
	return context;
}

static void result_holds(const struct sql_result *result, size_t size)
{
	for (size_t i = 0; i < result->reference_count; i++) {
		const struct sql_reference *r = &result->references[i];

		HOLDS(r->name != NULL && r->offset + r->length <= size);
	}
	for (size_t i = 0; i < result->fault_count; i++)
		HOLDS(result->faults[i].message != NULL && result->faults[i].offset + result->faults[i].length <= size);
	for (size_t i = 0; i < result->output_count; i++)
		HOLDS(result->outputs[i].name != NULL && result->outputs[i].offset <= size);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *text = (const char *)data + 1;

	/* The scanner lets nothing else through. */
	if (size == 0 || memchr(data, '\0', size) != NULL || text_utf8(text, size - 1) != size - 1)
		return -1;
	struct arena *arena = arena_new();
	char *sql = memory_get(NULL, size - 1);
	struct sql_context context = context_of((char)data[0]);
	struct sql_result result = {0};

	memcpy(sql, text, size - 1);
	sql_references(arena, &catalog, &context, sql, size - 1, &result);
	result_holds(&result, size - 1);
	memory_free(sql);
	arena_free(arena);
	return 0;
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned seed)
{
	/* The form stays, mostly. */
	if (size > 1 && seed % 16 != 0)
		return 1 + mutate(data + 1, size - 1, most - 1, seed);
	return mutate(data, size, most, seed);
}
