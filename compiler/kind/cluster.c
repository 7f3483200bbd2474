#include "plan.h"
#include "reader.h"
#include "resolve.h"
#include "writer.h"

/* The index whose order CLUSTER puts the rows in. */
struct cluster {
	struct fact head;
	struct ref index;
};

static const struct field fields[] = {
	FIELD(cluster, index, .flags = F_BARE),
};

static void bind(struct reader *reader, struct fact *fact)
{
	struct cluster *cluster = (struct cluster *)fact;
	struct name name;

	if (reader_need_name(reader, &name, "the name of an index"))
		cluster->index = (struct ref){.name = name.text, .span = name.span};
}

static void resolve(struct resolver *resolver, struct fact *fact)
{
	resolve_index(resolver, &((struct cluster *)fact)->index, fact->parent);
}

static void clauses(struct writer *writer, const struct fact *fact)
{
	const struct ref *index = &((const struct cluster *)fact)->index;

	writer_name(writer, index->fact ? fact_called(index->fact) : index->name);
}

static void create(struct writer *writer, const struct fact *fact)
{
	writer_words(writer, "alter");
	writer_object(writer, fact->parent);
	writer_words(writer, "cluster on");
	clauses(writer, fact);
}

static void drop(struct writer *writer, const struct fact *fact)
{
	writer_words(writer, "alter");
	writer_object(writer, fact->parent);
	writer_words(writer, "set without cluster");
}

static void alter(struct plan *plan, const struct delta *delta)
{
	plan_create(plan, delta);
}

const struct kind kind_cluster = {
	.help = "The index whose order CLUSTER puts the rows in.",
	.word = "cluster on",
	.sql = "cluster on",
	.traits = ONLY_ONE,
	.within = HAS_INDEXES,
	.space = SPACE_ONLY,
	.size = sizeof(struct cluster),
	FIELDS(fields),
	.create_lock = LOCK_SHARE_UPDATE_EXCLUSIVE,
	.drop_lock = LOCK_SHARE_UPDATE_EXCLUSIVE,
	.bind = bind,
	.resolve = resolve,
	.clauses = clauses,
	.create = create,
	.drop = drop,
	.alter = alter,
};
