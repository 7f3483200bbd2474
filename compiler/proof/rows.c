#include "proof/rows.h"

#include "base/arena.h"
#include "base/text.h"
#include "db.h"
#include "proof/pairs.h"

#include <stdlib.h>
#include <string.h>

#define FAULT(v, ...) ARENA_PUSH((v)->arena, (v)->faults, (v)->fault_count, arena_printf((v)->arena, __VA_ARGS__))
#define NOTE(v, ...) ARENA_PUSH((v)->arena, (v)->notes, (v)->note_count, arena_printf((v)->arena, __VA_ARGS__))

static bool table_load(struct rows_table *rows, const struct catalog_table *t, struct db *db, struct arena *arena)
{
	struct text sql = {0};

	for (size_t i = 0; i < t->count; i++) {
		text_put(&sql, i == 0 ? "SELECT " : ", ");
		db_put_ident(&sql, t->columns[i].name);
	}
	/* ONLY: the rows of partitions and children are read where they are. */
	text_put(&sql, t->count == 0 ? "SELECT FROM ONLY " : " FROM ONLY ");
	db_put_ident(&sql, t->schema);
	text_char(&sql, '.');
	db_put_ident(&sql, t->name);
	struct db_rows *found = db_query(db, sql.data, 0, NULL);
	text_free(&sql);
	for (size_t r = 0; found != NULL && r < db_rows_count(found); r++) {
		const char **row = arena_take(arena, (t->count + 1) * sizeof *row);
		for (size_t c = 0; c < t->count; c++) {
			const char *value = db_rows_get(found, r, c);
			row[c] = value == NULL ? NULL : arena_copy(arena, value, db_rows_size(found, r, c));
		}
		ARENA_PUSH(arena, rows->rows, rows->count, row);
	}
	db_rows_free(found);
	return found != NULL;
}

bool rows_load(struct rows_state *state, struct db *db, struct arena *arena)
{
	bool good = catalog_load(&state->catalog, db, arena);

	state->tables = arena_take(arena, (state->catalog.count + 1) * sizeof *state->tables);
	for (size_t i = 0; good && i < state->catalog.count; i++) {
		state->tables[i] = (struct rows_table){0};
		if (state->catalog.tables[i].kind == 'r')
			good = table_load(&state->tables[i], &state->catalog.tables[i], db, arena);
	}
	return good;
}

/* A table on two sides, and the columns that are compared: a's index, b's index. */
struct match {
	const struct prove_case *wanted; /* NULL: both sides have the same names */
	const struct catalog_table *a, *b;
	const struct rows_table *ra, *rb;
	const struct prove_table *pair;
	size_t *from, *to;
	size_t count;
};

static bool match_open(struct match *m, const struct rows_state *before, size_t table, const struct rows_state *after,
		       const struct prove_case *wanted)
{
	m->wanted = wanted;
	m->a = &before->catalog.tables[table];
	m->ra = &before->tables[table];
	m->pair = wanted == NULL ? NULL : pairs_table(wanted, m->a->schema, m->a->name, false);
	m->b = catalog_find(&after->catalog, m->pair == NULL ? m->a->schema : m->pair->schema_after,
			    m->pair == NULL ? m->a->name : m->pair->after);
	m->rb = m->b == NULL ? NULL : &after->tables[m->b - after->catalog.tables];
	return m->b != NULL;
}

/* What a column is called on the other side. A child's is renamed with its parent's. */
static const char *name_there(const struct prove_case *wanted, const struct catalog_table *t, const char *column,
			      bool back)
{
	const struct prove_table *pair = pairs_table(wanted, t->schema, t->name, back);
	const struct catalog_column *c = catalog_column(t, column);
	const char *name = pairs_other(pair, column, back);

	for (size_t i = 0; c != NULL && c->inherited && i < t->parent_count && strcmp(name, column) == 0; i++)
		name = name_there(wanted, t->parents[i], column, back);
	return name;
}

