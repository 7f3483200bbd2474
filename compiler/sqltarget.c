/* The columns that a query gives: their names, by PostgreSQL's rules, and types where they are plain. */
#include "sqlwalk.h"

#include "base/arena.h"
#include "builtin.h"

#include <string.h>

struct guess {
	const char *name;
	int strength; /* a cast or CASE gives its name only where there is none better */
};

static struct guess name_guess(const PgQuery__Node *node);

static const char *last_string(PgQuery__Node *const *nodes, size_t count)
{
	while (count > 0) {
		const char *name = string_of(nodes[--count]);

		if (name != NULL)
			return name;
	}
	return NULL;
}

static struct guess cast_guess(const PgQuery__TypeCast *cast)
{
	struct guess guess = name_guess(cast->arg);
	const char *type = cast->type_name != NULL ? last_string(cast->type_name->names, cast->type_name->n_names)
						   : NULL;

	return guess.strength <= 1 && type != NULL ? (struct guess){type, 1} : guess;
}

static struct guess case_guess(const PgQuery__CaseExpr *expr)
{
	struct guess guess = name_guess(expr->defresult);

	return guess.strength <= 1 ? (struct guess){"case", 1} : guess;
}

static struct guess indirection_guess(const PgQuery__AIndirection *indirection)
{
	const char *name = last_string(indirection->indirection, indirection->n_indirection);

	return name != NULL ? (struct guess){name, 2} : name_guess(indirection->arg);
}

static struct guess sublink_guess(const PgQuery__SubLink *link)
{
	const PgQuery__SelectStmt *select;

	if (link->sub_link_type == PG_QUERY__SUB_LINK_TYPE__EXISTS_SUBLINK)
		return (struct guess){"exists", 2};
	if (link->sub_link_type == PG_QUERY__SUB_LINK_TYPE__ARRAY_SUBLINK)
		return (struct guess){"array", 2};
	if (link->sub_link_type != PG_QUERY__SUB_LINK_TYPE__EXPR_SUBLINK)
		return (struct guess){0};
	for (select = link->subselect->select_stmt; select->larg != NULL;)
		select = select->larg;
	if (select->n_values_lists > 0)
		return (struct guess){"column1", 2};
	if (select->n_target_list == 0)
		return (struct guess){0};
	const PgQuery__ResTarget *target = select->target_list[0]->res_target;
	return target->name[0] != '\0' ? (struct guess){target->name, 2} : name_guess(target->val);
}

static struct guess value_guess(const PgQuery__SQLValueFunction *function)
{
	static const char *const names[] = {NULL,
					    "current_date",
					    "current_time",
					    "current_time",
					    "current_timestamp",
					    "current_timestamp",
					    "localtime",
					    "localtime",
					    "localtimestamp",
					    "localtimestamp",
					    "current_role",
					    "current_user",
					    "user",
					    "session_user",
					    "current_catalog",
					    "current_schema"};
	size_t op = (size_t)function->op;

	return op > 0 && op < sizeof names / sizeof *names ? (struct guess){names[op], 2} : (struct guess){0};
}

static struct guess xml_guess(const PgQuery__XmlExpr *xml)
{
	static const char *const names[] = {NULL,	"xmlconcat", "xmlelement", "xmlforest",
					    "xmlparse", "xmlpi",     "xmlroot",	   "xmlserialize"};
	size_t op = (size_t)xml->op;

	return op > 0 && op < sizeof names / sizeof *names ? (struct guess){names[op], 2} : (struct guess){0};
}

static struct guess name_guess(const PgQuery__Node *node)
{
	switch (node != NULL ? node->node_case : PG_QUERY__NODE__NODE__NOT_SET) {
	case PG_QUERY__NODE__NODE_COLUMN_REF:
		return (struct guess){last_string(node->column_ref->fields, node->column_ref->n_fields), 2};
	case PG_QUERY__NODE__NODE_A_INDIRECTION:
		return indirection_guess(node->a_indirection);
	case PG_QUERY__NODE__NODE_FUNC_CALL:
		return (struct guess){last_string(node->func_call->funcname, node->func_call->n_funcname), 2};
	case PG_QUERY__NODE__NODE_A_EXPR:
		if (node->a_expr->kind == PG_QUERY__A__EXPR__KIND__AEXPR_NULLIF)
			return (struct guess){"nullif", 2};
		return (struct guess){0};
	case PG_QUERY__NODE__NODE_TYPE_CAST:
		return cast_guess(node->type_cast);
	case PG_QUERY__NODE__NODE_COLLATE_CLAUSE:
		return name_guess(node->collate_clause->arg);
	case PG_QUERY__NODE__NODE_GROUPING_FUNC:
		return (struct guess){"grouping", 2};
	case PG_QUERY__NODE__NODE_SUB_LINK:
		return sublink_guess(node->sub_link);
	case PG_QUERY__NODE__NODE_CASE_EXPR:
		return case_guess(node->case_expr);
	case PG_QUERY__NODE__NODE_A_ARRAY_EXPR:
		return (struct guess){"array", 2};
	case PG_QUERY__NODE__NODE_ROW_EXPR:
		return (struct guess){"row", 2};
	case PG_QUERY__NODE__NODE_COALESCE_EXPR:
		return (struct guess){"coalesce", 2};
	case PG_QUERY__NODE__NODE_MIN_MAX_EXPR:
		return (struct guess){node->min_max_expr->op == PG_QUERY__MIN_MAX_OP__IS_LEAST ? "least" : "greatest",
				      2};
	case PG_QUERY__NODE__NODE_SQLVALUE_FUNCTION:
		return value_guess(node->sqlvalue_function);
	case PG_QUERY__NODE__NODE_XML_EXPR:
		return xml_guess(node->xml_expr);
	case PG_QUERY__NODE__NODE_XML_SERIALIZE:
		return (struct guess){"xmlserialize", 2};
	default:
		return (struct guess){0};
	}
}

