#include "proof/filling.h"

#include "base/arena.h"
#include "base/text.h"
#include "db.h"

#include <string.h>

enum { TRIES = 300 }; /* for one row */

/* The savepoint and the statement in one round trip. */
struct db_rows *side_run(struct side *side, const char *sql)
{
	static const char *const before[] = {"SAVEPOINT row; ", "RELEASE row; SAVEPOINT row; ", "ROLLBACK TO row; "};
	struct text both = {0};

	text_printf(&both, "%s%s", before[side->state], sql);
	struct db_rows *rows = db_query(side->db, both.data, 0, NULL);
	side->state = rows == NULL ? SIDE_BAD : SIDE_GOOD;
	text_free(&both);
	return rows;
}

void put_table(struct text *out, const struct catalog_table *t)
{
	db_put_ident(out, t->schema);
	text_char(out, '.');
	db_put_ident(out, t->name);
}

static bool is_given(const struct catalog_column *c)
{
	return !c->counted && !c->generated;
}

static bool column_in(const struct catalog_rule *rule, size_t column)
{
	for (size_t i = 0; i < rule->count; i++)
		if (rule->columns[i] == column)
			return true;
	return false;
}

bool is_key(const struct catalog_rule *rule)
{
	return rule->kind == 'f' && rule->target != NULL && rule->count > 0;
}

struct filling *filling_of(struct seeding *s, const struct catalog_table *t)
{
	return &s->fillings[t - s->from.catalog.tables];
}

static bool key_nullable(const struct catalog_table *t, const struct catalog_rule *rule)
{
	for (size_t i = 0; i < rule->count; i++)
		if (!t->columns[rule->columns[i]].required)
			return true;
	return false;
}

/* A key's columns that may be null become null; a column that another key has set stays. */
static void key_clear(struct filling *f, const struct catalog_rule *rule)
{
	for (size_t i = 0; i < rule->count; i++)
		if (!f->fixed[rule->columns[i]] && !f->table->columns[rule->columns[i]].required)
			f->values[rule->columns[i]] = NULL;
}

static bool key_fits(const struct filling *f, const struct catalog_rule *rule, const char **parent)
{
	for (size_t i = 0; i < rule->count; i++) {
		const char *have = f->values[rule->columns[i]], *want = parent[rule->target_columns[i]];
		if (want == NULL || (f->fixed[rule->columns[i]] && (have == NULL || strcmp(have, want) != 0)))
			return false;
	}
	return true;
}

static void key_take(struct filling *f, const struct catalog_rule *rule, const char **parent)
{
	for (size_t i = 0; i < rule->count; i++) {
		f->values[rule->columns[i]] = parent[rule->target_columns[i]];
		f->fixed[rule->columns[i]] = true;
	}
}

/* A parent's row for a foreign key; a table's first row may be its own parent. */
static bool key_choose(struct seeding *s, struct filling *f, size_t r, size_t row)
{
	const struct catalog_rule *rule = &f->table->rules[r];
	struct filling *parent = filling_of(s, rule->target);
	struct knob *knob = &f->knobs[f->table->count + r];
	bool nullable = key_nullable(f->table, rule);

	knob->tries = parent->row_count + (nullable ? 1 : 0);
	if (nullable && (knob->at >= (knob->brief ? 1 : parent->row_count) || (knob->sparse && knob->steps == 0))) {
		key_clear(f, rule);
		return true;
	}
	for (size_t i = 0; i < parent->row_count; i++) {
		const char **values = parent->rows[(row + knob->at + i) % parent->row_count];
		if (key_fits(f, rule, values)) {
			key_take(f, rule, values);
			return true;
		}
	}
	if (parent == f && parent->row_count == 0 && key_fits(f, rule, f->values)) {
		key_take(f, rule, f->values);
		return true;
	}
	key_clear(f, rule);
	return nullable;
}

static bool row_make(struct seeding *s, struct filling *f, size_t row)
{
	const struct catalog_table *t = f->table;

	memset(f->fixed, 0, t->count * sizeof *f->fixed);
	for (size_t i = 0; i < t->count; i++) {
		const struct knob *k = &f->knobs[i];
		f->values[i] = NULL;
		if (is_given(&t->columns[i]) && t->columns[i].type != NULL && !(k->sparse && k->steps == 0))
			f->values[i] = k->brief ? value_brief(s->arena, &f->sources[i], row, k->at)
						: value_get(s->arena, &f->sources[i], row, k->at);
	}
	/* Wide keys first: the narrow ones then follow what those have fixed. */
	for (size_t width = 32; width > 0; width--)
		for (size_t r = 0; r < t->rule_count; r++)
			if (is_key(&t->rules[r]) && t->rules[r].count == width && !key_choose(s, f, r, row)) {
				f->why = arena_printf(s->arena, "foreign key \"%s\" finds no row in %s",
						      t->rules[r].name, t->rules[r].target->name);
				return false;
			}
	return true;
}

