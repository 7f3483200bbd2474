/* Made by chronosc from the template c: do not edit. */
#include "chronos_rt.h"

#include <libpq-fe.h>
#include <poll.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/select.h>
#include <time.h>

/* ---- the connection -------------------------------------------------------------------- */

enum op {
	OP_IDENTITY,
	OP_INSERT,
	OP_UPSERT,
	OP_UPDATE,
	OP_DELETE,
	OP_FIND,
	OP_FIND_MANY,
	OP_FIRST,
	OP_AFTER,
	OP_ALL,
	OP_SELECT,
	OP_CURSOR,
	OP_QUERY,
	OP_QUERY_CURSOR
};

/* SQL that is made once, and prepared once. It is called by what it says, so that clients that share a server
 * connection through a pooler mean the same by one name. */
struct statement {
	struct statement *next;
	const struct ch_table *table;
	uint64_t key;
	enum op op;
	unsigned path;
	bool prepared, checked; /* checked: what it gives has the columns' types */
	char name[20];
	const char *tail; /* OP_SELECT: points into sql */
	char *sql;
	uint64_t set[]; /* of a table's columns */
};

struct call {
	struct statement *statement;
	void *row;
	struct ch_rows *rows;
	int64_t *count;		    /* of rows; NULL: nobody asks */
	bool counts, alone, needed; /* any number of rows is well; only one is; and one there must be */
};

struct item {
	struct call call;
	enum ch_status status;
	bool counted; /* a call of the user's */
	bool prepares;
};

enum { STATEMENT_BUCKETS = 256, PARAM_LIMIT = 65535 };
enum busy { IDLE, BATCH, SENT, ROWS, LOAD };

struct ch_db {
	PGconn *connection;
	struct ch_failure error;
	struct statement *statements[STATEMENT_BUCKETS];
	PGresult **kept; /* what rows of the last call point at */
	size_t kept_count, kept_room;
	struct ch_param *params; /* of the call that is being made */
	size_t param_count, param_room;
	uint8_t *bytes;
	size_t byte_room;
	const char **values; /* as libpq takes them */
	int *lengths, *formats;
	size_t bound_room;
	const struct ch_schema *schema; /* whose types have these numbers */
	uint32_t *oids;
	char *role, *claims;
	struct item *items; /* of a batch */
	size_t item_count, item_room, item_at, called;
	unsigned depth; /* of transactions */
	enum busy busy;
	bool own, unprepared, failed, wants_write;
};

struct text {
	char *data;
	size_t size, room;
	bool failed;
};

static bool grow(void *list, size_t *room, size_t wanted, size_t size)
{
	void **at = list;

	if (wanted <= *room)
		return true;
	size_t more = wanted > *room * 2 ? wanted : *room * 2;
	void *grown = realloc(*at, more * size);
	if (grown == NULL)
		return false;
	*at = grown;
	*room = more;
	return true;
}

/* ---- failures ----------------------------------------------------------------------------- */

static enum ch_status fail(struct ch_db *db, enum ch_status status, const char *form, ...)
{
	va_list arguments;

	memset(&db->error, 0, sizeof db->error);
	db->error.status = status;
	va_start(arguments, form);
	vsnprintf(db->error.message, sizeof db->error.message, form, arguments);
	va_end(arguments);
	return status;
}

static enum ch_status no_memory(struct ch_db *db)
{
	return fail(db, CH_MEMORY, "out of memory");
}

static enum ch_status busy(struct ch_db *db)
{
	static const char *const why[] = {"", "a batch", "a batch", "rows that are still coming", "a load"};

	return fail(db, CH_MISUSE, "the connection is taken by %s", why[db->busy]);
}

static enum ch_status status_of(const char *sqlstate)
{
	static const struct {
		char begin[6];
		enum ch_status status;
	} rows[] = {
		{"23505", CH_UNIQUE},	   {"23503", CH_FOREIGN_KEY},
		{"23001", CH_FOREIGN_KEY}, {"23514", CH_CHECK},
		{"23502", CH_NOT_NULL},	   {"23P01", CH_EXCLUSION},
		{"42501", CH_DENIED},	   {"40001", CH_SERIALIZATION},
		{"40P01", CH_DEADLOCK},	   {"57014", CH_CANCELED},
		{"57", CH_CONNECTION},	   {"08", CH_CONNECTION},
		{"25P02", CH_ABORTED},	   {"22", CH_VALUE},
		{"42P01", CH_SHAPE},	   {"42703", CH_SHAPE},
		{"42704", CH_SHAPE},	   {"42804", CH_SHAPE},
		{"42883", CH_SHAPE},	   {"3F000", CH_SHAPE},
		{"53200", CH_MEMORY},
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		if (strncmp(sqlstate, rows[i].begin, strlen(rows[i].begin)) == 0)
			return rows[i].status;
	return CH_SERVER;
}

static void copy_field(char *to, size_t room, const PGresult *result, int field)
{
	const char *text = PQresultErrorField(result, field);

	snprintf(to, room, "%s", text != NULL ? text : "");
}

static enum ch_status fail_lost(struct ch_db *db)
{
	const char *message = PQerrorMessage(db->connection);

	return fail(db, CH_CONNECTION, "%.*s", (int)strcspn(message, "\n"),
		    *message ? message : "the connection is lost");
}

static enum ch_status fail_result(struct ch_db *db, const PGresult *result)
{
	const char *sqlstate = PQresultErrorField(result, PG_DIAG_SQLSTATE);
	const char *message = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);

	if (result == NULL || sqlstate == NULL)
		return fail_lost(db);
	fail(db, status_of(sqlstate), "%s", message != NULL ? message : "");
	if (PQstatus(db->connection) == CONNECTION_BAD)
		db->error.status = CH_CONNECTION;
	snprintf(db->error.sqlstate, sizeof db->error.sqlstate, "%s", sqlstate);
	copy_field(db->error.schema, sizeof db->error.schema, result, PG_DIAG_SCHEMA_NAME);
	copy_field(db->error.table, sizeof db->error.table, result, PG_DIAG_TABLE_NAME);
	copy_field(db->error.column, sizeof db->error.column, result, PG_DIAG_COLUMN_NAME);
	copy_field(db->error.constraint, sizeof db->error.constraint, result, PG_DIAG_CONSTRAINT_NAME);
	return db->error.status;
}

static enum ch_status fail_column(struct ch_db *db, const struct ch_table *table, unsigned column, const char *what)
{
	fail(db, CH_SHAPE, "column \"%s\" of %s %s", table->columns[column].name, table->sql, what);
	snprintf(db->error.schema, sizeof db->error.schema, "%s", table->schema);
	snprintf(db->error.table, sizeof db->error.table, "%s", table->name);
	snprintf(db->error.column, sizeof db->error.column, "%s", table->columns[column].name);
	return CH_SHAPE;
}

const struct ch_failure *ch_error(const struct ch_db *db)
{
	return &db->error;
}

unsigned ch_broken(const struct ch_db *db, const struct ch_table *table)
{
	const struct ch_failure *error = &db->error;

	if (*error->constraint == '\0' || strcmp(error->table, table->name) != 0 ||
	    strcmp(error->schema, table->schema) != 0)
		return 0;
	for (unsigned i = 0; i < table->constraint_count; i++)
		if (strcmp(error->constraint, table->constraints[i]) == 0)
			return i + 1;
	return 0;
}

/* ---- text of SQL --------------------------------------------------------------------------- */

static void put(struct text *text, const char *string)
{
	size_t size = strlen(string);

	if (text->failed || !grow(&text->data, &text->room, text->size + size + 1, 1)) {
		text->failed = true;
		return;
	}
	memcpy(text->data + text->size, string, size + 1);
	text->size += size;
}

static void put_number(struct text *text, const char *before, size_t number)
{
	char digits[40];

	snprintf(digits, sizeof digits, "%s%zu", before, number);
	put(text, digits);
}

static void put_name(struct text *text, const char *name)
{
	char c[2] = {0};

	put(text, "\"");
	for (; *name != '\0'; name++) {
		c[0] = *name;
		put(text, *name == '"' ? "\"\"" : c);
	}
	put(text, "\"");
}

static void put_columns(struct text *text, const struct ch_table *table)
{
	for (unsigned i = 0; i < table->column_count; i++) {
		put(text, i > 0 ? ", " : "");
		put_name(text, table->columns[i].name);
	}
}

/* The columns of a set, or what stands for their values. */
static size_t put_set(struct text *text, const struct ch_table *table, const uint64_t *set, const char *before)
{
	size_t count = 0;

	for (unsigned i = 0; i < table->column_count; i++) {
		if (!ch_set_has(set, i))
			continue;
		put(text, count++ > 0 ? ", " : "");
		if (before == NULL)
			put_name(text, table->columns[i].name);
		else
			put_number(text, before, count);
	}
	return count;
}

/* A composite type must be named where values of it are compared, and domains over enums have no operators: "::type". */
static void put_compared(struct text *text, const struct ch_type *type, const char *after)
{
	const struct ch_type *plain = type;

	while (plain->base != NULL)
		plain = plain->base;
	if (plain->fields != NULL || (plain->labels != NULL && plain != type)) {
		put(text, "::");
		put(text, plain->name);
		put(text, after);
	}
}

static void put_path(struct text *text, const struct ch_table *table, const struct ch_path *path, unsigned from,
		     unsigned to, const char *after)
{
	for (unsigned i = from; i < to; i++) {
		put(text, i > from ? ", " : "");
		put_name(text, table->columns[path->columns[i]].name);
		put(text, after);
	}
}

static size_t put_where(struct text *text, const struct ch_table *table, const struct ch_path *path, size_t param)
{
	for (unsigned i = 0; i < path->given; i++) {
		const struct ch_column *column = &table->columns[path->columns[i]];

		put(text, i > 0 ? " and " : " where ");
		put_name(text, column->name);
		put_compared(text, column->type, "");
		put_number(text, " = $", ++param);
		put_compared(text, column->type, "");
	}
	return param;
}

static void put_insert(struct text *text, const struct statement *s)
{
	put(text, "insert into ");
	put(text, s->table->sql);
	put(text, " (");
	if (put_set(text, s->table, s->set, NULL) == 0) {
		text->size -= 2;
		put(text, " default values");
		return;
	}
	put(text, ") values (");
	put_set(text, s->table, s->set, "$");
	put(text, ")");
}

