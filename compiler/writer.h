/*
 * Text out, in SQL or in the schema language: the two differ little, so a kind writes its
 * clauses once. All names, literals and types go through here; quote.h does the quoting.
 * Words are given in lower case and are put in upper case for SQL.
 */
#ifndef WRITER_H
#define WRITER_H

#include "base/text.h"
#include "model.h"

struct writer {
	struct text *out;
	const struct model *model;
	bool sql;		    /* SQL, not .chr */
	int indent;		    /* of blocks in .chr */
	bool change;		    /* .chr: how to get here from the version before, too: "was", what is transient */
	bool unfilled;		    /* a column before its rows are filled: not yet NOT NULL */
	const struct model *before; /* the model that a plan starts from; NULL: none */
	const struct plan *plan;    /* whose step is written; NULL: none */
	/* Which children are written inside their parent's CREATE; NULL: all that can be. */
	bool (*inlines)(void *context, const struct fact *child);
	void *context;
};

void writer_words(struct writer *writer, const char *words);	    /* a space, then the words */
void writer_raw(struct writer *writer, const char *text);	    /* as it is, no space before */
void writer_name(struct writer *writer, const char *name);	    /* a space, then the name, quoted as needed */
void writer_ref(struct writer *writer, const struct ref *ref);	    /* a space, then the qualified name */
void writer_operator(struct writer *writer, const struct ref *ref); /* " +", " OPERATOR(public.+)" */
void writer_operator_name(struct writer *writer,
			  const char *name); /* no space before; in .chr, //, a comment, in quotes */
void writer_fact(struct writer *writer, const struct fact *fact); /* a space, then its qualified name as it is
								   * called in the database by now: see fact.twin */
/* The fact under whose name it is known in the database by now: a fact of the old model may have been renamed. */
const struct fact *fact_now(const struct fact *fact);
/* What a fact is called in the database by the time that a plan's statements run. */
const char *fact_called(const struct fact *fact);
void writer_type(struct writer *writer, const struct type *type);
/* As SQL spells it; NULL for none. And a list of one. */
const char *type_sql(struct arena *arena, const struct type *type);
const char *const *type_list(struct arena *arena, const struct type *type);
void writer_names(struct writer *writer, const struct name_list *list); /* " (a, b)" */
void writer_period(struct writer *writer, const struct name_list *list, const char *before,
		   const char *behind);					  /* the same, with words around the last */
void writer_list(struct writer *writer, const struct name_list *list);	  /* " a, b" */
void writer_options(struct writer *writer, const struct name_list *list); /* " (a=1, b)" */
void writer_pairs(struct writer *writer, const struct name_list *list);	  /* " (a '1', b '2')" */
void writer_pair(struct writer *writer, const char *pair);		  /* " a '1'", or " a" */
void writer_sql(struct writer *writer, const struct sqltext *sql);	  /* verbatim, no parentheses, no space */
void writer_parens(struct writer *writer, const struct sqltext *sql);	  /* " (sql)" */
void writer_default(struct writer *writer, const struct sqltext *sql);	  /* " sql", or " (sql)" where it has to be */
void writer_body(struct writer *writer, const struct sqltext *sql);	  /* " $$sql$$", with a tag that fits */
void writer_string(struct writer *writer, const char *string);		  /* a literal: 'it''s' in SQL, "..." in .chr */
void writer_literal(struct writer *writer, const char *string);		  /* 'it''s' in both */
void writer_integer(struct writer *writer, const char *words, struct integer integer); /* nothing when not given */

/* One field's clause (word and value), nothing when it is not set. */
void writer_field(struct writer *writer, const struct fact *fact, const struct field *field);
/* What the field holds, without its word: for ALTER ... SET %. */
void writer_value(struct writer *writer, const struct fact *fact, const struct field *field);
/* All of the kind's fields in order, then the definition. */
void writer_fields(struct writer *writer, const struct fact *fact);
/* " (sfunc = x, stype = y)": the fields that are F_DEFINED; nothing where none is given. */
void writer_definition(struct writer *writer, const struct fact *fact);
/* What stands behind the name: the kind's own, or its fields. */
void writer_clauses(struct writer *writer, const struct fact *fact);
/* The children that belong inside the parent's CREATE, in parentheses; how many they are. */
size_t writer_inlined(struct writer *writer, const struct fact *fact);
/* The children that stand among the clauses: a column's default. */
void writer_inlined_clauses(struct writer *writer, const struct fact *fact);
bool writer_inlines(const struct writer *writer, const struct fact *child);
void writer_option(struct writer *writer, const char *option); /* "name=value" as name='value' */
/* Takes away the space that a statement begins with. */
void writer_trim(struct writer *writer, size_t start);
/* Begins another statement of the same step, which began at start, or another line of .chr; returns where it begins. */
size_t writer_statement(struct writer *writer, size_t start);
/* The whole CREATE statement, the DROP statement, without ';'. */
void writer_create(struct writer *writer, const struct fact *fact);
void writer_drop(struct writer *writer, const struct fact *fact);
void writer_rename(struct writer *writer, const struct fact *before, const struct fact *after);
/* "TABLE public.videos", "COLUMN public.videos.title", "TRIGGER t ON public.videos": for COMMENT, OWNER and DROP. */
void writer_object(struct writer *writer, const struct fact *fact);

#endif
