/* What cannot stand while something else is dropped, replaced or altered, and has to go along with it. */
#include "base/arena.h"
#include "closure.h"
#include "refs.h"
#include "type.h"

static bool refers(struct model *model, const struct fact *user, const struct fact *fact)
{
	const struct refs *refs = refs_of(model, user);

	for (size_t i = 0; i < refs->count; i++)
		if (refs->list[i].fact == fact && !refs->list[i].soft)
			return true;
	return false;
}

static bool refers_by_way(struct model *model, const struct fact *user, const struct fact *fact, struct map *seen)
{
	const struct refs *refs = refs_of(model, user);

	for (size_t i = 0; i < refs->count; i++) {
		const struct fact *way = fact_root(refs->list[i].fact);

		if (refs->list[i].soft || !(way->kind->traits & HAS_OUTPUTS) || map_find(seen, map_key(way)) != NULL)
			continue;
		map_put(seen, map_key(way), seen);
		if (refers(model, way, fact) || refers_by_way(model, way, fact, seen))
			return true;
	}
	return false;
}

/* Whether the user refers to a fact, or to views over it: those are made again behind it. */
static bool refers_over(struct model *model, const struct fact *user, const struct fact *fact)
{
	struct map seen = {0};
	bool found = refers(model, user, fact) || refers_by_way(model, user, fact, &seen);

	map_free(&seen);
	return found;
}

/* Whether the user will refer to what a fact that goes is made over, and which is made again behind it. */
static bool refers_under(struct plan *plan, const struct fact *user, const struct fact *gone)
{
	const struct refs *refs = refs_of(plan->after, user);

	for (size_t i = 0; i < refs->count; i++) {
		const struct fact *twin = refs->list[i].fact->twin;
		const struct item *item = plan_item(plan, twin);

		if (!refs->list[i].soft && item != NULL && item->action == ACTION_REPLACE &&
		    refers_over(plan->before, gone, twin))
			return true;
	}
	return false;
}

/* Whether the user will refer to what gets the name of a fact that goes. It cannot be altered to do so: neither while that
 * fact is there nor, since it refers to it, when it is gone. */
static bool takes_namesake(struct model *model, const struct fact *user, const struct fact *gone)
{
	const struct refs *refs = refs_of(model, user);

	for (size_t i = 0; i < refs->count; i++) {
		const struct fact *fact = refs->list[i].fact;

		if (!refs->list[i].soft && fact->kind->space == gone->kind->space && fact->name == gone->name &&
		    fact->twin != NULL && fact->twin->name != fact->name &&
		    (gone->parent != NULL ? fact->twin->parent == gone->parent : fact->schema == gone->schema))
			return true;
	}
	return false;
}

/* What is a table's own and becomes inherited cannot be altered; its values are carried over. */
static bool made_anew(const struct delta *delta)
{
	return delta->homed && (delta->after->flags & FACT_INHERITED);
}

/* Whether the user of a fact cannot stay as it is while that fact is dropped, replaced or altered. */
static bool must_go_along(struct plan *plan, const struct item *user, const struct item *item, bool star)
{
	const struct delta *delta = &item->delta;

	if (user->action == ACTION_DROP || user->action == ACTION_REPLACE || user->action == ACTION_REBUILD ||
	    user->delta.after == NULL)
		return false;
	if (item->action == ACTION_ALTER && !made_anew(delta) &&
	    (delta->before->kind->blocks == NULL || !delta->before->kind->blocks(delta, user->delta.before)))
		return false;
	if (item->action == ACTION_NONE || item->action == ACTION_CREATE)
		return false;
	if (user->action == ACTION_NONE)
		return true;
	/* An ALTER of the user that takes the reference away can run before; a star finds what is still there. */
	if (refers_under(plan, user->delta.after, delta->before))
		return true;
	if (delta->after != NULL)
		return refers_over(plan->after, user->delta.after, delta->after);
	return star || takes_namesake(plan->after, user->delta.after, delta->before);
}

static void make_again(struct plan *plan, struct item *item, enum action action, const struct fact *because);

static void members_apart(struct plan *plan, const struct fact *link, const struct fact *before,
			  const struct fact *after);
static void go_along(struct plan *plan, const struct fact *user);

