#include "model.h"

#include "base/arena.h"
#include "sqltext.h"

#include <string.h>

#define KIND(word) extern const struct kind kind_##word;
#include "kinds.def"
#undef KIND

const struct kind *const kinds[] = {
#define KIND(word) &kind_##word,
#include "kinds.def"
#undef KIND
};

const size_t kind_count = sizeof kinds / sizeof *kinds;

size_t kind_rank(const struct kind *kind)
{
	for (size_t i = 0; i < kind_count; i++)
		if (kinds[i] == kind)
			return i;
	return kind_count;
}

const struct kind *kind_find(const char *word)
{
	for (size_t i = 0; i < kind_count; i++)
		if (strcmp(kinds[i]->word, word) == 0)
			return kinds[i];
	return NULL;
}

struct model *model_new(struct names *names, struct sources *sources, struct diags *diags)
{
	struct arena *arena = arena_new();
	struct model *model = arena_take(arena, sizeof *model);

	model->arena = arena;
	model->names = names;
	model->sources = sources;
	model->diags = diags;
	model->project.postgres = 15;
	return model;
}

void model_free(struct model *model)
{
	if (model == NULL)
		return;
	map_free(&model->map);
	map_free(&model->refs);
	map_free(&model->results);
	map_free(&model->mixins);
	map_free(&model->numbers);
	map_free(&model->unread);
	arena_free(model->arena);
}

const char *const *name_texts(struct arena *arena, const struct name_list *list)
{
	const char **texts = arena_take(arena, (list->count + 1) * sizeof *texts);

	for (uint32_t i = 0; i < list->count; i++)
		texts[i] = list->list[i].text;
	return texts;
}

void name_list_add(const struct model *model, struct name_list *list, struct name name)
{
	size_t count = list->count;

	ARENA_PUSH(model->arena, list->list, count, name);
	list->count = (uint32_t)count;
	list->given = true;
}

struct fact *fact_new(struct model *model, const struct kind *kind, struct fact *parent, const char *schema,
		      const char *name, struct span span)
{
	struct fact *fact = arena_take(model->arena, kind->size);

	fact->kind = kind;
	fact->parent = parent;
	fact->schema = schema;
	fact->name = name;
	fact->key = name;
	fact->span = span;
	return fact;
}

static const void *scope_in(const struct kind *kind, const char *schema, const struct fact *parent)
{
	return kind->traits & IN_SCHEMA	   ? (const void *)schema
	       : kind->traits & UNSCHEMAED ? NULL
					   : (const void *)parent;
}

static const void *scope_of(const struct fact *fact)
{
	return scope_in(fact->kind, fact->schema, fact->parent);
}

/* Whether it is looked for among its parent's children, as long as they are few. */
static bool is_childs(const struct kind *kind, const struct fact *parent)
{
	return parent != NULL && !(parent->flags & FACT_MANY) && !(kind->traits & (IN_SCHEMA | UNSCHEMAED));
}

static uint64_t index_key(int space, const void *scope, const char *name)
{
	return hash_mix(name_hash(name) + (uint64_t)space, map_key(scope));
}

/* A relation's type and a type of the same name cannot both be; but the relations are looked for as
 * relations, so that a table is indexed once, in its own space. */
static struct fact *chain_match(struct fact *fact, int space, const void *scope, const char *name)
{
	for (; fact != NULL; fact = fact->next_same)
		if (fact->kind->space == space && fact->name == name && scope_of(fact) == scope)
			return fact;
	return NULL;
}

static struct fact *scope_find(const struct model *model, int space, const void *scope, const char *name)
{
	return chain_match(map_find(&model->map, index_key(space, scope, name)), space, scope, name);
}

struct fact *model_find(const struct model *model, int space, const char *schema, const char *name)
{
	return scope_find(model, space, schema, name);
}

static struct fact *child_match(struct fact *child, int space, const char *name)
{
	while (child != NULL && (child->name != name || child->kind->space != space))
		child = child->next;
	return child;
}

struct fact *fact_child(const struct model *model, const struct fact *parent, int space, const char *name)
{
	return parent->flags & FACT_MANY ? scope_find(model, space, parent, name)
					 : child_match(parent->first_child, space, name);
}

struct fact *model_find_alike(const struct model *model, const struct kind *kind, const char *schema,
			      const struct fact *parent, const char *name)
{
	if (is_childs(kind, parent))
		return fact_child(model, parent, kind->space, name);
	return scope_find(model, kind->space, scope_in(kind, schema, parent), name);
}

