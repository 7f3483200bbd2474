#include "base/diag.h"
#include "plan.h"
#include "reader.h"
#include "refs.h"
#include "resolve.h"
#include "sqltext.h"
#include "writer.h"

#include <string.h>

struct fallback {
	struct fact head;
	struct sqltext value;
};

static const struct field fields[] = {
	FIELD_AS(fallback, value, "default", .flags = F_BARE | F_NO_BRACES | F_FOLLOWS),
};

/* Where a default that stands without parentheses ends: at a word that begins another clause of a column. */
#define STOPS \
	"not null|null|primary key|unique|references|check|constraint|collate|generated|was|using|back|backfill|" \
	"storage|compression|statistics|set|comment not null"

static void bind(struct reader *reader, struct fact *fact)
{
	if (!reader_expression(reader, STOPS, &((struct fallback *)fact)->value))
		reader_expected(reader, "the default's value");
}

static const struct type *type_of(const struct fact *column)
{
	for (size_t i = 0; i < column->kind->field_count; i++)
		if (column->kind->fields[i].type == F_TYPE)
			return field_at(column, &column->kind->fields[i]);
	return NULL;
}

/* A string alone, or cast, as the default of a column whose type has but so many values must be one of them. */
static void check(struct resolver *resolver, struct fact *fact)
{
	struct model *model = resolver->model;
	const struct sqltext *value = &((const struct fallback *)fact)->value;
	const struct type *type = type_of(fact->parent);
	const struct name_list *labels = NULL;

	if (type != NULL && type->fact != NULL && type->dims == 0 && type->fact->kind->labels != NULL)
		labels = type->fact->kind->labels(type->fact);
	if (labels == NULL || value->text == NULL)
		return;
	struct sql_token token = sql_token_next(value->text, value->size, 0);
	struct sql_token next = sql_token_next(value->text, value->size, token.offset + token.length);
	const char *bytes = value->text + token.offset + 1;
	bool cast = next.kind == TOKEN_OPERATOR && next.length == 2 && value->text[next.offset] == ':';
	if (token.kind != TOKEN_STRING || (next.kind != TOKEN_END && !cast) ||
	    memchr(bytes, '\'', token.length - 2) != NULL)
		return;
	const char *label = names_get(model->names, bytes, token.length - 2);
	struct suggestion near = suggestion_for(label);
	for (uint32_t i = 0; i < labels->count; i++) {
		if (labels->list[i].text == label)
			return;
		suggestion_offer(&near, labels->list[i].text);
	}
	uint32_t at = value->at + (uint32_t)token.offset;
	struct diag *diag = diag_error(model->diags,
				       value->at ? (struct span){at, at + (uint32_t)token.length} : fact->span,
				       "unknown-label", "%s has no label '%s'", fact_label(model, type->fact), label);
	if (near.best != NULL)
		diag_hint(diag, "did you mean '%s'?", near.best);
}

static void clauses(struct writer *writer, const struct fact *fact)
{
	writer_words(writer, "default");
	writer_default(writer, &((const struct fallback *)fact)->value);
}

static void put(struct writer *writer, const struct fact *fact)
{
	writer_words(writer, "alter");
	writer_object(writer, fact->parent->parent);
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
	plan_joins(plan, plan_create(plan, delta), fact_root(delta->after));
}

/* A view's column is made by its query: there is no clause of it that a default could stand among. */
static bool apart(const struct fact *fact)
{
	return fact->parent->kind->silent;
}

/* PostgreSQL keeps no NULL, unless it is converted to a domain; against what is inherited, it is told by keeping nothing. */
static bool idle(const struct fact *fact)
{
	const struct sqltext *value = &((const struct fallback *)fact)->value;
	const struct type *type = type_of(fact->parent);

	return sqltext_null(value) && fact->parent->origin == NULL &&
	       (type == NULL || type->fact == NULL || !(type->fact->kind->traits & HAS_CHECKS));
}

static void context(const struct fact *fact, const struct field *field, struct sql_context *sql, struct arena *arena)
{
	const struct type *type = type_of(fact->parent);

	refs_context_usual(fact, field, sql, arena);
	sql->assigned = fact->parent->name;
	if (type != NULL) {
		sql->types = type_list(arena, type);
		sql->type_count = 1;
	}
}

const struct kind kind_default = {
	.help = "What a column of a new row holds when nothing is said.",
	.word = "default",
	.sql = "default",
	.traits = ONLY_ONE | INLINE | IN_HEADER,
	.within = HAS_DEFAULT,
	.space = SPACE_ONLY,
	.size = sizeof(struct fallback),
	FIELDS(fields),
	.create_lock = LOCK_ACCESS_EXCLUSIVE,
	.drop_lock = LOCK_ACCESS_EXCLUSIVE,
	.bind = bind,
	.context = context,
	.check = check,
	.clauses = clauses,
	.create = create,
	.drop = drop,
	.alter = alter,
	.apart = apart,
	.idle = idle,
};