/* The row that is there gets what is set, except its key; where that is nothing its key, so that it is still returned. */
static void put_conflict(struct text *text, const struct statement *s, const struct ch_path *path)
{
	const char *comma = "";

	put(text, " on conflict (");
	put_path(text, s->table, path, 0, path->given, "");
	put(text, ") do update set ");
	for (unsigned i = 0; i < s->table->column_count + 1U; i++) {
		bool last = i == s->table->column_count, chosen = last ? *comma == '\0' : ch_set_has(s->set, i);
		unsigned column = last ? path->columns[0] : i;

		for (unsigned j = 0; j < path->given && !last; j++)
			chosen &= path->columns[j] != i;
		if (!chosen)
			continue;
		put(text, comma);
		put_name(text, s->table->columns[column].name);
		put(text, " = excluded.");
		put_name(text, s->table->columns[column].name);
		comma = ", ";
	}
}

static void put_update(struct text *text, const struct statement *s, const struct ch_path *path)
{
	size_t count = 0;

	put(text, "update ");
	put(text, s->table->sql);
	put(text, " set ");
	for (unsigned i = 0; i < s->table->column_count; i++) {
		if (!ch_set_has(s->set, i))
			continue;
		put(text, count > 0 ? ", " : "");
		put_name(text, s->table->columns[i].name);
		put_number(text, " = $", ++count);
	}
	put_where(text, s->table, path, count);
}

static void put_select(struct text *text, const struct ch_table *table)
{
	put(text, "select ");
	put_columns(text, table);
	put(text, " from ");
	put(text, table->sql);
}

/* A page: what is behind the last row of the page before, in the order of the path. */
static void put_page(struct text *text, const struct statement *s, const struct ch_path *path)
{
	size_t param = put_where(text, s->table, path, 0);

	if (s->op == OP_AFTER) {
		put(text, path->given > 0 ? " and (" : " where (");
		for (unsigned i = path->given; i < path->count; i++) {
			put(text, i > path->given ? ", " : "");
			put_name(text, s->table->columns[path->columns[i]].name);
			put_compared(text, s->table->columns[path->columns[i]].type, "");
		}
		put(text, path->descending ? ") < (" : ") > (");
		for (unsigned i = path->given; i < path->count; i++) {
			put_number(text, i > path->given ? ", $" : "$", ++param);
			put_compared(text, s->table->columns[path->columns[i]].type, "");
		}
		put(text, ")");
	}
	put(text, " order by ");
	put_path(text, s->table, path, path->given, path->count, path->descending ? " desc" : "");
	put_number(text, " limit $", param + 1);
}

static void put_many(struct text *text, const struct ch_table *table, const struct ch_path *path)
{
	const struct ch_column *column = &table->columns[path->columns[0]];

	put(text, " where ");
	put_name(text, column->name);
	put_compared(text, column->type, "");
	put(text, " = any ($1::");
	put(text, column->type->name);
	put(text, "[]");
	put_compared(text, column->type, "[]");
	put(text, ")");
}

/* A query begins with the table that it gives. */
static const struct ch_query *query_of(const struct statement *s)
{
	return (const struct ch_query *)(const void *)s->table;
}

static void put_statement(struct text *text, const struct statement *s)
{
	const struct ch_path *path = s->table != NULL && s->path < s->table->path_count ? &s->table->paths[s->path]
											: NULL;

	switch (s->op) {
	case OP_QUERY_CURSOR:
		put(text, "declare ch_stream no scroll cursor for ");
		put(text, query_of(s)->statements[s->path].sql);
		return;
	case OP_QUERY:
		put(text, query_of(s)->statements[s->path].sql);
		return;
	case OP_IDENTITY:
		put(text, "select set_config('role', $1, true), set_config('request.jwt.claims', $2, true)");
		return;
	case OP_CURSOR:
		put(text, "declare ch_stream no scroll cursor for ");
		put_select(text, s->table);
		put_where(text, s->table, path, 0);
		return;
	case OP_INSERT:
	case OP_UPSERT:
		put_insert(text, s);
		if (s->op == OP_UPSERT)
			put_conflict(text, s, path);
		break;
	case OP_UPDATE:
		put_update(text, s, path);
		break;
	case OP_DELETE:
		put(text, "delete from ");
		put(text, s->table->sql);
		put_where(text, s->table, path, 0);
		break;
	default:
		put_select(text, s->table);
		if (s->op == OP_FIND)
			put_where(text, s->table, path, 0);
		else if (s->op == OP_FIND_MANY)
			put_many(text, s->table, path);
		else if (s->op == OP_FIRST || s->op == OP_AFTER)
			put_page(text, s, path);
		return;
	}
	put(text, " returning ");
	put_columns(text, s->table);
}

/* ---- statements ------------------------------------------------------------------------------ */

static uint64_t hash(uint64_t seed, const void *bytes, size_t size)
{
	const uint8_t *at = bytes;

	for (size_t i = 0; i < size; i++)
		seed = (seed ^ at[i]) * UINT64_C(0x100000001b3);
	return seed;
}

static size_t set_words(const struct ch_table *table)
{
	return table != NULL ? ((size_t)table->column_count + 63) / 64 : 0;
}

static struct statement *statement_new(struct ch_db *db, enum op op, const struct ch_table *table, unsigned path,
				       const uint64_t *set, const char *tail)
{
	size_t words = set_words(table);
	struct statement *s = calloc(1, sizeof *s + words * sizeof *set);
	struct text text = {0};

	if (s == NULL)
		return NULL;
	s->table = table;
	s->op = op;
	s->path = path;
	if (set != NULL)
		memcpy(s->set, set, words * sizeof *set);
	put_statement(&text, s);
	size_t before = text.size;
	put(&text, " ");
	put(&text, tail);
	if (text.failed) {
		free(text.data);
		free(s);
		no_memory(db);
		return NULL;
	}
	s->sql = text.data;
	s->tail = s->sql + before + 1;
	snprintf(s->name, sizeof s->name, "ch_%016llx",
		 (unsigned long long)hash(UINT64_C(0xcbf29ce484222325), s->sql, text.size));
	return s;
}

/* The statement for this; NULL when there is no memory. */
static struct statement *statement_find(struct ch_db *db, enum op op, const struct ch_table *table, unsigned path,
					const uint64_t *set, const char *tail)
{
	size_t words = set != NULL ? set_words(table) : 0;
	uint64_t key = ((uint64_t)(uintptr_t)table >> 4) * 31 + (uint64_t)op * 8191 + path * 127;

	for (size_t i = 0; i < words; i++)
		key = (key ^ set[i]) * UINT64_C(0x9e3779b97f4a7c15);
	key = hash(key, tail, strlen(tail));
	struct statement **bucket = &db->statements[(key ^ key >> 32) % STATEMENT_BUCKETS];
	for (struct statement *s = *bucket; s != NULL; s = s->next)
		if (s->key == key && s->table == table && s->op == op && s->path == path &&
		    (words == 0 || memcmp(s->set, set, words * sizeof *set) == 0) && strcmp(s->tail, tail) == 0)
			return s;
	struct statement *made = statement_new(db, op, table, path, set, tail);
	if (made == NULL) {
		no_memory(db);
		return NULL;
	}
	made->key = key;
	made->next = *bucket;
	*bucket = made;
	return made;
}

static struct statement *statement_get(struct ch_db *db, enum op op, const struct ch_table *table, unsigned path,
				       const uint64_t *set)
{
	return statement_find(db, op, table, path, set, "");
}

/* ---- parameters ------------------------------------------------------------------------------- */

static void params_clear(struct ch_db *db)
{
	db->param_count = 0;
	db->failed = false;
}

static void param_add(struct ch_db *db, const struct ch_type *type, const void *value)
{
	if (!grow(&db->params, &db->param_room, db->param_count + 1, sizeof *db->params)) {
		db->failed = true;
		return;
	}
	db->params[db->param_count++] = (struct ch_param){type, value};
}

static void param_column(struct ch_db *db, const struct ch_column *column, const void *row)
{
	const void *value = (const char *)row + column->at;
	bool null = (column->flags & CH_NULLABLE) && ch_is_null(column->type, value);

	param_add(db, column->type, null ? NULL : value);
}

static void param_key(struct ch_db *db, const struct ch_table *table, const struct ch_path *path,
		      const void *const *key)
{
	for (unsigned i = 0; i < path->given; i++)
		param_add(db, table->columns[path->columns[i]].type, key[i]);
}

static void param_set(struct ch_db *db, const struct ch_table *table, const uint64_t *set, const void *row)
{
	for (unsigned i = 0; i < table->column_count; i++)
		if (ch_set_has(set, i))
			param_column(db, &table->columns[i], row);
}

static bool bound_grow(struct ch_db *db, size_t count)
{
	size_t a = db->bound_room, b = db->bound_room, c = db->bound_room;
	bool grown = grow(&db->values, &a, count, sizeof *db->values) &&
		     grow(&db->lengths, &b, count, sizeof *db->lengths) &&
		     grow(&db->formats, &c, count, sizeof *db->formats);

	for (size_t i = db->bound_room; grown && i < a; i++)
		db->formats[i] = 1;
	if (grown)
		db->bound_room = a;
	return grown;
}

/* Whether a value has parts that only the server can number. */
static bool has_numbers(const struct ch_type *type)
{
	while (type->base != NULL)
		type = type->base;
	return type->element != NULL || type->get == ch_get_composite;
}

static enum ch_status numbers_load(struct ch_db *db, const struct ch_schema *schema);

static enum ch_status params_bind(struct ch_db *db, const struct ch_table *table)
{
	size_t size = 0, at = 0;

	for (size_t i = 0; i < db->param_count; i++) {
		const struct ch_param *param = &db->params[i];

		if (param->value == NULL)
			continue;
		size_t needed = ch_put(param->type, NULL, param->value, NULL);
		if (needed > 0x3fffffff)
			return fail(db, CH_VALUE, "a value has more than a gigabyte");
		size += needed + 1;
		if (has_numbers(param->type) && table != NULL && db->schema != table->in) {
			enum ch_status status = numbers_load(db, table->in);

			if (status < 0)
				return status;
		}
	}
	if (db->failed || !bound_grow(db, db->param_count) || !grow(&db->bytes, &db->byte_room, size + 1, 1))
		return no_memory(db);
	for (size_t i = 0; i < db->param_count; i++) {
		const struct ch_param *param = &db->params[i];

		db->values[i] = param->value != NULL ? (const char *)db->bytes + at : NULL;
		db->lengths[i] = 0;
		if (param->value == NULL)
			continue;
		db->lengths[i] = (int)ch_put(param->type, db->bytes + at, param->value, db->oids);
		at += (size_t)db->lengths[i];
	}
	return CH_OK;
}

