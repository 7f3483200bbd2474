/* What the generated functions do, against a server: calls URL. */
#include "chronos.h"

#include "database.h"

#include <poll.h>
#include <stdlib.h>

static struct people_change person(const char *email)
{
	struct people_change change = {0};

	people_set_email(&change, ch_str_of(email));
	return change;
}

static int64_t add_person(struct ch_db *db, const char *email)
{
	struct people_change change = person(email);
	struct people_row row = {0};

	EXPECT_STATUS(db, people_insert(db, &change, &row), CH_OK);
	return row.id;
}

/* ---- one row ------------------------------------------------------------------------------- */

static void one_row(struct ch_db *db)
{
	struct people_change change = person("ann@example.org");
	struct people_row row, again;

	/* Defaults hold for what is not set. */
	EXPECT_STATUS(db, people_insert(db, &change, &row), CH_OK);
	EXPECT(row.mood == MOOD_OK && row.name.at == NULL && row.created_at.microseconds > 0,
	       "the defaults do not hold");
	EXPECT_STATUS(db, people_get(db, row.id, &again), CH_OK);
	EXPECT(ch_str_equal(again.email, ch_str_of("ann@example.org")), "another row was got");
	EXPECT_STATUS(db, people_get(db, -1, &again), CH_NONE);
	EXPECT_STATUS(db, people_get_by_email(db, ch_str_of("ann@example.org"), &again), CH_OK);
	EXPECT_STATUS(db, people_get_by_email(db, ch_str_of("nobody"), &again), CH_NONE);
	/* An update sets what is set and nothing else; null can be set. */
	struct people_change older = {0};
	people_set_age(&older, ch_opt_i32_of(30));
	EXPECT_STATUS(db, people_update(db, row.id, &older, &again), CH_OK);
	EXPECT(again.age.has && again.age.value == 30 && again.doubled.value == 60 && again.id == row.id,
	       "the update did something else");
	people_set_age(&older, (struct ch_opt_i32){0});
	EXPECT_STATUS(db, people_update(db, row.id, &older, NULL), CH_OK);
	EXPECT(ask(db, "select count(*) from people where age is null and email = 'ann@example.org'") == 1,
	       "null was not set");
	EXPECT_STATUS(db, people_update(db, -1, &older, NULL), CH_NONE);
	struct people_change nothing = {0};
	EXPECT_STATUS(db, people_update(db, row.id, &nothing, NULL), CH_MISUSE);
	/* An upsert inserts, then changes, and keeps what is not set. */
	struct people_change bob = person("bob@example.org");
	people_set_name(&bob, ch_opt_str_of(ch_str_of("Bob")));
	EXPECT_STATUS(db, people_upsert_by_email(db, &bob, &row), CH_OK);
	bob = person("bob@example.org");
	people_set_mood(&bob, MOOD_SAD);
	EXPECT_STATUS(db, people_upsert_by_email(db, &bob, &again), CH_OK);
	EXPECT(again.id == row.id && again.mood == MOOD_SAD && again.name.size == 3, "the upsert did something else");
	bob = person("bob@example.org");
	EXPECT_STATUS(db, people_upsert_by_email(db, &bob, &again), CH_OK);
	EXPECT(again.id == row.id, "an upsert of a key alone made another row");
	EXPECT_STATUS(db, people_delete(db, row.id, &again), CH_OK);
	EXPECT(again.mood == MOOD_SAD, "another row was deleted");
	EXPECT_STATUS(db, people_delete(db, row.id, NULL), CH_NONE);
	/* Keys of two columns, and a column that is called as a parameter could be. */
	struct links_change link = {0};
	links_set_left_id(&link, 1);
	links_set_right_id(&link, 2);
	links_set_key(&link, ch_opt_str_of(ch_str_of("k")));
	struct links_row found;
	EXPECT_STATUS(db, links_upsert(db, &link, NULL), CH_OK);
	EXPECT_STATUS(db, links_upsert(db, &link, NULL), CH_OK);
	EXPECT_STATUS(db, links_get(db, 1, 2, &found), CH_OK);
	EXPECT_STATUS(db, links_get(db, 2, 1, &found), CH_NONE);
	/* A row of defaults alone. */
	struct notes_change none = {0};
	EXPECT_STATUS(db, notes_insert(db, &none, NULL), CH_NOT_NULL);
	EXPECT(strcmp(ch_error(db)->column, "owner") == 0, "the column is \"%s\"", ch_error(db)->column);
}

