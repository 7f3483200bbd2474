/* Made by chronosc from the template c: do not edit. */
#ifndef CHRONOS_STUDENTS_H
#define CHRONOS_STUDENTS_H

#include "chronos_rt.h"
#include "chronos_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * A row of table public.students.
 * Students with active Whop memberships
 */
struct students_row {
	/**
	 * id: uuid NOT NULL DEFAULT gen_random_uuid()
	 * primary key (id)
	 */
	struct ch_uuid id;

	/**
	 * whop_user_id: text NOT NULL
	 * unique students_whop_user_id_key (whop_user_id)
	 */
	struct ch_str whop_user_id;

	/**
	 * whop_membership_id: text NOT NULL
	 * Active Whop membership ID for access control
	 */
	struct ch_str whop_membership_id;

	/**
	 * creator_id: uuid NOT NULL
	 * foreign key students_creator_id_fkey (creator_id) REFERENCES public.creators (id) ON DELETE CASCADE
	 */
	struct ch_uuid creator_id;

	/**
	 * email: text NOT NULL
	 */
	struct ch_str email;

	/**
	 * name: text
	 */
	struct ch_opt_str name;

	/**
	 * preferences: jsonb DEFAULT '{"playback_speed": 1.0, "auto_advance": false,
	 *         "show_timestamps": true, "theme": "dark"}'::jsonb
	 */
	struct ch_opt_jsonb preferences;

	/**
	 * created_at: timestamp with time zone NOT NULL DEFAULT now()
	 */
	struct ch_timestamptz created_at;

	/**
	 * updated_at: timestamp with time zone NOT NULL DEFAULT now()
	 */
	struct ch_timestamptz updated_at;

	/**
	 * last_active_at: timestamp with time zone
	 */
	struct ch_opt_timestamptz last_active_at;

	/**
	 * is_active: boolean NOT NULL DEFAULT true
	 */
	bool is_active;
};

/** The name, as SQL has it; behind it those of the columns. */
#define STUDENTS_SQL "public.students"
#define STUDENTS_SQL_ID "id"
#define STUDENTS_SQL_WHOP_USER_ID "whop_user_id"
#define STUDENTS_SQL_WHOP_MEMBERSHIP_ID "whop_membership_id"
#define STUDENTS_SQL_CREATOR_ID "creator_id"
#define STUDENTS_SQL_EMAIL "email"
#define STUDENTS_SQL_NAME "name"
#define STUDENTS_SQL_PREFERENCES "preferences"
#define STUDENTS_SQL_CREATED_AT "created_at"
#define STUDENTS_SQL_UPDATED_AT "updated_at"
#define STUDENTS_SQL_LAST_ACTIVE_AT "last_active_at"
#define STUDENTS_SQL_IS_ACTIVE "is_active"

/** The columns in their order, from 0. */
enum students_column {
	STUDENTS_COLUMN_ID,
	STUDENTS_COLUMN_WHOP_USER_ID,
	STUDENTS_COLUMN_WHOP_MEMBERSHIP_ID,
	STUDENTS_COLUMN_CREATOR_ID,
	STUDENTS_COLUMN_EMAIL,
	STUDENTS_COLUMN_NAME,
	STUDENTS_COLUMN_PREFERENCES,
	STUDENTS_COLUMN_CREATED_AT,
	STUDENTS_COLUMN_UPDATED_AT,
	STUDENTS_COLUMN_LAST_ACTIVE_AT,
	STUDENTS_COLUMN_IS_ACTIVE,
	STUDENTS_COLUMNS
};

/** The constraints, and what else an error may name as one: see students_broken(). */
enum students_constraint {
	STUDENTS_CONSTRAINT_NONE,
	/** primary key (id) */
	STUDENTS_CONSTRAINT_PKEY,
	/** unique students_whop_user_id_key (whop_user_id) */
	STUDENTS_CONSTRAINT_WHOP_USER_ID_KEY,
	/** foreign key students_creator_id_fkey (creator_id) REFERENCES public.creators (id) ON DELETE CASCADE */
	STUDENTS_CONSTRAINT_CREATOR_ID_FKEY,
};

extern const struct ch_table students_table;

