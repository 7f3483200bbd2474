#include "sqlwalk.h"

#include "base/arena.h"
#include "base/diag.h"
#include "builtin.h"

#include <string.h>

const char *string_of(const PgQuery__Node *node)
{
	return node != NULL && node->node_case == PG_QUERY__NODE__NODE_STRING ? node->string->sval : NULL;
}

struct part part_at(struct walk *w, size_t location)
{
	struct sql_token t = sql_token_next(w->sql, w->size, location);

	return (struct part){"", t.offset, t.length};
}

/* The name that the tree holds in nodes, with the places that its text has from location on. The
 * tree's spelling counts: it has decoded U&"". 0 when the text does not spell it: the grammar
 * makes "int" of pg_catalog.int4. */
size_t names_read(struct walk *w, int32_t location, PgQuery__Node *const *nodes, size_t count,
		  struct part parts[PARTS_MAX])
{
	size_t read = location < 0 ? 0 : parts_read(w, (size_t)location, parts);

	if (count == 0 || count > PARTS_MAX || read < count)
		return 0;
	for (size_t i = 0; i < count; i++) {
		const char *name = string_of(nodes[i]);

		if (name == NULL)
			return 0;
		if (i == 0 && count > 1 && strcmp(name, "pg_catalog") == 0 && strcmp(parts[0].name, name) != 0)
			return 0;
		parts[i].name = name;
	}
	return count;
}

void schema_note(struct walk *w, const struct part *parts, size_t count, const void *object)
{
	if (count > 1)
		reference_note(w, REF_SCHEMA, parts[count - 2])->object = object;
}

const char *schema_of(const struct part *parts, size_t count)
{
	return count > 1 ? parts[count - 2].name : NULL;
}

/* For a reference, which lives longer than the parts. */
const char *schema_keep(struct walk *w, const struct part *parts, size_t count)
{
	const char *schema = schema_of(parts, count);

	return schema != NULL ? arena_copy(w->arena, schema, strlen(schema)) : NULL;
}

/* Whether things of this kind may exist there without the catalogue's knowledge. */
bool schema_unknown(const struct walk *w, const char *schema, enum sql_reference_kind kind)
{
	const struct sql_catalog *c = w->catalog;

	if (schema != NULL && (strcmp(schema, "information_schema") == 0 || strncmp(schema, "pg_temp", 7) == 0 ||
			       strncmp(schema, "pg_toast", 8) == 0))
		return true;
	return c->schema_unknown != NULL && c->schema_unknown(c->context, schema, kind);
}

bool in_pg_catalog(const char *schema)
{
	return schema == NULL || strcmp(schema, "pg_catalog") == 0;
}

static void name_offer(void *data, const char *name)
{
	suggestion_offer(data, name);
}

const char *dotted(struct walk *w, const struct part *parts, size_t count)
{
	return count > 1 ? arena_printf(w->scratch, "%s.%s", parts[count - 2].name, parts[count - 1].name)
			 : parts[count - 1].name;
}

static void relation_fault(struct walk *w, const struct part *parts, size_t count, const char *word)
{
	const struct sql_catalog *c = w->catalog;
	struct suggestion near = suggestion_for(parts[count - 1].name);

	if (c->each_relation != NULL)
		c->each_relation(c->context, schema_of(parts, count), name_offer, &near);
	fault_note(w, parts[count - 1], word, near.best, NULL, "there is no %s \"%s\"", word + strlen("unknown-"),
		   dotted(w, parts, count));
}

static const void *relation_find(const struct walk *w, const char *schema, const char *name)
{
	const struct sql_catalog *c = w->catalog;

	return c->relation_find != NULL ? c->relation_find(c->context, schema, name) : NULL;
}

static bool relation_else_known(const struct walk *w, const char *schema, const char *name)
{
	if (schema == NULL) {
		if (created_find(w, name))
			return true;
		for (size_t i = 0; i < w->context->transition_count; i++)
			if (strcmp(w->context->transitions[i], name) == 0)
				return true;
	}
	if (in_pg_catalog(schema) && builtin_relation(name))
		return true;
	return schema_unknown(w, schema, REF_RELATION);
}

