#include "argument.h"
#include "base/arena.h"
#include "base/diag.h"
#include "builtin.h"
#include "plan.h"
#include "reader.h"
#include "refs.h"
#include "resolve.h"
#include "routine.h"
#include "writer.h"

#include <stdlib.h>
#include <string.h>

/* Operator families, and the classes in them, which make a type fit for an index. */
struct member {
	const char *what; /* operator, function */
	struct integer number;
	struct ref operator;
	struct ref sort; /* an operator that is for ORDER BY: by this family */
	struct routine function;
	struct type left, right;
};

/* The two begin alike. */
struct family {
	struct fact head;
	const char *method;
	struct list members;
};

struct operator_class {
	struct family of;
	bool fallback; /* is taken where an index names none */
	struct type type;
	struct ref family;
	struct type storage; /* what the index holds, when it is something else */
};

static const struct field member_fields[] = {
	FIELD(member, what, .flags = 0, .choices = "operator|function"),
	FIELD(member, number, .flags = 0),
	FIELD(member, operator, .flags = 0),
	FIELD(member, sort, .flags = 0),
	ROUTINE_FIELDS(member, function, "function", 0),
	FIELD(member, left, .flags = 0),
	FIELD(member, right, .flags = 0),
};

static const struct field family_fields[] = {
	FIELD_AS(family, method, "using", .flags = F_REPLACES),
	FIELD_AS(family, members, "add", .flags = F_BARE, ITEMS(member, member_fields)),
};

static const struct field class_fields[] = {
	FIELD_AS(operator_class, fallback, "default", .flags = F_REPLACES),
	FIELD_AS(operator_class, type, "for type", .flags = F_REPLACES),
	FIELD_AS(operator_class, of.method, "using", .flags = F_REPLACES),
	FIELD_AS(operator_class, family, "family", .flags = F_REPLACES),
	FIELD_AS(operator_class, of.members, "as", .flags = F_BARE | F_REPLACES, ITEMS(member, member_fields)),
	FIELD(operator_class, storage, .flags = F_BARE | F_REPLACES),
};

static struct family *family_of(struct fact *fact)
{
	return (struct family *)fact;
}

static const struct operator_class *class_of(const struct fact *fact)
{
	return (const struct operator_class *)fact;
}

static bool is_class(const struct fact *fact)
{
	return fact->kind->space == SPACE_OPCLASS;
}

static struct member *members_of(const struct family *family)
{
	return family->members.items;
}

/* ---- reading ------------------------------------------------------------------ */

static bool types_read(struct reader *reader, struct member *member)
{
	struct reader inside;

	if (!reader_inside(reader, &inside))
		return true;
	if (!reader_type(&inside, &member->left))
		reader_expected(&inside, "a type");
	member->right = member->left;
	if (reader_mark(&inside, ',') && !reader_type(&inside, &member->right))
		reader_expected(&inside, "a type");
	if (!reader_end(&inside))
		reader_expected(&inside, "\")\"");
	reader->failed |= inside.failed;
	return !reader->failed;
}

static bool member_read(struct reader *reader, struct member *member)
{
	if (!reader_integer(reader, &member->number))
		return reader_expected(reader, "its number");
	if (strcmp(member->what, "function") == 0)
		return types_read(reader, member) && routine_read(reader, &member->function);
	if (!reader_operator(reader, &member->operator))
		return reader_expected(reader, "an operator");
	if (!types_read(reader, member))
		return false;
	if (!reader_words(reader, "for order by"))
		return reader_words(reader, "for search") || true;
	return reader_ref(reader, &member->sort) || reader_expected(reader, "an operator family");
}

