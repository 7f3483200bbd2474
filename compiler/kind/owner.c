#include "introspect.h"
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
	put(writer, fact);
	writer_words(writer, "current_user");
}

static void alter(struct plan *plan, const struct delta *delta)
{
	plan_create(plan, delta);
}

static const char catalog[] =
	/* Who owns the database is who runs migrations, as far as one can tell. */
	"SELECT NULL, o.of, 'owner to ' || " SQL_NAME(
		"r.rolname") ", NULL FROM ("
			     "SELECT " ID_RELATION(
				     "c.oid") " AS of, c.relowner AS owner FROM pg_class c WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f') AND "
					      "NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.objsubid = 0 AND "
					      "c.relkind = 'S' AND d.refobjsubid > 0 AND d.deptype IN ('a', 'i')) "
					      "UNION ALL SELECT " ID_TYPE(
						      "t.oid") ", t.typowner FROM pg_type t WHERE t.typtype IN ('b', 'c', 'd', 'e', 'r') "
							       "UNION ALL SELECT " ID_FUNCTION(
								       "p.oid") ", p.proowner FROM pg_proc p "
										"UNION ALL SELECT " ID_SCHEMA(
											"n.oid") ", n.nspowner FROM pg_namespace n WHERE n.nspname <> 'public') o "
												 "JOIN pg_roles r ON r.oid = o.owner WHERE o.owner <> (SELECT datdba FROM pg_database WHERE datname = current_database())";

const struct kind kind_owner = {
	.word = "owner to",
	.sql = "owner",
	.traits = ONLY_ONE,
	.within = HAS_OWNER,
	.space = SPACE_ONLY,
	.size = sizeof(struct owner),
	.catalog = catalog,
	FIELDS(fields),
	.bind = bind,
	.clauses = clauses,
	.create = create,
	.drop = drop,
	.alter = alter,
};
