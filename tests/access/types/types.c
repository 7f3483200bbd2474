/*
 * Every type out of the server and back in, by COPY and by parameters: types URL [ROUNDS]. What came back must be what was
 * there by the server's own text of it; what the runtime makes of a value must be what the server makes of it. So many
 * damaged copies of each row are read without a fault.
 */
#include "chronos.h"

#include "expect.h"

#include <libpq-fe.h>
#include <stdlib.h>

enum { ROWS = 1000, LOADED = 1000, INSERTED = 2000 };

static struct kinds_row rows[ROWS];
static struct ch_arena arena;
static size_t count;

/* ---- damaged rows: no read outside them, whatever they say ------------------------------ */

static uint64_t state = 88172645463325252;
static unsigned long damaged;

static uint64_t number(void)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return state;
}

static void touch(const struct kinds_row *row)
{
	char text[64];

	if (row->a_numeric.at != NULL) {
		struct ch_numeric plain = ch_opt_numeric_value(row->a_numeric);
		int64_t units;

		ch_numeric_text(plain, text, sizeof text);
		if (!ch_numeric_units(plain, 2, &units))
			ch_numeric_double(plain);
	}
	if (row->some_texts.at != NULL)
		for (size_t i = 0; i < ch_arr_str_count(ch_opt_arr_str_value(row->some_texts)); i++)
			ch_arr_str_get(ch_opt_arr_str_value(row->some_texts), i);
	if (row->some_integers.at != NULL)
		for (size_t i = 0; i < ch_arr_i32_count(ch_opt_arr_i32_value(row->some_integers)); i++)
			ch_arr_i32_get(ch_opt_arr_i32_value(row->some_integers), i);
	if (row->some_addresses.at != NULL)
		for (size_t i = 0; i < address_array_count(address_array_opt_value(row->some_addresses)); i++)
			address_array_get(address_array_opt_value(row->some_addresses), i);
	for (size_t i = 0; i < row->a_vector.size; i++)
		ch_vector_get(ch_opt_vector_value(row->a_vector), i);
}

/* A copy ends where its memory ends, so that a sanitizer sees what reads on. */
static void damage(const uint8_t *image, size_t size, unsigned long rounds)
{
	struct kinds_row row;
	uint8_t *memory = malloc(size);

	for (unsigned long i = 0; i < rounds; i++) {
		uint64_t dice = number();
		size_t left = dice % 4 == 0 ? number() % (size + 1) : size;
		uint8_t *copy = memory + (size - left);

		memcpy(copy, image, left);
		for (uint64_t j = dice / 4 % 4; j > 0 && left > 0; j--)
			copy[number() % left] = (uint8_t)(number() % 3 == 0 ? 0xff : number());
		if (kinds_decode(copy, left, &row))
			touch(&row);
		damaged++;
	}
	free(memory);
}

/* ---- out ------------------------------------------------------------------------------------ */

static void read_all(struct ch_db *db, unsigned long rounds)
{
	struct ch_rows scan;
	enum ch_status status = kinds_scan(db, &scan);

	EXPECT_STATUS(db, status, CH_OK);
	for (; status >= 0; count++) {
		struct kinds_row other;

		memset(&rows[count], 0, sizeof *rows);
		memset(&other, 0, sizeof other);
		status = kinds_next(&scan, &rows[count]);
		if (status != CH_ROW)
			break;
		/* The generated reader and the one by description agree. */
		EXPECT(kinds_decode(scan.image, scan.size, &rows[count]), "row %d is not read", rows[count].id);
		EXPECT_STATUS(db, ch_rows_read(&scan, &other), CH_ROW);
		EXPECT(memcmp(&rows[count], &other, sizeof other) == 0, "row %d is read in two ways", other.id);
		damage(scan.image, scan.size, scan.size < 10000 ? rounds : rounds / 50);
		EXPECT_STATUS(db, kinds_copy(&arena, &rows[count]), CH_OK);
	}
	EXPECT_STATUS(db, status, CH_DONE);
	ch_rows_close(&scan);
}

