#include "bind.h"

#include "base/arena.h"
#include "base/diag.h"
#include "reader.h"

#include <string.h>

struct mixin {
	const struct syntax *syntax;
	const struct statement *statement;
	struct name name;
	bool busy; /* is being used just now: a mixin that uses itself */
	bool used;
};

/* Where a statement stands. */
struct site {
	struct model *model;
	const struct syntax *syntax;
	struct fact *parent;
	const char *near;
	uint32_t flags;
};

static void bind_block(struct site site, const struct statement *statement);

static struct reader reader_of(const struct site *site, const struct statement *statement)
{
	return (struct reader){
		.model = site->model,
		.source = site->syntax->source,
		.terms = statement->terms,
		.count = statement->count,
		.flags = site->flags,
		.near = site->near,
	};
}

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

static bool kind_fits(const struct kind *kind, const struct fact *parent, bool column)
{
	uint32_t parent_traits = parent ? parent->kind->traits : 0;

	if (column)
		return kind_is_clause(kind, parent);
	if (kind->traits & IN_HEADER)
		return false;
	return parent == NULL ? kind->within == 0 : (kind->within & parent_traits) != 0;
}

/* The words of all kinds by their first letters, so that few are looked at. */
static const struct kind_words *words_of(struct model *model)
{
	struct kind_words *words = arena_take(model->arena, sizeof *words);
	uint32_t count = 0;

	for (int letter = 'a'; letter <= 'z'; letter++) {
		words->from[letter - 'a'] = count;
		for (size_t i = 0; i < kind_count; i++)
			for (int j = 0; j < 2; j++) {
				const char *word = j ? kinds[i]->word_too : kinds[i]->word;

				if (word != NULL && *word == letter && count < KIND_WORDS)
					words->list[count++] = (struct kind_word){word, (uint32_t)strlen(word), kinds[i]};
			}
	}
	words->from['z' - 'a' + 1] = count;
	return words;
}

