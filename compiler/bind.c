#include "bind.h"

#include "base/arena.h"
#include "base/diag.h"
#include "base/text.h"
#include "builtin.h"
#include "clauses.h"
#include "settings.h"

#include <string.h>

/* Where a statement stands. */
struct site {
	struct model *model;
	const struct syntax *syntax;
	struct fact *parent;
	const struct kind *member; /* what a statement is there when no word says otherwise; NULL: nothing */
	const char *near;
	uint32_t flags;
};

static void bind_block(struct site site, const struct statement *statement);

static struct reader reader_of(const struct site *site, const struct statement *statement)
{
	struct reader reader = reader_over(site->model, site->syntax, statement);

	reader.flags = site->flags;
	reader.near = site->near;
	return reader;
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

	if (kind->traits & (ONLY_ONE | NAMELESS)) {
		struct name name = only_name(reader, kind, span);
		ref.name = name.text;
	} else if (reader->constraint.text != NULL) {
		ref.name = reader->constraint.text;
		ref.span = reader->constraint.span;
	} else if (!name_left_out(reader, kind)) {
		struct name name;
		/* What hangs on a table (an index) is in the table's schema. */
		bool qualified = (kind->traits & IN_SCHEMA) && (parent == NULL || (kind->traits & OWN_SCHEMA));
		bool found = kind->space == SPACE_OPERATOR ? reader_operator(reader, &ref)
			     : qualified		   ? reader_ref(reader, &ref)
							   : reader_name(reader, &name);

		if (!found) {
			reader_expected(reader, arena_printf(reader->model->arena, "the name of the %s", kind->word));
			return NULL;
		}
		if (!qualified)
			ref = (struct ref){.name = name.text, .span = name.span};
	}
	const char *schema = !(kind->traits & IN_SCHEMA)	    ? NULL
			     : parent != NULL && ref.schema == NULL ? fact_root(parent)->schema
								    : schema_of(reader, ref.schema);
	struct fact *fact = fact_open(reader, kind, parent, schema, (struct name){ref.name, ref.span}, span);
	if (ref.name != NULL && (kind->traits & AUTO_NAME))
		fact->flags |= FACT_NAMED;
	return fact;
}

static bool fact_refused(struct reader *reader, const struct kind *kind, struct span span)
{
	if ((kind->traits & EXTERN_ONLY) && !(reader->flags & FACT_EXTERN)) {
		struct diag *diag = diag_error(reader->model->diags, span, "not-ours",
					       "%s %s belongs to the server, not to a schema", text_article(kind->word),
					       kind->word);

		diag_hint(diag, "declare that it exists: extern %s ...", kind->word);
		return true;
	}
	return false;
}

/* The kind of clause that makes a table a partition. */
static const struct kind *kind_partition_of(const struct fact *fact)
{
	for (size_t i = 0; i < kind_count; i++)
		if ((kinds[i]->traits & IS_PARTITION) && kind_fits(kinds[i], fact, true))
			return kinds[i];
	return NULL;
}