/* ---- in ------------------------------------------------------------------------------------- */

static void load_all(struct ch_db *db)
{
	struct ch_load load;
	int64_t loaded = 0;

	EXPECT_STATUS(db, kinds_load(db, &load), CH_OK);
	for (size_t i = 0; i < count; i++) {
		struct kinds_row row = rows[i];

		row.id += LOADED;
		EXPECT_STATUS(db, kinds_load_put(&load, &row), CH_OK);
	}
	EXPECT_STATUS(db, ch_load_end(&load, &loaded), CH_OK);
	EXPECT(loaded == (int64_t)count, "%lld rows were loaded of %zu", (long long)loaded, count);
}

static void insert_all(struct ch_db *db)
{
	for (size_t i = 0; i < count; i++) {
		struct kinds_change change = {.row = rows[i]};
		struct kinds_row made;

		for (unsigned j = 0; j < KINDS_COLUMNS; j++)
			ch_set_add(change.set, j);
		change.row.id += INSERTED;
		EXPECT_STATUS(db, kinds_insert(db, &change, &made), CH_OK);
		EXPECT(made.id == change.row.id, "row %d became %d", change.row.id, made.id);
	}
}

static void compare(struct ch_db *db, int offset)
{
	char sql[512];
	PGresult *result;

	snprintf(sql, sizeof sql,
		 "select a.id from kinds a left join kinds b on b.id = a.id + %d where a.id < 1000 and "
		 "regexp_replace(a::text, '^\\(\\d+', '') is distinct from regexp_replace(b::text, '^\\(\\d+', '')",
		 offset);
	result = PQexec(ch_connection(db), sql);
	EXPECT(PQntuples(result) == 0 && PQresultStatus(result) == PGRES_TUPLES_OK, "row %s came back another one %s",
	       PQntuples(result) > 0 ? PQgetvalue(result, 0, 0) : "", PQresultErrorMessage(result));
	PQclear(result);
}

/* ---- what values say, held against the server's text of them ----------------------------------- */

static const char *shown(PGresult *result, int column)
{
	return PQgetvalue(result, 0, column);
}

static bool same(const char *text, struct ch_opt_str value)
{
	return value.at != NULL && strlen(text) == value.size && memcmp(text, value.at, value.size) == 0;
}

