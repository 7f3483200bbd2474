#include "base/diag.h"
#include "builtin.h"
#include "notnull.h"
#include "plan.h"
#include "quote.h"
#include "reader.h"
#include "refs.h"
#include "resolve.h"
#include "same.h"
#include "sqltext.h"
#include "type.h"
#include "writer.h"

#include <string.h>

struct column {
	struct fact head;
	struct type type;
	struct ref collation;
	struct sqltext generated; /* GENERATED ALWAYS AS (...) */
	const char *storage;
	const char *compression;
	struct integer statistics;
	struct name_list options; /* n_distinct and n_distinct_inherited */
	struct name_list foreign; /* OPTIONS of a foreign table's */
	const char *constraint;	  /* its name, where it is given: PostgreSQL 18 */
	struct sqltext using;	  /* how the old values become the new type's */
	struct sqltext back;	  /* and back again, in the rollback */
	struct sqltext backfill;  /* what existing rows get */
	bool required;		  /* NOT NULL */
	bool alone;		  /* that, NO INHERIT: PostgreSQL 18 */
	bool unchecked;		  /* that, NOT VALID: PostgreSQL 18 */
	bool computed;		  /* VIRTUAL, of PostgreSQL 18: not STORED */
};

enum {
	TYPE,
	COLLATION,
	GENERATED,
	VIRTUAL,
	STORAGE,
	COMPRESSION,
	STATISTICS,
	OPTIONS,
	FOREIGN,
	REQUIRED,
	CONSTRAINT,
	UNCHECKED,
	ALONE,
	USING,
	BACK,
	BACKFILL
};

/* ALTER TABLE hands SET NOT NULL, SET STORAGE and SET STATISTICS on to what inherits, but neither SET COMPRESSION nor
 * SET (...). */
static const struct field fields[] = {
	[TYPE] = FIELD(column, type, .flags = F_BARE | F_FOLLOWS),
	[COLLATION] = FIELD_AS(column, collation, "collate", .flags = F_FOLLOWS, .space = SPACE_COLLATION),
	[GENERATED] = FIELD_AS(column, generated, "generated always as", .flags = F_FOLLOWS),
	[VIRTUAL] = FIELD_AS(column, computed, "virtual", .flags = F_BARE | F_FOLLOWS),
	[STORAGE] = FIELD(column, storage, .flags = F_FOLLOWS, .choices = "plain|external|extended|main",
			  .alter = "set storage"),
	[COMPRESSION] = FIELD(column, compression, .choices = "pglz|lz4", .alter = "set compression",
			      .unset = "set compression default"),
	[STATISTICS] = FIELD(column, statistics, .flags = F_FOLLOWS | F_LATE, .alter = "set statistics",
			     .unset = "set statistics -1"),
	[OPTIONS] = FIELD_AS(column, options, "set", .flags = F_ALONE | F_OPTIONS),
	[FOREIGN] = FIELD_AS(column, foreign, "options", .flags = F_ALONE | F_PAIRS),
	[REQUIRED] = FIELD_AS(column, required, "not null", .flags = F_FOLLOWS),
	[CONSTRAINT] = FIELD_AS(column, constraint, "not null constraint", .flags = F_BARE | F_ALONE),
	[UNCHECKED] = FIELD_AS(column, unchecked, "not valid", .flags = F_BARE),
	[ALONE] = FIELD_AS(column, alone, "no inherit", .flags = F_BARE | F_ALONE),
	[USING] = FIELD(column, using, .flags = F_TRANSIENT),
	[BACK] = FIELD(column, back, .flags = F_TRANSIENT),
	[BACKFILL] = FIELD(column, backfill, .flags = F_TRANSIENT | F_SUBQUERY),
};

/* "constraint x not null": before PostgreSQL 18 the name was read and forgotten. */
static bool required_read(struct reader *reader, struct column *column)
{
	struct reader ahead = *reader;
	struct name name;

	if (!reader_words(&ahead, "constraint") || !reader_name(&ahead, &name) || !reader_words(&ahead, "not null"))
		return false;
	*reader = ahead;
	column->required = true;
	/* What a table only inherits has the name that it has there, but in a partition that was attached. */
	if (not_null_named(reader->model, &column->head) &&
	    (!(column->head.flags & FACT_SETTING) || fact_is_partition(column->head.parent)))
		column->constraint = name.text;
	return true;
}

static void bind(struct reader *reader, struct fact *fact)
{
	struct column *column = (struct column *)fact;

	/* A partition's columns have their types from its parent, a typed table's from that type; it may say something
	 * else about them. */
	bool given = fact_heir(fact->parent) != NULL && !fact_merges(fact->parent);
	if (reader_words(reader, "with options") || given) {
		fact->flags |= FACT_SETTING;
	} else if (!reader_type(reader, &column->type)) {
		reader_expected(reader, "a type");
		return;
	}
	while (!reader_end(reader)) {
		uint32_t at = reader->at;

		reader_clauses(reader, fact, true);
		if (required_read(reader, column))
			continue;
		if (column->required && reader_words(reader, "not valid")) {
			column->unchecked = true;
			continue;
		}
		if (column->required && reader_words(reader, "no inherit")) {
			column->alone = true;
			continue;
		}
		/* The default of a column: nothing to say. */
		if (reader_words(reader, "null") || reader_words(reader, "stored"))
			continue;
		if (column->generated.text != NULL && reader_words(reader, "virtual")) {
			column->computed = true;
			continue;
		}
		if (reader->at == at)
			return;
	}
}

static const char *serial_type(const struct type *type)
{
	static const char *const types[][2] = {
		{"serial", "integer"}, {"bigserial", "bigint"}, {"smallserial", "smallint"}};

	for (size_t i = 0; type->name != NULL && type->schema == NULL && i < sizeof types / sizeof *types; i++)
		if (strcmp(type->name, types[i][0]) == 0)
			return types[i][1];
	return NULL;
}

