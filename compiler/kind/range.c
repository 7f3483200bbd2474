#include "base/arena.h"
#include "base/diag.h"
#include "opclass.h"
#include "plan.h"
#include "reader.h"
#include "resolve.h"
#include "routine.h"
#include "writer.h"

#include <string.h>

/* A range type; and its multirange, which PostgreSQL makes with it from version 14 on. Both have functions of their
 * names, which make values of them. */
struct range {
	struct fact head;
	struct type subtype;
	struct ref opclass; /* for btree */
	struct ref collation;
	struct ref canonical, diff;
	struct ref multirange; /* where it has another name than PostgreSQL makes up */
};

/* What the multirange is called, its own name tells. */
static const struct field fields[] = {
	FIELD(range, subtype, .flags = F_DEFINED),
	FIELD_AS(range, opclass, "subtype_opclass", .flags = F_DEFINED),
	FIELD(range, collation, .flags = F_DEFINED, .space = SPACE_COLLATION),
	FIELD(range, canonical, .flags = F_DEFINED, .space = SPACE_FUNCTION),
	FIELD_AS(range, diff, "subtype_diff", .flags = F_DEFINED, .space = SPACE_FUNCTION),
	FIELD_AS(range, multirange, "multirange_type_name", .flags = F_DEFINED | F_TRANSIENT),
};

static const struct range *range_of(const struct fact *fact)
{
	return (const struct range *)fact;
}

/* ---- reading ------------------------------------------------------------------ */

static size_t cut(const char *name, size_t size, size_t most)
{
	if (size <= most)
		return size;
	for (size = most; size > 0 && ((unsigned char)name[size] & 0xc0) == 0x80; size--)
		;
	return size;
}

/* makeMultirangeTypeName() of src/backend/catalog/pg_type.c */
static const char *multirange_name(struct model *model, const char *name)
{
	const char *word = strstr(name, "range");
	size_t size = strlen(name);
	char *made = word != NULL ? arena_printf(model->arena, "%.*smulti%s", (int)(word - name), name, word)
				  : arena_printf(model->arena, "%.*s_multirange", (int)cut(name, size, 52), name);

	return names_get(model->names, made, cut(made, strlen(made), 63));
}

static void bind(struct reader *reader, struct fact *fact)
{
	struct range *range = (struct range *)fact;
	struct model *model = reader->model;

	reader_clauses(reader, fact, false);
	range->subtype.mods = NULL;
	if (model->project.postgres < 14)
		return;
	const char *made = multirange_name(model, fact->name);
	struct ref *own = &range->multirange;
	struct name name = own->name ? (struct name){own->name, own->span} : (struct name){made, fact->name_span};
	struct fact *multirange = fact_open(reader, kind_find("multirange"), fact,
					    own->schema ? own->schema : fact->schema, name, fact->span);
	multirange->flags |= FACT_MADE;
	if (own->name == made && multirange->schema == fact->schema)
		*own = (struct ref){0};
}

/* ---- resolving ---------------------------------------------------------------- */

static void resolve(struct resolver *resolver, struct fact *fact)
{
	struct range *range = (struct range *)fact;
	const struct type self = {.schema = fact->schema, .name = fact->name, .fact = fact};
	const struct field *field = range->subtype.fact ? field_find(range->subtype.fact, "collate") : NULL;
	const struct ref *own = field ? field_at(range->subtype.fact, field) : NULL;

	opclass_resolve(resolver, &range->opclass, "btree", &range->subtype, false);
	if (range->collation.name != NULL &&
	    (own != NULL && own->name != NULL
		     ? own->name == range->collation.name && own->schema == range->collation.schema
		     : range->collation.fact == NULL && strcmp(range->collation.name, "default") == 0))
		range->collation = (struct ref){0};
	routine_settle(resolver, &range->canonical, (const struct type *[]){&self}, 1);
	routine_settle(resolver, &range->diff, (const struct type *[]){&range->subtype, &range->subtype}, 2);
}

/* ---- checks ------------------------------------------------------------------- */

static void check(struct resolver *resolver, struct fact *fact)
{
	const struct range *range = range_of(fact);
	struct diags *diags = resolver->model->diags;
	struct type type;

	if (fact->flags & FACT_EXTERN)
		return;
	if (range->subtype.name == NULL) {
		diag_hint(diag_error(diags, fact->name_span, "range-subtype", "%s does not say what it is a range of",
				     fact_label(resolver->model, fact)),
			  "write (subtype = ...)");
		return;
	}
	if (range->subtype.fact == fact)
		diag_error(diags, range->subtype.span, "range-subtype", "%s is a range of itself",
			   fact_label(resolver->model, fact));
	if (range->diff.name != NULL && routine_returns(resolver->model, &range->diff, 2, &type) &&
	    (type.schema != NULL || strcmp(type.name, "double precision") != 0))
		diag_error(diags, range->diff.span, "range-function",
			   "a \"subtype_diff\" returns double precision, and \"%s\" returns %s", range->diff.name,
			   type.name);
	if (range->multirange.name != NULL)
		check_newer(resolver, range->multirange.span, "multirange_type_name", 14);
}

/* ---- writing ------------------------------------------------------------------ */

static void create(struct writer *writer, const struct fact *fact)
{
	writer_words(writer, "create type");
	writer_fact(writer, fact);
	writer_words(writer, "as range");
	writer_definition(writer, fact);
}

/* ---- renaming ----------------------------------------------------------------- */

/* What a type was called: of all types, ranges are renamed first. */
static void put_type(struct writer *writer, const struct type *type)
{
	size_t start = writer->out->size;

	if (type->fact == NULL) {
		writer_type(writer, type);
	} else {
		writer_ref(writer, &(struct ref){.schema = fact_now(type->fact)->schema, .name = type->name});
		writer_raw(writer, type->dims > 0 ? "[]" : "");
	}
	writer_trim(writer, start);
}

