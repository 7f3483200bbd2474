/* A plan as text: statements framed, joined where they are about one table, nothing else. */
#ifndef EMIT_H
#define EMIT_H

#include "plan.h"

/* The statements of one transaction of the plan. */
void emit_part(struct text *out, const struct plan *plan, size_t part);
/* All of it, with COMMIT between the transactions when there are several. */
void emit_plan(struct text *out, const struct plan *plan);

#endif