static void failures(struct ch_db *db)
{
	struct people_change change = person("ann@example.org");

	EXPECT_STATUS(db, people_insert(db, &change, NULL), CH_UNIQUE);
	EXPECT(people_broken(db) == PEOPLE_CONSTRAINT_EMAIL_KEY, "constraint %u", people_broken(db));
	EXPECT(notes_broken(db) == NOTES_CONSTRAINT_NONE, "a constraint of another table was broken");
	EXPECT(strcmp(ch_error(db)->sqlstate, "23505") == 0, "sqlstate %s", ch_error(db)->sqlstate);
	EXPECT(strstr(ch_error(db)->message, "ann@") == NULL, "a value is told: %s", ch_error(db)->message);
	change = person("x");
	people_set_age(&change, ch_opt_i32_of(-1));
	EXPECT_STATUS(db, people_insert(db, &change, NULL), CH_CHECK);
	EXPECT(people_broken(db) == PEOPLE_CONSTRAINT_AGE_CHECK, "constraint %u", people_broken(db));
	struct notes_change note = {0};
	notes_set_owner(&note, -7);
	EXPECT_STATUS(db, notes_insert(db, &note, NULL), CH_FOREIGN_KEY);
	EXPECT(notes_broken(db) == NOTES_CONSTRAINT_OWNER_FKEY, "constraint %u", notes_broken(db));
	EXPECT_STATUS(db, ch_run(db, "select 1/0"), CH_VALUE);
	EXPECT_STATUS(db, ch_run(db, "selec"), CH_SERVER);
	EXPECT_STATUS(db, ch_run(db, "select from nowhere"), CH_SHAPE);
}

/* Composite types, domains over them and over enums, as keys. */
static void odd_keys(struct ch_db *db)
{
	struct pair pair = {.left = ch_opt_i32_of(1), .right = ch_opt_str_of(ch_str_of("r"))};
	struct keyed_change change = {0};
	struct keyed_row row;
	struct ch_rows rows;

	keyed_set_id(&change, pair);
	keyed_set_label(&change, SIZE_MAX_);
	keyed_set_couple(&change, pair);
	EXPECT_STATUS(db, keyed_insert(db, &change, NULL), CH_OK);
	EXPECT_STATUS(db, keyed_get(db, pair, &row), CH_OK);
	EXPECT(row.label == SIZE_MAX_ && row.id.left.value == 1, "another row was got");
	EXPECT_STATUS(db, keyed_get_by_couple(db, pair, &row), CH_OK);
	EXPECT_STATUS(db, keyed_get_by_label(db, SIZE_MAX_, &row), CH_OK);
	EXPECT_STATUS(db, keyed_get_by_label(db, SIZE_MIN, &row), CH_NONE);
	EXPECT_STATUS(db, keyed_get_many(db, &pair, 1, &rows), CH_OK);
	EXPECT_STATUS(db, keyed_next(&rows, &row), CH_ROW);
	ch_rows_close(&rows);
	EXPECT_STATUS(db, keyed_get_many_by_label(db, (const enum size[]){SIZE_MIN, SIZE_MAX_}, 2, &rows), CH_OK);
	EXPECT_STATUS(db, keyed_next(&rows, &row), CH_ROW);
	EXPECT_STATUS(db, keyed_next(&rows, &row), CH_DONE);
	ch_rows_close(&rows);
}

/* What the columns of a function in FROM are, what is left out of a call, and procedures. */
static void columns_of_functions(struct ch_db *db)
{
	struct call_coupled_params params = {0};
	struct call_coupled_row coupled;
	struct counted_row row;
	struct ch_rows rows;

	EXPECT_STATUS(db, call_coupled_one(db, &params, &coupled), CH_OK);
	EXPECT(coupled.left.value == 7 && ch_str_equal(ch_opt_str_value(coupled.right), ch_str_of("of")),
	       "a domain over a composite type gave another row");
	EXPECT_STATUS(db, counted_scan(db, &rows), CH_OK);
	EXPECT_STATUS(db, counted_next(&rows, &row), CH_ROW);
	EXPECT(row.n.value == 3 && row.place.value == 1 && row.twice.value == 6, "another row came");
	ch_rows_close(&rows);
	struct call_count_people_row people;
	int64_t before = (int64_t)ask(db, "select count(*) from people");
	add_person(db, "short@example.org");
	EXPECT_STATUS(db,
		      call_count_people_one(db, &(struct call_count_people_params){.found = ch_opt_i64_of(5)}, &people),
		      CH_OK);
	EXPECT(people.found.has && people.found.value == before + 6, "the procedure gave another number");
	EXPECT_STATUS(db, call_forget_exec(db, &(struct call_forget_params){ch_str_of("short@example.org")}, NULL),
		      CH_OK);
	EXPECT((int64_t)ask(db, "select count(*) from people") == before, "the procedure did not delete");
	struct tickets_row ticket;
	struct tickets_change nothing = {0};
	EXPECT_STATUS(db, tickets_insert(db, &nothing, &ticket), CH_OK);
}

/* ---- many rows ---------------------------------------------------------------------------------- */

enum { NOTES = 5000 };

static struct ch_uuid some[1000];

