/* What the functions of queries do, against a server: queries URL. */
#include "chronos.h"

#include "database.h"

static bool says(struct ch_str text, const char *wanted)
{
	return ch_str_equal(text, ch_str_of(wanted));
}

static bool says_opt(struct ch_opt_str text, const char *wanted)
{
	return text.at == NULL ? wanted == NULL : wanted != NULL && says((struct ch_str){text.at, text.size}, wanted);
}

/* ---- one, maybe ------------------------------------------------------------------------------ */

static void one_row(struct ch_db *db)
{
	struct person_params ann = {.email = ch_str_of("ann")}, none = {.email = ch_str_of("nobody")};
	struct person_if_any_params cid = {.email = ch_str_of("cid")}, other = {.email = ch_str_of("nobody")};
	struct person_row row;
	struct person_if_any_row some;
	struct whole_row whole;
	struct where_is_row place = {0};

	EXPECT_STATUS(db, person_one(db, &ann, &row), CH_OK);
	EXPECT(row.id == 1 && says(row.email, "ann") && says_opt(row.name, "Ann") && row.mood == MOOD_OK,
	       "ann is not ann");
	EXPECT_STATUS(db, person_one(db, &none, &row), CH_COUNT);
	EXPECT(strstr(ch_error(db)->message, "person") != NULL, "the query is not named: %s", ch_error(db)->message);
	EXPECT_STATUS(db, person_if_any_maybe(db, &other, &some), CH_NONE);
	EXPECT_STATUS(db, person_if_any_maybe(db, &cid, &some), CH_OK);
	EXPECT(some.id == 3 && some.name.at == NULL && some.mood == MOOD_SAD, "cid is not cid");
	EXPECT_STATUS(db, person_if_any_maybe(db, &cid, NULL), CH_OK);
	EXPECT_STATUS(db, where_is_one(db, &place), CH_OK);
	EXPECT(place.place.has && place.place.value.zip.value == 5 && !place.nowhere.has, "a place is lost");
	EXPECT_STATUS(db, whole_one(db, &whole), CH_VALUE);
}

/* ---- parts ------------------------------------------------------------------------------------- */

static void expect_notes(struct ch_db *db, const struct notes_of_params *params, const char *wanted, int line)
{
	char found[64] = "", stream[64] = "";
	struct ch_rows rows;
	struct notes_of_row row;

	EXPECT_STATUS(db, notes_of_many(db, params, &rows), CH_OK);
	while (notes_of_next(&rows, &row) == CH_ROW)
		snprintf(found + strlen(found), sizeof found - strlen(found), "%d ", (int)row.id);
	ch_rows_close(&rows);
	EXPECT_STATUS(db, notes_of_stream(db, params, &rows), CH_OK);
	while (notes_of_next(&rows, &row) == CH_ROW)
		snprintf(stream + strlen(stream), sizeof stream - strlen(stream), "%d ", (int)row.id);
	ch_rows_close(&rows);
	expect_at(strcmp(found, wanted) == 0, line, "found %s, not %s", found, wanted);
	expect_at(strcmp(stream, wanted) == 0, line, "streamed %s, not %s", stream, wanted);
}
#define EXPECT_NOTES(wanted, ...) expect_notes(db, &(struct notes_of_params){.owner = 1, __VA_ARGS__}, wanted, __LINE__)

/* Each of the eight statements. */
static void parts(struct ch_db *db)
{
	struct ch_arena arena = {0};
	struct ch_opt_numeric two = ch_opt_numeric_of(ch_numeric_of(&arena, "2"));
	struct ch_opt_str x = ch_opt_str_of(ch_str_of("x")), e = ch_opt_str_of(ch_str_of("E"));

	EXPECT_NOTES("1 2 3 4 ", .least = {0});
	EXPECT_NOTES("2 3 ", .least = two);
	EXPECT_NOTES("1 2 ", .tag = x);
	EXPECT_NOTES("1 3 ", .text = e);
	EXPECT_NOTES("2 ", .least = two, .tag = x);
	EXPECT_NOTES("3 ", .least = two, .text = e);
	EXPECT_NOTES("1 ", .tag = x, .text = e);
	EXPECT_NOTES("", .least = two, .tag = x, .text = e);
	EXPECT_NOTES("", .text = ch_opt_str_of(ch_str_of("'; drop table notes; --")));
	ch_arena_free(&arena);
}