static void put_list(struct text *out, const char *opening, const struct text *list)
{
	text_printf(out, "%s%s)", opening, list->size > 0 ? list->data : "");
}

static void put_pair(struct text *columns, struct text *values, const char *column, const char *value)
{
	text_put(columns, columns->size > 0 ? ", " : "");
	db_put_ident(columns, column);
	text_put(values, values->size > 0 ? ", " : "");
	db_put_literal(values, value);
}

static void put_insert(struct text *sql, const struct catalog_table *t, const struct text *columns,
		       const struct text *values)
{
	text_put(sql, "INSERT INTO ");
	put_table(sql, t);
	if (columns->size == 0) {
		text_put(sql, " DEFAULT VALUES");
		return;
	}
	put_list(sql, " (", columns);
	put_list(sql, " OVERRIDING SYSTEM VALUE VALUES (", values);
}

static const char **row_keep(struct seeding *s, const struct filling *f, const struct db_rows *rows)
{
	const char **kept = arena_take(s->arena, (f->table->count + 1) * sizeof *kept);

	for (size_t i = 0; i < f->table->count; i++) {
		const char *value = db_rows_get(rows, 0, i);
		kept[i] = value == NULL ? NULL : arena_copy(s->arena, value, db_rows_size(rows, 0, i));
	}
	return kept;
}

/* NULL when the database refuses, or a trigger swallows, the row. */
static const char **insert_from(struct seeding *s, struct filling *f)
{
	struct text columns = {0}, values = {0}, sql = {0};
	const char **kept = NULL;

	for (size_t i = 0; i < f->table->count; i++)
		if (is_given(&f->table->columns[i]))
			put_pair(&columns, &values, f->table->columns[i].name, f->values[i]);
	put_insert(&sql, f->table, &columns, &values);
	for (size_t i = 0; i < f->table->count; i++) {
		text_put(&sql, i == 0 ? " RETURNING " : ", ");
		db_put_ident(&sql, f->table->columns[i].name);
	}
	struct db_rows *rows = side_run(&s->from, sql.data);
	if (rows != NULL && (f->table->count == 0 || db_rows_count(rows) == 1))
		kept = row_keep(s, f, rows);
	db_rows_free(rows);
	text_free(&columns);
	text_free(&values);
	text_free(&sql);
	return kept;
}

/* In the to-version a column may hold something else: null that is filled, or a converted value. */
static bool is_replaced(const struct filling *f, const struct catalog_column *there, const struct prove_column *c,
			const char *value)
{
	if (c != NULL && c->fate == PROVE_REWRITTEN)
		return true;
	if (c != NULL && c->fate == PROVE_FILLED && value == NULL && there->required)
		return true;
	if (!f->loose || value == NULL)
		return false;
	const struct catalog_column *here = catalog_column(f->table, pairs_other(f->pair, there->name, true));
	return here != NULL && strcmp(here->declared, there->declared) != 0;
}

static void put_other_column(struct seeding *s, struct filling *f, size_t i, const char **row, struct text *columns,
			     struct text *values)
{
	const struct catalog_column *there = &f->other->columns[i];
	const struct catalog_column *here = catalog_column(f->table, pairs_other(f->pair, there->name, true));
	const struct prove_column *c = pairs_column(f->pair, there->name, true);
	const char *value = here == NULL ? NULL : row[here - f->table->columns];

	if (there->generated || there->type == NULL)
		return;
	if (here == NULL && (!there->required || there->defaulted || there->counted))
		return;
	if (here == NULL || is_replaced(f, there, c, value))
		value = value_get(s->arena, &f->other_sources[i], f->row_count, 0);
	put_pair(columns, values, there->name, value);
}

static bool insert_to(struct seeding *s, struct filling *f, const char **row)
{
	struct text columns = {0}, values = {0}, sql = {0};

	for (size_t i = 0; i < f->other->count; i++)
		put_other_column(s, f, i, row, &columns, &values);
	put_insert(&sql, f->other, &columns, &values);
	struct db_rows *rows = side_run(&s->to, sql.data);
	bool good = rows != NULL;
	db_rows_free(rows);
	text_free(&columns);
	text_free(&values);
	text_free(&sql);
	return good;
}

/* A column's, or that of the foreign key that sets it; NULL for what the database sets. */
static struct knob *knob_of(struct filling *f, size_t column)
{
	for (size_t r = 0; r < f->table->rule_count; r++)
		if (is_key(&f->table->rules[r]) && column_in(&f->table->rules[r], column))
			return &f->knobs[f->table->count + r];
	return is_given(&f->table->columns[column]) ? &f->knobs[column] : NULL;
}

