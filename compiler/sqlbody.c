/*
 * PL/pgSQL. Its statements are read here, by their leading words, so that every piece of SQL in them has
 * its true place; the pieces go to the grammar. libpg_query's own PL/pgSQL parser gives no places and
 * refuses much that is right (fields of row variables, bound cursors), so it is only asked
 * in the end, for syntax that went unseen here.
 */
#include "sqlreader.h"

#include "base/arena.h"

#include <string.h>

static bool any_of(const struct body *b, const char *const *words)
{
	for (; *words != NULL; words++)
		if (body_is(b, *words))
			return true;
	return false;
}

/* expression [INTO targets] [USING list], as EXECUTE has it; end is what must follow. */
static void execute(struct body *b, const char *end)
{
	EXPRESSION(b, "into", "using", end);
	for (int i = 0; i < 2; i++) {
		if (body_take(b, "into"))
			body_targets(b);
		if (body_take(b, "using"))
			EXPRESSION(b, "into", end);
	}
}

static bool query_here(const struct body *b)
{
	static const char *const words[] = {"select", "with",  "values",  "table", "insert", "update",
					    "delete", "merge", "explain", "show",  NULL};

	return any_of(b, words) || body_mark(b, '(');
}

/* Whether a range a..b comes before LOOP. */
static bool range_here(const struct body *b)
{
	struct body ahead = *b;

	UNTIL(&ahead, "loop", "..");
	return body_operator(&ahead, "..");
}

static void for_range(struct body *b)
{
	body_take(b, "reverse");
	EXPRESSION(b, "..");
	body_next(b);
	EXPRESSION(b, "loop", "by");
	if (body_take(b, "by"))
		EXPRESSION(b, "loop");
}

static void cursor_arguments(struct body *b)
{
	size_t from = b->t.offset;

	if (!body_mark(b, '('))
		return;
	body_next(b);
	UNTIL(b, ")");
	if (!body_mark(b, ')'))
		return;
	/* The arguments may have names, as a call's do; concat takes any. */
	body_piece(b, from, b->t.offset + 1, "SELECT concat");
	body_next(b);
}

static void for_loop(struct body *b)
{
	for (; !body_is(b, "in") && !body_mark(b, ';') && b->t.kind != TOKEN_END; body_next(b))
		if (body_name(b))
			body_variable(b, body_word(b));
	body_want(b, "in", "IN");
	if (b->broken)
		return;
	if (range_here(b)) {
		for_range(b);
	} else if (body_take(b, "execute")) {
		execute(b, "loop");
	} else if (query_here(b)) {
		size_t from = b->t.offset;

		body_piece(b, from, UNTIL(b, "loop"), "");
	} else {
		if (body_name(b))
			body_next(b);
		cursor_arguments(b);
	}
}

static void foreach_loop(struct body *b)
{
	body_target(b);
	UNTIL(b, "in");
	body_want(b, "in", "IN");
	body_want(b, "array", "ARRAY");
	EXPRESSION(b, "loop");
}

static void loop_open(struct body *b)
{
	if (body_is(b, "loop"))
		block_push(b, BLOCK_LOOP);
	body_want(b, "loop", "LOOP");
}

static bool string_here(const struct body *b)
{
	return b->t.kind == TOKEN_STRING || b->t.kind == TOKEN_ESTRING || b->t.kind == TOKEN_USTRING ||
	       b->t.kind == TOKEN_DOLLAR;
}

/* USING option = expression, ... */
static void raise_options(struct body *b)
{
	do {
		body_next(b);
		if (!body_name(b)) {
			body_wanted(b, "an option's name");
			return;
		}
		body_next(b);
		if (!body_operator(b, "=") && !body_operator(b, ":=")) {
			body_wanted(b, "\"=\"");
			return;
		}
		body_next(b);
		EXPRESSION(b, ",");
	} while (body_mark(b, ','));
}

