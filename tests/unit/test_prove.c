/* The proof, against a live throwaway server: good migrations pass, each way to be wrong is told. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "base/text.h"
#include "prove.h"
#include "scratch.h"

static struct scratch *scratch;
static struct prover *prover;
static struct arena *arena;

static int setup(void **state)
{
	struct text why = {0};

	(void)state;
	scratch = scratch_open(&(struct scratch_options){0}, &why);
	if (scratch == NULL) {
		printf("skipped: %s\n", why.data);
		return 0;
	}
	prover = prover_new(scratch);
	return 0;
}

static int teardown(void **state)
{
	(void)state;
	prover_free(prover);
	scratch_close(scratch);
	return 0;
}

static int begin(void **state)
{
	(void)state;
	arena = arena_new();
	return 0;
}

static int end(void **state)
{
	(void)state;
	arena_free(arena);
	return 0;
}

static struct prove_result prove(struct prove_case wanted, const char *up, const char *down)
{
	struct prove_script ups = {.sql = up}, downs = {.sql = down};
	struct text out = {0};

	wanted.up = &ups;
	wanted.up_count = 1;
	wanted.down = &downs;
	wanted.down_count = 1;
	struct prove_result r = prove_run(prover, &wanted, arena);
	prove_print(&r, wanted.name, true, &out);
	print_message("%s", out.data);
	text_free(&out);
	return r;
}

static bool found(const struct prove_result *r, const char *what)
{
	for (size_t i = 0; i < r->count; i++)
		if (strstr(r->findings[i].what, what) != NULL)
			return true;
	print_message("not found: %s\n", what);
	return false;
}

static bool noted(const struct prove_result *r, const char *what)
{
	for (size_t i = 0; i < r->note_count; i++)
		if (strstr(r->notes[i], what) != NULL)
			return true;
	return false;
}

#define NEED_SERVER() \
	do { \
		if (scratch == NULL) \
			skip(); \
	} while (0)

#define OLD \
	"CREATE TABLE t (id serial PRIMARY KEY, name text NOT NULL, note text, status text NOT NULL " \
	"DEFAULT 'a' CHECK (status IN ('a', 'b')));"
#define CHILD "CREATE TABLE c (id uuid PRIMARY KEY, t_id int NOT NULL REFERENCES t ON DELETE CASCADE, n numeric(6,2));"

static const struct prove_loss extra_down[] = {{.schema = "public", .table = "t", .column = "extra"}};

static void test_good(void **state)
{
	NEED_SERVER();
	(void)state;
	struct prove_case c = {.name = "good",
			       .from_sql = OLD CHILD,
			       .to_sql = OLD CHILD
			       "ALTER TABLE t ADD extra int NOT NULL DEFAULT 7; CREATE INDEX by_name ON t (name);",
			       .down_losses = extra_down,
			       .down_loss_count = 1};
	struct prove_result r = prove(
		c, "ALTER TABLE t ADD extra int NOT NULL DEFAULT 7; CREATE INDEX by_name ON t (name);",
		"DROP INDEX by_name; ALTER TABLE t DROP extra;");

	assert_int_equal(r.verdict, PROVE_PROVED);
	assert_int_equal(r.seeded, 2);
	assert_int_equal(r.rows, 8);
	assert_int_equal(r.note_count, 0);
}

static void test_forgotten_index(void **state)
{
	NEED_SERVER();
	(void)state;
	struct prove_case c = {.name = "forgotten", .from_sql = OLD, .to_sql = OLD "CREATE INDEX by_name ON t (name);"};
	struct prove_result r = prove(c, "CREATE INDEX by_name ON t (name);", "SELECT 1");

	assert_int_equal(r.verdict, PROVE_FAILED);
	assert_true(found(
		&r,
		"after down, against the from-version: index \"by_name\" of schema \"public\" should not be there"));
}

static void test_unannounced_loss(void **state)
{
	NEED_SERVER();
	(void)state;
	struct prove_case c = {
		.name = "unannounced",
		.from_sql = OLD,
		.to_sql = "CREATE TABLE t (id serial PRIMARY KEY, name text NOT NULL, status text NOT NULL "
			  "DEFAULT 'a' CHECK (status IN ('a', 'b')));"};
	struct prove_result r = prove(c, "ALTER TABLE t DROP note", "ALTER TABLE t ADD note text");

	assert_int_equal(r.verdict, PROVE_FAILED);
	assert_true(found(&r, "a value of \"public\".\"t\".\"note\" is lost or changed"));
	assert_true(noted(&r, "physical column order"));

	struct prove_loss loss = {.schema = "public", .table = "t", .column = "note"};
	c.up_losses = &loss;
	c.up_loss_count = 1;
	r = prove(c, "ALTER TABLE t DROP note", "ALTER TABLE t ADD note text");
	assert_int_equal(r.verdict, PROVE_PROVED);

	/* Parked and brought back: then it was not lost. */
	c.parking = "park";
	r = prove(
		c, "CREATE SCHEMA park; CREATE TABLE park.t AS SELECT id, note FROM t; ALTER TABLE t DROP note",
		"ALTER TABLE t ADD note text; UPDATE t SET note = p.note FROM park.t p WHERE p.id = t.id; DROP SCHEMA park CASCADE");
	assert_int_equal(r.verdict, PROVE_FAILED);
	assert_true(found(&r, "are announced to be lost, and are still there after down"));
	c.up_loss_count = 0;
	r = prove(
		c, "CREATE SCHEMA park; CREATE TABLE park.t AS SELECT id, note FROM t; ALTER TABLE t DROP note",
		"ALTER TABLE t ADD note text; UPDATE t SET note = p.note FROM park.t p WHERE p.id = t.id; DROP SCHEMA park CASCADE");
	assert_int_equal(r.verdict, PROVE_PROVED);
}

