#include "inherit.h"

#include "base/arena.h"
#include "base/diag.h"
#include "resolve.h"

#include <string.h>

/* Lists are settled item by item when they are resolved: each copy needs its own. */
static void lists_copy(struct model *model, struct fact *copy)
{
	for (size_t i = 0; i < copy->kind->field_count; i++) {
		const struct field *field = &copy->kind->fields[i];
		struct list *list = (void *)((char *)copy + field->at);

		if (field->type != F_LIST || list->count == 0)
			continue;
		void *items = arena_take(model->arena, (size_t)list->count * field->item_size);
		memcpy(items, list->items, (size_t)list->count * field->item_size);
		list->items = items;
	}
}

static size_t value_size(const struct field *field)
{
	static const size_t sizes[] = {
		[F_BOOL] = sizeof(bool),	  [F_INT] = sizeof(struct integer),
		[F_NAME] = sizeof(const char *),  [F_NAMES] = sizeof(struct name_list),
		[F_SQL] = sizeof(struct sqltext), [F_TYPE] = sizeof(struct type),
		[F_REF] = sizeof(struct ref),	  [F_TEXT] = sizeof(struct string),
		[F_LIST] = sizeof(struct list),
	};

	return sizes[field->type];
}

static bool is_alone(const struct fact *of, const struct field *field)
{
	return (field->flags & F_ALONE) || (of->kind->keeps != NULL && of->kind->keeps(of, field));
}

/* What a table says about an inherited column itself ("not null") stands; the rest is the parent's. Statistics targets
 * and the like are each table's own. */
static void overlay(struct fact *own, const struct fact *of)
{
	for (size_t i = 0; i < own->kind->field_count; i++) {
		const struct field *field = &own->kind->fields[i], *like = field_like(of, field);

		if (like != NULL && !field_given(own, field) && !is_alone(of, like) && !(field->flags & F_TRANSIENT))
			memcpy((char *)own + field->at, field_at(of, like), value_size(field));
	}
	own->was = of->was ? of->was : own->was;
}

static void leave_alone(struct fact *copy, const struct fact *of)
{
	for (size_t i = 0; i < copy->kind->field_count; i++)
		if (is_alone(of, &copy->kind->fields[i]))
			memset((char *)copy + copy->kind->fields[i].at, 0, value_size(&copy->kind->fields[i]));
}

/* A composite type's attributes are a table's columns. */
static const struct kind *kind_in(const struct fact *of, const struct fact *parent)
{
	if (of->kind->within & parent->kind->traits)
		return of->kind;
	for (size_t i = 0; i < kind_count; i++)
		if ((kinds[i]->traits & DEFAULT_MEMBER) && (kinds[i]->within & parent->kind->traits))
			return kinds[i];
	return of->kind;
}

static struct fact *copy_new(struct model *model, struct fact *of, struct fact *parent, struct span span)
{
	struct fact *copy = fact_new(model, kind_in(of, parent), parent, NULL, NULL, span);
	const struct fact blank = *copy;

	if (copy->kind == of->kind) {
		memcpy(copy, of, of->kind->size);
		*copy = blank;
		lists_copy(model, copy);
		leave_alone(copy, of);
	} else {
		overlay(copy, of);
	}
	copy->schema = of->kind->traits & IN_SCHEMA ? fact_root(parent)->schema : NULL;
	copy->origin = of;
	copy->name_span = span;
	copy->flags = FACT_INHERITED | (parent->flags & (FACT_EXTERN | FACT_PLATFORM));
	if (fact_inherits(of) != INHERITS_INDEX) {
		copy->name = copy->key = of->name;
		copy->was = of->was;
	}
	return copy;
}

/* PostgreSQL merges what a table declares itself with what it inherits of the same name. */
static void merge(struct fact *own, struct fact *of)
{
	if (own->kind->space != of->kind->space || (own->kind != of->kind && own->kind->space != SPACE_COLUMN))
		return;
	if (own->origin == NULL)
		own->origin = of;
	/* A partition's is its parent's, valid though that may not be. */
	if (own->kind->space != SPACE_COLUMN && own->parent->parent == NULL && fact_is_partition(own->parent))
		own->flags |= FACT_INHERITED;
	if (own->kind->space != SPACE_COLUMN)
		return;
	overlay(own, of);
	if (own->flags & FACT_SETTING)
		own->flags |= FACT_INHERITED;
}

static struct fact *own_of(const struct fact *of, const struct fact *into)
{
	if (of->kind->traits & ONLY_ONE)
		return fact_only_child(into, of->kind);
	return of->kind->space == SPACE_COLUMN ? fact_column(into, of->name) : NULL;
}

/* An identity and a primary key make a column NOT NULL. */
static void resolve_with_children(struct resolver *resolver, struct fact *column)
{
	resolve_fact(resolver, column);
	for (struct fact *child = column->first_child; child != NULL; child = child->next)
		resolve_fact(resolver, child);
	for (struct fact *key = column->parent->first_child; key != NULL; key = key->next)
		if (key->kind->traits & IS_PRIMARY)
			resolve_fact(resolver, key);
}

/* What the partition declares to be its share in an index of its parent. */
static struct fact *share_of(struct resolver *resolver, const struct fact *of, const struct fact *into)
{
	FACT_CHILDREN (child, into)
		FACT_CHILDREN (share, child)
			if (share->kind->whole != NULL) {
				resolve_fact(resolver, share);
				if (share->kind->whole(share) == of)
					return child;
			}
	return NULL;
}

