#include "argument.h"
#include "base/arena.h"
#include "base/diag.h"
#include "builtin.h"
#include "plan.h"
#include "reader.h"
#include "refs.h"
#include "resolve.h"
#include "routine.h"
#include "writer.h"

#include <string.h>

/* Functions and procedures: PostgreSQL keeps both in pg_proc, and they differ in little. */
struct transform {
	struct type type;
};

struct setting {
	const char *name;
	struct string value; /* in one spelling, ready to stand in SQL; none: FROM CURRENT */
};

struct function {
	struct fact head;
	struct list arguments;
	struct type returns;
	const char *language;
	const char *volatility; /* immutable, stable; NULL: volatile */
	bool strict, definer, leakproof, window;
	const char *parallel;	 /* safe, restricted; NULL: unsafe */
	const char *cost, *rows; /* numbers; NULL: PostgreSQL's own guess */
	struct ref support;
	struct list transforms;
	struct list settings;
	struct sqltext body;   /* a string of language sql or plpgsql */
	struct sqltext atomic; /* the statements of BEGIN ATOMIC ... END: PostgreSQL keeps their tree */
	struct sqltext result; /* RETURN expression: the same */
	struct string code;    /* a string of any other language; of language c, the object file */
	struct string symbol;  /* and what it is called in there */
	bool unchecked;	       /* PostgreSQL is not to look at the body when it is made */
	struct span language_span, returns_span, rows_span, body_span;
};

static const struct field transform_fields[] = {
	FIELD(transform, type, .flags = 0),
};

static const struct field setting_fields[] = {
	FIELD(setting, name, .flags = 0),
	FIELD(setting, value, .flags = 0),
};

enum {
	ARGUMENTS,
	RETURNS,
	LANGUAGE,
	VOLATILITY,
	STRICT,
	DEFINER,
	LEAKPROOF,
	WINDOW,
	PARALLEL,
	COST,
	ROWS,
	SUPPORT,
	TRANSFORMS,
	SETTINGS,
	BODY,
	ATOMIC,
	RESULT,
	CODE,
	SYMBOL,
	UNCHECKED,
};

static const struct field fields[] = {
	[ARGUMENTS] = FIELD(function, arguments, .flags = F_BARE, ITEMS(argument, argument_fields)),
	[RETURNS] = FIELD(function, returns, .flags = F_BARE),
	[LANGUAGE] = FIELD(function, language, .flags = F_BARE),
	[VOLATILITY] = FIELD(function, volatility, .flags = F_BARE, .choices = "immutable|stable|volatile"),
	[STRICT] = FIELD(function, strict, .flags = F_BARE),
	[DEFINER] = FIELD_AS(function, definer, "security definer", .flags = F_BARE),
	[LEAKPROOF] = FIELD(function, leakproof, .flags = F_BARE),
	[WINDOW] = FIELD(function, window, .flags = F_BARE),
	[PARALLEL] = FIELD(function, parallel, .flags = F_BARE, .choices = "safe|restricted|unsafe"),
	[COST] = FIELD(function, cost, .flags = F_BARE),
	[ROWS] = FIELD(function, rows, .flags = F_BARE),
	[SUPPORT] = FIELD(function, support, .flags = F_BARE),
	[TRANSFORMS] = FIELD_AS(function, transforms, "transform", .flags = F_BARE, ITEMS(transform, transform_fields)),
	[SETTINGS] = FIELD_AS(function, settings, "set", .flags = F_BARE, ITEMS(setting, setting_fields)),
	[BODY] = FIELD_AS(function, body, "as", .flags = F_BARE | F_BODY),
	[ATOMIC] = FIELD_AS(function, atomic, "begin atomic", .flags = F_BARE),
	[RESULT] = FIELD_AS(function, result, "return", .flags = F_BARE),
	[CODE] = FIELD_AS(function, code, "as", .flags = F_BARE),
	[SYMBOL] = FIELD_AS(function, symbol, "as", .flags = F_BARE),
	[UNCHECKED] = FIELD(function, unchecked, .flags = F_BARE),
};

#define PROCEDURE_WORDS "language|security definer|security invoker|set|transform|unchecked|as|begin atomic"
#define FUNCTION_WORDS \
	PROCEDURE_WORDS "|returns|immutable|stable|volatile|strict|called on null input|returns null on null input|" \
			"leakproof|not leakproof|parallel|cost|rows|support|window|return"

static const struct function *function_of(const struct fact *fact)
{
	return (const struct function *)fact;
}

static bool is_procedure(const struct fact *fact)
{
	return strcmp(fact->kind->sql, "procedure") == 0;
}

/* ---- clauses ----------------------------------------------------------------- */

static bool twice(struct reader *reader, bool given, const char *words, struct span span)
{
	if (!given)
		return false;
	diag_error(reader->model->diags, span, "duplicate-clause", "\"%s\" is given twice", words);
	return reader->failed = true;
}

