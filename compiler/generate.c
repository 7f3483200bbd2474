#include "generate_parts.h"

#include "base/arena.h"
#include "base/diag.h"
#include "catalog.h"
#include "quote.h"
#include "refs.h"
#include "writer.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

struct taken {
	const char *scope, *identifier; /* in upper case: constants are */
	const char *what;
	struct span span;
	struct taken *next;
};

static const char *id_of(const struct generator *g, const struct fact *fact)
{
	return arena_printf(g->model->arena, "%u", fact->number);
}

/* ---- identifiers --------------------------------------------------------------- */

/* Keywords of C and C++, and names that common headers make macros of. */
static bool is_reserved(const char *word)
{
	static const char *const words =
		" EOF FALSE NULL TRUE alignas alignof and and_eq asm assert atomic auto bitand bitor bool break case catch "
		"char char16_t char32_t char8_t class co_await co_return co_yield compl complex concept const const_cast consteval constexpr "
		"constinit continue decltype default delete do double dynamic_cast else enum errno explicit export extern "
		"false float for friend goto i386 if imaginary inline int linux long major minor mutable namespace new "
		"noexcept noreturn not not_eq nullptr operator or or_eq private protected public register "
		"reinterpret_cast requires restrict return short signed sizeof static static_assert static_cast stderr "
		"stdin stdout struct switch template this thread_local throw true try typedef typeid typename typeof union "
		"unix unsigned using virtual void volatile wchar_t while xor xor_eq ";
	const char *found = words;
	size_t size = strlen(word);

	while ((found = strstr(found, word)) != NULL) {
		if (found[-1] == ' ' && found[size] == ' ')
			return true;
		found++;
	}
	return false;
}

static unsigned long code_point(const char **p)
{
	unsigned char c = (unsigned char)*(*p)++;
	unsigned long code = c >= 0xf0 ? c & 7u : c >= 0xe0 ? c & 15u : c & 31u;

	while (((unsigned char)**p & 0xc0) == 0x80)
		code = code << 6 | ((unsigned char)*(*p)++ & 0x3fu);
	return code;
}

/* ASCII letters, digits and _; what is none of them becomes _, and what is not ASCII uXXXX. */
const char *identifier_of(struct model *model, const char *prefix, const char *name, bool whole)
{
	struct text text = {0};

	text_clear(&text);
	if (prefix != NULL)
		text_printf(&text, "%s_", identifier_of(model, NULL, prefix, false));
	size_t start = text.size;
	for (const char *p = name; *p != '\0';) {
		if ((unsigned char)*p >= 0x80)
			text_printf(&text, "u%04lx", code_point(&p));
		else
			text_char(&text, isalnum((unsigned char)*p) ? *p : '_'), p++;
	}
	/* What begins with _ is the C library's, with chr_ and m4_ the templates' macros, with a digit a number. */
	bool odd = text.size == start || text.data[start] == '_' || isdigit((unsigned char)text.data[start]) ||
		   strncmp(text.data, "chr_", 4) == 0 || strncmp(text.data, "m4_", 3) == 0;
	const char *made = start == 0 && odd ? arena_printf(model->arena, "x%s", text.data)
					     : arena_copy(model->arena, text.data, text.size);
	text_free(&text);
	return whole && is_reserved(made) ? arena_printf(model->arena, "%s_", made) : made;
}

/* Of what stands by itself: the runtime's names and files begin with ch_ and chronos_. */
const char *root_identifier(struct model *model, const char *schema, const char *name)
{
	const char *identifier = identifier_of(model, schema, name, true);
	size_t size = strcspn(identifier, "_");
	bool ours = (size == 2 && strncasecmp(identifier, "ch", size) == 0) ||
		    (size == 7 && strncasecmp(identifier, "chronos", size) == 0);

	return ours ? arena_printf(model->arena, "x%s", identifier) : identifier;
}

static const char *upper_of(struct model *model, const char *identifier)
{
	char *upper = arena_copy(model->arena, identifier, strlen(identifier));

	for (char *p = upper; *p != '\0'; p++)
		*p = (char)toupper((unsigned char)*p);
	return upper;
}

