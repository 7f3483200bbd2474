#include "routine.h"

#include "argument.h"
#include "base/arena.h"
#include "base/diag.h"
#include "builtin.h"
#include "reader.h"
#include "refs.h"
#include "resolve.h"
#include "writer.h"

#include <string.h>

struct type routine_type(struct model *model, const char *name)
{
	return (struct type){.name = names_of(model->names, name)};
}

static const struct list *arguments_of(const struct fact *fact)
{
	const struct field *field = field_find(fact, "arguments");

	return field != NULL && field->type == F_LIST ? field_at(fact, field) : NULL;
}

/* How many of the types are just what the function takes, and whether it takes no more than those; -1: it takes another
 * number of them. */
static int fit(const struct fact *fact, const struct type *const *types, size_t count)
{
	const struct list *arguments = arguments_of(fact);
	uint32_t next = 0;
	int same = 0;

	if (arguments == NULL || (fact->kind->takes != NULL && !fact->kind->takes(fact, (unsigned)count)))
		return -1;
	for (size_t i = 0; i < count; i++) {
		const struct argument *a = argument_next_in(arguments, &next);

		same += a != NULL && types[i]->name != NULL && type_equal(&a->type, types[i]);
	}
	return 2 * same + (argument_next_in(arguments, &next) == NULL);
}

static void wrong_arguments(struct resolver *resolver, const struct ref *ref, size_t count)
{
	struct diag *diag = diag_error(resolver->model->diags, ref->span, "wrong-arguments",
				       "no function \"%s\" takes %zu argument%s", ref->name, count,
				       count == 1 ? "" : "s");

	if (ref->fact != NULL)
		diag_note(diag, ref->fact->name_span, "one of this name is declared here");
}

/* The best of those of its name; false: none of them takes so many. */
static bool settle(struct resolver *resolver, struct ref *ref, const struct type *const *types, size_t count)
{
	struct model *model = resolver->model;
	int best = -1;

	if (ref->name == NULL || (ref->fact == NULL && builtin_support(ref->name, BUILTIN_ANY_NARGS) == NULL))
		return true;
	if (ref->fact == NULL)
		return builtin_support(ref->name, (unsigned)count) != NULL;
	struct fact *f = model_find(model, SPACE_FUNCTION, ref->fact->schema, ref->fact->name);
	for (; f != NULL; f = fact_next_same(f)) {
		resolve_fact(resolver, f);
		int fits = fit(f, types, count);

		if (fits > best) {
			best = fits;
			ref->fact = f;
		}
	}
	return best >= 0;
}

void routine_settle_some(struct resolver *resolver, struct ref *ref, const struct type *const *types, size_t few,
			 size_t many)
{
	for (size_t count = few; count <= many; count++)
		if (settle(resolver, ref, types, count))
			return;
	wrong_arguments(resolver, ref, few);
	ref->fact = NULL;
}

void routine_settle(struct resolver *resolver, struct ref *ref, const struct type *const *types, size_t count)
{
	routine_settle_some(resolver, ref, types, count, count);
}

bool routine_returns(struct model *model, const struct ref *ref, size_t count, struct type *type)
{
	if (ref->fact != NULL) {
		const struct field *field = field_find(ref->fact, "returns");

		if (field == NULL || field->type != F_TYPE || !field_given(ref->fact, field))
			return false;
		*type = *(const struct type *)field_at(ref->fact, field);
	} else {
		const struct builtin_function *known = builtin_support(ref->name, (unsigned)count);

		if (known == NULL || *known->returns == '\0')
			return false;
		*type = routine_type(model, known->returns);
	}
	return strncmp(type->name, "any", 3) != 0;
}

/* ---- with their types --------------------------------------------------------- */

const struct field routine_argument_fields[1] = {
	FIELD(routine_argument, type, .flags = 0),
};

static const struct type *argument_type(const struct list *types, uint32_t i)
{
	return &((const struct routine_argument *)types->items)[i].type;
}

bool routine_read(struct reader *reader, struct routine *routine)
{
	struct routine_argument *items = NULL, item = {0};
	struct reader inside;
	size_t count = 0;

	if (!reader_ref(reader, &routine->function))
		return reader_expected(reader, "a function");
	routine->typed = reader_inside(reader, &inside);
	while (routine->typed && !reader_end(&inside)) {
		item = (struct routine_argument){0};
		if (!reader_type(&inside, &item.type)) {
			reader_expected(&inside, "a type");
			break;
		}
		ARENA_PUSH(reader->model->arena, items, count, item);
		if (!reader_mark(&inside, ','))
			break;
	}
	routine->types = (struct list){items, (uint32_t)count};
	if (routine->typed && !reader_end(&inside))
		reader_expected(&inside, "\",\" or \")\"");
	reader->failed |= routine->typed && inside.failed;
	return !reader->failed;
}

