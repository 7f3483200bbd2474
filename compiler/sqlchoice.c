/* Which overload of a function or operator PostgreSQL takes (src/backend/parser/parse_func.c and parse_oper.c). */
#include "sqlvalue.h"

#include <string.h>

/* ---- what there is ---- */

static void candidate_push(struct normal *n, struct candidates *candidates, struct candidate candidate)
{
	for (size_t i = 0; i < candidates->count; i++) {
		const struct candidate *c = &candidates->list[i];
		bool same = c->count == candidate.count;

		for (size_t a = 0; same && a < c->count; a++)
			same = type_same(c->arguments[a], candidate.arguments[a]);
		/* What PostgreSQL itself has comes first, and was put in first. */
		if (same)
			return;
	}
	ARENA_PUSH(n->arena, candidates->list, candidates->count, candidate);
}

/* Spreads the types of a declaration over a call's arguments; false when the call gives too many or too few. */
static bool spread(struct normal *n, struct candidate *candidate, const struct sql_type *declared, size_t count,
		   size_t fallbacks, bool variadic, size_t given)
{
	struct sql_type last = count > 0 ? declared[count - 1] : (struct sql_type){0};

	variadic = variadic && given >= count; /* without an element its default is taken */
	if (!variadic && (given > count || given + fallbacks < count))
		return false;
	candidate->count = given;
	candidate->arguments = arena_take(n->arena, (given + 1) * sizeof *candidate->arguments);
	for (size_t i = 0; i < given; i++)
		candidate->arguments[i] = i < count ? declared[i] : last;
	if (!variadic)
		return true;
	for (size_t i = count - 1; i < given; i++)
		candidate->arguments[i] = type_element(last);
	if (type_is(last, "anyarray") || type_is(last, "anycompatiblearray"))
		for (size_t i = count - 1; i < given; i++)
			candidate->arguments[i] = type_named(type_is(last, "anyarray") ? "anyelement"
										       : "anycompatible");
	candidate->packed = type_is(last, "any") ? 0 : given - count + 1;
	return true;
}

#define ARGUMENTS_MAX 100

/* The types of a row of the table; *variadic: the last one may be given as elements. */
static size_t signature_types(const char *text, struct sql_type types[ARGUMENTS_MAX], bool *variadic)
{
	size_t count = 0;

	*variadic = false;
	while (*text != '\0' && count < ARGUMENTS_MAX) {
		char name[64];
		size_t size;

		if (strncmp(text, "...", 3) == 0) {
			*variadic = true;
			text += 3;
		}
		size = strcspn(text, " ");
		if (size >= sizeof name)
			return 0;
		memcpy(name, text, size);
		name[size] = '\0';
		types[count++] = type_named(name);
		text += size + (text[size] == ' ');
	}
	return count;
}

struct collector {
	struct normal *normal;
	struct candidates *candidates;
	size_t given;
	bool variadic;	  /* the call gives the array itself */
	const char *name; /* of an operator */
};

static void builtins_collect(struct collector *c, const char *name)
{
	size_t rows;
	const struct builtin_signature *s = builtin_signatures(name, &rows);

	for (size_t i = 0; i < rows; i++) {
		struct sql_type types[ARGUMENTS_MAX];
		bool variadic;
		size_t count = signature_types(s[i].arguments, types, &variadic);
		struct candidate candidate = {
			.name = name, .returns = type_named(s[i].returns), .kind = s[i].kind, .set = s[i].set};

		if (spread(c->normal, &candidate, types, count, s[i].fallbacks, variadic && !c->variadic, c->given))
			candidate_push(c->normal, c->candidates, candidate);
	}
}

static void signature_collect(void *data, const struct sql_signature *s)
{
	struct collector *c = data;
	struct candidate candidate = {.name = object_text(c->normal, s->object),
				      .object = s->object,
				      .returns = s->returns,
				      .kind = s->aggregate ? 'a' : 'f'};

	if (spread(c->normal, &candidate, s->arguments, s->count, s->fallbacks, s->variadic && !c->variadic, c->given))
		candidate_push(c->normal, c->candidates, candidate);
}

