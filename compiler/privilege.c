#include "privilege.h"

#include "base/arena.h"
#include "base/diag.h"
#include "builtin.h"
#include "resolve.h"

#include <string.h>

/* pg_dump's order. */
static const char *const names[] = {
	"select",   "insert", "update", "delete",  "truncate",	"references", "trigger",
	"maintain", "usage",  "create", "connect", "temporary", "execute",
};

enum { NAME_COUNT = sizeof names / sizeof *names };

/* A view is a table to GRANT. An aggregate is a function to it; the defaults of functions are those
 * of procedures too. */
static const struct grantable grantables[] = {
	{"table", "tables", "select|insert|update|delete|truncate|references|trigger|maintain",
	 "select|insert|update|references", NULL},
	{"sequence", "sequences", "usage|select|update", NULL, NULL},
	{"function", "functions", "execute", NULL, "execute"},
	{"procedure", "functions", "execute", NULL, "execute"},
	{"routine", "functions", "execute", NULL, "execute"},
	{"type", "types", "usage", NULL, "usage"},
	{"domain", "types", "usage", NULL, "usage"},
	{"schema", "schemas", "usage|create", NULL, NULL},
	{"language", NULL, "usage", NULL, "usage"},
	{"database", NULL, "create|connect|temporary", NULL, "connect|temporary"},
	{"foreign data wrapper", NULL, "usage", NULL, NULL},
	{"foreign server", NULL, "usage", NULL, NULL},
	{"tablespace", NULL, "create", NULL, NULL},
};

const char grantable_many_words[] = "tables|sequences|functions|routines|types|schemas";

const struct grantable *grantable_of(const struct kind *kind)
{
	const char *on = kind->grants_as ? kind->grants_as : kind->sql;

	for (size_t i = 0; i < sizeof grantables / sizeof *grantables; i++)
		if ((kind->traits & HAS_GRANTS) && strcmp(grantables[i].on, on) == 0)
			return &grantables[i];
	return NULL;
}

const struct grantable *grantable_many(const char *many)
{
	for (size_t i = 0; i < sizeof grantables / sizeof *grantables; i++)
		if (grantables[i].many != NULL && strcmp(grantables[i].many, many) == 0)
			return &grantables[i];
	return NULL;
}

/* ---- sets --------------------------------------------------------------------- */

static uint32_t bit_of(const char *name, size_t size)
{
	for (unsigned i = 0; i < NAME_COUNT; i++)
		if (strlen(names[i]) == size && memcmp(names[i], name, size) == 0)
			return (uint32_t)1 << i;
	return 0;
}

static bool has_option(const char *name)
{
	return name[strlen(name) - 1] == '*';
}

uint32_t privilege_bit(const char *name)
{
	return bit_of(name, strlen(name) - has_option(name));
}

uint32_t privilege_set(const struct name_list *list)
{
	uint32_t set = 0;

	for (uint32_t i = 0; i < list->count; i++)
		set |= privilege_bit(list->list[i].text);
	return set;
}

uint32_t privilege_options(const struct name_list *list)
{
	uint32_t set = 0;

	for (uint32_t i = 0; i < list->count; i++)
		if (has_option(list->list[i].text))
			set |= privilege_bit(list->list[i].text);
	return set;
}

uint32_t privilege_words(const char *words)
{
	uint32_t set = 0;

	for (const char *p = words, *stop; p != NULL; p = stop ? stop + 1 : NULL) {
		stop = strchr(p, '|');
		set |= bit_of(p, stop ? (size_t)(stop - p) : strlen(p));
	}
	return set;
}

/* MAINTAIN came with PostgreSQL 17. */
uint32_t privilege_all(const struct model *model, const struct grantable *on)
{
	uint32_t set = privilege_words(on->privileges);

	return model->project.postgres < 17 ? set & ~bit_of("maintain", 8) : set;
}

const char *privilege_name(unsigned bit)
{
	return bit < NAME_COUNT ? names[bit] : NULL;
}

/* ---- reading ------------------------------------------------------------------ */

static void list_append(struct model *model, struct name_list *list, const char *text, struct span span)
{
	name_list_add(model, list, (struct name){names_of(model->names, text), span});
}

