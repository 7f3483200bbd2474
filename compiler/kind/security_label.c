#include "base/diag.h"
#include "plan.h"
#include "reader.h"
#include "resolve.h"
#include "writer.h"

/* Its name is the provider's, whose module the server has loaded. */
struct security_label {
	struct fact head;
	struct string text;
};

static const struct field fields[] = {
	FIELD_AS(security_label, text, "is", .flags = 0),
};

static void check(struct resolver *resolver, struct fact *fact)
{
	if (((const struct security_label *)fact)->text.text == NULL)
		diag_hint(diag_error(resolver->model->diags, fact->name_span, "empty-label", "the %s says nothing",
				     fact_label(resolver->model, fact)),
			  "write is '...'");
	if (fact->was != NULL)
		diag_error(resolver->model->diags, fact->name_span, "no-rename",
			   "a security label is its provider's: it cannot become another one's");
}

static void put(struct writer *writer, const struct fact *fact)
{
	writer_words(writer, "security label for");
	writer_name(writer, fact->name);
	writer_words(writer, "on");
	writer_object(writer, fact->parent);
	writer_words(writer, "is");
}

static void create(struct writer *writer, const struct fact *fact)
{
	put(writer, fact);
	writer_literal(writer, ((const struct security_label *)fact)->text.text);
}

static void drop(struct writer *writer, const struct fact *fact)
{
	put(writer, fact);
	writer_words(writer, "null");
}

static void alter(struct plan *plan, const struct delta *delta)
{
	plan_create(plan, delta);
}

const struct kind kind_security_label = {
	.help = "A label for a provider of security labels, such as sepgsql or anon: `is` its text.",
	.word = "security label for",
	.sql = "security label",
	.within = HAS_LABELS,
	.space = SPACE_LABEL,
	.size = sizeof(struct security_label),
	FIELDS(fields),
	.create_lock = LOCK_SHARE_UPDATE_EXCLUSIVE,
	.drop_lock = LOCK_SHARE_UPDATE_EXCLUSIVE,
	.check = check,
	.create = create,
	.drop = drop,
	.alter = alter,
};