static bool read_returns(struct reader *reader, struct function *function)
{
	if (reader_words(reader, "table")) {
		if (!arguments_read(reader, &function->arguments, "table"))
			return false;
		function->returns = (struct type){.name = names_of(reader->model->names, "record"), .set_of = true};
		return true;
	}
	if (!reader_type(reader, &function->returns))
		return reader_expected(reader, "a type");
	function->returns.mods = NULL;
	return true;
}

/* A number with or without a fraction, in the text that it was written in. */
static bool read_number(struct reader *reader, const char **number)
{
	if (reader_end(reader) || reader->terms[reader->at].type != TERM_NUMBER)
		return reader_expected(reader, "a number");
	struct sqltext text = reader_text(reader, reader_span(reader));
	*number = names_get(reader->model->names, text.text, text.size);
	reader->at++;
	return true;
}

static bool read_value(struct reader *reader, struct text *text)
{
	struct writer writer = {.out = text, .model = reader->model, .sql = true};
	struct string string;
	struct name name;
	const char *number;
	bool minus = reader_mark(reader, '-');

	if (minus || (!reader_end(reader) && reader->terms[reader->at].type == TERM_NUMBER)) {
		if (!read_number(reader, &number))
			return false;
		bool odd = number[0] == '0' && number[1] >= '0' && number[1] <= '9';
		const char *quote = odd ? "" : "'";
		text_printf(text, "%s%s%s%s", quote, minus ? "-" : "", number, quote);
		return true;
	}
	size_t start = text->size;
	if (reader_end(reader))
		return reader_expected(reader, "a value");
	if (reader->terms[reader->at].type == TERM_STRING && reader_string(reader, &string))
		writer_literal(&writer, string.text);
	else if (reader_need_name(reader, &name, "a value"))
		writer_literal(&writer, name.text);
	else
		return false;
	writer_trim(&writer, start);
	return true;
}

/* PostgreSQL keeps "name=value" (pg_proc.proconfig); a name, a number and a string are one value to it. */
static bool read_setting(struct reader *reader, struct function *function)
{
	struct setting *items = function->settings.items;
	size_t count = function->settings.count;
	struct model *model = reader->model;
	struct setting setting = {0};
	struct text text = {0};
	struct ref ref;

	if (reader_words(reader, "time zone"))
		ref = (struct ref){.name = "timezone"};
	else if (!reader_ref(reader, &ref))
		return reader_expected(reader, "the name of a setting");
	else if (!reader_words(reader, "to") && !reader_mark(reader, '=') && !reader_sees(reader, "from current"))
		return reader_expected(reader, "\"=\", \"to\" or \"from current\"");
	char *name = arena_printf(model->arena, "%s%s%s", ref.schema ? ref.schema : "", ref.schema ? "." : "",
				  ref.name);
	/* "TimeZone" is what PostgreSQL keeps of timezone. */
	for (char *c = name; *c != '\0'; c++)
		*c = *c >= 'A' && *c <= 'Z' ? (char)(*c + ('a' - 'A')) : *c;
	setting.name = names_of(model->names, name);
	for (size_t i = 0; i < count; i++)
		if (twice(reader, items[i].name == setting.name, arena_printf(model->arena, "set %s", name), ref.span))
			return false;
	if (!reader_words(reader, "from current")) {
		do {
			text_put(&text, text.size ? ", " : "");
			read_value(reader, &text);
		} while (!reader->failed && reader_mark(reader, ','));
		setting.value.text = arena_copy(model->arena, text.data, text.size);
		text_free(&text);
	}
	ARENA_PUSH(model->arena, items, count, setting);
	function->settings = (struct list){items, (uint32_t)count};
	return !reader->failed;
}

static bool read_transforms(struct reader *reader, struct function *function)
{
	struct transform *items = function->transforms.items;
	size_t count = function->transforms.count;
	struct transform transform;

	do {
		if (!reader_need_words(reader, "for type"))
			return false;
		if (!reader_type(reader, &transform.type))
			return reader_expected(reader, "a type");
		ARENA_PUSH(reader->model->arena, items, count, transform);
	} while (reader_mark(reader, ','));
	function->transforms = (struct list){items, (uint32_t)count};
	return true;
}

static bool has_body(const struct function *function)
{
	return function->body.text != NULL || function->atomic.text != NULL || function->result.text != NULL ||
	       function->code.text != NULL;
}

