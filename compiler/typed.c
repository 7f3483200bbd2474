#include "typed.h"

#include "base/arena.h"
#include "base/diag.h"
#include "catalog.h"
#include "reader.h"
#include "refs.h"
#include "sqltext.h"
#include "writer.h"

#include <string.h>

const struct field typed_parameter_fields[3] = {
	FIELD(typed_parameter, name, .flags = 0),
	FIELD(typed_parameter, type, .flags = 0),
	FIELD_AS(typed_parameter, optional, "?", .flags = 0),
};

static const struct typed_parameter *parameter_at(const struct typed *typed, size_t i)
{
	return &((const struct typed_parameter *)typed->parameters.items)[i];
}

static const struct typed_part *part_at(const struct typed *typed, size_t i)
{
	return &((const struct typed_part *)typed->parts.items)[i];
}

static uint64_t bit(size_t i)
{
	return UINT64_C(1) << i;
}

/* ---- reading ----------------------------------------------------------------- */

static bool read_parameter(struct reader *reader, struct typed *typed)
{
	struct typed_parameter parameter = {.span = reader_span(reader)}, *items = typed->parameters.items;
	size_t count = typed->parameters.count;
	struct reader ahead;
	struct name name;

	if (!reader_need_name(reader, &name, "the name of a parameter"))
		return false;
	for (size_t i = 0; i < count; i++)
		if (items[i].name == name.text) {
			diag_note(diag_error(reader->model->diags, name.span, "duplicate-parameter",
					     "parameter \"%s\" is declared twice", name.text),
				  items[i].span, "it was declared first here");
			return !(reader->failed = true);
		}
	parameter.name = name.text;
	parameter.span = name.span;
	parameter.optional = reader_mark(reader, '?');
	ahead = *reader;
	if (!reader_end(reader) && !reader_mark(&ahead, ',') && !reader_type(reader, &parameter.type))
		return reader_expected(reader, "a type, \",\" or \")\"");
	/* Values are sent without a length or precision. */
	parameter.type.mods = NULL;
	ARENA_PUSH(reader->model->arena, items, count, parameter);
	typed->parameters = (struct list){items, (uint32_t)count};
	return true;
}

static bool read_parameters(struct reader *reader, struct typed *typed)
{
	struct reader inside;

	if (!reader_inside(reader, &inside))
		return true;
	while (!reader_end(&inside) && read_parameter(&inside, typed))
		if (!reader_end(&inside) && !reader_mark(&inside, ','))
			return !(reader->failed = !reader_expected(&inside, "\",\" or \")\""));
	reader->failed |= inside.failed;
	return !reader->failed;
}

void typed_read(struct reader *reader, struct fact *fact, struct typed *typed)
{
	if (!read_parameters(reader, typed))
		return;
	while (!reader_end(reader)) {
		uint32_t at = reader->at;

		if (typed->gives == NULL)
			typed->gives = reader_choice(reader, "one|maybe|many|exec");
		if (typed->written.text == NULL && reader_words(reader, "as"))
			reader_need_sql(reader, &typed->written, "the statement in parentheses or $$ ... $$");
		else if (reader->at == at)
			reader_clauses(reader, fact, true);
		if (reader->at == at)
			break;
	}
	if (reader->failed)
		return;
	if (typed->gives == NULL)
		reader_expected(reader, "\"one\", \"maybe\", \"many\" or \"exec\"");
	else if (typed->written.text == NULL)
		reader_expected(reader, "\"as\" and a statement");
}

/* ---- parameters and parts in the text -------------------------------------------- */

/* ":name", with nothing in between: the mark; *name: the word. "::" is one token of its own. */
static bool parameter_here(const struct sqltext *sql, struct sql_token mark, struct sql_token *name)
{
	if (!sql_token_mark(sql->text, mark, ':'))
		return false;
	*name = sql_token_next(sql->text, sql->size, mark.offset + mark.length);
	return name->kind == TOKEN_WORD && name->offset == mark.offset + mark.length;
}