void take_identifier(struct generator *g, const char *identifier, const char *what, struct span span)
{
	const char *upper = upper_of(g->model, identifier);
	uint64_t key = hash_string(hash_string(1, g->scope), upper);
	for (struct taken *t = map_find(&g->taken, key); t != NULL; t = t->next) {
		if (strcmp(t->scope, g->scope) != 0 || strcmp(t->identifier, upper) != 0)
			continue;
		struct diag *diag = diag_error(g->model->diags, span, "same-identifier",
					       "%s and %s would both be called \"%s\" in generated code", t->what, what,
					       identifier);
		diag_note(diag, t->span, "the other one is declared here");
		diag_hint(
			diag,
			"letters, digits and _ make an identifier, upper and lower case alike in constants: rename one of them");
		return;
	}
	struct taken *taken = arena_take(g->model->arena, sizeof *taken);
	*taken = (struct taken){g->scope, upper, what, span, map_find(&g->taken, key)};
	map_put(&g->taken, key, taken);
}

/* Only what generated code is likely to name must have an identifier of its own. */
static bool is_named(const struct fact *fact)
{
	int space = fact->kind->space;

	if (fact->parent != NULL)
		return space == SPACE_COLUMN || space == SPACE_CONSTRAINT;
	return space == SPACE_RELATION || space == SPACE_TYPE;
}

static const char *fact_identifier(struct generator *g, const struct fact *fact)
{
	const struct name_list *path = &g->model->project.search_path;
	bool home = fact->schema == NULL || fact->parent != NULL ||
		    (path->count > 0 && fact->schema == path->list[0].text);
	const char *schema = home ? NULL : fact->schema, *name = fact->name ? fact->name : "";
	const char *identifier = fact->parent == NULL
					 ? root_identifier(g->model, schema, name)
					 : identifier_of(g->model, schema, name, fact->kind->space != SPACE_CONSTRAINT);

	if (is_named(fact)) {
		g->scope = fact->parent
				   ? arena_printf(g->model->arena, "%u %d", fact->parent->number, fact->kind->space)
				   : "";
		take_identifier(g, identifier, fact_label(g->model, fact), fact->name_span);
	}
	return identifier;
}

/* ---- values -------------------------------------------------------------------- */

static struct writer writer_of(struct generator *g, struct text *text)
{
	text_clear(text);
	return (struct writer){.out = text, .model = g->model, .sql = true};
}

static const char *written(struct generator *g, struct text *text)
{
	size_t skip = text->size > 0 && text->data[0] == ' ';
	const char *kept = arena_copy(g->model->arena, text->data + skip, text->size - skip);

	text_free(text);
	return kept;
}

static void put_written(struct generator *g, const char *id, const char *key, struct text *text)
{
	facts_put(&g->facts, id, key, written(g, text));
}

static const char *key_of(struct generator *g, const char *key, const char *part)
{
	return arena_printf(g->model->arena, "%s.%s", key, part);
}

static bool is_told(const struct fact *fact)
{
	return !(fact->flags & FACT_PLATFORM);
}

static const char *type_text(struct generator *g, const struct type *type)
{
	struct text text;
	struct writer writer = writer_of(g, memset(&text, 0, sizeof text));

	writer_type(&writer, type);
	return written(g, &text);
}

void put_type(struct generator *g, const char *id, const char *key, const struct type *type)
{
	facts_put(&g->facts, id, key, type_text(g, type));
	facts_put(&g->facts, id, key_of(g, key, "name"), type->name);
	if (type->schema != NULL)
		facts_put(&g->facts, id, key_of(g, key, "schema"), type->schema);
	if (type->mods != NULL)
		facts_put(&g->facts, id, key_of(g, key, "mods"), type->mods);
	if (type->dims > 0)
		facts_put(&g->facts, id, key_of(g, key, "dims"), arena_printf(g->model->arena, "%u", type->dims));
	if (type->fact != NULL && is_told(type->fact))
		facts_put(&g->facts, id, key_of(g, key, "id"), id_of(g, type->fact));
}

static void put_ref(struct generator *g, const char *id, const char *key, const struct ref *ref)
{
	struct text text;
	struct writer writer = writer_of(g, memset(&text, 0, sizeof text));

	writer_ref(&writer, ref);
	put_written(g, id, key, &text);
	if (ref->fact != NULL && is_told(ref->fact))
		facts_put(&g->facts, id, key_of(g, key, "id"), id_of(g, ref->fact));
}

