#include "argument.h"
#include "base/arena.h"
#include "base/diag.h"
#include "plan.h"
#include "reader.h"
#include "refs.h"
#include "resolve.h"
#include "routine.h"
#include "writer.h"

#include <string.h>

struct transformation {
	struct fact head;
	struct type type;
	const char *language;
	struct ref from, to; /* SQL */
	struct span language_span;
};

enum { FROM = 2, TO };

static const struct field fields[] = {
	FIELD_AS(transformation, type, "for", .flags = F_BARE | F_REPLACES),
	FIELD(transformation, language, .flags = F_BARE | F_REPLACES),
	[FROM] = FIELD_AS(transformation, from, "from sql with function", .flags = F_BARE, .space = SPACE_FUNCTION),
	[TO] = FIELD_AS(transformation, to, "to sql with function", .flags = F_BARE, .space = SPACE_FUNCTION),
};

static const struct transformation *transform_of(const struct fact *fact)
{
	return (const struct transformation *)fact;
}

static bool function_read(struct reader *reader, struct ref *ref)
{
	struct reader inside;

	if (!reader_ref(reader, ref))
		return reader_expected(reader, "a function");
	if (reader_inside(reader, &inside) && (!reader_words(&inside, "internal") || !reader_end(&inside)))
		return reader_expected(reader, "\"(internal)\"");
	return true;
}

static void functions_read(struct reader *reader, struct transformation *transform)
{
	struct reader inside;

	if (!reader_inside(reader, &inside)) {
		reader_expected(reader, "(from sql with function ..., to sql with function ...)");
		return;
	}
	do {
		bool from = reader_words(&inside, fields[FROM].word);

		if (!from && !reader_words(&inside, fields[TO].word))
			reader_expected(&inside, "\"from sql with function\" or \"to sql with function\"");
		else
			function_read(&inside, from ? &transform->from : &transform->to);
	} while (reader_mark(&inside, ','));
	if (!reader_end(&inside))
		reader_expected(&inside, "\",\" or \")\"");
	reader->failed |= inside.failed;
}

static void bind(struct reader *reader, struct fact *fact)
{
	struct transformation *transform = (struct transformation *)fact;
	struct name language;

	if (!reader_need_words(reader, "for"))
		return;
	if (!reader_type(reader, &transform->type)) {
		reader_expected(reader, "a type");
		return;
	}
	if (!reader_need_words(reader, "language") || !reader_need_name(reader, &language, "a language"))
		return;
	transform->language = language.text;
	transform->language_span = language.span;
	functions_read(reader, transform);
	reader_clauses(reader, fact, false);
}

static void resolve(struct resolver *resolver, struct fact *fact)
{
	struct transformation *transform = (struct transformation *)fact;
	struct model *model = resolver->model;
	const struct type internal = routine_type(model, "internal");

	if (transform->type.name == NULL)
		return; /* it could not be read */
	transform->type.mods = NULL;
	fact->key = names_of(model->names, arena_printf(model->arena, "for %s language %s",
							argument_type_text(model, &transform->type),
							transform->language ? transform->language : ""));
	routine_settle(resolver, &transform->from, (const struct type *[]){&internal}, 1);
	routine_settle(resolver, &transform->to, (const struct type *[]){&internal}, 1);
}

/* src/backend/commands/functioncmds.c, check_transform_function() */
static void check_function(struct resolver *resolver, const struct ref *ref)
{
	const struct field *volatility = ref->fact ? field_find(ref->fact, "volatility") : NULL;

	if (volatility != NULL && !field_given(ref->fact, volatility))
		diag_hint(diag_error(resolver->model->diags, ref->span, "transform-function",
				     "a transform's function is not volatile, and \"%s\" is", ref->name),
			  "declare it immutable or stable");
}

static void check(struct resolver *resolver, struct fact *fact)
{
	const struct transformation *transform = transform_of(fact);

	if (transform->language != NULL)
		language_check(resolver->model, (struct name){transform->language, transform->language_span});
	check_function(resolver, &transform->from);
	check_function(resolver, &transform->to);
}

static void refs(struct refs *refs, const struct fact *fact)
{
	language_refs(refs, transform_of(fact)->language);
}

static void put_what(struct writer *writer, const struct transformation *transform)
{
	writer_words(writer, "for");
	writer_type(writer, &transform->type);
	writer_words(writer, "language");
	writer_name(writer, transform->language);
}

static void clauses(struct writer *writer, const struct fact *fact)
{
	const char *before = " (";

	put_what(writer, transform_of(fact));
	for (size_t i = FROM; i <= TO; i++) {
		if (!field_given(fact, &fields[i]))
			continue;
		writer_raw(writer, before);
		size_t start = writer->out->size;
		writer_words(writer, fields[i].word);
		writer_trim(writer, start);
		writer_value(writer, fact, &fields[i]);
		writer_raw(writer, "(internal)");
		before = ", ";
	}
	writer_raw(writer, ")");
}

static void create(struct writer *writer, const struct fact *fact)
{
	writer_words(writer, "create transform");
	clauses(writer, fact);
}

static void alter(struct plan *plan, const struct delta *delta)
{
	writer_words(plan_writer(plan), "create or replace transform");
	clauses(plan->writer, delta->after);
	plan_step(plan);
}

static void identity(struct writer *writer, const struct fact *fact, const char *schema, const char *name)
{
	(void)schema;
	(void)name;
	put_what(writer, transform_of(fact));
}

static bool same(const struct fact *a, const struct fact *b)
{
	return transform_of(a)->language == transform_of(b)->language &&
	       type_equal(&transform_of(a)->type, &transform_of(b)->type);
}

const struct kind kind_transform = {
	.help = "How a language sees values of a type: `for` the type, `language`, and functions in C.",
	.word = "transform",
	.sql = "transform",
	.traits = UNSCHEMAED | NAMELESS | OVERLOADED | HAS_COMMENT,
	.space = SPACE_TRANSFORM,
	.size = sizeof(struct transformation),
	FIELDS(fields),
	.bind = bind,
	.resolve = resolve,
	.check = check,
	.refs = refs,
	.clauses = clauses,
	.create = create,
	.identity = identity,
	.same = same,
	.alter = alter,
};
