/*
 * What format.c, format_lines.c and format_words.c share. Terms and comments become tokens, tokens become lines;
 * columns among them are found; then each line gets its text.
 */
#ifndef FORMAT_LINES_H
#define FORMAT_LINES_H

#include "model.h"
#include "syntax.h"

/* Terms, and what the tree does not keep. */
enum token_type { TOKEN_LINE_COMMENT = TERM_MARK + 1, TOKEN_COMMENT, TOKEN_SEMICOLON, TOKEN_OPEN, TOKEN_CLOSE };

struct token {
	int type; /* enum term_type or enum token_type */
	struct span span;
	uint32_t newlines; /* between it and the token before */
};

enum line_type { LINE_STATEMENT, LINE_COMMENT, LINE_CLOSE };

struct line {
	enum line_type type;
	char end;   /* ';' or '{' */
	bool blank; /* a blank line stands before it */
	bool full;  /* what stands behind it ends with a line comment */
	int indent;
	uint32_t first, count;	     /* its tokens */
	uint32_t opener;	     /* the line that opened its block, plus 1 */
	uint32_t name, type_end;     /* a column: where its name and its type end, as numbers of tokens; 0: is none */
	uint32_t name_pad, type_pad; /* spaces behind them */
	const char *text;
	const char *behind; /* the comment behind it, or NULL */
	uint32_t behind_pad;
};

/* Words that begin a clause, or a member of a block, or that a space parts from the parenthesis behind them. */
struct phrases {
	const char **list;
	size_t count;
	size_t from[28]; /* by letter; what begins with none of them stands last */
};

struct formatter {
	struct arena *arena;
	const struct source *source;
	struct model *model; /* for the reader of types: holds nothing */
	const struct syntax *syntax;
	struct token *tokens;
	size_t count;
	struct line *lines;
	size_t line_count;
	uint32_t newlines;
	struct phrases clauses, members, spaced;
};

/* Fills tokens and lines from the syntax tree. */
void format_read(struct formatter *f);

/* A token's own bytes. */
const char *format_token(const struct formatter *f, const struct token *token);

/* Collects the phrases from the kinds' tables, and finds names and types of columns. */
void format_words(struct formatter *f);
/* How many tokens from here on are the words of a phrase; 0: not all of them. */
uint32_t format_words_seen(const struct formatter *f, size_t i, size_t end, const char *words);
/* The same for the longest phrase that begins a clause. */
uint32_t format_clause_seen(const struct formatter *f, size_t i, size_t end);
/* Whether a space stands between this word and a parenthesis. */
bool format_spaces_parenthesis(const struct formatter *f, const struct token *token);

static inline const char *bytes_at(const struct formatter *f, uint32_t at)
{
	return f->source->text + (at - f->source->base);
}

static inline bool is_comment(const struct token *token)
{
	return token->type == TOKEN_LINE_COMMENT || token->type == TOKEN_COMMENT;
}

static inline bool is_term(const struct token *token)
{
	return token->type <= TERM_MARK;
}

#endif
