#include "base/arena.h"
#include "base/diag.h"
#include "counter.h"
#include "plan.h"
#include "quote.h"
#include "reader.h"
#include "resolve.h"
#include "writer.h"

struct identity {
	struct fact head;
	const char *mode; /* "always" or "by default" */
	const char *name; /* of its sequence, which is in the table's schema */
	bool named;	  /* PostgreSQL would not make up this name */
	bool logged_otherwise; /* its sequence is unlogged where the table is logged, or the other way round: PostgreSQL 15 */
	struct counter counter;
};

static const struct field fields[] = {
	FIELD_AS(identity, mode, "generated", .flags = F_BARE, .choices = "always|by default"),
	FIELD_AS(identity, name, "sequence name", .flags = F_BARE),
	FIELD_AS(identity, logged_otherwise, "unlogged", .flags = F_BARE),
	COUNTER_FIELDS(identity, counter),
};

static bool is_unlogged(const struct fact *table)
{
	const struct field *field = field_find(table, "unlogged");

	return field != NULL && field_given(table, field);
}

static void bind_options(struct reader *reader, struct identity *identity)
{
	const struct fact *table = identity->head.parent->parent;
	struct reader inside;
	struct ref name;
	bool unlogged;

	if (!reader_inside(reader, &inside))
		return;
	while (!reader_end(&inside)) {
		if (reader_words(&inside, "sequence name")) {
			if (reader_ref(&inside, &name))
				identity->name = name.name;
			else
				reader_expected(&inside, "the name of the sequence");
		} else if ((unlogged = reader_words(&inside, "unlogged")) || reader_words(&inside, "logged")) {
			identity->logged_otherwise = unlogged != is_unlogged(table);
		} else if (!counter_read(&inside, &identity->counter)) {
			reader_expected(&inside,
					"an option: start, increment, minvalue, maxvalue, cache, cycle, unlogged");
		}
	}
	reader->failed |= inside.failed;
}

static void bind(struct reader *reader, struct fact *fact)
{
	struct identity *identity = (struct identity *)fact;
	bool always = reader_words(reader, "generated always as identity");

	identity->mode = names_of(reader->model->names, always ? "always" : "by default");
	bind_options(reader, identity);
}

static const struct type *type_of(const struct fact *column)
{
	for (size_t i = 0; i < column->kind->field_count; i++)
		if (column->kind->fields[i].type == F_TYPE)
			return field_at(column, &column->kind->fields[i]);
	return NULL;
}

/* The sequence as an object that SQL may name; PostgreSQL makes it with the column, so that it is not ours to make. */
static void make_sequence(struct resolver *resolver, const struct fact *fact)
{
	const char *schema = fact_root(fact)->schema;
	struct text text = {0};

	text_put(&text, "sequence ");
	quote_name(&text, schema);
	text_char(&text, '.');
	quote_name(&text, ((const struct identity *)fact)->name);
	if (model_find(resolver->model, SPACE_RELATION, schema, ((const struct identity *)fact)->name) == NULL)
		bind_made(resolver->model, NULL, FACT_EXTERN, "%s;", text.data);
	text_free(&text);
}

static void resolve(struct resolver *resolver, struct fact *fact)
{
	struct identity *identity = (struct identity *)fact;
	const struct type *type = type_of(fact->parent);
	bool fits = type->schema == NULL && type->dims == 0 && counter_type(type->name);

	if (!fits) {
		diag_error(resolver->model->diags, type->span, "identity-type",
			   "an identity column must be smallint, integer or bigint, not %s", type->name);
		return;
	}
	*(bool *)((char *)fact->parent + field_find(fact->parent, "not null")->at) = true;
	counter_settle(resolver->model, &identity->counter, type->name, fact->span);
	const char *table = fact->parent->parent->name, *column = fact->parent->name;
	if (identity->name == NULL)
		identity->name = name_free(resolver->model, fact_root(fact)->schema, table, column, "seq");
	identity->named = identity->name != name_make(resolver->model, table, column, "seq");
	if (!(fact->flags & (FACT_EXTERN | FACT_PLATFORM)))
		make_sequence(resolver, fact);
}

static void check(struct resolver *resolver, struct fact *fact)
{
	if (((const struct identity *)fact)->logged_otherwise)
		check_newer(resolver, fact->span, "unlogged", 15);
	FACT_CHILDREN (other, fact->parent) {
		if (!(other->kind->traits & IN_HEADER) || other == fact)
			continue;
		struct diag *diag = diag_error(resolver->model->diags, fact->span, "identity-with-default",
					       "%s is an identity and has a %s too",
					       fact_label(resolver->model, fact->parent), other->kind->word);
		diag_note(diag, other->span, "the %s stands here", other->kind->word);
		return;
	}
}

static void put_options(struct writer *writer, const struct fact *fact)
{
	const struct identity *identity = (const struct identity *)fact;
	const char *schema = fact_root(fact)->schema;
	size_t start = writer->out->size;

	if (identity->named) {
		writer_words(writer, "sequence name");
		writer_ref(writer, &(struct ref){.schema = writer->sql ? schema : NULL, .name = identity->name});
	}
	counter_write(writer, &identity->counter);
	if (identity->logged_otherwise && !writer->sql)
		writer_words(writer, is_unlogged(fact->parent->parent) ? "logged" : "unlogged");
	if (writer->out->size == start)
		return;
	writer_trim(writer, start);
	const char *options = arena_copy(writer->model->arena, writer->out->data + start, writer->out->size - start);
	writer->out->size = start;
	text_printf(writer->out, " (%s)", options);
}

