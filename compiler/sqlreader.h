/*
 * The reader of PL/pgSQL's statements: one token ahead, and the blocks that are open. Private to
 * sqlreader.c and sqlbody.c.
 */
#ifndef SQLREADER_H
#define SQLREADER_H

#include "sqlwalk.h"

enum block { BLOCK_BEGIN, BLOCK_IF, BLOCK_CASE, BLOCK_LOOP };

struct open_block {
	enum block kind;
	struct sql_token opening;
	bool handlers; /* after EXCEPTION */
};

struct body {
	struct walk *walk;
	const char *sql;
	size_t size;
	struct sql_token t; /* the next token */
	struct sql_token before;
	struct open_block *blocks;
	size_t block_count;
	bool declaring;
	bool broken; /* the structure is not what it should be: stop */
};

/* The token ahead. */
void body_next(struct body *b);
bool body_is(const struct body *b, const char *word);
bool body_mark(const struct body *b, char c);
bool body_operator(const struct body *b, const char *op);
bool body_take(struct body *b, const char *word); /* goes past it if it is there */
bool body_name(const struct body *b);		  /* a name, or any word */
const char *body_word(struct body *b);		  /* folded */

/* Faults of the body itself. The first of syntax ends the reading. */
void body_whole(struct body *b); /* the places of notes are those of the whole body */
bool syntax_told(const struct body *b);
void body_fault(struct body *b, size_t offset, size_t length, const char *message);
void body_wanted(struct body *b, const char *what);

void body_variable(struct body *b, const char *name);
void block_push(struct body *b, enum block kind);
bool block_is(const struct body *b, enum block kind);

/* Goes on to the first of the words, or of ";", that stands outside brackets; returns where the
 * text before it ends. Words may be operators and marks, too. */
size_t body_until(struct body *b, const char *const *words);
#define UNTIL(b, ...) body_until(b, (const char *const[]){__VA_ARGS__, NULL})

/* SQL, which the grammar gets: a part of the body; an expression, or a list, as far as one of the
 * words; a statement and its ";". */
void body_piece(struct body *b, size_t from, size_t to, const char *prefix);
void body_expression(struct body *b, const char *const *words);
#define EXPRESSION(b, ...) body_expression(b, (const char *const[]){__VA_ARGS__, NULL})
void body_statement(struct body *b, const char *prefix);

void body_finish(struct body *b); /* past the ";", which must be there */
void body_want(struct body *b, const char *word, const char *shown);
size_t body_path(struct body *b); /* past a name and its ".field" and "[element]"; where they end */
void body_target(struct body *b); /* what is assigned to */
void body_targets(struct body *b);

#endif
