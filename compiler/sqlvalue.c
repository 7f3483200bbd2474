/* Values and their conversions. */
#include "sqlvalue.h"

#include "base/text.h"

#include <string.h>

struct value value_other(struct sql_type type, const char *text)
{
	return (struct value){.form = VALUE_OTHER, .type = type, .text = text};
}

struct value value_given(struct value value, bool given)
{
	value.given = given;
	return value;
}

struct value value_literal(const char *string)
{
	return (struct value){
		.form = VALUE_LITERAL, .type = type_named("unknown"), .text = string, .given = string != NULL};
}

bool value_untyped(struct value value)
{
	return value.form == VALUE_LITERAL || value.form == VALUE_PARAMETER;
}

struct value value_constant(struct sql_type type, const char *text)
{
	return (struct value){.form = VALUE_CONSTANT, .type = type, .text = text, .given = text != NULL};
}

struct value value_array(struct normal *n, struct value *elements, size_t count)
{
	struct sql_type type = values_unite(n, elements, count);

	return (struct value){
		.form = VALUE_ARRAY, .type = type_array(type), .elements = elements, .count = count, .given = true};
}

/* A string so written that none can be taken for two. */
static const char *quoted(const struct normal *n, const char *string)
{
	struct text text = {0};
	const char *copy;

	text_put(&text, "'");
	for (; *string != '\0'; string++) {
		if (*string == '\'')
			text_char(&text, '\'');
		text_char(&text, *string);
	}
	text_put(&text, "'");
	copy = arena_copy(n->arena, text.data, text.size);
	text_free(&text);
	return copy;
}

const char *values_text(const struct normal *n, const struct value *values, size_t count)
{
	struct text text = {0};
	const char *copy;

	text_clear(&text);
	for (size_t i = 0; i < count; i++)
		text_printf(&text, "%s%s", i > 0 ? ", " : "", value_text(n, values[i]));
	copy = arena_copy(n->arena, text.data, text.size);
	text_free(&text);
	return copy;
}

const char *value_text(const struct normal *n, struct value value)
{
	switch (value.form) {
	case VALUE_LITERAL:
		return value.text != NULL ? quoted(n, value.text) : "null";
	case VALUE_CONSTANT:
		return arena_printf(n->arena, "%s::%s", value.text != NULL ? quoted(n, value.text) : "null",
				    type_label(n, value.type));
	case VALUE_ARRAY:
		return arena_printf(n->arena, "array(%s)::%s", values_text(n, value.elements, value.count),
				    type_label(n, value.type));
	case VALUE_LOGIC:
		return arena_printf(n->arena, "%s(%s)", value.text, values_text(n, value.elements, value.count));
	case VALUE_COLLATED:
		return arena_printf(n->arena, "collate %s(%s)", value.text, value_text(n, value.elements[0]));
	case VALUE_ROW:
		return arena_printf(n->arena, "row(%s)", values_text(n, value.elements, value.count));
	default:
		return value.text;
	}
}

/* Whether a constant of the one type, spelt the same, is the same value of the other. PostgreSQL itself adds the cast of
 * the elements of an array of varchar to text, and again each time that the result is read back. */
static bool spells_alike(struct sql_type from, struct sql_type to)
{
	return (type_is(from, "text") || type_is(from, "varchar")) && (type_is(to, "text") || type_is(to, "varchar"));
}

static const char *array_text(struct normal *n, struct sql_type type, const char *string)
{
	const char **elements, *text = "";
	size_t count;

	if (!literal_elements(n, string, &elements, &count))
		return string;
	for (size_t i = 0; i < count; i++)
		text = arena_printf(n->arena, "%s%s%s", text, i > 0 ? "," : "",
				    elements[i] != NULL ? quoted(n, literal_text(n, type_element(type), elements[i]))
							: "null");
	return arena_printf(n->arena, "{%s}", text);
}

static struct value literal_value(struct normal *n, const char *string, struct sql_type to)
{
	if (string == NULL)
		return value_constant(to, NULL);
	return value_constant(to, to.array ? array_text(n, to, string) : literal_text(n, to, string));
}

static struct value domain_value(struct normal *n, struct value value, struct sql_type to)
{
	value = value_coerce(n, value, type_base(n, to));
	return value_given(value_other(to, arena_printf(n->arena, "(%s)::%s", value_text(n, value), type_label(n, to))),
			   value.given);
}

