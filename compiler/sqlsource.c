/* What names mean in the normal form of a query: the entries of FROM, by number, and their columns. */
#include "sqlvalue.h"

#include "base/text.h"

#include <string.h>

struct frame *frame_push(struct normal *n)
{
	struct frame *frame = arena_take(n->arena, sizeof *frame);

	frame->outer = n->frame;
	n->frame = frame;
	return frame;
}

void frame_pop(struct normal *n)
{
	n->frame = n->frame->outer;
}

struct source *source_enter(struct normal *n, struct source source)
{
	struct source *copy = arena_take(n->arena, sizeof *copy);
	struct frame *frame = n->frame;

	source.number = n->sources++;
	*copy = source;
	ARENA_PUSH(n->arena, frame->sources, frame->count, copy);
	return copy;
}

/* ---- columns ---- */

/* The column goes by what it will be called. A view answers for each of its columns itself. */
static struct source_column relation_column(const struct normal *n, const void *relation, const char *name)
{
	const struct sql_catalog *c = n->catalog;
	const void *column = c->relation_column != NULL ? c->relation_column(c->context, relation, name) : NULL;
	struct source_column found = {.name = name};

	if (column == NULL && builtin_system_column(name) == NULL)
		return (struct source_column){0};
	if (column == NULL)
		found.type = type_named(builtin_system_column(name));
	found.text = column != NULL && column != relation ? c->object_name(c->context, column) : name;
	if (column != NULL && c->column_type != NULL)
		c->column_type(c->context, relation, name, &found.type);
	found.given = column != NULL && c->column_given != NULL && c->column_given(c->context, relation, name);
	return found;
}

static bool source_find(const struct normal *n, const struct source *source, const char *name,
			struct source_column *found)
{
	for (size_t i = 0; i < source->count; i++)
		if (source->columns[i].name != NULL && strcmp(source->columns[i].name, name) == 0) {
			*found = source->columns[i];
			return true;
		}
	if (source->relation == NULL || source->derived)
		return false;
	*found = relation_column(n, source->relation, name);
	return found->name != NULL;
}

static bool source_open(const struct normal *n, const struct source *source)
{
	const struct sql_catalog *c = n->catalog;

	if (source->relation == NULL || source->derived)
		return source->open;
	return c->relation_column == NULL ||
	       (c->columns_unknown != NULL && c->columns_unknown(c->context, source->relation));
}

/* A text that begins with "=" is a value in itself: a column that a join made of others. */
static struct value source_value(const struct normal *n, const struct source *source,
				 const struct source_column *column)
{
	const char *text = column->text[0] == '=' ? column->text + 1
						  : arena_printf(n->arena, "#%u.\"%s\"", source->number, column->text);

	return value_given(value_other(column->type, text), column->given && !source->outer);
}

struct listing {
	struct normal *normal;
	struct source *source;
	struct source_column *columns;
	size_t count;
};

static void column_list(void *data, const char *name, const void *column)
{
	struct listing *l = data;

	(void)column;
	ARENA_PUSH(l->normal->arena, l->columns, l->count, relation_column(l->normal, l->source->relation, name));
}

/* All columns of a source, in their order. */
static struct listing source_columns(struct normal *n, struct source *source)
{
	struct listing l = {.normal = n, .source = source, .columns = source->columns, .count = source->count};
	const struct sql_catalog *c = n->catalog;

	if (source->relation == NULL || source->derived || c->relation_each_column == NULL)
		return l;
	l.columns = NULL;
	l.count = 0;
	c->relation_each_column(c->context, source->relation, column_list, &l);
	return l;
}

