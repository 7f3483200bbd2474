#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "db.h"

#include "base/arena.h"
#include "interrupt.h"

#include <dlfcn.h>
#include <errno.h>
#include <poll.h>
#include <postgresql/libpq-fe.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* Every function of libpq that is used here. All are in each libpq.so.5 there ever was. */
/* clang-format off */
#define LIBPQ(X) \
	X(PQconninfoParse) \
	X(PQconninfoFree) \
	X(PQconnectStartParams) \
	X(PQconnectPoll) \
	X(PQstatus) \
	X(PQsocket) \
	X(PQerrorMessage) \
	X(PQfinish) \
	X(PQsendQuery) \
	X(PQsendQueryParams) \
	X(PQconsumeInput) \
	X(PQisBusy) \
	X(PQgetResult) \
	X(PQresultStatus) \
	X(PQresultErrorField) \
	X(PQclear) \
	X(PQntuples) \
	X(PQnfields) \
	X(PQgetvalue) \
	X(PQgetisnull) \
	X(PQgetlength) \
	X(PQgetCancel) \
	X(PQcancel) \
	X(PQfreeCancel) \
	X(PQserverVersion) \
	X(PQsetNoticeReceiver) \
	X(PQputCopyEnd) \
	X(PQgetCopyData) \
	X(PQfreemem) \
	X(PQresultErrorMessage) \
	X(PQsendPrepare) \
	X(PQsendDescribePrepared) \
	X(PQnparams) \
	X(PQparamtype) \
	X(PQftype) \
	X(PQftable) \
	X(PQftablecol)
/* clang-format on */

struct libpq {
#define X(name) __typeof__(name) *name;
	LIBPQ(X)
#undef X
};

struct db {
	struct arena *arena;
	struct libpq pq;
	PGconn *conn;
	PGresult *failed; /* owns what the error's strings point to */
	struct db_error error;
};

struct db_rows {
	const struct db *db;
	PGresult *result;
};

/* Each connection asks for the library again: dlopen counts, and gives the loaded one. */
static bool libpq_load(struct libpq *pq, struct text *error)
{
	void *library = dlopen("libpq.so.5", RTLD_NOW | RTLD_LOCAL);

	if (library == NULL) {
		text_printf(error, "cannot load PostgreSQL's client library (Debian: libpq5): %s", dlerror());
		return false;
	}
#define X(name) *(void **)(&pq->name) = dlsym(library, #name);
	LIBPQ(X)
#undef X
#define X(name) &&pq->name != NULL
	if (true LIBPQ(X))
		return true;
#undef X
	text_put(error, "libpq.so.5 lacks functions: it is not PostgreSQL's");
	return false;
}

static void hear_nothing(void *closure, const PGresult *notice)
{
	(void)closure;
	(void)notice;
}

/* Waits for the connection's socket; false when a signal came first. */
static bool socket_wait(const struct db *db, short events, int milliseconds)
{
	struct pollfd waits[] = {{.fd = db->pq.PQsocket(db->conn), .events = events},
				 {.fd = interrupt_fd(), .events = POLLIN}};

	if (poll(waits, 2, milliseconds) < 0 && errno != EINTR)
		return false;
	return waits[1].fd < 0 || interrupt_pending() == 0;
}

static long now_seconds(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec;
}

static const char *option_of(const PQconninfoOption *options, const char *keyword)
{
	for (; options != NULL && options->keyword != NULL; options++)
		if (strcmp(options->keyword, keyword) == 0)
			return options->val;
	return NULL;
}

/* What is wrong with the text itself is said by us: libpq would quote the part that it did not
 * understand, which may be a password. */
static bool conninfo_check(const struct libpq *pq, const char *conninfo, long *timeout, struct text *error)
{
	PQconninfoOption *options = pq->PQconninfoParse(conninfo, NULL);
	const char *port = option_of(options, "port");
	const char *seconds = option_of(options, "connect_timeout");
	bool good = options != NULL && (port == NULL || port[strspn(port, "0123456789,")] == '\0');

	if (seconds == NULL)
		seconds = getenv("PGCONNECT_TIMEOUT");
	*timeout = seconds == NULL || atol(seconds) <= 0 ? 15 : atol(seconds);
	if (!good)
		text_put(error, "the connection string is malformed (in a URL, special characters of a password are "
				"written as %40 and the like)");
	pq->PQconninfoFree(options);
	return good;
}