/* serial is no type: transformColumnDefinition() of src/backend/parser/parse_utilcmd.c makes the sequence, which the
 * column owns, and the default of it. So do we, as if all that had been written out. */
static void make_serial(struct model *model, struct fact *fact, const char *type)
{
	const struct fact *table = fact->parent;
	const char *name = name_free(model, table->schema, table->name, fact->name, "seq");
	const char *was = name_make(model, fact_was(table), fact_was(fact), "seq");
	struct text text = {0}, sequence = {0};

	quote_name(&sequence, table->schema);
	text_char(&sequence, '.');
	quote_name(&sequence, name);
	text_printf(&text, "sequence %s as %s", sequence.data, type);
	if (was != name) {
		text_put(&text, " was ");
		quote_name(&text, was);
	}
	text_put(&text, " owned by ");
	quote_name(&text, table->schema);
	text_char(&text, '.');
	quote_name(&text, table->name);
	text_char(&text, '.');
	quote_name(&text, fact->name);
	bind_instead(model, NULL, fact->span, "%s;", text.data);
	text_clear(&text);
	quote_literal(&text, sequence.data);
	bind_instead(model, fact, fact->span, "default nextval(%s::regclass);", text.data);
	text_free(&text);
	text_free(&sequence);
}

static void resolve(struct resolver *resolver, struct fact *fact)
{
	struct column *column = (struct column *)fact;
	struct model *model = resolver->model;
	const char *type = serial_type(&column->type);
	const char *storage = column->storage != NULL ? type_storage(&column->type) : NULL;

	if (column->constraint != NULL && column->constraint == not_null_usual_name(model, fact))
		column->constraint = NULL;
	/* What is usual is not said, but where it is inherited otherwise. */
	if (storage != NULL && fact->origin == NULL && strcmp(column->storage, storage) == 0)
		column->storage = NULL;
	if (type == NULL)
		return;
	if (column->type.dims > 0) {
		diag_error(model->diags, column->type.span, "serial-array", "there are no arrays of %s",
			   column->type.name);
		return;
	}
	if (fact_default(fact)) {
		struct diag *diag = diag_error(model->diags, column->type.span, "serial-with-default",
					       "%s is %s and has a default too", fact_label(model, fact),
					       column->type.name);

		diag_hint(diag, "%s brings a default of its own: write %s", column->type.name, type);
		return;
	}
	column->type.name = names_of(model->names, type);
	column->required = true;
	if (!(fact->flags & (FACT_EXTERN | FACT_PLATFORM)))
		make_serial(model, fact, type);
}

static const struct column *column_of(const struct fact *fact)
{
	return (const struct column *)fact;
}

static void check_setting(struct resolver *resolver, const struct fact *fact)
{
	struct model *model = resolver->model;
	const struct fact *heir = fact_heir(fact->parent), *base = heir ? heir->kind->base(heir) : NULL;
	struct suggestion s = suggestion_for(fact->name);

	if (base != NULL && !fact_has_columns(base))
		return;
	struct diag *diag = diag_error(model->diags, fact->name_span, "unknown-column", "%s has no column \"%s\"",
				       fact_label(model, base ? base : fact->parent), fact->name);
	if (base != NULL)
		FACT_CHILDREN (column, base)
			if (column->kind->space == SPACE_COLUMN)
				suggestion_offer(&s, column->name);
	if (s.best != NULL)
		diag_hint(diag, "did you mean \"%s\"?", s.best);
	else if (!fact_merges(fact->parent) && heir != NULL)
		diag_hint(diag, "a %s has just the columns of its parent",
			  fact_is_partition(fact->parent) ? "partition" : "typed table");
	else
		diag_hint(diag, "\"with options\" is for what is inherited: give the column's type");
}

/* Of a foreign table nothing is known but what the schema says. */
static bool has_rows(const struct fact *fact)
{
	return fact->parent->kind->traits & HOLDS_DATA;
}

static void check_foreign(struct resolver *resolver, const struct fact *fact)
{
	const struct name_list *options = &column_of(fact)->foreign;

	pairs_check(resolver->model, fact, options);
	if (options->count > 0 && has_rows(fact))
		diag_error(resolver->model->diags, options->list[0].span, "foreign-options",
			   "%s has options, as only the columns of a foreign table have",
			   fact_label(resolver->model, fact));
}

/* MergeChildAttribute() of src/backend/commands/tablecmds.c: so since PostgreSQL 16. */
static void check_generated(struct resolver *resolver, const struct fact *fact)
{
	const struct field *field = fact->origin ? field_like(fact->origin, &fields[GENERATED]) : NULL;

	if (resolver->model->project.postgres < 16 || column_of(fact)->generated.text == NULL || field == NULL ||
	    field_given(fact->origin, field))
		return;
	struct diag *diag = diag_error(resolver->model->diags, fact->name_span, "generated-alone",
				       "%s is generated, and what it inherits is not",
				       fact_label(resolver->model, fact));
	diag_note(diag, fact->origin->name_span, "the parent's column is declared here");
	diag_hint(diag, "since PostgreSQL 16 the parent's column needs an expression too");
}

static void check(struct resolver *resolver, struct fact *fact)
{
	check_foreign(resolver, fact);
	check_generated(resolver, fact);
	if (column_of(fact)->compression != NULL)
		check_newer(resolver, fact->name_span, "compression", 14);
	if (column_of(fact)->unchecked)
		check_newer(resolver, fact->name_span, "not null not valid", 18);
	if (column_of(fact)->alone)
		check_newer(resolver, fact->name_span, "not null no inherit", 18);
	if (column_of(fact)->computed)
		check_newer(resolver, fact->name_span, "virtual", 18);
	if ((fact->flags & FACT_SETTING) && fact->origin == NULL)
		check_setting(resolver, fact);
}

