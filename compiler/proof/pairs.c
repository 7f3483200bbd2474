#include "proof/pairs.h"

#include <string.h>

const struct prove_table *pairs_table(const struct prove_case *wanted, const char *schema, const char *name, bool back)
{
	for (size_t i = 0; i < wanted->table_count; i++) {
		const struct prove_table *t = &wanted->tables[i];
		if (strcmp(back ? t->schema_after : t->schema_before, schema) == 0 &&
		    strcmp(back ? t->after : t->before, name) == 0)
			return t;
	}
	return NULL;
}

const struct prove_column *pairs_column(const struct prove_table *table, const char *name, bool back)
{
	for (size_t i = 0; table != NULL && i < table->count; i++)
		if (strcmp(back ? table->columns[i].after : table->columns[i].before, name) == 0)
			return &table->columns[i];
	return NULL;
}

const char *pairs_other(const struct prove_table *table, const char *name, bool back)
{
	const struct prove_column *c = pairs_column(table, name, back);

	if (c == NULL)
		return name;
	return back ? c->before : c->after;
}

const struct prove_loss *pairs_loss(const struct prove_loss *losses, size_t count, const char *schema,
				    const char *table, const char *column)
{
	for (size_t i = 0; i < count; i++) {
		const struct prove_loss *l = &losses[i];
		if (strcmp(l->schema, schema) != 0 || strcmp(l->table, table) != 0)
			continue;
		if (l->column == NULL || (column != NULL && strcmp(l->column, column) == 0))
			return l;
	}
	return NULL;
}
