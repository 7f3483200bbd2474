#include "counter.h"

#include "base/diag.h"
#include "plan.h"
#include "reader.h"
#include "resolve.h"
#include "writer.h"

#include <string.h>

struct sequence {
	struct fact head;
	bool unlogged;	  /* PostgreSQL 15; of one that belongs to a column: as the table is */
	const char *type; /* AS; NULL: bigint */
	struct counter counter;
};

static const struct field fields[] = {
	FIELD(sequence, unlogged, .flags = F_BARE),
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

	sequence->unlogged = reader->word != NULL && strncmp(reader->word, "unlogged", 8) == 0;
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

static void check(struct resolver *resolver, struct fact *fact)
{
	int64_t server = resolver->model->project.postgres;

	if (((const struct sequence *)fact)->unlogged && server < 15)
		diag_error(resolver->model->diags, fact->name_span, "newer-syntax",
			   "an unlogged sequence needs PostgreSQL 15, and the project is for %d", (int)server);
}

static const char *spelling(const struct fact *fact)
{
	return ((const struct sequence *)fact)->unlogged ? "unlogged sequence" : "sequence";
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

static void create(struct writer *writer, const struct fact *fact)
{
	writer_words(writer, "create");
	writer_words(writer, spelling(fact));
	writer_fact(writer, fact);
	clauses(writer, fact);
}

/* A sequence goes with the column that owns it (pg_depend.deptype 'a'). */
static const struct fact *holder(const struct fact *fact)
{
	FACT_CHILDREN (child, fact)
		if (child->kind->holder != NULL)
			return child->kind->holder(child);
	return NULL;
}

/* What belongs to a column is made logged or unlogged with its table (ATRewriteTables in tablecmds.c). */
static bool unlogged_with_table(const struct delta *delta)
{
	const struct fact *before = holder(delta->before), *after = holder(delta->after);

	return before != NULL && after != NULL && before->twin == after;
}

static void alter(struct plan *plan, const struct delta *delta)
{
	const struct sequence *before = (const struct sequence *)delta->before;
	const struct sequence *after = (const struct sequence *)delta->after;

	if (delta_changed(delta, &after->unlogged) && !unlogged_with_table(delta))
		plan_alter(plan, delta->after, after->unlogged ? "SET UNLOGGED" : "SET LOGGED");
	if (!(delta->fields & ~(uint64_t)1))
		return;
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

/* Where it stands can be told from the values of the column that owns it. */
static bool derived(const struct fact *fact)
{
	return holder(fact) != NULL;
}

/* The row that a sequence is (pg_sequence_data of sequence.h). */
static bool outputs(const struct fact *fact, void (*visit)(void *data, const char *name, const void *column),
		    void *data)
{
	visit(data, "last_value", fact);
	visit(data, "log_cnt", fact);
	visit(data, "is_called", fact);
	return true;
}

const struct kind kind_sequence = {
	.help = "A sequence. That of a `serial` or an identity is made without being declared.",
	.word = "sequence",
	.word_too = "unlogged sequence",
	.sql = "sequence",
	.traits = IN_SCHEMA | HAS_OWNER | HAS_COMMENT | HAS_LABELS | HAS_GRANTS | HAS_HOLDER | IS_RELATION | HOLDS_DATA,
	.space = SPACE_RELATION,
	.size = sizeof(struct sequence),
	FIELDS(fields),
	.bind = bind,
	.resolve = resolve,
	.check = check,
	.clauses = clauses,
	.spelling = spelling,
	.create = create,
	.alter = alter,
	.holder = holder,
	.derived = derived,
	.outputs = outputs,
};