static void pages(struct ch_db *db)
{
	struct in_pages_params params = {.owner = 1, .size = 3};
	struct in_pages_row row;
	struct ch_rows rows;
	int seen = 0, pages = 0;

	do {
		EXPECT_STATUS(db, in_pages_many(db, &params, &rows), CH_OK);
		seen = 0;
		while (in_pages_next(&rows, &row) == CH_ROW) {
			params.after = ch_opt_i32_of(row.id);
			seen++;
		}
		ch_rows_close(&rows);
		pages++;
	} while (seen == 3);
	EXPECT(pages == 2 && seen == 1 && params.after.value == 4, "%d pages, the last of %d", pages, seen);
}

/* ---- many ---------------------------------------------------------------------------------------- */

/* What an outer join leaves out is null; what the schema and the query make sure of is not. */
static void outer_join(struct ch_db *db)
{
	struct counts_row row;
	struct ch_rows rows;

	EXPECT_STATUS(db, counts_many(db, &rows), CH_OK);
	EXPECT(counts_next(&rows, &row) == CH_ROW && row.id == 1 && row.notes == 4 && row.price.at != NULL &&
		       says_opt(row.last, "two") && ch_numeric_double(row.most) > 2.4,
	       "ann's counts");
	EXPECT(counts_next(&rows, &row) == CH_ROW && row.id == 2 && row.notes == 0 && row.price.at == NULL &&
		       row.last.at == NULL && ch_numeric_double(row.most) < 0.1,
	       "bob's counts");
	EXPECT_STATUS(db, counts_next(&rows, &row), CH_ROW);
	EXPECT_STATUS(db, counts_next(&rows, &row), CH_DONE);
	ch_rows_close(&rows);
}

static void arrays(struct ch_db *db)
{
	struct ch_arena arena = {0};
	const enum mood wanted[] = {MOOD_SAD, MOOD_OK};
	struct in_mood_params params = {.moods = mood_array_of(&arena, wanted, 1)};
	struct in_mood_row row;
	struct ch_rows rows;

	EXPECT_STATUS(db, in_mood_many(db, &params, &rows), CH_OK);
	EXPECT(in_mood_next(&rows, &row) == CH_ROW && row.id == 3 && row.mood == MOOD_SAD, "the sad one");
	EXPECT_STATUS(db, in_mood_next(&rows, &row), CH_DONE);
	ch_rows_close(&rows);
	params.moods = mood_array_of(&arena, wanted, 2);
	EXPECT_STATUS(db, in_mood_many(db, &params, &rows), CH_OK);
	for (int i = 0; i < 3; i++)
		EXPECT_STATUS(db, in_mood_next(&rows, &row), CH_ROW);
	ch_rows_close(&rows);
	ch_arena_free(&arena);
}

static void operations(struct ch_db *db)
{
	struct both_names_params params = {.id = 3};
	struct both_names_row row;
	struct ch_rows rows;

	EXPECT_STATUS(db, both_names_many(db, &params, &rows), CH_OK);
	EXPECT(both_names_next(&rows, &row) == CH_ROW && row.name.at == NULL, "cid has no name");
	EXPECT_STATUS(db, both_names_next(&rows, &row), CH_DONE);
	ch_rows_close(&rows);
}