struct candidates function_candidates(struct normal *n, const char *schema, const char *name, size_t count,
				      bool variadic)
{
	struct candidates candidates = {0};
	struct collector c = {.normal = n, .candidates = &candidates, .given = count, .variadic = variadic};

	if (schema == NULL || strcmp(schema, "pg_catalog") == 0)
		builtins_collect(&c, name);
	if (n->catalog->each_signature != NULL)
		n->catalog->each_signature(n->catalog->context, schema, name, signature_collect, &c);
	return candidates;
}

static void operator_collect(void *data, const struct sql_signature *s)
{
	struct collector *c = data;
	struct candidate candidate = {
		.name = c->name, .object = s->object, .returns = s->returns, .kind = 'f', .count = s->count};

	if (s->count != c->given)
		return;
	candidate.arguments = arena_take(c->normal->arena, s->count * sizeof *candidate.arguments);
	memcpy(candidate.arguments, s->arguments, s->count * sizeof *candidate.arguments);
	candidate_push(c->normal, c->candidates, candidate);
}

struct candidates operator_candidates(struct normal *n, const char *name, size_t operands)
{
	struct candidates candidates = {0};
	struct collector c = {.normal = n, .candidates = &candidates, .name = name, .given = operands};
	size_t rows;
	const struct builtin_operation *o = builtin_operations(name, &rows);

	for (size_t i = 0; i < rows; i++) {
		struct candidate candidate = {.name = name, .returns = type_named(o[i].result), .kind = 'f'};

		if ((o[i].left[0] == '\0') != (operands == 1))
			continue;
		candidate.count = operands;
		candidate.arguments = arena_take(n->arena, 2 * sizeof *candidate.arguments);
		if (operands == 2)
			candidate.arguments[0] = type_named(o[i].left);
		candidate.arguments[operands - 1] = type_named(o[i].right);
		ARENA_PUSH(n->arena, candidates.list, candidates.count, candidate);
	}
	if (n->catalog->each_operator != NULL)
		n->catalog->each_operator(n->catalog->context, NULL, name, operator_collect, &c);
	return candidates;
}

/* ---- polymorphic types ---- */

/* What the polymorphic types of a declaration stand for in one call. */
struct binding {
	struct sql_type element;     /* anyelement and its family */
	struct sql_type *compatible; /* of the anycompatible family: all that are given */
	size_t count;
	bool unsure; /* something given is not known */
};

static struct sql_type range_bounds(struct sql_type range)
{
	if (range.builtin == NULL || range.array || range.builtin->of[0] == '\0')
		return (struct sql_type){0};
	if (range.builtin->kind == 'm')
		return range_bounds(type_named(range.builtin->of));
	return type_named(range.builtin->of);
}

static bool any_of(struct sql_type type, const char *family, const char *of)
{
	return type_polymorphic(type) && strncmp(type.builtin->name, family, strlen(family)) == 0 &&
	       strcmp(type.builtin->name + strlen(family), of) == 0;
}

/* The element type that an argument of a polymorphic type tells; false when it cannot be of that type. */
static bool told(const struct normal *n, struct sql_type declared, const char *family, struct sql_type actual,
		 struct sql_type *element)
{
	struct sql_type base = type_base(n, actual);

	*element = actual;
	if (any_of(declared, family, "array")) {
		*element = type_element(base);
		return base.array;
	}
	if (any_of(declared, family, "range") || any_of(declared, family, "multirange")) {
		*element = range_bounds(base);
		return base.builtin != NULL && !base.array &&
		       base.builtin->kind == (any_of(declared, family, "range") ? 'r' : 'm');
	}
	if (any_of(declared, family, "enum"))
		return type_kind(n, base) == SQL_TYPE_ENUM;
	if (any_of(declared, family, "nonarray"))
		return !base.array;
	return true;
}