static size_t parameter_find(const struct model *model, const struct typed *typed, struct sql_token name)
{
	char text[64];
	size_t size = sql_token_name(typed->written.text, name, text), i = 0;
	const char *known = names_find(model->names, text, size);

	while (i < typed->parameters.count && parameter_at(typed, i)->name != known)
		i++;
	return i;
}

static struct span span_of(const struct typed *typed, size_t offset, size_t length)
{
	uint32_t at = typed->written.at + (uint32_t)offset;

	return (struct span){at, at + (uint32_t)length};
}

static void parameter_unknown(struct model *model, const struct fact *fact, struct typed *typed, struct sql_token name)
{
	char text[64];

	sql_token_name(typed->written.text, name, text);
	struct suggestion s = suggestion_for(text);
	for (size_t i = 0; i < typed->parameters.count; i++)
		suggestion_offer(&s, parameter_at(typed, i)->name);
	struct diag *diag = diag_error(model->diags, span_of(typed, name.offset - 1, name.length + 1),
				       "unknown-parameter", "%s has no parameter \"%s\"", fact_label(model, fact),
				       text);
	if (s.best != NULL)
		diag_hint(diag, "did you mean \"%s\"?", s.best);
	else
		diag_hint(diag,
			  "declare it in parentheses behind the name; the bounds of a slice stand apart: [1 : %s]",
			  text);
	typed->faulty = true;
}

/* PostgreSQL's grammar knows parameters by number. The shortest names get the shortest numbers, so that each fits into the
 * place of its name. */
static size_t number_of(const struct typed *typed, size_t parameter)
{
	size_t number = 1, size = strlen(parameter_at(typed, parameter)->name);

	for (size_t i = 0; i < typed->parameters.count; i++) {
		size_t other = strlen(parameter_at(typed, i)->name);

		number += other < size || (other == size && i < parameter);
	}
	return number;
}

struct scan {
	struct model *model;
	const struct fact *fact;
	struct typed *typed;
	char *sql;
	struct typed_part *parts;
	size_t part_count;
	bool open;
	uint64_t seen;
};

static void scan_parameter(struct scan *s, struct sql_token name)
{
	struct typed *typed = s->typed;
	size_t i = parameter_find(s->model, typed, name), at = name.offset - 1;

	if (i == typed->parameters.count) {
		parameter_unknown(s->model, s->fact, typed, name);
		return;
	}
	const char *number = arena_printf(s->model->arena, "$%zu", number_of(typed, i));
	memset(s->sql + at, ' ', name.length + 1);
	memcpy(s->sql + at, number, strlen(number));
	s->seen |= bit(i);
	if (s->open && parameter_at(typed, i)->optional)
		s->parts[s->part_count - 1].needs |= bit(i);
}

static void scan_brace(struct scan *s, struct sql_token token)
{
	bool opens = s->typed->written.text[token.offset] == '{';
	struct typed_part part = {.at = (uint32_t)token.offset, .end = s->typed->written.size};

	s->sql[token.offset] = ' ';
	if (opens == s->open) {
		diag_error(s->model->diags, span_of(s->typed, token.offset, 1), "stray-brace", "%s",
			   opens ? "a part cannot stand within another" : "this brace closes nothing");
		s->typed->faulty = true;
	} else if (opens) {
		ARENA_PUSH(s->model->arena, s->parts, s->part_count, part);
		s->open = true;
	} else {
		s->parts[s->part_count - 1].end = part.at + 1;
		s->open = false;
	}
}

static void scan_text(struct scan *s)
{
	const struct sqltext *sql = &s->typed->written;
	struct sql_token t = sql_token_next(sql->text, sql->size, 0), name;

	for (; t.kind != TOKEN_END; t = sql_token_next(sql->text, sql->size, t.offset + t.length)) {
		if (parameter_here(sql, t, &name))
			scan_parameter(s, name);
		else if (t.kind == TOKEN_STRAY && (sql->text[t.offset] == '{' || sql->text[t.offset] == '}'))
			scan_brace(s, t);
	}
	if (s->open) {
		diag_error(s->model->diags, span_of(s->typed, s->parts[s->part_count - 1].at, 1), "stray-brace",
			   "this part is not closed");
		s->typed->faulty = true;
	}
}

