#include "resolve.h"

#include "base/arena.h"
#include "base/diag.h"
#include "base/text.h"
#include "builtin.h"
#include "inherit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *near_of(const struct fact *fact)
{
	return fact->flags & FACT_INHERITED ? near_of(fact->origin) : fact_root(fact)->schema;
}

/* ---- "did you mean" ---------------------------------------------------------- */

static void offer_space(const struct model *model, struct suggestion *s, int space, const char *schema)
{
	for (size_t i = 0; i < model->count; i++) {
		const struct fact *f = model->facts[i];

		if (f->kind->space == space && f->name != NULL && (schema == NULL || f->schema == schema))
			suggestion_offer(s, f->name);
	}
}

static void hint_elsewhere(const struct model *model, struct diag *diag, int space, const char *name)
{
	for (size_t i = 0; i < model->count; i++) {
		const struct fact *f = model->facts[i];

		if (f->kind->space == space && f->name == name && f->schema != NULL) {
			diag_note(diag, f->name_span, "there is one in schema \"%s\": write %s.%s", f->schema,
				  f->schema, name);
			return;
		}
	}
}

static void unknown(struct resolver *resolver, struct span span, int space, const char *schema, const char *name,
		    const char *what)
{
	struct model *model = resolver->model;
	struct suggestion s = suggestion_for(name);
	char word[64] = "unknown-";
	size_t n = strlen(word);

	if (model_is_unread(model, name))
		return;
	for (const char *p = what; *p != '\0' && n < sizeof word - 1; p++)
		word[n++] = *p == ' ' ? '-' : *p;
	word[n] = '\0';
	struct diag *diag = diag_error(model->diags, span, names_get(model->names, word, n),
				       "there is no %s \"%s%s%s\"", what, schema ? schema : "", schema ? "." : "",
				       name);
	if (!diag_kept(diag))
		return;
	offer_space(model, &s, space, schema);
	if (s.best != NULL)
		diag_hint(diag, "did you mean \"%s\"?", s.best);
	else if (schema == NULL)
		hint_elsewhere(model, diag, space, name);
}

void check_newer(struct resolver *resolver, struct span span, const char *what, int since)
{
	struct model *model = resolver->model;

	if (model->project.postgres >= since)
		return;
	struct diag *diag = diag_error(model->diags, span, "newer-syntax",
				       "\"%s\" came with PostgreSQL %d, and this project is for %lld", what, since,
				       (long long)model->project.postgres);
	diag_hint(diag, "raise \"postgres\" in the project's settings to %d", since);
}

/* ---- the kinds of names ------------------------------------------------------ */

const struct fact *resolve_ref(struct resolver *resolver, struct ref *ref, int space, const char *near,
			       const char *what)
{
	struct model *model = resolver->model;

	ref->fact = model_look_up(model, space, ref->schema, ref->name, near);
	if (ref->fact != NULL)
		ref->schema = ref->fact->schema;
	else if (!model->foreign || space == SPACE_RELATION)
		unknown(resolver, ref->span, space, ref->schema, ref->name, what);
	return ref->fact;
}

void resolve_type(struct resolver *resolver, struct type *type, const char *near)
{
	struct model *model = resolver->model;

	if (type->name == NULL || type->builtin || (type->schema == NULL && builtin_type(type->name) != NULL))
		return;
	type->fact = model_look_up(model, SPACE_TYPE, type->schema, type->name, near);
	if (type->fact == NULL) /* a table, view or composite type is a type too */
		type->fact = model_look_up(model, SPACE_RELATION, type->schema, type->name, near);
	if (type->fact != NULL) {
		type->schema = type->fact->schema;
	} else if (!model->foreign) {
		unknown(resolver, type->span, SPACE_TYPE, type->schema, type->name, "type");
	}
}

void resolve_columns(struct resolver *resolver, const struct name_list *list, const struct fact *relation, bool system)
{
	struct model *model = resolver->model;

	for (uint32_t i = 0; i < list->count; i++) {
		const struct name *name = &list->list[i];
		struct suggestion s = suggestion_for(name->text);

		if (fact_column(relation, name->text) != NULL || !fact_has_columns(relation) ||
		    (system && builtin_system_column(name->text) != NULL) || model_is_unread(model, name->text))
			continue;
		struct diag *diag = diag_error(model->diags, name->span, "unknown-column", "%s has no column \"%s\"",
					       fact_label(model, relation), name->text);
		FACT_CHILDREN (child, relation)
			if (child->kind->space == SPACE_COLUMN)
				suggestion_offer(&s, child->name);
		if (s.best != NULL)
			diag_note(diag, fact_column(relation, names_of(model->names, s.best))->name_span,
				  "did you mean \"%s\"?", s.best);
	}
}

