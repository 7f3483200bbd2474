#include "base/diag.h"
#include "plan.h"
#include "reader.h"
#include "refs.h"
#include "resolve.h"
#include "writer.h"

#include <string.h>

struct foreign_key {
	struct fact head;
	struct name_list columns;
	struct ref table;
	struct name_list keys; /* the columns referred to: its primary key's where not written */
	const char *match;
	const char *on_delete, *on_update;
	struct name_list on_delete_columns; /* SET NULL (a): PostgreSQL 15 */
	bool deferrable, deferred;
	bool not_valid, not_enforced;
	bool period; /* the last columns are ranges: PostgreSQL 18 */
};

#define ACTIONS "no action|restrict|cascade|set null|set default"

static const struct field fields[] = {
	FIELD(foreign_key, columns, .flags = F_BARE | F_COLUMNS | F_REPLACES),
	FIELD_AS(foreign_key, table, "references", .flags = F_BARE | F_REPLACES, .space = SPACE_RELATION),
	FIELD(foreign_key, keys, .flags = F_BARE | F_THERE | F_REPLACES),
	FIELD(foreign_key, match, .choices = "full|partial|simple", .flags = F_REPLACES),
	FIELD_AS(foreign_key, on_delete, "on delete", .choices = ACTIONS, .flags = F_REPLACES),
	FIELD_AS(foreign_key, on_update, "on update", .choices = ACTIONS, .flags = F_REPLACES),
	FIELD(foreign_key, on_delete_columns, .flags = F_BARE | F_COLUMNS | F_REPLACES),
	FIELD(foreign_key, deferrable, .flags = 0),
	FIELD_AS(foreign_key, deferred, "initially deferred", .flags = 0),
	FIELD_AS(foreign_key, not_valid, "not valid", .flags = 0),
	FIELD_AS(foreign_key, not_enforced, "not enforced", .flags = 0),
	FIELD(foreign_key, period, .flags = F_BARE | F_REPLACES),
};

/* What PostgreSQL does anyway is the same as nothing said. */
static void usual_left_out(const char **choice, const char *usual)
{
	if (*choice != NULL && strcmp(*choice, usual) == 0)
		*choice = NULL;
}

static void keys_read(struct reader *reader, struct foreign_key *key)
{
	bool period = false;

	reader_period(reader, &key->keys, &period);
	if (!reader->failed && period != key->period)
		reader_expected(reader, "\"period\" before the last column on both sides, or on none");
}

static void bind(struct reader *reader, struct fact *fact)
{
	struct foreign_key *key = (struct foreign_key *)fact;
	struct fact *column = reader->column;

	if (column != NULL)
		name_list_add(reader->model, &key->columns, (struct name){column->name, column->name_span});
	else if (reader_end(reader) || !reader_period(reader, &key->columns, &key->period))
		reader_expected(reader, "columns in parentheses");
	reader_need_words(reader, "references");
	if (!reader->failed && !reader_ref(reader, &key->table))
		reader_expected(reader, "the table that is referred to");
	if (!reader_end(reader) && reader->terms[reader->at].type == TERM_SQL)
		keys_read(reader, key);
	while (!reader_end(reader)) {
		uint32_t at = reader->at;

		reader_clauses(reader, fact, true);
		if (key->on_delete != NULL && !reader_end(reader) && reader->terms[reader->at].type == TERM_SQL)
			reader_names(reader, &key->on_delete_columns);
		if (!reader_words(reader, "not deferrable") && !reader_words(reader, "enforced"))
			reader_words(reader, "initially immediate");
		if (reader->at == at)
			break;
	}
	usual_left_out(&key->match, "simple");
	usual_left_out(&key->on_delete, "no action");
	usual_left_out(&key->on_update, "no action");
	key->deferrable |= key->deferred;
	/* What is not enforced is not valid either. */
	key->not_valid &= !key->not_enforced;
}

static const struct fact *primary_of(const struct fact *table)
{
	FACT_CHILDREN (child, table)
		if (child->kind->traits & IS_PRIMARY)
			return child;
	return NULL;
}

