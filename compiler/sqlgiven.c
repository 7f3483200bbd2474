/* What PostgreSQL's own functions, operators and casts never make null of values that are there. Whatever is not listed may
 * be null: a function of a schema, too. */
#include "sqlvalue.h"

#include <string.h>

/* Each name stands between spaces. */
static bool listed(const char *list, const char *name)
{
	size_t size = strlen(name);

	for (const char *at = list; (at = strstr(at, name)) != NULL; at += size)
		if (at[-1] == ' ' && at[size] == ' ')
			return true;
	return false;
}

/* ---- operators and casts ---- */

/* What takes something out of JSON may find nothing, and where shapes meet may be nowhere. */
bool operator_given(const struct normal *n, const struct candidate *taken, struct sql_type left, struct sql_type right)
{
	return taken->object == NULL && !listed(" -> ->> #> #>> @? @@ ", taken->name) &&
	       type_category(n, left) != 'G' && type_category(n, right) != 'G';
}

static bool is_json(struct sql_type type)
{
	return type_is(type, "jsonb") || type_is(type, "json");
}

/* From PostgreSQL 18 on, a JSON null is cast to null. What a cast of the schema does nobody knows. */
bool cast_given(const struct normal *n, struct sql_type from, struct sql_type to)
{
	from = type_base(n, from);
	if (from.object != NULL || to.object != NULL)
		return type_same(from, to);
	return !is_json(from) || is_json(to) || type_category(n, to) == 'S';
}

bool comparison_given(const struct normal *n, struct sql_type type)
{
	return type_kind(n, type_element(type_base(n, type))) == SQL_TYPE_ENUM;
}

/* ---- functions ---- */

/* Whatever their arguments are. */
static const char always[] =
	" array_append array_prepend clock_timestamp concat count cume_dist current_database dense_rank gen_random_uuid "
	"json_build_array json_build_object jsonb_build_array jsonb_build_object now num_nonnulls num_nulls percent_rank pg_backend_pid "
	"pg_typeof pi quote_nullable random rank row_number statement_timestamp timeofday transaction_timestamp version ";

/* When the first argument is. */
static const char by_first[] = " concat_ws format ";

/* When all arguments are. */
static const char by_all[] =
	" abs acos age array_cat array_fill array_positions array_remove array_replace array_to_json array_to_string ascii asin atan "
	"atan2 bit_length broadcast btrim cardinality cbrt ceil ceiling char_length character_length chr convert_from convert_to cos "
	"currval date_bin date_trunc daterange decode degrees div encode exp factorial floor gcd generate_series generate_subscripts "
	"get_bit get_byte host initcap int4range int8range isempty isfinite json_array_elements json_array_length json_each "
	"json_object_keys json_strip_nulls json_typeof jsonb_array_elements jsonb_array_length jsonb_each jsonb_insert jsonb_object_keys "
	"jsonb_path_query_array jsonb_pretty jsonb_set jsonb_strip_nulls jsonb_typeof justify_days justify_hours justify_interval lcm "
	"left length ln log log10 lower lower_inc lower_inf lpad ltrim make_date make_interval make_time make_timestamp "
	"make_timestamptz masklen md5 mod network nextval normalize ntile numnode numrange octet_length overlay phraseto_tsquery "
	"plainto_tsquery position pow power quote_ident quote_literal radians range_merge regexp_count regexp_replace "
	"regexp_split_to_array regexp_split_to_table repeat replace reverse right round row_to_json rpad rtrim set_byte setval setweight "
	"sha224 sha256 sha384 sha512 sign sin split_part sqrt starts_with string_to_array strip strpos substr substring tan "
	"timezone to_char to_date to_hex to_json to_jsonb to_timestamp to_tsquery to_tsvector translate trim_array trim_scale "
	"trunc ts_headline ts_rank ts_rank_cd tsrange tstzrange upper upper_inc upper_inf websearch_to_tsquery width_bucket ";

/* When there is a row; and those for which it need not hold a value. */
static const char by_row[] = " avg bit_and bit_or bit_xor bool_and bool_or every max min string_agg sum ";
static const char by_any_row[] = " array_agg json_agg json_object_agg jsonb_agg jsonb_object_agg ";

/* Of functions of one name, some may find nothing: a bound of a range, a pattern, a time that is infinite. */
static bool overload_given(const struct normal *n, const struct candidate *taken)
{
	if (strcmp(taken->name, "lower") == 0 || strcmp(taken->name, "upper") == 0)
		return taken->count == 1 && type_is(taken->arguments[0], "text");
	if (strcmp(taken->name, "substring") == 0)
		return taken->count > 1 && type_is(taken->arguments[1], "int4");
	if (strcmp(taken->name, "to_char") == 0)
		return type_category(n, taken->arguments[0]) == 'N';
	if (strcmp(taken->name, "age") == 0)
		return taken->count == 2;
	return true;
}

static bool all_given(const struct value *arguments, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (!arguments[i].given)
			return false;
	return true;
}

bool call_given(const struct normal *n, const PgQuery__FuncCall *call, const struct candidate *taken,
		const struct value *arguments, size_t count)
{
	const char *name = taken->name;
	bool row = n->frame->grouped && call->over == NULL && call->agg_filter == NULL;

	if (call->func_variadic)
		return false;
	if (taken->kind == 'a' && !listed(always, name))
		return row && (listed(by_any_row, name) || (listed(by_row, name) && all_given(arguments, count)));
	if (listed(always, name))
		return true;
	if (listed(by_first, name))
		return count > 0 && arguments[0].given;
	return listed(by_all, name) && overload_given(n, taken) && all_given(arguments, count);
}
