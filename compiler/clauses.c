#include "clauses.h"

#include "base/arena.h"
#include "base/diag.h"
#include "base/text.h"

#include <string.h>

/* ---- which kind -------------------------------------------------------------- */

/* Whether a kind stands among the clauses of a fact: a default, or what hangs on a column's table; a domain, which has no
 * columns, may have its checks there too. */
static bool kind_is_clause(const struct kind *kind, const struct fact *fact)
{
	bool column = fact->kind->space == SPACE_COLUMN;

	if (kind->traits & IN_HEADER)
		return (kind->within & fact->kind->traits) != 0;
	if (!(kind->traits & ON_COLUMN) || (fact->kind->traits & HAS_COLUMNS))
		return false;
	return (kind->within & (column ? fact->parent : fact)->kind->traits) != 0;
}

bool kind_fits(const struct kind *kind, const struct fact *parent, bool column)
{
	uint64_t parent_traits = parent ? parent->kind->traits : 0;

	if (column)
		return kind_is_clause(kind, parent);
	if (kind->traits & IN_HEADER)
		return false;
	return parent == NULL ? kind->within == 0 : (kind->within & parent_traits) != 0;
}

const struct kind_words *model_words(struct model *model)
{
	uint32_t count = 0;

	if (model->words != NULL)
		return model->words;
	struct kind_words *words = arena_take(model->arena, sizeof *words);
	for (int letter = 'a'; letter <= 'z'; letter++) {
		words->from[letter - 'a'] = count;
		for (size_t i = 0; i < kind_count; i++)
			for (int j = 0; j < 2; j++) {
				const char *word = j ? kinds[i]->word_too : kinds[i]->word;

				if (word != NULL && *word == letter && count < KIND_WORDS)
					words->list[count++] = (struct kind_word){word, (uint32_t)strlen(word),
										  kinds[i]};
			}
	}
	words->from['z' - 'a' + 1] = count;
	return model->words = words;
}

/* The kind whose word stands next, the longest word first; takes the word. */
const struct kind *kind_read(struct reader *reader, const struct fact *parent, bool column)
{
	const struct kind_word *best = NULL;
	char first = reader_first(reader);

	reader->word = NULL;
	if (first < 'a' || first > 'z')
		return NULL;
	const struct kind_words *words = model_words(reader->model);
	for (uint32_t i = words->from[first - 'a']; i < words->from[first - 'a' + 1]; i++) {
		const struct kind_word *word = &words->list[i];

		if ((best == NULL || word->size > best->size) && kind_fits(word->kind, parent, column) &&
		    reader_sees(reader, word->word))
			best = word;
	}
	if (best == NULL)
		return NULL;
	/* A second spelling among a column's clauses begins what the kind's bind reads ("references x"). */
	if (!column || best->word == best->kind->word)
		reader_words(reader, best->word);
	reader->word = best->word;
	return best->kind;
}

const struct field *field_read_word(struct reader *reader, const struct fact *fact, unsigned place)
{
	const struct field *best = NULL;
	char first = reader_first(reader);

	for (size_t i = 0; first != '\0' && i < fact->kind->field_count; i++) {
		const struct field *f = &fact->kind->fields[i];

		if (f->word != NULL && *f->word == first && !(f->flags & F_BARE) &&
		    (f->flags & (F_IN_BLOCK | F_DEFINED)) == place &&
		    (best == NULL || strlen(f->word) > strlen(best->word)) && reader_sees(reader, f->word))
			best = f;
	}
	if (best != NULL)
		reader_words(reader, best->word);
	return best;
}

/* ---- fields ------------------------------------------------------------------ */

static bool name_choose(struct reader *reader, const struct field *field, const char **value)
{
	struct name name;

	if (field->choices != NULL) {
		*value = reader_choice(reader, field->choices);
		if (*value != NULL)
			return true;
		struct model *m = reader->model;
		char *list = arena_copy(m->arena, field->choices, strlen(field->choices));
		for (char *p = list; *p != '\0'; p++)
			if (*p == '|')
				*p = ',';
		return reader_expected(reader, arena_printf(m->arena, "one of %s", list));
	}
	if (!reader_need_name(reader, &name, "a name"))
		return false;
	*value = name.text;
	return true;
}