/* Notes the relation, or tells that there is none. */
const void *relation_note(struct walk *w, const struct part *parts, size_t count, enum sql_reference_kind kind)
{
	const char *schema = schema_of(parts, count), *name = parts[count - 1].name;
	const void *relation = relation_find(w, schema, name);

	if (relation == NULL && relation_else_known(w, schema, name))
		return NULL;
	schema_note(w, parts, count, relation);
	struct sql_reference *r = reference_note(w, kind, parts[count - 1]);
	r->schema = schema_keep(w, parts, count);
	r->object = relation;
	if (relation == NULL)
		relation_fault(w, parts, count, kind == REF_SEQUENCE ? "unknown-sequence" : "unknown-table");
	return relation;
}

static struct item cte_item(struct cte *cte, const struct item *as)
{
	struct item item = *as;

	item.columns = cte->columns;
	item.listed = true;
	item.alias = true;
	return item;
}

void alias_walk(struct walk *w, struct columns *columns, const PgQuery__Alias *alias)
{
	const char **names = arena_take(w->scratch, alias->n_colnames * sizeof *names);

	for (size_t i = 0; i < alias->n_colnames; i++)
		names[i] = string_of(alias->colnames[i]);
	columns_rename(w, columns, names, alias->n_colnames);
}

/* A relation in FROM, or as the target of a statement that writes. */
struct item relation_item(struct walk *w, const PgQuery__RangeVar *range, bool write)
{
	struct part parts[PARTS_MAX];
	size_t count = parts_read(w, (size_t)range->location, parts);
	bool qualified = range->schemaname[0] != '\0';
	struct item item = {.name = range->relname, .schema = qualified ? range->schemaname : NULL};
	struct cte *cte = qualified || write ? NULL : cte_find(w, range->relname);

	if (range->alias != NULL) {
		item.name = range->alias->aliasname;
		item.schema = NULL;
		item.alias = true;
	}
	if (cte != NULL) {
		item = cte_item(cte, &item);
	} else if (count > 0) {
		parts[count - 1].name = range->relname;
		item.relation = relation_note(w, parts, count, REF_RELATION);
		if (item.relation != NULL && write)
			w->out->references[w->out->reference_count - 1].written = true;
	}
	if (range->alias != NULL && range->alias->n_colnames > 0) {
		item.columns = item_columns(w, &item);
		item.listed = true;
		alias_walk(w, &item.columns, range->alias);
	}
	return item;
}

void column_note(struct walk *w, struct part part, const struct column *column, bool output)
{
	if (column->column == NULL || column->derived)
		return;
	struct sql_reference *r = reference_note(w, REF_COLUMN, part);
	r->object = column->column;
	r->relation = column->relation;
	r->output = output;
}

/* The words before the dot, where they are the relation's own name. */
static void qualifier_note(struct walk *w, const struct item *item, const struct part *parts, size_t count)
{
	if (item->alias || item->relation == NULL)
		return;
	schema_note(w, parts, count, item->relation);
	struct sql_reference *r = reference_note(w, REF_RELATION, parts[count - 1]);
	r->schema = schema_keep(w, parts, count);
	r->object = item->relation;
	r->qualifier = true;
}

bool column_is_star(const PgQuery__ColumnRef *ref)
{
	return ref->n_fields > 0 && ref->fields[ref->n_fields - 1]->node_case == PG_QUERY__NODE__NODE_A_STAR;
}

static const char *name_hint(const struct walk *w, struct part part, const char *near)
{
	if (w->sql[part.location] == '"')
		return "a string stands in single quotes";
	return near == NULL && builtin_function(part.name, 0) != NULL ? "a call of a function has parentheses behind it"
								      : NULL;
}

/* An entry whose relation has this name but which goes by an alias. */
static const struct item *aliased_find(const struct walk *w, const char *name)
{
	const void *relation = relation_find(w, NULL, name);

	for (const struct scope *s = w->scope; relation != NULL && s != NULL; s = s->outer)
		for (size_t i = s->first; i < s->count; i++)
			if (s->items[i]->relation == relation)
				return s->items[i];
	return NULL;
}

/* Whether a query is around the place, to whose FROM something can be added. */
static bool within_query(const struct walk *w)
{
	for (const struct scope *s = w->scope; s != NULL && s->outer != NULL; s = s->outer)
		if (s->count > s->first)
			return true;
	return w->context->form != SQL_EXPRESSION;
}