/* The kind whose word stands next, the longest word first; takes the word. */
static const struct kind *kind_read(struct reader *reader, const struct fact *parent, bool column)
{
	const struct kind_word *best = NULL;
	char first = reader_first(reader);

	reader->word = NULL;
	if (first < 'a' || first > 'z')
		return NULL;
	if (reader->model->words == NULL)
		reader->model->words = words_of(reader->model);
	const struct kind_words *words = reader->model->words;
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

static const struct field *field_read_word(struct reader *reader, const struct fact *fact, bool in_block)
{
	const struct field *best = NULL;
	char first = reader_first(reader);

	for (size_t i = 0; first != '\0' && i < fact->kind->field_count; i++) {
		const struct field *f = &fact->kind->fields[i];

		if (f->word != NULL && *f->word == first && !(f->flags & F_BARE) && in_block == !!(f->flags & F_IN_BLOCK) &&
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

static bool field_read(struct reader *reader, struct fact *fact, const struct field *field)
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
		return reader_names(reader, at) || reader_expected(reader, "names");
	case F_SQL:
		if (field->flags & F_BODY)
			return reader_body(reader, at) || reader_expected(reader, "a body in $$ ... $$");
		return reader_need_sql(reader, at, "SQL in parentheses");
	case F_TYPE:
		return reader_type(reader, at) || reader_expected(reader, "a type");
	case F_REF:
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

	diag_note(diag, first->name_span, first->kind == fact->kind ? "it was declared first here"
								    : "a %s of this name is declared here, and they "
								      "share one space of names", first->kind->word);
}

/* A fact with the kind's word and name read, in the model, its clauses still to come. */
static struct fact *fact_open(struct reader *reader, const struct kind *kind, struct fact *parent, const char *schema,
			      struct name name, struct span span)
{
	struct fact *fact = fact_new(reader->model, kind, parent, schema, name.text, span);

	fact->flags = reader->flags;
	fact->name_span = name.span.at ? name.span : span;
	struct fact *first = model_add(reader->model, fact);
	if (first == NULL)
		return fact;
	if ((first->flags & FACT_PLATFORM) && !(fact->flags & FACT_PLATFORM) && (fact->flags & FACT_EXTERN)) {
		/* The user's own word on what a platform brings: what stands in its block hangs on that one. */
		fact->twin = first;
		return fact;
	}
	duplicate(reader->model, fact, first);
	reader->failed = true;
	return fact;
}

static struct name only_name(const struct reader *reader, const struct kind *kind, struct span span)
{
	return (struct name){names_of(reader->model->names, kind->word), span};
}

/* A fact that stands among the clauses of another: a comment, a default, a column's constraint. */
static void clause_fact(struct reader *reader, struct fact *fact, const struct kind *kind, struct span span)
{
	bool on_column = (kind->traits & ON_COLUMN) && fact->kind->space == SPACE_COLUMN;
	struct fact *parent = on_column ? fact->parent : fact;
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

static bool was_read(struct reader *reader, struct fact *fact)
{
	struct name name;

	if (!reader_words(reader, "was"))
		return false;
	if (reader_need_name(reader, &name, "the name that it had before"))
		fact->was = name.text;
	return true;
}

static bool clause_own(struct reader *reader, struct fact *fact)
{
	struct span span = reader_span(reader);
	const struct term *term = &reader->terms[reader->at];

	if (term->type == TERM_QUOTED && (fact->kind->traits & HAS_COMMENT)) {
		clause_fact(reader, fact, kind_quoted(), span);
		return true;
	}
	if (was_read(reader, fact))
		return true;
	bool constrained = fact->kind->space == SPACE_COLUMN ||
			   (fact->kind->traits & (HAS_CHECKS | HAS_COLUMNS)) == HAS_CHECKS;
	if (constrained && reader_words(reader, "constraint")) {
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

static const char *term_word(const struct reader *reader)
{
	struct span span = reader_span(reader);

	return arena_copy(reader->model->arena, reader->source->text + (span.at - reader->source->base),
			  span.end - span.at > 60 ? 60 : span.end - span.at);
}

static void clause_unknown(struct reader *reader, struct fact *fact)
{
	struct model *model = reader->model;
	struct span span = reader_span(reader);
	const char *word = term_word(reader);

	if (starts_line(reader) && reader->terms[reader->at].type == TERM_WORD) {
		uint32_t end = reader->terms[reader->at - 1].span.end;
		struct diag *diag = diag_error(model->diags, (struct span){end - 1, end}, "missing-semicolon",
					       "a \";\" is missing behind this");

		diag_note(diag, span, "\"%s\" cannot go on with %s", word, fact_label(model, fact));
	} else {
		struct suggestion s = suggestion_for(word);
		struct diag *diag = diag_error(model->diags, span, "unknown-clause", "%s %s has no clause \"%s\"",
					       strchr("aeiou", *fact->kind->word) ? "an" : "a", fact->kind->word, word);

		offer_clauses(&s, model, fact);
		if (s.best != NULL)
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

void reader_clauses(struct reader *reader, struct fact *fact, bool some)
{
	while (!reader_end(reader)) {
		struct span span = reader_span(reader);

		/* Behind a column's constraint, comments and the like are the column's. */
		if (reader->column == NULL && clause_own(reader, fact))
			continue;
		const struct field *field = field_read_word(reader, fact, false);
		if (field != NULL) {
			clause_twice(reader, fact, field, span);
			if (!reader->failed)
				field_read(reader, fact, field);
			continue;
		}
		if (!some && reader->column == NULL)
			clause_unknown(reader, fact);
		return;
	}
}

/* ---- statements -------------------------------------------------------------- */

/* An object that PostgreSQL would name may go without a name: then its clauses begin here. */
static bool name_left_out(struct reader *reader, const struct kind *kind)
{
	const struct term *term = reader_end(reader) ? NULL : &reader->terms[reader->at];

	if (!(kind->traits & AUTO_NAME))
		return false;
	if (term == NULL || (term->type != TERM_WORD && term->type != TERM_QUOTED))
		return true;
	for (size_t i = 0; i < kind->field_count; i++)
		if (kind->fields[i].word != NULL && !(kind->fields[i].flags & F_BARE) &&
		    reader_sees(reader, kind->fields[i].word))
			return true;
	return false;
}

static const char *schema_of(const struct reader *reader, const char *written)
{
	const struct name_list *path = &reader->model->project.search_path;

	if (written != NULL)
		return written;
	if (reader->near != NULL)
		return reader->near;
	return path->count > 0 ? path->list[0].text : names_of(reader->model->names, "public");
}

static struct fact *fact_read(struct reader *reader, const struct kind *kind, struct fact *parent, struct span span)
{
	struct ref ref = {.span = span};

	if (kind->traits & ONLY_ONE) {
		struct name name = only_name(reader, kind, span);
		ref.name = name.text;
	} else if (reader->constraint.text != NULL) {
		ref.name = reader->constraint.text;
		ref.span = reader->constraint.span;
	} else if (!name_left_out(reader, kind)) {
		struct name name;
		/* What hangs on a table (an index) is in the table's schema. */
		bool qualified = (kind->traits & IN_SCHEMA) && parent == NULL;
		bool found = qualified ? reader_ref(reader, &ref) : reader_name(reader, &name);

		if (!found) {
			reader_expected(reader, arena_printf(reader->model->arena, "the name of the %s", kind->word));
			return NULL;
		}
		if (!qualified)
			ref = (struct ref){.name = name.text, .span = name.span};
	}
	const char *schema = !(kind->traits & IN_SCHEMA) ? NULL
			     : parent != NULL		 ? fact_root(parent)->schema : schema_of(reader, ref.schema);
	struct fact *fact = fact_open(reader, kind, parent, schema, (struct name){ref.name, ref.span}, span);
	if (ref.name != NULL && (kind->traits & AUTO_NAME))
		fact->flags |= FACT_NAMED;
	return fact;
}

static bool fact_refused(struct reader *reader, const struct kind *kind, struct span span)
{
	if ((kind->traits & EXTERN_ONLY) && !(reader->flags & FACT_EXTERN)) {
		struct diag *diag = diag_error(reader->model->diags, span, "not-ours",
					       "%s %s belongs to the server, not to a schema",
					       strchr("aeiou", *kind->word) ? "an" : "a", kind->word);

		diag_hint(diag, "declare that it exists: extern %s ...", kind->word);
		return true;
	}
	return false;
}

/* The kind of clause that makes a table a partition. */
static const struct kind *kind_heir(const struct fact *fact)
{
	for (size_t i = 0; i < kind_count; i++)
		if (kinds[i]->base != NULL && kind_fits(kinds[i], fact, true))
			return kinds[i];
	return NULL;
}

static void bind_kind(struct site site, const struct statement *statement, struct reader *reader,
		      const struct kind *kind)
{
	if (fact_refused(reader, kind, statement->terms[0].span))
		return;
	if (kind->read != NULL) {
		kind->read(reader, site.parent);
		if (!reader_end(reader))
			reader_expected(reader, "\";\"");
		return;
	}
	struct fact *fact = fact_read(reader, kind, site.parent, statement->span);
	if (fact == NULL || reader->failed)
		return;
	was_read(reader, fact);
	if (reader->of != NULL)
		clause_fact(reader, fact, kind_heir(fact), statement->span);
	reader->of = NULL;
	if (kind->bind != NULL)
		kind->bind(reader, fact);
	else
		reader_clauses(reader, fact, false);
	if (!reader_end(reader))
		clause_unknown(reader, fact);
	if (reader->failed)
		fact->flags |= FACT_FAULTY;
	if (!statement->has_block)
		return;
	site.flags = reader->flags;
	if (kind->traits & HAS_MEMBERS)
		site.near = fact->name;
	site.parent = fact->twin ? fact->twin : fact;
	bind_block(site, statement);
}

/* A kind whose word stands next, but which does not stand in such a place: a grant at the top. */
static const struct kind *kind_misplaced(const struct reader *reader)
{
	for (size_t i = 0; i < kind_count; i++)
		if (kinds[i]->within != 0 && (reader_sees(reader, kinds[i]->word) ||
					      (kinds[i]->word_too != NULL && reader_sees(reader, kinds[i]->word_too))))
			return kinds[i];
	return NULL;
}

static void statement_unknown(struct reader *reader, const struct fact *parent)
{
	struct model *model = reader->model;
	const char *word = term_word(reader);
	struct suggestion s = suggestion_for(word);
	const struct kind *misplaced = kind_misplaced(reader);
	struct diag *diag = diag_error(model->diags, reader_span(reader), "unknown-statement",
				       "\"%s\" is no statement that can stand %s", word,
				       parent ? arena_printf(model->arena, "in a %s", parent->kind->word) : "here");

	if (misplaced != NULL) {
		diag_hint(diag, "a %s stands in the block of what it belongs to", misplaced->word);
		return;
	}
	for (size_t i = 0; i < kind_count; i++)
		if (kind_fits(kinds[i], parent, false))
			suggestion_offer(&s, kinds[i]->word);
	if (parent == NULL)
		for (const char *own[] = {"project", "include", "mixin", "extern", NULL}, **p = own; *p != NULL; p++)
			suggestion_offer(&s, *p);
	if (s.best != NULL)
		diag_hint(diag, "did you mean \"%s\"?", s.best);
}

static const struct kind *kind_default_member(const struct fact *parent)
{
	for (size_t i = 0; parent != NULL && i < kind_count; i++)
		if ((kinds[i]->traits & DEFAULT_MEMBER) && kind_fits(kinds[i], parent, false))
			return kinds[i];
	return NULL;
}

void reader_members(struct reader *reader, struct fact *fact)
{
	const struct kind *kind = kind_default_member(fact);
	struct reader inside;

	if (!reader_inside(reader, &inside)) {
		reader_expected(reader, "parentheses");
		return;
	}
	while (!reader_end(&inside)) {
		struct fact *member = fact_read(&inside, kind, fact, reader_span(&inside));

		if (member == NULL || inside.failed)
			break;
		was_read(&inside, member);
		kind->bind(&inside, member);
		member->span.end = inside.terms[inside.at - 1].span.end;
		if (!reader_mark(&inside, ','))
			break;
	}
	if (!reader_end(&inside))
		reader_expected(&inside, "\",\" or \")\"");
	reader->failed |= inside.failed;
}

static void bind_use(struct site site, struct reader *reader)
{
	struct name name;

	if (!reader_need_name(reader, &name, "the name of a mixin"))
		return;
	struct mixin *mixin = map_find(&site.model->mixins, map_key(name.text));
	if (mixin == NULL) {
		diag_error(site.model->diags, name.span, "unknown-mixin", "there is no mixin \"%s\"", name.text);
		return;
	}
	if (mixin->busy) {
		diag_error(site.model->diags, name.span, "mixin-cycle", "mixin \"%s\" uses itself", name.text);
		return;
	}
	mixin->busy = mixin->used = true;
	site.syntax = mixin->syntax;
	bind_block(site, mixin->statement);
	mixin->busy = false;
}

/* The members of a schema's block are objects of that schema, not children of it; its own
 * comment, owner and grants are. */
static bool bind_schema_member(struct site *site, struct reader *reader)
{
	uint32_t start = reader->at;

	if (site->parent == NULL || !(site->parent->kind->traits & HAS_MEMBERS))
		return false;
	bool own = kind_read(reader, site->parent, false) != NULL;
	reader->at = start;
	if (own)
		return false;
	site->parent = NULL;
	return true;
}

/* "partition p for values ...;" in the block of its parent is a table of its own, in the parent's schema. A column may
 * be called partition too. */
static bool bind_partition(struct site site, const struct statement *statement, struct reader *reader)
{
	struct reader ahead = *reader;
	const struct fact *parent = site.parent;
	struct ref ref;

	if (parent == NULL || !(parent->kind->traits & HAS_PARTITIONS) || !reader_words(&ahead, "partition") ||
	    !reader_ref(&ahead, &ref) ||
	    (!reader_sees(&ahead, "for values") && !reader_sees(&ahead, "default") && !reader_sees(&ahead, "was")))
		return false;
	reader_words(reader, "partition");
	reader->word = parent->kind->word;
	reader->of = parent;
	site.parent = NULL;
	site.near = reader->near = parent->schema;
	bind_kind(site, statement, reader, parent->kind);
	return true;
}

static void bind_statement(struct site site, const struct statement *statement)
{
	struct reader reader = reader_of(&site, statement);

	bool said = reader_words(&reader, "extern");
	if (said)
		reader.flags |= FACT_EXTERN;
	if (reader_words(&reader, "use")) {
		bind_use(site, &reader);
		return;
	}
	bind_schema_member(&site, &reader);
	if (bind_partition(site, statement, &reader))
		return;
	const struct kind *kind = kind_read(&reader, site.parent, false);
	if (kind == NULL && site.parent != NULL && reader_words(&reader, "constraint")) {
		reader_need_name(&reader, &reader.constraint, "the name of the constraint");
		kind = kind_read(&reader, site.parent, false);
	}
	if (kind != NULL && (kind->traits & ON_EXTERN) && !said && !(site.flags & FACT_PLATFORM))
		reader.flags &= ~(uint32_t)FACT_EXTERN;
	if (kind == NULL && site.parent != NULL) {
		const struct field *field = field_read_word(&reader, site.parent, true);

		if (field != NULL) {
			field_read(&reader, site.parent, field);
			if (!reader_end(&reader))
				reader_expected(&reader, "\";\"");
			return;
		}
	}
	if (kind == NULL)
		kind = kind_default_member(site.parent);
	if (kind == NULL)
		statement_unknown(&reader, site.parent);
	else if (!reader.failed)
		bind_kind(site, statement, &reader, kind);
}

static bool is_setting(const struct site *site, const struct statement *statement)
{
	struct reader reader = reader_of(site, statement);

	return reader_sees(&reader, "project") || reader_sees(&reader, "mixin") || reader_sees(&reader, "include");
}

static void bind_block(struct site site, const struct statement *statement)
{
	for (uint32_t i = statement->first_child; i != 0; i = site.syntax->statements[i].next)
		bind_statement(site, &site.syntax->statements[i]);
}

void bind_facts(struct model *model, const struct syntax *syntax, uint32_t flags, const char *near)
{
	struct site site = {.model = model, .syntax = syntax, .flags = flags, .near = near};

	for (uint32_t i = syntax->statements[0].first_child; i != 0; i = syntax->statements[i].next)
		if (!is_setting(&site, &syntax->statements[i]))
			bind_statement(site, &syntax->statements[i]);
}

/* A source of its own, outside the shared space of offsets: what is made up has no place. */
static struct site site_made(struct model *model, char *text)
{
	struct source *source = arena_take(model->arena, sizeof *source);

	*source = (struct source){.path = "", .text = text, .size = (uint32_t)strlen(text), .base = 0};
	return (struct site){.model = model, .syntax = syntax_parse(model->arena, source, model->diags)};
}

static void made_at(struct model *model, size_t first, struct span span)
{
	for (; first < model->count; first++)
		model->facts[first]->span = model->facts[first]->name_span = span;
}

void bind_made(struct model *model, struct fact *parent, uint32_t flags, const char *format, ...)
{
	size_t first = model->count;
	va_list args;

	va_start(args, format);
	struct site site = site_made(model, arena_vprintf(model->arena, format, args));
	va_end(args);
	site.parent = parent;
	site.flags = flags | FACT_MADE;
	bind_block(site, &site.syntax->statements[0]);
	made_at(model, first, parent ? parent->span : (struct span){0, 0});
}

void bind_instead(struct model *model, struct fact *fact, struct span span, const char *format, ...)
{
	size_t first = model->count;
	va_list args;

	va_start(args, format);
	struct site site = site_made(model, arena_vprintf(model->arena, format, args));
	va_end(args);
	if (fact != NULL) {
		struct reader reader = reader_of(&site, &site.syntax->statements[site.syntax->statements[0].first_child]);

		reader_clauses(&reader, fact, false);
	} else {
		bind_block(site, &site.syntax->statements[0]);
	}
	made_at(model, first, span);
}

/* ---- settings ---------------------------------------------------------------- */

static void project_setting(struct reader *r, struct project *project)
{
	struct string string;
	struct name name;
	struct integer integer;
	struct {
		const char *word;
		const char **folder;
	} folders[] = {{"migrations", &project->migrations}, {"rollbacks", &project->rollbacks},
		       {"headers", &project->headers}};

	for (size_t i = 0; i < sizeof folders / sizeof *folders; i++)
		if (reader_words(r, folders[i].word)) {
			if (reader_string(r, &string) || reader_expected(r, "a folder in quotes"))
				*folders[i].folder = string.text;
			return;
		}
	if (reader_words(r, "postgres")) {
		struct span span = reader_span(r);

		if (!reader_integer(r, &integer)) {
			reader_expected(r, "a major version");
		} else if (integer.value < 13 || integer.value > 18) {
			diag_error(r->model->diags, span, "bad-version", "PostgreSQL %lld is not one of 13 to 18",
				   (long long)integer.value);
		} else {
			project->postgres = integer.value;
		}
	} else if (reader_words(r, "platform")) {
		if (reader_need_name(r, &name, "the name of a platform"))
			project->platform = name.text;
	} else if (reader_words(r, "search_path")) {
		reader_names(r, &project->search_path);
	} else {
		reader_expected(r, "a setting: postgres, platform, search_path, migrations, rollbacks, headers");
	}
}

static void bind_project(const struct site *site, const struct statement *statement)
{
	struct model *model = site->model;
	struct reader reader = reader_of(site, statement);
	struct name name;

	reader_words(&reader, "project");
	if (!reader_need_name(&reader, &name, "the name of the project"))
		return;
	if (model->project.name != NULL) {
		struct diag *diag = diag_error(model->diags, name.span, "duplicate-project", "there is a second project");

		diag_note(diag, model->project.span, "the first one stands here");
		return;
	}
	model->project.name = name.text;
	model->project.span = statement->terms[0].span;
	for (uint32_t i = statement->first_child; i != 0; i = site->syntax->statements[i].next) {
		struct reader r = reader_of(site, &site->syntax->statements[i]);

		project_setting(&r, &model->project);
		if (!reader_end(&r))
			reader_expected(&r, "\";\"");
	}
}

void bind_usual(struct model *model, const struct syntax *syntax)
{
	struct site site = {.model = model, .syntax = syntax};
	struct project usual = {0};

	for (uint32_t i = syntax->statements[0].first_child; i != 0; i = syntax->statements[i].next) {
		struct reader reader = reader_of(&site, &syntax->statements[i]);

		if (!reader_sees(&reader, "project"))
			continue;
		for (uint32_t j = syntax->statements[i].first_child; j != 0; j = syntax->statements[j].next) {
			reader = reader_of(&site, &syntax->statements[j]);
			project_setting(&reader, &usual);
		}
	}
	if (!model->project.search_path.given)
		model->project.search_path = usual.search_path;
}

static void bind_mixin(const struct site *site, const struct statement *statement)
{
	struct model *model = site->model;
	struct reader reader = reader_of(site, statement);
	struct name name;

	reader_words(&reader, "mixin");
	if (!reader_need_name(&reader, &name, "the name of the mixin"))
		return;
	struct mixin *first = map_find(&model->mixins, map_key(name.text));
	if (first != NULL) {
		struct diag *diag = diag_error(model->diags, name.span, "duplicate-name", "mixin \"%s\" is declared twice",
					       name.text);

		diag_note(diag, first->name.span, "it was declared first here");
		return;
	}
	struct mixin *mixin = arena_take(model->arena, sizeof *mixin);
	*mixin = (struct mixin){.syntax = site->syntax, .statement = statement, .name = name};
	map_put(&model->mixins, map_key(name.text), mixin);
}

void bind_settings(struct model *model, const struct syntax *syntax)
{
	struct site site = {.model = model, .syntax = syntax};

	for (uint32_t i = syntax->statements[0].first_child; i != 0; i = syntax->statements[i].next) {
		const struct statement *statement = &syntax->statements[i];
		struct reader reader = reader_of(&site, statement);

		if (reader_sees(&reader, "project"))
			bind_project(&site, statement);
		else if (reader_sees(&reader, "mixin"))
			bind_mixin(&site, statement);
	}
}

void bind_includes(struct model *model, const struct syntax *syntax,
		   void (*visit)(void *context, const char *pattern, struct span span), void *context)
{
	struct site site = {.model = model, .syntax = syntax};
	struct string pattern;

	for (uint32_t i = syntax->statements[0].first_child; i != 0; i = syntax->statements[i].next) {
		struct reader reader = reader_of(&site, &syntax->statements[i]);

		if (!reader_words(&reader, "include"))
			continue;
		struct span span = reader_span(&reader);
		if (reader_string(&reader, &pattern))
			visit(context, pattern.text, span);
		else
			reader_expected(&reader, "a file name in quotes");
	}
}
