#include "split.h"

#include "author.h"
#include "base/arena.h"
#include "base/diag.h"
#include "check.h"
#include "describe.h"
#include "options.h"
#include "print.h"

/* Each object without a parent, with all that hangs on it, is one change. Versions in between are made of printed
 * objects, old ones and new ones. An object whose version would not compile, or would lose what the whole change keeps,
 * waits; those that wait for each other go along together. */
struct root_change {
	const struct fact *before, *after;
	bool done;
};

struct split {
	struct author *author;
	struct model *before, *after;
	struct model *last; /* the version reached so far */
	struct root_change *changes;
	size_t count, done;
	struct model **versions;
	size_t version_count;
};

static const struct root_change *change_of(const struct split *split, const struct fact *fact)
{
	for (size_t i = 0; i < split->count; i++)
		if (split->changes[i].before == fact || split->changes[i].after == fact)
			return &split->changes[i];
	return NULL;
}

/* The later version knows more of what is extern in both. */
static bool in_version(const struct split *split, const struct model *model, const struct fact *fact)
{
	const struct root_change *change = change_of(split, fact);
	bool later = change != NULL ? change->done : (fact->flags & FACT_EXTERN) != 0 && fact->twin != NULL;

	if (fact->parent != NULL || !fact_printed(fact))
		return false;
	return model == split->before ? !later : later || (change == NULL && fact->twin == NULL);
}

static void put_roots(struct text *text, const struct split *split, struct model *model)
{
	for (size_t i = 0; i < model->count; i++)
		if (in_version(split, model, model->facts[i]))
			fact_print(text, model, model->facts[i], model == split->after);
}

/* A version of its own, or NULL when it does not stand: its faults are nobody's business then. */
static struct model *version_load(struct split *split)
{
	struct author *author = split->author;
	struct workspace aside = *author->workspace;
	struct text text = {0};

	project_print(&text, split->after);
	put_roots(&text, split, split->before);
	put_roots(&text, split, split->after);
	aside.diags = diags_new(aside.sources);
	struct model *model = model_load_text(&aside, "<version>", text.data, text.size);
	text_free(&text);
	if (model != NULL)
		model_check(model);
	if (model == NULL || diags_errors(aside.diags) > 0) {
		model_free(model);
		diags_free(aside.diags);
		return NULL;
	}
	ARENA_PUSH(author->arena, split->versions, split->version_count, model);
	return model;
}

/* The objects that change, in the order in which one migration would come to them. */
static bool split_open(struct split *split)
{
	struct author *author = split->author;
	struct plan *plan = plan_make(split->before, split->after, diff_models(split->before, split->after), false);

	if (plan == NULL || author_refuses(author, plan)) {
		plan_free(plan);
		return false;
	}
	for (size_t i = 0; i < plan->count; i++) {
		const struct fact *root = fact_root(plan->steps[i]->fact);
		bool old = plan->steps[i]->verb == VERB_DROP;
		struct root_change change = {old ? root : root->twin, old ? root->twin : root, false};

		if (change_of(split, root) == NULL)
			ARENA_PUSH(author->arena, split->changes, split->count, change);
	}
	plan_free(plan);
	return true;
}

static void split_close(struct split *split)
{
	for (size_t i = 0; i < split->version_count; i++) {
		diags_free(split->versions[i]->diags);
		model_free(split->versions[i]);
	}
}

static bool version_leads(struct split *split, struct model *to)
{
	struct plan *plan = plan_make(split->last, to, diff_models(split->last, to), false);
	bool leads = plan != NULL && (split->author->options->allow_destructive || !plan_destroys(plan));

	plan_free(plan);
	return leads;
}

/* The version with what is done by now, or NULL when it does not stand. */
static struct model *version_next(struct split *split)
{
	struct model *to = split->done == split->count ? split->after : version_load(split);

	return to == NULL || to == split->after || version_leads(split, to) ? to : NULL;
}

static void change_set(struct split *split, struct root_change *change, bool done)
{
	change->done = done;
	split->done += done ? 1 : (size_t)-1;
}

/* A migration for each change that stands alone; with together, one for the first changes that do so together.
 * Whether there was one; false also after an error that was said. */
static bool split_round(struct split *split, bool together, bool *well)
{
	bool some = false;

	for (size_t i = 0; *well && i < split->count && !(together && some); i++) {
		struct root_change *change = &split->changes[i];

		if (change->done)
			continue;
		change_set(split, change, true);
		struct model *to = version_next(split);
		if (to != NULL) {
			*well = author_one(split->author, split->last, to);
			split->last = to;
			some = true;
		} else if (!together) {
			change_set(split, change, false);
		}
	}
	return some;
}

bool author_each(struct author *author, struct model *before, struct model *after)
{
	struct split split = {.author = author, .before = before, .after = after, .last = before};
	bool well = split_open(&split);

	while (well && split.done < split.count)
		if (!split_round(&split, false, &well))
			split_round(&split, true, &well);
	split_close(&split);
	return well;
}