static void missing_fault(struct walk *w, const struct part *parts, size_t count)
{
	const struct item *alias = count == 1 ? aliased_find(w, parts[0].name) : NULL;

	if (alias != NULL)
		fault_note(w, parts[0], "missing-from", alias->name, NULL, "table \"%s\" goes by its alias \"%s\" here",
			   parts[0].name, alias->name);
	else if (!within_query(w))
		fault_note(w, parts[count - 1], "missing-from", item_nearest(w, parts[count - 1].name), NULL,
			   "\"%s\" cannot be seen here: there are only the table's own columns",
			   dotted(w, parts, count));
	else if (relation_find(w, schema_of(parts, count), parts[count - 1].name) != NULL)
		fault_note(w, parts[count - 1], "missing-from", NULL, "add it to FROM", "table \"%s\" is not in FROM",
			   dotted(w, parts, count));
	else
		fault_note(w, parts[count - 1], "missing-from", item_nearest(w, parts[count - 1].name), NULL,
			   "there is no table \"%s\" in FROM", dotted(w, parts, count));
}

/* The one entry that is in scope, NULL when there are none or more. */
static const struct item *item_only(const struct walk *w)
{
	const struct item *only = NULL;

	for (const struct scope *s = w->scope; s != NULL; s = s->outer)
		for (size_t i = s->first; i < s->count; i++) {
			if (only != NULL)
				return NULL;
			only = s->items[i];
		}
	return only;
}

static void column_fault(struct walk *w, const struct item *item, struct part part)
{
	const char *near = column_nearest(w, item, part.name), *hint = name_hint(w, part, near);

	if (item == NULL)
		item = item_only(w);
	if (item != NULL && item->name != NULL)
		fault_note(w, part, "unknown-column", near, hint, "%s \"%s\" has no column \"%s\"",
			   item->relation != NULL && !item->alias ? "table" : "relation", item->name, part.name);
	else
		fault_note(w, part, "unknown-column", near, hint, "there is no column \"%s\" here", part.name);
}

static void ambiguous_fault(struct walk *w, struct part part, const struct meanings *m)
{
	const char *a = m->items[0]->name, *b = m->items[1]->name;

	fault_note(w, part, "ambiguous-column", NULL, NULL, "column \"%s\" may be that of \"%s\" or of \"%s\"",
		   part.name, a != NULL ? a : "?", b != NULL ? b : "?");
}

static bool row_or_variable(struct walk *w, struct part part, bool output)
{
	const struct item *item = item_find(w, NULL, part.name);

	if (item != NULL) {
		qualifier_note(w, item, &part, 1);
		if (!item->alias && item->relation != NULL)
			w->out->references[w->out->reference_count - 1].output = output;
		return true;
	}
	if (variable_find(w, part.name))
		return true;
	/* A keyword since 16; the grammar of 15 takes it for a column. */
	return strcmp(part.name, "system_user") == 0 && w->context->server >= 16;
}

static struct column bare_column(struct walk *w, struct part part, bool output)
{
	struct meanings m = column_meanings(w, part.name);
	bool unsure = m.count > 0 && (m.maybe || (w->body && variable_find(w, part.name)));

	if (m.count > 1 && !m.merged && !w->body)
		ambiguous_fault(w, part, &m);
	for (size_t i = 0; i < m.count; i++) {
		column_note(w, part, &m.found[i], output);
		if (unsure && m.found[i].column != NULL && !m.found[i].derived)
			w->out->references[w->out->reference_count - 1].mentioned = true;
	}
	if (m.count > 0)
		return m.found[0];
	if (!row_or_variable(w, part, output) && !m.maybe && !w->body)
		column_fault(w, NULL, part);
	return (struct column){.name = part.name};
}

/* t.f may also mean f(t). */
static bool function_of_row(struct walk *w, struct part part)
{
	static const char *const builtins[] = {"array_agg", "count",	   "json_agg", "jsonb_agg", "pg_column_size",
					       "pg_typeof", "row_to_json", "to_json",  "to_jsonb"};
	const struct sql_catalog *c = w->catalog;
	const void *function = NULL;

	if (c->function_find != NULL)
		function = c->function_find(c->context, NULL, part.name, 1);
	for (size_t i = 0; function == NULL && i < sizeof builtins / sizeof *builtins; i++)
		if (strcmp(part.name, builtins[i]) == 0)
			return true;
	if (function == NULL)
		return false;
	struct sql_reference *r = reference_note(w, REF_FUNCTION, part);
	r->object = function;
	r->nargs = 1;
	return true;
}

