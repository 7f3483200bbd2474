#include "argument.h"
#include "base/arena.h"
#include "base/diag.h"
#include "plan.h"
#include "reader.h"
#include "resolve.h"
#include "routine.h"
#include "sqltree.h"
#include "writer.h"

#include <string.h>

struct aggregate {
	struct fact head;
	struct list arguments;
	struct integer direct; /* how many of them are told once a group; not given: is no ordered-set aggregate */
	struct ref sfunc;
	struct type stype;
	struct integer sspace;
	struct ref finalfunc;
	bool finalfunc_extra;
	const char *finalfunc_modify;
	struct ref combinefunc, serialfunc, deserialfunc;
	struct string initcond;
	struct ref msfunc, minvfunc;
	struct type mstype;
	struct integer msspace;
	struct ref mfinalfunc;
	bool mfinalfunc_extra;
	const char *mfinalfunc_modify;
	struct string minitcond;
	struct ref sortop;
	const char *parallel;
	bool hypothetical;
};

#define MODIFY .choices = "read_only|shareable|read_write"
#define FUNCTION .space = SPACE_FUNCTION

static const struct field fields[] = {
	FIELD(aggregate, arguments, .flags = F_BARE, ITEMS(argument, argument_fields)),
	FIELD(aggregate, direct, .flags = F_BARE | F_REPLACES),
	FIELD(aggregate, sfunc, .flags = F_DEFINED, FUNCTION),
	FIELD(aggregate, stype, .flags = F_DEFINED),
	FIELD(aggregate, sspace, .flags = F_DEFINED),
	FIELD(aggregate, finalfunc, .flags = F_DEFINED, FUNCTION),
	FIELD(aggregate, finalfunc_extra, .flags = F_DEFINED),
	FIELD(aggregate, finalfunc_modify, .flags = F_DEFINED, MODIFY),
	FIELD(aggregate, combinefunc, .flags = F_DEFINED, FUNCTION),
	FIELD(aggregate, serialfunc, .flags = F_DEFINED, FUNCTION),
	FIELD(aggregate, deserialfunc, .flags = F_DEFINED, FUNCTION),
	FIELD(aggregate, initcond, .flags = F_DEFINED),
	FIELD(aggregate, msfunc, .flags = F_DEFINED, FUNCTION),
	FIELD(aggregate, minvfunc, .flags = F_DEFINED, FUNCTION),
	FIELD(aggregate, mstype, .flags = F_DEFINED),
	FIELD(aggregate, msspace, .flags = F_DEFINED),
	FIELD(aggregate, mfinalfunc, .flags = F_DEFINED, FUNCTION),
	FIELD(aggregate, mfinalfunc_extra, .flags = F_DEFINED),
	FIELD(aggregate, mfinalfunc_modify, .flags = F_DEFINED, MODIFY),
	FIELD(aggregate, minitcond, .flags = F_DEFINED),
	FIELD(aggregate, sortop, .flags = F_DEFINED, .space = SPACE_OPERATOR),
	FIELD(aggregate, parallel, .flags = F_DEFINED, .choices = "safe|restricted|unsafe"),
	FIELD(aggregate, hypothetical, .flags = F_DEFINED | F_REPLACES),
};

static const struct aggregate *aggregate_of(const struct fact *fact)
{
	return (const struct aggregate *)fact;
}

/* ---- reading ------------------------------------------------------------------ */

/* Of (variadic "any" order by variadic "any") PostgreSQL keeps the first only. */
static void ordered_read(struct reader *reader, struct aggregate *aggregate)
{
	uint32_t direct = aggregate->arguments.count;

	aggregate->direct = (struct integer){direct, true};
	if (arguments_read_some(reader, &aggregate->arguments, NULL) && direct > 0 &&
	    argument_is(argument_at(&aggregate->arguments, direct - 1), "variadic"))
		aggregate->arguments.count = direct;
}

