#include "argument.h"

#include "base/arena.h"
#include "base/diag.h"
#include "reader.h"
#include "writer.h"

#include <string.h>

const struct field argument_fields[4] = {
	FIELD(argument, mode, .choices = "out|inout|variadic|table"),
	FIELD(argument, name, .flags = 0),
	FIELD(argument, type, .flags = 0),
	FIELD_AS(argument, fallback, "default", .flags = F_NO_BRACES),
};

const struct argument *argument_at(const struct list *list, uint32_t i)
{
	return &((const struct argument *)list->items)[i];
}

bool argument_goes_in(const struct argument *argument)
{
	return argument->mode == NULL || *argument->mode == 'i' || *argument->mode == 'v';
}

bool argument_comes_out(const struct argument *argument)
{
	return argument->mode != NULL && *argument->mode != 'v';
}

bool argument_is(const struct argument *argument, const char *mode)
{
	return argument->mode != NULL && strcmp(argument->mode, mode) == 0;
}

/* The next argument that goes in, behind number *i; NULL at the end. */
const struct argument *argument_next_in(const struct list *list, uint32_t *i)
{
	while (*i < list->count) {
		const struct argument *argument = argument_at(list, (*i)++);

		if (argument_goes_in(argument))
			return argument;
	}
	return NULL;
}

static void argument_add(struct model *model, struct list *list, struct argument argument)
{
	struct argument *items = list->items;
	size_t count = list->count;

	ARENA_PUSH(model->arena, items, count, argument);
	*list = (struct list){items, (uint32_t)count};
}

/* Up to the next comma that is not inside brackets. */
static bool read_fallback(struct reader *reader, struct sqltext *sql)
{
	uint32_t start = reader->at, depth = 0;

	while (!reader_end(reader)) {
		struct reader next = *reader;

		if (depth == 0 && reader_mark(&next, ','))
			break;
		depth += reader_mark(&next, '[');
		depth -= depth > 0 && reader_mark(&next, ']');
		reader->at++;
	}
	if (reader->at == start)
		return reader_expected(reader, "the default's value");
	*sql = reader_text(reader, (struct span){reader->terms[start].span.at, reader->terms[reader->at - 1].span.end});
	return true;
}

/* A type alone, or a name and a type: "precision double precision" is the latter, "double precision" the former. */
static bool read_named_type(struct reader *reader, struct argument *argument)
{
	struct reader alone = *reader;
	struct reader quiet;
	struct name name;

	if (!reader_type(&alone, &argument->type))
		return reader_expected(reader, "a type");
	quiet = alone;
	if (reader_end(&alone) || reader_mark(&quiet, ',') || reader_mark(&quiet, '=') ||
	    reader_sees(&alone, "default") || reader_sees(&alone, "order by")) {
		*reader = alone;
		return true;
	}
	if (!reader_need_name(reader, &name, "the name of a parameter"))
		return false;
	argument->name = name.text;
	if (argument->mode == NULL)
		argument->mode = reader_choice(reader, "in|out|inout|variadic");
	return reader_type(reader, &argument->type) || reader_expected(reader, "a type");
}

static bool read_argument(struct reader *reader, struct argument *argument)
{
	*argument = (struct argument){.span = reader_span(reader)};
	if (reader_words(reader, "in out"))
		argument->mode = names_of(reader->model->names, "inout");
	else
		argument->mode = reader_choice(reader, "in|out|inout|variadic");
	if (!read_named_type(reader, argument))
		return false;
	/* "in" says nothing; and PostgreSQL forgets the modifiers of a parameter's type. */
	if (argument->mode != NULL && strcmp(argument->mode, "in") == 0)
		argument->mode = NULL;
	argument->type.mods = NULL;
	if (reader_words(reader, "default") || reader_mark(reader, '='))
		return read_fallback(reader, &argument->fallback);
	return true;
}

bool arguments_read_some(struct reader *reader, struct list *list, const char *mode)
{
	struct argument argument;

	while (read_argument(reader, &argument)) {
		if (mode != NULL)
			argument.mode = names_of(reader->model->names, mode);
		argument_add(reader->model, list, argument);
		if (!reader_mark(reader, ','))
			break;
		if (reader_end(reader))
			reader_expected(reader, "a parameter");
	}
	return !reader->failed;
}

bool arguments_read(struct reader *reader, struct list *list, const char *mode)
{
	struct reader inside;

	if (!reader_inside(reader, &inside))
		return reader_expected(reader, mode ? "columns in parentheses" : "the parameters in parentheses");
	if (!reader_end(&inside) && arguments_read_some(&inside, list, mode) && !reader_end(&inside))
		reader_expected(&inside, "\",\" or \")\"");
	reader->failed |= inside.failed;
	return !reader->failed;
}

const struct argument *argument_next_out(const struct list *list, uint32_t *i)
{
	while (*i < list->count) {
		const struct argument *argument = argument_at(list, (*i)++);

		if (argument_comes_out(argument))
			return argument;
	}
	return NULL;
}

const char *arguments_key(struct model *model, const char *name, const struct list *list)
{
	struct text text = {0};
	uint32_t i = 0;

	text_put(&text, name);
	text_char(&text, '(');
	for (const struct argument *a; (a = argument_next_in(list, &i)) != NULL;)
		text_printf(&text, "%s%s", text.size > strlen(name) + 1 ? ", " : "",
			    argument_type_text(model, &a->type));
	text_char(&text, ')');
	const char *key = names_get(model->names, text.data, text.size);
	text_free(&text);
	return key;
}

