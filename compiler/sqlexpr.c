/* The normal form of expressions, node by node (src/backend/parser/parse_expr.c and gram.y). */
#include "sqlvalue.h"

#include "base/text.h"

#include <string.h>

const char *node_string(const PgQuery__Node *node)
{
	return node != NULL && node->node_case == PG_QUERY__NODE__NODE_STRING ? node->string->sval : NULL;
}

const char *names_text(const struct normal *n, PgQuery__Node *const *names, size_t count)
{
	const char *text = "";

	for (size_t i = 0; i < count; i++) {
		const char *name = node_string(names[i]);

		if (i == 0 && count > 1 && name != NULL && strcmp(name, "pg_catalog") == 0)
			continue;
		text = arena_printf(n->arena, "%s%s%s", text, *text != '\0' ? "." : "", name != NULL ? name : "*");
	}
	return text;
}

struct value *exprs_values(struct normal *n, PgQuery__Node *const *nodes, size_t count)
{
	struct value *values = arena_take(n->arena, (count + 1) * sizeof *values);

	for (size_t i = 0; i < count; i++)
		values[i] = expr_value(n, nodes[i]);
	return values;
}

struct value condition_value(struct normal *n, const PgQuery__Node *node)
{
	return value_coerce(n, expr_value(n, node), type_named("bool"));
}

/* Beyond what an integer holds, PostgreSQL's scanner makes a float of it, which is the smallest type that holds it. */
static struct value number_value(const struct normal *n, const char *digits)
{
	static const char *const names[] = {"int4", "int8"};
	static const char *const largest[2][2] = {{"2147483647", "2147483648"},
						  {"9223372036854775807", "9223372036854775808"}};
	bool negative = *digits == '-';
	const char *text = digits + negative;
	size_t size = strlen(text);

	for (size_t i = 0; i < 2 && strspn(text, "0123456789") == size; i++)
		if (size < strlen(largest[i][negative]) ||
		    (size == strlen(largest[i][negative]) && strcmp(text, largest[i][negative]) <= 0))
			return value_constant(type_named(names[i]), literal_text(n, type_named("numeric"), digits));
	return value_constant(type_named("numeric"), literal_text(n, type_named("numeric"), digits));
}

static struct value constant_value(const struct normal *n, const PgQuery__AConst *constant)
{
	switch (constant->val_case) {
	case PG_QUERY__A__CONST__VAL_IVAL:
		return value_constant(type_named("int4"), arena_printf(n->arena, "%d", constant->ival->ival));
	case PG_QUERY__A__CONST__VAL_FVAL:
		return number_value(n, constant->fval->fval);
	case PG_QUERY__A__CONST__VAL_BOOLVAL:
		return value_constant(type_named("bool"), constant->boolval->boolval ? "t" : "f");
	case PG_QUERY__A__CONST__VAL_SVAL:
		return value_literal(constant->sval->sval);
	case PG_QUERY__A__CONST__VAL_BSVAL:
		/* B'01' is kept as b01. */
		return value_constant(type_named("bit"), constant->bsval->bsval + (constant->bsval->bsval[0] == 'b'));
	default:
		return value_literal(NULL);
	}
}

/* ---- casts and arrays ---- */

/* The elements of ARRAY[...] under a cast take its type one by one. */
static struct value array_cast(struct normal *n, const PgQuery__AArrayExpr *array, struct sql_type to)
{
	struct value value = {.form = VALUE_ARRAY, .type = to, .count = array->n_elements, .given = true};
	struct sql_type element = to;

	element.array = false;
	value.type.mods = NULL;
	value.elements = arena_take(n->arena, (array->n_elements + 1) * sizeof *value.elements);
	for (size_t i = 0; i < array->n_elements; i++)
		value.elements[i] = array->elements[i]->node_case == PG_QUERY__NODE__NODE_A_ARRAY_EXPR
					    ? array_cast(n, array->elements[i]->a_array_expr, to)
					    : value_cast(n, expr_value(n, array->elements[i]), element, "");
	return value;
}

