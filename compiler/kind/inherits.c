#include "base/arena.h"
#include "base/diag.h"
#include "plan.h"
#include "reader.h"
#include "refs.h"
#include "resolve.h"
#include "type.h"
#include "writer.h"

#include <string.h>

/* That a table inherits from another; "inherits (a, b)" is two of them. What it has from there is copied by inherit.c. */
struct link {
	struct fact head;
	struct ref table;
	struct ref
		behind; /* the one before it in the order of parents, which PostgreSQL keeps (pg_inherits.inhseqno) */
};

static const struct field fields[] = {
	FIELD_AS(link, table, "inherits", .flags = F_BARE | F_REPLACES, .space = SPACE_RELATION),
	FIELD(link, behind, .flags = F_BARE),
};

static const struct link *link_of(const struct fact *fact)
{
	return (const struct link *)fact;
}

static const struct fact *base(const struct fact *fact)
{
	return link_of(fact)->table.fact;
}

static void bind(struct reader *reader, struct fact *fact)
{
	struct link *link = (struct link *)fact;
	struct reader inside;

	if (!reader_inside(reader, &inside)) {
		reader_expected(reader, "tables in parentheses");
		return;
	}
	while (reader_ref(&inside, &link->table) && reader_mark(&inside, ',')) {
		link = (struct link *)fact_new(reader->model, fact->kind, fact->parent, NULL, NULL, fact->span);
		link->head.flags = fact->flags;
		model_add(reader->model, &link->head);
	}
	if (link->table.name == NULL)
		reader_expected(&inside, "a table");
	else if (!reader_end(&inside))
		reader_expected(&inside, "\",\" or \")\"");
	reader->failed |= inside.failed;
}

/* It is known by the table's name. */
static void resolve(struct resolver *resolver, struct fact *fact)
{
	struct link *link = (struct link *)fact;
	struct model *model = resolver->model;
	const struct fact *table = link->table.fact;

	if (table == NULL)
		return;
	fact->name_span = link->table.span;
	fact->name = fact->key = names_of(model->names,
					  arena_printf(model->arena, "%s.%s", table->schema, table->name));
	const struct fact *schema = model_find(model, SPACE_SCHEMA, NULL, table->schema);
	if (table->was != NULL || (schema != NULL && schema->was != NULL))
		fact->was = names_of(model->names,
				     arena_printf(model->arena, "%s.%s", schema ? fact_was(schema) : table->schema,
						  fact_was(table)));
	const struct fact *other = fact_child(model, fact->parent, fact->kind->space, fact->name);
	if (other != NULL && other != fact)
		diag_note(diag_error(model->diags, fact->name_span, "duplicate-name", "%s inherits twice from %s",
				     fact_label(model, fact->parent), fact_label(model, table)),
			  other->name_span, "it stands here already");
	model_index(model, fact);
	for (const struct fact *heir = fact_heir(fact->parent); heir != fact; heir = heir_next(heir))
		if (heir->kind == fact->kind)
			link->behind = link_of(heir)->table;
}

/* ---- checking ----------------------------------------------------------------- */

static bool is_partitioned(const struct fact *table)
{
	const struct field *field = field_find(table, "partition by");

	return field != NULL && field_given(table, field);
}

static const struct fact *default_of(const struct fact *column)
{
	FACT_CHILDREN (child, column)
		if ((child->kind->traits & IN_HEADER) && fact_inherits(child) == INHERITS_MERGED)
			return child;
	return NULL;
}

/* A column that is inherited from several tables, or declared here too, has one type. */
static void check_type(struct resolver *resolver, const struct fact *fact, const struct fact *of)
{
	const struct fact *own = fact_column(fact->parent, of->name);
	const struct field *type = field_find(of, "type"), *collation = field_find(of, "collate");
	struct text text = {0};
	struct writer writer = {.out = &text, .model = resolver->model};

	if (own == NULL || own->kind != of->kind || !field_given(own, type) || !field_given(of, type) ||
	    (field_equal(own, of, type) && field_equal(own, of, collation)))
		return;
	writer_value(&writer, of, type);
	writer_field(&writer, of, collation);
	struct diag *diag = diag_error(resolver->model->diags,
				       own->flags & FACT_INHERITED ? fact->name_span : own->name_span, "other-type",
				       "%s is inherited from %s, where it is%s", fact_label(resolver->model, own),
				       fact_label(resolver->model, of->parent), text.data);
	diag_note(diag, of->name_span, "which stands here");
	text_free(&text);
}

