#include "base/text.h"
#include "model.h"
#include "sqltext.h"

#include <string.h>

const struct field *field_find(const struct fact *fact, const char *word)
{
	for (size_t i = 0; i < fact->kind->field_count; i++)
		if (fact->kind->fields[i].word != NULL && strcmp(fact->kind->fields[i].word, word) == 0)
			return &fact->kind->fields[i];
	return NULL;
}

static bool value_given(const void *at, const struct field *field)
{
	switch (field->type) {
	case F_BOOL:
		return *(const bool *)at;
	case F_INT:
		return ((const struct integer *)at)->given;
	case F_NAMES:
		return ((const struct name_list *)at)->given;
	case F_SQL:
		return ((const struct sqltext *)at)->text != NULL;
	case F_TYPE:
		return ((const struct type *)at)->name != NULL;
	case F_REF:
		return ((const struct ref *)at)->name != NULL;
	case F_LIST:
		return ((const struct list *)at)->count > 0;
	default: /* F_NAME and F_TEXT are both one pointer */
		return *(const char *const *)at != NULL;
	}
}

bool field_given(const struct fact *fact, const struct field *field)
{
	return value_given(field_at(fact, field), field);
}

static const void *item_at(const struct list *list, const struct field *field, uint32_t i)
{
	return (const char *)list->items + (size_t)i * field->item_size;
}

/* Whether its values can name something. */
static bool field_names(const struct field *field)
{
	static const unsigned naming = 1u << F_NAMES | 1u << F_SQL | 1u << F_TYPE | 1u << F_REF | 1u << F_LIST;

	return (naming >> field->type & 1) || (field->type == F_NAME && field->space != SPACE_NONE);
}

static void value_each(const void *at, const struct field *field, field_visit *visit, void *context)
{
	const struct list *list = at;
	void *value;

	if (!value_given(at, field))
		return;
	if (field->type != F_LIST) {
		memcpy(&value, &at, sizeof value);
		visit(context, field, value);
		return;
	}
	for (uint32_t i = 0; i < list->count; i++)
		for (size_t j = 0; j < field->item_count; j++)
			if (field_names(&field->items[j]))
				value_each(field_at(item_at(list, field, i), &field->items[j]), &field->items[j], visit,
					   context);
}

void field_each(const struct fact *fact, field_visit *visit, void *context)
{
	for (size_t i = 0; i < fact->kind->field_count; i++)
		if (field_names(&fact->kind->fields[i]))
			value_each(field_at(fact, &fact->kind->fields[i]), &fact->kind->fields[i], visit, context);
}

uint64_t sqltext_hash(const struct sqltext *sql)
{
	return sql->text != NULL ? hash_bytes(1, sql->text, sql->size) : 0;
}

static bool bytes_equal(const struct sqltext *a, const struct sqltext *b)
{
	return a->size == b->size && (a->text == NULL) == (b->text == NULL) &&
	       (a->size == 0 || memcmp(a->text, b->text, a->size) == 0);
}

bool sqltext_equal(const struct sqltext *a, const struct sqltext *b)
{
	if (bytes_equal(a, b) || a->text == NULL || b->text == NULL)
		return bytes_equal(a, b);
	struct text x = {0}, y = {0};
	sql_normalise(&x, a->text, a->size);
	sql_normalise(&y, b->text, b->size);
	bool equal = x.size == y.size && (x.size == 0 || memcmp(x.data, y.data, x.size) == 0);
	text_free(&x);
	text_free(&y);
	return equal;
}

bool sqltext_null(const struct sqltext *sql)
{
	struct sql_token token = sql_token_next(sql->text, sql->size, 0);

	return sql_token_is(sql->text, token, "null") &&
	       sql_token_next(sql->text, sql->size, token.offset + token.length).kind == TOKEN_END;
}

/* An object that has a twin in the other model is the same object under whatever name. */
static bool object_equal(const struct fact *a, const struct fact *b)
{
	return a == b || (a != NULL && a->twin == b) || (b != NULL && b->twin == a);
}

bool type_equal(const struct type *a, const struct type *b)
{
	if (a->mods != b->mods || a->dims != b->dims || a->set_of != b->set_of)
		return false;
	if (a->fact != NULL && b->fact != NULL)
		return object_equal(a->fact, b->fact);
	return a->schema == b->schema && a->name == b->name;
}

/* Each of two mutual ones can be there before the other. */
static bool is_shell(const struct ref *ref, const struct field *field)
{
	return (field->flags & F_MUTUAL) && ref->name != NULL && ref->fact == NULL;
}

static bool ref_equal(const struct ref *a, const struct ref *b)
{
	if (a->fact != NULL && b->fact != NULL)
		return object_equal(a->fact, b->fact);
	return a->schema == b->schema && a->name == b->name;
}

/* The relation whose columns a field names. */
static const struct fact *relation_of(const struct fact *fact, const struct field *field)
{
	for (size_t i = 0; (field->flags & F_THERE) && i < fact->kind->field_count; i++)
		if (fact->kind->fields[i].type == F_REF && fact->kind->fields[i].space == SPACE_RELATION)
			return ((const struct ref *)field_at(fact, &fact->kind->fields[i]))->fact;
	return fact->parent ? fact->parent : fact;
}

/* Columns are equal when they are each other's twins, so that a rename is no difference. */
static bool column_equal(const struct fact *a, const struct fact *b, const char *x, const char *y)
{
	const struct fact *from = fact_column(a, x), *to = fact_column(b, y);

	return from != NULL && to != NULL ? object_equal(from, to) : x == y;
}

/* Whether a column is called otherwise in that version of its table. */
static bool column_renamed(const struct fact *column, const struct fact *table)
{
	return column != NULL && column->twin != NULL && column->twin->parent == table &&
	       column->twin->name != column->name;
}