/* ---- results ------------------------------------------------------------------------------------ */

static void forget(struct ch_db *db)
{
	while (db->kept_count > 0)
		PQclear(db->kept[--db->kept_count]);
}

static enum ch_status keep(struct ch_db *db, PGresult *result)
{
	if (!grow(&db->kept, &db->kept_room, db->kept_count + 1, sizeof(PGresult *))) {
		PQclear(result);
		return no_memory(db);
	}
	db->kept[db->kept_count++] = result;
	return CH_OK;
}

static enum ch_status read_row(struct ch_db *db, const struct ch_table *table, const PGresult *result, int number,
			       void *row)
{
	for (unsigned i = 0; i < table->column_count; i++) {
		const struct ch_column *column = &table->columns[i];
		const struct ch_type *type = column->type;
		int size = PQgetlength(result, number, (int)i);
		char *value = (char *)row + column->at;
		const void *at = NULL;

		/* What has a length is not null, so that most values need one question less. */
		if (size > 0 || !PQgetisnull(result, number, (int)i))
			at = PQgetvalue(result, number, (int)i);
		bool fine = at != NULL && !(column->flags & CH_NULLABLE)
				    ? type->get(type, at, (size_t)size, value)
				    : ch_get(type, column->flags & CH_NULLABLE, at, (size_t)size, value);
		if (!fine)
			return fail_column(db, table, i,
					   at != NULL ? "holds what is no value of its type here" : "is null");
	}
	return CH_OK;
}

/* Whether a result has the columns' types, as far as they are the same on every server. */
static enum ch_status check_shape(struct ch_db *db, const struct ch_table *table, const PGresult *result)
{
	if (PQnfields(result) != table->column_count)
		return fail(db, CH_SHAPE, "%s gives %d columns, not %u", table->sql, PQnfields(result),
			    table->column_count);
	for (unsigned i = 0; i < table->column_count; i++) {
		uint32_t oid = table->columns[i].type->number == 0 ? table->columns[i].type->oid : 0;

		if (oid > 0 && PQftype(result, (int)i) != oid)
			return fail_column(db, table, i, "has another type");
	}
	return CH_OK;
}

/* What a call's result says; it is freed or kept. */
static enum ch_status settle(struct ch_db *db, const struct call *call, PGresult *result)
{
	enum ch_status status = CH_OK;

	if (call->count != NULL)
		*call->count = strtoll(PQcmdTuples(result), NULL, 10);
	if (PQresultStatus(result) == PGRES_COMMAND_OK) {
		PQclear(result);
		return CH_OK;
	}
	if (PQresultStatus(result) != PGRES_TUPLES_OK) {
		status = fail_result(db, result);
		PQclear(result);
		return status;
	}
	/* A prepared statement's types stay what they are: the server refuses to run it otherwise. */
	if ((call->rows != NULL || call->row != NULL) && (db->unprepared || !call->statement->checked)) {
		status = check_shape(db, call->statement->table, result);
		call->statement->checked = status == CH_OK;
	}
	if (status == CH_OK && call->rows != NULL) {
		*call->rows = (struct ch_rows){.db = db,
					       .table = call->statement->table,
					       .result = result,
					       .at = -1,
					       .count = PQntuples(result)};
		return CH_OK;
	}
	if (status == CH_OK && call->alone && (PQntuples(result) > 1 || (call->needed && PQntuples(result) == 0)))
		status = fail(db, CH_COUNT, "%s gave %s", call->statement->table->sql,
			      PQntuples(result) > 1 ? "several rows" : "no row");
	if (status == CH_OK && PQntuples(result) == 0 && !call->counts)
		status = CH_NONE;
	if (status == CH_OK && call->row != NULL) {
		status = read_row(db, call->statement->table, result, 0, call->row);
		if (status == CH_OK)
			return keep(db, result);
	}
	PQclear(result);
	return status;
}

/* ---- calls -------------------------------------------------------------------------------------- */

/* A pooler's other server does not know our statement, or it was made before the tables changed. */
static bool is_forgotten(const struct ch_failure *error)
{
	return strcmp(error->sqlstate, "26000") == 0 ||
	       (strcmp(error->sqlstate, "0A000") == 0 && strstr(error->message, "cached plan") != NULL);
}

/* The name may be there already: the same text under it is the same statement. */
static enum ch_status settle_prepare(struct ch_db *db, struct statement *s, const PGresult *result)
{
	s->prepared = PQresultStatus(result) == PGRES_COMMAND_OK;
	s->checked = false;
	if (s->prepared)
		return CH_OK;
	enum ch_status status = fail_result(db, result);
	s->prepared = strcmp(db->error.sqlstate, "42P05") == 0 && db->depth == 0;
	return s->prepared ? CH_OK : status;
}

static enum ch_status prepare(struct ch_db *db, struct statement *s)
{
	PGresult *result;

	if (s->prepared)
		return CH_OK;
	result = PQprepare(db->connection, s->name, s->sql, 0, NULL);
	enum ch_status status = settle_prepare(db, s, result);
	PQclear(result);
	return status;
}

static enum ch_status unprepare(struct ch_db *db, struct statement *s)
{
	char sql[64];

	s->prepared = false;
	snprintf(sql, sizeof sql, "deallocate %s", s->name);
	PQclear(PQexec(db->connection, sql)); /* it may be gone already */
	return prepare(db, s);
}

static PGresult *execute(struct ch_db *db, const struct call *call)
{
	const struct statement *s = call->statement;
	int count = (int)db->param_count;

	return db->unprepared
		       ? PQexecParams(db->connection, s->sql, count, NULL, db->values, db->lengths, db->formats, 1)
		       : PQexecPrepared(db->connection, s->name, count, db->values, db->lengths, db->formats, 1);
}

static enum ch_status queue(struct ch_db *db, const struct call *call, bool counted);
static enum ch_status batch_begin(struct ch_db *db);

/* The parameters are bound. */
static enum ch_status call_now(struct ch_db *db, const struct call *call)
{
	enum ch_status status = db->unprepared ? CH_OK : prepare(db, call->statement);

	if (status == CH_OK)
		status = settle(db, call, execute(db, call));
	if (status < 0 && is_forgotten(&db->error) && db->depth == 0) {
		status = unprepare(db, call->statement);
		if (status == CH_OK)
			status = settle(db, call, execute(db, call));
	}
	return status;
}

static bool has_identity(const struct ch_db *db)
{
	return db->role != NULL && db->depth == 0;
}

/* As a role: the role, the claims and the call go in one pipeline, which is one transaction. */
static enum ch_status call_as(struct ch_db *db, const struct call *call)
{
	enum ch_status status = batch_begin(db);

	if (status == CH_OK)
		status = queue(db, call, true);
	if (db->busy != BATCH)
		return status;
	enum ch_status all = ch_batch_run(db);
	return status != CH_QUEUED ? status : all < 0 ? all : ch_batch_status(db, 0);
}

static enum ch_status call_statement(struct ch_db *db, struct call call)
{
	enum ch_status status;

	if (call.statement == NULL)
		return CH_MEMORY;
	if (db->busy != IDLE && db->busy != BATCH)
		return busy(db);
	if (db->busy == IDLE)
		forget(db);
	status = params_bind(db, call.statement->table);
	if (status < 0)
		return status;
	if (db->busy == BATCH)
		return queue(db, &call, true);
	if (!has_identity(db))
		return call_now(db, &call);
	status = call_as(db, &call);
	return status < 0 && is_forgotten(&db->error) ? call_as(db, &call) : status;
}

static enum ch_status call(struct ch_db *db, enum op op, const struct ch_table *table, unsigned path,
			   const uint64_t *set, void *row, struct ch_rows *rows)
{
	return call_statement(
		db, (struct call){.statement = statement_get(db, op, table, path, set), .row = row, .rows = rows});
}

enum ch_status ch_insert(struct ch_db *db, const struct ch_table *table, const void *row, const uint64_t *set,
			 void *made)
{
	params_clear(db);
	param_set(db, table, set, row);
	return call(db, OP_INSERT, table, 0, set, made, NULL);
}

enum ch_status ch_upsert(struct ch_db *db, const struct ch_table *table, unsigned path, const void *row,
			 const uint64_t *set, void *made)
{
	params_clear(db);
	param_set(db, table, set, row);
	return call(db, OP_UPSERT, table, path, set, made, NULL);
}

enum ch_status ch_update(struct ch_db *db, const struct ch_table *table, unsigned path, const void *const *key,
			 const void *row, const uint64_t *set, void *made)
{
	uint64_t any = 0;

	for (size_t i = 0; i < set_words(table); i++)
		any |= set[i];
	if (any == 0)
		return fail(db, CH_MISUSE, "an update that sets nothing");
	params_clear(db);
	param_set(db, table, set, row);
	param_key(db, table, &table->paths[path], key);
	return call(db, OP_UPDATE, table, path, set, made, NULL);
}

enum ch_status ch_delete(struct ch_db *db, const struct ch_table *table, unsigned path, const void *const *key,
			 void *gone)
{
	params_clear(db);
	param_key(db, table, &table->paths[path], key);
	return call(db, OP_DELETE, table, path, NULL, gone, NULL);
}

enum ch_status ch_find(struct ch_db *db, const struct ch_table *table, unsigned path, const void *const *key, void *row)
{
	params_clear(db);
	param_key(db, table, &table->paths[path], key);
	return call(db, OP_FIND, table, path, NULL, row, NULL);
}

enum ch_status ch_find_many(struct ch_db *db, const struct ch_table *table, unsigned path, const void *keys,
			    size_t stride, size_t count, struct ch_rows *rows)
{
	struct ch_arena arena = {0};
	const struct ch_type *element = table->columns[table->paths[path].columns[0]].type;
	struct ch_array array = ch_array_make(&arena, element, false, keys, stride, count);
	struct ch_type type = {.element = element, .size = sizeof array, .put = ch_put_array};

	memset(rows, 0, sizeof *rows);
	params_clear(db);
	param_add(db, &type, &array);
	enum ch_status status = array.at != NULL ? call(db, OP_FIND_MANY, table, path, NULL, NULL, rows)
						 : no_memory(db);
	ch_arena_free(&arena);
	return status;
}