/* A column with another default in each of two parents needs one of its own. */
static void check_default(struct resolver *resolver, const struct fact *fact, const struct fact *column)
{
	const struct fact *own = fact_column(fact->parent, column->name), *value = default_of(column);
	const struct fact *used = own ? default_of(own) : NULL;

	if (used == NULL || value == NULL || !(used->flags & FACT_INHERITED) || used->hash == value->hash ||
	    field_equal(used, value, &value->kind->fields[0]))
		return;
	struct diag *diag = diag_error(resolver->model->diags, fact->name_span, "two-defaults",
				       "%s is inherited with two defaults", fact_label(resolver->model, own));
	diag_note(diag, used->origin->span, "one stands here");
	diag_note(diag, value->span, "the other one here");
	diag_hint(diag, "say which it is: %s with options default ...;", own->name);
}

static void check(struct resolver *resolver, struct fact *fact)
{
	struct model *model = resolver->model;
	const struct fact *table = base(fact), *partition = is_partitioned(fact->parent) ? fact->parent : NULL;

	if (table == NULL)
		return;
	if (!(table->kind->traits & HAS_PARTITIONS)) {
		diag_error(model->diags, fact->name_span, "not-inheritable", "%s is no table to inherit from",
			   fact_label(model, table));
		return;
	}
	if (is_partitioned(table) || fact_is_partition(table))
		partition = table;
	if (partition != NULL || fact_is_partition(fact->parent)) {
		diag_hint(diag_error(model->diags, fact->name_span, "not-inheritable",
				     "%s is partitioned or a partition, and takes no part in other inheritance",
				     fact_label(model, partition ? partition : fact->parent)),
			  "a partition is declared with \"partition of\"");
		return;
	}
	FACT_CHILDREN (child, table)
		if (child->kind->space == SPACE_COLUMN) {
			check_type(resolver, fact, child);
			check_default(resolver, fact, child);
		}
}

/* ---- SQL ----------------------------------------------------------------------- */

/* The first one speaks for all. */
static void clauses(struct writer *writer, const struct fact *fact)
{
	size_t count = 0;

	for (const struct fact *heir = fact_heir(fact->parent); heir != fact; heir = heir_next(heir))
		if (heir->kind == fact->kind && (!writer->sql || writer_inlines(writer, heir)))
			return;
	writer_words(writer, "inherits (");
	for (const struct fact *heir = fact; heir != NULL; heir = heir_next(heir)) {
		if (heir->kind != fact->kind || (writer->sql && !writer_inlines(writer, heir)))
			continue;
		writer_raw(writer, count++ > 0 ? "," : "");
		size_t start = writer->out->size;
		if (writer->sql)
			writer_fact(writer, base(heir));
		else
			writer_ref(writer, &link_of(heir)->table);
		if (count == 1)
			writer_trim(writer, start);
	}
	writer_raw(writer, ")");
}

/*
 * What is inherited becomes a table's own when the table is parted from its parent, and stays its own when it is linked
 * to one again (MergeAttributesIntoExisting in src/backend/commands/tablecmds.c): only what comes with a parent's
 * CREATE TABLE or ADD COLUMN does not. So a stand-in, a table that lives for a moment, holds what is inherited while the
 * parents change, and brings in what shall be inherited only.
 */
struct relink {
	struct writer *writer;
	const struct fact *fact; /* the link */
	const char *stand_in;
	size_t start; /* of the step's text */
};

static struct item *item_of(const struct relink *relink, const struct fact *fact)
{
	return relink->writer->plan ? plan_item(relink->writer->plan, fact) : NULL;
}

/* A column or check that comes by this link. */
static bool is_member(const struct relink *relink, const struct fact *fact)
{
	return (fact->flags & FACT_INHERITED) && fact_inherits(fact) == INHERITS_MERGED &&
	       fact_root(fact->origin) == base(relink->fact);
}

