/* Options of what is foreign: wrappers, servers, their users, tables and columns. */
#include "base/diag.h"
#include "base/arena.h"
#include "reader.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

static int pair_compare(const void *a, const void *b)
{
	const struct name *x = a, *y = b;

	return strcmp(x->text, y->text);
}

/* Neither a name nor a value is ever read again as something else, so that "name=value" will do. */
static bool pair_read(struct reader *reader, struct name *pair)
{
	struct model *model = reader->model;
	struct string value;

	if (!reader_need_name(reader, pair, "the name of an option"))
		return false;
	const struct term *term = reader_term(reader);
	bool quoted = term != NULL && (term->type == TERM_STRING || term->type == TERM_DOLLAR);
	if (!quoted || !reader_string(reader, &value))
		return reader_expected(reader, "the value of the option, in single quotes");
	if (strchr(pair->text, '=') != NULL) {
		diag_error(model->diags, pair->span, "bad-option", "the name of an option can hold no \"=\"");
		return !(reader->failed = true);
	}
	pair->text = names_of(model->names, arena_printf(model->arena, "%s=%s", pair->text, value.text));
	return true;
}

static void twice(struct reader *reader, const struct name_list *list)
{
	for (uint32_t i = 1; i < list->count; i++) {
		size_t size = strcspn(list->list[i].text, "=") + 1;

		if (strncmp(list->list[i].text, list->list[i - 1].text, size) != 0)
			continue;
		diag_error(reader->model->diags, list->list[i].span, "duplicate-clause", "\"%.*s\" is given twice",
			   (int)size - 1, list->list[i].text);
		reader->failed = true;
	}
}

bool reader_pairs(struct reader *reader, struct name_list *list)
{
	struct reader inside;
	struct name pair;

	*list = (struct name_list){.given = true};
	if (!reader_inside(reader, &inside))
		return reader_expected(reader, "options in parentheses");
	if (inside.count == 0) {
		reader->at--;
		return reader_expected(reader, "(name 'value')");
	}
	while (pair_read(&inside, &pair)) {
		name_list_add(reader->model, list, pair);
		if (!reader_mark(&inside, ','))
			break;
	}
	if (!inside.failed && !reader_end(&inside))
		reader_expected(&inside, "\",\" or \")\"");
	if (list->count > 0)
		qsort(list->list, list->count, sizeof *list->list, pair_compare);
	twice(&inside, list);
	reader->failed |= inside.failed;
	return !reader->failed;
}

/* The macro @secret of introspect.c knows the same. What begins with "vault_" names a place where the secret is. */
static bool is_secret(const char *name, size_t size)
{
	static const char *const ends[] = {"password", "passwd",     "pwd",	   "secret",	 "token",
					   "api_key",  "access_key", "secret_key", "private_key"};

	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
		size_t end = strlen(ends[i]);

		if (size >= end && strncasecmp(name + size - end, ends[i], end) == 0)
			return strncasecmp(name, "vault_", 6) != 0;
	}
	return false;
}

void pairs_check(struct model *model, const struct fact *fact, const struct name_list *list)
{
	for (uint32_t i = 0; i < list->count; i++) {
		const char *name = list->list[i].text;
		size_t size = strcspn(name, "=");

		if (!is_secret(name, size))
			continue;
		struct diag *diag = diag_error(model->diags, list->list[i].span, "secret",
					       "option \"%.*s\" of %s is a secret, and would stand in the clear in the "
					       "schema, in its lock and in migrations",
					       (int)size, name, fact_label(model, fact));
		diag_hide_line(diag);
		diag_hint(diag,
			  "leave it out, and give it to each database by hand; an option that the schema does not "
			  "name is left as it is");
	}
}
