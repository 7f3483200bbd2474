/* Made by chronosc from the template c: do not edit. */
#ifndef CHRONOS_CREATORS_H
#define CHRONOS_CREATORS_H

#include "chronos_types.h"

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
	struct ch_opt_json settings;

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
};

#define CREATORS_COLUMNS 11

/** A column's name as the catalogue has it, without quotes. */
static inline const char *creators_column_name(enum creators_column column)
{
	switch (column) {
	case CREATORS_COLUMN_ID:
		return "id";
	case CREATORS_COLUMN_WHOP_COMPANY_ID:
		return "whop_company_id";
	case CREATORS_COLUMN_WHOP_USER_ID:
		return "whop_user_id";
	case CREATORS_COLUMN_EMAIL:
		return "email";
	case CREATORS_COLUMN_NAME:
		return "name";
	case CREATORS_COLUMN_SUBSCRIPTION_TIER:
		return "subscription_tier";
	case CREATORS_COLUMN_SETTINGS:
		return "settings";
	case CREATORS_COLUMN_CREATED_AT:
		return "created_at";
	case CREATORS_COLUMN_UPDATED_AT:
		return "updated_at";
	case CREATORS_COLUMN_LAST_LOGIN_AT:
		return "last_login_at";
	case CREATORS_COLUMN_IS_ACTIVE:
		return "is_active";
	}
	return NULL;
}

/** The constraints, and what else an error may name as one. */
enum creators_constraint {
	CREATORS_CONSTRAINT_NONE,
	/** primary key (id) */
	CREATORS_CONSTRAINT_PKEY,
	/** unique creators_whop_company_id_key (whop_company_id) */
	CREATORS_CONSTRAINT_WHOP_COMPANY_ID_KEY,
	/** check creators_subscription_tier_check (subscription_tier in ('basic', 'pro', 'enterprise')) */
	CREATORS_CONSTRAINT_SUBSCRIPTION_TIER_CHECK,
};

/** Its name, as an error tells it; NULL for what is none. */
static inline const char *creators_constraint_name(enum creators_constraint constraint)
{
	switch (constraint) {
	case CREATORS_CONSTRAINT_NONE:
		break;
	case CREATORS_CONSTRAINT_PKEY:
		return "creators_pkey";
	case CREATORS_CONSTRAINT_WHOP_COMPANY_ID_KEY:
		return "creators_whop_company_id_key";
	case CREATORS_CONSTRAINT_SUBSCRIPTION_TIER_CHECK:
		return "creators_subscription_tier_check";
	}
	return NULL;
}

/** The constraint of a name; CREATORS_CONSTRAINT_NONE when the table has none of that name. */
static inline enum creators_constraint creators_constraint_find(const char *name)
{
	if (strcmp(name, "creators_pkey") == 0)
		return CREATORS_CONSTRAINT_PKEY;
	if (strcmp(name, "creators_whop_company_id_key") == 0)
		return CREATORS_CONSTRAINT_WHOP_COMPANY_ID_KEY;
	if (strcmp(name, "creators_subscription_tier_check") == 0)
		return CREATORS_CONSTRAINT_SUBSCRIPTION_TIER_CHECK;
	return CREATORS_CONSTRAINT_NONE;
}

#endif