static bool members_read(struct reader *reader, struct fact *fact)
{
	struct operator_class *class = is_class(fact) ? (struct operator_class *)fact : NULL;
	struct family *family = family_of(fact);
	struct member *items = members_of(family);
	size_t count = family->members.count;

	do {
		struct member member = {.what = reader_choice(reader, "operator|function")};

		if (member.what == NULL && class != NULL && reader_words(reader, "storage")) {
			if (!reader_type(reader, &class->storage))
				return reader_expected(reader, "a type");
			continue;
		}
		if (member.what == NULL)
			return reader_expected(reader,
					       class ? "operator, function or storage" : "operator or function");
		if (!member_read(reader, &member))
			return false;
		ARENA_PUSH(reader->model->arena, items, count, member);
	} while (reader_mark(reader, ','));
	family->members = (struct list){items, (uint32_t)count};
	return true;
}

static void bind(struct reader *reader, struct fact *fact)
{
	while (!reader_end(reader)) {
		uint32_t at = reader->at;

		reader_clauses(reader, fact, true);
		if (reader_words(reader, is_class(fact) ? "as" : "add"))
			members_read(reader, fact);
		if (reader->at == at)
			return;
	}
}

/* ---- resolving ---------------------------------------------------------------- */

static struct fact *family_find(struct model *model, const struct ref *ref, const char *method, const char *near)
{
	const struct fact *f = model_look_up(model, SPACE_OPFAMILY, ref->schema, ref->name, near);

	while (f != NULL && strcmp(family_of(model->facts[f->number])->method, method) != 0)
		f = fact_next_same(f);
	return f ? model->facts[f->number] : NULL;
}

/* What an index compares is told by the types of the function that compares (assignProcTypes() of opclasscmds.c). */
static void function_types(const struct member *member, const char *method, struct type *left, struct type *right)
{
	bool compares = member->number.value == 1 && (strcmp(method, "btree") == 0 || strcmp(method, "hash") == 0);
	const struct routine *function = &member->function;
	const struct field *field = function->function.fact ? field_find(function->function.fact, "arguments") : NULL;
	const struct list *list = field ? field_at(function->function.fact, field) : NULL;
	const struct routine_argument *types = function->types.items;

	if (!compares)
		return;
	if (function->types.count > 0) {
		*left = types[0].type;
		*right = types[function->types.count > 1].type;
	} else if (list != NULL && list->count > 0) {
		*left = argument_at(list, 0)->type;
		*right = argument_at(list, list->count > 1)->type;
	}
}

static void member_resolve(struct resolver *resolver, const struct fact *fact, struct member *member)
{
	const char *method = ((const struct family *)fact)->method;
	struct type left = is_class(fact) ? class_of(fact)->type : (struct type){0}, right = left;
	const struct type *const usual[] = {&member->left, &member->right};

	if (member->function.function.name != NULL) {
		function_types(member, method, &left, &right);
		if (member->left.name == NULL) {
			member->left = left;
			member->right = right;
		}
		/* One of ours has its types in its key. */
		if (member->function.typed || member->function.function.fact == NULL)
			routine_find(resolver, &member->function, usual, strcmp(method, "hash") == 0 ? 1 : 2);
		return;
	}
	if (member->left.name == NULL) {
		member->left = left;
		member->right = right;
	}
	operator_settle(resolver, &member->operator, & member->left, &member->right, fact->schema);
	if (member->sort.name != NULL &&
	    (member->sort.fact = family_find(resolver->model, &member->sort, "btree", fact->schema)) != NULL)
		member->sort.schema = member->sort.fact->schema;
}

static int member_compare(const void *a, const void *b)
{
	const struct member *x = a, *y = b;
	int order = -strcmp(x->what, y->what);

	if (order == 0)
		order = x->number.value < y->number.value ? -1 : x->number.value > y->number.value;
	if (order == 0 && x->left.name != NULL && y->left.name != NULL)
		order = strcmp(x->left.name, y->left.name);
	if (order == 0 && x->right.name != NULL && y->right.name != NULL)
		order = strcmp(x->right.name, y->right.name);
	return order;
}