static void test_announced_but_kept(void **state)
{
	NEED_SERVER();
	(void)state;
	struct prove_loss loss = {.schema = "public", .table = "t", .column = "name"};
	struct prove_case c = {.name = "kept",
			       .from_sql = OLD,
			       .to_sql = OLD "COMMENT ON TABLE t IS 'x';",
			       .up_losses = &loss,
			       .up_loss_count = 1};
	struct prove_result r = prove(c, "COMMENT ON TABLE t IS 'x'", "COMMENT ON TABLE t IS NULL");

	assert_int_equal(r.verdict, PROVE_FAILED);
	assert_true(found(
		&r, "the values of \"public\".\"t\".\"name\" are announced to be lost, and are still there after up"));
}

static void test_failing_statement(void **state)
{
	NEED_SERVER();
	(void)state;
	struct prove_case c = {.name = "failing", .from_sql = OLD, .to_sql = OLD};
	struct prove_result r = prove(c, "SELECT 1;\n-- a comment\nALTER TABLE t DROP COLUMN nope;\nSELECT 2",
				      "SELECT 1");

	assert_int_equal(r.verdict, PROVE_FAILED);
	assert_int_equal(r.findings[0].stage, PROVE_UP);
	assert_string_equal(r.findings[0].sqlstate, "42703");
	assert_string_equal(r.findings[0].statement, "ALTER TABLE t DROP COLUMN nope");
	assert_int_equal(r.findings[0].offset, 23);
}