static bool bind(struct normal *n, struct binding *binding, struct sql_type declared, struct sql_type actual)
{
	bool compatible = any_of(declared, "anycompatible", "") || any_of(declared, "anycompatible", "array") ||
			  any_of(declared, "anycompatible", "nonarray") || any_of(declared, "anycompatible", "range") ||
			  any_of(declared, "anycompatible", "multirange");
	struct sql_type element;

	if (!type_polymorphic(declared) || any_of(declared, "any", "") || type_unknown(actual))
		return true;
	if (!type_known(actual)) {
		binding->unsure = true;
		return true;
	}
	if (!told(n, declared, compatible ? "anycompatible" : "any", actual, &element))
		return false;
	element.mods = NULL;
	if (compatible) {
		ARENA_PUSH(n->arena, binding->compatible, binding->count, element);
		return true;
	}
	if (type_known(binding->element) && !type_same(binding->element, element))
		return false;
	binding->element = element;
	return true;
}

static struct sql_type settle(const struct normal *n, const struct binding *binding, struct sql_type declared)
{
	bool compatible = type_polymorphic(declared) && strncmp(declared.builtin->name, "anycompatible", 13) == 0;
	const char *family = compatible ? "anycompatible" : "any";
	struct sql_type element = binding->element;

	if (!type_polymorphic(declared) || any_of(declared, "any", ""))
		return declared;
	if (binding->unsure)
		return (struct sql_type){0};
	if (compatible)
		element = type_common(n, binding->compatible, binding->count);
	else if (!type_known(element))
		element = type_named("text");
	if (any_of(declared, family, "array"))
		return type_array(element);
	/* Several ranges may be over one type; those that are given say which. */
	if (any_of(declared, family, "range") || any_of(declared, family, "multirange"))
		return (struct sql_type){0};
	return element;
}

static bool binds(struct normal *n, const struct candidate *candidate, const struct sql_type *actual,
		  struct binding *binding)
{
	*binding = (struct binding){0};
	for (size_t i = 0; i < candidate->count; i++)
		if (!bind(n, binding, candidate->arguments[i], actual[i]))
			return false;
	return binding->unsure || binding->count == 0 ||
	       type_known(type_common(n, binding->compatible, binding->count));
}

/* Of what kind a range is told by the ranges that are given. */
static struct sql_type as_given(const struct normal *n, const struct candidate *candidate,
				const struct sql_type *actual, struct sql_type declared)
{
	for (size_t i = 0; i < candidate->count; i++)
		if (type_same(candidate->arguments[i], declared) && type_known(actual[i]) && !type_unknown(actual[i]))
			return type_base(n, actual[i]);
	return (struct sql_type){0};
}

static const struct candidate *settled(struct normal *n, const struct candidate *candidate,
				       const struct sql_type *actual)
{
	struct candidate *copy = arena_take(n->arena, sizeof *copy);
	struct binding binding;

	*copy = *candidate;
	binds(n, candidate, actual, &binding);
	copy->arguments = arena_take(n->arena, (candidate->count + 1) * sizeof *copy->arguments);
	for (size_t i = 0; i < candidate->count; i++) {
		struct sql_type type = settle(n, &binding, candidate->arguments[i]);

		copy->arguments[i] = type_known(type) ? type : as_given(n, candidate, actual, candidate->arguments[i]);
	}
	copy->returns = settle(n, &binding, candidate->returns);
	if (!type_known(copy->returns))
		copy->returns = as_given(n, candidate, actual, candidate->returns);
	return copy;
}

/* ---- the choice ---- */

struct contest {
	struct normal *normal;
	const struct candidate **list;
	size_t count;
	const struct sql_type *actual; /* domains are what they are over */
	size_t arguments;
};

static void contest_match(struct contest *contest, const struct candidates *candidates, const struct sql_type *actual)
{
	for (size_t i = 0; i < candidates->count; i++) {
		const struct candidate *c = &candidates->list[i];
		struct binding binding;
		bool fits = true;

		for (size_t a = 0; fits && a < contest->arguments; a++)
			fits = type_coerces(contest->normal, actual[a], c->arguments[a]);
		if (fits && binds(contest->normal, c, actual, &binding))
			contest->list[contest->count++] = c;
	}
}

