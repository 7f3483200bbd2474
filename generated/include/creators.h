/* Made by chronosc from the template c: do not edit. */
#ifndef CHRONOS_CREATORS_H
#define CHRONOS_CREATORS_H

#include "chronos_rt.h"
#include "chronos_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * A row of table public.creators.
 * Whop creators/company owners using the platform
 */
struct creators_row {
	/**
	 * id: uuid NOT NULL DEFAULT gen_random_uuid()
	 * primary key (id)
	 */
	struct ch_uuid id;

	/**
	 * whop_company_id: text NOT NULL
	 * Unique Whop company identifier
	 * unique creators_whop_company_id_key (whop_company_id)
	 */
	struct ch_str whop_company_id;

	/**
	 * whop_user_id: text NOT NULL
	 */
	struct ch_str whop_user_id;

	/**
	 * email: text NOT NULL
	 */
	struct ch_str email;

	/**
	 * name: text
	 */
	struct ch_opt_str name;

	/**
	 * subscription_tier: text NOT NULL DEFAULT 'basic'
	 * Pricing tier: basic, pro, or enterprise
	 * check creators_subscription_tier_check (subscription_tier in ('basic', 'pro', 'enterprise'))
	 */
	struct ch_str subscription_tier;

	/**
	 * settings: jsonb DEFAULT '{"notifications_enabled": true, "ai_model": "claude-3-5-haiku-20241022",
	 *         "auto_transcribe": true, "default_chunk_size": 800}'::jsonb
	 */
	struct ch_opt_jsonb settings;

	/**
	 * created_at: timestamp with time zone NOT NULL DEFAULT now()
	 */
	struct ch_timestamptz created_at;

	/**
	 * updated_at: timestamp with time zone NOT NULL DEFAULT now()
	 */
	struct ch_timestamptz updated_at;

	/**
	 * last_login_at: timestamp with time zone
	 */
	struct ch_opt_timestamptz last_login_at;

	/**
	 * is_active: boolean NOT NULL DEFAULT true
	 */
	bool is_active;
};

/** The name, as SQL has it; behind it those of the columns. */
#define CREATORS_SQL "public.creators"
#define CREATORS_SQL_ID "id"
#define CREATORS_SQL_WHOP_COMPANY_ID "whop_company_id"
#define CREATORS_SQL_WHOP_USER_ID "whop_user_id"
#define CREATORS_SQL_EMAIL "email"
#define CREATORS_SQL_NAME "name"
#define CREATORS_SQL_SUBSCRIPTION_TIER "subscription_tier"
#define CREATORS_SQL_SETTINGS "settings"
#define CREATORS_SQL_CREATED_AT "created_at"
#define CREATORS_SQL_UPDATED_AT "updated_at"
#define CREATORS_SQL_LAST_LOGIN_AT "last_login_at"
#define CREATORS_SQL_IS_ACTIVE "is_active"

/** The columns in their order, from 0. */
enum creators_column {
	CREATORS_COLUMN_ID,
	CREATORS_COLUMN_WHOP_COMPANY_ID,
	CREATORS_COLUMN_WHOP_USER_ID,
	CREATORS_COLUMN_EMAIL,
	CREATORS_COLUMN_NAME,
	CREATORS_COLUMN_SUBSCRIPTION_TIER,
	CREATORS_COLUMN_SETTINGS,
	CREATORS_COLUMN_CREATED_AT,
	CREATORS_COLUMN_UPDATED_AT,
	CREATORS_COLUMN_LAST_LOGIN_AT,
	CREATORS_COLUMN_IS_ACTIVE,
	CREATORS_COLUMNS
};

/** The constraints, and what else an error may name as one: see creators_broken(). */
enum creators_constraint {
	CREATORS_CONSTRAINT_NONE,
	/** primary key (id) */
	CREATORS_CONSTRAINT_PKEY,
	/** unique creators_whop_company_id_key (whop_company_id) */
	CREATORS_CONSTRAINT_WHOP_COMPANY_ID_KEY,
	/** check creators_subscription_tier_check (subscription_tier in ('basic', 'pro', 'enterprise')) */
	CREATORS_CONSTRAINT_SUBSCRIPTION_TIER_CHECK,
};

