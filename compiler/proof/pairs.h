/* Which table and column of the to-version a table and column of the from-version are. */
#ifndef PAIRS_H
#define PAIRS_H

#include "prove.h"

#include <stdbool.h>

/* The listed pair, or NULL: then the names are the same. back: from the to-version's names. */
const struct prove_table *pairs_table(const struct prove_case *wanted, const char *schema, const char *name, bool back);

const struct prove_column *pairs_column(const struct prove_table *table, const char *name, bool back);

/* The name on the other side. */
const char *pairs_other(const struct prove_table *table, const char *name, bool back);

/* The announced loss of a table (column NULL) or a column, or NULL; that of a table covers its columns. */
const struct prove_loss *pairs_loss(const struct prove_loss *losses, size_t count, const char *schema,
				    const char *table, const char *column);

#endif