static bool same_name(const char *a, const char *b)
{
	return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

static struct source *source_named(const struct normal *n, const char *schema, const char *name)
{
	const struct sql_catalog *c = n->catalog;

	for (const struct frame *f = n->frame; f != NULL; f = f->outer)
		for (size_t i = f->first; i < f->count; i++) {
			struct source *s = f->sources[i];

			if (!same_name(s->name, name) || (schema != NULL && s->alias))
				continue;
			if (schema == NULL || same_name(s->schema, schema) ||
			    (s->schema == NULL && c->relation_find(c->context, schema, name) == s->relation))
				return s;
		}
	return NULL;
}

/* A whole row; where the names of its columns are not a relation's own, they are told. */
static struct value row_of(struct normal *n, struct source *source)
{
	const char *names = "";

	if (source->scalar && source->count == 1)
		return source_value(n, source, &source->columns[0]);
	for (size_t i = 0; i < source->count; i++)
		names = arena_printf(n->arena, "%s \"%s\"", names,
				     source->columns[i].name != NULL ? source->columns[i].name : "?");
	return value_other((struct sql_type){.object = source->derived || source->count > 0 ? NULL : source->relation},
			   arena_printf(n->arena, "#%u.*(%s)", source->number, names));
}

static const char *unknown_text(const struct normal *n, const PgQuery__ColumnRef *ref)
{
	return arena_printf(n->arena, "?%s", names_text(n, ref->fields, ref->n_fields));
}

static struct value merged_value(const struct merged *merged)
{
	return value_given(value_other(merged->column.type, merged->column.text + 1), merged->column.given);
}

/* The latest of that name whose join is among these sources. */
static const struct merged *merged_find(const struct frame *f, const char *name, size_t from, size_t to)
{
	for (size_t i = f->merged_count; i > 0; i--)
		if (same_name(f->merged[i - 1].column.name, name) && f->merged[i - 1].from >= from &&
		    f->merged[i - 1].to <= to)
			return &f->merged[i - 1];
	return NULL;
}

/* What an unqualified name is in one frame; *maybe: it may also be a column that is not known. */
static size_t frame_find(const struct normal *n, const struct frame *f, const char *name, struct value *found,
			 bool *maybe)
{
	const struct merged *merged = merged_find(f, name, f->first, f->count);
	size_t count = 0;

	if (merged != NULL)
		*found = merged_value(merged);
	for (size_t i = f->first; merged == NULL && i < f->count; i++) {
		struct source_column column;

		if (f->sources[i]->qualified_only)
			continue;
		if (source_find(n, f->sources[i], name, &column)) {
			*found = source_value(n, f->sources[i], &column);
			count++;
		} else if (source_open(n, f->sources[i])) {
			*maybe = true;
		}
	}
	return merged != NULL ? 1 : count;
}

struct source_column source_column_named(const struct normal *n, const struct source *source, const char *name)
{
	struct source_column column = {0};

	source_find(n, source, name, &column);
	return column;
}

/* ---- parameters ---- */

static struct value parameter_at(struct normal *n, size_t i)
{
	const struct sql_parameter *parameter = &n->context->parameters[i];

	const char *text = parameter->name != NULL ? arena_printf(n->arena, "$\"%s\"", parameter->name)
						   : arena_printf(n->arena, "$%zu", i + 1);
	struct sql_type type = type_spelt(n, parameter->type);

	if (n->deduced != NULL && parameter->type == NULL && !type_known(n->deduced[i]))
		return (struct value){.form = VALUE_PARAMETER,
				      .type = type_named("unknown"),
				      .text = text,
				      .count = i,
				      .given = parameter->given};
	if (n->deduced != NULL && parameter->type == NULL)
		type = n->deduced[i];
	return value_given(value_other(type, text), parameter->given);
}

static struct value parameter_named(struct normal *n, const char *name, const PgQuery__ColumnRef *ref)
{
	const struct sql_context *c = n->context;

	for (size_t i = 0; i < c->parameter_count; i++)
		if (same_name(c->parameters[i].name, name))
			return parameter_at(n, i);
	return value_other((struct sql_type){0}, unknown_text(n, ref));
}

struct value parameter_value(struct normal *n, const PgQuery__ParamRef *ref)
{
	if (ref->number > 0 && (size_t)ref->number <= n->context->parameter_count)
		return parameter_at(n, (size_t)ref->number - 1);
	return value_other((struct sql_type){0}, arena_printf(n->arena, "$%d", ref->number));
}

/* ---- names ---- */

/* The one entry that an unknown column can only be of; NULL when it may be something else. */
static const struct source *only_open(const struct normal *n, const struct frame *f)
{
	const struct source *only = NULL;

	for (const struct frame *outer = f->outer; outer != NULL; outer = outer->outer)
		if (outer->count > outer->first)
			return NULL;
	for (size_t i = f->first; i < f->count; i++) {
		if (source_open(n, f->sources[i]) && only != NULL)
			return NULL;
		if (source_open(n, f->sources[i]))
			only = f->sources[i];
	}
	return n->context->parameter_count == 0 ? only : NULL;
}

static struct value bare_column(struct normal *n, const char *name, const PgQuery__ColumnRef *ref)
{
	struct source *row;

	for (const struct frame *f = n->frame; f != NULL; f = f->outer) {
		struct value found;
		bool maybe = false;
		size_t count = frame_find(n, f, name, &found, &maybe);

		n->frame->reads += f == n->frame && count > 0;
		n->outer_reads += f != n->frame && count > 0;
		if (count == 1 && !maybe)
			return found;
		if (count == 0 && maybe && only_open(n, f) != NULL)
			return value_other((struct sql_type){0},
					   arena_printf(n->arena, "#%u?\"%s\"", only_open(n, f)->number, name));
		if (count > 0 || maybe)
			return value_other((struct sql_type){0}, unknown_text(n, ref));
	}
	row = source_named(n, NULL, name);
	return row != NULL ? row_of(n, row) : parameter_named(n, name, ref);
}

bool column_here(const struct normal *n, const char *name)
{
	struct value found;
	bool maybe = false;

	return frame_find(n, n->frame, name, &found, &maybe) > 0 || maybe;
}

static bool is_star(const PgQuery__ColumnRef *ref)
{
	return ref->fields[ref->n_fields - 1]->node_case == PG_QUERY__NODE__NODE_A_STAR;
}

static const char *field_at(const PgQuery__ColumnRef *ref, size_t from_end)
{
	return ref->n_fields >= from_end ? node_string(ref->fields[ref->n_fields - from_end]) : NULL;
}

struct value column_value(struct normal *n, const PgQuery__ColumnRef *ref)
{
	struct source *source;
	struct source_column column;

	if (ref->n_fields == 1 && !is_star(ref))
		return bare_column(n, node_string(ref->fields[0]), ref);
	source = ref->n_fields > 1 ? source_named(n, field_at(ref, 3), field_at(ref, 2)) : NULL;
	size_t reads = n->frame->reads;
	for (size_t i = n->frame->first; i < n->frame->count; i++)
		n->frame->reads += n->frame->sources[i] == source;
	n->outer_reads += n->frame->reads == reads;
	if (source != NULL && is_star(ref))
		return row_of(n, source);
	if (source != NULL && source_find(n, source, field_at(ref, 1), &column))
		return source_value(n, source, &column);
	if (source != NULL && source_open(n, source))
		return value_other((struct sql_type){0},
				   arena_printf(n->arena, "#%u?\"%s\"", source->number, field_at(ref, 1)));
	if (source == NULL && ref->n_fields == 2 && same_name(n->context->function, field_at(ref, 2)))
		return parameter_named(n, field_at(ref, 1), ref);
	return value_other((struct sql_type){0}, unknown_text(n, ref));
}

/* ---- stars ---- */

static void output_push(struct normal *n, struct output **outputs, size_t *count, struct source *source,
			const struct source_column *column)
{
	ARENA_PUSH(n->arena, *outputs, *count, ((struct output){column->name, source_value(n, source, column)}));
}

static bool source_spread(struct normal *n, size_t i, struct output **outputs, size_t *count)
{
	struct source *source = n->frame->sources[i];
	struct listing l = source_columns(n, source);

	for (size_t c = 0; c < l.count; c++) {
		bool merged = false;

		for (size_t m = 0; m < n->frame->merged_count; m++)
			merged |= same_name(n->frame->merged[m].column.name, l.columns[c].name) &&
				  i >= n->frame->merged[m].from && i < n->frame->merged[m].to;
		if (!merged)
			output_push(n, outputs, count, source, &l.columns[c]);
	}
	return !source_open(n, source);
}

/* What joins merged comes first, the outermost before all. */
static void merged_spread(struct normal *n, struct output **outputs, size_t *count)
{
	const struct frame *f = n->frame;

	for (size_t i = f->merged_count; i > 0; i--) {
		const struct merged *m = &f->merged[i - 1];

		if (merged_find(f, m->column.name, f->first, f->count) == m)
			ARENA_PUSH(n->arena, *outputs, *count, ((struct output){m->column.name, merged_value(m)}));
	}
}

bool star_outputs(struct normal *n, const PgQuery__ColumnRef *ref, struct output **outputs, size_t *count)
{
	struct frame *f = n->frame;
	struct source *source;

	if (ref->n_fields > 1) {
		source = source_named(n, field_at(ref, 3), field_at(ref, 2));
		if (source == NULL || source_open(n, source))
			return false;
		struct listing l = source_columns(n, source);
		for (size_t c = 0; c < l.count; c++)
			output_push(n, outputs, count, source, &l.columns[c]);
		return true;
	}
	/* Where several joins merge columns, their order is more than is known here. */
	if (f->natural || (f->merged_count > 0 && f->items > 1) || f->joins > 1)
		return false;
	merged_spread(n, outputs, count);
	for (size_t i = f->first; i < f->count; i++)
		if (!f->sources[i]->qualified_only && !source_spread(n, i, outputs, count))
			return false;
	return true;
}

struct value merged_side(const struct normal *n, const char *name, size_t from, size_t to)
{
	const struct frame *f = n->frame;
	const struct merged *merged = merged_find(f, name, from, to);
	struct source_column column;

	if (merged != NULL)
		return merged_value(merged);
	for (size_t i = from; i < to; i++)
		if (!f->sources[i]->qualified_only && source_find(n, f->sources[i], name, &column))
			return source_value(n, f->sources[i], &column);
	return value_other((struct sql_type){0}, arena_printf(n->arena, "?\"%s\"", name));
}

bool frame_lists(struct normal *n, size_t from, size_t to, struct source_column **columns, size_t *count)
{
	struct frame *f = n->frame;
	bool whole = true;

	for (size_t i = from; i < to; i++) {
		struct listing l = source_columns(n, f->sources[i]);

		whole = whole && !source_open(n, f->sources[i]);
		for (size_t c = 0; c < l.count; c++) {
			struct source_column column = l.columns[c];

			struct value value = source_value(n, f->sources[i], &l.columns[c]);

			column.text = arena_printf(n->arena, "=%s", value.text);
			column.given = value.given;
			ARENA_PUSH(n->arena, *columns, *count, column);
		}
	}
	return whole;
}
