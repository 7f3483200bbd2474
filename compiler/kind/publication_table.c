#include "base/arena.h"
#include "base/diag.h"
#include "plan.h"
#include "reader.h"
#include "refs.h"
#include "resolve.h"
#include "writer.h"

#include <string.h>

/* A table of a publication: that one alone, without what inherits from it. Publication and table are what it is known by. */
struct published {
	struct fact head;
	struct ref table;
	struct name_list columns; /* none: all. PostgreSQL keeps them as a set */
	struct sqltext where;
};

static const struct field fields[] = {
	FIELD(published, table, .flags = F_BARE | F_REPLACES, .space = SPACE_RELATION),
	FIELD(published, columns, .flags = F_BARE | F_THERE | F_ANY_ORDER | F_REPLACES),
	FIELD(published, where, .flags = F_REPLACES),
};

extern const struct kind kind_publication_table;

static const struct published *published_of(const struct fact *fact)
{
	return (const struct published *)fact;
}

static void read(struct reader *reader, struct fact *parent)
{
	struct model *model = reader->model;
	struct span span = {reader->terms[0].span.at, reader->terms[reader->count - 1].span.end};
	struct fact *fact = fact_new(model, &kind_publication_table, parent, NULL, names_of(model->names, "table"),
				     span);
	struct published *published = (struct published *)fact;

	if (!reader_ref(reader, &published->table)) {
		reader_expected(reader, "a table");
		return;
	}
	fact->flags = reader->flags;
	fact->name_span = published->table.span;
	model_add(model, fact);
	if (!reader_end(reader) && reader_term(reader)->type == TERM_SQL)
		reader_names(reader, &published->columns);
	reader_clauses(reader, fact, false);
}

static void resolve(struct resolver *resolver, struct fact *fact)
{
	const struct published *published = published_of(fact);
	const struct ref *table = &published->table;
	struct model *model = resolver->model;
	bool usual = table->schema == NULL || table->schema == model->project.search_path.list[0].text;

	fact->key = usual ? table->name
			  : names_of(model->names, arena_printf(model->arena, "%s.%s", table->schema, table->name));
	if (table->fact != NULL)
		resolve_columns(resolver, &published->columns, table->fact, false);
}

/* ---- checking ----------------------------------------------------------------- */

static const struct fact *same_before(const struct fact *fact)
{
	FACT_CHILDREN (child, fact->parent) {
		if (child == fact)
			return NULL;
		if (child->kind == fact->kind && child->key == fact->key)
			return child;
	}
	return NULL;
}

static bool via_root(const struct fact *publication)
{
	const struct name_list *options = field_at(publication, field_find(publication, "with"));

	for (uint32_t i = 0; i < options->count; i++)
		if (strcmp(options->list[i].text, "publish_via_partition_root=true") == 0)
			return true;
	return false;
}

static void check_kind(struct model *model, const struct published *published)
{
	const struct fact *table = published->table.fact;
	const struct field *unlogged = table ? field_find(table, "unlogged") : NULL;

	if (table == NULL || ((table->flags & FACT_EXTERN) && table->first_child == NULL))
		return;
	if (!(table->kind->traits & HAS_COLUMNS) || !(table->kind->traits & HOLDS_DATA))
		diag_error(model->diags, published->table.span, "not-publishable",
			   "%s is no table that can be published", fact_label(model, table));
	else if (unlogged != NULL && field_given(table, unlogged))
		diag_error(model->diags, published->table.span, "not-publishable",
			   "%s is unlogged, and what is published is read from the log", fact_label(model, table));
	else if (fact_partitioned(table) && !via_root(published->head.parent) &&
		 (published->columns.given || published->where.text != NULL))
		diag_hint(
			diag_error(
				model->diags, published->table.span, "not-publishable",
				"%s is partitioned, and its partitions are published each by itself, with all columns "
				"and rows",
				fact_label(model, table)),
			"publish it as one table: with (publish_via_partition_root = true)");
}

