/* Who mentions something: asked of the words of all SQL before any of it is parsed. */
#include "refs.h"

#include "base/arena.h"
#include "sqltext.h"

#include <string.h>

/* ---- words --------------------------------------------------------------------- */

struct search {
	struct model *model;
	struct map names;	 /* interned names that are looked for */
	struct map roots;	 /* names of what they hang on; of a name without such, nothing more is asked */
	struct map own;		 /* by name and what it hangs on */
	struct map dull;	 /* by hash: SQL that has none of all these */
	const struct fact *fact; /* that is searched */
	const struct fact *root; /* of it */
	bool named, rooted;	 /* one of the names was seen, and one of the roots' names */
	bool quotes;		 /* a word was seen that names things inside strings */
	bool unnamed;		 /* a word was seen that goes over columns without naming them */
	bool found;		 /* in one value */
	bool mentioned;		 /* in any of a fact's */
};

static uint64_t own_key(const char *name, const struct fact *root)
{
	return hash_mix(map_key(name), map_key(root));
}

/* A column is meant only on its own table, or where that table is named too. */
static void search_name(struct search *search, const char *name)
{
	if (name == NULL)
		return;
	search->rooted = search->rooted || map_find(&search->roots, map_key(name)) != NULL;
	if (map_find(&search->names, map_key(name)) != NULL) {
		search->named = true;
		search->found = map_find(&search->own, own_key(name, NULL)) != NULL ||
				(search->root != NULL && map_find(&search->own, own_key(name, search->root)) != NULL);
	}
	search->found = search->found || (search->named && search->rooted);
}

/* nextval('name'), 'name'::regclass and to_tsvector('name', ...) name things inside strings. */
static bool quotes_names(const char *word, size_t size)
{
	return (size > 3 && (memcmp(word, "reg", 3) == 0 || memcmp(word + size - 3, "val", 3) == 0 ||
			     memcmp(word, "ts_", 3) == 0)) ||
	       (size > 5 && memcmp(word, "to_ts", 5) == 0);
}

/* INSERT without a list or with ON CONFLICT, and NATURAL. */
static bool goes_over_columns(const char *word, size_t size)
{
	return (size == 6 && memcmp(word, "insert", size) == 0) || (size == 7 && memcmp(word, "natural", size) == 0);
}

static void search_word(void *context, const char *name, size_t size, bool quoted)
{
	struct search *search = context;

	search->unnamed = search->unnamed || (!quoted && goes_over_columns(name, size));
	search->quotes = search->quotes || quotes_names(name, size);
	if (!search->found)
		search_name(search, names_find(search->model->names, name, size));
}

static bool search_has(struct search *search, const char *name)
{
	search->found = false;
	search_name(search, name);
	return search->found;
}

/* Whether what was searched can mean things that it does not name, for its columns or inside a body: by a star, or by words
 * that go over columns. */
static bool means_unnamed(const struct search *search, const struct fact *fact, const struct field *field,
			  const struct sqltext *sql)
{
	return (field->flags & (F_QUERY | F_BODY)) ||
	       ((fact->kind->traits & HAS_STARS) && (search->unnamed || memchr(sql->text, '*', sql->size) != NULL));
}

bool refs_sought(struct model *model, const struct fact *fact, const struct field *field, const struct sqltext *sql)
{
	struct search search = {.model = model};

	if (model->sought == NULL)
		return true;
	search.names = *model->sought;
	sql_mentions(sql->text, sql->size, true, search_word, &search);
	return search.named || search.quotes || means_unnamed(&search, fact, field, sql);
}

void refs_seek(struct model *model, const struct map *names)
{
	model->sought = names;
	map_free(&model->refs);
}

/* ---- users -------------------------------------------------------------------- */

/* The same few texts stand at a thousand tables: now(), a policy's condition. */
static void search_sql(struct search *search, const struct sqltext *sql)
{
	bool named = search->named, rooted = search->rooted;
	uint64_t hash = sqltext_hash(sql);

	if (map_find(&search->dull, hash) != NULL)
		return;
	search->named = search->rooted = false;
	sql_mentions(sql->text, sql->size, false, search_word, search);
	if (!search->named && !search->rooted && !search->quotes && !search->unnamed)
		map_put(&search->dull, hash, search);
	search->named = search->named || named;
	search->rooted = search->rooted || rooted;
	search->found = search->found || (search->named && search->rooted);
}