/* A column that is inherited has its expression from there, and may not say it again; but it may have one of its own. */
static bool has_generation(const struct fact *fact)
{
	return column_of(fact)->generated.text != NULL && (fact->origin == NULL || (fact->flags & FACT_INHERITED) ||
							   !field_as_in(fact, fact->origin, &fields[GENERATED]));
}

/* What is to become a partition has the names of its parent's constraints, as if it had been made as one; and so a parent
 * that is made anew, while its partitions hold the names that PostgreSQL would make up for it. */
static bool is_named(const struct writer *writer, const struct fact *fact)
{
	const struct fact *twin = fact->parent->twin;

	return writer->sql && not_null_named(writer->model, fact) &&
	       ((fact->flags & FACT_INHERITED) ||
		(writer->plan != NULL && twin != NULL && (twin->flags & FACT_HANDS_ON)));
}

/* CREATE TABLE takes no NOT VALID: it comes behind it. */
static void put_required(struct writer *writer, const struct fact *fact)
{
	const struct column *column = column_of(fact);
	const char *name = is_named(writer, fact) ? not_null_name(writer->model, fact) : column->constraint;

	if (writer->sql && column->unchecked)
		return;
	if (name != NULL) {
		writer_words(writer, "constraint");
		writer_name(writer, name);
	}
	writer_words(writer, "not null");
	if (column->alone)
		writer_words(writer, "no inherit");
	if (column->unchecked)
		writer_words(writer, "not valid");
}

static void put_generated(struct writer *writer, const struct column *column)
{
	writer_words(writer, "generated always as");
	writer_parens(writer, &column->generated);
	writer_words(writer, column->computed ? "virtual" : "stored");
}

/* What a table says of a column that it inherits. */
static void put_own(struct writer *writer, const struct fact *fact)
{
	const uint64_t required = (uint64_t)1 << REQUIRED | (uint64_t)1 << CONSTRAINT | (uint64_t)1 << UNCHECKED |
				  (uint64_t)1 << ALONE;
	uint64_t own = fact_own_fields(fact);

	if (fact_merges(fact->parent))
		writer_words(writer, "with options");
	for (size_t i = 0; i < USING; i++) {
		if (i == REQUIRED && (own & required) && column_of(fact)->required)
			put_required(writer, fact);
		else if (i == GENERATED && (own >> i & 1) && column_of(fact)->generated.text != NULL)
			put_generated(writer, column_of(fact));
		else if ((own >> i & 1) && !(fields[i].flags & F_BARE) && i != REQUIRED)
			writer_field(writer, fact, &fields[i]);
	}
	writer_inlined_clauses(writer, fact);
}

static void clauses(struct writer *writer, const struct fact *fact)
{
	const struct column *column = column_of(fact);

	if (!writer->sql && (fact->flags & FACT_INHERITED)) {
		put_own(writer, fact);
		return;
	}
	writer_type(writer, &column->type);
	if (writer->sql)
		writer_field(writer, fact, &fields[COMPRESSION]);
	if (writer->sql)
		writer_field(writer, fact, &fields[FOREIGN]);
	writer_field(writer, fact, &fields[COLLATION]);
	if (has_generation(fact))
		put_generated(writer, column);
	for (size_t i = STORAGE; i <= FOREIGN && !writer->sql; i++)
		writer_field(writer, fact, &fields[i]);
	if (column->required && !writer->unfilled)
		put_required(writer, fact);
	writer_inlined_clauses(writer, fact);
	for (size_t i = USING; i <= BACKFILL; i++)
		writer_field(writer, fact, &fields[i]);
}

static bool type_changed(const struct delta *delta)
{
	return delta->fields & ((uint64_t)1 << TYPE | (uint64_t)1 << COLLATION);
}

/* The type is the same, but is made anew under its columns. */
static bool type_moved(const struct delta *delta)
{
	return (delta->fields & 1) && type_equal(&column_of(delta->before)->type, &column_of(delta->after)->type);
}

/* ALTER TABLE <table> ALTER COLUMN <name>, and then the clause. */
static struct writer *put_alter(struct plan *plan, const struct fact *fact, const char *words)
{
	struct writer *writer = plan_writer(plan);

	writer_words(writer, "alter");
	writer_object(writer, fact->parent);
	writer_words(writer, "alter column");
	writer_name(writer, fact->name);
	writer_words(writer, words);
	return writer;
}

static struct step *put_step(struct plan *plan, const struct fact *fact, enum lock lock)
{
	struct step *step = plan_step(plan);

	plan_joins(plan, step, fact->parent);
	step->lock = lock;
	return step;
}

/* What converts the elements of an array, of which USING, that takes no subquery, cannot get hold. */
static void put_converter_name(struct writer *writer, const struct fact *fact)
{
	const char *name = name_make(writer->model, fact->parent->name, fact->name, "converted");

	writer_ref(writer, &(struct ref){.schema = "pg_temp", .name = name});
}

static bool convert(struct writer *writer, const struct type *type, const char *path)
{
	return type->fact != NULL && type->fact->kind->convert != NULL &&
	       type->fact->kind->convert(writer, type->fact, path);
}

/* Where the type itself knows better than by way of text. */
static bool put_conversion(struct writer *writer, const struct fact *fact)
{
	const struct type *type = &column_of(fact)->type;
	struct text path = {0};
	size_t start = writer->out->size;

	quote_name(&path, fact->name);
	writer_raw(writer, " ");
	bool converted = convert(writer, type, path.data);
	if (!converted || type->dims > 0)
		writer->out->size = start;
	if (converted && type->dims > 0) {
		put_converter_name(writer, fact);
		text_printf(writer->out, "(%s)", path.data);
	}
	text_free(&path);
	return converted;
}

