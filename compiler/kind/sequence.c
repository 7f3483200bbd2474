#include "counter.h"

#include "base/diag.h"
#include "plan.h"
#include "reader.h"
#include "resolve.h"
#include "writer.h"

struct sequence {
	struct fact head;
	const char *type; /* AS; NULL: bigint */
	struct counter counter;
};

static const struct field fields[] = {
	FIELD_AS(sequence, type, "as", .flags = F_BARE, .choices = "smallint|integer|bigint"),
	COUNTER_FIELDS(sequence, counter),
};

static void bind_type(struct reader *reader, struct sequence *sequence)
{
	struct type type;
	struct span span = reader_span(reader);

	if (!reader_type(reader, &type)) {
		reader_expected(reader, "smallint, integer or bigint");
	} else if (type.schema != NULL || type.dims > 0 || !counter_type(type.name)) {
		diag_error(reader->model->diags, span, "bad-sequence-type",
			   "a sequence counts in smallint, integer or bigint, not in %s", type.name);
		reader->failed = true;
	} else {
		sequence->type = type.name;
	}
}

static void bind(struct reader *reader, struct fact *fact)
{
	struct sequence *sequence = (struct sequence *)fact;

	while (!reader_end(reader)) {
		uint32_t at = reader->at;

		if (reader_words(reader, "as"))
			bind_type(reader, sequence);
		else if (!counter_read(reader, &sequence->counter))
			reader_clauses(reader, fact, true);
		if (reader->at == at)
			return;
	}
}

static void resolve(struct resolver *resolver, struct fact *fact)
{
	struct sequence *sequence = (struct sequence *)fact;

	counter_settle(resolver->model, &sequence->counter, sequence->type, fact->span);
	if (sequence->type == names_of(resolver->model->names, "bigint"))
		sequence->type = NULL;
}

static void clauses(struct writer *writer, const struct fact *fact)
{
	const struct sequence *sequence = (const struct sequence *)fact;

	if (sequence->type != NULL) {
		writer_words(writer, "as");
		writer_raw(writer, " ");
		writer_raw(writer, sequence->type);
	}
	counter_write(writer, &sequence->counter);
}

static void alter(struct plan *plan, const struct delta *delta)
{
	const struct sequence *before = (const struct sequence *)delta->before;
	const struct sequence *after = (const struct sequence *)delta->after;

	struct writer *writer = plan_writer(plan);
	if (counter_write_move(writer, &before->counter, &after->counter, delta->after->schema, delta->after->name))
		plan_step(plan);
	plan_writer(plan);
	writer_words(writer, "alter sequence");
	writer_fact(writer, delta->after);
	if (before->type != after->type) {
		writer_words(writer, "as");
		writer_raw(writer, " ");
		writer_raw(writer, after->type ? after->type : "bigint");
	}
	counter_write_changes(writer, &before->counter, &after->counter, false);
	plan_step(plan);
}

/* A sequence goes with the column that owns it (pg_depend.deptype 'a'). */
static const struct fact *holder(const struct fact *fact)
{
	FACT_CHILDREN (child, fact)
		if (child->kind->holder != NULL)
			return child->kind->holder(child);
	return NULL;
}

/* Where it stands can be told from the values of the column that owns it. */
static bool derived(const struct fact *fact)
{
	return holder(fact) != NULL;
}

const struct kind kind_sequence = {
	.help = "A sequence. That of a `serial` or an identity is made without being declared.",
	.word = "sequence",
	.sql = "sequence",
	.traits = IN_SCHEMA | HAS_OWNER | HAS_COMMENT | HAS_GRANTS | HAS_HOLDER | IS_RELATION | HOLDS_DATA,
	.space = SPACE_RELATION,
	.size = sizeof(struct sequence),
	FIELDS(fields),
	.bind = bind,
	.resolve = resolve,
	.clauses = clauses,
	.alter = alter,
	.holder = holder,
	.derived = derived,
};
