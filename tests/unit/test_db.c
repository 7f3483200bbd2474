/* The part of a connection that needs no server: scripts, quoting, what may be shown. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "base/text.h"
#include "db.h"

static void expect(const char *script, const char *const *wanted, size_t count)
{
	size_t at = 0, size, i = 0;

	for (const char *s; (s = db_statement(script, &at, &size)) != NULL; i++) {
		assert_true(i < count);
		assert_int_equal(size, strlen(wanted[i]));
		assert_memory_equal(s, wanted[i], size);
	}
	assert_int_equal(i, count);
}

#define EXPECT(script, ...) \
	expect(script, (const char *const[]){__VA_ARGS__}, sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *))

static void test_statements(void **state)
{
	(void)state;
	EXPECT("select 1; select 2;", "select 1", "select 2");
	EXPECT(" ;; -- nothing; here\n select 1 -- trailing; comment\n ; /* a /* nested; */ ; */ select 2 ", "select 1",
	       "select 2");
	EXPECT("select 'a;''b', \"c;\", E'\\';'; x", "select 'a;''b', \"c;\", E'\\';'", "x");
	EXPECT("do $$ a; b; $$; do $x$ $$; $x$; select $1, a$b$c; y", "do $$ a; b; $$", "do $x$ $$; $x$",
	       "select $1, a$b$c", "y");
	EXPECT("create rule r as on insert to t do (a; b); x", "create rule r as on insert to t do (a; b)", "x");
	EXPECT("CREATE OR REPLACE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN a THEN 1 END; SELECT 2; END; begin; x; end",
	       "CREATE OR REPLACE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN a THEN 1 END; SELECT 2; END",
	       "begin", "x", "end");
	EXPECT("select 'open", "select 'open");
	EXPECT("select $$open;", "select $$open;");
	EXPECT("select /* open ; ", "select");
	size_t at = 0, size;
	assert_null(db_statement(" -- only\n ; ", &at, &size));
}

static void expect_shown(const char *conninfo, const char *wanted)
{
	struct text out = {0};

	db_redact(&out, conninfo);
	assert_string_equal(out.data, wanted);
	text_free(&out);
}

static void test_redact(void **state)
{
	(void)state;
	expect_shown("postgres://u:secret@h/db", "postgres://u:***@h/db");
	expect_shown("postgres://u:se@cr:et@h/db", "postgres://u:***@h/db");
	expect_shown("postgresql://u@h/db?password=secret&sslmode=require",
		     "postgresql://u@h/db?password=***&sslmode=require");
	expect_shown("postgresql:///db?host=/tmp&sslpassword=secret", "postgresql:///db?host=/tmp&sslpassword=***");
	expect_shown("host=h password=secret user=u", "host=h password=*** user=u");
	expect_shown("host=h password = 'se\\'cr et' user=u", "host=h password =*** user=u");
	expect_shown("PASSWORD='open", "PASSWORD=***");
	expect_shown("service=x", "service=x");
}

static void test_conninfo(void **state)
{
	(void)state;
	assert_true(db_is_conninfo("postgres://h"));
	assert_true(db_is_conninfo("postgresql://h"));
	assert_true(db_is_conninfo("service=x"));
	assert_true(db_is_conninfo("host = x"));
	assert_false(db_is_conninfo("schema.chr"));
	assert_false(db_is_conninfo("/usr/lib/postgresql/15/bin"));
	assert_false(db_is_conninfo("git:HEAD"));
}

static void test_quotes(void **state)
{
	struct text out = {0};

	(void)state;
	db_put_literal(&out, "it's");
	db_put_literal(&out, "a\\b");
	db_put_literal(&out, NULL);
	db_put_ident(&out, "a\"b");
	assert_string_equal(out.data, "'it''s'E'a\\\\b'null\"a\"\"b\"");
	text_free(&out);
}

static void test_no_server(void **state)
{
	struct text error = {0};

	(void)state;
	assert_null(db_open("postgres://u:secret@localhost:1/x", &error));
	assert_non_null(strstr(error.data, "cannot connect to postgres://u:***@localhost:1/x: "));
	assert_null(strstr(error.data, "secret"));
	text_clear(&error);
	assert_null(db_open("postgres://u:secret/x", &error));
	assert_null(strstr(error.data, "secret"));
	text_clear(&error);
	assert_null(db_open("host=/nowhere pasword=secret", &error));
	assert_null(strstr(error.data, "secret"));
	text_free(&error);
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(test_statements), cmocka_unit_test(test_redact),
					   cmocka_unit_test(test_conninfo), cmocka_unit_test(test_quotes),
					   cmocka_unit_test(test_no_server)};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