static void compare_row(struct ch_db *db, const struct kinds_row *row)
{
	char sql[1024], text[1024], uuid[37];

	snprintf(
		sql, sizeof sql,
		"select a_numeric, a_uuid, a_double, a_bigint, case when a_timestamptz < '9999-01-01' then floor(extract(epoch from a_timestamptz))::bigint end, a_mood, a_price * 100, "
		"a_vector::real[]::text, a_halfvec::vector::real[]::text, array_length(some_texts, 1), some_texts[1], some_texts[2], "
		"case when isfinite(a_date) then a_date - date '1970-01-01' end, case when abs(a_numeric) < 1e300 then a_numeric end::float8 from kinds where id = %d",
		row->id);
	PGresult *result = PQexec(ch_connection(db), sql);
	if (!EXPECT(PQntuples(result) == 1, "no row %d: %s", row->id, PQresultErrorMessage(result))) {
		PQclear(result);
		return;
	}
	if (row->a_numeric.at != NULL) {
		struct ch_numeric numeric = ch_opt_numeric_value(row->a_numeric);
		struct ch_numeric again;

		ch_numeric_text(numeric, text, sizeof text);
		EXPECT(strcmp(text, shown(result, 0)) == 0, "numeric %s is told as %s", shown(result, 0), text);
		again = ch_numeric_of(&arena, text);
		EXPECT(strchr(text, 'f') != NULL ||
			       (again.size == numeric.size && memcmp(again.at, numeric.at, again.size) == 0),
		       "numeric %s is made another one", text);
		double wanted = strtod(shown(result, 13), NULL), got = ch_numeric_double(numeric);
		EXPECT(*shown(result, 13) == '\0' || wanted == got || (wanted != wanted && got != got) ||
			       (got - wanted) / wanted < 1e-15,
		       "numeric %s is the double %.17g", text, got);
	}
	if (row->a_uuid.has) {
		struct ch_uuid parsed;

		ch_uuid_text(row->a_uuid.value, uuid);
		EXPECT(strcmp(uuid, shown(result, 1)) == 0, "uuid %s is told as %s", shown(result, 1), uuid);
		EXPECT(ch_uuid_parse(&parsed, uuid) && ch_uuid_equal(parsed, row->a_uuid.value),
		       "uuid %s is read as another", uuid);
	}
	if (row->a_double.has && row->a_double.value == row->a_double.value)
		EXPECT(row->a_double.value == strtod(shown(result, 2), NULL), "double %s", shown(result, 2));
	if (row->a_bigint.has)
		EXPECT(row->a_bigint.value == strtoll(shown(result, 3), NULL, 10), "bigint %s", shown(result, 3));
	if (row->a_timestamptz.has && *shown(result, 4) != '\0')
		EXPECT(ch_timestamptz_seconds(row->a_timestamptz.value) == strtoll(shown(result, 4), NULL, 10),
		       "timestamptz %s is %lld", shown(result, 4),
		       (long long)ch_timestamptz_seconds(row->a_timestamptz.value));
	if (row->a_mood.has)
		EXPECT(strcmp(mood_text(row->a_mood.value), shown(result, 5)) == 0, "enum %s", shown(result, 5));
	if (row->a_price.at != NULL) {
		int64_t units = 0;

		EXPECT(ch_numeric_units(ch_opt_numeric_value(row->a_price), 2, &units) &&
			       units == strtoll(shown(result, 6), NULL, 10),
		       "price %s is %lld", shown(result, 6), (long long)units);
		struct ch_numeric price = ch_numeric_of_units(&arena, units, 2);
		EXPECT(price.size == row->a_price.size && memcmp(price.at, row->a_price.at, price.size) == 0,
		       "price %s is made another one", shown(result, 6));
	}
	if (row->a_vector.at != NULL) {
		struct ch_vector vector = ch_opt_vector_value(row->a_vector);
		float x = strtof(shown(result, 7) + 1, NULL), y[3];

		EXPECT(ch_vector_get(vector, 0) == x, "vector %s begins with %g", shown(result, 7),
		       (double)ch_vector_get(vector, 0));
		for (unsigned i = 0; i < 3; i++)
			y[i] = ch_vector_get(vector, i);
		EXPECT(memcmp(ch_vector_of(&arena, y, 3).at, vector.at, 12) == 0, "vector %s is made another one",
		       shown(result, 7));
	}
	if (row->a_halfvec.at != NULL) {
		struct ch_halfvec vector = ch_opt_halfvec_value(row->a_halfvec);
		float x = strtof(shown(result, 8) + 1, NULL), y[3];

		EXPECT(ch_halfvec_get(vector, 0) == x, "halfvec %s begins with %g", shown(result, 8),
		       (double)ch_halfvec_get(vector, 0));
		for (unsigned i = 0; i < 3; i++)
			y[i] = ch_halfvec_get(vector, i);
		EXPECT(memcmp(ch_halfvec_of(&arena, y, 3).at, vector.at, 6) == 0, "halfvec %s is made another one",
		       shown(result, 8));
	}
	if (row->some_texts.at != NULL && *shown(result, 9) != '\0') {
		struct ch_arr_str array = ch_opt_arr_str_value(row->some_texts);

		EXPECT(ch_arr_str_count(array) == strtoull(shown(result, 9), NULL, 10), "%zu texts",
		       ch_arr_str_count(array));
		EXPECT(same(shown(result, 10), ch_arr_str_get(array, 0)), "the first text is not %s",
		       shown(result, 10));
		if (ch_arr_str_count(array) > 1)
			EXPECT(same(shown(result, 11), ch_arr_str_get(array, 1)), "the second text is not %s",
			       shown(result, 11));
	}
	if (row->a_date.has && row->a_date.value.days != INT32_MAX)
		EXPECT(ch_date_days(row->a_date.value) == strtoll(shown(result, 12), NULL, 10), "date %s",
		       shown(result, 12));
	PQclear(result);
}

