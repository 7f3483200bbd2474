#include "script.h"

#include "base/arena.h"
#include "base/text.h"
#include "diff.h"
#include "emit.h"
#include "plan.h"

static const char *script_of(struct model *model, bool externs)
{
	struct model *empty = model_new(model->names, model->sources, model->diags);
	struct deltas *deltas = externs ? diff_externs(empty, model) : diff_models(empty, model);
	struct plan *plan = plan_make(empty, model, deltas, false);
	struct text text = {0};
	const char *script = NULL;

	text_clear(&text);
	if (plan != NULL) {
		emit_plan(&text, plan);
		script = arena_copy(model->arena, text.data, text.size);
	}
	text_free(&text);
	plan_free(plan);
	model_free(empty);
	return script;
}

const char *script_create(struct model *model)
{
	return script_of(model, false);
}

const char *script_externs(struct model *model)
{
	return script_of(model, true);
}
