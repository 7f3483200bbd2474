#include "trial.h"

#include "base/arena.h"
#include "base/diag.h"
#include "builtin.h"
#include "describe.h"
#include "emit.h"
#include "file.h"
#include "prove.h"
#include "quote.h"
#include "scratch.h"
#include "script.h"
#include "typed.h"
#include "writer.h"

#include <stdio.h>
#include <string.h>

struct trial {
	struct workspace *workspace;
	struct prover *prover;
	bool failed;
};

struct trial *trial_open(struct workspace *workspace)
{
	struct text error = {0};
	struct scratch *scratch = workspace_scratch(workspace, &error);

	if (scratch == NULL) {
		fprintf(stderr, "not proved: %s\n", error.size ? error.data : "no PostgreSQL server could be found");
		text_free(&error);
		return NULL;
	}
	struct trial *trial = memory_get(NULL, sizeof *trial);
	*trial = (struct trial){.workspace = workspace, .prover = prover_new(scratch)};
	text_free(&error);
	return trial;
}

void trial_close(struct trial *trial)
{
	if (trial == NULL)
		return;
	prover_free(trial->prover);
	memory_free(trial);
}

/* ---- scripts --------------------------------------------------------------------- */

void trial_schemas(struct model *before, struct model *after, struct trial_schemas *schemas)
{
	/* What either version declares as extern is there in both: the later one knows more of it. */
	*schemas = (struct trial_schemas){
		.setup = script_externs(after),
		.from = script_create(before),
		.to = script_create(after),
		.before = before,
		.after = after,
	};
}

/* ---- the case -------------------------------------------------------------------- */

struct trial_case {
	struct prove_case wanted;
	struct arena *arena;
	struct prove_role *roles;
	struct prove_table *tables;
	const char **extensions;
};

static void case_roles(struct trial_case *c, struct model *model)
{
	for (size_t i = 0; i < model->count; i++) {
		const struct fact *fact = model->facts[i];
		struct prove_role role = {fact->name, NULL};

		if (fact->kind->space != SPACE_ROLE || builtin_role(fact->name))
			continue;
		bool known = false;
		for (size_t j = 0; j < c->wanted.role_count; j++)
			known |= c->roles[j].name == fact->name;
		if (!known)
			ARENA_PUSH(c->arena, c->roles, c->wanted.role_count, role);
	}
	c->wanted.roles = c->roles;
}

static void case_extensions(struct trial_case *c, struct model *model)
{
	for (size_t i = 0; i < model->count; i++) {
		const struct fact *fact = model->facts[i];

		if (fact->kind->space == SPACE_EXTENSION)
			ARENA_PUSH(c->arena, c->extensions, c->wanted.extension_count, fact->name);
	}
	c->wanted.extensions = c->extensions;
}

static enum prove_fate fate_of(const struct item *item)
{
	const struct step *step = item->alter;

	for (; step != NULL; step = step->then)
		if (step->rewrites || step->hazard != NULL)
			return PROVE_CONVERTED;
	for (step = item->alter; step != NULL; step = step->then)
		if (step->lock == LOCK_ROW_EXCLUSIVE)
			return PROVE_FILLED;
	return PROVE_SAME;
}

/* The columns of one table that change their name or their values. */
static void table_columns(struct trial_case *c, struct plan *plan, struct prove_table *table, const struct fact *before)
{
	struct prove_column *columns = NULL;

	FACT_CHILDREN (child, before) {
		const struct item *item = child->kind->space == SPACE_COLUMN ? plan_item(plan, child) : NULL;

		if (item == NULL || item->delta.after == NULL || item->action != ACTION_ALTER)
			continue;
		struct prove_column column = {child->name, item->delta.after->name, fate_of(item)};
		ARENA_PUSH(c->arena, columns, table->count, column);
	}
	table->columns = columns;
}