/* ---- values that are made here -------------------------------------------------------------------- */

static void made_here(struct ch_db *db)
{
	struct kinds_change change = {0};
	const int32_t integers[] = {3, -1, 0};
	const enum mood moods[] = {MOOD_OK, MOOD_IT_S__ODD_};
	struct address home = {.street = ch_opt_str_of(ch_str_of("Road")), .mood = mood_opt_of(MOOD_SAD)};
	struct ch_int4range range = {.lower = 1, .upper = 5, .bits = CH_RANGE_LOWER_IN};
	const char wanted[] =
		"(5000,f,Text,\"{3,-1,0}\",\"{ok,\"\"it's \\\\\"\"odd\\\\\"\"\"\"}\",\"(Road,sad,,)\",\"{\"\"(Road,sad,,)\"\"}\",\"[1,5)\",-0.50,{})";

	kinds_set_id(&change, 5000);
	kinds_set_a_bool(&change, ch_opt_bool_of(false));
	kinds_set_a_text(&change, ch_opt_str_of(ch_str_of("Text")));
	kinds_set_some_integers(&change, ch_opt_arr_i32_of(ch_arr_i32_of(&arena, integers, 3)));
	kinds_set_some_moods(&change, mood_array_opt_of(mood_array_of(&arena, moods, 2)));
	kinds_set_an_address(&change, address_opt_of(home));
	kinds_set_some_addresses(&change, address_array_opt_of(address_array_of(&arena, &home, 1)));
	kinds_set_a_range(&change, ch_opt_int4range_of(range));
	kinds_set_a_price(&change, ch_opt_numeric_of(ch_numeric_of(&arena, "-.50")));
	kinds_set_some_texts(&change, ch_opt_arr_str_of(ch_arr_str_of(&arena, NULL, 0)));
	EXPECT_STATUS(db, kinds_insert(db, &change, NULL), CH_OK);
	PGresult *result = PQexec(
		ch_connection(db),
		"select row(id, a_bool, a_text, some_integers, some_moods, an_address, some_addresses, "
		"a_range, a_price, some_texts)::text from kinds where id = 5000");
	EXPECT(PQntuples(result) == 1 && strcmp(shown(result, 0), wanted) == 0, "made here: %s, not %s",
	       PQntuples(result) == 1 ? shown(result, 0) : PQresultErrorMessage(result), wanted);
	PQclear(result);
	change.row.a_mood = mood_opt_of((enum mood)77);
	ch_set_add(change.set, KINDS_COLUMN_A_MOOD);
	EXPECT_STATUS(db, kinds_insert(db, &change, NULL), CH_VALUE);
	EXPECT(ch_numeric_of(&arena, "1.2.3").at == NULL && ch_numeric_of(&arena, "").at == NULL &&
		       ch_numeric_of(&arena, "1e5").at == NULL,
	       "what is no number is made one");
}

int main(int argc, char **argv)
{
	struct ch_db *db = NULL;
	unsigned long rounds = argc > 2 ? strtoul(argv[2], NULL, 10) : 200;

	if (argc < 2)
		return 2;
	enum ch_status opened = ch_open(&db, argv[1]);
	EXPECT_STATUS(db, opened, CH_OK);
	EXPECT_STATUS(db, ch_check(db, &chronos_schema), CH_OK);
	read_all(db, rounds);
	EXPECT(count == 305, "%zu rows", count);
	load_all(db);
	insert_all(db);
	compare(db, LOADED);
	compare(db, INSERTED);
	for (size_t i = 0; i < count; i++)
		compare_row(db, &rows[i]);
	made_here(db);
	ch_close(db);
	ch_arena_free(&arena);
	if (argc > 2)
		printf("%lu damaged rows\n", damaged);
	return expect_end();
}