static void load_notes(struct ch_db *db, int64_t owner)
{
	struct ch_load load;
	int64_t count = 0;

	EXPECT_STATUS(db, notes_load(db, &load), CH_OK);
	ch_load_leave(&load, NOTES_COLUMN_AT);
	ch_load_leave(&load, NOTES_COLUMN_BODY);
	for (int i = 0; i < NOTES; i++) {
		struct notes_row row = {.owner = owner, .number = i};

		memcpy(row.id.bytes, &i, sizeof i);
		if (i < 1000)
			some[i] = row.id;
		if (notes_load_put(&load, &row) != CH_OK)
			break;
	}
	EXPECT_STATUS(db, ch_load_end(&load, &count), CH_OK);
	EXPECT(count == NOTES && ask(db, "select count(*) from notes where body = 'empty'") == NOTES,
	       "%lld were loaded", (long long)count);
	/* All or none. */
	EXPECT_STATUS(db, notes_load(db, &load), CH_OK);
	for (int i = 0; i < 3; i++) {
		struct notes_row row = {.owner = owner, .number = i, .body = ch_str_of("again")};

		row.id = some[i < 2 ? i + 900 : 0];
		row.id.bytes[15] = i < 2;
		EXPECT_STATUS(db, notes_load_put(&load, &row), CH_OK);
	}
	EXPECT_STATUS(db, ch_load_end(&load, &count), CH_UNIQUE);
	EXPECT(count == 0 && notes_broken(db) == NOTES_CONSTRAINT_PKEY, "the load left rows");
	EXPECT(ask(db, "select count(*) from notes") == NOTES, "the load left rows");
	EXPECT_STATUS(db, notes_load(db, &load), CH_OK);
	struct notes_row row = {.owner = owner};
	EXPECT_STATUS(db, notes_load_put(&load, &row), CH_OK);
	EXPECT_STATUS(db, ch_run(db, "select 1"), CH_MISUSE);
	ch_load_cancel(&load);
	EXPECT_STATUS(db, notes_load(db, &load), CH_OK);
	EXPECT_STATUS(db, ch_load_end(&load, &count), CH_OK);
	EXPECT(ask(db, "select count(*) from notes") == NOTES, "a canceled load left rows");
}

static int64_t sum(struct ch_db *db, struct ch_rows *rows, size_t *count)
{
	struct notes_row row;
	enum ch_status status;
	int64_t total = 0;

	for (*count = 0; (status = notes_next(rows, &row)) == CH_ROW; ++*count)
		total += row.number;
	EXPECT_STATUS(db, status, CH_DONE);
	ch_rows_close(rows);
	return total;
}

