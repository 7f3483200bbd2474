#include "same.h"

#include "base/arena.h"
#include "base/text.h"
#include "catalog.h"
#include "quote.h"
#include "refs.h"
#include "sqlnormal.h"
#include "writer.h"

#include <stdlib.h>
#include <string.h>

/* A piece of SQL in its model. */
struct piece {
	struct model *model;
	const struct fact *fact;
	const struct field *field;
	const struct sqltext *sql;
	const struct type *type; /* that the value of a list's item is assigned to; NULL: none */
};

/* ---- renames ------------------------------------------------------------------ */

static int reference_compare(const void *a, const void *b)
{
	const struct sql_reference *x = *(const struct sql_reference *const *)a;
	const struct sql_reference *y = *(const struct sql_reference *const *)b;

	return x->offset < y->offset ? -1 : x->offset > y->offset;
}

/* What a reference is called in the other model; NULL where that is what it is called here. */
static const char *reference_renamed(const struct sql_reference *r)
{
	const struct fact *fact = r->object;

	if (fact == NULL || r->star || r->late || fact->twin == NULL)
		return NULL;
	const char *name = r->kind == REF_SCHEMA ? fact->schema : fact->name;
	const char *now = r->kind == REF_SCHEMA ? fact->twin->schema : fact->twin->name;
	return name != now && now != NULL && strcmp(name, r->name) == 0 ? now : NULL;
}

static void put_renamed(struct text *to, const struct sqltext *sql, const struct sql_result *result)
{
	struct arena *arena = arena_new();
	const struct sql_reference **list = NULL;
	size_t count = 0, at = 0;

	for (size_t i = 0; i < result->reference_count; i++)
		if (reference_renamed(&result->references[i]) != NULL)
			ARENA_PUSH(arena, list, count, &result->references[i]);
	if (count > 0)
		qsort(list, count, sizeof *list, reference_compare);
	for (size_t i = 0; i < count; i++) {
		if (list[i]->offset < at)
			continue;
		text_add(to, sql->text + at, list[i]->offset - at);
		quote_name(to, reference_renamed(list[i]));
		at = list[i]->offset + list[i]->length;
		if (list[i]->output) {
			text_put(to, " AS ");
			quote_name(to, list[i]->name);
		}
	}
	text_add(to, sql->text + at, sql->size - at);
	arena_free(arena);
}

static struct sqltext piece_renamed(const struct piece *piece, struct arena *arena)
{
	struct text text = {0};

	put_renamed(&text, piece->sql, refs_sql_at(piece->model, piece->fact, piece->field, piece->sql));
	struct sqltext sql = {.text = arena_copy(arena, text.data, text.size), .size = (uint32_t)text.size};
	text_free(&text);
	return sql;
}

struct sqltext sql_renamed(struct model *model, const struct fact *fact, const struct field *field)
{
	return piece_renamed(
		&(struct piece){.model = model, .fact = fact, .field = field, .sql = field_at(fact, field)},
		model->arena);
}

static bool same_renamed(const struct piece *a, const struct sqltext *b)
{
	struct text text = {0};

	put_renamed(&text, a->sql, refs_sql_at(a->model, a->fact, a->field, a->sql));
	struct sqltext renamed = {.text = text.data, .size = (uint32_t)text.size};
	bool same = sqltext_equal(&renamed, b);
	text_free(&text);
	return same;
}

/* ---- spellings ---------------------------------------------------------------- */

static bool normal_form(struct text *to, const struct piece *piece, bool before, bool printed)
{
	struct sql_catalog catalog = before ? catalog_of_before(piece->model) : catalog_of(piece->model);
	struct sql_context context = refs_context(piece->model, piece->fact, piece->field);

	if (piece->type != NULL) {
		context.types = type_list(piece->model->arena, piece->type);
		context.type_count = 1;
	}
	context.printed = printed;
	return sql_normal(to, &catalog, &context, piece->sql->text, piece->sql->size);
}

static bool same_forms(const struct piece *a, bool before, const struct piece *b)
{
	bool printed = a->model->printed != 0 && a->model->printed == b->model->printed;
	struct text x = {0}, y = {0};
	bool same = normal_form(&x, a, before, printed) && normal_form(&y, b, false, printed) && x.size == y.size &&
		    memcmp(x.data, y.data, x.size) == 0;

	text_free(&x);
	text_free(&y);
	return same;
}

