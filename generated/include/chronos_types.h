/* Made by chronosc from the template c: do not edit. */
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

struct ch_str {
	const char *at;
	size_t size;
};

struct ch_opt_str {
	const char *at;
	size_t size;
};

/* json and jsonb, as text. */

struct ch_json {
	const char *at;
	size_t size;
};

struct ch_opt_json {
	const char *at;
	size_t size;
};

/* numeric, as decimal digits; ch_numeric_check() says whether it is one. */

struct ch_numeric {
	const char *at;
	size_t size;
};

struct ch_opt_numeric {
	const char *at;
	size_t size;
};

/* bytea. */

struct ch_bytes {
	const uint8_t *at;
	size_t size;
};

struct ch_opt_bytes {
	const uint8_t *at;
	size_t size;
};

/* Any type without a struct of its own: the bytes of PostgreSQL's binary form. */

struct ch_raw {
	const uint8_t *at;
	size_t size;
};

struct ch_opt_raw {
	const uint8_t *at;
	size_t size;
};

/* Vectors of pgvector: .size components, each big-endian as it comes from the server; ch_vector_get() reads one. */

struct ch_vector {
	const uint8_t *at;
	size_t size;
};

struct ch_opt_vector {
	const uint8_t *at;
	size_t size;
};

struct ch_halfvec {
	const uint8_t *at;
	size_t size;
};

struct ch_opt_halfvec {
	const uint8_t *at;
	size_t size;
};

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

struct ch_opt_bool {
	bool value;
	bool has;
};

struct ch_opt_i16 {
	int16_t value;
	bool has;
};

struct ch_opt_i32 {
	int32_t value;
	bool has;
};

struct ch_opt_i64 {
	int64_t value;
	bool has;
};

struct ch_opt_u32 {
	uint32_t value;
	bool has;
};

struct ch_opt_f32 {
	float value;
	bool has;
};

struct ch_opt_f64 {
	double value;
	bool has;
};

struct ch_opt_char {
	char value;
	bool has;
};

struct ch_opt_uuid {
	struct ch_uuid value;
	bool has;
};

struct ch_opt_timestamptz {
	struct ch_timestamptz value;
	bool has;
};

struct ch_opt_timestamp {
	struct ch_timestamp value;
	bool has;
};

struct ch_opt_date {
	struct ch_date value;
	bool has;
};

struct ch_opt_time {
	struct ch_time value;
	bool has;
};

struct ch_opt_timetz {
	struct ch_timetz value;
	bool has;
};

struct ch_opt_interval {
	struct ch_interval value;
	bool has;
};

struct ch_opt_inet {
	struct ch_inet value;
	bool has;
};

struct ch_opt_cidr {
	struct ch_cidr value;
	bool has;
};

struct ch_opt_macaddr {
	struct ch_macaddr value;
	bool has;
};

struct ch_opt_macaddr8 {
	struct ch_macaddr8 value;
	bool has;
};

struct ch_opt_money {
	struct ch_money value;
	bool has;
};

/* Arrays: the bytes of PostgreSQL's binary form, in a type of their own for each type of element. */

struct ch_arr_bool {
	const uint8_t *at;
	size_t size;
};

struct ch_opt_arr_bool {
	const uint8_t *at;
	size_t size;
};

struct ch_arr_i16 {
	const uint8_t *at;
	size_t size;
};

struct ch_opt_arr_i16 {
	const uint8_t *at;
	size_t size;
};

struct ch_arr_i32 {
	const uint8_t *at;
	size_t size;
};

struct ch_opt_arr_i32 {
	const uint8_t *at;
	size_t size;
};

struct ch_arr_i64 {
	const uint8_t *at;
	size_t size;
};

struct ch_opt_arr_i64 {
	const uint8_t *at;
	size_t size;
};

struct ch_arr_u32 {
	const uint8_t *at;
	size_t size;
};