/* The next try; false when it has had all. */
static bool knob_turn(struct filling *f, size_t column)
{
	struct knob *k = knob_of(f, column);

	if (k == NULL)
		return false;
	if (k->brief) {
		k->brief = false;
		k->at = 0;
	} else if (!(k->sparse && k->steps == 0)) {
		/* The first step away from a null is to the try that stands ready. */
		k->at = k->tries == 0 ? 0 : (k->at + 1) % k->tries;
	}
	if (++k->steps <= k->tries)
		return true;
	k->steps = 1;
	return false;
}

static bool knobs_turn(struct filling *f, const size_t *columns, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (columns[i] < f->table->count && knob_turn(f, columns[i]))
			return true;
	return false;
}

static size_t brief_tries(const struct filling *f, const struct knob *k)
{
	size_t i = (size_t)(k - f->knobs);

	if (i < f->table->count)
		return value_brief_tries(&f->sources[i], f->counter.nulls);
	return f->counter.nulls && key_nullable(f->table, &f->table->rules[i - f->table->count]) ? 2 : 1;
}

static bool counter_has(const struct counter *counter, const struct knob *k)
{
	for (size_t i = 0; i < counter->count; i++)
		if (counter->digits[i] == k)
			return true;
	return false;
}

static void counter_add(struct filling *f, struct knob *k)
{
	if (k == NULL || counter_has(&f->counter, k) || f->counter.count == sizeof f->counter.digits / sizeof k)
		return;
	f->counter.digits[f->counter.count++] = k;
	if (!k->brief)
		k->at = 0;
	k->brief = true;
	k->sparse = false;
	k->steps = 0;
}

/* Each row begins with another digit, so that rows differ in what is null. */
static bool counter_step(struct filling *f)
{
	for (size_t i = 0; i < f->counter.count; i++) {
		struct knob *k = f->counter.digits[(i + f->row_count) % f->counter.count];
		size_t tries = brief_tries(f, k);
		k->at = (k->at + 1) % tries;
		if (++k->steps < tries)
			return true;
		k->steps = 0;
	}
	return false;
}

static void counter_turn(struct filling *f)
{
	if (counter_step(f))
		return;
	if (!f->counter.nulls) {
		f->counter.nulls = true;
		counter_step(f);
		return;
	}
	for (size_t i = 0; i < f->counter.count; i++)
		f->counter.digits[i]->brief = false;
	f->counter.over = true;
}

/* A check on several columns begins to count; then any fault of one of these columns counts on. */
static bool counter_try(struct filling *f, const size_t *columns, size_t count, bool joint)
{
	if (f->counter.over || count == 0)
		return false;
	if (!joint && (count > 1 || columns[0] >= f->table->count || !counter_has(&f->counter, knob_of(f, columns[0]))))
		return false;
	for (size_t i = 0; i < count; i++)
		if (columns[i] < f->table->count)
			counter_add(f, knob_of(f, columns[i]));
	if (f->counter.count > 0)
		counter_turn(f);
	return f->counter.count > 0;
}

/* Two full rows, one with all the nulls there may be, one with every second of them. */
void filling_begin(struct filling *f, size_t row)
{
	f->counter = (struct counter){0};
	for (size_t i = 0; i < f->table->count + f->table->rule_count; i++) {
		f->knobs[i].steps = 0;
		f->knobs[i].sparse = row == 2 || (row == 3 && i % 2 == 1);
		if (i < f->table->count) {
			f->knobs[i].tries = value_tries(&f->sources[i]);
			f->knobs[i].sparse = f->knobs[i].sparse && f->sources[i].nullable;
		}
	}
}

static const struct catalog_rule *rule_find(const struct catalog_table *t, const char *name)
{
	for (size_t r = 0; t != NULL && r < t->rule_count; r++)
		if (strcmp(t->rules[r].name, name) == 0 && (name[0] != '\0' || t->rules[r].kind == 'b'))
			return &t->rules[r];
	return NULL;
}

static bool domain_checks(const struct catalog_type *t, const char *check)
{
	for (; t != NULL && t->kind == 'd'; t = t->of)
		for (size_t i = 0; i + 1 < t->checks.count; i += 2)
			if (strcmp(t->checks.list[i], check) == 0)
				return true;
	return false;
}

/* A column of the table that complained, as the column of the from-version's table. */
static size_t column_here(const struct filling *f, const char *name, bool back)
{
	const struct catalog_column *c = catalog_column(f->table, back ? pairs_other(f->pair, name, true) : name);

	return c == NULL ? f->table->count : (size_t)(c - f->table->columns);
}