/** Reads a row of COPY's binary form; false when it is none. */
CH_CHECKED static inline bool students_decode(const uint8_t *image, size_t size, struct students_row *row)
{
	struct ch_cells cells = {image + 2, image + size};

	return size >= 2 && ch_load16(image) == STUDENTS_COLUMNS &&
	       ch_read_uuid(&cells, &row->id) &&
	       ch_read_str(&cells, &row->whop_user_id) &&
	       ch_read_str(&cells, &row->whop_membership_id) &&
	       ch_read_uuid(&cells, &row->creator_id) &&
	       ch_read_str(&cells, &row->email) &&
	       ch_read_opt_str(&cells, &row->name) &&
	       ch_read_opt_jsonb(&cells, &row->preferences) &&
	       ch_read_timestamptz(&cells, &row->created_at) &&
	       ch_read_timestamptz(&cells, &row->updated_at) &&
	       ch_read_opt_timestamptz(&cells, &row->last_active_at) &&
	       ch_read_bool(&cells, &row->is_active) &&
	       cells.at == cells.end;
}

/** The next row: CH_ROW, or CH_DONE behind the last. What it points at lives until the next call. */
CH_CHECKED static inline enum ch_status students_next(struct ch_rows *rows, struct students_row *row)
{
	enum ch_status status = ch_rows_step(rows, &students_table);

	if (status == CH_ROW && (rows->image == NULL || !students_decode(rows->image, rows->size, row)))
		status = ch_rows_read(rows, row);
	return status;
}

/** All rows, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status students_scan(struct ch_db *db, struct ch_rows *rows)
{
	return ch_scan(db, &students_table, rows);
}

/** Copies what the row points at into the arena. */
CH_CHECKED static inline enum ch_status students_copy(struct ch_arena *arena, struct students_row *row)
{
	return ch_row_copy(arena, &students_table, row);
}

/** Values for some of the columns: the functions students_set_... put them in. Begins zeroed. */
struct students_change {
	struct students_row row;
	uint64_t set[(STUDENTS_COLUMNS + 63) / 64];
};

static inline void students_set_id(struct students_change *change, struct ch_uuid value)
{
	change->row.id = value;
	ch_set_add(change->set, STUDENTS_COLUMN_ID);
}

static inline void students_set_whop_user_id(struct students_change *change, struct ch_str value)
{
	change->row.whop_user_id = value;
	ch_set_add(change->set, STUDENTS_COLUMN_WHOP_USER_ID);
}

static inline void students_set_whop_membership_id(struct students_change *change, struct ch_str value)
{
	change->row.whop_membership_id = value;
	ch_set_add(change->set, STUDENTS_COLUMN_WHOP_MEMBERSHIP_ID);
}

static inline void students_set_creator_id(struct students_change *change, struct ch_uuid value)
{
	change->row.creator_id = value;
	ch_set_add(change->set, STUDENTS_COLUMN_CREATOR_ID);
}

static inline void students_set_email(struct students_change *change, struct ch_str value)
{
	change->row.email = value;
	ch_set_add(change->set, STUDENTS_COLUMN_EMAIL);
}

static inline void students_set_name(struct students_change *change, struct ch_opt_str value)
{
	change->row.name = value;
	ch_set_add(change->set, STUDENTS_COLUMN_NAME);
}

static inline void students_set_preferences(struct students_change *change, struct ch_opt_jsonb value)
{
	change->row.preferences = value;
	ch_set_add(change->set, STUDENTS_COLUMN_PREFERENCES);
}

static inline void students_set_created_at(struct students_change *change, struct ch_timestamptz value)
{
	change->row.created_at = value;
	ch_set_add(change->set, STUDENTS_COLUMN_CREATED_AT);
}

static inline void students_set_updated_at(struct students_change *change, struct ch_timestamptz value)
{
	change->row.updated_at = value;
	ch_set_add(change->set, STUDENTS_COLUMN_UPDATED_AT);
}

static inline void students_set_last_active_at(struct students_change *change, struct ch_opt_timestamptz value)
{
	change->row.last_active_at = value;
	ch_set_add(change->set, STUDENTS_COLUMN_LAST_ACTIVE_AT);
}

static inline void students_set_is_active(struct students_change *change, bool value)
{
	change->row.is_active = value;
	ch_set_add(change->set, STUDENTS_COLUMN_IS_ACTIVE);
}