static void many_rows(struct ch_db *db)
{
	int64_t owner = add_person(db, "many@example.org"), all = (int64_t)NOTES * (NOTES - 1) / 2, total;
	struct ch_rows rows;
	size_t count = 0;

	load_notes(db, owner);
	EXPECT_STATUS(db, notes_scan(db, &rows), CH_OK);
	total = sum(db, &rows, &count);
	EXPECT(total == all && count == NOTES, "%zu rows were scanned", count);
	EXPECT_STATUS(db, notes_stream_by_owner(db, owner, &rows), CH_OK);
	total = sum(db, &rows, &count);
	EXPECT(total == all && count == NOTES, "%zu rows were streamed", count);
	EXPECT_STATUS(db, notes_stream_by_owner(db, -1, &rows), CH_OK);
	EXPECT(sum(db, &rows, &count) == 0 && count == 0, "%zu rows of nobody", count);
	/* A numeric goes as a parameter of a cursor, a text into COPY's own text. */
	struct ch_arena arena = {0};
	EXPECT_STATUS(db, ch_run(db, "update notes set price = 1.50, body = e'it''s \\\\ \\n' where number % 2 = 0"),
		      CH_OK);
	EXPECT_STATUS(db, notes_stream_by_price(db, ch_numeric_of(&arena, "1.5"), &rows), CH_OK);
	total = sum(db, &rows, &count);
	EXPECT(total == (int64_t)(NOTES / 2) * (NOTES / 2 - 1) && count == NOTES / 2, "%zu rows were streamed", count);
	EXPECT_STATUS(db, notes_stream_by_body(db, ch_str_of("it's \\ \n"), &rows), CH_OK);
	sum(db, &rows, &count);
	EXPECT(count == NOTES / 2, "%zu rows were streamed", count);
	EXPECT_STATUS(db, notes_stream_by_price(db, ch_numeric_of(&arena, "1.5"), &rows), CH_OK);
	EXPECT_STATUS(db, notes_next(&rows, &(struct notes_row){0}), CH_ROW);
	EXPECT_STATUS(db, notes_get(db, some[0], &(struct notes_row){0}), CH_MISUSE);
	ch_rows_close(&rows);
	ch_arena_free(&arena);
	EXPECT_STATUS(db, notes_get_many(db, some, 1000, &rows), CH_OK);
	EXPECT(sum(db, &rows, &count) == 499500 && count == 1000, "%zu of 1000 rows", count);
	/* Pages: each once, in order, whether times are equal or not. */
	struct notes_row last;
	size_t seen = 0;
	int64_t numbers = 0;
	enum ch_status status = CH_ROW;
	for (bool more = true; more; seen += count) {
		EXPECT_STATUS(db, notes_list_by_owner_in_at(db, owner, seen > 0 ? &last : NULL, 700, &rows), CH_OK);
		for (count = 0; (status = notes_next(&rows, &last)) == CH_ROW; count++)
			numbers += last.number;
		ch_rows_close(&rows);
		more = count > 0;
	}
	EXPECT(seen == NOTES && numbers == all, "pages of %zu rows in all", seen);
	int32_t before = INT32_MAX;
	EXPECT_STATUS(db, notes_list_in_number(db, NULL, 100, &rows), CH_OK);
	for (count = 0; notes_next(&rows, &last) == CH_ROW && last.number < before; count++)
		before = last.number;
	EXPECT(count == 100 && before == NOTES - 100, "%zu rows in order, down to %d", count, before);
	ch_rows_close(&rows);
	/* By SQL of one's own, the same statement for other values; null is one. */
	for (int32_t i = 10; i < 13; i++) {
		const struct ch_param params[] = {{&ch_type_i32, &i}, {&ch_type_text, NULL}};

		EXPECT_STATUS(db,
			      notes_select(db, "where number < $1 and $2::text is null order by number desc", params, 2,
					   &rows),
			      CH_OK);
		EXPECT(notes_next(&rows, &last) == CH_ROW && last.number == i - 1, "note %d", last.number);
		sum(db, &rows, &count);
		EXPECT(count == (size_t)i - 1, "%zu more rows", count);
	}
	EXPECT(ask(db, "select count(*) from pg_prepared_statements where statement like '%$2::text is null%'") == 1,
	       "it was prepared again");
	EXPECT_STATUS(db, notes_select(db, "where nothing = 1", NULL, 0, &rows), CH_SHAPE);
	/* Left early, with the connection as good as before; taken for another table's. */
	struct notes_row row;
	struct links_row link;
	EXPECT_STATUS(db, notes_scan(db, &rows), CH_OK);
	EXPECT_STATUS(db, notes_next(&rows, &row), CH_ROW);
	EXPECT_STATUS(db, links_next(&rows, &link), CH_MISUSE);
	EXPECT_STATUS(db, notes_get(db, some[0], &row), CH_MISUSE);
	ch_rows_close(&rows);
	EXPECT_STATUS(db, notes_stream_by_owner(db, owner, &rows), CH_OK);
	EXPECT_STATUS(db, notes_next(&rows, &row), CH_ROW);
	EXPECT_STATUS(db, notes_get(db, some[0], &row), CH_MISUSE);
	ch_rows_close(&rows);
	EXPECT_STATUS(db, notes_get(db, some[0], &row), CH_OK);
	EXPECT_STATUS(db, ch_begin(db, 0), CH_OK);
	EXPECT_STATUS(db, notes_scan(db, &rows), CH_OK);
	EXPECT_STATUS(db, notes_next(&rows, &row), CH_ROW);
	ch_rows_close(&rows);
	EXPECT_STATUS(db, notes_stream_by_owner(db, owner, &rows), CH_OK);
	EXPECT_STATUS(db, notes_next(&rows, &row), CH_ROW);
	ch_rows_close(&rows);
	EXPECT_STATUS(db, ch_commit(db), CH_OK);
	struct named_row named;
	EXPECT_STATUS(db, named_scan(db, &rows), CH_OK);
	EXPECT_STATUS(db, named_next(&rows, &named), CH_DONE);
	ch_rows_close(&rows);
}

/* ---- transactions ---------------------------------------------------------------------------------- */

static enum ch_status add_two(struct ch_db *db, void *context)
{
	const char *const *emails = context;
	struct people_change change = person(emails[0]);
	enum ch_status status = people_insert(db, &change, NULL);

	if (status < 0)
		return status;
	change = person(emails[1]);
	return people_insert(db, &change, NULL);
}

struct race {
	struct ch_db *other;
	int64_t id;
	unsigned runs;
};

/* The other connection changes the same row in between, the first time. */
static enum ch_status meet(struct ch_db *db, void *context)
{
	struct race *race = context;
	struct people_row row;
	struct people_change change = {0};
	enum ch_status status = people_get(db, race->id, &row);

	people_set_age(&change, ch_opt_i32_of((int32_t)++race->runs));
	if (status == CH_OK && race->runs == 1)
		EXPECT_STATUS(race->other, people_update(race->other, race->id, &change, NULL), CH_OK);
	return status < 0 ? status : people_update(db, race->id, &change, NULL);
}

