/*
 * The newest videos of a creator, with how far their students got. It knows the schema by the generated headers alone: where
 * a column is renamed, dropped, or may be null all at once, this file no longer compiles.
 *
 *	dashboard            print the query
 *	dashboard CREATOR    run it for one creator; the database is the one that libpq's environment names
 */
#include "chronos.h"

#include <libpq-fe.h>
#include <stdio.h>
#include <stdlib.h>

static const char query[] = "SELECT v." VIDEOS_SQL_TITLE ", v." VIDEOS_SQL_STATUS ", v." VIDEOS_SQL_DURATION_SECONDS
			    ",\n"
			    "    max(s." VIDEO_WATCH_SESSIONS_SQL_PERCENT_COMPLETE ")\n"
			    "FROM " VIDEOS_SQL " v LEFT JOIN " VIDEO_WATCH_SESSIONS_SQL " s\n"
			    "    ON s." VIDEO_WATCH_SESSIONS_SQL_VIDEO_ID " = v." VIDEOS_SQL_ID "\n"
			    "WHERE v." VIDEOS_SQL_CREATOR_ID " = $1 AND NOT v." VIDEOS_SQL_IS_DELETED "\n"
			    "GROUP BY v." VIDEOS_SQL_ID " ORDER BY v." VIDEOS_SQL_CREATED_AT " DESC LIMIT 10";

static struct ch_str text_at(const PGresult *result, int row, int column)
{
	return (struct ch_str){PQgetvalue(result, row, column), (size_t)PQgetlength(result, row, column)};
}

static struct ch_opt_i32 number_at(const PGresult *result, int row, int column)
{
	return (struct ch_opt_i32){.value = (int32_t)strtol(PQgetvalue(result, row, column), NULL, 10),
				   .has = !PQgetisnull(result, row, column)};
}

static void video_print(const struct videos_row *video, struct ch_opt_i32 percent)
{
	printf("%-40.*s %-12.*s", (int)video->title.size, video->title.at, (int)video->status.size, video->status.at);
	if (video->duration_seconds.has)
		printf(" %4d min", (int)video->duration_seconds.value / 60);
	if (percent.has)
		printf(" %3d %%", (int)percent.value);
	putchar('\n');
}

static int fail(PGconn *connection)
{
	fprintf(stderr, "dashboard: %s", PQerrorMessage(connection));
	PQfinish(connection);
	return 1;
}

int main(int argc, char **argv)
{
	if (argc != 2)
		return puts(query) < 0;
	PGconn *connection = PQconnectdb("");
	const char *values[] = {argv[1]};
	PGresult *result = PQexecParams(connection, query, 1, NULL, values, NULL, NULL, 0);

	if (PQresultStatus(result) != PGRES_TUPLES_OK) {
		PQclear(result);
		return fail(connection);
	}
	for (int i = 0; i < PQntuples(result); i++) {
		struct videos_row video = {.title = text_at(result, i, 0),
					   .status = text_at(result, i, 1),
					   .duration_seconds = number_at(result, i, 2)};

		video_print(&video, number_at(result, i, 3));
	}
	PQclear(result);
	PQfinish(connection);
	return 0;
}