bool field_read(struct reader *reader, struct fact *fact, const struct field *field)
{
	void *at = (char *)fact + field->at;

	switch (field->type) {
	case F_BOOL:
		return *(bool *)at = true;
	case F_INT:
		return reader_integer(reader, at) || reader_expected(reader, "a whole number");
	case F_NAMES:
		if (field->flags & F_OPTIONS)
			return reader_options(reader, at);
		if (field->flags & F_PAIRS)
			return reader_pairs(reader, at);
		return reader_names(reader, at) || reader_expected(reader, "names");
	case F_SQL:
		if (field->flags & F_BODY)
			return reader_body(reader, at) || reader_expected(reader, "a body in $$ ... $$");
		return reader_need_sql(
			reader, at,
			arena_printf(reader->model->arena, "SQL in parentheses behind \"%s\"", field->word));
	case F_TYPE:
		return reader_type(reader, at) || reader_expected(reader, "a type");
	case F_REF:
		if (field->space == SPACE_OPERATOR)
			return reader_operator(reader, at) || reader_expected(reader, "an operator");
		return reader_ref(reader, at) || reader_expected(reader, "a name");
	case F_TEXT:
		return reader_string(reader, at) || reader_expected(reader, "a string");
	default:
		return name_choose(reader, field, at);
	}
}

/* ---- clauses ----------------------------------------------------------------- */

static const struct kind *kind_quoted(void)
{
	for (size_t i = 0; i < kind_count; i++)
		if (kinds[i]->traits & BARE_QUOTED)
			return kinds[i];
	return NULL;
}

static void duplicate(struct model *model, const struct fact *fact, const struct fact *first)
{
	struct diag *diag = diag_error(model->diags, fact->name_span, "duplicate-name", "%s is declared twice",
				       fact_label(model, fact));

	if (first->kind == fact->kind)
		diag_note(diag, first->name_span, "it was declared first here");
	else
		diag_note(diag, first->name_span,
			  "%s %s of this name is declared here, and they share one space of names",
			  text_article(first->kind->word), first->kind->word);
}

struct fact *fact_open(struct reader *reader, const struct kind *kind, struct fact *parent, const char *schema,
		       struct name name, struct span span)
{
	struct fact *fact = fact_new(reader->model, kind, parent, schema, name.text, span);

	fact->flags = reader->flags;
	if (!(fact->flags & FACT_PLATFORM) && parent != NULL && parent->kind->standing != NULL &&
	    parent->kind->standing(parent))
		fact->flags &= ~(uint32_t)FACT_EXTERN;
	fact->name_span = name.span.at ? name.span : span;
	struct fact *first = model_add(reader->model, fact);
	if (first == NULL)
		return fact;
	if ((first->flags & FACT_PLATFORM) && !(fact->flags & FACT_PLATFORM) && (fact->flags & FACT_EXTERN)) {
		/* The user's own word on what a platform brings: what stands in its block hangs on that one. */
		fact->twin = first;
		return fact;
	}
	if ((fact->flags & FACT_EXTENSION) && (first->flags & FACT_EXTERN)) {
		/* The same of what an extension brings, which comes behind. */
		first->flags |= FACT_EXTENSION;
		fact->twin = first->kind == kind ? first : NULL;
		return fact;
	}
	if ((first->flags & FACT_PLATFORM) && kind->space == SPACE_EXTENSION) {
		/* One that the platform has, and the project wants: from now on it is the project's. */
		memset((char *)first + sizeof *first, 0, kind->size - sizeof *first);
		first->flags = fact->flags;
		first->span = span;
		first->name_span = fact->name_span;
		return first;
	}
	duplicate(reader->model, fact, first);
	reader->failed = true;
	return fact;
}

struct name only_name(const struct reader *reader, const struct kind *kind, struct span span)
{
	return (struct name){names_of(reader->model->names, kind->word), span};
}

/* A fact that stands among the clauses of another: a comment, a default, a column's constraint. */
void clause_fact(struct reader *reader, struct fact *fact, const struct kind *kind, struct span span)
{
	bool on_column = (kind->traits & ON_COLUMN) && fact->kind->space == SPACE_COLUMN;
	struct fact *parent = on_column ? fact->parent : fact->twin ? fact->twin : fact;
	struct name name = {NULL, span};
	struct fact *column = reader->column;

	if (kind->traits & ONLY_ONE)
		name = only_name(reader, kind, span);
	else if (reader->constraint.text != NULL)
		name = reader->constraint;
	struct fact *child = fact_open(reader, kind, parent, NULL, name, span);
	if (reader->failed)
		return;
	if (reader->constraint.text != NULL)
		child->flags |= FACT_NAMED;
	reader->constraint = (struct name){0};
	reader->column = kind->traits & ON_COLUMN ? fact : NULL;
	if (kind->bind != NULL)
		kind->bind(reader, child);
	reader->column = column;
	if (reader->at > 0)
		child->span.end = reader->terms[reader->at - 1].span.end;
}