struct ch_opt_arr_u32 {
	const uint8_t *at;
	size_t size;
};

struct ch_arr_f32 {
	const uint8_t *at;
	size_t size;
};

struct ch_opt_arr_f32 {
	const uint8_t *at;
	size_t size;
};

struct ch_arr_f64 {
	const uint8_t *at;
	size_t size;
};

struct ch_opt_arr_f64 {
	const uint8_t *at;
	size_t size;
};

struct ch_arr_char {
	const uint8_t *at;
	size_t size;
};

struct ch_opt_arr_char {
	const uint8_t *at;
	size_t size;
};

struct ch_arr_str {
	const uint8_t *at;
	size_t size;
};

struct ch_opt_arr_str {
	const uint8_t *at;
	size_t size;
};

struct ch_arr_json {
	const uint8_t *at;
	size_t size;
};

struct ch_opt_arr_json {
	const uint8_t *at;
	size_t size;
};

struct ch_arr_numeric {
	const uint8_t *at;
	size_t size;
};

struct ch_opt_arr_numeric {
	const uint8_t *at;
	size_t size;
};

struct ch_arr_bytes {
	const uint8_t *at;
	size_t size;
};

struct ch_opt_arr_bytes {
	const uint8_t *at;
	size_t size;
};

struct ch_arr_raw {
	const uint8_t *at;
	size_t size;
};

struct ch_opt_arr_raw {
	const uint8_t *at;
	size_t size;
};

struct ch_arr_vector {
	const uint8_t *at;
	size_t size;
};

struct ch_opt_arr_vector {
	const uint8_t *at;
	size_t size;
};

struct ch_arr_halfvec {
	const uint8_t *at;
	size_t size;
};

struct ch_opt_arr_halfvec {
	const uint8_t *at;
	size_t size;
};

struct ch_arr_uuid {
	const uint8_t *at;
	size_t size;
};

struct ch_opt_arr_uuid {
	const uint8_t *at;
	size_t size;
};

struct ch_arr_timestamptz {
	const uint8_t *at;
	size_t size;
};

struct ch_opt_arr_timestamptz {
	const uint8_t *at;
	size_t size;
};

struct ch_arr_timestamp {
	const uint8_t *at;
	size_t size;
};

struct ch_opt_arr_timestamp {
	const uint8_t *at;
	size_t size;
};

struct ch_arr_date {
	const uint8_t *at;
	size_t size;
};

struct ch_opt_arr_date {
	const uint8_t *at;
	size_t size;
};

struct ch_arr_time {
	const uint8_t *at;
	size_t size;
};

struct ch_opt_arr_time {
	const uint8_t *at;
	size_t size;
};

struct ch_arr_timetz {
	const uint8_t *at;
	size_t size;
};

struct ch_opt_arr_timetz {
	const uint8_t *at;
	size_t size;
};

struct ch_arr_interval {
	const uint8_t *at;
	size_t size;
};

struct ch_opt_arr_interval {
	const uint8_t *at;
	size_t size;
};

struct ch_arr_inet {
	const uint8_t *at;
	size_t size;
};

struct ch_opt_arr_inet {
	const uint8_t *at;
	size_t size;
};

struct ch_arr_cidr {
	const uint8_t *at;
	size_t size;
};

struct ch_opt_arr_cidr {
	const uint8_t *at;
	size_t size;
};

struct ch_arr_macaddr {
	const uint8_t *at;
	size_t size;
};

struct ch_opt_arr_macaddr {
	const uint8_t *at;
	size_t size;
};

struct ch_arr_macaddr8 {
	const uint8_t *at;
	size_t size;
};

struct ch_opt_arr_macaddr8 {
	const uint8_t *at;
	size_t size;
};

struct ch_arr_money {
	const uint8_t *at;
	size_t size;
};

struct ch_opt_arr_money {
	const uint8_t *at;
	size_t size;
};

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

#endif
