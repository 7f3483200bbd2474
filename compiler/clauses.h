/*
 * What stands behind an object's name: which kind a word begins, the clauses of the kinds' field tables,
 * and the facts that stand among another's clauses. Between bind.c and the kinds' own readers.
 */
#ifndef CLAUSES_H
#define CLAUSES_H

#include "reader.h"

/* Whether a kind may stand in the block of a parent (NULL: at the top); column: among its clauses. */
bool kind_fits(const struct kind *kind, const struct fact *parent, bool column);
/* The words of all kinds by their first letters, so that few are looked at. */
const struct kind_words *model_words(struct model *model);
/* The kind whose word stands next, the longest word first; takes the word. */
const struct kind *kind_read(struct reader *reader, const struct fact *parent, bool column);

/* The field whose word stands next, or NULL; takes the word. place: F_IN_BLOCK, F_DEFINED, or 0: among the clauses.
 * Then its value. */
const struct field *field_read_word(struct reader *reader, const struct fact *fact, unsigned place);
bool field_read(struct reader *reader, struct fact *fact, const struct field *field);

/* A fact that stands among the clauses of another: a comment, a default, a column's constraint. */
void clause_fact(struct reader *reader, struct fact *fact, const struct kind *kind, struct span span);
/* The name of a fact of which a parent has only one. */
struct name only_name(const struct reader *reader, const struct kind *kind, struct span span);
/* "was NAME" */
bool was_read(struct reader *reader, struct fact *fact);

/* The source of the next term, cut short for a message. */
const char *term_word(const struct reader *reader);
/* Says that what stands next is no clause of the fact; fails the reader. */
void clause_unknown(struct reader *reader, struct fact *fact);

#endif