static void case_tables(struct trial_case *c, struct plan *plan)
{
	for (size_t i = 0; i < plan->before->count; i++) {
		const struct fact *fact = plan->before->facts[i];

		if (fact->twin == NULL || !(fact->kind->traits & HOLDS_DATA) || fact->parent != NULL)
			continue;
		struct prove_table table = {fact->schema, fact->name, fact->twin->schema, fact->twin->name, NULL, 0};
		table_columns(c, plan, &table, fact);
		if (table.count > 0 || fact->name != fact->twin->name || fact->schema != fact->twin->schema)
			ARENA_PUSH(c->arena, c->tables, c->wanted.table_count, table);
	}
	c->wanted.tables = c->tables;
}

static const struct prove_loss *case_losses(struct trial_case *c, struct plan *plan, size_t *count)
{
	struct prove_loss *losses = NULL;

	*count = 0;
	for (size_t i = 0; i < plan->count; i++) {
		const struct step *step = plan->steps[i];
		const struct fact *fact = step->fact, *root = fact_root(fact);
		/* A new column that is filled has no values to lose. */
		bool both = step->item->delta.before != NULL && step->item->delta.after != NULL;
		bool narrows = both && step->verb == VERB_ALTER && step->hazard != NULL &&
			       fact->kind->space == SPACE_COLUMN;
		/* What is dropped and made again is there in both versions, and may get its values back from others: a
		 * generated column. */
		bool again = step->item->action == ACTION_REPLACE;

		if ((step->loses == NULL && !narrows) || !(root->kind->traits & HAS_COLUMNS))
			continue;
		if (narrows && root->twin != NULL) {
			root = root->twin;
			fact = fact->twin ? fact->twin : fact;
		}
		struct prove_loss loss = {root->schema, root->name, fact == root ? NULL : fact->name, narrows || again};
		ARENA_PUSH(c->arena, losses, *count, loss);
	}
	return losses;
}

static const struct prove_script *case_scripts(struct trial_case *c, struct plan *plan, size_t *count)
{
	struct prove_script *scripts = NULL;

	*count = 0;
	for (size_t part = 0; part < plan->parts; part++) {
		struct text text = {0};

		text_clear(&text);
		emit_part(&text, plan, part);
		struct prove_script script = {.sql = arena_copy(c->arena, text.data, text.size)};
		ARENA_PUSH(c->arena, scripts, *count, script);
		text_free(&text);
	}
	return scripts;
}

/* ---- the verdict ----------------------------------------------------------------- */

static void result_broken(struct trial *trial, const struct prove_result *result, const char *name, const char *remedy)
{
	struct diag *diag = diag_error(trial->workspace->diags, (struct span){0, 0}, "database", "cannot prove %s: %s",
				       name, result->reason);

	if (remedy != NULL)
		diag_hint(diag, "%s", remedy);
}

static bool result_told(struct trial *trial, const struct prove_result *result, const char *name, const char *remedy)
{
	struct text text = {0};

	if (result->verdict == PROVE_BROKEN) {
		result_broken(trial, result, name, remedy);
		return false;
	}
	prove_print(result, name, false, &text);
	if (text.size > 0)
		fwrite(text.data, 1, text.size, stderr);
	if (result->verdict == PROVE_PROVED)
		fprintf(stderr, "proved %s: up, down, up again; %zu rows in %zu tables (%.0f ms, %s)\n", name,
			result->rows, result->seeded, result->times.total, result->server);
	text_free(&text);
	return result->verdict != PROVE_FAILED;
}

bool trial_plans(struct trial *trial, const struct trial_schemas *schemas, struct plan *up, struct plan *down)
{
	struct trial_case c = {.arena = up->arena};

	if (schemas->from == NULL || schemas->to == NULL || schemas->setup == NULL)
		return false;
	c.wanted = (struct prove_case){
		.name = plan_name(up), .setup = schemas->setup, .from_sql = schemas->from, .to_sql = schemas->to};
	case_roles(&c, schemas->before);
	case_roles(&c, schemas->after);
	case_extensions(&c, schemas->before);
	case_extensions(&c, schemas->after);
	case_tables(&c, up);
	c.wanted.up = case_scripts(&c, up, &c.wanted.up_count);
	c.wanted.down = case_scripts(&c, down, &c.wanted.down_count);
	c.wanted.up_losses = case_losses(&c, up, &c.wanted.up_loss_count);
	c.wanted.down_losses = case_losses(&c, down, &c.wanted.down_loss_count);
	struct prove_result result = prove_run(trial->prover, &c.wanted, up->arena);
	return result_told(trial, &result, schemas->name ? schemas->name : c.wanted.name,
			   "it can be authored all the same: --no-prove");
}