enum ch_status ch_list(struct ch_db *db, const struct ch_table *table, unsigned path, const void *const *key,
		       const void *after, int64_t limit, struct ch_rows *rows)
{
	const struct ch_path *by = &table->paths[path];

	memset(rows, 0, sizeof *rows);
	params_clear(db);
	param_key(db, table, by, key);
	for (unsigned i = by->given; after != NULL && i < by->count; i++)
		param_column(db, &table->columns[by->columns[i]], after);
	param_add(db, &ch_type_i64, &limit);
	return call(db, after != NULL ? OP_AFTER : OP_FIRST, table, path, NULL, NULL, rows);
}

enum ch_status ch_select(struct ch_db *db, const struct ch_table *table, const char *tail,
			 const struct ch_param *params, size_t count, struct ch_rows *rows)
{
	memset(rows, 0, sizeof *rows);
	params_clear(db);
	for (size_t i = 0; i < count; i++)
		param_add(db, params[i].type, params[i].value);
	return call_statement(
		db, (struct call){.statement = statement_find(db, OP_SELECT, table, 0, NULL, tail), .rows = rows});
}

/* Binds what the statement takes, of those that there are for these parameters. */
static struct statement *query_statement(struct ch_db *db, enum op op, const struct ch_query *query, const void *params)
{
	unsigned number = 0;

	for (unsigned i = 0; i < query->decide_count; i++) {
		const struct ch_column *param = &query->params[query->decides[i]];

		if (!ch_is_null(param->type, (const char *)params + param->at))
			number |= 1U << i;
	}
	params_clear(db);
	for (unsigned i = 0; i < query->param_count; i++)
		if (query->statements[number].uses >> i & 1)
			param_column(db, &query->params[i], params);
	return statement_get(db, op, &query->gives, number, NULL);
}

enum ch_status ch_query_row(struct ch_db *db, const struct ch_query *query, const void *params, bool needed, void *row)
{
	struct statement *s = query_statement(db, OP_QUERY, query, params);

	return call_statement(db, (struct call){.statement = s, .row = row, .alone = true, .needed = needed});
}

enum ch_status ch_query_rows(struct ch_db *db, const struct ch_query *query, const void *params, struct ch_rows *rows)
{
	memset(rows, 0, sizeof *rows);
	return call_statement(db,
			      (struct call){.statement = query_statement(db, OP_QUERY, query, params), .rows = rows});
}

enum ch_status ch_query_run(struct ch_db *db, const struct ch_query *query, const void *params, int64_t *count)
{
	struct statement *s = query_statement(db, OP_QUERY, query, params);

	return call_statement(db, (struct call){.statement = s, .count = count, .counts = true});
}

/* ---- batches --------------------------------------------------------------------------------------- */

static bool item_add(struct ch_db *db, const struct call *call, bool counted, bool prepares)
{
	if (!grow(&db->items, &db->item_room, db->item_count + 1, sizeof *db->items))
		return false;
	db->items[db->item_count++] = (struct item){*call, CH_ABORTED, counted, prepares};
	return true;
}

static enum ch_status pump(struct ch_db *db);

/* Prepares it too, in the same pipeline, when nobody has. */
static enum ch_status send_call(struct ch_db *db, const struct call *call, int count, const char *const *values,
				const int *lengths, const int *formats, bool counted)
{
	struct statement *s = call->statement;
	int sent;

	if (!db->unprepared && !s->prepared) {
		if (!PQsendPrepare(db->connection, s->name, s->sql, 0, NULL))
			return fail_lost(db);
		if (!item_add(db, call, false, true))
			return no_memory(db);
		s->prepared = true;
	}
	sent = db->unprepared ? PQsendQueryParams(db->connection, s->sql, count, NULL, values, lengths, formats, 1)
			      : PQsendQueryPrepared(db->connection, s->name, count, values, lengths, formats, 1);
	if (!sent)
		return fail_lost(db);
	return item_add(db, call, counted, false) ? CH_QUEUED : no_memory(db);
}

enum { DRAIN = 64 };

static enum ch_status queue(struct ch_db *db, const struct call *call, bool counted)
{
	enum ch_status status = send_call(db, call, (int)db->param_count, db->values, db->lengths, db->formats,
					  counted);

	/* Answers are taken in between, or the server would wait for us when its buffers are full. */
	if (status == CH_QUEUED && db->item_count % DRAIN == 0 && pump(db) == CH_CONNECTION)
		return CH_CONNECTION;
	return status;
}

static enum ch_status queue_identity(struct ch_db *db)
{
	static const int formats[2] = {0, 0};
	const char *const values[2] = {db->role, db->claims};
	struct call call = {.statement = statement_get(db, OP_IDENTITY, NULL, 0, NULL)};

	if (call.statement == NULL)
		return CH_MEMORY;
	return send_call(db, &call, 2, values, NULL, formats, false);
}

static enum ch_status batch_begin(struct ch_db *db)
{
	if (db->busy != IDLE)
		return busy(db);
	forget(db);
	db->item_count = db->item_at = 0;
	if (PQsetnonblocking(db->connection, 1) != 0 || !PQenterPipelineMode(db->connection))
		return fail_lost(db);
	db->busy = BATCH;
	return has_identity(db) && queue_identity(db) != CH_QUEUED ? db->error.status : CH_OK;
}

enum ch_status ch_batch_begin(struct ch_db *db)
{
	memset(&db->error, 0, sizeof db->error);
	return batch_begin(db);
}

/* The error that is told is that of the first call that failed. */
static void take_result(struct ch_db *db, PGresult *result)
{
	struct item *item = &db->items[db->item_at];
	struct ch_failure before = db->error;

	if (PQresultStatus(result) == PGRES_PIPELINE_ABORTED) {
		if (item->prepares)
			item->call.statement->prepared = false;
		PQclear(result);
		return;
	}
	if (item->prepares) {
		item->status = settle_prepare(db, item->call.statement, result);
		PQclear(result);
	} else {
		item->status = settle(db, &item->call, result);
	}
	if (before.status < 0 && item->status < 0)
		db->error = before;
}

/* What one statement was not known to, the others of the batch may not be either. */
static void batch_unprepare(struct ch_db *db)
{
	struct ch_failure error = db->error;

	for (size_t i = 0; i < db->item_count; i++)
		if (db->items[i].call.statement != NULL)
			db->items[i].call.statement->prepared = false;
	for (size_t i = 0; i < db->item_count; i++)
		if (db->items[i].call.statement != NULL && !db->items[i].call.statement->prepared)
			unprepare(db, db->items[i].call.statement);
	db->error = error;
}

static enum ch_status batch_end(struct ch_db *db)
{
	enum ch_status status = CH_OK;

	PQexitPipelineMode(db->connection);
	PQsetnonblocking(db->connection, 0);
	db->busy = IDLE;
	for (size_t i = 0; i < db->item_count && status == CH_OK; i++)
		if (db->items[i].status < 0)
			status = db->items[i].status;
	if (status < 0 && is_forgotten(&db->error) && db->depth == 0)
		batch_unprepare(db);
	return status;
}

static enum ch_status batch_lost(struct ch_db *db)
{
	enum ch_status status = fail_lost(db);

	db->busy = IDLE;
	for (size_t i = db->item_at; i < db->item_count; i++)
		if (db->items[i].prepares)
			db->items[i].call.statement->prepared = false;
	return status;
}

static enum ch_status pump(struct ch_db *db)
{
	int left = PQflush(db->connection);

	if (left < 0 || !PQconsumeInput(db->connection))
		return batch_lost(db);
	db->wants_write = left > 0;
	while (!PQisBusy(db->connection) && (db->item_at < db->item_count || db->busy == SENT)) {
		PGresult *result = PQgetResult(db->connection);

		if (PQstatus(db->connection) == CONNECTION_BAD) {
			PQclear(result);
			return batch_lost(db);
		}
		if (result == NULL) {
			db->item_at += db->item_at < db->item_count;
		} else if (PQresultStatus(result) == PGRES_PIPELINE_SYNC) {
			PQclear(result);
			return batch_end(db);
		} else if (db->item_at < db->item_count) {
			take_result(db, result);
		} else {
			PQclear(result);
		}
	}
	return CH_WAIT;
}

enum ch_status ch_batch_send(struct ch_db *db)
{
	if (db->busy != BATCH)
		return fail(db, CH_MISUSE, "no batch has begun");
	if (!PQpipelineSync(db->connection))
		return batch_lost(db);
	db->busy = SENT;
	return CH_OK;
}

enum ch_status ch_pump(struct ch_db *db)
{
	return db->busy == SENT ? pump(db) : fail(db, CH_MISUSE, "no batch was sent");
}

int ch_fd(const struct ch_db *db)
{
	return PQsocket(db->connection);
}

bool ch_wants_write(const struct ch_db *db)
{
	return db->wants_write;
}

static void wait_for(const struct ch_db *db, bool write)
{
	struct pollfd fd = {.fd = PQsocket(db->connection), .events = (short)(POLLIN | (write ? POLLOUT : 0))};

	poll(&fd, 1, -1);
}

enum ch_status ch_batch_run(struct ch_db *db)
{
	enum ch_status status = ch_batch_send(db);

	if (status < 0)
		return status;
	do
		wait_for(db, PQflush(db->connection) > 0);
	while ((status = pump(db)) == CH_WAIT);
	return status;
}

enum ch_status ch_batch_status(const struct ch_db *db, size_t i)
{
	for (size_t at = 0; at < db->item_count; at++)
		if (db->items[at].counted && i-- == 0)
			return db->items[at].status;
	return CH_MISUSE;
}

/* ---- transactions --------------------------------------------------------------------------------------- */

static enum ch_status simple(struct ch_db *db, const char *sql)
{
	PGresult *result;
	enum ch_status status = CH_OK;

	if (db->busy != IDLE)
		return busy(db);
	result = PQexec(db->connection, sql);
	if (PQresultStatus(result) != PGRES_COMMAND_OK && PQresultStatus(result) != PGRES_TUPLES_OK &&
	    PQresultStatus(result) != PGRES_EMPTY_QUERY)
		status = fail_result(db, result);
	else if (strcmp(PQcmdStatus(result), "ROLLBACK") == 0 && strncmp(sql, "commit", 6) == 0)
		status = fail(db, CH_ABORTED, "the transaction had failed: nothing of it was kept");
	PQclear(result);
	return status;
}

enum ch_status ch_run(struct ch_db *db, const char *sql)
{
	forget(db);
	return simple(db, sql);
}

static void put_literal(struct ch_db *db, struct text *text, const char *string)
{
	char *literal = PQescapeLiteral(db->connection, string, strlen(string));

	if (literal == NULL)
		text->failed = true;
	else
		put(text, literal);
	PQfreemem(literal);
}