static void members_sort(struct family *family)
{
	if (family->members.count > 1)
		qsort(family->members.items, family->members.count, sizeof(struct member), member_compare);
}

static void begin(struct resolver *resolver, struct fact *fact)
{
	struct family *family = family_of(fact);
	struct model *model = resolver->model;

	if (family->method == NULL)
		family->method = names_of(model->names, "");
	fact->key = names_of(model->names, arena_printf(model->arena, "%s(%s)", fact->name, family->method));
	for (uint32_t i = 0; i < family->members.count; i++)
		member_resolve(resolver, fact, &members_of(family)[i]);
	members_sort(family);
}

/* From PostgreSQL 14 on, what a class does not need to work belongs to its family, wherever it was written: the functions
 * called ...adjustmembers of each access method. */
static bool is_loose(const struct member *member, const char *method, const struct type *type)
{
	int64_t n = member->number.value;
	bool function = strcmp(member->what, "function") == 0;

	if (strcmp(method, "btree") == 0 || strcmp(method, "hash") == 0)
		return (function && n != 1) || !type_equal(&member->left, &member->right) ||
		       !type_equal(&member->left, type);
	if (strcmp(method, "gist") == 0)
		return !function || n == 3 || n == 4 || n > 7;
	if (strcmp(method, "gin") == 0)
		return !function || (n != 2 && n != 3);
	return strcmp(method, "spgist") == 0 && (!function || n > 5);
}

static void members_move(struct model *model, struct operator_class *class, struct family *to)
{
	struct member *items = members_of(to), *own = members_of(&class->of);
	size_t count = to->members.count;
	uint32_t kept = 0;

	for (uint32_t i = 0; i < class->of.members.count; i++)
		if (is_loose(&own[i], class->of.method, &class->type))
			ARENA_PUSH(model->arena, items, count, own[i]);
		else
			own[kept++] = own[i];
	class->of.members.count = kept;
	to->members = (struct list){items, (uint32_t)count};
	members_sort(to);
}

/* PostgreSQL's own families are in no list here: a name without a schema may be one of those. A class that names none is in one of its own name, which is made with it. */
static void family_settle(struct resolver *resolver, struct operator_class *class)
{
	struct fact *fact = &class->of.head, *family;
	struct model *model = resolver->model;
	struct ref *ref = &class->family;
	bool own = ref->name == NULL;

	if (own)
		*ref = (struct ref){.schema = fact->schema, .name = fact->name, .span = fact->name_span};
	family = family_find(model, ref, class->of.method, fact->schema);
	if (family == NULL && own) {
		family = fact_new(model, kind_find("operator family"), NULL, fact->schema, fact->name, fact->span);
		family->flags = fact->flags;
		family->name_span = fact->name_span;
		family->was = fact->was;
		family_of(family)->method = class->of.method;
		model_add(model, family);
	}
	if (family == NULL && ref->schema != NULL && !builtin_schema(ref->schema) && !model->foreign)
		diag_error(model->diags, ref->span, "unknown-operator-family",
			   "there is no operator family \"%s.%s\" for %s", ref->schema, ref->name, class->of.method);
	if (family == NULL)
		return;
	resolve_fact(resolver, family);
	ref->fact = family;
	ref->schema = family->schema;
	if (model->project.postgres >= 14)
		members_move(model, class, family_of(family));
}

static void resolve_family(struct resolver *resolver, struct fact *fact)
{
	begin(resolver, fact);
}

static void resolve_class(struct resolver *resolver, struct fact *fact)
{
	struct operator_class *class = (struct operator_class *)fact;

	class->type.mods = class->storage.mods = NULL;
	begin(resolver, fact);
	if (class->storage.name != NULL && type_equal(&class->storage, &class->type))
		class->storage = (struct type){0};
	if (!(fact->flags & FACT_EXTERN))
		family_settle(resolver, class);
}

/* ---- checks ------------------------------------------------------------------- */

