#include "scratch.h"

#include "base/arena.h"
#include "db.h"
#include "file.h"
#include "interrupt.h"
#include "server/guard.h"
#include "server/server.h"

#include <stdio.h>
#include <string.h>
#include <sys/random.h>
#include <unistd.h>

struct scratch {
	struct arena *arena;
	struct server *server; /* NULL: borrowed */
	struct guard guard;    /* of a borrowed server: drops what was made there */
	const char *programs;
	const char *conninfo;
	const char *prefix; /* of the databases' names; "" on a server of our own */
	const char *describe;
	struct db *admin;
	const char *dumper;
	const char **roles; /* made here */
	size_t role_count;
	bool ready;
};

struct scratch_dump {
	struct arena *arena;
	struct process *process;
};

static void put_failure(struct text *error, const char *doing, const char *what, const struct db *db)
{
	text_printf(error, "cannot %s \"%s\": ", doing, what);
	db_error_print(db_error(db), error);
}

/* A database that subscribes to something cannot be dropped. */
static void subscriptions_forget(const char *conninfo, const char *database)
{
	static const char script[] =
		"DO $$ DECLARE name text; BEGIN FOR name IN SELECT s.subname FROM pg_subscription s "
		"JOIN pg_database d ON d.oid = s.subdbid WHERE d.datname = current_database() LOOP "
		"EXECUTE format('ALTER SUBSCRIPTION %I DISABLE', name); "
		"EXECUTE format('ALTER SUBSCRIPTION %I SET (slot_name = NONE)', name); "
		"EXECUTE format('DROP SUBSCRIPTION %I', name); END LOOP; END $$";
	struct text ignored = {0};
	struct db *db = db_open_with(conninfo, "dbname", database, &ignored);

	if (db != NULL)
		db_run(db, script);
	db_close(db);
	text_free(&ignored);
}

static bool drop(struct db *db, const char *conninfo, const char *database)
{
	struct text sql = {0};

	text_put(&sql, "DROP DATABASE IF EXISTS ");
	db_put_ident(&sql, database);
	if (db_version(db) >= 130000)
		text_put(&sql, " WITH (FORCE)");
	bool good = db_run(db, sql.data);
	if (!good && strcmp(db_error(db)->sqlstate, "55006") == 0) {
		subscriptions_forget(conninfo, database);
		good = db_run(db, sql.data);
	}
	text_free(&sql);
	return good;
}

/* Databases left on a borrowed server by a process that was killed. Nobody else has this prefix. */
static void drop_all(struct db *db, const struct scratch *scratch)
{
	const char *pattern[] = {scratch->prefix};
	struct db_rows *rows = db_query(db, "SELECT datname FROM pg_database WHERE starts_with(datname, $1)", 1,
					pattern);

	for (size_t i = 0; rows != NULL && i < db_rows_count(rows); i++)
		drop(db, scratch->conninfo, db_rows_get(rows, i, 0));
	db_rows_free(rows);
}

/* One that something outside our databases depends on by now stays. */
static void drop_role(struct db *db, const char *name)
{
	struct text sql = {0};

	text_put(&sql, "DROP ROLE IF EXISTS ");
	db_put_ident(&sql, name);
	db_run(db, sql.data);
	text_free(&sql);
}

/*
 * The guard of a borrowed server. What it hears are the names of roles, each ended by a
 * NUL; an empty one says that all was dropped in good order.
 */
static void keep_borrowed(int wire, void *closure)
{
	const struct scratch *scratch = closure;
	struct text heard = {0}, ignored = {0};
	char block[256];
	ssize_t n;

	text_add(&heard, "", 0);
	while ((n = read(wire, block, sizeof block)) > 0)
		text_add(&heard, block, (size_t)n);
	if (heard.size > 0 && (heard.size == 1 || heard.data[heard.size - 2] == '\0'))
		return;
	struct db *db = db_open(scratch->conninfo, &ignored);
	if (db == NULL)
		return;
	drop_all(db, scratch);
	for (size_t at = 0; at < heard.size; at += strlen(heard.data + at) + 1)
		drop_role(db, heard.data + at);
	db_close(db);
	text_free(&heard);
}

static void tell_guard(const struct scratch *scratch, const char *name)
{
	if (scratch->server == NULL && write(scratch->guard.wire, name, strlen(name) + 1) < 0) {
		/* Then it has to find out by itself. */
	}
}

static bool open_borrowed(struct scratch *scratch, const char *conninfo, struct text *error)
{
	unsigned random[2] = {(unsigned)getpid(), 0};

	if (getrandom(random, sizeof random, 0) != sizeof random)
		random[1] = (unsigned)getpid();
	scratch->prefix = arena_printf(scratch->arena, "chronosc_%08x%08x_", random[0], random[1]);
	scratch->conninfo = arena_copy(scratch->arena, conninfo, strlen(conninfo));
	return guard_start(&scratch->guard, keep_borrowed, scratch, error);
}

static bool open_own(struct scratch *scratch, const struct scratch_options *options, struct text *error)
{
	scratch->prefix = "";
	scratch->programs = server_programs(scratch->arena, options->server, error);
	if (scratch->programs != NULL)
		scratch->server = server_start(scratch->programs, options->uncached, error);
	return scratch->server != NULL;
}