static bool name_equal(const struct fact *from, const struct fact *to, const char *x, const char *y,
		       const struct field *field)
{
	/* In one table other names are other columns. */
	if (from == NULL || to == NULL || from == to || !(field->flags & (F_COLUMNS | F_THERE)))
		return x == y;
	return x == y ? !column_renamed(fact_column(from, x), to) && !column_renamed(fact_column(to, y), from)
		      : column_equal(from, to, x, y);
}

static bool names_equal(const struct fact *a, const struct fact *b, const struct name_list *x,
			const struct name_list *y, const struct field *field)
{
	if (x->count != y->count)
		return false;
	const struct fact *from = relation_of(a, field), *to = relation_of(b, field);
	for (uint32_t i = 0; i < x->count; i++) {
		uint32_t j = field->flags & F_ANY_ORDER ? 0 : i;

		while (j < y->count && !name_equal(from, to, x->list[i].text, y->list[j].text, field))
			j = field->flags & F_ANY_ORDER ? j + 1 : y->count;
		if (j == y->count)
			return false;
	}
	return true;
}

static bool list_equal(const struct fact *a, const struct fact *b, const struct list *x, const struct list *y,
		       const struct field *field)
{
	if (x->count != y->count)
		return false;
	for (uint32_t i = 0; i < x->count; i++)
		for (size_t j = 0; j < field->item_count; j++)
			if (!value_equal(a, b, field_at(item_at(x, field, i), &field->items[j]),
					 field_at(item_at(y, field, i), &field->items[j]), &field->items[j]))
				return false;
	return true;
}

bool field_equal(const struct fact *a, const struct fact *b, const struct field *field)
{
	return value_equal(a, b, field_at(a, field), field_at(b, field), field);
}

const struct field *field_like(const struct fact *of, const struct field *field)
{
	const struct field *like = field->word ? field_find(of, field->word) : NULL;

	return like != NULL && like->type == field->type ? like : NULL;
}

bool field_as_in(const struct fact *fact, const struct fact *of, const struct field *field)
{
	const struct field *like = field_like(of, field);

	return like == NULL ? !field_given(fact, field)
			    : value_equal(fact, of, field_at(fact, field), field_at(of, like), field);
}

bool value_equal(const struct fact *a, const struct fact *b, const void *x, const void *y, const struct field *field)
{
	switch (field->type) {
	case F_BOOL:
		return *(const bool *)x == *(const bool *)y;
	case F_INT:
		return ((const struct integer *)x)->given == ((const struct integer *)y)->given &&
		       ((const struct integer *)x)->value == ((const struct integer *)y)->value;
	case F_NAMES:
		return names_equal(a, b, x, y, field);
	case F_LIST:
		return list_equal(a, b, x, y, field);
	case F_SQL:
		return field->flags & F_BODY ? bytes_equal(x, y) : sqltext_equal(x, y);
	case F_TYPE:
		return type_equal(x, y);
	case F_REF:
		return ref_equal(x, y) && is_shell(x, field) == is_shell(y, field);
	case F_TEXT: {
		const char *s = ((const struct string *)x)->text, *t = ((const struct string *)y)->text;
		return s == t || (s != NULL && t != NULL && strcmp(s, t) == 0);
	}
	default:
		return *(const char *const *)x == *(const char *const *)y;
	}
}

static uint64_t hash_name(uint64_t h, const char *name)
{
	return hash_mix(h, name ? name_hash(name) : 1);
}

static uint64_t hash_names(uint64_t h, const struct name_list *list)
{
	h = hash_mix(h, list->count);
	for (uint32_t i = 0; i < list->count; i++)
		h = hash_name(h, list->list[i].text);
	return h;
}

static uint64_t hash_type(uint64_t h, const struct type *type)
{
	h = hash_name(hash_name(h, type->schema), type->name);
	return hash_mix(hash_name(h, type->mods), (uint64_t)type->dims << 1 | type->set_of);
}

static uint64_t hash_value(uint64_t h, const void *at, const struct field *field);

static uint64_t hash_list(uint64_t h, const struct list *list, const struct field *field)
{
	h = hash_mix(h, list->count);
	for (uint32_t i = 0; i < list->count; i++)
		for (size_t j = 0; j < field->item_count; j++)
			if (value_given(field_at(item_at(list, field, i), &field->items[j]), &field->items[j]))
				h = hash_value(hash_mix(h, j), field_at(item_at(list, field, i), &field->items[j]),
					       &field->items[j]);
	return h;
}

static uint64_t hash_value(uint64_t h, const void *at, const struct field *field)
{
	switch (field->type) {
	case F_BOOL:
		return hash_mix(h, *(const bool *)at);
	case F_INT:
		return hash_mix(h, (uint64_t)((const struct integer *)at)->value);
	case F_NAMES:
		return hash_names(h, at);
	case F_SQL:
		return hash_mix(h, sqltext_hash(at));
	case F_TYPE:
		return hash_type(h, at);
	case F_REF:
		h = hash_name(hash_name(h, ((const struct ref *)at)->schema), ((const struct ref *)at)->name);
		return is_shell(at, field) ? hash_mix(h, 1) : h;
	case F_LIST:
		return hash_list(h, at, field);
	case F_TEXT:
		return hash_string(h, ((const struct string *)at)->text);
	default:
		return hash_name(h, *(const char *const *)at);
	}
}

void fact_hash(struct fact *fact)
{
	uint64_t h = 1;

	for (size_t i = 0; i < fact->kind->field_count; i++) {
		const struct field *field = &fact->kind->fields[i];

		if (!(field->flags & F_TRANSIENT) && field_given(fact, field))
			h = hash_value(hash_mix(h, i), field_at(fact, field), field);
	}
	fact->hash = h;
}