static void put_begin(struct ch_db *db, struct text *text, unsigned mode)
{
	put(text, "begin");
	put(text, mode & CH_SERIALIZABLE      ? " isolation level serializable"
		  : mode & CH_REPEATABLE_READ ? " isolation level repeatable read"
					      : " isolation level read committed");
	put(text, mode & CH_READ_ONLY ? " read only" : "");
	if (db->role == NULL)
		return;
	put(text, "; select set_config('role', ");
	put_literal(db, text, db->role);
	put(text, ", true), set_config('request.jwt.claims', ");
	put_literal(db, text, db->claims);
	put(text, ", true)");
}

enum ch_status ch_begin(struct ch_db *db, unsigned mode)
{
	struct text text = {0};
	enum ch_status status;

	if (db->depth == 0)
		put_begin(db, &text, mode);
	else
		put_number(&text, "savepoint ch_", db->depth);
	status = text.failed ? no_memory(db) : simple(db, text.data);
	free(text.data);
	if (status == CH_OK)
		db->depth++;
	else if (db->depth == 0 && db->busy == IDLE && PQtransactionStatus(db->connection) != PQTRANS_IDLE)
		PQclear(PQexec(db->connection, "rollback"));
	return status;
}

enum ch_status ch_commit(struct ch_db *db)
{
	char sql[40] = "commit";

	if (db->depth == 0)
		return fail(db, CH_MISUSE, "there is no transaction to keep");
	if (db->busy != IDLE)
		return busy(db);
	if (db->depth > 1)
		snprintf(sql, sizeof sql, "release ch_%u", db->depth - 1);
	enum ch_status status = simple(db, sql);
	if (status == CH_OK || db->depth == 1)
		db->depth--;
	return status;
}

enum ch_status ch_rollback(struct ch_db *db)
{
	char sql[64] = "rollback";

	if (db->depth == 0)
		return fail(db, CH_MISUSE, "there is no transaction to undo");
	if (db->busy != IDLE)
		return busy(db);
	if (db->depth > 1)
		snprintf(sql, sizeof sql, "rollback to ch_%u; release ch_%u", db->depth - 1, db->depth - 1);
	db->depth--;
	return simple(db, sql);
}

/* Longer each time, and never the same for two that met. */
static void pause_before(unsigned attempt)
{
	struct timespec now;

	timespec_get(&now, TIME_UTC);
	long most = 2L << (attempt < 8 ? attempt : 8); /* milliseconds */
	poll(NULL, 0, (int)(most / 2 + now.tv_nsec / 1000 % (most / 2)));
}

static enum ch_status transaction_once(struct ch_db *db, unsigned mode, enum ch_status (*work)(struct ch_db *, void *),
				       void *context)
{
	unsigned depth = db->depth;
	enum ch_status status = ch_begin(db, mode);

	if (status < 0)
		return status;
	status = work(db, context);
	if (db->depth != depth + 1)
		return fail(db, CH_MISUSE, "the work ended the transaction that it was in, or left another open");
	if (status >= 0) {
		enum ch_status kept = ch_commit(db);

		return kept < 0 ? kept : status;
	}
	struct ch_failure error = db->error;
	ch_rollback(db);
	db->error = error;
	return status;
}

enum ch_status ch_transaction(struct ch_db *db, unsigned mode, unsigned tries,
			      enum ch_status (*work)(struct ch_db *db, void *context), void *context)
{
	enum ch_status status;

	/* Inside another transaction only that one can be tried again. */
	for (unsigned attempt = 1;; attempt++) {
		status = transaction_once(db, mode, work, context);
		if ((status != CH_SERIALIZATION && status != CH_DEADLOCK) || attempt >= tries || db->depth > 0)
			return status;
		pause_before(attempt);
	}
}

enum ch_status ch_as(struct ch_db *db, const char *role, const char *claims)
{
	char *new_role = NULL, *new_claims = NULL;

	if (db->busy != IDLE)
		return busy(db);
	if (db->depth > 0)
		return fail(db, CH_MISUSE, "a transaction is open: it has the role that it began with");
	if (role != NULL) {
		new_role = malloc(strlen(role) + 1);
		new_claims = malloc(claims != NULL ? strlen(claims) + 1 : 1);
		if (new_role == NULL || new_claims == NULL) {
			free(new_role);
			free(new_claims);
			return no_memory(db);
		}
		strcpy(new_role, role);
		strcpy(new_claims, claims != NULL ? claims : "");
	}
	free(db->role);
	free(db->claims);
	db->role = new_role;
	db->claims = new_claims;
	return CH_OK;
}

/* ---- rows --------------------------------------------------------------------------------------------- */

enum source { ROWS_RESULT, ROWS_COPY, ROWS_CURSOR };

static enum ch_status read_image(struct ch_db *db, const struct ch_table *table, const uint8_t *at, size_t size,
				 void *row)
{
	struct ch_cells cells = {at + 2, at + size};

	if (size < 2 || ch_load16(at) != table->column_count)
		return fail(db, CH_SHAPE, "a row of %s does not have %u columns", table->sql, table->column_count);
	for (unsigned i = 0; i < table->column_count; i++) {
		const struct ch_column *column = &table->columns[i];
		const uint8_t *cell;
		uint32_t length;

		if (!ch_next_cell(&cells, &cell, &length))
			return fail_column(db, table, i, "is cut off");
		if (!ch_get(column->type, column->flags & CH_NULLABLE, length == UINT32_MAX ? NULL : cell, length,
			    (char *)row + column->at))
			return fail_column(db, table, i,
					   length == UINT32_MAX ? "is null"
								: "holds what is no value of its type here");
	}
	return cells.at == cells.end ? CH_OK : fail(db, CH_SHAPE, "a row of %s is too long", table->sql);
}

enum ch_status ch_rows_read(struct ch_rows *rows, void *row)
{
	enum ch_status status = rows->image != NULL ? read_image(rows->db, rows->table, rows->image, rows->size, row)
						    : read_row(rows->db, rows->table, rows->result, rows->at, row);

	return status == CH_OK ? CH_ROW : status;
}

/* A transaction that the rows, or a load, have begun for themselves. */
static enum ch_status own_end(struct ch_db *db, bool own, bool fine)
{
	struct ch_failure error = db->error;
	enum ch_status status;

	if (!own)
		return CH_OK;
	if (fine)
		return ch_commit(db);
	status = ch_rollback(db);
	db->error = error;
	return status;
}

/* The answer to a COPY, behind its rows. */
static enum ch_status copy_answer(struct ch_db *db)
{
	enum ch_status status = CH_OK;

	for (PGresult *result; (result = PQgetResult(db->connection)) != NULL; PQclear(result)) {
		if (PQresultStatus(result) == PGRES_COPY_IN || PQresultStatus(result) == PGRES_COPY_OUT ||
		    PQresultStatus(result) == PGRES_COPY_BOTH) {
			PQclear(result); /* the connection broke in the middle of it: it would be given for ever */
			return fail_lost(db);
		}
		if (PQresultStatus(result) != PGRES_COMMAND_OK && status == CH_OK)
			status = fail_result(db, result);
	}
	return status;
}

static void copy_free(struct ch_rows *rows)
{
	PQfreemem(rows->result);
	rows->result = NULL;
	rows->image = NULL;
}

static enum ch_status copy_end(struct ch_rows *rows, int size)
{
	struct ch_db *db = rows->db;
	enum ch_status status = size == -1 ? copy_answer(db) : fail_lost(db);
	bool own = rows->own;

	rows->db = NULL;
	db->busy = IDLE;
	enum ch_status ended = own_end(db, own, status == CH_OK);
	return status < 0 ? status : ended < 0 ? ended : CH_DONE;
}

/* Before the first row stand 11 bytes to know it by, flags, and a header of so many bytes. */
enum { COPY_MARK = 11, COPY_HEAD = 19 };

/* The server sends when so much is ready. A client that is woken for each of these spends more time on waking than on
 * reading: when rows come that fast it naps before it waits, and finds several. */
enum { COPY_SENT = 8192, NAP = 300 }; /* bytes, microseconds */

/* The next row of a COPY; -1 at its end, -2 when the connection is lost. */
static int copy_take(struct ch_rows *rows, char **data)
{
	PGconn *connection = rows->db->connection;
	int size = PQgetCopyData(connection, data, 1);

	if (size == 0 && PQconsumeInput(connection))
		size = PQgetCopyData(connection, data, 1);
	if (size == 0) {
		if (rows->burst >= COPY_SENT)
			select(0, NULL, NULL, NULL, &(struct timeval){.tv_usec = NAP});
		rows->burst = 0;
		size = PQgetCopyData(connection, data, 0);
	}
	rows->burst += size > 0 ? (size_t)size : 0;
	return size;
}

static enum ch_status copy_step(struct ch_rows *rows)
{
	static const char mark[COPY_MARK] = "PGCOPY\n\377\r\n";
	char *data;

	copy_free(rows);
	int size = copy_take(rows, &data);
	if (size < 0)
		return copy_end(rows, size);
	rows->result = (struct pg_result *)(void *)data;
	rows->image = (const uint8_t *)data;
	rows->size = (size_t)size;
	if (rows->count == 0) {
		rows->count = 1;
		if (size < COPY_HEAD || memcmp(data, mark, COPY_MARK) != 0 || ch_load32(rows->image + 15) != 0)
			return fail(rows->db, CH_SHAPE, "the server's COPY is none that is known here");
		rows->image += COPY_HEAD;
		rows->size -= COPY_HEAD;
		if (rows->size == 0)
			return copy_step(rows);
	}
	/* -1 columns: the end. */
	return rows->size == 2 && ch_load16(rows->image) == UINT16_MAX ? copy_step(rows) : CH_ROW;
}

static enum ch_status cursor_ask(struct ch_rows *rows)
{
	char sql[48];
	PGconn *connection = rows->db->connection;

	snprintf(sql, sizeof sql, "fetch %d from ch_stream", rows->chunk);
	return PQsendQueryParams(connection, sql, 0, NULL, NULL, NULL, NULL, 1) && PQpipelineSync(connection)
		       ? CH_OK
		       : fail_lost(rows->db);
}

/* The next result of the pipeline that is none of its marks; NULL when the connection is lost. */
static PGresult *cursor_take(struct ch_db *db)
{
	for (unsigned marks = 0; marks < 3;) {
		PGresult *result = PQgetResult(db->connection);

		if (result != NULL && PQresultStatus(result) != PGRES_PIPELINE_SYNC)
			return result;
		marks += result == NULL;
		PQclear(result);
	}
	return NULL;
}

