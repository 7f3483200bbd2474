/* Made by chronosc from the template c: do not edit. */
#ifndef CHRONOS_REPORT_SCHEDULES_H
#define CHRONOS_REPORT_SCHEDULES_H

#include "chronos_rt.h"
#include "chronos_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * A row of table public.report_schedules.
 * Scheduled analytics reports
 */
struct report_schedules_row {
	/**
	 * id: uuid NOT NULL DEFAULT gen_random_uuid()
	 * primary key (id)
	 */
	struct ch_uuid id;

	/**
	 * creator_id: uuid NOT NULL
	 * foreign key report_schedules_creator_id_fkey (creator_id) REFERENCES public.creators (id) ON DELETE CASCADE
	 */
	struct ch_uuid creator_id;

	/**
	 * report_type: text NOT NULL DEFAULT 'overview'
	 * check report_schedules_report_type_check (report_type in ('overview', 'videos', 'students', 'usage'))
	 */
	struct ch_str report_type;

	/**
	 * frequency: text NOT NULL
	 * How often the report is sent
	 * check report_schedules_frequency_check (frequency in ('daily', 'weekly', 'monthly'))
	 * check report_schedules_day_given ((frequency <> 'weekly' or day_of_week is not null) and
	 *         (frequency <> 'monthly' or day_of_month is not null))
	 */
	struct ch_str frequency;

	/**
	 * day_of_week: integer
	 * Of a weekly report: days after Monday
	 * check report_schedules_day_of_week_check (day_of_week between 0 and 6)
	 * check report_schedules_day_given ((frequency <> 'weekly' or day_of_week is not null) and
	 *         (frequency <> 'monthly' or day_of_month is not null))
	 */
	struct ch_opt_i32 day_of_week;

	/**
	 * day_of_month: integer
	 * Of a monthly report
	 * check report_schedules_day_of_month_check (day_of_month between 1 and 28)
	 * check report_schedules_day_given ((frequency <> 'weekly' or day_of_week is not null) and
	 *         (frequency <> 'monthly' or day_of_month is not null))
	 */
	struct ch_opt_i32 day_of_month;

	/**
	 * recipients: text[] NOT NULL
	 * E-mail addresses that get the report
	 */
	struct ch_arr_str recipients;

	/**
	 * is_active: boolean NOT NULL DEFAULT true
	 */
	bool is_active;

	/**
	 * last_sent_at: timestamp with time zone
	 */
	struct ch_opt_timestamptz last_sent_at;

	/**
	 * next_send_at: timestamp with time zone
	 */
	struct ch_opt_timestamptz next_send_at;

	/**
	 * created_at: timestamp with time zone NOT NULL DEFAULT now()
	 */
	struct ch_timestamptz created_at;

	/**
	 * updated_at: timestamp with time zone NOT NULL DEFAULT now()
	 */
	struct ch_timestamptz updated_at;
};

/** The name, as SQL has it; behind it those of the columns. */
#define REPORT_SCHEDULES_SQL "public.report_schedules"
#define REPORT_SCHEDULES_SQL_ID "id"
#define REPORT_SCHEDULES_SQL_CREATOR_ID "creator_id"
#define REPORT_SCHEDULES_SQL_REPORT_TYPE "report_type"
#define REPORT_SCHEDULES_SQL_FREQUENCY "frequency"
#define REPORT_SCHEDULES_SQL_DAY_OF_WEEK "day_of_week"
#define REPORT_SCHEDULES_SQL_DAY_OF_MONTH "day_of_month"
#define REPORT_SCHEDULES_SQL_RECIPIENTS "recipients"
#define REPORT_SCHEDULES_SQL_IS_ACTIVE "is_active"
#define REPORT_SCHEDULES_SQL_LAST_SENT_AT "last_sent_at"
#define REPORT_SCHEDULES_SQL_NEXT_SEND_AT "next_send_at"
#define REPORT_SCHEDULES_SQL_CREATED_AT "created_at"
#define REPORT_SCHEDULES_SQL_UPDATED_AT "updated_at"

/** The columns in their order, from 0. */
enum report_schedules_column {
	REPORT_SCHEDULES_COLUMN_ID,
	REPORT_SCHEDULES_COLUMN_CREATOR_ID,
	REPORT_SCHEDULES_COLUMN_REPORT_TYPE,
	REPORT_SCHEDULES_COLUMN_FREQUENCY,
	REPORT_SCHEDULES_COLUMN_DAY_OF_WEEK,
	REPORT_SCHEDULES_COLUMN_DAY_OF_MONTH,
	REPORT_SCHEDULES_COLUMN_RECIPIENTS,
	REPORT_SCHEDULES_COLUMN_IS_ACTIVE,
	REPORT_SCHEDULES_COLUMN_LAST_SENT_AT,
	REPORT_SCHEDULES_COLUMN_NEXT_SEND_AT,
	REPORT_SCHEDULES_COLUMN_CREATED_AT,
	REPORT_SCHEDULES_COLUMN_UPDATED_AT,
	REPORT_SCHEDULES_COLUMNS
};

