/**
 * The values of PostgreSQL's types in C: what they are, how they are read from and written in PostgreSQL's binary form,
 * and how they are made and looked at. Needs nothing but the C library.
 *
 * Each type has a name, NAME: a plain value is a number of C or a struct ch_NAME; one that may be null is a struct
 * ch_opt_NAME. The two do not mix, so that the compiler sees wherever null is not expected. A zeroed ch_opt_NAME is
 * null: its .has is false or, for types with .at, its .at is NULL.
 *
 * Types with .at are views: they point at bytes that are somewhere else, own nothing, and have no NUL behind them.
 * Those that come with a row live as long as the row does, which the function that reads it tells.
 */
#ifndef CHRONOS_VALUES_H
#define CHRONOS_VALUES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define CH_CHECKED __attribute__((warn_unused_result))
#define CH_INLINE static inline __attribute__((always_inline, unused))
#else
#define CH_CHECKED
#define CH_INLINE static inline
#endif

/* ---- arenas ---------------------------------------------------------------------- */

struct ch_arena_block;

/** Memory that is given back all at once: for values that are made, and for rows that are kept. Begins zeroed. */
struct ch_arena {
	struct ch_arena_block *last;
	size_t used, room;
};

/** Bytes aligned for anything, not zeroed; NULL when there is no memory. */
CH_CHECKED void *ch_arena_take(struct ch_arena *arena, size_t size);
/** Gives back all that was taken; the arena may be used again. */
void ch_arena_free(struct ch_arena *arena);

/* ---- types ----------------------------------------------------------------------- */

/* A type that is a value; and the same or null. */
#define CH_SCALAR(name, type) \
	struct ch_opt_##name { \
		type value; \
		bool has; \
	}; \
	static inline struct ch_opt_##name ch_opt_##name##_of(type value) \
	{ \
		struct ch_opt_##name made; \
		made.value = value; \
		made.has = true; \
		return made; \
	}

/* A type that is a view of bytes; and the same or null. */
#define CH_VIEW(name, type) \
	struct ch_##name { \
		const type *at; \
		size_t size; \
	}; \
	struct ch_opt_##name { \
		const type *at; \
		size_t size; \
	}; \
	static inline struct ch_opt_##name ch_opt_##name##_of(struct ch_##name value) \
	{ \
		struct ch_opt_##name made; \
		made.at = value.at; \
		made.size = value.size; \
		return made; \
	} \
	/* Only where .at is not NULL. */ \
	static inline struct ch_##name ch_opt_##name##_value(struct ch_opt_##name value) \
	{ \
		struct ch_##name plain; \
		plain.at = value.at; \
		plain.size = value.size; \
		return plain; \
	}

CH_SCALAR(bool, bool)
CH_SCALAR(i16, int16_t)
CH_SCALAR(i32, int32_t)
CH_SCALAR(i64, int64_t)
CH_SCALAR(u32, uint32_t)
CH_SCALAR(f32, float)
CH_SCALAR(f64, double)
CH_SCALAR(char, char)

CH_VIEW(str, char)	  /* text, varchar, char(n), name, citext, xml; in the encoding of the connection: UTF-8 */
CH_VIEW(json, char)	  /* json, as text */
CH_VIEW(jsonb, char)	  /* jsonb, as text */
CH_VIEW(bytes, uint8_t)	  /* bytea */
CH_VIEW(numeric, uint8_t) /* PostgreSQL's binary form: ch_numeric_text() and its like read it */
CH_VIEW(vector, uint8_t)  /* pgvector: .size components; ch_vector_get() */
CH_VIEW(halfvec, uint8_t) /* the same; ch_halfvec_get() */
CH_VIEW(bits, uint8_t)	  /* bit and varbit: .size bits; ch_bits_get() */
CH_VIEW(raw, uint8_t)	  /* anything else: the bytes of its binary form */

/** In the order in which it is written. */
struct ch_uuid {
	uint8_t bytes[16];
};

/** Microseconds since 2000-01-01 00:00 UTC. The least and the largest value are -infinity and infinity, here and below. */
struct ch_timestamptz {
	int64_t microseconds;
};

/** timestamp without time zone: microseconds since 2000-01-01 00:00, wherever that is meant. */
struct ch_timestamp {
	int64_t microseconds;
};

/** Days since 2000-01-01. */
struct ch_date {
	int32_t days;
};

/** Microseconds since midnight. */
struct ch_time {
	int64_t microseconds;
};

/** The same, and seconds west of UTC. */
struct ch_timetz {
	int64_t microseconds;
	int32_t zone;
};

/** The three parts do not turn into each other: a month has no fixed length, nor has a day. */
struct ch_interval {
	int64_t microseconds;
	int32_t days;
	int32_t months;
};

/** An address of 4 or 16 bytes, as .family says (4 or 6), and how many bits of it are the network's. */
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