/* Takes what was asked for and not used, and closes what was opened. */
static enum ch_status cursor_end(struct ch_rows *rows, enum ch_status status)
{
	struct ch_db *db = rows->db;
	struct ch_failure error = db->error;

	PQclear(rows->result);
	rows->result = NULL;
	for (; rows->count > 0 && PQstatus(db->connection) == CONNECTION_OK; rows->count--)
		PQclear(cursor_take(db));
	for (PGresult *result;
	     (result = PQgetResult(db->connection)) != NULL || (result = PQgetResult(db->connection)) != NULL;)
		PQclear(result);
	PQexitPipelineMode(db->connection);
	db->busy = IDLE;
	rows->db = NULL;
	enum ch_status ended = rows->own     ? own_end(db, true, status >= 0)
			       : status >= 0 ? simple(db, "close ch_stream")
					     : CH_OK;
	if (status < 0)
		db->error = error;
	return status < 0 ? status : ended < 0 ? ended : CH_DONE;
}

/* Two chunks are asked for at a time: the server makes one while the other is read. count: how many are on their way. */
static enum ch_status cursor_step(struct ch_rows *rows)
{
	struct ch_db *db = rows->db;

	if (rows->result != NULL && ++rows->at < PQntuples(rows->result))
		return CH_ROW;
	if (rows->result != NULL) {
		bool last = PQntuples(rows->result) < rows->chunk;

		if (last)
			return cursor_end(rows, CH_DONE);
		PQclear(rows->result);
		rows->result = NULL;
		if (cursor_ask(rows) != CH_OK)
			return cursor_end(rows, CH_CONNECTION);
		rows->count++;
	}
	rows->result = cursor_take(db);
	rows->count--;
	if (PQresultStatus(rows->result) != PGRES_TUPLES_OK)
		return cursor_end(rows, fail_result(db, rows->result));
	enum ch_status status = check_shape(db, rows->table, rows->result);
	rows->at = -1;
	return status < 0 ? cursor_end(rows, status) : cursor_step(rows);
}

enum ch_status ch_rows_step(struct ch_rows *rows, const struct ch_table *table)
{
	if (rows->db == NULL)
		return CH_DONE;
	if (rows->table != table)
		return fail(rows->db, CH_MISUSE, "rows of %s are none of %s", rows->table->sql, table->sql);
	if (rows->source == ROWS_COPY)
		return copy_step(rows);
	if (rows->source == ROWS_CURSOR)
		return cursor_step(rows);
	return ++rows->at < rows->count ? CH_ROW : CH_DONE;
}

static void copy_close(struct ch_rows *rows)
{
	bool alone = rows->db->depth == (rows->own ? 1U : 0U);
	PGcancel *cancel = alone ? PQgetCancel(rows->db->connection) : NULL;
	char why[256];
	enum ch_status status;

	if (cancel != NULL && !PQcancel(cancel, why, sizeof why))
		*why = '\0'; /* then the rest is read */
	PQfreeCancel(cancel);
	struct ch_failure error = rows->db->error;
	struct ch_db *db = rows->db;
	do
		status = copy_step(rows);
	while (status == CH_ROW);
	db->error = error;
}

void ch_rows_close(struct ch_rows *rows)
{
	if (rows->db != NULL && rows->source == ROWS_COPY)
		copy_close(rows);
	else if (rows->db != NULL && rows->source == ROWS_CURSOR)
		(void)!cursor_end(rows, CH_DONE);
	else if (rows->source == ROWS_RESULT)
		PQclear(rows->result);
	memset(rows, 0, sizeof *rows);
}

/* Rows of COPY tell no types: the server is asked for them, which also sees what has changed since it was last. */
static enum ch_status check_columns(struct ch_db *db, const struct ch_table *table)
{
	struct statement *s = statement_get(db, OP_ALL, table, 0, NULL);
	enum ch_status status = s != NULL ? CH_OK : CH_MEMORY;
	PGresult *result;

	for (unsigned attempt = 0; attempt < 2 && s != NULL; attempt++) {
		if (db->unprepared)
			PQclear(PQprepare(db->connection, "", s->sql, 0, NULL));
		else
			status = attempt == 0 ? prepare(db, s) : unprepare(db, s);
		if (status < 0)
			return status;
		result = PQdescribePrepared(db->connection, db->unprepared ? "" : s->name);
		status = PQresultStatus(result) == PGRES_COMMAND_OK ? check_shape(db, table, result)
								    : fail_result(db, result);
		PQclear(result);
		if (status == CH_OK || !is_forgotten(&db->error) || db->depth > 0)
			break;
	}
	return status;
}

static enum ch_status rows_begin(struct ch_db *db, const struct ch_table *table, struct ch_rows *rows,
				 enum source source, bool own)
{
	memset(rows, 0, sizeof *rows);
	if (db->busy != IDLE)
		return busy(db);
	forget(db);
	enum ch_status status = own ? ch_begin(db, CH_READ_COMMITTED) : CH_OK;
	if (status == CH_OK) {
		*rows = (struct ch_rows){.db = db, .table = table, .source = (uint8_t)source, .own = own};
		rows->at = -1;
	}
	return status;
}

static enum ch_status rows_fail(struct ch_rows *rows, enum ch_status status)
{
	struct ch_db *db = rows->db;

	db->busy = IDLE;
	own_end(db, rows->own, false);
	memset(rows, 0, sizeof *rows);
	return status;
}

/* A value as SQL; false where only its binary form tells it all. */
static bool put_value(struct ch_db *db, struct text *text, const struct ch_type *type, const void *value)
{
	const struct ch_type *plain = type;
	char bytes[64], *string = bytes;

	while (plain->base != NULL)
		plain = plain->base;
	size_t size = ch_put(plain, NULL, value, NULL);
	if (plain == &ch_type_i16)
		snprintf(bytes, sizeof bytes, "%d", *(const int16_t *)value);
	else if (plain == &ch_type_i32)
		snprintf(bytes, sizeof bytes, "%ld", (long)*(const int32_t *)value);
	else if (plain == &ch_type_i64)
		snprintf(bytes, sizeof bytes, "%lld", (long long)*(const int64_t *)value);
	else if (plain == &ch_type_boolean)
		snprintf(bytes, sizeof bytes, "%s", *(const bool *)value ? "true" : "false");
	else if (plain == &ch_type_uuid)
		ch_uuid_text(*(const struct ch_uuid *)value, bytes);
	else if (plain == &ch_type_text || plain == &ch_type_varchar || plain->labels != NULL)
		string = calloc(size + 1, 1);
	else
		return false;
	if (string != NULL && string != bytes)
		ch_put(plain, (uint8_t *)string, value, NULL);
	if (string != NULL)
		put_literal(db, text, string);
	text->failed |= string == NULL;
	put(text, "::");
	put(text, type->name);
	if (string != bytes)
		free(string);
	return true;
}

/* "select ... where "a" = '1'::integer"; false where a value cannot be told so. */
static bool put_given(struct ch_db *db, struct text *text, const struct ch_table *table, const struct ch_path *path,
		      const void *const *key)
{
	put_select(text, table);
	for (unsigned i = 0; i < path->given; i++) {
		const struct ch_column *column = &table->columns[path->columns[i]];

		put(text, i > 0 ? " and " : " where ");
		put_name(text, column->name);
		put(text, " = ");
		if (!put_value(db, text, column->type, key[i]))
			return false;
	}
	return true;
}

static enum ch_status copy_out(struct ch_db *db, const struct ch_table *table, const char *query, struct ch_rows *rows)
{
	enum ch_status status = rows_begin(db, table, rows, ROWS_COPY, has_identity(db));
	struct text text = {0};

	if (status < 0)
		return status;
	status = check_columns(db, table);
	if (status < 0)
		return rows_fail(rows, status);
	put(&text, "copy (");
	put(&text, query);
	put(&text, ") to stdout (format binary)");
	PGresult *result = text.failed ? NULL : PQexec(db->connection, text.data);
	if (PQresultStatus(result) == PGRES_COPY_OUT)
		db->busy = ROWS;
	else
		status = text.failed ? no_memory(db) : fail_result(db, result);
	PQclear(result);
	free(text.data);
	return status < 0 ? rows_fail(rows, status) : CH_OK;
}

enum ch_status ch_scan(struct ch_db *db, const struct ch_table *table, struct ch_rows *rows)
{
	struct text text = {0};

	put_select(&text, table);
	enum ch_status status = text.failed ? no_memory(db) : copy_out(db, table, text.data, rows);
	free(text.data);
	return status;
}

/* So many rows that libpq's memory for them stays below what malloc gives back each time, and takes again. */
static int chunk_of(const struct ch_table *table)
{
	int rows = 98304 / (32 * table->column_count + 8);

	return rows < 8 ? 8 : rows;
}

/* The parameters are there, and not bound. */
static enum ch_status cursor_open(struct ch_db *db, const struct statement *s, const struct ch_table *table,
				  struct ch_rows *rows)
{
	enum ch_status status = s != NULL ? rows_begin(db, table, rows, ROWS_CURSOR, db->depth == 0) : CH_MEMORY;

	if (status < 0)
		return status;
	status = params_bind(db, table);
	if (status < 0)
		return rows_fail(rows, status);
	rows->chunk = chunk_of(table);
	PQenterPipelineMode(db->connection);
	db->busy = ROWS;
	if (!PQsendQueryParams(db->connection, s->sql, (int)db->param_count, NULL, db->values, db->lengths, db->formats,
			       1))
		return cursor_end(rows, fail_lost(db));
	for (rows->count = 0; rows->count < 2; rows->count++)
		if (cursor_ask(rows) != CH_OK)
			return cursor_end(rows, CH_CONNECTION);
	PGresult *result = cursor_take(db);
	if (PQresultStatus(result) != PGRES_COMMAND_OK)
		status = fail_result(db, result);
	PQclear(result);
	return status < 0 ? cursor_end(rows, status) : CH_OK;
}

/* COPY takes no parameters; where the values can be told in its text it is a third of a cursor's work. */
enum ch_status ch_stream(struct ch_db *db, const struct ch_table *table, unsigned path, const void *const *key,
			 struct ch_rows *rows)
{
	struct text text = {0};
	bool told = put_given(db, &text, table, &table->paths[path], key);
	enum ch_status status = CH_OK;

	params_clear(db);
	param_key(db, table, &table->paths[path], key);
	if (text.failed)
		status = no_memory(db);
	else if (told)
		status = copy_out(db, table, text.data, rows);
	else
		status = cursor_open(db, statement_get(db, OP_CURSOR, table, path, NULL), table, rows);
	free(text.data);
	return status;
}

