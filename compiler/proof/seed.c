#include "proof/seed.h"

#include "base/arena.h"
#include "base/text.h"
#include "db.h"
#include "proof/filling.h"

#include <string.h>

enum {
	ROWS = 4,	   /* in each table */
	PASSES = 3,	   /* over tables that wait for each other */
	MANY_TABLES = 300, /* beyond, only what the migration touches gets rows */
};

static void table_fill(struct seeding *s, struct filling *f)
{
	for (int loose = 0; loose < 2 && f->row_count == 0; loose++) {
		f->loose = loose == 1;
		for (size_t row = 0; row < ROWS; row++) {
			filling_begin(f, row);
			/* What the first row could not reach the others will not. */
			if (!filling_row(s, f, row) && row == 0)
				break;
		}
		if (f->other == NULL)
			break;
	}
	filling_end(s, f);
}

static void table_visit(struct seeding *s, struct filling *f)
{
	if (f->busy || f->row_count > 0 || !f->wanted)
		return;
	f->busy = true;
	for (size_t r = 0; r < f->table->rule_count; r++)
		if (is_key(&f->table->rules[r]))
			table_visit(s, filling_of(s, f->table->rules[r].target));
	table_fill(s, f);
	f->busy = false;
}

static void table_want(struct seeding *s, struct filling *f)
{
	if (f->wanted)
		return;
	f->wanted = true;
	for (size_t r = 0; r < f->table->rule_count; r++)
		if (is_key(&f->table->rules[r]))
			table_want(s, filling_of(s, f->table->rules[r].target));
}

static bool is_touched(const struct prove_case *w, const struct catalog_table *t)
{
	if (pairs_table(w, t->schema, t->name, false) != NULL)
		return true;
	for (size_t i = 0; i < w->up_loss_count; i++)
		if (strcmp(w->up_losses[i].schema, t->schema) == 0 && strcmp(w->up_losses[i].table, t->name) == 0)
			return true;
	return false;
}

static void filling_open(struct seeding *s, size_t i)
{
	struct filling *f = &s->fillings[i];
	const struct catalog_table *t = &s->from.catalog.tables[i];

	f->table = t;
	f->pair = pairs_table(s->wanted, t->schema, t->name, false);
	f->other = catalog_find(&s->to.catalog, f->pair != NULL ? f->pair->schema_after : t->schema,
				f->pair != NULL ? f->pair->after : t->name);
	f->sources = arena_take(s->arena, (t->count + 1) * sizeof *f->sources);
	f->knobs = arena_take(s->arena, (t->count + t->rule_count + 1) * sizeof *f->knobs);
	f->values = arena_take(s->arena, (t->count + 1) * sizeof *f->values);
	f->fixed = arena_take(s->arena, (t->count + 1) * sizeof *f->fixed);
	for (size_t c = 0; c < t->count; c++)
		f->sources[c] = value_source(s->arena, t, c);
	if (f->other == NULL)
		return;
	f->other_sources = arena_take(s->arena, (f->other->count + 1) * sizeof *f->other_sources);
	for (size_t c = 0; c < f->other->count; c++)
		f->other_sources[c] = value_source(s->arena, f->other, c);
}

static bool is_text(const struct value_source *source)
{
	return source->column->type != NULL && source->column->type->category == 'S';
}

/* Constants of the to-version's checks are candidates as well, and come first: what
 * both allow is what a new or narrower check allows. */
static void sources_join(struct seeding *s, struct filling *f)
{
	for (size_t c = 0; f->other != NULL && c < f->table->count; c++) {
		const struct catalog_column *there = catalog_column(
			f->other, pairs_other(f->pair, f->table->columns[c].name, false));
		struct value_source *mine = &f->sources[c];
		if (there == NULL)
			continue;
		const struct value_source *theirs = &f->other_sources[there - f->other->columns];
		struct catalog_strings joined = {0};
		for (size_t i = 0; i < theirs->first.count; i++)
			ARENA_PUSH(s->arena, joined.list, joined.count, theirs->first.list[i]);
		for (size_t i = 0; there->type != NULL && i < there->type->labels.count; i++)
			ARENA_PUSH(s->arena, joined.list, joined.count, there->type->labels.list[i]);
		/* Text that becomes something else should look like that already. */
		for (size_t i = 0; is_text(mine) && there->type != NULL && !is_text(theirs) && i < ROWS; i++)
			ARENA_PUSH(s->arena, joined.list, joined.count,
				   value_get(s->arena, theirs, i, theirs->first.count));
		for (size_t i = 0; i < mine->first.count; i++)
			ARENA_PUSH(s->arena, joined.list, joined.count, mine->first.list[i]);
		mine->first = joined;
		for (size_t i = 0; i < theirs->later.count && mine->later.count < 200; i++)
			ARENA_PUSH(s->arena, mine->later.list, mine->later.count, theirs->later.list[i]);
	}
}

