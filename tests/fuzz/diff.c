/*
 * Two versions, divided by a line "=====": the plans from one to the other and back, and what is said about them. Made
 * twice, they are the same. What is printed of a version reads back as that version.
 */
#include "describe.h"
#include "diff.h"
#include "emit.h"
#include "fuzz.h"
#include "plan.h"
#include "print.h"

static const char divider[] = "\n=====\n";

struct versions {
	struct workspace *workspace;
	struct model *before, *after;
};

/* A model without faults, or NULL. */
static struct model *version(struct workspace *workspace, const char *text, size_t size)
{
	struct model *model = load(workspace, text, size);

	if (model != NULL)
		model_check(model);
	if (model == NULL || diags_errors(workspace->diags) == 0)
		return model;
	model_free(model);
	return NULL;
}

static bool versions_new(struct versions *v, const char *text, size_t size)
{
	const char *line = memmem(text, size, divider, sizeof divider - 1);
	size_t first = line != NULL ? (size_t)(line - text) : size;
	const char *rest = line != NULL ? line + sizeof divider - 1 : text + size;

	*v = (struct versions){.workspace = workspace_new()};
	v->before = version(v->workspace, text, first);
	v->after = v->before ? version(v->workspace, rest, (size_t)(text + size - rest)) : NULL;
	return v->after != NULL;
}

static void versions_free(struct versions *v)
{
	model_free(v->before);
	model_free(v->after);
	workspace_free(v->workspace);
}

static void put_plans(struct text *out, struct model *before, struct model *after)
{
	struct deltas *deltas = diff_models(before, after);
	struct plan *up = plan_make(before, after, deltas, false);
	struct plan *down = up != NULL ? plan_make(after, before, diff_swap(before, after, deltas), true) : NULL;

	if (up != NULL)
		emit_plan(out, up);
	if (down != NULL) {
		text_printf(out, "-- %s\n", plan_name(up));
		emit_plan(out, down);
		plan_explain(out, up, down);
		plan_json(out, up, down);
	}
	plan_free(up);
	plan_free(down);
}

/* What is printed of a version, read back, has no difference to it. */
static void reads_back(struct versions *v)
{
	struct text text = {0};
	size_t errors = diags_errors(v->workspace->diags);

	text_clear(&text);
	model_print(&text, v->after);
	struct model *again = load(v->workspace, text.data, text.size);
	HOLDS(again != NULL && diags_errors(v->workspace->diags) == errors);
	HOLDS(diff_models(v->after, again)->count == 0);
	model_free(again);
	text_free(&text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct text texts[2] = {{0}, {0}};

	for (int i = 0; i < 2; i++) {
		struct versions v;

		text_clear(&texts[i]);
		bool valid = versions_new(&v, (const char *)data, size);
		if (valid)
			put_plans(&texts[i], v.before, v.after);
		if (valid && i > 0)
			reads_back(&v);
		print_diags(v.workspace);
		versions_free(&v);
	}
	HOLDS(texts[0].size == texts[1].size && memcmp(texts[0].data, texts[1].data, texts[0].size) == 0);
	text_free(&texts[0]);
	text_free(&texts[1]);
	return 0;
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned seed)
{
	return mutate(data, size, most, seed);
}