static bool is_held(const struct relink *relink, const struct fact *fact)
{
	const struct item *item = item_of(relink, fact);

	return is_member(relink, fact) && fact->twin != NULL && (fact->twin->flags & FACT_INHERITED) &&
	       fact_merges(fact->twin->parent) && (item == NULL || !item->delta.homed);
}

static bool is_brought(const struct relink *relink, const struct fact *fact)
{
	const struct item *item = item_of(relink, fact);

	return is_member(relink, fact) && item != NULL && (item->delta.homed || item->create != NULL);
}

static size_t count_of(const struct relink *relink, const struct fact *table,
		       bool (*is)(const struct relink *relink, const struct fact *fact))
{
	size_t count = 0;

	if (table != NULL)
		FACT_CHILDREN (child, table)
			count += is(relink, child);
	return count;
}

static bool is_remade(const struct relink *relink)
{
	const struct item *item = item_of(relink, relink->fact);

	return item != NULL && item->action == ACTION_REPLACE;
}

static bool has_stand_in(const struct relink *relink)
{
	const struct fact *fact = relink->fact, *twin = is_remade(relink) ? fact->twin : NULL;
	const struct relink other = {.writer = relink->writer, .fact = twin};
	const struct relink *before = fact->flags & FACT_BEFORE ? relink : &other;
	const struct relink *after = fact->flags & FACT_BEFORE ? &other : relink;

	return (before->fact != NULL && count_of(before, before->fact->parent, is_held) > 0) ||
	       (after->fact != NULL && count_of(after, after->fact->parent, is_brought) > 0);
}

static struct relink relink_of(struct writer *writer, const struct fact *fact)
{
	struct relink relink = {.writer = writer, .fact = fact, .start = writer->out->size};

	if (writer->plan != NULL && has_stand_in(&relink)) {
		const struct fact *link = (fact->flags & FACT_BEFORE) && fact->twin != NULL ? fact->twin : fact;

		relink.stand_in = name_make(writer->plan->after, fact_called(link->parent), fact_called(base(link)),
					    "held");
	}
	return relink;
}

static struct writer *begin(const struct relink *relink, const char *words)
{
	size_t start = writer_statement(relink->writer, relink->start);

	writer_words(relink->writer, words);
	writer_trim(relink->writer, start);
	return relink->writer;
}

static void put_stand_in(const struct relink *relink)
{
	writer_ref(relink->writer,
		   &(struct ref){.schema = fact_now(relink->fact->parent)->schema, .name = relink->stand_in});
}

/* ALTER TABLE <the table> <words> */
static struct writer *begin_alter(const struct relink *relink, const char *words)
{
	struct writer *writer = begin(relink, "alter table");

	writer_fact(writer, relink->fact->parent);
	writer_words(writer, words);
	return writer;
}

static bool no_default(void *context, const struct fact *child)
{
	(void)context;
	(void)child;
	return false;
}

static void put_member(const struct relink *relink, const struct fact *fact, bool unfilled)
{
	struct writer *writer = relink->writer;
	struct writer plain = *writer;

	if (fact->kind->space == SPACE_CONSTRAINT)
		writer_words(writer, "constraint");
	writer_name(writer, fact->name);
	if (fact->kind->space == SPACE_CONSTRAINT)
		writer_words(writer, fact->kind->sql);
	plain.unfilled = unfilled;
	if (fact->flags & FACT_BEFORE)
		plain.inlines = no_default;
	writer_clauses(&plain, fact);
}

static void put_held(const struct relink *relink)
{
	struct writer *writer = begin(relink, "create table");
	size_t count = 0;

	put_stand_in(relink);
	writer_raw(writer, " (");
	FACT_CHILDREN (child, relink->fact->parent)
		if (is_held(relink, child)) {
			writer_raw(writer, count++ > 0 ? ", " : "");
			size_t start = writer->out->size;
			put_member(relink, child, false);
			writer_trim(writer, start);
		}
	writer_raw(writer, ")");
	begin_alter(relink, "inherit");
	put_stand_in(relink);
}

static bool is_true(const struct fact *fact, const char *word)
{
	const struct field *field = field_find(fact, word);

	return field != NULL && field_given(fact, field);
}