static void raise_read(struct body *b)
{
	static const char *const levels[] = {"debug", "log", "info", "notice", "warning", "exception", NULL};

	if (any_of(b, levels))
		body_next(b);
	if (string_here(b)) {
		body_next(b);
		if (body_mark(b, ',')) {
			body_next(b);
			EXPRESSION(b, "using");
		}
	} else if (body_take(b, "sqlstate")) {
		body_next(b);
	} else if (body_name(b) && !body_is(b, "using")) {
		body_next(b);
	}
	if (body_is(b, "using"))
		raise_options(b);
}

static void returns(struct body *b)
{
	if (body_take(b, "query")) {
		if (!body_take(b, "execute")) {
			body_statement(b, "");
			return;
		}
		execute(b, ";");
	} else {
		body_take(b, "next");
		if (!body_mark(b, ';'))
			EXPRESSION(b, ";");
	}
	body_finish(b);
}

static void open_cursor(struct body *b)
{
	body_target(b);
	cursor_arguments(b);
	body_take(b, "no");
	body_take(b, "scroll");
	if (body_take(b, "for")) {
		if (!body_take(b, "execute")) {
			body_statement(b, "");
			return;
		}
		execute(b, ";");
	}
	body_finish(b);
}

static void case_open(struct body *b)
{
	block_push(b, BLOCK_CASE);
	body_next(b);
	if (!body_is(b, "when"))
		EXPRESSION(b, "when");
}

static void when_arm(struct body *b)
{
	bool handler = b->block_count > 0 && b->blocks[b->block_count - 1].handlers;

	body_next(b);
	if (handler)
		UNTIL(b, "then");
	else
		EXPRESSION(b, "then");
	body_want(b, "then", "THEN");
}

static const struct {
	const char *word;
	enum block kind;
} endings[] = {{"if", BLOCK_IF}, {"case", BLOCK_CASE}, {"loop", BLOCK_LOOP}};

static void block_end(struct body *b)
{
	static const char *const wanted[] = {"END", "END IF", "END CASE", "END LOOP"};
	enum block kind = BLOCK_BEGIN;
	size_t offset = b->t.offset, length = b->t.length;

	body_next(b);
	for (size_t i = 0; i < 3; i++)
		if (body_is(b, endings[i].word)) {
			kind = endings[i].kind;
			body_next(b);
			break;
		}
	if (!block_is(b, kind)) {
		const char *want_text = b->block_count > 0 ? wanted[b->blocks[b->block_count - 1].kind] : NULL;

		body_fault(b, offset, length,
			   want_text == NULL ? "this END closes nothing"
					     : arena_printf(b->walk->arena, "%s wanted here", want_text));
		return;
	}
	b->block_count--;
	if (body_name(b))
		body_next(b);
	if (body_mark(b, ';'))
		body_next(b);
	else if (b->block_count > 0 || b->t.kind != TOKEN_END)
		body_wanted(b, "\";\"");
}

/* Whether an assignment begins here: a variable, its fields and elements, then := or =. */
static bool assignment_here(const struct body *b)
{
	struct body ahead = *b;

	body_path(&ahead);
	return body_operator(&ahead, ":=") || body_operator(&ahead, "=");
}

static void assignment(struct body *b)
{
	body_target(b);
	body_next(b);
	/* "x := ;" is taken by PostgreSQL. */
	if (!body_mark(b, ';'))
		EXPRESSION(b, ";");
	body_finish(b);
}

/* What may follow %type: the marks of an array. */
static void array_marks(struct body *b, struct sql_token t, size_t to)
{
	for (; t.kind != TOKEN_END; t = sql_token_next(b->sql, to, t.offset + t.length))
		if (!sql_token_mark(b->sql, t, '[') && !sql_token_mark(b->sql, t, ']') && t.kind != TOKEN_NUMBER &&
		    !sql_token_is(b->sql, t, "array"))
			body_fault(b, t.offset, t.length, "this is no part of a type");
}