void arguments_write_key(struct writer *writer, const struct fact *fact)
{
	const struct field *field = field_find(fact, "arguments");
	const struct list *list = field ? field_at(fact, field) : NULL;
	uint32_t i = 0;
	size_t first = writer->out->size;

	if (list == NULL || list->count == 0) {
		writer_raw(writer, fact->key + strlen(fact->name));
		return;
	}
	for (const struct argument *a; (a = argument_next_in(list, &i)) != NULL;) {
		writer_raw(writer, writer->out->size == first ? "(" : ", ");
		size_t start = writer->out->size;
		writer_type(writer, &a->type);
		writer_trim(writer, start);
	}
	writer_raw(writer, writer->out->size == first ? "()" : ")");
}

bool arguments_same(const struct list *a, const struct list *b)
{
	uint32_t i = 0, j = 0;

	for (;;) {
		const struct argument *x = argument_next_in(a, &i), *y = argument_next_in(b, &j);

		if (x == NULL || y == NULL)
			return x == y;
		if (!type_equal(&x->type, &y->type))
			return false;
	}
}

/* ---- check ------------------------------------------------------------------- */

const char *argument_type_text(struct model *model, const struct type *type)
{
	struct text text = {0};
	struct writer writer = {.out = &text, .model = model, .sql = true};

	writer_type(&writer, type);
	writer_trim(&writer, 0);
	const char *copy = arena_copy(model->arena, text.data, text.size);
	text_free(&text);
	return copy;
}

static bool clashes(const struct argument *a, const struct argument *b)
{
	bool in_only = argument_goes_in(a) && !argument_comes_out(a),
	     out_only = argument_comes_out(a) && !argument_goes_in(a);

	if (a->name == NULL || a->name != b->name)
		return false;
	return !(in_only && argument_comes_out(b) && !argument_goes_in(b)) &&
	       !(out_only && argument_goes_in(b) && !argument_comes_out(b));
}

static void check_names(struct model *model, const struct list *list)
{
	for (uint32_t i = 0; i < list->count; i++)
		for (uint32_t j = 0; j < i; j++) {
			const struct argument *a = argument_at(list, i), *b = argument_at(list, j);

			if (!clashes(a, b))
				continue;
			struct diag *diag = diag_error(model->diags, a->span, "duplicate-parameter",
						       "parameter \"%s\" is declared twice", a->name);
			diag_note(diag, b->span, "it was declared first here");
			break;
		}
}

static bool is_array(const struct type *type)
{
	return type->dims > 0 || strcmp(type->name, "anyarray") == 0 || strcmp(type->name, "anycompatiblearray") == 0 ||
	       strcmp(type->name, "\"any\"") == 0 || type->fact != NULL;
}

static void check_modes(struct model *model, const struct list *list)
{
	const struct argument *variadic = NULL, *table = NULL, *output = NULL;

	for (uint32_t i = 0; i < list->count; i++) {
		const struct argument *a = argument_at(list, i);

		if (a->type.set_of)
			diag_error(model->diags, a->span, "set-parameter", "a parameter cannot be a set");
		if (variadic != NULL && argument_goes_in(a))
			diag_error(model->diags, variadic->span, "variadic-not-last",
				   "a variadic parameter must be the last one that goes in");
		if (argument_is(a, "variadic")) {
			variadic = a;
			if (!is_array(&a->type))
				diag_hint(diag_error(model->diags, a->span, "variadic-type",
						     "a variadic parameter must be an array"),
					  "write %s[]", argument_type_text(model, &a->type));
		}
		table = argument_is(a, "table") ? a : table;
		output = argument_comes_out(a) && !argument_is(a, "table") ? a : output;
	}
	if (table != NULL && output != NULL)
		diag_hint(diag_error(model->diags, output->span, "output-of-table",
				     "a function that returns a table has no out parameters"),
			  "make it a column of the table");
}

static void check_fallbacks(struct model *model, const struct list *list)
{
	const struct argument *first = NULL;

	for (uint32_t i = 0; i < list->count; i++) {
		const struct argument *a = argument_at(list, i);

		if (a->fallback.text != NULL && !argument_goes_in(a))
			diag_error(model->diags, a->span, "default-of-output",
				   "only a parameter that goes in can have a default");
		else if (a->fallback.text != NULL)
			first = first ? first : a;
		else if (first != NULL && argument_goes_in(a))
			diag_note(diag_error(model->diags, a->span, "default-not-last",
					     "a parameter behind one with a default must have a default too"),
				  first->span, "the first default stands here");
	}
}

void arguments_check(struct model *model, const struct list *list)
{
	check_names(model, list);
	check_modes(model, list);
	check_fallbacks(model, list);
}

/* ---- writing ----------------------------------------------------------------- */

void argument_write(struct writer *writer, const struct argument *argument)
{
	size_t start = writer->out->size;

	if (argument->mode != NULL && !argument_is(argument, "table"))
		writer_words(writer, argument->mode);
	if (argument->name != NULL)
		writer_name(writer, argument->name);
	writer_type(writer, &argument->type);
	if (argument->fallback.text != NULL) {
		writer_words(writer, "default");
		writer_raw(writer, " ");
		writer_sql(writer, &argument->fallback);
	}
	writer_trim(writer, start);
}

uint32_t arguments_write(struct writer *writer, const struct list *list, bool columns)
{
	uint32_t count = 0;

	for (uint32_t i = 0; i < list->count; i++) {
		const struct argument *argument = argument_at(list, i);

		if (argument_is(argument, "table") != columns)
			continue;
		writer_raw(writer, count++ ? ", " : "(");
		argument_write(writer, argument);
	}
	if (count > 0 || !columns)
		writer_raw(writer, count ? ")" : "()");
	return count;
}
