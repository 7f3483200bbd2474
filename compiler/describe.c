#include "describe.h"

#include "base/arena.h"
#include "quote.h"
#include "refs.h"

#include <ctype.h>
#include <string.h>

const char *lock_name(enum lock lock)
{
	static const char *const names[] = {
		"none",	 "access share",	"row share", "row exclusive",	 "share update exclusive",
		"share", "share row exclusive", "exclusive", "access exclusive",
	};

	return names[lock];
}

void put_fact_name(struct text *out, const struct fact *fact)
{
	if (fact->schema != NULL) {
		quote_line(out, fact->schema);
		text_char(out, '.');
	}
	quote_line(out, fact->name);
	if ((fact->kind->traits & OVERLOADED) && strchr(fact->key, '(') != NULL)
		text_line(out, strchr(fact->key, '('));
}

/* What an item is about, as it is called when the migration has run. */
static const struct fact *item_fact(const struct item *item)
{
	return item->delta.after ? item->delta.after : item->delta.before;
}

/* The object without a parent that a fact hangs on, as it is when the migration has run, or was when it is gone. */
static const struct fact *root_now(const struct fact *fact, bool before)
{
	const struct fact *root = fact_root(fact);

	return before && root->twin != NULL ? root->twin : root;
}

static const struct fact *item_root(const struct item *item)
{
	return root_now(item_fact(item), item->delta.after == NULL);
}

static const struct fact *step_root_fact(const struct step *step)
{
	return root_now(step->fact, step->verb == VERB_DROP);
}

static bool visible(const struct item *item)
{
	return item->action != ACTION_NONE && !(item_fact(item)->flags & (FACT_EXTERN | FACT_INHERITED)) &&
	       (item->because == NULL);
}

const struct fact **plan_roots(struct plan *plan, size_t *count)
{
	const struct fact **roots = NULL;
	struct map seen = {0};

	*count = 0;
	for (size_t i = 0; i < plan->item_count; i++) {
		const struct fact *root = item_root(plan->items[i]);

		if (plan->items[i]->action == ACTION_NONE || map_find(&seen, map_key(root)) != NULL)
			continue;
		map_put(&seen, map_key(root), plan);
		ARENA_PUSH(plan->arena, roots, *count, root);
	}
	map_free(&seen);
	return roots;
}

bool plan_destroys(const struct plan *plan)
{
	for (size_t i = 0; i < plan->count; i++)
		if (plan->steps[i]->loses != NULL)
			return true;
	return false;
}

/* ---- the name ------------------------------------------------------------------ */