bool was_read(struct reader *reader, struct fact *fact)
{
	struct name name;

	if (!reader_words(reader, "was"))
		return false;
	if (reader_need_name(reader, &name, "the name that it had before"))
		fact->was = name.text;
	return true;
}

/* "constraint x not null" is the column's or domain's own clause. */
static bool names_not_null(const struct reader *reader)
{
	struct reader ahead = *reader;
	struct name name;

	return reader_words(&ahead, "constraint") && reader_name(&ahead, &name) && reader_sees(&ahead, "not null");
}

static bool clause_own(struct reader *reader, struct fact *fact)
{
	struct span span = reader_span(reader);
	const struct term *term = &reader->terms[reader->at];

	if (term->type == TERM_QUOTED && (fact->kind->traits & HAS_COMMENT)) {
		clause_fact(reader, fact, kind_quoted(), span);
		return true;
	}
	bool named = !(fact->kind->traits & ONLY_ONE) && fact->kind->read == NULL;
	if (named && was_read(reader, fact))
		return true;
	bool constrained = fact->kind->space == SPACE_COLUMN ||
			   (fact->kind->traits & (HAS_CHECKS | HAS_COLUMNS)) == HAS_CHECKS;
	if (constrained && !names_not_null(reader) && reader_words(reader, "constraint")) {
		reader_need_name(reader, &reader->constraint, "the name of the constraint");
		return true;
	}
	const struct kind *kind = kind_read(reader, fact, true);
	if (kind != NULL) {
		clause_fact(reader, fact, kind, span);
		return true;
	}
	return false;
}

/* Words that may stand here, for "did you mean". */
static void offer_clauses(struct suggestion *s, const struct model *model, const struct fact *fact)
{
	for (const char *c = fact->kind->offers, *stop; c != NULL; c = stop ? stop + 1 : NULL) {
		stop = strchr(c, '|');
		suggestion_offer(s, arena_copy(model->arena, c, stop ? (size_t)(stop - c) : strlen(c)));
	}
	for (size_t i = 0; i < fact->kind->field_count; i++)
		if (fact->kind->fields[i].word != NULL && !(fact->kind->fields[i].flags & F_BARE))
			suggestion_offer(s, fact->kind->fields[i].word);
	for (size_t i = 0; i < kind_count; i++)
		if (kind_fits(kinds[i], fact, true))
			suggestion_offer(s, kinds[i]->word);
}

static bool starts_line(const struct reader *reader)
{
	const char *p = reader->source->text + (reader->terms[reader->at].span.at - reader->source->base);

	while (p > reader->source->text && (p[-1] == ' ' || p[-1] == '\t'))
		p--;
	return reader->at > 0 && (p == reader->source->text || p[-1] == '\n');
}

const char *term_word(const struct reader *reader)
{
	struct span span = reader_span(reader);

	return arena_copy(reader->model->arena, reader->source->text + (span.at - reader->source->base),
			  span.end - span.at > 60 ? 60 : span.end - span.at);
}

void clause_unknown(struct reader *reader, struct fact *fact)
{
	struct model *model = reader->model;
	struct span span = reader_span(reader);
	const char *word = term_word(reader);

	if (starts_line(reader) && reader->terms[reader->at].type == TERM_WORD) {
		uint32_t end = reader->terms[reader->at - 1].span.end;
		struct diag *diag = diag_error(model->diags, (struct span){end - 1, end}, "missing-semicolon",
					       "a \";\" is missing behind this");

		diag_note(diag, span, "\"%s\" cannot go on with %s", word, fact_label(model, fact));
		reader->ran_on = true;
	} else {
		struct suggestion s = suggestion_for(word);
		struct diag *diag = diag_error(model->diags, span, "unknown-clause", "%s %s has no clause \"%s\"",
					       text_article(fact->kind->word), fact->kind->word, word);

		offer_clauses(&s, model, fact);
		if (strcmp(word, ",") == 0)
			diag_hint(diag, "what stands in a block ends in \";\", each %s too", fact->kind->word);
		else if (s.best != NULL)
			diag_hint(diag, "did you mean \"%s\"?", s.best);
	}
	reader->failed = true;
}

