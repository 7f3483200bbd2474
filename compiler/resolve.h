/*
 * Names to facts. Every reference, type, role and column that a field holds is looked up; names
 * that PostgreSQL would make up are made up by its rules. After it each fact has
 * its name, its key and its hash.
 */
#ifndef RESOLVE_H
#define RESOLVE_H

#include "model.h"

struct resolver {
	struct model *model;
};

void model_resolve(struct model *model);
/* One fact, where it is needed before its turn. */
void resolve_fact(struct resolver *resolver, struct fact *fact);

/* Looks a reference up; says so when there is none. what: "table", "function"; the fact or NULL. */
const struct fact *resolve_ref(struct resolver *resolver, struct ref *ref, int space, const char *near,
			       const char *what);
void resolve_type(struct resolver *resolver, struct type *type, const char *near);
/* Columns of a relation, by name; system: PostgreSQL's own too. */
void resolve_columns(struct resolver *resolver, const struct name_list *list, const struct fact *relation, bool system);
/* An index of a relation by its name, be it one that a key is kept by; says so when there is none. */
void resolve_index(struct resolver *resolver, struct ref *ref, const struct fact *relation);
void resolve_roles(struct resolver *resolver, const struct name_list *list);

/* Says so where the project is for servers that do not know it yet. */
void check_newer(struct resolver *resolver, struct span span, const char *what, int since);

/* Gives a fact that has none the name that PostgreSQL makes up from the parts: "name1_name2_label", cut to
 * 63 bytes as makeObjectName() does, with a number behind it while its space has that name already.
 * name2 may be NULL. */
struct name_parts {
	const char *name1, *name2;
	const char *was1, *was2; /* the same before a declared rename; NULL: no other */
};
void resolve_name(struct resolver *resolver, struct fact *fact, struct name_parts parts, const char *label);
/* "a_b" of columns, for a made-up name; was: as they were called before a declared rename. */
const char *name_join(struct model *model, const struct fact *table, const struct name_list *columns, bool was);
const char *name_make(const struct model *model, const char *name1, const char *name2, const char *label);
/* The same for a relation that is no fact yet: with a number behind it while the schema has that name. */
const char *name_free(struct model *model, const char *schema, const char *name1, const char *name2, const char *label);

/* What a fact was called before this version, as far as it declares that: its "was", or its name. */
const char *fact_was(const struct fact *fact);

#endif
