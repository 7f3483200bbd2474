#include "keys.h"

#include "base/arena.h"
#include "base/diag.h"
#include "base/text.h"
#include "builtin.h"
#include "opclass.h"
#include "reader.h"
#include "refs.h"
#include "resolve.h"
#include "sqltext.h"
#include "sqltree.h"
#include "writer.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

const struct field index_key_fields[INDEX_KEY_FIELDS] = {
	FIELD(index_key, column, .flags = F_BARE | F_COLUMNS),
	FIELD(index_key, expression, .flags = F_BARE),
	FIELD_AS(index_key, collation, "collate", .space = SPACE_COLLATION),
	FIELD(index_key, opclass, .flags = F_BARE),
	FIELD(index_key, options, .flags = F_BARE | F_OPTIONS),
	FIELD(index_key, descending, .flags = F_SORTS),
	FIELD(index_key, nulls_moved, .flags = F_SORTS),
	FIELD(index_key, operator, .flags = 0),
};

const struct index_key *key_at(const struct list *keys, uint32_t i)
{
	return (const struct index_key *)keys->items + i;
}

/* ---- reading ------------------------------------------------------------------ */

static bool sees(const struct reader *reader, enum term_type type)
{
	return !reader_end(reader) && reader->terms[reader->at].type == type;
}

/* "(title)" is the column title: PostgreSQL takes it for one too (ComputeIndexAttrs in indexcmds.c). */
static bool lone_column(struct model *model, const struct sqltext *sql, const char **name)
{
	struct sql_token token = sql_token_next(sql->text, sql->size, 0);
	char folded[64];

	if ((token.kind != TOKEN_WORD && token.kind != TOKEN_QUOTED) ||
	    sql_token_next(sql->text, sql->size, token.offset + token.length).kind != TOKEN_END)
		return false;
	size_t size = sql_token_name(sql->text, token, folded);
	*name = names_get(model->names, folded, size);
	return token.kind == TOKEN_QUOTED || builtin_keyword(*name) == 0 || builtin_keyword(*name) == 'U';
}

static void column_set(struct reader *reader, struct index_key *key, struct name name)
{
	name_list_add(reader->model, &key->column, name);
}

bool key_what_read(struct reader *reader, struct index_key *key)
{
	struct span span = reader_span(reader);
	struct sqltext inner = {0};
	struct ref ref;

	if (sees(reader, TERM_SQL)) {
		reader_sql(reader, &key->expression);
		inner = key->expression;
		while (inner.size > 1 && inner.text[0] == '(' && inner.text[inner.size - 1] == ')') {
			inner.text++;
			inner.size -= 2;
		}
		const char *name;
		if (lone_column(reader->model, &inner, &name)) {
			key->expression = (struct sqltext){0};
			column_set(reader, key, (struct name){name, span});
		}
		return true;
	}
	if (!reader_ref(reader, &ref))
		return reader_expected(reader, "a column, a function call, or an expression in parentheses");
	if (sees(reader, TERM_SQL)) {
		span.end = reader->terms[reader->at++].span.end;
		key->expression = reader_text(reader, span);
		key->call = true;
	} else if (ref.schema != NULL) {
		return reader_expected(reader, "the arguments of the function in parentheses");
	} else {
		column_set(reader, key, (struct name){ref.name, ref.span});
	}
	return true;
}

/* An operator is a run of marks, or "operator (schema.mark)". */
static bool operator_read(struct reader *reader, struct index_key *key)
{
	struct span span = reader_span(reader);
	struct sqltext sql;

	if (reader_words(reader, "operator")) {
		if (!reader_need_sql(reader, &sql, "the operator in parentheses"))
			return false;
		size_t own = sql.size > 11 && strncasecmp(sql.text, "pg_catalog.", 11) == 0 ? 11 : 0;
		/* PostgreSQL's own are found first, and printed without their schema. */
		key->operator= names_of(reader->model->names,
					arena_printf(reader->model->arena, own ? "%.*s" : "operator(%.*s)",
						     (int)(sql.size - own), sql.text + own));
		return true;
	}
	while (sees(reader, TERM_MARK) && !reader_sees(reader, ",")) {
		struct span mark = reader_span(reader);
		if (reader_text(reader, mark).text[0] == ',')
			break;
		span.end = mark.end;
		reader->at++;
	}
	sql = reader_text(reader, span);
	if (sql.size == 0 || strchr("=<>!~&|#@+-*/%^?", sql.text[0]) == NULL)
		return reader_expected(reader, "an operator");
	key->operator= names_get(reader->model->names, sql.text, sql.size);
	return true;
}