static void arguments_bind(struct reader *reader, struct aggregate *aggregate)
{
	struct reader inside;

	if (!reader_inside(reader, &inside)) {
		reader_expected(reader, "what it is over, in parentheses");
		return;
	}
	if (!reader_mark(&inside, '*')) {
		if (!reader_sees(&inside, "order by"))
			arguments_read_some(&inside, &aggregate->arguments, NULL);
		if (reader_words(&inside, "order by"))
			ordered_read(&inside, aggregate);
	}
	if (!inside.failed && !reader_end(&inside))
		reader_expected(&inside, "\",\" or \")\"");
	reader->failed |= inside.failed;
}

/* What PostgreSQL does anyway is the same as nothing said. */
static void usual_forget(const char **value, const char *usual)
{
	if (*value != NULL && strcmp(*value, usual) == 0)
		*value = NULL;
}

static void bind(struct reader *reader, struct fact *fact)
{
	struct aggregate *aggregate = (struct aggregate *)fact;

	arguments_bind(reader, aggregate);
	if (!reader->failed)
		reader_clauses(reader, fact, false);
	usual_forget(&aggregate->finalfunc_modify, aggregate->direct.given ? "read_write" : "read_only");
	usual_forget(&aggregate->mfinalfunc_modify, aggregate->direct.given ? "read_write" : "read_only");
	usual_forget(&aggregate->parallel, "unsafe");
	aggregate->sspace.given = aggregate->sspace.value != 0;
	aggregate->msspace.given = aggregate->msspace.value != 0;
	aggregate->stype.mods = aggregate->mstype.mods = NULL;
}

/* ---- resolving ---------------------------------------------------------------- */

/* What its functions are called with: the state, then some of the arguments. */
static uint32_t calls_with(const struct aggregate *aggregate, const struct type *state, uint32_t from, uint32_t to,
			   const struct type **types)
{
	uint32_t count = 0;

	types[count++] = state;
	for (uint32_t i = from; i < to; i++)
		types[count++] = &argument_at(&aggregate->arguments, i)->type;
	return count;
}

/* src/backend/catalog/pg_aggregate.c, AggregateCreate(): a step sees the arguments of each row; the end sees the direct
 * ones, and with "extra" places for all. */
static void functions_settle(struct resolver *resolver, struct aggregate *a, const struct type **types)
{
	uint32_t all = a->arguments.count, direct = a->direct.given ? (uint32_t)a->direct.value : 0;
	uint32_t first = direct < all ? direct : all > 0 ? all - 1 : 0; /* one of a variadic's stands on both sides */

	if (!a->direct.given)
		first = 0;
	routine_settle(resolver, &a->sfunc, types, calls_with(a, &a->stype, first, all, types));
	routine_settle(resolver, &a->finalfunc, types,
		       calls_with(a, &a->stype, 0, a->finalfunc_extra ? all : direct, types));
	routine_settle(resolver, &a->msfunc, types, calls_with(a, &a->mstype, 0, all, types));
	routine_settle(resolver, &a->minvfunc, types, calls_with(a, &a->mstype, 0, all, types));
	routine_settle(resolver, &a->mfinalfunc, types,
		       calls_with(a, &a->mstype, 0, a->mfinalfunc_extra ? all : 0, types));
}

static void resolve(struct resolver *resolver, struct fact *fact)
{
	struct aggregate *a = (struct aggregate *)fact;
	struct model *model = resolver->model;
	const struct type internal = routine_type(model, "internal"), bytea = routine_type(model, "bytea");
	const struct type **types = arena_take(model->arena, (a->arguments.count + 1) * sizeof *types);

	fact->key = a->arguments.count > 0 ? arguments_key(model, fact->name, &a->arguments)
					   : names_of(model->names, arena_printf(model->arena, "%s(*)", fact->name));
	functions_settle(resolver, a, types);
	routine_settle(resolver, &a->combinefunc, (const struct type *[]){&a->stype, &a->stype}, 2);
	routine_settle(resolver, &a->serialfunc, (const struct type *[]){&internal}, 1);
	routine_settle(resolver, &a->deserialfunc, (const struct type *[]){&bytea, &internal}, 2);
}

