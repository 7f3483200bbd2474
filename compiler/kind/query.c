#include "refs.h"
#include "resolve.h"
#include "typed.h"

/* A statement of programs that use the database: generated code calls it. */
struct query {
	struct fact head;
	struct typed typed;
};

static const struct field fields[] = {
	FIELD_AS(query, typed.parameters, "parameters", .flags = F_BARE,
		 ITEMS(typed_parameter, typed_parameter_fields)),
	FIELD_AS(query, typed.gives, "gives", .flags = F_BARE, .choices = "one|maybe|many|exec"),
	FIELD_AS(query, typed.sql, "as", .flags = F_BARE),
};

static void bind(struct reader *reader, struct fact *fact)
{
	typed_read(reader, fact, &((struct query *)fact)->typed);
}

static void resolve(struct resolver *resolver, struct fact *fact)
{
	struct typed *typed = &((struct query *)fact)->typed;

	typed_resolve(resolver->model, fact, typed);
	if (typed->faulty)
		fact->flags |= FACT_FAULTY;
}

static const struct typed *typed_of(const struct fact *fact)
{
	return &((const struct query *)fact)->typed;
}

static void check(struct resolver *resolver, struct fact *fact)
{
	typed_shape(resolver->model, fact, typed_of(fact));
}

static void context(const struct fact *fact, const struct field *field, struct sql_context *sql, struct arena *arena)
{
	(void)field;
	typed_context(typed_of(fact), sql, arena);
}

const struct kind kind_query = {
	.help = "A statement that programs run: headers make a typed function of it. Parameters stand as `:name` in it; one that "
		"is declared as `name?` may be missing, and takes the parts in braces that mention it along. Types are told by "
		"where a parameter stands, or declared; whether a result may be null is told by the schema, or by `as \"name!\"` "
		"(never) and `as \"name?\"`. It gives `one` row, `maybe` one, `many`, or only tells how many it changed (`exec`).",
	.word = "query",
	.sql = "query",
	.traits = UNSCHEMAED | UNSTORED | HAS_COMMENT,
	.space = SPACE_QUERY,
	.size = sizeof(struct query),
	FIELDS(fields),
	.bind = bind,
	.resolve = resolve,
	.check = check,
	.context = context,
	.typed = typed_of,
};