/* ---- queries ----------------------------------------------------------------------- */

/* Those of the parameters that the statement takes. */
static const struct prove_value *query_parameters(struct model *model, const struct typed *typed,
						  const struct typed_shape *shape, uint64_t uses, size_t *count)
{
	const struct typed_parameter *parameters = typed->parameters.items;
	struct prove_value *values = NULL;

	*count = 0;
	for (size_t i = 0; i < typed->parameters.count; i++)
		if (uses >> i & 1)
			ARENA_PUSH(model->arena, values, *count,
				   ((struct prove_value){parameters[i].name, type_sql(model->arena, &shape->types[i]),
							 false}));
	return values;
}

static const struct prove_value *query_columns(struct model *model, const struct typed_shape *shape)
{
	struct prove_value *values = arena_take(model->arena, (shape->column_count + 1) * sizeof *values);

	for (size_t i = 0; i < shape->column_count; i++)
		values[i] = (struct prove_value){
			shape->columns[i].name, type_sql(model->arena, &shape->columns[i].type),
			shape->columns[i].given && !shape->columns[i].claimed && shape->columns[i].source != NULL};
	return values;
}

struct queries {
	struct model *model;
	struct prove_query *list;
	size_t count;
	size_t written, calls; /* queries, and those that are made for functions */
};

/* types: what parameters are cast to, see typed_write. */
static void query_add(struct queries *q, const struct fact *fact, const struct typed_shape *shape, size_t number,
		      const struct type *types)
{
	const struct typed *typed = fact->kind->typed(fact);
	struct prove_query query = {.name = fact_label(q->model, fact), .counts = strcmp(typed->gives, "exec") == 0};
	struct text sql = {0};

	text_clear(&sql);
	uint64_t uses = typed_write(&sql, q->model, typed, number, types);
	query.sql = arena_copy(q->model->arena, sql.data, sql.size);
	query.parameters = query_parameters(q->model, typed, shape, uses, &query.parameter_count);
	query.columns = query_columns(q->model, shape);
	query.column_count = shape->column_count;
	ARENA_PUSH(q->model->arena, q->list, q->count, query);
	text_free(&sql);
}

/* Each statement as programs send it; and the whole one with only those casts that were written, so that what a parameter is
 * told to be by its place is what the server takes it for. */
static void queries_collect(struct queries *q)
{
	for (size_t i = 0; i < q->model->query_count; i++) {
		const struct fact *fact = q->model->queries[i];
		const struct typed *typed = fact->parent == NULL ? fact->kind->typed(fact) : NULL;
		const struct typed_shape *shape = typed != NULL ? typed_shape(q->model, fact, typed) : NULL;

		if (shape == NULL)
			continue;
		if (fact->flags & FACT_MADE)
			q->calls++;
		else
			q->written++;
		for (size_t number = 0; number < typed_statements(typed); number++)
			query_add(q, fact, shape, number, shape->types);
		query_add(q, fact, shape, typed_statements(typed) - 1, NULL);
	}
}

/* "2 queries and 3 calls". */
static const char *queries_label(const struct queries *q)
{
	struct arena *arena = q->model->arena;
	const char *written = arena_printf(arena, "%zu quer%s", q->written, q->written == 1 ? "y" : "ies");
	const char *calls = arena_printf(arena, "%zu call%s", q->calls, q->calls == 1 ? "" : "s");

	if (q->written > 0 && q->calls > 0)
		return arena_printf(arena, "%s and %s", written, calls);
	return q->calls > 0 ? calls : written;
}

static const char *path_setting(struct model *model)
{
	const struct name_list *path = &model->project.search_path;
	struct text text = {0};

	text_put(&text, "SET search_path = ");
	for (uint32_t i = 0; i < path->count; i++) {
		text_put(&text, i > 0 ? ", " : "");
		quote_name(&text, path->list[i].text);
	}
	const char *setting = path->count > 0 ? arena_copy(model->arena, text.data, text.size) : NULL;
	text_free(&text);
	return setting;
}

