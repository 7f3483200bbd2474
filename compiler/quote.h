/* The one place where names and strings become SQL. */
#ifndef QUOTE_H
#define QUOTE_H

#include "base/text.h"

#include <stdbool.h>

/* Whether a name must be quoted to be read back by PostgreSQL as it is: it holds
 * other characters than a-z, 0-9, _ and $, or is a keyword that is not unreserved. */
bool quote_needed(const char *name);
void quote_name(struct text *out, const char *name);
/* The same name in one line, for comments: U&"a\000Ab" where a control character stands in it. */
void quote_line(struct text *out, const char *name);
/* 'it''s'; E'' is used only where a backslash stands inside and never for quotes. */
void quote_literal(struct text *out, const char *string);
/* $$body$$, with a tag where the body holds "$$" or ends in "$". */
void quote_body(struct text *out, const char *body, size_t size);

#endif
