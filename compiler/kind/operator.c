#include "argument.h"
#include "base/arena.h"
#include "base/diag.h"
#include "plan.h"
#include "reader.h"
#include "resolve.h"
#include "routine.h"
#include "writer.h"

#include <string.h>

struct operation {
	struct fact head;
	struct ref function;
	struct type left, right; /* left: none before what stands in front of its operand */
	struct ref commutator, negator;
	struct ref restriction, join; /* what the planner asks */
	bool hashes, merges;
};

enum { COMMUTATOR = 3, NEGATOR, RESTRICT, JOIN };

static const struct field fields[] = {
	FIELD(operation, function, .flags = F_DEFINED | F_REPLACES, .space = SPACE_FUNCTION),
	FIELD_AS(operation, left, "leftarg", .flags = F_DEFINED | F_REPLACES),
	FIELD_AS(operation, right, "rightarg", .flags = F_DEFINED | F_REPLACES),
	[COMMUTATOR] = FIELD(operation, commutator, .flags = F_DEFINED | F_MUTUAL, .space = SPACE_OPERATOR),
	[NEGATOR] = FIELD(operation, negator, .flags = F_DEFINED | F_MUTUAL, .space = SPACE_OPERATOR),
	[RESTRICT] = FIELD_AS(operation, restriction, "restrict", .flags = F_DEFINED, .space = SPACE_FUNCTION),
	[JOIN] = FIELD(operation, join, .flags = F_DEFINED, .space = SPACE_FUNCTION),
	FIELD(operation, hashes, .flags = F_DEFINED | F_REPLACES),
	FIELD(operation, merges, .flags = F_DEFINED | F_REPLACES),
};

static const struct operation *operation_of(const struct fact *fact)
{
	return (const struct operation *)fact;
}

/* ---- resolving ---------------------------------------------------------------- */

static const char *operand_text(struct model *model, const struct type *type)
{
	return type->name != NULL ? argument_type_text(model, type) : "NONE";
}

/* What one says of the other, PostgreSQL writes down with both (OperatorUpd() of src/backend/catalog/pg_operator.c). */
static void link_back(struct fact *fact, const struct field *field)
{
	const struct ref *ref = field_at(fact, field);
	struct fact *other = NULL;
	struct ref *back = NULL;
	const void *at;

	memcpy(&other, &ref->fact, sizeof other);
	if (other == NULL || other == fact || (other->flags & FACT_EXTERN))
		return;
	at = field_at(other, field);
	memcpy(&back, &at, sizeof back);
	if (back->name == NULL)
		*back = (struct ref){.schema = fact->schema, .name = fact->name, .fact = fact};
}

/* Of an operator that is not there, PostgreSQL makes a shell, to be filled when it comes (get_other_operator()). */
static void mutual_settle(struct resolver *resolver, struct ref *ref, const struct type *left, const struct type *right,
			  const char *schema)
{
	if (operator_seek(resolver, ref, left, right, schema))
		return;
	if (ref->schema == NULL)
		ref->schema = schema;
	struct diag *diag = diag_warning(resolver->model->diags, ref->span, "shell-operator",
					 "there is no operator \"%s\" for these operands", ref->name);
	diag_hint(diag, "PostgreSQL keeps its place: declare it, or leave this out");
}

static void resolve(struct resolver *resolver, struct fact *fact)
{
	struct operation *o = (struct operation *)fact;
	struct model *model = resolver->model;
	const struct type internal = routine_type(model, "internal"), oid = routine_type(model, "oid"),
			  integer = routine_type(model, "integer"), small = routine_type(model, "smallint");
	const struct type *const operands[] = {&o->left, &o->right};
	bool unary = o->left.name == NULL;

	o->left.mods = o->right.mods = NULL;
	fact->key = names_of(model->names, arena_printf(model->arena, "%s(%s, %s)", fact->name,
							operand_text(model, &o->left), operand_text(model, &o->right)));
	routine_settle(resolver, &o->function, operands + unary, unary ? 1 : 2);
	mutual_settle(resolver, &o->commutator, &o->right, &o->left, fact->schema);
	mutual_settle(resolver, &o->negator, &o->left, &o->right, fact->schema);
	link_back(fact, &fields[COMMUTATOR]);
	link_back(fact, &fields[NEGATOR]);
	routine_settle(resolver, &o->restriction, (const struct type *[]){&internal, &oid, &internal, &integer}, 4);
	routine_settle(resolver, &o->join, (const struct type *[]){&internal, &oid, &internal, &small, &internal}, 5);
}

/* ---- checks ------------------------------------------------------------------- */

static void fault(struct resolver *resolver, const struct fact *fact, const char *text, const char *remedy)
{
	struct diag *diag = diag_error(resolver->model->diags, fact->name_span, "operator-definition", "%s %s",
				       fact_label(resolver->model, fact), text);

	if (remedy != NULL)
		diag_hint(diag, "%s", remedy);
}

