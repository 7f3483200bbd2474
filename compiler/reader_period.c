/* Keys over time (PostgreSQL 18): the last of their columns is a range, in which rows that are equal otherwise differ. */
#include "reader.h"

/* "period" may be the name of a column too: then nothing stands behind it. */
static bool period_read(struct reader *reader)
{
	struct reader ahead = *reader;
	struct name name;

	return reader_words(&ahead, "period") && reader_name(&ahead, &name) && reader_words(reader, "period");
}

bool reader_period(struct reader *reader, struct name_list *list, bool *period)
{
	struct reader inside;
	struct name name;

	*list = (struct name_list){.given = true};
	if (!reader_inside(reader, &inside))
		return false;
	do {
		*period = period_read(&inside);
		if (!reader_need_name(&inside, &name, "a column"))
			break;
		name_list_add(reader->model, list, name);
		*period |= reader_words(&inside, "without overlaps");
	} while (!*period && reader_mark(&inside, ','));
	if (!inside.failed && !reader_end(&inside))
		reader_expected(&inside, *period ? "\")\": only the last column can be a period" : "\",\" or \")\"");
	reader->failed |= inside.failed;
	return true;
}
