#include "reader.h"

#include "base/arena.h"
#include "base/text.h"
#include "builtin.h"

#include <stdlib.h>
#include <string.h>

/* Types of several words, and where their modifiers stand. */
static const char *type_words(struct reader *reader, const char *first)
{
	if (strcmp(first, "double") == 0 && reader_words(reader, "precision"))
		return "double precision";
	if ((strcmp(first, "character") == 0 || strcmp(first, "char") == 0 || strcmp(first, "nchar") == 0) &&
	    reader_words(reader, "varying"))
		return "character varying";
	if (strcmp(first, "national") == 0 && (reader_words(reader, "character") || reader_words(reader, "char")))
		return reader_words(reader, "varying") ? "character varying" : "character";
	if (strcmp(first, "bit") == 0 && reader_words(reader, "varying"))
		return "bit varying";
	return first;
}

/* The inside of the parentheses that stand next, without white space, interned. */
static const char *type_mods(struct reader *reader)
{
	const struct term *term = reader_term(reader);
	struct text text = {0};

	if (term == NULL || term->type != TERM_SQL)
		return NULL;
	const char *p = reader_bytes(reader, term->span) + 1;
	const char *end = reader_bytes(reader, term->span) + (term->span.end - term->span.at) - 1;
	text_clear(&text);
	for (; p < end; p++)
		if (strchr(" \t\r\n", *p) == NULL)
			text_char(&text, *p);
	const char *mods = names_get(reader->model->names, text.data, text.size);
	text_free(&text);
	reader->at++;
	return mods;
}

/* "interval day to second(3)": PostgreSQL keeps the fields as part of the modifiers. */
static const char *interval_fields(struct reader *reader)
{
	return reader_choice(reader, "year|month|day|hour|minute|second|year to month|day to hour|day to minute|"
				     "day to second|hour to minute|hour to second|minute to second");
}

/* The modifiers that two spellings of one type differ in: char is character(1), numeric(10) is numeric(10,0),
 * float(24) is real. */
static void type_settle(struct reader *reader, struct type *type, const char *written)
{
	struct names *names = reader->model->names;

	if (strcmp(written, "float") == 0) {
		bool real = type->mods != NULL && atoi(type->mods) <= 24;

		type->name = names_of(names, real ? "real" : "double precision");
		type->mods = NULL;
	} else if (strcmp(type->name, "character") == 0 && type->mods == NULL && strcmp(written, "bpchar") != 0) {
		type->mods = names_of(names, "1");
	} else if (strcmp(type->name, "bit") == 0 && type->mods == NULL) {
		type->mods = names_of(names, "1");
	} else if (strcmp(type->name, "numeric") == 0 && type->mods != NULL && strchr(type->mods, ',') == NULL) {
		type->mods = names_of(names, arena_printf(reader->model->arena, "%s,0", type->mods));
	}
}

static void type_zone(struct reader *reader, struct type *type)
{
	struct names *names = reader->model->names;
	bool stamp = strncmp(type->name, "timestamp", 9) == 0;

	if (reader_words(reader, "with time zone"))
		type->name = names_of(names, stamp ? "timestamp with time zone" : "time with time zone");
	else if (reader_words(reader, "without time zone"))
		type->name = names_of(names, stamp ? "timestamp without time zone" : "time without time zone");
}

static void type_array(struct reader *reader, struct type *type)
{
	struct integer bound;

	if (reader_words(reader, "array"))
		type->dims = 1;
	while (reader_mark(reader, '[')) {
		reader_integer(reader, &bound);
		if (!reader_mark(reader, ']')) {
			reader_expected(reader, "\"]\"");
			return;
		}
		/* PostgreSQL keeps no bounds, and one number of dimensions means as much as another; but
		 * pg_attribute.attndims is kept, and pg_dump shows it not. */
		type->dims = 1;
	}
}

bool reader_type(struct reader *reader, struct type *type)
{
	struct names *names = reader->model->names;
	struct ref ref;
	uint32_t start = reader->at;

	*type = (struct type){.set_of = reader_words(reader, "setof")};
	if (!reader_ref(reader, &ref)) {
		reader->at = start;
		return false;
	}
	bool quoted = reader->terms[reader->at - 1].type == TERM_QUOTED;
	type->span = ref.span;
	type->schema = ref.schema;
	type->name = ref.name;
	if (ref.schema != NULL && strcmp(ref.schema, "pg_catalog") == 0)
		type->schema = NULL;
	const char *written = type->schema == NULL ? type_words(reader, ref.name) : ref.name;
	/* "char" in quotes is a type of its own: one byte. */
	const char *known = type->schema != NULL		     ? NULL
			    : quoted && strcmp(written, "char") == 0 ? "\"char\""
								     : builtin_type(written);
	type->builtin = known != NULL;
	if (known != NULL)
		type->name = names_of(names, known);
	const char *fields = known != NULL && strcmp(known, "interval") == 0 ? interval_fields(reader) : NULL;
	type->mods = type_mods(reader);
	if (fields != NULL)
		type->mods = names_of(names,
				      arena_printf(reader->model->arena, "%s%s%s%s", fields, type->mods ? "(" : "",
						   type->mods ? type->mods : "", type->mods ? ")" : ""));
	if (known != NULL && (strncmp(known, "time", 4) == 0))
		type_zone(reader, type);
	if (known != NULL)
		type_settle(reader, type, written);
	type_array(reader, type);
	if (reader->at > start)
		type->span.end = reader->terms[reader->at - 1].span.end;
	return !reader->failed;
}
