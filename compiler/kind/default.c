#include "plan.h"
#include "reader.h"
#include "writer.h"

struct fallback {
	struct fact head;
	struct sqltext value;
};

static const struct field fields[] = {
	FIELD_AS(fallback, value, "default", .flags = F_BARE | F_NO_BRACES),
};

/* Where a default that stands without parentheses ends: at a word that begins another clause of a column. */
#define STOPS \
	"not null|null|primary key|unique|references|check|constraint|collate|generated|was|using|back|backfill|" \
	"storage|compression|statistics"

static void bind(struct reader *reader, struct fact *fact)
{
	if (!reader_expression(reader, STOPS, &((struct fallback *)fact)->value))
		reader_expected(reader, "the default's value");
}

static void clauses(struct writer *writer, const struct fact *fact)
{
	writer_words(writer, "default");
	writer_raw(writer, " ");
	writer_sql(writer, &((const struct fallback *)fact)->value);
}

static void put(struct writer *writer, const struct fact *fact)
{
	writer_words(writer, "alter table");
	writer_fact(writer, fact->parent->parent);
	writer_words(writer, "alter column");
	writer_name(writer, fact_now(fact->parent)->name);
}

static void create(struct writer *writer, const struct fact *fact)
{
	put(writer, fact);
	writer_words(writer, "set");
	clauses(writer, fact);
}

static void drop(struct writer *writer, const struct fact *fact)
{
	put(writer, fact);
	writer_words(writer, "drop default");
}

static void alter(struct plan *plan, const struct delta *delta)
{
	plan_create(plan, delta);
}

const struct kind kind_default = {
	.word = "default",
	.sql = "default",
	.traits = ONLY_ONE | INLINE | IN_HEADER,
	.within = HAS_DEFAULT,
	.space = SPACE_ONLY,
	.size = sizeof(struct fallback),
	FIELDS(fields),
	.bind = bind,
	.clauses = clauses,
	.create = create,
	.drop = drop,
	.alter = alter,
};