/* The older text, with the names of now, in place of the newer one. */
static void adopt(const struct piece *a, const struct piece *b)
{
	struct sqltext *to;

	memcpy(&to, &b->sql, sizeof to);
	*to = piece_renamed(a, b->model->arena);
	refs_forget(b->model, to);
}

static bool same_spelt(const struct piece *a, const struct piece *b)
{
	bool same = same_forms(a, true, b);

	if (same && a->model->printed == 0 && b->model->printed == 0 && !(a->field->flags & F_OPAQUE))
		adopt(a, b);
	return same;
}

bool same_spelling(struct model *model, const struct fact *fact, const struct field *field, const struct sqltext *x,
		   const struct sqltext *y)
{
	struct piece a = {.model = model, .fact = fact, .field = field, .sql = x};
	struct piece b = {.model = model, .fact = fact, .field = field, .sql = y};

	return same_forms(&a, false, &b);
}

/* ---- fields ------------------------------------------------------------------- */

/* What refers to nothing may still be spelt in two ways, where its kind says what it is. */
static bool same_piece(const struct piece *a, const struct piece *b, enum renames renames)
{
	bool opaque = (a->field->flags & F_OPAQUE) != 0;

	if ((a->field->flags & F_BODY) || (opaque && a->fact->kind->context == NULL) || a->sql->text == NULL ||
	    b->sql->text == NULL)
		return false;
	return (renames != RENAMES_NONE && !opaque && same_renamed(a, b->sql)) || same_spelt(a, b);
}

/* Whether PostgreSQL follows the names in it: not in a body. */
static bool is_followed(const struct field *field)
{
	for (size_t i = 0; field->type == F_LIST && i < field->item_count; i++)
		if (is_followed(&field->items[i]))
			return true;
	return field->type == F_SQL && !(field->flags & (F_BODY | F_OPAQUE));
}

static const struct type *item_type(const struct field *list, const void *item)
{
	for (size_t i = 0; i < list->item_count; i++)
		if (list->items[i].type == F_TYPE)
			return field_at(item, &list->items[i]);
	return NULL;
}

static bool same_item(const struct piece *a, const struct piece *b, const void *x, const void *y, enum renames renames)
{
	for (size_t i = 0; i < a->field->item_count; i++) {
		const struct field *field = &a->field->items[i];
		const void *from = field_at(x, field), *to = field_at(y, field);
		struct piece of = {a->model, a->fact, field, from, item_type(a->field, x)};
		struct piece with = {b->model, b->fact, field, to, item_type(b->field, y)};

		bool words = renames == RENAMES_TAKEN && is_followed(field) && of.sql->text != NULL;
		if ((words || !value_equal(a->fact, b->fact, from, to, field)) &&
		    (field->type != F_SQL || !same_piece(&of, &with, renames)))
			return false;
	}
	return true;
}

static bool same_list(const struct piece *a, const struct piece *b, enum renames renames)
{
	const struct list *x = field_at(a->fact, a->field), *y = field_at(b->fact, b->field);

	if (x->count != y->count)
		return false;
	for (uint32_t i = 0; i < x->count; i++) {
		size_t at = (size_t)i * a->field->item_size;

		if (!same_item(a, b, (const char *)x->items + at, (const char *)y->items + at, renames))
			return false;
	}
	return true;
}

static const struct field *query_of(const struct kind *kind)
{
	for (size_t i = 0; i < kind->field_count; i++)
		if (kind->fields[i].flags & F_QUERY)
			return &kind->fields[i];
	return NULL;
}

static bool same_sql(struct model *before, const struct fact *a, struct model *after, const struct fact *b,
		     const struct field *field, enum renames renames)
{
	struct piece x = {.model = before, .fact = a, .field = field}, y = {.model = after, .fact = b, .field = field};

	if (field->type == F_LIST)
		return same_list(&x, &y, renames);
	if (field->flags & F_OUTPUTS)
		x.field = y.field = query_of(a->kind);
	else if (field->type != F_SQL)
		return false;
	x.sql = field_at(a, x.field);
	y.sql = field_at(b, y.field);
	return same_piece(&x, &y, field == x.field ? renames : RENAMES_NONE);
}

bool same_field(struct model *before, const struct fact *a, struct model *after, const struct fact *b,
		const struct field *field, enum renames renames)
{
	bool words = renames == RENAMES_TAKEN && is_followed(field) && field_given(a, field);

	return (!words && field_equal(a, b, field)) || same_sql(before, a, after, b, field, renames);
}