/** Inserts a row with the values that are set, and the others' defaults; fills *made with what became of it, unless that is NULL. */
CH_CHECKED static inline enum ch_status students_insert(struct ch_db *db, const struct students_change *change, struct students_row *made)
{
	return ch_insert(db, &students_table, &change->row, change->set, made);
}

/** Begins a bulk load: for each row students_load_put(), then ch_load_end() or ch_load_cancel(). */
CH_CHECKED static inline enum ch_status students_load(struct ch_db *db, struct ch_load *load)
{
	return ch_load_begin(db, &students_table, load);
}

CH_CHECKED static inline enum ch_status students_load_put(struct ch_load *load, const struct students_row *row)
{
	uint8_t *at = ch_load_room(load, (size_t)2 +
		ch_room_uuid(row->id) +
		ch_room_str(row->whop_user_id) +
		ch_room_str(row->whop_membership_id) +
		ch_room_uuid(row->creator_id) +
		ch_room_str(row->email) +
		ch_room_opt_str(row->name) +
		ch_room_opt_jsonb(row->preferences) +
		ch_room_timestamptz(row->created_at) +
		ch_room_timestamptz(row->updated_at) +
		ch_room_opt_timestamptz(row->last_active_at) +
		ch_room_bool(row->is_active));

	if (at == NULL)
		return load->status;
	ch_store16(at, load->fields);
	at += 2;
	if (ch_set_has(load->set, STUDENTS_COLUMN_ID))
		at = ch_write_uuid(at, row->id);
	if (ch_set_has(load->set, STUDENTS_COLUMN_WHOP_USER_ID))
		at = ch_write_str(at, row->whop_user_id);
	if (ch_set_has(load->set, STUDENTS_COLUMN_WHOP_MEMBERSHIP_ID))
		at = ch_write_str(at, row->whop_membership_id);
	if (ch_set_has(load->set, STUDENTS_COLUMN_CREATOR_ID))
		at = ch_write_uuid(at, row->creator_id);
	if (ch_set_has(load->set, STUDENTS_COLUMN_EMAIL))
		at = ch_write_str(at, row->email);
	if (ch_set_has(load->set, STUDENTS_COLUMN_NAME))
		at = ch_write_opt_str(at, row->name);
	if (ch_set_has(load->set, STUDENTS_COLUMN_PREFERENCES))
		at = ch_write_opt_jsonb(at, row->preferences);
	if (ch_set_has(load->set, STUDENTS_COLUMN_CREATED_AT))
		at = ch_write_timestamptz(at, row->created_at);
	if (ch_set_has(load->set, STUDENTS_COLUMN_UPDATED_AT))
		at = ch_write_timestamptz(at, row->updated_at);
	if (ch_set_has(load->set, STUDENTS_COLUMN_LAST_ACTIVE_AT))
		at = ch_write_opt_timestamptz(at, row->last_active_at);
	if (ch_set_has(load->set, STUDENTS_COLUMN_IS_ACTIVE))
		at = ch_write_bool(at, row->is_active);
	load->size = (size_t)(at - load->data);
	load->count++;
	return CH_OK;
}

/** Which of its constraints the last failure was about. */
static inline enum students_constraint students_broken(const struct ch_db *db)
{
	return (enum students_constraint)ch_broken(db, &students_table);
}

/** The row of this key; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status students_get(struct ch_db *db, struct ch_uuid by_id, struct students_row *row)
{
	const void *key[] = {&by_id};

	return ch_find(db, &students_table, 0, key, row);
}

/** The rows of these keys that there are, in any order. */
CH_CHECKED static inline enum ch_status students_get_many(struct ch_db *db, const struct ch_uuid *keys, size_t count, struct ch_rows *rows)
{
	return ch_find_many(db, &students_table, 0, keys, sizeof *keys, count, rows);
}

/** Inserts a row or, where this key is there already, sets in that one what is set; fills *made unless that is NULL. */
CH_CHECKED static inline enum ch_status students_upsert(struct ch_db *db, const struct students_change *change, struct students_row *made)
{
	return ch_upsert(db, &students_table, 0, &change->row, change->set, made);
}

