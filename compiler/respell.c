#include "respell.h"

#include "base/arena.h"
#include "base/text.h"
#include "db.h"
#include "diff.h"
#include "quote.h"
#include "refs.h"

#include <string.h>

/* One value of a schema, and what stands for it in the database. */
struct question {
	struct model *ours, *theirs;
	const struct fact *our_fact, *their_fact;
	const struct field *field;
	const struct sqltext *our_sql, *their_sql;
};

struct inquiry {
	const char *conninfo;
	struct db *db; /* opened with the first question */
	bool failed;
};

/* ---- what is asked ------------------------------------------------------------ */

static void put_relation(struct text *to, const struct fact *relation)
{
	quote_name(to, relation->schema);
	text_char(to, '.');
	quote_name(to, relation->name);
}

/* The relations and parameters that an expression sees. */
static bool put_from(struct text *to, const struct sql_context *context)
{
	const char *before = " FROM ";

	for (size_t i = 0; i < context->base_count; i++, before = ", ") {
		const struct sql_base *base = &context->bases[i];

		if (base->relation == NULL)
			return false;
		text_put(to, before);
		put_relation(to, base->relation);
		text_put(to, " AS ");
		quote_name(to, base->name);
	}
	for (size_t i = 0; i < context->parameter_count; i++, before = ", ") {
		if (context->parameters[i].name == NULL || context->parameters[i].type == NULL)
			return false;
		text_printf(to, "%s(SELECT NULL::%s AS ", before, context->parameters[i].type);
		quote_name(to, context->parameters[i].name);
		text_printf(to, ") AS chronosc_%zu", i);
	}
	return true;
}

static bool put_view(struct text *to, const char *name, const struct sql_context *context, const struct sqltext *sql)
{
	text_printf(to, "CREATE TEMPORARY VIEW %s", name);
	for (size_t i = 0; i < context->column_count; i++) {
		text_put(to, i == 0 ? " (" : ", ");
		quote_name(to, context->columns[i]);
	}
	text_put(to, context->column_count > 0 ? ") AS " : " AS ");
	if (context->form == SQL_QUERY) {
		text_add(to, sql->text, sql->size);
		text_put(to, "\n;");
		return true;
	}
	text_put(to, "SELECT (");
	text_add(to, sql->text, sql->size);
	text_put(to, "\n) AS x");
	bool whole = context->form == SQL_EXPRESSION && put_from(to, context);
	text_put(to, ";");
	return whole;
}

static void put_column(struct text *to, const char *name, const char *type, const struct sqltext *sql, bool generated)
{
	text_printf(to, "%s %s %s (", name, type, generated ? "GENERATED ALWAYS AS" : "DEFAULT");
	text_add(to, sql->text, sql->size);
	text_put(to, generated ? "\n) STORED" : "\n)");
}

/* What is assigned to a column is converted as that column converts it. */
static void put_table(struct text *to, const struct question *q, const struct sql_context *context, bool generated)
{
	text_put(to, "CREATE TEMPORARY TABLE chronosc_pair (");
	put_column(to, "chronosc_a", context->types[0], q->our_sql, generated);
	text_put(to, ", ");
	put_column(to, "chronosc_b", context->types[0], q->their_sql, generated);
	if (generated && context->base_count > 0) {
		text_put(to, ", LIKE ");
		put_relation(to, context->bases[0].relation);
	}
	text_put(to, ");");
}

/* A list's values are kept, not how they are written. All are of one type, or each is of its own. */
static bool put_list(struct text *to, const char *name, const struct sql_context *context, const struct sqltext *sql)
{
	bool one = context->type_count == 1;

	text_printf(to, "CREATE TEMPORARY TABLE %s (", name);
	for (size_t i = 0; i < context->type_count; i++) {
		if (context->types[i] == NULL)
			return false;
		text_printf(to, "%sc%zu %s%s", i > 0 ? ", " : "", i, context->types[i], one ? "[]" : "");
	}
	text_printf(to, "); INSERT INTO %s VALUES (%s", name, one ? "ARRAY[" : "");
	text_add(to, sql->text, sql->size);
	text_put(to, "\n");
	if (one)
		text_printf(to, "]::%s[]", context->types[0]);
	text_put(to, ");");
	return true;
}

/* ---- asking ------------------------------------------------------------------- */

static bool is_true(struct inquiry *inquiry, const char *sql)
{
	struct db_rows *rows = db_query(inquiry->db, sql, 0, NULL);
	const char *value = rows != NULL && db_rows_count(rows) == 1 ? db_rows_get(rows, 0, 0) : NULL;
	bool yes = value != NULL && strcmp(value, "t") == 0;

	db_rows_free(rows);
	return yes;
}

/* Whether the objects that script makes are printed alike, as the query says. */
static bool alike(struct inquiry *inquiry, const char *script, const char *query)
{
	bool yes = db_run(inquiry->db, "SAVEPOINT pair") && db_run(inquiry->db, script) && is_true(inquiry, query);

	inquiry->failed |= !db_run(inquiry->db, "ROLLBACK TO SAVEPOINT pair");
	return yes;
}

static bool alike_views(struct inquiry *inquiry, const struct question *q, const struct sql_context *ours,
			const struct sql_context *theirs)
{
	struct text script = {0};
	bool yes = put_view(&script, "chronosc_a", ours, q->our_sql) &&
		   put_view(&script, "chronosc_b", theirs, q->their_sql) &&
		   alike(inquiry, script.data,
			 "SELECT pg_get_viewdef('pg_temp.chronosc_a'::regclass) = "
			 "pg_get_viewdef('pg_temp.chronosc_b'::regclass)");

	text_free(&script);
	return yes;
}

