#include "chronos.h"
#include "chronos.h"
int main(void)
{
	struct videos_row row;
	enum mood mood;

	memset(&row, 0, sizeof row);
	row.owner.value = 1;
	if (!mood_from("sad", 3, &mood) || mood != MOOD_SAD || mood_from("x", 1, &mood) || row.maybe.has)
		return 1;
	if (strcmp(videos_column_name(VIDEOS_COLUMN_ODD_NAME), "Odd Name") != 0)
		return 2;
	if (videos_constraint_find("videos_pkey") != VIDEOS_CONSTRAINT_PKEY)
		return 3;
	if (ch_timestamptz_seconds(ch_timestamptz_of(-1)) != -1)
		return 4;
	return ch_numeric_check((struct ch_numeric){"-1.5", 4}) ? 0 : 5;
}