/** The constraints, and what else an error may name as one: see report_schedules_broken(). */
enum report_schedules_constraint {
	REPORT_SCHEDULES_CONSTRAINT_NONE,
	/** primary key (id) */
	REPORT_SCHEDULES_CONSTRAINT_PKEY,
	/** foreign key report_schedules_creator_id_fkey (creator_id) REFERENCES public.creators (id) ON DELETE CASCADE */
	REPORT_SCHEDULES_CONSTRAINT_CREATOR_ID_FKEY,
	/** check report_schedules_report_type_check (report_type in ('overview', 'videos', 'students', 'usage')) */
	REPORT_SCHEDULES_CONSTRAINT_REPORT_TYPE_CHECK,
	/** check report_schedules_frequency_check (frequency in ('daily', 'weekly', 'monthly')) */
	REPORT_SCHEDULES_CONSTRAINT_FREQUENCY_CHECK,
	/** check report_schedules_day_of_week_check (day_of_week between 0 and 6) */
	REPORT_SCHEDULES_CONSTRAINT_DAY_OF_WEEK_CHECK,
	/** check report_schedules_day_of_month_check (day_of_month between 1 and 28) */
	REPORT_SCHEDULES_CONSTRAINT_DAY_OF_MONTH_CHECK,
	/** check report_schedules_day_given ((frequency <> 'weekly' or day_of_week is not null) and
	 *         (frequency <> 'monthly' or day_of_month is not null)) */
	REPORT_SCHEDULES_CONSTRAINT_DAY_GIVEN,
};

extern const struct ch_table report_schedules_table;

/** Reads a row of COPY's binary form; false when it is none. */
CH_CHECKED static inline bool report_schedules_decode(const uint8_t *image, size_t size, struct report_schedules_row *row)
{
	struct ch_cells cells = {image + 2, image + size};

	return size >= 2 && ch_load16(image) == REPORT_SCHEDULES_COLUMNS &&
	       ch_read_uuid(&cells, &row->id) &&
	       ch_read_uuid(&cells, &row->creator_id) &&
	       ch_read_str(&cells, &row->report_type) &&
	       ch_read_str(&cells, &row->frequency) &&
	       ch_read_opt_i32(&cells, &row->day_of_week) &&
	       ch_read_opt_i32(&cells, &row->day_of_month) &&
	       ch_read_as(&cells, &ch_type_arr_text, false, &row->recipients) &&
	       ch_read_bool(&cells, &row->is_active) &&
	       ch_read_opt_timestamptz(&cells, &row->last_sent_at) &&
	       ch_read_opt_timestamptz(&cells, &row->next_send_at) &&
	       ch_read_timestamptz(&cells, &row->created_at) &&
	       ch_read_timestamptz(&cells, &row->updated_at) &&
	       cells.at == cells.end;
}

/* report_schedules_next(), report_schedules_scan(), report_schedules_select(), report_schedules_copy(). */
CH_READS(report_schedules)