static bool read_body(struct reader *reader, struct function *function, const char *word)
{
	function->body_span = reader_span(reader);
	if (*word == 'b') {
		if (!reader_need_sql(reader, &function->atomic, "the statements in $$ ... $$"))
			return false;
		reader_words(reader, "end");
		return true;
	}
	if (strcmp(word, "return") == 0)
		return reader_expression(reader, FUNCTION_WORDS "|was", &function->result) ||
		       reader_expected(reader, "an expression");
	if (!reader_body(reader, &function->body))
		return reader_expected(reader, "a body in $$ ... $$");
	if (reader_mark(reader, ','))
		return reader_string(reader, &function->symbol) || reader_expected(reader, "the name of a C function");
	return true;
}

static bool read_language(struct reader *reader, struct function *function)
{
	struct string string;
	struct name name;

	function->language_span = reader_span(reader);
	if (!reader_end(reader) && reader->terms[reader->at].type == TERM_STRING && reader_string(reader, &string))
		function->language = names_of(reader->model->names, string.text);
	else if (reader_need_name(reader, &name, "the name of a language"))
		function->language = name.text;
	return !reader->failed;
}

enum { SEEN_NULLS = 1, SEEN_SECURITY = 2, SEEN_LEAK = 4, SEEN_VOLATILITY = 8, SEEN_PARALLEL = 16 };

static bool seen(struct reader *reader, unsigned *bits, unsigned bit, const char *word, struct span span)
{
	if (*bits & bit) {
		diag_error(reader->model->diags, span, "duplicate-clause",
			   "\"%s\" repeats or contradicts a clause before it", word);
		return reader->failed = true;
	}
	*bits |= bit;
	return false;
}

/* The words that are a whole clause each; the opposite of what PostgreSQL takes for granted is all that is kept. */
static bool read_property(struct reader *reader, struct function *f, const char *word, struct span span, unsigned *bits)
{
	if (strcmp(word, "strict") == 0 || strstr(word, "null input") != NULL) {
		f->strict = *word != 'c';
		return seen(reader, bits, SEEN_NULLS, word, span) || true;
	}
	if (strncmp(word, "security", 8) == 0) {
		f->definer = strcmp(word, "security definer") == 0;
		return seen(reader, bits, SEEN_SECURITY, word, span) || true;
	}
	if (strstr(word, "leakproof") != NULL) {
		f->leakproof = *word == 'l';
		return seen(reader, bits, SEEN_LEAK, word, span) || true;
	}
	if (strcmp(word, "window") == 0)
		return f->window = true;
	if (strcmp(word, "unchecked") == 0)
		return f->unchecked = true;
	if (strcmp(word, "immutable") == 0 || strcmp(word, "stable") == 0 || strcmp(word, "volatile") == 0) {
		f->volatility = *word == 'v' ? NULL : word;
		return seen(reader, bits, SEEN_VOLATILITY, word, span) || true;
	}
	return false;
}

static bool read_parallel(struct reader *reader, struct function *function)
{
	const char *choice = reader_choice(reader, "safe|restricted|unsafe");

	if (choice == NULL)
		return reader_expected(reader, "safe, restricted or unsafe");
	function->parallel = *choice == 'u' ? NULL : choice;
	return true;
}

static bool read_clause(struct reader *reader, struct function *f, const char *word, struct span span, unsigned *bits)
{
	if (read_property(reader, f, word, span, bits))
		return !reader->failed;
	if (strcmp(word, "returns") == 0) {
		f->returns_span = reader_span(reader);
		return !twice(reader, f->returns.name != NULL, word, span) && read_returns(reader, f);
	}
	if (strcmp(word, "language") == 0)
		return !twice(reader, f->language != NULL, word, span) && read_language(reader, f);
	if (strcmp(word, "parallel") == 0)
		return !seen(reader, bits, SEEN_PARALLEL, word, span) && read_parallel(reader, f);
	if (strcmp(word, "cost") == 0)
		return !twice(reader, f->cost != NULL, word, span) && read_number(reader, &f->cost);
	if (strcmp(word, "rows") == 0) {
		f->rows_span = span;
		return !twice(reader, f->rows != NULL, word, span) && read_number(reader, &f->rows);
	}
	if (strcmp(word, "support") == 0)
		return !twice(reader, f->support.name != NULL, word, span) &&
		       (reader_ref(reader, &f->support) || reader_expected(reader, "the name of a function"));
	if (strcmp(word, "transform") == 0)
		return read_transforms(reader, f);
	if (strcmp(word, "set") == 0)
		return read_setting(reader, f);
	return !twice(reader, has_body(f), word, span) && read_body(reader, f, word);
}