static void order_read(struct reader *reader, struct index_key *key)
{
	bool first;

	key->descending = reader_words(reader, "desc");
	if (!key->descending)
		reader_words(reader, "asc");
	if (!reader_sees(reader, "nulls first") && !reader_sees(reader, "nulls last"))
		return;
	first = reader_words(reader, "nulls first");
	if (!first)
		reader_words(reader, "nulls last");
	key->nulls_moved = first != key->descending;
}

static bool class_read(struct reader *reader, struct index_key *key)
{
	static const char *const others[] = {"asc", "desc", "nulls", "with", "collate"};

	if (!sees(reader, TERM_WORD) && !sees(reader, TERM_QUOTED))
		return true;
	for (size_t i = 0; i < sizeof others / sizeof *others; i++)
		if (reader_sees(reader, others[i]))
			return true;
	reader_ref(reader, &key->opclass);
	return !sees(reader, TERM_SQL) || reader_options(reader, &key->options);
}

static bool key_read(struct reader *reader, struct index_key *key, enum keys_form form)
{
	if (!key_what_read(reader, key))
		return false;
	if (reader_words(reader, "collate") && !reader_ref(reader, &key->collation))
		return reader_expected(reader, "a collation");
	if (!class_read(reader, key))
		return false;
	if (form != KEYS_PARTITION)
		order_read(reader, key);
	if (form == KEYS_EXCLUDE)
		return reader_need_words(reader, "with") && operator_read(reader, key);
	return true;
}

bool keys_read(struct reader *reader, struct list *keys, enum keys_form form)
{
	struct reader inside;
	struct index_key *list = NULL;
	size_t count = 0;

	if (!reader_inside(reader, &inside))
		return reader_expected(reader,
				       form == KEYS_INDEX ? "the columns in parentheses" : "the keys in parentheses");
	if (inside.count == 0) {
		reader->at--;
		return reader_expected(reader, "a column, a function call, or an expression in parentheses");
	}
	do {
		struct index_key key = {0};

		if (!key_read(&inside, &key, form))
			break;
		ARENA_PUSH(reader->model->arena, list, count, key);
	} while (reader_mark(&inside, ','));
	if (!inside.failed && !reader_end(&inside))
		reader_expected(&inside, "\",\" or \")\"");
	reader->failed |= inside.failed;
	*keys = (struct list){list, (uint32_t)count};
	return !reader->failed;
}

/* ---- writing ------------------------------------------------------------------ */

void key_what_write(struct writer *writer, const struct index_key *key)
{
	if (key->column.count > 0) {
		writer_name(writer, key->column.list[0].text);
	} else if (key->call) {
		writer_raw(writer, " ");
		writer_sql(writer, &key->expression);
	} else {
		writer_parens(writer, &key->expression);
	}
}

static void key_write(struct writer *writer, const struct index_key *key)
{
	key_what_write(writer, key);
	if (key->collation.name != NULL) {
		writer_words(writer, "collate");
		writer_ref(writer, &key->collation);
	}
	if (key->opclass.name != NULL)
		writer_ref(writer, &key->opclass);
	if (key->options.given)
		writer_options(writer, &key->options);
	if (key->descending)
		writer_words(writer, "desc");
	if (key->nulls_moved)
		writer_words(writer, key->descending ? "nulls last" : "nulls first");
	if (key->operator!= NULL) {
		writer_words(writer, "with");
		writer_raw(writer, " ");
		writer_raw(writer, key->operator);
	}
}

