#include "select.h"

#include "base/arena.h"
#include "base/diag.h"
#include "refs.h"

#include <fnmatch.h>
#include <string.h>

struct pattern {
	const char *kind; /* NULL: any that has no parent */
	size_t kind_size;
	const char *glob;
};

struct patterns {
	struct pattern *list;
	size_t count;
};

/* ---- patterns ------------------------------------------------------------------- */

/* "owner" is enough for "owner to". */
static bool kind_is(const struct pattern *pattern, const struct kind *kind)
{
	const char *word = kind->word;

	return strncmp(word, pattern->kind, pattern->kind_size) == 0 &&
	       (word[pattern->kind_size] == '\0' || word[pattern->kind_size] == ' ');
}

static bool kind_known(struct model *model, const struct pattern *pattern)
{
	struct suggestion s = suggestion_for(arena_copy(model->arena, pattern->kind, pattern->kind_size));

	for (size_t i = 0; i < kind_count; i++) {
		if (kind_is(pattern, kinds[i]))
			return true;
		suggestion_offer(&s, kinds[i]->word);
	}
	struct diag *diag = diag_error(model->diags, (struct span){0, 0}, "unknown-kind",
				       "there is no kind of object \"%.*s\"", (int)pattern->kind_size, pattern->kind);
	if (s.best != NULL)
		diag_hint(diag, "did you mean \"%s\"?", s.best);
	return false;
}

static bool patterns_read(struct model *model, struct patterns *patterns, const char *text)
{
	while (text != NULL && *text != '\0') {
		size_t size = strcspn(text, ",");
		const char *colon = memchr(text, ':', size), *glob = colon ? colon + 1 : text;
		struct pattern pattern = {colon ? text : NULL, colon ? (size_t)(colon - text) : 0,
					  arena_copy(model->arena, glob, (size_t)(text + size - glob))};

		if (colon != NULL && !kind_known(model, &pattern))
			return false;
		ARENA_PUSH(model->arena, patterns->list, patterns->count, pattern);
		text += size + (text[size] == ',');
	}
	return true;
}

static bool name_matches(struct model *model, const struct pattern *pattern, const struct fact *root)
{
	const char *name = root->schema ? arena_printf(model->arena, "%s.%s", root->schema, root->name) : root->name;

	return name != NULL && fnmatch(pattern->glob, name, 0) == 0;
}

/* Whether a list speaks of a fact: of an object, or of the parts of some kind of it. */
static bool patterns_match(struct model *model, const struct patterns *patterns, const struct fact *fact)
{
	for (size_t i = 0; i < patterns->count; i++) {
		const struct pattern *pattern = &patterns->list[i];
		bool kind = pattern->kind ? kind_is(pattern, fact->kind) : fact->parent == NULL;

		if (kind && name_matches(model, pattern, fact_root(fact)))
			return true;
	}
	return false;
}

/* ---- what is left out ------------------------------------------------------------- */

static void make_extern(struct fact *fact)
{
	fact->flags |= FACT_EXTERN;
	FACT_CHILDREN (child, fact)
		make_extern(child);
}

static void leave_out(struct fact *fact)
{
	fact->flags |= FACT_EXTERN | FACT_MADE;
	FACT_CHILDREN (child, fact)
		leave_out(child);
}

bool model_select(struct model *model, const char *only, const char *except)
{
	struct patterns kept = {0}, left = {0};

	if (!patterns_read(model, &kept, only) || !patterns_read(model, &left, except))
		return false;
	for (size_t i = 0; i < model->count && kept.count + left.count > 0; i++) {
		struct fact *fact = model->facts[i];

		if (fact->flags & FACT_PLATFORM)
			continue;
		if (fact->parent != NULL && patterns_match(model, &left, fact))
			leave_out(fact);
		else if (fact->parent == NULL &&
			 ((only != NULL && !patterns_match(model, &kept, fact)) || patterns_match(model, &left, fact)))
			make_extern(fact);
	}
	return true;
}

/* ---- what is needed ---------------------------------------------------------------- */

static bool is_ours(const struct fact *fact)
{
	return !(fact->flags & (FACT_EXTERN | FACT_PLATFORM | FACT_MADE));
}

static bool holds_ours(const struct fact *fact)
{
	FACT_CHILDREN (child, fact)
		if (is_ours(child) || holds_ours(child))
			return true;
	return false;
}

/* Which is there without a word. */
static bool is_public(const struct fact *fact)
{
	return fact->kind->space == SPACE_SCHEMA && strcmp(fact->name, "public") == 0;
}

static void need(struct map *needed, struct model *model, const struct fact *fact)
{
	for (; fact != NULL; fact = fact->parent) {
		map_put(needed, map_key(fact), model);
		if (fact->parent == NULL && fact->schema != NULL)
			need(needed, model, model_find(model, SPACE_SCHEMA, NULL, fact->schema));
	}
}

static const struct name_list *key_columns(const struct fact *fact)
{
	return fact->kind->columns && (fact->kind->traits & IS_KEY) ? fact->kind->columns(fact) : NULL;
}

/* Of an extern relation, the columns that are referred to and its keys; what a platform's file says need not be said. */
static bool part_needed(const struct map *needed, const struct fact *part)
{
	if (is_ours(part) || holds_ours(part) || (part->flags & FACT_PLATFORM))
		return true;
	return !(part->parent->flags & FACT_PLATFORM) &&
	       (key_columns(part) != NULL || map_find(needed, map_key(part)) != NULL);
}

static void prune(const struct map *needed, struct fact *root)
{
	bool platform = (root->flags & FACT_PLATFORM) != 0;

	if (!platform && (map_find(needed, map_key(root)) == NULL || is_public(root)) && !holds_ours(root)) {
		leave_out(root);
		return;
	}
	FACT_CHILDREN (child, root)
		if (!part_needed(needed, child))
			leave_out(child);
}

/* The columns of a key stay with it. */
static void need_columns(struct map *needed, struct model *model, const struct fact *key)
{
	const struct name_list *list = key_columns(key);

	for (uint32_t i = 0; list != NULL && i < list->count; i++) {
		const struct fact *column = fact_column(key->parent, list->list[i].text);

		if (column != NULL)
			map_put(needed, map_key(column), model);
	}
}

void model_prune(struct model *model)
{
	struct map needed = {0}, names = {0};

	/* Only SQL that can mean what is extern is read. */
	for (size_t i = 0; i < model->count; i++)
		if (!is_ours(model->facts[i]) && !is_public(model->facts[i]))
			map_put(&names, map_key(model->facts[i]->name), model);
	refs_seek(model, &names);
	for (size_t i = 0; i < model->count; i++) {
		const struct fact *fact = model->facts[i];
		const struct refs *refs = is_ours(fact) ? refs_of(model, fact) : NULL;

		for (size_t j = 0; refs != NULL && j < refs->count; j++)
			need(&needed, model, refs->list[j].fact);
		if (!is_ours(fact))
			need_columns(&needed, model, fact);
	}
	for (size_t i = 0; i < model->count; i++) {
		struct fact *fact = model->facts[i];

		if (fact->parent == NULL && (fact->flags & FACT_EXTERN))
			prune(&needed, fact);
	}
	refs_seek(model, NULL);
	map_free(&needed);
	map_free(&names);
}
