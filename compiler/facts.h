/*
 * Facts as templates read them: calls of the macros of templates/facts.m4. A fact has an id, values by their keys and
 * lists by their names. Whatever a value says, m4 takes nothing in it for a macro; what it must not see at all
 * arrives as an escape, which facts_decode turns back in what m4 printed.
 */
#ifndef FACTS_H
#define FACTS_H

#include "base/map.h"

#include <stdbool.h>
#include <stddef.h>

struct arena;
struct text;

struct facts {
	struct text *out;
	struct arena *arena;
	const char *templates; /* the text of all that may ask for facts */
	struct map wanted;     /* by hash of a key: whether it stands there */
	struct map found;      /* lists, by hash of id and name */
	struct facts_list *first, **end;
};

/* What every fact has; parts of others have no schema, and only they have clauses. */
struct facts_head {
	const char *kind, *parent, *schema, *name, *identifier, *upper, *sql, *clauses;
};

/* What the templates do not mention is not told to them: most of what m4 does with a fact is to read it. */
struct facts facts_new(struct text *out, struct arena *arena, const char *templates);
/* Whether they mention the words of a key, or of a list's name. */
bool facts_wanted(struct facts *facts, const char *key);
void facts_open(struct facts *facts, const char *id, const struct facts_head *head);
void facts_put(struct facts *facts, const char *id, const char *key, const char *value);
void facts_add(struct facts *facts, const char *id, const char *list, const char *value);

/* Prints the lists, which are whole only now. */
void facts_end(struct facts *facts);

/* A template, as m4 is to read it with facts. */
void facts_template(struct text *out, const char *template);

void facts_decode(struct text *out, const char *bytes, size_t size);

#endif
