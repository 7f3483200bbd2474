/* The throwaway server leaves nothing behind, however the program ends. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/text.h"
#include "db.h"
#include "file.h"
#include "interrupt.h"
#include "scratch.h"
#include "server/server.h"

/* Temporary folders go where the test can count them. */
static char top[64];
static bool possible;

static int setup(void **state)
{
	struct arena *arena = arena_new();
	struct text why = {0};

	(void)state;
	possible = server_programs(arena, NULL, &why) != NULL;
	arena_free(arena);
	if (!possible)
		print_message("skipped: %s\n", why.data);
	snprintf(top, sizeof top, "/tmp/chronosc-test-XXXXXX");
	if (mkdtemp(top) == NULL || setenv("TMPDIR", top, 1) != 0)
		return -1;
	/* The server's own user must come through. */
	const char *const argv[] = {"chmod", "755", top, NULL};
	struct text out = {0};
	process_run(&(struct process_options){.argv = argv}, &out, &why);
	text_free(&out);
	text_free(&why);
	return 0;
}

static int teardown(void **state)
{
	(void)state;
	return rmdir(top);
}

static bool is_empty(void)
{
	struct arena *arena = arena_new();
	struct file_list list;
	struct text why = {0};
	bool empty = folder_list(&list, arena, top, &why) && list.count == 0;

	arena_free(arena);
	return empty;
}

/* A server and a session; the server's process id. */
static struct scratch *server_up(struct db **db, char *pid, size_t size)
{
	struct text why = {0};
	struct scratch *s = scratch_open(&(struct scratch_options){0}, &why);

	if (s == NULL || !scratch_database(s, "a", &why) || (*db = scratch_connect(s, "a", &why)) == NULL) {
		fprintf(stderr, "%s\n", why.data);
		abort();
	}
	struct db_rows *rows = db_query(*db, "SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1)", 0, NULL);
	snprintf(pid, size, "%s", rows == NULL ? "0" : db_rows_get(rows, 0, 0));
	db_rows_free(rows);
	return s;
}

static void test_use(void **state)
{
	struct db *db;
	char pid[16];
	struct text why = {0}, dump = {0};

	(void)state;
	if (!possible)
		skip();
	struct scratch *s = server_up(&db, pid, sizeof pid);
	assert_true(db_run(db, "CREATE TABLE t (id int PRIMARY KEY)"));
	assert_false(db_run(db, "SELECT 1; INSERT INTO t VALUES (1); SELECT '\xc3\xa9', nope FROM t; SELECT 2"));
	const struct db_error *e = db_error(db);
	assert_string_equal(e->sqlstate, "42703");
	assert_int_equal(e->statement, 2);
	assert_int_equal(e->position, 49);
	assert_int_equal(e->offset, 49);
	assert_true(strncmp(e->failed, "SELECT '\xc3\xa9', nope FROM t", e->failed_size) == 0);
	struct db_rows *rows = db_query(db, "SELECT count(*), $1::text, null FROM t", 1, (const char *[]){"x"});
	assert_string_equal(db_rows_get(rows, 0, 0), "0");
	assert_string_equal(db_rows_get(rows, 0, 1), "x");
	assert_null(db_rows_get(rows, 0, 2));
	db_rows_free(rows);
	db_close(db);
	assert_true(scratch_dump(s, "a", &dump, &why));
	assert_non_null(strstr(dump.data, "CREATE TABLE public.t ("));
	assert_true(scratch_database(s, "b", &why));
	assert_true(scratch_drop(s, "a", &why));
	assert_false(scratch_database(s, "b", &why));
	assert_false(scratch_has_extension(s, "no_such_extension"));
	assert_true(scratch_role(s, "someone", "NOLOGIN", &why));
	assert_true(scratch_role(s, "someone", "NOLOGIN", &why));
	scratch_close(s);
	assert_true(is_empty());
	assert_int_not_equal(kill(atoi(pid), 0), 0);
	text_free(&why);
	text_free(&dump);
}

static void end_by(int how)
{
	struct db *db;
	char pid[16];
	struct scratch *s = server_up(&db, pid, sizeof pid);

	printf("%s\n", pid);
	fflush(stdout);
	if (how == 0)
		exit(0);
	if (how == SIGABRT || how == SIGSEGV || how == SIGKILL) {
		signal(how, SIG_DFL); /* the test frame catches these */
		raise(how);
	}
	/* A signal while a statement runs cancels it. */
	bool good = db_run(db, "SELECT pg_sleep(30)");
	int status = !good && strcmp(db_error(db)->sqlstate, "57014") == 0 && interrupt_pending() == how ? 42 : 1;
	db_close(db);
	scratch_close(s);
	_exit(status);
}

static void test_end(int how, int wanted)
{
	int ends[2], status;
	char pid[16] = "";

	assert_int_equal(pipe(ends), 0);
	pid_t child = fork();
	if (child == 0) {
		dup2(ends[1], 1);
		close(ends[0]);
		close(ends[1]);
		end_by(how);
	}
	close(ends[1]);
	assert_true(read(ends[0], pid, sizeof pid - 1) > 0);
	close(ends[0]);
	if (wanted == 42) {
		usleep(100000);
		kill(child, how);
	}
	waitpid(child, &status, 0);
	if (wanted == 42)
		assert_int_equal(status, 42 << 8);
	/* The guard needs a moment when nobody waits for it. */
	for (int i = 0; i < 100 && (!is_empty() || kill(atoi(pid), 0) == 0); i++)
		usleep(20000);
	assert_true(is_empty());
	assert_int_not_equal(kill(atoi(pid), 0), 0);
}

static void test_exit(void **state)
{
	(void)state;
	if (!possible)
		skip();
	test_end(0, 0);
}

static void test_signals(void **state)
{
	(void)state;
	if (!possible)
		skip();
	test_end(SIGINT, 42);
	test_end(SIGTERM, 42);
	test_end(SIGHUP, 42);
}

static void test_crashes(void **state)
{
	(void)state;
	if (!possible)
		skip();
	test_end(SIGABRT, 0);
	test_end(SIGSEGV, 0);
	test_end(SIGKILL, 0);
}

static void test_nothing_found(void **state)
{
	struct text why = {0};

	(void)state;
	assert_null(scratch_open(&(struct scratch_options){.server = "/nonexistent"}, &why));
	assert_string_equal(why.data, "\"/nonexistent\" does not hold initdb and postgres");
	text_free(&why);
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(test_use), cmocka_unit_test(test_exit),
					   cmocka_unit_test(test_signals), cmocka_unit_test(test_crashes),
					   cmocka_unit_test(test_nothing_found)};

	signal(SIGINT, SIG_DFL);
	return cmocka_run_group_tests(tests, setup, teardown);
}
