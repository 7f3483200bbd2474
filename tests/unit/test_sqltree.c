/* What pieces of SQL refer to, and the faults in them, against a small catalogue. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>
#include <string.h>
#include <strings.h>

#include "base/arena.h"
#include "base/text.h"
#include "sqltree.h"

struct table {
	const char *schema;
	const char *name;
	const char *columns[8];
	bool open;
};

static const struct table tables[] = {
	{"public", "films", {"id", "title", "maker_id", "state"}, false},
	{"public", "makers", {"id", "name", "age"}, false},
	{"public", "films_id_seq", {"last_value"}, false},
	{"auth", "users", {NULL}, true},
};

struct function {
	const char *name;
	unsigned min;
	unsigned max;
	const char *columns[3];
};

static const struct function functions[] = {
	{"maker_of", 1, 1, {NULL}},
	{"shout", 1, 2, {NULL}},
	{"film_list", 0, 1, {"film", "year"}},
};

static bool in_schema(const char *wanted, const char *schema)
{
	return wanted == NULL ? strcmp(schema, "public") == 0 : strcmp(wanted, schema) == 0;
}

static const void *relation_find(void *context, const char *schema, const char *name)
{
	(void)context;
	for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
		if (strcmp(tables[i].name, name) == 0 && in_schema(schema, tables[i].schema))
			return &tables[i];
	return NULL;
}

static const void *relation_column(void *context, const void *relation, const char *name)
{
	const struct table *t = relation;

	(void)context;
	for (size_t i = 0; i < 8 && t->columns[i] != NULL; i++)
		if (strcmp(t->columns[i], name) == 0)
			return t->columns[i];
	return NULL;
}

static void relation_each_column(void *context, const void *relation, sql_visit_column *visit, void *data)
{
	const struct table *t = relation;

	(void)context;
	for (size_t i = 0; i < 8 && t->columns[i] != NULL; i++)
		visit(data, t->columns[i], t->columns[i]);
}

static bool columns_unknown(void *context, const void *relation)
{
	(void)context;
	return ((const struct table *)relation)->open;
}

static const void *function_find(void *context, const char *schema, const char *name, unsigned nargs)
{
	(void)context;
	for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
		const struct function *f = &functions[i];

		if (strcmp(f->name, name) == 0 && in_schema(schema, "public") &&
		    (nargs == SQL_ANY_NARGS || (nargs >= f->min && nargs <= f->max)))
			return f;
	}
	return NULL;
}

static bool function_each_column(void *context, const void *function, sql_visit_column *visit, void *data)
{
	const struct function *f = function;

	(void)context;
	for (size_t i = 0; i < 3 && f->columns[i] != NULL; i++)
		visit(data, f->columns[i], NULL);
	return f->columns[0] != NULL;
}

static const void *type_find(void *context, const char *schema, const char *name)
{
	(void)context;
	return strcmp(name, "mood") == 0 && in_schema(schema, "public") ? "mood" : NULL;
}

static const void *collation_find(void *context, const char *schema, const char *name)
{
	(void)context;
	return strcmp(name, "german") == 0 && in_schema(schema, "public") ? "german" : NULL;
}

static void each_relation(void *context, const char *schema, sql_visit_name *visit, void *data)
{
	(void)context;
	for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
		if (in_schema(schema, tables[i].schema))
			visit(data, tables[i].name);
}

static const struct sql_catalog catalog = {
	.relation_find = relation_find,
	.relation_column = relation_column,
	.relation_each_column = relation_each_column,
	.columns_unknown = columns_unknown,
	.function_find = function_find,
	.function_each_column = function_each_column,
	.type_find = type_find,
	.collation_find = collation_find,
	.each_relation = each_relation,
};

static void put_flags(struct text *out, const struct sql_reference *r)
{
	text_put(out, r->star ? "*" : "");
	text_put(out, r->output ? "^" : "");
	text_put(out, r->qualifier ? "." : "");
	text_put(out, r->literal ? "'" : "");
	text_put(out, r->written ? "=" : "");
	text_put(out, r->mentioned ? "~" : "");
	text_put(out, r->object == NULL && r->kind != REF_SCHEMA ? "?" : "");
}

/* "films films.title^ shout()": in order, with a mark for each flag. */
static void put_references(struct text *out, const char *sql, const struct sql_result *result)
{
	for (size_t i = 0; i < result->reference_count; i++) {
		const struct sql_reference *r = &result->references[i];

		text_put(out, out->size > 0 ? " " : "");
		if (r->kind == REF_COLUMN)
			text_printf(out, "%s.", ((const struct table *)r->relation)->name);
		text_printf(out,
			    r->kind == REF_FUNCTION ? "%s(%u)"
			    : r->kind == REF_SCHEMA ? "%s:"
						    : "%s",
			    r->name, r->nargs);
		put_flags(out, r);
		/* The bytes spell the name. */
		if (!r->star && sql[r->offset] != '"') {
			assert_int_equal(r->length, strlen(r->name));
			assert_int_equal(strncasecmp(sql + r->offset, r->name, r->length), 0);
		}
	}
}

