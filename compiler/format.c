#include "format.h"

#include "base/arena.h"
#include "base/diag.h"
#include "format_lines.h"

#include <string.h>

enum {
	COLUMNS = 100, /* a longer statement is broken */
	INDENT = 4,
	WIDEST_NAME = 32, /* what is wider does not push its neighbours' types, clauses, comments aside */
	WIDEST_TYPE = 24,
	WIDEST_LINE = 70,
	GAP = 2, /* before a comment behind a statement */
};

/* ---- text ---------------------------------------------------------------------- */

static uint32_t width(const char *text, size_t size)
{
	uint32_t n = 0;

	for (size_t i = 0; i < size; i++)
		n += ((unsigned char)text[i] & 0xc0) != 0x80;
	return n;
}

/* The width of the line that a text ends with. */
static uint32_t last_width(const struct text *text)
{
	size_t at = text->size;

	while (at > 0 && text->data[at - 1] != '\n')
		at--;
	return width(text->data + at, text->size - at);
}

static bool is_mark(const struct formatter *f, const struct token *token, char mark)
{
	return token->type == TERM_MARK && *bytes_at(f, token->span.at) == mark;
}

static bool is_name(const struct token *token)
{
	return token->type == TERM_WORD || token->type == TERM_QUOTED;
}

/* A '=' that is not a piece of another operator. */
static bool is_equals(const struct formatter *f, size_t i)
{
	const struct token *token = &f->tokens[i];

	if (!is_mark(f, token, '='))
		return false;
	return !(i > 0 && token[-1].type == TERM_MARK && token[-1].span.end == token->span.at) &&
	       !(i + 1 < f->count && token[1].type == TERM_MARK && token[1].span.at == token->span.end);
}

/* Whether a space stands between two tokens. Marks are pieces of operators, and letters before a
 * string may be a part of it: there, what was written stays. */
static bool spaced(const struct formatter *f, size_t i)
{
	const struct token *a = &f->tokens[i - 1], *b = &f->tokens[i];
	bool apart = a->span.end != b->span.at;

	if (is_comment(a) || is_comment(b))
		return true;
	if (is_mark(f, b, ','))
		return false;
	if (is_mark(f, a, ',') || is_equals(f, i) || is_equals(f, i - 1))
		return true;
	if (is_mark(f, b, '[') || is_mark(f, b, ']') || is_mark(f, a, '['))
		return false;
	if (is_mark(f, b, '.') && i + 1 < f->count && is_name(a) && is_name(b + 1))
		return false;
	if (is_mark(f, a, '.') && i > 1 && is_name(a - 1) && is_name(b))
		return false;
	if (b->type == TERM_SQL && format_spaces_parenthesis(f, a))
		return true;
	if (a->type == TERM_MARK || b->type == TERM_MARK || b->type == TERM_SQL ||
	    (a->type == TERM_WORD && b->type == TERM_STRING) || (a->type == TERM_NUMBER && b->type == TERM_WORD))
		return apart;
	return true;
}

static void put_spaces(struct text *out, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++)
		text_char(out, ' ');
}

static void put_token(struct formatter *f, struct text *out, const struct token *token)
{
	const char *bytes = bytes_at(f, token->span.at);
	size_t size = token->span.end - token->span.at, start = out->size;

	text_add(out, bytes, size);
	for (size_t i = start; token->type == TERM_WORD && i < out->size; i++)
		if (out->data[i] >= 'A' && out->data[i] <= 'Z')
			out->data[i] = (char)(out->data[i] - 'A' + 'a');
}