static struct value cast_value(struct normal *n, const PgQuery__TypeCast *cast)
{
	struct sql_type to = type_read(n, cast->type_name);
	const char *written = names_text(n, cast->type_name->names, cast->type_name->n_names);

	if (to.array && cast->arg->node_case == PG_QUERY__NODE__NODE_A_ARRAY_EXPR)
		return array_cast(n, cast->arg->a_array_expr, to);
	if (!type_known(to))
		written = arena_printf(n->arena, "%s(%s)%zu", written,
				       nodes_text(n, cast->type_name->typmods, cast->type_name->n_typmods),
				       cast->type_name->n_array_bounds);
	return value_cast(n, expr_value(n, cast->arg), to, written);
}

static struct value collate_value(struct normal *n, const PgQuery__CollateClause *collate)
{
	const struct sql_catalog *c = n->catalog;
	const char *name = names_text(n, collate->collname, collate->n_collname);
	const char *schema = collate->n_collname > 1 ? node_string(collate->collname[0]) : NULL;
	const void *known = c->collation_find != NULL
				    ? c->collation_find(c->context, schema,
							node_string(collate->collname[collate->n_collname - 1]))
				    : NULL;
	struct value *element = arena_take(n->arena, sizeof *element);

	*element = expr_value(n, collate->arg);
	return (struct value){.form = VALUE_COLLATED,
			      .type = element->type,
			      .text = known != NULL ? object_text(n, known) : name,
			      .elements = element,
			      .count = 1,
			      .given = element->given};
}

static struct value subscript_value(struct normal *n, struct value value, const PgQuery__AIndices *indices)
{
	struct sql_type base = type_base(n, value.type), type = base;
	struct value lower = indices->lidx != NULL ? expr_value(n, indices->lidx) : value_literal(NULL);
	struct value upper = indices->uidx != NULL ? expr_value(n, indices->uidx) : value_literal(NULL);

	if (base.array) {
		lower = value_coerce(n, lower, type_named("int4"));
		upper = value_coerce(n, upper, type_named("int4"));
		type = indices->is_slice ? base : type_element(base);
	} else if (type_is(base, "jsonb") && value_untyped(upper)) {
		upper = value_coerce(n, upper, type_named("text"));
	} else if (!type_is(base, "jsonb")) {
		type = (struct sql_type){0};
	}
	return value_other(type, arena_printf(n->arena, "subscript%s(%s, %s, %s)", indices->is_slice ? " slice" : "",
					      value_text(n, value), value_text(n, lower), value_text(n, upper)));
}

static struct value indirection_value(struct normal *n, const PgQuery__AIndirection *indirection)
{
	struct value value = expr_value(n, indirection->arg);

	for (size_t i = 0; i < indirection->n_indirection; i++) {
		const PgQuery__Node *node = indirection->indirection[i];
		const char *field = node_string(node);
		struct sql_type type = {0};

		if (node->node_case == PG_QUERY__NODE__NODE_A_INDICES) {
			value = subscript_value(n, value, node->a_indices);
			continue;
		}
		if (field != NULL && value.type.object != NULL && !value.type.array && n->catalog->column_type != NULL)
			n->catalog->column_type(n->catalog->context, value.type.object, field, &type);
		value = value_other(type, arena_printf(n->arena, "field \"%s\"(%s)", field != NULL ? field : "*",
						       value_text(n, value)));
	}
	return value;
}

/* ---- operators ---- */

static bool is_row(struct value value)
{
	return value.form == VALUE_ROW;
}

static struct value not_value(struct normal *n, struct value value)
{
	return value_logic(n, "not", &value, 1);
}

/* (a, b) = (c, d) is a = c AND b = d; what is ordered stays one comparison. */
static struct value row_compare(struct normal *n, const char *name, struct value left, struct value right)
{
	struct value *pairs = arena_take(n->arena, (left.count + 1) * sizeof *pairs);
	const char *word = strcmp(name, "=") == 0    ? "and"
			   : strcmp(name, "<>") == 0 ? "or"
						     : arena_printf(n->arena, "row %s", name);