/* Whether a key is over these columns, in any order. */
static bool same_columns(const struct name_list *a, const struct name_list *b)
{
	uint32_t found = 0;

	for (uint32_t i = 0; i < a->count; i++)
		for (uint32_t j = 0; j < b->count; j++)
			found += a->list[i].text == b->list[j].text;
	return a->count == b->count && found == a->count;
}

/* The constraint or unique index that the foreign key stands on. */
static const struct fact *key_of(const struct foreign_key *key)
{
	if (key->table.fact == NULL)
		return NULL;
	FACT_CHILDREN (child, key->table.fact) {
		const struct name_list *list = child->kind->columns && (child->kind->traits & IS_KEY)
						       ? child->kind->columns(child)
						       : NULL;

		if (list != NULL && same_columns(list, &key->keys))
			return child;
	}
	return NULL;
}

static void resolve(struct resolver *resolver, struct fact *fact)
{
	struct model *model = resolver->model;
	struct foreign_key *key = (struct foreign_key *)fact;
	const struct fact *table = key->table.fact;
	struct fact *target;

	memcpy(&target, &table, sizeof target);
	if (target != NULL)
		target->flags |= FACT_TARGET;

	if (table != NULL && !key->keys.given && primary_of(table) != NULL) {
		const struct fact *primary = primary_of(table);

		key->keys = *primary->kind->columns(primary);
	} else if (table != NULL && key->keys.given) {
		resolve_columns(resolver, &key->keys, table, false);
	}
	if (fact->name != NULL)
		return;
	struct name_parts parts = {
		fact->parent->name,
		name_join(model, fact->parent, &key->columns, false),
		fact_was(fact->parent),
		name_join(model, fact->parent, &key->columns, true),
	};
	resolve_name(resolver, fact, parts, "fkey");
}

static void check(struct resolver *resolver, struct fact *fact)
{
	struct model *model = resolver->model;
	const struct foreign_key *key = (const struct foreign_key *)fact;
	const struct fact *table = key->table.fact;

	if (key->not_enforced)
		check_newer(resolver, fact->name_span, "not enforced", 18);
	if (key->period)
		check_newer(resolver, fact->name_span, "period", 18);
	if (key->on_delete_columns.count > 0)
		check_newer(resolver, key->on_delete_columns.list[0].span, "on delete ... (columns)", 15);
	if (table == NULL || ((table->flags & FACT_EXTERN) && table->first_child == NULL))
		return;
	if (!key->keys.given) {
		struct diag *diag = diag_error(model->diags, key->table.span, "no-primary-key",
					       "%s has no primary key to refer to", fact_label(model, table));
		diag_hint(diag, "name the columns: references %s (...)", table->name);
	} else if (key->keys.count != key->columns.count) {
		struct diag *diag = diag_error(model->diags, fact->name_span, "column-count", "%u column%s to %u of %s",
					       key->columns.count, key->columns.count == 1 ? " refers" : "s refer",
					       key->keys.count, fact_label(model, table));
		diag_hint(diag, "name as many columns as the key has: foreign key (...) references %s (...)",
			  table->name);
	} else if (key_of(key) == NULL) {
		struct diag *diag = diag_error(
			model->diags, key->keys.list[0].span.at ? key->keys.list[0].span : fact->span, "no-unique-key",
			"no key of %s is over the columns referred to", fact_label(model, table));
		diag_hint(diag, "a foreign key needs a primary key or a unique constraint on just these columns");
	}
}

static void clauses(struct writer *writer, const struct fact *fact)
{
	const struct foreign_key *key = (const struct foreign_key *)fact;

	const char *period = key->period ? "period" : NULL;

	writer_period(writer, &key->columns, period, NULL);
	writer_words(writer, "references");
	writer_ref(writer, &key->table);
	if (key->keys.given)
		writer_period(writer, &key->keys, period, NULL);
	writer_field(writer, fact, &fields[3]);
	writer_field(writer, fact, &fields[5]);
	writer_field(writer, fact, &fields[4]);
	if (key->on_delete_columns.given)
		writer_names(writer, &key->on_delete_columns);
	if (key->deferrable)
		writer_words(writer, "deferrable");
	if (key->deferred)
		writer_words(writer, "initially deferred");
	if (key->not_valid)
		writer_words(writer, "not valid");
	if (key->not_enforced)
		writer_words(writer, "not enforced");
}