/* ---- checking ----------------------------------------------------------------- */

static void fault(struct resolver *resolver, const struct fact *fact, const char *word, const char *text,
		  const char *remedy)
{
	struct diag *diag = diag_error(resolver->model->diags, fact->name_span, word, "%s %s",
				       fact_label(resolver->model, fact), text);

	if (remedy != NULL)
		diag_hint(diag, "%s", remedy);
}

static void check_arguments(struct resolver *resolver, const struct fact *fact)
{
	const struct aggregate *a = aggregate_of(fact);

	arguments_check(resolver->model, &a->arguments);
	for (uint32_t i = 0; i < a->arguments.count; i++) {
		const struct argument *argument = argument_at(&a->arguments, i);

		if (argument->fallback.text != NULL || argument_comes_out(argument)) {
			diag_error(resolver->model->diags, argument->span, "aggregate-argument",
				   "an argument of an aggregate %s",
				   argument_comes_out(argument) ? "only goes in" : "has no default");
			return;
		}
	}
	if (a->hypothetical && !a->direct.given)
		fault(resolver, fact, "aggregate-kind", "is hypothetical, but over no order",
		      "write the arguments of the rows behind \"order by\"");
	if (a->sortop.name != NULL && (a->arguments.count != 1 || a->direct.given))
		fault(resolver, fact, "aggregate-kind", "has a \"sortop\", and that is for one argument only", NULL);
}

/* src/backend/commands/aggregatecmds.c, DefineAggregate() */
static void check_moving(struct resolver *resolver, const struct fact *fact)
{
	const struct aggregate *a = aggregate_of(fact);
	bool some = a->msfunc.name != NULL || a->minvfunc.name != NULL || a->mfinalfunc.name != NULL ||
		    a->msspace.given || a->minitcond.text != NULL;

	if (a->mstype.name == NULL && some)
		fault(resolver, fact, "aggregate-moving", "says how it moves, but has no \"mstype\"", NULL);
	else if (a->mstype.name != NULL && (a->msfunc.name == NULL || a->minvfunc.name == NULL))
		fault(resolver, fact, "aggregate-moving", "has an \"mstype\", but not both \"msfunc\" and \"minvfunc\"",
		      "the one takes a row in, the other takes it out again");
}

static void check_serial(struct resolver *resolver, const struct fact *fact)
{
	const struct aggregate *a = aggregate_of(fact);
	bool internal = a->stype.schema == NULL && a->stype.name != NULL && strcmp(a->stype.name, "internal") == 0;

	if ((a->serialfunc.name == NULL) != (a->deserialfunc.name == NULL))
		fault(resolver, fact, "aggregate-serial", "has only one of \"serialfunc\" and \"deserialfunc\"", NULL);
	else if (a->serialfunc.name != NULL && !internal)
		fault(resolver, fact, "aggregate-serial",
		      "has a \"serialfunc\", and that is for a state of type internal only", NULL);
}

static void check(struct resolver *resolver, struct fact *fact)
{
	const struct aggregate *a = aggregate_of(fact);

	check_arguments(resolver, fact);
	if (fact->flags & FACT_EXTERN)
		return;
	if (a->sfunc.name == NULL || a->stype.name == NULL)
		fault(resolver, fact, "aggregate-incomplete",
		      a->sfunc.name == NULL ? "does not say its \"sfunc\"" : "does not say its \"stype\"",
		      "an aggregate is at least (sfunc = ..., stype = ...)");
	check_moving(resolver, fact);
	check_serial(resolver, fact);
}

/* ---- writing ------------------------------------------------------------------ */

static void put_some(struct writer *writer, const struct list *list, uint32_t from, uint32_t to)
{
	for (uint32_t i = from; i < to; i++) {
		writer_raw(writer, i > from ? ", " : "");
		argument_write(writer, argument_at(list, i));
	}
}

