/* Made by chronosc from the template c: do not edit. */
#include "chronos_values.h"

#include <math.h>
#include <stdlib.h>

/* ---- arenas ------------------------------------------------------------------------ */

struct ch_arena_block {
	struct ch_arena_block *before;
	max_align_t bytes[];
};

enum { ARENA_BLOCK = 8192 };

void *ch_arena_take(struct ch_arena *arena, size_t size)
{
	size_t wanted = (size + sizeof(max_align_t) - 1) / sizeof(max_align_t) * sizeof(max_align_t);

	if (wanted < size || wanted > SIZE_MAX / 2)
		return NULL;
	if (arena->last == NULL || arena->room - arena->used < wanted) {
		size_t room = wanted > ARENA_BLOCK ? wanted : ARENA_BLOCK;
		struct ch_arena_block *block = malloc(sizeof *block + room);

		if (block == NULL)
			return NULL;
		block->before = arena->last;
		*arena = (struct ch_arena){block, 0, room};
	}
	void *taken = (uint8_t *)arena->last->bytes + arena->used;
	arena->used += wanted;
	return taken;
}

void ch_arena_free(struct ch_arena *arena)
{
	for (struct ch_arena_block *block = arena->last, *before; block != NULL; block = before) {
		before = block->before;
		free(block);
	}
	*arena = (struct ch_arena){NULL, 0, 0};
}

/* ---- values by description ----------------------------------------------------------- */

/* What all views begin with. */
struct view {
	const uint8_t *at;
	size_t size;
};

uint32_t ch_oid_of(const struct ch_type *type, const uint32_t *oids)
{
	return type->number > 0 && oids != NULL ? oids[type->number] : type->oid;
}

bool ch_is_null(const struct ch_type *type, const void *value)
{
	return type->has > 0 ? !*(const bool *)((const char *)value + type->has)
			     : ((const struct view *)value)->at == NULL;
}

bool ch_get(const struct ch_type *type, bool nullable, const uint8_t *at, size_t size, void *value)
{
	bool *has = value != NULL && nullable && type->has > 0 ? (bool *)((char *)value + type->has) : NULL;

	if (has != NULL)
		*has = at != NULL;
	if (at != NULL)
		return type->get(type, at, size, value);
	if (nullable && has == NULL && value != NULL)
		*(struct view *)value = (struct view){NULL, 0};
	return nullable;
}

size_t ch_put(const struct ch_type *type, uint8_t *at, const void *value, const uint32_t *oids)
{
	return type->put(type, at, value, oids);
}

size_t ch_room_as(const struct ch_type *type, bool nullable, const void *value)
{
	return 4 + (nullable && ch_is_null(type, value) ? 0 : type->put(type, NULL, value, NULL));
}

uint8_t *ch_write_as(uint8_t *at, const struct ch_type *type, bool nullable, const void *value, const uint32_t *oids)
{
	size_t size = 0;

	if (nullable && ch_is_null(type, value)) {
		ch_store32(at, UINT32_MAX);
	} else {
		size = type->put(type, at + 4, value, oids);
		ch_store32(at, (uint32_t)size);
	}
	return at + 4 + size;
}

/* ---- enums ------------------------------------------------------------------------- */

bool ch_get_enum(const struct ch_type *type, const uint8_t *at, size_t size, void *value)
{
	for (unsigned i = 0; i < type->count; i++) {
		if (strlen(type->labels[i]) != size || memcmp(type->labels[i], at, size) != 0)
			continue;
		if (value != NULL)
			memcpy(value, &i, sizeof i);
		return true;
	}
	return false;
}

size_t ch_put_enum(const struct ch_type *type, uint8_t *at, const void *value, const uint32_t *oids)
{
	unsigned number;
	const char *label = "";

	(void)oids;
	memcpy(&number, value, sizeof number);
	/* The server refuses the empty label, which stands for what is none of the enum. */
	if (number < type->count)
		label = type->labels[number];
	size_t size = 0;
	for (; label[size] != '\0'; size++)
		if (at != NULL)
			at[size] = (uint8_t)label[size];
	return size;
}

/* ---- domains: as what they are made of ------------------------------------------------ */

bool ch_get_domain(const struct ch_type *type, const uint8_t *at, size_t size, void *value)
{
	return type->base->get(type->base, at, size, value);
}