void pull_in(struct plan *plan, struct item *item, const struct fact *because)
{
	make_again(plan, item, ACTION_REPLACE, because);
}

/* What a type brings that columns hold values of, too, is rebuilt with it: a range's multirange. */
static enum action below_action(const struct fact *fact, enum action above)
{
	return fact->kind->space == SPACE_TYPE ? above : ACTION_REPLACE;
}

static void make_again(struct plan *plan, struct item *item, enum action action, const struct fact *because)
{
	item->action = action;
	item->because = because;
	if (item->delta.renamed)
		item->delta.before->flags |= FACT_REMADE;
	/* What hangs on it is dropped with it, and has to be made again. */
	FACT_CHILDREN (child, item->delta.before) {
		struct item *below = item_get(plan, child);

		if (below->action == ACTION_NONE || below->action == ACTION_ALTER)
			make_again(plan, below, below_action(child, action), item->delta.before);
	}
	const struct item *table = plan_item(plan, item->delta.before->parent);
	bool whole = table != NULL && table->action == ACTION_REPLACE;
	if (item->delta.before->kind->base != NULL && item->delta.after != NULL && !whole) {
		members_apart(plan, item->delta.before, item->delta.before->parent, item->delta.after->parent);
		lookalikes_again(plan, item->delta.after, true);
	}
}

static void member_new(struct plan *plan, struct fact *fact)
{
	item_new(plan, (struct delta){.after = fact})->action = ACTION_CREATE;
	for (struct fact *child = fact->first_child; child != NULL; child = child->next)
		if ((child->flags & FACT_INHERITED) && plan_item(plan, child) == NULL)
			member_new(plan, child);
}

static bool is_member(const struct fact *fact, const struct fact *base)
{
	return (fact->flags & FACT_INHERITED) && fact_root(fact->origin) == base &&
	       fact_inherits(fact) != INHERITS_CLONE;
}

/* What is made anew under another name is not renamed, with which the table's own would be, too. */
static bool renamed_apart(const struct plan *plan, const struct fact *member)
{
	const struct item *origin = plan_item(plan, member->origin);

	return member->name != member->twin->name && fact_inherits(member) == INHERITS_MERGED && origin != NULL &&
	       origin->action == ACTION_REPLACE;
}

/* While a table is detached to be attached again, because its parent is made anew, it does not follow its parent: what it
 * has from it is changed by itself. */
static void members_apart(struct plan *plan, const struct fact *link, const struct fact *before,
			  const struct fact *after)
{
	const struct fact *base = link->kind->base(link), *base_after = link->twin->kind->base(link->twin);

	for (const struct fact *child = before->first_child; child != NULL; child = child->next) {
		if (!is_member(child, base))
			continue;
		struct item *item = item_get(plan, child);

		if (child->twin == NULL) {
			item->action = ACTION_DROP;
			continue;
		}
		item->delta.fields = diff_fields(plan->before, child, plan->after, child->twin, plan->deltas->renames);
		item->delta.renamed |= renamed_apart(plan, child);
		bool changed = item->delta.fields != 0 || item->delta.renamed;
		/* What is held while the table is detached cannot be altered. */
		item->delta.homed |= changed && before->parent == NULL && (link->kind->traits & MERGES);
		item->action = changed || item->delta.homed ? action_of(&item->delta) : ACTION_NONE;
		/* What it refers to may have been done with while it still followed. */
		go_along(plan, child);
		members_apart(plan, link, child, child->twin);
	}
	for (struct fact *child = after->first_child; child != NULL; child = child->next)
		if (child->twin == NULL && plan_item(plan, child) == NULL && is_member(child, base_after))
			member_new(plan, child);
}

/* What only carries others comes and goes without anybody noticing. */
static bool disturbs(const struct item *item)
{
	if (item->delta.before->kind->silent)
		return false;
	return item->action == ACTION_DROP || item->action == ACTION_REPLACE || item->action == ACTION_REBUILD ||
	       (item->action == ACTION_ALTER && item->delta.fields != 0 && item->delta.before->kind->blocks != NULL) ||
	       (item->action == ACTION_ALTER && made_anew(&item->delta));
}