static void put_arguments(struct writer *writer, const struct aggregate *a)
{
	uint32_t all = a->arguments.count, direct = a->direct.given ? (uint32_t)a->direct.value : all;

	writer_raw(writer, all == 0 ? "(*" : "(");
	put_some(writer, &a->arguments, 0, direct);
	if (a->direct.given) {
		size_t start = writer->out->size;

		writer_words(writer, "order by");
		if (direct == 0)
			writer_trim(writer, start);
		writer_raw(writer, " ");
		put_some(writer, &a->arguments, direct == all ? all - 1 : direct, all);
	}
	writer_raw(writer, ")");
}

static void clauses(struct writer *writer, const struct fact *fact)
{
	put_arguments(writer, aggregate_of(fact));
	writer_definition(writer, fact);
}

static void put(struct writer *writer, const struct fact *fact, const char *words)
{
	writer_words(writer, words);
	writer_ref(writer, &(struct ref){.fact = fact});
	clauses(writer, fact);
}

static void create(struct writer *writer, const struct fact *fact)
{
	put(writer, fact, "create aggregate");
}

/* ---- changes ------------------------------------------------------------------ */

static bool same(const struct fact *a, const struct fact *b)
{
	return arguments_same(&aggregate_of(a)->arguments, &aggregate_of(b)->arguments);
}

static bool arguments_allow(const struct list *before, const struct list *after)
{
	for (uint32_t i = 0; i < before->count && i < after->count; i++) {
		const struct argument *x = argument_at(before, i), *y = argument_at(after, i);

		if ((x->name != NULL && x->name != y->name) || x->mode != y->mode)
			return false;
	}
	return true;
}

static bool result(struct model *model, const struct aggregate *a, struct type *type)
{
	uint32_t direct = a->direct.given ? (uint32_t)a->direct.value : 0;

	*type = a->stype;
	return a->finalfunc.name == NULL
		       ? strncmp(type->name, "any", 3) != 0
		       : routine_returns(model, &a->finalfunc, 1 + (a->finalfunc_extra ? a->arguments.count : direct),
					 type);
}

/* CREATE OR REPLACE keeps what the aggregate returns, and what its arguments are called. */
static enum change changes(const struct delta *delta)
{
	const struct aggregate *before = aggregate_of(delta->before), *after = aggregate_of(delta->after);
	struct type was, is;

	if (!same(delta->before, delta->after) || !arguments_allow(&before->arguments, &after->arguments))
		return CHANGE_REPLACE;
	if (!delta_changed(delta, &after->stype) && !delta_changed(delta, &after->finalfunc))
		return CHANGE_ALTER;
	return result(delta->from, before, &was) && result(delta->to, after, &is) && type_equal(&was, &is)
		       ? CHANGE_ALTER
		       : CHANGE_REPLACE;
}

static void alter(struct plan *plan, const struct delta *delta)
{
	put(plan_writer(plan), delta->after, "create or replace aggregate");
	plan_step(plan);
}

static bool takes(const struct fact *fact, unsigned arguments)
{
	const struct list *list = &aggregate_of(fact)->arguments;
	bool variadic = list->count > 0 && argument_is(argument_at(list, list->count - 1), "variadic");

	return arguments == list->count || (variadic && arguments + 1 >= list->count);
}

const struct kind kind_aggregate = {
	.word = "aggregate",
	.sql = "aggregate",
	.grants_as = "function",
	.help = "An aggregate: over arguments, `*`, or `(direct order by ...)`; then what it is made of, in parentheses.",
	.traits = IN_SCHEMA | HAS_OWNER | HAS_COMMENT | HAS_LABELS | HAS_GRANTS | OVERLOADED,
	.space = SPACE_FUNCTION,
	.size = sizeof(struct aggregate),
	FIELDS(fields),
	.bind = bind,
	.resolve = resolve,
	.check = check,
	.clauses = clauses,
	.create = create,
	.changes = changes,
	.alter = alter,
	.same = same,
	.takes = takes,
};