static void bind(struct reader *reader, struct fact *fact)
{
	struct function *function = (struct function *)fact;
	const char *words = is_procedure(fact) ? PROCEDURE_WORDS : FUNCTION_WORDS;
	unsigned bits = 0;

	if (!arguments_read(reader, &function->arguments, NULL))
		return;
	while (!reader_end(reader)) {
		struct span span = reader_span(reader);
		uint32_t at = reader->at;
		const char *word = reader_choice(reader, words);

		if (word != NULL)
			read_clause(reader, function, word, span, &bits);
		else
			reader_clauses(reader, fact, true);
		if (reader->at == at)
			break;
	}
	/* Only these two languages are SQL; what is in any other string is for that language to judge. */
	if (function->language != NULL && function->body.text != NULL && strcmp(function->language, "sql") != 0 &&
	    strcmp(function->language, "plpgsql") != 0) {
		function->code.text = arena_copy(reader->model->arena, function->body.text, function->body.size);
		function->body = (struct sqltext){0};
	}
}

/* ---- resolve ----------------------------------------------------------------- */

/* The type that PostgreSQL makes of output parameters; false: there are none. */
static bool output_type(struct model *model, const struct function *function, struct type *type)
{
	uint32_t count = 0;

	for (uint32_t i = 0; i < function->arguments.count; i++)
		if (argument_comes_out(argument_at(&function->arguments, i))) {
			*type = argument_at(&function->arguments, i)->type;
			count++;
		}
	if (count > 1 || (count == 1 && is_procedure(&function->head)))
		*type = (struct type){.name = names_of(model->names, "record")};
	return count > 0;
}

static void resolve_returns(struct model *model, struct function *function)
{
	struct type type = {0};
	bool output = output_type(model, function, &type);
	bool table = false;

	for (uint32_t i = 0; i < function->arguments.count; i++)
		table |= argument_is(argument_at(&function->arguments, i), "table");
	if (is_procedure(&function->head) && !output) {
		function->returns.name = names_of(model->names, "void");
	} else if (output && (function->returns.name == NULL || table)) {
		bool set_of = function->returns.set_of;

		function->returns = type;
		function->returns.set_of = set_of;
	}
}

/* src/backend/commands/functioncmds.c: a planner's guess that is the usual one is none. */
static void resolve_guesses(struct function *function)
{
	bool compiled = function->language != NULL &&
			(strcmp(function->language, "c") == 0 || strcmp(function->language, "internal") == 0);

	if (function->cost != NULL && strcmp(function->cost, compiled ? "1" : "100") == 0)
		function->cost = NULL;
	if (function->rows != NULL && strcmp(function->rows, "1000") == 0)
		function->rows = NULL;
}

static void resolve(struct resolver *resolver, struct fact *fact)
{
	struct function *function = (struct function *)fact;
	struct model *model = resolver->model;
	const struct ref *support = &function->support;

	if (function->language == NULL && (function->atomic.text != NULL || function->result.text != NULL))
		function->language = names_of(model->names, "sql");
	if (support->name != NULL)
		function->support.fact = model_look_up(model, SPACE_FUNCTION, support->schema, support->name,
						       fact->schema);
	resolve_returns(model, function);
	resolve_guesses(function);
	fact->key = arguments_key(model, fact->name, &function->arguments);
}

/* ---- check ------------------------------------------------------------------- */

static bool is_pseudo(const struct type *type, const char *name)
{
	return type->schema == NULL && type->name != NULL && type->dims == 0 && strcmp(type->name, name) == 0;
}

static bool is_polymorphic(const struct type *type)
{
	return type->schema == NULL && type->name != NULL && strncmp(type->name, "any", 3) == 0;
}

static void check_polymorphic(struct model *model, const struct function *function)
{
	uint32_t i = 0;

	if (!is_polymorphic(&function->returns))
		return;
	for (const struct argument *a; (a = argument_next_in(&function->arguments, &i)) != NULL;)
		if (is_polymorphic(&a->type))
			return;
	diag_hint(diag_error(model->diags,
			     function->returns_span.at ? function->returns_span : function->head.name_span,
			     "polymorphic-result", "nothing tells what type \"%s\" is", function->returns.name),
		  "a parameter that goes in must have a type of this family");
}

static void check_returns(struct model *model, const struct function *function)
{
	struct type type = {0};
	struct span span = function->returns_span.at ? function->returns_span : function->head.name_span;

	if (function->returns.name == NULL) {
		diag_hint(diag_error(model->diags, function->head.name_span, "missing-returns",
				     "%s does not say what it returns", fact_label(model, &function->head)),
			  "write returns TYPE, or returns void");
		return;
	}
	if (output_type(model, function, &type)) {
		type.set_of = function->returns.set_of;
		if (!is_procedure(&function->head) && !type_equal(&type, &function->returns))
			diag_hint(diag_error(model->diags, span, "wrong-returns",
					     "with its out parameters the function returns %s",
					     argument_type_text(model, &type)),
				  "leave the returns clause out");
	}
	if (function->rows != NULL && !function->returns.set_of)
		diag_error(model->diags, function->rows_span, "rows-without-set",
			   "\"rows\" is only for a function that returns a set");
	if ((is_pseudo(&function->returns, "trigger") || is_pseudo(&function->returns, "event_trigger")) &&
	    function->arguments.count > 0)
		diag_hint(diag_error(model->diags, argument_at(&function->arguments, 0)->span, "trigger-parameters",
				     "a trigger function is declared without parameters"),
			  "it gets them in tg_argv");
	if (is_pseudo(&function->returns, "trigger") && function->language != NULL &&
	    strcmp(function->language, "sql") == 0)
		diag_hint(diag_error(model->diags, span, "trigger-language",
				     "a trigger function cannot be in language sql"),
			  "write it in plpgsql");
	check_polymorphic(model, function);
}