/* "unknown-column titel (title)": in order, with the bytes that the fault points at. */
static void put_faults(struct text *out, const char *sql, const struct sql_result *result)
{
	for (size_t i = 0; i < result->fault_count; i++) {
		const struct sql_fault *f = &result->faults[i];

		assert_true(f->offset + f->length <= strlen(sql));
		text_printf(out, "%s%s %.*s", out->size > 0 ? "; " : "", f->word, (int)f->length, sql + f->offset);
		if (f->suggestion != NULL)
			text_printf(out, " (%s)", f->suggestion);
	}
}

static void expect_in(const struct sql_context *context, const char *sql, const char *references, const char *faults)
{
	struct arena *arena = arena_new();
	struct sql_result result;
	struct text text = {0};
	/* Of exactly its size, so that a reader past its end is seen. */
	char *exact = malloc(strlen(sql) + 1);

	memcpy(exact, sql, strlen(sql));
	sql_references(arena, &catalog, context, exact, strlen(sql), &result);
	free(exact);
	text_put(&text, "");
	put_faults(&text, sql, &result);
	assert_string_equal(text.data, faults);
	text_clear(&text);
	text_put(&text, "");
	put_references(&text, sql, &result);
	if (references != NULL)
		assert_string_equal(text.data, references);
	text_free(&text);
	arena_free(arena);
}

static const struct sql_base films = {.relation = &tables[0], .schema = "public", .name = "films"};

static void expect_expression(const char *sql, const char *references, const char *faults)
{
	expect_in(&(struct sql_context){.form = SQL_EXPRESSION, .bases = &films, .base_count = 1}, sql, references,
		  faults);
}

static void expect_query(const char *sql, const char *references, const char *faults)
{
	expect_in(&(struct sql_context){.form = SQL_QUERY}, sql, references, faults);
}

static void expect_statement(const char *sql, const char *references, const char *faults)
{
	expect_in(&(struct sql_context){.form = SQL_STATEMENT}, sql, references, faults);
}

