#include "reader.h"

#include "base/arena.h"
#include "base/diag.h"
#include "base/text.h"
#include "builtin.h"
#include "sqltext.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static const struct term *term_at(const struct reader *reader, uint32_t ahead)
{
	return reader->at + ahead < reader->count ? &reader->terms[reader->at + ahead] : NULL;
}

const struct term *reader_term(const struct reader *reader)
{
	return term_at(reader, 0);
}

const char *reader_bytes(const struct reader *reader, struct span span)
{
	return reader->source->text + (span.at - reader->source->base);
}

struct reader reader_over(struct model *model, const struct syntax *syntax, const struct statement *statement)
{
	return (struct reader){
		.model = model,
		.source = syntax->source,
		.terms = statement->terms,
		.count = statement->count,
	};
}

bool reader_end(const struct reader *reader)
{
	return reader->failed || reader->at >= reader->count;
}

struct span reader_span(const struct reader *reader)
{
	const struct term *term = reader_term(reader);

	if (term != NULL)
		return term->span;
	if (reader->count == 0)
		return (struct span){0, 0};
	uint32_t end = reader->terms[reader->count - 1].span.end;
	return (struct span){end - 1, end};
}

/* Most words that are asked for do not stand there, which their first letter tells. */
static bool may_see(const struct reader *reader, char letter)
{
	return !reader->failed && reader->at < reader->count &&
	       (*reader_bytes(reader, reader->terms[reader->at].span) | ' ') == letter;
}

/* Whether the words of a list stand next; how many terms they are. */
static uint32_t words_seen(const struct reader *reader, const char *words, const char *end)
{
	uint32_t n = 0;

	while (words < end) {
		const struct term *term = term_at(reader, n);
		size_t size = term != NULL ? term->span.end - term->span.at : 0, left = (size_t)(end - words);

		if (term == NULL || term->type != TERM_WORD || size > left || (size < left && words[size] != ' ') ||
		    strncasecmp(reader_bytes(reader, term->span), words, size) != 0)
			return 0;
		n++;
		words += size + (size < left);
	}
	return n;
}