/* A parameter without a type gets the first that it is converted to (src/backend/parser/parse_param.c). */
static struct value parameter_coerce(struct normal *n, struct value value, struct sql_type to)
{
	struct sql_type *deduced = &n->deduced[value.count];

	if (!type_known(*deduced))
		*deduced = to;
	return value_given(value_other(to, value.text), value.given);
}

static struct value *elements_coerce(struct normal *n, struct value value, struct sql_type to)
{
	struct value *elements = arena_take(n->arena, (value.count + 1) * sizeof *elements);

	for (size_t i = 0; i < value.count; i++)
		elements[i] = value_coerce(n, value.elements[i], to);
	return elements;
}

struct value value_coerce(struct normal *n, struct value value, struct sql_type to)
{
	to.mods = NULL;
	if (!type_known(to) || type_polymorphic(to) || type_is(to, "record") || type_same(value.type, to))
		return value;
	if (value.form == VALUE_PARAMETER)
		return parameter_coerce(n, value, to);
	if (value.form == VALUE_COLLATED) {
		value.elements = elements_coerce(n, value, to);
		value.type = value.elements[0].type;
		return value;
	}
	if (type_kind(n, to) == SQL_TYPE_DOMAIN)
		return domain_value(n, value, to);
	if (value.form == VALUE_LITERAL)
		return literal_value(n, value.text, to);
	if (value.form == VALUE_ARRAY && to.array) {
		value.elements = elements_coerce(n, value, type_element(to));
		value.type = to;
		return value;
	}
	if (value.form == VALUE_CONSTANT && spells_alike(value.type, to))
		return value_constant(to, value.text);
	return value_given(value_other(to, arena_printf(n->arena, "(%s)::%s", value_text(n, value), type_label(n, to))),
			   value.given && cast_given(n, value.type, to));
}

/* An explicit cast; written: how the type is spelt, where it is not known. */
struct value value_cast(struct normal *n, struct value value, struct sql_type to, const char *written)
{
	bool sized = to.mods != NULL &&
		     (value.type.mods == NULL || strcmp(value.type.mods, to.mods) != 0 || !type_same(value.type, to));

	if (!type_known(to))
		return value_other(to, arena_printf(n->arena, "(%s)::?%s", value_text(n, value), written));
	/* An interval's input heeds its fields. */
	if (to.mods != NULL && value.form == VALUE_LITERAL && type_is(to, "interval") && value.text != NULL)
		value = value_constant(to, interval_field_text(n, value.text, to.mods));
	else
		value = value_coerce(n, value, to);
	if (sized)
		value = value_given(
			value_other(value.type, arena_printf(n->arena, "(%s)::(%s)", value_text(n, value), to.mods)),
			value.given);
	value.type.mods = to.mods;
	return value;
}

struct sql_type values_unite(struct normal *n, struct value *values, size_t count)
{
	struct sql_type *types = arena_take(n->arena, (count + 1) * sizeof *types);

	for (size_t i = 0; i < count; i++)
		types[i] = values[i].type;
	struct sql_type common = type_common(n, types, count);
	for (size_t i = 0; type_known(common) && i < count; i++)
		values[i] = value_coerce(n, values[i], common);
	return common;
}

/* ---- operators ---- */

static bool is_comparison(const char *name)
{
	static const char *const names[] = {"=", "<>", "<", ">", "<=", ">=", NULL};

	for (size_t i = 0; names[i] != NULL; i++)
		if (strcmp(name, names[i]) == 0)
			return true;
	return false;
}

/* Beside a value of a type whose operators are not known, a string is taken to be of that type too, as it is for every
 * type that can be compared at all. */
static void assume_kin(struct normal *n, struct value *left, struct value *right)
{
	if (value_untyped(*left) && right->type.object != NULL)
		*left = value_coerce(n, *left, right->type);
	else if (value_untyped(*right) && left->type.object != NULL)
		*right = value_coerce(n, *right, left->type);
}

