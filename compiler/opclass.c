#include "opclass.h"

#include "base/diag.h"
#include "builtin.h"
#include "resolve.h"

#include <string.h>

const char *opclass_type(const struct type *type)
{
	if (type == NULL || type->name == NULL || type->schema != NULL || type->fact != NULL ||
	    strstr(type->name, "serial") != NULL)
		return NULL;
	if (type->dims > 0)
		return "anyarray";
	if (strcmp(type->name, "character varying") == 0)
		return "text";
	if (strcmp(type->name, "cidr") == 0)
		return "inet";
	if (strncmp(type->name, "reg", 3) == 0)
		return "oid";
	size_t size = strlen(type->name);
	if (size > 10 && strcmp(type->name + size - 10, "multirange") == 0)
		return "anymultirange";
	if (size > 5 && strcmp(type->name + size - 5, "range") == 0)
		return "anyrange";
	return type->name;
}

struct offer {
	struct suggestion *suggestion;
};

static void offer_class(void *context, const struct builtin_opclass *opclass)
{
	suggestion_offer(((struct offer *)context)->suggestion, opclass->name);
}

static void unknown_class(struct model *model, const struct ref *ref, const char *method)
{
	struct suggestion s = suggestion_for(ref->name);
	const struct builtin_opclass *other = builtin_opclass(NULL, ref->name);
	struct diag *diag = diag_error(model->diags, ref->span, "unknown-operator-class",
				       "there is no operator class \"%s\" for %s", ref->name, method);

	builtin_each_opclass(method, offer_class, &(struct offer){&s});
	for (size_t i = 0; i < model->count; i++)
		if (model->facts[i]->kind->space == SPACE_OPCLASS)
			suggestion_offer(&s, model->facts[i]->name);
	if (other != NULL)
		diag_hint(diag, "it is one of %s", other->method);
	else if (s.best != NULL)
		diag_hint(diag, "did you mean \"%s\"?", s.best);
	else if (strstr(ref->name, "_trgm_ops") != NULL)
		diag_hint(diag, "it comes with an extension: extension pg_trgm;");
	else
		diag_hint(diag, "where it comes with an extension, declare that: extension ...;");
}

/* Of the classes of one name, the one for a method; classes that are declared extern may leave it out. */
static const struct fact *class_find(struct model *model, const struct ref *ref, const char *method)
{
	const struct fact *first = model_look_up(model, SPACE_OPCLASS, ref->schema, ref->name, NULL);

	for (const struct fact *f = first; f != NULL; f = fact_next_same(f)) {
		const struct field *field = field_find(f, "using");

		if (field != NULL && field_given(f, field) &&
		    strcmp(*(const char *const *)field_at(f, field), method) == 0)
			return f;
	}
	return first;
}

static bool class_is_for(const struct fact *class, const char *method, const struct type *type)
{
	const struct field *using = field_find(class, "using"), *of = field_find(class, "for type"),
			   *usual = field_find(class, "default");

	return *(const bool *)field_at(class, usual) && field_given(class, using) &&
	       strcmp(*(const char *const *)field_at(class, using), method) == 0 &&
	       ((const struct type *)field_at(class, of))->fact == type->fact;
}

const struct fact *opclass_usual(const struct model *model, const char *method, const struct type *type)
{
	for (size_t i = 0; type != NULL && type->fact != NULL && i < model->count; i++)
		if (model->facts[i]->kind->space == SPACE_OPCLASS && class_is_for(model->facts[i], method, type))
			return model->facts[i];
	return NULL;
}

/* The one of ours that a type of ours has is named, so that it is known that it is needed. */
static void usual_take(struct resolver *resolver, struct ref *ref, const char *method, const struct type *type)
{
	struct model *model = resolver->model;

	for (size_t i = 0; type != NULL && type->fact != NULL && i < model->count; i++)
		if (model->facts[i]->kind->space == SPACE_OPCLASS)
			resolve_fact(resolver, model->facts[i]);
	const struct fact *class = opclass_usual(model, method, type);
	if (class != NULL && !(class->flags & (FACT_EXTERN | FACT_PLATFORM | FACT_EXTENSION)))
		*ref = (struct ref){.schema = class->schema, .name = class->name, .fact = class};
}

void opclass_resolve(struct resolver *resolver, struct ref *ref, const char *method, const struct type *type,
		     bool keeps)
{
	struct model *model = resolver->model;
	const char *class = opclass_type(type);

	if (ref->name == NULL) {
		usual_take(resolver, ref, method, type);
		return;
	}
	const struct builtin_opclass *known = builtin_opclass(method, ref->name);
	if (known != NULL && (ref->schema == NULL || strcmp(ref->schema, "pg_catalog") == 0)) {
		ref->schema = NULL;
		if (known->fallback && class != NULL && strcmp(class, known->type) == 0 && !keeps)
			*ref = (struct ref){0};
		return;
	}
	ref->fact = class_find(model, ref, method);
	if (ref->fact != NULL)
		ref->schema = ref->fact->schema;
	else if (!model->foreign && builtin_method(method))
		unknown_class(model, ref, method);
}