/* PQconnectdb would not let a signal end the wait. */
static const char *connect_wait(const struct db *db, long timeout)
{
	PostgresPollingStatusType wanted = PGRES_POLLING_WRITING;
	long end = now_seconds() + timeout;

	while (db->pq.PQstatus(db->conn) != CONNECTION_BAD) {
		if (!socket_wait(db, wanted == PGRES_POLLING_READING ? POLLIN : POLLOUT, 1000))
			return "interrupted";
		if (now_seconds() >= end)
			return "no answer in time";
		wanted = db->pq.PQconnectPoll(db->conn);
		if (wanted == PGRES_POLLING_OK)
			return NULL;
		if (wanted == PGRES_POLLING_FAILED)
			break;
	}
	return db->pq.PQerrorMessage(db->conn);
}

/* libpq's messages have several lines, ended and indented. */
static void put_trimmed(struct text *out, const char *message)
{
	for (size_t n; *message != '\0'; message += n + strspn(message + n, "\n\t ")) {
		n = strcspn(message, "\n");
		text_add(out, message, n);
		if (message[n + strspn(message + n, "\n\t ")] != '\0')
			text_put(out, "; ");
	}
}

const char **db_environment(struct arena *arena, const char *conninfo, const char *database, struct text *error)
{
	struct libpq pq;
	const char **list = NULL;
	size_t count = 0;
	long timeout;

	if (!libpq_load(&pq, error) || !conninfo_check(&pq, conninfo, &timeout, error))
		return NULL;
	PQconninfoOption *options = pq.PQconninfoParse(conninfo, NULL);
	for (const PQconninfoOption *o = options; o != NULL && o->keyword != NULL; o++) {
		const char *value = strcmp(o->keyword, "dbname") == 0 ? database : o->val;
		/* What the text leaves open is the user's to set in the environment. */
		if (o->envvar != NULL && value != NULL)
			ARENA_PUSH(arena, list, count, arena_printf(arena, "%s=%s", o->envvar, value));
	}
	ARENA_PUSH(arena, list, count, NULL);
	pq.PQconninfoFree(options);
	return list;
}

struct db *db_open_with(const char *conninfo, const char *keyword, const char *value, struct text *error)
{
	const char *keys[] = {"fallback_application_name", "dbname", "client_encoding", keyword, NULL};
	const char *values[] = {"chronosc", conninfo, "UTF8", value, NULL};
	struct arena *arena = arena_new();
	struct db *db = arena_take(arena, sizeof *db);
	long timeout;

	db->arena = arena;
	if (!libpq_load(&db->pq, error) || !conninfo_check(&db->pq, conninfo, &timeout, error)) {
		arena_free(arena);
		return NULL;
	}
	db->conn = db->pq.PQconnectStartParams(keys, values, 1);
	const char *why = db->conn == NULL ? "out of memory" : connect_wait(db, timeout);
	if (why == NULL) {
		db->pq.PQsetNoticeReceiver(db->conn, hear_nothing, NULL);
		return db;
	}
	text_put(error, "cannot connect to ");
	db_redact(error, conninfo);
	text_put(error, ": ");
	put_trimmed(error, why);
	db_close(db);
	return NULL;
}

struct db *db_open(const char *conninfo, struct text *error)
{
	return db_open_with(conninfo, NULL, NULL, error);
}

void db_close(struct db *db)
{
	if (db == NULL)
		return;
	if (db->failed != NULL)
		db->pq.PQclear(db->failed);
	if (db->conn != NULL)
		db->pq.PQfinish(db->conn);
	arena_free(db->arena);
}

const struct db_error *db_error(const struct db *db)
{
	return &db->error;
}

int db_version(const struct db *db)
{
	return db->pq.PQserverVersion(db->conn);
}

static void error_clear(struct db *db)
{
	if (db->failed != NULL)
		db->pq.PQclear(db->failed);
	db->failed = NULL;
	db->error = (struct db_error){.message = "",
				      .detail = "",
				      .hint = "",
				      .context = "",
				      .schema = "",
				      .table = "",
				      .column = "",
				      .constraint = ""};
}

static const char *error_field(const struct db *db, int code)
{
	const char *text = db->failed == NULL ? NULL : db->pq.PQresultErrorField(db->failed, code);

	return text == NULL ? "" : text;
}

/* The server counts characters from 1; bytes are what the sources are counted in. */
static size_t position_bytes(const char *script, size_t position)
{
	size_t at = 0;

	for (; position > 1 && script[at] != '\0'; position--)
		for (at++; ((unsigned char)script[at] & 0xc0) == 0x80; at++)
			;
	return at;
}

