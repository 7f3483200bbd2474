#include "writer.h"

#include "argument.h"
#include "base/arena.h"

#include "quote.h"
#include "sqltext.h"

#include <ctype.h>
#include <string.h>

void writer_words(struct writer *writer, const char *words)
{
	text_char(writer->out, ' ');
	for (const char *p = words; *p != '\0'; p++)
		text_char(writer->out, writer->sql ? (char)toupper((unsigned char)*p) : *p);
}

void writer_raw(struct writer *writer, const char *text)
{
	text_put(writer->out, text);
}

void writer_name(struct writer *writer, const char *name)
{
	text_char(writer->out, ' ');
	quote_name(writer->out, name);
}

static void put_qualified(struct writer *writer, const char *schema, const char *name)
{
	if (schema != NULL) {
		quote_name(writer->out, schema);
		text_char(writer->out, '.');
	}
	quote_name(writer->out, name);
}

void writer_operator_name(struct writer *writer, const char *name)
{
	bool comment = !writer->sql && strstr(name, "//") != NULL;

	text_printf(writer->out, comment ? "\"%s\"" : "%s", name);
}

/* In a place where it would not be taken for an operator of an expression. */
void writer_operator(struct writer *writer, const struct ref *ref)
{
	const char *schema = ref->fact ? ref->fact->schema : ref->schema;

	if (schema == NULL) {
		text_char(writer->out, ' ');
		writer_operator_name(writer, ref->name);
		return;
	}
	writer_words(writer, "operator");
	text_char(writer->out, '(');
	quote_name(writer->out, schema);
	text_char(writer->out, '.');
	writer_operator_name(writer, ref->fact ? ref->fact->name : ref->name);
	text_char(writer->out, ')');
}

void writer_ref(struct writer *writer, const struct ref *ref)
{
	text_char(writer->out, ' ');
	put_qualified(writer, ref->fact && ref->fact->schema ? ref->fact->schema : ref->schema,
		      ref->fact ? ref->fact->name : ref->name);
}

/* The twin of a fact of the old model tells what it is called now: renames run first. What is dropped to be made again
 * under another name is not renamed before. */
const struct fact *fact_now(const struct fact *fact)
{
	return (fact->flags & (FACT_BEFORE | FACT_REMADE)) == FACT_BEFORE && fact->twin != NULL ? fact->twin : fact;
}

const char *fact_called(const struct fact *fact)
{
	return fact_now(fact)->name;
}

static const char *schema_now(const struct writer *writer, const struct fact *fact)
{
	if (fact->flags & FACT_REMADE)
		return fact->twin->schema;
	if (!(fact->flags & FACT_MOVED))
		return fact_now(fact)->schema;
	for (size_t i = 0; i < writer->model->count; i++) {
		const struct fact *schema = writer->model->facts[i];

		if (schema->kind->space == SPACE_SCHEMA && schema->twin != NULL && schema->twin->name == fact->schema)
			return schema->name;
	}
	return fact->schema;
}

void writer_fact(struct writer *writer, const struct fact *fact)
{
	const struct fact *now = fact_now(fact);

	if (now->kind->identity != NULL && writer->sql) {
		now->kind->identity(writer, now, schema_now(writer, fact), now->name);
		return;
	}
	text_char(writer->out, ' ');
	put_qualified(writer, schema_now(writer, fact), now->name);
	if ((now->kind->traits & OVERLOADED) != 0 && writer->sql)
		arguments_write_key(writer, fact);
}

void writer_type(struct writer *writer, const struct type *type)
{
	const char *zone = strstr(type->name, " with");
	bool timed = type->schema == NULL && strncmp(type->name, "time", 4) == 0 && zone != NULL;

	if (type->set_of)
		writer_words(writer, "setof");
	text_char(writer->out, ' ');
	if (type->fact != NULL && (type->fact->flags & FACT_PLATFORM) == 0)
		put_qualified(writer, schema_now(writer, type->fact), fact_called(type->fact));
	else if (type->schema != NULL)
		put_qualified(writer, type->schema, type->name);
	else if (timed)
		text_add(writer->out, type->name, (size_t)(zone - type->name));
	else if (type->fact != NULL)
		quote_name(writer->out, type->name);
	else
		/* "character" alone would be one character. */
		writer_raw(writer, type->mods == NULL && strcmp(type->name, "character") == 0 ? "bpchar" : type->name);
	if (type->mods != NULL && strcmp(type->name, "interval") == 0 && isalpha((unsigned char)*type->mods))
		text_printf(writer->out, " %s", type->mods);
	else if (type->mods != NULL)
		text_printf(writer->out, "(%s)", type->mods);
	if (timed)
		writer_raw(writer, zone);
	for (int i = 0; i < type->dims; i++)
		writer_raw(writer, "[]");
}

