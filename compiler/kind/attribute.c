#include "base/diag.h"
#include "plan.h"
#include "reader.h"
#include "resolve.h"
#include "writer.h"

/* What a composite type has instead of columns. */
struct attribute {
	struct fact head;
	struct type type;
	struct ref collation;
};

static const struct field fields[] = {
	FIELD(attribute, type, .flags = F_BARE),
	FIELD_AS(attribute, collation, "collate", .space = SPACE_COLLATION),
};

static void bind(struct reader *reader, struct fact *fact)
{
	if (reader_type(reader, &((struct attribute *)fact)->type))
		reader_clauses(reader, fact, true);
	else
		reader_expected(reader, "a type");
}

/* PostgreSQL looks through domains and arrays alike (checkRowType() of src/backend/catalog/heap.c); we look
 * through arrays and other composite types. */
static bool holds(const struct fact *attribute, struct fact *type, struct map *seen)
{
	const struct fact *inner = ((const struct attribute *)attribute)->type.fact;

	if (inner == NULL || inner->kind != type->kind || map_find(seen, map_key(inner)) != NULL)
		return false;
	if (inner == type)
		return true;
	/* Once each: there may be as many ways to a type as there are doublings below it. */
	map_put(seen, map_key(inner), type);
	FACT_CHILDREN (child, inner)
		if (child->kind == attribute->kind && holds(child, type, seen))
			return true;
	return false;
}

static void check(struct resolver *resolver, struct fact *fact)
{
	struct map seen = {0};

	if (holds(fact, fact->parent, &seen))
		diag_error(resolver->model->diags, ((const struct attribute *)fact)->type.span, "type-within-itself",
			   "%s would hold %s itself", fact_label(resolver->model, fact),
			   fact_label(resolver->model, fact->parent));
	map_free(&seen);
}

/* The tables of this type change with it. */
static void put_cascade(struct writer *writer, const struct fact *fact)
{
	if (fact->parent->flags & FACT_HANDS_ON)
		writer_words(writer, "cascade");
}

static void clauses(struct writer *writer, const struct fact *fact)
{
	writer_type(writer, &((const struct attribute *)fact)->type);
	writer_field(writer, fact, &fields[1]);
}

static void put(struct writer *writer, const struct fact *fact, const char *words, const char *name)
{
	writer_words(writer, "alter type");
	writer_fact(writer, fact->parent);
	writer_words(writer, words);
	writer_name(writer, name);
}

static void create(struct writer *writer, const struct fact *fact)
{
	put(writer, fact, "add attribute", fact->name);
	clauses(writer, fact);
	put_cascade(writer, fact);
}

static void drop(struct writer *writer, const struct fact *fact)
{
	put(writer, fact, "drop attribute", fact_now(fact)->name);
	put_cascade(writer, fact);
}

static void put_rename(struct writer *writer, const struct fact *before, const struct fact *after)
{
	put(writer, after, "rename attribute", before->name);
	writer_words(writer, "to");
	writer_name(writer, after->name);
	put_cascade(writer, before);
}

/* ALTER ATTRIBUTE TYPE is refused while a column holds values of the composite type. */
static enum change changes(const struct delta *delta)
{
	(void)delta;
	return CHANGE_REBUILD;
}

static void alter(struct plan *plan, const struct delta *delta)
{
	struct writer *writer = plan_writer(plan);

	put(writer, delta->after, "alter attribute", delta->after->name);
	writer_words(writer, "type");
	clauses(writer, delta->after);
	put_cascade(writer, delta->before);
	plan_step(plan);
}

/* The column of a table of this type cannot change its type while something is made of it. */
static bool blocks(const struct delta *delta, const struct fact *user)
{
	return (delta->before->parent->flags & FACT_HANDS_ON) && user->parent != delta->before->parent &&
	       !(user->kind->traits & BARE_QUOTED);
}

const struct kind kind_attribute = {
	.help = "A part of a composite type: name and type.",
	.word = "attribute",
	.sql = "attribute",
	.traits = INLINE | HAS_COMMENT | DEFAULT_MEMBER | HOLDS_DATA,
	.within = HAS_ATTRIBUTES,
	.space = SPACE_COLUMN,
	.size = sizeof(struct attribute),
	FIELDS(fields),
	.retypes = true,
	.bind = bind,
	.check = check,
	.clauses = clauses,
	.create = create,
	.drop = drop,
	.rename = put_rename,
	.changes = changes,
	.alter = alter,
	.blocks = blocks,
};