static void test_rename(void **state)
{
	NEED_SERVER();
	(void)state;
	struct prove_column columns[] = {{"name", "title", PROVE_SAME}};
	struct prove_table tables[] = {{"public", "t", "app", "thing", columns, 1}};
	struct prove_case c = {.name = "rename",
			       .from_sql = OLD CHILD,
			       .to_sql = OLD CHILD
			       "CREATE SCHEMA app; ALTER TABLE t SET SCHEMA app; ALTER TABLE app.t RENAME TO thing; "
			       "ALTER TABLE app.thing RENAME name TO title",
			       .tables = tables,
			       .table_count = 1};
	static const char up[] = "CREATE SCHEMA app; ALTER TABLE t SET SCHEMA app; ALTER TABLE app.t RENAME TO thing; "
				 "ALTER TABLE app.thing RENAME name TO title";
	static const char down[] = "ALTER TABLE app.thing RENAME title TO name; ALTER TABLE app.thing RENAME TO t; "
				   "ALTER TABLE app.t SET SCHEMA public; DROP SCHEMA app";

	assert_int_equal(prove(c, up, down).verdict, PROVE_PROVED);

	/* Dropped and made anew: the same schema, other data. */
	c.from_sql = "CREATE TABLE t (id int PRIMARY KEY, name text)";
	c.to_sql = "CREATE TABLE t (id int PRIMARY KEY, title text)";
	tables[0].schema_after = "public";
	tables[0].after = "t";
	struct prove_result r = prove(c, "ALTER TABLE t DROP name; ALTER TABLE t ADD title text",
				      "ALTER TABLE t DROP title; ALTER TABLE t ADD name text");
	assert_int_equal(r.verdict, PROVE_FAILED);
	assert_true(found(&r, "after up, a value of \"public\".\"t\".\"name\" is lost or changed"));
}

static void test_types(void **state)
{
	NEED_SERVER();
	(void)state;
	static const char types[] =
		"CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy'); CREATE DOMAIN email AS text CHECK (VALUE ~ '^[^@]+@[^@]+$');"
		"CREATE DOMAIN small AS int CHECK (VALUE BETWEEN 100 AND 110);"
		"CREATE TYPE pair AS (a int, b text, c mood);"
		"CREATE TABLE every (a bool NOT NULL, b int2, c int8 NOT NULL UNIQUE, d numeric(3,2), e float8, f varchar(3) UNIQUE,"
		" g char(1), h uuid NOT NULL, i date, j timestamptz, k interval, l jsonb NOT NULL, m bytea, n inet, o mood NOT NULL,"
		" p email NOT NULL, q small NOT NULL, r pair, s text[] NOT NULL, t int4range, u tsvector, v bit(3), w mood[],"
		" x money, y point, z xml, aa int4multirange, bb tstzrange NOT NULL, cc cidr, dd time, ee pair[],"
		" gen int GENERATED ALWAYS AS (b * 2) STORED, ident int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,"
		" CHECK (length(f) > 1), CHECK (a OR b IS NOT NULL), CHECK (c > 1000), EXCLUDE USING gist (bb WITH &&));"
		"CREATE TABLE checks (id int PRIMARY KEY, slug text NOT NULL CHECK (slug ~ '^[a-z0-9-]+$' AND length(slug) >= 3),"
		" lang text CHECK (lang ~ '^[a-z]{2}$'), kind text NOT NULL, path text, url text,"
		" CHECK (kind = ANY (ARRAY['upload'::text, 'link'::text])),"
		" CHECK (kind <> 'upload' OR path IS NOT NULL), CHECK (kind <> 'link' OR url LIKE 'https://%'),"
		" percent int CHECK (percent BETWEEN 50 AND 60), starts date, ends date, CHECK (ends > starts));"
		"CREATE TABLE part (id int NOT NULL, day date NOT NULL, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);"
		"CREATE TABLE part_a PARTITION OF part FOR VALUES FROM ('2031-01-01') TO ('2031-02-01');"
		"CREATE TABLE part_b PARTITION OF part FOR VALUES FROM ('2032-01-01') TO ('2032-02-01');"
		"CREATE TABLE list (k text) PARTITION BY LIST (k); CREATE TABLE list_a PARTITION OF list FOR VALUES IN ('x', 'y');"
		"CREATE TABLE tree (id int PRIMARY KEY, parent int NOT NULL REFERENCES tree);"
		"CREATE TABLE a (id int PRIMARY KEY, b int); CREATE TABLE b (id int PRIMARY KEY, a int NOT NULL REFERENCES a);"
		"ALTER TABLE a ADD FOREIGN KEY (b) REFERENCES b;"
		"CREATE TABLE tenant (id int PRIMARY KEY); CREATE TABLE usr (tenant int REFERENCES tenant, id int, PRIMARY KEY (tenant, id));"
		"CREATE TABLE post (tenant int REFERENCES tenant, author int, editor int, id int, PRIMARY KEY (tenant, id),"
		" FOREIGN KEY (tenant, author) REFERENCES usr, FOREIGN KEY (tenant, editor) REFERENCES usr);"
		"CREATE FUNCTION no() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'not now'; END $$;"
		"CREATE TABLE guarded (id int PRIMARY KEY); CREATE TRIGGER no BEFORE INSERT ON guarded FOR EACH ROW EXECUTE FUNCTION no();"
		"CREATE TRIGGER never AFTER INSERT ON guarded FOR EACH ROW EXECUTE FUNCTION no(); ALTER TABLE guarded DISABLE TRIGGER never;"
		"CREATE TABLE impossible (id int PRIMARY KEY CHECK (id < 0 AND id > 0));";
	struct prove_case c = {.name = "types", .from_sql = types, .to_sql = types};
	struct prove_result r = prove(c, "SELECT 1", "SELECT 1");

	assert_int_equal(r.verdict, PROVE_PROVED);
	assert_int_equal(r.note_count, 1);
	assert_true(noted(&r, "no rows that both versions accept could be made for \"public\".\"impossible\""));
	assert_int_equal(r.seeded, r.tables - 1);
}