static void test_expressions(void **state)
{
	(void)state;
	expect_expression("state in ('a', 'b') and lower(Title) <> ''", "films.state films.title", "");
	expect_expression("\"title\" = 'é' or titel is null", "films.title", "unknown-column titel (title)");
	expect_expression("public.films.id = films.id", "public: films. films.id films. films.id", "");
	expect_expression("films is not null", "films.", "");
	expect_expression("ctid is null and xmin is null", "", "");
	expect_expression("makers.id = 1", "", "missing-from makers");
	expect_expression("shout(title, 1) = shout(films)", "shout(2) films.title shout(1) films.", "");
	expect_expression("shout() = shoot(1)", "shout(0)? shoot(1)?",
			  "wrong-arguments shout; unknown-function shoot (host)");
	expect_expression("substr(title) = any_value(1)", "substr(1)? films.title",
			  "wrong-arguments substr; newer-function any_value");
	expect_expression("title::mood = 'x'::public.mood", "films.title mood public: mood", "");
	expect_expression("title::varchar(3) = null::xyzzyx", "films.title xyzzyx?", "unknown-type xyzzyx");
	expect_expression("title collate \"C\" < title collate german collate \"de_DE\" collate nope",
			  "films.title films.title german nope?", "unknown-collation nope");
	expect_expression("id = (select max(id) from makers)", "films.id makers makers.id", "");
}

static void test_contained(void **state)
{
	(void)state;
	expect_expression("true) from films; drop table films --", "", "sql-unbalanced )");
	expect_expression("true) , (2", "", "sql-unbalanced )");
	expect_expression("1, 2", "", "sql-several ,");
	expect_expression("1; select 2", "", "sql-several ;");
	expect_expression("select 1", "", "sql-syntax select");
	expect_expression("id -- comment", "films.id", "");
	expect_expression("id)", "", "sql-unbalanced )");
	expect_expression("(id", "", "sql-syntax id");
	expect_expression("", "", "sql-syntax ");
	expect_expression("id + ", "", "sql-syntax +");
	expect_expression("id = from", "", "sql-syntax from");
	expect_expression("'é' = from", "", "sql-syntax from");
	expect_expression("'open", "", "sql-syntax 'open");
	expect_expression("id as x", "", "sql-syntax as");
	expect_expression("$1", "", "unknown-parameter $1");
	expect_query("select 1; select 2", "", "sql-several ;");
	expect_query("delete from films", "", "sql-not-query delete");
	expect_in(&(struct sql_context){.form = SQL_EXPRESSION, .no_subquery = true}, "exists (select 1)", "",
		  "subquery-not-allowed exists");
}

static void test_literals(void **state)
{
	(void)state;
	expect_expression("nextval('films_id_seq'::regclass)", "films_id_seq'", "");
	expect_expression("nextval('public.films_id_seq')", "public:' films_id_seq'", "");
	expect_expression("currval('films_id_sec')", "films_id_sec'?", "unknown-sequence films_id_sec (films_id_seq)");
	expect_expression("'films'::regclass <> to_regclass('nope')", "films' nope'?", "");
	expect_expression("'mood'::regtype is null and 'shout'::regproc is null", "mood' shout(0)'", "");
}

static void test_queries(void **state)
{
	(void)state;
	expect_query(
		"select f.title, m.name as maker from films f join makers m on m.id = f.maker_id order by maker, title",
		"films makers makers.id films.maker_id films.title^ makers.name", "");
	expect_query("select * from films", "films films.id* films.title* films.maker_id* films.state*", "");
	expect_query("select f.* from films f, makers where age > 1",
		     "films makers films.id* films.title* films.maker_id* films.state* makers.age", "");
	expect_query("select * from makers order by age", "makers makers.id* makers.name* makers.age* makers.age", "");
	expect_query("select id from films, makers", NULL, "ambiguous-column id");
	expect_query("select id from films join makers using (id)",
		     "films makers films.id makers.id films.id^ makers.id^", "");
	expect_query("select id, name from films natural join makers", NULL, "");
	expect_query("select films.title from films f", "films", "missing-from films (f)");
	expect_query("select 1 from flims", "flims?", "unknown-table flims (films)");
	expect_query("select 1 from auth.users u where u.anything = anything", "auth: users", "");
	expect_query("select relname, oid from pg_class, information_schema.tables", "", "");
	expect_query("select title from films group by title having count(*) > 1", "films films.title^ films.title",
		     "");
	expect_query("select maker_id as state from films group by state order by state",
		     "films films.maker_id films.state", "");
	expect_query("select title from films union select name from makers order by title",
		     "films films.title^ makers makers.name^", "");
	expect_query("select title from films union select name from makers order by name", NULL,
		     "unknown-column name");
	expect_query("select row_number() over w from films window w as (partition by title order by nope)",
		     "films films.title", "unknown-column nope");
	expect_query("select 1 from films a, makers a", NULL, "duplicate-alias makers");
}