static void clauses(struct writer *writer, const struct fact *fact)
{
	writer_words(writer, "generated");
	writer_words(writer, ((const struct identity *)fact)->mode);
	writer_words(writer, "as identity");
	put_options(writer, fact);
}

static void put(struct writer *writer, const struct fact *fact)
{
	writer_words(writer, "alter table");
	writer_fact(writer, fact->parent->parent);
	writer_words(writer, "alter column");
	writer_name(writer, fact_now(fact->parent)->name);
}

static void create(struct writer *writer, const struct fact *fact)
{
	put(writer, fact);
	writer_words(writer, "add");
	clauses(writer, fact);
}

static void drop(struct writer *writer, const struct fact *fact)
{
	put(writer, fact);
	writer_words(writer, "drop identity");
}

static void alter_name(struct plan *plan, const struct delta *delta)
{
	const struct identity *before = (const struct identity *)delta->before;
	const struct identity *after = (const struct identity *)delta->after;
	struct writer *writer = plan_writer(plan);

	writer_words(writer, "alter sequence");
	writer_ref(writer, &(struct ref){.schema = fact_root(delta->after)->schema, .name = before->name});
	writer_words(writer, "rename to");
	writer_name(writer, after->name);
	plan_step(plan);
}

static void put_logging(struct plan *plan, const struct fact *fact)
{
	const struct identity *identity = (const struct identity *)fact;
	struct writer *writer = plan_writer(plan);

	writer_words(writer, "alter sequence");
	writer_ref(writer, &(struct ref){.schema = fact_root(fact)->schema, .name = identity->name});
	writer_words(writer,
		     identity->logged_otherwise != is_unlogged(fact->parent->parent) ? "set unlogged" : "set logged");
	plan_step(plan);
}

static void alter(struct plan *plan, const struct delta *delta)
{
	const struct identity *before = (const struct identity *)delta->before;
	const struct identity *after = (const struct identity *)delta->after;
	struct writer *writer;

	if (before->name != after->name)
		alter_name(plan, delta);
	if (before->logged_otherwise != after->logged_otherwise)
		put_logging(plan, delta->after);
	writer = plan_writer(plan);
	if (counter_write_move(writer, &before->counter, &after->counter, fact_root(delta->after)->schema, after->name))
		plan_step(plan);
	writer = plan_writer(plan);
	put(writer, delta->after);
	size_t start = writer->out->size;
	if (before->mode != after->mode) {
		writer_words(writer, "set generated");
		writer_words(writer, after->mode);
	}
	counter_write_changes(writer, &before->counter, &after->counter, true);
	if (writer->out->size > start)
		plan_step(plan)->lock = LOCK_ACCESS_EXCLUSIVE;
}

/* PostgreSQL adds no identity column to a table that others inherit from, and lets nobody fill one. */
static bool apart(const struct fact *fact)
{
	const struct fact *column = fact->parent;
	const struct field *backfill = field_find(column, "backfill");
	bool added = column->twin == NULL && column->parent->twin != NULL;

	return added && ((column->parent->flags & FACT_HANDS_ON) || field_given(column, backfill));
}

/* A column that has values already: the sequence goes on behind them. */
static void finish(struct plan *plan, const struct fact *fact, bool inlined)
{
	if (((const struct identity *)fact)->logged_otherwise)
		put_logging(plan, fact);
	if (inlined)
		return;
	counter_write_start(plan_writer(plan), &((const struct identity *)fact)->counter, fact->parent,
			    ((const struct identity *)fact)->name);
	plan_step(plan)->scans = true;
}

static const struct fact *brings(const struct model *model, const struct fact *fact)
{
	return model_find(model, SPACE_RELATION, fact_root(fact)->schema, ((const struct identity *)fact)->name);
}

/* Before PostgreSQL 17 a partition's column is no identity, whatever its parent's is (pg_attribute.attidentity). */
static enum inherits inherits(const struct fact *fact)
{
	(void)fact;
	return INHERITS_NOT;
}

const struct kind kind_identity = {
	.help = "Has a column numbered by a sequence of its own.",
	.word = "generated by default as identity",
	.word_too = "generated always as identity",
	.sql = "identity",
	.traits = ONLY_ONE | INLINE | IN_HEADER,
	.within = HAS_DEFAULT,
	.space = SPACE_ONLY,
	.size = sizeof(struct identity),
	FIELDS(fields),
	.create_lock = LOCK_ACCESS_EXCLUSIVE,
	.drop_lock = LOCK_ACCESS_EXCLUSIVE,
	.bind = bind,
	.resolve = resolve,
	.check = check,
	.clauses = clauses,
	.create = create,
	.drop = drop,
	.alter = alter,
	.apart = apart,
	.finish = finish,
	.brings = brings,
	.inherits = inherits,
};
