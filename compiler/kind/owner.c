#include "plan.h"
#include "reader.h"
#include "writer.h"

struct owner {
	struct fact head;
	struct ref role;
};

static const struct field fields[] = {
	FIELD_AS(owner, role, "owner", .flags = F_BARE, .space = SPACE_ROLE),
};

static void bind(struct reader *reader, struct fact *fact)
{
	struct owner *owner = (struct owner *)fact;

	if (!reader_ref(reader, &owner->role))
		reader_expected(reader, "a role");
}

static void clauses(struct writer *writer, const struct fact *fact)
{
	writer_ref(writer, &((const struct owner *)fact)->role);
}

static void put(struct writer *writer, const struct fact *fact)
{
	writer_words(writer, "alter");
	writer_object(writer, fact->parent);
	writer_words(writer, "owner to");
}

static void create(struct writer *writer, const struct fact *fact)
{
	put(writer, fact);
	clauses(writer, fact);
}

/* Without an owner of its own, an object belongs to whoever runs the migration. */
static void drop(struct writer *writer, const struct fact *fact)
{
	const struct fact *of = fact->parent;
	const char *usual = of->kind->usual_owner ? of->kind->usual_owner(writer->model, of) : NULL;

	put(writer, fact);
	if (usual != NULL)
		writer_name(writer, usual);
	else
		writer_words(writer, "current_user");
}

static void alter(struct plan *plan, const struct delta *delta)
{
	plan_create(plan, delta);
}

/* All that refers to it are grants to that owner. */
static bool blocks(const struct delta *delta, const struct fact *user)
{
	(void)delta;
	(void)user;
	return true;
}

const struct kind kind_owner = {
	.help = "The owner.",
	.word = "owner to",
	.sql = "owner",
	.traits = ONLY_ONE,
	.within = HAS_OWNER,
	.space = SPACE_ONLY,
	.size = sizeof(struct owner),
	FIELDS(fields),
	.create_lock = LOCK_ACCESS_EXCLUSIVE,
	.drop_lock = LOCK_ACCESS_EXCLUSIVE,
	.bind = bind,
	.clauses = clauses,
	.create = create,
	.drop = drop,
	.alter = alter,
	.blocks = blocks,
};