static void error_locate(struct db *db, const char *script)
{
	struct db_error *e = &db->error;
	size_t at = 0;

	e->failed = db_statement(script, &at, &e->failed_size);
	for (size_t i = 0; i < e->statement && e->failed != NULL; i++)
		e->failed = db_statement(script, &at, &e->failed_size);
	e->position = (size_t)strtoul(error_field(db, PG_DIAG_STATEMENT_POSITION), NULL, 10);
	if (e->position > 0)
		e->offset = position_bytes(script, e->position);
}

/* Keeps the first error of a script; takes the result. */
static void error_keep(struct db *db, PGresult *result, const char *script, size_t statement)
{
	struct db_error *e = &db->error;

	if (db->failed != NULL) {
		db->pq.PQclear(result);
		return;
	}
	db->failed = result;
	e->statement = statement;
	snprintf(e->sqlstate, sizeof e->sqlstate, "%s", error_field(db, PG_DIAG_SQLSTATE));
	e->message = error_field(db, PG_DIAG_MESSAGE_PRIMARY);
	e->detail = error_field(db, PG_DIAG_MESSAGE_DETAIL);
	e->hint = error_field(db, PG_DIAG_MESSAGE_HINT);
	e->context = error_field(db, PG_DIAG_CONTEXT);
	e->schema = error_field(db, PG_DIAG_SCHEMA_NAME);
	e->table = error_field(db, PG_DIAG_TABLE_NAME);
	e->column = error_field(db, PG_DIAG_COLUMN_NAME);
	e->constraint = error_field(db, PG_DIAG_CONSTRAINT_NAME);
	/* A connection that broke gives libpq's own message and no fields. */
	if (e->message[0] == '\0')
		e->message = db->pq.PQresultErrorMessage(result);
	error_locate(db, script);
}

static void error_own(struct db *db, const char *message)
{
	struct text trimmed = {0};

	put_trimmed(&trimmed, message);
	if (db->error.message[0] == '\0')
		db->error.message = arena_copy(db->arena, trimmed.data, trimmed.size);
	text_free(&trimmed);
}

static void cancel_send(const struct db *db)
{
	char why[256];
	PGcancel *cancel = db->pq.PQgetCancel(db->conn);

	if (cancel != NULL)
		db->pq.PQcancel(cancel, why, sizeof why);
	db->pq.PQfreeCancel(cancel);
}

/* The next result; while waiting for it, a signal makes the server give up the statement, which
 * then fails like any other. */
static PGresult *result_next(struct db *db, bool *cancelled)
{
	while (db->pq.PQisBusy(db->conn)) {
		bool quiet = *cancelled ? poll(&(struct pollfd){.fd = db->pq.PQsocket(db->conn), .events = POLLIN}, 1,
					       5000) > 0
					: socket_wait(db, POLLIN, -1);
		if (!quiet && *cancelled)
			return NULL;
		if (!quiet) {
			*cancelled = true;
			cancel_send(db);
		} else if (!db->pq.PQconsumeInput(db->conn)) {
			break;
		}
	}
	return db->pq.PQgetResult(db->conn);
}

static void copy_drain(const struct db *db)
{
	char *line;

	while (db->pq.PQgetCopyData(db->conn, &line, 0) > 0)
		db->pq.PQfreemem(line);
}

/* What becomes of the results of what was sent. */
struct taking {
	PGresult **last; /* the last one with rows; NULL: not wanted */
	void (*visit)(void *closure, size_t statement, const struct db_rows *rows);
	void *closure;
};

static bool results_take(struct db *db, const char *script, struct taking taking)
{
	bool cancelled = false;
	size_t ended = 0;

	for (PGresult *r; (r = result_next(db, &cancelled)) != NULL;) {
		ExecStatusType status = db->pq.PQresultStatus(r);

		if (status == PGRES_FATAL_ERROR || status == PGRES_BAD_RESPONSE) {
			error_keep(db, r, script, ended);
			continue;
		}
		if (status == PGRES_COPY_IN || status == PGRES_COPY_BOTH)
			db->pq.PQputCopyEnd(db->conn, "COPY FROM STDIN cannot stand in a script");
		else if (status == PGRES_COPY_OUT)
			copy_drain(db);
		else
			ended++;
		if (taking.visit != NULL && status == PGRES_TUPLES_OK)
			taking.visit(taking.closure, ended - 1, &(struct db_rows){.db = db, .result = r});
		if (taking.last != NULL && (status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK)) {
			if (*taking.last != NULL)
				db->pq.PQclear(*taking.last);
			*taking.last = r;
		} else {
			db->pq.PQclear(r);
		}
	}
	if (db->pq.PQstatus(db->conn) == CONNECTION_BAD && db->failed == NULL)
		error_own(db, db->pq.PQerrorMessage(db->conn));
	return db->failed == NULL && db->error.message[0] == '\0';
}