static const char *snake(struct plan *plan, const char *format, const char *a, const char *b)
{
	char *name = arena_printf(plan->arena, format, a, b), *to = name;

	for (const char *p = name; *p != '\0' && to - name < 60; p++) {
		char c = (char)tolower((unsigned char)*p);

		if (((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')))
			*to++ = c;
		else if (to > name && to[-1] != '_')
			*to++ = '_';
	}
	while (to > name && to[-1] == '_')
		to--;
	*to = '\0';
	return *name ? name : "change";
}

static const char *first_word(struct plan *plan, const struct item *item)
{
	if (item->delta.before == NULL)
		return "create";
	if (item->delta.after == NULL)
		return "drop";
	(void)plan;
	return item->delta.renamed && item->delta.fields == 0 ? "rename" : "change";
}

static const char *noun(const struct fact *fact)
{
	/* Tables and views go by their names alone, as people name migrations. */
	return fact->kind->traits & (IS_RELATION | OVERLOADED) ? "" : fact->kind->word;
}

static const char *name_root(struct plan *plan, const struct item *item)
{
	const struct fact *fact = item_fact(item);
	const char *verb = first_word(plan, item);

	if (strcmp(verb, "rename") == 0)
		return snake(plan, "rename_%s_to_%s", item->delta.before->name, fact->name);
	return snake(plan, arena_printf(plan->arena, "%s_%%s_%%s", verb), noun(fact), fact->name);
}

/* The items below a root: how many there are, and whether all are of one kind and one verb. */
static const char *name_below(struct plan *plan, const struct fact *root)
{
	const struct item *first = NULL, *second = NULL;
	size_t count = 0;
	bool alike = true;

	for (size_t i = 0; i < plan->item_count; i++) {
		const struct item *item = plan->items[i];
		const struct fact *fact = item_fact(item);

		/* Columns tell more than the indexes, checks and comments that come with them. */
		if (!visible(item) || item_root(item) != root || fact->parent == NULL)
			continue;
		bool column = fact->kind->space == SPACE_COLUMN;
		bool known = first && item_fact(first)->kind->space == SPACE_COLUMN;
		if (first != NULL && known && !column)
			continue;
		if (first == NULL || (column && !known)) {
			first = item;
			second = NULL;
			count = 1;
			alike = true;
			continue;
		}
		count++;
		second = second ? second : item;
		alike = alike && fact->kind == item_fact(first)->kind &&
			strcmp(first_word(plan, item), first_word(plan, first)) == 0;
	}
	if (first == NULL)
		return snake(plan, "change_%s%s", root->name, "");
	const struct fact *fact = item_fact(first);
	const char *verb = first_word(plan, first);
	bool column = fact->kind->space == SPACE_COLUMN;
	if (strcmp(verb, "create") == 0)
		verb = "add";
	if (!alike)
		return snake(plan, "change_%s%s", root->name, "");
	const char *to = strcmp(verb, "add") == 0 ? "_to_" : strcmp(verb, "drop") == 0 ? "_from_" : "_of_";
	if (count == 1 && fact->kind->traits & ONLY_ONE)
		return snake(plan, arena_printf(plan->arena, "%s_%%s_of_%%s", verb), fact->kind->word,
			     fact->parent->name);
	if (count == 1)
		return snake(plan, arena_printf(plan->arena, "%s_%%s%s%%s", verb, to), fact->name, root->name);
	if (count == 2 && second != NULL)
		return snake(plan, arena_printf(plan->arena, "%s_%%s%s%%s", verb, to),
			     arena_printf(plan->arena, "%s_and_%s", fact->name, item_fact(second)->name), root->name);
	return snake(plan, arena_printf(plan->arena, "%s_%%s_%%s", verb), root->name,
		     column ? "columns" : arena_printf(plan->arena, "%ss", fact->kind->word));
}

const char *plan_name(struct plan *plan)
{
	size_t count;
	const struct fact **roots = plan_roots(plan, &count), *first = NULL, *second = NULL;
	size_t tables = 0;

	/* Where tables change, they say what happened. */
	for (size_t i = 0; i < count; i++)
		tables += (roots[i]->kind->traits & HOLDS_DATA) != 0;
	size_t wanted = tables ? tables : count;
	for (size_t i = 0; i < count; i++) {
		if (tables && !(roots[i]->kind->traits & HOLDS_DATA))
			continue;
		second = first && !second ? roots[i] : second;
		first = first ? first : roots[i];
	}
	if (first == NULL)
		return "change";
	const struct item *item = plan_item(plan, first);
	if (wanted == 1)
		return item != NULL && item->action != ACTION_NONE &&
				       (item->delta.before == NULL || item->delta.after == NULL || item->delta.renamed)
			       ? name_root(plan, item)
			       : name_below(plan, first);
	const char *verb = item ? first_word(plan, item) : "change";
	for (size_t i = 0; i < count; i++) {
		const struct item *other = plan_item(plan, roots[i]);

		if ((!tables || (roots[i]->kind->traits & HOLDS_DATA)) &&
		    (other == NULL || strcmp(first_word(plan, other), verb) != 0))
			verb = "change";
	}
	if (wanted == 2)
		return snake(plan, arena_printf(plan->arena, "%s_%%s_and_%%s", verb), first->name, second->name);
	return snake(plan, arena_printf(plan->arena, "%s_%%s_and_%zu_more%%s", verb, wanted - 1), first->name, "");
}

/* ---- lists --------------------------------------------------------------------- */

static const char *sign(const struct item *item)
{
	return item->delta.before == NULL ? "+" : item->delta.after == NULL ? "-" : "~";
}

static void put_change(struct text *out, const char *prefix, const struct item *item)
{
	const struct fact *fact = item_fact(item);

	text_printf(out, "%s%s %s ", prefix, sign(item), fact->kind->word);
	if (!(fact->kind->traits & ONLY_ONE))
		put_fact_name(out, fact);
	else
		text_line(out, fact->parent && fact->parent->parent ? fact->parent->name : "");
	if (item->delta.renamed) {
		text_put(out, " (was ");
		quote_line(out, item->delta.before->name);
		text_char(out, ')');
	}
	while (out->size > 0 && out->data[out->size - 1] == ' ')
		out->size--;
	text_char(out, '\n');
}

void plan_changes(struct text *out, struct plan *plan, const char *prefix)
{
	size_t count;
	const struct fact **roots = plan_roots(plan, &count);
	const char *deeper = arena_printf(plan->arena, "%s    ", prefix);

	for (size_t i = 0; i < count; i++) {
		const struct item *item = plan_item(plan, roots[i]);
		bool whole = item != NULL && (item->delta.before == NULL || item->delta.after == NULL);

		if (item != NULL && item->action != ACTION_NONE) {
			put_change(out, prefix, item);
		} else {
			text_printf(out, "%s~ %s ", prefix, roots[i]->kind->word);
			put_fact_name(out, roots[i]);
			text_char(out, '\n');
		}
		for (size_t j = 0; !whole && j < plan->item_count; j++) {
			const struct fact *fact = item_fact(plan->items[j]);
			const struct item *above = fact->parent ? plan_item(plan, fact->parent) : NULL;

			if (!visible(plan->items[j]) || fact->parent == NULL || item_root(plan->items[j]) != roots[i] ||
			    (above != NULL && above->action != ACTION_NONE && sign(above)[0] != '~'))
				continue;
			put_change(out, deeper, plan->items[j]);
		}
	}
}

/* The strongest lock on each table that was there before. */
void plan_locks(struct text *out, struct plan *plan, const char *prefix)
{
	size_t count;
	const struct fact **roots = plan_roots(plan, &count);

	for (size_t i = 0; i < count; i++) {
		enum lock lock = LOCK_NONE;
		bool rewrites = false, scans = false;
		const struct item *item = plan_item(plan, roots[i]);

		if (!(roots[i]->kind->traits & IS_RELATION) || (item != NULL && item->delta.before == NULL))
			continue;
		for (size_t j = 0; j < plan->count; j++) {
			const struct step *step = plan->steps[j];

			if (step_root_fact(step) != roots[i])
				continue;
			lock = step->lock > lock ? step->lock : lock;
			rewrites |= step->rewrites;
			scans |= step->scans;
		}
		if (lock == LOCK_NONE)
			continue;
		text_put(out, prefix);
		put_fact_name(out, roots[i]);
		text_printf(out, ": %s%s%s\n", lock_name(lock), rewrites ? ", every row is written again" : "",
			    scans && !rewrites ? ", every row is read" : "");
	}
}

void plan_hazards(struct text *out, struct plan *plan, const char *prefix)
{
	for (size_t i = 0; i < plan->count; i++)
		if (plan->steps[i]->hazard != NULL) {
			text_put(out, prefix);
			text_line(out, fact_label(plan->after, plan->steps[i]->fact));
			text_put(out, ": ");
			text_line(out, plan->steps[i]->hazard);
			text_printf(out, " [%s]\n", plan->steps[i]->hazard_word);
		}
}

/* Of what is no table, the kind too: history is proved by these lines, and only tables have rows to be looked at. */
static void put_path(struct text *out, const struct fact *fact)
{
	const struct fact *root = fact_root(fact);

	if (!(root->kind->traits & HAS_COLUMNS))
		text_printf(out, "%s ", root->kind->word);
	put_fact_name(out, root);
	if (fact->parent != NULL) {
		text_char(out, '.');
		quote_line(out, fact->name);
	}
}

void plan_losses(struct text *out, struct plan *plan, const char *prefix)
{
	for (size_t i = 0; i < plan->count; i++)
		if (plan->steps[i]->loses != NULL) {
			text_put(out, prefix);
			put_path(out, plan->steps[i]->fact);
			text_put(out, plan->steps[i]->item->action == ACTION_REPLACE ? " (made anew)\n" : "\n");
		}
}

void plan_converted(struct text *out, struct plan *plan, const char *prefix)
{
	for (size_t i = 0; i < plan->count; i++) {
		const struct step *step = plan->steps[i];

		if (step->verb != VERB_ALTER || step->fact->kind->space != SPACE_COLUMN ||
		    (!step->rewrites && step->hazard == NULL))
			continue;
		text_put(out, prefix);
		put_path(out, step->fact->twin ? step->fact->twin : step->fact);
		text_char(out, '\n');
	}
}

static bool has_rows(const struct fact *fact)
{
	uint64_t rows = HAS_COLUMNS | HOLDS_DATA;

	return (fact->kind->traits & rows) == rows;
}

void plan_renamed(struct text *out, struct plan *plan, const char *prefix)
{
	for (size_t i = 0; i < plan->before->count; i++) {
		const struct fact *fact = plan->before->facts[i], *twin = fact->twin;
		bool column = fact->kind->space == SPACE_COLUMN && has_rows(fact_root(fact));

		if (twin == NULL || (!column && !has_rows(fact)) ||
		    (fact->name == twin->name && (column || fact->schema == twin->schema)))
			continue;
		text_put(out, prefix);
		put_path(out, fact);
		text_put(out, " to ");
		put_path(out, twin);
		text_char(out, '\n');
	}
}

void plan_filled(struct text *out, struct plan *plan, const char *prefix)
{
	for (size_t i = 0; i < plan->count; i++) {
		const struct step *step = plan->steps[i];
		const struct fact *before = step->fact->twin;

		if (step->lock != LOCK_ROW_EXCLUSIVE || step->verb != VERB_ALTER || before == NULL ||
		    before->kind->space != SPACE_COLUMN)
			continue;
		text_put(out, prefix);
		put_path(out, before);
		text_char(out, '\n');
	}
}

static void needs_add(struct plan *plan, struct map *seen, const struct fact ***needs, size_t *count,
		      const struct fact *root)
{
	if (map_find(seen, map_key(root)) != NULL || (root->flags & (FACT_EXTERN | FACT_PLATFORM)))
		return;
	map_put(seen, map_key(root), plan);
	ARENA_PUSH(plan->arena, *needs, *count, root);
}

/* As the migrations before this one knew it. */
static const struct fact *root_was(const struct fact *fact, bool before)
{
	const struct fact *root = fact_root(fact);

	return !before && root->twin != NULL ? root->twin : root;
}

const struct fact **plan_needs(struct plan *plan, size_t *count)
{
	const struct fact **needs = NULL;
	struct map seen = {0};

	*count = 0;
	for (size_t i = 0; i < plan->item_count; i++) {
		const struct item *item = plan->items[i];
		const struct fact *fact = item_fact(item);
		const struct refs *refs;

		if (item->action == ACTION_NONE)
			continue;
		needs_add(plan, &seen, &needs, count, root_was(fact, item->delta.after == NULL));
		refs = refs_of(item->delta.after ? plan->after : plan->before, fact);
		for (size_t j = 0; j < refs->count; j++)
			needs_add(plan, &seen, &needs, count, root_was(refs->list[j].fact, item->delta.after == NULL));
	}
	map_free(&seen);
	return needs;
}
