/* Lists as clauses have them: of names, of columns, of options. */
#include "quote.h"
#include "writer.h"

#include <string.h>

void writer_list(struct writer *writer, const struct name_list *list)
{
	for (uint32_t i = 0; i < list->count; i++) {
		if (i > 0)
			text_char(writer->out, ',');
		writer_name(writer, list->list[i].text);
	}
}

void writer_period(struct writer *writer, const struct name_list *list, const char *before, const char *behind)
{
	writer_raw(writer, " (");
	for (uint32_t i = 0; i < list->count; i++) {
		bool last = i + 1 == list->count;
		size_t start = writer->out->size + (i ? 1 : 0);

		writer_raw(writer, i ? "," : "");
		if (last && before != NULL)
			writer_words(writer, before);
		writer_name(writer, list->list[i].text);
		if (i == 0)
			writer_trim(writer, start);
		if (last && behind != NULL)
			writer_words(writer, behind);
	}
	text_char(writer->out, ')');
}

void writer_names(struct writer *writer, const struct name_list *list)
{
	writer_period(writer, list, NULL, NULL);
}

void writer_option(struct writer *writer, const char *option)
{
	const char *equals = strchr(option, '=');
	size_t size = equals ? (size_t)(equals - option) : strlen(option);

	text_add(writer->out, option, size);
	if (equals == NULL)
		return;
	text_char(writer->out, '=');
	if (equals[1] == '\0' ||
	    (quote_needed(equals + 1) && strspn(equals + 1, "0123456789.+-") != strlen(equals + 1)))
		quote_literal(writer->out, equals + 1);
	else
		writer_raw(writer, equals + 1);
}

void writer_options(struct writer *writer, const struct name_list *list)
{
	writer_raw(writer, " (");
	for (uint32_t i = 0; i < list->count; i++) {
		writer_raw(writer, i ? ", " : "");
		writer_option(writer, list->list[i].text);
	}
	text_char(writer->out, ')');
}

void writer_pair(struct writer *writer, const char *pair)
{
	size_t size = strcspn(pair, "=");

	text_char(writer->out, ' ');
	quote_name(writer->out, names_get(writer->model->names, pair, size));
	if (pair[size] == '=')
		writer_literal(writer, pair + size + 1);
}

void writer_pairs(struct writer *writer, const struct name_list *list)
{
	writer_raw(writer, " (");
	for (uint32_t i = 0; i < list->count; i++) {
		size_t start = writer->out->size;

		writer_raw(writer, i ? "," : "");
		writer_pair(writer, list->list[i].text);
		if (i == 0)
			writer_trim(writer, start);
	}
	text_char(writer->out, ')');
}