/** In the smallest unit of the server's lc_monetary. */
struct ch_money {
	int64_t units;
};

CH_SCALAR(uuid, struct ch_uuid)
CH_SCALAR(timestamptz, struct ch_timestamptz)
CH_SCALAR(timestamp, struct ch_timestamp)
CH_SCALAR(date, struct ch_date)
CH_SCALAR(time, struct ch_time)
CH_SCALAR(timetz, struct ch_timetz)
CH_SCALAR(interval, struct ch_interval)
CH_SCALAR(inet, struct ch_inet)
CH_SCALAR(cidr, struct ch_cidr)
CH_SCALAR(macaddr, struct ch_macaddr)
CH_SCALAR(macaddr8, struct ch_macaddr8)
CH_SCALAR(money, struct ch_money)

/** Which bounds a range has, and whether they belong to it: PostgreSQL's bits. */
enum ch_range_bits {
	CH_RANGE_EMPTY = 1,
	CH_RANGE_LOWER_IN = 2,
	CH_RANGE_UPPER_IN = 4,
	CH_RANGE_NO_LOWER = 8,
	CH_RANGE_NO_UPPER = 16
};

#define CH_RANGE(name, type) \
	struct ch_##name { \
		type lower, upper; \
		uint8_t bits; /* enum ch_range_bits */ \
	}; \
	CH_SCALAR(name, struct ch_##name)

CH_RANGE(int4range, int32_t)
CH_RANGE(int8range, int64_t)
CH_RANGE(numrange, struct ch_numeric)
CH_RANGE(tsrange, struct ch_timestamp)
CH_RANGE(tstzrange, struct ch_timestamptz)
CH_RANGE(daterange, struct ch_date)

/* ---- descriptions ------------------------------------------------------------------ */

struct ch_column;

/** A type as the runtime knows it: how it lies in memory, and its codec. */
struct ch_type {
	const char *name; /* as PostgreSQL writes it */
	uint32_t oid;	  /* 0: it is not built in, the server is asked */
	uint16_t number;  /* of those, from 1 on: its place among the schema's */
	uint16_t size;	  /* of the plain value */
	uint16_t has;	  /* where .has is in the one that may be null; 0: it is a view, .at comes first */
	uint16_t fixed;	  /* how long the binary form always is; 0: it depends */
	/* false: these bytes are no value of the type; value may be NULL, when that is all that is asked */
	bool (*get)(const struct ch_type *type, const uint8_t *at, size_t size, void *value);
	/* How long its binary form is; writes it when at is not NULL. */
	size_t (*put)(const struct ch_type *type, uint8_t *at, const void *value, const uint32_t *oids);
	const struct ch_type *element;	/* of an array */
	const struct ch_type *base;	/* of a domain */
	const struct ch_column *fields; /* of a composite type; the bounds of a range */
	const char *const *labels;	/* of an enum */
	uint16_t count;			/* of fields, or labels */
	uint16_t bits;			/* where a range has its .bits */
};

/** A column, or a field of a composite type. */
struct ch_column {
	const char *name;
	const struct ch_type *type;
	uint32_t at;	     /* where it is in the struct */
	uint8_t flags;	     /* enum ch_column_flags */
	const char *written; /* the type with its modifiers, as the schema has it */
};

enum ch_column_flags {
	CH_NULLABLE = 1,
	CH_COMPUTED = 2 /* PostgreSQL fills it and takes no value for it */
};

/** Reads and writes by description; null is NULL in place of the bytes. ch_put gives the size and, when at is not NULL, writes. */
CH_CHECKED bool ch_get(const struct ch_type *type, bool nullable, const uint8_t *at, size_t size, void *value);
bool ch_is_null(const struct ch_type *type, const void *value);
size_t ch_put(const struct ch_type *type, uint8_t *at, const void *value, const uint32_t *oids);
/** The type's number in the server: known, or looked up in what the server told. */
uint32_t ch_oid_of(const struct ch_type *type, const uint32_t *oids);

/* Codecs for descriptions of types of the schema. */
bool ch_get_enum(const struct ch_type *type, const uint8_t *at, size_t size, void *value);
size_t ch_put_enum(const struct ch_type *type, uint8_t *at, const void *value, const uint32_t *oids);
bool ch_get_composite(const struct ch_type *type, const uint8_t *at, size_t size, void *value);
size_t ch_put_composite(const struct ch_type *type, uint8_t *at, const void *value, const uint32_t *oids);
bool ch_get_array(const struct ch_type *type, const uint8_t *at, size_t size, void *value);
size_t ch_put_array(const struct ch_type *type, uint8_t *at, const void *value, const uint32_t *oids);
bool ch_get_domain(const struct ch_type *type, const uint8_t *at, size_t size, void *value);
size_t ch_put_domain(const struct ch_type *type, uint8_t *at, const void *value, const uint32_t *oids);

/* Types that no server has the same number for: their places in the schema's list. */
enum ch_named_types {
	CH_NUMBER_CITEXT = 1,
	CH_NUMBER_CITEXTS,
	CH_NUMBER_VECTOR,
	CH_NUMBER_VECTORS,
	CH_NUMBER_HALFVEC,
	CH_NUMBER_HALFVECS,
	CH_NUMBER_FIRST /* of the schema's own */
};

/* ---- PostgreSQL's byte order ------------------------------------------------------- */

/* What compilers have as one instruction is told to them as one: they take long to find it in shifts. */
#if defined(__GNUC__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define CH_ORDER(bits) \
	CH_INLINE uint##bits##_t ch_load##bits(const uint8_t *at) \
	{ \
		uint##bits##_t value; \
		memcpy(&value, at, sizeof value); \
		return __builtin_bswap##bits(value); \
	} \
	CH_INLINE void ch_store##bits(uint8_t *at, uint##bits##_t value) \
	{ \
		value = __builtin_bswap##bits(value); \
		memcpy(at, &value, sizeof value); \
	}
#else
#define CH_ORDER(bits) \
	CH_INLINE uint##bits##_t ch_load##bits(const uint8_t *at) \
	{ \
		uint##bits##_t value = 0; \
		for (unsigned i = 0; i < sizeof value; i++) \
			value = (uint##bits##_t)((value << 8) | at[i]); \
		return value; \
	} \
	CH_INLINE void ch_store##bits(uint8_t *at, uint##bits##_t value) \
	{ \
		for (unsigned i = sizeof value; i-- > 0; value = (uint##bits##_t)(value >> 8)) \
			at[i] = (uint8_t)value; \
	}
#endif

CH_ORDER(16)
CH_ORDER(32)
CH_ORDER(64)

/* ---- codecs: ch_get_NAME reads a value of size bytes, ch_size_NAME tells how many it takes, ch_put_NAME writes them ---- */

/* A value of so many bytes. */
#define CH_FIXED(name, type, bytes, load, store) \
	CH_INLINE bool ch_get_##name(const uint8_t *at, size_t size, type *value) \
	{ \
		if (size != (bytes)) \
			return false; \
		load; \
		return true; \
	} \
	CH_INLINE size_t ch_size_##name(type value) \
	{ \
		(void)value; \
		return (bytes); \
	} \
	CH_INLINE void ch_put_##name(uint8_t *at, type value) \
	{ \
		store; \
	}

CH_FIXED(bool, bool, 1, *value = *at != 0, *at = value)
CH_FIXED(i16, int16_t, 2, *value = (int16_t)ch_load16(at), ch_store16(at, (uint16_t)value))
CH_FIXED(i32, int32_t, 4, *value = (int32_t)ch_load32(at), ch_store32(at, (uint32_t)value))
CH_FIXED(i64, int64_t, 8, *value = (int64_t)ch_load64(at), ch_store64(at, (uint64_t)value))
CH_FIXED(u32, uint32_t, 4, *value = ch_load32(at), ch_store32(at, value))
CH_FIXED(char, char, 1, *value = (char)*at, *at = (uint8_t)value)
CH_FIXED(uuid, struct ch_uuid, 16, memcpy(value->bytes, at, 16), memcpy(at, value.bytes, 16))
CH_FIXED(macaddr, struct ch_macaddr, 6, memcpy(value->bytes, at, 6), memcpy(at, value.bytes, 6))
CH_FIXED(macaddr8, struct ch_macaddr8, 8, memcpy(value->bytes, at, 8), memcpy(at, value.bytes, 8))
CH_FIXED(timestamptz, struct ch_timestamptz, 8, value->microseconds = (int64_t)ch_load64(at),
	 ch_store64(at, (uint64_t)value.microseconds))
CH_FIXED(timestamp, struct ch_timestamp, 8, value->microseconds = (int64_t)ch_load64(at),
	 ch_store64(at, (uint64_t)value.microseconds))
CH_FIXED(date, struct ch_date, 4, value->days = (int32_t)ch_load32(at), ch_store32(at, (uint32_t)value.days))
CH_FIXED(time, struct ch_time, 8, value->microseconds = (int64_t)ch_load64(at),
	 ch_store64(at, (uint64_t)value.microseconds))
CH_FIXED(money, struct ch_money, 8, value->units = (int64_t)ch_load64(at), ch_store64(at, (uint64_t)value.units))

CH_INLINE void ch_load_f32(const uint8_t *at, float *value)
{
	uint32_t bits = ch_load32(at);

	memcpy(value, &bits, sizeof bits);
}

CH_INLINE void ch_load_f64(const uint8_t *at, double *value)
{
	uint64_t bits = ch_load64(at);

	memcpy(value, &bits, sizeof bits);
}

CH_INLINE void ch_store_f32(uint8_t *at, float value)
{
	uint32_t bits;

	memcpy(&bits, &value, sizeof bits);
	ch_store32(at, bits);
}

CH_INLINE void ch_store_f64(uint8_t *at, double value)
{
	uint64_t bits;

	memcpy(&bits, &value, sizeof bits);
	ch_store64(at, bits);
}

CH_FIXED(f32, float, 4, ch_load_f32(at, value), ch_store_f32(at, value))
CH_FIXED(f64, double, 8, ch_load_f64(at, value), ch_store_f64(at, value))

CH_INLINE void ch_load_timetz(const uint8_t *at, struct ch_timetz *value)
{
	value->microseconds = (int64_t)ch_load64(at);
	value->zone = (int32_t)ch_load32(at + 8);
}

CH_INLINE void ch_store_timetz(uint8_t *at, struct ch_timetz value)
{
	ch_store64(at, (uint64_t)value.microseconds);
	ch_store32(at + 8, (uint32_t)value.zone);
}

CH_INLINE void ch_load_interval(const uint8_t *at, struct ch_interval *value)
{
	value->microseconds = (int64_t)ch_load64(at);
	value->days = (int32_t)ch_load32(at + 8);
	value->months = (int32_t)ch_load32(at + 12);
}

CH_INLINE void ch_store_interval(uint8_t *at, struct ch_interval value)
{
	ch_store64(at, (uint64_t)value.microseconds);
	ch_store32(at + 8, (uint32_t)value.days);
	ch_store32(at + 12, (uint32_t)value.months);
}

CH_FIXED(timetz, struct ch_timetz, 12, ch_load_timetz(at, value), ch_store_timetz(at, value))
CH_FIXED(interval, struct ch_interval, 16, ch_load_interval(at, value), ch_store_interval(at, value))

/* A view behind a head: of how many bytes, whether it is one of this type, how many units the rest is, how many bytes
 * some units are, and how the head is written. */
#define CH_VIEWED(name, type, head, good, units, bytes, store) \
	CH_INLINE bool ch_get_##name(const uint8_t *at, size_t size, struct ch_##name *value) \
	{ \
		if (!(good)) \
			return false; \
		value->at = (const type *)(at + (head)); \
		value->size = (units); \
		return true; \
	} \
	CH_INLINE size_t ch_size_##name(struct ch_##name value) \
	{ \
		return (head) + (bytes); \
	} \
	CH_INLINE void ch_put_##name(uint8_t *at, struct ch_##name value) \
	{ \
		store; \
		if (value.size > 0) \
			memcpy(at + (head), value.at, (bytes)); \
	}

CH_CHECKED bool ch_numeric_check(const uint8_t *at, size_t size);

CH_VIEWED(str, char, 0, true, size, value.size, (void)0)
CH_VIEWED(json, char, 0, true, size, value.size, (void)0)
CH_VIEWED(bytes, uint8_t, 0, true, size, value.size, (void)0)
CH_VIEWED(raw, uint8_t, 0, true, size, value.size, (void)0)
CH_VIEWED(jsonb, char, 1, size >= 1 && *at == 1, size - 1, value.size, *at = 1)
CH_VIEWED(numeric, uint8_t, 0, ch_numeric_check(at, size), size, value.size, (void)0)
CH_VIEWED(vector, uint8_t, 4, size >= 4 && size == 4 + 4 * (size_t)ch_load16(at), ch_load16(at), 4 * value.size,
	  ch_store32(at, (uint32_t)value.size << 16))
CH_VIEWED(halfvec, uint8_t, 4, size >= 4 && size == 4 + 2 * (size_t)ch_load16(at), ch_load16(at), 2 * value.size,
	  ch_store32(at, (uint32_t)value.size << 16))
CH_VIEWED(bits, uint8_t, 4, size >= 4 && size - 4 == ((size_t)ch_load32(at) + 7) / 8, ch_load32(at),
	  (value.size + 7) / 8, ch_store32(at, (uint32_t)value.size))

/* The head of an address: family (2 or 3 to PostgreSQL), bits, whether it is a cidr, how many bytes follow. */
#define CH_ADDRESS(name, cidr) \
	CH_INLINE bool ch_get_##name(const uint8_t *at, size_t size, struct ch_##name *value) \
	{ \
		if (!(size == 8 && at[0] == 2 && at[3] == 4) && !(size == 20 && at[0] == 3 && at[3] == 16)) \
			return false; \
		memset(value, 0, sizeof *value); \
		value->family = size == 8 ? 4 : 6; \
		value->bits = at[1]; \
		memcpy(value->address, at + 4, size - 4); \
		return true; \
	} \
	CH_INLINE size_t ch_size_##name(struct ch_##name value) \
	{ \
		return value.family == 6 ? 20 : 8; \
	} \
	CH_INLINE void ch_put_##name(uint8_t *at, struct ch_##name value) \
	{ \
		at[0] = value.family == 6 ? 3 : 2; \
		at[1] = value.bits; \
		at[2] = (cidr); \
		at[3] = value.family == 6 ? 16 : 4; \
		memcpy(at + 4, value.address, value.family == 6 ? 16 : 4); \
	}

CH_ADDRESS(inet, 0)
CH_ADDRESS(cidr, 1)

/* ---- rows in binary form: for each value its size (all ones: null) and its bytes ------------------------------------ */

struct ch_cells {
	const uint8_t *at, *end;
};

/* The next value; false when the row ends before it does. */
CH_INLINE bool ch_next_cell(struct ch_cells *cells, const uint8_t **at, uint32_t *size)
{
	if (cells->end - cells->at < 4)
		return false;
	*size = ch_load32(cells->at);
	cells->at += 4;
	*at = cells->at;
	if (*size == UINT32_MAX)
		return true;
	if ((size_t)(cells->end - cells->at) < *size)
		return false;
	cells->at += *size;
	return true;
}

/* The same of one that is not null, whose size would be more than there is. */
CH_INLINE bool ch_next_value(struct ch_cells *cells, const uint8_t **at, uint32_t *size)
{
	if (cells->end - cells->at < 4)
		return false;
	*size = ch_load32(cells->at);
	*at = cells->at + 4;
	if ((size_t)(cells->end - *at) < *size)
		return false;
	cells->at = *at + *size;
	return true;
}

CH_INLINE bool ch_read_null(struct ch_cells *cells)
{
	if (cells->end - cells->at < 4 || ch_load32(cells->at) != UINT32_MAX)
		return false;
	cells->at += 4;
	return true;
}

/* ch_read_NAME takes the next value, and is false where it is none of the type; ch_room_NAME and ch_write_NAME are about a
 * value with its size. With opt_ the same for what may be null. */
#define CH_CELLS(name, type) \
	CH_INLINE bool ch_read_##name(struct ch_cells *cells, type *value) \
	{ \
		const uint8_t *at; \
		uint32_t size; \
		return ch_next_value(cells, &at, &size) && ch_get_##name(at, size, value); \
	} \
	CH_INLINE size_t ch_room_##name(type value) \
	{ \
		return 4 + ch_size_##name(value); \
	} \
	CH_INLINE uint8_t *ch_write_##name(uint8_t *at, type value) \
	{ \
		size_t size = ch_size_##name(value); \
		ch_store32(at, (uint32_t)size); \
		ch_put_##name(at + 4, value); \
		return at + 4 + size; \
	}
#define CH_OPT_CELLS(name, null, plain) \
	CH_INLINE size_t ch_room_opt_##name(struct ch_opt_##name value) \
	{ \
		return (null) ? 4 : ch_room_##name(plain); \
	} \
	CH_INLINE uint8_t *ch_write_opt_##name(uint8_t *at, struct ch_opt_##name value) \
	{ \
		if (!(null)) \
			return ch_write_##name(at, plain); \
		ch_store32(at, UINT32_MAX); \
		return at + 4; \
	}
#define CH_SCALAR_CELLS(name, type) \
	CH_CELLS(name, type) \
	CH_INLINE bool ch_read_opt_##name(struct ch_cells *cells, struct ch_opt_##name *value) \
	{ \
		value->has = !ch_read_null(cells); \
		return !value->has || ch_read_##name(cells, &value->value); \
	} \
	CH_OPT_CELLS(name, !value.has, value.value)
#define CH_VIEW_CELLS(name) \
	CH_CELLS(name, struct ch_##name) \
	CH_INLINE bool ch_read_opt_##name(struct ch_cells *cells, struct ch_opt_##name *value) \
	{ \
		struct ch_##name plain = {NULL, 0}; \
		bool good = ch_read_null(cells) || ch_read_##name(cells, &plain); \
		value->at = plain.at; \
		value->size = plain.size; \
		return good; \
	} \
	CH_OPT_CELLS(name, value.at == NULL, ch_opt_##name##_value(value))

/* bool is a macro in C, and may only stand where it is pasted at once. */
CH_CELLS(bool, bool)
CH_INLINE bool ch_read_opt_bool(struct ch_cells *cells, struct ch_opt_bool *value)
{
	value->has = !ch_read_null(cells);
	return !value->has || ch_read_bool(cells, &value->value);
}
CH_OPT_CELLS(bool, !value.has, value.value)
CH_SCALAR_CELLS(i16, int16_t)
CH_SCALAR_CELLS(i32, int32_t)
CH_SCALAR_CELLS(i64, int64_t)
CH_SCALAR_CELLS(u32, uint32_t)
CH_SCALAR_CELLS(f32, float)
CH_SCALAR_CELLS(f64, double)
CH_SCALAR_CELLS(char, char)
CH_SCALAR_CELLS(uuid, struct ch_uuid)
CH_SCALAR_CELLS(timestamptz, struct ch_timestamptz)
CH_SCALAR_CELLS(timestamp, struct ch_timestamp)
CH_SCALAR_CELLS(date, struct ch_date)
CH_SCALAR_CELLS(time, struct ch_time)
CH_SCALAR_CELLS(timetz, struct ch_timetz)
CH_SCALAR_CELLS(interval, struct ch_interval)
CH_SCALAR_CELLS(inet, struct ch_inet)
CH_SCALAR_CELLS(cidr, struct ch_cidr)
CH_SCALAR_CELLS(macaddr, struct ch_macaddr)
CH_SCALAR_CELLS(macaddr8, struct ch_macaddr8)
CH_SCALAR_CELLS(money, struct ch_money)
CH_VIEW_CELLS(str)
CH_VIEW_CELLS(json)
CH_VIEW_CELLS(jsonb)
CH_VIEW_CELLS(bytes)
CH_VIEW_CELLS(numeric)
CH_VIEW_CELLS(vector)
CH_VIEW_CELLS(halfvec)
CH_VIEW_CELLS(bits)
CH_VIEW_CELLS(raw)

/* The same by description, for types that are seldom in a hurry. */
CH_INLINE bool ch_read_as(struct ch_cells *cells, const struct ch_type *type, bool nullable, void *value)
{
	const uint8_t *at;
	uint32_t size;

	return ch_next_cell(cells, &at, &size) && ch_get(type, nullable, size == UINT32_MAX ? NULL : at, size, value);
}

size_t ch_room_as(const struct ch_type *type, bool nullable, const void *value);
uint8_t *ch_write_as(uint8_t *at, const struct ch_type *type, bool nullable, const void *value, const uint32_t *oids);

/* ---- arrays ------------------------------------------------------------------------ */

/** An array is a view of PostgreSQL's binary form, which was looked through when it was read. Elements are counted from 0
 * through all dimensions, the last one running fastest. Every ch_arr_NAME and NAME_array can be looked at as one. */
struct ch_array {
	const uint8_t *at;
	size_t size;
};

/** How many elements, and dimensions; of a dimension how many elements, and the subscript of its first. */
size_t ch_array_count(struct ch_array array);
unsigned ch_array_dimensions(struct ch_array array);
size_t ch_array_length(struct ch_array array, unsigned dimension);
int32_t ch_array_first(struct ch_array array, unsigned dimension);
/** Element i, into one that may be null; false when there is none. One step where all are of one length, else a walk. */
bool ch_array_get(struct ch_array array, const struct ch_type *element, size_t i, void *value);
/** An array of one dimension, in the arena; .at is NULL when there is no memory or an element is too long. With nullable the
 * values are of the type that may be null. */
struct ch_array ch_array_make(struct ch_arena *arena, const struct ch_type *element, bool nullable, const void *values,
			      size_t stride, size_t count);

/* An array's struct, and functions: _count, _get (null when it is or there is none), _of (makes one). */
#define CH_ARRAY(array, opt_array, type, opt, element) \
	struct array { \
		const uint8_t *at; \
		size_t size; \
	}; \
	struct opt_array { \
		const uint8_t *at; \
		size_t size; \
	}; \
	extern const struct ch_type element; \
	static inline struct ch_array array##_view(struct array value) \
	{ \
		struct ch_array view; \
		view.at = value.at; \
		view.size = value.size; \
		return view; \
	} \
	static inline size_t array##_count(struct array value) \
	{ \
		return ch_array_count(array##_view(value)); \
	} \
	static inline opt array##_get(struct array value, size_t i) \
	{ \
		opt found; \
		memset(&found, 0, sizeof found); \
		ch_array_get(array##_view(value), &element, i, &found); \
		return found; \
	} \
	static inline struct array array##_of(struct ch_arena *arena, const type *values, size_t count) \
	{ \
		struct ch_array view = ch_array_make(arena, &element, false, values, sizeof *values, count); \
		struct array made; \
		made.at = view.at; \
		made.size = view.size; \
		return made; \
	} \
	static inline struct opt_array opt_array##_of(struct array value) \
	{ \
		struct opt_array made; \
		made.at = value.at; \
		made.size = value.size; \
		return made; \
	} \
	/* Only where .at is not NULL. */ \
	static inline struct array opt_array##_value(struct opt_array value) \
	{ \
		struct array plain; \
		plain.at = value.at; \
		plain.size = value.size; \
		return plain; \
	}

/* What goes with an enum of the schema: _opt, which may be null, _array, _array_opt, and the functions of cells and arrays. */
#define CH_ENUM(name) \
	struct name##_opt { \
		enum name value; \
		bool has; \
	}; \
	static inline struct name##_opt name##_opt_of(enum name value) \
	{ \
		struct name##_opt made; \
		made.value = value; \
		made.has = true; \
		return made; \
	} \
	CH_INLINE bool name##_read(struct ch_cells *cells, enum name *value) \
	{ \
		const uint8_t *at; \
		uint32_t size; \
		return ch_next_cell(cells, &at, &size) && size != UINT32_MAX && \
		       name##_from((const char *)at, size, value); \
	} \
	CH_INLINE bool name##_read_opt(struct ch_cells *cells, struct name##_opt *value) \
	{ \
		const uint8_t *at; \
		uint32_t size; \
		if (!ch_next_cell(cells, &at, &size)) \
			return false; \
		value->has = size != UINT32_MAX; \
		return !value->has || name##_from((const char *)at, size, &value->value); \
	} \
	CH_INLINE size_t name##_room(enum name value) \
	{ \
		const char *label = name##_text(value); \
		return 4 + (label != NULL ? strlen(label) : 0); \
	} \
	CH_INLINE size_t name##_room_opt(struct name##_opt value) \
	{ \
		return value.has ? name##_room(value.value) : 4; \
	} \
	/* The server refuses the empty label, which stands for what is none of the enum. */ \
	CH_INLINE uint8_t *name##_write(uint8_t *at, enum name value) \
	{ \
		const char *label = name##_text(value); \
		size_t size = label != NULL ? strlen(label) : 0; \
		ch_store32(at, (uint32_t)size); \
		if (label != NULL) \
			memcpy(at + 4, label, size); \
		return at + 4 + size; \
	} \
	CH_INLINE uint8_t *name##_write_opt(uint8_t *at, struct name##_opt value) \
	{ \
		if (value.has) \
			return name##_write(at, value.value); \
		ch_store32(at, UINT32_MAX); \
		return at + 4; \
	} \
	CH_ARRAY(name##_array, name##_array_opt, enum name, struct name##_opt, name##_type) \
	extern const struct ch_type name##_array_type;

/* The same for a composite type. */
#define CH_COMPOSITE(name) \
	struct name##_opt { \
		struct name value; \
		bool has; \
	}; \
	static inline struct name##_opt name##_opt_of(struct name value) \
	{ \
		struct name##_opt made; \
		made.value = value; \
		made.has = true; \
		return made; \
	} \
	CH_ARRAY(name##_array, name##_array_opt, struct name, struct name##_opt, name##_type) \
	extern const struct ch_type name##_array_type;

/* For each type NAME of PostgreSQL: ch_arr_NAME, ch_opt_arr_NAME; ch_type_SQL and ch_type_arr_SQL describe the types. */
#define CH_ARRAYS(name, type, sql) \
	CH_ARRAY(ch_arr_##name, ch_opt_arr_##name, type, struct ch_opt_##name, ch_type_##sql) \
	extern const struct ch_type ch_type_arr_##sql;

CH_ARRAYS(bool, bool, boolean)
CH_ARRAYS(i16, int16_t, i16)
CH_ARRAYS(i32, int32_t, i32)
CH_ARRAYS(i64, int64_t, i64)
CH_ARRAYS(u32, uint32_t, oid)
CH_ARRAYS(f32, float, f32)
CH_ARRAYS(f64, double, f64)
CH_ARRAYS(char, char, char)
CH_ARRAYS(str, struct ch_str, text)
CH_ARRAYS(json, struct ch_json, json)
CH_ARRAYS(jsonb, struct ch_jsonb, jsonb)
CH_ARRAYS(bytes, struct ch_bytes, bytes)
CH_ARRAYS(numeric, struct ch_numeric, numeric)
CH_ARRAYS(vector, struct ch_vector, vector)
CH_ARRAYS(halfvec, struct ch_halfvec, halfvec)
CH_ARRAYS(bits, struct ch_bits, bit)
CH_ARRAYS(raw, struct ch_raw, raw)
CH_ARRAYS(uuid, struct ch_uuid, uuid)
CH_ARRAYS(timestamptz, struct ch_timestamptz, timestamptz)
CH_ARRAYS(timestamp, struct ch_timestamp, timestamp)
CH_ARRAYS(date, struct ch_date, date)
CH_ARRAYS(time, struct ch_time, time)
CH_ARRAYS(timetz, struct ch_timetz, timetz)
CH_ARRAYS(interval, struct ch_interval, interval)
CH_ARRAYS(inet, struct ch_inet, inet)
CH_ARRAYS(cidr, struct ch_cidr, cidr)
CH_ARRAYS(macaddr, struct ch_macaddr, macaddr)
CH_ARRAYS(macaddr8, struct ch_macaddr8, macaddr8)
CH_ARRAYS(money, struct ch_money, money)
CH_ARRAYS(int4range, struct ch_int4range, int4range)
CH_ARRAYS(int8range, struct ch_int8range, int8range)
CH_ARRAYS(numrange, struct ch_numrange, numrange)
CH_ARRAYS(tsrange, struct ch_tsrange, tsrange)
CH_ARRAYS(tstzrange, struct ch_tstzrange, tstzrange)
CH_ARRAYS(daterange, struct ch_daterange, daterange)

/* Types that are read as others are, and are not those. */
extern const struct ch_type ch_type_varchar, ch_type_arr_varchar, ch_type_bpchar, ch_type_arr_bpchar, ch_type_name,
	ch_type_arr_name, ch_type_citext, ch_type_arr_citext, ch_type_xml, ch_type_arr_xml, ch_type_varbit,
	ch_type_arr_varbit, ch_type_xid, ch_type_arr_xid, ch_type_regclass, ch_type_arr_regclass, ch_type_regtype,
	ch_type_arr_regtype, ch_type_regproc, ch_type_arr_regproc, ch_type_regprocedure, ch_type_arr_regprocedure,
	ch_type_regrole, ch_type_arr_regrole, ch_type_regnamespace, ch_type_arr_regnamespace;

/* ---- making and looking at values ---------------------------------------------------- */

/** For printf: printf("%.*s", CH_STR(row.title)). */
#define CH_STR(view) (int)(view).size, (const char *)(view).at

/** A string of C as a value; it must live as long as the value is used. */
static inline struct ch_str ch_str_of(const char *string)
{
	struct ch_str value;

	value.at = string;
	value.size = strlen(string);
	return value;
}

static inline struct ch_json ch_json_of(const char *string)
{
	struct ch_json value;

	value.at = string;
	value.size = strlen(string);
	return value;
}

static inline struct ch_jsonb ch_jsonb_of(const char *string)
{
	struct ch_jsonb value;

	value.at = string;
	value.size = strlen(string);
	return value;
}

/* .at of NULL would be null, which no bytes are not. */
static inline struct ch_bytes ch_bytes_of(const void *bytes, size_t size)
{
	struct ch_bytes value;

	value.at = (const uint8_t *)(bytes != NULL ? bytes : (const void *)"");
	value.size = size;
	return value;
}

static inline bool ch_str_equal(struct ch_str a, struct ch_str b)
{
	return a.size == b.size && (a.size == 0 || memcmp(a.at, b.at, a.size) == 0);
}

static inline bool ch_uuid_equal(struct ch_uuid a, struct ch_uuid b)
{
	return memcmp(a.bytes, b.bytes, sizeof a.bytes) == 0;
}

/** A uuid from its text, with or without hyphens; and its text, with a NUL behind it. */
CH_CHECKED bool ch_uuid_parse(struct ch_uuid *uuid, const char *text);
void ch_uuid_text(struct ch_uuid uuid, char text[37]);

/** Seconds and days from 1970-01-01 to PostgreSQL's zero. */
#define CH_EPOCH_SECONDS INT64_C(946684800)
#define CH_EPOCH_DAYS INT32_C(10957)

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

/** Days since 1970 as a value, and back. */
static inline struct ch_date ch_date_of(int32_t days)
{
	struct ch_date value;

	value.days = days - CH_EPOCH_DAYS;
	return value;
}

static inline int32_t ch_date_days(struct ch_date value)
{
	return value.days + CH_EPOCH_DAYS;
}

/** A numeric from decimal text ("-12.50", "NaN", "Infinity"), in the arena; .at is NULL when the text is no number or there
 * is no memory. ch_numeric_of_units(arena, 1250, 2) is 12.50. */
CH_CHECKED struct ch_numeric ch_numeric_of(struct ch_arena *arena, const char *text);
CH_CHECKED struct ch_numeric ch_numeric_of_units(struct ch_arena *arena, int64_t units, unsigned scale);
/** Its text as the server writes it, cut at room - 1 bytes and a NUL; returns how long all of it is. */
size_t ch_numeric_text(struct ch_numeric number, char *text, size_t room);
/** The nearest double, or almost; NaN and the infinities are those. */
double ch_numeric_double(struct ch_numeric number);
/** The number in units of 10^-scale, exactly; false when it has more digits than that, or does not fit. */
CH_CHECKED bool ch_numeric_units(struct ch_numeric number, unsigned scale, int64_t *units);

/** Component i, which must be less than .size. */
static inline float ch_vector_get(struct ch_vector vector, size_t i)
{
	float value;

	ch_load_f32(vector.at + 4 * i, &value);
	return value;
}

float ch_halfvec_get(struct ch_halfvec vector, size_t i);
/** Vectors from components, in the arena; .at is NULL when there is no memory. Halves are rounded to the nearest. */
CH_CHECKED struct ch_vector ch_vector_of(struct ch_arena *arena, const float *components, size_t count);
CH_CHECKED struct ch_halfvec ch_halfvec_of(struct ch_arena *arena, const float *components, size_t count);

/** Bit i, which must be less than .size. */
static inline bool ch_bits_get(struct ch_bits bits, size_t i)
{
	return (bits.at[i / 8] >> (7 - i % 8)) & 1;
}

#ifdef __cplusplus
}
#endif

#endif