static void check_language(struct model *model, const struct function *function)
{
	const char *language = function->language;

	if (language == NULL) {
		diag_hint(diag_error(model->diags, function->head.name_span, "missing-language",
				     "%s does not say its language", fact_label(model, &function->head)),
			  "write language sql or language plpgsql");
		return;
	}
	language_check(model, (struct name){language, function->language_span});
}

static void check_body(struct model *model, const struct function *function)
{
	bool tree = function->atomic.text != NULL || function->result.text != NULL;
	struct span span = function->body_span;

	if (!has_body(function)) {
		diag_hint(diag_error(model->diags, function->head.name_span, "missing-body", "%s has no body",
				     fact_label(model, &function->head)),
			  "write as $$ ... $$, or extern where it is not ours");
		return;
	}
	if (tree && function->language != NULL && strcmp(function->language, "sql") != 0)
		diag_hint(diag_error(model->diags, span, "wrong-body", "a body of this form is only for language sql"),
			  "write as $$ ... $$");
	if (tree && model->project.postgres < 14)
		diag_hint(diag_error(model->diags, span, "too-new", "PostgreSQL %lld has no bodies of this form",
				     (long long)model->project.postgres),
			  "write as $$ ... $$, or raise \"postgres\" in the project's settings");
	if (function->symbol.text != NULL && (function->language == NULL || strcmp(function->language, "c") != 0))
		diag_error(model->diags, span, "wrong-body",
			   "only a function in language c has an object file and a symbol");
}

static void check(struct resolver *resolver, struct fact *fact)
{
	const struct function *function = function_of(fact);
	struct model *model = resolver->model;

	arguments_check(model, &function->arguments);
	check_returns(model, function);
	if (fact->flags & FACT_EXTERN)
		return;
	check_language(model, function);
	check_body(model, function);
	for (uint32_t i = 0; is_procedure(fact) && i < function->arguments.count; i++)
		if (argument_is(argument_at(&function->arguments, i), "out"))
			check_newer(resolver, fact->name_span, "out", 14);
}

/* ---- writing ----------------------------------------------------------------- */

static void put_returns(struct writer *writer, const struct function *function)
{
	const char *words = writer->sql ? "\n    RETURNS" : "returns";
	bool table = false;

	for (uint32_t i = 0; i < function->arguments.count; i++)
		table |= argument_is(argument_at(&function->arguments, i), "table");
	if (is_procedure(&function->head) || function->returns.name == NULL)
		return;
	if (writer->sql)
		writer_raw(writer, words);
	else
		writer_words(writer, words);
	if (table) {
		writer_words(writer, "table");
		writer_raw(writer, " ");
		arguments_write(writer, &function->arguments, true);
	} else {
		writer_type(writer, &function->returns);
	}
}

static void put_setting(struct writer *writer, const struct setting *setting)
{
	writer_words(writer, "set");
	/* A custom setting has a dot in its name, which is no part of an identifier. */
	const char *dot = strchr(setting->name, '.');
	if (dot != NULL) {
		char *name = arena_copy(writer->model->arena, setting->name, (size_t)(dot - setting->name));

		writer_ref(writer, &(struct ref){.schema = name, .name = dot + 1});
	} else {
		writer_name(writer, setting->name);
	}
	if (setting->value.text == NULL) {
		writer_words(writer, "from current");
		return;
	}
	writer_raw(writer, " = ");
	writer_raw(writer, setting->value.text);
}

static void put_word(struct writer *writer, const char *word, const char *value)
{
	if (value == NULL)
		return;
	writer_words(writer, word);
	writer_raw(writer, " ");
	writer_raw(writer, value);
}

static void put_properties(struct writer *writer, const struct function *function)
{
	if (function->window)
		writer_words(writer, "window");
	if (function->volatility != NULL)
		writer_words(writer, function->volatility);
	if (function->strict)
		writer_words(writer, "strict");
	if (function->definer)
		writer_words(writer, "security definer");
	if (function->leakproof)
		writer_words(writer, "leakproof");
	if (function->parallel != NULL) {
		writer_words(writer, "parallel");
		writer_words(writer, function->parallel);
	}
	put_word(writer, "cost", function->cost);
	put_word(writer, "rows", function->rows);
	if (function->support.name != NULL) {
		writer_words(writer, "support");
		writer_ref(writer, &function->support);
	}
}

