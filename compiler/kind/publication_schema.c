#include "base/diag.h"
#include "plan.h"
#include "reader.h"
#include "resolve.h"
#include "writer.h"

/* All tables of a schema, in a publication. */
struct published {
	struct fact head;
	struct ref schema;
};

static const struct field fields[] = {
	FIELD(published, schema, .flags = F_BARE | F_REPLACES, .space = SPACE_SCHEMA),
};

extern const struct kind kind_publication_schema;

static const struct published *published_of(const struct fact *fact)
{
	return (const struct published *)fact;
}

static void read(struct reader *reader, struct fact *parent)
{
	struct model *model = reader->model;
	struct span span = {reader->terms[0].span.at, reader->terms[reader->count - 1].span.end};
	struct fact *fact = fact_new(model, &kind_publication_schema, parent, NULL,
				     names_of(model->names, "tables in schema"), span);
	struct published *published = (struct published *)fact;

	if (!reader_ref(reader, &published->schema)) {
		reader_expected(reader, "a schema");
		return;
	}
	fact->flags = reader->flags;
	fact->name_span = published->schema.span;
	fact->key = published->schema.name;
	model_add(model, fact);
}

static void check(struct resolver *resolver, struct fact *fact)
{
	struct model *model = resolver->model;

	check_newer(resolver, fact->span, "tables in schema", 15);
	FACT_CHILDREN (child, fact->parent) {
		if (child == fact)
			return;
		if (child->kind != fact->kind || child->key != fact->key)
			continue;
		diag_note(diag_error(model->diags, fact->name_span, "duplicate-name", "%s is here twice",
				     fact_label(model, fact)),
			  child->name_span, "it was named first here");
		return;
	}
}

static void clauses(struct writer *writer, const struct fact *fact)
{
	writer_name(writer, published_of(fact)->schema.name);
}

static void put(struct writer *writer, const struct fact *fact, const char *words)
{
	writer_words(writer, "alter");
	writer_object(writer, fact->parent);
	writer_words(writer, words);
	if (published_of(fact)->schema.fact != NULL)
		writer_fact(writer, published_of(fact)->schema.fact);
	else
		clauses(writer, fact);
}

static void create(struct writer *writer, const struct fact *fact)
{
	put(writer, fact, "add tables in schema");
}

static void drop(struct writer *writer, const struct fact *fact)
{
	put(writer, fact, "drop tables in schema");
}

static bool same(const struct fact *a, const struct fact *b)
{
	const struct fact *x = published_of(a)->schema.fact, *y = published_of(b)->schema.fact;

	return x != NULL && y != NULL ? x->twin == y : a->key == b->key;
}

const struct kind kind_publication_schema = {
	.word = "tables in schema",
	.sql = "tables in schema",
	.help = "All tables of a schema, those that it will have too, in a publication.",
	.traits = OVERLOADED | ON_EXTERN,
	.within = HAS_PUBLISHED,
	.space = SPACE_PUBLISHED,
	.size = sizeof(struct published),
	FIELDS(fields),
	.create_lock = LOCK_SHARE_UPDATE_EXCLUSIVE,
	.drop_lock = LOCK_SHARE_UPDATE_EXCLUSIVE,
	.read = read,
	.check = check,
	.clauses = clauses,
	.create = create,
	.drop = drop,
	.same = same,
};