static const char *constant_type(const PgQuery__AConst *constant)
{
	switch (constant->val_case) {
	case PG_QUERY__A__CONST__VAL_IVAL:
		return "integer";
	case PG_QUERY__A__CONST__VAL_BOOLVAL:
		return "boolean";
	case PG_QUERY__A__CONST__VAL_SVAL:
		return "text";
	default:
		return NULL;
	}
}

static const char *function_type(const PgQuery__FuncCall *call)
{
	const char *name = last_string(call->funcname, call->n_funcname);
	const struct builtin_function *builtin = name != NULL ? builtin_function(name, (unsigned)call->n_args) : NULL;

	if (builtin == NULL || strncmp(builtin->returns, "any", 3) == 0 || builtin->returns[0] == '\0')
		return NULL;
	if (call->n_funcname > 1 && strcmp(string_of(call->funcname[0]), "pg_catalog") != 0)
		return NULL;
	return builtin->returns;
}

static bool comparison(const PgQuery__AExpr *expr)
{
	static const char *const names[] = {"=", "<>", "<", ">", "<=", ">=", "~", "!~", "~*", "!~*", "~~", "!~~", NULL};
	const char *name = last_string(expr->name, expr->n_name);

	if (expr->kind == PG_QUERY__A__EXPR__KIND__AEXPR_NULLIF)
		return false;
	if (expr->kind != PG_QUERY__A__EXPR__KIND__AEXPR_OP)
		return true;
	for (size_t i = 0; name != NULL && names[i] != NULL; i++)
		if (strcmp(name, names[i]) == 0)
			return true;
	return false;
}

static const char *type_guess(struct walk *w, const PgQuery__Node *node)
{
	switch (node != NULL ? node->node_case : PG_QUERY__NODE__NODE__NOT_SET) {
	case PG_QUERY__NODE__NODE_TYPE_CAST:
		return type_text(w, node->type_cast->type_name);
	case PG_QUERY__NODE__NODE_A_CONST:
		return constant_type(node->a_const);
	case PG_QUERY__NODE__NODE_FUNC_CALL:
		return function_type(node->func_call);
	case PG_QUERY__NODE__NODE_BOOL_EXPR:
	case PG_QUERY__NODE__NODE_NULL_TEST:
	case PG_QUERY__NODE__NODE_BOOLEAN_TEST:
		return "boolean";
	case PG_QUERY__NODE__NODE_SUB_LINK:
		return node->sub_link->sub_link_type == PG_QUERY__SUB_LINK_TYPE__EXPR_SUBLINK ||
				       node->sub_link->sub_link_type == PG_QUERY__SUB_LINK_TYPE__ARRAY_SUBLINK
			       ? NULL
			       : "boolean";
	case PG_QUERY__NODE__NODE_A_EXPR:
		return comparison(node->a_expr) ? "boolean" : NULL;
	default:
		return NULL;
	}
}

static bool spreads(const PgQuery__Node *node)
{
	const PgQuery__AIndirection *i = node->node_case == PG_QUERY__NODE__NODE_A_INDIRECTION ? node->a_indirection
											       : NULL;

	return i != NULL && i->n_indirection > 0 &&
	       i->indirection[i->n_indirection - 1]->node_case == PG_QUERY__NODE__NODE_A_STAR;
}

const char *target_name(const PgQuery__ResTarget *target)
{
	const char *name = target->name[0] != '\0' ? target->name : name_guess(target->val).name;

	return name != NULL ? name : "?column?";
}

static struct column target_walk(struct walk *w, const PgQuery__ResTarget *target, bool wrapped)
{
	bool named = target->name[0] != '\0';
	struct column column = {0};

	if (target->val->node_case == PG_QUERY__NODE__NODE_COLUMN_REF) {
		column = column_walk(w, target->val->column_ref, !named && !wrapped);
		column.star = false;
	} else {
		node_walk(w, target->val);
		column.type = type_guess(w, target->val);
	}
	column.name = target_name(target);
	column.location = (size_t)target->location;
	return column;
}

struct columns outputs_walk(struct walk *w, PgQuery__Node *const *targets, size_t count, bool wrapped)
{
	struct columns outputs = {0};

	for (size_t i = 0; i < count; i++) {
		const PgQuery__ResTarget *target = targets[i]->res_target;

		if (target->val->node_case == PG_QUERY__NODE__NODE_COLUMN_REF &&
		    column_is_star(target->val->column_ref)) {
			struct columns spread = star_walk(w, target->val->column_ref);

			for (size_t c = 0; c < spread.count; c++) {
				spread.list[c].star = true;
				column_push(w, &outputs, spread.list[c]);
			}
			outputs.open = outputs.open || spread.open;
		} else if (spreads(target->val)) {
			node_walk(w, target->val);
			outputs.open = true;
		} else {
			column_push(w, &outputs, target_walk(w, target, wrapped));
		}
	}
	return outputs;
}
