#include "callers.h"

#include "argument.h"
#include "base/arena.h"
#include "base/text.h"
#include "builtin.h"
#include "quote.h"
#include "reader.h"
#include "refs.h"
#include "resolve.h"
#include "typed.h"
#include "writer.h"

#include <string.h>

struct caller {
	struct model *model;
	const struct fact *function;
	const struct list *arguments;
	const struct type *returns;
	uint32_t inputs, outputs;
	uint32_t fallbacks; /* of the inputs, the last ones, which may be missing */
};

/* ---- which functions ------------------------------------------------------------ */

static bool is_pseudo(const struct type *type, const char *name)
{
	return type->fact == NULL && type->schema == NULL && strcmp(type->name, name) == 0;
}

/* A type of values: not trigger, not anyelement. */
static bool is_plain(const struct type *type)
{
	const struct builtin_facts *facts = type->fact == NULL ? builtin_facts(type->name) : NULL;

	return type->fact != NULL || (facts != NULL && facts->kind != 'p');
}

static bool is_called(const struct caller *c)
{
	return (c->function->kind->traits & IS_CALLED) != 0;
}

static bool arguments_plain(struct caller *c)
{
	for (uint32_t i = 0; i < c->arguments->count; i++) {
		const struct argument *a = argument_at(c->arguments, i);

		if (!is_plain(&a->type) || (argument_comes_out(a) && a->name == NULL))
			return false;
		/* CALL would have to be given something for it. */
		if (is_called(c) && !argument_goes_in(a))
			return false;
		c->inputs += argument_goes_in(a);
		c->outputs += argument_comes_out(a);
		c->fallbacks += argument_goes_in(a) && a->fallback.text != NULL && a->name != NULL;
	}
	if (c->fallbacks > TYPED_DECIDING)
		c->fallbacks = TYPED_DECIDING;
	/* The comma belongs to the one behind it. */
	if (c->fallbacks > 1 && c->fallbacks == c->inputs)
		c->fallbacks--;
	return c->inputs <= TYPED_PARAMETERS;
}

static void ignore_column(void *data, const char *name, const void *column)
{
	(void)data;
	(void)name;
	(void)column;
}

/* Of rows, the columns have to be known. */
static bool returns_known(const struct caller *c)
{
	const struct type *type = c->returns;

	if (is_called(c))
		return true;
	if (type->name == NULL || is_pseudo(type, "void"))
		return type->name != NULL && !type->set_of;
	if (c->outputs > 0)
		return true;
	if (type->fact != NULL && (type->fact->kind->traits & IS_RELATION))
		return fact_has_columns(type->fact) || refs_outputs(c->model, type->fact, ignore_column, NULL);
	return is_plain(type);
}

static bool caller_wanted(struct caller *c)
{
	const struct field *arguments = field_find(c->function, "arguments"),
			   *returns = field_find(c->function, "returns");

	if (!(c->function->kind->traits & HAS_CALLER) ||
	    (c->function->flags & (FACT_EXTERN | FACT_PLATFORM | FACT_MADE)))
		return false;
	c->arguments = field_at(c->function, arguments);
	c->returns = field_at(c->function, returns);
	return arguments_plain(c) && returns_known(c);
}

/* ---- what they are ----------------------------------------------------------------- */

/* Names of queries end after 63 bytes as all do: what does not fit is told apart by a number that is made of it. */
static const char *name_kept(const struct caller *c, const char *name, size_t size)
{
	enum { LONGEST = 63, NUMBER = 9 };

	if (size <= LONGEST)
		return names_get(c->model->names, name, size);
	return names_of(c->model->names,
			arena_printf(c->model->arena, "%.*s_%08x", (int)text_cut(name, LONGEST - NUMBER), name,
				     (unsigned)hash_bytes(0, name, size)));
}