/* In constant memory, in chunks; closed before its end; no other call meanwhile. */
static void streams(struct ch_db *db)
{
	struct numbers_params params = {.upto = 20000};
	struct ch_arena arena = {0};
	struct numbers_row row, kept[3];
	struct everybody_row person;
	struct ch_rows rows;
	int64_t sum = 0;

	EXPECT_STATUS(db, numbers_stream(db, &params, &rows), CH_OK);
	EXPECT_STATUS(db, everybody_many(db, &(struct ch_rows){0}), CH_MISUSE);
	for (int i = 0; numbers_next(&rows, &row) == CH_ROW; i++) {
		sum += row.i;
		if (i < 3) {
			kept[i] = row;
			EXPECT_STATUS(db, numbers_copy(&arena, &kept[i]), CH_OK);
		}
	}
	ch_rows_close(&rows);
	EXPECT(sum == 200010000 && says(kept[0].text, "1") && says(kept[2].text, "3"), "the sum is %lld",
	       (long long)sum);
	EXPECT_STATUS(db, numbers_stream(db, &params, &rows), CH_OK);
	EXPECT_STATUS(db, numbers_next(&rows, &row), CH_ROW);
	ch_rows_close(&rows);
	EXPECT_STATUS(db, ch_begin(db, CH_READ_COMMITTED), CH_OK);
	EXPECT_STATUS(db, everybody_stream(db, &rows), CH_OK);
	EXPECT_STATUS(db, everybody_next(&rows, &person), CH_ROW);
	ch_rows_close(&rows);
	EXPECT_STATUS(db, ch_commit(db), CH_OK);
	EXPECT_STATUS(db, everybody_many(db, &rows), CH_OK);
	EXPECT_STATUS(db, numbers_next(&rows, &row), CH_MISUSE);
	ch_rows_close(&rows);
	ch_arena_free(&arena);
}

/* ---- changes --------------------------------------------------------------------------------------- */

static void changes(struct ch_db *db)
{
	struct ch_arena arena = {0};
	const struct ch_str tags[] = {ch_str_of("a"), ch_str_of("b")};
	const enum mood moods[] = {MOOD_SAD};
	struct add_note_params note = {
		.id = 10, .owner = 2, .body = ch_str_of("ten"), .tags = ch_arr_str_of(&arena, tags, 2)};
	struct add_note_row added;
	struct drop_notes_params least = {.least = ch_numeric_of(&arena, "9")};
	struct drop_notes_row gone;
	struct ch_rows rows;
	int64_t count = -1;

	EXPECT_STATUS(db, add_note_one(db, &note, &added), CH_OK);
	EXPECT(added.id == 10 && added.moods.at == NULL && added.price.at == NULL && says(added.shout, "TEN"), "ten");
	EXPECT_STATUS(db, add_note_one(db, &note, &added), CH_UNIQUE);
	EXPECT(notes_broken(db) == NOTES_CONSTRAINT_PKEY, "which constraint");
	note.id = 11;
	note.moods = mood_array_opt_of(mood_array_of(&arena, moods, 1));
	note.price = ch_opt_numeric_of(ch_numeric_of(&arena, "9.5"));
	EXPECT_STATUS(db, add_note_one(db, &note, &added), CH_OK);
	EXPECT(mood_array_count(mood_array_opt_value(added.moods)) == 1 && added.price.at != NULL, "eleven");
	EXPECT_STATUS(db,
		      rename_exec(db, &(struct rename_params){.id = 2, .name = ch_opt_str_of(ch_str_of("Bo"))}, &count),
		      CH_OK);
	EXPECT(count == 1 && ask(db, "select count(*) from people where name = 'Bo'") == 1, "%lld renamed",
	       (long long)count);
	EXPECT_STATUS(db, rename_exec(db, &(struct rename_params){.id = 2}, NULL), CH_OK);
	EXPECT(ask(db, "select count(*) from people where id = 2 and name is null") == 1, "a missing name is no null");
	EXPECT_STATUS(db, rename_exec(db, &(struct rename_params){.id = 99}, &count), CH_OK);
	EXPECT(count == 0, "%lld renamed", (long long)count);
	EXPECT_STATUS(db, drop_notes_many(db, &least, &rows), CH_OK);
	EXPECT(drop_notes_next(&rows, &gone) == CH_ROW && gone.id == 11 && gone.price.at != NULL, "eleven goes");
	EXPECT_STATUS(db, drop_notes_next(&rows, &gone), CH_DONE);
	ch_rows_close(&rows);
	EXPECT_STATUS(db, ch_run(db, "delete from notes where id >= 10"), CH_OK);
	ch_arena_free(&arena);
}

/* ---- together with what else there is ----------------------------------------------------------------- */

