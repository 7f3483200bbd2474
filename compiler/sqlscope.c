#include "sqlscope.h"

#include "base/arena.h"
#include "builtin.h"
#include "base/diag.h"

#include <stdarg.h>
#include <string.h>

size_t parts_read(struct walk *w, size_t location, struct part parts[PARTS_MAX])
{
	size_t count = 0;
	struct sql_token t = sql_token_next(w->sql, w->size, location);

	while (count < PARTS_MAX && (t.kind == TOKEN_WORD || t.kind == TOKEN_QUOTED || t.kind == TOKEN_UQUOTED)) {
		char name[64];
		size_t size = sql_token_name(w->sql, t, name);

		parts[count++] = (struct part){arena_copy(w->scratch, name, size), t.offset, t.length};
		t = sql_token_next(w->sql, w->size, t.offset + t.length);
		if (!sql_token_mark(w->sql, t, '.'))
			break;
		t = sql_token_next(w->sql, w->size, t.offset + t.length);
	}
	if (count > 0 && parts[count - 1].location > w->reached)
		w->reached = parts[count - 1].location;
	return count;
}

/* A place of the parsed text as a place of the piece; what lies in the wrapping is moved to
 * the piece's nearest end. */
static size_t place(const struct walk *w, size_t location)
{
	size_t at = location > w->prefix ? location - w->prefix : 0;

	return w->origin + (at < w->limit ? at : w->limit);
}

struct sql_reference *reference_note(struct walk *w, enum sql_reference_kind kind, struct part part)
{
	struct sql_result *out = w->out;
	struct sql_reference reference = {.kind = kind,
					  .name = arena_copy(w->arena, part.name, strlen(part.name)),
					  .offset = place(w, part.location),
					  .length = part.length,
					  .late = w->body};

	ARENA_PUSH(w->arena, out->references, out->reference_count, reference);
	return &out->references[out->reference_count - 1];
}

void fault_note(struct walk *w, struct part part, const char *word, const char *suggestion, const char *hint,
		const char *format, ...)
{
	struct sql_result *out = w->out;
	struct sql_fault fault = {.offset = place(w, part.location),
				  .length = part.length,
				  .word = word,
				  .hint = hint,
				  .late = w->context->unchecked || (w->body && strcmp(word, "sql-syntax") != 0)};
	va_list args;

	if (w->lenient > 0)
		return;
	if (fault.offset + fault.length > w->origin + w->limit)
		fault.length = w->origin + w->limit - fault.offset;
	va_start(args, format);
	fault.message = arena_vprintf(w->arena, format, args);
	va_end(args);
	if (suggestion != NULL)
		fault.suggestion = arena_copy(w->arena, suggestion, strlen(suggestion));
	ARENA_PUSH(w->arena, out->faults, out->fault_count, fault);
}

struct scope *scope_push(struct walk *w)
{
	struct scope *scope = arena_take(w->scratch, sizeof *scope);

	scope->outer = w->scope;
	w->scope = scope;
	return scope;
}

void scope_pop(struct walk *w)
{
	w->scope = w->scope->outer;
}

/* Two entries of one name are refused, unless they are different relations without aliases. */
static bool items_clash(const struct item *a, const struct item *b)
{
	if (a->name == NULL || b->name == NULL || strcmp(a->name, b->name) != 0)
		return false;
	return a->alias || b->alias || a->relation == b->relation;
}

struct item *item_add(struct walk *w, struct item item, struct part at)
{
	struct scope *scope = w->scope;
	struct item *copy = arena_take(w->scratch, sizeof *copy);

	*copy = item;
	for (size_t i = scope->first; i < scope->count; i++)
		if (items_clash(scope->items[i], copy)) {
			fault_note(w, at, "duplicate-alias", NULL, "give one of them an alias of its own",
				   "table name \"%s\" is used twice here", item.name);
			break;
		}
	ARENA_PUSH(w->scratch, scope->items, scope->count, copy);
	return copy;
}

struct cte *cte_find(const struct walk *w, const char *name)
{
	for (const struct scope *s = w->scope; s != NULL; s = s->outer)
		for (struct cte *c = s->ctes; c != NULL; c = c->next)
			if (strcmp(c->name, name) == 0)
				return c;
	return NULL;
}

static bool named_find(const struct named *list, const char *name)
{
	for (; list != NULL; list = list->next)
		if (strcmp(list->name, name) == 0)
			return true;
	return false;
}

bool created_find(const struct walk *w, const char *name)
{
	return named_find(w->created, name);
}

/* A parameter, a variable of PL/pgSQL, or a block's label or the function's name, which may qualify them. */
bool variable_find(const struct walk *w, const char *name)
{
	const struct sql_context *context = w->context;

	for (size_t i = 0; i < context->parameter_count; i++)
		if (context->parameters[i].name != NULL && strcmp(context->parameters[i].name, name) == 0)
			return true;
	if (context->function != NULL && strcmp(context->function, name) == 0)
		return true;
	return named_find(w->variables, name);
}