static void put_transforms(struct writer *writer, const struct function *function)
{
	const struct transform *items = function->transforms.items;

	for (uint32_t i = 0; i < function->transforms.count; i++) {
		if (i == 0)
			writer_words(writer, "transform");
		else
			writer_raw(writer, ",");
		writer_words(writer, "for type");
		writer_type(writer, &items[i].type);
	}
}

static void put_atomic(struct writer *writer, const struct function *function)
{
	const struct sqltext *sql = &function->atomic;

	if (!writer->sql) {
		writer_words(writer, "begin atomic");
		writer_body(writer, sql);
		return;
	}
	writer_raw(writer, "BEGIN ATOMIC\n");
	writer_sql(writer, sql);
	/* The last line may be a comment, and an empty statement is none to PostgreSQL. */
	writer_raw(writer, sql->size > 0 && sql->text[sql->size - 1] == ';' ? "\nEND" : "\n;\nEND");
}

static void put_body(struct writer *writer, const struct function *function)
{
	const struct string *code = &function->code;

	if (!has_body(function))
		return;
	writer_raw(writer, "\n");
	size_t start = writer->out->size;
	if (function->atomic.text != NULL) {
		put_atomic(writer, function);
	} else if (function->result.text != NULL) {
		writer_words(writer, "return");
		writer_parens(writer, &function->result);
	} else {
		if (function->unchecked && !writer->sql)
			writer_words(writer, "unchecked");
		writer_words(writer, "as");
		writer_body(writer,
			    code->text ? &(struct sqltext){.text = code->text, .size = (uint32_t)strlen(code->text)}
				       : &function->body);
		if (function->symbol.text != NULL) {
			writer_raw(writer, ",");
			writer_literal(writer, function->symbol.text);
		}
	}
	writer_trim(writer, start);
}

static void clauses(struct writer *writer, const struct fact *fact)
{
	const struct function *function = function_of(fact);
	const struct setting *settings = function->settings.items;

	arguments_write(writer, &function->arguments, false);
	put_returns(writer, function);
	if (function->language != NULL) {
		writer_raw(writer, writer->sql ? "\n   " : "");
		writer_words(writer, "language");
		writer_name(writer, function->language);
	}
	put_transforms(writer, function);
	put_properties(writer, function);
	for (uint32_t i = 0; i < function->settings.count; i++) {
		writer_raw(writer, writer->sql ? "\n   " : "");
		put_setting(writer, &settings[i]);
	}
	put_body(writer, function);
}

static void put_create(struct writer *writer, const struct fact *fact, const char *words)
{
	writer_words(writer, words);
	writer_words(writer, fact->kind->sql);
	writer_ref(writer, &(struct ref){.fact = fact});
	clauses(writer, fact);
}

static void create(struct writer *writer, const struct fact *fact)
{
	put_create(writer, fact, "create");
}

/* ---- changes ----------------------------------------------------------------- */

static bool same(const struct fact *a, const struct fact *b)
{
	return arguments_same(&function_of(a)->arguments, &function_of(b)->arguments);
}

/* src/backend/catalog/pg_proc.c, ProcedureCreate(): a parameter keeps its name once it has one, because calls may use it;
 * and defaults stay, because views may lean on them. */
static bool inputs_allow(const struct function *before, const struct function *after)
{
	uint32_t i = 0, j = 0;

	for (;;) {
		const struct argument *x = argument_next_in(&before->arguments, &i),
				      *y = argument_next_in(&after->arguments, &j);

		if (x == NULL || y == NULL)
			return true;
		if (x->name != NULL && x->name != y->name)
			return false;
		if (x->fallback.text != NULL && y->fallback.text == NULL)
			return false;
		if (x->fallback.text != NULL && is_polymorphic(&x->type) && !sqltext_equal(&x->fallback, &y->fallback))
			return false;
	}
}

/* Of a record, the names and types of all columns are part of what is returned. */
static bool outputs_allow(const struct function *before, const struct function *after)
{
	uint32_t i = 0, j = 0;

	if (!type_equal(&before->returns, &after->returns))
		return false;
	if (!is_pseudo(&after->returns, "record"))
		return true;
	for (;;) {
		const struct argument *x = argument_next_out(&before->arguments, &i),
				      *y = argument_next_out(&after->arguments, &j);

		if (x == NULL || y == NULL)
			return x == y;
		if (x->name != y->name || !type_equal(&x->type, &y->type))
			return false;
	}
}

static enum change changes(const struct delta *delta)
{
	const struct function *before = function_of(delta->before), *after = function_of(delta->after);