static void batches(struct ch_db *db)
{
	struct person_row row = {0};
	struct person_if_any_row none;
	struct ch_rows rows;
	struct everybody_row person;
	int64_t count = -1;

	EXPECT_STATUS(db, ch_batch_begin(db), CH_OK);
	EXPECT_STATUS(db, person_one(db, &(struct person_params){.email = ch_str_of("ann")}, &row), CH_QUEUED);
	EXPECT_STATUS(db, rename_exec(db, &(struct rename_params){.id = 3}, &count), CH_QUEUED);
	EXPECT_STATUS(db, everybody_many(db, &rows), CH_QUEUED);
	EXPECT_STATUS(db, person_if_any_maybe(db, &(struct person_if_any_params){.email = ch_str_of("x")}, &none),
		      CH_QUEUED);
	EXPECT_STATUS(db, everybody_stream(db, &(struct ch_rows){0}), CH_MISUSE);
	EXPECT_STATUS(db, ch_batch_run(db), CH_OK);
	EXPECT(row.id == 1 && count == 1, "the batch filled %lld and %lld", (long long)row.id, (long long)count);
	EXPECT_STATUS(db, ch_batch_status(db, 3), CH_NONE);
	for (int i = 0; i < 3; i++)
		EXPECT_STATUS(db, everybody_next(&rows, &person), CH_ROW);
	EXPECT_STATUS(db, everybody_next(&rows, &person), CH_DONE);
	ch_rows_close(&rows);
	EXPECT_STATUS(db, ch_batch_begin(db), CH_OK);
	EXPECT_STATUS(db, rename_exec(db, &(struct rename_params){.id = 1}, &count), CH_QUEUED);
	EXPECT_STATUS(db, whole_one(db, &(struct whole_row){0}), CH_QUEUED);
	EXPECT_STATUS(db, ch_batch_run(db), CH_VALUE);
	EXPECT(ask(db, "select count(*) from people where id = 1 and name = 'Ann'") == 1, "half of a batch was kept");
}

static int diary_size(struct ch_db *db, bool stream)
{
	struct my_diary_row row;
	struct ch_rows rows;
	int count = 0;

	EXPECT_STATUS(db, stream ? my_diary_stream(db, &rows) : my_diary_many(db, &rows), CH_OK);
	while (my_diary_next(&rows, &row) == CH_ROW)
		count++;
	ch_rows_close(&rows);
	return count;
}

static void as_a_role(struct ch_db *db)
{
	struct write_diary_params mine = {.id = 1, .owner = ch_str_of("ann")},
				  hers = {.id = 2, .owner = ch_str_of("bea")};
	int64_t count;

	EXPECT_STATUS(db, ch_as(db, "authenticated", "{\"sub\": \"ann\"}"), CH_OK);
	EXPECT_STATUS(db, write_diary_exec(db, &mine, &count), CH_OK);
	EXPECT_STATUS(db, write_diary_exec(db, &hers, &count), CH_DENIED);
	EXPECT(diary_size(db, false) == 1 && diary_size(db, true) == 1, "ann sees another diary");
	EXPECT_STATUS(db, ch_as(db, "authenticated", "{\"sub\": \"bea\"}"), CH_OK);
	EXPECT(diary_size(db, false) == 0 && diary_size(db, true) == 0, "bea sees ann's diary");
	EXPECT_STATUS(db, ch_as(db, NULL, NULL), CH_OK);
}

/* A database that changed under the program is told before a wrong value is read. */
static void drift(struct ch_db *db)
{
	struct person_if_any_params ann = {.email = ch_str_of("ann")};
	struct person_if_any_row row;

	EXPECT_STATUS(db, ch_run(db, "alter table people rename name to called; alter table people add name integer"),
		      CH_OK);
	EXPECT_STATUS(db, person_if_any_maybe(db, &ann, &row), CH_SHAPE);
	EXPECT(strstr(ch_error(db)->message, "\"name\"") != NULL, "%s", ch_error(db)->message);
	EXPECT_STATUS(db, ch_run(db, "alter table people drop name; alter table people rename called to name"), CH_OK);
	EXPECT_STATUS(db, person_if_any_maybe(db, &ann, &row), CH_OK);
	EXPECT_STATUS(
		db,
		ch_run(db, "alter table people alter mood drop not null; update people set mood = null where id = 1"),
		CH_OK);
	EXPECT_STATUS(db, person_if_any_maybe(db, &ann, &row), CH_SHAPE);
	EXPECT_STATUS(
		db,
		ch_run(db, "update people set mood = 'ok' where id = 1; alter table people alter mood set not null"),
		CH_OK);
	EXPECT_STATUS(db, ch_run(db, "deallocate all"), CH_OK);
	EXPECT_STATUS(db, person_if_any_maybe(db, &ann, &row), CH_OK);
}