static bool columns_read(struct reader *reader, struct privilege_statement *statement, struct name privilege)
{
	struct name_list columns;

	if (!reader_names(reader, &columns))
		return reader_expected(reader, "columns in parentheses");
	for (uint32_t i = 0; i < columns.count; i++) {
		name_list_add(reader->model, &statement->columns, columns.list[i]);
		name_list_add(reader->model, &statement->column_privileges, privilege);
	}
	return true;
}

bool privileges_read(struct reader *reader, struct privilege_statement *statement)
{
	struct name name;

	if (reader_words(reader, "grant option for"))
		return reader_expected(reader, "privileges: what is not granted with the option has none");
	do {
		if (!reader_need_name(reader, &name, "a privilege"))
			return false;
		bool all = strcmp(name.text, "all") == 0;
		if (all)
			reader_words(reader, "privileges");
		if (strcmp(name.text, "temp") == 0)
			name.text = names_of(reader->model->names, "temporary");
		if (!reader_end(reader) && reader->terms[reader->at].type == TERM_SQL)
			columns_read(reader, statement, name);
		else if (all)
			statement->all = name;
		else
			name_list_add(reader->model, &statement->privileges, name);
	} while (reader_mark(reader, ','));
	return !reader->failed;
}

bool grantees_read(struct reader *reader, struct privilege_statement *statement)
{
	if (!reader_need_words(reader, statement->revoke ? "from" : "to"))
		return false;
	do {
		struct name name;

		reader_words(reader, "group");
		if (!reader_need_name(reader, &name, "a role, or public"))
			return false;
		name_list_add(reader->model, &statement->grantees, name);
	} while (reader_mark(reader, ','));
	struct span span = reader_span(reader);
	if (statement->revoke) {
		reader_choice(reader, "cascade|restrict");
		return true;
	}
	statement->option = reader_words(reader, "with grant option");
	for (uint32_t i = 0; statement->option && i < statement->grantees.count; i++)
		if (strcmp(statement->grantees.list[i].text, "public") == 0) {
			diag_error(reader->model->diags, span, "option-to-public",
				   "PUBLIC cannot have the grant option: only a role can");
			reader->failed = true;
		}
	return !reader->failed;
}

/* "select, insert, update" */
static const char *set_listed(struct model *model, uint32_t set)
{
	const char *list = "";

	for (unsigned i = 0; i < NAME_COUNT; i++)
		if (set >> i & 1)
			list = arena_printf(model->arena, "%s%s%s", list, *list ? ", " : "", names[i]);
	return list;
}

static bool privilege_refused(struct reader *reader, const struct grantable *on, struct name name, bool column)
{
	struct model *model = reader->model;
	const char *known = column ? on->columns : on->privileges, *what = column ? "column" : on->on;
	uint32_t bit = privilege_bit(name.text);
	struct suggestion s = suggestion_for(name.text);

	if (bit & privilege_words(known) & privilege_all(model, on))
		return false;
	reader->failed = true;
	if (bit & privilege_words(known)) {
		diag_hint(diag_error(model->diags, name.span, "newer-privilege",
				     "the privilege \"%s\" came with PostgreSQL 17, and this project is for %lld",
				     name.text, (long long)model->project.postgres),
			  "raise \"postgres\" in the project's settings to 17");
		return true;
	}
	struct diag *diag = diag_error(model->diags, name.span, "unknown-privilege", "%s has no privilege \"%s\"",
				       known == NULL ? arena_printf(model->arena, "a column of a %s", on->on)
						     : arena_printf(model->arena, "a %s", what),
				       name.text);
	uint32_t all = privilege_words(known) & privilege_all(model, on);
	for (unsigned i = 0; i < NAME_COUNT && bit == 0; i++)
		if (all >> i & 1)
			suggestion_offer(&s, names[i]);
	if (s.best != NULL)
		diag_hint(diag, "did you mean \"%s\"?", s.best);
	else if (known != NULL)
		diag_hint(diag, "it has %s", set_listed(model, all));
	else
		diag_hint(diag, "only tables and views have privileges on their columns");
	return true;
}

static void spell_out(struct reader *reader, struct name_list *list, uint32_t set, struct span span)
{
	for (unsigned i = 0; i < NAME_COUNT; i++)
		if (set >> i & 1)
			list_append(reader->model, list, names[i], span);
}