enum ch_status ch_query_stream(struct ch_db *db, const struct ch_query *query, const void *params, struct ch_rows *rows)
{
	const struct statement *s = query_statement(db, OP_QUERY_CURSOR, query, params);

	return cursor_open(db, s, &query->gives, rows);
}

/* Through its own binary form, which has all that it points at in one piece. */
static enum ch_status value_copy(struct ch_arena *arena, const struct ch_type *type, bool nullable, void *value)
{
	if (type->fixed > 0 || (nullable && ch_is_null(type, value)))
		return CH_OK;
	size_t size = ch_put(type, NULL, value, NULL);
	uint8_t *bytes = ch_arena_take(arena, size + 1);
	if (bytes == NULL)
		return CH_MEMORY;
	ch_put(type, bytes, value, NULL);
	return ch_get(type, nullable, bytes, size, value) ? CH_OK : CH_VALUE;
}

enum ch_status ch_row_copy(struct ch_arena *arena, const struct ch_table *table, void *row)
{
	enum ch_status status = CH_OK;

	for (unsigned i = 0; i < table->column_count && status == CH_OK; i++)
		status = value_copy(arena, table->columns[i].type, table->columns[i].flags & CH_NULLABLE,
				    (char *)row + table->columns[i].at);
	return status;
}

/* ---- bulk load ------------------------------------------------------------------------------------------- */

enum how { LOAD_NOT_YET, LOAD_COPY, LOAD_INSERT };
enum { LOAD_BUFFER = 65536, LOAD_ROWS = 100 };

enum ch_status ch_load_begin(struct ch_db *db, const struct ch_table *table, struct ch_load *load)
{
	memset(load, 0, sizeof *load);
	load->db = db;
	load->table = table;
	if (db->busy != IDLE)
		return load->status = busy(db);
	for (unsigned i = 0; i < table->column_count; i++)
		if (!(table->columns[i].flags & CH_COMPUTED)) {
			ch_set_add(load->set, i);
			load->fields++;
		}
	load->own = has_identity(db);
	load->status = load->own ? ch_begin(db, CH_READ_COMMITTED) : CH_OK;
	if (load->status < 0) {
		load->own = false;
		return load->status;
	}
	/* The encoder needs the types' numbers from the first row on. */
	for (unsigned i = 0; i < table->column_count && load->status == CH_OK; i++)
		if (has_numbers(table->columns[i].type) && db->schema != table->in)
			load->status = numbers_load(db, table->in);
	if (load->status == CH_OK)
		load->status = check_columns(db, table);
	load->oids = db->oids;
	db->busy = LOAD;
	return load->status;
}

void ch_load_leave(struct ch_load *load, unsigned column)
{
	if (!ch_set_has(load->set, column))
		return;
	load->set[column / 64] &= ~((uint64_t)1 << column % 64);
	load->fields--;
}

/* Row security lets nobody COPY. */
static enum ch_status choose_how(struct ch_load *load)
{
	struct ch_db *db = load->db;
	const char *const values[1] = {load->table->sql};
	PGresult *result = PQexecParams(db->connection, "select row_security_active($1)", 1, NULL, values, NULL, NULL,
					0);

	if (PQresultStatus(result) != PGRES_TUPLES_OK)
		load->status = fail_result(db, result);
	else
		load->how = *PQgetvalue(result, 0, 0) == 't' || load->fields == 0 ? LOAD_INSERT : LOAD_COPY;
	PQclear(result);
	return load->status;
}

static void begin_copy(struct ch_load *load)
{
	static const char head[COPY_HEAD] = "PGCOPY\n\377\r\n";
	struct ch_db *db = load->db;
	struct text text = {0};

	put(&text, "copy ");
	put(&text, load->table->sql);
	put(&text, " (");
	put_set(&text, load->table, load->set, NULL);
	put(&text, ") from stdin (format binary)");
	PGresult *result = text.failed ? NULL : PQexec(db->connection, text.data);
	if (PQresultStatus(result) != PGRES_COPY_IN)
		load->status = text.failed ? no_memory(db) : fail_result(db, result);
	else if (PQputCopyData(db->connection, head, COPY_HEAD) != 1)
		load->status = fail_lost(db);
	if (load->status < 0)
		load->how = LOAD_NOT_YET;
	PQclear(result);
	free(text.data);
}

/* "insert into t (a, b) values ($1, $2), ($3, $4)". */
static void put_rows(struct text *text, const struct ch_load *load, size_t rows)
{
	size_t param = 0;

	put(text, "insert into ");
	put(text, load->table->sql);
	put(text, " (");
	put_set(text, load->table, load->set, NULL);
	put(text, ") values ");
	for (size_t i = 0; i < rows; i++) {
		put(text, i > 0 ? ", (" : "(");
		for (unsigned j = 0; j < load->fields; j++)
			put_number(text, j > 0 ? ", $" : "$", ++param);
		put(text, ")");
	}
}

/* What the rows in the buffer hold as parameters: they point into it. How many rows were taken. */
static size_t bind_rows(struct ch_load *load, const uint8_t **at, size_t limit)
{
	struct ch_db *db = load->db;
	const uint8_t *end = load->data + load->size;
	size_t rows = 0;

	for (db->param_count = 0; rows < limit && *at < end; rows++) {
		struct ch_cells cells = {*at + 2, end};

		for (unsigned i = 0; i < load->fields; i++, db->param_count++) {
			const uint8_t *cell = NULL;
			uint32_t size = UINT32_MAX;

			ch_next_cell(&cells, &cell, &size);
			db->values[db->param_count] = size == UINT32_MAX ? NULL : (const char *)cell;
			db->lengths[db->param_count] = size == UINT32_MAX ? 0 : (int)size;
		}
		*at = cells.at;
	}
	return rows;
}

static enum ch_status load_pump(struct ch_load *load, bool wait)
{
	struct ch_db *db = load->db;

	db->busy = wait ? SENT : BATCH;
	enum ch_status status = pump(db);
	while (wait && status == CH_WAIT) {
		wait_for(db, db->wants_write);
		status = pump(db);
	}
	db->busy = LOAD;
	return status;
}

static size_t rows_a_statement(const struct ch_load *load)
{
	size_t most = PARAM_LIMIT / (load->fields > 0 ? load->fields : 1U);

	return most < LOAD_ROWS ? most : LOAD_ROWS;
}

/* The same statement each time, but for the last, which has fewer rows. False: too few are left to send now. */
static bool send_rows(struct ch_load *load, const uint8_t **at, bool last)
{
	const uint8_t *from = *at;
	struct ch_db *db = load->db;
	size_t limit = rows_a_statement(load), rows = bind_rows(load, at, limit);
	struct call none = {.statement = NULL};
	bool first = db->item_count == 0, whole = rows == limit;
	struct text text = {0};
	int sent = 1;

	if (!whole && !last) {
		*at = from;
		return false;
	}
	if (first || !whole)
		put_rows(&text, load, rows);
	if (first && whole)
		sent = PQsendPrepare(db->connection, "", text.data, 0, NULL) && item_add(db, &none, false, false);
	if (text.failed)
		load->status = no_memory(db);
	else if (sent && whole)
		sent = PQsendQueryPrepared(db->connection, "", (int)db->param_count, db->values, db->lengths,
					   db->formats, 1);
	else if (sent)
		sent = PQsendQueryParams(db->connection, text.data, (int)db->param_count, NULL, db->values, db->lengths,
					 db->formats, 1);
	free(text.data);
	if (load->status == CH_OK && (!sent || !item_add(db, &none, false, false)))
		load->status = fail_lost(db);
	else if (load->status == CH_OK && load_pump(load, false) == CH_CONNECTION)
		load->status = CH_CONNECTION;
	return load->status == CH_OK;
}

static void load_start(struct ch_load *load)
{
	struct ch_db *db = load->db;

	if (choose_how(load) < 0)
		return;
	if (load->how == LOAD_COPY) {
		begin_copy(load);
	} else if (!bound_grow(db, rows_a_statement(load) * load->fields + 1)) {
		load->status = no_memory(db);
	} else {
		db->item_count = db->item_at = 0;
		memset(&db->error, 0, sizeof db->error);
		if (PQsetnonblocking(db->connection, 1) != 0 || !PQenterPipelineMode(db->connection))
			load->status = fail_lost(db);
	}
}

static bool load_flush(struct ch_load *load, bool last)
{
	const uint8_t *at = load->data, *end = load->size > 0 ? load->data + load->size : at;

	if (load->status == CH_OK && load->how == LOAD_NOT_YET)
		load_start(load);
	if (load->status == CH_OK && load->how == LOAD_COPY && load->size > 0 &&
	    PQputCopyData(load->db->connection, (const char *)load->data, (int)load->size) != 1)
		load->status = fail_lost(load->db);
	while (load->status == CH_OK && load->how == LOAD_INSERT && at < end && send_rows(load, &at, last))
		;
	load->size = load->how == LOAD_INSERT && load->status == CH_OK ? (size_t)(end - at) : 0;
	if (load->size > 0)
		memmove(load->data, at, load->size);
	return load->status == CH_OK;
}

uint8_t *ch_load_grow(struct ch_load *load, size_t size)
{
	if (load->status != CH_OK || size > 0x3fffffff) {
		if (load->status == CH_OK)
			load->status = fail(load->db, CH_VALUE, "a row has more than a gigabyte");
		return NULL;
	}
	if (load->size > 0 && !load_flush(load, false))
		return NULL;
	size += load->size;
	if (!grow(&load->data, &load->room, size > LOAD_BUFFER ? size : LOAD_BUFFER, 1)) {
		load->status = no_memory(load->db);
		return NULL;
	}
	return load->data + load->size;
}

static enum ch_status load_answer(struct ch_load *load, bool fine)
{
	struct ch_db *db = load->db;
	static const uint8_t end[2] = {0xff, 0xff};
	enum ch_status status;

	if (load->how == LOAD_INSERT) {
		if (PQstatus(db->connection) != CONNECTION_OK || !PQpipelineSync(db->connection))
			return fail_lost(db);
		return load_pump(load, true);
	}
	if (load->how == LOAD_NOT_YET)
		return CH_OK;
	if (fine && PQputCopyData(db->connection, (const char *)end, sizeof end) != 1)
		fine = false;
	if (PQputCopyEnd(db->connection, fine ? NULL : "canceled") != 1)
		return fail_lost(db);
	status = copy_answer(db);
	return status;
}