struct fact *fact_next_same(const struct fact *fact)
{
	if (is_childs(fact->kind, fact->parent))
		return child_match(fact->next, fact->kind->space, fact->name);
	return chain_match(fact->next_same, fact->kind->space, scope_of(fact), fact->name);
}

void model_index(struct model *model, struct fact *fact)
{
	if (is_childs(fact->kind, fact->parent))
		return;
	uint64_t key = index_key(fact->kind->space, scope_of(fact), fact->name);
	struct fact *first = map_find(&model->map, key);

	/* Behind the first, so that of overloads the one declared first is found first. */
	if (first == NULL) {
		map_put(&model->map, key, fact);
	} else {
		fact->next_same = first->next_same;
		first->next_same = fact;
	}
}

static void unread_word(void *context, const char *name, size_t size, bool quoted)
{
	struct model *model = context;

	(void)quoted;
	map_put(&model->unread, map_key(names_get(model->names, name, size)), model);
}

void model_unread(struct model *model, const struct source *source, struct span span)
{
	sql_mentions(source->text + (span.at - source->base), span.end - span.at, true, unread_word, model);
}

bool model_is_unread(const struct model *model, const char *name)
{
	const char *known = model->unread.count > 0 ? names_find(model->names, name, strlen(name)) : NULL;

	return known != NULL && map_find(&model->unread, map_key(known)) != NULL;
}

/* From here on a parent's children are in the map. */
static void children_index(struct model *model, struct fact *parent)
{
	parent->flags |= FACT_MANY;
	FACT_CHILDREN (child, parent)
		if (child->name != NULL && !(child->kind->traits & (IN_SCHEMA | UNSCHEMAED)))
			model_index(model, child);
}

struct fact *model_add(struct model *model, struct fact *fact)
{
	enum { FEW = 512 };

	if (fact->parent != NULL && !(fact->parent->flags & FACT_MANY) && model->count - fact->parent->number > FEW)
		children_index(model, fact->parent);
	if (fact->name != NULL) {
		for (struct fact *f = model_find_alike(model, fact->kind, fact->schema, fact->parent, fact->name);
		     f != NULL; f = fact_next_same(f))
			if (f->key == fact->key && !(fact->kind->traits & OVERLOADED))
				return f;
		model_index(model, fact);
	}
	if (fact_root(fact)->kind->traits & UNSTORED) {
		fact->number = (uint32_t)model->query_count;
		ARENA_PUSH(model->arena, model->queries, model->query_count, fact);
	} else {
		fact->number = (uint32_t)model->count;
		ARENA_PUSH(model->arena, model->facts, model->count, fact);
	}
	if (fact->parent != NULL) {
		if (fact->parent->last_child != NULL)
			fact->parent->last_child->next = fact;
		else
			fact->parent->first_child = fact;
		fact->parent->last_child = fact;
		if (fact->kind->base != NULL)
			fact->parent->flags |= FACT_HEIR;
	}
	return NULL;
}

struct fact *fact_only_child(const struct fact *parent, const struct kind *kind)
{
	FACT_CHILDREN (child, parent)
		if (child->kind == kind)
			return child;
	return NULL;
}

const char *fact_comment(const struct fact *fact)
{
	FACT_CHILDREN (child, fact)
		for (size_t i = 0; (child->kind->traits & BARE_QUOTED) && i < child->kind->field_count; i++)
			if (child->kind->fields[i].type == F_TEXT)
				return *(const char *const *)field_at(child, &child->kind->fields[i]);
	return NULL;
}

struct fact *fact_column(const struct fact *table, const char *name)
{
	FACT_CHILDREN (child, table)
		if (child->kind->space == SPACE_COLUMN && child->name == name)
			return child;
	return NULL;
}

bool fact_default(const struct fact *column)
{
	FACT_CHILDREN (child, column)
		if (child->kind->traits & IN_HEADER)
			return true;
	return false;
}

bool fact_has_columns(const struct fact *table)
{
	if (table->kind->traits & HAS_OUTPUTS)
		return false;
	FACT_CHILDREN (child, table)
		if (child->kind->space == SPACE_COLUMN)
			return true;
	return false;
}

struct fact *model_look_up(const struct model *model, int space, const char *schema, const char *name, const char *near)
{
	const struct name_list *path = &model->project.search_path;
	struct fact *fact;

	if (schema != NULL)
		return model_find(model, space, schema, name);
	/* What has no schema. */
	if ((fact = model_find(model, space, NULL, name)) != NULL)
		return fact;
	if (near != NULL && (fact = model_find(model, space, near, name)) != NULL)
		return fact;
	for (uint32_t i = 0; i < path->count; i++)
		if ((fact = model_find(model, space, path->list[i].text, name)) != NULL)
			return fact;
	return NULL;
}

