#include "chronos.h"
#include "chronos.h"
int main(void)
{
	struct videos_row row;
	enum mood mood;
	struct ch_arena arena = {0};
	int64_t cents = 0;

	memset(&row, 0, sizeof row);
	row.owner.value = 1;
	if (!mood_from("sad", 3, &mood) || mood != MOOD_SAD || mood_from("x", 1, &mood) || row.maybe.has)
		return 1;
	if (strcmp(videos_table.columns[VIDEOS_COLUMN_ODD_NAME].name, "Odd Name") != 0)
		return 2;
	if (strcmp(videos_table.constraints[VIDEOS_CONSTRAINT_PKEY - 1], "videos_pkey") != 0)
		return 3;
	if (ch_timestamptz_seconds(ch_timestamptz_of(-1)) != -1)
		return 4;
	if (!ch_numeric_units(ch_numeric_of(&arena, "-1.5"), 2, &cents) || cents != -150)
		return 5;
	ch_arena_free(&arena);
	return 0;
}