static void test_scopes(void **state)
{
	(void)state;
	expect_query("select 1 from films f where exists (select 1 from makers where id = f.maker_id and state = 'x')",
		     "films makers makers.id films.maker_id films.state", "");
	expect_query("with t as (select title as x, id from films) select t.x, id, y from t",
		     "films films.title films.id^", "unknown-column y (x)");
	expect_query("with recursive t(n) as (select 1 union all select n + 1 from t where n < 9) select n from t", "",
		     "");
	expect_query(
		"with recursive t as (select id, 1 as d from films union select f.id, t.d + 1 from films f join t using (id)) "
		"select id, d from t",
		"films films.id^ films films.id films.id^", "");
	expect_query("select s.a from (select title, id from films) s(a)", "films films.title^ films.id^", "");
	expect_query("select s.title from (select title from films) s", "films films.title^", "");
	expect_query("select 1 from films f, (select f.id) s", "films", "missing-from f");
	expect_query("select 1 from films f, lateral (select f.id) s", "films films.id^", "");
	expect_query("select g, v.y from generate_series(1, 3) g, (values (1)) v(y)", "", "");
	expect_query("select film, year, yaer from film_list()", "film_list(0)", "unknown-column yaer (year)");
	expect_query("select a, b, anything from json_to_record('{}') as r(a int, b mood), lateral shout(a)",
		     "mood shout(1)", "");
	expect_query("select j.t from (films join makers on true) j(i, t)", "films makers", "");
	expect_query("select x from films left join makers on maker_id = makers.id and x", NULL,
		     "unknown-column x; unknown-column x");
}

static void test_writes(void **state)
{
	(void)state;
	expect_statement("insert into films (title, titel) values ('x', 1)",
			 "films= films.title=", "unknown-column titel (title)");
	expect_statement(
		"insert into films (title) select name from makers on conflict (id, lower(state)) do update "
		"set title = excluded.title || films.title returning id",
		"films= films.title= makers makers.name^ films.id films.state films.id* films.title* films.maker_id* "
		"films.state* films.title= films.title films. "
		"films.title films.id^",
		"");
	expect_statement("insert into films (id) values (1) on conflict (id) do update set title = title", NULL,
			 "ambiguous-column title");
	expect_statement(
		"update films f set title = m.name, (id, state) = (select 1, 'x') from makers m where m.id = f.maker_id",
		"films= makers films.title= makers.name films.id= films.state= makers.id films.maker_id", "");
	expect_statement("delete from films using makers where makers.id = maker_id and nope",
			 "films= makers makers. makers.id films.maker_id", "unknown-column nope (name)");
	expect_statement("merge into films f using makers m on m.id = f.id when matched then update set title = m.name "
			 "when not matched then insert (id, zzzzz) values (m.id, 1)",
			 "films= makers makers.id films.id films.title= makers.name films.id= makers.id",
			 "unknown-column zzzzz");
}

static void test_bodies(void **state)
{
	static const struct sql_parameter parameters[] = {{.name = "p_id"}, {0}};
	const struct sql_context body = {
		.form = SQL_BODY, .parameters = parameters, .parameter_count = 2, .function = "f"};

	(void)state;
	expect_in(&body, "select title from films where id = p_id and id <> $2 and id <> f.p_id",
		  "films films.title^ films.id films.id films.id", "");
	expect_in(&body, "select p_di, $3", "", "unknown-column p_di (p_id); unknown-parameter $3");
	expect_in(&body, "create temp table t as select id from films; select t.x from t; insert into t values (1)",
		  "films films.id^", "");
	expect_in(&body, "begin atomic select id from films; end", "films films.id^", "");
	expect_in(&body, "", "", "");
	expect_in(&body, "select 1;;", "", "");
}

