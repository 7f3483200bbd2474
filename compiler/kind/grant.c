#include "base/arena.h"
#include "base/diag.h"
#include "base/text.h"
#include "plan.h"
#include "privilege.h"
#include "reader.h"
#include "refs.h"
#include "resolve.h"
#include "writer.h"

#include <string.h>

static const struct field fields[] = {
	FIELD(grant, privileges, .flags = F_BARE),
	FIELD(grant, revoked, .flags = F_BARE),
	FIELD(grant, columns, .flags = F_BARE | F_COLUMNS | F_SYSTEM),
	FIELD(grant, column_privileges, .flags = F_BARE),
};

extern const struct kind kind_grant;

/* ---- reading ------------------------------------------------------------------ */

static struct grant *grant_of(struct reader *reader, struct fact *parent, struct name grantee, struct span span)
{
	struct fact *fact = fact_child(reader->model, parent, SPACE_GRANT, grantee.text);

	if (fact != NULL && !((fact->flags ^ reader->flags) & FACT_PLATFORM))
		return (struct grant *)fact;
	fact = fact_new(reader->model, &kind_grant, parent, NULL, grantee.text, span);
	fact->flags = reader->flags;
	fact->name_span = grantee.span;
	model_add(reader->model, fact);
	return (struct grant *)fact;
}

/* Where a column's privilege belongs in the list: by column, then in PostgreSQL's order. */
static void column_add(struct model *model, struct grant *grant, struct name column, struct name privilege, bool option)
{
	uint32_t count = grant->columns.count, at = 0;

	for (; at < count; at++) {
		int way = strcmp(grant->columns.list[at].text, column.text);

		if (way > 0 || (way == 0 &&
				privilege_bit(grant->column_privileges.list[at].text) >= privilege_bit(privilege.text)))
			break;
	}
	if (at < count && grant->columns.list[at].text == column.text &&
	    privilege_bit(grant->column_privileges.list[at].text) == privilege_bit(privilege.text)) {
		diag_note(diag_warning(model->diags, column.span, "duplicate-grant",
				       "\"%s\" on \"%s\" is here a second time for the same role", privilege.text,
				       column.text),
			  grant->columns.list[at].span, "it stands here already");
		return;
	}
	name_list_add(model, &grant->columns, (struct name){0});
	name_list_add(model, &grant->column_privileges, (struct name){0});
	memmove(&grant->columns.list[at + 1], &grant->columns.list[at], (count - at) * sizeof *grant->columns.list);
	memmove(&grant->column_privileges.list[at + 1], &grant->column_privileges.list[at],
		(count - at) * sizeof *grant->column_privileges.list);
	grant->columns.list[at] = column;
	if (option)
		privilege.text = names_of(model->names, arena_printf(model->arena, "%s*", privilege.text));
	grant->column_privileges.list[at] = privilege;
}

/* What PUBLIC has from the start. In the schema of the same name that initdb makes anyone may look, and before
 * PostgreSQL 15 make things too. */
static uint32_t everyones(const struct model *model, const struct fact *object)
{
	if (object->kind->space == SPACE_SCHEMA && strcmp(object->name, "public") == 0)
		return privilege_words(model->project.postgres < 15 ? "usage|create" : "usage");
	return privilege_words(grantable_of(object->kind)->everyone);
}