/* The columns that a field names, by their ids. */
static void put_columns(struct generator *g, const struct fact *fact, const char *id, const char *key,
			const struct name_list *list)
{
	const struct fact *owner = fact->parent ? fact->parent : fact;

	for (uint32_t i = 0; !(owner->kind->traits & HAS_OUTPUTS) && i < list->count; i++) {
		const struct fact *column = fact_column(owner, list->list[i].text);

		if (column != NULL)
			facts_add(&g->facts, id, key_of(g, key, "id"), id_of(g, column));
	}
}

static void put_identifiers(struct generator *g, const char *id, const char *key, const struct name_list *list)
{
	g->scope = arena_printf(g->model->arena, "%s %s", id, key);
	for (uint32_t i = 0; i < list->count; i++) {
		const char *identifier = identifier_of(g->model, NULL, list->list[i].text, false);

		take_identifier(g, identifier, arena_printf(g->model->arena, "\"%s\"", list->list[i].text),
				list->list[i].span);
		facts_put(&g->facts, id, arena_printf(g->model->arena, "%s.identifiers.%u", key, i), identifier);
		facts_add(&g->facts, id, key_of(g, key, "identifiers"), identifier);
	}
}

static void put_field(struct generator *g, const struct fact *fact, const char *id, const char *key, const void *at,
		      const struct field *field);

static void put_list(struct generator *g, const struct fact *fact, const char *id, const char *key,
		     const struct list *list, const struct field *field)
{
	for (uint32_t i = 0; i < list->count; i++) {
		const char *item = arena_printf(g->model->arena, "%s.%s.item%u", id, key, i);

		facts_add(&g->facts, id, key, item);
		for (size_t j = 0; j < field->item_count; j++)
			put_field(g, fact, item, field->items[j].word,
				  (const char *)list->items + (size_t)i * field->item_size + field->items[j].at,
				  &field->items[j]);
	}
}

/* A field without a word is called "list": the labels of an enum. */
static void put_field(struct generator *g, const struct fact *fact, const char *id, const char *key, const void *at,
		      const struct field *field)
{
	const struct sqltext *sql = at;
	const struct name_list *names = at;
	bool wordless = key == NULL || *key == '\0';

	if (wordless)
		key = "list";
	switch (field->type) {
	case F_BOOL:
		if (*(const bool *)at)
			facts_put(&g->facts, id, key, "true");
		break;
	case F_INT:
		if (((const struct integer *)at)->given)
			facts_put(
				&g->facts, id, key,
				arena_printf(g->model->arena, "%lld", (long long)((const struct integer *)at)->value));
		break;
	case F_NAMES:
		for (uint32_t i = 0; i < names->count; i++)
			facts_add(&g->facts, id, key, names->list[i].text);
		if (field->flags & F_COLUMNS)
			put_columns(g, fact, id, key, names);
		else if (wordless)
			put_identifiers(g, id, key, names);
		break;
	case F_SQL:
		if (sql->text != NULL)
			facts_put(&g->facts, id, key, arena_copy(g->model->arena, sql->text, sql->size));
		break;
	case F_TYPE:
		if (((const struct type *)at)->name != NULL)
			put_type(g, id, key, at);
		break;
	case F_REF:
		if (((const struct ref *)at)->name != NULL)
			put_ref(g, id, key, at);
		break;
	case F_LIST:
		put_list(g, fact, id, key, at, field);
		break;
	default: /* F_NAME and F_TEXT are both one pointer */
		if (*(const char *const *)at != NULL)
			facts_put(&g->facts, id, key, *(const char *const *)at);
	}
}

/* ---- facts --------------------------------------------------------------------- */

static const char *space_word(int space)
{
	switch (space) {
	case SPACE_COLUMN:
		return "columns";
	case SPACE_CONSTRAINT:
		return "constraints";
	case SPACE_RELATION:
		return "relations";
	case SPACE_TYPE:
		return "types";
	default:
		return NULL;
	}
}

void put_head(struct generator *g, const char *id, struct facts_head head)
{
	head.upper = upper_of(g->model, head.identifier);
	facts_open(&g->facts, id, &head);
}

static const char *sql_name(struct generator *g, const struct fact *fact)
{
	struct text text;
	struct writer writer = writer_of(g, memset(&text, 0, sizeof text));

	if (fact->schema != NULL && fact->parent == NULL)
		writer_fact(&writer, fact);
	else
		quote_name(&text, fact->name ? fact->name : "");
	return written(g, &text);
}