static void mismatch_note(struct normal *n, const char *name, const struct candidates *candidates,
			  const struct sql_type *actual, size_t count)
{
	const struct sql_catalog *c = n->catalog;

	if (n->deduced == NULL || n->mismatch.name != NULL ||
	    (c->schema_unknown != NULL && c->schema_unknown(c->context, NULL, REF_FUNCTION)) ||
	    !candidates_refuse(n, candidates, actual, count))
		return;
	n->mismatch = (struct sql_mismatch){.name = name,
					    .left = count == 2 ? type_title(n, actual[0]) : NULL,
					    .right = type_title(n, actual[count - 1])};
}

struct sql_type values_operate(struct normal *n, const char *name, struct value *operands, size_t count,
			       const struct candidate **taken)
{
	struct candidates candidates = operator_candidates(n, name, count);
	struct sql_type actual[2] = {operands[0].type, operands[count - 1].type}, result;
	const struct candidate *chosen = candidate_choose(n, &candidates, actual, count, true, &result);

	*taken = chosen;
	for (size_t i = 0; chosen != NULL && i < count; i++)
		operands[i] = value_coerce(n, operands[i], chosen->arguments[i]);
	if (chosen == NULL)
		mismatch_note(n, name, &candidates, actual, count);
	if (chosen == NULL && count == 2 && is_comparison(name)) {
		assume_kin(n, &operands[0], &operands[1]);
		result = type_named("bool");
	}
	return result;
}

struct value value_operate(struct normal *n, const char *name, const struct value *left, struct value right)
{
	struct value operands[2] = {left != NULL ? *left : right, right};
	size_t count = left != NULL ? 2 : 1;
	const struct candidate *taken;
	struct sql_type result = values_operate(n, name, operands, count, &taken);
	bool given = operands[0].given && operands[count - 1].given &&
		     (taken != NULL ? operator_given(n, taken, operands[0].type, operands[count - 1].type)
				    : is_comparison(name) && comparison_given(n, operands[0].type));

	return value_given(value_other(result, arena_printf(n->arena, "%s%s(%s)", taken != NULL ? "" : "?", name,
							    values_text(n, operands, count))),
			   given);
}

static bool all_given(const struct value *values, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (!values[i].given)
			return false;
	return true;
}

struct value value_operate_array(struct normal *n, const char *name, bool all, struct value left, struct value array)
{
	/* A string beside ANY is an array of the left side's type. */
	struct value element = value_untyped(array) ? value_literal(array.text)
						    : value_other(type_element(type_base(n, array.type)), "");
	struct value operands[2] = {left, element};
	const struct candidate *taken;

	if (!type_known(array.type) || (!value_untyped(array) && !type_base(n, array.type).array))
		operands[1].type = (struct sql_type){0};
	values_operate(n, name, operands, 2, &taken);
	if (taken != NULL || operands[1].type.object != NULL)
		array = value_coerce(n, array, type_array(operands[1].type));
	return value_given(
		value_other(type_named("bool"),
			    arena_printf(n->arena, "%s%s %s(%s, %s)", taken != NULL ? "" : "?", name,
					 all ? "all" : "any", value_text(n, operands[0]), value_text(n, array))),
		taken != NULL && operator_given(n, taken, operands[0].type, operands[1].type) && left.given &&
			array.form == VALUE_ARRAY && all_given(array.elements, array.count));
}

/* AND that begins with an AND is one of more, and so is OR: PostgreSQL's grammar makes it so, but for what BETWEEN becomes. */
struct value value_logic(struct normal *n, const char *word, const struct value *values, size_t count)
{
	struct value logic = {.form = VALUE_LOGIC, .type = type_named("bool"), .text = word};
	bool chain = strcmp(word, "and") == 0 || strcmp(word, "or") == 0;
	bool test = strncmp(word, "null ", 5) == 0 || strncmp(word, "bool ", 5) == 0 || strcmp(word, "distinct") == 0;

	logic.given = test || all_given(values, count);
	for (size_t i = 0; i < count; i++) {
		bool within = chain && i == 0 && values[i].form == VALUE_LOGIC && strcmp(values[i].text, word) == 0;

		for (size_t k = 0; within && k < values[i].count; k++)
			ARENA_PUSH(n->arena, logic.elements, logic.count, values[i].elements[k]);
		if (!within)
			ARENA_PUSH(n->arena, logic.elements, logic.count, values[i]);
	}
	return logic;
}
