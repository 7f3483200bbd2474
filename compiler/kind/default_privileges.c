#include "base/arena.h"
#include "base/diag.h"
#include "plan.h"
#include "privilege.h"
#include "reader.h"
#include "refs.h"
#include "resolve.h"
#include "writer.h"

#include <string.h>

/*
 * What one grantee gets on objects that one role (NULL: who runs the migration) makes later, in one schema or in all.
 * PostgreSQL gives it when an object is made and never looks again. Here the grants in an object's own block are all
 * that there are: default privileges come last in a script, and an object that is made while they stand is
 * rid of what its block does not say. So a schema made at once and one that grew are equal.
 */
struct default_privileges {
	struct fact head;
	struct name role;
	struct ref schema;
	const char *many; /* "tables" */
	struct name grantee;
	struct name_list privileges;
	struct name_list revoked;
};

static const struct field fields[] = {
	FIELD(default_privileges, schema, .flags = F_BARE | F_REPLACES, .space = SPACE_SCHEMA),
	FIELD(default_privileges, many, .flags = F_BARE | F_REPLACES),
	FIELD(default_privileges, privileges, .flags = F_BARE),
	FIELD(default_privileges, revoked, .flags = F_BARE),
};

extern const struct kind kind_default_privileges;

/* ---- reading ------------------------------------------------------------------ */

static struct default_privileges *defaults_of(struct reader *reader, const struct default_privileges *like,
					      struct span span)
{
	struct model *model = reader->model;
	const char *name = arena_printf(model->arena, "%s to %s%s%s%s%s", like->many, like->grantee.text,
					like->schema.name ? " in " : "", like->schema.name ? like->schema.name : "",
					like->role.text ? " for " : "", like->role.text ? like->role.text : "");
	struct fact *fact = model_find(model, SPACE_DEFAULT, NULL, names_of(model->names, name));

	if (fact != NULL)
		return (struct default_privileges *)fact;
	fact = fact_new(model, &kind_default_privileges, NULL, NULL, names_of(model->names, name), span);
	fact->flags = reader->flags;
	fact->name_span = like->grantee.span;
	struct default_privileges *defaults = (struct default_privileges *)fact;
	defaults->role = like->role;
	defaults->schema = like->schema;
	defaults->many = like->many;
	defaults->grantee = like->grantee;
	model_add(model, fact);
	return defaults;
}

static void default_one(struct reader *reader, const struct default_privileges *like,
			const struct privilege_statement *statement, uint32_t everyone, struct span span)
{
	for (uint32_t i = 0; i < statement->privileges.count; i++) {
		struct name name = statement->privileges.list[i];

		if (!statement->revoke && like->schema.name == NULL && strcmp(like->grantee.text, "public") == 0 &&
		    (privilege_bit(name.text) & everyone))
			continue;
		struct default_privileges *defaults = defaults_of(reader, like, span);
		if (statement->revoke)
			privilege_add(reader->model, &defaults->revoked, name, false);
		else
			privilege_add(reader->model, &defaults->privileges, name, statement->option);
	}
}

static void default_each(struct reader *reader, struct default_privileges like, const struct name_list *roles,
			 const struct name_list *schemas, const struct privilege_statement *statement)
{
	struct span span = {reader->terms[0].span.at, reader->terms[reader->count - 1].span.end};
	uint32_t everyone = privilege_words(grantable_many(like.many)->everyone);

	for (uint32_t r = 0; r == 0 || r < roles->count; r++)
		for (uint32_t s = 0; s == 0 || s < schemas->count; s++)
			for (uint32_t g = 0; g < statement->grantees.count; g++) {
				like.role = roles->count ? roles->list[r] : (struct name){0};
				like.schema = (struct ref){0};
				if (schemas->count)
					like.schema = (struct ref){.name = schemas->list[s].text,
								   .span = schemas->list[s].span};
				like.grantee = statement->grantees.list[g];
				default_one(reader, &like, statement, everyone, span);
			}
}

