/* How facts are told to the templates. Private to generate.c and generate_query.c. */
#ifndef GENERATE_PARTS_H
#define GENERATE_PARTS_H

#include "facts.h"
#include "generate.h"
#include "model.h"

struct generator {
	struct facts facts;
	struct model *model;
	struct map taken;  /* by hash of scope and identifier */
	struct map done;   /* roots that were printed */
	const char *scope; /* where identifiers are handed out just now */
};

/* Its identifier in upper case is made here. */
void put_head(struct generator *g, const char *id, struct facts_head head);
void put_type(struct generator *g, const char *id, const char *key, const struct type *type);
const char *identifier_of(struct model *model, const char *prefix, const char *name, bool whole);
const char *root_identifier(struct model *model, const char *schema, const char *name);
/* Says so when another thing of the scope has it. */
void take_identifier(struct generator *g, const char *identifier, const char *what, struct span span);

/* generate_query.c */
void put_query(struct generator *g, const struct fact *fact);

#endif