extern const struct ch_table creators_table;

/** Reads a row of COPY's binary form; false when it is none. */
CH_CHECKED static inline bool creators_decode(const uint8_t *image, size_t size, struct creators_row *row)
{
	struct ch_cells cells = {image + 2, image + size};

	return size >= 2 && ch_load16(image) == CREATORS_COLUMNS &&
	       ch_read_uuid(&cells, &row->id) &&
	       ch_read_str(&cells, &row->whop_company_id) &&
	       ch_read_str(&cells, &row->whop_user_id) &&
	       ch_read_str(&cells, &row->email) &&
	       ch_read_opt_str(&cells, &row->name) &&
	       ch_read_str(&cells, &row->subscription_tier) &&
	       ch_read_opt_jsonb(&cells, &row->settings) &&
	       ch_read_timestamptz(&cells, &row->created_at) &&
	       ch_read_timestamptz(&cells, &row->updated_at) &&
	       ch_read_opt_timestamptz(&cells, &row->last_login_at) &&
	       ch_read_bool(&cells, &row->is_active) &&
	       cells.at == cells.end;
}

/** The next row: CH_ROW, or CH_DONE behind the last. What it points at lives until the next call. */
CH_CHECKED static inline enum ch_status creators_next(struct ch_rows *rows, struct creators_row *row)
{
	enum ch_status status = ch_rows_step(rows, &creators_table);

	if (status == CH_ROW && (rows->image == NULL || !creators_decode(rows->image, rows->size, row)))
		status = ch_rows_read(rows, row);
	return status;
}

/** All rows, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status creators_scan(struct ch_db *db, struct ch_rows *rows)
{
	return ch_scan(db, &creators_table, rows);
}

/** Copies what the row points at into the arena. */
CH_CHECKED static inline enum ch_status creators_copy(struct ch_arena *arena, struct creators_row *row)
{
	return ch_row_copy(arena, &creators_table, row);
}

/** Values for some of the columns: the functions creators_set_... put them in. Begins zeroed. */
struct creators_change {
	struct creators_row row;
	uint64_t set[(CREATORS_COLUMNS + 63) / 64];
};

static inline void creators_set_id(struct creators_change *change, struct ch_uuid value)
{
	change->row.id = value;
	ch_set_add(change->set, CREATORS_COLUMN_ID);
}

static inline void creators_set_whop_company_id(struct creators_change *change, struct ch_str value)
{
	change->row.whop_company_id = value;
	ch_set_add(change->set, CREATORS_COLUMN_WHOP_COMPANY_ID);
}

static inline void creators_set_whop_user_id(struct creators_change *change, struct ch_str value)
{
	change->row.whop_user_id = value;
	ch_set_add(change->set, CREATORS_COLUMN_WHOP_USER_ID);
}

static inline void creators_set_email(struct creators_change *change, struct ch_str value)
{
	change->row.email = value;
	ch_set_add(change->set, CREATORS_COLUMN_EMAIL);
}

static inline void creators_set_name(struct creators_change *change, struct ch_opt_str value)
{
	change->row.name = value;
	ch_set_add(change->set, CREATORS_COLUMN_NAME);
}

static inline void creators_set_subscription_tier(struct creators_change *change, struct ch_str value)
{
	change->row.subscription_tier = value;
	ch_set_add(change->set, CREATORS_COLUMN_SUBSCRIPTION_TIER);
}

static inline void creators_set_settings(struct creators_change *change, struct ch_opt_jsonb value)
{
	change->row.settings = value;
	ch_set_add(change->set, CREATORS_COLUMN_SETTINGS);
}

static inline void creators_set_created_at(struct creators_change *change, struct ch_timestamptz value)
{
	change->row.created_at = value;
	ch_set_add(change->set, CREATORS_COLUMN_CREATED_AT);
}

static inline void creators_set_updated_at(struct creators_change *change, struct ch_timestamptz value)
{
	change->row.updated_at = value;
	ch_set_add(change->set, CREATORS_COLUMN_UPDATED_AT);
}