static void transactions(struct ch_db *db)
{
	const char *good[] = {"t1@example.org", "t2@example.org"}, *bad[] = {"t3@example.org", "t1@example.org"};

	EXPECT_STATUS(db, ch_transaction(db, 0, 3, add_two, good), CH_OK);
	EXPECT_STATUS(db, ch_transaction(db, 0, 3, add_two, bad), CH_UNIQUE);
	EXPECT(people_broken(db) == PEOPLE_CONSTRAINT_EMAIL_KEY, "the failure is forgotten");
	EXPECT(ask(db, "select count(*) from people where email like 't_@example.org'") == 2,
	       "a transaction was half kept");
	/* A savepoint saves the transaction around it. */
	EXPECT_STATUS(db, ch_begin(db, CH_REPEATABLE_READ), CH_OK);
	EXPECT_STATUS(db, ch_transaction(db, 0, 3, add_two, bad), CH_UNIQUE);
	int64_t id = add_person(db, "t4@example.org");
	EXPECT_STATUS(db, ch_begin(db, 0), CH_OK);
	add_person(db, "t5@example.org");
	EXPECT_STATUS(db, ch_rollback(db), CH_OK);
	EXPECT_STATUS(db, ch_commit(db), CH_OK);
	EXPECT(ask(db, "select count(*) from people where email like 't_@example.org'") == 3,
	       "savepoints were mixed up");
	/* What failed inside and was not undone is not kept, and that is told. */
	EXPECT_STATUS(db, ch_begin(db, 0), CH_OK);
	EXPECT_STATUS(db, ch_run(db, "select 1/0"), CH_VALUE);
	EXPECT_STATUS(db, ch_run(db, "select 1"), CH_ABORTED);
	EXPECT_STATUS(db, ch_commit(db), CH_ABORTED);
	EXPECT_STATUS(db, ch_commit(db), CH_MISUSE);
	/* Two meet: the one that lost is run again. */
	struct race race = {.other = open_db(), .id = id};
	EXPECT_STATUS(db, ch_transaction(db, CH_SERIALIZABLE, 1, meet, &race), CH_SERIALIZATION);
	race.runs = 0;
	EXPECT_STATUS(db, ch_transaction(db, CH_SERIALIZABLE, 5, meet, &race), CH_OK);
	EXPECT(race.runs == 2, "the work was run %u times", race.runs);
	ch_close(race.other);
	EXPECT_STATUS(db, ch_begin(db, CH_READ_ONLY), CH_OK);
	struct people_change change = person("t6@example.org");
	EXPECT_STATUS(db, people_insert(db, &change, NULL), CH_SERVER);
	EXPECT_STATUS(db, ch_rollback(db), CH_OK);
}

/* ---- batches ------------------------------------------------------------------------------------------ */

static void batches(struct ch_db *db)
{
	static struct people_row made[300];
	struct people_row found;
	struct ch_rows rows;
	struct people_change change;
	struct notes_row note;
	size_t count;

	EXPECT_STATUS(db, ch_batch_begin(db), CH_OK);
	for (int i = 0; i < 300; i++) {
		char email[40];

		snprintf(email, sizeof email, "b%d@example.org", i);
		change = person(email);
		EXPECT_STATUS(db, people_insert(db, &change, &made[i]), CH_QUEUED);
	}
	EXPECT_STATUS(db, people_get_by_email(db, ch_str_of("b7@example.org"), &found), CH_QUEUED);
	EXPECT_STATUS(db, people_get(db, -5, &found), CH_QUEUED);
	EXPECT_STATUS(db, notes_get_many(db, some, 10, &rows), CH_QUEUED);
	EXPECT_STATUS(db, ch_batch_run(db), CH_OK);
	EXPECT(found.id == made[7].id && ch_str_equal(made[299].email, ch_str_of("b299@example.org")),
	       "the batch filled other rows");
	EXPECT(ch_batch_status(db, 300) == CH_OK && ch_batch_status(db, 301) == CH_NONE &&
		       ch_batch_status(db, 303) == CH_MISUSE,
	       "statuses");
	EXPECT(sum(db, &rows, &count) == 45 && count == 10, "%zu rows in a batch", count);
	/* One fails: all are undone, and that one is told. */
	EXPECT_STATUS(db, ch_batch_begin(db), CH_OK);
	change = person("c0@example.org");
	EXPECT_STATUS(db, people_insert(db, &change, NULL), CH_QUEUED);
	change = person("b1@example.org");
	EXPECT_STATUS(db, people_insert(db, &change, NULL), CH_QUEUED);
	change = person("c1@example.org");
	EXPECT_STATUS(db, people_insert(db, &change, NULL), CH_QUEUED);
	EXPECT_STATUS(db, ch_batch_run(db), CH_UNIQUE);
	EXPECT(people_broken(db) == PEOPLE_CONSTRAINT_EMAIL_KEY && ch_batch_status(db, 0) == CH_OK &&
		       ch_batch_status(db, 1) == CH_UNIQUE && ch_batch_status(db, 2) == CH_ABORTED,
	       "statuses %d %d %d", ch_batch_status(db, 0), ch_batch_status(db, 1), ch_batch_status(db, 2));
	EXPECT(ask(db, "select count(*) from people where email like 'c_@example.org'") == 0, "half a batch was kept");
	/* Without blocking. */
	enum ch_status status;
	unsigned waits = 0;
	EXPECT_STATUS(db, ch_batch_begin(db), CH_OK);
	EXPECT_STATUS(db, notes_get(db, some[3], &note), CH_QUEUED);
	EXPECT_STATUS(db, ch_batch_send(db), CH_OK);
	while ((status = ch_pump(db)) == CH_WAIT && waits++ < 1000) {
		struct pollfd fd = {.fd = ch_fd(db), .events = (short)(POLLIN | (ch_wants_write(db) ? POLLOUT : 0))};

		poll(&fd, 1, 1000);
	}
	EXPECT_STATUS(db, status, CH_OK);
	EXPECT(note.number == 3 && ch_batch_status(db, 0) == CH_OK, "note %d", note.number);
	EXPECT_STATUS(db, ch_pump(db), CH_MISUSE);
	EXPECT_STATUS(db, ch_batch_run(db), CH_MISUSE);
	/* Inside a transaction it is part of that. */
	EXPECT_STATUS(db, ch_begin(db, 0), CH_OK);
	EXPECT_STATUS(db, ch_batch_begin(db), CH_OK);
	change = person("d0@example.org");
	EXPECT_STATUS(db, people_insert(db, &change, NULL), CH_QUEUED);
	EXPECT_STATUS(db, ch_batch_run(db), CH_OK);
	EXPECT_STATUS(db, ch_rollback(db), CH_OK);
	EXPECT(ask(db, "select count(*) from people where email = 'd0@example.org'") == 0,
	       "a batch outlived its transaction");
}

