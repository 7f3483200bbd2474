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

/* students_next(), students_scan(), students_select(), students_copy(). */
CH_READS(students)

/** Encodes a row for ch_load_end() to send. */
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

/* struct students_change, students_insert(), students_load(); students_set_...() for each column. */
CH_WRITES(students, STUDENTS_COLUMNS)
CH_SETTER(students, id, STUDENTS_COLUMN_ID, struct ch_uuid)
CH_SETTER(students, whop_user_id, STUDENTS_COLUMN_WHOP_USER_ID, struct ch_str)
CH_SETTER(students, whop_membership_id, STUDENTS_COLUMN_WHOP_MEMBERSHIP_ID, struct ch_str)
CH_SETTER(students, creator_id, STUDENTS_COLUMN_CREATOR_ID, struct ch_uuid)
CH_SETTER(students, email, STUDENTS_COLUMN_EMAIL, struct ch_str)
CH_SETTER(students, name, STUDENTS_COLUMN_NAME, struct ch_opt_str)
CH_SETTER(students, preferences, STUDENTS_COLUMN_PREFERENCES, struct ch_opt_jsonb)
CH_SETTER(students, created_at, STUDENTS_COLUMN_CREATED_AT, struct ch_timestamptz)
CH_SETTER(students, updated_at, STUDENTS_COLUMN_UPDATED_AT, struct ch_timestamptz)
CH_SETTER(students, last_active_at, STUDENTS_COLUMN_LAST_ACTIVE_AT, struct ch_opt_timestamptz)
CH_SETTER(students, is_active, STUDENTS_COLUMN_IS_ACTIVE, bool)

/* students_broken(). */
CH_CONSTRAINTS(students)

/* By id: students_get(), students_upsert(), students_update(), students_delete(), students_get_many(). */
CH_KEY(students, , 0, (struct ch_uuid by_id), (&by_id))
CH_KEYS(students, , 0, struct ch_uuid)

/* By whop_user_id: students_get_by_whop_user_id(), students_upsert_by_whop_user_id(), students_update_by_whop_user_id(), students_delete_by_whop_user_id(), students_get_many_by_whop_user_id(). */
CH_KEY(students, _by_whop_user_id, 1, (struct ch_str by_whop_user_id), (&by_whop_user_id))
CH_KEYS(students, _by_whop_user_id, 1, struct ch_str)

/* In the order of id: students_list_by_creator_id(); as they come: students_stream_by_creator_id(). */
CH_LIST(students, _by_creator_id, 2, (struct ch_uuid by_creator_id), (&by_creator_id))
CH_STREAM(students, _by_creator_id, 2, (struct ch_uuid by_creator_id), (&by_creator_id))

/* In the order of id: students_list_by_whop_membership_id(); as they come: students_stream_by_whop_membership_id(). */
CH_LIST(students, _by_whop_membership_id, 3, (struct ch_str by_whop_membership_id), (&by_whop_membership_id))
CH_STREAM(students, _by_whop_membership_id, 3, (struct ch_str by_whop_membership_id), (&by_whop_membership_id))

/* In the order of id: students_list_by_is_active(); as they come: students_stream_by_is_active(). */
CH_LIST(students, _by_is_active, 4, (bool by_is_active), (&by_is_active))
CH_STREAM(students, _by_is_active, 4, (bool by_is_active), (&by_is_active))
#ifdef __cplusplus
}
#endif

#endif