size_t ch_put_domain(const struct ch_type *type, uint8_t *at, const void *value, const uint32_t *oids)
{
	return type->base->put(type->base, at, value, oids);
}

/* ---- composite types: how many fields; for each its type, its size, its bytes -------- */

bool ch_get_composite(const struct ch_type *type, const uint8_t *at, size_t size, void *value)
{
	struct ch_cells cells = {at + 4, at + size};

	if (size < 4 || ch_load32(at) != type->count)
		return false;
	for (const struct ch_column *field = type->fields; field < type->fields + type->count; field++) {
		uint32_t oid = field->type->oid;

		if (cells.end - cells.at < 4 || (oid > 0 && ch_load32(cells.at) != oid))
			return false;
		cells.at += 4;
		if (!ch_read_as(&cells, field->type, field->flags & CH_NULLABLE,
				value != NULL ? (char *)value + field->at : NULL))
			return false;
	}
	return cells.at == cells.end;
}

size_t ch_put_composite(const struct ch_type *type, uint8_t *at, const void *value, const uint32_t *oids)
{
	size_t size = 4;

	if (at != NULL)
		ch_store32(at, type->count);
	for (const struct ch_column *field = type->fields; field < type->fields + type->count; field++) {
		const void *part = (const char *)value + field->at;

		if (at != NULL) {
			ch_store32(at + size, ch_oid_of(field->type, oids));
			ch_write_as(at + size + 4, field->type, field->flags & CH_NULLABLE, part, oids);
		}
		size += 4 + ch_room_as(field->type, field->flags & CH_NULLABLE, part);
	}
	return size;
}

/* ---- ranges: bits; for each bound that there is its size and its bytes ---------------- */

static bool get_range(const struct ch_type *type, const uint8_t *at, size_t size, void *value)
{
	static const uint8_t none[2] = {CH_RANGE_EMPTY | CH_RANGE_NO_LOWER, CH_RANGE_EMPTY | CH_RANGE_NO_UPPER};
	struct ch_cells cells = {at + 1, at + size};

	if (size < 1)
		return false;
	if (value != NULL) {
		memset(value, 0, type->size);
		*((uint8_t *)value + type->bits) = *at;
	}
	for (unsigned i = 0; i < 2; i++)
		if (!(*at & none[i]) && !ch_read_as(&cells, type->fields[i].type, false,
						    value != NULL ? (char *)value + type->fields[i].at : NULL))
			return false;
	return cells.at == cells.end;
}

static size_t put_range(const struct ch_type *type, uint8_t *at, const void *value, const uint32_t *oids)
{
	static const uint8_t none[2] = {CH_RANGE_EMPTY | CH_RANGE_NO_LOWER, CH_RANGE_EMPTY | CH_RANGE_NO_UPPER};
	uint8_t bits = *((const uint8_t *)value + type->bits);
	size_t size = 1;

	if (at != NULL)
		*at = bits;
	for (unsigned i = 0; i < 2; i++) {
		const void *bound = (const char *)value + type->fields[i].at;

		if (bits & none[i])
			continue;
		if (at != NULL)
			ch_write_as(at + size, type->fields[i].type, false, bound, oids);
		size += ch_room_as(type->fields[i].type, false, bound);
	}
	return size;
}

/* ---- arrays: how many dimensions, whether there are nulls, the elements' type; for each dimension how many and the
 * first's subscript; for each element its size and its bytes ---- */

enum { ARRAY_HEAD = 12, ARRAY_DIMENSION = 8, ARRAY_DIMENSIONS = 6, ARRAY_TYPE = 8 };

unsigned ch_array_dimensions(struct ch_array array)
{
	return array.size >= ARRAY_HEAD ? ch_load32(array.at) : 0;
}

size_t ch_array_length(struct ch_array array, unsigned dimension)
{
	return dimension < ch_array_dimensions(array) ? ch_load32(array.at + ARRAY_HEAD + ARRAY_DIMENSION * dimension)
						      : 0;
}

int32_t ch_array_first(struct ch_array array, unsigned dimension)
{
	return dimension < ch_array_dimensions(array)
		       ? (int32_t)ch_load32(array.at + ARRAY_HEAD + ARRAY_DIMENSION * dimension + 4)
		       : 1;
}