/* Some tokens of a line on one line, but for line breaks inside them and behind line comments. */
static void put_tokens(struct formatter *f, struct text *out, const struct line *line, size_t first, size_t end)
{
	for (size_t i = first; i < end; i++) {
		if (i > first && f->tokens[i - 1].type == TOKEN_LINE_COMMENT) {
			text_char(out, '\n');
			put_spaces(out, (uint32_t)(line->indent + 1) * INDENT);
		} else if (i > first && spaced(f, i)) {
			text_char(out, ' ');
		}
		put_token(f, out, &f->tokens[i]);
		/* What stands close is not torn apart. */
		if (i + 1 == line->first + line->count || !spaced(f, i + 1))
			continue;
		if (i + 1 == line->name)
			put_spaces(out, line->name_pad);
		if (i + 1 == line->type_end)
			put_spaces(out, line->type_pad);
	}
}

/* A piece of a statement that is not broken: from a clause's words to the next clause. */
static size_t piece_end(const struct formatter *f, const struct line *line, size_t i)
{
	size_t end = line->first + line->count, head = i == line->first ? 2 : 1;
	uint32_t words = format_clause_seen(f, i, end);

	if (words > head)
		head = words;
	if (i == line->first && line->type_end > i + head)
		head = line->type_end - i;
	for (size_t k = i + head; k < end; k++) {
		const struct token *token = &f->tokens[k];

		if (!spaced(f, k))
			continue;
		if (format_clause_seen(f, k, end) > 0)
			return k;
		/* A comment of an object: a quoted text that is no name. */
		if (token->type == TERM_QUOTED && token[-1].type != TERM_MARK && k > i + words)
			return k;
	}
	return end;
}

static void lay_out_statement(struct formatter *f, struct line *line)
{
	struct text out = {0}, piece = {0};
	size_t end = line->first + line->count;

	text_clear(&out);
	put_spaces(&out, (uint32_t)line->indent * INDENT);
	for (size_t i = line->first, next; i < end; i = next) {
		next = piece_end(f, line, i);
		text_clear(&piece);
		put_tokens(f, &piece, line, i, next);
		uint32_t wide = width(piece.data, strcspn(piece.data, "\n")) + 1;

		if (next == end)
			wide += line->end == '{' ? 2 : 1;
		if (i > line->first &&
		    (f->tokens[i - 1].type == TOKEN_LINE_COMMENT || last_width(&out) + wide > COLUMNS)) {
			while (out.size > 0 && out.data[out.size - 1] == ' ')
				out.data[--out.size] = '\0';
			text_char(&out, '\n');
			put_spaces(&out, (uint32_t)(line->indent + 1) * INDENT);
		} else if (i > line->first) {
			text_char(&out, ' ');
		}
		text_add(&out, piece.data, piece.size);
	}
	text_put(&out, line->end == '{' ? " {" : ";");
	line->text = arena_copy(f->arena, out.data, out.size);
	text_free(&out);
	text_free(&piece);
}

/* The lines of a comment with a column of stars move with the first one. */
static void lay_out_comment(struct formatter *f, struct line *line)
{
	const char *text = format_token(f, &f->tokens[line->first]), *p = text;
	struct text out = {0};
	bool stars = true;

	while ((p = strchr(p, '\n')) != NULL) {
		p += 1 + strspn(p + 1, " \t");
		stars &= *p == '*';
	}
	put_spaces(&out, (uint32_t)line->indent * INDENT);
	for (p = text; stars && strchr(p, '\n') != NULL;) {
		size_t size = strcspn(p, "\n");

		text_add(&out, p, size + 1);
		p += size + 1;
		p += strspn(p, " \t");
		put_spaces(&out, (uint32_t)line->indent * INDENT + 1);
	}
	text_put(&out, p);
	line->text = arena_copy(f->arena, out.data, out.size);
	text_free(&out);
}

static void lay_out(struct formatter *f)
{
	for (size_t i = 0; i < f->line_count; i++) {
		struct line *line = &f->lines[i];

		if (line->type == LINE_STATEMENT)
			lay_out_statement(f, line);
		else if (line->type == LINE_COMMENT)
			lay_out_comment(f, line);
		else
			line->text = arena_printf(f->arena, "%*s}", line->indent * INDENT, "");
	}
}