struct fact *fact_heir(const struct fact *relation)
{
	if (!(relation->flags & FACT_HEIR))
		return NULL;
	FACT_CHILDREN (child, relation)
		if (child->kind->base != NULL)
			return child;
	return NULL;
}

const struct fact *fact_base(const struct fact *relation)
{
	const struct fact *heir = fact_heir(relation);

	return heir ? heir->kind->base(heir) : NULL;
}

bool fact_partitioned(const struct fact *table)
{
	const struct field *field = field_find(table, "partition by");

	return field != NULL && field_given(table, field);
}

const char *fact_home(const struct model *model, const struct fact *extension)
{
	const struct ref *home = extension->kind->home(extension);

	return home->name != NULL ? home->name : model->project.search_path.list[0].text;
}

struct fact *heir_next(const struct fact *heir)
{
	struct fact *fact = heir->next;

	while (fact != NULL && fact->kind->base == NULL)
		fact = fact->next;
	return fact;
}

struct fact *fact_heir_of(const struct fact *relation, const struct fact *base)
{
	struct fact *heir = fact_heir(relation);

	while (heir != NULL && heir->kind->base(heir) != base)
		heir = heir_next(heir);
	return heir;
}

bool fact_is_partition(const struct fact *relation)
{
	const struct fact *heir = fact_heir(relation);

	return heir != NULL && (heir->kind->traits & IS_PARTITION);
}

enum inherits fact_inherits(const struct fact *fact)
{
	if (fact->kind->inherits != NULL)
		return fact->kind->inherits(fact);
	return (fact->kind->traits & INLINE) && fact->kind->base == NULL ? INHERITS_MERGED : INHERITS_NOT;
}

bool fact_stands_apart(const struct fact *fact)
{
	return fact->kind->apart != NULL && fact->kind->apart(fact);
}

const struct fact *fact_whole(const struct fact *index)
{
	FACT_CHILDREN (child, index)
		if (child->kind->whole != NULL)
			return child->kind->whole(child);
	return NULL;
}

bool fact_merges(const struct fact *relation)
{
	const struct fact *heir = fact_heir(relation);

	return heir != NULL && (heir->kind->traits & MERGES);
}

const struct fact *fact_member(const struct fact *base, const struct fact *fact)
{
	FACT_CHILDREN (child, base)
		if (child->kind == fact->kind && child->name == fact->name)
			return child;
	return NULL;
}

bool fact_linked(const struct fact *fact)
{
	const struct fact *root = fact_root(fact), *base = fact->origin ? fact_root(fact->origin) : NULL;

	if (base == NULL || root->twin == NULL)
		return base != NULL;
	const struct fact *link = fact_heir_of(root, base);
	const struct fact *other = base->twin != NULL ? fact_heir_of(root->twin, base->twin) : NULL;
	return link != NULL && other != NULL && link->kind == other->kind;
}

bool fact_follows(const struct fact *fact)
{
	return (fact->flags & FACT_INHERITED) && fact_linked(fact);
}

uint64_t fact_own_fields(const struct fact *fact)
{
	uint64_t fields = 0;

	if (fact->origin == NULL || fact_inherits(fact) != INHERITS_MERGED)
		return 0;
	for (size_t i = 0; i < fact->kind->field_count; i++) {
		const struct field *field = &fact->kind->fields[i];
		bool own = field->flags & F_ALONE ? field_given(fact, field) : !field_as_in(fact, fact->origin, field);

		if (own && !(field->flags & F_TRANSIENT))
			fields |= (uint64_t)1 << i;
	}
	return fields;
}

const struct fact *fact_root(const struct fact *fact)
{
	while (fact->parent != NULL)
		fact = fact->parent;
	return fact;
}

const char *fact_label(const struct model *model, const struct fact *fact)
{
	const char *word = fact->kind->word;

	if (fact->parent != NULL) {
		const char *of = fact_label(model, fact->parent);

		if (fact->kind->traits & ONLY_ONE)
			return arena_printf(model->arena, "%s of %s", word, of);
		return arena_printf(model->arena, "%s \"%s\" of %s", word, fact->key, of);
	}
	if (fact->schema != NULL &&
	    (model->project.search_path.count == 0 || fact->schema != model->project.search_path.list[0].text))
		return arena_printf(model->arena, "%s \"%s.%s\"", word, fact->schema, fact->key);
	return arena_printf(model->arena, "%s \"%s\"", word, fact->key);
}