/* What hangs on a fact that is altered, and cannot stand it. */
static void children_go_along(struct plan *plan, const struct item *item)
{
	if (item->action != ACTION_ALTER || (item->delta.before->kind->blocks == NULL && !made_anew(&item->delta)))
		return;
	FACT_CHILDREN (child, item->delta.before) {
		struct item *below = item_get(plan, child);

		if ((below->action == ACTION_NONE || below->action == ACTION_ALTER) && child->twin != NULL &&
		    (made_anew(&item->delta) || item->delta.before->kind->blocks(&item->delta, child)))
			pull_in(plan, below, item->delta.before);
	}
}

/* The field of a fact that is of this type, or names this collation; or NULL. */
static const struct field *field_typed(const struct fact *fact, const struct fact *type)
{
	for (size_t i = 0; i < fact->kind->field_count; i++) {
		const struct field *field = &fact->kind->fields[i];

		if ((field->type == F_TYPE && ((const struct type *)field_at(fact, field))->fact == type) ||
		    (field->type == F_REF && ((const struct ref *)field_at(fact, field))->fact == type))
			return field;
	}
	return NULL;
}

/* A table's links are made again where that is the only way to tell anew what is its own. */
static void links_again(struct plan *plan, const struct item *item)
{
	for (const struct fact *link = fact_heir(item->delta.before->parent); link != NULL; link = heir_next(link))
		if (link->twin != NULL && item_get(plan, link)->action == ACTION_NONE &&
		    (fact_member(link->kind->base(link), item->delta.before) != NULL ||
		     fact_member(link->twin->kind->base(link->twin), item->delta.after) != NULL))
			item_get(plan, link)->action = ACTION_REPLACE;
	/* What was the table's own had not what hangs on its parent's. */
	for (struct fact *child = item->delta.after->first_child; child != NULL; child = child->next)
		if ((child->flags & FACT_INHERITED) && child->twin == NULL && plan_item(plan, child) == NULL)
			member_new(plan, child);
}

/* Whether what holds values of one type holds those of another by then that is made anew as well: then neither can be the
 * first to go. */
static bool changes_places(struct plan *plan, const struct fact *holder)
{
	for (size_t i = 0; i < holder->kind->field_count; i++) {
		const struct field *field = &holder->kind->fields[i];
		const struct fact *type = field->type == F_TYPE	 ? ((const struct type *)field_at(holder, field))->fact
					  : field->type == F_REF ? ((const struct ref *)field_at(holder, field))->fact
								 : NULL;
		const struct item *item = type != NULL && type->twin != NULL ? plan_item(plan, type) : NULL;

		if (item != NULL && (item->action == ACTION_REPLACE || item->action == ACTION_REBUILD))
			return true;
	}
	return false;
}

/* Whether values of a type stand somewhere, before and after. */
static bool is_held(struct plan *plan, const struct fact *type)
{
	const struct fact **users;
	size_t count = refs_users(plan->before, &type, 1, &users);

	for (size_t i = 0; i < count; i++)
		if (users[i]->kind->retypes && users[i]->twin != NULL &&
		    (refers(plan->after, users[i]->twin, type->twin) || changes_places(plan, users[i]->twin)))
			return true;
	FACT_CHILDREN (child, type)
		if (child->kind->space == SPACE_TYPE && child->twin != NULL && is_held(plan, child))
			return true;
	return false;
}

/* Whether a typed table has its columns from there, before and after. */
static bool is_layout(struct plan *plan, const struct fact *type)
{
	const struct fact **users;
	size_t count = refs_users(plan->before, &type, 1, &users);

	for (size_t i = 0; i < count; i++)
		if (users[i]->kind->base != NULL && users[i]->twin != NULL && users[i]->kind->base(users[i]) == type)
			return true;
	return false;
}

/* Whether PostgreSQL would have to be told how values of a part become values of its new type, for which ALTER TYPE has no
 * words. */
static bool needs_words(const struct delta *delta, const struct fact *because)
{
	for (size_t i = 0; i < delta->before->kind->field_count; i++) {
		const struct field *field = &delta->before->kind->fields[i];

		if (field->type == F_TYPE)
			return (because != NULL && field_typed(delta->before, because) == field) ||
			       type_cast(field_at(delta->before, field), field_at(delta->after, field)) !=
				       CAST_IMPLICIT;
	}
	return false;
}

/* How a type that cannot be altered is made anew: under the columns that hold its values, if any do. A part of a type
 * can be altered as long as none does. */