/** Encodes a row for ch_load_end() to send. */
CH_CHECKED static inline enum ch_status report_schedules_load_put(struct ch_load *load, const struct report_schedules_row *row)
{
	uint8_t *at = ch_load_room(load, (size_t)2 +
		ch_room_uuid(row->id) +
		ch_room_uuid(row->creator_id) +
		ch_room_str(row->report_type) +
		ch_room_str(row->frequency) +
		ch_room_opt_i32(row->day_of_week) +
		ch_room_opt_i32(row->day_of_month) +
		ch_room_as(&ch_type_arr_text, false, &row->recipients) +
		ch_room_bool(row->is_active) +
		ch_room_opt_timestamptz(row->last_sent_at) +
		ch_room_opt_timestamptz(row->next_send_at) +
		ch_room_timestamptz(row->created_at) +
		ch_room_timestamptz(row->updated_at));

	if (at == NULL)
		return load->status;
	ch_store16(at, load->fields);
	at += 2;
	if (ch_set_has(load->set, REPORT_SCHEDULES_COLUMN_ID))
		at = ch_write_uuid(at, row->id);
	if (ch_set_has(load->set, REPORT_SCHEDULES_COLUMN_CREATOR_ID))
		at = ch_write_uuid(at, row->creator_id);
	if (ch_set_has(load->set, REPORT_SCHEDULES_COLUMN_REPORT_TYPE))
		at = ch_write_str(at, row->report_type);
	if (ch_set_has(load->set, REPORT_SCHEDULES_COLUMN_FREQUENCY))
		at = ch_write_str(at, row->frequency);
	if (ch_set_has(load->set, REPORT_SCHEDULES_COLUMN_DAY_OF_WEEK))
		at = ch_write_opt_i32(at, row->day_of_week);
	if (ch_set_has(load->set, REPORT_SCHEDULES_COLUMN_DAY_OF_MONTH))
		at = ch_write_opt_i32(at, row->day_of_month);
	if (ch_set_has(load->set, REPORT_SCHEDULES_COLUMN_RECIPIENTS))
		at = ch_write_as(at, &ch_type_arr_text, false, &row->recipients, load->oids);
	if (ch_set_has(load->set, REPORT_SCHEDULES_COLUMN_IS_ACTIVE))
		at = ch_write_bool(at, row->is_active);
	if (ch_set_has(load->set, REPORT_SCHEDULES_COLUMN_LAST_SENT_AT))
		at = ch_write_opt_timestamptz(at, row->last_sent_at);
	if (ch_set_has(load->set, REPORT_SCHEDULES_COLUMN_NEXT_SEND_AT))
		at = ch_write_opt_timestamptz(at, row->next_send_at);
	if (ch_set_has(load->set, REPORT_SCHEDULES_COLUMN_CREATED_AT))
		at = ch_write_timestamptz(at, row->created_at);
	if (ch_set_has(load->set, REPORT_SCHEDULES_COLUMN_UPDATED_AT))
		at = ch_write_timestamptz(at, row->updated_at);
	load->size = (size_t)(at - load->data);
	load->count++;
	return CH_OK;
}

/* struct report_schedules_change, report_schedules_insert(), report_schedules_load(); report_schedules_set_...() for each column. */
CH_WRITES(report_schedules, REPORT_SCHEDULES_COLUMNS)
CH_SETTER(report_schedules, id, REPORT_SCHEDULES_COLUMN_ID, struct ch_uuid)
CH_SETTER(report_schedules, creator_id, REPORT_SCHEDULES_COLUMN_CREATOR_ID, struct ch_uuid)
CH_SETTER(report_schedules, report_type, REPORT_SCHEDULES_COLUMN_REPORT_TYPE, struct ch_str)
CH_SETTER(report_schedules, frequency, REPORT_SCHEDULES_COLUMN_FREQUENCY, struct ch_str)
CH_SETTER(report_schedules, day_of_week, REPORT_SCHEDULES_COLUMN_DAY_OF_WEEK, struct ch_opt_i32)
CH_SETTER(report_schedules, day_of_month, REPORT_SCHEDULES_COLUMN_DAY_OF_MONTH, struct ch_opt_i32)
CH_SETTER(report_schedules, recipients, REPORT_SCHEDULES_COLUMN_RECIPIENTS, struct ch_arr_str)
CH_SETTER(report_schedules, is_active, REPORT_SCHEDULES_COLUMN_IS_ACTIVE, bool)
CH_SETTER(report_schedules, last_sent_at, REPORT_SCHEDULES_COLUMN_LAST_SENT_AT, struct ch_opt_timestamptz)
CH_SETTER(report_schedules, next_send_at, REPORT_SCHEDULES_COLUMN_NEXT_SEND_AT, struct ch_opt_timestamptz)
CH_SETTER(report_schedules, created_at, REPORT_SCHEDULES_COLUMN_CREATED_AT, struct ch_timestamptz)
CH_SETTER(report_schedules, updated_at, REPORT_SCHEDULES_COLUMN_UPDATED_AT, struct ch_timestamptz)

/* report_schedules_broken(). */
CH_CONSTRAINTS(report_schedules)

/* By id: report_schedules_get(), report_schedules_upsert(), report_schedules_update(), report_schedules_delete(), report_schedules_get_many(). */
CH_KEY(report_schedules, , 0, (struct ch_uuid by_id), (&by_id))
CH_KEYS(report_schedules, , 0, struct ch_uuid)

/* In the order of id: report_schedules_list_by_creator_id(); as they come: report_schedules_stream_by_creator_id(). */
CH_LIST(report_schedules, _by_creator_id, 1, (struct ch_uuid by_creator_id), (&by_creator_id))
CH_STREAM(report_schedules, _by_creator_id, 1, (struct ch_uuid by_creator_id), (&by_creator_id))
#ifdef __cplusplus
}
#endif

#endif
