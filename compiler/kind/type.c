#include "base/diag.h"
#include "quote.h"
#include "reader.h"
#include "writer.h"

/* A composite type; its attributes are facts of their own. */
static void bind(struct reader *reader, struct fact *fact)
{
	if (reader_words(reader, "as"))
		reader_members(reader, fact);
	reader_clauses(reader, fact, false);
}

static void clauses(struct writer *writer, const struct fact *fact)
{
	if (!writer->sql)
		return;
	writer_words(writer, "as");
	if (writer_inlined(writer, fact) == 0)
		writer_raw(writer, " ()");
}

static const struct fact *attribute_at(const struct fact *attribute)
{
	while (attribute != NULL && attribute->kind->space != SPACE_COLUMN)
		attribute = attribute->next;
	return attribute;
}

static const struct type *type_of(const struct fact *attribute)
{
	return field_at(attribute, &attribute->kind->fields[0]);
}

static bool same_layout(const struct fact *type);

/* Whether values of this type, within another's, have their parts in other places by now. */
static bool is_laid_out_anew(const struct fact *within, const struct type *type)
{
	return type->fact != NULL && type->fact->kind == within->kind && type->fact->twin != NULL &&
	       !same_layout(type->fact);
}

static bool same_layout(const struct fact *type)
{
	const struct fact *a = attribute_at(type->twin->first_child), *b = attribute_at(type->first_child);

	while (a != NULL && b != NULL && a->twin == b && !is_laid_out_anew(type, type_of(b))) {
		a = attribute_at(a->next);
		b = attribute_at(b->next);
	}
	return a == NULL && b == NULL;
}

/* The elements of an array cannot be had one by one within an expression, and their text would put values in wrong places. */
static void array_fault(const struct model *model, const struct fact *attribute)
{
	struct diag *diag = diag_error(model->diags, type_of(attribute)->span, "array-layout",
				       "%s holds arrays of %s, whose parts change their types and places at once",
				       fact_label(model, attribute), fact_label(model, type_of(attribute)->fact));

	diag_hint(diag,
		  "change the types in one version and the places in another, or say how the column is converted: "
		  "using (...)");
}

static void put_attribute(struct writer *writer, const struct fact *attribute, const char *path)
{
	const struct type *type = type_of(attribute);
	struct text inner = {0};

	if (attribute->twin == NULL) {
		writer_raw(writer, "NULL");
		return;
	}
	text_printf(&inner, "(%s).", path);
	quote_name(&inner, attribute->twin->name);
	if (type->fact == NULL && type_equal(type_of(attribute->twin), type)) {
		writer_raw(writer, inner.data);
	} else if (type->dims > 0 && is_laid_out_anew(attribute->parent, type)) {
		array_fault(writer->model, attribute);
	} else if (type->fact == NULL || type->dims > 0 || type->fact->kind->convert == NULL ||
		   !type->fact->kind->convert(writer, type->fact, inner.data)) {
		text_printf(writer->out, "%s::text::", inner.data);
		size_t start = writer->out->size;
		writer_type(writer, type);
		writer_trim(writer, start);
	}
	text_free(&inner);
}

/* A row's text has its fields in order: when that is another one, the row is put together from its parts. */
static bool convert(struct writer *writer, const struct fact *type, const char *path)
{
	bool first = true;

	if (type->twin == NULL || same_layout(type))
		return false;
	text_printf(writer->out, "CASE WHEN %s IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW(", path);
	FACT_CHILDREN (child, type) {
		if (child->kind->space != SPACE_COLUMN)
			continue;
		writer_raw(writer, first ? "" : ", ");
		put_attribute(writer, child, path);
		first = false;
	}
	writer_raw(writer, ")::");
	size_t start = writer->out->size;
	writer_fact(writer, type);
	writer_trim(writer, start);
	writer_raw(writer, " END");
	return true;
}

const struct kind kind_type = {
	.help = "A composite type; its attributes stand in its block.",
	.word = "type",
	.sql = "type",
	.traits = IN_SCHEMA | HAS_OWNER | HAS_COMMENT | HAS_LABELS | HAS_GRANTS | HAS_ATTRIBUTES,
	.space = SPACE_TYPE,
	.size = sizeof(struct fact),
	.bind = bind,
	.clauses = clauses,
	.convert = convert,
};