static bool objects_read(struct reader *reader, struct default_privileges *like)
{
	struct span span = reader_span(reader);
	struct name name;

	if (!reader_need_words(reader, "on"))
		return false;
	like->many = reader_choice(reader, grantable_many_words);
	if (like->many != NULL) {
		if (strcmp(like->many, "routines") == 0)
			like->many = names_of(reader->model->names, "functions");
		return true;
	}
	span = reader_span(reader);
	if (!reader_name(reader, &name))
		return reader_expected(reader, "tables, sequences, functions, types or schemas");
	struct suggestion s = suggestion_for(name.text);
	struct diag *diag = diag_error(reader->model->diags, span, "unknown-objects",
				       "there are no default privileges on \"%s\"", name.text);
	for (const char *const *p = (const char *const[]){"tables", "sequences", "functions", "types", "schemas", NULL};
	     *p != NULL; p++)
		suggestion_offer(&s, *p);
	if (s.best != NULL)
		diag_hint(diag, "did you mean \"%s\"?", s.best);
	else
		diag_hint(diag, "there are some on tables, sequences, functions, types and schemas");
	reader->failed = true;
	return false;
}

static void read(struct reader *reader, struct fact *parent)
{
	struct privilege_statement statement = {0};
	struct default_privileges like = {0};
	struct name_list roles = {0}, schemas = {0};

	(void)parent;
	if (reader->near != NULL)
		name_list_add(reader->model, &schemas, (struct name){reader->near, reader->terms[0].span});
	if ((reader_words(reader, "for role") || reader_words(reader, "for user")) && !reader_names(reader, &roles))
		reader_expected(reader, "a role");
	if (reader_words(reader, "in schema") && !reader_names(reader, &schemas))
		reader_expected(reader, "a schema");
	statement.revoke = reader_words(reader, "revoke");
	if (!statement.revoke && !reader_need_words(reader, "grant"))
		return;
	if (!privileges_read(reader, &statement) || !objects_read(reader, &like) || !grantees_read(reader, &statement))
		return;
	if (statement.columns.count > 0) {
		diag_error(reader->model->diags, statement.columns.list[0].span, "default-column",
			   "default privileges are on whole tables");
		return;
	}
	if (privileges_check(reader, &statement, grantable_many(like.many)))
		default_each(reader, like, &roles, &schemas, &statement);
}

static void resolve(struct resolver *resolver, struct fact *fact)
{
	const struct default_privileges *defaults = (const struct default_privileges *)fact;

	grantee_resolve(resolver, defaults->grantee);
	if (defaults->role.text != NULL)
		grantee_resolve(resolver, defaults->role);
}

static void check(struct resolver *resolver, struct fact *fact)
{
	const struct default_privileges *defaults = (const struct default_privileges *)fact;
	const struct grantable *on = grantable_many(defaults->many);
	struct diags *diags = resolver->model->diags;
	uint32_t start = strcmp(defaults->grantee.text, "public") == 0	 ? privilege_words(on->everyone)
			 : defaults->grantee.text == defaults->role.text ? privilege_words(on->privileges)
									 : 0;

	if (defaults->schema.name != NULL && strcmp(defaults->many, "schemas") == 0)
		diag_error(diags, defaults->schema.span, "schema-in-schema", "no schema is made in a schema");
	if (defaults->revoked.count == 0)
		return;
	if (defaults->schema.name != NULL) {
		diag_hint(diag_error(diags, defaults->revoked.list[0].span, "revoke-in-schema",
				     "in one schema, default privileges can only add to what there is from the start"),
			  "revoke it for all schemas: leave \"in schema %s\" out", defaults->schema.name);
		return;
	}
	if (privilege_set(&defaults->revoked) & ~start)
		diag_hint(diag_error(diags, defaults->revoked.list[0].span, "revoke-of-nothing",
				     "\"%s\" has no such privilege on new %s from the start", defaults->grantee.text,
				     defaults->many),
			  "what is not granted is not there: leave the revoke out");
}

