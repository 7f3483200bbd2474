#include "print.h"

#include "base/sha256.h"
#include "quote.h"
#include "writer.h"

#include <string.h>

bool fact_printed(const struct fact *fact)
{
	if (fact->flags & FACT_MADE)
		return false;
	if (!(fact->flags & (FACT_INHERITED | FACT_PLATFORM)))
		return true;
	/* What a table says about an inherited column itself; what of ours hangs on a platform's table. */
	if ((fact->flags & (FACT_INHERITED | FACT_PLATFORM)) == FACT_INHERITED && fact_own_fields(fact) != 0)
		return true;
	FACT_CHILDREN (child, fact)
		if (fact_printed(child))
			return true;
	return false;
}

static bool begins_with(const char *words, const char *name)
{
	/* The first letter tells most of them apart. */
	if (words == NULL || *words != *name)
		return false;
	size_t size = strlen(name);

	return strncmp(words, name, size) == 0 && (words[size] == '\0' || words[size] == ' ');
}

/* A name that would be read as the word of a statement or clause is quoted. */
static bool name_taken(const struct fact *fact)
{
	static const char *const own[] = {"use", "constraint", "extern"};
	const struct fact *parent = fact->parent;

	for (size_t i = 0; i < sizeof own / sizeof *own; i++)
		if (strcmp(own[i], fact->name) == 0)
			return true;
	for (size_t i = 0; i < kind_count; i++)
		if (begins_with(kinds[i]->word, fact->name) || begins_with(kinds[i]->word_too, fact->name))
			return true;
	for (size_t i = 0; parent != NULL && i < parent->kind->field_count; i++)
		if (begins_with(parent->kind->fields[i].word, fact->name))
			return true;
	for (size_t i = 0; i < fact->kind->field_count; i++)
		if (begins_with(fact->kind->fields[i].word, fact->name))
			return true;
	return false;
}

static void put_name(struct writer *writer, const struct fact *fact)
{
	const struct name_list *path = &writer->model->project.search_path;
	const char *usual = fact->parent != NULL ? fact_root(fact)->schema
			    : path->count > 0	 ? path->list[0].text
						 : NULL;
	bool home = fact->schema == NULL || fact->schema == usual;

	text_char(writer->out, ' ');
	if (!home) {
		quote_name(writer->out, fact->schema);
		text_char(writer->out, '.');
	}
	if (fact->kind->space == SPACE_OPERATOR)
		writer_operator_name(writer, fact->name);
	else if (home && !quote_needed(fact->name) && name_taken(fact))
		text_printf(writer->out, "\"%s\"", fact->name);
	else
		quote_name(writer->out, fact->name);
}

static void put_indent(struct writer *writer)
{
	for (int i = 0; i < writer->indent; i++)
		text_put(writer->out, "    ");
}

static bool in_block(const struct fact *child)
{
	return fact_printed(child) && !(child->kind->traits & (IN_HEADER | BARE_QUOTED));
}

static bool has_block(const struct fact *fact)
{
	for (size_t i = 0; i < fact->kind->field_count && !(fact->flags & FACT_PLATFORM); i++)
		if ((fact->kind->fields[i].flags & F_IN_BLOCK) && field_given(fact, &fact->kind->fields[i]))
			return true;
	FACT_CHILDREN (child, fact)
		if (in_block(child))
			return true;
	return false;
}

static void put_fact(struct writer *writer, const struct fact *fact);

static void put_block(struct writer *writer, const struct fact *fact)
{
	text_put(writer->out, " {\n");
	writer->indent++;
	for (int columns = 1; columns >= 0; columns--)
		FACT_CHILDREN (child, fact)
			if (in_block(child) && (child->kind->space == SPACE_COLUMN) == columns)
				put_fact(writer, child);
	for (size_t i = 0; i < fact->kind->field_count && !(fact->flags & FACT_PLATFORM); i++) {
		const struct field *field = &fact->kind->fields[i];

		if (!(field->flags & F_IN_BLOCK) || !field_given(fact, field))
			continue;
		put_indent(writer);
		size_t start = writer->out->size;
		writer_field(writer, fact, field);
		writer_trim(writer, start);
		text_put(writer->out, ";\n");
	}
	writer->indent--;
	put_indent(writer);
	text_put(writer->out, "}\n");
}