	if (left.count != right.count || left.count == 0)
		return value_operate(n, name, &left, right);
	for (size_t i = 0; i < left.count; i++)
		pairs[i] = value_operate(n, name, &left.elements[i], right.elements[i]);
	return left.count == 1 ? pairs[0] : value_logic(n, word, pairs, left.count);
}

static struct value compare(struct normal *n, const char *name, struct value left, struct value right)
{
	return is_row(left) && is_row(right) ? row_compare(n, name, left, right) : value_operate(n, name, &left, right);
}

static bool holds_column(const ProtobufCMessage *message)
{
	const char *base = (const char *)message;

	if (message == NULL)
		return false;
	if (message->descriptor == &pg_query__column_ref__descriptor)
		return true;
	for (unsigned i = 0; i < message->descriptor->n_fields; i++) {
		const ProtobufCFieldDescriptor *field = &message->descriptor->fields[i];
		const void *at = base + field->offset;
		size_t count = 1;
		ProtobufCMessage *const *list = at;

		if (field->type != PROTOBUF_C_TYPE_MESSAGE)
			continue;
		if (field->flags & PROTOBUF_C_FIELD_FLAG_ONEOF &&
		    *(const uint32_t *)(const void *)(base + field->quantifier_offset) != field->id)
			continue;
		if (field->label == PROTOBUF_C_LABEL_REPEATED) {
			count = *(const size_t *)(const void *)(base + field->quantifier_offset);
			list = *(ProtobufCMessage *const *const *)at;
		}
		for (size_t k = 0; k < count; k++)
			if (holds_column(list[k]))
				return true;
	}
	return false;
}

/* What names no column goes into one array, where there is more than one and they have a type in common. */
static struct value in_value(struct normal *n, const PgQuery__AExpr *expr, const char *name)
{
	const PgQuery__List *list = expr->rexpr->list;
	struct value left = expr_value(n, expr->lexpr);
	struct value *constants = arena_take(n->arena, (list->n_items + 1) * sizeof *constants);
	struct value *all = arena_take(n->arena, (list->n_items + 2) * sizeof *all);
	struct sql_type *types = arena_take(n->arena, (list->n_items + 2) * sizeof *types);
	size_t constant_count = 0, count = 0;
	bool negative = strcmp(name, "<>") == 0;
	struct sql_type common = {0};

	types[0] = left.type;
	for (size_t i = 0; i < list->n_items; i++)
		if (!holds_column((const ProtobufCMessage *)list->items[i])) {
			constants[constant_count++] = expr_value(n, list->items[i]);
			types[constant_count] = constants[constant_count - 1].type;
		}
	if (constant_count > 1 && !is_row(left))
		common = type_common(n, types, constant_count + 1);
	/* Of a type that is not known, the elements are not either; they go into an array all the same. */
	if (constant_count > 1 && !is_row(left)) {
		struct value array = {.form = VALUE_ARRAY,
				      .type = type_array(common),
				      .elements = constants,
				      .count = constant_count};

		for (size_t i = 0; type_known(common) && i < constant_count; i++)
			constants[i] = value_coerce(n, constants[i], common);
		all[count++] = value_operate_array(n, name, negative, left, array);
	}
	for (size_t i = 0; i < list->n_items; i++)
		if (count == 0 || constant_count < 2 || is_row(left) ||
		    holds_column((const ProtobufCMessage *)list->items[i])) {
			struct value right = expr_value(n, list->items[i]);

			all[count++] = compare(n, name, left, right);
		}
	return count == 1 ? all[0] : value_logic(n, negative ? "and" : "or", all, count);
}

/* x BETWEEN a AND b is x >= a AND x <= b. */
static struct value between_value(struct normal *n, const PgQuery__AExpr *expr)
{
	bool negative = expr->kind == PG_QUERY__A__EXPR__KIND__AEXPR_NOT_BETWEEN ||
			expr->kind == PG_QUERY__A__EXPR__KIND__AEXPR_NOT_BETWEEN_SYM;
	bool symmetric = expr->kind == PG_QUERY__A__EXPR__KIND__AEXPR_BETWEEN_SYM ||
			 expr->kind == PG_QUERY__A__EXPR__KIND__AEXPR_NOT_BETWEEN_SYM;
	const PgQuery__List *bounds = expr->rexpr->list;
	const char *low = negative ? "<" : ">=", *high = negative ? ">" : "<=";
	struct value sides[2];

