#include "base/diag.h"
#include "builtin.h"
#include "plan.h"
#include "reader.h"
#include "resolve.h"
#include "routine.h"
#include "writer.h"

#include <string.h>

struct language {
	struct fact head;
	bool trusted;
	struct ref handler, inlined, validator;
};

static const struct field fields[] = {
	FIELD(language, trusted, .flags = 0),
	FIELD(language, handler, .space = SPACE_FUNCTION),
	FIELD_AS(language, inlined, "inline", .space = SPACE_FUNCTION),
	FIELD(language, validator, .space = SPACE_FUNCTION),
};

static struct language *language_of(struct fact *fact)
{
	return (struct language *)fact;
}

static void resolve(struct resolver *resolver, struct fact *fact)
{
	struct language *language = language_of(fact);
	const struct type internal = routine_type(resolver->model, "internal"),
			  oid = routine_type(resolver->model, "oid");

	routine_settle(resolver, &language->handler, NULL, 0);
	routine_settle(resolver, &language->inlined, (const struct type *[]){&internal}, 1);
	routine_settle(resolver, &language->validator, (const struct type *[]){&oid}, 1);
}

/* Who is no superuser cannot use an untrusted one: PostgreSQL refuses grants on it. */
static void check_grants(struct resolver *resolver, const struct fact *fact)
{
	FACT_CHILDREN (child, fact)
		if ((child->kind->within & HAS_GRANTS) && !((const struct language *)fact)->trusted) {
			diag_hint(diag_error(resolver->model->diags, child->span, "untrusted-language",
					     "nothing can be granted on %s: it is not trusted",
					     fact_label(resolver->model, fact)),
				  "only superusers can use it; write \"trusted\" where its functions can do no harm");
			return;
		}
}

static void check(struct resolver *resolver, struct fact *fact)
{
	const struct language *language = language_of(fact);
	struct model *model = resolver->model;
	struct type type;

	if (fact->flags & FACT_EXTERN)
		return;
	check_grants(resolver, fact);
	if (builtin_language(fact->name))
		diag_error(model->diags, fact->name_span, "reserved-name", "%s is PostgreSQL's own",
			   fact_label(model, fact));
	else if (language->handler.name == NULL)
		diag_hint(diag_error(model->diags, fact->name_span, "language-handler",
				     "%s does not say what runs its functions", fact_label(model, fact)),
			  "write handler and a function that returns language_handler; where an extension brings it, "
			  "write: extension %s;",
			  fact->name);
	else if (language->handler.fact != NULL && routine_returns(model, &language->handler, 0, &type) &&
		 (type.schema != NULL || strcmp(type.name, "language_handler") != 0))
		diag_error(model->diags, language->handler.span, "language-handler",
			   "a handler returns language_handler, and \"%s\" returns %s", language->handler.name,
			   type.name);
}

static void put(struct writer *writer, const struct fact *fact, const char *words)
{
	writer_words(writer, words);
	if (((const struct language *)fact)->trusted)
		writer_words(writer, "trusted");
	writer_words(writer, "language");
	writer_fact(writer, fact);
	for (size_t i = 1; i < sizeof fields / sizeof *fields; i++)
		writer_field(writer, fact, &fields[i]);
}

static void create(struct writer *writer, const struct fact *fact)
{
	put(writer, fact, "create");
}

static void alter(struct plan *plan, const struct delta *delta)
{
	put(plan_writer(plan), delta->after, "create or replace");
	plan_step(plan);
}

const struct kind kind_language = {
	.help = "A language of functions that no extension brings: `handler`, `inline` and `validator` name functions in C.",
	.word = "language",
	.sql = "language",
	.traits = UNSCHEMAED | HAS_OWNER | HAS_COMMENT | HAS_LABELS | HAS_GRANTS,
	.space = SPACE_LANGUAGE,
	.size = sizeof(struct language),
	FIELDS(fields),
	.resolve = resolve,
	.check = check,
	.create = create,
	.alter = alter,
};