bool trial_queries(struct trial *trial, struct model *model)
{
	struct trial_case c = {.arena = model->arena};
	struct queries queries = {.model = model};

	queries_collect(&queries);
	const char *name = queries_label(&queries);
	c.wanted = (struct prove_case){.name = name,
				       .setup = script_externs(model),
				       .to_sql = script_create(model),
				       .settings = path_setting(model)};
	if (c.wanted.setup == NULL || c.wanted.to_sql == NULL)
		return false;
	case_roles(&c, model);
	case_extensions(&c, model);
	struct prove_result result = prove_queries(trial->prover, &c.wanted, queries.list, queries.count, model->arena);
	if (result.verdict == PROVE_PROVED)
		fprintf(stderr, "proved %s (%.0f ms, %s)\n", name, result.times.total, result.server);
	return result.verdict == PROVE_PROVED || result_told(trial, &result, name, NULL);
}

/* ---- the history ----------------------------------------------------------------- */

/* The lines behind a title of a migration's header: "--   public.videos.title". */
static const char *header_list(const char *script, const char *title)
{
	const char *p = strstr(script, title);

	return p != NULL && p[strlen(title)] == '\n' ? p + strlen(title) + 1 : NULL;
}

/* The next of them, or NULL; *p moves on. */
static const char *header_line(const char **p)
{
	const char *line = *p;

	if (line == NULL || strncmp(line, "--   ", 5) != 0)
		return NULL;
	*p += strcspn(line, "\n");
	*p += **p == '\n';
	return line + 5;
}

/* What a backslash of quote_line stands for; *p is left at its last byte. */
static char piece_code(const char **p)
{
	unsigned code = '\\';
	int read = 0;

	if (sscanf(*p + 1, "%4x%n", &code, &read) == 1)
		*p += read;
	else if ((*p)[1] == '\\')
		++*p;
	return (char)code;
}

static char *name_piece(struct arena *arena, const char **p)
{
	struct text text = {0};
	bool coded = strncmp(*p, "U&\"", 3) == 0, quoted = coded || **p == '"';

	text_clear(&text);
	for (*p += coded ? 3 : quoted; **p != '\0' && **p != '\n'; ++*p) {
		if (quoted && **p == '"' && *++*p != '"')
			break;
		if (!quoted && (**p == '.' || **p == ' '))
			break;
		text_char(&text, coded && **p == '\\' ? piece_code(p) : **p);
	}
	*p += **p == '.';
	char *piece = arena_copy(arena, text.data, text.size);
	text_free(&text);
	return piece;
}

struct path {
	const char *schema, *table, *column;
};

static struct path path_read(struct arena *arena, const char **p)
{
	struct path path = {0};

	path.schema = name_piece(arena, p);
	/* "sequence public.s": no table, so that it has no rows. */
	if (**p == ' ')
		return path;
	path.table = name_piece(arena, p);
	if (**p != '\0' && **p != '\n' && **p != ' ')
		path.column = name_piece(arena, p);
	return path;
}

static struct prove_loss *header_losses(struct arena *arena, const char *script, size_t *count)
{
	static const char *const titles[] = {"-- Data loss:", "-- Converted:"};
	struct prove_loss *losses = NULL;

	*count = 0;
	for (int possible = 0; possible < 2; possible++) {
		const char *p = header_list(script, titles[possible]);

		for (const char *line; (line = header_line(&p)) != NULL;) {
			struct path path = path_read(arena, &line);
			if (path.table == NULL)
				continue;
			/* What is made anew is there in both versions. */
			struct prove_loss loss = {path.schema, path.table, path.column, possible || *line == ' '};

			ARENA_PUSH(arena, losses, *count, loss);
		}
	}
	return losses;
}

static struct prove_table *case_table(struct trial_case *c, struct path path)
{
	struct prove_table table = {path.schema, path.table, path.schema, path.table, NULL, 0};