struct scratch *scratch_open(const struct scratch_options *options, struct text *error)
{
	struct arena *arena = arena_new();
	struct scratch *scratch = arena_take(arena, sizeof *scratch);

	scratch->arena = arena;
	interrupt_hold();
	bool good = options->server != NULL && db_is_conninfo(options->server)
			    ? open_borrowed(scratch, options->server, error)
			    : open_own(scratch, options, error);
	if (good)
		return scratch;
	interrupt_release();
	arena_free(arena);
	return NULL;
}

/* A value in conninfo text. */
static void put_value(struct text *out, const char *keyword, const char *value)
{
	text_printf(out, "%s='", keyword);
	for (; *value != '\0'; value++) {
		if (*value == '\'' || *value == '\\')
			text_char(out, '\\');
		text_char(out, *value);
	}
	text_put(out, "' ");
}

/* The empty values keep the user's PGHOSTADDR, PGOPTIONS and so on away. */
static const char *own_conninfo(struct scratch *scratch)
{
	struct text out = {0};

	put_value(&out, "host", server_folder(scratch->server));
	text_put(&out, "port=5432 user=postgres dbname=template1 hostaddr='' options='' password='' passfile='' "
		       "requirepeer='' channel_binding=disable target_session_attrs=any gssencmode=disable");
	const char *conninfo = arena_copy(scratch->arena, out.data, out.size);
	text_free(&out);
	return conninfo;
}

static void describe_server(struct scratch *scratch)
{
	struct text out = {0};
	int version = db_version(scratch->admin);

	text_printf(&out, "PostgreSQL %d.%d, ", version / 10000, version % 10000);
	if (scratch->server != NULL)
		text_put(&out, scratch->programs);
	else
		db_redact(&out, scratch->conninfo);
	scratch->describe = arena_copy(scratch->arena, out.data, out.size);
	text_free(&out);
}

bool scratch_wait(struct scratch *scratch, struct text *error)
{
	if (scratch->ready)
		return true;
	if (scratch->server != NULL) {
		if (!server_wait(scratch->server, error))
			return false;
		scratch->conninfo = own_conninfo(scratch);
	}
	scratch->admin = db_open(scratch->conninfo, error);
	if (scratch->admin == NULL)
		return false;
	describe_server(scratch);
	scratch->ready = true;
	return true;
}

static void close_borrowed(struct scratch *scratch)
{
	/* Even when a signal ends the run, what was made on another's server goes. */
	int number = interrupt_take();

	if (scratch->admin != NULL) {
		drop_all(scratch->admin, scratch);
		for (size_t i = scratch->role_count; i-- > 0;)
			drop_role(scratch->admin, scratch->roles[i]);
		tell_guard(scratch, "");
	}
	db_close(scratch->admin);
	guard_end(&scratch->guard);
	interrupt_put(number);
}

void scratch_close(struct scratch *scratch)
{
	if (scratch == NULL)
		return;
	if (scratch->server == NULL) {
		close_borrowed(scratch);
	} else {
		db_close(scratch->admin);
		server_stop(scratch->server);
	}
	interrupt_release();
	arena_free(scratch->arena);
}

int scratch_version(const struct scratch *scratch)
{
	return scratch->admin == NULL ? 0 : db_version(scratch->admin);
}

const char *scratch_describe(const struct scratch *scratch)
{
	return scratch->describe == NULL ? "a PostgreSQL that is not up yet" : scratch->describe;
}

bool scratch_has_extension(struct scratch *scratch, const char *name)
{
	struct text ignored = {0};
	const char *values[] = {name};
	bool found = false;

	if (scratch_wait(scratch, &ignored)) {
		struct db_rows *rows = db_query(scratch->admin, "SELECT 1 FROM pg_available_extensions WHERE name = $1",
						1, values);
		found = rows != NULL && db_rows_count(rows) > 0;
		db_rows_free(rows);
	}
	text_free(&ignored);
	return found;
}

static const char *full_name(struct scratch *scratch, const char *name)
{
	return arena_printf(scratch->arena, "%s%s", scratch->prefix, name);
}

static bool run_admin(struct scratch *scratch, const char *sql, const char *doing, const char *what, struct text *error)
{
	if (db_run(scratch->admin, sql))
		return true;
	put_failure(error, doing, what, scratch->admin);
	return false;
}

bool scratch_database(struct scratch *scratch, const char *name, struct text *error)
{
	struct text sql = {0};

	if (!scratch_wait(scratch, error))
		return false;
	text_put(&sql, "CREATE DATABASE ");
	db_put_ident(&sql, full_name(scratch, name));
	text_put(&sql, scratch->server != NULL ? " TEMPLATE template1" : " TEMPLATE template0");
	/* A checkpoint costs nothing where nothing is synced, so copying files is three times
	 * faster than logging them; on a server at work it would be the other way round. */
	if (scratch->server != NULL && scratch_version(scratch) >= 150000)
		text_put(&sql, " STRATEGY file_copy");
	bool good = run_admin(scratch, sql.data, "create the database", name, error);
	text_free(&sql);
	return good;
}

