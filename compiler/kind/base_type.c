#include "base/diag.h"
#include "plan.h"
#include "reader.h"
#include "resolve.h"
#include "routine.h"
#include "writer.h"

#include <string.h>

/* A type that functions in C make; and one of which nothing but the name is known. */
struct base_type {
	struct fact head;
	struct integer length; /* in bytes; not given: variable */
	struct ref input, output, receive, send, modifier_in, modifier_out, analyze, subscript;
	struct string category;
	bool preferred;
	struct string fallback;
	struct type element;
	struct string delimiter;
	const char *alignment, *storage;
	bool by_value;
	bool collatable;
};

#define FUNCTION .space = SPACE_FUNCTION

static const struct field fields[] = {
	FIELD_AS(base_type, input, "input", .flags = F_DEFINED | F_REPLACES, FUNCTION),
	FIELD_AS(base_type, output, "output", .flags = F_DEFINED | F_REPLACES, FUNCTION),
	FIELD_AS(base_type, receive, "receive", .flags = F_DEFINED, FUNCTION),
	FIELD_AS(base_type, send, "send", .flags = F_DEFINED, FUNCTION),
	FIELD_AS(base_type, modifier_in, "typmod_in", .flags = F_DEFINED, FUNCTION),
	FIELD_AS(base_type, modifier_out, "typmod_out", .flags = F_DEFINED, FUNCTION),
	FIELD_AS(base_type, analyze, "analyze", .flags = F_DEFINED, FUNCTION),
	FIELD_AS(base_type, subscript, "subscript", .flags = F_DEFINED, FUNCTION),
	FIELD_AS(base_type, length, "internallength", .flags = F_DEFINED | F_REPLACES),
	FIELD_AS(base_type, by_value, "passedbyvalue", .flags = F_DEFINED | F_REPLACES),
	FIELD(base_type, alignment, .flags = F_DEFINED | F_REPLACES, .choices = "char|int2|int4|double"),
	FIELD(base_type, storage, .flags = F_DEFINED, .choices = "plain|external|extended|main"),
	FIELD(base_type, category, .flags = F_DEFINED | F_REPLACES),
	FIELD(base_type, preferred, .flags = F_DEFINED | F_REPLACES),
	FIELD_AS(base_type, fallback, "default", .flags = F_DEFINED | F_REPLACES),
	FIELD(base_type, element, .flags = F_DEFINED | F_REPLACES),
	FIELD(base_type, delimiter, .flags = F_DEFINED | F_REPLACES),
	FIELD(base_type, collatable, .flags = F_DEFINED | F_REPLACES),
};

static struct base_type *base_of(struct fact *fact)
{
	return (struct base_type *)fact;
}

/* ---- resolving ---------------------------------------------------------------- */

static void usual_forget(const char **value, const char *usual)
{
	if (*value != NULL && strcmp(*value, usual) == 0)
		*value = NULL;
}

/* src/backend/commands/typecmds.c, DefineType() */
static void resolve(struct resolver *resolver, struct fact *fact)
{
	struct base_type *b = base_of(fact);
	struct model *model = resolver->model;
	const struct type self = {.schema = fact->schema, .name = fact->name, .fact = fact};
	const struct type cstring = routine_type(model, "cstring"), internal = routine_type(model, "internal"),
			  oid = routine_type(model, "oid"), integer = routine_type(model, "integer");
	struct type strings = cstring;

	strings.dims = 1;
	routine_settle_some(resolver, &b->input, (const struct type *[]){&cstring, &oid, &integer}, 1, 3);
	routine_settle(resolver, &b->output, (const struct type *[]){&self}, 1);
	routine_settle_some(resolver, &b->receive, (const struct type *[]){&internal, &oid, &integer}, 1, 3);
	routine_settle(resolver, &b->send, (const struct type *[]){&self}, 1);
	routine_settle(resolver, &b->modifier_in, (const struct type *[]){&strings}, 1);
	routine_settle(resolver, &b->modifier_out, (const struct type *[]){&integer}, 1);
	routine_settle(resolver, &b->analyze, (const struct type *[]){&internal}, 1);
	routine_settle(resolver, &b->subscript, (const struct type *[]){&internal}, 1);
	usual_forget(&b->alignment, "int4");
	usual_forget(&b->storage, "plain");
	usual_forget(&b->category.text, "U");
	usual_forget(&b->delimiter.text, ",");
}

