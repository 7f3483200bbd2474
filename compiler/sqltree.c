#include "sqltree.h"

#include "base/arena.h"
#include "base/text.h"
#include "sqlparse.h"
#include "sqlwalk.h"

#include <stdio.h>
#include <string.h>

/* The parser counts characters, we count bytes. */
static size_t byte_offset(const char *sql, size_t size, int cursor)
{
	size_t at = 0;

	for (int i = 1; i < cursor && at < size; i++)
		for (at++; at < size && ((unsigned char)sql[at] & 0xc0) == 0x80;)
			at++;
	return at;
}

static struct part last_token(struct walk *w, size_t end)
{
	struct part last = {"", w->prefix, 0};
	struct sql_token t = sql_token_next(w->sql, end, w->prefix);

	for (; t.kind != TOKEN_END; t = sql_token_next(w->sql, end, t.offset + t.length))
		last = (struct part){"", t.offset, t.length};
	return last;
}

static void syntax_fault(struct walk *w, const struct sql_parsed *parsed)
{
	size_t at = byte_offset(w->sql, w->size, parsed->cursor), end = w->prefix + w->limit;
	unsigned version = newer_syntax(w->sql, w->size, parsed->fault);
	const char *hint = version > 15 ? arena_printf(w->arena, "PostgreSQL %u brought this", version) : NULL;
	struct part place = part_at(w, at < w->prefix ? w->prefix : at);

	if (strstr(parsed->fault, "stack depth") != NULL || strstr(parsed->fault, "memory exhausted") != NULL)
		fault_note(w, place, "sql-too-deep", NULL, NULL, "this SQL nests too deep");
	else if (place.location >= end || parsed->cursor <= 0)
		fault_note(w, last_token(w, end), "sql-syntax", NULL, hint, "the SQL ends too early after this");
	else
		fault_note(w, place, "sql-syntax", NULL, hint, "%s", parsed->fault);
}

/* The tree, in the scratch arena; NULL when there is none and the fault has been told. */
static const PgQuery__ParseResult *tree_parse(struct walk *w)
{
	struct sql_parsed parsed = sql_parse(w->scratch, w->sql);
	unsigned newer = parsed.tree == NULL ? newer_syntax(w->sql, w->size, parsed.fault) : 0;

	if (parsed.tree != NULL)
		return parsed.tree;
	if (w->context->server > 15 && newer > 15 && newer <= w->context->server) {
		w->out->scanned_only = true;
		mentions_walk(w);
	} else {
		syntax_fault(w, &parsed);
	}
	return NULL;
}

static bool opens(const char *sql, struct sql_token t)
{
	return sql_token_mark(sql, t, '(') || sql_token_mark(sql, t, '[');
}

static bool closes(const char *sql, struct sql_token t)
{
	return sql_token_mark(sql, t, ')') || sql_token_mark(sql, t, ']');
}

static void query_fault(struct walk *w)
{
	fault_note(w, part_at(w, w->prefix), "sql-not-query", NULL, NULL,
		   "one query is wanted here: SELECT, VALUES, TABLE or WITH");
}

/* What would break out of the parentheses that we put around an expression, or end a query. */
static bool contained(struct walk *w, bool expression)
{
	size_t end = w->prefix + w->limit, depth = 0;
	struct sql_token t = sql_token_next(w->sql, end, w->prefix);
	bool first = true;

	for (; t.kind != TOKEN_END; t = sql_token_next(w->sql, end, t.offset + t.length), first = false) {
		struct part at = {"", t.offset, t.length};
		bool query = sql_token_is(w->sql, t, "select") || sql_token_is(w->sql, t, "with") ||
			     sql_token_is(w->sql, t, "values") || sql_token_is(w->sql, t, "table");

		if (closes(w->sql, t) && depth-- == 0)
			fault_note(w, at, "sql-unbalanced", NULL, NULL, "\"%c\" closes nothing", w->sql[t.offset]);
		else if (sql_token_mark(w->sql, t, ';') && depth == 0)
			fault_note(w, at, "sql-several", NULL, NULL, "a semicolon cannot stand here");
		else if (expression && sql_token_mark(w->sql, t, ',') && depth == 0)
			fault_note(w, at, "sql-several", NULL, NULL, "one expression is wanted here, not a list");
		else if (expression && first && query && w->context->no_subquery)
			subquery_fault(w, at);
		else if (expression && first && query)
			fault_note(w, at, "sql-syntax", NULL, "write it as (select ...)",
				   "a query within an expression stands in parentheses of its own");
		else if (!expression && first && !query && !opens(w->sql, t))
			query_fault(w);
		else {
			depth += opens(w->sql, t);
			continue;
		}
		return false;
	}
	return true;
}

static bool one_query(const PgQuery__ParseResult *tree)
{
	const PgQuery__Node *node = tree->n_stmts == 1 ? tree->stmts[0]->stmt : NULL;

	return node != NULL && node->node_case == PG_QUERY__NODE__NODE_SELECT_STMT &&
	       node->select_stmt->into_clause == NULL;
}

static struct columns tree_walk(struct walk *w, const PgQuery__ParseResult *tree, enum piece_kind kind)
{
	struct columns columns = {0};

