/* SQL as tokens: what it may mention, when two pieces are equal, how deep they nest; and the lists of
 * PostgreSQL's own names. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "base/text.h"
#include "builtin.h"
#include "sqltext.h"

static void expect_tokens(const char *sql, const char *kinds, const char *wanted)
{
	struct text text = {0};
	size_t size = strlen(sql), count = 0;
	struct sql_token t = sql_token_next(sql, size, 0);

	for (; t.kind != TOKEN_END; t = sql_token_next(sql, size, t.offset + t.length)) {
		assert_true(count < strlen(kinds));
		assert_int_equal("EWQUSTVDNPOMX"[t.kind], kinds[count++]);
		text_put(&text, text.size > 0 ? "|" : "");
		text_add(&text, sql + t.offset, t.length);
	}
	text_put(&text, "");
	assert_int_equal(count, strlen(kinds));
	assert_string_equal(text.data, wanted);
	text_free(&text);
}

static void test_tokens(void **state)
{
	(void)state;
	expect_tokens("select \"A b\", U&\"x\" from t$1", "WQMUWW", "select|\"A b\"|,|U&\"x\"|from|t$1");
	expect_tokens("'a''b' E'\\'' U&'x' b'1' N'x' e 'x'", "STVSSWS", "'a''b'|E'\\''|U&'x'|b'1'|N'x'|e|'x'");
	expect_tokens("'a'\n -- c\n 'b' 'c'", "SS", "'a'\n -- c\n 'b'|'c'");
	expect_tokens("$$a$$ $x$ $$ $x$ $1 a$$b", "DDPW", "$$a$$|$x$ $$ $x$|$1|a$$b");
	expect_tokens("1 1.5 .5 1e-3 1..2 0xFF 1_000 1.", "NNNNNONNNN", "1|1.5|.5|1e-3|1|..|2|0xFF|1_000|1.");
	expect_tokens("a<-1 a@-1 a->>'x' a::b :=1 x=>y", "WOONWONWOSWOWONWOW",
		      "a|<|-|1|a|@-|1|a|->>|'x'|a|::|b|:=|1|x|=>|y");
	expect_tokens("a--b\nc/* /* */ */d", "WWW", "a|c|d");
	expect_tokens("a 'open", "WX", "a|'open");
	expect_tokens("\"open", "X", "\"open");
	expect_tokens("$a$ open", "X", "$a$ open");
	expect_tokens("", "", "");
}

static bool equal(const char *a, const char *b)
{
	struct text x = {0}, y = {0};

	sql_normalise(&x, a, strlen(a));
	sql_normalise(&y, b, strlen(b));
	bool same = x.size == y.size && memcmp(x.data, y.data, x.size) == 0;
	text_free(&x);
	text_free(&y);
	return same;
}

static void test_equal(void **state)
{
	(void)state;
	assert_true(equal("A = 1", "a=1"));
	assert_true(equal("a  /* x */ <> b", "a != b -- y"));
	assert_true(equal("\"title\" = 'x'", "Title = 'x'"));
	assert_true(equal("\"name\"", "name"));
	assert_true(equal("'a'\n'b'", "'a' \n\t -- c\n'b'"));
	assert_true(equal("''", "'' "));
	assert_true(equal("f ( a , b )", "F(a,b)"));
	assert_true(equal("E'x'", "e'x'"));
}

static void test_unequal(void **state)
{
	(void)state;
	assert_false(equal("a - -b", "a--b"));
	assert_false(equal("'a'", "'A'"));
	assert_false(equal("'a' 'b'", "'a'\n'b'"));
	assert_false(equal("'a''b'", "'a'\n'b'"));
	assert_false(equal("E'\\1'", "'\\1'"));
	assert_false(equal("e'x'", "e 'x'"));
	assert_false(equal("U&'x'", "u & 'x'"));
	assert_false(equal("\"Title\"", "title"));
	assert_false(equal("\"user\"", "user"));
	assert_false(equal("interval '1' \"year\"", "interval '1' year"));
	assert_false(equal("cube (a)", "\"cube\" (a)"));
	assert_true(equal("a < -1", "a<-1")); /* PostgreSQL reads both as < and - */
	assert_false(equal("a @- 1", "a @ -1"));
	assert_false(equal("1 .. 2", "1. .2"));
	assert_false(equal("ab", "a b"));
	assert_false(equal("1 2", "12"));
	assert_false(equal("a : : b", "a :: b"));
	assert_false(equal("$$a$$", "'a'"));
}

static void put_word(void *context, const char *word, size_t length, bool quoted)
{
	struct text *text = context;

	text_printf(text, "%s%.*s%s", text->size > 0 ? " " : "", (int)length, word, quoted ? "\"" : "");
}

