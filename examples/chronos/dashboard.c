/*
 * The newest videos of a creator, with how far their students got: the query creator_dashboard of schema.chr. It knows the schema by
 * the generated headers alone: where a column is renamed, dropped, or may be null all at once, this file no longer compiles.
 *
 *	dashboard                     print the query
 *	dashboard CREATOR [STATUS]    run it for one creator; the database is the one that libpq's environment names
 */
#include "chronos.h"

#include <stdio.h>

static void video_print(const struct creator_dashboard_row *video)
{
	printf("%-40.*s %-12.*s", CH_STR(video->title), CH_STR(video->status));
	if (video->duration_seconds.has)
		printf(" %4d min", (int)video->duration_seconds.value / 60);
	if (video->best_percent.has)
		printf(" %3d %% by %lld", (int)video->best_percent.value, (long long)video->students);
	putchar('\n');
}

static enum ch_status dashboard(struct ch_db *db, const char *creator, const char *status)
{
	struct creator_dashboard_params params = {.count = 10};
	struct creator_dashboard_row video;
	struct ch_rows rows;
	enum ch_status outcome;

	if (!ch_uuid_parse(&params.creator, creator)) {
		fprintf(stderr, "dashboard: \"%s\" is no UUID\n", creator);
		return CH_VALUE;
	}
	if (status != NULL)
		params.status = ch_opt_str_of(ch_str_of(status));
	outcome = creator_dashboard_many(db, &params, &rows);
	while (outcome >= 0 && (outcome = creator_dashboard_next(&rows, &video)) == CH_ROW)
		video_print(&video);
	if (outcome < 0)
		fprintf(stderr, "dashboard: %s\n", ch_error(db)->message);
	ch_rows_close(&rows);
	return outcome;
}

int main(int argc, char **argv)
{
	struct ch_db *db;

	if (argc < 2)
		return puts(creator_dashboard_query.statements[0].sql) < 0;
	enum ch_status status = ch_open(&db, "");
	if (status < 0)
		fprintf(stderr, "dashboard: %s\n", db != NULL ? ch_error(db)->message : "out of memory");
	else
		status = dashboard(db, argv[1], argc > 2 ? argv[2] : NULL);
	ch_close(db);
	return status < 0;
}