/* ---- row security ------------------------------------------------------------------------------------------ */

static struct diary_change entry(int32_t id, const char *owner)
{
	struct diary_change change = {0};

	diary_set_id(&change, id);
	diary_set_owner(&change, ch_str_of(owner));
	return change;
}

static void row_security(struct ch_db *db)
{
	struct diary_change mine = entry(1, "ann"), other = entry(2, "bob");
	struct diary_row row;
	struct ch_rows rows;
	struct ch_load load;
	int64_t count = 0;

	EXPECT_STATUS(db, diary_insert(db, &other, NULL), CH_OK);
	EXPECT_STATUS(db, ch_as(db, "authenticated", "{\"sub\": \"ann\"}"), CH_OK);
	EXPECT_STATUS(db, diary_insert(db, &mine, NULL), CH_OK);
	EXPECT_STATUS(db, diary_get(db, 1, &row), CH_OK);
	EXPECT_STATUS(db, diary_get(db, 2, &row), CH_NONE);
	other = entry(3, "bob");
	EXPECT_STATUS(db, diary_insert(db, &other, NULL), CH_DENIED);
	EXPECT_STATUS(db, people_get(db, 1, &(struct people_row){0}), CH_DENIED);
	/* Nothing of it stays on the connection. */
	EXPECT(ask(db,
		   "select count(*) from diary where current_user = 'postgres' and coalesce(current_setting('request.jwt.claims', true), '') = ''") ==
		       2,
	       "the role stayed");
	EXPECT_STATUS(db, diary_scan(db, &rows), CH_OK);
	EXPECT_STATUS(db, diary_next(&rows, &row), CH_ROW);
	EXPECT(row.id == 1, "row %d is not ann's", row.id);
	EXPECT_STATUS(db, diary_next(&rows, &row), CH_DONE);
	ch_rows_close(&rows);
	EXPECT_STATUS(db, ch_begin(db, 0), CH_OK);
	EXPECT_STATUS(db, diary_get(db, 2, &row), CH_NONE);
	EXPECT_STATUS(db, ch_as(db, NULL, NULL), CH_MISUSE);
	EXPECT_STATUS(db, ch_commit(db), CH_OK);
	/* COPY is forbidden: the load goes another way. */
	EXPECT_STATUS(db, diary_load(db, &load), CH_OK);
	for (int i = 0; i < 1234; i++) {
		struct diary_row own = {
			.id = 100 + i, .owner = ch_str_of("ann"), .body = ch_opt_str_of(ch_str_of("b"))};

		if (i % 2)
			own.body.at = NULL;
		if (diary_load_put(&load, &own) != CH_OK)
			break;
	}
	EXPECT_STATUS(db, ch_load_end(&load, &count), CH_OK);
	EXPECT(count == 1234 &&
		       ask(db, "select count(*) from diary where owner = 'ann' and (body is null) = (id % 2 = 1)") ==
			       1235,
	       "%lld loaded", (long long)count);
	EXPECT_STATUS(db, diary_load(db, &load), CH_OK);
	for (int i = 0; i < 3; i++) {
		struct diary_row own = {.id = 9000 + i, .owner = ch_str_of(i == 1 ? "bob" : "ann")};

		EXPECT_STATUS(db, diary_load_put(&load, &own), CH_OK);
	}
	EXPECT_STATUS(db, ch_load_end(&load, &count), CH_DENIED);
	EXPECT(count == 0 && ask(db, "select count(*) from diary where id >= 9000") == 0, "half a load was kept");
	EXPECT_STATUS(db, ch_batch_begin(db), CH_OK);
	EXPECT_STATUS(db, diary_get(db, 1, &row), CH_QUEUED);
	EXPECT_STATUS(db, diary_get(db, 2, &row), CH_QUEUED);
	EXPECT_STATUS(db, ch_batch_run(db), CH_OK);
	EXPECT(ch_batch_status(db, 0) == CH_OK && ch_batch_status(db, 1) == CH_NONE, "statuses of a batch as a role");
	EXPECT_STATUS(db, ch_as(db, NULL, NULL), CH_OK);
	EXPECT_STATUS(db, diary_get(db, 2, &row), CH_OK);
}