/* A function that lives as long as the change of the column's type: of an array's one dimension; more make it fail. */
static bool put_converter(struct plan *plan, const struct delta *delta)
{
	const struct column *before = column_of(delta->before), *after = column_of(delta->after);
	struct text body = {0};
	struct writer inner = {.out = &body, .model = plan->after, .sql = true};
	bool by_itself = type_moved(delta) && after->type.dims > 0 && after->using.text == NULL &&
			 before->back.text == NULL && has_rows(delta->after);

	writer_raw(&inner, " SELECT CASE WHEN $1 IS NOT NULL THEN coalesce(array_agg(");
	if (!by_itself || !convert(&inner, &after->type, "$1[i]")) {
		text_free(&body);
		return false;
	}
	writer_raw(&inner,
		   " ORDER BY i), '{}') END FROM generate_subscripts($1, 1 / (array_ndims($1) = 1)::integer) AS i ");
	struct writer *writer = plan_writer(plan);
	writer_words(writer, "create function");
	put_converter_name(writer, delta->after);
	writer_raw(writer, "(anyarray)");
	writer_words(writer, "returns");
	writer_type(writer, &after->type);
	writer_raw(writer, " LANGUAGE sql AS");
	writer_body(writer, &(struct sqltext){.text = body.data, .size = (uint32_t)body.size});
	plan_step(plan);
	text_free(&body);
	return true;
}

static void drop_converter(struct plan *plan, const struct fact *fact)
{
	struct writer *writer = plan_writer(plan);

	writer_words(writer, "drop function");
	put_converter_name(writer, fact);
	writer_raw(writer, "(anyarray)");
	plan_step(plan);
}

/* How the old values become the new type's: the column's own word on it, else a cast where one is needed. */
static void put_using(struct writer *writer, const struct delta *delta, enum cast cast)
{
	const struct column *before = column_of(delta->before), *after = column_of(delta->after);
	bool own = after->using.text != NULL || before->back.text != NULL;

	if ((!own && cast == CAST_IMPLICIT) || !has_rows(delta->after))
		return;
	writer_words(writer, "using");
	if (own) {
		/* The way back is told in the names of the version that it leaves, and renames run first. */
		struct sqltext sql = after->using.text
					     ? after->using
					     : sql_renamed(writer->plan->before, delta->before, &fields[BACK]);
		writer_parens(writer, &sql);
		return;
	}
	if (type_moved(delta) && put_conversion(writer, delta->after))
		return;
	writer_name(writer, delta->after->name);
	writer_raw(writer, cast == CAST_TEXT ? "::text::" : "::");
	size_t start = writer->out->size;
	writer_type(writer, &after->type);
	writer_trim(writer, start);
}

static void alter_type(struct plan *plan, const struct delta *delta)
{
	const struct column *before = column_of(delta->before), *after = column_of(delta->after);
	enum cast cast = type_moved(delta) ? CAST_TEXT : type_cast(&before->type, &after->type);
	bool converter = put_converter(plan, delta);
	struct writer *writer = put_alter(plan, delta->after, "type");

	writer_type(writer, &after->type);
	if (after->collation.name != NULL)
		writer_field(writer, delta->after, &fields[COLLATION]);
	put_using(writer, delta, cast);
	struct step *step = put_step(plan, delta->after, LOCK_ACCESS_EXCLUSIVE);
	step->rewrites = type_moved(delta) || type_rewrites(&before->type, &after->type);
	step->scans = step->rewrites;
	bool own = after->using.text != NULL || before->back.text != NULL;
	if (!own && type_moved(delta))
		plan_hazard(
			plan, step, "rebuilt",
			"the type is made anew: a row with a value that it has no longer makes the migration fail; say "
			"what such values become with using (...)");
	else if (!own && !type_widens(&before->type, &after->type))
		plan_hazard(plan, step, cast == CAST_TEXT ? "no-cast" : "narrows",
			    cast == CAST_TEXT ? "PostgreSQL has no cast between these types: the values go through "
						"text, and the migration fails where one does not fit; say how "
						"with using (...)"
					      : "the new type does not hold all values of the old one: they may be "
						"rounded, or the migration may fail");
	if (converter)
		drop_converter(plan, delta->after);
}

/* ---- filling ------------------------------------------------------------------- */

/* How the rows that exist get their values: by a default that new rows do not get, or by an UPDATE. */
enum fill { FILL_NONE, FILL_DEFAULT, FILL_UPDATE };

/* Whether an expression is the same for every row, as that of a default has to be. */
static bool is_rowless(struct model *model, const struct fact *fact, const struct field *field)
{
	const struct sqltext *sql = field_at(fact, field);
	const struct sql_result *result = refs_sql(model, fact, field);
	struct sql_token t = {0};

	for (size_t i = 0; i < result->reference_count; i++)
		if (result->references[i].kind == REF_COLUMN)
			return false;
	while ((t = sql_token_next(sql->text, sql->size, t.offset + t.length)).kind != TOKEN_END)
		if (sql_token_is(sql->text, t, "select"))
			return false;
	return !result->scanned_only;
}