static bool has_schemas(const struct fact *publication)
{
	FACT_CHILDREN (child, publication)
		if (child->kind->within == kind_publication_table.within && child->kind != &kind_publication_table)
			return true;
	return false;
}

static void check(struct resolver *resolver, struct fact *fact)
{
	struct model *model = resolver->model;
	const struct published *published = published_of(fact);
	const struct fact *first = same_before(fact);
	struct span where = {published->where.at, published->where.at + published->where.size};

	if (first != NULL)
		diag_note(diag_error(model->diags, fact->name_span, "duplicate-name", "%s is here twice",
				     fact_label(model, fact)),
			  first->name_span, "it was named first here");
	check_kind(model, published);
	if (published->columns.count > 0) {
		check_newer(resolver, published->columns.list[0].span, "table ... (columns)", 15);
		if (has_schemas(fact->parent))
			diag_hint(diag_error(model->diags, published->columns.list[0].span, "published-columns",
					     "%s names columns, and its publication has whole schemas",
					     fact_label(model, fact)),
				  "publish the schema and the columns in two publications");
	}
	if (published->where.text != NULL)
		check_newer(resolver, where.at ? where : fact->span, "table ... where", 15);
}

/* ---- SQL ---------------------------------------------------------------------- */

static void put_rest(struct writer *writer, const struct fact *fact)
{
	if (published_of(fact)->columns.given)
		writer_names(writer, &published_of(fact)->columns);
	writer_field(writer, fact, field_find(fact, "where"));
}

static void clauses(struct writer *writer, const struct fact *fact)
{
	writer_ref(writer, &published_of(fact)->table);
	put_rest(writer, fact);
}

static void put(struct writer *writer, const struct fact *fact, const char *words)
{
	writer_words(writer, "alter");
	writer_object(writer, fact->parent);
	writer_words(writer, words);
	if (published_of(fact)->table.fact != NULL)
		writer_fact(writer, published_of(fact)->table.fact);
	else
		writer_ref(writer, &published_of(fact)->table);
}

static void create(struct writer *writer, const struct fact *fact)
{
	put(writer, fact, "add table only");
	put_rest(writer, fact);
}

static void drop(struct writer *writer, const struct fact *fact)
{
	put(writer, fact, "drop table only");
}

static void refs(struct refs *refs, const struct fact *fact)
{
	const struct published *published = published_of(fact);

	for (uint32_t i = 0; published->table.fact != NULL && i < published->columns.count; i++)
		refs_add(refs, fact_column(published->table.fact, published->columns.list[i].text), false);
}

static void context(const struct fact *fact, const struct field *field, struct sql_context *context,
		    struct arena *arena)
{
	const struct fact *table = published_of(fact)->table.fact;
	struct sql_base *base = arena_take(arena, sizeof *base);

	(void)field;
	context->form = SQL_EXPRESSION;
	context->no_subquery = true;
	if (table == NULL)
		return;
	*base = (struct sql_base){.relation = table, .schema = table->schema, .name = table->name};
	context->bases = base;
	context->base_count = 1;
}

static bool same(const struct fact *a, const struct fact *b)
{
	const struct fact *x = published_of(a)->table.fact, *y = published_of(b)->table.fact;

	return x != NULL && y != NULL ? x->twin == y : a->key == b->key;
}

const struct kind kind_publication_table = {
	.word = "table",
	.sql = "table",
	.help = "A table of a publication; with columns, only these, and with `where (...)`, only such rows.",
	.traits = OVERLOADED | ON_EXTERN | PINS_TYPE,
	.within = HAS_PUBLISHED,
	.space = SPACE_PUBLISHED,
	.size = sizeof(struct published),
	FIELDS(fields),
	.create_lock = LOCK_SHARE_UPDATE_EXCLUSIVE,
	.drop_lock = LOCK_SHARE_UPDATE_EXCLUSIVE,
	.read = read,
	.resolve = resolve,
	.check = check,
	.clauses = clauses,
	.create = create,
	.drop = drop,
	.refs = refs,
	.context = context,
	.same = same,
};
