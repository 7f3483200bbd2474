/*
 * What programs may use of generated code, by what a template declares of it with chr_declare, and how that of two
 * versions of a schema differs: what is new, what is declared in another way, and what is gone.
 */
#ifndef INTERFACE_H
#define INTERFACE_H

#include "model.h"

struct sources;

struct interface {
	struct model *model;
	struct interface_item **items;
	size_t count;
};

/* A line of a template's: "ID NAME", a tab, and how it is declared. */
void interface_add(struct interface *interface, const char *line);

/* Prints the differences, by what they belong to; whether a program may not compile any longer. */
bool interface_compare(const struct sources *sources, const struct interface *from, const struct interface *to,
		       bool json);

#endif