void routine_write(struct writer *writer, const struct routine *routine)
{
	const struct fact *function = routine->function.fact;

	writer_ref(writer, &routine->function);
	if (function != NULL) {
		writer_raw(writer, function->key + strlen(function->name));
		return;
	}
	writer_raw(writer, "(");
	for (uint32_t i = 0; i < routine->types.count; i++) {
		writer_raw(writer, i > 0 ? ", " : "");
		size_t start = writer->out->size;
		writer_type(writer, argument_type(&routine->types, i));
		writer_trim(writer, start);
	}
	writer_raw(writer, ")");
}

void routine_find(struct resolver *resolver, struct routine *routine, const struct type *const *usual, size_t count)
{
	struct arena *arena = resolver->model->arena;
	const struct type **types = arena_take(arena, (routine->types.count + 1) * sizeof *types);

	if (routine->function.name == NULL)
		return;
	for (uint32_t i = 0; i < routine->types.count; i++)
		types[i] = argument_type(&routine->types, i);
	routine_settle(resolver, &routine->function, routine->typed ? types : usual,
		       routine->typed ? routine->types.count : count);
	if (routine->function.fact != NULL) {
		routine->types = (struct list){0};
	} else if (!routine->typed) {
		struct routine_argument *items = arena_take(arena, (count + 1) * sizeof *items);

		for (size_t i = 0; i < count; i++)
			items[i].type = *usual[i];
		routine->types = (struct list){items, (uint32_t)count};
	}
}

/* ---- operators ---------------------------------------------------------------- */

static bool operand_is(const struct fact *fact, const char *word, const struct type *type)
{
	const struct field *field = field_find(fact, word);
	const struct type *operand = field ? field_at(fact, field) : NULL;

	return operand != NULL && (operand->name == NULL) == (type->name == NULL) &&
	       (type->name == NULL || type_equal(operand, type));
}

static bool operator_known(const struct ref *ref)
{
	return builtin_operator(ref->name) && (ref->schema == NULL || strcmp(ref->schema, "pg_catalog") == 0);
}

bool operator_seek(struct resolver *resolver, struct ref *ref, const struct type *left, const struct type *right,
		   const char *near)
{
	struct model *model = resolver->model;
	const struct fact *first;

	if (ref->name == NULL)
		return true;
	first = model_look_up(model, SPACE_OPERATOR, ref->schema, ref->name, near);
	for (; first != NULL; first = fact_next_same(first)) {
		resolve_fact(resolver, model->facts[first->number]);
		if (!operand_is(first, "leftarg", left) || !operand_is(first, "rightarg", right))
			continue;
		ref->fact = first;
		ref->schema = first->schema;
		return true;
	}
	bool known = operator_known(ref);
	if (known)
		ref->schema = NULL;
	return known || model->foreign;
}

void operator_settle(struct resolver *resolver, struct ref *ref, const struct type *left, const struct type *right,
		     const char *near)
{
	struct model *model = resolver->model;

	if (!operator_seek(resolver, ref, left, right, near))
		diag_error(model->diags, ref->span, "unknown-operator", "there is no operator \"%s\" between %s and %s",
			   ref->name, left->name ? argument_type_text(model, left) : "nothing",
			   right->name ? argument_type_text(model, right) : "nothing");
}

/* ---- languages ---------------------------------------------------------------- */

void language_check(struct model *model, struct name name)
{
	struct suggestion s = suggestion_for(name.text);

	if (builtin_language(name.text) || model_find(model, SPACE_EXTENSION, NULL, name.text) != NULL ||
	    model_find(model, SPACE_LANGUAGE, NULL, name.text) != NULL)
		return;
	for (const char *names[] = {"sql", "plpgsql", "c", "internal", NULL}, **p = names; *p != NULL; p++)
		suggestion_offer(&s, *p);
	for (size_t i = 0; i < model->count; i++)
		if (model->facts[i]->kind->space == SPACE_EXTENSION || model->facts[i]->kind->space == SPACE_LANGUAGE)
			suggestion_offer(&s, model->facts[i]->name);
	struct diag *diag = diag_error(model->diags, name.span, "unknown-language", "there is no language \"%s\"",
				       name.text);
	if (s.best != NULL)
		diag_hint(diag, "did you mean \"%s\"?", s.best);
	else
		diag_hint(diag, "if an extension brings it, declare that one: extension %s;", name.text);
}

void language_refs(struct refs *refs, const char *name)
{
	if (name == NULL)
		return;
	refs_add(refs, model_find(refs->model, SPACE_LANGUAGE, NULL, name), false);
	refs_add(refs, model_find(refs->model, SPACE_EXTENSION, NULL, name), false);
}

/* All transforms have one name. */
const struct fact *transform_find(const struct model *model, const struct type *type, const char *language)
{
	const struct kind *kind = kind_find("transform");
	const char *name = names_find(model->names, kind->word, strlen(kind->word));
	const struct fact *fact = name && language ? model_find(model, kind->space, NULL, name) : NULL;

	while (fact != NULL && (*(const char *const *)field_at(fact, field_find(fact, "language")) != language ||
				!type_equal(field_at(fact, field_find(fact, "for")), type)))
		fact = fact_next_same(fact);
	return fact;
}