/* The names of some are made up only when they are resolved. */
void resolve_index(struct resolver *resolver, struct ref *ref, const struct fact *relation)
{
	struct model *model = resolver->model;

	if (ref->name == NULL)
		return;
	struct suggestion s = suggestion_for(ref->name);
	for (struct fact *child = relation->first_child; child != NULL && ref->fact == NULL; child = child->next) {
		if (fact_inherits(child) != INHERITS_INDEX)
			continue;
		resolve_fact(resolver, child);
		if (child->name == ref->name)
			ref->fact = child;
		else if (child->name != NULL)
			suggestion_offer(&s, child->name);
	}
	if (ref->fact != NULL)
		return;
	struct diag *diag = diag_error(model->diags, ref->span, "unknown-index", "%s has no index \"%s\"",
				       fact_label(model, relation), ref->name);
	if (s.best != NULL)
		diag_hint(diag, "did you mean \"%s\"?", s.best);
}

void resolve_roles(struct resolver *resolver, const struct name_list *list)
{
	struct model *model = resolver->model;

	for (uint32_t i = 0; i < list->count; i++) {
		const struct name *name = &list->list[i];

		if (model_find(model, SPACE_ROLE, NULL, name->text) == NULL && !builtin_role(name->text))
			unknown(resolver, name->span, SPACE_ROLE, NULL, name->text, "role");
	}
}

static const char *space_word(int space)
{
	static const char *const words[] = {
		[SPACE_SCHEMA] = "schema",
		[SPACE_EXTENSION] = "extension",
		[SPACE_ROLE] = "role",
		[SPACE_RELATION] = "table",
		[SPACE_TYPE] = "type",
		[SPACE_FUNCTION] = "function",
		[SPACE_COLLATION] = "collation",
		[SPACE_OPCLASS] = "operator class",
		[SPACE_OPERATOR] = "operator",
		[SPACE_WRAPPER] = "foreign data wrapper",
		[SPACE_SERVER] = "server",
		[SPACE_TS_PARSER] = "text search parser",
		[SPACE_TS_TEMPLATE] = "text search template",
		[SPACE_TS_DICTIONARY] = "text search dictionary",
		[SPACE_TS_CONFIGURATION] = "text search configuration",
	};

	return words[space] ? words[space] : "object";
}

/* What text search has from the start; each stemmer is called after its language. */
static bool search_builtin(const char *name, int space)
{
	static const char *const templates[] = {"simple", "synonym", "ispell", "thesaurus", "snowball"};
	const char *end = strrchr(name, '_');

	for (size_t i = 0; space == SPACE_TS_TEMPLATE && i < sizeof templates / sizeof *templates; i++)
		if (strcmp(templates[i], name) == 0)
			return true;
	return (space == SPACE_TS_PARSER && strcmp(name, "default") == 0) ||
	       (space == SPACE_TS_DICTIONARY &&
		(strcmp(name, "simple") == 0 || (end != NULL && strcmp(end, "_stem") == 0)));
}

/* Some names are the server's own and in no model. */
static bool ref_builtin(const struct model *model, const struct ref *ref, int space)
{
	if (ref->schema != NULL && strcmp(ref->schema, "pg_catalog") != 0)
		return false;
	return (space == SPACE_ROLE && builtin_role(ref->name)) ||
	       (space == SPACE_OPERATOR && builtin_operator(ref->name) &&
		(ref->schema != NULL || model_look_up(model, space, NULL, ref->name, NULL) == NULL)) ||
	       (space == SPACE_COLLATION && builtin_collation(ref->name) &&
		(ref->schema != NULL || model_look_up(model, space, NULL, ref->name, NULL) == NULL)) ||
	       (search_builtin(ref->name, space) &&
		(ref->schema != NULL || model_look_up(model, space, NULL, ref->name, NULL) == NULL)) ||
	       (space == SPACE_FUNCTION && builtin_support(ref->name, BUILTIN_ANY_NARGS) != NULL) ||
	       (space == SPACE_SCHEMA && builtin_schema(ref->name)) ||
	       /* Every database begins with it. */
	       (space == SPACE_SCHEMA && strcmp(ref->name, "public") == 0 &&
		model_find(model, SPACE_SCHEMA, NULL, ref->name) == NULL) ||
	       (space == SPACE_RELATION && ref->schema != NULL && builtin_relation(ref->name));
}