/* A default that calls nothing volatile is kept once for all rows (ATExecAddColumn); any other is written to each. */
static bool is_volatile(const struct sqltext *sql)
{
	struct sql_token t = sql_token_next(sql->text, sql->size, 0), next;

	for (; t.kind != TOKEN_END; t = next) {
		char name[64];

		next = sql_token_next(sql->text, sql->size, t.offset + t.length);
		if (t.kind != TOKEN_WORD || !sql_token_mark(sql->text, next, '('))
			continue;
		sql_token_name(sql->text, t, name);
		const struct builtin_function *known = builtin_function(name, BUILTIN_ANY_NARGS);
		if (known == NULL ? builtin_type(name) == NULL : known->volatility == 'v')
			return true;
	}
	return false;
}

/* What existing rows get in a rollback, where the old values are gone: something that means nothing, so that the column
 * can be NOT NULL again. */
static const char *filler_of(const struct plan *plan, const struct fact *fact)
{
	return plan->fills && column_of(fact)->required && !fact_default(fact) ? type_filler(&column_of(fact)->type)
									       : NULL;
}

/* Whether what numbers the rows to come is added behind the column, so that it does not number those that exist. */
static bool is_numbered(const struct fact *fact)
{
	FACT_CHILDREN (child, fact)
		if ((child->kind->traits & IN_HEADER) && child->kind->brings != NULL && fact_stands_apart(child))
			return true;
	return false;
}

static enum fill fill_of(const struct plan *plan, const struct fact *fact)
{
	const struct column *column = column_of(fact);

	if (plan == NULL || fact->parent->twin == NULL || column->generated.text != NULL || !has_rows(fact))
		return FILL_NONE;
	if (column->backfill.text == NULL)
		return filler_of(plan, fact) != NULL ? FILL_DEFAULT : is_numbered(fact) ? FILL_UPDATE : FILL_NONE;
	return is_rowless(plan->after, fact, field_find(fact, "backfill")) ? FILL_DEFAULT : FILL_UPDATE;
}

static void put_value(struct writer *writer, const struct fact *fact)
{
	const struct sqltext *sql = &column_of(fact)->backfill;

	if (sql->text != NULL) {
		writer_default(writer, sql);
		return;
	}
	writer_raw(writer, " ");
	writer_raw(writer, filler_of(writer->plan, fact));
}

static void put_filled(struct plan *plan, struct step *step, const struct fact *fact)
{
	if (column_of(fact)->backfill.text == NULL)
		plan_hazard(plan, step, "filled",
			    "the column's values are gone: rows that exist get a value that means nothing");
}

/* UPDATE <table> AS o SET <column> = n.number FROM (<its rows, numbered>) AS n WHERE <it is this row> */
static void put_numbers(struct writer *writer, const struct fact *fact)
{
	writer_words(writer, "as");
	writer_raw(writer, " o");
	writer_words(writer, "set");
	writer_name(writer, fact->name);
	writer_raw(writer, " = n.number");
	writer_words(writer, "from");
	writer_raw(writer, " (SELECT tableoid, ctid, row_number() OVER () AS number");
	writer_words(writer, "from");
	writer_fact(writer, fact->parent);
	writer_raw(writer, ") AS n WHERE o.tableoid = n.tableoid AND o.ctid = n.ctid");
}

static void put_values(struct writer *writer, const struct fact *fact, bool only_null)
{
	writer_words(writer, "set");
	writer_name(writer, fact->name);
	writer_raw(writer, " =");
	put_value(writer, fact);
	if (only_null) {
		writer_words(writer, "where");
		writer_name(writer, fact->name);
		writer_words(writer, "is null");
	}
}

static void put_update(struct plan *plan, const struct fact *fact, bool only_null)
{
	struct writer *writer = plan_writer(plan);
	bool numbers = column_of(fact)->backfill.text == NULL && is_numbered(fact);

	writer_words(writer, "update");
	writer_fact(writer, fact->parent);
	if (numbers)
		put_numbers(writer, fact);
	else
		put_values(writer, fact, only_null);
	struct step *step = plan_step(plan);
	step->lock = LOCK_ROW_EXCLUSIVE;
	step->scans = true;
	step->updates = fact->parent;
	if (!numbers)
		put_filled(plan, step, fact);
}

static struct writer *put_constraint(struct plan *plan, const struct fact *fact, const char *words)
{
	struct writer *writer = plan_writer(plan);

	writer_words(writer, "alter");
	writer_object(writer, fact->parent);
	writer_words(writer, words);
	writer_name(writer, not_null_name(plan->after, fact));
	return writer;
}

static void alter_required(struct plan *plan, const struct fact *fact)
{
	const struct column *column = column_of(fact);
	bool unchecked = column->required && column->unchecked;

	if (column->required && (column->constraint != NULL || unchecked || column->alone)) {
		struct writer *writer = put_constraint(plan, fact, "add constraint");

		writer_words(writer, "not null");
		writer_name(writer, fact->name);
		if (column->alone)
			writer_words(writer, "no inherit");
		if (unchecked)
			writer_words(writer, "not valid");
	} else {
		put_alter(plan, fact, column->required ? "set not null" : "drop not null");
	}
	struct step *step = put_step(plan, fact, LOCK_ACCESS_EXCLUSIVE);
	step->scans = column->required && !unchecked;
}

static void alter_unchecked(struct plan *plan, const struct fact *fact)
{
	if (column_of(fact)->unchecked) {
		put_alter(plan, fact, "drop not null");
		put_step(plan, fact, LOCK_ACCESS_EXCLUSIVE);
		alter_required(plan, fact);
	} else {
		put_constraint(plan, fact, "validate constraint");
		put_step(plan, fact, LOCK_SHARE_UPDATE_EXCLUSIVE)->scans = true;
	}
}

static void alter_alone(struct plan *plan, const struct fact *fact)
{
	struct writer *writer = put_constraint(plan, fact, "alter constraint");

	writer_words(writer, column_of(fact)->alone ? "no inherit" : "inherit");
	put_step(plan, fact, LOCK_ACCESS_EXCLUSIVE);
}