static void fault(struct resolver *resolver, const struct fact *fact, const char *text, const char *remedy)
{
	diag_hint(diag_error(resolver->model->diags, fact->name_span, "class-definition", "%s %s",
			     fact_label(resolver->model, fact), text),
		  "%s", remedy);
}

static void check(struct resolver *resolver, struct fact *fact)
{
	const struct family *family = family_of(fact);

	if (fact->flags & FACT_EXTERN)
		return;
	if (*family->method == '\0')
		fault(resolver, fact, "does not say for which access method", "write \"using btree\"");
	else if (is_class(fact) && class_of(fact)->type.name == NULL)
		fault(resolver, fact, "does not say for which type", "write \"for type ...\"");
	for (uint32_t i = 0; i < family->members.count && !is_class(fact); i++)
		if (members_of(family)[i].left.name == NULL)
			fault(resolver, fact, "has a member that does not say its types",
			      "a family has no type of its own: write them in parentheses");
}

static void refs(struct refs *refs, const struct fact *fact)
{
	refs_add(refs, model_find(refs->model, SPACE_METHOD, NULL, ((const struct family *)fact)->method), false);
}

/* ---- writing ------------------------------------------------------------------ */

static void put_types(struct writer *writer, const struct member *member)
{
	const struct type *const types[] = {&member->left, &member->right};

	for (size_t i = 0; i < 2; i++) {
		writer_raw(writer, i == 0 ? " (" : ", ");
		size_t start = writer->out->size;
		writer_type(writer, types[i]);
		writer_trim(writer, start);
	}
	writer_raw(writer, ")");
}

static void put_number(struct writer *writer, const struct member *member)
{
	writer_integer(writer, member->what, member->number);
}

/* Here PostgreSQL takes the path of an operator, but no OPERATOR(...). */
static void put_operator(struct writer *writer, const struct ref *ref)
{
	const char *schema = ref->fact ? ref->fact->schema : ref->schema;

	if (schema != NULL) {
		writer_name(writer, schema);
		writer_raw(writer, ".");
	} else {
		writer_raw(writer, " ");
	}
	writer_operator_name(writer, ref->name);
}

static void put_member(struct writer *writer, const struct member *member)
{
	put_number(writer, member);
	if (member->function.function.name != NULL) {
		put_types(writer, member);
		routine_write(writer, &member->function);
		return;
	}
	put_operator(writer, &member->operator);
	put_types(writer, member);
	if (member->sort.name != NULL) {
		writer_words(writer, "for order by");
		writer_ref(writer, &member->sort);
	}
}

static void put_members(struct writer *writer, const struct family *family)
{
	for (uint32_t i = 0; i < family->members.count; i++) {
		text_printf(writer->out, "%s\n%*s", i > 0 ? "," : "", writer->indent * 4 + 3, "");
		put_member(writer, &members_of(family)[i]);
	}
}

static void put_class(struct writer *writer, const struct fact *fact)
{
	const struct operator_class *class = class_of(fact);

	for (size_t i = 0; i < 4; i++)
		writer_field(writer, fact, &class_fields[i]);
	if (class->of.members.count > 0 || class->storage.name != NULL || writer->sql)
		writer_words(writer, "as");
	put_members(writer, &class->of);
	/* Something has to stand there. */
	if (class->storage.name == NULL && (class->of.members.count > 0 || !writer->sql))
		return;
	writer_raw(writer, class->of.members.count > 0 ? "," : "");
	writer_words(writer, "storage");
	writer_type(writer, class->storage.name ? &class->storage : &class->type);
}

static void clauses(struct writer *writer, const struct fact *fact)
{
	const struct family *family = (const struct family *)fact;

	if (is_class(fact)) {
		put_class(writer, fact);
		return;
	}
	writer_field(writer, fact, &family_fields[0]);
	if (family->members.count > 0)
		writer_words(writer, "add");
	put_members(writer, family);
}