const char *type_sql(struct arena *arena, const struct type *type)
{
	struct text text = {0};
	struct writer writer = {.out = &text, .sql = true};

	if (type->name == NULL)
		return NULL;
	writer_type(&writer, type);
	const char *copy = arena_copy(arena, text.data + 1, text.size - 1);
	text_free(&text);
	return copy;
}

const char *const *type_list(struct arena *arena, const struct type *type)
{
	const char **list = arena_take(arena, sizeof *list);

	list[0] = type_sql(arena, type);
	return list;
}

void writer_sql(struct writer *writer, const struct sqltext *sql)
{
	text_add(writer->out, sql->text, sql->size);
}

/* A comment to the end of the line in the last line would swallow the parenthesis. */
static bool ends_in_comment(const struct sqltext *sql)
{
	size_t end = 0;

	for (struct sql_token t; (t = sql_token_next(sql->text, sql->size, end)).kind != TOKEN_END;)
		end = t.offset + t.length;
	return memmem(sql->text + end, sql->size - end, "--", 2) != NULL;
}

void writer_parens(struct writer *writer, const struct sqltext *sql)
{
	writer_raw(writer, " (");
	writer_sql(writer, sql);
	writer_raw(writer, ends_in_comment(sql) ? "\n)" : ")");
}

/* DEFAULT takes no more than a b_expr of gram.y by itself; and in the language, another clause may begin at such a word. */
static bool needs_parens(const struct sqltext *sql)
{
	static const char *const words[] = {
		"and",	     "or",    "not",	 "is",	    "isnull",	"notnull", "in",   "like",	 "ilike",
		"similar",   "at",    "between", "collate", "overlaps", "any",	   "all",  "some",	 "check",
		"generated", "using", "back",	 "primary", "unique",	"was",	   "null", "constraint", "storage"};
	struct sql_token t = sql_token_next(sql->text, sql->size, 0);
	int depth = 0;

	for (bool first = true; t.kind != TOKEN_END; first = false) {
		depth += sql_token_mark(sql->text, t, '(') || sql_token_mark(sql->text, t, '[');
		depth -= sql_token_mark(sql->text, t, ')') || sql_token_mark(sql->text, t, ']');
		for (size_t i = 0; depth == 0 && i < sizeof words / sizeof *words; i++)
			if (sql_token_is(sql->text, t, words[i]) && (!first || strcmp(words[i], "null") != 0))
				return true;
		t = sql_token_next(sql->text, sql->size, t.offset + t.length);
	}
	return false;
}

void writer_default(struct writer *writer, const struct sqltext *sql)
{
	if (needs_parens(sql) || ends_in_comment(sql)) {
		writer_parens(writer, sql);
		return;
	}
	text_char(writer->out, ' ');
	writer_sql(writer, sql);
}

void writer_body(struct writer *writer, const struct sqltext *sql)
{
	text_char(writer->out, ' ');
	quote_body(writer->out, sql->text, sql->size);
}

void writer_literal(struct writer *writer, const char *string)
{
	text_char(writer->out, ' ');
	quote_literal(writer->out, string);
}

void writer_string(struct writer *writer, const char *string)
{
	if (writer->sql) {
		writer_literal(writer, string);
		return;
	}
	writer_raw(writer, " \"");
	for (const char *p = string; *p != '\0'; p++) {
		if (*p == '"')
			text_char(writer->out, '"');
		text_char(writer->out, *p);
	}
	text_char(writer->out, '"');
}

void writer_integer(struct writer *writer, const char *words, struct integer integer)
{
	if (!integer.given)
		return;
	writer_words(writer, words);
	text_printf(writer->out, " %lld", (long long)integer.value);
}

static void value_names(struct writer *writer, const struct field *field, const struct name_list *list)
{
	if (field->flags & F_OPTIONS)
		writer_options(writer, list);
	else if (field->flags & F_PAIRS)
		writer_pairs(writer, list);
	else if (field->flags & F_ROLES)
		writer_list(writer, list);
	else
		writer_names(writer, list);
}