static inline void creators_set_last_login_at(struct creators_change *change, struct ch_opt_timestamptz value)
{
	change->row.last_login_at = value;
	ch_set_add(change->set, CREATORS_COLUMN_LAST_LOGIN_AT);
}

static inline void creators_set_is_active(struct creators_change *change, bool value)
{
	change->row.is_active = value;
	ch_set_add(change->set, CREATORS_COLUMN_IS_ACTIVE);
}

/** Inserts a row with the values that are set, and the others' defaults; fills *made with what became of it, unless that is NULL. */
CH_CHECKED static inline enum ch_status creators_insert(struct ch_db *db, const struct creators_change *change, struct creators_row *made)
{
	return ch_insert(db, &creators_table, &change->row, change->set, made);
}

/** Begins a bulk load: for each row creators_load_put(), then ch_load_end() or ch_load_cancel(). */
CH_CHECKED static inline enum ch_status creators_load(struct ch_db *db, struct ch_load *load)
{
	return ch_load_begin(db, &creators_table, load);
}

CH_CHECKED static inline enum ch_status creators_load_put(struct ch_load *load, const struct creators_row *row)
{
	uint8_t *at = ch_load_room(load, (size_t)2 +
		ch_room_uuid(row->id) +
		ch_room_str(row->whop_company_id) +
		ch_room_str(row->whop_user_id) +
		ch_room_str(row->email) +
		ch_room_opt_str(row->name) +
		ch_room_str(row->subscription_tier) +
		ch_room_opt_jsonb(row->settings) +
		ch_room_timestamptz(row->created_at) +
		ch_room_timestamptz(row->updated_at) +
		ch_room_opt_timestamptz(row->last_login_at) +
		ch_room_bool(row->is_active));

	if (at == NULL)
		return load->status;
	ch_store16(at, load->fields);
	at += 2;
	if (ch_set_has(load->set, CREATORS_COLUMN_ID))
		at = ch_write_uuid(at, row->id);
	if (ch_set_has(load->set, CREATORS_COLUMN_WHOP_COMPANY_ID))
		at = ch_write_str(at, row->whop_company_id);
	if (ch_set_has(load->set, CREATORS_COLUMN_WHOP_USER_ID))
		at = ch_write_str(at, row->whop_user_id);
	if (ch_set_has(load->set, CREATORS_COLUMN_EMAIL))
		at = ch_write_str(at, row->email);
	if (ch_set_has(load->set, CREATORS_COLUMN_NAME))
		at = ch_write_opt_str(at, row->name);
	if (ch_set_has(load->set, CREATORS_COLUMN_SUBSCRIPTION_TIER))
		at = ch_write_str(at, row->subscription_tier);
	if (ch_set_has(load->set, CREATORS_COLUMN_SETTINGS))
		at = ch_write_opt_jsonb(at, row->settings);
	if (ch_set_has(load->set, CREATORS_COLUMN_CREATED_AT))
		at = ch_write_timestamptz(at, row->created_at);
	if (ch_set_has(load->set, CREATORS_COLUMN_UPDATED_AT))
		at = ch_write_timestamptz(at, row->updated_at);
	if (ch_set_has(load->set, CREATORS_COLUMN_LAST_LOGIN_AT))
		at = ch_write_opt_timestamptz(at, row->last_login_at);
	if (ch_set_has(load->set, CREATORS_COLUMN_IS_ACTIVE))
		at = ch_write_bool(at, row->is_active);
	load->size = (size_t)(at - load->data);
	load->count++;
	return CH_OK;
}

/** Which of its constraints the last failure was about. */
static inline enum creators_constraint creators_broken(const struct ch_db *db)
{
	return (enum creators_constraint)ch_broken(db, &creators_table);
}

/** The row of this key; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status creators_get(struct ch_db *db, struct ch_uuid by_id, struct creators_row *row)
{
	const void *key[] = {&by_id};

	return ch_find(db, &creators_table, 0, key, row);
}

/** The rows of these keys that there are, in any order. */
CH_CHECKED static inline enum ch_status creators_get_many(struct ch_db *db, const struct ch_uuid *keys, size_t count, struct ch_rows *rows)
{
	return ch_find_many(db, &creators_table, 0, keys, sizeof *keys, count, rows);
}