static void put_tie(struct text *sql, const struct catalog_table *t, const struct filling *f,
		    const struct catalog_rule *rule, const char **parent, bool after)
{
	text_clear(sql);
	text_put(sql, "UPDATE ");
	put_table(sql, t);
	for (size_t i = 0; i < rule->count; i++) {
		const char *column = f->table->columns[rule->columns[i]].name;
		text_put(sql, i == 0 ? " SET " : ", ");
		db_put_ident(sql, after ? pairs_other(f->pair, column, false) : column);
		text_put(sql, " = ");
		db_put_literal(sql, parent[rule->target_columns[i]]);
	}
	text_put(sql, " WHERE ctid = (SELECT ctid FROM ONLY ");
	put_table(sql, t);
	text_put(sql, " ORDER BY ctid LIMIT 1)");
}

/* The way round a circle of foreign keys: a key that found no parent at first gets one now, in
 * one row, which makes it clear that both versions can hold it. */
static void key_tie(struct seeding *s, struct filling *f, const struct catalog_rule *rule)
{
	const struct filling *parent = filling_of(s, rule->target);
	struct text sql = {0};
	bool good;

	for (size_t r = 0; r < f->row_count; r++)
		if (f->rows[r][rule->columns[0]] != NULL)
			return;
	if (parent->row_count == 0 || f->row_count == 0)
		return;
	put_tie(&sql, f->table, f, rule, parent->rows[0], false);
	struct db_rows *rows = side_run(&s->from, sql.data);
	good = rows != NULL;
	db_rows_free(rows);
	if (good && f->other != NULL && !f->unfollowed && !parent->unfollowed) {
		put_tie(&sql, f->other, f, rule, parent->rows[0], true);
		rows = side_run(&s->to, sql.data);
		if (rows == NULL)
			s->from.state = SIDE_BAD;
		good = rows != NULL;
		db_rows_free(rows);
	}
	for (size_t i = 0; good && i < rule->count; i++)
		f->rows[0][rule->columns[i]] = parent->rows[0][rule->target_columns[i]];
	text_free(&sql);
}

static void fill_all(struct seeding *s)
{
	size_t count = s->from.catalog.count;

	for (size_t i = 0; i < count; i++)
		if (!s->from.catalog.tables[i].partition &&
		    (count <= MANY_TABLES || is_touched(s->wanted, &s->from.catalog.tables[i])))
			table_want(s, &s->fillings[i]);
	for (size_t pass = 0, before = 1, left = 0; pass < PASSES && left != before; pass++) {
		before = left;
		left = 1;
		for (size_t i = 0; i < count; i++) {
			table_visit(s, &s->fillings[i]);
			left += s->fillings[i].wanted && s->fillings[i].row_count == 0;
		}
	}
	for (size_t i = 0; i < count; i++)
		for (size_t r = 0; r < s->fillings[i].table->rule_count; r++)
			if (is_key(&s->fillings[i].table->rules[r]))
				key_tie(s, &s->fillings[i], &s->fillings[i].table->rules[r]);
}

/* A column that is null in every row is not judged, and that is said. */
static void tell_nulls(struct seeding *s, const struct filling *f)
{
	for (size_t c = 0; c < f->table->count; c++) {
		size_t values = f->table->columns[c].generated;
		for (size_t r = 0; r < f->row_count; r++)
			values += f->rows[r][c] != NULL;
		if (values == 0 && f->row_count > 0)
			ARENA_PUSH(s->arena, s->result->notes, s->result->note_count,
				   arena_printf(s->arena, "only nulls could be put into \"%s\".\"%s\".\"%s\"",
						f->table->schema, f->table->name, f->table->columns[c].name));
	}
}

static void tell(struct seeding *s)
{
	struct seed_result *r = s->result;

	for (size_t i = 0; i < s->from.catalog.count; i++) {
		const struct filling *f = &s->fillings[i];
		if (f->table->partition)
			continue;
		r->tables++;
		r->seeded += f->row_count > 0;
		r->rows += f->row_count;
		tell_nulls(s, f);
		if (f->wanted && f->row_count == 0)
			ARENA_PUSH(s->arena, r->notes, r->note_count,
				   arena_printf(s->arena, "no rows%s could be made for \"%s\".\"%s\": %s",
						f->other != NULL ? " that both versions accept" : "", f->table->schema,
						f->table->name, f->why == NULL ? "a trigger takes them" : f->why));
	}
}

bool seed_run(struct db *from, struct db *to, const struct prove_case *wanted, struct arena *arena,
	      struct seed_result *result)
{
	/* Deferred constraints would object only at the end, when it is too late to vary. */
	static const char begin[] = "BEGIN; SET LOCAL statement_timeout = '5s'; SET CONSTRAINTS ALL IMMEDIATE";
	struct seeding s = {.arena = arena, .wanted = wanted, .from.db = from, .to.db = to, .result = result};

	*result = (struct seed_result){0};
	if (!catalog_load_rules(&s.from.catalog, from, arena) || !catalog_load_rules(&s.to.catalog, to, arena) ||
	    !db_run(from, begin) || !db_run(to, begin))
		return false;
	s.fillings = arena_take(arena, (s.from.catalog.count + 1) * sizeof *s.fillings);
	for (size_t i = 0; i < s.from.catalog.count; i++) {
		filling_open(&s, i);
		sources_join(&s, &s.fillings[i]);
	}
	fill_all(&s);
	tell(&s);
	db_run(to, "ROLLBACK");
	return db_run(from, s.from.state == SIDE_BAD ? "ROLLBACK TO row; COMMIT" : "COMMIT");
}