/* What stands behind the name of a part in SQL: "text NOT NULL", "(a) REFERENCES b (id)". */
static const char *clauses_of(struct generator *g, const struct fact *fact)
{
	struct text text;
	struct writer writer;

	if (fact->parent == NULL || fact->kind->read != NULL || (fact->kind->traits & ONLY_ONE))
		return NULL;
	writer = writer_of(g, memset(&text, 0, sizeof text));
	writer_clauses(&writer, fact);
	return written(g, &text);
}

static void put_flags(struct generator *g, const char *id, const struct fact *fact)
{
	const char *comment = fact_comment(fact);

	if (fact->flags & FACT_EXTERN)
		facts_put(&g->facts, id, "extern", "true");
	if (fact->flags & FACT_INHERITED)
		facts_put(&g->facts, id, "inherited", "true");
	if (comment != NULL)
		facts_put(&g->facts, id, "comment", comment);
	if (fact->kind->traits & IS_PRIMARY)
		facts_put(&g->facts, id, "primary", "true");
	if (fact->kind->traits & IS_KEY)
		facts_put(&g->facts, id, "key", "true");
}

/* Which columns of its table a constraint is over: its fields and its expression tell. */
static void put_constrained(struct generator *g, const char *id, const struct fact *fact)
{
	const struct refs *refs = refs_of(g->model, fact);

	for (size_t i = 0; i < refs->count; i++)
		if (refs->list[i].fact->parent == fact->parent && refs->list[i].fact->kind->space == SPACE_COLUMN)
			facts_add(&g->facts, id_of(g, refs->list[i].fact), "constraints", id);
}

static void put_outputs(struct generator *g, const char *id, const struct fact *view);

static void put_any(struct generator *g, const struct fact *fact)
{
	const char *id = id_of(g, fact), *parent = fact->parent ? id_of(g, fact->parent) : "model";
	const char *space = space_word(fact->kind->space),
		   *list = arena_printf(g->model->arena, "kind.%s", fact->kind->word);

	/* A comment is told with what it is on; so is what a view says of a column of its query: see put_outputs. */
	if ((fact->kind->traits & BARE_QUOTED) ||
	    (fact->parent != NULL && (fact->parent->kind->traits & HAS_OUTPUTS) && fact->kind->space == SPACE_COLUMN))
		return;
	/* Nothing leads to it. */
	if (fact->parent != NULL && space == NULL && !facts_wanted(&g->facts, list))
		return;
	put_head(g, id,
		 (struct facts_head){.kind = fact->kind->word,
				     .parent = parent,
				     .schema = fact->schema,
				     .name = fact->name,
				     .identifier = fact_identifier(g, fact),
				     .sql = sql_name(g, fact),
				     .clauses = clauses_of(g, fact)});
	facts_add(&g->facts, parent, list, id);
	if (space != NULL)
		facts_add(&g->facts, parent, space, id);
	put_flags(g, id, fact);
	for (size_t i = 0; i < fact->kind->field_count; i++)
		put_field(g, fact, id, fact->kind->fields[i].word, field_at(fact, &fact->kind->fields[i]),
			  &fact->kind->fields[i]);
	if (fact->kind->space == SPACE_CONSTRAINT)
		put_constrained(g, id, fact);
	if (fact->kind->traits & HAS_OUTPUTS)
		put_outputs(g, id, fact);
	FACT_CHILDREN (child, fact)
		put_any(g, child);
}

/* ---- columns of views ---------------------------------------------------------- */

static const struct field *query_of(const struct fact *view)
{
	for (size_t i = 0; i < view->kind->field_count; i++)
		if (view->kind->fields[i].flags & F_QUERY)
			return &view->kind->fields[i];
	return NULL;
}

static const struct type *type_of(const struct fact *column)
{
	for (size_t i = 0; i < column->kind->field_count; i++)
		if (column->kind->fields[i].type == F_TYPE)
			return field_at(column, &column->kind->fields[i]);
	return NULL;
}

/* The type of an output: its column's, through views over views too, or what the normal form of the query tells. */
static bool output_type(struct generator *g, const struct fact *view, const char *name, const struct fact *column,
			struct type *type)
{
	const struct sql_catalog catalog = catalog_of(g->model);
	struct sql_type told = {0};