/* SET STORAGE DEFAULT is PostgreSQL 16's: before, the type's own storage has to be named. */
static const char *unset_storage(const struct model *model, const struct column *column)
{
	const char *usual = type_storage(&column->type);

	if (model->project.postgres >= 16)
		return "set storage default";
	return usual == NULL || strcmp(usual, "extended") == 0 ? "set storage extended"
	       : strcmp(usual, "plain") == 0		       ? "set storage plain"
							       : "set storage main";
}

static void alter_usual(struct plan *plan, const struct fact *fact, const struct field *field)
{
	bool given = field_given(fact, field);
	const char *unset = field->unset ? field->unset : unset_storage(plan->after, column_of(fact));
	struct writer *writer = put_alter(plan, fact, given ? field->alter : unset);

	if (given)
		writer_value(writer, fact, field);
	put_step(plan, fact, field == &fields[STATISTICS] ? LOCK_SHARE_UPDATE_EXCLUSIVE : LOCK_ACCESS_EXCLUSIVE);
}

/* SET (n_distinct = ...) and RESET (n_distinct); before is NULL for a new column. */
static void alter_options(struct plan *plan, const struct fact *before, const struct fact *after)
{
	static const struct name_list none;

	for (int set = 0; set <= 1; set++) {
		struct name_list list = options_differing(plan->after, before ? &column_of(before)->options : &none,
							  &column_of(after)->options, set);
		if (list.count == 0)
			continue;
		writer_options(put_alter(plan, after, set ? "set" : "reset"), &list);
		put_step(plan, after, LOCK_SHARE_UPDATE_EXCLUSIVE);
	}
}

/* before is NULL for a column that comes with its parent's. */
static void alter_foreign(struct plan *plan, const struct fact *before, const struct fact *after)
{
	static const struct name_list none;

	pairs_alter(put_alter(plan, after, "options"), before ? &column_of(before)->foreign : &none,
		    &column_of(after)->foreign);
	put_step(plan, after, LOCK_ACCESS_EXCLUSIVE);
}

static void alter_setting(struct plan *plan, const struct fact *before, const struct fact *after, size_t i)
{
	if (i == OPTIONS)
		alter_options(plan, before, after);
	else if (i == FOREIGN)
		alter_foreign(plan, before, after);
	else
		alter_usual(plan, after, &fields[i]);
}

/* SET EXPRESSION is PostgreSQL 17's; of virtual columns there may be constraints that it cannot look at. */
static bool expression_alters(const struct delta *delta)
{
	const struct column *before = column_of(delta->before), *after = column_of(delta->after);

	return delta->to != NULL && delta->to->project.postgres >= 17 && before->generated.text != NULL &&
	       !before->computed && !after->computed && !type_changed(delta);
}

static enum change changes(const struct delta *delta)
{
	const struct column *before = column_of(delta->before), *after = column_of(delta->after);

	/* A stored column can become a plain one, which keeps its values; there is no way back. */
	if (after->generated.text == NULL)
		return before->computed ? CHANGE_REPLACE : CHANGE_ALTER;
	if (before->computed != after->computed || type_moved(delta))
		return CHANGE_REPLACE;
	return !delta_changed(delta, &after->generated) || expression_alters(delta) ? CHANGE_ALTER : CHANGE_REPLACE;
}

static void alter_expression(struct plan *plan, const struct delta *delta)
{
	const struct column *before = column_of(delta->before), *after = column_of(delta->after);
	bool gone = after->generated.text == NULL;

	if (before->generated.text == NULL || !delta_changed(delta, &after->generated))
		return;
	struct writer *writer = put_alter(plan, delta->after, gone ? "drop expression" : "set expression as");
	if (!gone)
		writer_parens(writer, &after->generated);
	/* Within one ALTER TABLE it still counts as generated, which USING is refused for. */
	struct step *step = type_changed(delta) ? plan_step(plan) : put_step(plan, delta->after, LOCK_ACCESS_EXCLUSIVE);
	step->lock = LOCK_ACCESS_EXCLUSIVE;
	step->rewrites = !gone;
}

/* TYPE goes over what inherits, and sets that back too; of what is set again for the parent, only SET STORAGE goes over
 * it. */
static void settings_again(struct plan *plan, const struct fact *column)
{
	for (size_t i = 0; (column->parent->flags & FACT_HANDS_ON) && i < plan->after->count; i++) {
		const struct fact *copy = plan->after->facts[i];

		if (copy->origin != column || copy->twin == NULL || !fact_linked(copy))
			continue;
		bool lost[FOREIGN] = {[STORAGE] = !field_as_in(copy, column, &fields[STORAGE]), [COMPRESSION] = true};
		for (size_t field = STORAGE; field <= COMPRESSION; field++)
			if (lost[field] && field_given(copy, &fields[field]) && plan_on(plan, copy))
				alter_usual(plan, copy, &fields[field]);
		settings_again(plan, copy);
	}
}

struct name_search {
	const char *name;
	bool found;
	bool elsewhere; /* columns of another relation are named too */
};

static void find_column(void *context, const struct field *field, void *at)
{
	struct name_search *search = context;
	const struct name_list *list = at;

	search->elsewhere |= (field->flags & F_THERE) != 0;
	for (uint32_t i = 0; field->type == F_NAMES && (field->flags & (F_COLUMNS | F_THERE)) && i < list->count; i++)
		search->found |= list->list[i].text == search->name;
}

static bool table_renamed(const struct delta *delta)
{
	return delta->before->parent->name != delta->after->parent->name;
}