struct resolving {
	struct resolver *resolver;
	struct fact *fact;
};

static void resolve_value(void *context, const struct field *field, void *at)
{
	const struct resolving *resolving = context;
	struct resolver *resolver = resolving->resolver;
	const struct fact *fact = resolving->fact;

	if (field->type == F_TYPE) {
		resolve_type(resolver, at, near_of(fact));
	} else if (field->type == F_REF && field->space != SPACE_NONE && !(field->flags & F_MUTUAL)) {
		struct ref *ref = at;

		if (!ref_builtin(resolver->model, ref, field->space))
			resolve_ref(resolver, ref, field->space, near_of(fact), space_word(field->space));
		else if (field->space != SPACE_RELATION)
			ref->schema = NULL; /* pg_catalog is looked in first, said or not */
	} else if (field->flags & F_ROLES) {
		resolve_roles(resolver, at);
	} else if (field->flags & F_COLUMNS) {
		resolve_columns(resolver, at, fact->parent ? fact->parent : fact, (field->flags & F_SYSTEM) != 0);
	}
}

/* ---- made-up names ----------------------------------------------------------- */

/* makeObjectName() of src/backend/commands/indexcmds.c: the longer of the two names is cut first. */
const char *name_make(const struct model *model, const char *name1, const char *name2, const char *label)
{
	size_t overhead = (name2 ? 1 : 0) + (label ? strlen(label) + 1 : 0);
	size_t size1 = strlen(name1), size2 = name2 ? strlen(name2) : 0, room = 63 - overhead;

	while (size1 + size2 > room) {
		if (size1 > size2)
			size1--;
		else
			size2--;
	}
	size1 = text_cut(name1, size1);
	size2 = name2 ? text_cut(name2, size2) : 0;
	char made[64], *end = stpncpy(made, name1, size1);
	if (name2 != NULL) {
		*end++ = '_';
		end = stpncpy(end, name2, size2);
	}
	if (label != NULL) {
		*end++ = '_';
		end = stpcpy(end, label);
	}
	return names_get(model->names, made, (size_t)(end - made));
}

const char *name_join(struct model *model, const struct fact *table, const struct name_list *columns, bool was)
{
	const char *joined = "";

	if (columns->count == 1 && (!was || fact_column(table, columns->list[0].text) == NULL))
		return columns->list[0].text;
	for (uint32_t i = 0; i < columns->count; i++) {
		const struct fact *column = fact_column(table, columns->list[i].text);

		joined = arena_printf(model->arena, "%s%s%s", joined, i ? "_" : "",
				      was && column ? fact_was(column) : columns->list[i].text);
	}
	return joined;
}

static bool name_taken(const struct model *model, const struct fact *fact, const char *name)
{
	/* An index that backs a key is a relation too; keys are kept among the constraints here. */
	bool relation = fact->kind->space == SPACE_RELATION || fact_inherits(fact) == INHERITS_INDEX;
	const struct fact *root = fact_root(fact);

	if (relation && model_find(model, SPACE_RELATION, root->schema, name) != NULL)
		return true;
	return fact->kind->space != SPACE_RELATION &&
	       model_find_alike(model, fact->kind, fact->schema, fact->parent, name) != NULL;
}

/*
 * Names that differ in the number behind their label. Which number was tried last is kept, for each count of digits by
 * itself because the digits may cut what stands before them: the lower ones are taken, for no name is given back.
 */
struct series {
	struct model *model;
	const void *scope;
	const char *name1, *name2, *label;
	char numbered[64]; /* the label with the number */
	int number;	   /* 0: none */
	uint64_t key;
};

static const char *series_name(struct series *s)
{
	if (s->number == 0)
		snprintf(s->numbered, sizeof s->numbered, "%s", s->label);
	else
		snprintf(s->numbered, sizeof s->numbered, "%s%d", s->label, s->number);
	return name_make(s->model, s->name1, s->name2, s->numbered);
}

static bool is_power_of_ten(int n)
{
	while (n % 10 == 0)
		n /= 10;
	return n == 1;
}

static const char *series_next(struct series *s)
{
	s->number++;
	if (is_power_of_ten(s->number)) {
		s->key = hash_mix(map_key(s->scope), map_key(series_name(s)));
		uintptr_t tried = (uintptr_t)map_find(&s->model->numbers, s->key);
		if (tried > 0)
			s->number = (int)tried;
	}
	map_put(&s->model->numbers, s->key, (void *)(uintptr_t)s->number);
	return series_name(s);
}