/* A column that has values already is called so while they move over to the one that is brought in; NULL: it has none. */
static const char *old_name(const struct relink *relink, const struct fact *column)
{
	const struct item *item = item_of(relink, column);
	bool own = column->twin != NULL && (item == NULL || item->drop == NULL);

	return own ? name_make(relink->writer->plan->after, column->name, NULL, "own") : NULL;
}

static void bring_column(const struct relink *relink, const struct fact *column)
{
	struct writer *writer = relink->writer;
	const char *old = old_name(relink, column);

	if (old != NULL) {
		writer_name(begin_alter(relink, "rename column"), column->name);
		writer_words(writer, "to");
		writer_name(writer, old);
	}
	begin(relink, "alter table");
	put_stand_in(relink);
	writer_words(writer, "add column");
	put_member(relink, column, true);
}

/* What the rows have in a column that is brought in: what they had, or what the column says, or something. False: nothing. */
static bool put_value(struct writer *writer, const struct relink *relink, const struct fact *column)
{
	const struct field *backfill = field_find(column, "backfill"), *type = field_find(column, "type");
	bool bare = writer->plan->fills && is_true(column, "not null") && !fact_default(column);
	const char *filler = bare ? type_filler(field_at(column, type)) : NULL, *old = old_name(relink, column);

	if (column->kind->derived(column))
		return false;
	if (old != NULL) {
		writer_name(writer, old);
	} else if (field_given(column, backfill)) {
		writer_parens(writer, field_at(column, backfill));
	} else if (filler != NULL) {
		writer_raw(writer, " ");
		writer_raw(writer, filler);
	}
	return old != NULL || field_given(column, backfill) || filler != NULL;
}

static void put_values(const struct relink *relink)
{
	struct text text = {0};
	struct writer values = *relink->writer;
	size_t count = 0;

	values.out = &text;
	FACT_CHILDREN (column, relink->fact->parent) {
		if (column->kind->space != SPACE_COLUMN || !is_brought(relink, column))
			continue;
		size_t start = text.size;
		writer_raw(&values, count > 0 ? "," : "");
		writer_name(&values, column->name);
		writer_raw(&values, " =");
		if (put_value(&values, relink, column))
			count++;
		else
			text.size = start;
	}
	if (count > 0) {
		writer_fact(begin(relink, "update"), relink->fact->parent);
		writer_words(relink->writer, "set");
		writer_raw(relink->writer, arena_copy(relink->writer->model->arena, text.data, text.size));
	}
	text_free(&text);
}

static void bring_columns(const struct relink *relink)
{
	FACT_CHILDREN (column, relink->fact->parent)
		if (column->kind->space == SPACE_COLUMN && is_brought(relink, column))
			bring_column(relink, column);
	put_values(relink);
	FACT_CHILDREN (column, relink->fact->parent) {
		if (column->kind->space != SPACE_COLUMN || !is_brought(relink, column))
			continue;
		if (is_true(column, "not null")) {
			writer_name(begin_alter(relink, "alter column"), column->name);
			writer_words(relink->writer, "set not null");
		}
		if (old_name(relink, column) != NULL)
			writer_name(begin_alter(relink, "drop column"), old_name(relink, column));
	}
}

/* A check may be over columns that are the table's own too. */
static void bring_check(const struct relink *relink, const struct fact *check)
{
	const struct item *item = item_of(relink, check);

	if (check->twin != NULL && item->drop == NULL)
		writer_name(begin_alter(relink, "drop constraint"), check->name);
	FACT_CHILDREN (column, relink->fact->parent)
		if (column->kind->space == SPACE_COLUMN && !(column->flags & FACT_INHERITED) &&
		    fact_column(base(relink->fact), column->name) != NULL) {
			begin(relink, "alter table");
			put_stand_in(relink);
			writer_words(relink->writer, "add column if not exists");
			struct writer plain = *relink->writer;
			plain.inlines = no_default;
			plain.unfilled = true;
			writer_name(&plain, column->name);
			writer_clauses(&plain, column);
		}
	begin(relink, "alter table");
	put_stand_in(relink);
	writer_words(relink->writer, "add");
	put_member(relink, check, true);
}