static void rebuild(struct plan *plan, struct item *item, const struct fact *because)
{
	const struct fact *fact = item->delta.before, *whole = fact->parent;

	if (whole == NULL) {
		make_again(plan, item, is_held(plan, fact) ? ACTION_REBUILD : ACTION_REPLACE, because);
	} else if (fact->kind->space == SPACE_TYPE) {
		return; /* what the type above is, it is */
	} else if (whole->twin != NULL &&
		   (is_held(plan, whole) || (is_layout(plan, whole) && needs_words(&item->delta, because)))) {
		make_again(plan, item_get(plan, fact->parent), ACTION_REBUILD, because ? because : fact);
		make_again(plan, item, ACTION_REPLACE, fact->parent);
	} else {
		item->action = ACTION_ALTER;
	}
}

/* Whether values of a type stand inside values of others that columns hold: of arrays, of composite types, of rows. */
static bool is_contained(struct plan *plan, const struct fact *type)
{
	const struct fact **users;
	size_t count = refs_users(plan->before, &type, 1, &users);

	for (size_t i = 0; i < count; i++) {
		const struct fact *user = users[i];
		const struct field *field = user->kind->retypes ? field_typed(user, type) : NULL;

		if (field == NULL || user->twin == NULL)
			continue;
		if (user->parent == NULL ? is_contained(plan, user) : is_held(plan, user->parent))
			return true;
		if (((const struct type *)field_at(user, field))->dims > 0 &&
		    (user->kind->space == SPACE_COLUMN || is_held(plan, user)))
			return true;
	}
	return false;
}

/* What a type newly demands PostgreSQL looks up in the columns of it, and refuses where its values stand inside others
 * (get_rels_with_domain in typecmds.c): there the type is made anew. */
static void demand(struct plan *plan, const struct item *item)
{
	const struct fact *type = item->delta.after;
	bool demands = false;

	if (type->kind->demands != NULL) {
		demands = item->action == ACTION_ALTER && type->kind->demands(&item->delta);
	} else if (type->parent != NULL && type->parent->kind->demands != NULL &&
		   type->kind->space == SPACE_CONSTRAINT) {
		demands = (item->action == ACTION_CREATE || item->action == ACTION_REPLACE) && !fact_stands_apart(type);
		type = type->parent;
	}
	if (demands && type->twin != NULL && is_contained(plan, type->twin))
		rebuild(plan, item_get(plan, type->twin), NULL);
}

/* A column whose type is made anew keeps its values, and moves over to the new type. */
static bool moves_over(struct plan *plan, struct item *user, const struct item *type)
{
	const struct fact *fact = user->delta.before;
	const struct field *field = type->action == ACTION_REBUILD && fact->kind->retypes
					    ? field_typed(fact, type->delta.before)
					    : NULL;
	if (field == NULL)
		return false;
	if (user->action == ACTION_NONE)
		user->because = type->delta.before;
	user->delta.fields |= (uint64_t)1 << (field - fact->kind->fields);
	user->action = action_of(&user->delta);
	if (user->action == ACTION_REPLACE)
		pull_in(plan, user, type->delta.before);
	else if (user->action == ACTION_REBUILD)
		rebuild(plan, user, type->delta.before);
	return true;
}

/* Whether it can be there, out of the way, for as long as values move over to what is made of the new one; a table's rows
 * cannot. */
static bool stands_aside(const struct item *item)
{
	return item->action != ACTION_REPLACE || item->delta.before->kind->space == SPACE_FUNCTION;
}

/* A type that columns hold values of, and what it calls, both make way for the new ones. */
static void rebuild_over(struct plan *plan, struct item *type, const struct fact *called)
{
	struct item *item = item_get(plan, called);

	if (item->action == ACTION_REPLACE && called->kind->space == SPACE_FUNCTION)
		make_again(plan, item, ACTION_REBUILD, item->because);
	rebuild(plan, type, called);
}

