#include "base/arena.h"
#include "model.h"
#include "resolve.h"

/* What makes a type fit for an index. They come from extensions, so they are only declared to exist. */
struct operator_class {
	struct fact head;
	bool fallback; /* is taken where an index names none */
	struct type type;
	const char *method;
};

static const struct field fields[] = {
	FIELD_AS(operator_class, fallback, "default", .flags = 0),
	FIELD_AS(operator_class, type, "for type", .flags = 0),
	FIELD_AS(operator_class, method, "using", .flags = 0),
};

/* Classes of several access methods may share a name. */
static void resolve(struct resolver *resolver, struct fact *fact)
{
	const struct operator_class *class = (const struct operator_class *)fact;

	fact->key = names_of(resolver->model->names, arena_printf(resolver->model->arena, "%s(%s)", fact->name,
								  class->method ? class->method : ""));
}

const struct kind kind_operator_class = {
	.help = "An operator class that an extension brings.",
	.word = "operator class",
	.sql = "operator class",
	.traits = IN_SCHEMA | EXTERN_ONLY | OVERLOADED,
	.space = SPACE_OPCLASS,
	.size = sizeof(struct operator_class),
	FIELDS(fields),
	.resolve = resolve,
};
