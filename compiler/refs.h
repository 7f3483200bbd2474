/*
 * What a fact refers to: its parent, the objects that its fields name, and what its SQL
 * mentions, taken from PostgreSQL's own grammar (sqltree.h). Asked for lazily, kept with the model.
 */
#ifndef REFS_H
#define REFS_H

#include "model.h"
#include "sqltree.h"

struct reference {
	const struct fact *fact;
	bool soft;   /* looked up only when code runs: orders where it can, is given up in a cycle */
	bool copied; /* only what a partition has from it is referred to */
	bool along;  /* what is referred to is only altered with it: a table's own, of a name that its parent has too */
	bool star;   /* by a star, which means it again for as long as it is there */
	bool made;   /* only to be made: nothing is asked when it goes, or when that goes */
	bool either; /* soft: another function of its name may be meant instead */
};

struct refs {
	struct model *model;
	const struct reference *list;
	size_t count;
};

const struct refs *refs_of(struct model *model, const struct fact *fact);
void refs_add(struct refs *refs, const struct fact *fact, bool soft);
/* The same for what has to be there before it is made, and may come and go afterwards. */
void refs_add_made(struct refs *refs, const struct fact *fact);

/* Whether a function of a type refers to it in a way for which its name is enough. */
bool fact_takes_shell(struct model *model, const struct fact *function, const struct fact *type);

/* From now on, only SQL that mentions one of the names (keys of the map) is asked for references: where only they
 * matter, most SQL needs no tree. NULL: all SQL again. What was kept is forgotten. */
void refs_seek(struct model *model, const struct map *names);
/* Whether a piece of SQL can refer to any of the names that are sought; a star and a body name nothing. */
bool refs_sought(struct model *model, const struct fact *fact, const struct field *field, const struct sqltext *sql);

/* What a field's SQL is, and what it can see. */
struct sql_context refs_context(struct model *model, const struct fact *fact, const struct field *field);
/* Where nothing else is said: an expression over the columns of the relation above. */
void refs_context_usual(const struct fact *fact, const struct field *field, struct sql_context *context,
			struct arena *arena);
/* The tree of a field's SQL: references and faults, with the model as catalogue. Lives in the model's arena. */
const struct sql_result *refs_sql(struct model *model, const struct fact *fact, const struct field *field);
/* The same for a value that stands in a list. */
const struct sql_result *refs_sql_at(struct model *model, const struct fact *fact, const struct field *field,
				     const struct sqltext *sql);

/* Whether the body of a function speaks of what is not there: PostgreSQL must not look at it when it is made. */
bool refs_dangle(struct model *model, const struct fact *fact);

/* Forgets the tree of a value that has another text by now. */
void refs_forget(struct model *model, const struct sqltext *sql);

/* The facts that refer to any of some facts (hard references), by asking only those whose text mentions one of
 * their names. users is filled with facts of the model; returns how many. */
size_t refs_users(struct model *model, const struct fact *const *targets, size_t count, const struct fact ***users);

/* Checks every piece of SQL of the facts for faults, and says them. */
void refs_check(struct model *model, const struct fact *fact);

/* Reads the names of a view's output columns: visit gets each. false: they cannot be known. */
bool refs_outputs(struct model *model, const struct fact *view, sql_visit_column *visit, void *data);

/* Whether a query written with a star gives other columns than its twin, though it reads the same: PostgreSQL spelt
 * the star out when the view was made. */
bool refs_star_moved(struct model *before, const struct fact *a, struct model *after, const struct fact *b,
		     const struct field *field);

#endif