	if (column != NULL && column->kind->space == SPACE_COLUMN && type_of(column) != NULL) {
		*type = *type_of(column);
		return type->name != NULL;
	}
	return catalog.column_type(catalog.context, view, name, &told) && type_of_sql(g->model, &told, type);
}

static void put_output(struct generator *g, const char *view_id, const struct fact *view, const char *name,
		       const struct sql_output *output)
{
	const char *id = arena_printf(g->model->arena, "%s.%s", view_id, name);
	const char *identifier = identifier_of(g->model, NULL, name, true);
	struct text text = {0};
	struct type type;

	bool told = output_type(g, view, name, output->column, &type);
	quote_name(&text, name);
	put_head(g, id,
		 (struct facts_head){.kind = "output",
				     .parent = view_id,
				     .name = name,
				     .identifier = identifier,
				     .sql = written(g, &text),
				     .clauses = told ? type_text(g, &type) : NULL});
	facts_add(&g->facts, view_id, "columns", id);
	g->scope = arena_printf(g->model->arena, "%s outputs", view_id);
	take_identifier(g, identifier,
			arena_printf(g->model->arena, "column \"%s\" of %s", name, fact_label(g->model, view)),
			view->name_span);
	if (told)
		put_type(g, id, "type", &type);
	FACT_CHILDREN (child, view)
		if (child->kind->space == SPACE_COLUMN && strcmp(child->name, name) == 0 && fact_comment(child) != NULL)
			facts_put(&g->facts, id, "comment", fact_comment(child));
}

static void put_outputs(struct generator *g, const char *id, const struct fact *view)
{
	const struct field *query = query_of(view);
	const struct sql_result *result = query ? refs_sql(g->model, view, query) : NULL;
	const struct name_list *names = view->kind->columns ? view->kind->columns(view) : NULL;

	if (result == NULL || result->outputs_open || result->scanned_only) {
		facts_put(&g->facts, id, "open", "true");
		return;
	}
	for (size_t i = 0; i < result->output_count; i++) {
		const char *name = names && i < names->count ? names->list[i].text : result->outputs[i].name;

		if (name != NULL)
			put_output(g, id, view, name, &result->outputs[i]);
	}
}

/* ---- the model ----------------------------------------------------------------- */

static int root_compare(const void *a, const void *b)
{
	const struct fact *x = *(const struct fact *const *)a, *y = *(const struct fact *const *)b;
	size_t i = kind_rank(x->kind), j = kind_rank(y->kind);

	if (i != j)
		return i < j ? -1 : 1;
	int schemas = strcmp(x->schema ? x->schema : "", y->schema ? y->schema : "");
	int keys = strcmp(x->key ? x->key : "", y->key ? y->key : "");
	return schemas ? schemas : keys ? keys : x->number < y->number ? -1 : 1;
}

/* A type goes behind the types that its parts are of: a struct holds them by value. */
static void put_root(struct generator *g, const struct fact *root)
{
	if (map_find(&g->done, map_key(root)) != NULL || !is_told(root))
		return;
	map_put(&g->done, map_key(root), g);
	if (root->kind->space == SPACE_TYPE) {
		if (type_of(root) != NULL && type_of(root)->fact != NULL)
			put_root(g, fact_root(type_of(root)->fact));
		FACT_CHILDREN (child, root) {
			const struct type *type = type_of(child);

			if (type != NULL && type->fact != NULL && type->fact->kind->space == SPACE_TYPE)
				put_root(g, type->fact);
		}
	}
	put_any(g, root);
}

void generate_facts(struct text *out, struct model *model, const char *templates)
{
	struct generator g = {.facts = facts_new(out, model->arena, templates), .model = model};
	const struct fact **roots = arena_take(model->arena, (model->count + 1) * sizeof *roots);
	size_t count = 0;

	if (model->project.name != NULL)
		facts_put(&g.facts, "model", "project", model->project.name);
	for (size_t i = 0; i < model->count; i++)
		if (model->facts[i]->parent == NULL)
			roots[count++] = model->facts[i];
	qsort(roots, count, sizeof *roots, root_compare);
	for (size_t i = 0; i < count; i++)
		put_root(&g, roots[i]);
	for (size_t i = 0; i < model->query_count; i++)
		if (model->queries[i]->parent == NULL)
			put_query(&g, model->queries[i]);
	facts_end(&g.facts);
	map_free(&g.taken);
	map_free(&g.done);
}
