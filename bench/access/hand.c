/* The same by hand, on libpq in binary form, with every length and null looked at: hand URL WHAT COUNT ROWS. */
#include "measure.h"

#include <arpa/inet.h>
#include <endian.h>
#include <libpq-fe.h>
#include <stdbool.h>

struct row {
	uint8_t id[16];
	int32_t number;
	int64_t big;
	const char *title;
	int title_size;
	bool flag;
	int64_t at;
	const char *data;
	int data_size;
	double weight;
	int mood;
	int32_t maybe;
	bool has_maybe;
};

#define COLUMNS "id, number, big, title, flag, at, data, weight, mood, maybe"

static PGconn *connection;

static void need(bool fine)
{
	if (fine)
		return;
	fprintf(stderr, "%s\n", PQerrorMessage(connection));
	exit(1);
}

static const char *value(const PGresult *result, int row, int column, int size)
{
	need(!PQgetisnull(result, row, column) && (size < 0 || PQgetlength(result, row, column) == size));
	return PQgetvalue(result, row, column);
}

static int32_t int4(const char *at)
{
	uint32_t v;

	memcpy(&v, at, 4);
	return (int32_t)ntohl(v);
}

static int64_t int8(const char *at)
{
	uint64_t v;

	memcpy(&v, at, 8);
	return (int64_t)be64toh(v);
}

static uint64_t read_row(const PGresult *result, int i, struct row *row)
{
	static const char *const moods[] = {"sad", "ok", "happy"};
	int64_t bits;

	memcpy(row->id, value(result, i, 0, 16), 16);
	row->number = int4(value(result, i, 1, 4));
	row->big = int8(value(result, i, 2, 8));
	row->title = value(result, i, 3, -1);
	row->title_size = PQgetlength(result, i, 3);
	row->flag = *value(result, i, 4, 1) != 0;
	row->at = int8(value(result, i, 5, 8));
	row->data = value(result, i, 6, -1);
	row->data_size = PQgetlength(result, i, 6) - 1;
	need(row->data_size >= 0 && *row->data == 1);
	row->data++;
	bits = int8(value(result, i, 7, 8));
	memcpy(&row->weight, &bits, 8);
	const char *label = value(result, i, 8, -1);
	for (row->mood = 0; row->mood < 3 && strcmp(label, moods[row->mood]) != 0; row->mood++)
		;
	need(row->mood < 3);
	row->has_maybe = !PQgetisnull(result, i, 9);
	if (row->has_maybe)
		row->maybe = int4(value(result, i, 9, 4));
	return row->id[15] + (uint64_t)row->number + (uint64_t)row->big + (uint64_t)row->title_size + row->flag +
	       (uint64_t)row->at + (uint64_t)row->data_size + (uint64_t)row->weight + (uint64_t)row->mood +
	       (row->has_maybe ? (uint64_t)row->maybe : 7);
}

static uint64_t read_all(PGresult *result)
{
	struct row row;
	uint64_t sum = 0;

	need(PQresultStatus(result) == PGRES_TUPLES_OK && PQnfields(result) == 10);
	for (int i = 0; i < PQntuples(result); i++)
		sum += read_row(result, i, &row);
	PQclear(result);
	return sum;
}

static uint64_t get(uint32_t count, uint32_t total)
{
	uint8_t key[16];
	const char *values[1] = {(const char *)key};
	static const int lengths[1] = {16}, formats[1] = {1};
	uint32_t state = 1;
	uint64_t sum = 0;

	PGresult *prepared = PQprepare(connection, "get", "select " COLUMNS " from t where id = $1", 0, NULL);
	need(PQresultStatus(prepared) == PGRES_COMMAND_OK);
	PQclear(prepared);
	for (uint32_t i = 0; i < count; i++) {
		key_bytes(key, key_random(&state, total));
		sum += read_all(PQexecPrepared(connection, "get", 1, values, lengths, formats, 1));
	}
	return sum;
}

static void put8(char *at, int64_t v)
{
	uint64_t big = htobe64((uint64_t)v);

	memcpy(at, &big, 8);
}

/* One prepared INSERT a row, in one transaction. */
static uint64_t insert_each(uint32_t count)
{
	uint8_t key[16];
	char number[4], big[8], at[8], weight[8];
	const char *values[10] = {(const char *)key, number, big, TITLE, "\0", at, "\1" DATA, weight, "sad", NULL};
	static const int lengths[10] = {16, 4, 8, sizeof TITLE - 1, 1, 8, sizeof DATA, 8, 3, 0};
	static const int formats[10] = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1};

	PGresult *result = PQprepare(
		connection, "put", "insert into filled (" COLUMNS ") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
		0, NULL);
	need(PQresultStatus(result) == PGRES_COMMAND_OK);
	PQclear(result);
	PQclear(PQexec(connection, "begin"));
	for (uint32_t i = 0; i < count; i++) {
		uint32_t n = htonl(i);
		double w = i;
		int64_t bits;

		key_bytes(key, i);
		memcpy(number, &n, 4);
		put8(big, i);
		put8(at, i);
		memcpy(&bits, &w, 8);
		put8(weight, bits);
		result = PQexecPrepared(connection, "put", 10, values, lengths, formats, 1);
		need(PQresultStatus(result) == PGRES_COMMAND_OK);
		PQclear(result);
	}
	PQclear(PQexec(connection, "commit"));
	return count;
}

int main(int argc, char **argv)
{
	static const char *const one[1] = {"1"};

	if (argc < 5)
		return 2;
	uint32_t count = (uint32_t)strtoul(argv[3], NULL, 10), total = (uint32_t)strtoul(argv[4], NULL, 10);
	connection = PQconnectdb(argv[1]);
	need(PQstatus(connection) == CONNECTION_OK);
	struct measure from = measure_now();
	uint64_t sum = 0;
	if (strcmp(argv[2], "scan") == 0)
		sum = read_all(PQexecParams(connection, "select " COLUMNS " from t", 0, NULL, NULL, NULL, NULL, 1));
	else if (strcmp(argv[2], "stream") == 0)
		sum = read_all(PQexecParams(connection, "select " COLUMNS " from t where number = $1", 1, NULL, one,
					    NULL, NULL, 1));
	else if (strcmp(argv[2], "get") == 0)
		sum = get(count, total);
	else if (strcmp(argv[2], "load") == 0)
		sum = insert_each(count);
	else
		return 2;
	measure_print(from, sum);
	PQfinish(connection);
	return 0;
}
