#include "base/diag.h"
#include "plan.h"
#include "reader.h"
#include "refs.h"
#include "resolve.h"
#include "writer.h"

#include <string.h>

/* That a trigger which a partition has from its parent is switched on or off otherwise than there (pg_trigger.tgenabled). */
struct inherited_trigger {
	struct fact head;
	const char *state;
	const struct fact *trigger; /* the partition's copy of it */
};

#define STATES "disabled|enabled|enable replica|enable always"

static const struct field fields[] = {
	FIELD(inherited_trigger, state, .flags = F_BARE, .choices = STATES),
};

static const struct inherited_trigger *inherited_of(const struct fact *fact)
{
	return (const struct inherited_trigger *)fact;
}

static void bind(struct reader *reader, struct fact *fact)
{
	struct inherited_trigger *inherited = (struct inherited_trigger *)fact;

	inherited->state = reader_choice(reader, STATES);
	if (inherited->state == NULL)
		reader_expected(reader, "disabled, enabled, enable replica or enable always");
}

static void resolve(struct resolver *resolver, struct fact *fact)
{
	struct model *model = resolver->model;
	const struct fact *trigger = fact_child(model, fact->parent, SPACE_TRIGGER, fact->name);
	struct suggestion s = suggestion_for(fact->name);

	if (trigger != NULL && (trigger->flags & FACT_INHERITED)) {
		((struct inherited_trigger *)fact)->trigger = trigger;
		return;
	}
	FACT_CHILDREN (child, fact->parent)
		if (child->kind->space == SPACE_TRIGGER && (child->flags & FACT_INHERITED))
			suggestion_offer(&s, child->name);
	struct diag *diag = diag_error(model->diags, fact->name_span, "no-inherited-trigger",
				       "%s has no trigger \"%s\" from a parent", fact_label(model, fact->parent),
				       fact->name);
	if (s.best != NULL)
		diag_hint(diag, "did you mean \"%s\"?", s.best);
}

static void put(struct writer *writer, const struct fact *fact, const char *state)
{
	writer_words(writer, "alter table");
	writer_fact(writer, fact->parent);
	writer_words(writer, state == NULL || strcmp(state, "enabled") == 0 ? "enable"
			     : strcmp(state, "disabled") == 0		    ? "disable"
									    : state);
	writer_words(writer, "trigger");
	writer_name(writer, fact_now(inherited_of(fact)->trigger)->name);
}

static void create(struct writer *writer, const struct fact *fact)
{
	put(writer, fact, inherited_of(fact)->state);
}

/* Then it is as its parent's. */
static void drop(struct writer *writer, const struct fact *fact)
{
	const struct fact *trigger = inherited_of(fact)->trigger->twin;
	const char *state;

	if (trigger == NULL)
		return;
	memcpy(&state, field_at(trigger, field_find(trigger, "enabled")), sizeof state);
	put(writer, fact, state);
}

static void alter(struct plan *plan, const struct delta *delta)
{
	plan_create(plan, delta);
}

/* It is lost with the trigger, and with the partition's bond; a partition's own partitions follow it. */
static void refs(struct refs *refs, const struct fact *fact)
{
	refs_add(refs, inherited_of(fact)->trigger, false);
	refs_add(refs, fact_heir(fact->parent), false);
	const struct fact *base = fact_base(fact->parent);
	for (const struct fact *child = base ? base->first_child : NULL; child != NULL; child = child->next)
		if (child->kind == fact->kind && child->name == fact->name)
			refs_add(refs, child, false);
}

const struct kind kind_inherited_trigger = {
	.help = "Says that a trigger which a partition has from its parent is switched on or off otherwise than there.",
	.word = "inherited trigger",
	.sql = "trigger",
	.within = HAS_PARTITIONS,
	.space = SPACE_INHERITED_TRIGGER,
	.size = sizeof(struct inherited_trigger),
	FIELDS(fields),
	.create_lock = LOCK_SHARE_ROW_EXCLUSIVE,
	.drop_lock = LOCK_SHARE_ROW_EXCLUSIVE,
	.bind = bind,
	.resolve = resolve,
	.create = create,
	.drop = drop,
	.alter = alter,
	.refs = refs,
};