/* ---- what goes wrong around us ---------------------------------------------------------------------------------- */

static void check_says(struct ch_db *db, const char *sql, enum ch_status status, const char *message)
{
	EXPECT_STATUS(db, ch_begin(db, 0), CH_OK);
	EXPECT_STATUS(db, ch_run(db, sql), CH_OK);
	EXPECT_STATUS(db, ch_check(db, &chronos_schema), status);
	EXPECT(strcmp(ch_error(db)->message, message) == 0, "after \"%s\" the check says: %s", sql,
	       ch_error(db)->message);
	EXPECT_STATUS(db, ch_rollback(db), CH_OK);
}

static void drift(struct ch_db *db)
{
	struct links_row row;
	struct ch_rows rows;

	EXPECT_STATUS(db, ch_check(db, &chronos_schema), CH_OK);
	check_says(db, "alter table links add more text", CH_COMPATIBLE,
		   "column \"more\" of public.links is not known");
	check_says(db, "alter table links drop key", CH_SHAPE, "public.links has no column \"key\"");
	check_says(db, "alter table links alter key type varchar(10)", CH_SHAPE,
		   "column \"key\" of public.links is character varying(10), not text");
	check_says(db, "alter table notes alter body drop not null", CH_SHAPE,
		   "column \"body\" of public.notes may be null");
	check_says(db, "alter table notes rename to letters", CH_SHAPE, "there is no public.notes");
	check_says(db, "alter type mood rename value 'sad' to 'blue'", CH_SHAPE,
		   "enum public.mood has no label \"sad\"; label \"blue\" of public.mood is not known");
	/* A column that has another type of the same length: told before a wrong value is read. */
	EXPECT_STATUS(db, ch_run(db, "alter table links alter right_id type real"), CH_OK);
	EXPECT_STATUS(db, links_get(db, 1, 2, &row), CH_SHAPE);
	EXPECT(strcmp(ch_error(db)->column, "right_id") == 0, "column \"%s\"", ch_error(db)->column);
	EXPECT_STATUS(db, links_scan(db, &rows), CH_SHAPE);
	struct ch_load load;
	EXPECT_STATUS(db, links_load(db, &load), CH_SHAPE);
	ch_load_cancel(&load);
	EXPECT_STATUS(db, ch_run(db, "alter table links alter right_id type integer"), CH_OK);
	EXPECT_STATUS(db, links_get(db, 1, 2, &row), CH_OK);
	/* What changed and does not matter to us is prepared again. */
	EXPECT_STATUS(db, ch_run(db, "alter table links add more text; deallocate all"), CH_OK);
	EXPECT_STATUS(db, links_get(db, 1, 2, &row), CH_OK);
	EXPECT_STATUS(db, ch_run(db, "alter table links drop more; deallocate all"), CH_OK);
	EXPECT_STATUS(db, ch_as(db, "postgres", "{}"), CH_OK);
	EXPECT_STATUS(db, links_get(db, 1, 2, &row), CH_OK);
	EXPECT_STATUS(db, ch_run(db, "deallocate all"), CH_OK);
	EXPECT_STATUS(db, links_get(db, 1, 2, &row), CH_OK);
	EXPECT_STATUS(db, ch_as(db, NULL, NULL), CH_OK);
	/* Null where none is expected, and a label that nobody knows. */
	EXPECT_STATUS(
		db,
		ch_run(db, "alter table notes alter body drop not null; update notes set body = null where number = 0"),
		CH_OK);
	struct notes_row note;
	EXPECT_STATUS(db, notes_get(db, some[0], &note), CH_SHAPE);
	EXPECT(strstr(ch_error(db)->message, "is null") != NULL, "%s", ch_error(db)->message);
	EXPECT_STATUS(
		db,
		ch_run(db, "update notes set body = '' where number = 0; alter table notes alter body set not null"),
		CH_OK);
	EXPECT_STATUS(db, ch_run(db, "alter type mood add value 'glad'"), CH_OK);
	EXPECT_STATUS(db, ch_run(db, "insert into people (email, mood) values ('glad@example.org', 'glad')"), CH_OK);
	struct people_row person;
	EXPECT_STATUS(db, people_get_by_email(db, ch_str_of("glad@example.org"), &person), CH_SHAPE);
	EXPECT(strcmp(ch_error(db)->column, "mood") == 0, "column \"%s\"", ch_error(db)->column);
	EXPECT_STATUS(db, people_scan(db, &rows), CH_OK);
	enum ch_status status;
	while ((status = people_next(&rows, &person)) == CH_ROW)
		;
	EXPECT_STATUS(db, status, CH_SHAPE);
	ch_rows_close(&rows);
	EXPECT_STATUS(db, ch_run(db, "delete from people where email = 'glad@example.org'"), CH_OK);
}

