/*
 * The one layout of a .chr source: a statement a line, four spaces a block, clauses broken at 100 columns,
 * names and types of columns one below the other. Nothing is lost: comments keep their statement, SQL in
 * parentheses and bodies in dollar quotes keep every byte. What was laid out once is not changed again, and has the
 * syntax tree that it had, but for words put in lower case.
 */
#ifndef FORMAT_H
#define FORMAT_H

#include "base/map.h"
#include "base/source.h"
#include "base/text.h"

#include <stdbool.h>

struct diags;

/* false, and out empty, when the source has faults of syntax; they are in diags. */
bool format_source(struct text *out, const struct source *source, struct names *names, struct sources *sources,
		   struct diags *diags);

#endif
