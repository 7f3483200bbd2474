#include "plan.h"
#include "reader.h"
#include "resolve.h"
#include "writer.h"

struct wrapper {
	struct fact head;
	struct ref handler, validator;
	struct name_list options;
};

static const struct field fields[] = {
	FIELD(wrapper, handler, .space = SPACE_FUNCTION, .alter = "HANDLER %", .unset = "NO HANDLER"),
	FIELD(wrapper, validator, .space = SPACE_FUNCTION, .alter = "VALIDATOR %", .unset = "NO VALIDATOR"),
	FIELD(wrapper, options, .flags = F_PAIRS),
};

/* "no handler" is the same as nothing said. */
static void bind(struct reader *reader, struct fact *fact)
{
	for (uint32_t at = reader->at + 1; at != reader->at && !reader_end(reader);) {
		at = reader->at;
		reader_clauses(reader, fact, true);
		if (!reader_words(reader, "no handler"))
			reader_words(reader, "no validator");
	}
}

static void check(struct resolver *resolver, struct fact *fact)
{
	pairs_check(resolver->model, fact, &((const struct wrapper *)fact)->options);
}

const struct kind kind_foreign_data_wrapper = {
	.word = "foreign data wrapper",
	.sql = "foreign data wrapper",
	.help = "How foreign data are reached: a `handler` and a `validator` function, and options. Most come with an extension.",
	.offers = "no handler|no validator",
	.traits = UNSCHEMAED | HAS_OWNER | HAS_COMMENT | HAS_GRANTS,
	.space = SPACE_WRAPPER,
	.size = sizeof(struct wrapper),
	FIELDS(fields),
	.bind = bind,
	.check = check,
};