static void unprepared(struct ch_db *db)
{
	struct notes_row note;
	struct ch_rows rows;
	size_t count;

	ch_prepare(db, false);
	EXPECT_STATUS(db, ch_run(db, "deallocate all"), CH_OK);
	EXPECT_STATUS(db, notes_get(db, some[5], &note), CH_OK);
	EXPECT_STATUS(db, notes_scan(db, &rows), CH_OK);
	sum(db, &rows, &count);
	EXPECT(count == NOTES, "%zu rows", count);
	EXPECT(ask(db, "select count(*) from pg_prepared_statements where name <> ''") == 0,
	       "statements were prepared");
	ch_prepare(db, true);
}

static void kill_server_of(struct ch_db *db, struct ch_db *killer)
{
	char sql[80];

	snprintf(sql, sizeof sql, "select pg_terminate_backend(%d)::int", PQbackendPID(ch_connection(db)));
	EXPECT(ask(killer, sql) == 1, "the server process is not ended");
}

static void connections(struct ch_db *killer)
{
	struct ch_db *db = open_db();
	struct ch_rows rows;
	struct notes_row note = {0};
	enum ch_status status;
	struct ch_load load;

	EXPECT_STATUS(db, ch_run(db, "update notes set body = repeat('x', 2000)"), CH_OK);
	EXPECT_STATUS(db, notes_scan(db, &rows), CH_OK);
	EXPECT_STATUS(db, notes_next(&rows, &note), CH_ROW);
	kill_server_of(db, killer);
	while ((status = notes_next(&rows, &note)) == CH_ROW)
		;
	EXPECT_STATUS(db, status, CH_CONNECTION);
	ch_rows_close(&rows);
	EXPECT_STATUS(db, notes_get(db, some[0], &note), CH_CONNECTION);
	ch_close(db);

	db = open_db();
	EXPECT_STATUS(db, notes_load(db, &load), CH_OK);
	status = CH_OK;
	for (int i = 0; i < 200000 && status == CH_OK; i++) {
		if (i == 10000)
			kill_server_of(db, killer);
		status = notes_load_put(
			&load, &(struct notes_row){.owner = 1, .body = ch_str_of("some text that fills the buffers")});
	}
	status = ch_load_end(&load, NULL);
	EXPECT_STATUS(db, status, CH_CONNECTION);
	ch_close(db);

	db = open_db();
	EXPECT_STATUS(db, ch_batch_begin(db), CH_OK);
	EXPECT_STATUS(db, notes_get(db, some[0], &note), CH_QUEUED);
	kill_server_of(db, killer);
	EXPECT_STATUS(db, ch_batch_run(db), CH_CONNECTION);
	ch_close(db);

	db = open_db();
	EXPECT_STATUS(db, notes_stream_by_owner(db, (int64_t)ask(killer, "select min(owner) from notes"), &rows),
		      CH_OK);
	kill_server_of(db, killer);
	while ((status = notes_next(&rows, &note)) == CH_ROW)
		;
	EXPECT_STATUS(db, status, CH_CONNECTION);
	ch_rows_close(&rows);
	ch_close(db);

	status = ch_open(&db, "host=/nowhere dbname=none");
	EXPECT_STATUS(db, status, CH_CONNECTION);
	ch_close(db);
}

int main(int argc, char **argv)
{
	struct ch_db *db;

	if (argc < 2)
		return 2;
	url = argv[1];
	db = open_db();
	one_row(db);
	failures(db);
	odd_keys(db);
	columns_of_functions(db);
	many_rows(db);
	transactions(db);
	batches(db);
	row_security(db);
	drift(db);
	unprepared(db);
	connections(db);
	ch_close(db);
	return expect_end();
}