static enum change changes(const struct delta *delta)
{
	const struct foreign_key *before = (const struct foreign_key *)delta->before;

	const struct foreign_key *after = (const struct foreign_key *)delta->after;

	/* To enforce one is to look at the rows. */
	return after->not_valid && (!before->not_valid || before->not_enforced) ? CHANGE_REPLACE : CHANGE_ALTER;
}

static void put_table(struct writer *writer, const struct fact *fact, const char *words)
{
	writer_words(writer, "alter");
	writer_object(writer, fact->parent);
	writer_words(writer, words);
	writer_name(writer, fact->name);
}

static void alter(struct plan *plan, const struct delta *delta)
{
	const struct foreign_key *before = (const struct foreign_key *)delta->before;
	const struct foreign_key *after = (const struct foreign_key *)delta->after;
	struct writer *writer;
	struct step *step;

	if (before->deferrable != after->deferrable || before->deferred != after->deferred) {
		put_table(writer = plan_writer(plan), delta->after, "alter constraint");
		writer_words(writer, after->deferred	 ? "deferrable initially deferred"
				     : after->deferrable ? "deferrable initially immediate"
							 : "not deferrable");
		plan_step(plan)->lock = LOCK_ACCESS_EXCLUSIVE;
	}
	if (before->not_enforced != after->not_enforced) {
		put_table(writer = plan_writer(plan), delta->after, "alter constraint");
		writer_words(writer, after->not_enforced ? "not enforced" : "enforced");
		step = plan_step(plan);
		step->lock = LOCK_ACCESS_EXCLUSIVE;
		step->scans = !after->not_enforced;
	}
	if (before->not_valid && !after->not_valid && !after->not_enforced) {
		put_table(plan_writer(plan), delta->after, "validate constraint");
		step = plan_step(plan);
		step->lock = LOCK_SHARE_UPDATE_EXCLUSIVE;
		step->scans = true;
	}
}

static bool apart(const struct fact *fact)
{
	return ((const struct foreign_key *)fact)->not_valid;
}

static void refs(struct refs *refs, const struct fact *fact)
{
	const struct foreign_key *key = (const struct foreign_key *)fact;
	const struct fact *target = key_of(key);
	const struct field *include = target ? field_find(target, "include") : NULL;
	const struct name_list *included = include ? field_at(target, include) : &(const struct name_list){0};

	refs_add(refs, target, false);
	/* PostgreSQL makes the key again when the type of an included column changes, and knows of no foreign key then. */
	for (uint32_t i = 0; i < included->count; i++)
		refs_add(refs, fact_column(key->table.fact, included->list[i].text), false);
	for (uint32_t i = 0; key->table.fact != NULL && i < key->keys.count; i++)
		refs_add(refs, fact_column(key->table.fact, key->keys.list[i].text), false);
}

static enum inherits inherits(const struct fact *fact)
{
	(void)fact;
	return INHERITS_APART;
}

const struct kind kind_foreign_key = {
	.help = "A foreign key; without columns behind the table it refers to the primary key.",
	.word = "foreign key",
	.word_too = "references",
	.sql = "foreign key",
	.traits = INLINE | HAS_COMMENT | AUTO_NAME | ON_COLUMN,
	.within = HAS_KEYS,
	.space = SPACE_CONSTRAINT,
	.size = sizeof(struct foreign_key),
	FIELDS(fields),
	.create_lock = LOCK_SHARE_ROW_EXCLUSIVE,
	.drop_lock = LOCK_ACCESS_EXCLUSIVE,
	.create_scans = true,
	.bind = bind,
	.resolve = resolve,
	.check = check,
	.clauses = clauses,
	.changes = changes,
	.alter = alter,
	.apart = apart,
	.refs = refs,
	.inherits = inherits,
};