static void put_fact(struct writer *writer, const struct fact *fact)
{
	const struct kind *kind = fact->kind;

	put_indent(writer);
	if ((fact->flags & FACT_EXTERN) &&
	    (fact->parent == NULL || !(fact->parent->flags & FACT_EXTERN) || (kind->traits & ON_EXTERN)))
		text_put(writer->out, "extern ");
	size_t start = writer->out->size;
	if (!(kind->traits & DEFAULT_MEMBER))
		writer_words(writer, kind->spelling ? kind->spelling(fact) : kind->word);
	bool named = !(kind->traits & (ONLY_ONE | NAMELESS)) && kind->read == NULL;
	if (named)
		put_name(writer, fact);
	writer_trim(writer, start);
	if (!(fact->flags & FACT_PLATFORM))
		writer_clauses(writer, fact);
	if (writer->change && named && fact->was != NULL && !(fact->flags & (FACT_INHERITED | FACT_PLATFORM))) {
		writer_words(writer, "was");
		writer_name(writer, fact->was);
	}
	/* Clauses that are facts, where the kind's own do not hold them already; then the comment. */
	FACT_CHILDREN (child, fact)
		if ((child->kind->traits & (IN_HEADER | INLINE)) == IN_HEADER && fact_printed(child))
			writer_clauses(writer, child);
	FACT_CHILDREN (child, fact)
		if ((child->kind->traits & BARE_QUOTED) && fact_printed(child))
			writer_clauses(writer, child);
	if (has_block(fact))
		put_block(writer, fact);
	else
		text_put(writer->out, ";\n");
}

void fact_print(struct text *out, struct model *model, const struct fact *root, bool change)
{
	struct writer writer = {.out = out, .model = model, .change = change};

	put_fact(&writer, root);
}

static void put_folder(struct text *out, const char *word, const char *folder)
{
	if (folder != NULL)
		text_printf(out, "    %s \"%s\";\n", word, folder);
}

void project_print(struct text *out, const struct model *model)
{
	const struct project *project = &model->project;
	const struct name_list *path = &project->search_path;

	if (project->name == NULL)
		return;
	text_put(out, "project ");
	quote_name(out, project->name);
	text_printf(out, " {\n    postgres %lld;\n", (long long)project->postgres);
	if (project->platform != NULL)
		text_printf(out, "    platform %s;\n", project->platform);
	if (path->count > 1 || (path->count == 1 && strcmp(path->list[0].text, "public") != 0)) {
		struct writer writer = {.out = out, .model = model};

		text_put(out, "    search_path");
		writer_list(&writer, path);
		text_put(out, ";\n");
	}
	put_folder(out, "migrations", project->migrations);
	put_folder(out, "rollbacks", project->rollbacks);
	put_folder(out, "headers", project->headers);
	text_put(out, "}\n");
}

static void print_roots(struct text *out, struct model *model)
{
	for (size_t i = 0; i < model->count; i++)
		if (model->facts[i]->parent == NULL && fact_printed(model->facts[i])) {
			if (out->size > 0)
				text_char(out, '\n');
			fact_print(out, model, model->facts[i], false);
		}
}

void model_print(struct text *out, struct model *model)
{
	text_clear(out);
	project_print(out, model);
	print_roots(out, model);
}

void model_fingerprint(struct model *model, char digits[17])
{
	struct text text = {0};
	char all[65];

	text_clear(&text);
	print_roots(&text, model);
	sha256_hex(text.data, text.size, all);
	memcpy(digits, all, 16);
	digits[16] = '\0';
	text_free(&text);
}
