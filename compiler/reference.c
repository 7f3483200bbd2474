#include "reference.h"

#include "base/text.h"
#include "clauses.h"

#include <stdio.h>
#include <string.h>

/* Adds to "`table`, `view`"; a word that two kinds share comes once. */
static void words_add(struct text *words, const char *word)
{
	char quoted[80];

	snprintf(quoted, sizeof quoted, "`%s`", word);
	if (words->size == 0 || strstr(words->data, quoted) == NULL)
		text_printf(words, "%s%s", words->size > 0 ? ", " : "", quoted);
}

static void words_put(struct text *out, struct text *words, const char *before)
{
	if (words->size > 0)
		text_printf(out, "%s %s.\n", before, words->data);
	text_free(words);
}

/* ---- where it stands ------------------------------------------------------------ */

static void put_place(struct text *out, const struct kind *kind)
{
	struct text blocks = {0}, clauses = {0}, holds = {0};

	for (size_t i = 0; i < kind_count; i++) {
		const struct kind *other = kinds[i];

		if ((kind->within & other->traits) && !(kind->traits & IN_HEADER))
			words_add(&blocks, other->word);
		if (((kind->within & other->traits) && (kind->traits & IN_HEADER)) ||
		    ((kind->traits & ON_COLUMN) && other->space == SPACE_COLUMN && (kind->within & other->within)))
			words_add(&clauses, other->word);
		if (other->within & kind->traits)
			words_add(&holds, other->word);
	}
	if (kind->within == 0)
		text_put(out, kind->traits & IN_SCHEMA ? "Stands at the top, or in the block of a `schema`.\n"
						       : "Stands at the top.\n");
	words_put(out, &blocks, "Stands in the block of");
	words_put(out, &clauses, "Stands among the clauses of");
	words_put(out, &holds, "May hold");
}

static void put_traits(struct text *out, const struct kind *kind)
{
	static const struct {
		uint64_t trait;
		const char *says;
	} rows[] = {
		{EXTERN_ONLY, "It belongs to the server and is only declared: `extern`."},
		{ONLY_ONE, "There is one at most."},
		{AUTO_NAME, "Without a name it gets the one that PostgreSQL makes up."},
		{OVERLOADED, "Several may share a name."},
		{HOLDS_DATA, "To drop it loses data, which is refused without `--allow-destructive`."},
		{ON_EXTERN, "It can be ours on what is `extern`."},
		{UNSTORED,
		 "It is of the programs, not of the database: migrations, the lock and `import` do not know of it."},
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		if (kind->traits & rows[i].trait)
			text_printf(out, "%s\n", rows[i].says);
}

/* ---- clauses ---------------------------------------------------------------------- */

static const char *takes(const struct field *field)
{
	switch (field->type) {
	case F_BOOL:
		return "";
	case F_INT:
		return "number";
	case F_NAMES:
		return field->flags & F_COLUMNS	  ? "columns"
		       : field->flags & F_ROLES	  ? "roles"
		       : field->flags & F_OPTIONS ? "(option = value, ...)"
						  : "names";
	case F_SQL:
		return field->flags & F_BODY ? "$$ ... $$" : "(SQL)";
	case F_TYPE:
		return "type";
	case F_TEXT:
		return "'text'";
	case F_LIST:
		return "list";
	default:
		return "name";
	}
}

static void put_takes(struct text *out, const struct field *field)
{
	if (field->choices == NULL) {
		text_put(out, takes(field));
		return;
	}
	for (const char *c = field->choices; *c != '\0'; c++)
		text_put(out, *c == '|' ? ", " : (char[]){*c, '\0'});
}

static const char *changed(const struct kind *kind, const struct field *field)
{
	if (kind->traits & UNSTORED)
		return "without a migration";
	if (field->flags & F_TRANSIENT)
		return "says how to get there: is not compared";
	if (field->flags & F_REPLACES)
		return "replaced";
	return kind->changes != NULL ? "in place where PostgreSQL can, else replaced" : "in place";
}

static void put_clauses(struct text *out, const struct kind *kind)
{
	struct text offers = {0};

	for (size_t i = 0; i < kind->field_count; i++) {
		const struct field *field = &kind->fields[i];
		const char *mark = field->flags & F_BARE ? "*" : "`";

		if (i > 0 && strcmp(field->word, kind->fields[i - 1].word) == 0)
			continue;
		if (i == 0)
			text_put(out, "\n| clause | takes | a change is made |\n|---|---|---|\n");
		text_printf(out, "| %s%s%s | ", mark, field->word, mark);
		put_takes(out, field);
		text_printf(out, " | %s |\n", changed(kind, field));
	}
	for (const char *c = kind->offers, *stop; c != NULL; c = stop ? stop + 1 : NULL) {
		char word[64];
		size_t size;

		stop = strchr(c, '|');
		size = stop ? (size_t)(stop - c) : strlen(c);
		if (size >= sizeof word)
			continue;
		memcpy(word, c, size);
		word[size] = '\0';
		words_add(&offers, word);
	}
	if (offers.size > 0)
		text_char(out, '\n');
	words_put(out, &offers, "Its words:");
}

void reference_kind(struct text *out, const struct kind *kind)
{
	text_printf(out, "### %s\n\n", kind->word);
	if (kind->word_too != NULL)
		text_printf(out, "Also written `%s`.\n", kind->word_too);
	text_printf(out, "%s\n", kind->help);
	put_place(out, kind);
	put_traits(out, kind);
	put_clauses(out, kind);
}