static void clause_twice(struct reader *reader, const struct fact *fact, const struct field *field, struct span span)
{
	if (field_given(fact, field) && field->type != F_BOOL) {
		diag_error(reader->model->diags, span, "duplicate-clause", "\"%s\" is given twice", field->word);
		reader->failed = true;
	}
}

/* ---- definitions -------------------------------------------------------------- */

static bool is_defined(const struct kind *kind)
{
	for (size_t i = 0; i < kind->field_count; i++)
		if (kind->fields[i].flags & F_DEFINED)
			return true;
	return false;
}

/* A string, a number or a word: PostgreSQL takes one for another (defGetString() of src/backend/commands/define.c). */
static bool defined_text(struct reader *reader, struct string *string)
{
	struct span span = reader_span(reader);
	struct name name;

	if (reader_string(reader, string))
		return true;
	if (reader_name(reader, &name)) {
		string->text = name.text;
		return true;
	}
	reader_mark(reader, '-');
	if (reader_end(reader) || reader_term(reader)->type != TERM_NUMBER)
		return reader_expected(reader, "a string");
	span.end = reader_span(reader).end;
	string->text = arena_copy(reader->model->arena, reader_bytes(reader, span), span.end - span.at);
	reader->at++;
	return true;
}

static bool defined_value(struct reader *reader, struct fact *fact, const struct field *field)
{
	bool equals = reader_mark(reader, '=');

	if (field->type == F_BOOL) {
		const char *value = equals ? reader_choice(reader, "true|false|on|off") : "true";

		*(bool *)((char *)fact + field->at) = value != NULL && strcmp(value, "false") != 0 &&
						      strcmp(value, "off") != 0;
		return value != NULL || reader_expected(reader, "true or false");
	}
	if (!equals)
		return reader_expected(reader, "\"=\"");
	return field->type == F_TEXT ? defined_text(reader, (void *)((char *)fact + field->at))
				     : field_read(reader, fact, field);
}

static void defined_unknown(struct reader *reader, const struct fact *fact)
{
	struct model *model = reader->model;

	if (reader_end(reader)) {
		reader_expected(reader, "\"name = value\"");
		return;
	}
	struct suggestion s = suggestion_for(term_word(reader));
	struct diag *diag = diag_error(model->diags, reader_span(reader), "unknown-clause",
				       "%s %s has no parameter \"%s\"", strchr("aeiou", *fact->kind->word) ? "an" : "a",
				       fact->kind->word, term_word(reader));
	for (size_t i = 0; i < fact->kind->field_count; i++)
		if (fact->kind->fields[i].flags & F_DEFINED)
			suggestion_offer(&s, fact->kind->fields[i].word);
	if (s.best != NULL)
		diag_hint(diag, "did you mean \"%s\"?", s.best);
	reader->failed = true;
}

static void definition_read(struct reader *reader, struct fact *fact)
{
	struct reader inside;

	reader_inside(reader, &inside);
	if (inside.count == 0) {
		reader->at--;
		reader_expected(reader, "(name = value)");
		return;
	}
	do {
		struct span span = reader_span(&inside);
		const struct field *field = reader_end(&inside) ? NULL : field_read_word(&inside, fact, F_DEFINED);

		if (field == NULL) {
			defined_unknown(&inside, fact);
			break;
		}
		clause_twice(&inside, fact, field, span);
		if (!inside.failed)
			defined_value(&inside, fact, field);
	} while (reader_mark(&inside, ','));
	if (!inside.failed && !reader_end(&inside))
		reader_expected(&inside, "\",\" or \")\"");
	reader->failed |= inside.failed;
}

void reader_clauses(struct reader *reader, struct fact *fact, bool some)
{
	while (!reader_end(reader)) {
		struct span span = reader_span(reader);

		/* Behind a column's constraint, comments and the like are the column's. */
		if (reader->column == NULL && clause_own(reader, fact))
			continue;
		const struct field *field = field_read_word(reader, fact, 0);
		if (field != NULL) {
			clause_twice(reader, fact, field, span);
			if (!reader->failed)
				field_read(reader, fact, field);
			continue;
		}
		if (reader_term(reader)->type == TERM_SQL && is_defined(fact->kind)) {
			definition_read(reader, fact);
			continue;
		}
		if (!some && reader->column == NULL)
			clause_unknown(reader, fact);
		return;
	}
}
