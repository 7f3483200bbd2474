#include "base/arena.h"
#include "base/diag.h"
#include "reader.h"
#include "resolve.h"
#include "routine.h"
#include "writer.h"

#include <ctype.h>
#include <string.h>

struct conversion {
	struct fact head;
	bool fallback; /* the one that is taken between these encodings, in its schema */
	struct string from, to;
	struct ref function;
};

static const struct field fields[] = {
	FIELD_AS(conversion, fallback, "default", .flags = F_REPLACES),
	FIELD_AS(conversion, from, "for", .flags = F_REPLACES),
	FIELD(conversion, to, .flags = F_REPLACES),
	FIELD_AS(conversion, function, "from", .flags = F_REPLACES, .space = SPACE_FUNCTION),
};

static struct conversion *conversion_of(struct fact *fact)
{
	return (struct conversion *)fact;
}

/* The name of an encoding as PostgreSQL prints it: "utf8" is UTF8, "latin1" LATIN1 (src/common/encnames.c). */
static void encoding_settle(struct model *model, struct string *name)
{
	const char *given = name->text;

	if (given == NULL)
		return;
	char *text = arena_copy(model->arena, given, strlen(given)), *end = text;
	for (const char *p = given; *p != '\0'; p++)
		if (isalnum((unsigned char)*p) || *p == '_')
			*end++ = (char)toupper((unsigned char)*p);
	*end = '\0';
	name->text = strcmp(text, "UNICODE") == 0 ? "UTF8" : text;
}

/* A function for conversions has five arguments until PostgreSQL 13, and six from 14 on; PostgreSQL's own are known by
 * what they have now. */
static void resolve(struct resolver *resolver, struct fact *fact)
{
	struct conversion *conversion = conversion_of(fact);
	struct model *model = resolver->model;
	const struct type integer = routine_type(model, "integer"), cstring = routine_type(model, "cstring"),
			  internal = routine_type(model, "internal"), boolean = routine_type(model, "boolean");

	encoding_settle(model, &conversion->from);
	encoding_settle(model, &conversion->to);
	routine_settle(resolver, &conversion->function,
		       (const struct type *[]){&integer, &integer, &cstring, &internal, &integer, &boolean},
		       model->project.postgres < 14 && conversion->function.fact != NULL ? 5 : 6);
}

static void check(struct resolver *resolver, struct fact *fact)
{
	const struct conversion *conversion = conversion_of(fact);

	if ((fact->flags & FACT_EXTERN) ||
	    (conversion->from.text != NULL && conversion->to.text != NULL && conversion->function.name != NULL))
		return;
	diag_hint(diag_error(resolver->model->diags, fact->name_span, "conversion-incomplete",
			     "%s does not say what it converts, and how", fact_label(resolver->model, fact)),
		  "write for 'UTF8' to 'LATIN1' from a function");
}

static void create(struct writer *writer, const struct fact *fact)
{
	const struct conversion *conversion = (const struct conversion *)fact;

	writer_words(writer, conversion->fallback ? "create default conversion" : "create conversion");
	writer_fact(writer, fact);
	for (size_t i = 1; i < sizeof fields / sizeof *fields; i++)
		writer_field(writer, fact, &fields[i]);
}

const struct kind kind_conversion = {
	.help = "A conversion between encodings, by a function in C.",
	.word = "conversion",
	.sql = "conversion",
	.traits = IN_SCHEMA | HAS_OWNER | HAS_COMMENT,
	.space = SPACE_CONVERSION,
	.size = sizeof(struct conversion),
	FIELDS(fields),
	.resolve = resolve,
	.check = check,
	.create = create,
};