bool item_column(const struct walk *w, const struct item *item, const char *name, struct column *found)
{
	*found = (struct column){.name = name};
	if (item->listed) {
		for (size_t i = 0; i < item->columns.count; i++)
			if (strcmp(item->columns.list[i].name, name) == 0) {
				*found = item->columns.list[i];
				return true;
			}
		return false;
	}
	if (item->relation == NULL)
		return false;
	found->relation = item->relation;
	if (w->catalog->relation_column != NULL)
		found->column = w->catalog->relation_column(w->catalog->context, item->relation, name);
	return found->column != NULL || builtin_system_column(name) != NULL;
}

static bool relation_open(const struct walk *w, const void *relation)
{
	const struct sql_catalog *c = w->catalog;

	return relation == NULL || c->relation_column == NULL ||
	       (c->columns_unknown != NULL && c->columns_unknown(c->context, relation));
}

bool item_open(const struct walk *w, const struct item *item)
{
	return item->listed ? item->columns.open : relation_open(w, item->relation);
}

void column_push(struct walk *w, struct columns *columns, struct column column)
{
	ARENA_PUSH(w->scratch, columns->list, columns->count, column);
}

struct collector {
	struct walk *walk;
	const void *relation;
	struct columns columns;
};

static void column_collect(void *data, const char *name, const void *column)
{
	struct collector *c = data;

	column_push(c->walk, &c->columns, (struct column){.name = name, .column = column, .relation = c->relation});
}

struct columns item_columns(struct walk *w, const struct item *item)
{
	const struct sql_catalog *c = w->catalog;
	struct collector collector = {w, item->relation, {.open = item_open(w, item)}};

	if (item->listed)
		return item->columns;
	if (item->relation == NULL || c->relation_each_column == NULL)
		collector.columns.open = true;
	else
		c->relation_each_column(c->context, item->relation, column_collect, &collector);
	return collector.columns;
}

static const void *relation_named(const struct walk *w, const char *schema, const char *name)
{
	return w->catalog->relation_find != NULL ? w->catalog->relation_find(w->catalog->context, schema, name) : NULL;
}

/* "public.t" means the entry that is that relation, however its FROM spelled it. */
static bool item_is(const struct walk *w, const struct item *item, const char *schema, const char *name)
{
	if (item->name == NULL || strcmp(item->name, name) != 0)
		return false;
	if (schema == NULL)
		return true;
	if (item->alias)
		return false;
	if (item->schema != NULL)
		return strcmp(item->schema, schema) == 0;
	return item->relation == NULL || relation_named(w, schema, name) == item->relation;
}

struct item *item_find(const struct walk *w, const char *schema, const char *name)
{
	for (const struct scope *s = w->scope; s != NULL; s = s->outer)
		for (size_t i = s->first; i < s->count; i++)
			if (item_is(w, s->items[i], schema, name))
				return s->items[i];
	return NULL;
}

void columns_rename(struct walk *w, struct columns *columns, const char *const *names, size_t count)
{
	struct columns renamed = {.open = columns->open};

	for (size_t i = 0; i < columns->count || i < count; i++) {
		struct column column = i < columns->count ? columns->list[i] : (struct column){0};

		/* With columns among them that are not known, it cannot be told which one has the name. */
		if (i < count)
			column = (struct column){.name = names[i], .type = columns->open ? NULL : column.type};
		column_push(w, &renamed, column);
	}
	*columns = renamed;
}

static bool merged_here(const struct scope *scope, const char *name)
{
	for (size_t i = 0; i < scope->merged_count; i++)
		if (strcmp(scope->merged[i], name) == 0)
			return true;
	return scope->natural;
}

struct meanings column_meanings(const struct walk *w, const char *name)
{
	struct meanings m = {0};

	for (const struct scope *s = w->scope; s != NULL && m.count == 0; s = s->outer) {
		for (size_t i = s->first; i < s->count && m.count < 8; i++) {
			const struct item *item = s->items[i];

			if (item->qualified_only)
				continue;
			if (item_column(w, item, name, &m.found[m.count]))
				m.items[m.count++] = item;
			else if (item_open(w, item))
				m.maybe = true;
		}
		m.merged = m.count > 0 && merged_here(s, name);
	}
	return m;
}

static void columns_offer(const struct walk *w, const struct item *item, struct suggestion *near)
{
	struct walk copy = *w;
	struct columns columns = item_columns(&copy, item);

	for (size_t i = 0; i < columns.count; i++)
		if (columns.list[i].name != NULL)
			suggestion_offer(near, columns.list[i].name);
}

const char *column_nearest(const struct walk *w, const struct item *only, const char *name)
{
	struct suggestion near = suggestion_for(name);

	if (only != NULL) {
		columns_offer(w, only, &near);
		return near.best;
	}
	for (const struct scope *s = w->scope; s != NULL; s = s->outer)
		for (size_t i = s->first; i < s->count; i++)
			columns_offer(w, s->items[i], &near);
	for (size_t i = 0; i < w->context->parameter_count; i++)
		if (w->context->parameters[i].name != NULL)
			suggestion_offer(&near, w->context->parameters[i].name);
	return near.best;
}

const char *item_nearest(const struct walk *w, const char *name)
{
	struct suggestion near = suggestion_for(name);

	for (const struct scope *s = w->scope; s != NULL; s = s->outer)
		for (size_t i = s->first; i < s->count; i++)
			if (s->items[i]->name != NULL)
				suggestion_offer(&near, s->items[i]->name);
	return near.best;
}