static void go_along(struct plan *plan, const struct fact *user)
{
	const struct refs *refs = refs_of(plan->before, user);
	struct item *item = item_get(plan, user);

	for (size_t i = 0; i < refs->count; i++) {
		const struct item *other = plan_item(plan, refs->list[i].fact);

		if (refs->list[i].soft || other == NULL || !disturbs(other) || refs->list[i].fact == user->parent ||
		    (refs->list[i].along && other->action != ACTION_ALTER))
			continue;
		/* A partition stays when its parent goes, with all that is over what it had from there. */
		const struct item *root = plan_item(plan, fact_root(refs->list[i].fact));
		if (refs->list[i].copied && root != NULL && disturbs(root) && root->action != ACTION_ALTER)
			continue;
		if (!must_go_along(plan, item, other, refs->list[i].star) || moves_over(plan, item, other))
			continue;
		bool shell = user->kind->shell != NULL && user->kind->shell(user);
		if (user->parent == NULL && user->kind->space == SPACE_TYPE && !shell && stands_aside(other) &&
		    is_held(plan, user))
			rebuild_over(plan, item, refs->list[i].fact);
		else
			pull_in(plan, item, refs->list[i].fact);
		return;
	}
}

/* Whether what goes along with it is to be looked for: once for each change of what it is to undergo. */
static bool is_open(struct item *item)
{
	if (item->delta.before == NULL || !disturbs(item) ||
	    (item->closed.action == item->action && item->closed.fields == item->delta.fields))
		return false;
	item->closed.action = item->action;
	item->closed.fields = item->delta.fields;
	return true;
}

/* A table that is made as a partition has all of its parent's checks as valid ones. Where they are not to be, they are
 * made again, over all partitions. */
static void unchecked_again(struct plan *plan, const struct item *heir)
{
	const struct item *relation = plan_item(plan, heir->delta.after->parent);
	const struct fact *base = heir->delta.after->kind->base(heir->delta.after);

	if (heir->action != ACTION_CREATE || relation == NULL || relation->action != ACTION_CREATE || base == NULL)
		return;
	FACT_CHILDREN (child, base) {
		const struct fact *fact = child;

		while (fact->flags & FACT_INHERITED)
			fact = fact->origin;
		if (!fact_stands_apart(fact) || fact->twin == NULL)
			continue;
		struct item *item = item_get(plan, fact->twin);
		if (item->action == ACTION_NONE || item->action == ACTION_ALTER)
			pull_in(plan, item, heir->delta.after);
	}
}

static void attached_anew(struct plan *plan, const struct item *heir)
{
	unchecked_again(plan, heir);
	if (heir->action == ACTION_CREATE)
		lookalikes_again(plan, heir->delta.after, true);
}

/* A check that a partition has from its parent can only be made anew with that. */
static struct fact *source_of(struct fact *fact)
{
	while (fact->kind->space == SPACE_CONSTRAINT && fact_inherits(fact) == INHERITS_MERGED && fact_follows(fact) &&
	       fact->twin != NULL && fact_follows(fact->twin))
		fact = fact->origin;
	return fact;
}

/* What refers to something that is dropped, replaced or altered in a way that PostgreSQL refuses while it is
 * referred to has to be dropped first and made again; and so on with what refers to that. */
void plan_closure(struct plan *plan)
{
	struct shares shares = shares_find(plan);

	for (size_t i = 0; i < plan->item_count; i++)
		if (plan->items[i]->delta.homed)
			links_again(plan, plan->items[i]);
	for (size_t i = 0; i < plan->item_count; i++) {
		struct item *item = plan->items[i];

		if (item->action == ACTION_REPLACE)
			pull_in(plan, item_get(plan, source_of(item->delta.before)), item->because);
		else if (item->action == ACTION_REBUILD)
			rebuild(plan, item, item->because);
		if (item->delta.after != NULL && item->delta.after->kind->base != NULL)
			attached_anew(plan, item);
		if (item->delta.after != NULL)
			demand(plan, item);
	}
	for (;;) {
		const struct fact **targets = NULL, **users;
		size_t count = 0;

		shares_go_along(plan, &shares);
		for (size_t i = 0; i < plan->item_count; i++)
			if (is_open(plan->items[i])) {
				children_go_along(plan, plan->items[i]);
				ARENA_PUSH(plan->arena, targets, count, plan->items[i]->delta.before);
			}
		if (count == 0)
			return;
		size_t user_count = refs_users(plan->before, targets, count, &users);
		for (size_t i = 0; i < user_count; i++)
			if (!(users[i]->flags & FACT_EXTERN) && !plan_follows(plan, users[i]))
				go_along(plan, users[i]);
	}
}