	for (size_t i = 0; i < (symmetric ? 2 : 1); i++) {
		struct value parts[2];

		parts[0] = compare(n, low, expr_value(n, expr->lexpr), expr_value(n, bounds->items[i]));
		parts[1] = compare(n, high, expr_value(n, expr->lexpr), expr_value(n, bounds->items[1 - i]));
		sides[i] = value_logic(n, negative ? "or" : "and", parts, 2);
	}
	return symmetric ? value_logic(n, negative ? "and" : "or", sides, 2) : sides[0];
}

/* Its type is that of the left operand, as the operator takes it. */
static struct value nullif_value(struct normal *n, const PgQuery__AExpr *expr)
{
	struct value operands[2] = {expr_value(n, expr->lexpr), expr_value(n, expr->rexpr)};
	const struct candidate *taken;

	values_operate(n, "=", operands, 2, &taken);
	return value_other(operands[0].type, arena_printf(n->arena, "nullif%s(%s)", taken != NULL ? "" : "?",
							  values_text(n, operands, 2)));
}

static struct value test_value(struct normal *n, const char *word, int kind, struct value value)
{
	return value_logic(n, arena_printf(n->arena, "%s %d", word, kind), &value, 1);
}

static bool is_null(struct value value)
{
	return value.form == VALUE_LITERAL && value.text == NULL;
}

/* Beside NULL itself it is a test for null. */
static struct value distinct_value(struct normal *n, const PgQuery__AExpr *expr)
{
	bool distinct = expr->kind == PG_QUERY__A__EXPR__KIND__AEXPR_DISTINCT;
	struct value left = expr_value(n, expr->lexpr), right = expr_value(n, expr->rexpr);

	if (is_null(left) || is_null(right))
		return test_value(n, "null",
				  distinct ? PG_QUERY__NULL_TEST_TYPE__IS_NOT_NULL : PG_QUERY__NULL_TEST_TYPE__IS_NULL,
				  is_null(right) ? left : right);
	left = compare(n, "=", left, right);
	left = value_logic(n, "distinct", &left, 1);
	return distinct ? left : not_value(n, left);
}

static struct value operator_here(struct normal *n, const PgQuery__AExpr *expr)
{
	const char *name = node_string(expr->name[expr->n_name - 1]);
	const char *written = names_text(n, expr->name, expr->n_name);
	struct value left;

	if (strcmp(written, name) != 0)
		return value_other((struct sql_type){0}, message_text(n, &expr->base));
	if (strcmp(name, "!=") == 0)
		name = "<>";
	switch (expr->kind) {
	case PG_QUERY__A__EXPR__KIND__AEXPR_OP_ANY:
	case PG_QUERY__A__EXPR__KIND__AEXPR_OP_ALL:
		left = expr_value(n, expr->lexpr);
		return value_operate_array(n, name, expr->kind == PG_QUERY__A__EXPR__KIND__AEXPR_OP_ALL, left,
					   expr_value(n, expr->rexpr));
	case PG_QUERY__A__EXPR__KIND__AEXPR_DISTINCT:
	case PG_QUERY__A__EXPR__KIND__AEXPR_NOT_DISTINCT:
		return distinct_value(n, expr);
	case PG_QUERY__A__EXPR__KIND__AEXPR_NULLIF:
		return nullif_value(n, expr);
	case PG_QUERY__A__EXPR__KIND__AEXPR_IN:
		return in_value(n, expr, name);
	case PG_QUERY__A__EXPR__KIND__AEXPR_BETWEEN:
	case PG_QUERY__A__EXPR__KIND__AEXPR_NOT_BETWEEN:
	case PG_QUERY__A__EXPR__KIND__AEXPR_BETWEEN_SYM:
	case PG_QUERY__A__EXPR__KIND__AEXPR_NOT_BETWEEN_SYM:
		return between_value(n, expr);
	default:
		if (expr->lexpr == NULL)
			return value_operate(n, name, NULL, expr_value(n, expr->rexpr));
		return compare(n, name, expr_value(n, expr->lexpr), expr_value(n, expr->rexpr));
	}
}