	return same(delta->before, delta->after) && inputs_allow(before, after) && outputs_allow(before, after) &&
			       before->window == after->window
		       ? CHANGE_ALTER
		       : CHANGE_REPLACE;
}

static const struct setting *setting_find(const struct function *function, const char *name)
{
	const struct setting *items = function->settings.items;

	for (uint32_t i = 0; i < function->settings.count; i++)
		if (items[i].name == name)
			return &items[i];
	return NULL;
}

/* SET changes a value where it stands and puts a new one behind all others; only CREATE OR REPLACE gives another order,
 * which pg_dump shows. */
static bool settings_in_place(const struct function *before, const struct function *after)
{
	const struct setting *items = after->settings.items;
	uint32_t at = 0, kept = 0;
	bool added = false;

	for (uint32_t i = 0; i < after->settings.count; i++) {
		const struct setting *old = setting_find(before, items[i].name);

		if (old == NULL) {
			added = true;
			continue;
		}
		uint32_t place = (uint32_t)(old - (const struct setting *)before->settings.items);
		if (added || (kept++ > 0 && place < at))
			return false;
		at = place;
	}
	return true;
}

static bool by_alter(const struct delta *delta)
{
	const uint64_t can = 1u << VOLATILITY | 1u << STRICT | 1u << DEFINER | 1u << LEAKPROOF | 1u << PARALLEL |
			     1u << COST | 1u << ROWS | 1u << SUPPORT | 1u << SETTINGS;
	const struct function *before = function_of(delta->before), *after = function_of(delta->after);

	return (delta->fields & ~can) == 0 && (after->support.name != NULL || before->support.name == NULL) &&
	       settings_in_place(before, after);
}

static void alter_properties(struct writer *writer, const struct delta *delta)
{
	const struct function *f = function_of(delta->after);
	bool compiled = strcmp(f->language, "c") == 0 || strcmp(f->language, "internal") == 0;

	if (delta->fields >> VOLATILITY & 1)
		writer_words(writer, f->volatility ? f->volatility : "volatile");
	if (delta->fields >> STRICT & 1)
		writer_words(writer, f->strict ? "strict" : "called on null input");
	if (delta->fields >> DEFINER & 1)
		writer_words(writer, f->definer ? "security definer" : "security invoker");
	if (delta->fields >> LEAKPROOF & 1)
		writer_words(writer, f->leakproof ? "leakproof" : "not leakproof");
	if (delta->fields >> PARALLEL & 1) {
		writer_words(writer, "parallel");
		writer_words(writer, f->parallel ? f->parallel : "unsafe");
	}
	if (delta->fields >> COST & 1)
		put_word(writer, "cost", f->cost ? f->cost : compiled ? "1" : "100");
	if (delta->fields >> ROWS & 1)
		put_word(writer, "rows", f->rows ? f->rows : "1000");
	if (delta->fields >> SUPPORT & 1) {
		writer_words(writer, "support");
		writer_ref(writer, &f->support);
	}
}

static void alter_settings(struct writer *writer, const struct function *before, const struct function *after)
{
	const struct setting *old = before->settings.items, *new = after->settings.items;

	for (uint32_t i = 0; i < before->settings.count; i++)
		if (setting_find(after, old[i].name) == NULL) {
			writer_words(writer, "reset");
			writer_raw(writer, " ");
			writer_raw(writer, old[i].name);
		}
	for (uint32_t i = 0; i < after->settings.count; i++) {
		const struct setting *was = setting_find(before, new[i].name);

		if (was == NULL || was->value.text == NULL || new[i].value.text == NULL ||
		    strcmp(was->value.text, new[i].value.text) != 0)
			put_setting(writer, &new[i]);
	}
}

static void alter(struct plan *plan, const struct delta *delta)
{
	struct writer *writer = plan_writer(plan);

	if (delta->fields == 1u << UNCHECKED)
		return;
	if (by_alter(delta)) {
		writer_words(writer, "alter");
		writer_object(writer, delta->after);
		alter_properties(writer, delta);
		if (delta->fields >> SETTINGS & 1)
			alter_settings(writer, function_of(delta->before), function_of(delta->after));
	} else {
		put_create(writer, delta->after, "create or replace");
	}
	plan_step(plan);
}

/* ---- what others ask --------------------------------------------------------- */

static void refs(struct refs *refs, const struct fact *fact)
{
	const struct function *function = function_of(fact);

	refs_add(refs, function->support.fact, false);
	language_refs(refs, function->language);
	for (uint32_t i = 0; i < function->transforms.count; i++)
		refs_add(refs,
			 transform_find(refs->model, &((struct transform *)function->transforms.items)[i].type,
					function->language),
			 false);
	/* PostgreSQL notes these, whether the function says TRANSFORM or not (ProcedureCreate() of pg_proc.c). */
	refs_add(refs, transform_find(refs->model, &function->returns, function->language), false);
	for (uint32_t i = 0; i < function->arguments.count; i++)
		refs_add(refs,
			 transform_find(refs->model, &argument_at(&function->arguments, i)->type, function->language),
			 false);
}