static bool is_shared(struct resolver *resolver, struct fact *of, struct fact *into)
{
	resolve_fact(resolver, of);
	struct fact *own = share_of(resolver, of, into);
	if (own != NULL)
		own->origin = of;
	return own != NULL;
}

static void take(struct resolver *resolver, struct fact *of, struct fact *into, struct span span)
{
	struct model *model = resolver->model;
	bool column = of->kind->space == SPACE_COLUMN;
	enum inherits how = fact_inherits(of);

	if (how == INHERITS_NOT || (how != INHERITS_MERGED && !fact_is_partition(fact_root(into))))
		return;
	if (how == INHERITS_INDEX && is_shared(resolver, of, into))
		return;
	/* A column's type, default and so on are needed as they are in the end; other facts are resolved as they stand in
	 * the table that inherits them. */
	if (column)
		resolve_with_children(resolver, of);
	struct fact *own = own_of(of, into);
	if (own == NULL) {
		struct fact *copy = copy_new(model, of, into, span);

		own = model_add(model, copy);
		/* The names that PostgreSQL makes up with a partition are taken when it comes to what is the
		 * partition's own. */
		if (own == NULL && how == INHERITS_INDEX)
			resolve_fact(resolver, copy);
		if (own == NULL)
			own = copy;
	}
	if (own->origin != of)
		merge(own, of);
	if (!column)
		return;
	if (own->flags & FACT_INHERITED)
		own->flags |= FACT_RESOLVED;
	for (struct fact *child = of->first_child; child != NULL; child = child->next)
		take(resolver, child, own, span);
}

static bool comes_back(const struct fact *relation, const struct fact *base, size_t depth)
{
	if (base == relation || depth == 1000)
		return true;
	for (const struct fact *heir = fact_heir(base); heir != NULL; heir = heir_next(heir))
		if (heir->kind->base(heir) != NULL && comes_back(relation, heir->kind->base(heir), depth + 1))
			return true;
	return false;
}

static void heir_settle(struct resolver *resolver, struct fact *heir)
{
	struct fact *relation = heir->parent, *base;
	const struct fact *found;

	if (heir->flags & FACT_RESOLVED)
		return;
	resolve_fact(resolver, heir);
	found = heir->kind->base(heir);
	if (found == NULL || !(found->kind->traits & (HAS_COLUMNS | HAS_ATTRIBUTES)))
		return;
	memcpy(&base, &found, sizeof base);
	if (comes_back(relation, base, 0)) {
		diag_error(resolver->model->diags, heir->span, "own-parent", "%s is its own parent",
			   fact_label(resolver->model, relation));
		return;
	}
	for (struct fact *above = fact_heir(base); above != NULL; above = heir_next(above))
		heir_settle(resolver, above);
	base->flags |= FACT_HANDS_ON;
	/* Columns first: an index is known by theirs. */
	for (struct fact *child = base->first_child; child != NULL; child = child->next)
		if (child->kind->space == SPACE_COLUMN)
			take(resolver, child, relation, heir->span);
	for (struct fact *child = base->first_child; child != NULL; child = child->next)
		if (child->kind->space != SPACE_COLUMN)
			take(resolver, child, relation, heir->span);
}

static void child_put(struct fact *parent, struct fact *child)
{
	if (parent->last_child != NULL)
		parent->last_child->next = child;
	else
		parent->first_child = child;
	parent->last_child = child;
	child->next = NULL;
}

static void column_put(struct fact *relation, struct fact **rest, const char *name)
{
	for (struct fact **at = rest, *child; (child = *at) != NULL; at = &child->next)
		if (child->kind->space == SPACE_COLUMN && child->name == name) {
			*at = child->next;
			child_put(relation, child);
			return;
		}
}

/* The columns stand as PostgreSQL lays them out: what is inherited first, whether or not the table declares it too. */
static void columns_order(struct fact *relation)
{
	struct fact *rest = relation->first_child, *heir = fact_heir(relation), *next;

	relation->first_child = relation->last_child = NULL;
	for (; heir != NULL; heir = heir_next(heir))
		if (heir->kind->base(heir) != NULL)
			FACT_CHILDREN (of, heir->kind->base(heir))
				if (of->kind->space == SPACE_COLUMN)
					column_put(relation, &rest, of->name);
	for (; rest != NULL; rest = next) {
		next = rest->next;
		child_put(relation, rest);
	}
}

/* A partition that declares all of its columns may have them in another order. */
static bool has_own_order(const struct fact *heir)
{
	FACT_CHILDREN (child, heir->parent)
		if (child->kind->space == SPACE_COLUMN && child->span.at == heir->span.at)
			return false;
	return fact_is_partition(heir->parent);
}

void model_inherit(struct resolver *resolver)
{
	struct model *model = resolver->model;
	size_t count = model->count;

	for (size_t i = 0; i < count; i++)
		if (model->facts[i]->kind->base != NULL)
			heir_settle(resolver, model->facts[i]);
	for (size_t i = 0; i < count; i++)
		if (model->facts[i]->kind->base != NULL && !has_own_order(model->facts[i]) &&
		    heir_next(model->facts[i]) == NULL)
			columns_order(model->facts[i]->parent);
}