static void grant_one(struct reader *reader, struct fact *parent, const struct grantable *on,
		      const struct privilege_statement *statement, struct name grantee, struct span span)
{
	struct model *model = reader->model;

	for (uint32_t i = 0; i < statement->privileges.count; i++) {
		struct name name = statement->privileges.list[i];

		/* That is granted by saying nothing. */
		bool everyone = strcmp(grantee.text, "public") == 0;
		if (!statement->revoke && everyone && (privilege_bit(name.text) & everyones(model, parent))) {
			diag_hint(diag_warning(model->diags, name.span, "needless-grant",
					       "everyone has \"%s\" on %s %s from the start", name.text,
					       text_article(on->on), on->on),
				  "leave it out; to take it away, write: revoke %s from public;", name.text);
			continue;
		}
		struct grant *grant = grant_of(reader, parent, grantee, span);
		if (statement->revoke)
			privilege_add(model, &grant->revoked, name, false);
		else
			privilege_add(model, &grant->privileges, name, statement->option);
	}
	for (uint32_t i = 0; i < statement->columns.count; i++)
		column_add(model, grant_of(reader, parent, grantee, span), statement->columns.list[i],
			   statement->column_privileges.list[i], statement->option);
}

static void read(struct reader *reader, struct fact *parent)
{
	struct privilege_statement statement = {.revoke = strcmp(reader->word, "revoke") == 0};
	const struct grantable *on = grantable_of(parent->kind);
	struct span span = {reader->terms[0].span.at, reader->terms[reader->count - 1].span.end};

	if (!privileges_read(reader, &statement))
		return;
	if (reader_sees(reader, "on")) {
		diag_hint(diag_error(reader->model->diags, reader_span(reader), "grant-on",
				     "what a grant is on is told by the block that it stands in"),
			  "leave \"on ...\" out, or move the grant to the object's own block");
		reader->failed = true;
	}
	if (on == NULL || !grantees_read(reader, &statement) || !privileges_check(reader, &statement, on))
		return;
	if (statement.revoke && statement.columns.count > 0) {
		diag_error(reader->model->diags, statement.columns.list[0].span, "revoke-column",
			   "nobody has a privilege on a column from the start: there is nothing to revoke");
		return;
	}
	for (uint32_t i = 0; i < statement.grantees.count; i++)
		grant_one(reader, parent, on, &statement, statement.grantees.list[i], span);
}

static void resolve(struct resolver *resolver, struct fact *fact)
{
	grantee_resolve(resolver, (struct name){fact->name, fact->name_span});
}

/* ---- checks ------------------------------------------------------------------- */

static void check_revoked(struct resolver *resolver, const struct grant *grant, uint32_t start)
{
	struct model *model = resolver->model;
	const struct fact *fact = &grant->head;

	for (uint32_t i = 0; i < grant->revoked.count; i++) {
		const struct name *name = &grant->revoked.list[i];
		uint32_t bit = privilege_bit(name->text);

		if (bit & privilege_set(&grant->privileges)) {
			diag_error(model->diags, name->span, "grant-and-revoke",
				   "\"%s\" is both granted to and revoked "
				   "from \"%s\"",
				   name->text, fact->name);
			return;
		}
		/* What was granted on what is not ours is not known. */
		if ((bit & start) || (fact_root(fact)->flags & FACT_EXTERN))
			continue;
		struct diag *diag = diag_error(model->diags, name->span, "revoke-of-nothing",
					       "\"%s\" has no \"%s\" on %s from the start", fact->name, name->text,
					       fact_label(model, fact->parent));
		diag_hint(diag, "what the schema does not grant is not there: leave the revoke out");
		return;
	}
}

static void check(struct resolver *resolver, struct fact *fact)
{
	const struct grant *grant = (const struct grant *)fact;
	const struct grantable *on = grantable_of(fact->parent->kind);
	const char *owner = owner_of(fact->parent);
	uint32_t start = 0;

	if (strcmp(fact->name, "public") == 0)
		start = everyones(resolver->model, fact->parent);
	else if (owner == fact->name)
		start = privilege_all(resolver->model, on);
	if (owner == fact->name && (privilege_set(&grant->privileges) & ~privilege_options(&grant->privileges))) {
		diag_hint(diag_error(resolver->model->diags, fact->name_span, "grant-to-owner",
				     "\"%s\" owns %s and has every privilege on it", fact->name,
				     fact_label(resolver->model, fact->parent)),
			  "leave it out: to take this grant back would take the owner's own privileges");
		return;
	}
	check_revoked(resolver, grant, start);
}

