#include "base/arena.h"
#include "argument.h"
#include "base/diag.h"
#include "reader.h"
#include "resolve.h"
#include "routine.h"
#include "writer.h"

#include <string.h>

struct cast {
	struct fact head;
	struct type from, to;
	struct routine with; /* none, and not inout: the same bytes */
	bool inout;	     /* by way of text */
	const char *context; /* assignment, implicit; NULL: where it is written */
};

static const struct field fields[] = {
	FIELD(cast, from, .flags = F_BARE | F_REPLACES),
	FIELD(cast, to, .flags = F_BARE | F_REPLACES),
	ROUTINE_FIELDS(cast, with, "with function", F_BARE | F_REPLACES),
	FIELD_AS(cast, inout, "with inout", .flags = F_BARE | F_REPLACES),
	FIELD_AS(cast, context, "as", .flags = F_REPLACES, .choices = "assignment|implicit"),
};

static const struct cast *cast_of(const struct fact *fact)
{
	return (const struct cast *)fact;
}

static bool types_read(struct reader *reader, struct cast *cast)
{
	struct reader inside;

	if (!reader_inside(reader, &inside))
		return reader_expected(reader, "(type as type)");
	if (!reader_type(&inside, &cast->from))
		reader_expected(&inside, "a type");
	else if (reader_need_words(&inside, "as") && !reader_type(&inside, &cast->to))
		reader_expected(&inside, "a type");
	else if (!reader_end(&inside))
		reader_expected(&inside, "\")\"");
	reader->failed |= inside.failed;
	return !reader->failed;
}

static void bind(struct reader *reader, struct fact *fact)
{
	struct cast *cast = (struct cast *)fact;

	if (!types_read(reader, cast))
		return;
	if (reader_words(reader, "with inout"))
		cast->inout = true;
	else if (reader_words(reader, "with function"))
		routine_read(reader, &cast->with);
	else if (!reader_words(reader, "without function"))
		reader_expected(reader, "\"with function\", \"without function\" or \"with inout\"");
	reader_clauses(reader, fact, false);
}

static void resolve(struct resolver *resolver, struct fact *fact)
{
	struct cast *cast = (struct cast *)fact;
	struct model *model = resolver->model;

	if (cast->from.name == NULL || cast->to.name == NULL)
		return; /* they could not be read */
	cast->from.mods = cast->to.mods = NULL;
	fact->key = names_of(model->names,
			     arena_printf(model->arena, "(%s as %s)", argument_type_text(model, &cast->from),
					  argument_type_text(model, &cast->to)));
	routine_find(resolver, &cast->with, (const struct type *[]){&cast->from}, 1);
}

/* src/backend/commands/functioncmds.c, CreateCast() */
static void check(struct resolver *resolver, struct fact *fact)
{
	const struct cast *cast = cast_of(fact);
	struct diags *diags = resolver->model->diags;
	struct type type;

	if (cast->to.name == NULL)
		return;
	if (cast->with.function.name == NULL && type_equal(&cast->from, &cast->to))
		diag_error(diags, cast->to.span, "cast-type", "a cast of a type to itself needs a function");
	if (cast->with.function.fact == NULL)
		return;
	if (routine_returns(resolver->model, &cast->with.function, 1, &type) && !type_equal(&type, &cast->to) &&
	    cast->to.schema != NULL)
		diag_note(diag_error(diags, cast->with.function.span, "cast-function",
				     "the cast is to %s, and \"%s\" returns %s",
				     argument_type_text(resolver->model, &cast->to), cast->with.function.name,
				     argument_type_text(resolver->model, &type)),
			  cast->with.function.fact->name_span, "it is declared here");
}

static void put_types(struct writer *writer, const struct cast *cast)
{
	writer_raw(writer, " (");
	size_t start = writer->out->size;
	writer_type(writer, &cast->from);
	writer_trim(writer, start);
	writer_words(writer, "as");
	writer_type(writer, &cast->to);
	writer_raw(writer, ")");
}

static void clauses(struct writer *writer, const struct fact *fact)
{
	const struct cast *cast = cast_of(fact);

	put_types(writer, cast);
	if (cast->with.function.name != NULL) {
		writer_words(writer, "with function");
		routine_write(writer, &cast->with);
	} else {
		writer_words(writer, cast->inout ? "with inout" : "without function");
	}
	writer_field(writer, fact, field_find(fact, "as"));
}

static void create(struct writer *writer, const struct fact *fact)
{
	writer_words(writer, "create cast");
	clauses(writer, fact);
}

static void identity(struct writer *writer, const struct fact *fact, const char *schema, const char *name)
{
	(void)schema;
	(void)name;
	put_types(writer, cast_of(fact));
}

static bool same(const struct fact *a, const struct fact *b)
{
	return type_equal(&cast_of(a)->from, &cast_of(b)->from) && type_equal(&cast_of(a)->to, &cast_of(b)->to);
}

const struct kind kind_cast = {
	.help = "How values of a type become values of another: `with function`, `without function` or `with inout`. `as "
		"assignment` or `as implicit`, where it is not only done when it is written.",
	.word = "cast",
	.sql = "cast",
	.traits = UNSCHEMAED | NAMELESS | OVERLOADED | HAS_COMMENT,
	.space = SPACE_CAST,
	.size = sizeof(struct cast),
	FIELDS(fields),
	.bind = bind,
	.resolve = resolve,
	.check = check,
	.clauses = clauses,
	.create = create,
	.identity = identity,
	.same = same,
};