static void test_newer(void **state)
{
	const char *alias = "select title from (select title from films)", *number = "select 1_000, title from films";
	const struct sql_context newer = {.form = SQL_QUERY, .server = 16},
				 newest = {.form = SQL_STATEMENT, .server = 18};

	(void)state;
	expect_query(alias, "", "sql-syntax (");
	expect_in(&newer, alias, "films~ films.title~ films.title~", "");
	expect_in(&newer, number, "films~ films.title~", "");
	expect_in(&newer, "select any_value(1), uuidv7()", "", "newer-function uuidv7");
	expect_in(&newer, "selct 1", "", "sql-not-query selct");
	expect_in(&newest, "update films set title = 'x' returning old.title, new.nope",
		  "films= films.title= films.title^", "unknown-column nope");
}

static void expect_plpgsql(const char *sql, const char *references, const char *faults)
{
	static const struct sql_parameter parameter = {.name = "p_id"};
	static const struct sql_base bases[] = {
		{.relation = &tables[0], .name = "new", .alias = true, .qualified_only = true},
	};

	expect_in(&(struct sql_context){.form = SQL_PLPGSQL,
					.parameters = &parameter,
					.parameter_count = 1,
					.bases = bases,
					.base_count = 1,
					.returns = SQL_RETURNS_TRIGGER},
		  sql, references, faults);
}

static void test_plpgsql(void **state)
{
	(void)state;
	expect_plpgsql("begin return new; end", "", "");
	expect_plpgsql(
		"declare x int; begin select m.age into x from makers m where id = p_id; new.state = x; return new; end;",
		"makers makers.age^ makers.id films.state=", "");
	expect_plpgsql("declare r films%rowtype; t public.films.title%type; m mood; begin r.title := 'x'; end",
		       "films public: films films.title mood", "");
	expect_plpgsql(
		"declare r record; begin for r in select * from makers loop perform shout(r.name); end loop; end",
		"makers makers.id* makers.name* makers.age* shout(1)", "");
	expect_plpgsql("begin if exists (select 1 from films f where f.nope) then null; end if; end", "films",
		       "unknown-column nope");
	expect_plpgsql("begin nme := 1; end", "", "unknown-variable nme (new)");
	expect_plpgsql("begin new.titel := 1; end", "", "unknown-column titel (title)");
	expect_plpgsql("begin perform 1 from flims; end", "flims?", "unknown-table flims (films)");
	expect_plpgsql("begin execute format('x %s', p_id) using p_id; end", "", "");
	expect_plpgsql("begin insert into films (id) values (1); exception when unique_violation then raise; end",
		       "films= films.id=", "");
	expect_plpgsql(
		"declare c cursor (k int) for select id from films where id = k; begin open c(k := 1); close c; end",
		"films films.id^ films.id", "");
	expect_plpgsql(
		"<<a>> begin for i in 1..3 loop exit a when i > 2; end loop; raise notice 'x %', p_id using hint = 'y'; end a;",
		"", "");
	expect_plpgsql("begin create temp table t (a int); insert into t values (1); drop table t; end", NULL, "");
}

static void test_plpgsql_syntax(void **state)
{
	(void)state;
	expect_plpgsql("begin if true then null; end loop; end", "", "sql-syntax end");
	expect_plpgsql("begin if true then null; end", "", "sql-syntax end");
	expect_plpgsql("begin null;", "", "sql-syntax begin");
	expect_plpgsql("begin null end", "", "sql-syntax end");
	expect_plpgsql("begin if true null; end if; end", "", "sql-syntax ;");
	expect_plpgsql("begin perform 1 from from; end", "", "sql-syntax from");
	expect_plpgsql("declare x int begin null; end", "", "sql-syntax null");
	expect_plpgsql("begin selec 1; end", "", "sql-syntax selec");
	expect_plpgsql("begin raise notice 'x' x; end", "", "sql-syntax x");
	expect_plpgsql("select 1", "", "sql-syntax 1");
}