/* It does not follow the parents' renames, which come while they are parted. */
static void rename_held(const struct relink *relink, const struct fact *fact)
{
	struct writer *writer = begin(relink, "alter table");

	put_stand_in(relink);
	writer_words(writer, fact->kind->space == SPACE_CONSTRAINT ? "rename constraint" : "rename column");
	writer_name(writer, fact->name);
	writer_words(writer, "to");
	writer_name(writer, fact->twin->name);
}

static void drop(struct writer *writer, const struct fact *fact)
{
	const struct relink relink = relink_of(writer, fact);

	if (relink.stand_in != NULL)
		put_held(&relink);
	writer_fact(begin_alter(&relink, "no inherit"), base(fact));
	FACT_CHILDREN (child, fact->parent)
		if (relink.stand_in != NULL && is_held(&relink, child) && child->twin->name != child->name)
			rename_held(&relink, child);
}

static void create(struct writer *writer, const struct fact *fact)
{
	const struct relink relink = relink_of(writer, fact);

	if (relink.stand_in != NULL && !is_remade(&relink))
		put_held(&relink);
	if (relink.stand_in != NULL)
		bring_columns(&relink);
	FACT_CHILDREN (child, fact->parent)
		if (relink.stand_in != NULL && child->kind->space != SPACE_COLUMN && is_brought(&relink, child))
			bring_check(&relink, child);
	writer_fact(begin_alter(&relink, "inherit"), base(fact));
	if (relink.stand_in == NULL)
		return;
	begin_alter(&relink, "no inherit");
	put_stand_in(&relink);
	begin(&relink, "drop table");
	put_stand_in(&relink);
}

/* ---- changes ------------------------------------------------------------------- */

static bool stands_before(const struct fact *a, const struct fact *b)
{
	for (; a != NULL; a = heir_next(a))
		if (a == b)
			return true;
	return false;
}

/* PostgreSQL puts a new parent behind the others. */
static bool must_move(const struct fact *fact)
{
	if (fact->twin == NULL)
		return true;
	for (const struct fact *heir = fact_heir(fact->parent); heir != fact; heir = heir_next(heir))
		if (must_move(heir) || !stands_before(heir->twin, fact->twin))
			return true;
	return false;
}

static enum change changes(const struct delta *delta)
{
	return must_move(delta->after) ? CHANGE_REPLACE : CHANGE_ALTER;
}

static void alter(struct plan *plan, const struct delta *delta)
{
	(void)plan;
	(void)delta;
}

static void finish(struct plan *plan, const struct fact *fact, bool inlined)
{
	struct step *step = plan_item(plan, fact)->create;

	FACT_CHILDREN (child, fact->parent) {
		const struct item *item = plan_item(plan, child);

		if (inlined || item == NULL || !item->delta.homed || !(child->flags & FACT_INHERITED))
			continue;
		step->rewrites = true;
		step->updates = fact->parent;
		plan_hazard(plan, step, "carried",
			    "a column that the table has as its own is made anew to be inherited only, and its values "
			    "are carried over; declare it in the table too, and nothing is rewritten");
	}
}

static void refs(struct refs *refs, const struct fact *fact)
{
	const struct fact *behind = NULL;

	for (const struct fact *heir = fact_heir(fact->parent); heir != fact; heir = heir_next(heir))
		behind = heir;
	refs_add(refs, behind, false);
}

const struct kind kind_inherits = {
	.help = "Has a table inherit columns and checks from others, besides its own.",
	.word = "inherits",
	.sql = "inherits",
	.traits = INLINE | IN_HEADER | MERGES,
	.within = HAS_PARTITIONS,
	.space = SPACE_PARENT,
	.size = sizeof(struct link),
	FIELDS(fields),
	.create_lock = LOCK_ACCESS_EXCLUSIVE,
	.drop_lock = LOCK_ACCESS_EXCLUSIVE,
	.bind = bind,
	.resolve = resolve,
	.check = check,
	.clauses = clauses,
	.create = create,
	.drop = drop,
	.changes = changes,
	.alter = alter,
	.finish = finish,
	.refs = refs,
	.base = base,
};