char reader_first(const struct reader *reader)
{
	const struct term *term = reader_term(reader);
	char c = term != NULL && !reader->failed && term->type == TERM_WORD ? *reader_bytes(reader, term->span) : '\0';

	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static uint32_t words_next(const struct reader *reader, const char *words)
{
	return may_see(reader, *words) ? words_seen(reader, words, words + strlen(words)) : 0;
}

bool reader_sees(const struct reader *reader, const char *words)
{
	return words_next(reader, words) > 0;
}

bool reader_words(struct reader *reader, const char *words)
{
	uint32_t n = words_next(reader, words);

	reader->at += n;
	return n > 0;
}

const char *reader_choice(struct reader *reader, const char *choices)
{
	const char *best = NULL;
	uint32_t most = 0;
	size_t best_size = 0;

	for (const char *c = choices, *stop; c != NULL; c = stop ? stop + 1 : NULL) {
		stop = strchr(c, '|');
		size_t size = stop ? (size_t)(stop - c) : strlen(c);
		uint32_t n = may_see(reader, *c) ? words_seen(reader, c, c + size) : 0;

		if (n > most) {
			most = n;
			best = c;
			best_size = size;
		}
	}
	reader->at += most;
	return best ? names_get(reader->model->names, best, best_size) : NULL;
}

bool reader_mark(struct reader *reader, char mark)
{
	const struct term *term = reader_term(reader);

	if (reader->failed || term == NULL || term->type != TERM_MARK || *reader_bytes(reader, term->span) != mark)
		return false;
	reader->at++;
	return true;
}

/* PostgreSQL folds ASCII letters only, and cuts names at 63 bytes, between characters. */
static const char *name_fold(struct model *model, const char *bytes, size_t size, bool quoted, bool *cut)
{
	char folded[64];
	size_t n = 0, read = 0;

	for (; read < size && n < 63; read++) {
		char c = bytes[read];

		if (quoted && c == '"')
			read++;
		else if (!quoted && c >= 'A' && c <= 'Z')
			c = (char)(c - 'A' + 'a');
		folded[n++] = c;
	}
	*cut = read < size;
	if (*cut)
		while (n > 0 && ((unsigned char)bytes[read] & 0xc0) == 0x80)
			n--, read--;
	return names_get(model->names, folded, n);
}

bool reader_name(struct reader *reader, struct name *name)
{
	const struct term *term = reader_term(reader);

	if (reader->failed || term == NULL || (term->type != TERM_WORD && term->type != TERM_QUOTED))
		return false;
	const char *bytes = reader_bytes(reader, term->span);
	size_t size = term->span.end - term->span.at;
	bool quoted = term->type == TERM_QUOTED;
	if (quoted && size == 2) {
		diag_error(reader->model->diags, term->span, "empty-name", "a name cannot be empty");
		reader->failed = true;
		return false;
	}
	bool cut;
	name->text = name_fold(reader->model, bytes + quoted, size - (quoted ? 2 : 0), quoted, &cut);
	name->span = term->span;
	if (cut)
		diag_warning(reader->model->diags, term->span, "name-too-long",
			     "PostgreSQL cuts this name at 63 bytes, to \"%s\"", name->text);
	reader->at++;
	return true;
}

bool reader_ref(struct reader *reader, struct ref *ref)
{
	struct name first, second;

	if (!reader_name(reader, &first))
		return false;
	*ref = (struct ref){.name = first.text, .span = first.span};
	if (!reader_mark(reader, '.'))
		return true;
	if (!reader_need_name(reader, &second, "a name behind the \".\""))
		return false;
	ref->schema = first.text;
	ref->name = second.text;
	ref->span.end = second.span.end;
	return true;
}

static const char operator_marks[] = "+-*/<>=~!@#%^&|`?";

static bool mark_of_operator(const struct reader *reader)
{
	const struct term *term = reader_term(reader);

	return !reader->failed && term != NULL && term->type == TERM_MARK &&
	       strchr(operator_marks, *reader_bytes(reader, term->span)) != NULL;
}

/* A run of marks that touch; in quotes where it would be taken for a comment: "//". */
static bool operator_name(struct reader *reader, struct ref *ref)
{
	struct span span = reader_span(reader);
	struct name name;

	if (!reader_end(reader) && reader_term(reader)->type == TERM_QUOTED) {
		if (!reader_name(reader, &name) || name.text[strspn(name.text, operator_marks)] != '\0')
			return false;
		ref->name = name.text;
		ref->span = name.span;
		return true;
	}
	if (!mark_of_operator(reader))
		return false;
	for (span.end = span.at; mark_of_operator(reader) && reader_term(reader)->span.at == span.end; reader->at++)
		span.end = reader_term(reader)->span.end;
	ref->name = names_get(reader->model->names, reader_bytes(reader, span), span.end - span.at);
	ref->span = span;
	return true;
}

static bool operator_path(struct reader *reader, struct ref *ref)
{
	struct reader ahead = *reader;
	struct name schema;

	*ref = (struct ref){0};
	if (operator_name(reader, ref))
		return true;
	if (!reader_name(&ahead, &schema) || !reader_mark(&ahead, '.') || !operator_name(&ahead, ref))
		return false;
	ref->schema = schema.text;
	ref->span.at = schema.span.at;
	*reader = ahead;
	return true;
}

bool reader_operator(struct reader *reader, struct ref *ref)
{
	struct reader ahead = *reader, inside;

	if (!reader_words(&ahead, "operator") || !reader_inside(&ahead, &inside))
		return operator_path(reader, ref);
	if (!operator_path(&inside, ref) || !reader_end(&inside))
		return false;
	*reader = ahead;
	return true;
}

bool reader_integer(struct reader *reader, struct integer *integer)
{
	uint32_t start = reader->at;
	bool minus = reader_mark(reader, '-');
	const struct term *term = reader_term(reader);

	if (reader->failed || term == NULL || term->type != TERM_NUMBER) {
		reader->at = start;
		return false;
	}
	char digits[64], *end;
	size_t size = term->span.end - term->span.at;
	if (size >= sizeof digits)
		size = sizeof digits - 1;
	memcpy(digits, reader_bytes(reader, term->span), size);
	digits[size] = '\0';
	errno = 0;
	unsigned long long value = strtoull(digits, &end, 10);
	if (errno != 0 || *end != '\0' || value > (unsigned long long)INT64_MAX + minus) {
		diag_error(reader->model->diags, term->span, "bad-number", "%s is not a whole number of 64 bits",
			   digits);
		reader->failed = true;
		return false;
	}
	integer->value = minus ? (int64_t)(0 - value) : (int64_t)value;
	integer->given = true;
	reader->at++;
	return true;
}

/* What stands between the two tags of $tag$ ... $tag$. */
static struct span dollar_inside(const struct reader *reader, const struct term *term)
{
	const char *tag = reader_bytes(reader, term->span);
	uint32_t size = (uint32_t)(strchr(tag + 1, '$') - tag) + 1;

	return (struct span){term->span.at + size, term->span.end - size};
}

static bool dollar_string(struct reader *reader, struct string *string)
{
	struct span span = dollar_inside(reader, reader_term(reader));

	string->text = arena_copy(reader->model->arena, reader_bytes(reader, span), span.end - span.at);
	reader->at++;
	return true;
}

bool reader_string(struct reader *reader, struct string *string)
{
	const struct term *term = reader_term(reader);

	if (!reader->failed && term != NULL && term->type == TERM_DOLLAR)
		return dollar_string(reader, string);
	if (reader->failed || term == NULL || (term->type != TERM_STRING && term->type != TERM_QUOTED))
		return false;
	const char *p = reader_bytes(reader, term->span), *end = p + (term->span.end - term->span.at) - 1;
	bool escapes = *p == 'e' || *p == 'E';
	char mark = escapes ? '\'' : *p;
	struct text text = {0};

	text_clear(&text);
	for (p += 1 + escapes; p < end; p++) {
		if (*p == mark)
			p++;
		else if (escapes && *p == '\\') {
			static const char from[] = "nrtbf", to[] = "\n\r\t\b\f";
			const char *known = strchr(from, *++p);

			text_char(&text, known ? to[known - from] : *p);
			continue;
		}
		text_char(&text, *p);
	}
	string->text = arena_copy(reader->model->arena, text.data, text.size);
	text_free(&text);
	reader->at++;
	return true;
}

struct sqltext reader_text(const struct reader *reader, struct span span)
{
	const char *p = reader_bytes(reader, span), *end = p + (span.end - span.at);

	while (p < end && strchr(" \t\r\n\f\v", *p) != NULL)
		p++;
	while (end > p && strchr(" \t\r\n\f\v", end[-1]) != NULL)
		end--;
	struct sqltext sql = {.text = p, .size = (uint32_t)(end - p)};
	sql.at = reader->source->base ? reader->source->base + (uint32_t)(p - reader->source->text) : 0;
	return sql;
}

bool reader_sql(struct reader *reader, struct sqltext *sql)
{
	const struct term *term = reader_term(reader);

	if (reader->failed || term == NULL || (term->type != TERM_SQL && term->type != TERM_DOLLAR))
		return false;
	*sql = reader_text(reader, term->type == TERM_DOLLAR ? dollar_inside(reader, term)
							     : (struct span){term->span.at + 1, term->span.end - 1});
	reader->at++;
	return true;
}

bool reader_body(struct reader *reader, struct sqltext *sql)
{
	const struct term *term = reader_term(reader);
	struct string string;

	if (reader->failed || term == NULL)
		return false;
	if (term->type == TERM_STRING && reader_string(reader, &string)) {
		*sql = (struct sqltext){string.text, (uint32_t)strlen(string.text), term->span.at + 1};
	} else if (term->type == TERM_DOLLAR) {
		struct span span = dollar_inside(reader, term);

		*sql = (struct sqltext){reader_bytes(reader, span), span.end - span.at, span.at};
		reader->at++;
	} else {
		return false;
	}
	return true;
}

/* "(select ...)": the parentheses are the expression's own. */
static bool is_subquery(const struct reader *reader, const struct term *term)
{
	const char *sql = reader->source->text + (term->span.at + 1 - reader->source->base);
	size_t size = term->span.end - term->span.at - 2;
	struct sql_token token = sql_token_next(sql, size, 0);

	return sql_token_is(sql, token, "select") || sql_token_is(sql, token, "with") ||
	       sql_token_is(sql, token, "values");
}

bool reader_expression(struct reader *reader, const char *stops, struct sqltext *sql)
{
	uint32_t start = reader->at;

	while (!reader_end(reader) && (reader->at == start || reader_choice(&(struct reader){.model = reader->model,
											     .source = reader->source,
											     .terms = reader->terms,
											     .count = reader->count,
											     .at = reader->at},
									    stops) == NULL)) {
		/* A quoted text is the comment, unless it is a name in a path or before a call. */
		const struct term *before = reader->at > start ? &reader->terms[reader->at - 1] : NULL;
		bool dotted = before != NULL && before->type == TERM_MARK &&
			      reader->source->text[before->span.at - reader->source->base] != ']';

		if (reader->terms[reader->at].type == TERM_QUOTED && before != NULL && !dotted)
			break;
		reader->at++;
	}
	if (reader->at == start)
		return false;
	if (reader->at == start + 1 && reader->terms[start].type == TERM_SQL &&
	    !is_subquery(reader, &reader->terms[start])) {
		reader->at = start;
		return reader_sql(reader, sql);
	}
	*sql = reader_text(reader, (struct span){reader->terms[start].span.at, reader->terms[reader->at - 1].span.end});
	return true;
}

bool reader_inside(struct reader *reader, struct reader *inside)
{
	const struct term *term = reader_term(reader);

	if (reader->failed || term == NULL || term->type != TERM_SQL)
		return false;
	*inside = *reader;
	inside->at = 0;
	inside->terms = syntax_terms(reader->model->arena, reader->source,
				     (struct span){term->span.at + 1, term->span.end - 1}, &inside->count,
				     reader->model->diags);
	reader->at++;
	return true;
}

static bool names_read(struct reader *reader, struct name_list *list)
{
	struct name name;

	do {
		if (!reader_need_name(reader, &name, "a name"))
			return false;
		name_list_add(reader->model, list, name);
	} while (reader_mark(reader, ','));
	return true;
}

bool reader_names(struct reader *reader, struct name_list *list)
{
	struct reader inside;

	*list = (struct name_list){.given = true};
	if (!reader_inside(reader, &inside))
		return reader_term(reader) != NULL && names_read(reader, list);
	if (!reader_end(&inside) && names_read(&inside, list) && !reader_end(&inside))
		reader_expected(&inside, "\",\" or \")\"");
	reader->failed |= inside.failed;
	return !reader->failed;
}

/* One storage parameter, written as PostgreSQL keeps it in reloptions: "fillfactor=70". */
static bool option_read(struct reader *reader, struct name *option)
{
	struct model *model = reader->model;
	struct ref name;
	struct string string;
	const char *value = NULL;

	if (!reader_ref(reader, &name))
		return reader_expected(reader, "the name of an option");
	if (reader_mark(reader, '=')) {
		uint32_t start = reader->at;

		if (reader_string(reader, &string)) {
			value = string.text;
		} else {
			while (!reader_end(reader) && !reader_sees(reader, ",") &&
			       *reader_bytes(reader, reader->terms[reader->at].span) != ',')
				reader->at++;
			if (reader->at == start)
				return reader_expected(reader, "the value of the option");
			struct sqltext text = reader_text(
				reader,
				(struct span){reader->terms[start].span.at, reader->terms[reader->at - 1].span.end});
			value = arena_copy(model->arena, text.text, text.size);
		}
	}
	const char *text = arena_printf(model->arena, "%s%s%s%s%s", name.schema ? name.schema : "",
					name.schema ? "." : "", name.name, value ? "=" : "", value ? value : "");
	*option = (struct name){names_of(model->names, text), name.span};
	return true;
}

static int option_compare(const void *a, const void *b)
{
	const struct name *x = a, *y = b;

	return strcmp(x->text, y->text);
}

bool reader_options(struct reader *reader, struct name_list *list)
{
	struct reader inside;
	struct name option = {0};

	*list = (struct name_list){.given = true};
	if (!reader_inside(reader, &inside))
		return reader_expected(reader, "options in parentheses");
	do {
		if (!option_read(&inside, &option))
			break;
		name_list_add(reader->model, list, option);
	} while (reader_mark(&inside, ','));
	if (!inside.failed && !reader_end(&inside))
		reader_expected(&inside, "\",\" or \")\"");
	reader->failed |= inside.failed;
	if (list->count > 0)
		qsort(list->list, list->count, sizeof *list->list, option_compare);
	return !reader->failed;
}

bool reader_expected(struct reader *reader, const char *what)
{
	const struct term *term = reader_term(reader);

	if (reader->failed)
		return false;
	reader->failed = true;
	if (term == NULL) {
		reader->said = diag_error(reader->model->diags, reader_span(reader), "syntax",
					  "expected %s behind this", what);
		return false;
	}
	int size = (int)(term->span.end - term->span.at);
	reader->said = diag_error(reader->model->diags, term->span, "syntax", "expected %s, found %s%.*s%s", what,
				  term->type == TERM_QUOTED ? "" : "\"", size > 40 ? 40 : size,
				  reader_bytes(reader, term->span),
				  size > 40		      ? "...\""
				  : term->type == TERM_QUOTED ? ""
							      : "\"");
	return false;
}

bool reader_need_words(struct reader *reader, const char *words)
{
	if (reader_words(reader, words))
		return true;
	return reader_expected(reader, arena_printf(reader->model->arena, "\"%s\"", words));
}

bool reader_need_name(struct reader *reader, struct name *name, const char *what)
{
	return reader_name(reader, name) || reader_expected(reader, what);
}

bool reader_need_sql(struct reader *reader, struct sqltext *sql, const char *what)
{
	return reader_sql(reader, sql) || reader_expected(reader, what);
}