/* ---- checks ------------------------------------------------------------------- */

static void fault(struct resolver *resolver, const struct fact *fact, const char *text, const char *remedy)
{
	struct diag *diag = diag_error(resolver->model->diags, fact->name_span, "base-type", "%s %s",
				       fact_label(resolver->model, fact), text);

	if (remedy != NULL)
		diag_hint(diag, "%s", remedy);
}

static void check(struct resolver *resolver, struct fact *fact)
{
	const struct base_type *b = base_of(fact);

	if (fact->flags & FACT_EXTERN)
		return;
	if (b->input.name == NULL || b->output.name == NULL)
		fault(resolver, fact, "does not say its \"input\" and its \"output\"",
		      "functions in C make its values out of text, and text out of them");
	if (!b->length.given && b->by_value)
		fault(resolver, fact, "is passed by value, but its length is variable", "write internallength = 4");
	if (b->length.given && b->storage != NULL)
		fault(resolver, fact, "has a length, and a \"storage\" that only a variable one can have", NULL);
	if (b->subscript.name != NULL)
		check_newer(resolver, b->subscript.span, "subscript", 14);
}

/* ---- writing ------------------------------------------------------------------ */

static void create(struct writer *writer, const struct fact *fact)
{
	writer_words(writer, "create type");
	writer_fact(writer, fact);
	writer_definition(writer, fact);
}

/* The functions in C that make it are gone with it. */
static void drop(struct writer *writer, const struct fact *fact)
{
	writer_words(writer, "drop type");
	writer_fact(writer, fact);
	writer_words(writer, "cascade");
}

/* A field that is gone is taken away as NONE, but for storage. */
static void alter(struct plan *plan, const struct delta *delta)
{
	struct writer *writer = plan_writer(plan);
	const char *before = " SET (";

	writer_words(writer, "alter");
	writer_object(writer, delta->after);
	for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
		if (!(delta->fields >> i & 1))
			continue;
		writer_raw(writer, before);
		size_t start = writer->out->size;
		writer_words(writer, fields[i].word);
		writer_trim(writer, start);
		writer_raw(writer, " =");
		if (field_given(delta->after, &fields[i]))
			writer_value(writer, delta->after, &fields[i]);
		else
			writer_words(writer, fields[i].type == F_REF ? "none" : "plain");
		before = ", ";
	}
	writer_raw(writer, ")");
	plan_step(plan);
}

static bool shell(const struct fact *fact)
{
	(void)fact;
	return true;
}

const struct kind kind_base_type = {
	.help = "A base type, made by functions in C: `(input = ..., output = ...)`. PostgreSQL's `like` is spelt out: "
		"`internallength`, `alignment`, `storage` and `passedbyvalue`.",
	.word = "base type",
	.sql = "type",
	.traits = IN_SCHEMA | HAS_OWNER | HAS_COMMENT | HAS_LABELS | HAS_GRANTS,
	.space = SPACE_TYPE,
	.size = sizeof(struct base_type),
	FIELDS(fields),
	.resolve = resolve,
	.check = check,
	.create = create,
	.drop = drop,
	.alter = alter,
	.shell = shell,
};

/* ALTER TYPE looks at no shells. */
static void check_shell(struct resolver *resolver, struct fact *fact)
{
	if (fact->was != NULL)
		diag_hint(diag_error(resolver->model->diags, fact->name_span, "no-rename",
				     "PostgreSQL has no way to rename a shell type"),
			  "leave \"was\" out: there is nothing in it that could be lost");
}

const struct kind kind_shell_type = {
	.help = "A type of which nothing but the name is known.",
	.word = "shell type",
	.sql = "type",
	.traits = IN_SCHEMA | HAS_OWNER | HAS_COMMENT | HAS_LABELS,
	.space = SPACE_TYPE,
	.size = sizeof(struct fact),
	.check = check_shell,
};
