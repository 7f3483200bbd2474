#include "check.h"

#include "refs.h"
#include "resolve.h"

void model_check(struct model *model)
{
	struct resolver resolver = {.model = model};

	for (size_t i = 0; i < model->count; i++) {
		struct fact *fact = model->facts[i];

		if (fact->flags & (FACT_PLATFORM | FACT_INHERITED))
			continue;
		if (fact->kind->check != NULL)
			fact->kind->check(&resolver, fact);
		if (!(fact->flags & FACT_MADE))
			refs_check(model, fact);
	}
}