static void value_sql(struct writer *writer, const struct field *field, const struct sqltext *sql)
{
	if (field->flags & F_BODY) {
		writer_body(writer, sql);
	} else if (writer->sql && (field->flags & F_NO_BRACES) && !(field->flags & F_QUERY)) {
		writer_default(writer, sql);
	} else if (writer->sql && (field->flags & F_NO_BRACES)) {
		text_char(writer->out, ' ');
		writer_sql(writer, sql);
		writer_raw(writer, ends_in_comment(sql) ? "\n" : "");
	} else {
		writer_parens(writer, sql);
	}
}

void writer_value(struct writer *writer, const struct fact *fact, const struct field *field)
{
	const void *at = field_at(fact, field);

	switch (field->type) {
	case F_BOOL:
		break;
	case F_INT:
		text_printf(writer->out, " %lld", (long long)((const struct integer *)at)->value);
		break;
	case F_NAME:
		if (field->choices)
			writer_words(writer, *(const char *const *)at);
		else
			writer_name(writer, *(const char *const *)at);
		break;
	case F_NAMES:
		value_names(writer, field, at);
		break;
	case F_SQL:
		value_sql(writer, field, at);
		break;
	case F_TYPE:
		writer_type(writer, at);
		break;
	case F_REF:
		if (field->space == SPACE_OPERATOR)
			writer_operator(writer, at);
		else
			writer_ref(writer, at);
		break;
	case F_TEXT:
		writer_literal(writer, ((const struct string *)at)->text);
		break;
	}
}

void writer_field(struct writer *writer, const struct fact *fact, const struct field *field)
{
	const char *word = writer->sql && field->sql ? field->sql : field->word;

	if (!field_given(fact, field) || ((field->flags & F_TRANSIENT) && !writer->change))
		return;
	if (word != NULL && *word != '\0' && !(field->flags & F_BARE))
		writer_words(writer, word);
	writer_value(writer, fact, field);
}

void writer_fields(struct writer *writer, const struct fact *fact)
{
	for (size_t i = 0; i < fact->kind->field_count; i++)
		if (!(fact->kind->fields[i].flags & (F_IN_BLOCK | F_DEFINED)))
			writer_field(writer, fact, &fact->kind->fields[i]);
	writer_definition(writer, fact);
}

/* One to a line where they are many. */
void writer_definition(struct writer *writer, const struct fact *fact)
{
	size_t given = 0, done = 0;

	for (size_t i = 0; i < fact->kind->field_count; i++)
		given += (fact->kind->fields[i].flags & F_DEFINED) && field_given(fact, &fact->kind->fields[i]);
	for (size_t i = 0; i < fact->kind->field_count && given > 0; i++) {
		const struct field *field = &fact->kind->fields[i];

		if (!(field->flags & F_DEFINED) || !field_given(fact, field))
			continue;
		writer_raw(writer, done++ ? "," : " (");
		size_t start = writer->out->size;
		if (given > 3)
			text_printf(writer->out, "\n%*s", writer->indent * 4 + 3, "");
		writer_words(writer, field->sql && writer->sql ? field->sql : field->word);
		if (done == 1 && given <= 3)
			writer_trim(writer, start);
		writer_raw(writer, field->type == F_BOOL ? "" : " =");
		writer_value(writer, fact, field);
	}
	if (given > 3)
		text_printf(writer->out, "\n%*s", writer->indent * 4, "");
	writer_raw(writer, given > 0 ? ")" : "");
}

void writer_clauses(struct writer *writer, const struct fact *fact)
{
	if (fact->kind->clauses != NULL)
		fact->kind->clauses(writer, fact);
	else
		writer_fields(writer, fact);
}

void writer_trim(struct writer *writer, size_t start)
{
	if (writer->out->size > start && writer->out->data[start] == ' ') {
		memmove(writer->out->data + start, writer->out->data + start + 1, writer->out->size - start);
		writer->out->size--;
	}
}

size_t writer_statement(struct writer *writer, size_t start)
{
	if (writer->out->size > start) {
		writer_raw(writer, ";\n");
		for (int i = 0; i < writer->indent && !writer->sql; i++)
			writer_raw(writer, "    ");
	}
	return writer->out->size;
}