struct renaming {
	struct writer *writer;
	size_t start;
	const struct fact *before;
	const char *schema, *name;
};

static void put_rename(struct renaming *renaming, const char *what, const char *arguments)
{
	struct writer *writer = renaming->writer;

	renaming->start = writer_statement(writer, renaming->start);
	writer_words(writer, "alter");
	writer_words(writer, what);
	writer_ref(writer, &(struct ref){.schema = renaming->schema, .name = renaming->before->name});
	writer_raw(writer, arguments);
	writer_words(writer, "rename to");
	writer_name(writer, renaming->name);
	writer_trim(writer, renaming->start);
}

/* With the functions of its name, which PostgreSQL does not rename with it. */
static void range_renaming(struct renaming renaming)
{
	const struct type *subtype = &range_of(renaming.before)->subtype;
	struct text arguments = {0};
	struct writer inside = {.out = &arguments, .model = renaming.writer->model, .sql = true};

	text_char(&arguments, '(');
	put_type(&inside, subtype);
	text_put(&arguments, ", ");
	put_type(&inside, subtype);
	text_char(&arguments, ')');
	put_rename(&renaming, "function", arguments.data);
	arguments.size--;
	text_put(&arguments, ", text)");
	put_rename(&renaming, "function", arguments.data);
	text_free(&arguments);
	put_rename(&renaming, "type", "");
}

static size_t multirange_renaming(struct renaming renaming)
{
	const struct fact *range = renaming.before->parent;
	struct arena *arena = renaming.writer->model->arena;
	struct text name = {0};
	struct writer inside = {.out = &name, .model = renaming.writer->model, .sql = true};

	put_type(&inside, &(struct type){.fact = range, .name = range->name});
	put_rename(&renaming, "type", "");
	/* They are in the range's schema (DefineRange() of src/backend/commands/typecmds.c). */
	renaming.schema = fact_now(range)->schema;
	put_rename(&renaming, "function", "()");
	put_rename(&renaming, "function", arena_printf(arena, "(%s)", name.data));
	put_rename(&renaming, "function", arena_printf(arena, "(VARIADIC %s[])", name.data));
	text_free(&name);
	return renaming.start;
}

static const struct fact *multirange_of(const struct fact *range)
{
	FACT_CHILDREN (child, range)
		if (child->kind->traits & SOLE)
			return child;
	return NULL;
}

/* A range that is made anew leaves no name behind. Its multirange goes first, while the range is called as it was. */
static void rename_range(struct writer *writer, const struct fact *before, const struct fact *after)
{
	const struct fact *from = multirange_of(before), *to = multirange_of(after);
	struct renaming renaming = {writer, writer->out->size, from, NULL, NULL};

	if (from != NULL && (from == to || from->name != to->name)) {
		renaming.schema = fact_now(from)->schema;
		renaming.name = from == to ? name_make(writer->plan->after, from->name, NULL, "old") : to->name;
		renaming.start = multirange_renaming(renaming);
	}
	renaming.before = before;
	renaming.schema = after->schema;
	renaming.name = after->name;
	range_renaming(renaming);
}

static bool shell(const struct fact *fact)
{
	return range_of(fact)->canonical.fact != NULL;
}

/* There is no ALTER for what it is. A function that is made for one cannot be there for two of its name. */
static enum change changes(const struct delta *delta)
{
	return shell(delta->before) ? CHANGE_REPLACE : CHANGE_REBUILD;
}

static void drop(struct writer *writer, const struct fact *fact)
{
	writer_words(writer, "drop type");
	writer_fact(writer, fact);
	if (shell(fact))
		writer_words(writer, "cascade");
}

/* The functions of its name: of both bounds, and of what belongs to it ("[)"). */
static bool range_takes(const struct fact *fact, unsigned arguments)
{
	(void)fact;
	return arguments == 2 || arguments == 3;
}

const struct kind kind_range = {
	.help = "A range type: `(subtype = ...)`. Its multirange comes with it.",
	.word = "range",
	.sql = "type",
	.traits = IN_SCHEMA | HAS_OWNER | HAS_COMMENT | HAS_LABELS | HAS_GRANTS,
	.space = SPACE_TYPE,
	.size = sizeof(struct range),
	FIELDS(fields),
	.retypes = true,
	.bind = bind,
	.resolve = resolve,
	.check = check,
	.create = create,
	.drop = drop,
	.rename = rename_range,
	.shell = shell,
	.changes = changes,
	.takes = range_takes,
};

/* ---- multiranges -------------------------------------------------------------- */

/* It is made and dropped with its range; but keeps its name when that one is renamed. */
static void no_statement(struct writer *writer, const struct fact *fact)
{
	(void)writer;
	(void)fact;
}

/* Where the range is renamed, or made anew, it is done there. */
static void rename_multirange(struct writer *writer, const struct fact *before, const struct fact *after)
{
	if (after->twin != NULL && before->parent->name == after->parent->name)
		multirange_renaming((struct renaming){writer, writer->out->size, before, after->schema, after->name});
}

static bool multirange_takes(const struct fact *fact, unsigned arguments)
{
	(void)fact;
	(void)arguments;
	return true;
}

const struct kind kind_multirange = {
	.help = "The multirange type that comes with a range; it is not written by itself.",
	.word = "multirange",
	.sql = "type",
	.traits = IN_SCHEMA | OWN_SCHEMA | INLINE | SOLE,
	.within = SOLE, /* in no block: nothing that is one has a block */
	.space = SPACE_TYPE,
	.size = sizeof(struct fact),
	.create = no_statement,
	.drop = no_statement,
	.rename = rename_multirange,
	.takes = multirange_takes,
};