static size_t bits_in(uint64_t set)
{
	size_t count = 0;

	for (; set != 0; set &= set - 1)
		count++;
	return count;
}

static void check_parts(struct scan *s)
{
	struct typed *typed = s->typed;
	struct diags *diags = s->model->diags;

	for (size_t i = 0; i < s->part_count; i++) {
		typed->decides |= s->parts[i].needs;
		if (s->parts[i].needs != 0)
			continue;
		diag_hint(diag_error(diags, span_of(typed, s->parts[i].at, s->parts[i].end - s->parts[i].at),
				     "constant-part", "this part mentions no parameter that may be missing"),
			  "declare one as \"name?\", or leave the braces out");
		typed->faulty = true;
	}
	if (bits_in(typed->decides) > TYPED_DECIDING) {
		diag_hint(diag_error(diags, s->fact->name_span, "too-many-parts",
				     "the parts of %s depend on %zu parameters, which makes %zu statements",
				     fact_label(s->model, s->fact), bits_in(typed->decides),
				     (size_t)1 << bits_in(typed->decides)),
			  "at most %d may decide: make two queries of it", TYPED_DECIDING);
		typed->faulty = true;
	}
}

static void check_parameters(struct scan *s)
{
	struct typed *typed = s->typed;
	size_t count = typed->parameters.count;

	for (size_t i = 0; i < count; i++)
		if (!(s->seen & bit(i))) {
			diag_error(s->model->diags, parameter_at(typed, i)->span, "unused-parameter",
				   "parameter \"%s\" of %s is not used", parameter_at(typed, i)->name,
				   fact_label(s->model, s->fact));
			typed->faulty = true;
		}
}

/* As many as there are bits; and a name of one letter has room for a number below ten. */
static bool too_many(struct scan *s)
{
	struct typed *typed = s->typed;
	bool fit = typed->parameters.count <= TYPED_PARAMETERS;

	for (size_t i = 0; fit && i < typed->parameters.count; i++)
		fit = number_of(typed, i) < 10 || strlen(parameter_at(typed, i)->name) > 1;
	if (fit)
		return false;
	diag_error(s->model->diags, s->fact->name_span, "too-many-parameters",
		   "%s has more than %d parameters, or more than 9 of one letter", fact_label(s->model, s->fact),
		   TYPED_PARAMETERS);
	return typed->faulty = true;
}

void typed_resolve(struct model *model, const struct fact *fact, struct typed *typed)
{
	struct scan s = {.model = model, .fact = fact, .typed = typed};

	if (typed->written.text == NULL)
		return;
	s.sql = arena_copy(model->arena, typed->written.text, typed->written.size);
	typed->sql = typed->written;
	typed->sql.text = s.sql;
	if (too_many(&s))
		return;
	scan_text(&s);
	typed->parts = (struct list){s.parts, (uint32_t)s.part_count};
	check_parts(&s);
	if (!typed->faulty)
		check_parameters(&s);
}

/* ---- the statements ---------------------------------------------------------------- */

size_t typed_statements(const struct typed *typed)
{
	return (size_t)1 << bits_in(typed->decides);
}

/* The deciding parameters that are missing from a statement. */
static uint64_t missing_from(const struct typed *typed, size_t number)
{
	uint64_t missing = 0;

	for (size_t i = 0, k = 0; i < TYPED_PARAMETERS; i++)
		if (typed->decides & bit(i)) {
			if (!(number >> k & 1))
				missing |= bit(i);
			k++;
		}
	return missing;
}

static bool part_stays(const struct typed *typed, size_t offset, uint64_t missing, size_t *end)
{
	for (size_t i = 0; i < typed->parts.count; i++) {
		const struct typed_part *part = part_at(typed, i);

		*end = part->end;
		if (offset >= part->at && offset < part->end)
			return (part->needs & missing) == 0;
	}
	return true;
}

