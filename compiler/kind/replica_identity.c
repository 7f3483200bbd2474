#include "base/diag.h"
#include "plan.h"
#include "reader.h"
#include "resolve.h"
#include "writer.h"

#include <string.h>

/* What logical replication tells the old row by: a fact of its own, because it goes when its index goes. */
struct replica_identity {
	struct fact head;
	const char *form;
	struct ref index;
};

static const struct field fields[] = {
	FIELD(replica_identity, form, .flags = F_BARE, .choices = "full|nothing|using index"),
	FIELD(replica_identity, index, .flags = F_BARE),
};

static const struct replica_identity *identity_of(const struct fact *fact)
{
	return (const struct replica_identity *)fact;
}

static void bind(struct reader *reader, struct fact *fact)
{
	struct replica_identity *identity = (struct replica_identity *)fact;
	struct name name;

	identity->form = reader_choice(reader, fields[0].choices);
	if (identity->form == NULL) {
		reader_expected(reader, "one of full, nothing, using index");
	} else if (*identity->form == 'u' && reader_need_name(reader, &name, "the name of an index")) {
		identity->index = (struct ref){.name = name.text, .span = name.span};
	}
}

static void resolve(struct resolver *resolver, struct fact *fact)
{
	struct replica_identity *identity = (struct replica_identity *)fact;

	if (identity->index.name != NULL)
		resolve_index(resolver, &identity->index, fact->parent);
}

/* The index has to be unique, over all rows, and over columns alone that are not null. */
static void check(struct resolver *resolver, struct fact *fact)
{
	struct model *model = resolver->model;
	const struct fact *index = identity_of(fact)->index.fact;
	const struct name_list *columns = index && index->kind->columns ? index->kind->columns(index) : NULL;

	if (index == NULL)
		return;
	if (columns == NULL) {
		diag_hint(diag_error(model->diags, identity_of(fact)->index.span, "no-identity",
				     "%s cannot tell rows apart", fact_label(model, index)),
			  "it has to be unique, over columns, and without \"where\"");
		return;
	}
	for (uint32_t i = 0; i < columns->count; i++) {
		const struct fact *column = fact_column(fact->parent, columns->list[i].text);
		const struct field *required = column ? field_find(column, "not null") : NULL;

		if (required != NULL && !field_given(column, required))
			diag_note(diag_error(model->diags, identity_of(fact)->index.span, "no-identity",
					     "%s cannot tell rows apart: column \"%s\" may be null",
					     fact_label(model, index), column->name),
				  column->name_span, "it stands here: make it not null");
	}
}

static void clauses(struct writer *writer, const struct fact *fact)
{
	const struct fact *index = identity_of(fact)->index.fact;

	writer_words(writer, identity_of(fact)->form);
	if (identity_of(fact)->index.name != NULL)
		writer_name(writer, index ? fact_called(index) : identity_of(fact)->index.name);
}

static void put(struct writer *writer, const struct fact *fact)
{
	writer_words(writer, "alter");
	writer_object(writer, fact->parent);
	writer_words(writer, "replica identity");
}

static void create(struct writer *writer, const struct fact *fact)
{
	put(writer, fact);
	clauses(writer, fact);
}

static void drop(struct writer *writer, const struct fact *fact)
{
	put(writer, fact);
	writer_words(writer, "default");
}

static void alter(struct plan *plan, const struct delta *delta)
{
	plan_create(plan, delta);
}

const struct kind kind_replica_identity = {
	.help = "What logical replication tells an old row by.",
	.word = "replica identity",
	.sql = "replica identity",
	.traits = ONLY_ONE,
	.within = HAS_INDEXES,
	.space = SPACE_ONLY,
	.size = sizeof(struct replica_identity),
	FIELDS(fields),
	.offers = "full|nothing|using index",
	.create_lock = LOCK_ACCESS_EXCLUSIVE,
	.drop_lock = LOCK_ACCESS_EXCLUSIVE,
	.bind = bind,
	.resolve = resolve,
	.check = check,
	.clauses = clauses,
	.create = create,
	.drop = drop,
	.alter = alter,
};
