/* Made by chronosc from the template c: do not edit. */
#ifndef CHRONOS_STUDENTS_H
#define CHRONOS_STUDENTS_H

#include "chronos_types.h"

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
	struct ch_opt_json preferences;

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
};

#define STUDENTS_COLUMNS 11

/** A column's name as the catalogue has it, without quotes. */
static inline const char *students_column_name(enum students_column column)
{
	switch (column) {
	case STUDENTS_COLUMN_ID:
		return "id";
	case STUDENTS_COLUMN_WHOP_USER_ID:
		return "whop_user_id";
	case STUDENTS_COLUMN_WHOP_MEMBERSHIP_ID:
		return "whop_membership_id";
	case STUDENTS_COLUMN_CREATOR_ID:
		return "creator_id";
	case STUDENTS_COLUMN_EMAIL:
		return "email";
	case STUDENTS_COLUMN_NAME:
		return "name";
	case STUDENTS_COLUMN_PREFERENCES:
		return "preferences";
	case STUDENTS_COLUMN_CREATED_AT:
		return "created_at";
	case STUDENTS_COLUMN_UPDATED_AT:
		return "updated_at";
	case STUDENTS_COLUMN_LAST_ACTIVE_AT:
		return "last_active_at";
	case STUDENTS_COLUMN_IS_ACTIVE:
		return "is_active";
	}
	return NULL;
}

/** The constraints, and what else an error may name as one. */
enum students_constraint {
	STUDENTS_CONSTRAINT_NONE,
	/** primary key (id) */
	STUDENTS_CONSTRAINT_PKEY,
	/** unique students_whop_user_id_key (whop_user_id) */
	STUDENTS_CONSTRAINT_WHOP_USER_ID_KEY,
	/** foreign key students_creator_id_fkey (creator_id) REFERENCES public.creators (id) ON DELETE CASCADE */
	STUDENTS_CONSTRAINT_CREATOR_ID_FKEY,
};

/** Its name, as an error tells it; NULL for what is none. */
static inline const char *students_constraint_name(enum students_constraint constraint)
{
	switch (constraint) {
	case STUDENTS_CONSTRAINT_NONE:
		break;
	case STUDENTS_CONSTRAINT_PKEY:
		return "students_pkey";
	case STUDENTS_CONSTRAINT_WHOP_USER_ID_KEY:
		return "students_whop_user_id_key";
	case STUDENTS_CONSTRAINT_CREATOR_ID_FKEY:
		return "students_creator_id_fkey";
	}
	return NULL;
}

/** The constraint of a name; STUDENTS_CONSTRAINT_NONE when the table has none of that name. */
static inline enum students_constraint students_constraint_find(const char *name)
{
	if (strcmp(name, "students_pkey") == 0)
		return STUDENTS_CONSTRAINT_PKEY;
	if (strcmp(name, "students_whop_user_id_key") == 0)
		return STUDENTS_CONSTRAINT_WHOP_USER_ID_KEY;
	if (strcmp(name, "students_creator_id_fkey") == 0)
		return STUDENTS_CONSTRAINT_CREATOR_ID_FKEY;
	return STUDENTS_CONSTRAINT_NONE;
}

#endif
