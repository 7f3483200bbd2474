#include "routine.h"

#include "argument.h"
#include "base/arena.h"
#include "base/diag.h"
#include "builtin.h"
#include "resolve.h"

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

void routine_settle(struct resolver *resolver, struct ref *ref, const struct type *const *types, size_t count)
{
	struct model *model = resolver->model;
	int best = -1;

	if (ref->name == NULL || (ref->fact == NULL && builtin_support(ref->name, BUILTIN_ANY_NARGS) == NULL))
		return;
	if (ref->fact == NULL) {
		if (builtin_support(ref->name, (unsigned)count) == NULL)
			wrong_arguments(resolver, ref, count);
		return;
	}
	struct fact *f = model_find(model, SPACE_FUNCTION, ref->fact->schema, ref->fact->name);
	for (; f != NULL; f = fact_next_same(f)) {
		resolve_fact(resolver, f);
		int fits = fit(f, types, count);

		if (fits > best) {
			best = fits;
			ref->fact = f;
		}
	}
	if (best < 0)
		wrong_arguments(resolver, ref, count);
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