static void expect_mentions(const char *sql, bool bodies, const char *wanted)
{
	struct text text = {0};

	text_put(&text, "");
	sql_mentions(sql, strlen(sql), bodies, put_word, &text);
	assert_string_equal(text.data, wanted);
	text_free(&text);
}

static void test_mentions(void **state)
{
	(void)state;
	expect_mentions("select \"A\".b -- c\n, 'd'", false, "select A\" b");
	expect_mentions("do $$ x $i$ y $i$ $$", false, "do");
	expect_mentions("do $$ x $i$ y $i$ $$", true, "do x y");
}

static void test_names(void **state)
{
	char name[64];
	const char *long_name = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\xc3\xa9z";

	(void)state;
	assert_int_equal(sql_token_name("Ab", (struct sql_token){TOKEN_WORD, 0, 2}, name), 2);
	assert_string_equal(name, "ab");
	sql_token_name("\"A\"\"b\"", (struct sql_token){TOKEN_QUOTED, 0, 6}, name);
	assert_string_equal(name, "A\"b");
	/* 62 letters, and a character of two bytes that would be cut in half */
	assert_int_equal(sql_token_name(long_name, (struct sql_token){TOKEN_WORD, 0, strlen(long_name)}, name), 62);
}

static void test_deep(void **state)
{
	(void)state;
	assert_int_equal(sql_depth("a", 1), 0);
	assert_int_equal(sql_depth("((a))", 5), 2);
	assert_int_equal(sql_depth("(a), (b)", 8), 1);
	assert_int_equal(sql_depth("a + b + c", 9), 2);
	assert_int_equal(sql_depth("a = 1 and b = 2 and c = 3", 25), 1);
	assert_int_equal(sql_depth("case when a then b end", 22), 1);
}

static void test_functions(void **state)
{
	(void)state;
	assert_non_null(builtin_function("now", 0));
	assert_null(builtin_function("now", 1));
	assert_non_null(builtin_function("now", BUILTIN_ANY_NARGS));
	assert_null(builtin_function("nwo", BUILTIN_ANY_NARGS));
	assert_string_equal(builtin_function("gen_random_uuid", 0)->returns, "uuid");
	assert_int_equal(builtin_function("gen_random_uuid", 0)->volatility, 'v');
	assert_int_equal(builtin_function("count", 1)->kind, 'a');
	assert_non_null(builtin_function("concat", 40));
	assert_int_equal(builtin_function("random", 0)->since, 0);
	assert_int_equal(builtin_function("random", 2)->since, 17);
	assert_null(builtin_function("random", 1));
	assert_int_equal(builtin_function("uuidv7", 0)->since, 18);
}

static void visit_function(void *context, const struct builtin_function *function)
{
	const char **last = context;

	assert_true(*last == NULL || strcmp(*last, function->name) < 0);
	assert_non_null(builtin_function(function->name, function->min));
	*last = function->name;
}

static void visit_type(void *context, const char *name)
{
	(void)context;
	assert_non_null(builtin_type(name));
}

static void test_lists(void **state)
{
	const char *last = NULL;

	(void)state;
	builtin_each_function(visit_function, &last);
	builtin_each_type(visit_type, NULL);
	assert_string_equal(builtin_type("int4"), "integer");
	assert_string_equal(builtin_type("int"), "integer");
	assert_string_equal(builtin_type("timestamptz"), "timestamp with time zone");
	assert_string_equal(builtin_type("char"), "character");
	assert_string_equal(builtin_type("\"char\""), "\"char\"");
	assert_string_equal(builtin_type("bigserial"), "bigserial");
	assert_null(builtin_type("Int4"));
	assert_string_equal(builtin_opclass_for("btree", "text")->name, "text_ops");
	assert_string_equal(builtin_opclass("gin", "jsonb_path_ops")->type, "jsonb");
	assert_null(builtin_opclass("btree", "jsonb_path_ops"));
	assert_int_equal(builtin_keyword("select"), 'R');
	assert_int_equal(builtin_keyword("name"), 'U');
	assert_int_equal(builtin_keyword("json"), 'C');
	assert_int_equal(builtin_keyword("left"), 'T');
	assert_int_equal(builtin_keyword("films"), 0);
	assert_true(builtin_relation("pg_class") && builtin_role("pg_monitor") && builtin_method("gin"));
	assert_true(builtin_collation("C") && builtin_collation("en-x-icu") && !builtin_collation("nope!"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_tokens),	  cmocka_unit_test(test_equal), cmocka_unit_test(test_unequal),
		cmocka_unit_test(test_mentions),  cmocka_unit_test(test_names), cmocka_unit_test(test_deep),
		cmocka_unit_test(test_functions), cmocka_unit_test(test_lists),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