	for (size_t i = 0; i < c->wanted.table_count; i++)
		if (strcmp(c->tables[i].schema_before, path.schema) == 0 &&
		    strcmp(c->tables[i].before, path.table) == 0)
			return &c->tables[i];
	ARENA_PUSH(c->arena, c->tables, c->wanted.table_count, table);
	c->wanted.tables = c->tables;
	return &c->tables[c->wanted.table_count - 1];
}

static void case_column(struct trial_case *c, struct prove_table *table, struct prove_column column)
{
	struct prove_column *columns = arena_take(c->arena, (table->count + 1) * sizeof *columns);
	size_t at = 0;

	for (size_t i = 0; i < table->count; i++) {
		columns[i] = table->columns[i];
		if (strcmp(columns[at].before, column.before) != 0)
			at = i + 1;
	}
	if (at < table->count)
		column.after = columns[at].after;
	else
		table->count++;
	columns[at] = column;
	table->columns = columns;
}

/* What up's header says of tables and columns that go on under other names, or get values. */
static void case_header(struct trial_case *c, const char *up, const char *down)
{
	const char *renamed = header_list(up, "-- Renamed:"), *filled = header_list(up, "-- Filled:");

	for (const char *line; (line = header_line(&renamed)) != NULL;) {
		struct path from = path_read(c->arena, &line);
		line += strlen(" to ");
		struct path to = path_read(c->arena, &line);
		struct prove_table *table = case_table(c, from);

		table->schema_after = to.schema;
		table->after = to.table;
		if (from.column != NULL)
			case_column(c, table, (struct prove_column){from.column, to.column, PROVE_SAME});
	}
	for (const char *line; (line = header_line(&filled)) != NULL;) {
		struct path path = path_read(c->arena, &line);

		case_column(c, case_table(c, path), (struct prove_column){path.column, path.column, PROVE_FILLED});
	}
	c->wanted.up_losses = header_losses(c->arena, up, &c->wanted.up_loss_count);
	c->wanted.down_losses = header_losses(c->arena, down, &c->wanted.down_loss_count);
}

static bool read_script(struct trial *trial, struct arena *arena, const char *path, const char **script)
{
	struct text text = {0}, error = {0};

	text_clear(&text);
	bool read = file_read(&text, path, &error);
	if (!read)
		diag_error(trial->workspace->diags, (struct span){0, 0}, "cannot-read", "%s", error.data);
	*script = arena_copy(arena, text.data, text.size);
	text_free(&text);
	text_free(&error);
	return read;
}

bool trial_history(struct trial *trial, const struct history *history, struct model *schema)
{
	struct arena *arena = schema->arena;
	const char *setup = script_externs(schema), *whole = script_create(schema);
	struct text before = {0}, after = {0};
	bool well = setup != NULL && whole != NULL;

	text_clear(&before);
	text_clear(&after);
	for (size_t i = 0; well && i < history->count; i++) {
		const struct record *record = &history->list[i];
		struct trial_case c = {.arena = arena};
		const char *up, *down, *name = arena_printf(arena, "%s_%s", record->version, record->name);

		if (!read_script(trial, arena, history_up(history, record), &up) ||
		    !read_script(trial, arena, history_down(history, record), &down))
			return false;
		text_put(&after, up);
		struct prove_script scripts[] = {{.sql = up}, {.sql = down}};
		c.wanted = (struct prove_case){.name = name,
					       .setup = setup,
					       .up = &scripts[0],
					       .up_count = 1,
					       .down = &scripts[1],
					       .down_count = 1};
		c.wanted.from_sql = arena_copy(arena, before.data, before.size);
		/* Only the last one has a create script to be compared with: what a version in between was, nobody
		 * has kept but its migrations. */
		c.wanted.to_sql = i + 1 == history->count ? whole : arena_copy(arena, after.data, after.size);
		case_roles(&c, schema);
		case_extensions(&c, schema);
		case_header(&c, up, down);
		struct prove_result result = prove_run(trial->prover, &c.wanted, arena);
		well &= result_told(trial, &result, name, NULL);
		text_put(&before, up);
	}
	text_free(&before);
	text_free(&after);
	return well;
}