size_t ch_array_count(struct ch_array array)
{
	unsigned dimensions = ch_array_dimensions(array);
	size_t count = dimensions > 0;

	for (unsigned i = 0; i < dimensions; i++)
		count *= ch_array_length(array, i);
	return count;
}

static const uint8_t *array_elements(struct ch_array array)
{
	return array.at + ARRAY_HEAD + ARRAY_DIMENSION * (size_t)ch_array_dimensions(array);
}

bool ch_array_get(struct ch_array array, const struct ch_type *element, size_t i, void *value)
{
	struct ch_cells cells = {NULL, array.at + array.size};
	const uint8_t *at;
	uint32_t size;

	if (i >= ch_array_count(array))
		return false;
	cells.at = array_elements(array);
	if (element->fixed > 0 && ch_load32(array.at + 4) == 0) {
		cells.at += i * (4 + (size_t)element->fixed);
		i = 0;
	}
	do {
		if (!ch_next_cell(&cells, &at, &size))
			return false;
	} while (i-- > 0);
	return ch_get(element, true, size == UINT32_MAX ? NULL : at, size, value);
}

/* How many elements the head promises; SIZE_MAX when it is none, or promises more than there can be. */
static size_t array_promise(const uint8_t *at, size_t size)
{
	if (size < ARRAY_HEAD || ch_load32(at) > ARRAY_DIMENSIONS || ch_load32(at + 4) > 1)
		return SIZE_MAX;
	unsigned dimensions = ch_load32(at);
	size_t count = dimensions > 0;
	if (size - ARRAY_HEAD < (size_t)ARRAY_DIMENSION * dimensions)
		return SIZE_MAX;
	for (unsigned i = 0; i < dimensions; i++) {
		uint32_t length = ch_load32(at + ARRAY_HEAD + ARRAY_DIMENSION * i);

		if (length > size || (length > 0 && count > size / length))
			return SIZE_MAX;
		count *= length;
	}
	return count;
}

/* Every element is looked at once, so that ch_array_get() cannot find anything else. */
bool ch_get_array(const struct ch_type *type, const uint8_t *at, size_t size, void *value)
{
	size_t count = array_promise(at, size);
	uint32_t oid = type->element->oid;

	if (count == SIZE_MAX || (oid > 0 && ch_load32(at + ARRAY_TYPE) != oid))
		return false;
	struct ch_cells cells = {array_elements((struct ch_array){at, size}), at + size};
	for (size_t i = 0; i < count; i++)
		if (!ch_read_as(&cells, type->element, ch_load32(at + 4) == 1, NULL))
			return false;
	if (value != NULL)
		*(struct view *)value = (struct view){at, size};
	return cells.at == cells.end;
}

static void patch(const struct ch_type *type, uint8_t *at, const uint32_t *oids);

/* What was made without a server says 0 where a type of the schema has its number. */
static uint8_t *patch_cell(const struct ch_type *type, uint8_t *at, const uint32_t *oids)
{
	uint32_t size = ch_load32(at);

	if (size == UINT32_MAX)
		return at + 4;
	patch(type, at + 4, oids);
	return at + 4 + size;
}

static void patch_type(const struct ch_type *type, uint8_t *at, const uint32_t *oids)
{
	uint32_t oid = ch_oid_of(type, oids);

	if (oid > 0)
		ch_store32(at, oid);
}

static void patch(const struct ch_type *type, uint8_t *at, const uint32_t *oids)
{
	while (type->base != NULL)
		type = type->base;
	if (type->get == ch_get_composite) {
		at += 4;
		for (unsigned i = 0; i < type->count; i++) {
			patch_type(type->fields[i].type, at, oids);
			at = patch_cell(type->fields[i].type, at + 4, oids);
		}
	} else if (type->element != NULL) {
		size_t count = ch_array_count((struct ch_array){at, SIZE_MAX});

		patch_type(type->element, at + ARRAY_TYPE, oids);
		at += ARRAY_HEAD + ARRAY_DIMENSION * (size_t)ch_load32(at);
		for (size_t i = 0; type->element->fixed == 0 && i < count; i++)
			at = patch_cell(type->element, at, oids);
	}
}

size_t ch_put_array(const struct ch_type *type, uint8_t *at, const void *value, const uint32_t *oids)
{
	static const uint8_t empty[ARRAY_HEAD] = {0};
	struct view view = *(const struct view *)value;

	if (view.size < ARRAY_HEAD)
		view = (struct view){empty, sizeof empty};
	if (at != NULL) {
		memcpy(at, view.at, view.size);
		patch(type, at, oids);
	}
	return view.size;
}