/** Sets what is set in the row of this key; fills *made unless that is NULL; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status students_update(struct ch_db *db, struct ch_uuid by_id, const struct students_change *change, struct students_row *made)
{
	const void *key[] = {&by_id};

	return ch_update(db, &students_table, 0, key, &change->row, change->set, made);
}

/** Deletes the row of this key; fills *gone with it unless that is NULL; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status students_delete(struct ch_db *db, struct ch_uuid by_id, struct students_row *gone)
{
	const void *key[] = {&by_id};

	return ch_delete(db, &students_table, 0, key, gone);
}

/** The row of this key; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status students_get_by_whop_user_id(struct ch_db *db, struct ch_str by_whop_user_id, struct students_row *row)
{
	const void *key[] = {&by_whop_user_id};

	return ch_find(db, &students_table, 1, key, row);
}

/** The rows of these keys that there are, in any order. */
CH_CHECKED static inline enum ch_status students_get_many_by_whop_user_id(struct ch_db *db, const struct ch_str *keys, size_t count, struct ch_rows *rows)
{
	return ch_find_many(db, &students_table, 1, keys, sizeof *keys, count, rows);
}

/** Inserts a row or, where this key is there already, sets in that one what is set; fills *made unless that is NULL. */
CH_CHECKED static inline enum ch_status students_upsert_by_whop_user_id(struct ch_db *db, const struct students_change *change, struct students_row *made)
{
	return ch_upsert(db, &students_table, 1, &change->row, change->set, made);
}

/** Sets what is set in the row of this key; fills *made unless that is NULL; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status students_update_by_whop_user_id(struct ch_db *db, struct ch_str by_whop_user_id, const struct students_change *change, struct students_row *made)
{
	const void *key[] = {&by_whop_user_id};

	return ch_update(db, &students_table, 1, key, &change->row, change->set, made);
}

/** Deletes the row of this key; fills *gone with it unless that is NULL; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status students_delete_by_whop_user_id(struct ch_db *db, struct ch_str by_whop_user_id, struct students_row *gone)
{
	const void *key[] = {&by_whop_user_id};

	return ch_delete(db, &students_table, 1, key, gone);
}

/** At most so many rows, in the order of id; after is the last row of the page
 * before, or NULL. */
CH_CHECKED static inline enum ch_status students_list_by_creator_id(struct ch_db *db, struct ch_uuid by_creator_id, const struct students_row *after, int64_t limit, struct ch_rows *rows)
{
	const void *key[] = {&by_creator_id};

	return ch_list(db, &students_table, 2, key, after, limit, rows);
}

/** All of them, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status students_stream_by_creator_id(struct ch_db *db, struct ch_uuid by_creator_id, struct ch_rows *rows)
{
	const void *key[] = {&by_creator_id};

	return ch_stream(db, &students_table, 2, key, rows);
}

/** At most so many rows, in the order of id; after is the last row of the page
 * before, or NULL. */
CH_CHECKED static inline enum ch_status students_list_by_whop_membership_id(struct ch_db *db, struct ch_str by_whop_membership_id, const struct students_row *after, int64_t limit, struct ch_rows *rows)
{
	const void *key[] = {&by_whop_membership_id};

	return ch_list(db, &students_table, 3, key, after, limit, rows);
}

/** All of them, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status students_stream_by_whop_membership_id(struct ch_db *db, struct ch_str by_whop_membership_id, struct ch_rows *rows)
{
	const void *key[] = {&by_whop_membership_id};

	return ch_stream(db, &students_table, 3, key, rows);
}

/** At most so many rows, in the order of id; after is the last row of the page
 * before, or NULL. */
CH_CHECKED static inline enum ch_status students_list_by_is_active(struct ch_db *db, bool by_is_active, const struct students_row *after, int64_t limit, struct ch_rows *rows)
{
	const void *key[] = {&by_is_active};

	return ch_list(db, &students_table, 4, key, after, limit, rows);
}

/** All of them, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status students_stream_by_is_active(struct ch_db *db, bool by_is_active, struct ch_rows *rows)
{
	const void *key[] = {&by_is_active};

	return ch_stream(db, &students_table, 4, key, rows);
}
#ifdef __cplusplus
}
#endif

#endif