/** Inserts a row or, where this key is there already, sets in that one what is set; fills *made unless that is NULL. */
CH_CHECKED static inline enum ch_status creators_upsert(struct ch_db *db, const struct creators_change *change, struct creators_row *made)
{
	return ch_upsert(db, &creators_table, 0, &change->row, change->set, made);
}

/** Sets what is set in the row of this key; fills *made unless that is NULL; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status creators_update(struct ch_db *db, struct ch_uuid by_id, const struct creators_change *change, struct creators_row *made)
{
	const void *key[] = {&by_id};

	return ch_update(db, &creators_table, 0, key, &change->row, change->set, made);
}

/** Deletes the row of this key; fills *gone with it unless that is NULL; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status creators_delete(struct ch_db *db, struct ch_uuid by_id, struct creators_row *gone)
{
	const void *key[] = {&by_id};

	return ch_delete(db, &creators_table, 0, key, gone);
}

/** The row of this key; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status creators_get_by_whop_company_id(struct ch_db *db, struct ch_str by_whop_company_id, struct creators_row *row)
{
	const void *key[] = {&by_whop_company_id};

	return ch_find(db, &creators_table, 1, key, row);
}

/** The rows of these keys that there are, in any order. */
CH_CHECKED static inline enum ch_status creators_get_many_by_whop_company_id(struct ch_db *db, const struct ch_str *keys, size_t count, struct ch_rows *rows)
{
	return ch_find_many(db, &creators_table, 1, keys, sizeof *keys, count, rows);
}

/** Inserts a row or, where this key is there already, sets in that one what is set; fills *made unless that is NULL. */
CH_CHECKED static inline enum ch_status creators_upsert_by_whop_company_id(struct ch_db *db, const struct creators_change *change, struct creators_row *made)
{
	return ch_upsert(db, &creators_table, 1, &change->row, change->set, made);
}

/** Sets what is set in the row of this key; fills *made unless that is NULL; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status creators_update_by_whop_company_id(struct ch_db *db, struct ch_str by_whop_company_id, const struct creators_change *change, struct creators_row *made)
{
	const void *key[] = {&by_whop_company_id};

	return ch_update(db, &creators_table, 1, key, &change->row, change->set, made);
}

/** Deletes the row of this key; fills *gone with it unless that is NULL; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status creators_delete_by_whop_company_id(struct ch_db *db, struct ch_str by_whop_company_id, struct creators_row *gone)
{
	const void *key[] = {&by_whop_company_id};

	return ch_delete(db, &creators_table, 1, key, gone);
}

/** At most so many rows, in the order of id; after is the last row of the page
 * before, or NULL. */
CH_CHECKED static inline enum ch_status creators_list_by_subscription_tier(struct ch_db *db, struct ch_str by_subscription_tier, const struct creators_row *after, int64_t limit, struct ch_rows *rows)
{
	const void *key[] = {&by_subscription_tier};

	return ch_list(db, &creators_table, 2, key, after, limit, rows);
}

/** All of them, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status creators_stream_by_subscription_tier(struct ch_db *db, struct ch_str by_subscription_tier, struct ch_rows *rows)
{
	const void *key[] = {&by_subscription_tier};

	return ch_stream(db, &creators_table, 2, key, rows);
}

/** At most so many rows, in the order of id; after is the last row of the page
 * before, or NULL. */
CH_CHECKED static inline enum ch_status creators_list_by_is_active(struct ch_db *db, bool by_is_active, const struct creators_row *after, int64_t limit, struct ch_rows *rows)
{
	const void *key[] = {&by_is_active};

	return ch_list(db, &creators_table, 3, key, after, limit, rows);
}

/** All of them, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status creators_stream_by_is_active(struct ch_db *db, bool by_is_active, struct ch_rows *rows)
{
	const void *key[] = {&by_is_active};

	return ch_stream(db, &creators_table, 3, key, rows);
}
#ifdef __cplusplus
}
#endif

#endif