/* What an error is about: columns of the from-version's table. */
static size_t blame(struct seeding *s, struct filling *f, bool back, size_t *columns, bool *joint)
{
	const struct side *side = back ? &s->to : &s->from;
	const struct db_error *e = db_error(side->db);
	const struct catalog_table *t = back ? f->other : f->table, *complains = t;
	const struct catalog_rule *rule = rule_find(t, e->constraint);
	size_t count = 0;

	/* A partition may have checks and keys of its own. */
	if (rule == NULL && e->table[0] != '\0') {
		complains = catalog_find(&side->catalog, e->schema, e->table);
		rule = rule_find(complains, e->constraint);
	}
	*joint = rule != NULL && rule->kind == 'c' && rule->count > 1;
	if (e->column[0] != '\0')
		columns[count++] = column_here(f, e->column, back);
	for (size_t i = 0; rule != NULL && i < rule->count && count < f->table->count; i++)
		columns[count++] = column_here(f, complains->columns[rule->columns[i]].name, back);
	for (size_t i = 0; rule == NULL && i < t->count && count < f->table->count; i++)
		if (e->constraint[0] != '\0' && domain_checks(t->columns[i].type, e->constraint))
			columns[count++] = column_here(f, t->columns[i].name, back);
	return count;
}

static bool is_about_data(const struct db_error *e)
{
	return strncmp(e->sqlstate, "22", 2) == 0 || strncmp(e->sqlstate, "23", 2) == 0;
}

/* Triggers that want more than we know are put off for the time of filling. */
static bool triggers_off(struct seeding *s, struct filling *f)
{
	struct text sql = {0};

	if (f->quiet || f->table->trigger_count == 0)
		return false;
	f->quiet = true;
	text_put(&sql, "ALTER TABLE ");
	put_table(&sql, f->table);
	text_put(&sql, " DISABLE TRIGGER USER");
	struct db_rows *rows = side_run(&s->from, sql.data);
	bool good = rows != NULL;
	db_rows_free(rows);
	text_free(&sql);
	return good;
}

void filling_end(struct seeding *s, struct filling *f)
{
	struct text sql = {0};

	if (!f->quiet)
		return;
	text_put(&sql, "ALTER TABLE ");
	put_table(&sql, f->table);
	for (size_t i = 0; i < f->table->trigger_count; i++)
		text_printf(&sql, "%s %s", i > 0 ? "," : "", f->table->triggers[i]);
	db_rows_free(side_run(&s->from, sql.data));
	text_free(&sql);
	f->quiet = false;
}

static void why_keep(struct seeding *s, struct filling *f, const struct db_error *e)
{
	f->why = arena_printf(s->arena, "%s", e->message);
}

/* Something else is to be tried; false when nothing is left. */
static bool vary(struct seeding *s, struct filling *f, bool back, size_t attempt)
{
	const struct db_error *e = db_error(back ? s->to.db : s->from.db);
	size_t columns[64], few = f->table->count < 60 ? f->table->count : 60;
	bool joint = false;
	size_t count = few == 0 ? 0 : blame(s, f, back, columns, &joint);

	why_keep(s, f, e);
	if (!is_about_data(e))
		return !back && triggers_off(s, f);
	if (counter_try(f, columns, count, joint))
		return true;
	if (count > 0)
		return knobs_turn(f, columns, count);
	/* A value that does not fit its type names no column: each in turn. */
	for (size_t i = 0; i < few; i++)
		if (knob_turn(f, (attempt + i) % few))
			return true;
	return false;
}

/* The to-version's objection counts only where other data could meet it. */
static bool is_objection(struct seeding *s, struct filling *f)
{
	const struct db_error *e = db_error(s->to.db);
	const struct catalog_rule *rule = rule_find(f->other, e->constraint);
	size_t columns[64], count, known = 0;
	bool joint;

	if (!is_about_data(e) || f->table->count >= 60)
		return false;
	if (rule != NULL && rule->kind == 'f') {
		const struct catalog_rule *ours = rule_find(f->table, e->constraint);
		if (ours != NULL && is_key(ours) && filling_of(s, ours->target)->unfollowed)
			return false;
	}
	count = blame(s, f, true, columns, &joint);
	for (size_t i = 0; i < count; i++)
		known += columns[i] < f->table->count;
	return count == 0 || known > 0;
}

bool filling_row(struct seeding *s, struct filling *f, size_t row)
{
	for (size_t attempt = 0; attempt < TRIES; attempt++) {
		if (!row_make(s, f, row))
			return false;
		const char **kept = insert_from(s, f);
		if (kept == NULL) {
			if (s->from.state == SIDE_GOOD || !vary(s, f, false, attempt))
				return false;
			continue;
		}
		if (f->other == NULL || insert_to(s, f, kept) || !is_objection(s, f)) {
			f->unfollowed = f->unfollowed || f->other == NULL || s->to.state == SIDE_BAD;
			ARENA_PUSH(s->arena, f->rows, f->row_count, kept);
			return true;
		}
		s->from.state = SIDE_BAD;
		if (!vary(s, f, true, attempt))
			return false;
	}
	return false;
}