/* Keeps those of the highest score. */
static void contest_keep(struct contest *contest, size_t (*score)(const struct contest *, const struct candidate *))
{
	size_t best = 0, kept = 0;

	for (size_t i = 0; i < contest->count; i++)
		if (score(contest, contest->list[i]) > best)
			best = score(contest, contest->list[i]);
	for (size_t i = 0; i < contest->count; i++)
		if (score(contest, contest->list[i]) == best)
			contest->list[kept++] = contest->list[i];
	contest->count = kept;
}

static size_t exact(const struct contest *contest, const struct candidate *c)
{
	size_t score = 0;

	for (size_t i = 0; i < contest->arguments; i++)
		score += !type_unknown(contest->actual[i]) && type_same(contest->actual[i], c->arguments[i]);
	return score;
}

static size_t exact_or_preferred(const struct contest *contest, const struct candidate *c)
{
	size_t score = 0;

	for (size_t i = 0; i < contest->arguments; i++) {
		struct sql_type actual = contest->actual[i], type = c->arguments[i];

		score += !type_unknown(actual) &&
			 (type_same(actual, type) ||
			  (type_prefers(type) &&
			   type_category(contest->normal, type) == type_category(contest->normal, actual)));
	}
	return score;
}

/* The category that a string's candidates agree on, that of strings before all others; 0 for none. */
static char slot_category(const struct contest *contest, size_t slot, bool *preferred)
{
	char category = 0;
	bool conflict = false;

	for (size_t i = 0; i < contest->count; i++) {
		struct sql_type type = contest->list[i]->arguments[slot];
		char other = type_category(contest->normal, type);

		if (category == 0 || (category != other && other == 'S')) {
			category = other;
			*preferred = type_prefers(type);
		} else if (category == other) {
			*preferred = *preferred || type_prefers(type);
		} else {
			conflict = true;
		}
	}
	return conflict && category != 'S' ? 0 : category;
}

static bool contest_by_category(struct contest *contest)
{
	char categories[ARGUMENTS_MAX] = {0};
	bool preferred[ARGUMENTS_MAX] = {0};
	size_t kept = 0;

	for (size_t a = 0; a < contest->arguments; a++) {
		if (!type_unknown(contest->actual[a]))
			continue;
		categories[a] = slot_category(contest, a, &preferred[a]);
		if (categories[a] == 0)
			return false;
	}
	const struct candidate **list = arena_take(contest->normal->arena, contest->count * sizeof *list);
	for (size_t i = 0; i < contest->count; i++) {
		bool keep = true;

		for (size_t a = 0; keep && a < contest->arguments; a++) {
			struct sql_type type = contest->list[i]->arguments[a];

			keep = categories[a] == 0 || (type_category(contest->normal, type) == categories[a] &&
						      (!preferred[a] || type_prefers(type)));
		}
		if (keep)
			list[kept++] = contest->list[i];
	}
	if (kept == 0)
		return false;
	contest->list = list;
	contest->count = kept;
	return kept == 1;
}

/* All that is known is of one type: the strings are taken to be of it too. */
static bool contest_by_kinship(struct contest *contest)
{
	struct sql_type known = {0};
	const struct candidate *only = NULL;

	for (size_t i = 0; i < contest->arguments; i++) {
		if (type_unknown(contest->actual[i]))
			continue;
		if (type_known(known) && !type_same(known, contest->actual[i]))
			return false;
		known = contest->actual[i];
	}
	if (!type_known(known))
		return false;
	for (size_t i = 0; i < contest->count; i++) {
		bool fits = true;

		for (size_t a = 0; fits && a < contest->arguments; a++)
			fits = type_coerces(contest->normal, known, contest->list[i]->arguments[a]);
		if (fits && only != NULL)
			return false;
		if (fits)
			only = contest->list[i];
	}
	contest->list[0] = only;
	contest->count = 1;
	return only != NULL;
}