/* ---- writing ------------------------------------------------------------------ */

/* A part of a grant, for one statement: whole privileges, and for each privilege some of the columns. */
struct part {
	const struct grant *grant;
	uint32_t whole;
	const bool *columns; /* which of grant->columns; NULL: none */
};

static bool part_empty(const struct part *part)
{
	bool some = part->whole != 0;

	for (uint32_t i = 0; part->columns != NULL && i < part->grant->columns.count; i++)
		some |= part->columns[i];
	return !some;
}

static void put_column(struct writer *writer, const struct grant *grant, uint32_t i)
{
	const struct fact *column = fact_column(grant->head.parent, grant->columns.list[i].text);
	size_t start = writer->out->size;

	/* As it is called by now; a view has its columns elsewhere. */
	if (column != NULL)
		writer_fact(writer, column);
	else
		writer_name(writer, grant->columns.list[i].text);
	writer_trim(writer, start);
}

static void put_part(struct writer *writer, const struct part *part)
{
	const struct grant *grant = part->grant;
	const char *name;
	bool first = part->whole == 0;

	if (part->whole != 0)
		privileges_write(writer, writer->model, grantable_of(grant->head.parent->kind), part->whole);
	for (unsigned bit = 0; part->columns != NULL && (name = privilege_name(bit)) != NULL; bit++) {
		bool open = false;

		for (uint32_t i = 0; i < grant->columns.count; i++) {
			if (!part->columns[i] || privilege_bit(grant->column_privileges.list[i].text) != 1u << bit)
				continue;
			if (!open) {
				writer_raw(writer, first ? "" : ",");
				writer_words(writer, name);
			}
			writer_raw(writer, open ? ", " : " (");
			put_column(writer, grant, i);
			open = true;
			first = false;
		}
		if (open)
			writer_raw(writer, ")");
	}
}

static void put_to(struct writer *writer, const struct grant *grant, const char *to)
{
	const struct fact *object = grant->head.parent;

	if (writer->sql) {
		writer_words(writer, "on");
		writer_words(writer, grantable_of(object->kind)->on);
		writer_fact(writer, object);
		/* GRANT knows f(*) by f() alone. */
		if (strcmp(object->key + strlen(object->name), "(*)") == 0) {
			writer->out->size -= 2;
			writer_raw(writer, ")");
		}
	}
	writer_words(writer, to);
	if (strcmp(grant->head.name, "public") == 0)
		writer_words(writer, "public");
	else
		writer_name(writer, grant->head.name);
}

static void put(struct writer *writer, const struct part *part, bool revoke, bool option)
{
	writer_words(writer, !revoke ? "grant" : option ? "revoke grant option for" : "revoke");
	put_part(writer, part);
	put_to(writer, part->grant, revoke ? "from" : "to");
	if (!revoke && option)
		writer_words(writer, "with grant option");
}

/* The privileges of a grant with, or without, the grant option. */
static struct part part_of(struct arena *arena, const struct grant *grant, bool option)
{
	bool *columns = arena_take(arena, (grant->columns.count + 1) * sizeof *columns);
	uint32_t options = privilege_options(&grant->privileges);

	for (uint32_t i = 0; i < grant->columns.count; i++) {
		const char *name = grant->column_privileges.list[i].text;

		columns[i] = (name[strlen(name) - 1] == '*') == option;
	}
	return (struct part){grant, option ? options : privilege_set(&grant->privileges) & ~options, columns};
}

static void put_revoked(struct writer *writer, const struct grant *grant, bool word, size_t start)
{
	struct part part = {grant, privilege_set(&grant->revoked), NULL};

	if (grant->revoked.count == 0)
		return;
	size_t from = writer_statement(writer, start);
	if (word || from > start) {
		put(writer, &part, true, false);
		writer_trim(writer, from);
	} else {
		put_part(writer, &part);
		put_to(writer, grant, "from");
	}
}