/* What it may declare is missed by nobody. */
static void unread(struct site site, const struct statement *statement, uint32_t end)
{
	if (site.syntax->source->base != 0)
		model_unread(site.model, site.syntax->source, (struct span){statement->span.at, end});
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
	if (fact == NULL || reader->failed) {
		unread(site, statement, statement->span.end);
		return;
	}
	was_read(reader, fact);
	if (reader->of != NULL)
		clause_fact(reader, fact, kind_partition_of(fact), statement->span);
	reader->of = NULL;
	if (kind->bind != NULL)
		kind->bind(reader, fact);
	else
		reader_clauses(reader, fact, false);
	if (!reader_end(reader))
		clause_unknown(reader, fact);
	if (reader->failed)
		fact->flags |= FACT_FAULTY;
	if (reader->ran_on)
		unread(site, statement, statement->span.end);
	if (!statement->has_block || reader->ran_on)
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

/* A word that begins a command of SQL. */
static bool is_command(const struct reader *reader)
{
	static const char *const words[] = {"create",  "alter",	 "drop", "grant", "revoke",
					    "comment", "insert", "set",	 "select"};

	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (reader_sees(reader, words[i]))
			return true;
	return false;
}

static void statement_unknown(struct reader *reader, const struct fact *parent)
{
	struct model *model = reader->model;
	const char *word = term_word(reader);
	struct suggestion s = suggestion_for(word);
	const struct kind *misplaced = kind_misplaced(reader);
	struct diag *diag = diag_error(
		model->diags, reader_span(reader), "unknown-statement", "\"%s\" is no statement that can stand %s",
		word,
		parent ? arena_printf(model->arena, "in %s %s", text_article(parent->kind->word), parent->kind->word)
		       : "here");

	if (misplaced != NULL) {
		diag_hint(diag,
			  misplaced->traits & IN_HEADER ? "%s %s stands behind the name of what it belongs to"
							: "%s %s stands in the block of what it belongs to",
			  text_article(misplaced->word), misplaced->word);
		return;
	}
	if (is_command(reader)) {
		diag_hint(diag,
			  "a schema says what there is: table t { ... }; chronosc import makes one of a file of SQL");
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

static void mixin_unknown(struct model *model, struct name name)
{
	struct suggestion s = suggestion_for(name.text);

	if (model_is_unread(model, name.text))
		return;
	for (const struct mixin *mixin = model->mixin; mixin != NULL; mixin = mixin->next)
		suggestion_offer(&s, mixin->name.text);
	struct diag *diag = diag_error(model->diags, name.span, "unknown-mixin", "there is no mixin \"%s\"", name.text);
	if (s.best != NULL)
		diag_hint(diag, "did you mean \"%s\"?", s.best);
	else
		diag_hint(diag, "declare it: mixin %s { ... }", name.text);
}

static void bind_use(struct site site, struct reader *reader)
{
	struct name name;

	if (!reader_need_name(reader, &name, "the name of a mixin"))
		return;
	if (!reader_end(reader)) {
		reader_expected(reader, "\";\"");
		return;
	}
	struct mixin *mixin = map_find(&site.model->mixins, map_key(name.text));
	if (mixin == NULL) {
		mixin_unknown(site.model, name);
		return;
	}
	if (mixin->busy) {
		struct diag *diag = diag_error(site.model->diags, name.span, "mixin-cycle", "mixin \"%s\" uses itself",
					       name.text);

		diag_note(diag, mixin->name.span, "it is declared here");
		diag_hint(diag, "leave one \"use\" of the circle out");
		return;
	}
	mixin->busy = true;
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
	site->member = NULL;
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

/* "index int;" begins as an index does, but a column was meant. */
static void offer_quotes(const struct reader *reader, const struct fact *parent)
{
	struct reader ahead = *reader;
	struct name word, type;

	ahead.at = 0;
	ahead.failed = false;
	if (kind_default_member(parent) == NULL || reader->said == NULL || !reader_name(&ahead, &word) ||
	    !reader_name(&ahead, &type) || builtin_type(type.text) == NULL)
		return;
	diag_hint(reader->said, "%s %s of this name is written in quotes: \"%s\" %s",
		  text_article(kind_default_member(parent)->word), kind_default_member(parent)->word, word.text,
		  type.text);
}

/* False: it could not be read. */
static bool bind_statement(struct site site, const struct statement *statement)
{
	struct reader reader = reader_of(&site, statement);

	bool said = reader_words(&reader, "extern");
	if (said)
		reader.flags |= FACT_EXTERN;
	if (reader_words(&reader, "use")) {
		bind_use(site, &reader);
		return true;
	}
	bind_schema_member(&site, &reader);
	if (bind_partition(site, statement, &reader))
		return true;
	const struct kind *kind = kind_read(&reader, site.parent, false);
	if (kind == NULL && site.parent != NULL && reader_words(&reader, "constraint")) {
		reader_need_name(&reader, &reader.constraint, "the name of the constraint");
		kind = kind_read(&reader, site.parent, false);
	}
	if (kind != NULL && (kind->traits & ON_EXTERN) && !said && !(site.flags & FACT_PLATFORM))
		reader.flags &= ~(uint32_t)FACT_EXTERN;
	if (kind == NULL && site.parent != NULL) {
		const struct field *field = field_read_word(&reader, site.parent, F_IN_BLOCK);

		if (field != NULL) {
			field_read(&reader, site.parent, field);
			if (!reader_end(&reader))
				reader_expected(&reader, "\";\"");
			return !reader.failed;
		}
	}
	if (kind == NULL)
		kind = site.member;
	if (kind == NULL)
		statement_unknown(&reader, site.parent);
	else if (!reader.failed)
		bind_kind(site, statement, &reader, kind);
	if (reader.failed) {
		if (kind != site.member)
			offer_quotes(&reader, site.parent);
		unread(site, statement, statement->terms[statement->count - 1].span.end);
	}
	return !reader.failed;
}

static bool begins_code(const struct site *site, const struct statement *statement)
{
	struct reader reader = reader_of(site, statement);

	for (; !reader_end(&reader); reader.at++)
		if (reader_words(&reader, "begin atomic"))
			return !reader_end(&reader) && reader_term(&reader)->type != TERM_SQL;
	return false;
}

/* As SQL has it, without $$ around, a body ends with "end" and is several statements here, of which the first was said to be
 * wrong: the last of them. */
static uint32_t code_end(const struct site *site, uint32_t statement)
{
	const struct statement *statements = site->syntax->statements;

	for (uint32_t i = statements[statement].next; i != 0; i = statements[i].next) {
		struct reader reader = reader_of(site, &statements[i]);

		if (reader_words(&reader, "end") && reader_end(&reader))
			return i;
	}
	return statement;
}

static void bind_block(struct site site, const struct statement *statement)
{
	site.member = kind_default_member(site.parent);
	for (uint32_t i = statement->first_child; i != 0; i = site.syntax->statements[i].next)
		if (!bind_statement(site, &site.syntax->statements[i]) &&
		    begins_code(&site, &site.syntax->statements[i]))
			i = code_end(&site, i);
}

void bind_facts(struct model *model, const struct syntax *syntax, uint32_t flags, const char *near)
{
	struct site site = {.model = model, .syntax = syntax, .flags = flags, .near = near};

	for (uint32_t i = syntax->statements[0].first_child; i != 0; i = syntax->statements[i].next)
		if (!setting_is(model, syntax, &syntax->statements[i]) &&
		    !bind_statement(site, &syntax->statements[i]) && begins_code(&site, &syntax->statements[i]))
			i = code_end(&site, i);
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
		struct reader reader = reader_of(&site,
						 &site.syntax->statements[site.syntax->statements[0].first_child]);

		reader_clauses(&reader, fact, false);
	} else {
		bind_block(site, &site.syntax->statements[0]);
	}
	made_at(model, first, span);
}
