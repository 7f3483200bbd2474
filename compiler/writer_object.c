/* Whole statements about an object, and what they call it. */
#include "quote.h"
#include "writer.h"

#include <string.h>

/* A member of a CREATE TABLE's list: "title text NOT NULL", "CONSTRAINT x CHECK (...)". */
static void put_member(struct writer *writer, const struct fact *fact)
{
	if (fact->kind->space == SPACE_CONSTRAINT)
		writer_words(writer, "constraint");
	writer_name(writer, fact->name);
	if (fact->kind->space == SPACE_CONSTRAINT)
		writer_words(writer, fact->kind->sql);
	writer_clauses(writer, fact);
}

bool writer_inlines(const struct writer *writer, const struct fact *child)
{
	return (child->kind->traits & INLINE) != 0 &&
	       (writer->inlines ? writer->inlines(writer->context, child) : !(child->flags & FACT_INHERITED));
}

/* Columns first, then constraints, each in the order of declaration. */
size_t writer_inlined(struct writer *writer, const struct fact *fact)
{
	size_t count = 0;

	for (int constraints = 0; constraints <= 1; constraints++)
		FACT_CHILDREN (child, fact) {
			if ((child->kind->space == SPACE_CONSTRAINT) != constraints || !writer_inlines(writer, child) ||
			    (child->kind->traits & IN_HEADER))
				continue;
			writer_raw(writer, count++ ? ",\n   " : " (\n   ");
			put_member(writer, child);
		}
	if (count > 0)
		writer_raw(writer, "\n)");
	return count;
}

void writer_inlined_clauses(struct writer *writer, const struct fact *fact)
{
	FACT_CHILDREN (child, fact)
		if ((child->kind->traits & IN_HEADER) && writer_inlines(writer, child))
			writer_clauses(writer, child);
}

static void put_parent_alter(struct writer *writer, const struct fact *fact)
{
	const struct field *only = field_find(fact, "only");

	writer_words(writer, "alter");
	writer_words(writer, fact->parent->kind->sql);
	if ((only != NULL && field_given(fact, only)) || (fact->flags & FACT_ONLY))
		writer_words(writer, "only");
	writer_fact(writer, fact->parent);
}

static bool is_constraint(const struct fact *fact)
{
	return fact->kind->space == SPACE_CONSTRAINT;
}

void writer_create(struct writer *writer, const struct fact *fact)
{
	size_t start = writer->out->size;

	if (fact->kind->silent)
		return;
	if (fact->kind->create != NULL) {
		fact->kind->create(writer, fact);
	} else if (fact->kind->traits & INLINE) {
		put_parent_alter(writer, fact);
		writer_words(writer, is_constraint(fact) ? "add" : "add column");
		put_member(writer, fact);
	} else {
		writer_words(writer, "create");
		writer_words(writer, fact->kind->sql);
		writer_fact(writer, fact);
		if (fact->parent != NULL) {
			writer_words(writer, "on");
			writer_fact(writer, fact->parent);
		}
		writer_clauses(writer, fact);
	}
	writer_trim(writer, start);
}

void writer_object(struct writer *writer, const struct fact *fact)
{
	const struct fact *now = fact_now(fact);

	if (fact->kind->space == SPACE_COLUMN) {
		writer_words(writer, "column");
		writer_fact(writer, fact->parent);
		text_char(writer->out, '.');
		quote_name(writer->out, now->name);
		return;
	}
	writer_words(writer, is_constraint(fact) ? "constraint" : fact->kind->sql);
	writer_fact(writer, fact);
	if (fact->parent != NULL && !(fact->kind->traits & IN_SCHEMA)) {
		writer_words(writer, "on");
		if (is_constraint(fact) && !(fact->parent->kind->traits & IS_RELATION))
			writer_words(writer, fact->parent->kind->sql);
		writer_fact(writer, fact->parent);
	}
}

void writer_drop(struct writer *writer, const struct fact *fact)
{
	size_t start = writer->out->size;

	if (fact->kind->silent)
		return;
	if (fact->kind->drop != NULL) {
		fact->kind->drop(writer, fact);
	} else if (fact->kind->traits & INLINE) {
		put_parent_alter(writer, fact);
		writer_words(writer, is_constraint(fact) ? "drop constraint" : "drop column");
		writer_name(writer, fact_now(fact)->name);
	} else {
		writer_words(writer, "drop");
		writer_object(writer, fact);
	}
	writer_trim(writer, start);
}

static void put_renamed(struct writer *writer, const struct fact *before, const struct fact *after)
{
	if (before->kind->identity != NULL) {
		before->kind->identity(writer, after, after->schema, before->name);
		return;
	}
	writer_ref(writer, &(struct ref){.schema = after->schema, .name = before->name});
	if (before->kind->traits & OVERLOADED)
		writer_raw(writer, after->key + strlen(after->name));
}

/* Only the parents carry their new names while something is renamed: which of a chain of
 * renames has run is told by the order of facts, parents first. */
void writer_rename(struct writer *writer, const struct fact *before, const struct fact *after)
{
	size_t start = writer->out->size;

	if (before->kind->silent)
		return;
	if (before->kind->rename != NULL) {
		before->kind->rename(writer, before, after);
	} else if (before->kind->traits & INLINE) {
		put_parent_alter(writer, after);
		writer_words(writer, is_constraint(after) ? "rename constraint" : "rename column");
		writer_name(writer, before->name);
		writer_words(writer, "to");
		writer_name(writer, after->name);
	} else {
		writer_words(writer, "alter");
		writer_words(writer, before->kind->sql);
		put_renamed(writer, before, after);
		if (after->parent != NULL && !(after->kind->traits & IN_SCHEMA)) {
			writer_words(writer, "on");
			writer_fact(writer, after->parent);
		}
		writer_words(writer, "rename to");
		writer_name(writer, after->name);
	}
	writer_trim(writer, start);
}