void keys_write(struct writer *writer, const struct list *keys)
{
	writer_raw(writer, " (");
	for (uint32_t i = 0; i < keys->count; i++) {
		writer_raw(writer, i ? "," : "");
		size_t start = writer->out->size;
		key_write(writer, key_at(keys, i));
		if (i == 0)
			writer_trim(writer, start);
	}
	writer_raw(writer, ")");
}

/* ---- resolving ---------------------------------------------------------------- */

static const struct fact *column_of(const struct fact *table, const struct index_key *key)
{
	return key->column.count > 0 ? fact_column(table, key->column.list[0].text) : NULL;
}

static const struct type *type_of(const struct fact *column)
{
	const struct field *field = column ? field_find(column, "type") : NULL;

	return field ? field_at(column, field) : NULL;
}

static void leave_out_collation(const struct fact *column, struct index_key *key)
{
	const struct field *field = column ? field_find(column, "collate") : NULL;
	const struct ref *own = field ? field_at(column, field) : NULL;

	if (own == NULL || key->collation.name == NULL)
		return;
	if (own->name != NULL ? own->name == key->collation.name && own->schema == key->collation.schema
			      : strcmp(key->collation.name, "default") == 0)
		key->collation = (struct ref){0};
}

void keys_resolve(struct resolver *resolver, const struct fact *fact, struct list *keys, const char *method)
{
	struct index_key *list = keys->items;

	for (uint32_t i = 0; i < keys->count; i++) {
		opclass_resolve(resolver, &list[i].opclass, method, type_of(column_of(fact_root(fact), &list[i])),
				list[i].options.given);
		leave_out_collation(column_of(fact_root(fact), &list[i]), &list[i]);
	}
}

/* ---- made-up names ------------------------------------------------------------ */

static const void *nothing_found(void *context, const char *schema, const char *name)
{
	(void)context;
	(void)schema;
	(void)name;
	return NULL;
}

/* FigureColname() of src/backend/parser/parse_target.c: what an output column of this expression is called. */
static const char *expression_name(struct model *model, const struct fact *table, const struct sqltext *sql, bool was)
{
	const struct sql_catalog catalog = {.relation_find = nothing_found};
	const struct sql_context context = {.form = SQL_QUERY, .server = (unsigned)model->project.postgres};
	const char *text = arena_printf(model->arena, "SELECT %.*s\n", (int)sql->size, sql->text);
	struct sql_result result = {0};

	sql_references(model->arena, &catalog, &context, text, strlen(text), &result);
	const char *name = result.output_count == 1 ? result.outputs[0].name : NULL;
	if (name == NULL || strcmp(name, "?column?") == 0)
		return "expr";
	const struct fact *column = fact_column(table, names_of(model->names, name));
	return was && column != NULL ? fact_was(column) : name;
}

struct part_list {
	const char **names;
	size_t count;
};

/* ChooseIndexColumnNames() of indexcmds.c: one index does not have two columns of a name. */
static void part_add(struct model *model, struct part_list *parts, const char *name)
{
	const char *unique = name;
	char number[16];

	for (int n = 1;; n++) {
		bool taken = false;

		for (size_t i = 0; i < parts->count; i++)
			taken |= strcmp(parts->names[i], unique) == 0;
		if (!taken)
			break;
		snprintf(number, sizeof number, "%d", n);
		size_t size = strlen(name), most = 63 - strlen(number);
		while (size > most || (size > 0 && size < strlen(name) && ((unsigned char)name[size] & 0xc0) == 0x80))
			size--;
		unique = arena_printf(model->arena, "%.*s%s", (int)size, name, number);
	}
	ARENA_PUSH(model->arena, parts->names, parts->count, unique);
}

static const char *column_name(const struct fact *table, const struct name *name, bool was)
{
	const struct fact *column = fact_column(table, name->text);

	return was && column != NULL ? fact_was(column) : name->text;
}

