#include "format_lines.h"

#include "base/arena.h"

#include <string.h>

/* ---- tokens -------------------------------------------------------------------- */

static void token_add(struct formatter *f, int type, uint32_t at, uint32_t end)
{
	struct token token = {type, {at, end}, f->newlines};

	ARENA_PUSH(f->arena, f->tokens, f->count, token);
	f->newlines = 0;
}

static uint32_t comment_end(const struct formatter *f, uint32_t at, uint32_t end)
{
	int depth = 0;

	while (at + 1 < end) {
		const char *p = bytes_at(f, at);

		if (p[0] == '/' && p[1] == '*') {
			depth++;
			at += 2;
		} else if (p[0] == '*' && p[1] == '/') {
			at += 2;
			if (--depth == 0)
				return at;
		} else {
			at++;
		}
	}
	return end;
}

static uint32_t line_comment(struct formatter *f, uint32_t at, uint32_t end)
{
	uint32_t stop = at, last;

	while (stop < end && *bytes_at(f, stop) != '\n')
		stop++;
	for (last = stop; strchr(" \t\r\f\v", *bytes_at(f, last - 1)) != NULL;)
		last--;
	token_add(f, TOKEN_LINE_COMMENT, at, last);
	return stop;
}

/* Between two terms stand white space, comments, and what ends statements and blocks. */
static void read_gap(struct formatter *f, uint32_t at, uint32_t end)
{
	while (at < end) {
		const char *p = bytes_at(f, at);
		const char *marks = ";{}", *mark = *p ? strchr(marks, *p) : NULL;

		if (at + 1 < end && p[0] == '/' && p[1] == '*') {
			uint32_t stop = comment_end(f, at, end);

			token_add(f, TOKEN_COMMENT, at, stop);
			at = stop;
		} else if (at + 1 < end && ((p[0] == '/' && p[1] == '/') || (p[0] == '-' && p[1] == '-'))) {
			at = line_comment(f, at, end);
		} else {
			if (mark != NULL)
				token_add(f, TOKEN_SEMICOLON + (int)(mark - marks), at, at + 1);
			f->newlines += *p == '\n';
			at++;
		}
	}
}

static uint32_t read_block(struct formatter *f, uint32_t first, uint32_t at)
{
	for (uint32_t i = first; i != 0; i = f->syntax->statements[i].next) {
		const struct statement *statement = &f->syntax->statements[i];

		for (uint32_t j = 0; j < statement->count; j++) {
			const struct term *term = &statement->terms[j];

			read_gap(f, at, term->span.at);
			token_add(f, (int)term->type, term->span.at, term->span.end);
			at = term->span.end;
		}
		at = read_block(f, statement->first_child, at);
	}
	return at;
}

/* ---- lines --------------------------------------------------------------------- */

static struct line *line_add(struct formatter *f, struct line line)
{
	struct line *before = f->line_count > 0 ? &f->lines[f->line_count - 1] : NULL;

	line.blank = f->tokens[line.first].newlines >= 2 && before != NULL && before->end != '{' &&
		     line.type != LINE_CLOSE;
	ARENA_PUSH(f->arena, f->lines, f->line_count, line);
	return &f->lines[f->line_count - 1];
}

const char *format_token(const struct formatter *f, const struct token *token)
{
	return arena_copy(f->arena, bytes_at(f, token->span.at), token->span.end - token->span.at);
}

static bool put_behind(struct formatter *f, struct line *line, const struct token *comment)
{
	const char *text = format_token(f, comment);

	if (line->full)
		return false;
	line->behind = line->behind ? arena_printf(f->arena, "%s %s", line->behind, text) : text;
	line->full = comment->type == TOKEN_LINE_COMMENT;
	return true;
}

/* A comment between statements: behind the one before it, or in front of the next one on its line,
 * or on a line of its own. How many tokens were used; 0: it belongs to the statement that begins with it. */
static size_t read_comment(struct formatter *f, size_t i, int indent, uint32_t opener)
{
	const struct token *comment = &f->tokens[i];
	const struct token *next = i + 1 < f->count ? &f->tokens[i + 1] : NULL;
	bool joined = comment->type == TOKEN_COMMENT && next != NULL && is_term(next) && next->newlines == 0;

	if (joined)
		return 0;
	if (comment->newlines > 0 || f->line_count == 0 || !put_behind(f, &f->lines[f->line_count - 1], comment)) {
		struct line *line = line_add(f, (struct line){.type = LINE_COMMENT,
							      .indent = indent,
							      .opener = opener,
							      .first = (uint32_t)i,
							      .count = 1});

		line->full = comment->type == TOKEN_LINE_COMMENT;
	}
	return 1;
}

/* Comments that stand before the ';' or '{' go behind it. */
static size_t read_statement(struct formatter *f, size_t i, int indent, uint32_t opener)
{
	size_t end = i, stop;

	while (end < f->count && f->tokens[end].type < TOKEN_SEMICOLON)
		end++;
	for (stop = end; is_comment(&f->tokens[stop - 1]);)
		stop--;
	struct line *line = line_add(f, (struct line){.type = LINE_STATEMENT,
						      .indent = indent,
						      .opener = opener,
						      .first = (uint32_t)i,
						      .count = (uint32_t)(stop - i)});
	line->end = end < f->count && f->tokens[end].type == TOKEN_OPEN ? '{' : ';';
	for (int inside = indent + (line->end == '{'); stop < end; stop++) {
		if (put_behind(f, line, &f->tokens[stop]))
			continue;
		f->tokens[stop].newlines = 1;
		line_add(f, (struct line){.type = LINE_COMMENT,
					  .indent = inside,
					  .full = true,
					  .first = (uint32_t)stop,
					  .count = 1});
		line = &f->lines[f->line_count - 1];
	}
	return end + 1 - i;
}

static void read_lines(struct formatter *f)
{
	uint32_t open[128];
	int depth = 0;

	open[0] = 0;
	for (size_t i = 0; i < f->count;) {
		const struct token *token = &f->tokens[i];
		size_t used = 1;

		if (is_comment(token))
			used = read_comment(f, i, depth, open[depth]);
		else if (token->type == TOKEN_CLOSE && depth > 0)
			line_add(f, (struct line){.type = LINE_CLOSE, .indent = --depth, .first = (uint32_t)i});
		if (used == 0 || is_term(token)) {
			size_t line = f->line_count;

			used = read_statement(f, i, depth, open[depth]);
			if (f->lines[line].end == '{' && depth + 1 < 128)
				open[++depth] = (uint32_t)line + 1;
		}
		i += used;
	}
}

void format_read(struct formatter *f)
{
	uint32_t at = read_block(f, f->syntax->statements[0].first_child, f->source->base);

	read_gap(f, at, f->source->base + f->source->size);
	read_lines(f);
}