/* Notes what x%type and x%rowtype name; false when it is a plain type. */
static bool borrowed_type(struct body *b, size_t from, size_t to)
{
	struct part parts[PARTS_MAX];
	struct sql_token t;
	size_t count;

	body_whole(b);
	count = parts_read(b->walk, from, parts);
	t = sql_token_next(b->sql, to, count > 0 ? parts[count - 1].location + parts[count - 1].length : from);
	if (count == 0 || t.kind != TOKEN_OPERATOR || t.length != 1 || b->sql[t.offset] != '%')
		return false;
	t = sql_token_next(b->sql, to, t.offset + t.length);
	if (sql_token_is(b->sql, t, "type"))
		type_of_column(b->walk, parts, count);
	else if (sql_token_is(b->sql, t, "rowtype"))
		relation_note(b->walk, parts, count, REF_RELATION);
	else
		body_fault(b, t.offset, t.length, "TYPE or ROWTYPE wanted here");
	array_marks(b, sql_token_next(b->sql, to, t.offset + t.length), to);
	return true;
}

static void declared_type(struct body *b, const char *const *ends)
{
	size_t from = b->t.offset, to = body_until(b, ends);

	if (to == from)
		body_wanted(b, "a type");
	else if (!borrowed_type(b, from, to))
		body_piece(b, from, to, "SELECT NULL::");
}

static void cursor_parameters(struct body *b)
{
	if (!body_mark(b, '('))
		return;
	do {
		body_next(b);
		if (body_name(b))
			body_variable(b, body_word(b));
		body_next(b);
		declared_type(b, (const char *const[]){",", ")", NULL});
	} while (body_mark(b, ','));
	body_next(b);
}

static void cursor_declaration(struct body *b)
{
	UNTIL(b, "cursor");
	body_next(b);
	cursor_parameters(b);
	if (body_is(b, "for") || body_is(b, "is")) {
		body_next(b);
		body_statement(b, "");
	} else {
		body_wanted(b, "FOR");
	}
}

static bool cursor_here(const struct body *b)
{
	struct body ahead = *b;

	if (body_take(&ahead, "no"))
		return body_take(&ahead, "scroll");
	return body_take(&ahead, "scroll") || body_take(&ahead, "cursor");
}

static void body_declaration(struct body *b)
{
	if (!body_name(b)) {
		body_wanted(b, "a variable's name");
		return;
	}
	body_variable(b, body_word(b));
	body_next(b);
	if (body_is(b, "alias")) {
		UNTIL(b, ";");
		body_finish(b);
		return;
	}
	if (cursor_here(b)) {
		cursor_declaration(b);
		return;
	}
	body_take(b, "constant");
	declared_type(b, (const char *const[]){"collate", "not", "default", ":=", "=", NULL});
	if (body_is(b, "collate"))
		UNTIL(b, "not", "default", ":=", "=");
	if (body_take(b, "not"))
		body_want(b, "null", "NULL");
	if (body_is(b, "default") || body_operator(b, ":=") || body_operator(b, "=")) {
		body_next(b);
		if (!body_mark(b, ';'))
			EXPRESSION(b, ";");
	}
	body_finish(b);
}

static void label(struct body *b)
{
	body_next(b);
	if (body_name(b))
		body_variable(b, body_word(b));
	UNTIL(b, ">>");
	body_next(b);
}

/* Words that open or divide blocks; true when it was one. */
static bool structure(struct body *b)
{
	if (body_is(b, "declare")) {
		b->declaring = true;
		body_next(b);
	} else if (body_is(b, "begin")) {
		b->declaring = false;
		block_push(b, BLOCK_BEGIN);
		body_next(b);
	} else if (body_is(b, "end")) {
		block_end(b);
	} else if (body_is(b, "exception") && block_is(b, BLOCK_BEGIN)) {
		b->blocks[b->block_count - 1].handlers = true;
		body_next(b);
	} else if (body_is(b, "if") || body_is(b, "elsif") || body_is(b, "elseif")) {
		if (body_is(b, "if"))
			block_push(b, BLOCK_IF);
		body_next(b);
		EXPRESSION(b, "then");
		body_want(b, "then", "THEN");
	} else if (body_is(b, "else")) {
		body_next(b);
	} else if (body_is(b, "case")) {
		case_open(b);
	} else if (body_is(b, "when")) {
		when_arm(b);
	} else if (body_operator(b, "<<")) {
		label(b);
	} else {
		return false;
	}
	return true;
}

