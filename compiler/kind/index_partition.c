#include "base/diag.h"
#include "reader.h"
#include "refs.h"
#include "resolve.h"
#include "writer.h"

#include <string.h>

/* That an index of a partition, or the index of its key, is the partition's share of an index of its parent: what CREATE
 * INDEX and ATTACH PARTITION take when they find it, instead of making a share of their own (DefineIndex() and
 * AttachPartitionEnsureIndexes() of src/backend/commands). */
struct index_partition {
	struct fact head;
	struct ref index; /* or the key of that name */
};

static const struct field fields[] = {
	FIELD_AS(index_partition, index, "partition of", .flags = F_BARE | F_REPLACES),
};

static const struct ref *index_of(const struct fact *fact)
{
	return &((const struct index_partition *)fact)->index;
}

static void bind(struct reader *reader, struct fact *fact)
{
	if (!reader_ref(reader, &((struct index_partition *)fact)->index))
		reader_expected(reader, "the name of an index or key of the partitioned table");
}

static void resolve(struct resolver *resolver, struct fact *fact)
{
	struct ref *ref = &((struct index_partition *)fact)->index;
	const struct fact *base = fact_base(fact->parent->parent);

	if (ref->name == NULL)
		return;
	if (base == NULL) {
		diag_error(resolver->model->diags, ref->span, "no-partition", "%s is no partition",
			   fact_label(resolver->model, fact->parent->parent));
		return;
	}
	struct suggestion s = suggestion_for(ref->name);
	FACT_CHILDREN (child, base) {
		if (!(child->kind->traits & IS_KEY))
			continue;
		resolve_fact(resolver, child);
		suggestion_offer(&s, child->name);
		if (child->name != ref->name)
			continue;
		ref->fact = child;
		/* PostgreSQL drops an index with its shares, but no constraint unasked. */
		if (fact->parent->kind->space == SPACE_CONSTRAINT && child->kind->space != SPACE_CONSTRAINT)
			child->flags |= FACT_CASCADES;
		return;
	}
	struct diag *diag = diag_error(resolver->model->diags, ref->span, "unknown-index", "%s has no index \"%s\"",
				       fact_label(resolver->model, base), ref->name);
	if (s.best != NULL)
		diag_hint(diag, "did you mean \"%s\"?", s.best);
}

static void clauses(struct writer *writer, const struct fact *fact)
{
	const struct fact *index = index_of(fact)->fact;

	writer_words(writer, "partition of");
	writer_name(writer, index ? index->name : index_of(fact)->name);
}

/* An index that was made on the parent alone has only the shares that are attached to it. */
static void create(struct writer *writer, const struct fact *fact)
{
	const struct fact *index = index_of(fact)->fact;
	const struct field *only = index ? field_find(index, "only") : NULL;

	if (only == NULL || !field_given(index, only))
		return;
	writer_words(writer, "alter index");
	writer_ref(writer, &(struct ref){.schema = fact_root(index)->schema, .name = index->name});
	writer_words(writer, "attach partition");
	writer_ref(writer, &(struct ref){.schema = fact_root(fact)->schema, .name = fact->parent->name});
}

static void drop(struct writer *writer, const struct fact *fact)
{
	(void)writer;
	(void)fact;
}

static void refs(struct refs *refs, const struct fact *fact)
{
	refs_add(refs, index_of(fact)->fact, false);
}

static const struct fact *whole(const struct fact *fact)
{
	return index_of(fact)->fact;
}

const struct kind kind_index_partition = {
	.help = "Says that an index or key of a partition is its share of one of its parent.",
	.word = "partition of",
	.sql = "index partition",
	.traits = ONLY_ONE | IN_HEADER,
	.within = IS_KEY,
	.space = SPACE_ONLY,
	.size = sizeof(struct index_partition),
	FIELDS(fields),
	.bind = bind,
	.resolve = resolve,
	.clauses = clauses,
	.create = create,
	.drop = drop,
	.refs = refs,
	.whole = whole,
};