static void test_new_constraints(void **state)
{
	NEED_SERVER();
	(void)state;
	struct prove_column columns[] = {{"note", "note", PROVE_FILLED}};
	struct prove_table tables[] = {{"public", "t", "public", "t", columns, 1}};
	static const char up[] =
		"ALTER TABLE t ADD CHECK (name IN ('one', 'two')); UPDATE t SET note = 'x' WHERE note IS NULL; "
		"ALTER TABLE t ALTER note SET NOT NULL; ALTER TABLE t DROP CONSTRAINT t_status_check; "
		"ALTER TABLE t ADD CHECK (status IN ('a', 'c'))";
	struct prove_case c = {
		.name = "constraints",
		.from_sql = OLD,
		.to_sql = OLD
		"ALTER TABLE t ADD CHECK (name IN ('one', 'two')); ALTER TABLE t ALTER note SET NOT NULL; "
		"ALTER TABLE t DROP CONSTRAINT t_status_check; ALTER TABLE t ADD CHECK (status IN ('a', 'c'))",
		.tables = tables,
		.table_count = 1};
	struct prove_result r = prove(
		c, up,
		"ALTER TABLE t DROP CONSTRAINT t_name_check; ALTER TABLE t ALTER note DROP NOT NULL; "
		"ALTER TABLE t DROP CONSTRAINT t_status_check; ALTER TABLE t ADD CHECK (status IN ('a', 'b'))");

	assert_int_equal(r.verdict, PROVE_PROVED);
	assert_int_equal(r.seeded, 1);
}

static void test_conversion(void **state)
{
	NEED_SERVER();
	(void)state;
	static const char old[] = "CREATE TABLE t (id int PRIMARY KEY, v text, w int)";
	static const char new[] = "CREATE TABLE t (id int PRIMARY KEY, v int, w bigint)";
	struct prove_case c = {.name = "conversion", .from_sql = old, .to_sql = new};

	assert_int_equal(prove(c, "ALTER TABLE t ALTER v TYPE int USING v::int, ALTER w TYPE bigint",
			       "ALTER TABLE t ALTER v TYPE text, ALTER w TYPE int")
				 .verdict,
			 PROVE_PROVED);
	struct prove_result r = prove(c, "ALTER TABLE t ALTER v TYPE int USING length(v), ALTER w TYPE bigint",
				      "ALTER TABLE t ALTER v TYPE text, ALTER w TYPE int");
	assert_int_equal(r.verdict, PROVE_FAILED);
	assert_true(found(&r, "after down, a value of \"public\".\"t\".\"v\" is lost or changed"));
}

static void test_skipped(void **state)
{
	NEED_SERVER();
	(void)state;
	const char *extensions[] = {"no_such_extension"};
	struct prove_case c = {
		.name = "skipped", .from_sql = "", .to_sql = "", .extensions = extensions, .extension_count = 1};
	struct prove_result r = prove(c, "", "");

	assert_int_equal(r.verdict, PROVE_SKIPPED);
	assert_non_null(strstr(r.reason, "extension \"no_such_extension\" is not available on the server"));
}

