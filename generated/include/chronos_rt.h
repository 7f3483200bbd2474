/* Made by chronosc from the template c: do not edit. */
/**
 * The runtime under the headers that chronosc makes: connections, rows, transactions, batches. It needs libpq (14 or newer), but
 * whoever includes this does not.
 *
 * Every function that can fail gives an enum ch_status: 0 or more is an outcome, less is a failure, of which ch_error()
 * tells more. A struct ch_db is for one thread at a time. What a row points at lives until the next call with its
 * struct ch_db or, for rows from a struct ch_rows, until the next row; ch_row_copy() keeps it longer.
 */
#ifndef CHRONOS_RT_H
#define CHRONOS_RT_H

#include "chronos_values.h"

#ifdef __cplusplus
extern "C" {
#endif

struct pg_conn; /* libpq's PGconn and PGresult */
struct pg_result;
struct ch_db;

/* ---- outcomes ----------------------------------------------------------------------- */

enum ch_status {
	CH_OK = 0,
	CH_ROW,	       /* there is a row */
	CH_DONE,       /* there are no more rows */
	CH_NONE,       /* nothing was found, or changed */
	CH_QUEUED,     /* it waits for ch_batch_run() */
	CH_WAIT,       /* call again when ch_fd() is ready */
	CH_COMPATIBLE, /* ch_check(): the database has more than the program knows */

	CH_UNIQUE = -1,	     /* a unique or primary key is there already */
	CH_FOREIGN_KEY = -2, /* what it refers to is not there, or is referred to */
	CH_CHECK = -3,
	CH_NOT_NULL = -4,
	CH_EXCLUSION = -5,
	CH_DENIED = -6,	       /* no privilege, or row security forbids it */
	CH_SERIALIZATION = -7, /* try the transaction again, as ch_transaction() does */
	CH_DEADLOCK = -8,      /* the same */
	CH_CANCELED = -9,      /* by a timeout, a user or an administrator */
	CH_CONNECTION = -10,
	CH_VALUE = -11,	  /* the server cannot take a value: out of range, no label of an enum, bad text */
	CH_SHAPE = -12,	  /* the database is not what the program was made for */
	CH_ABORTED = -13, /* not run: what came before it failed */
	CH_MEMORY = -14,
	CH_MISUSE = -15, /* a call that cannot be made now */
	CH_SERVER = -16, /* any other error of the server's */
	CH_COUNT = -17	 /* a query that is to give one row gave none, or several */
};

/** The last failure. No value of a row is in it: of the server's words only the message, not its detail. */
struct ch_failure {
	enum ch_status status;
	char sqlstate[6]; /* "" when it is not the server's */
	char schema[64], table[64], column[64], constraint[64];
	char message[512];
};

const struct ch_failure *ch_error(const struct ch_db *db);

/* ---- descriptions, which chronosc makes ------------------------------------------------ */

/** A way to rows: the columns that are given, then those that are their order. */
struct ch_path {
	const uint16_t *columns;
	uint8_t given, count;
	bool unique, descending;
};

struct ch_table {
	const char *sql; /* its name in SQL */
	const char *schema, *name;
	const struct ch_column *columns;
	const struct ch_path *paths;
	const char *const *constraints;
	const struct ch_schema *in;
	uint32_t size; /* of a row */
	uint16_t column_count, path_count, constraint_count;
};

/* SQL of a query, and which of its parameters it takes: bit i for the i-th. */
struct ch_statement {
	const char *sql;
	uint64_t uses;
};

struct ch_query {
	struct ch_table gives; /* its columns, as those of a table */
	const struct ch_column *params;
	const struct ch_statement *statements; /* by which of the deciding parameters are given: bit i for the i-th */
	const uint8_t *decides;
	uint8_t param_count, decide_count;
};

struct ch_schema {
	const struct ch_table *const *tables;
	const struct ch_type *const *types; /* from number CH_NUMBER_FIRST on */
	uint32_t table_count, type_count;
};

/* ---- connections ------------------------------------------------------------------- */

/** Connects, as PQconnectdb does. *db is to be closed even when this fails; NULL when there is no memory. */
CH_CHECKED enum ch_status ch_open(struct ch_db **db, const char *conninfo);
/** Uses a connection of libpq's, which stays the caller's; NULL when there is no memory. */
CH_CHECKED struct ch_db *ch_wrap(struct pg_conn *connection);
void ch_close(struct ch_db *db);
/** For what this runtime has no function for; not while a batch, a scan or a load is open. */
struct pg_conn *ch_connection(struct ch_db *db);
/** For poolers that keep no prepared statements: statements are sent as a whole each time. */
void ch_prepare(struct ch_db *db, bool prepare);
/** Runs SQL without parameters or results. */
CH_CHECKED enum ch_status ch_run(struct ch_db *db, const char *sql);

/** Whether the database has the tables, columns and types that the program was made for, in one round trip: CH_OK, CH_COMPATIBLE,
 * or CH_SHAPE, with what differs in ch_error()'s message. */
CH_CHECKED enum ch_status ch_check(struct ch_db *db, const struct ch_schema *schema);

/** From now on everything is done as this role, with these claims in request.jwt.claims, for row security; NULL ends
 * it. Each call takes them along in its own round trip, and nothing of them stays on the connection. Begin no transaction
 * before and end none after. The strings are copied. */
CH_CHECKED enum ch_status ch_as(struct ch_db *db, const char *role, const char *claims);

/* ---- transactions ------------------------------------------------------------------- */

enum ch_transaction_mode { CH_READ_COMMITTED = 0, CH_REPEATABLE_READ = 1, CH_SERIALIZABLE = 2, CH_READ_ONLY = 4 };

/** Inside a transaction they begin, keep and undo a savepoint. */
CH_CHECKED enum ch_status ch_begin(struct ch_db *db, unsigned mode);
CH_CHECKED enum ch_status ch_commit(struct ch_db *db);
enum ch_status ch_rollback(struct ch_db *db);
/** Runs work in a transaction, which is kept unless work returns a failure; runs it again, up to tries times in all, after
 * a serialization failure or a deadlock. Returns what work returned, or why the transaction was not kept. */
CH_CHECKED enum ch_status ch_transaction(struct ch_db *db, unsigned mode, unsigned tries,
					 enum ch_status (*work)(struct ch_db *db, void *context), void *context);

/* ---- batches ------------------------------------------------------------------------ */

/** What is called from here on is queued, gives CH_QUEUED, and is sent together: one round trip. Outside a transaction a batch
 * is one: all of it or nothing. What the calls were told to fill is filled by ch_batch_run(), and must live until then. */
CH_CHECKED enum ch_status ch_batch_begin(struct ch_db *db);
/** Sends what is queued and waits for all of it: CH_OK or the first failure. */
CH_CHECKED enum ch_status ch_batch_run(struct ch_db *db);
/** What became of a call of the last batch, counted from 0. */
enum ch_status ch_batch_status(const struct ch_db *db, size_t i);
/** The same without blocking: sends, then ch_pump() whenever the socket ch_fd() is ready to be read (or written, while
 * ch_wants_write()), until it gives something other than CH_WAIT: what ch_batch_run() would have given. */
CH_CHECKED enum ch_status ch_batch_send(struct ch_db *db);
CH_CHECKED enum ch_status ch_pump(struct ch_db *db);
int ch_fd(const struct ch_db *db);
bool ch_wants_write(const struct ch_db *db);

/* ---- rows ---------------------------------------------------------------------------- */

/** Rows, one after the other. Close it, read to the end or not; a zeroed one may be closed too. */
struct ch_rows {
	struct ch_db *db;
	const struct ch_table *table;
	struct pg_result *result;
	const uint8_t *image; /* of the row that is next to be read, where rows come as COPY sends them */
	size_t size, burst;   /* burst: bytes of rows since they were last waited for */
	int at, count, chunk;
	uint8_t source, own;
};

/** Moves to the next row; *image and *size are its cells when it has come as such. The generated X_next() does the rest. */
CH_CHECKED enum ch_status ch_rows_step(struct ch_rows *rows, const struct ch_table *table);
/** Reads the row by description; a failure names the column. */
CH_CHECKED enum ch_status ch_rows_read(struct ch_rows *rows, void *row);
/** In a transaction the rest of a scan is read and thrown away; outside one it is canceled. */
void ch_rows_close(struct ch_rows *rows);

/** Copies what a row points at into the arena; CH_OK or CH_MEMORY. */
CH_CHECKED enum ch_status ch_row_copy(struct ch_arena *arena, const struct ch_table *table, void *row);

/* What the generated functions of each table call. key is one pointer for each given column, to a value that is not null;
 * a row to fill may be NULL. */
CH_CHECKED enum ch_status ch_insert(struct ch_db *db, const struct ch_table *table, const void *row,
				    const uint64_t *set, void *made);
CH_CHECKED enum ch_status ch_upsert(struct ch_db *db, const struct ch_table *table, unsigned path, const void *row,
				    const uint64_t *set, void *made);
CH_CHECKED enum ch_status ch_update(struct ch_db *db, const struct ch_table *table, unsigned path,
				    const void *const *key, const void *row, const uint64_t *set, void *made);
CH_CHECKED enum ch_status ch_delete(struct ch_db *db, const struct ch_table *table, unsigned path,
				    const void *const *key, void *gone);
CH_CHECKED enum ch_status ch_find(struct ch_db *db, const struct ch_table *table, unsigned path, const void *const *key,
				  void *row);
CH_CHECKED enum ch_status ch_find_many(struct ch_db *db, const struct ch_table *table, unsigned path, const void *keys,
				       size_t stride, size_t count, struct ch_rows *rows);
CH_CHECKED enum ch_status ch_list(struct ch_db *db, const struct ch_table *table, unsigned path, const void *const *key,
				  const void *after, int64_t limit, struct ch_rows *rows);
CH_CHECKED enum ch_status ch_scan(struct ch_db *db, const struct ch_table *table, struct ch_rows *rows);
CH_CHECKED enum ch_status ch_stream(struct ch_db *db, const struct ch_table *table, unsigned path,
				    const void *const *key, struct ch_rows *rows);
/** A value for a parameter; NULL is null. */
struct ch_param {
	const struct ch_type *type;
	const void *value;
};

/** Rows by SQL of one's own behind "select ... from table ", with $1 for the first parameter; of which types those are the
 * server tells, so that "$1::vector" may be needed. tail is a constant of the program: never text with values in it. */
CH_CHECKED enum ch_status ch_select(struct ch_db *db, const struct ch_table *table, const char *tail,
				    const struct ch_param *params, size_t count, struct ch_rows *rows);

/* What the generated function of each query calls. params is the query's struct of parameters, or NULL for none. */
/** One row, or CH_NONE; where one is needed none is the failure CH_COUNT, and more than one always is. */
CH_CHECKED enum ch_status ch_query_row(struct ch_db *db, const struct ch_query *query, const void *params, bool needed,
				       void *row);
CH_CHECKED enum ch_status ch_query_rows(struct ch_db *db, const struct ch_query *query, const void *params,
					struct ch_rows *rows);
/** The rows as they come, in constant memory. */
CH_CHECKED enum ch_status ch_query_stream(struct ch_db *db, const struct ch_query *query, const void *params,
					  struct ch_rows *rows);
/** How many rows were changed, or given, goes to count, unless that is NULL. */
CH_CHECKED enum ch_status ch_query_run(struct ch_db *db, const struct ch_query *query, const void *params,
				       int64_t *count);

/** The number of the constraint that the last failure broke, among the table's; 0: none of them. */
unsigned ch_broken(const struct ch_db *db, const struct ch_table *table);

/* ---- bulk load ------------------------------------------------------------------------ */

enum { CH_SET_WORDS = 25 }; /* PostgreSQL has at most 1600 columns */

CH_INLINE void ch_set_add(uint64_t *set, unsigned column)
{
	set[column / 64] |= (uint64_t)1 << column % 64;
}

CH_INLINE bool ch_set_has(const uint64_t *set, unsigned column)
{
	return (set[column / 64] >> column % 64) & 1;
}

/** Rows on their way to a table: by COPY, or, where row security forbids that, by INSERT. All of them or none. */
struct ch_load {
	struct ch_db *db;
	const struct ch_table *table;
	uint8_t *data;
	size_t size, room;
	const uint32_t *oids;
	int64_t count;
	enum ch_status status;
	uint16_t fields;
	uint8_t how, own;
	uint64_t set[CH_SET_WORDS];
};

/** Begins with all columns that take values; to be ended or canceled, whatever fails in between. */
CH_CHECKED enum ch_status ch_load_begin(struct ch_db *db, const struct ch_table *table, struct ch_load *load);
/** Leaves a column to its default; before the first row. */
void ch_load_leave(struct ch_load *load, unsigned column);
/** Sends the rest: all rows are there, *count of them, or none and a failure. */
CH_CHECKED enum ch_status ch_load_end(struct ch_load *load, int64_t *count);
void ch_load_cancel(struct ch_load *load);
/* Makes room for a row; NULL when that fails. */
uint8_t *ch_load_grow(struct ch_load *load, size_t size);

CH_INLINE uint8_t *ch_load_room(struct ch_load *load, size_t size)
{
	return load->room - load->size >= size ? load->data + load->size : ch_load_grow(load, size);
}

/* ---- the functions of a table, for the generated headers ------------------------------------ */

/* Reading, for a table or view NAME. */
#define CH_READS(name) \
	/* The next row: CH_ROW, or CH_DONE behind the last. What it points at lives until the next call. */ \
	CH_CHECKED static inline enum ch_status name##_next(struct ch_rows *rows, struct name##_row *row) \
	{ \
		enum ch_status status = ch_rows_step(rows, &name##_table); \
		if (status == CH_ROW && (rows->image == NULL || !name##_decode(rows->image, rows->size, row))) \
			status = ch_rows_read(rows, row); \
		return status; \
	} \
	/* All rows, as they come, in constant memory. */ \
	CH_CHECKED static inline enum ch_status name##_scan(struct ch_db *db, struct ch_rows *rows) \
	{ \
		return ch_scan(db, &name##_table, rows); \
	} \
	/* Rows by SQL of one's own: see ch_select(). */ \
	CH_CHECKED static inline enum ch_status name##_select( \
		struct ch_db *db, const char *tail, const struct ch_param *params, size_t count, struct ch_rows *rows) \
	{ \
		return ch_select(db, &name##_table, tail, params, count, rows); \
	} \
	/* Copies what the row points at into the arena. */ \
	CH_CHECKED static inline enum ch_status name##_copy(struct ch_arena *arena, struct name##_row *row) \
	{ \
		return ch_row_copy(arena, &name##_table, row); \
	}

/* Writing, for a table of so many columns. */
#define CH_WRITES(name, columns) \
	/* Values for some of the columns; the functions NAME_set_COLUMN() put them in. Begins zeroed. */ \
	struct name##_change { \
		struct name##_row row; \
		uint64_t set[((columns) + 63) / 64]; \
	}; \
	/* Inserts a row with the values that are set, and the others' defaults; *made becomes that row, unless it is NULL. */ \
	CH_CHECKED static inline enum ch_status name##_insert(struct ch_db *db, const struct name##_change *change, \
							      struct name##_row *made) \
	{ \
		return ch_insert(db, &name##_table, &change->row, change->set, made); \
	} \
	/* Begins a bulk load: NAME_load_put() for each row, then ch_load_end() or ch_load_cancel(). */ \
	CH_CHECKED static inline enum ch_status name##_load(struct ch_db *db, struct ch_load *load) \
	{ \
		return ch_load_begin(db, &name##_table, load); \
	}

#define CH_SETTER(name, column, number, type) \
	static inline void name##_set_##column(struct name##_change *change, type value) \
	{ \
		change->row.column = value; \
		ch_set_add(change->set, (number)); \
	}

#define CH_CONSTRAINTS(name) \
	/* Which of its constraints the last failure was about. */ \
	static inline enum name##_constraint name##_broken(const struct ch_db *db) \
	{ \
		return (enum name##_constraint)ch_broken(db, &name##_table); \
	}

/* By a key: the parameters, and pointers to them, stand in parentheses. CH_NONE: there is no such row. */
#define CH_ARGS(...) __VA_ARGS__
#define CH_KEY(name, by, path, params, pointers) \
	CH_CHECKED static inline enum ch_status name##_get##by(struct ch_db *db, CH_ARGS params, \
							       struct name##_row *row) \
	{ \
		const void *key[] = {CH_ARGS pointers}; \
		return ch_find(db, &name##_table, path, key, row); \
	} \
	/* Inserts a row or, where this key is there already, sets in that one what is set. */ \
	CH_CHECKED static inline enum ch_status name##_upsert##by( \
		struct ch_db *db, const struct name##_change *change, struct name##_row *made) \
	{ \
		return ch_upsert(db, &name##_table, path, &change->row, change->set, made); \
	} \
	/* Sets what is set, and nothing else. */ \
	CH_CHECKED static inline enum ch_status name##_update##by( \
		struct ch_db *db, CH_ARGS params, const struct name##_change *change, struct name##_row *made) \
	{ \
		const void *key[] = {CH_ARGS pointers}; \
		return ch_update(db, &name##_table, path, key, &change->row, change->set, made); \
	} \
	CH_CHECKED static inline enum ch_status name##_delete##by(struct ch_db *db, CH_ARGS params, \
								  struct name##_row *gone) \
	{ \
		const void *key[] = {CH_ARGS pointers}; \
		return ch_delete(db, &name##_table, path, key, gone); \
	}

/* The rows of these keys that there are, in any order. */
#define CH_KEYS(name, by, path, type) \
	CH_CHECKED static inline enum ch_status name##_get_many##by(struct ch_db *db, const type *keys, size_t count, \
								    struct ch_rows *rows) \
	{ \
		return ch_find_many(db, &name##_table, path, keys, sizeof *keys, count, rows); \
	}

/* At most so many rows, in an order; after is the last row of the page before, or NULL. */
#define CH_LIST(name, by, path, params, pointers) \
	CH_CHECKED static inline enum ch_status name##_list##by( \
		struct ch_db *db, CH_ARGS params, const struct name##_row *after, int64_t limit, struct ch_rows *rows) \
	{ \
		const void *key[] = {CH_ARGS pointers}; \
		return ch_list(db, &name##_table, path, key, after, limit, rows); \
	}
#define CH_LIST_ALL(name, by, path) \
	CH_CHECKED static inline enum ch_status name##_list##by(struct ch_db *db, const struct name##_row *after, \
								int64_t limit, struct ch_rows *rows) \
	{ \
		return ch_list(db, &name##_table, path, NULL, after, limit, rows); \
	}

/* Rows of a query. */
#define CH_QUERY_NEXT(name) \
	/* The next row: CH_ROW, or CH_DONE behind the last. What it points at lives until the next call. */ \
	CH_CHECKED static inline enum ch_status name##_next(struct ch_rows *rows, struct name##_row *row) \
	{ \
		enum ch_status status = ch_rows_step(rows, &name##_query.gives); \
		return status == CH_ROW ? ch_rows_read(rows, row) : status; \
	}
#define CH_QUERY_COPY(name) \
	/* Copies what the row points at into the arena. */ \
	CH_CHECKED static inline enum ch_status name##_copy(struct ch_arena *arena, struct name##_row *row) \
	{ \
		return ch_row_copy(arena, &name##_query.gives, row); \
	}

/* All of them, as they come, in constant memory. */
#define CH_STREAM(name, by, path, params, pointers) \
	CH_CHECKED static inline enum ch_status name##_stream##by(struct ch_db *db, CH_ARGS params, \
								  struct ch_rows *rows) \
	{ \
		const void *key[] = {CH_ARGS pointers}; \
		return ch_stream(db, &name##_table, path, key, rows); \
	}

#ifdef __cplusplus
}
#endif

#endif
