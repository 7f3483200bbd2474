/* The database that a program of tests/access is given. */
#ifndef DATABASE_H
#define DATABASE_H

#include "expect.h"

#include <libpq-fe.h>
#include <stdlib.h>

static const char *url;

static struct ch_db *open_db(void)
{
	struct ch_db *db = NULL;
	enum ch_status status = ch_open(&db, url);

	EXPECT_STATUS(db, status, CH_OK);
	return db;
}

static long long ask(struct ch_db *db, const char *sql)
{
	PGresult *result = PQexec(ch_connection(db), sql);
	long long value = PQntuples(result) == 1 ? strtoll(PQgetvalue(result, 0, 0), NULL, 10) : -1;

	EXPECT(PQresultStatus(result) == PGRES_TUPLES_OK, "%s: %s", sql, PQresultErrorMessage(result));
	PQclear(result);
	return value;
}

#endif