static bool loops(struct body *b)
{
	if (body_take(b, "while"))
		EXPRESSION(b, "loop");
	else if (body_take(b, "for"))
		for_loop(b);
	else if (body_take(b, "foreach"))
		foreach_loop(b);
	else if (!body_is(b, "loop"))
		return false;
	loop_open(b);
	return true;
}

/* Statements of PL/pgSQL's own; true when it was one. */
static bool own_statement(struct body *b)
{
	static const char *const unread[] = {"get", "fetch", "move", "close", "commit", "rollback", "do", NULL};

	if (body_take(b, "return")) {
		returns(b);
		return true;
	}
	if (body_take(b, "open")) {
		open_cursor(b);
		return true;
	}
	if (body_take(b, "raise"))
		raise_read(b);
	else if (body_take(b, "assert"))
		EXPRESSION(b, ";");
	else if (body_take(b, "execute"))
		execute(b, ";");
	else if (body_take(b, "exit") || body_take(b, "continue")) {
		if (body_name(b) && !body_is(b, "when"))
			body_next(b);
		if (body_take(b, "when"))
			EXPRESSION(b, ";");
	} else if (body_take(b, "null")) {
		/* nothing */
	} else if (!any_of(b, unread)) {
		return false;
	} else {
		UNTIL(b, ";");
	}
	body_finish(b);
	return true;
}

/* Words that cannot be the name of a variable. */
static bool reserved(const struct body *b)
{
	static const char *const words[] = {"if",    "case", "begin", "declare", "end",	 "for", "foreach",
					    "while", "loop", "when",  "execute", "null", NULL};

	return any_of(b, words);
}

static void step(struct body *b)
{
	if (b->declaring && !body_is(b, "begin") && !body_is(b, "declare"))
		body_declaration(b);
	else if (body_mark(b, ';') || body_mark(b, ')') || body_mark(b, ']'))
		body_wanted(b, "a statement");
	else if (body_name(b) && !reserved(b) && assignment_here(b))
		assignment(b);
	else if (structure(b) || loops(b))
		return;
	else if (body_take(b, "perform"))
		body_statement(b, "SELECT ");
	else if (b->t.kind == TOKEN_PARAMETER && assignment_here(b))
		assignment(b);
	else if (!own_statement(b))
		body_statement(b, "");
}

/* The option lines "#variable_conflict use_column". */
static void options(struct body *b)
{
	while (body_operator(b, "#")) {
		while (b->t.offset < b->size && b->sql[b->t.offset] != '\n')
			b->t.offset++;
		b->t.length = 0;
		body_next(b);
	}
}

static void implicit_variables(struct body *b)
{
	static const char *const names[] = {
		"found",	   "new",      "old",	  "sqlstate", "sqlerrm",    "tg_name",
		"tg_when",	   "tg_level", "tg_op",	  "tg_relid", "tg_relname", "tg_table_name",
		"tg_table_schema", "tg_nargs", "tg_argv", "tg_event", "tg_tag"};

	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		body_variable(b, names[i]);
}

void body_walk(struct walk *w, const char *sql, size_t size)
{
	struct body b = {.walk = w, .sql = sql, .size = size};

	implicit_variables(&b);
	b.t = sql_token_next(sql, size, 0);
	options(&b);
	while (b.t.kind != TOKEN_END && !b.broken) {
		size_t at = b.t.offset;

		step(&b);
		if (b.t.offset == at && b.t.kind != TOKEN_END)
			body_wanted(&b, "a statement");
	}
	if (b.block_count > 0) {
		struct sql_token opening = b.blocks[b.block_count - 1].opening;

		body_fault(&b, opening.offset, opening.length, "this block is not closed by END");
	}
	body_whole(&b);
	if (!syntax_told(&b) && !w->out->scanned_only && sql_depth(sql, size) < 500)
		body_check(w);
}