/* ---- alignment ----------------------------------------------------------------- */

static uint32_t tokens_width(struct formatter *f, const struct line *line, size_t first, size_t end)
{
	struct text text = {0};
	uint32_t wide;

	text_clear(&text);
	put_tokens(f, &text, line, first, end);
	wide = strchr(text.data, '\n') ? COLUMNS : width(text.data, text.size);
	text_free(&text);
	return wide;
}

/* Whether a line goes on with the group of the one before it. */
static bool goes_on(const struct formatter *f, size_t i)
{
	return !f->lines[i].blank && f->lines[i].type != LINE_CLOSE && f->lines[i].indent == f->lines[i - 1].indent;
}

static size_t group_end(const struct formatter *f, size_t i)
{
	size_t end = i + 1;

	while (end < f->line_count && goes_on(f, end))
		end++;
	return end;
}

static void align_columns(struct formatter *f, size_t first, size_t end)
{
	uint32_t widest_name = 0, widest_type = 0;

	for (int round = 0; round < 2; round++)
		for (size_t i = first; i < end; i++) {
			struct line *line = &f->lines[i];

			if (line->name == 0)
				continue;
			uint32_t name = tokens_width(f, line, line->first, line->first + 1);
			uint32_t type = tokens_width(f, line, line->name, line->type_end);
			if (round == 0) {
				widest_name = name > widest_name && name <= WIDEST_NAME ? name : widest_name;
				widest_type = type > widest_type && type <= WIDEST_TYPE ? type : widest_type;
			} else {
				line->name_pad = name < widest_name ? widest_name - name : 0;
				line->type_pad = type < widest_type ? widest_type - type : 0;
			}
		}
}

static void align_comments(struct formatter *f, size_t first, size_t end)
{
	uint32_t widest = 0;

	for (int round = 0; round < 2; round++)
		for (size_t i = first; i < end; i++) {
			struct line *line = &f->lines[i];
			uint32_t wide = width(line->text, strlen(line->text));

			if (line->behind == NULL)
				continue;
			line->behind_pad = line->type == LINE_COMMENT ? 1 : GAP;
			if (line->end != ';' || strchr(line->text, '\n') || wide > WIDEST_LINE)
				continue;
			if (round == 0)
				widest = wide > widest ? wide : widest;
			else
				line->behind_pad = widest - wide + GAP;
		}
}

static void each_group(struct formatter *f, void (*align)(struct formatter *f, size_t first, size_t end))
{
	for (size_t i = 0, end; i < f->line_count; i = end) {
		end = group_end(f, i);
		align(f, i, end);
	}
}

/* ---- all of it ------------------------------------------------------------------ */

static void put_lines(const struct formatter *f, struct text *out)
{
	for (size_t i = 0; i < f->line_count; i++) {
		const struct line *line = &f->lines[i];

		if (line->blank)
			text_char(out, '\n');
		text_put(out, line->text);
		if (line->behind != NULL) {
			put_spaces(out, line->behind_pad);
			text_put(out, line->behind);
		}
		text_char(out, '\n');
	}
}

bool format_source(struct text *out, const struct source *source, struct names *names, struct sources *sources,
		   struct diags *diags)
{
	struct diags *ignored = diags_new(sources);
	struct model *model = model_new(names, sources, ignored);
	struct formatter f = {.arena = model->arena, .source = source, .model = model};
	size_t errors = diags_errors(diags);

	text_clear(out);
	f.syntax = syntax_parse(f.arena, source, diags);
	bool fine = diags_errors(diags) == errors;
	if (fine) {
		format_read(&f);
		format_words(&f);
		each_group(&f, align_columns);
		lay_out(&f);
		each_group(&f, align_comments);
		put_lines(&f, out);
	}
	model_free(model);
	diags_free(ignored);
	return fine;
}