/* What is in C asks nothing of a type while it is made. */
static bool takes_shells(const struct fact *fact)
{
	const char *language = function_of(fact)->language;

	return language != NULL && (strcmp(language, "c") == 0 || strcmp(language, "internal") == 0);
}

static enum sql_returns returns_of(const struct function *function)
{
	return is_pseudo(&function->returns, "trigger")		? SQL_RETURNS_TRIGGER
	       : is_pseudo(&function->returns, "event_trigger") ? SQL_RETURNS_EVENT_TRIGGER
	       : is_pseudo(&function->returns, "void")		? SQL_RETURNS_VOID
	       : function->returns.set_of			? SQL_RETURNS_SET
								: SQL_RETURNS_VALUE;
}

static void context(const struct fact *fact, const struct field *field, struct sql_context *context,
		    struct arena *arena)
{
	const struct function *function = function_of(fact);
	uint32_t count = function->arguments.count;
	struct sql_parameter *parameters = arena_take(arena, (count + 1) * sizeof *parameters);

	context->form = SQL_EXPRESSION;
	if (field == &argument_fields[ARGUMENT_FALLBACK]) {
		context->no_subquery = true;
		return;
	}
	if (field == &fields[BODY])
		context->form = strcmp(function->language ? function->language : "sql", "sql") == 0 ? SQL_BODY
												    : SQL_PLPGSQL;
	else if (field == &fields[ATOMIC])
		context->form = SQL_BODY;
	for (uint32_t i = 0; i < count; i++) {
		parameters[i].name = argument_at(&function->arguments, i)->name;
		parameters[i].type = type_sql(arena, &argument_at(&function->arguments, i)->type);
	}
	context->parameters = parameters;
	context->parameter_count = count;
	context->function = fact->name;
	context->returns = returns_of(function);
	context->unchecked = function->unchecked && field == &fields[BODY];
}

/* CALL gives the out parameters of a procedure too, from PostgreSQL 14 on. */
static bool takes(const struct fact *fact, unsigned arguments)
{
	const struct function *function = function_of(fact);
	unsigned needed = 0, most = 0;

	for (uint32_t i = 0; i < function->arguments.count; i++) {
		const struct argument *a = argument_at(&function->arguments, i);

		if (argument_is(a, "variadic"))
			most = SQL_ANY_NARGS;
		if (argument_goes_in(a) && a->fallback.text == NULL)
			needed++;
		if ((argument_goes_in(a) || is_procedure(fact)) && most != SQL_ANY_NARGS)
			most++;
	}
	return arguments >= needed && arguments <= most;
}

static bool outputs(const struct fact *fact, void (*visit)(void *data, const char *name, const void *column),
		    void *data)
{
	uint32_t i = 0, count = 0;

	for (const struct argument *a; (a = argument_next_out(&function_of(fact)->arguments, &i)) != NULL; count++)
		if (a->name == NULL)
			return false;
	if (count == 0)
		return false;
	i = 0;
	for (const struct argument *a; (a = argument_next_out(&function_of(fact)->arguments, &i)) != NULL;)
		visit(data, a->name, fact);
	return true;
}

#define HOOKS \
	.bind = bind, .resolve = resolve, .check = check, .clauses = clauses, .create = create, .changes = changes, \
	.alter = alter, .refs = refs, .context = context, .same = same, .takes = takes, .outputs = outputs

const struct kind kind_function = {
	.help = "A function; parameters, results and clauses as in `CREATE FUNCTION`.",
	.word = "function",
	.sql = "function",
	.traits = IN_SCHEMA | HAS_OWNER | HAS_COMMENT | HAS_LABELS | HAS_GRANTS | HAS_STARS | OVERLOADED | PINS_TYPE |
		  HAS_CALLER,
	.space = SPACE_FUNCTION,
	.size = sizeof(struct function),
	FIELDS(fields),
	.offers = FUNCTION_WORDS,
	HOOKS,
	.takes_shells = takes_shells,
};

const struct kind kind_procedure = {
	.help = "A procedure; as a function, without a result.",
	.word = "procedure",
	.sql = "procedure",
	.traits = IN_SCHEMA | HAS_OWNER | HAS_COMMENT | HAS_LABELS | HAS_GRANTS | HAS_STARS | OVERLOADED | PINS_TYPE |
		  HAS_CALLER | IS_CALLED,
	.space = SPACE_FUNCTION,
	.size = sizeof(struct function),
	FIELDS(fields),
	.offers = PROCEDURE_WORDS,
	HOOKS,
};