static size_t counterpart(const struct match *m, size_t column)
{
	const char *name = m->a->columns[column].name;
	const struct catalog_column *c = catalog_column(
		m->b, m->wanted == NULL ? name : name_there(m->wanted, m->a, name, false));

	return c == NULL ? m->b->count : (size_t)(c - m->b->columns);
}

static enum prove_fate fate_of(const struct match *m, size_t from, size_t to)
{
	const struct prove_column *c = pairs_column(m->pair, m->a->columns[from].name, false);
	bool same = strcmp(m->a->columns[from].declared, m->b->columns[to].declared) == 0;

	if (c != NULL && c->fate != PROVE_SAME)
		return c->fate;
	return same ? PROVE_SAME : PROVE_CONVERTED;
}

static int compare_strings(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Each row's compared columns as one text, sorted: tables are sets. */
static const char **keys_make(struct arena *arena, const struct rows_table *rows, const size_t *columns, size_t count)
{
	const char **keys = arena_take(arena, (rows->count + 1) * sizeof *keys);
	struct text key = {0};

	for (size_t r = 0; r < rows->count; r++) {
		text_clear(&key);
		for (size_t i = 0; i < count; i++) {
			const char *value = rows->rows[r][columns[i]];
			if (value == NULL)
				text_put(&key, "-");
			else
				text_printf(&key, "%zu:%s", strlen(value), value);
		}
		keys[r] = arena_copy(arena, key.data, key.size);
	}
	text_free(&key);
	if (rows->count > 1)
		qsort(keys, rows->count, sizeof *keys, compare_strings);
	return keys;
}

static bool same_rows(struct arena *arena, const struct match *m)
{
	const char **a = keys_make(arena, m->ra, m->from, m->count), **b = keys_make(arena, m->rb, m->to, m->count);

	if (m->ra->count != m->rb->count)
		return false;
	for (size_t i = 0; i < m->ra->count; i++)
		if (strcmp(a[i], b[i]) != 0)
			return false;
	return true;
}

/* A value that b has fewer times than a; NULL when there is none. Nulls of a are not asked for. */
static const char *value_gone(struct arena *arena, const struct match *m, size_t from, size_t to)
{
	bool *taken = arena_take(arena, m->rb->count + 1);

	for (size_t i = 0; i < m->ra->count; i++) {
		const char *value = m->ra->rows[i][from];
		size_t j = 0;
		if (value == NULL)
			continue;
		for (; j < m->rb->count; j++)
			if (!taken[j] && m->rb->rows[j][to] != NULL && strcmp(value, m->rb->rows[j][to]) == 0)
				break;
		if (j == m->rb->count)
			return value;
		taken[j] = true;
	}
	return NULL;
}

static size_t nulls(const struct rows_table *rows, size_t column)
{
	size_t count = 0;

	for (size_t i = 0; i < rows->count; i++)
		count += rows->rows[i][column] == NULL;
	return count;
}

/* What is lost of a parent's column is lost of the children's too. */
static const struct prove_loss *loss_of(const struct prove_loss *losses, size_t count, const struct catalog_table *t,
					const char *column)
{
	const struct prove_loss *loss = pairs_loss(losses, count, t->schema, t->name, column);
	const struct catalog_column *c = column == NULL ? NULL : catalog_column(t, column);

	for (size_t i = 0; loss == NULL && c != NULL && c->inherited && i < t->parent_count; i++) {
		loss = loss_of(losses, count, t->parents[i], column);
		if (loss != NULL && loss->column == NULL)
			loss = NULL;
	}
	return loss;
}

static const struct prove_loss *up_loss(const struct prove_case *w, const struct catalog_table *t, const char *column)
{
	return loss_of(w->up_losses, w->up_loss_count, t, column);
}

static const struct prove_loss *down_loss(const struct prove_case *w, const struct catalog_table *t, const char *column)
{
	return loss_of(w->down_losses, w->down_loss_count, t, column);
}

/* Whose columns differ is said of the columns; only then that the rows as a whole do. */
static void judge_rows(struct rows_verdict *v, const struct match *m, const char *when)
{
	size_t before = v->fault_count;

	if (m->count == 0 || same_rows(v->arena, m))
		return;
	for (size_t i = 0; i < m->count; i++) {
		const char *gone = value_gone(v->arena, m, m->from[i], m->to[i]);
		const char *column = m->a->columns[m->from[i]].name;
		if (gone != NULL)
			FAULT(v,
			      "%s, a value of \"%s\".\"%s\".\"%s\" is lost or changed, and this is not announced: %.80s",
			      when, m->a->schema, m->a->name, column, gone);
		else if (nulls(m->ra, m->from[i]) != nulls(m->rb, m->to[i]))
			FAULT(v, "%s, nulls of \"%s\".\"%s\".\"%s\" have become values", when, m->a->schema, m->a->name,
			      column);
	}
	if (v->fault_count == before)
		FAULT(v, "%s, the values in the rows of \"%s\".\"%s\" have changed places", when, m->a->schema,
		      m->a->name);
}

static void judge_converted(struct rows_verdict *v, const struct match *m, size_t from, size_t to, const char *when)
{
	size_t a = nulls(m->ra, from), b = nulls(m->rb, to);

	if (a != b)
		FAULT(v, "%s, \"%s\".\"%s\".\"%s\" has %zu nulls in place of %zu", when, m->a->schema, m->a->name,
		      m->a->columns[from].name, b, a);
}

static void judge_filled(struct rows_verdict *v, const struct match *m, size_t from, size_t to, const char *when)
{
	const char *gone = value_gone(v->arena, m, from, to);

	if (gone != NULL)
		FAULT(v, "%s, a value of \"%s\".\"%s\".\"%s\" is lost or changed, and this is not announced: %.80s",
		      when, m->a->schema, m->a->name, m->a->columns[from].name, gone);
}

static bool judge_count(struct rows_verdict *v, const struct match *m, const char *when)
{
	if (m->ra->count == m->rb->count)
		return true;
	FAULT(v, "%s, \"%s\".\"%s\" has %zu rows in place of %zu, and this is not announced", when, m->a->schema,
	      m->a->name, m->rb->count, m->ra->count);
	return false;
}

/* Compares what is on both sides. back: up's conversions must have been undone. */
static void judge_table(struct rows_verdict *v, struct match *m, bool back, const char *when)
{
	m->from = arena_take(v->arena, (m->a->count + 1) * sizeof *m->from);
	m->to = arena_take(v->arena, (m->a->count + 1) * sizeof *m->to);
	m->count = 0;
	if (m->b->kind != 'r' || !judge_count(v, m, when))
		return;
	for (size_t i = 0; i < m->a->count; i++) {
		size_t j = counterpart(m, i);
		if (j == m->b->count || m->a->columns[i].generated || m->b->columns[j].generated ||
		    up_loss(v->wanted, m->a, m->a->columns[i].name) != NULL)
			continue;
		enum prove_fate fate = fate_of(m, i, j);
		if (fate == PROVE_FILLED) {
			judge_filled(v, m, i, j, when);
		} else if (fate == PROVE_SAME || back) {
			m->from[m->count] = i;
			m->to[m->count++] = j;
		} else if (fate == PROVE_CONVERTED) {
			judge_converted(v, m, i, j, when);
		}
	}
	judge_rows(v, m, when);
}

/* Are all values of a column, or of a whole table, there and more than a default could make them? */
static bool is_kept(struct rows_verdict *v, const struct match *m, size_t from, size_t to, bool varied)
{
	const char *first = NULL;
	size_t different = 0;

	if (m->ra->count == 0 || m->ra->count != m->rb->count || value_gone(v->arena, m, from, to) != NULL)
		return false;
	for (size_t i = 0; i < m->ra->count; i++) {
		const char *value = m->ra->rows[i][from];
		if (value == NULL)
			continue;
		if (first == NULL)
			first = value;
		different += strcmp(first, value) != 0;
	}
	return first != NULL && (!varied || different > 0);
}

static size_t table_index(const struct rows_state *s, const struct prove_loss *loss)
{
	const struct catalog_table *t = catalog_find(&s->catalog, loss->schema, loss->table);

	return t == NULL ? s->catalog.count : (size_t)(t - s->catalog.tables);
}

/* An announced loss must be one: gone after up, or at least not as it was. */
static void judge_loss(struct rows_verdict *v, const struct prove_loss *loss, const struct rows_state *before,
		       const struct rows_state *after, const struct prove_case *names, bool varied, const char *when)
{
	size_t t = table_index(before, loss);
	struct match m = {0};

	if (loss->possible || t == before->catalog.count || !match_open(&m, before, t, after, names))
		return;
	if (loss->column == NULL) {
		m.from = m.to = arena_take(v->arena, (m.a->count + 1) * sizeof *m.from);
		for (size_t i = 0; i < m.a->count && m.a->count == m.b->count; i++)
			m.from[m.count++] = i;
		if (m.count > 0 && m.ra->count > 0 && same_rows(v->arena, &m))
			FAULT(v, "the rows of \"%s\".\"%s\" are announced to be lost, and are still there %s",
			      loss->schema, loss->table, when);
		return;
	}
	const struct catalog_column *c = catalog_column(m.a, loss->column);
	size_t from = c == NULL ? 0 : (size_t)(c - m.a->columns), to = c == NULL ? m.b->count : counterpart(&m, from);
	if (to < m.b->count && !m.b->columns[to].generated && is_kept(v, &m, from, to, varied))
		FAULT(v, "the values of \"%s\".\"%s\".\"%s\" are announced to be lost, and are still there %s",
		      loss->schema, loss->table, loss->column, when);
}

static void judge_names(struct rows_verdict *v, const struct prove_loss *losses, size_t count,
			const struct rows_state *state, const char *version)
{
	for (size_t i = 0; i < count; i++) {
		const struct catalog_table *t = catalog_find(&state->catalog, losses[i].schema, losses[i].table);
		if (t == NULL || (losses[i].column != NULL && catalog_column(t, losses[i].column) == NULL))
			FAULT(v, "the loss of \"%s\".\"%s\"%s%s%s is announced, which the %s-version does not have",
			      losses[i].schema, losses[i].table, losses[i].column ? ".\"" : "",
			      losses[i].column ? losses[i].column : "", losses[i].column ? "\"" : "", version);
	}
}

static void judge_sequences(struct rows_verdict *v, const struct rows_state *before, const struct rows_state *after,
			    const char *when)
{
	for (size_t i = 0; i < before->catalog.sequence_count; i++) {
		const struct catalog_sequence *a = &before->catalog.sequences[i];
		for (size_t j = 0; a->last != NULL && j < after->catalog.sequence_count; j++) {
			const struct catalog_sequence *b = &after->catalog.sequences[j];
			if (strcmp(a->schema, b->schema) != 0 || strcmp(a->name, b->name) != 0 ||
			    (a->table != NULL && pairs_loss(v->wanted->up_losses, v->wanted->up_loss_count,
							    a->table_schema, a->table, a->column) != NULL))
				continue;
			if (b->last == NULL || strcmp(a->last, b->last) != 0)
				NOTE(v, "%s, sequence \"%s\".\"%s\" counts from %s, it was at %s", when, a->schema,
				     a->name, b->last == NULL ? "its start" : b->last, a->last);
		}
	}
}

void rows_judge_up(struct rows_verdict *v, const struct rows_state *before, const struct rows_state *after)
{
	const struct prove_case *w = v->wanted;

	for (size_t i = 0; i < before->catalog.count; i++) {
		struct match m = {0};
		/* What is gone is judged after down, which may bring it back. */
		if (before->tables[i].count > 0 && match_open(&m, before, i, after, w) && up_loss(w, m.a, NULL) == NULL)
			judge_table(v, &m, false, "after up");
	}
	judge_names(v, w->up_losses, w->up_loss_count, before, "from");
	judge_names(v, w->down_losses, w->down_loss_count, after, "to");
	for (size_t i = 0; i < w->up_loss_count; i++)
		judge_loss(v, &w->up_losses[i], before, after, w, false, "after up");
	judge_sequences(v, before, after, "after up");
}

/* What exists only in the to-version is destroyed by down. */
static void judge_taken(struct rows_verdict *v, const struct rows_state *before, const struct rows_state *after)
{
	for (size_t i = 0; i < after->catalog.count; i++) {
		const struct catalog_table *t = &after->catalog.tables[i];
		const struct prove_table *pair = pairs_table(v->wanted, t->schema, t->name, true);
		const struct catalog_table *was = catalog_find(&before->catalog,
							       pair == NULL ? t->schema : pair->schema_before,
							       pair == NULL ? t->name : pair->before);
		if (down_loss(v->wanted, t, NULL) != NULL ||
		    (v->wanted->parking != NULL && strcmp(t->schema, v->wanted->parking) == 0))
			continue;
		if (was == NULL && !t->partition && t->kind == 'r')
			FAULT(v, "down destroys table \"%s\".\"%s\", and this is not announced", t->schema, t->name);
		for (size_t c = 0; was != NULL && c < t->count; c++)
			if (catalog_column(was, name_there(v->wanted, t, t->columns[c].name, true)) == NULL &&
			    !t->columns[c].generated && down_loss(v->wanted, t, t->columns[c].name) == NULL)
				FAULT(v, "down destroys column \"%s\".\"%s\".\"%s\", and this is not announced",
				      t->schema, t->name, t->columns[c].name);
	}
}

static void judge_down_losses(struct rows_verdict *v, const struct rows_state *before, const struct rows_state *after)
{
	for (size_t i = 0; i < v->wanted->down_loss_count; i++) {
		const struct prove_loss *l = &v->wanted->down_losses[i];
		const struct prove_table *pair = pairs_table(v->wanted, l->schema, l->table, true);
		const struct catalog_table *now = catalog_find(&after->catalog, l->schema, l->table);
		const struct catalog_table *was = catalog_find(&before->catalog,
							       pair == NULL ? l->schema : pair->schema_before,
							       pair == NULL ? l->table : pair->before);
		if (l->possible || now == NULL || was == NULL)
			continue;
		if (l->column == NULL || catalog_column(was, pairs_other(pair, l->column, true)) != NULL)
			FAULT(v, "down is announced to destroy \"%s\".\"%s\"%s%s%s, which the from-version has too",
			      l->schema, l->table, l->column ? ".\"" : "", l->column ? l->column : "",
			      l->column ? "\"" : "");
	}
}

/* After down the names are the old ones again; the fates stay. */
static struct prove_table pair_back(struct rows_verdict *v, const struct catalog_table *t)
{
	const struct prove_table *pair = pairs_table(v->wanted, t->schema, t->name, false);
	struct prove_table same = {0};
	struct prove_column *columns = NULL;

	for (size_t i = 0; pair != NULL && i < pair->count; i++) {
		const struct prove_column *c = &pair->columns[i];
		ARENA_PUSH(v->arena, columns, same.count, ((struct prove_column){c->before, c->before, c->fate}));
	}
	same.columns = columns;
	return same;
}

void rows_judge_down(struct rows_verdict *v, const struct rows_state *before, const struct rows_state *after,
		     const struct rows_state *back)
{
	const struct prove_case *w = v->wanted;

	for (size_t i = 0; i < before->catalog.count; i++) {
		struct match m = {0};
		if (before->tables[i].count == 0 || !match_open(&m, before, i, back, NULL) ||
		    up_loss(w, m.a, NULL) != NULL)
			continue;
		struct prove_table same = pair_back(v, m.a);
		m.pair = &same;
		judge_table(v, &m, true, "after down");
	}
	for (size_t i = 0; i < w->up_loss_count; i++)
		judge_loss(v, &w->up_losses[i], before, back, NULL, true, "after down");
	judge_taken(v, before, after);
	judge_down_losses(v, before, after);
	judge_sequences(v, before, back, "after down");
}