const char *keys_name(struct model *model, const struct fact *table, const struct list *keys,
		      const struct name_list *include, bool was)
{
	struct part_list parts = {0};
	const char *joined = "";

	for (uint32_t i = 0; i < keys->count; i++) {
		const struct index_key *key = key_at(keys, i);

		part_add(model, &parts,
			 key->column.count > 0 ? column_name(table, &key->column.list[0], was)
					       : expression_name(model, table, &key->expression, was));
	}
	for (uint32_t i = 0; include != NULL && i < include->count; i++)
		part_add(model, &parts, column_name(table, &include->list[i], was));
	/* ChooseIndexNameAddition() gives up where the name is too long anyway. */
	for (size_t i = 0; i < parts.count && strlen(joined) < 64; i++)
		joined = arena_printf(model->arena, "%s%s%s", joined, i ? "_" : "", parts.names[i]);
	return joined;
}

/* ---- checking ----------------------------------------------------------------- */

static const struct index_method methods[] = {
	{"btree", true, true, true, 11}, {"hash", false, false, false, 0},    {"gist", false, true, false, 12},
	{"gin", false, true, false, 0},	 {"spgist", false, false, false, 14}, {"brin", false, true, false, 0},
};

const struct index_method *index_method(const char *name)
{
	for (size_t i = 0; i < sizeof methods / sizeof *methods; i++)
		if (strcmp(methods[i].name, name) == 0)
			return &methods[i];
	return NULL;
}

void method_check(struct resolver *resolver, struct name name)
{
	struct model *model = resolver->model;

	if (name.text == NULL || index_method(name.text) != NULL || model->foreign ||
	    model_find(model, SPACE_METHOD, NULL, name.text) != NULL)
		return;
	struct suggestion s = suggestion_for(name.text);
	struct diag *diag = diag_error(model->diags, name.span, "unknown-access-method",
				       "there is no access method \"%s\" for indexes", name.text);
	for (size_t i = 0; i < sizeof methods / sizeof *methods; i++)
		suggestion_offer(&s, methods[i].name);
	for (size_t i = 0; i < model->count; i++)
		if (model->facts[i]->kind->space == SPACE_METHOD)
			suggestion_offer(&s, model->facts[i]->name);
	if (strcmp(name.text, "ivfflat") == 0 || strcmp(name.text, "hnsw") == 0)
		diag_hint(diag, "it comes with an extension: extension vector;");
	else if (s.best != NULL)
		diag_hint(diag, "did you mean \"%s\"?", s.best);
	else
		diag_hint(diag, "btree, hash, gist, gin, spgist and brin are there, and what extensions bring");
}

static struct span key_span(const struct fact *fact, const struct index_key *key)
{
	if (key->column.count > 0 && key->column.list[0].span.at != 0)
		return key->column.list[0].span;
	if (key->expression.at != 0)
		return (struct span){key->expression.at, key->expression.at + key->expression.size};
	return fact->name_span;
}

/* A type without a usual operator class for the method: json in a btree, text in a gin. */
static void check_class(struct resolver *resolver, const struct fact *fact, const struct index_key *key,
			const struct index_method *method)
{
	struct model *model = resolver->model;
	const struct fact *column = column_of(fact_root(fact), key);
	const char *type = opclass_type(type_of(column));

	if (key->opclass.name != NULL || type == NULL || builtin_opclass_for(method->name, type) != NULL ||
	    model->foreign)
		return;
	for (size_t i = 0; i < model->count; i++)
		if (model->facts[i]->kind->space == SPACE_OPCLASS) /* an extension's may be this type's usual one */
			return;
	struct diag *diag = diag_error(model->diags, key_span(fact, key), "no-operator-class",
				       "%s is of type %s, which has no usual operator class for %s",
				       fact_label(model, column), type_of(column)->name, method->name);
	bool gin = strcmp(method->name, "gin") == 0, gist = strcmp(method->name, "gist") == 0;
	if ((gin || gist) && strcmp(type, "text") == 0)
		diag_hint(diag, "extension pg_trgm; brings %s_trgm_ops", method->name);
	else if (gin || gist)
		diag_hint(diag, "extension btree_%s; brings classes for plain types", method->name);
	else if (strcmp(type, "json") == 0)
		diag_hint(diag, "jsonb can be indexed");
}