static void put_all(struct writer *writer, const struct grant *grant, bool word)
{
	size_t start = writer->out->size;

	/* To revoke a privilege on a table revokes it on its columns too. */
	if (writer->sql)
		put_revoked(writer, grant, word, start);
	for (int option = 0; option <= 1; option++) {
		struct part part = part_of(writer->model->arena, grant, option);

		if (part_empty(&part))
			continue;
		size_t from = writer_statement(writer, start);
		if (word || from > start) {
			put(writer, &part, false, option);
			writer_trim(writer, from);
			continue;
		}
		put_part(writer, &part);
		put_to(writer, grant, "to");
		if (option)
			writer_words(writer, "with grant option");
	}
	if (!writer->sql)
		put_revoked(writer, grant, word, start);
}

static const char *spelling(const struct fact *fact)
{
	const struct grant *grant = (const struct grant *)fact;

	return grant->privileges.count + grant->columns.count > 0 ? "grant" : "revoke";
}

static void clauses(struct writer *writer, const struct fact *fact)
{
	put_all(writer, (const struct grant *)fact, false);
}

static void create(struct writer *writer, const struct fact *fact)
{
	put_all(writer, (const struct grant *)fact, true);
}

/* The owner has every privilege anyway: of what was given, the grant option alone can be taken back. */
static uint32_t privileges_gone(const struct grant *grant, uint32_t set)
{
	return owner_of(grant->head.parent) == grant->head.name ? 0 : set;
}

/* The columns' privileges go with the table's. */
static void drop(struct writer *writer, const struct fact *fact)
{
	const struct grant *grant = (const struct grant *)fact;
	uint32_t set = privilege_set(&grant->privileges), gone = privileges_gone(grant, set);
	bool *columns = arena_take(writer->model->arena, (grant->columns.count + 1) * sizeof *columns);
	const struct {
		struct part part;
		bool revoke, option;
	} statements[] = {
		{{grant, gone, columns}, true, false},
		{{grant, set & ~gone, NULL}, true, true},
		{{grant, privilege_set(&grant->revoked), NULL}, false, false},
	};

	for (uint32_t i = 0; i < grant->columns.count; i++)
		columns[i] = (privilege_bit(grant->column_privileges.list[i].text) & gone) == 0;
	size_t start = writer->out->size;
	for (size_t i = 0; i < sizeof statements / sizeof *statements; i++) {
		if (part_empty(&statements[i].part))
			continue;
		size_t from = writer_statement(writer, start);
		put(writer, &statements[i].part, statements[i].revoke, statements[i].option);
		writer_trim(writer, from);
	}
}

/* ---- the difference ----------------------------------------------------------- */

static void step(struct plan *plan, const struct part *part, bool revoke, bool option)
{
	if (part_empty(part))
		return;
	put(plan_writer(plan), part, revoke, option);
	plan_step(plan);
}

/* The place in b of the i-th column privilege of a, columns followed through renames; -1: is not there. */
static int64_t column_like(const struct grant *a, const struct grant *b, uint32_t i)
{
	const struct fact *column = fact_column(a->head.parent, a->columns.list[i].text);
	const char *name = column && column->twin ? column->twin->name : a->columns.list[i].text;
	uint32_t bit = privilege_bit(a->column_privileges.list[i].text);

	if (column != NULL && column->twin == NULL)
		return -1;
	for (uint32_t j = 0; j < b->columns.count; j++)
		if (b->columns.list[j].text == name && privilege_bit(b->column_privileges.list[j].text) == bit)
			return j;
	return -1;
}

static bool is_option(const struct grant *grant, int64_t i)
{
	const char *name = i < 0 ? "-" : grant->column_privileges.list[i].text;

	return name[strlen(name) - 1] == '*';
}