static void test_roles_and_grants(void **state)
{
	NEED_SERVER();
	(void)state;
	struct prove_role roles[] = {{"anon", NULL}, {"Strange role", "NOLOGIN BYPASSRLS"}};
	struct prove_case c = {
		.name = "roles",
		.roles = roles,
		.role_count = 2,
		.setup = "CREATE SCHEMA auth; CREATE TABLE auth.users (id int PRIMARY KEY);",
		.from_sql = "CREATE TABLE t (id int PRIMARY KEY REFERENCES auth.users); GRANT SELECT ON t TO anon",
		.to_sql =
			"CREATE TABLE t (id int PRIMARY KEY REFERENCES auth.users); GRANT SELECT ON t TO \"Strange role\"; GRANT SELECT ON t TO anon"};

	assert_int_equal(
		prove(c, "GRANT SELECT ON t TO \"Strange role\"", "REVOKE SELECT ON t FROM \"Strange role\"").verdict,
		PROVE_PROVED);
	struct prove_result r = prove(c, "GRANT ALL ON t TO \"Strange role\"", "REVOKE ALL ON t FROM \"Strange role\"");
	assert_int_equal(r.verdict, PROVE_FAILED);
	assert_true(found(&r, "grants on \"TABLE t\""));
}

static void test_order_that_matters(void **state)
{
	NEED_SERVER();
	(void)state;
	struct prove_case c = {.name = "enum",
			       .from_sql = "CREATE TYPE e AS ENUM ('a', 'b'); CREATE TYPE c AS (a int, b int)",
			       .to_sql = "CREATE TYPE e AS ENUM ('b', 'a'); CREATE TYPE c AS (b int, a int)"};
	struct prove_result r = prove(c, "SELECT 1", "SELECT 1");

	assert_int_equal(r.verdict, PROVE_FAILED);
	assert_int_equal(r.count, 1);
	assert_true(found(&r, "type \"e\" of schema \"public\" differs"));
	assert_true(noted(&r, "of \"public\".\"c\" differs"));
}

static void test_alone(void **state)
{
	NEED_SERVER();
	(void)state;
	struct prove_script up = {.sql = "SELECT 1; -- x\n CREATE INDEX CONCURRENTLY i ON nope (x)", .alone = true};
	struct prove_case c = {.name = "alone", .from_sql = "", .to_sql = "", .up = &up, .up_count = 1};
	struct prove_result r = prove_run(prover, &c, arena);

	assert_int_equal(r.verdict, PROVE_FAILED);
	assert_string_equal(r.findings[0].sqlstate, "42P01");
	assert_true(strncmp(up.sql + r.findings[0].offset, "CREATE INDEX", 12) == 0 ||
		    strncmp(up.sql + r.findings[0].offset, "nope", 4) == 0);
}

/* A script may frame itself. */
static void test_own_transaction(void **state)
{
	NEED_SERVER();
	(void)state;
	struct prove_case c = {.name = "own", .from_sql = "", .to_sql = "CREATE SCHEMA s"};

	assert_int_equal(prove(c, "BEGIN; CREATE SCHEMA s; COMMIT;", "BEGIN; DROP SCHEMA s; COMMIT;").verdict,
			 PROVE_PROVED);
	assert_int_equal(prove(c, "BEGIN; CREATE SCHEMA s; SELECT 1/0; COMMIT;", "-- nothing").verdict, PROVE_FAILED);
}