/* In a cast, PostgreSQL's grammar takes a bare "bit" for one of length 1. */
static const char *cast_text(struct model *model, const struct type *type)
{
	if (type->fact == NULL && strcmp(type->name, "bit") == 0)
		return type->dims > 0 ? "\"bit\"[]" : "\"bit\"";
	return type_sql(model->arena, type);
}

static void put_parameter(struct text *out, struct model *model, const struct typed *typed, size_t i, uint64_t used,
			  const struct type *types)
{
	const struct typed_parameter *parameter = parameter_at(typed, i);
	const struct type *type = types != NULL ? &types[i] : &parameter->type;

	/* Its number is its place among those that are used. */
	text_printf(out, "$%zu", bits_in(used & (bit(i) - 1)) + 1);
	if (type->name != NULL)
		text_printf(out, "::%s", cast_text(model, type));
}

/* Goes over the text of a statement, and tells which parameters it uses; out NULL: only that. */
static uint64_t statement_go(struct text *out, struct model *model, const struct typed *typed, size_t number,
			     const struct type *types, uint64_t used)
{
	const struct sqltext *sql = &typed->written;
	uint64_t missing = missing_from(typed, number), found = 0;
	size_t at = 0, end;
	struct sql_token t = sql_token_next(sql->text, sql->size, 0), name;

	for (; t.kind != TOKEN_END; t = sql_token_next(sql->text, sql->size, t.offset + t.length)) {
		bool brace = t.kind == TOKEN_STRAY && strchr("{}", sql->text[t.offset]) != NULL;
		bool stays = part_stays(typed, t.offset, missing, &end);

		if (!brace && stays && !parameter_here(sql, t, &name))
			continue;
		if (out != NULL)
			text_add(out, sql->text + at, t.offset - at);
		at = t.offset + 1;
		if (!stays) {
			t = (struct sql_token){TOKEN_STRAY, end - 1, 1};
			at = end;
		} else if (!brace) {
			size_t i = parameter_find(model, typed, name);

			found |= bit(i);
			if (out != NULL)
				put_parameter(out, model, typed, i, used, types);
			at = name.offset + name.length;
			t = name;
		}
	}
	if (out != NULL)
		text_add(out, sql->text + at, sql->size - at);
	return found;
}

uint64_t typed_write(struct text *out, struct model *model, const struct typed *typed, size_t number,
		     const struct type *types)
{
	uint64_t used = statement_go(NULL, model, typed, number, types, 0);

	return statement_go(out, model, typed, number, types, used);
}

/* What decides and is not missing is there. */
static void context_fill(const struct typed *typed, struct sql_context *context, struct arena *arena, uint64_t missing)
{
	size_t count = typed->parameters.count;
	struct sql_parameter *parameters = arena_take(arena, (count + 1) * sizeof *parameters);

	for (size_t i = 0; i < count; i++)
		parameters[number_of(typed, i) - 1] = (struct sql_parameter){
			.type = type_sql(arena, &parameter_at(typed, i)->type),
			.given = !parameter_at(typed, i)->optional || (typed->decides & ~missing & bit(i)) != 0,
		};
	context->form = SQL_STATEMENT;
	context->parameters = parameters;
	context->parameter_count = count;
}

/* What is left out is blank: each byte stays where it is. */
const char *typed_form(struct model *model, const struct typed *typed, size_t number, struct sql_context *context,
		       size_t *numbers)
{
	char *sql = arena_copy(model->arena, typed->sql.text, typed->sql.size);
	uint64_t missing = missing_from(typed, number);

	for (size_t i = 0; i < typed->parts.count; i++) {
		const struct typed_part *part = part_at(typed, i);

		if (part->needs & missing)
			memset(sql + part->at, ' ', part->end - part->at);
	}
	context_fill(typed, context, model->arena, missing);
	for (size_t i = 0; i < typed->parameters.count; i++)
		numbers[i] = number_of(typed, i) - 1;
	return sql;
}

void typed_context(const struct typed *typed, struct sql_context *context, struct arena *arena)
{
	context_fill(typed, context, arena, 0);
}