static void alter(struct plan *plan, const struct delta *delta)
{
	const struct column *before = column_of(delta->before), *after = column_of(delta->after);

	alter_expression(plan, delta);
	if (type_changed(delta))
		alter_type(plan, delta);
	if (delta->fields >> REQUIRED & 1) {
		if (after->required && (after->backfill.text != NULL || filler_of(plan, delta->after) != NULL) &&
		    after->generated.text == NULL && has_rows(delta->after))
			put_update(plan, delta->after, true);
		alter_required(plan, delta->after);
	} else if ((delta->fields >> CONSTRAINT & 1) && !delta->renamed && !table_renamed(delta)) {
		not_null_rename(plan, delta->after);
	}
	if ((delta->fields >> ALONE & 1) && before->required && after->required)
		alter_alone(plan, delta->after);
	if ((delta->fields >> UNCHECKED & 1) && before->required && after->required)
		alter_unchecked(plan, delta->after);
	/* TYPE sets storage and compression back to what is usual for the new type (ATExecAlterColumnType). */
	for (size_t i = STORAGE; i <= FOREIGN; i++)
		if ((delta->fields >> i & 1) ||
		    (i < STATISTICS && type_changed(delta) && field_given(delta->after, &fields[i])))
			alter_setting(plan, delta->before, delta->after, i);
	if (type_changed(delta))
		settings_again(plan, delta->after);
}

static void rename_in_index(struct plan *plan, const struct fact *index, const struct delta *delta)
{
	struct writer *writer = plan_on(plan, index) ? plan_writer(plan) : NULL;

	if (writer == NULL)
		return;
	writer_words(writer, "alter table");
	writer_ref(writer, &(struct ref){.schema = fact_root(index)->schema, .name = index->name});
	writer_words(writer, "rename column");
	writer_name(writer, delta->before->name);
	writer_words(writer, "to");
	writer_name(writer, delta->after->name);
	struct step *step = plan_step(plan);
	step->lock = LOCK_ACCESS_EXCLUSIVE;
	/* When the type of another column changes, the index is made again and has the new names. */
	step->renames = true;
}

/* The columns of an index keep the names that they had when it was made, and after these are named the indexes that a
 * new partition gets (generateClonedIndexStmt in parse_utilcmd.c). */
static void renamed(struct plan *plan, const struct delta *delta)
{
	const struct fact *table = delta->after->parent;
	const struct field *strategy = field_find(table, "partition by");

	if (!(delta->fields >> REQUIRED & 1))
		not_null_rename(plan, delta->after);
	FACT_CHILDREN (child, table) {
		struct name_search search = {.name = delta->after->name};

		if (strategy == NULL || !field_given(table, strategy) || fact_inherits(child) != INHERITS_INDEX)
			continue;
		field_each(child, find_column, &search);
		if (search.found)
			rename_in_index(plan, child, delta);
	}
}

static void create(struct writer *writer, const struct fact *fact)
{
	enum fill fill = fill_of(writer->plan, fact);

	writer_words(writer, "alter");
	writer_object(writer, fact->parent);
	writer_words(writer, "add column");
	writer_name(writer, fact->name);
	if (fill != FILL_DEFAULT) {
		writer->unfilled = fill == FILL_UPDATE;
		clauses(writer, fact);
		writer->unfilled = false;
		return;
	}
	writer_type(writer, &column_of(fact)->type);
	writer_field(writer, fact, &fields[COMPRESSION]);
	writer_field(writer, fact, &fields[1]);
	if (column_of(fact)->required)
		put_required(writer, fact);
	writer_words(writer, "default");
	put_value(writer, fact);
}

/* In PostgreSQL 18, tables that keep the column would keep its NOT NULL as an inherited one, which nobody can drop
 * (ATExecDropColumn). */
static void drop(struct writer *writer, const struct fact *fact)
{
	const char *name = fact_now(fact)->name;
	bool only = (fact->flags & FACT_ONLY) != 0;

	writer_words(writer, "alter");
	writer_words(writer, fact->parent->kind->sql);
	if (only)
		writer_words(writer, "only");
	writer_fact(writer, fact->parent);
	if (only && column_of(fact)->required && writer->model->project.postgres >= 18) {
		writer_words(writer, "alter column");
		writer_name(writer, name);
		writer_words(writer, "drop not null,");
	}
	writer_words(writer, "drop column");
	writer_name(writer, name);
}

static bool derived(const struct fact *fact)
{
	return column_of(fact)->generated.text != NULL || !has_rows(fact);
}

/* What ADD COLUMN does not say; of a column that comes with its parent's, what is other than there. */
static void put_settings(struct plan *plan, const struct fact *fact)
{
	const struct item *item = plan_item(plan, fact);
	bool along = item->create == NULL && !item->delta.homed;

	if (along && (item->delta.fields >> REQUIRED & 1))
		alter_required(plan, fact);
	for (size_t i = STORAGE; i <= FOREIGN; i++)
		if (along ? item->delta.fields >> i & 1
			  : i != COMPRESSION && i != FOREIGN && field_given(fact, &fields[i]))
			alter_setting(plan, NULL, fact, i);
}

/* What new rows get, after the rows that exist have got theirs by the same means. */
static void put_own_default(struct plan *plan, const struct fact *fact)
{
	const struct sqltext *own = NULL;

	FACT_CHILDREN (child, fact) {
		const struct field *field = child->kind->traits & IN_HEADER ? field_find(child, "default") : NULL;

		own = field != NULL ? field_at(child, field) : own;
	}
	struct writer *writer = put_alter(plan, fact, own ? "set default" : "drop default");
	if (own != NULL) {
		writer_default(writer, own);
	}
	put_step(plan, fact, LOCK_ACCESS_EXCLUSIVE);
}