static bool contest_decide(struct contest *contest)
{
	bool strings = false;

	if (contest->count > 1)
		contest_keep(contest, exact);
	if (contest->count > 1)
		contest_keep(contest, exact_or_preferred);
	if (contest->count <= 1)
		return contest->count == 1;
	for (size_t i = 0; i < contest->arguments; i++)
		strings |= type_unknown(contest->actual[i]);
	return strings && (contest_by_category(contest) || contest_by_kinship(contest));
}

static const struct candidate *exact_find(const struct candidates *candidates, const struct sql_type *actual,
					  size_t count)
{
	for (size_t i = 0; i < candidates->count; i++) {
		bool same = true;

		for (size_t a = 0; same && a < count; a++)
			same = type_same(candidates->list[i].arguments[a], actual[a]);
		if (same)
			return &candidates->list[i];
	}
	return NULL;
}

/* An operator's string is taken to be of the other operand's type, where there is such an operator. */
static const struct candidate *operator_exact(const struct normal *n, const struct candidates *candidates,
					      const struct sql_type *actual, size_t count)
{
	struct sql_type both[2] = {actual[0], actual[count - 1]};
	const struct candidate *found;

	if (count == 2 && type_unknown(both[0]))
		both[0] = both[1];
	else if (count == 2 && type_unknown(both[1]))
		both[1] = both[0];
	found = exact_find(candidates, both, count);
	if (found != NULL || count != 2 || (!type_unknown(actual[0]) && !type_unknown(actual[1])))
		return found;
	both[0] = both[1] = type_base(n, both[0]);
	return exact_find(candidates, both, count);
}

static struct sql_type agreed_result(const struct contest *contest)
{
	struct sql_type result = contest->count > 0 ? contest->list[0]->returns : (struct sql_type){0};

	for (size_t i = 1; i < contest->count; i++)
		if (!type_same(result, contest->list[i]->returns))
			return (struct sql_type){0};
	return type_polymorphic(result) ? (struct sql_type){0} : result;
}

static bool all_known(const struct sql_type *types, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (!type_known(types[i]))
			return false;
	return true;
}

bool candidates_refuse(struct normal *n, const struct candidates *candidates, const struct sql_type *actual,
		       size_t count)
{
	struct contest contest = {.normal = n, .arguments = count};

	/* Of other types, casts may not be known. */
	for (size_t i = 0; i < count; i++)
		if (!type_known(actual[i]) || type_unknown(actual[i]) || type_base(n, actual[i]).builtin == NULL)
			return false;
	contest.list = arena_take(n->arena, (candidates->count + 1) * sizeof *contest.list);
	contest_match(&contest, candidates, actual);
	return contest.count == 0;
}

const struct candidate *candidate_choose(struct normal *n, struct candidates *candidates, const struct sql_type *actual,
					 size_t count, bool operator, struct sql_type * result)
{
	struct sql_type *bases = arena_take(n->arena, (count + 1) * sizeof *bases);
	struct contest contest = {.normal = n, .actual = bases, .arguments = count};
	const struct candidate *found = NULL;

	*result = (struct sql_type){0};
	if (candidates->count == 0 || count > ARGUMENTS_MAX)
		return NULL;
	contest.list = arena_take(n->arena, (candidates->count + 1) * sizeof *contest.list);
	for (size_t i = 0; i < count; i++)
		bases[i] = type_base(n, actual[i]);
	if (all_known(actual, count))
		found = operator? operator_exact(n, candidates, actual, count) : exact_find(candidates, actual, count);
	if (found == NULL) {
		contest_match(&contest, candidates, actual);
		*result = agreed_result(&contest);
		/* Of several, the unknown may be what decides. */
		if (contest.count == 1 || (all_known(actual, count) && contest_decide(&contest)))
			found = contest.list[0];
	}
	if (found == NULL)
		return NULL;
	found = settled(n, found, actual);
	*result = found->returns;
	return found;
}