enum ch_status ch_load_end(struct ch_load *load, int64_t *count)
{
	struct ch_db *db = load->db;
	bool flushed = load->status == CH_OK && load_flush(load, true);
	enum ch_status status = load->status;

	if (status == CH_MISUSE && db->busy != LOAD)
		return status;
	if (flushed || load->how != LOAD_NOT_YET) {
		struct ch_failure error = db->error;
		enum ch_status answer = load_answer(load, flushed);

		if (status < 0)
			db->error = error;
		else
			status = answer;
	}
	db->busy = IDLE;
	enum ch_status ended = own_end(db, load->own, status == CH_OK);
	if (count != NULL)
		*count = status == CH_OK && ended == CH_OK ? load->count : 0;
	free(load->data);
	memset(load, 0, sizeof *load);
	return status < 0 ? status : ended;
}

void ch_load_cancel(struct ch_load *load)
{
	struct ch_failure error;

	if (load->db == NULL)
		return;
	error = load->db->error;
	if (load->status == CH_OK)
		load->status = CH_CANCELED;
	struct ch_db *db = load->db;
	(void)!ch_load_end(load, NULL);
	db->error = error;
}

/* ---- the schema in the server -------------------------------------------------------------------------------- */

/* An array of text, in PostgreSQL's own writing. */
static void put_item(struct text *text, const char *item)
{
	char c[3] = {0};

	put(text, text->size == 0 ? "{\"" : ",\"");
	for (; *item != '\0'; item++) {
		bool escape = *item == '"' || *item == '\\';

		c[0] = escape ? '\\' : *item;
		c[1] = escape ? *item : '\0';
		put(text, c);
	}
	put(text, "\"");
}

static const char *text_array(struct text *text)
{
	put(text, text->size == 0 ? "{}" : "}");
	return text->data;
}

/* Asks with arrays of text; the caller frees the arrays and clears the result. */
static enum ch_status ask(struct ch_db *db, const char *sql, struct text *arrays, int count, PGresult **result)
{
	const char *values[8];

	*result = NULL;
	for (int i = 0; i < count; i++) {
		values[i] = text_array(&arrays[i]);
		if (arrays[i].failed)
			return no_memory(db);
	}
	*result = PQexecParams(db->connection, sql, count, NULL, values, NULL, NULL, 0);
	return PQresultStatus(*result) == PGRES_TUPLES_OK ? CH_OK : fail_result(db, *result);
}

/* A type that is not in the search path is looked for everywhere: extensions may be in any schema. */
#define TYPE_NUMBER(text) \
	"coalesce(to_regtype(" text "), (select t.oid from pg_type t where t.typname = rtrim(split_part(" text \
	", '(', 1), '[]') and " text \
	" !~ '\\]$' order by t.oid limit 1), (select t.typarray from pg_type t where t.typname = " \
	"rtrim(split_part(" text ", '(', 1), '[]') and " text " ~ '\\]$' order by t.oid limit 1))"

static enum ch_status numbers_load(struct ch_db *db, const struct ch_schema *schema)
{
	static const struct ch_type *const known[] = {NULL,
						      &ch_type_citext,
						      &ch_type_arr_citext,
						      &ch_type_vector,
						      &ch_type_arr_vector,
						      &ch_type_halfvec,
						      &ch_type_arr_halfvec};
	struct text names = {0};
	PGresult *result = NULL;
	enum ch_status status;

	if (db->busy != IDLE)
		return fail(db, CH_MISUSE, "the types of the schema are not known: call ch_check() before");
	for (unsigned i = 1; i < CH_NUMBER_FIRST; i++)
		put_item(&names, known[i]->name);
	for (unsigned i = 0; i < schema->type_count; i++)
		put_item(&names, schema->types[i]->name);
	status = ask(db,
		     "select coalesce(" TYPE_NUMBER(
			     "n") ", 0)::oid from unnest($1::text[]) with ordinality as u (n, i) order by i",
		     &names, 1, &result);
	uint32_t *oids = calloc((size_t)schema->type_count + CH_NUMBER_FIRST, sizeof *oids);
	if (status == CH_OK && oids == NULL)
		status = no_memory(db);
	for (int i = 0; status == CH_OK && i < PQntuples(result); i++)
		oids[i + 1] = (uint32_t)strtoul(PQgetvalue(result, i, 0), NULL, 10);
	if (status == CH_OK) {
		free(db->oids);
		db->oids = oids;
		db->schema = schema;
	} else {
		free(oids);
	}
	PQclear(result);
	free(names.data);
	return status;
}

/* One row for each thing that is other than the program thinks; the columns: whether it can live with it, and what. */
static const char check_sql[] =
	"with wanted as (select * from unnest($1::text[], $2::text[], $3::text[], $4::text[]) with ordinality "
	"as w (tab, col, typ, given, i)), found as (select w.*, to_regclass(w.tab) as rel, a.attnum, a.atttypid, "
	"a.atttypmod, a.attnotnull or t.typnotnull as required from wanted w left join pg_attribute a on "
	"a.attrelid = to_regclass(w.tab) and a.attname = w.col and a.attnum > 0 and not a.attisdropped "
	"left join pg_type t on t.oid = a.atttypid) "
	"select distinct false, case when rel is null then 'there is no ' || tab when attnum is null then tab || ' has no column \"' || col "
	"|| '\"' when typ <> '' and " TYPE_NUMBER(
		"nullif(typ, '')") " is distinct from atttypid then 'column \"' || col || '\" of ' || tab || ' is ' || "
				   "format_type(atttypid, atttypmod) || ', not ' || typ else 'column \"' || col || '\" of ' || tab || ' may be null' end "
				   "from found where rel is null or attnum is null or (typ <> '' and " TYPE_NUMBER(
					   "nullif(typ, '')") " is distinct from atttypid) "
							      "or (given = 't' and not required) "
							      "union all select true, 'column \"' || a.attname || '\" of ' || f.tab || ' is not known' from "
							      "(select distinct tab, rel from found where rel is not null) f join pg_attribute a on a.attrelid = f.rel and a.attnum > 0 "
							      "and not a.attisdropped where not exists (select from wanted w where w.tab = f.tab and w.col = a.attname) "
							      "union all select false, 'enum ' || l.typ || ' has no label \"' || l.label || '\"' from "
							      "unnest($5::text[], $6::text[]) as l (typ, label) where not exists (select from pg_enum e where "
							      "e.enumtypid = to_regtype(l.typ) and e.enumlabel = l.label) "
							      "union all select true, 'label \"' || e.enumlabel || '\" of ' || l.typ || ' is not known' from "
							      "(select distinct typ from unnest($5::text[]) as l (typ)) l join pg_enum e on e.enumtypid = to_regtype(l.typ) where not "
							      "exists (select from unnest($5::text[], $6::text[]) as k (typ, label) where k.typ = l.typ and k.label = e.enumlabel) "
							      "order by 1";

static enum ch_status check_answer(struct ch_db *db, const PGresult *result)
{
	enum ch_status status = CH_OK;
	size_t at = 0;

	memset(&db->error, 0, sizeof db->error);
	for (int i = 0; i < PQntuples(result); i++) {
		bool bearable = *PQgetvalue(result, i, 0) == 't';
		size_t room = sizeof db->error.message - at;

		if (status != CH_SHAPE)
			status = bearable ? CH_COMPATIBLE : CH_SHAPE;
		int wrote = snprintf(db->error.message + at, room, "%s%s", i > 0 ? "; " : "", PQgetvalue(result, i, 1));
		at += (size_t)wrote < room ? (size_t)wrote : room - 1;
	}
	db->error.status = status;
	return status;
}

enum ch_status ch_check(struct ch_db *db, const struct ch_schema *schema)
{
	struct text arrays[6] = {{0}};
	PGresult *result = NULL;
	enum ch_status status;

	if (db->busy != IDLE)
		return busy(db);
	forget(db);
	for (unsigned i = 0; i < schema->table_count; i++)
		for (unsigned j = 0; j < schema->tables[i]->column_count; j++) {
			const struct ch_column *column = &schema->tables[i]->columns[j];

			put_item(&arrays[0], schema->tables[i]->sql);
			put_item(&arrays[1], column->name);
			put_item(&arrays[2], column->written);
			put_item(&arrays[3], column->flags & CH_NULLABLE ? "f" : "t");
		}
	for (unsigned i = 0; i < schema->type_count; i++)
		for (unsigned j = 0; schema->types[i]->labels != NULL && j < schema->types[i]->count; j++) {
			put_item(&arrays[4], schema->types[i]->name);
			put_item(&arrays[5], schema->types[i]->labels[j]);
		}
	status = ask(db, check_sql, arrays, 6, &result);
	if (status == CH_OK)
		status = check_answer(db, result);
	PQclear(result);
	for (unsigned i = 0; i < 6; i++)
		free(arrays[i].data);
	if (status >= 0 && schema->type_count > 0) {
		enum ch_status numbers = numbers_load(db, schema);

		return numbers < 0 ? numbers : status;
	}
	return status;
}

/* ---- opening and closing --------------------------------------------------------------------------------------- */

struct ch_db *ch_wrap(struct pg_conn *connection)
{
	struct ch_db *db = calloc(1, sizeof *db);

	if (db != NULL)
		db->connection = connection;
	return db;
}

enum ch_status ch_open(struct ch_db **db, const char *conninfo)
{
	PGconn *connection = PQconnectdb(conninfo);

	*db = connection != NULL ? ch_wrap(connection) : NULL;
	if (*db == NULL) {
		PQfinish(connection);
		return CH_MEMORY;
	}
	(*db)->own = true;
	if (PQstatus(connection) != CONNECTION_OK)
		return fail_lost(*db);
	if (PQsetClientEncoding(connection, "UTF8") != 0)
		return fail_lost(*db);
	return CH_OK;
}

void ch_close(struct ch_db *db)
{
	if (db == NULL)
		return;
	forget(db);
	for (size_t i = 0; i < STATEMENT_BUCKETS; i++)
		for (struct statement *s = db->statements[i], *next; s != NULL; s = next) {
			next = s->next;
			free(s->sql);
			free(s);
		}
	if (db->own)
		PQfinish(db->connection);
	free(db->kept);
	free(db->params);
	free(db->bytes);
	free(db->values);
	free(db->lengths);
	free(db->formats);
	free(db->oids);
	free(db->role);
	free(db->claims);
	free(db->items);
	free(db);
}

struct pg_conn *ch_connection(struct ch_db *db)
{
	return db->connection;
}

void ch_prepare(struct ch_db *db, bool wanted)
{
	db->unprepared = !wanted;
}
