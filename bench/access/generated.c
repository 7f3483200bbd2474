/* The generated functions: generated URL WHAT COUNT ROWS. */
#include "chronos.h"

#include "measure.h"

static struct ch_db *db;

static void need(enum ch_status status)
{
	if (status >= 0)
		return;
	fprintf(stderr, "%d: %s\n", status, ch_error(db)->message);
	exit(1);
}

static uint64_t sum_of(const struct t_row *row)
{
	return row->id.bytes[15] + (uint64_t)row->number + (uint64_t)row->big + row->title.size + row->flag +
	       (uint64_t)row->at.microseconds + row->data.size + (uint64_t)row->weight + (uint64_t)row->mood +
	       (row->maybe.has ? (uint64_t)row->maybe.value : 7);
}

static uint64_t read_rows(struct ch_rows *rows)
{
	struct t_row row;
	uint64_t sum = 0;
	enum ch_status status;

	while ((status = t_next(rows, &row)) == CH_ROW)
		sum += sum_of(&row);
	need(status);
	ch_rows_close(rows);
	return sum;
}

static struct ch_uuid key(uint32_t number)
{
	struct ch_uuid id;

	key_bytes(id.bytes, number);
	return id;
}

static uint64_t get(uint32_t count, uint32_t total)
{
	struct t_row row;
	uint32_t state = 1;
	uint64_t sum = 0;

	for (uint32_t i = 0; i < count; i++) {
		need(t_get(db, key(key_random(&state, total)), &row));
		sum += sum_of(&row);
	}
	return sum;
}

static uint64_t get_many(uint32_t count, uint32_t total)
{
	static struct ch_uuid keys[1000];
	struct ch_rows rows;
	uint32_t state = 1;
	uint64_t sum = 0;

	for (uint32_t i = 0; i < count; i += 1000) {
		for (uint32_t j = 0; j < 1000; j++)
			keys[j] = key(key_random(&state, total));
		need(t_get_many(db, keys, 1000, &rows));
		sum += read_rows(&rows);
	}
	return sum;
}

static struct filled_row some_row(uint32_t number)
{
	struct filled_row row = {.number = (int32_t)number,
				 .big = number,
				 .title = {TITLE, sizeof TITLE - 1},
				 .at = {number},
				 .data = {DATA, sizeof DATA - 1},
				 .weight = number};

	row.id = key(number);
	return row;
}

static uint64_t load(uint32_t count)
{
	struct ch_load load;
	int64_t loaded;

	need(filled_load(db, &load));
	for (uint32_t i = 0; i < count; i++) {
		struct filled_row row = some_row(i);

		need(filled_load_put(&load, &row));
	}
	need(ch_load_end(&load, &loaded));
	return (uint64_t)loaded;
}

/* Rows in memory, without a server. */
static uint64_t decode(uint32_t count)
{
	struct ch_rows rows;
	struct t_row row;
	uint64_t sum = 0;
	uint8_t copy[512];

	need(t_scan(db, &rows));
	need(t_next(&rows, &row));
	size_t size = rows.size;
	memcpy(copy, rows.image, size);
	ch_rows_close(&rows);
	struct measure from = measure_now();
	for (uint32_t i = 0; i < count; i++) {
		copy[29] = (uint8_t)i; /* in number */
		if (!t_decode(copy, size, &row))
			exit(1);
		sum += row.number + row.title.size;
	}
	measure_print(from, sum);
	return sum;
}

static uint64_t encode(uint32_t count)
{
	struct ch_load load = {
		.fields = FILLED_COLUMNS, .db = db, .table = &filled_table, .room = 1 << 16, .data = malloc(1 << 16)};
	struct filled_row row = some_row(1);
	uint64_t sum = 0;

	memset(load.set, 0xff, sizeof load.set);
	struct measure from = measure_now();
	for (uint32_t i = 0; i < count; i++) {
		row.number = (int32_t)i;
		need(filled_load_put(&load, &row));
		if (load.size > 60000) {
			sum += load.data[100];
			load.size = 0;
		}
	}
	measure_print(from, sum);
	free(load.data);
	return sum;
}

int main(int argc, char **argv)
{
	struct ch_rows rows;

	if (argc < 5)
		return 2;
	uint32_t count = (uint32_t)strtoul(argv[3], NULL, 10), total = (uint32_t)strtoul(argv[4], NULL, 10);
	const char *what = argv[2];
	need(ch_open(&db, argv[1]));
	if (strncmp(what, "as-", 3) == 0)
		need(ch_as(db, "authenticated", "{\"sub\": \"x\"}"));
	if (strcmp(what, "as-get") == 0 || strcmp(what, "get") == 0)
		get(10, total); /* the statements are prepared */
	struct measure from = measure_now();
	uint64_t sum = 0;
	if (strcmp(what, "scan") == 0) {
		need(t_scan(db, &rows));
		sum = read_rows(&rows);
	} else if (strcmp(what, "stream") == 0) {
		need(t_stream_by_number(db, 1, &rows));
		sum = read_rows(&rows);
	} else if (strcmp(what, "get") == 0 || strcmp(what, "as-get") == 0) {
		sum = get(count, total);
	} else if (strcmp(what, "many") == 0) {
		sum = get_many(count, total);
	} else if (strcmp(what, "load") == 0 || strcmp(what, "as-load") == 0) {
		sum = load(count);
	} else if (strcmp(what, "decode") == 0) {
		decode(count);
	} else if (strcmp(what, "encode") == 0) {
		encode(count);
	} else {
		return 2;
	}
	if (strcmp(what + 2, "code") != 0)
		measure_print(from, sum);
	ch_close(db);
	return 0;
}
