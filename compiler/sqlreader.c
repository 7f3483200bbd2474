#include "sqlreader.h"

#include "base/arena.h"
#include "base/diag.h"

#include <string.h>

void body_next(struct body *b)
{
	b->before = b->t;
	b->t = sql_token_next(b->sql, b->size, b->t.offset + b->t.length);
}

bool body_is(const struct body *b, const char *word)
{
	return sql_token_is(b->sql, b->t, word);
}

bool body_mark(const struct body *b, char c)
{
	return sql_token_mark(b->sql, b->t, c);
}

bool body_operator(const struct body *b, const char *op)
{
	return b->t.kind == TOKEN_OPERATOR && b->t.length == strlen(op) &&
	       memcmp(b->sql + b->t.offset, op, b->t.length) == 0;
}

bool body_take(struct body *b, const char *word)
{
	bool yes = body_is(b, word);

	if (yes)
		body_next(b);
	return yes;
}

bool body_name(const struct body *b)
{
	return b->t.kind == TOKEN_WORD || b->t.kind == TOKEN_QUOTED || b->t.kind == TOKEN_UQUOTED;
}

/* A fault of the body itself; its places are those of the whole. */
void body_whole(struct body *b)
{
	struct walk *w = b->walk;

	w->sql = b->sql;
	w->prefix = w->origin = 0;
	w->size = w->limit = b->size;
}

/* What does not parse has most often upset the structure, too: one fault, one message. */
bool syntax_told(const struct body *b)
{
	const struct sql_result *out = b->walk->out;

	for (size_t i = 0; i < out->fault_count; i++)
		if (strcmp(out->faults[i].word, "sql-syntax") == 0)
			return true;
	return false;
}

void body_fault(struct body *b, size_t offset, size_t length, const char *message)
{
	if (!b->broken && !syntax_told(b)) {
		body_whole(b);
		fault_note(b->walk, (struct part){"", offset, length}, "sql-syntax", NULL, NULL, "%s", message);
	}
	b->broken = true;
}

void body_wanted(struct body *b, const char *what)
{
	bool ended = b->t.kind == TOKEN_END;
	struct sql_token at = ended ? b->before : b->t;

	body_fault(b, at.offset, at.length,
		   arena_printf(b->walk->arena, "%s wanted %s", what, ended ? "after this" : "here"));
}

void body_variable(struct body *b, const char *name)
{
	struct walk *w = b->walk;
	struct named *named = arena_take(w->scratch, sizeof *named);

	*named = (struct named){w->variables, name};
	w->variables = named;
}

const char *body_word(struct body *b)
{
	char name[64];
	size_t size = sql_token_name(b->sql, b->t, name);

	return arena_copy(b->walk->scratch, name, size);
}

void block_push(struct body *b, enum block kind)
{
	ARENA_PUSH(b->walk->scratch, b->blocks, b->block_count, ((struct open_block){kind, b->t, false}));
}

bool block_is(const struct body *b, enum block kind)
{
	return b->block_count > 0 && b->blocks[b->block_count - 1].kind == kind;
}

size_t body_until(struct body *b, const char *const *words)
{
	size_t depth = 0, end = b->t.offset;

	for (; b->t.kind != TOKEN_END; body_next(b)) {
		for (size_t i = 0; depth == 0 && words[i] != NULL; i++)
			if (body_is(b, words[i]) || body_operator(b, words[i]) ||
			    (words[i][1] == '\0' && body_mark(b, words[i][0])))
				return end;
		if (body_mark(b, ';') && depth == 0)
			return end;
		if (body_mark(b, '(') || body_mark(b, '['))
			depth++;
		else if ((body_mark(b, ')') || body_mark(b, ']')) && depth > 0)
			depth--;
		end = b->t.offset + b->t.length;
	}
	return end;
}

void body_piece(struct body *b, size_t from, size_t to, const char *prefix)
{
	if (to > from)
		piece_walk(b->walk, b->sql,
			   (struct piece){.kind = PIECE_LOOSE, .offset = from, .size = to - from, .prefix = prefix});
}

/* An expression, or a list, as far as one of the words. */
void body_expression(struct body *b, const char *const *words)
{
	size_t from = b->t.offset, to = body_until(b, words);

	if (to == from)
		body_wanted(b, "an expression");
	body_piece(b, from, to, "SELECT ");
}

void body_finish(struct body *b)
{
	if (body_mark(b, ';'))
		body_next(b);
	else
		body_wanted(b, "\";\"");
}

void body_want(struct body *b, const char *word, const char *shown)
{
	if (!body_take(b, word))
		body_wanted(b, shown);
}

/* Past the name and its ".field" and "[element]" parts; returns where they end. */
size_t body_path(struct body *b)
{
	size_t end = b->t.offset + b->t.length;

	body_next(b);
	while (body_mark(b, '.') || body_mark(b, '[')) {
		bool element = body_mark(b, '[');

		body_next(b);
		if (element)
			UNTIL(b, "]");
		end = b->t.offset + b->t.length;
		body_next(b);
	}
	return end;
}

static void variable_fault(struct body *b, const char *name, size_t offset)
{
	struct walk *w = b->walk;
	struct suggestion near = suggestion_for(name);

	for (const struct named *v = w->variables; v != NULL; v = v->next)
		suggestion_offer(&near, v->name);
	body_whole(b);
	struct sql_token t = sql_token_next(b->sql, b->size, offset);
	fault_note(w, (struct part){name, t.offset, t.length}, "unknown-variable", near.best, NULL,
		   "there is no variable \"%s\"", name);
}

/* Something that is assigned to: a variable, or a field of one. */
void body_target(struct body *b)
{
	struct walk *w = b->walk;
	size_t from = b->t.offset, references = w->out->reference_count;
	size_t end;
	const char *name;

	if (b->t.kind == TOKEN_PARAMETER) {
		body_path(b);
		return;
	}
	if (!body_name(b))
		return;
	name = body_word(b);
	end = body_path(b);
	if (item_find(w, NULL, name) == NULL && !variable_find(w, name))
		variable_fault(b, name, from);
	else if (item_find(w, NULL, name) != NULL || memchr(b->sql + from, '[', end - from) != NULL)
		body_piece(b, from, end, "SELECT ");
	for (; references < w->out->reference_count; references++)
		w->out->references[references].written = w->out->references[references].kind == REF_COLUMN;
}

void body_targets(struct body *b)
{
	body_take(b, "strict");
	body_target(b);
	while (body_mark(b, ',')) {
		body_next(b);
		body_target(b);
	}
}

/* A statement of SQL itself; INTO and its targets are not the grammar's. */
void body_statement(struct body *b, const char *prefix)
{
	struct piece p = {.kind = PIECE_LOOSE, .offset = b->t.offset, .prefix = prefix};
	bool import = body_is(b, "import"), writes = false;

	while (b->t.kind != TOKEN_END && !body_mark(b, ';')) {
		if (body_is(b, "into") && !writes && !import && p.blank_to == 0) {
			p.blank_from = b->t.offset;
			body_next(b);
			body_targets(b);
			p.blank_to = b->t.offset;
			continue;
		}
		writes = body_is(b, "insert") || body_is(b, "merge");
		body_next(b);
	}
	p.size = b->t.offset - p.offset;
	piece_walk(b->walk, b->sql, p);
	body_finish(b);
}