static void test_cut(void **state)
{
	NEED_SERVER();
	(void)state;
	struct prove_script up[] = {{.sql = "ALTER TYPE e ADD VALUE 'c'"},
				    {.sql = "ALTER TABLE t ALTER x SET DEFAULT 'c'"},
				    {.sql = "CREATE INDEX CONCURRENTLY i ON t (x); SELECT 1", .alone = true}};
	struct prove_script down[] = {
		{.sql = "DROP INDEX i; ALTER TABLE t ALTER x DROP DEFAULT; ALTER TYPE e RENAME TO e_old; "
			"CREATE TYPE e AS ENUM ('a', 'b'); ALTER TABLE t ALTER x TYPE e USING x::text::e; DROP TYPE e_old"}};
	struct prove_case c = {
		.name = "cut",
		.from_sql = "CREATE TYPE e AS ENUM ('a', 'b'); CREATE TABLE t (x e)",
		.to_sql =
			"CREATE TYPE e AS ENUM ('a', 'b', 'c'); CREATE TABLE t (x e DEFAULT 'c'); CREATE INDEX i ON t (x)",
		.up = up,
		.up_count = 3,
		.down = down,
		.down_count = 1};
	struct text out = {0};
	struct prove_result r = prove_run(prover, &c, arena);

	prove_print(&r, c.name, true, &out);
	print_message("%s", out.data);
	text_free(&out);
	assert_int_equal(r.verdict, PROVE_PROVED);
}

/* What is said of a query that takes one parameter and gives one column; "" when server and program agree. */
static const char *query_says(const char *sql, struct prove_value parameter, struct prove_value column)
{
	struct prove_query query = {.name = "query \"q\"",
				    .sql = sql,
				    .parameters = &parameter,
				    .parameter_count = 1,
				    .columns = &column,
				    .column_count = 1};
	struct prove_case c = {
		.name = "1 query",
		.to_sql =
			"CREATE TYPE mood AS ENUM ('sad'); CREATE DOMAIN share AS numeric; CREATE DOMAIN part AS share; "
			"CREATE TABLE t (a bigint NOT NULL, b text, m mood, p part, l text[])"};
	struct prove_result r = prove_queries(prover, &c, &query, 1, arena);

	assert_true(r.verdict == PROVE_PROVED || r.verdict == PROVE_FAILED);
	return r.verdict == PROVE_PROVED ? "" : r.reason;
}

static void test_queries(void **state)
{
	const struct prove_value a = {"a", "bigint", true}, b = {"b", "text", false};

	(void)state;
	if (scratch == NULL)
		skip();
	assert_string_equal(query_says("select a from t where a = $1", a, a), "");
	assert_string_equal(query_says("select b from t where a = $1", a, b), "");
	assert_string_equal(query_says("select m from t where l = $1", (struct prove_value){"l", "text[]", false},
				       (struct prove_value){"m", "public.mood", false}),
			    "");
	assert_string_equal(
		query_says("select p from t where a = $1", a, (struct prove_value){"p", "public.part", false}), "");
	assert_string_equal(query_says("select p from t where a = $1", a, (struct prove_value){"p", "integer", false}),
			    "column \"p\" of query \"q\" is numeric, not integer");
	assert_string_equal(query_says("select a from t where b = $1", a, a),
			    "parameter \"a\" of query \"q\" is text, not bigint");
	assert_string_equal(query_says("select a from t where $1 = 1", a, a),
			    "parameter \"a\" of query \"q\" is integer, not bigint");
	assert_string_equal(query_says("select count(*) from t where a = $1", a, b),
			    "column \"b\" of query \"q\" is bigint, not text");
	assert_string_equal(query_says("select b from t where a = $1", a, (struct prove_value){"b", "text", true}),
			    "column \"b\" of query \"q\" may be null");
	assert_string_equal(query_says("select a, b from t where a = $1", a, a), "query \"q\" gives 2 columns, not 1");
	assert_string_equal(query_says("select a from t", a, a), "query \"q\" takes 0 parameters, not 1");
	assert_string_equal(query_says("select c from t where a = $1", a, a),
			    "query \"q\": column \"c\" does not exist");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(test_##name, begin, end)
		TEST(good),
		TEST(forgotten_index),
		TEST(unannounced_loss),
		TEST(announced_but_kept),
		TEST(failing_statement),
		TEST(rename),
		TEST(types),
		TEST(new_constraints),
		TEST(conversion),
		TEST(skipped),
		TEST(roles_and_grants),
		TEST(cut),
		TEST(order_that_matters),
		TEST(alone),
		TEST(own_transaction),
		TEST(queries),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
