m4_divert(-1)
C: a header of types, a header a table or view, and chronos.h, which includes them all.

Comments and strings of C. The bytes that m4 would trip over arrive as an escape and two digits: control
characters stay that way here, and become what C has for them.

m4_define(«chr_c_comment», «m4_ifelse(m4_translit(««$1»», «*
»chr_escape), «$1», ««$1»», «m4_patsubst(m4_patsubst(m4_patsubst(m4_patsubst(m4_dnl
«««««$1»»»»», «\*/», «* /»), «/\*», «/ *»), chr_escape«[01].», «?»), «
», «
$2 * »)»)»)
m4_define(«chr_c_string», «"m4_ifelse(m4_translit(««$1»», «"\?
	»chr_escape), «$1», ««$1»», «m4_patsubst(m4_patsubst(m4_patsubst(m4_patsubst(m4_dnl
«««««$1»»»»», «["\\?]», «\\\&»), «
», «\\n»), «	», «\\t»), chr_escape«\([01].\|7f\)», «\\x\1""»)»)"»)

A line of a comment, which may have several lines, and only if there is something to say.

m4_define(«chr_c_line», «m4_ifelse(«$2», «», «», «$1 * chr_c_comment(«$2», «$1»)
»)»)

PostgreSQL's types: a short name for each, which the names of the structs are made of.

m4_define(«chr_c_type», «m4_define(«c:$1», «$2»)»)
chr_c_type(«boolean», «bool»)
chr_c_type(«smallint», «i16»)
chr_c_type(«integer», «i32»)
chr_c_type(«bigint», «i64»)
chr_c_type(«oid», «u32»)
chr_c_type(«regclass», «u32»)
chr_c_type(«regtype», «u32»)
chr_c_type(«regproc», «u32»)
chr_c_type(«regprocedure», «u32»)
chr_c_type(«regrole», «u32»)
chr_c_type(«regnamespace», «u32»)
chr_c_type(«real», «f32»)
chr_c_type(«double precision», «f64»)
chr_c_type(«"char"», «char»)
chr_c_type(«text», «str»)
chr_c_type(«character varying», «str»)
chr_c_type(«character», «str»)
chr_c_type(«name», «str»)
chr_c_type(«citext», «str»)
chr_c_type(«xml», «str»)
chr_c_type(«json», «json»)
chr_c_type(«jsonb», «json»)
chr_c_type(«numeric», «numeric»)
chr_c_type(«money», «money»)
chr_c_type(«bytea», «bytes»)
chr_c_type(«uuid», «uuid»)
chr_c_type(«timestamp with time zone», «timestamptz»)
chr_c_type(«timestamp without time zone», «timestamp»)
chr_c_type(«date», «date»)
chr_c_type(«time without time zone», «time»)
chr_c_type(«time with time zone», «timetz»)
chr_c_type(«interval», «interval»)
chr_c_type(«inet», «inet»)
chr_c_type(«cidr», «cidr»)
chr_c_type(«macaddr», «macaddr»)
chr_c_type(«macaddr8», «macaddr8»)
chr_c_type(«vector», «vector»)
chr_c_type(«halfvec», «halfvec»)

The short name, or for a type of the schema the whole C type: chr_c_code(ID, KEY), KEY being the field that holds a type.
A domain is what it is made of; what is not known is raw bytes.

m4_define(«chr_c_code», «chr_has(«$1», «$2.name», «chr_has(«$1», «$2.id», «chr_c_own(chr_get(«$1», «$2.id»))»,
	«m4_ifdef(«c:»chr_get(«$1», «$2.name»), «m4_indir(«c:»chr_get(«$1», «$2.name»))», «raw»)»)», «raw»)»)
m4_define(«chr_c_own», «m4_ifelse(chr_get(«$1», «kind»), «enum», «enum chr_get(«$1», «ident»)»,
	chr_get(«$1», «kind»), «type», «struct chr_get(«$1», «ident»)»,
	chr_get(«$1», «kind»), «domain», «chr_has(«$1», «as.dims», «raw», «chr_c_code(«$1», «as»)»)», «raw»)»)

Whether the value can be missing: chr_c_missing(ID, KEY). A domain may forbid it.

m4_define(«chr_c_missing», «chr_has(«$1», «not null», «», «chr_has(«$1», «$2.id»,
	«chr_c_missing_own(chr_get(«$1», «$2.id»))», «opt_»)»)»)
m4_define(«chr_c_missing_own», «chr_is(«$1», «kind», «domain», «chr_c_missing(«$1», «as»)», «opt_»)»)

The C type of a column: chr_c_member_type(ID).

m4_define(«chr_c_member_type», «chr_c_shape(chr_c_code(«$1», «type»), chr_c_missing(«$1», «type»),
	chr_has(«$1», «type.dims», «arr_»))»)
m4_define(«chr_c_shape», «m4_ifelse(m4_index(«$1», « »), -1,
	«m4_ifelse(«$2$3», «», «chr_c_plain(«$1»)», «struct ch_$2$3$1»)»,
	«m4_ifelse(«$2$3», «», «$1», «struct m4_substr(«$1», m4_incr(m4_index(«$1», « »)))«»m4_ifelse(
		«$3», «», «», «_array»)«»m4_ifelse(«$2», «», «», «_opt»)»)»)»)
m4_define(«chr_c_plain», «m4_ifdef(«chr_c_plain:$1», «m4_indir(«chr_c_plain:$1»)», «struct ch_$1»)»)
m4_define(«chr_c_scalar», «m4_define(«chr_c_plain:$1», «$2»)»)
chr_c_scalar(«bool», «bool»)
chr_c_scalar(«i16», «int16_t»)
chr_c_scalar(«i32», «int32_t»)
chr_c_scalar(«i64», «int64_t»)
chr_c_scalar(«u32», «uint32_t»)
chr_c_scalar(«f32», «float»)
chr_c_scalar(«f64», «double»)
chr_c_scalar(«char», «char»)

Structs that hold a value or none, and those of arrays, for each short name. Where a value is bytes elsewhere, its
address tells whether there is one.

m4_define(«chr_c_with_flag», «
struct ch_opt_$1 {
	chr_c_plain(«$1») value;
	bool has;
};
»)
m4_define(«chr_c_view», «
struct ch_$1 {
	const $2 *at;
	size_t size;
};

struct ch_opt_$1 {
	const $2 *at;
	size_t size;
};
»)
m4_define(«chr_c_array», «
struct ch_arr_$1 {
	const uint8_t *at;
	size_t size;
};

struct ch_opt_arr_$1 {
	const uint8_t *at;
	size_t size;
};
»)

What a table, view, column or type says of itself.

m4_define(«chr_c_constraint_doc», «chr_is(«$1», «kind», «primary key», «primary key», «chr_get(«$1», «kind») chr_get(«$1», «sql»)») m4_dnl
chr_get(«$1», «clauses»)»)
m4_define(«chr_c_member», «
	/**
	 * chr_c_comment(chr_get(«$1», «sql»), «	»): m4_dnl
chr_c_comment(chr_has(«$1», «clauses», «chr_get(«$1», «clauses»)», «of a type that the schema does not tell»), «	»)
chr_c_line(«	», chr_get(«$1», «comment»))m4_dnl
chr_each(«chr_constraint», «$1», «constraints», «chr_c_line(«	», chr_c_constraint_doc(chr_constraint))»)m4_dnl
	 */
	chr_c_member_type(«$1») chr_get(«$1», «ident»);
»)

Structs of columns: of a table's row, of a composite type. C has no empty struct.

m4_define(«chr_c_struct», «struct $2 {
chr_each(«chr_column», «$1», «columns», «chr_c_member(chr_column)»)m4_dnl
m4_ifelse(chr_count(«$1», «columns»), 0, «	char no_columns_;
»)m4_dnl
};
»)

Enums, with functions from and to their labels; composite types. For each the names of what else is made of it.

m4_define(«chr_c_constant», «chr_new(chr_upper(«$1»), «$2»)»)

m4_define(«chr_c_tags», «chr_claim(«$1», «$2»)chr_claim(«$1_opt», «$2 or null»)chr_claim(«$1_array», «$2[]»)chr_claim(
	«$1_array_opt», «$2[] or null»)»)
m4_define(«chr_c_enum», «chr_c_enum_of(«$1», chr_get(«$1», «ident»))»)
m4_define(«chr_c_enum_of», «chr_c_tags(«$2», «enum $2»)
/**
 * Enum chr_c_comment(chr_get(«$1», «sql»))
chr_c_line(«», chr_get(«$1», «comment»))m4_dnl
 */
enum $2 {
chr_each(«chr_label», «$1», «list.identifiers», «	chr_c_constant(«$2_»chr_label, «a label of enum $2»),
»)m4_dnl
m4_ifelse(chr_count(«$1», «list»), 0, «	chr_c_constant(«$2_no_label», «enum $2, which has no labels»)
»)m4_dnl
};

struct $2_opt {
	enum $2 value;
	bool has;
};
chr_c_array_of(«$2»)
/** The label, or NULL for what is no value of the enum. */
static inline const char *$2_text(enum $2 value)
{
	switch (value) {
chr_each(«chr_label», «$1», «list», «	case chr_upper(«$2_»chr_get(«$1», «list.identifiers.»chr_label_n)):
		return chr_c_string(chr_label);
»)m4_dnl
m4_ifelse(chr_count(«$1», «list»), 0, «	case chr_upper(«$2_no_label»):
		break;
»)m4_dnl
	}
	return NULL;
}

/** The value of a label; false, and nothing set, when there is none of that label. */
static inline bool $2_from(const char *text, size_t size, enum $2 *value)
{
chr_each(«chr_label», «$1», «list», «	if (size == sizeof chr_c_string(chr_label) - 1 && memcmp(text, chr_c_string(chr_label), size) == 0) {
		*value = chr_upper(«$2_»chr_get(«$1», «list.identifiers.»chr_label_n));
		return true;
	}
»)m4_dnl
m4_ifelse(chr_count(«$1», «list»), 0, «	(void)text;
	(void)size;
	(void)value;
»)m4_dnl
	return false;
}
»)
m4_define(«chr_c_array_of», «
struct $1_array {
	const uint8_t *at;
	size_t size;
};

struct $1_array_opt {
	const uint8_t *at;
	size_t size;
};
»)

m4_define(«chr_c_composite», «chr_c_composite_of(«$1», chr_get(«$1», «ident»))»)
m4_define(«chr_c_composite_of», «chr_c_tags(«$2», «type $2»)
/**
 * Type chr_c_comment(chr_get(«$1», «sql»))
chr_c_line(«», chr_get(«$1», «comment»))m4_dnl
 */
chr_c_struct(«$1», «$2»)
struct $2_opt {
	struct $2 value;
	bool has;
};
chr_c_array_of(«$2»)»)

Tables and views.

m4_define(«chr_c_relation», «chr_has(«$1», «extern», «», «chr_c_relation_of(«$1», chr_get(«$1», «ident»), chr_get(«$1», «IDENT»))»)»)
m4_define(«chr_c_relation_of», «m4_define(«chr_c_headers», chr_c_headers«#include "$2.h"
»)chr_claim(«$2_row», «a row of $2»)chr_claim(«$2_column», «the columns of $2»)chr_claim(
	«$2_constraint», «the constraints of $2»)m4_dnl
chr_file(«$2.h»)m4_dnl
chr_made
#ifndef CHRONOS_$3_H
#define CHRONOS_$3_H

#include "chronos_types.h"

/**
 * A row of chr_get(«$1», «kind») chr_c_comment(chr_get(«$1», «sql»)).
chr_c_line(«», chr_get(«$1», «comment»))m4_dnl
chr_has(«$1», «open», « * Its columns are not known: declare them in the query, one by one.
»)m4_dnl
 */
chr_c_struct(«$1», «$2_row»)
/** The name, as SQL has it; behind it those of the columns. */
#define chr_new(«$3_SQL», «the name of $2») chr_c_string(chr_get(«$1», «sql»))
chr_each(«chr_column», «$1», «columns», «#define chr_new(«$3_SQL_»chr_get(chr_column, «IDENT»), «a column's name of $2») m4_dnl
chr_c_string(chr_get(chr_column, «sql»))
»)
m4_ifelse(chr_count(«$1», «columns»), 0, «», «chr_c_columns(«$1», «$2», «$3»)»)m4_dnl
chr_c_constraints(«$1», «$2», «$3»)
#endif
»)

m4_define(«chr_c_columns», «
/** The columns in their order, from 0. */
enum $2_column {
chr_each(«chr_column», «$1», «columns», «	chr_new(«$3_COLUMN_»chr_get(chr_column, «IDENT»), «a column of $2»),
»)m4_dnl
};

#define chr_new(«$3_COLUMNS», «the number of columns of $2») chr_count(«$1», «columns»)

/** A column's name as the catalogue has it, without quotes. */
static inline const char *$2_column_name(enum $2_column column)
{
	switch (column) {
chr_each(«chr_column», «$1», «columns», «	case $3_COLUMN_«»chr_get(chr_column, «IDENT»):
		return chr_c_string(chr_get(chr_column, «name»));
»)m4_dnl
	}
	return NULL;
}
»)

Constraints, and unique indexes, which are broken as constraints are. A name that begins with the table's is told
without it, unless two would be the same.

m4_define(«chr_c_each_constraint», «chr_each(«chr_constraint», «$1», «constraints», «$2»)m4_dnl
chr_each(«chr_constraint», «$1», «kind.index», «chr_has(chr_constraint, «unique», «$2»)»)»)
m4_define(«chr_c_constraint_short», «m4_ifelse(m4_index(«$1», «$2_»), 0, «m4_patsubst(««$1»», «\`\(..\)$2_», «\1»)», ««$1»»)»)
m4_define(«chr_c_constraint_choose», «m4_ifdef(«chr:new.$2», «$1», «$2»)»)
m4_define(«chr_c_constraint_name», «chr_put(«$1», «constant», chr_c_constraint_choose(m4_dnl
«$3_CONSTRAINT_»chr_get(«$1», «IDENT»), m4_dnl
«$3_CONSTRAINT_»chr_upper(chr_c_constraint_short(chr_get(«$1», «ident»), «$2»))))»)
m4_define(«chr_c_constraints», «m4_ifelse(chr_c_each_constraint(«$1», «x»), «», «», «
/** The constraints, and what else an error may name as one. */
enum $2_constraint {
	chr_new(«$3_CONSTRAINT_NONE», «no constraint of $2»),
chr_c_each_constraint(«$1», «chr_c_constraint_name(chr_constraint, «$2», «$3»)	/** chr_c_comment(chr_c_constraint_doc(chr_constraint), «	») */
	chr_new(chr_get(chr_constraint, «constant»), «a constraint of $2»),
»)m4_dnl
};

/** Its name, as an error tells it; NULL for what is none. */
static inline const char *$2_constraint_name(enum $2_constraint constraint)
{
	switch (constraint) {
	case $3_CONSTRAINT_NONE:
		break;
chr_c_each_constraint(«$1», «	case chr_get(chr_constraint, «constant»):
		return chr_c_string(chr_get(chr_constraint, «name»));
»)m4_dnl
	}
	return NULL;
}

/** The constraint of a name; $3_CONSTRAINT_NONE when the table has none of that name. */
static inline enum $2_constraint $2_constraint_find(const char *name)
{
chr_c_each_constraint(«$1», «	if (strcmp(name, chr_c_string(chr_get(chr_constraint, «name»))) == 0)
		return chr_get(chr_constraint, «constant»);
»)m4_dnl
	return $3_CONSTRAINT_NONE;
}
»)»)
m4_define(«chr_c_headers», «»)
m4_define(«chr_made», «/* chr_get(«model», «made») */»)

m4_divert(0)m4_dnl
chr_file(«chronos_types.h»)m4_dnl
chr_made
/**
 * The values of PostgreSQL's types in C, and the types of the schema. It needs nothing but the C library.
 *
 * A column that cannot be null has a plain type. One that can has a type of its own, with "opt" in its name, so that a
 * change of the one into the other is seen by the compiler wherever the column is used. A zeroed one is null:
 * .has is false, or .at is NULL. Types with .at point at bytes that are somewhere else and own nothing; there is
 * no NUL behind them.
 */
#ifndef CHRONOS_TYPES_H
#define CHRONOS_TYPES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* text, varchar, char(n), name: UTF-8. */
chr_c_view(«str», «char»)
/* json and jsonb, as text. */
chr_c_view(«json», «char»)
/* numeric, as decimal digits; ch_numeric_check() says whether it is one. */
chr_c_view(«numeric», «char»)
/* bytea. */
chr_c_view(«bytes», «uint8_t»)
/* Any type without a struct of its own: the bytes of PostgreSQL's binary form. */
chr_c_view(«raw», «uint8_t»)
/* Vectors of pgvector: .size components, each big-endian as it comes from the server; ch_vector_get() reads one. */
chr_c_view(«vector», «uint8_t»)
chr_c_view(«halfvec», «uint8_t»)
/* uuid, in the order in which it is written. */
struct ch_uuid {
	uint8_t bytes[16];
};

/* timestamp with time zone: microseconds since 2000-01-01 00:00 UTC. The least and the largest value are -infinity
 * and infinity, here and below. */
struct ch_timestamptz {
	int64_t microseconds;
};

/* timestamp without time zone: microseconds since 2000-01-01 00:00, wherever that is meant. */
struct ch_timestamp {
	int64_t microseconds;
};

/* Days since 2000-01-01. */
struct ch_date {
	int32_t days;
};

/* Microseconds since midnight. */
struct ch_time {
	int64_t microseconds;
};

/* The same, and seconds west of UTC. */
struct ch_timetz {
	int64_t microseconds;
	int32_t zone;
};

/* The three parts of an interval do not turn into each other: a month has no fixed length, nor has a day. */
struct ch_interval {
	int64_t microseconds;
	int32_t days;
	int32_t months;
};

/* An address of 4 or 16 bytes, as .family says (4 or 6), and how many bits of it are the network's. */
struct ch_inet {
	uint8_t family;
	uint8_t bits;
	uint8_t address[16];
};

struct ch_cidr {
	uint8_t family;
	uint8_t bits;
	uint8_t address[16];
};

struct ch_macaddr {
	uint8_t bytes[6];
};

struct ch_macaddr8 {
	uint8_t bytes[8];
};

/* money, in the smallest unit of the server's lc_monetary. */
struct ch_money {
	int64_t units;
};

/* Values that may be null. */
chr_c_with_flag(«bool»)
chr_c_with_flag(«i16»)
chr_c_with_flag(«i32»)
chr_c_with_flag(«i64»)
chr_c_with_flag(«u32»)
chr_c_with_flag(«f32»)
chr_c_with_flag(«f64»)
chr_c_with_flag(«char»)
chr_c_with_flag(«uuid»)
chr_c_with_flag(«timestamptz»)
chr_c_with_flag(«timestamp»)
chr_c_with_flag(«date»)
chr_c_with_flag(«time»)
chr_c_with_flag(«timetz»)
chr_c_with_flag(«interval»)
chr_c_with_flag(«inet»)
chr_c_with_flag(«cidr»)
chr_c_with_flag(«macaddr»)
chr_c_with_flag(«macaddr8»)
chr_c_with_flag(«money»)
/* Arrays: the bytes of PostgreSQL's binary form, in a type of their own for each type of element. */
chr_c_array(«bool»)
chr_c_array(«i16»)
chr_c_array(«i32»)
chr_c_array(«i64»)
chr_c_array(«u32»)
chr_c_array(«f32»)
chr_c_array(«f64»)
chr_c_array(«char»)
chr_c_array(«str»)
chr_c_array(«json»)
chr_c_array(«numeric»)
chr_c_array(«bytes»)
chr_c_array(«raw»)
chr_c_array(«vector»)
chr_c_array(«halfvec»)
chr_c_array(«uuid»)
chr_c_array(«timestamptz»)
chr_c_array(«timestamp»)
chr_c_array(«date»)
chr_c_array(«time»)
chr_c_array(«timetz»)
chr_c_array(«interval»)
chr_c_array(«inet»)
chr_c_array(«cidr»)
chr_c_array(«macaddr»)
chr_c_array(«macaddr8»)
chr_c_array(«money»)
/** Seconds and days from 1970-01-01 to PostgreSQL's zero. */
#define CH_EPOCH_SECONDS INT64_C(946684800)
#define CH_EPOCH_DAYS INT32_C(10957)

/** A string of C as a value; it must live as long as the value is used. */
static inline struct ch_str ch_str_of(const char *string)
{
	struct ch_str value;

	value.at = string;
	value.size = strlen(string);
	return value;
}

/** Seconds since 1970 as a value, and back; the fraction is cut off. */
static inline struct ch_timestamptz ch_timestamptz_of(int64_t seconds)
{
	struct ch_timestamptz value;

	value.microseconds = (seconds - CH_EPOCH_SECONDS) * 1000000;
	return value;
}

static inline int64_t ch_timestamptz_seconds(struct ch_timestamptz value)
{
	int64_t seconds = value.microseconds / 1000000;

	if (value.microseconds % 1000000 < 0)
		seconds--;
	return seconds + CH_EPOCH_SECONDS;
}

/** Component i of a vector, which must be less than its .size. */
static inline float ch_vector_get(struct ch_vector vector, size_t i)
{
	const uint8_t *at = vector.at + 4 * i;
	uint32_t bits = (uint32_t)at[0] << 24 | (uint32_t)at[1] << 16 | (uint32_t)at[2] << 8 | at[3];
	float value;

	memcpy(&value, &bits, sizeof value);
	return value;
}

/** Whether the text is a number that PostgreSQL takes as numeric: digits with a point, or a word for none. */
static inline bool ch_numeric_check(struct ch_numeric number)
{
	size_t i = number.size > 0 && (number.at[0] == '-' || number.at[0] == '+'), digits = 0, points = 0;

	if (number.size == 3 && memcmp(number.at, "NaN", 3) == 0)
		return true;
	if (number.size - i == 8 && memcmp(number.at + i, "Infinity", 8) == 0)
		return true;
	for (; i < number.size; i++) {
		digits += number.at[i] >= '0' && number.at[i] <= '9';
		points += number.at[i] == '.';
		if (number.at[i] != '.' && (number.at[i] < '0' || number.at[i] > '9'))
			return false;
	}
	return digits > 0 && points <= 1;
}
chr_each(«chr_type», «model», «types», «chr_has(chr_type, «extern», «», «chr_is(chr_type, «kind», «enum», «chr_c_enum(chr_type)»)chr_is(m4_dnl
chr_type, «kind», «type», «chr_c_composite(chr_type)»)»)»)
#endif
m4_define(«chr_c_kinds», «chr_each(«chr_relation», «model», «$1», «chr_c_relation(chr_relation)»)»)m4_dnl
chr_c_kinds(«kind.table»)m4_dnl
chr_c_kinds(«kind.view»)m4_dnl
chr_c_kinds(«kind.materialized view»)m4_dnl
chr_file(«chronos.h»)m4_dnl
chr_made
#ifndef CHRONOS_H
#define CHRONOS_H

#include "chronos_types.h"
chr_c_headers
#endif