static bool refuse_interrupted(struct db *db)
{
	error_clear(db);
	if (interrupt_fd() < 0 || interrupt_pending() == 0)
		return false;
	strcpy(db->error.sqlstate, "57014");
	db->error.message = "interrupted";
	return true;
}

static bool script_run(struct db *db, const char *script, struct taking taking)
{
	if (refuse_interrupted(db))
		return false;
	if (!db->pq.PQsendQuery(db->conn, script)) {
		error_own(db, db->pq.PQerrorMessage(db->conn));
		return false;
	}
	return results_take(db, script, taking);
}

bool db_run(struct db *db, const char *script)
{
	return script_run(db, script, (struct taking){0});
}

bool db_each(struct db *db, const char *script,
	     void (*visit)(void *closure, size_t statement, const struct db_rows *rows), void *closure)
{
	return script_run(db, script, (struct taking){.visit = visit, .closure = closure});
}

struct db_rows *db_query(struct db *db, const char *sql, size_t count, const char *const *values)
{
	PGresult *result = NULL;

	if (refuse_interrupted(db))
		return NULL;
	int sent = count == 0 ? db->pq.PQsendQuery(db->conn, sql)
			      : db->pq.PQsendQueryParams(db->conn, sql, (int)count, NULL, values, NULL, NULL, 0);
	if (!sent)
		error_own(db, db->pq.PQerrorMessage(db->conn));
	if (!sent || !results_take(db, sql, (struct taking){.last = &result}) || result == NULL) {
		db->pq.PQclear(result);
		return NULL;
	}
	struct db_rows *rows = memory_get(NULL, sizeof *rows);
	*rows = (struct db_rows){.db = db, .result = result};
	return rows;
}

static void description_read(const struct db *db, struct arena *arena, const PGresult *result,
			     struct db_description *out)
{
	out->parameter_count = (size_t)db->pq.PQnparams(result);
	out->column_count = (size_t)db->pq.PQnfields(result);
	out->parameters = arena_take(arena, (out->parameter_count + 1) * sizeof *out->parameters);
	out->columns = arena_take(arena, (out->column_count + 1) * sizeof *out->columns);
	for (size_t i = 0; i < out->parameter_count; i++)
		out->parameters[i] = db->pq.PQparamtype(result, (int)i);
	for (size_t i = 0; i < out->column_count; i++)
		out->columns[i] = (struct db_column){.type = db->pq.PQftype(result, (int)i),
						     .table = db->pq.PQftable(result, (int)i),
						     .number = db->pq.PQftablecol(result, (int)i)};
}

bool db_describe(struct db *db, struct arena *arena, const char *sql, struct db_description *out)
{
	PGresult *result = NULL;

	if (refuse_interrupted(db))
		return false;
	bool well = db->pq.PQsendPrepare(db->conn, "", sql, 0, NULL) && results_take(db, sql, (struct taking){0}) &&
		    db->pq.PQsendDescribePrepared(db->conn, "") &&
		    results_take(db, sql, (struct taking){.last = &result});
	if (well && result != NULL)
		description_read(db, arena, result, out);
	db->pq.PQclear(result);
	return well && result != NULL;
}

size_t db_rows_count(const struct db_rows *rows)
{
	return (size_t)rows->db->pq.PQntuples(rows->result);
}

size_t db_rows_columns(const struct db_rows *rows)
{
	return (size_t)rows->db->pq.PQnfields(rows->result);
}

const char *db_rows_get(const struct db_rows *rows, size_t row, size_t column)
{
	if (rows->db->pq.PQgetisnull(rows->result, (int)row, (int)column))
		return NULL;
	return rows->db->pq.PQgetvalue(rows->result, (int)row, (int)column);
}

size_t db_rows_size(const struct db_rows *rows, size_t row, size_t column)
{
	return (size_t)rows->db->pq.PQgetlength(rows->result, (int)row, (int)column);
}

void db_rows_free(struct db_rows *rows)
{
	if (rows == NULL)
		return;
	rows->db->pq.PQclear(rows->result);
	free(rows);
}
