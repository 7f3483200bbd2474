/*
 * SQL as a run of tokens, without a grammar: fast, linear, for any server version.
 * Answers what a piece of SQL may mention, whether two pieces are the same but for
 * layout, and how deep it nests. What the tokens mean is sqltree.h's affair.
 */
#ifndef SQLTEXT_H
#define SQLTEXT_H

#include <stdbool.h>
#include <stddef.h>

struct text;

enum sql_token_kind {
	TOKEN_END,
	TOKEN_WORD,    /* an identifier or keyword, not quoted */
	TOKEN_QUOTED,  /* "identifier" */
	TOKEN_UQUOTED, /* U&"identifier" */
	TOKEN_STRING,  /* 'x', B'x', X'x', N'x': plain quotes */
	TOKEN_ESTRING, /* E'x' */
	TOKEN_USTRING, /* U&'x' */
	TOKEN_DOLLAR,  /* $tag$ x $tag$ */
	TOKEN_NUMBER,
	TOKEN_PARAMETER, /* $1 */
	TOKEN_OPERATOR,	 /* a run of operator characters, cut by PostgreSQL's rules; :: := .. => too */
	TOKEN_MARK,	 /* ( ) [ ] , ; . : */
	TOKEN_STRAY,	 /* a byte that SQL has no use for, or an unfinished string */
};

struct sql_token {
	enum sql_token_kind kind;
	size_t offset;
	size_t length;
};

/* The token at or after the offset, TOKEN_END past the end; white space and comments are skipped. Begin with 0, go on
 * with offset + length of the last one. */
struct sql_token sql_token_next(const char *sql, size_t size, size_t offset);

/* Whether a word token is this keyword (given in lower case). */
bool sql_token_is(const char *sql, struct sql_token token, const char *keyword);
bool sql_token_mark(const char *sql, struct sql_token token, char mark);

/* The name that an identifier token spells, folded and cut at 63 bytes, into to[64].
 * Returns its size. U&"" escapes are left as they stand. */
size_t sql_token_name(const char *sql, struct sql_token token, char to[64]);

/* Calls back for each identifier or keyword outside strings and comments with the name that it
 * spells. With bodies, the insides of dollar-quoted strings are read too. */
typedef void sql_visit_word(void *context, const char *name, size_t size, bool quoted);
void sql_mentions(const char *sql, size_t size, bool bodies, sql_visit_word *visit, void *context);

/* Whether it speaks of the row that a rule or a trigger calls so ("old"): what stands behind a dot is something else. */
bool sql_has_row(const char *sql, size_t size, const char *row);

/* Adds the token-normal form: words in lower case, one canonical spacing, no comments, needless
 * quotes taken off; strings and numbers as they stand. Two pieces with
 * equal forms are the same SQL. */
void sql_normalise(struct text *to, const char *sql, size_t size);

/* An upper bound for the depth of the syntax tree, and the most of it that is parsed: trees are packed, unpacked and
 * walked by recursion, which fails with 8 MB of stack at some 6,000 levels as they are counted here. */
#define SQL_DEPTH_MAX 1500
size_t sql_depth(const char *sql, size_t size);

#endif
