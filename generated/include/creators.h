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

/* creators_next(), creators_scan(), creators_select(), creators_copy(). */
CH_READS(creators)

/** Encodes a row for ch_load_end() to send. */
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

/* struct creators_change, creators_insert(), creators_load(); creators_set_...() for each column. */
CH_WRITES(creators, CREATORS_COLUMNS)
CH_SETTER(creators, id, CREATORS_COLUMN_ID, struct ch_uuid)
CH_SETTER(creators, whop_company_id, CREATORS_COLUMN_WHOP_COMPANY_ID, struct ch_str)
CH_SETTER(creators, whop_user_id, CREATORS_COLUMN_WHOP_USER_ID, struct ch_str)
CH_SETTER(creators, email, CREATORS_COLUMN_EMAIL, struct ch_str)
CH_SETTER(creators, name, CREATORS_COLUMN_NAME, struct ch_opt_str)
CH_SETTER(creators, subscription_tier, CREATORS_COLUMN_SUBSCRIPTION_TIER, struct ch_str)
CH_SETTER(creators, settings, CREATORS_COLUMN_SETTINGS, struct ch_opt_jsonb)
CH_SETTER(creators, created_at, CREATORS_COLUMN_CREATED_AT, struct ch_timestamptz)
CH_SETTER(creators, updated_at, CREATORS_COLUMN_UPDATED_AT, struct ch_timestamptz)
CH_SETTER(creators, last_login_at, CREATORS_COLUMN_LAST_LOGIN_AT, struct ch_opt_timestamptz)
CH_SETTER(creators, is_active, CREATORS_COLUMN_IS_ACTIVE, bool)

/* creators_broken(). */
CH_CONSTRAINTS(creators)

/* By id: creators_get(), creators_upsert(), creators_update(), creators_delete(), creators_get_many(). */
CH_KEY(creators, , 0, (struct ch_uuid by_id), (&by_id))
CH_KEYS(creators, , 0, struct ch_uuid)

/* By whop_company_id: creators_get_by_whop_company_id(), creators_upsert_by_whop_company_id(), creators_update_by_whop_company_id(), creators_delete_by_whop_company_id(), creators_get_many_by_whop_company_id(). */
CH_KEY(creators, _by_whop_company_id, 1, (struct ch_str by_whop_company_id), (&by_whop_company_id))
CH_KEYS(creators, _by_whop_company_id, 1, struct ch_str)

/* In the order of id: creators_list_by_subscription_tier(); as they come: creators_stream_by_subscription_tier(). */
CH_LIST(creators, _by_subscription_tier, 2, (struct ch_str by_subscription_tier), (&by_subscription_tier))
CH_STREAM(creators, _by_subscription_tier, 2, (struct ch_str by_subscription_tier), (&by_subscription_tier))

/* In the order of id: creators_list_by_is_active(); as they come: creators_stream_by_is_active(). */
CH_LIST(creators, _by_is_active, 3, (bool by_is_active), (&by_is_active))
CH_STREAM(creators, _by_is_active, 3, (bool by_is_active), (&by_is_active))
#ifdef __cplusplus
}
#endif

#endif
