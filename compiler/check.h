/* What is wrong with a model that is resolved: each fact by its kind's rules, and all SQL by PostgreSQL's grammar. */
#ifndef CHECK_H
#define CHECK_H

#include "model.h"

void model_check(struct model *model);
/* Only queries. */
void queries_check(struct model *model);

#endif