static void fill(struct plan *plan, const struct fact *fact)
{
	const struct column *column = column_of(fact);
	struct step *step = plan_item(plan, fact)->create;
	enum fill fill = fill_of(plan, fact);

	if (fill == FILL_DEFAULT) {
		step->rewrites = column->backfill.text != NULL && is_volatile(&column->backfill);
		put_filled(plan, step, fact);
		put_own_default(plan, fact);
	} else if (fill == FILL_UPDATE) {
		put_update(plan, fact, false);
		if (column->required && !column->unchecked)
			alter_required(plan, fact);
	} else if (column->required && !column->unchecked && !fact_default(fact) && column->generated.text == NULL &&
		   !plan->fills && fact->parent->twin != NULL && has_rows(fact)) {
		struct diag *diag = diag_warning(plan->after->diags, fact->name_span, "needs-backfill",
						 "rows that exist have no value for \"%s\", which is not null",
						 fact->name);
		diag_hint(diag, "give it a default, or say what they get: backfill (...)");
	}
}

static void finish(struct plan *plan, const struct fact *fact, bool inlined)
{
	if (!inlined)
		fill(plan, fact);
	if (column_of(fact)->unchecked && plan_item(plan, fact)->create != NULL)
		alter_required(plan, fact);
	put_settings(plan, fact);
}

/* What SQL that PostgreSQL keeps as a tree belongs to a fact. */
struct expressions {
	bool some;
	bool arrays;
};

static void visit_word(void *context, const char *name, size_t size, bool quoted)
{
	struct expressions *found = context;

	found->arrays |= !quoted &&
			 ((size == 2 && memcmp(name, "in", 2) == 0) || (size == 5 && memcmp(name, "array", 5) == 0));
}

static void visit_expression(void *context, const struct field *field, void *at)
{
	struct expressions *found = context;
	const struct sqltext *sql = at;

	if (field->type != F_SQL || (field->flags & (F_BODY | F_TRANSIENT)))
		return;
	found->some = true;
	sql_mentions(sql->text, sql->size, false, visit_word, found);
}

/* Checks, defaults and indexed expressions are built again from their deparsed text, which keeps the casts of the old
 * type, though not its length or precision; and an array that was cast as a whole is read back as an array of casts. */
static bool reads_back(const struct fact *fact, bool resized)
{
	struct expressions found = {0};

	field_each(fact, visit_expression, &found);
	return !found.some || (resized && !found.arrays);
}

/* When PostgreSQL builds an index of a partitioned table again, it does the same with the partitions' indexes, which get
 * other names, and its comment (DefineIndex in indexcmds.c). */
static bool rebuilds_others(const struct model *model, const struct fact *fact)
{
	if ((fact->kind->traits & INLINE) || fact_inherits(fact) != INHERITS_INDEX || !fact_partitioned(fact->parent))
		return false;
	FACT_CHILDREN (child, fact)
		if (child->kind->traits & BARE_QUOTED)
			return true;
	for (size_t i = 0; i < model->count; i++)
		if (model->facts[i]->origin == fact && fact_whole(model->facts[i]) == fact)
			return true;
	return false;
}

/* The targets of an index's expressions are lost when it is built again. */
static bool has_targets(const struct fact *fact)
{
	const struct field *targets = field_find(fact, "statistics");

	return targets != NULL && fact->kind->space != SPACE_COLUMN && field_given(fact, targets);
}

/* ALTER COLUMN TYPE is refused while a view, policy, trigger or generated column uses the column. What PostgreSQL would
 * build again as something else than a fresh database has is made anew. */
static bool blocks(const struct delta *delta, const struct fact *user)
{
	const struct type *before = &column_of(delta->before)->type, *after = &column_of(delta->after)->type;

	if (!type_changed(delta) || (user->kind->traits & BARE_QUOTED))
		return false;
	if ((user->kind->traits & PINS_TYPE) || !reads_back(user, type_resizes(before, after)) || has_targets(user) ||
	    rebuilds_others(delta->from, user))
		return true;
	/* Foreign keys and exclusions cannot compare values of one type with another's. Keys and indexes are built again. */
	struct name_search search = {.name = delta->before->name};
	field_each(user, find_column, &search);
	return user->kind->space == SPACE_CONSTRAINT && !(user->kind->traits & IS_KEY) &&
	       (before->fact != NULL || !type_alike(before, after) || (search.elsewhere && !search.found));
}

static bool keeps(const struct fact *fact, const struct field *field)
{
	return field == &fields[REQUIRED] && column_of(fact)->alone;
}

static void context(const struct fact *fact, const struct field *field, struct sql_context *sql, struct arena *arena)
{
	refs_context_usual(fact, field, sql, arena);
	if (field == &fields[GENERATED]) {
		sql->types = type_list(arena, &column_of(fact)->type);
		sql->type_count = 1;
	}
}

const struct kind kind_column = {
	.help = "A column of a table: name, type, then its clauses in any order. It needs no word before its name.",
	.word = "column",
	.sql = "column",
	.traits = INLINE | HAS_COMMENT | HAS_LABELS | HAS_DEFAULT | HAS_NOT_NULL | HOLDS_DATA | DEFAULT_MEMBER |
		  PINS_TYPE,
	.within = HAS_COLUMNS,
	.space = SPACE_COLUMN,
	.size = sizeof(struct column),
	FIELDS(fields),
	.create_lock = LOCK_ACCESS_EXCLUSIVE,
	.drop_lock = LOCK_ACCESS_EXCLUSIVE,
	.retypes = true,
	.bind = bind,
	.context = context,
	.resolve = resolve,
	.check = check,
	.clauses = clauses,
	.create = create,
	.drop = drop,
	.changes = changes,
	.alter = alter,
	.finish = finish,
	.renamed = renamed,
	.blocks = blocks,
	.keeps = keeps,
	.derived = derived,
};
