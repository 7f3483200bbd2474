/* Types as PostgreSQL's parser sees them (src/backend/parser/parse_coerce.c). */
#include "sqlvalue.h"

#include <string.h>

bool type_known(struct sql_type type)
{
	return type.builtin != NULL || type.object != NULL;
}

struct sql_type type_named(const char *name)
{
	bool array = name[0] == '_';

	return (struct sql_type){.builtin = builtin_facts(array ? name + 1 : name), .array = array};
}

bool type_is(struct sql_type type, const char *name)
{
	return type.builtin != NULL && !type.array && strcmp(type.builtin->name, name) == 0;
}

bool type_unknown(struct sql_type type)
{
	return type_is(type, "unknown");
}

bool type_same(struct sql_type a, struct sql_type b)
{
	return a.builtin == b.builtin && a.object == b.object && a.array == b.array && type_known(a);
}

bool type_polymorphic(struct sql_type type)
{
	return type.builtin != NULL && type.builtin->kind == 'p' && strncmp(type.builtin->name, "any", 3) == 0;
}

enum sql_type_kind type_kind(const struct normal *n, struct sql_type type)
{
	struct sql_type base;

	if (type.object == NULL || type.array || n->catalog->type_kind == NULL)
		return SQL_TYPE_UNKNOWN;
	return n->catalog->type_kind(n->catalog->context, type.object, &base);
}

struct sql_type type_base(const struct normal *n, struct sql_type type)
{
	struct sql_type base = {0};

	/* A domain over a domain over itself cannot be; a faulty schema may say so. */
	for (int i = 0; i < 32 && type_kind(n, type) == SQL_TYPE_DOMAIN; i++, type = base)
		n->catalog->type_kind(n->catalog->context, type.object, &base);
	return type;
}

struct sql_type type_element(struct sql_type array)
{
	array.array = false;
	array.mods = NULL;
	return array;
}

struct sql_type type_array(struct sql_type element)
{
	/* An array of arrays is but one of more dimensions. */
	element.array = type_known(element);
	element.mods = NULL;
	return element;
}

char type_category(const struct normal *n, struct sql_type type)
{
	enum sql_type_kind kind;

	type = type_base(n, type);
	kind = type_kind(n, type);
	if (type.array)
		return 'A';
	if (type.builtin != NULL)
		return type.builtin->category;
	return kind == SQL_TYPE_ENUM ? 'E' : kind == SQL_TYPE_COMPOSITE ? 'C' : 'U';
}

bool type_prefers(struct sql_type type)
{
	return type.builtin != NULL && !type.array && type.builtin->preferred;
}

bool type_coerces(const struct normal *n, struct sql_type from, struct sql_type to)
{
	const struct builtin_cast *cast;

	if (!type_known(from) || !type_known(to) || type_same(from, to) || type_unknown(from) || type_polymorphic(to))
		return true;
	from = type_base(n, from);
	to = type_base(n, to);
	if (type_same(from, to))
		return true;
	if (from.array || to.array)
		return from.array && to.array && type_coerces(n, type_element(from), type_element(to));
	if (type_is(to, "record"))
		return type_kind(n, from) == SQL_TYPE_COMPOSITE;
	if (from.builtin == NULL || to.builtin == NULL)
		return false;
	cast = builtin_cast(from.builtin->name, to.builtin->name);
	return cast != NULL && cast->context == 'i';
}

static bool all_same(const struct sql_type *types, size_t count)
{
	for (size_t i = 1; i < count; i++)
		if (!type_same(types[0], types[i]))
			return false;
	return count > 0 && !type_unknown(types[0]);
}

struct sql_type type_common(const struct normal *n, const struct sql_type *types, size_t count)
{
	struct sql_type best = type_named("unknown");

	for (size_t i = 0; i < count; i++)
		if (!type_known(types[i]))
			return (struct sql_type){0};
	if (all_same(types, count))
		return (struct sql_type){types[0].builtin, types[0].object, types[0].array, NULL};
	for (size_t i = 0; i < count; i++) {
		struct sql_type type = type_base(n, types[i]);

		if (type_unknown(type) || type_same(type, best))
			continue;
		if (!type_unknown(best) && type_category(n, best) != type_category(n, type))
			return (struct sql_type){0};
		if (type_unknown(best) ||
		    (!type_prefers(best) && type_coerces(n, best, type) && !type_coerces(n, type, best)))
			best = type;
	}
	best.mods = NULL;
	return type_unknown(best) ? type_named("text") : best;
}

const char *object_text(const struct normal *n, const void *object)
{
	const struct sql_catalog *c = n->catalog;
	const char *schema = c->object_schema(c->context, object);

	return schema != NULL ? arena_printf(n->arena, "\"%s\".\"%s\"", schema, c->object_name(c->context, object))
			      : arena_printf(n->arena, "\"%s\"", c->object_name(c->context, object));
}

const char *type_label(const struct normal *n, struct sql_type type)
{
	const char *name = type.builtin != NULL	 ? type.builtin->name
			   : type.object != NULL ? object_text(n, type.object)
						 : "?";

	return type.array ? arena_printf(n->arena, "%s[]", name) : name;
}

const char *type_title(const struct normal *n, struct sql_type type)
{
	const char *name = type.builtin != NULL ? type.builtin->canonical : type_label(n, type);

	return type.builtin != NULL && type.array ? arena_printf(n->arena, "%s[]", name) : name;
}

static const char *mods_text(struct normal *n, const PgQuery__TypeName *name)
{
	const char *text = NULL;

	for (size_t i = 0; i < name->n_typmods; i++) {
		const PgQuery__AConst *mod = name->typmods[i]->node_case == PG_QUERY__NODE__NODE_A_CONST
						     ? name->typmods[i]->a_const
						     : NULL;

		/* Of an extension's type they may be words: vector(3), geometry(point). */
		if (mod == NULL || mod->val_case != PG_QUERY__A__CONST__VAL_IVAL)
			return nodes_text(n, name->typmods, name->n_typmods);
		text = text != NULL ? arena_printf(n->arena, "%s,%d", text, mod->ival->ival)
				    : arena_printf(n->arena, "%d", mod->ival->ival);
	}
	return text;
}

struct sql_type type_read(struct normal *n, const PgQuery__TypeName *name)
{
	const char *last = name->n_names > 0 ? node_string(name->names[name->n_names - 1]) : NULL;
	const char *schema = name->n_names > 1 ? node_string(name->names[name->n_names - 2]) : NULL;
	struct sql_type type = {0};

	if (last == NULL || name->pct_type || name->setof)
		return type;
	if (schema == NULL || strcmp(schema, "pg_catalog") == 0)
		type = builtin_facts(last) != NULL && strcmp(builtin_facts(last)->name, last) == 0
			       ? (struct sql_type){.builtin = builtin_facts(last)}
			       : (struct sql_type){0};
	if (!type_known(type) && last[0] == '_' && builtin_facts(last + 1) != NULL)
		type = type_named(last);
	if (!type_known(type) && n->catalog->type_find != NULL)
		type.object = n->catalog->type_find(n->catalog->context, schema, last);
	if (!type_known(type))
		return type;
	type.mods = mods_text(n, name);
	type.array = type.array || name->n_array_bounds > 0;
	return type;
}