static char *repeated(const char *open, const char *middle, const char *close, size_t count)
{
	struct text text = {0};

	for (size_t i = 0; i < count; i++)
		text_put(&text, open);
	text_put(&text, middle);
	for (size_t i = 0; i < count; i++)
		text_put(&text, close);
	return text.data;
}

static void expect_too_deep(const char *open, const char *middle, const char *close)
{
	char *deep = repeated(open, middle, close, 10000);
	char *shallow = repeated(open, middle, close, 300);
	struct arena *arena = arena_new();
	struct sql_result result;
	const struct sql_context context = {.form = SQL_EXPRESSION};

	sql_references(arena, &catalog, &context, deep, strlen(deep), &result);
	assert_int_equal(result.fault_count, 1);
	assert_string_equal(result.faults[0].word, "sql-too-deep");
	sql_references(arena, &catalog, &context, shallow, strlen(shallow), &result);
	assert_int_equal(result.fault_count, 0);
	arena_free(arena);
	free(deep);
	free(shallow);
}

static void test_depth(void **state)
{
	(void)state;
	expect_too_deep("(", "1", ")");
	expect_too_deep("lower(", "'x'", ")");
	expect_too_deep("(select ", "1", ")");
	expect_too_deep("case when true then ", "1", " end");
	expect_too_deep("not ", "true", "");
	expect_too_deep("1 + ", "1", "");
	expect_too_deep("- ", "1", "");
	expect_too_deep("", "1", "::int");
}

static void test_outputs(void **state)
{
	static const struct {
		const char *name;
		const char *type;
		bool column;
	} wanted[] = {
		{"title", NULL, true},	    {"x", "boolean", false},
		{"count", "bigint", false}, {"mood", "mood", false},
		{"case", NULL, false},	    {"?column?", NULL, false},
		{"n", "integer[]", false},  {"now", "timestamp with time zone", false},
		{"coalesce", NULL, false},  {"exists", "boolean", false},
		{"id", NULL, true},	    {"name", NULL, true},
		{"age", NULL, true},
	};
	const char *sql =
		"select f.title, f.id = 1 as x, count(*), 'a'::mood, case when true then 1 end, 1 + 1, null::int[] as n, "
		"now(), coalesce(f.id, 1), exists (select 1), m.* from films f, makers m";
	const struct sql_context context = {.form = SQL_QUERY};
	struct arena *arena = arena_new();
	struct sql_result result;

	(void)state;
	sql_references(arena, &catalog, &context, sql, strlen(sql), &result);
	assert_int_equal(result.output_count, sizeof wanted / sizeof *wanted);
	for (size_t i = 0; i < result.output_count; i++) {
		assert_string_equal(result.outputs[i].name, wanted[i].name);
		assert_int_equal(result.outputs[i].column != NULL, wanted[i].column);
		if (wanted[i].type != NULL)
			assert_string_equal(result.outputs[i].type, wanted[i].type);
		else
			assert_null(result.outputs[i].type);
	}
	assert_false(result.outputs_open);
	arena_free(arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_expressions), cmocka_unit_test(test_contained),
		cmocka_unit_test(test_literals),    cmocka_unit_test(test_queries),
		cmocka_unit_test(test_scopes),	    cmocka_unit_test(test_writes),
		cmocka_unit_test(test_bodies),	    cmocka_unit_test(test_newer),
		cmocka_unit_test(test_plpgsql),	    cmocka_unit_test(test_plpgsql_syntax),
		cmocka_unit_test(test_depth),	    cmocka_unit_test(test_outputs),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