/* ---- writing ------------------------------------------------------------------ */

static void put_where(struct writer *writer, const struct default_privileges *defaults)
{
	if (defaults->role.text != NULL) {
		writer_words(writer, "for role");
		writer_name(writer, defaults->role.text);
	}
	if (defaults->schema.name != NULL) {
		writer_words(writer, "in schema");
		if (defaults->schema.fact != NULL)
			writer_fact(writer, defaults->schema.fact);
		else
			writer_name(writer, defaults->schema.name);
	}
}

static void put(struct writer *writer, const struct default_privileges *defaults, uint32_t set, bool revoke,
		bool option)
{
	put_where(writer, defaults);
	writer_words(writer, !revoke ? "grant" : option ? "revoke grant option for" : "revoke");
	privileges_write(writer, writer->model, grantable_many(defaults->many), set);
	writer_words(writer, "on");
	writer_words(writer, defaults->many);
	writer_words(writer, revoke ? "from" : "to");
	if (strcmp(defaults->grantee.text, "public") == 0)
		writer_words(writer, "public");
	else
		writer_name(writer, defaults->grantee.text);
	if (!revoke && option)
		writer_words(writer, "with grant option");
}

/* All that it says, each statement with its words in front, but for the first when the caller wrote them. */
static void put_all(struct writer *writer, const struct default_privileges *defaults, const char *words, bool first)
{
	uint32_t options = privilege_options(&defaults->privileges), all = privilege_set(&defaults->privileges);
	uint32_t sets[] = {all & ~options, options, privilege_set(&defaults->revoked)};
	size_t start = writer->out->size;

	for (int i = 0; i < 3; i++) {
		if (sets[i] == 0)
			continue;
		size_t from = writer_statement(writer, start);
		if (first || from > start)
			writer_words(writer, words);
		put(writer, defaults, sets[i], i == 2, i == 1);
		if (first || from > start)
			writer_trim(writer, from);
	}
}

static void clauses(struct writer *writer, const struct fact *fact)
{
	put_all(writer, (const struct default_privileges *)fact, "default privileges", false);
}

static void create(struct writer *writer, const struct fact *fact)
{
	put_all(writer, (const struct default_privileges *)fact, "alter default privileges", true);
}

static void drop(struct writer *writer, const struct fact *fact)
{
	const struct default_privileges *defaults = (const struct default_privileges *)fact;
	uint32_t sets[] = {privilege_set(&defaults->privileges), privilege_set(&defaults->revoked)};
	size_t start = writer->out->size;

	for (int i = 0; i < 2; i++) {
		if (sets[i] == 0)
			continue;
		size_t from = writer_statement(writer, start);
		writer_words(writer, "alter default privileges");
		put(writer, defaults, sets[i], i == 0, false);
		writer_trim(writer, from);
	}
}

/* ---- the difference ----------------------------------------------------------- */

static void step(struct plan *plan, const struct default_privileges *defaults, uint32_t set, bool revoke, bool option)
{
	if (set == 0)
		return;
	struct writer *writer = plan_writer(plan);
	writer_words(writer, "alter default privileges");
	put(writer, defaults, set, revoke, option);
	plan_step(plan);
}

static void alter(struct plan *plan, const struct delta *delta)
{
	const struct default_privileges *a = (const struct default_privileges *)delta->before;
	const struct default_privileges *b = (const struct default_privileges *)delta->after;
	uint32_t had = privilege_set(&a->privileges), has = privilege_set(&b->privileges);
	uint32_t could = privilege_options(&a->privileges), can = privilege_options(&b->privileges);
	uint32_t all = privilege_all(plan->after, grantable_many(b->many));
	uint32_t gone = had != has && had == all && (had & (had - 1)) ? had : had & ~has;

	step(plan, b, privilege_set(&b->revoked) & ~privilege_set(&a->revoked), true, false);
	step(plan, b, gone, true, false);
	step(plan, b, could & ~can & has & ~gone, true, true);
	step(plan, b, privilege_set(&a->revoked) & ~privilege_set(&b->revoked), false, false);
	step(plan, b, has & ~can & ~(had & ~gone), false, false);
	step(plan, b, can & ~(could & ~gone), false, true);
}

