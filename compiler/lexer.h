/* What scanner, parser and syntax.c share. */
#ifndef LEXER_H
#define LEXER_H

#include "syntax.h"

/* No schema nests blocks deeper than table, partition, index. */
enum { LEXER_DEEPEST = 64 };

struct lexer {
	struct diags *diags;
	uint32_t at;	 /* the offset of the next byte */
	bool inside;	 /* in the middle of a token that has several pieces */
	int depth;	 /* of parentheses, or of nested comments */
	int comment;	 /* of comments inside parentheses */
	int back;	 /* the state to return to after a dollar quote */
	const char *tag; /* the opening "$tag$", in the text */
	int tag_size;
	bool failed; /* a token was not closed: the rest of the text is inside it, */
	bool to_end; /* and nothing tells where it should have ended */
	uint32_t failed_at;
	uint32_t inner_at; /* where a comment, string or dollar quote begins, within parentheses */
	uint32_t lines_at; /* where the statement's last string over several lines begins; 0: there is none */
	int open_count;	   /* blocks that are open, and where */
	uint32_t open[LEXER_DEEPEST];
};

#define YYLTYPE struct span
#define YYLTYPE_IS_DECLARED 1
#define YYSTYPE struct value

/* The parser's values: statements are numbers in the tree's array. */
struct value {
	uint32_t first, last;
};

#define YYLLOC_DEFAULT(current, rhs, n) \
	do { \
		(current).at = (n) ? (rhs)[1].at : (rhs)[0].end; \
		(current).end = (rhs)[n].end; \
	} while (0)

struct builder;
#include "parse.h"

static inline void lexer_advance(struct lexer *lexer, struct span *span, uint32_t size)
{
	if (!lexer->inside)
		span->at = lexer->at;
	lexer->at += size;
	span->end = lexer->at;
}

bool lexer_open(struct lexer *lexer, const struct span *span); /* false: nested too deep, said so */
void lexer_close(struct lexer *lexer);
void lexer_stray(struct lexer *lexer, const struct span *span); /* a character, which is left out */
void lexer_fault(struct lexer *lexer, const struct span *span, const char *word, const char *message);
void lexer_fault_within(struct lexer *lexer, const struct span *span, const char *word,
			const char *message);					     /* at inner_at, in parentheses */
void lexer_unclosed(struct lexer *lexer, const struct span *span, const char *text); /* a string, at inner_at */
void lexer_string(struct lexer *lexer, const struct span *span, const char *text);
void lexer_end(struct lexer *lexer); /* of a statement */

#endif
