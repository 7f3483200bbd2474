/*
 * A cursor over the terms of one statement, for the few clauses with an inner order.
 * The functions that return bool either take what they are named for and return true, or take
 * nothing and return false; reader_need_* say what was expected when it is not there.
 */
#ifndef READER_H
#define READER_H

#include "model.h"
#include "syntax.h"

struct reader {
	struct model *model;
	const struct source *source;
	const struct term *terms;
	uint32_t count, at;
	uint32_t flags;		/* fact_flags of what is bound here */
	const char *near;	/* the schema that the block stands in, or NULL */
	const struct fact *of;	/* the table in whose block a partition is declared, or NULL */
	struct fact *column;	/* the column among whose clauses we stand, or NULL */
	struct name constraint; /* given by "constraint NAME" before this clause */
	const char *word;	/* of the kind that is read: its word or its word_too, whichever stood there */
	bool failed;		/* said what is wrong: the rest of the statement is left alone */
	bool ran_on;		/* into the next statement: its block is that one's */
	struct diag *said;	/* what was expected, once it was said */
};

/* At the first term of a statement. */
struct reader reader_over(struct model *model, const struct syntax *syntax, const struct statement *statement);
bool reader_end(const struct reader *reader);
/* The next term, or NULL at the end; and the bytes of the source at a place. */
const struct term *reader_term(const struct reader *reader);
const char *reader_bytes(const struct reader *reader, struct span span);
/* The next term, for a message; behind the last one, a place at its end. */
struct span reader_span(const struct reader *reader);
/* The first letter, in lower case, of the word that stands next; NUL when none does. */
char reader_first(const struct reader *reader);
bool reader_sees(const struct reader *reader, const char *words); /* looks, takes nothing */
bool reader_words(struct reader *reader, const char *words);	  /* "not null" */
const char *reader_choice(struct reader *reader,
			  const char *choices); /* "a|b c|d": the one that stands there, or NULL */
bool reader_mark(struct reader *reader, char mark);
bool reader_name(struct reader *reader, struct name *name);
bool reader_ref(struct reader *reader, struct ref *ref);      /* name, schema.name */
bool reader_operator(struct reader *reader, struct ref *ref); /* +, public.+, operator(public.+) */
bool reader_type(struct reader *reader, struct type *type);
bool reader_integer(struct reader *reader, struct integer *integer); /* with an optional minus */
bool reader_string(struct reader *reader, struct string *string); /* 'text', $$text$$; "text" where no name can stand */
bool reader_sql(struct reader *reader, struct sqltext *sql);	  /* (sql) or $$sql$$ */
/* $$ body $$ or 'body', each byte of it kept: what PostgreSQL stores as the source of a function. */
bool reader_body(struct reader *reader, struct sqltext *sql);
/* Everything up to one of the words of stops (a list as for reader_choice), a quoted text, or the end. */
bool reader_expression(struct reader *reader, const char *stops, struct sqltext *sql);
/* a, b or (a, b) */
bool reader_names(struct reader *reader, struct name_list *list);
/* (a, b without overlaps), (a, period b): whether the last is a period */
bool reader_period(struct reader *reader, struct name_list *list, bool *period);
/* (a = 1, b) as "a=1", "b" */
bool reader_options(struct reader *reader, struct name_list *list);
/* (a '1', b '2') as "a=1", "b=2" */
bool reader_pairs(struct reader *reader, struct name_list *list);
/* Says so where one of them is a secret, which no schema is to hold. */
void pairs_check(struct model *model, const struct fact *fact, const struct name_list *list);
/* The terms inside the parentheses that stand next, as a reader of their own. */
bool reader_inside(struct reader *reader, struct reader *inside);

/* Says "expected <what>, found ..." once a statement; always false. */
bool reader_expected(struct reader *reader, const char *what);
bool reader_need_words(struct reader *reader, const char *words);
bool reader_need_name(struct reader *reader, struct name *name, const char *what);
bool reader_need_sql(struct reader *reader, struct sqltext *sql, const char *what);

/* The source text from one place to another as verbatim SQL, trimmed. */
struct sqltext reader_text(const struct reader *reader, struct span span);

/* Reads clauses by the kind's field table until the statement ends, or, when some is true, until
 * something stands there that is none of them. Comments, "was", defaults and a column's
 * constraints are read too, and the definition in parentheses of kinds that have one. */
void reader_clauses(struct reader *reader, struct fact *fact, bool some);

/* The members of a block, in parentheses and with commas, as CREATE TYPE has them. */
void reader_members(struct reader *reader, struct fact *fact);

/* A fact whose kind and name are read, in the model; its clauses are still to come. Says so when there is one of this
 * name: then the reader has failed. */
struct fact *fact_open(struct reader *reader, const struct kind *kind, struct fact *parent, const char *schema,
		       struct name name, struct span span);

/* Binds text, in the language, as if it had been written instead of what stands at span: a statement at the top
 * or, where fact is not NULL, clauses of that fact. */
void bind_instead(struct model *model, struct fact *fact, struct span span, const char *format, ...)
	__attribute__((format(printf, 4, 5)));
/* Binds text, in the language, as made-up facts under parent (NULL: at the top). */
void bind_made(struct model *model, struct fact *parent, uint32_t flags, const char *format, ...)
	__attribute__((format(printf, 4, 5)));

#endif