static void identity(struct writer *writer, const struct fact *fact, const char *schema, const char *name)
{
	writer_ref(writer, &(struct ref){.schema = schema, .name = name});
	writer_words(writer, "using");
	writer_name(writer, ((const struct family *)fact)->method);
}

static void create_family(struct writer *writer, const struct fact *fact)
{
	writer_words(writer, "create operator family");
	writer_fact(writer, fact);
}

static void create_class(struct writer *writer, const struct fact *fact)
{
	writer_words(writer, "create operator class");
	writer_ref(writer, &(struct ref){.fact = fact});
	clauses(writer, fact);
}

/* ---- changes ------------------------------------------------------------------ */

static bool same(const struct fact *a, const struct fact *b)
{
	return strcmp(((const struct family *)a)->method, ((const struct family *)b)->method) == 0;
}

static bool has_member(const struct fact *fact, const struct fact *of, const struct member *member)
{
	const struct family *family = (const struct family *)fact;

	for (uint32_t i = 0; i < family->members.count; i++) {
		bool equal = true;

		for (size_t j = 0; j < sizeof member_fields / sizeof *member_fields; j++)
			equal = equal &&
				value_equal(of, fact, field_at(member, &member_fields[j]),
					    field_at(&members_of(family)[i], &member_fields[j]), &member_fields[j]);
		if (equal)
			return true;
	}
	return false;
}

/* Those of a family that another has not; NULL: all. */
static void alter_members(struct plan *plan, const struct fact *fact, const struct fact *of, const struct fact *other,
			  bool add)
{
	const struct family *family = (const struct family *)of;
	struct writer *writer = plan_writer(plan);
	const char *comma = "";

	writer_words(writer, "alter");
	writer_object(writer, fact);
	writer_words(writer, add ? "add" : "drop");
	for (uint32_t i = 0; i < family->members.count; i++) {
		const struct member *member = &members_of(family)[i];

		if (other != NULL && has_member(other, of, member))
			continue;
		text_printf(writer->out, "%s\n   ", comma);
		if (add) {
			put_member(writer, member);
		} else {
			put_number(writer, member);
			put_types(writer, member);
		}
		comma = ",";
	}
	if (*comma != '\0')
		plan_step(plan);
}

static void finish(struct plan *plan, const struct fact *fact, bool inlined)
{
	(void)inlined;
	alter_members(plan, fact, fact, NULL, true);
}

static void alter(struct plan *plan, const struct delta *delta)
{
	alter_members(plan, delta->after, delta->before, delta->after, false);
	alter_members(plan, delta->after, delta->after, delta->before, true);
}

const struct kind kind_operator_family = {
	.help = "An operator family: classes that belong together, and with `add` what works between their types.",
	.word = "operator family",
	.sql = "operator family",
	.traits = IN_SCHEMA | HAS_OWNER | HAS_COMMENT | OVERLOADED,
	.space = SPACE_OPFAMILY,
	.size = sizeof(struct family),
	FIELDS(family_fields),
	.bind = bind,
	.resolve = resolve_family,
	.check = check,
	.clauses = clauses,
	.create = create_family,
	.identity = identity,
	.refs = refs,
	.same = same,
	.alter = alter,
	.finish = finish,
};

const struct kind kind_operator_class = {
	.help = "An operator class makes a type fit for an index: `for type` and `using` an access method, `as` operators and "
		"functions by their numbers there.",
	.word = "operator class",
	.sql = "operator class",
	.traits = IN_SCHEMA | HAS_OWNER | HAS_COMMENT | OVERLOADED,
	.space = SPACE_OPCLASS,
	.size = sizeof(struct operator_class),
	FIELDS(class_fields),
	.bind = bind,
	.resolve = resolve_class,
	.check = check,
	.clauses = clauses,
	.create = create_class,
	.identity = identity,
	.refs = refs,
	.same = same,
};