/* A column that is dropped takes its privileges along. */
static bool column_stays(const struct grant *grant, uint32_t i)
{
	const struct fact *column = fact_column(grant->head.parent, grant->columns.list[i].text);

	return column == NULL || column->twin != NULL;
}

static void revokes(struct plan *plan, const struct grant *a, const struct grant *b, uint32_t gone)
{
	bool *columns = arena_take(plan->arena, (a->columns.count + 1) * sizeof *columns);
	bool *options = arena_take(plan->arena, (a->columns.count + 1) * sizeof *options);
	uint32_t lost = privilege_options(&a->privileges) & ~gone & ~privilege_options(&b->privileges);

	for (uint32_t i = 0; i < a->columns.count; i++) {
		int64_t j = column_like(a, b, i);
		bool covered = (privilege_bit(a->column_privileges.list[i].text) & gone) != 0;

		columns[i] = j < 0 && !covered && column_stays(a, i);
		options[i] = j >= 0 && !covered && is_option(a, i) && !is_option(b, j);
	}
	step(plan, &(struct part){a, gone, columns}, true, false);
	step(plan, &(struct part){a, lost, options}, true, true);
}

static void grants(struct plan *plan, const struct grant *a, const struct grant *b, uint32_t gone)
{
	for (int option = 0; option <= 1; option++) {
		struct part part = part_of(plan->arena, b, option);
		bool *columns = arena_take(plan->arena, (b->columns.count + 1) * sizeof *columns);
		uint32_t had = (option ? privilege_options(&a->privileges) : privilege_set(&a->privileges)) & ~gone;

		for (uint32_t i = 0; i < b->columns.count; i++) {
			int64_t j = column_like(b, a, i);
			bool covered = (privilege_bit(b->column_privileges.list[i].text) & gone) != 0;

			columns[i] = part.columns[i] && (j < 0 || covered || (option && !is_option(a, j)));
		}
		part.whole &= ~had;
		part.columns = columns;
		step(plan, &part, false, option);
	}
}

static void alter(struct plan *plan, const struct delta *delta)
{
	const struct grant *a = (const struct grant *)delta->before, *b = (const struct grant *)delta->after;
	uint32_t had = privilege_set(&a->privileges), has = privilege_set(&b->privileges);
	uint32_t revoked = privilege_set(&a->revoked), revoke = privilege_set(&b->revoked);
	const struct grantable *on = grantable_of(b->head.parent->kind);
	/* All was granted by that word, and a newer server took it for more than we can name. */
	bool all = had != has && had == privilege_all(plan->after, on) && on->columns != NULL;

	step(plan, &(struct part){a, revoke & ~revoked, NULL}, true, false);
	revokes(plan, a, b, privileges_gone(a, all ? had : had & ~has));
	step(plan, &(struct part){b, revoked & ~revoke, NULL}, false, false);
	grants(plan, a, b, all ? had : had & ~has);
}

static void refs(struct refs *refs, const struct fact *fact)
{
	refs_add(refs, model_find(refs->model, SPACE_ROLE, NULL, fact->name), false);
	/* What an owner has goes to the next one. */
	if (owner_of(fact->parent) == fact->name)
		refs_add(refs, ownership_of(fact->parent), false);
}

const struct kind kind_grant = {
	.help = "Privileges of roles: `grant select, update (title) to app;`. `revoke` takes away what PostgreSQL gives of itself.",
	.word = "grant",
	.word_too = "revoke",
	.sql = "grant",
	.traits = ON_EXTERN,
	.within = HAS_GRANTS,
	.space = SPACE_GRANT,
	.size = sizeof(struct grant),
	FIELDS(fields),
	.read = read,
	.resolve = resolve,
	.refs = refs,
	.check = check,
	.spelling = spelling,
	.clauses = clauses,
	.create = create,
	.drop = drop,
	.alter = alter,
};