struct ch_array ch_array_make(struct ch_arena *arena, const struct ch_type *element, bool nullable, const void *values,
			      size_t stride, size_t count)
{
	size_t size = ARRAY_HEAD + (count > 0 ? ARRAY_DIMENSION : 0);
	bool nulls = false;

	for (size_t i = 0; i < count; i++) {
		const void *value = (const char *)values + i * stride;

		nulls |= nullable && ch_is_null(element, value);
		size += ch_room_as(element, nullable, value);
		if (size > INT32_MAX)
			return (struct ch_array){NULL, 0};
	}
	uint8_t *made = ch_arena_take(arena, size), *at = made + size;
	if (made == NULL)
		return (struct ch_array){NULL, 0};
	ch_store32(made, count > 0);
	ch_store32(made + 4, nulls);
	ch_store32(made + ARRAY_TYPE, element->oid);
	if (count > 0) {
		ch_store32(made + ARRAY_HEAD, (uint32_t)count);
		ch_store32(made + ARRAY_HEAD + 4, 1);
		at = made + ARRAY_HEAD + ARRAY_DIMENSION;
	}
	for (size_t i = 0; i < count; i++)
		at = ch_write_as(at, element, nullable, (const char *)values + i * stride, NULL);
	return (struct ch_array){made, size};
}

/* ---- the types of PostgreSQL ----------------------------------------------------------- */

#define CODEC(name, type) \
	static bool get_##name(const struct ch_type *self, const uint8_t *at, size_t size, void *value) \
	{ \
		type scratch; \
		(void)self; \
		return ch_get_##name(at, size, value != NULL ? value : &scratch); \
	} \
	static size_t put_##name(const struct ch_type *self, uint8_t *at, const void *value, const uint32_t *oids) \
	{ \
		const type *given = value; \
		(void)self; \
		(void)oids; \
		if (at != NULL) \
			ch_put_##name(at, *given); \
		return ch_size_##name(*given); \
	}
#define TYPE(called, written, oid_, array_oid, number_, array_number, ...) \
	const struct ch_type ch_type_##called = {.name = (written), .oid = (oid_), .number = (number_), __VA_ARGS__}; \
	const struct ch_type ch_type_arr_##called = {.name = written "[]", \
						     .oid = (array_oid), \
						     .number = (array_number), \
						     .size = sizeof(struct view), \
						     .get = ch_get_array, \
						     .put = ch_put_array, \
						     .element = &ch_type_##called};
