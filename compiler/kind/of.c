#include "base/diag.h"
#include "plan.h"
#include "reader.h"
#include "resolve.h"
#include "writer.h"

/* That a table has the attributes of a composite type as its columns: "table t of address". */
struct of {
	struct fact head;
	struct ref type;
};

static const struct field fields[] = {
	FIELD_AS(of, type, "of", .flags = F_BARE | F_REPLACES, .space = SPACE_TYPE),
};

static void bind(struct reader *reader, struct fact *fact)
{
	if (!reader_ref(reader, &((struct of *)fact)->type))
		reader_expected(reader, "a composite type");
}

static const struct fact *base(const struct fact *fact)
{
	return ((const struct of *)fact)->type.fact;
}

static void check(struct resolver *resolver, struct fact *fact)
{
	struct model *model = resolver->model;
	const struct fact *type = base(fact);

	if (type != NULL && !(type->kind->traits & HAS_ATTRIBUTES))
		diag_error(model->diags, ((const struct of *)fact)->type.span, "not-composite",
			   "%s is no composite type", fact_label(model, type));
	else if (heir_next(fact) != NULL || fact_heir(fact->parent) != fact)
		diag_error(model->diags, fact->span, "not-inheritable",
			   "%s has its columns from a type, and inherits from no table",
			   fact_label(model, fact->parent));
}

/* In SQL its table's own constraints stand behind it. */
static void clauses(struct writer *writer, const struct fact *fact)
{
	writer_words(writer, "of");
	if (!writer->sql) {
		writer_ref(writer, &((const struct of *)fact)->type);
		return;
	}
	writer_fact(writer, base(fact));
	writer_inlined(writer, fact->parent);
}

static void put(struct writer *writer, const struct fact *fact, const char *words)
{
	writer_words(writer, "alter");
	writer_object(writer, fact->parent);
	writer_words(writer, words);
}

static void create(struct writer *writer, const struct fact *fact)
{
	put(writer, fact, "of");
	writer_fact(writer, base(fact));
}

static void drop(struct writer *writer, const struct fact *fact)
{
	put(writer, fact, "not of");
}

const struct kind kind_of = {
	.help = "Makes a table one of a composite type: its attributes are the columns.",
	.word = "of",
	.sql = "of",
	.traits = ONLY_ONE | INLINE | IN_HEADER | PINS_NAMES,
	.within = HAS_KEYS,
	.space = SPACE_ONLY,
	.size = sizeof(struct of),
	FIELDS(fields),
	.create_lock = LOCK_ACCESS_EXCLUSIVE,
	.drop_lock = LOCK_ACCESS_EXCLUSIVE,
	.bind = bind,
	.check = check,
	.clauses = clauses,
	.create = create,
	.drop = drop,
	.base = base,
};