static struct column qualified_column(struct walk *w, const struct part *parts, size_t count, bool output)
{
	struct part last = parts[count - 1];
	const struct item *item = item_find(w, count > 2 ? parts[count - 3].name : NULL, parts[count - 2].name);
	struct column found = {.name = last.name};

	if (item == NULL) {
		/* variable.field, function.parameter, column.field is none: that needs parentheses. */
		if (!variable_find(w, parts[0].name))
			missing_fault(w, parts, count - 1);
		return found;
	}
	qualifier_note(w, item, parts, count - 1);
	if (item_column(w, item, last.name, &found))
		column_note(w, last, &found, output);
	else if (!item_open(w, item) && !function_of_row(w, last))
		column_fault(w, item, last);
	return found;
}

struct column column_walk(struct walk *w, const PgQuery__ColumnRef *ref, bool output)
{
	struct part parts[PARTS_MAX];
	bool star = column_is_star(ref);
	size_t count = names_read(w, ref->location, ref->fields, ref->n_fields - star, parts);
	const struct item *item;

	if (count == 0)
		return (struct column){0};
	if (!star)
		return count == 1 ? bare_column(w, parts[0], output) : qualified_column(w, parts, count, output);
	item = item_find(w, schema_of(parts, count), parts[count - 1].name);
	if (item != NULL)
		qualifier_note(w, item, parts, count);
	else if (!variable_find(w, parts[0].name))
		missing_fault(w, parts, count);
	return (struct column){0};
}

void item_spread(struct walk *w, const struct item *item, struct part star, struct columns *to)
{
	struct columns columns = item_columns(w, item);

	to->open = to->open || columns.open;
	for (size_t i = 0; i < columns.count; i++) {
		columns.list[i].location = star.location;
		column_push(w, to, columns.list[i]);
		if (columns.list[i].column == NULL || columns.list[i].derived)
			continue;
		struct part name = {columns.list[i].name, star.location, star.length};
		column_note(w, name, &columns.list[i], false);
		w->out->references[w->out->reference_count - 1].star = true;
	}
}

/* Columns that USING made one stand once, and first. */
void merged_fold(struct walk *w, struct columns *columns)
{
	struct columns folded = {.open = columns->open};
	const struct scope *s = w->scope;

	for (size_t m = 0; m < s->merged_count; m++)
		for (size_t i = 0; i < columns->count; i++)
			if (strcmp(columns->list[i].name, s->merged[m]) == 0) {
				column_push(w, &folded, columns->list[i]);
				break;
			}
	for (size_t i = 0; i < columns->count; i++) {
		bool merged = false;

		for (size_t m = 0; m < s->merged_count && !merged; m++)
			merged = strcmp(columns->list[i].name, s->merged[m]) == 0;
		if (!merged)
			column_push(w, &folded, columns->list[i]);
	}
	*columns = folded;
}

struct columns star_walk(struct walk *w, const PgQuery__ColumnRef *ref)
{
	struct columns columns = {0};
	struct part parts[PARTS_MAX], star = part_at(w, (size_t)ref->location);
	size_t count = names_read(w, ref->location, ref->fields, ref->n_fields - 1, parts);

	if (ref->n_fields > 1) {
		const struct item *item = NULL;

		if (count > 0)
			star = part_at(w, parts[count - 1].location + parts[count - 1].length);
		star = part_at(w, star.location + star.length);

		column_walk(w, ref, false);
		if (count > 0)
			item = item_find(w, schema_of(parts, count), parts[count - 1].name);
		if (item != NULL)
			item_spread(w, item, star, &columns);
		columns.open = columns.open || item == NULL;
		return columns;
	}
	for (size_t i = w->scope->first; i < w->scope->count; i++)
		if (!w->scope->items[i]->qualified_only)
			item_spread(w, w->scope->items[i], star, &columns);
	merged_fold(w, &columns);
	columns.open = columns.open || w->scope->natural;
	return columns;
}