#define SCALAR(called, codec, type, bytes, written, oid_, array_oid) \
	TYPE(called, written, oid_, array_oid, 0, 0, .size = sizeof(type), .fixed = (bytes), \
	     .has = offsetof(struct ch_opt_##codec, has), .get = get_##codec, .put = put_##codec)
#define VIEW(called, codec, written, oid_, array_oid) NAMED(called, codec, written, oid_, array_oid, 0, 0)
#define NAMED(called, codec, written, oid_, array_oid, number_, array_number) \
	TYPE(called, written, oid_, array_oid, number_, array_number, .size = sizeof(struct view), .get = get_##codec, \
	     .put = put_##codec)
#define RANGE(called, of, oid_, array_oid) \
	static const struct ch_column bounds_##called[2] = { \
		{.name = "lower", .type = &ch_type_##of, .at = offsetof(struct ch_##called, lower)}, \
		{.name = "upper", .type = &ch_type_##of, .at = offsetof(struct ch_##called, upper)}}; \
	TYPE(called, #called, oid_, array_oid, 0, 0, .size = sizeof(struct ch_##called), \
	     .has = offsetof(struct ch_opt_##called, has), .get = get_range, .put = put_range, \
	     .fields = bounds_##called, .count = 2, .bits = offsetof(struct ch_##called, bits))

CODEC(bool, bool)
CODEC(i16, int16_t)
CODEC(i32, int32_t)
CODEC(i64, int64_t)
CODEC(u32, uint32_t)
CODEC(f32, float)
CODEC(f64, double)
CODEC(char, char)
CODEC(str, struct ch_str)
CODEC(json, struct ch_json)
CODEC(jsonb, struct ch_jsonb)
CODEC(bytes, struct ch_bytes)
CODEC(numeric, struct ch_numeric)
CODEC(vector, struct ch_vector)
CODEC(halfvec, struct ch_halfvec)
CODEC(bits, struct ch_bits)
CODEC(raw, struct ch_raw)
CODEC(uuid, struct ch_uuid)
CODEC(timestamptz, struct ch_timestamptz)
CODEC(timestamp, struct ch_timestamp)
CODEC(date, struct ch_date)
CODEC(time, struct ch_time)
CODEC(timetz, struct ch_timetz)
CODEC(interval, struct ch_interval)
CODEC(inet, struct ch_inet)
CODEC(cidr, struct ch_cidr)
CODEC(macaddr, struct ch_macaddr)
CODEC(macaddr8, struct ch_macaddr8)
CODEC(money, struct ch_money)

SCALAR(boolean, bool, bool, 1, "boolean", 16, 1000)
SCALAR(i16, i16, int16_t, 2, "smallint", 21, 1005)
SCALAR(i32, i32, int32_t, 4, "integer", 23, 1007)
SCALAR(i64, i64, int64_t, 8, "bigint", 20, 1016)
SCALAR(oid, u32, uint32_t, 4, "oid", 26, 1028)
SCALAR(xid, u32, uint32_t, 4, "xid", 28, 1011)
SCALAR(regclass, u32, uint32_t, 4, "regclass", 2205, 2210)
SCALAR(regtype, u32, uint32_t, 4, "regtype", 2206, 2211)
SCALAR(regproc, u32, uint32_t, 4, "regproc", 24, 1008)
SCALAR(regprocedure, u32, uint32_t, 4, "regprocedure", 2202, 2207)
SCALAR(regrole, u32, uint32_t, 4, "regrole", 4096, 4097)
SCALAR(regnamespace, u32, uint32_t, 4, "regnamespace", 4089, 4090)
SCALAR(f32, f32, float, 4, "real", 700, 1021)
SCALAR(f64, f64, double, 8, "double precision", 701, 1022)
SCALAR(char, char, char, 1, "\"char\"", 18, 1002)
SCALAR(uuid, uuid, struct ch_uuid, 16, "uuid", 2950, 2951)
SCALAR(timestamptz, timestamptz, struct ch_timestamptz, 8, "timestamp with time zone", 1184, 1185)
SCALAR(timestamp, timestamp, struct ch_timestamp, 8, "timestamp without time zone", 1114, 1115)
SCALAR(date, date, struct ch_date, 4, "date", 1082, 1182)
SCALAR(time, time, struct ch_time, 8, "time without time zone", 1083, 1183)
SCALAR(timetz, timetz, struct ch_timetz, 12, "time with time zone", 1266, 1270)
SCALAR(interval, interval, struct ch_interval, 16, "interval", 1186, 1187)
SCALAR(inet, inet, struct ch_inet, 0, "inet", 869, 1041)
SCALAR(cidr, cidr, struct ch_cidr, 0, "cidr", 650, 651)
SCALAR(macaddr, macaddr, struct ch_macaddr, 6, "macaddr", 829, 1040)
SCALAR(macaddr8, macaddr8, struct ch_macaddr8, 8, "macaddr8", 774, 775)
SCALAR(money, money, struct ch_money, 8, "money", 790, 791)
VIEW(text, str, "text", 25, 1009)
VIEW(varchar, str, "character varying", 1043, 1015)
VIEW(bpchar, str, "character", 1042, 1014)
VIEW(name, str, "name", 19, 1003)
VIEW(xml, str, "xml", 142, 143)
VIEW(json, json, "json", 114, 199)
VIEW(jsonb, jsonb, "jsonb", 3802, 3807)
VIEW(bytes, bytes, "bytea", 17, 1001)
VIEW(numeric, numeric, "numeric", 1700, 1231)
VIEW(bit, bits, "bit", 1560, 1561)
VIEW(varbit, bits, "bit varying", 1562, 1563)
VIEW(raw, raw, "", 0, 0)
NAMED(citext, str, "citext", 0, 0, CH_NUMBER_CITEXT, CH_NUMBER_CITEXTS)
NAMED(vector, vector, "vector", 0, 0, CH_NUMBER_VECTOR, CH_NUMBER_VECTORS)
NAMED(halfvec, halfvec, "halfvec", 0, 0, CH_NUMBER_HALFVEC, CH_NUMBER_HALFVECS)
RANGE(int4range, i32, 3904, 3905)
RANGE(int8range, i64, 3926, 3927)
RANGE(numrange, numeric, 3906, 3907)
RANGE(tsrange, timestamp, 3908, 3909)
RANGE(tstzrange, timestamptz, 3910, 3911)
RANGE(daterange, date, 3912, 3913)

/* ---- uuid ---------------------------------------------------------------------------- */

static int hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 32;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

bool ch_uuid_parse(struct ch_uuid *uuid, const char *text)
{
	for (unsigned i = 0; i < 16; i++) {
		if (*text == '-' && i > 0)
			text++;
		int high = hex_digit(text[0]), low = high < 0 ? -1 : hex_digit(text[1]);
		if (low < 0)
			return false;
		uuid->bytes[i] = (uint8_t)(high << 4 | low);
		text += 2;
	}
	return *text == '\0';
}

void ch_uuid_text(struct ch_uuid uuid, char text[37])
{
	for (unsigned i = 0; i < 16; i++) {
		*text++ = "0123456789abcdef"[uuid.bytes[i] >> 4];
		*text++ = "0123456789abcdef"[uuid.bytes[i] & 15];
		if (i == 3 || i == 5 || i == 7 || i == 9)
			*text++ = '-';
	}
	*text = '\0';
}

/* ---- numeric: how many groups of four digits, the power of 10000 of the first, sign, digits behind the point to show,
 * the groups ---- */

enum { NUMERIC_HEAD = 8, PLUS = 0, MINUS = 0x4000, NOT_A_NUMBER = 0xc000, INFINITE = 0xd000, MINUS_INFINITE = 0xf000 };

struct decimal {
	unsigned count, sign, scale;
	int weight;
	const uint8_t *groups;
};

static struct decimal decimal_of(struct ch_numeric number)
{
	return (struct decimal){ch_load16(number.at), ch_load16(number.at + 4), ch_load16(number.at + 6),
				(int16_t)ch_load16(number.at + 2), number.at + NUMERIC_HEAD};
}

/* The group of digits that is worth so many powers of 10000. */
static unsigned decimal_group(const struct decimal *decimal, int power)
{
	int i = decimal->weight - power;

	return i >= 0 && i < (int)decimal->count ? ch_load16(decimal->groups + 2 * i) : 0;
}

bool ch_numeric_check(const uint8_t *at, size_t size)
{
	if (size < NUMERIC_HEAD || size != NUMERIC_HEAD + 2 * (size_t)ch_load16(at))
		return false;
	unsigned sign = ch_load16(at + 4);
	if (sign != PLUS && sign != MINUS)
		return sign == NOT_A_NUMBER || sign == INFINITE || sign == MINUS_INFINITE;
	for (size_t i = NUMERIC_HEAD; i < size; i += 2)
		if (ch_load16(at + i) > 9999)
			return false;
	return true;
}

/* Digits of a text: what is behind them is still counted. */
struct printed {
	char *text;
	size_t size, room;
};

static void print_char(struct printed *printed, char c)
{
	if (printed->size + 1 < printed->room)
		printed->text[printed->size] = c;
	printed->size++;
}

static void print_word(struct printed *printed, const char *word)
{
	while (*word != '\0')
		print_char(printed, *word++);
}

static unsigned group_digit(unsigned group, unsigned i)
{
	static const unsigned powers[] = {1000, 100, 10, 1};

	return group / powers[i] % 10;
}

static void print_decimal(struct printed *printed, const struct decimal *decimal)
{
	bool begun = false;

	if (decimal->sign == MINUS)
		print_char(printed, '-');
	for (int power = decimal->weight; power >= 0; power--)
		for (unsigned i = 0; i < 4; i++) {
			unsigned digit = group_digit(decimal_group(decimal, power), i);

			begun |= digit > 0;
			if (begun)
				print_char(printed, (char)('0' + digit));
		}
	if (!begun)
		print_char(printed, '0');
	if (decimal->scale > 0)
		print_char(printed, '.');
	for (unsigned i = 0; i < decimal->scale; i++)
		print_char(printed, (char)('0' + group_digit(decimal_group(decimal, -1 - (int)(i / 4)), i % 4)));
}

size_t ch_numeric_text(struct ch_numeric number, char *text, size_t room)
{
	struct decimal decimal = decimal_of(number);
	struct printed printed = {text, 0, room};

	if (decimal.sign == NOT_A_NUMBER)
		print_word(&printed, "NaN");
	else if (decimal.sign == INFINITE)
		print_word(&printed, "Infinity");
	else if (decimal.sign == MINUS_INFINITE)
		print_word(&printed, "-Infinity");
	else
		print_decimal(&printed, &decimal);
	if (room > 0)
		text[printed.size < room ? printed.size : room - 1] = '\0';
	return printed.size;
}

double ch_numeric_double(struct ch_numeric number)
{
	struct decimal decimal = decimal_of(number);
	long double value = 0;
	int power = decimal.weight - (int)decimal.count + 1;

	if (decimal.sign == NOT_A_NUMBER)
		return (double)NAN;
	if (decimal.sign == INFINITE || decimal.sign == MINUS_INFINITE)
		return decimal.sign == INFINITE ? (double)INFINITY : -(double)INFINITY;
	for (unsigned i = 0; i < decimal.count; i++)
		value = value * 10000 + ch_load16(decimal.groups + 2 * i);
	for (; power > 0; power--)
		value *= 10000;
	for (; power < 0; power++)
		value /= 10000;
	return (double)(decimal.sign == MINUS ? -value : value);
}

/* Negative all the way: the least number has no positive. */
static bool add_digit(int64_t *value, unsigned digit)
{
	if (*value < (INT64_MIN + (int64_t)digit) / 10)
		return false;
	*value = *value * 10 - (int64_t)digit;
	return true;
}

bool ch_numeric_units(struct ch_numeric number, unsigned scale, int64_t *units)
{
	struct decimal decimal = decimal_of(number);
	int lowest = decimal.weight - (int)decimal.count + 1, last = -(int)((scale + 3) / 4);

	*units = 0;
	if (decimal.sign != PLUS && decimal.sign != MINUS)
		return false;
	for (int power = decimal.weight > -1 ? decimal.weight : -1; power >= last || power >= lowest; power--)
		for (unsigned i = 0; i < 4; i++) {
			unsigned digit = group_digit(decimal_group(&decimal, power), i);
			bool shown = power >= 0 || (unsigned)(-1 - power) * 4 + i < scale;

			if (shown ? !add_digit(units, digit) : digit > 0)
				return false;
		}
	if (decimal.sign == MINUS)
		return true;
	if (*units == INT64_MIN)
		return false;
	*units = -*units;
	return true;
}

static struct ch_numeric numeric_special(struct ch_arena *arena, unsigned sign)
{
	uint8_t *at = ch_arena_take(arena, NUMERIC_HEAD);

	if (at == NULL)
		return (struct ch_numeric){NULL, 0};
	memset(at, 0, NUMERIC_HEAD);
	ch_store16(at + 4, (uint16_t)sign);
	return (struct ch_numeric){at, NUMERIC_HEAD};
}

/* From digits and how many of them are behind the point. */
static struct ch_numeric numeric_make(struct ch_arena *arena, bool negative, const char *digits, size_t count,
				      size_t scale)
{
	size_t whole = count - scale, lead = (4 - whole % 4) % 4, groups = (lead + count + 3) / 4;
	uint8_t *at = groups < 30000 && scale < 16384 ? ch_arena_take(arena, NUMERIC_HEAD + 2 * groups) : NULL;
	size_t used = 0;
	int weight = (int)((lead + whole) / 4) - 1;

	if (at == NULL)
		return (struct ch_numeric){NULL, 0};
	for (size_t i = 0; i < groups; i++) {
		unsigned group = 0;

		for (size_t j = 4 * i; j < 4 * i + 4; j++)
			group = group * 10 + (j >= lead && j - lead < count ? (unsigned)(digits[j - lead] - '0') : 0);
		if (group == 0 && used == 0)
			weight--;
		else
			ch_store16(at + NUMERIC_HEAD + 2 * used++, (uint16_t)group);
	}
	while (used > 0 && ch_load16(at + NUMERIC_HEAD + 2 * (used - 1)) == 0)
		used--;
	ch_store16(at, (uint16_t)used);
	ch_store16(at + 2, (uint16_t)(used > 0 ? weight : 0));
	ch_store16(at + 4, negative && used > 0 ? MINUS : PLUS);
	ch_store16(at + 6, (uint16_t)scale);
	return (struct ch_numeric){at, NUMERIC_HEAD + 2 * used};
}

struct ch_numeric ch_numeric_of(struct ch_arena *arena, const char *text)
{
	bool negative = *text == '-';
	size_t size, count = 0, scale = 0;
	const char *point;

	text += negative || *text == '+';
	if (strcmp(text, "NaN") == 0)
		return numeric_special(arena, NOT_A_NUMBER);
	if (strcmp(text, "Infinity") == 0)
		return numeric_special(arena, negative ? MINUS_INFINITE : INFINITE);
	size = strlen(text);
	point = strchr(text, '.');
	char *digits = ch_arena_take(arena, size + 1);
	for (size_t i = 0; digits != NULL && i < size; i++) {
		if (text + i == point)
			continue;
		if (text[i] < '0' || text[i] > '9')
			return (struct ch_numeric){NULL, 0};
		digits[count++] = text[i];
	}
	if (digits == NULL || count == 0)
		return (struct ch_numeric){NULL, 0};
	if (point != NULL)
		scale = size - (size_t)(point - text) - 1;
	return numeric_make(arena, negative, digits, count, scale);
}

struct ch_numeric ch_numeric_of_units(struct ch_arena *arena, int64_t units, unsigned scale)
{
	char digits[64];
	size_t at = sizeof digits;
	uint64_t left = units < 0 ? 0 - (uint64_t)units : (uint64_t)units;

	if (scale > 40)
		return (struct ch_numeric){NULL, 0};
	do {
		digits[--at] = (char)('0' + left % 10);
		left /= 10;
	} while (left > 0 || sizeof digits - at < scale + 1);
	return numeric_make(arena, units < 0, digits + at, sizeof digits - at, scale);
}

/* ---- vectors --------------------------------------------------------------------------- */

struct ch_vector ch_vector_of(struct ch_arena *arena, const float *components, size_t count)
{
	uint8_t *at = ch_arena_take(arena, 4 * count);

	for (size_t i = 0; at != NULL && i < count; i++)
		ch_store_f32(at + 4 * i, components[i]);
	return (struct ch_vector){at, at != NULL ? count : 0};
}

float ch_halfvec_get(struct ch_halfvec vector, size_t i)
{
	unsigned half = ch_load16(vector.at + 2 * i);
	unsigned exponent = (half >> 10) & 31, fraction = half & 1023;
	uint32_t bits = (uint32_t)(half & 0x8000) << 16;
	float value;

	if (exponent == 31) {
		bits |= 0x7f800000 | (uint32_t)fraction << 13;
	} else if (exponent > 0) {
		bits |= (uint32_t)(exponent + 112) << 23 | (uint32_t)fraction << 13;
	} else {
		value = (float)fraction / 16777216;
		return half & 0x8000 ? -value : value;
	}
	memcpy(&value, &bits, sizeof value);
	return value;
}

/* To the nearest, to the even one of two. */
static uint16_t half_of(float value)
{
	uint32_t bits, sign, size, rest, half, middle;

	memcpy(&bits, &value, sizeof bits);
	sign = bits >> 16 & 0x8000;
	size = bits & 0x7fffffff;
	if (size > 0x7f800000)
		return (uint16_t)(sign | 0x7e00);
	if (size >= 0x477ff000)
		return (uint16_t)(sign | 0x7c00);
	if (size >= 0x38800000) {
		half = (size - 0x38000000) >> 13;
		rest = size & 0x1fff;
		middle = 0x1000;
	} else if (size > 0x33000000) {
		uint32_t shift = 126 - (size >> 23), fraction = (size & 0x7fffff) | 0x800000;

		half = fraction >> shift;
		middle = 1U << (shift - 1);
		rest = fraction & ((1U << shift) - 1);
	} else {
		return (uint16_t)sign;
	}
	half += rest > middle || (rest == middle && (half & 1));
	return (uint16_t)(sign | half);
}

struct ch_halfvec ch_halfvec_of(struct ch_arena *arena, const float *components, size_t count)
{
	uint8_t *at = ch_arena_take(arena, 2 * count);

	for (size_t i = 0; at != NULL && i < count; i++)
		ch_store16(at + 2 * i, half_of(components[i]));
	return (struct ch_halfvec){at, at != NULL ? count : 0};
}