	if (kind == PIECE_QUERY && !one_query(tree)) {
		query_fault(w);
		return columns;
	}
	for (size_t i = 0; i < tree->n_stmts; i++)
		if (tree->stmts[i]->stmt != NULL)
			columns = statement_walk(w, tree->stmts[i]->stmt);
	return columns;
}

static char *piece_wrap(struct walk *w, const char *sql, const struct piece *piece, const char *suffix)
{
	size_t before = strlen(piece->prefix), after = strlen(suffix);
	char *text = arena_take(w->scratch, before + piece->size + after + 1);

	memcpy(text, piece->prefix, before);
	memcpy(text + before, sql + piece->offset, piece->size);
	memcpy(text + before + piece->size, suffix, after);
	if (piece->blank_to > piece->blank_from)
		memset(text + before + (piece->blank_from - piece->offset), ' ', piece->blank_to - piece->blank_from);
	return text;
}

struct columns piece_walk(struct walk *w, const char *sql, struct piece piece)
{
	bool expression = piece.kind == PIECE_EXPRESSION;
	struct columns columns = {0};
	const PgQuery__ParseResult *tree;

	if (piece.prefix == NULL)
		piece.prefix = expression ? "SELECT (\n" : "";
	w->sql = piece_wrap(w, sql, &piece, expression ? "\n)" : "\n");
	w->prefix = strlen(piece.prefix);
	w->size = strlen(w->sql);
	w->origin = piece.offset;
	w->limit = piece.size;
	w->reached = 0;
	w->taken_count = 0;
	w->wrapped = strncmp(piece.prefix, "SELECT", 6) == 0;
	if (piece.size > SQL_DEPTH_MAX && sql_depth(sql + piece.offset, piece.size) > SQL_DEPTH_MAX) {
		fault_note(w, part_at(w, w->prefix), "sql-too-deep", NULL, NULL, "this SQL nests too deep");
		return columns;
	}
	if ((expression || piece.kind == PIECE_QUERY) && !contained(w, expression))
		return columns;
	tree = tree_parse(w);
	return tree != NULL ? tree_walk(w, tree, piece.kind) : columns;
}

/* "begin atomic ...; end" and "return x" are bodies that PostgreSQL keeps parsed. */
static struct piece body_piece(const char *sql, size_t size)
{
	struct sql_token first = sql_token_next(sql, size, 0);
	struct sql_token t = sql_token_next(sql, size, first.offset + first.length), last = t;
	size_t from;

	if (sql_token_is(sql, first, "return"))
		return (struct piece){.offset = first.offset + first.length,
				      .size = size - first.offset - first.length,
				      .prefix = "SELECT ",
				      .kind = PIECE_LOOSE};
	if (!sql_token_is(sql, first, "begin") || !sql_token_is(sql, t, "atomic"))
		return (struct piece){.kind = PIECE_STATEMENTS, .size = size};
	from = t.offset + t.length;
	for (; t.kind != TOKEN_END; t = sql_token_next(sql, size, t.offset + t.length))
		last = t;
	return (struct piece){.kind = PIECE_STATEMENTS,
			      .offset = from,
			      .size = sql_token_is(sql, last, "end") ? last.offset - from : size - from};
}

static struct piece form_piece(enum sql_form form, const char *sql, size_t size)
{
	switch (form) {
	case SQL_EXPRESSION:
		return (struct piece){.kind = PIECE_EXPRESSION, .size = size};
	case SQL_QUERY:
		return (struct piece){.kind = PIECE_QUERY, .size = size};
	case SQL_BODY:
		return body_piece(sql, size);
	default:
		return (struct piece){.kind = PIECE_STATEMENTS, .size = size};
	}
}

static void bases_add(struct walk *w)
{
	const struct sql_context *c = w->context;

	for (size_t i = 0; i < c->base_count; i++) {
		const struct sql_base *b = &c->bases[i];

		item_add(w,
			 (struct item){.name = b->name,
				       .schema = b->schema,
				       .relation = b->relation,
				       .qualified_only = b->qualified_only,
				       .alias = b->alias},
			 (struct part){0});
	}
}

static void outputs_note(struct walk *w, const struct columns *columns)
{
	struct sql_result *out = w->out;

	out->outputs_open = columns->open;
	for (size_t i = 0; i < columns->count; i++) {
		const struct column *c = &columns->list[i];
		struct sql_output output = {.name = arena_copy(w->arena, c->name, strlen(c->name)),
					    .column = c->column,
					    .relation = c->relation,
					    .type = c->type,
					    .offset = c->location > w->prefix ? c->location - w->prefix + w->origin
									      : 0};

		ARENA_PUSH(w->arena, out->outputs, out->output_count, output);
	}
}

void sql_references(struct arena *arena, const struct sql_catalog *catalog, const struct sql_context *context,
		    const char *sql, size_t size, struct sql_result *out)
{
	struct walk w = {.arena = arena, .scratch = arena_new(), .catalog = catalog, .context = context, .out = out};

	*out = (struct sql_result){0};
	scope_push(&w);
	bases_add(&w);
	if (context->form == SQL_PLPGSQL) {
		w.body = true;
		body_walk(&w, sql, size);
	} else {
		struct columns columns = piece_walk(&w, sql, form_piece(context->form, sql, size));

		if (context->form != SQL_EXPRESSION)
			outputs_note(&w, &columns);
	}
	arena_free(w.scratch);
}