void resolve_name(struct resolver *resolver, struct fact *fact, struct name_parts parts, const char *label)
{
	struct model *model = resolver->model;
	const char *was1 = parts.was1 ? parts.was1 : parts.name1, *was2 = parts.was2 ? parts.was2 : parts.name2;
	struct series series = {model, fact->parent, parts.name1, parts.name2, label, "", 0, 0};

	if (fact->name != NULL)
		return;
	const char *name = series_name(&series);
	while (name_taken(model, fact, name))
		name = series_next(&series);
	bool renamed = was1 != parts.name1 || was2 != parts.name2;
	const char *was = renamed ? name_make(model, was1, was2, series.numbered) : name;
	fact->name = fact->key = name;
	if (fact->was == NULL && was != name)
		fact->was = was;
	model_index(model, fact);
}

const char *name_free(struct model *model, const char *schema, const char *name1, const char *name2, const char *label)
{
	struct series series = {model, schema, name1, name2, label, "", 0, 0};
	const char *name = series_name(&series);

	while (model_find(model, SPACE_RELATION, schema, name) != NULL)
		name = series_next(&series);
	return name;
}

const char *fact_was(const struct fact *fact)
{
	return fact->was ? fact->was : fact->name;
}

/* ---- the pass ---------------------------------------------------------------- */

/* A partition's constraint is called as its parent's, whose made-up name is known by now. */
static void name_inherited(struct model *model, struct fact *fact)
{
	if (!(fact->flags & FACT_INHERITED) || fact->name != NULL || fact_inherits(fact) == INHERITS_INDEX)
		return;
	fact->name = fact->key = fact->origin->name;
	fact->was = fact->origin->was;
	if (fact->name != NULL)
		model_index(model, fact);
}

void resolve_fact(struct resolver *resolver, struct fact *fact)
{
	struct resolving resolving = {resolver, fact};

	if (fact->flags & FACT_RESOLVED)
		return;
	fact->flags |= FACT_RESOLVED;
	name_inherited(resolver->model, fact);
	field_each(fact, resolve_value, &resolving);
	if (fact->kind->resolve != NULL)
		fact->kind->resolve(resolver, fact);
}

static void check_schema(struct model *model, const struct fact *fact)
{
	bool of_parent = fact->parent != NULL && !(fact->kind->traits & OWN_SCHEMA);

	if (fact->schema == NULL || of_parent || (fact->flags & (FACT_MADE | FACT_PLATFORM)))
		return;
	if (model_find(model, SPACE_SCHEMA, NULL, fact->schema) != NULL || builtin_schema(fact->schema) ||
	    strcmp(fact->schema, "public") == 0 || model_is_unread(model, fact->schema))
		return;
	struct diag *diag = diag_error(model->diags, fact->name_span, "unknown-schema", "there is no schema \"%s\"",
				       fact->schema);
	struct suggestion s = suggestion_for(fact->schema);
	offer_space(model, &s, SPACE_SCHEMA, NULL);
	if (s.best != NULL)
		diag_hint(diag, "did you mean \"%s\"?", s.best);
	else
		diag_hint(diag, "declare it: schema %s;", fact->schema);
}

/* Functions that share a name differ in their argument types, which are known only now. */
static void check_overload(struct model *model, const struct fact *fact)
{
	if (!(fact->kind->traits & OVERLOADED))
		return;
	for (const struct fact *f = model_find(model, fact->kind->space, fact->schema, fact->name); f != NULL;
	     f = fact_next_same(f)) {
		if (f->key != fact->key || f->number >= fact->number || ((f->flags ^ fact->flags) & FACT_PLATFORM))
			continue;
		struct diag *diag = diag_error(model->diags, fact->name_span, "duplicate-name", "%s is declared twice",
					       fact_label(model, fact));
		diag_note(diag, f->name_span, "it was declared first here");
		return;
	}
}

void model_resolve(struct model *model)
{
	struct resolver resolver = {.model = model};

	model_inherit(&resolver);
	/* Facts that are made up on the way come behind, and are resolved in turn. */
	for (size_t i = 0; i < model->count; i++) {
		check_schema(model, model->facts[i]);
		resolve_fact(&resolver, model->facts[i]);
	}
	for (size_t i = 0; i < model->count; i++) {
		check_overload(model, model->facts[i]);
		fact_hash(model->facts[i]);
	}
	for (size_t i = 0; i < model->query_count; i++)
		resolve_fact(&resolver, model->queries[i]);
}