/* DefineOperator() of operatorcmds.c, OperatorCreate() of pg_operator.c */
static void check(struct resolver *resolver, struct fact *fact)
{
	const struct operation *o = operation_of(fact);
	bool unary = o->left.name == NULL;
	struct type type;

	if (fact->was != NULL)
		fault(resolver, fact, "cannot have a \"was\": PostgreSQL renames no operators",
		      "leave it out: it is made anew");
	if (fact->flags & FACT_EXTERN)
		return;
	if (o->function.name == NULL || o->right.name == NULL) {
		fault(resolver, fact,
		      o->function.name ? "does not say its \"rightarg\"" : "does not say its \"function\"",
		      "an operator is at least (function = ..., rightarg = ...)");
		return;
	}
	if (unary && (o->commutator.name != NULL || o->join.name != NULL || o->hashes || o->merges))
		fault(resolver, fact,
		      "has one operand only: \"commutator\", \"join\", \"hashes\" and \"merges\" are for two", NULL);
	if (routine_returns(resolver->model, &o->function, unary ? 1 : 2, &type) &&
	    (type.schema != NULL || strcmp(type.name, "boolean") != 0) &&
	    (o->negator.name != NULL || o->restriction.name != NULL || o->join.name != NULL || o->hashes || o->merges))
		fault(resolver, fact,
		      "is not of type boolean: \"negator\", \"restrict\", \"join\", \"hashes\" and \"merges\" are for what is",
		      NULL);
	if (o->negator.fact == fact)
		fault(resolver, fact, "is its own negator", NULL);
}

/* ---- writing ------------------------------------------------------------------ */

static void put_name(struct writer *writer, const char *schema, const char *name)
{
	writer_name(writer, schema);
	writer_raw(writer, ".");
	writer_raw(writer, name);
}

static void create(struct writer *writer, const struct fact *fact)
{
	writer_words(writer, "create operator");
	put_name(writer, fact->schema, fact->name);
	writer_definition(writer, fact);
}

static void put_operand(struct writer *writer, const struct type *type)
{
	size_t start = writer->out->size;

	if (type->name != NULL)
		writer_type(writer, type);
	else
		writer_words(writer, "none");
	writer_trim(writer, start);
}

static void identity(struct writer *writer, const struct fact *fact, const char *schema, const char *name)
{
	put_name(writer, schema, name);
	writer_raw(writer, " (");
	put_operand(writer, &operation_of(fact)->left);
	writer_raw(writer, ", ");
	put_operand(writer, &operation_of(fact)->right);
	writer_raw(writer, ")");
}

/* ---- changes ------------------------------------------------------------------ */

static bool same(const struct fact *a, const struct fact *b)
{
	const struct operation *x = operation_of(a), *y = operation_of(b);

	return type_equal(&x->left, &y->left) && type_equal(&x->right, &y->right);
}

/* A link comes with the other operator when that is made, and goes with it when that is dropped; a shell is filled in place. */
static bool links_itself(const struct delta *delta, const struct field *field)
{
	const struct ref *before = field_at(delta->before, field), *after = field_at(delta->after, field);

	if (before->name == after->name && before->schema == after->schema && before->fact == NULL)
		return true;
	bool goes = before->name == NULL || (before->fact != NULL && before->fact->twin == NULL);
	bool comes = after->name == NULL || (after->fact != NULL && after->fact->twin == NULL);

	return goes && comes;
}

static enum change changes(const struct delta *delta)
{
	for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
		if ((delta->fields >> i & 1) && i != RESTRICT && i != JOIN &&
		    !((i == COMMUTATOR || i == NEGATOR) && links_itself(delta, &fields[i])))
			return CHANGE_REPLACE;
	return CHANGE_ALTER;
}

static void alter(struct plan *plan, const struct delta *delta)
{
	const char *before = " SET (";

	if (!(delta->fields >> RESTRICT & 3))
		return;
	struct writer *writer = plan_writer(plan);
	writer_words(writer, "alter");
	writer_object(writer, delta->after);
	for (size_t i = RESTRICT; i <= JOIN; i++) {
		if (!(delta->fields >> i & 1))
			continue;
		writer_raw(writer, before);
		writer_raw(writer, i == RESTRICT ? "RESTRICT =" : "JOIN =");
		if (field_given(delta->after, &fields[i]))
			writer_value(writer, delta->after, &fields[i]);
		else
			writer_words(writer, "none");
		before = ", ";
	}
	writer_raw(writer, ")");
	plan_step(plan);
}

const struct kind kind_operator = {
	.help = "An operator: `(function = ..., leftarg = ..., rightarg = ...)`.",
	.word = "operator",
	.sql = "operator",
	.traits = IN_SCHEMA | HAS_OWNER | HAS_COMMENT | OVERLOADED,
	.space = SPACE_OPERATOR,
	.size = sizeof(struct operation),
	FIELDS(fields),
	.resolve = resolve,
	.check = check,
	.create = create,
	.identity = identity,
	.same = same,
	.changes = changes,
	.alter = alter,
};