static void columns_spell_out(struct reader *reader, struct privilege_statement *statement, const struct grantable *on)
{
	struct name_list columns = statement->columns, privileges = statement->column_privileges;

	statement->columns = statement->column_privileges = (struct name_list){0};
	for (uint32_t i = 0; i < columns.count; i++) {
		uint32_t first = statement->column_privileges.count;

		if (strcmp(privileges.list[i].text, "all") == 0)
			spell_out(reader, &statement->column_privileges, privilege_words(on->columns),
				  privileges.list[i].span);
		else
			name_list_add(reader->model, &statement->column_privileges, privileges.list[i]);
		for (; first < statement->column_privileges.count; first++)
			name_list_add(reader->model, &statement->columns, columns.list[i]);
	}
}

bool privileges_check(struct reader *reader, struct privilege_statement *statement, const struct grantable *on)
{
	if (statement->all.text != NULL)
		spell_out(reader, &statement->privileges, privilege_all(reader->model, on), statement->all.span);
	if (on->columns != NULL)
		columns_spell_out(reader, statement, on);
	for (uint32_t i = 0; i < statement->privileges.count; i++)
		if (privilege_refused(reader, on, statement->privileges.list[i], false))
			return false;
	for (uint32_t i = 0; i < statement->column_privileges.count; i++)
		if (privilege_refused(reader, on, statement->column_privileges.list[i], true))
			return false;
	return true;
}

void privilege_add(struct model *model, struct name_list *list, struct name name, bool option)
{
	uint32_t bit = privilege_bit(name.text), at = 0;
	const char *text = option ? names_of(model->names, arena_printf(model->arena, "%s*", name.text)) : name.text;

	while (at < list->count && privilege_bit(list->list[at].text) < bit)
		at++;
	if (at < list->count && privilege_bit(list->list[at].text) == bit) {
		struct diag *diag = diag_warning(model->diags, name.span, "duplicate-grant",
						 "\"%s\" is here a second time for the same role", name.text);

		diag_note(diag, list->list[at].span, "it stands here already");
		if (option)
			list->list[at].text = text;
		return;
	}
	name_list_add(model, list, (struct name){0});
	memmove(&list->list[at + 1], &list->list[at], (list->count - 1 - at) * sizeof *list->list);
	list->list[at] = (struct name){text, name.span};
}

/* ---- grantees ----------------------------------------------------------------- */

const struct fact *ownership_of(const struct fact *object)
{
	for (; object != NULL; object = object->parent)
		FACT_CHILDREN (child, object) {
			bool only = (child->kind->traits & ONLY_ONE) != 0;
			const struct field *field = only ? field_find(child, "owner") : NULL;

			if (field != NULL && field->type == F_REF)
				return child;
		}
	return NULL;
}

const char *owner_of(const struct fact *object)
{
	const struct fact *ownership = ownership_of(object);

	return ownership ? ((const struct ref *)field_at(ownership, field_find(ownership, "owner")))->name : NULL;
}

bool grantee_of_moment(const char *name)
{
	return strcmp(name, "current_user") == 0 || strcmp(name, "session_user") == 0 ||
	       strcmp(name, "current_role") == 0;
}

void grantee_resolve(struct resolver *resolver, struct name name)
{
	struct name_list list = {.list = &name, .count = 1, .given = true};

	if (grantee_of_moment(name.text)) {
		struct diag *diag = diag_error(resolver->model->diags, name.span, "role-of-the-moment",
					       "\"%s\" is whoever happens to run the migration", name.text);

		diag_hint(diag, "name a role, so that every database gets the same");
		return;
	}
	resolve_roles(resolver, &list);
}

/* ---- writing ------------------------------------------------------------------ */

void privileges_write(struct writer *writer, const struct model *model, const struct grantable *on, uint32_t set)
{
	bool first = true;

	if (set == privilege_all(model, on) && (set & (set - 1)) != 0) {
		writer_words(writer, "all");
		return;
	}
	for (unsigned i = 0; i < NAME_COUNT; i++) {
		if (!(set >> i & 1))
			continue;
		if (!first)
			writer_raw(writer, ",");
		writer_words(writer, names[i]);
		first = false;
	}
}