static bool value_mentions(struct search *search, const struct field *field, const void *at)
{
	search->found = search->quotes = search->unnamed = false;
	switch (field->type) {
	case F_SQL:
		search_sql(search, at);
		/* A star mentions every column without a name; so does a body's inside. */
		return search->found || search->quotes || means_unnamed(search, search->fact, field, at);
	case F_TYPE:
		return search_has(search, ((const struct type *)at)->name);
	case F_REF:
		return search_has(search, ((const struct ref *)at)->name);
	case F_NAME:
		return field->space != SPACE_NONE && search_has(search, *(const char *const *)at);
	case F_NAMES:
		for (uint32_t i = 0; i < ((const struct name_list *)at)->count; i++)
			if (search_has(search, ((const struct name_list *)at)->list[i].text))
				return true;
		return false;
	default:
		return false;
	}
}

static void visit_mentions(void *context, const struct field *field, void *at)
{
	struct search *search = context;

	search->mentioned = search->mentioned || value_mentions(search, field, at);
}

static bool names_root(const struct search *search, const struct fact *fact)
{
	for (size_t i = 0; i < fact->kind->field_count; i++) {
		const struct field *field = &fact->kind->fields[i];
		const struct ref *ref = field->type == F_REF ? field_at(fact, field) : NULL;

		if (ref != NULL && ref->name != NULL && map_find(&search->roots, map_key(ref->name)) != NULL)
			return true;
	}
	return false;
}

static bool fact_mentions(struct search *search, const struct fact *fact)
{
	if (search_has(search, fact->schema))
		return true;
	/* What a kind adds is on its own table, or on one that it names, and may hang on that without a name. */
	if (fact->kind->refs != NULL && (search_has(search, fact_root(fact)->name) || names_root(search, fact)))
		return true;
	search->mentioned = search->named = search->rooted = false;
	search->fact = fact;
	search->root = fact_root(fact);
	/* What hangs on a column that the table's parent has, too, names nothing. */
	if (fact->parent != NULL && fact->parent->origin != NULL && search_has(search, fact->parent->name))
		return true;
	field_each(fact, visit_mentions, search);
	return search->mentioned;
}

static void search_put(struct search *search, const struct fact *target, const struct fact *root)
{
	map_put(&search->names, map_key(target->name), search);
	map_put(&search->own, own_key(target->name, root), search);
	if (root == NULL)
		return;
	map_put(&search->roots, map_key(root->name), search);
	/* What refers to a key names its table and columns, not the key. */
	if (!(target->kind->traits & DEFAULT_MEMBER)) {
		map_put(&search->names, map_key(root->name), search);
		map_put(&search->own, own_key(root->name, NULL), search);
	}
}

static bool descends(const struct fact *heir, const struct fact *root)
{
	for (; heir != NULL; heir = heir_next(heir)) {
		const struct fact *base = heir->kind->base(heir);

		if (base == root || (base != NULL && descends(fact_heir(base), root)))
			return true;
	}
	return false;
}

static void search_add(struct search *search, const struct fact *target)
{
	/* A multirange is named without its range. */
	const struct fact *root = target->parent && target->kind->space != SPACE_TYPE ? fact_root(target) : NULL;

	search_put(search, target, root);
	/* What refers to an extension names what it brings. */
	for (size_t i = 0; target->kind->home != NULL && i < search->model->count; i++)
		if (search->model->facts[i]->origin == target)
			search_put(search, search->model->facts[i], NULL);
	/* What refers to an inherited copy names the table that inherits. */
	for (size_t i = 0; root != NULL && (root->flags & FACT_HANDS_ON) && i < search->model->count; i++)
		if (search->model->facts[i]->kind->base != NULL && descends(search->model->facts[i], root))
			search_put(search, target, search->model->facts[i]->parent);
}

size_t refs_users(struct model *model, const struct fact *const *targets, size_t count, const struct fact ***users)
{
	struct search search = {.model = model};
	struct map wanted = {0};
	size_t found = 0;

	*users = NULL;
	for (size_t i = 0; i < count; i++) {
		search_add(&search, targets[i]);
		map_put(&wanted, map_key(targets[i]), &search);
	}
	for (size_t i = 0; i < model->count && count > 0; i++) {
		const struct fact *fact = model->facts[i];

		if ((fact->flags & FACT_PLATFORM) || !fact_mentions(&search, fact))
			continue;
		const struct refs *refs = refs_of(model, fact);
		for (size_t j = 0; j < refs->count; j++)
			if (!refs->list[j].soft && refs->list[j].fact != fact->parent &&
			    map_find(&wanted, map_key(refs->list[j].fact)) != NULL) {
				ARENA_PUSH(model->arena, *users, found, fact);
				break;
			}
	}
	map_free(&search.names);
	map_free(&search.roots);
	map_free(&search.own);
	map_free(&search.dull);
	map_free(&wanted);
	return found;
}