/* ---- what it gives to what is made ---------------------------------------------- */

static bool concerns(const struct default_privileges *defaults, const struct fact *made)
{
	const struct grantable *on = grantable_of(made->kind);
	const struct fact *schema = defaults->schema.fact;

	if (on == NULL || on->many == NULL || strcmp(on->many, defaults->many) != 0)
		return false;
	if (defaults->schema.name == NULL)
		return true;
	if (schema != NULL && (schema->flags & FACT_BEFORE) && schema->twin != NULL)
		schema = schema->twin;
	return (schema ? schema->name : defaults->schema.name) == made->schema;
}

static void put_meeting(struct plan *plan, const struct default_privileges *defaults, const struct fact *made,
			const char *words, uint32_t set)
{
	const struct grantable *on = grantable_of(made->kind);
	bool revoke = *words == 'r';

	if (set == 0)
		return;
	struct writer *writer = plan_writer(plan);
	writer_words(writer, words);
	privileges_write(writer, plan->after, on, set);
	writer_words(writer, "on");
	writer_words(writer, on->on);
	writer_fact(writer, made);
	writer_words(writer, revoke ? "from" : "to");
	if (strcmp(defaults->grantee.text, "public") == 0)
		writer_words(writer, "public");
	else
		writer_name(writer, defaults->grantee.text);
	plan_step(plan);
}

static void meets(struct plan *plan, const struct fact *fact, const struct fact *made, const char *owner)
{
	static const struct grant nothing;
	const struct default_privileges *defaults = (const struct default_privileges *)fact;
	const struct fact *found = fact_child(plan->after, made, SPACE_GRANT, defaults->grantee.text);
	const struct grant *grant = found ? (const struct grant *)found : &nothing;

	/* An owner has it anyway: the role that makes it, and whoever it belongs to then. */
	if (!concerns(defaults, made) || owner == defaults->grantee.text ||
	    (defaults->role.text != NULL && strcmp(defaults->role.text, defaults->grantee.text) == 0))
		return;
	uint32_t given = privilege_set(&defaults->privileges), has = privilege_set(&grant->privileges);
	uint32_t everyone = strcmp(defaults->grantee.text, "public") == 0
				    ? privilege_words(grantable_of(made->kind)->everyone)
				    : 0;
	put_meeting(plan, defaults, made, "revoke", given & ~has & ~everyone);
	put_meeting(plan, defaults, made, "revoke grant option for",
		    privilege_options(&defaults->privileges) & has & ~privilege_options(&grant->privileges));
	put_meeting(plan, defaults, made, "grant", privilege_set(&defaults->revoked) & ~privilege_set(&grant->revoked));
}

static void refs(struct refs *refs, const struct fact *fact)
{
	const struct default_privileges *defaults = (const struct default_privileges *)fact;

	refs_add(refs, model_find(refs->model, SPACE_ROLE, NULL, defaults->grantee.text), false);
	if (defaults->role.text != NULL)
		refs_add(refs, model_find(refs->model, SPACE_ROLE, NULL, defaults->role.text), false);
}

const struct kind kind_default_privileges = {
	.help = "Privileges that objects made later get of themselves.",
	.word = "default privileges",
	.sql = "default privileges",
	.traits = UNSCHEMAED,
	.space = SPACE_DEFAULT,
	.size = sizeof(struct default_privileges),
	FIELDS(fields),
	.read = read,
	.resolve = resolve,
	.refs = refs,
	.check = check,
	.clauses = clauses,
	.create = create,
	.drop = drop,
	.alter = alter,
	.meets = meets,
};