/* ---- functions of the schema ---------------------------------------------------------------------------- */

static int64_t series_sum(struct ch_db *db, struct call_series_params params)
{
	struct call_series_row row;
	struct ch_rows rows;
	int64_t sum = 0;

	EXPECT_STATUS(db, call_series_many(db, &params, &rows), CH_OK);
	while (call_series_next(&rows, &row) == CH_ROW)
		sum += row.square.value;
	ch_rows_close(&rows);
	return sum;
}

static void functions(struct ch_db *db)
{
	struct ch_arena arena = {0};
	const struct ch_str words[] = {ch_str_of("a"), ch_str_of("b")};
	struct call_half_row half;
	struct call_first_person_row first;
	struct call_label_integer_row number;
	struct call_label_mood_row mood;
	struct call_joined_row joined;

	EXPECT_STATUS(db, call_half_one(db, &(struct call_half_params){.n = 10}, &half), CH_OK);
	EXPECT(half.half.has && half.half.value == 5, "half of ten");
	EXPECT_STATUS(db, call_half_one(db, &(struct call_half_params){.n = 1}, &half), CH_OK);
	EXPECT(!half.half.has, "half of one");
	EXPECT(series_sum(db, (struct call_series_params){.upto = 3}) == 14, "1, 2, 3");
	EXPECT(series_sum(db, (struct call_series_params){.upto = 3, .by = ch_opt_i32_of(2)}) == 10, "1, 3");
	EXPECT(series_sum(db, (struct call_series_params){.upto = 3, .start = ch_opt_i32_of(2)}) == 13, "2, 3");
	EXPECT_STATUS(db, call_first_person_one(db, &first), CH_OK);
	EXPECT(first.id.value == 1 && says_opt(first.name, "Ann"), "the first is not ann");
	EXPECT_STATUS(db, call_forget_exec(db, &(struct call_forget_params){.who = 1}, NULL), CH_OK);
	EXPECT(ask(db, "select count(*) from people where id = 1 and name is null") == 1, "nobody was forgotten");
	EXPECT_STATUS(db, call_label_integer_one(db, &(struct call_label_integer_params){.n = 7}, &number), CH_OK);
	EXPECT_STATUS(db, call_label_mood_one(db, &(struct call_label_mood_params){.n = MOOD_SAD}, &mood), CH_OK);
	EXPECT(says_opt(mood.label, "mood sad"), "the other overload was called");
	EXPECT_STATUS(
		db,
		call_joined_one(db, &(struct call_joined_params){.words = ch_arr_str_of(&arena, words, 2)}, &joined),
		CH_OK);
	EXPECT(says_opt(joined.joined, "a-b"), "words are lost");
	ch_arena_free(&arena);
}

int main(int argc, char **argv)
{
	struct ch_db *db;

	if (argc != 2)
		return 2;
	url = argv[1];
	for (int prepared = 1; prepared >= 0; prepared--) {
		db = open_db();
		EXPECT_STATUS(db, ch_check(db, &chronos_schema), CH_OK);
		ch_prepare(db, prepared);
		one_row(db);
		parts(db);
		pages(db);
		outer_join(db);
		arrays(db);
		operations(db);
		streams(db);
		changes(db);
		EXPECT_STATUS(db, ch_begin(db, CH_READ_COMMITTED), CH_OK);
		one_row(db);
		EXPECT_STATUS(db, ch_rollback(db), CH_OK);
		ch_close(db);
	}
	db = open_db();
	batches(db);
	as_a_role(db);
	drift(db);
	functions(db);
	ch_close(db);
	return expect_end();
}