/* "call_f"; of functions that share a name, with the types behind it. */
static const char *caller_name(const struct caller *c)
{
	const struct name_list *path = &c->model->project.search_path;
	const struct fact *first = model_find(c->model, c->function->kind->space, c->function->schema,
					      c->function->name);
	bool home = path->count > 0 && c->function->schema == path->list[0].text;
	struct text name = {0};

	text_printf(&name, "call_%s%s%s", home ? "" : c->function->schema, home ? "" : "_", c->function->name);
	for (uint32_t i = 0; fact_next_same(first) != NULL && i < c->arguments->count; i++)
		if (argument_goes_in(argument_at(c->arguments, i)))
			text_printf(&name, "_%s%s", argument_at(c->arguments, i)->type.name,
				    argument_at(c->arguments, i)->type.dims > 0 ? "_array" : "");
	for (char *p = name.data; *p != '\0'; p++)
		*p = *p == ' ' ? '_' : *p;
	const char *kept = name_kept(c, name.data, name.size);
	text_free(&name);
	return kept;
}

/* What stands behind ":" is a plain word; one letter has room for one digit (see typed.c), and "argument2" is given. */
static bool is_word(const char *name, uint32_t count)
{
	size_t letters = strspn(name, "abcdefghijklmnopqrstuvwxyz_");
	size_t size = letters + strspn(name + letters, "abcdefghijklmnopqrstuvwxyz_0123456789");

	return letters > 0 && name[size] == '\0' && (size > 1 || count < 10) &&
	       (strncmp(name, "argument", letters) != 0 || name[letters] == '\0');
}

static const char *parameter_name(const struct caller *c, const struct argument *a, uint32_t number)
{
	return a->name != NULL && is_word(a->name, c->inputs) ? a->name
							      : arena_printf(c->model->arena, "argument%u", number);
}

static void put_parameters(struct text *out, const struct caller *c)
{
	struct writer writer = {.out = out, .model = c->model};
	uint32_t at = 0, number = 0;

	text_put(out, "(");
	for (const struct argument *a; (a = argument_next_in(c->arguments, &at)) != NULL;) {
		text_put(out, number > 0 ? ", " : "");
		writer_name(&writer, parameter_name(c, a, ++number));
		text_put(out, number > c->inputs - c->fallbacks ? "?" : "");
		writer_type(&writer, &a->type);
	}
	text_put(out, ")");
}

/* What may be missing is given by name. */
static void put_call(struct text *out, const struct caller *c)
{
	uint32_t at = 0, number = 0;

	quote_name(out, c->function->schema);
	text_char(out, '.');
	quote_name(out, c->function->name);
	text_put(out, "(");
	for (const struct argument *a; (a = argument_next_in(c->arguments, &at)) != NULL;) {
		bool optional = ++number > c->inputs - c->fallbacks;

		text_put(out, optional ? " {" : "");
		text_put(out, number > 1 ? ", " : "");
		text_put(out, argument_is(a, "variadic") ? "variadic " : "");
		if (optional) {
			quote_name(out, a->name);
			text_put(out, " => ");
		}
		text_printf(out, ":%s%s", parameter_name(c, a, number), optional ? "}" : "");
	}
	text_put(out, ")");
}

static void caller_make(struct caller *c)
{
	const char *name = caller_name(c);
	bool is_void = is_called(c) ? c->outputs == 0 : is_pseudo(c->returns, "void");
	struct text text = {0};

	if (model_find(c->model, SPACE_QUERY, NULL, name) != NULL)
		return;
	text_put(&text, "query ");
	quote_name(&text, name);
	put_parameters(&text, c);
	if (fact_comment(c->function) != NULL)
		writer_string(&(struct writer){.out = &text, .model = c->model}, fact_comment(c->function));
	text_printf(&text, " %s as (%s",
		    is_void		 ? "exec"
		    : c->returns->set_of ? "many"
					 : "one",
		    is_called(c) ? "call "
		    : is_void	 ? "select "
				 : "select * from ");
	put_call(&text, c);
	text_put(&text, ");");
	bind_made(c->model, NULL, 0, "%s", text.data);
	text_free(&text);
}

void callers_make(struct model *model)
{
	struct resolver resolver = {.model = model};
	size_t first = model->query_count;

	for (size_t i = 0; i < model->count; i++) {
		struct caller caller = {.model = model, .function = model->facts[i]};

		if (!caller_wanted(&caller))
			continue;
		caller_make(&caller);
		if (model->query_count > first)
			model->queries[model->query_count - 1]->span =
				model->queries[model->query_count - 1]->name_span = caller.function->name_span;
	}
	for (; first < model->query_count; first++)
		resolve_fact(&resolver, model->queries[first]);
}