static void check_key(struct resolver *resolver, const struct fact *fact, const struct index_key *key,
		      const struct index_method *method)
{
	struct model *model = resolver->model;

	if (!method->sorts && (key->descending || key->nulls_moved)) {
		struct diag *diag = diag_error(model->diags, key_span(fact, key), "not-sorted",
					       "%s keeps no order: asc, desc and nulls mean nothing to it",
					       method->name);
		diag_hint(diag, "only btree sorts");
	}
	check_class(resolver, fact, key, method);
}

static void check_twice(struct resolver *resolver, const struct fact *fact, const struct list *keys, uint32_t i)
{
	const struct index_key *key = key_at(keys, i);

	for (uint32_t j = 0; j < i && key->column.count > 0; j++) {
		const struct index_key *other = key_at(keys, j);

		if (other->column.count > 0 && other->column.list[0].text == key->column.list[0].text &&
		    other->opclass.name == key->opclass.name &&
		    other->operator== key->operator&& other->collation.name == key->collation.name) {
			diag_warning(resolver->model->diags, key_span(fact, key), "duplicate-column",
				     "column \"%s\" stands twice in the %s", key->column.list[0].text,
				     fact->kind->word);
			return;
		}
	}
}

void keys_check(struct resolver *resolver, const struct fact *fact, const struct list *keys, uint32_t included,
		const char *name)
{
	struct model *model = resolver->model;
	const struct index_method *method = index_method(name);

	/* INDEX_MAX_KEYS of pg_config_manual.h. */
	if (keys->count + included > 32)
		diag_error(model->diags, fact->name_span, "too-many-columns",
			   "%s has %u columns, and PostgreSQL takes 32 at the most", fact_label(model, fact),
			   keys->count + included);
	for (uint32_t i = 0; i < keys->count; i++)
		check_twice(resolver, fact, keys, i);
	if (method == NULL)
		return;
	for (uint32_t i = 0; i < keys->count; i++)
		check_key(resolver, fact, key_at(keys, i), method);
	if (!method->several && keys->count > 1)
		diag_error(model->diags, key_span(fact, key_at(keys, 1)), "one-column-only", "%s takes one column only",
			   method->name);
	if (!method->includes && included > 0) {
		struct diag *diag = diag_error(model->diags, fact->name_span, "no-include", "%s has no \"include\"",
					       method->name);
		diag_hint(diag, "btree, gist and spgist have");
	}
}

bool keys_plain(const struct list *keys, const struct name_list *columns)
{
	if (keys->count != columns->count)
		return false;
	for (uint32_t i = 0; i < keys->count; i++) {
		const struct index_key *key = key_at(keys, i);

		if (key->column.count == 0 || key->column.list[0].text != columns->list[i].text || key->descending ||
		    key->nulls_moved || key->opclass.name != NULL || key->collation.name != NULL)
			return false;
	}
	return true;
}

struct usual {
	struct refs *refs;
	const struct fact *fact;
	const char *method;
};

/* An index over values of a type of ours needs the class that it names nowhere. */
static void usual_class(void *context, const struct field *field, void *at)
{
	const struct usual *usual = context;
	const struct name_list *list = at;

	if (field->type != F_NAMES || !(field->flags & F_COLUMNS))
		return;
	for (uint32_t i = 0; i < list->count; i++)
		refs_add(usual->refs,
			 opclass_usual(usual->refs->model, usual->method,
				       type_of(fact_column(fact_root(usual->fact), list->list[i].text))),
			 false);
}

void keys_refs(struct refs *refs, const struct fact *fact, bool only)
{
	const struct model *model = refs->model;
	const struct field *using = field_find(fact, "using");
	struct usual usual = {refs, fact, "btree"};

	if (using != NULL && field_given(fact, using))
		usual.method = *(const char *const *)field_at(fact, using);
	field_each(fact, usual_class, &usual);

	for (size_t i = 0; only && i < model->count; i++) {
		const struct fact *heir = model->facts[i];

		if (heir->kind->base != NULL && heir->kind->base(heir) == fact->parent)
			refs_add_made(refs, heir);
	}
}