static struct value operator_value(struct normal *n, const PgQuery__AExpr *expr)
{
	bool fine = n->mismatch.name == NULL;
	struct value value = operator_here(n, expr);

	if (fine && n->mismatch.name != NULL && n->mismatch.offset == 0)
		n->mismatch.offset = expr->location > 0 ? (size_t)expr->location : 0;
	return value;
}

/* ---- logic, tests, CASE ---- */

static struct value logic_value(struct normal *n, const PgQuery__BoolExpr *expr)
{
	static const char *const words[] = {"", "and", "or", "not"};
	struct value *values = arena_take(n->arena, (expr->n_args + 1) * sizeof *values);

	for (size_t i = 0; i < expr->n_args; i++)
		values[i] = condition_value(n, expr->args[i]);
	return value_logic(n, words[expr->boolop], values, expr->n_args);
}

/* The branch after ELSE counts first when their common type is chosen. */
static struct value case_value(struct normal *n, const PgQuery__CaseExpr *expr)
{
	size_t count = expr->n_args + 1;
	struct value *results = arena_take(n->arena, count * sizeof *results), argument = {0};
	struct text text = {0};

	results[0] = expr->defresult != NULL ? expr_value(n, expr->defresult) : value_literal(NULL);
	for (size_t i = 1; i < count; i++)
		results[i] = expr_value(n, expr->args[i - 1]->case_when->result);
	struct sql_type type = values_unite(n, results, count);
	bool given = true;
	for (size_t i = 0; i < count; i++)
		given = given && results[i].given;
	if (expr->arg != NULL)
		argument = expr_value(n, expr->arg);
	if (expr->arg != NULL && value_untyped(argument))
		argument = value_coerce(n, argument, type_named("text"));
	text_printf(&text, "case%s(", expr->arg != NULL ? " of" : "");
	for (size_t i = 1; i < count; i++) {
		const PgQuery__Node *when = expr->args[i - 1]->case_when->expr;
		struct value test = expr->arg != NULL ? compare(n, "=", argument, expr_value(n, when))
						      : condition_value(n, when);

		text_printf(&text, "%s: %s, ", value_text(n, test), value_text(n, results[i]));
	}
	text_printf(&text, "%s)", value_text(n, results[0]));
	const char *copy = arena_copy(n->arena, text.data, text.size);
	text_free(&text);
	return value_given(value_other(type, copy), given);
}

/* One value that is there is enough: COALESCE, GREATEST and LEAST leave nulls out. */
static struct value united_value(struct normal *n, const char *word, PgQuery__Node *const *args, size_t count)
{
	struct value *values = exprs_values(n, args, count);
	struct sql_type type = values_unite(n, values, count);
	bool given = false;

	for (size_t i = 0; i < count; i++)
		given = given || values[i].given;
	return value_given(value_other(type, arena_printf(n->arena, "%s(%s)", word, values_text(n, values, count))),
			   given);
}

/* CURRENT_TIMESTAMP, which is now(), and its kin. */
static struct value moment_value(struct normal *n, const PgQuery__SQLValueFunction *function)
{
	static const char *const names[][2] = {
		{"", "unknown"},
		{"current_date", "date"},
		{"current_time", "timetz"},
		{"current_time", "timetz"},
		{"now()", "timestamptz"},
		{"current_timestamp", "timestamptz"},
		{"localtime", "time"},
		{"localtime", "time"},
		{"localtimestamp", "timestamp"},
		{"localtimestamp", "timestamp"},
		{"current_role", "name"},
		{"current_user", "name"},
		{"user", "name"},
		{"session_user", "name"},
		{"current_catalog", "name"},
		{"current_schema", "name"},
	};
	size_t op = (size_t)function->op;
	bool given = op != PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_CURRENT_SCHEMA;