bool scratch_drop(struct scratch *scratch, const char *name, struct text *error)
{
	if (!scratch_wait(scratch, error))
		return false;
	bool good = drop(scratch->admin, scratch->conninfo, full_name(scratch, name));
	if (!good)
		put_failure(error, "drop the database", name, scratch->admin);
	return good;
}

struct db *scratch_connect(struct scratch *scratch, const char *name, struct text *error)
{
	static const char settings[] =
		"SET datestyle = 'ISO, YMD'; SET intervalstyle = 'postgres'; SET timezone = 'UTC'; "
		"SET extra_float_digits = 1; SET bytea_output = 'hex'; "
		"SET client_min_messages = warning";

	if (!scratch_wait(scratch, error))
		return NULL;
	struct db *db = db_open_with(scratch->conninfo, "dbname", full_name(scratch, name), error);
	if (db == NULL || db_run(db, settings))
		return db;
	put_failure(error, "prepare the database", name, db);
	db_close(db);
	return NULL;
}

bool scratch_role(struct scratch *scratch, const char *name, const char *options, struct text *error)
{
	const char *values[] = {name};
	struct text sql = {0};

	if (!scratch_wait(scratch, error))
		return false;
	struct db_rows *rows = db_query(scratch->admin, "SELECT 1 FROM pg_roles WHERE rolname = $1", 1, values);
	bool known = rows != NULL && db_rows_count(rows) > 0;
	db_rows_free(rows);
	if (known)
		return true;
	text_put(&sql, "CREATE ROLE ");
	db_put_ident(&sql, name);
	text_printf(&sql, " %s", options == NULL ? "" : options);
	bool good = run_admin(scratch, sql.data, "create the role", name, error);
	if (good) {
		ARENA_PUSH(scratch->arena, scratch->roles, scratch->role_count,
			   arena_copy(scratch->arena, name, strlen(name)));
		tell_guard(scratch, name);
	}
	text_free(&sql);
	return good;
}

bool scratch_role_missing(struct scratch *scratch, const struct db_error *why)
{
	const char *message = why->message, *end = strrchr(message, '"');
	size_t count = scratch->role_count;
	struct text error = {0};

	if (strcmp(why->sqlstate, "42704") != 0 || strncmp(message, "role \"", 6) != 0 || end <= message + 6)
		return false;
	scratch_role(scratch, arena_copy(scratch->arena, message + 6, (size_t)(end - message) - 6), NULL, &error);
	text_free(&error);
	return scratch->role_count > count;
}

static const char **dump_environment(struct scratch *scratch, struct arena *arena, const char *name, struct text *error)
{
	static const char *const unwanted[] = {"PGSERVICE", "PGSSLMODE", "PGTZ", "PGDATESTYLE", "PGGEQO"};
	const char **list = db_environment(arena, scratch->conninfo, full_name(scratch, name), error), **all = NULL;
	size_t count = 0;

	for (const char **entry = list; entry != NULL && *entry != NULL; entry++)
		ARENA_PUSH(arena, all, count, *entry);
	for (size_t i = 0; scratch->server != NULL && i < sizeof unwanted / sizeof *unwanted; i++)
		ARENA_PUSH(arena, all, count, unwanted[i]);
	ARENA_PUSH(arena, all, count, NULL);
	return list == NULL ? NULL : all;
}

struct scratch_dump *scratch_dump_start(struct scratch *scratch, const char *name, struct text *error)
{
	if (!scratch_wait(scratch, error))
		return NULL;
	if (scratch->dumper == NULL)
		scratch->dumper = server_dumper(scratch->arena, scratch->programs, scratch_version(scratch), error);
	if (scratch->dumper == NULL)
		return NULL;
	struct arena *arena = arena_new();
	struct scratch_dump *dump = arena_take(arena, sizeof *dump);
	const char *const argv[] = {scratch->dumper, "-s", "--no-password", NULL};
	struct process_options options = {.argv = argv, .environment = dump_environment(scratch, arena, name, error)};
	dump->arena = arena;
	if (options.environment != NULL)
		dump->process = process_start(&options, error);
	if (dump->process != NULL)
		return dump;
	arena_free(arena);
	return NULL;
}

bool scratch_dump_finish(struct scratch_dump *dump, struct text *out, struct text *error)
{
	struct text errors = {0};
	int status = 0;
	bool good = process_finish(dump->process, out, &errors, &status, error);

	if (good && status != 0) {
		while (errors.size > 0 && errors.data[errors.size - 1] == '\n')
			errors.data[--errors.size] = '\0';
		text_printf(error, "pg_dump failed (%d): %s", status, errors.size > 0 ? errors.data : "no message");
		good = false;
	}
	text_free(&errors);
	arena_free(dump->arena);
	return good;
}

bool scratch_dump(struct scratch *scratch, const char *name, struct text *out, struct text *error)
{
	struct scratch_dump *dump = scratch_dump_start(scratch, name, error);

	return dump != NULL && scratch_dump_finish(dump, out, error);
}