static bool alike_lists(struct inquiry *inquiry, const struct question *q, const struct sql_context *context)
{
	struct text script = {0};
	bool yes = put_list(&script, "chronosc_a", context, q->our_sql) &&
		   put_list(&script, "chronosc_b", context, q->their_sql) &&
		   alike(inquiry, script.data,
			 "SELECT (SELECT a::text FROM pg_temp.chronosc_a AS a) = "
			 "(SELECT b::text FROM pg_temp.chronosc_b AS b)");

	text_free(&script);
	return yes;
}

static bool alike_columns(struct inquiry *inquiry, const struct question *q, const struct sql_context *context)
{
	bool yes = false;

	for (int generated = 0; generated <= 1 && !yes; generated++) {
		struct text script = {0};

		put_table(&script, q, context, generated);
		yes = alike(
			inquiry, script.data,
			"SELECT count(*) = 2 AND min(pg_get_expr(adbin, adrelid)) = max(pg_get_expr(adbin, adrelid)) "
			"FROM pg_attrdef WHERE adrelid = 'pg_temp.chronosc_pair'::regclass");
		text_free(&script);
	}
	return yes;
}

static void path_put(struct text *to, const struct model *model)
{
	const struct name_list *path = &model->project.search_path;

	text_put(to, "BEGIN; SET LOCAL search_path = ");
	for (uint32_t i = 0; i < path->count; i++) {
		text_put(to, i > 0 ? ", " : "");
		quote_name(to, path->list[i].text);
	}
}

static bool inquiry_begin(struct inquiry *inquiry, const struct model *ours)
{
	struct text text = {0};

	if (inquiry->db != NULL || inquiry->failed)
		return !inquiry->failed;
	inquiry->db = db_open(inquiry->conninfo, &text);
	text_clear(&text);
	path_put(&text, ours);
	inquiry->failed = inquiry->db == NULL || !db_run(inquiry->db, text.data);
	text_free(&text);
	return !inquiry->failed;
}

static void ask(struct inquiry *inquiry, const struct question *q)
{
	struct sql_context ours = refs_context(q->ours, q->our_fact, q->field);
	struct sql_context theirs = refs_context(q->theirs, q->their_fact, q->field);
	bool opaque = (q->field->flags & F_OPAQUE) && q->our_fact->kind->context == NULL, same;
	struct sqltext *adopted;

	if ((q->field->flags & F_BODY) || opaque || q->our_sql->text == NULL || q->their_sql->text == NULL ||
	    !inquiry_begin(inquiry, q->ours))
		return;
	/* Of the relations, those that are there already. */
	ours.bases = theirs.bases;
	if (theirs.list)
		same = alike_lists(inquiry, q, &theirs);
	else if (ours.type_count == 1)
		same = alike_columns(inquiry, q, &theirs);
	else
		same = alike_views(inquiry, q, &ours, &theirs);
	if (!same)
		return;
	memcpy(&adopted, &q->our_sql, sizeof adopted);
	*adopted = (struct sqltext){.text = arena_copy(q->ours->arena, q->their_sql->text, q->their_sql->size),
				    .size = q->their_sql->size};
	refs_forget(q->ours, adopted);
}

static void ask_list(struct inquiry *inquiry, struct question q)
{
	const struct field *field = q.field;
	const struct list *a = field_at(q.our_fact, field), *b = field_at(q.their_fact, field);

	for (uint32_t i = 0; a->count == b->count && i < a->count; i++)
		for (size_t j = 0; j < field->item_count; j++) {
			size_t at = (size_t)i * field->item_size + field->items[j].at;

			q.field = &field->items[j];
			q.our_sql = (const void *)((const char *)a->items + at);
			q.their_sql = (const void *)((const char *)b->items + at);
			if (q.field->type == F_SQL &&
			    !value_equal(q.our_fact, q.their_fact, q.our_sql, q.their_sql, q.field))
				ask(inquiry, &q);
		}
}

static void ask_delta(struct inquiry *inquiry, const struct delta *delta, struct model *ours, struct model *theirs,
		      bool ours_first)
{
	struct question q = {.ours = ours, .theirs = theirs};

	q.our_fact = ours_first ? delta->before : delta->after;
	q.their_fact = ours_first ? delta->after : delta->before;
	if (q.our_fact == NULL || q.their_fact == NULL)
		return;
	for (size_t i = 0; i < q.our_fact->kind->field_count; i++) {
		q.field = &q.our_fact->kind->fields[i];
		if (!(delta->fields >> i & 1))
			continue;
		if (q.field->type == F_LIST)
			ask_list(inquiry, q);
		if (q.field->type != F_SQL)
			continue;
		q.our_sql = field_at(q.our_fact, q.field);
		q.their_sql = field_at(q.their_fact, q.field);
		ask(inquiry, &q);
	}
}

void models_respell(const char *conninfo, struct model *from, struct model *to)
{
	struct inquiry inquiry = {.conninfo = conninfo};
	const struct deltas *deltas = diff_models(from, to);
	bool ours_first = to->printed != 0;

	/* What is called otherwise by now is not known under that name there. */
	for (size_t i = 0; deltas->renames == RENAMES_NONE && i < deltas->count && !inquiry.failed; i++)
		ask_delta(&inquiry, &deltas->list[i], ours_first ? from : to, ours_first ? to : from, ours_first);
	if (inquiry.db != NULL)
		db_run(inquiry.db, "ROLLBACK");
	db_close(inquiry.db);
}