	if (op == 0 || op >= sizeof names / sizeof *names)
		return value_other((struct sql_type){0}, message_text(n, &function->base));
	if (op == PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_CURRENT_TIMESTAMP && n->context->printed)
		return value_given(value_other(type_named("timestamptz"), "current_timestamp"), true);
	if (op == PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_CURRENT_TIMESTAMP || op >= 10 || function->typmod < 0)
		return value_given(value_other(type_named(names[op][1]), names[op][0]), given);
	return value_given(
		value_other(type_named(names[op][1]), arena_printf(n->arena, "%s(%d)", names[op][0], function->typmod)),
		given);
}

static struct value row_value(struct normal *n, const PgQuery__RowExpr *row)
{
	return (struct value){.form = VALUE_ROW,
			      .type = type_named("record"),
			      .elements = exprs_values(n, row->args, row->n_args),
			      .count = row->n_args,
			      .given = true};
}

struct value expr_value(struct normal *n, const PgQuery__Node *node)
{
	switch (node != NULL ? node->node_case : PG_QUERY__NODE__NODE__NOT_SET) {
	case PG_QUERY__NODE__NODE__NOT_SET:
		return value_other((struct sql_type){0}, "-");
	case PG_QUERY__NODE__NODE_COLUMN_REF:
		return column_value(n, node->column_ref);
	case PG_QUERY__NODE__NODE_A_CONST:
		return constant_value(n, node->a_const);
	case PG_QUERY__NODE__NODE_TYPE_CAST:
		return cast_value(n, node->type_cast);
	case PG_QUERY__NODE__NODE_COLLATE_CLAUSE:
		return collate_value(n, node->collate_clause);
	case PG_QUERY__NODE__NODE_A_EXPR:
		return operator_value(n, node->a_expr);
	case PG_QUERY__NODE__NODE_BOOL_EXPR:
		return logic_value(n, node->bool_expr);
	case PG_QUERY__NODE__NODE_NULL_TEST:
		return test_value(n, "null", (int)node->null_test->nulltesttype, expr_value(n, node->null_test->arg));
	case PG_QUERY__NODE__NODE_BOOLEAN_TEST:
		return test_value(n, "bool", (int)node->boolean_test->booltesttype,
				  condition_value(n, node->boolean_test->arg));
	case PG_QUERY__NODE__NODE_CASE_EXPR:
		return case_value(n, node->case_expr);
	case PG_QUERY__NODE__NODE_COALESCE_EXPR:
		return united_value(n, "coalesce", node->coalesce_expr->args, node->coalesce_expr->n_args);
	case PG_QUERY__NODE__NODE_MIN_MAX_EXPR:
		return united_value(n, node->min_max_expr->op == PG_QUERY__MIN_MAX_OP__IS_LEAST ? "least" : "greatest",
				    node->min_max_expr->args, node->min_max_expr->n_args);
	case PG_QUERY__NODE__NODE_SQLVALUE_FUNCTION:
		return moment_value(n, node->sqlvalue_function);
	case PG_QUERY__NODE__NODE_FUNC_CALL:
		return call_value(n, node->func_call);
	case PG_QUERY__NODE__NODE_SUB_LINK:
		return sublink_value(n, node->sub_link);
	case PG_QUERY__NODE__NODE_A_ARRAY_EXPR:
		return value_array(n, exprs_values(n, node->a_array_expr->elements, node->a_array_expr->n_elements),
				   node->a_array_expr->n_elements);
	case PG_QUERY__NODE__NODE_ROW_EXPR:
		return row_value(n, node->row_expr);
	case PG_QUERY__NODE__NODE_A_INDIRECTION:
		return indirection_value(n, node->a_indirection);
	case PG_QUERY__NODE__NODE_PARAM_REF:
		return parameter_value(n, node->param_ref);
	default:
		return value_other((struct sql_type){0},
				   message_text(n, (const ProtobufCMessage *)(const void *)node->alias));
	}
}
