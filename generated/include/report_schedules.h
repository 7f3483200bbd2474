/* Made by chronosc from the template c: do not edit. */
#ifndef CHRONOS_REPORT_SCHEDULES_H
#define CHRONOS_REPORT_SCHEDULES_H

#include "chronos_types.h"

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
};

#define REPORT_SCHEDULES_COLUMNS 12

/** A column's name as the catalogue has it, without quotes. */
static inline const char *report_schedules_column_name(enum report_schedules_column column)
{
	switch (column) {
	case REPORT_SCHEDULES_COLUMN_ID:
		return "id";
	case REPORT_SCHEDULES_COLUMN_CREATOR_ID:
		return "creator_id";
	case REPORT_SCHEDULES_COLUMN_REPORT_TYPE:
		return "report_type";
	case REPORT_SCHEDULES_COLUMN_FREQUENCY:
		return "frequency";
	case REPORT_SCHEDULES_COLUMN_DAY_OF_WEEK:
		return "day_of_week";
	case REPORT_SCHEDULES_COLUMN_DAY_OF_MONTH:
		return "day_of_month";
	case REPORT_SCHEDULES_COLUMN_RECIPIENTS:
		return "recipients";
	case REPORT_SCHEDULES_COLUMN_IS_ACTIVE:
		return "is_active";
	case REPORT_SCHEDULES_COLUMN_LAST_SENT_AT:
		return "last_sent_at";
	case REPORT_SCHEDULES_COLUMN_NEXT_SEND_AT:
		return "next_send_at";
	case REPORT_SCHEDULES_COLUMN_CREATED_AT:
		return "created_at";
	case REPORT_SCHEDULES_COLUMN_UPDATED_AT:
		return "updated_at";
	}
	return NULL;
}

/** The constraints, and what else an error may name as one. */
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

/** Its name, as an error tells it; NULL for what is none. */
static inline const char *report_schedules_constraint_name(enum report_schedules_constraint constraint)
{
	switch (constraint) {
	case REPORT_SCHEDULES_CONSTRAINT_NONE:
		break;
	case REPORT_SCHEDULES_CONSTRAINT_PKEY:
		return "report_schedules_pkey";
	case REPORT_SCHEDULES_CONSTRAINT_CREATOR_ID_FKEY:
		return "report_schedules_creator_id_fkey";
	case REPORT_SCHEDULES_CONSTRAINT_REPORT_TYPE_CHECK:
		return "report_schedules_report_type_check";
	case REPORT_SCHEDULES_CONSTRAINT_FREQUENCY_CHECK:
		return "report_schedules_frequency_check";
	case REPORT_SCHEDULES_CONSTRAINT_DAY_OF_WEEK_CHECK:
		return "report_schedules_day_of_week_check";
	case REPORT_SCHEDULES_CONSTRAINT_DAY_OF_MONTH_CHECK:
		return "report_schedules_day_of_month_check";
	case REPORT_SCHEDULES_CONSTRAINT_DAY_GIVEN:
		return "report_schedules_day_given";
	}
	return NULL;
}

/** The constraint of a name; REPORT_SCHEDULES_CONSTRAINT_NONE when the table has none of that name. */
static inline enum report_schedules_constraint report_schedules_constraint_find(const char *name)
{
	if (strcmp(name, "report_schedules_pkey") == 0)
		return REPORT_SCHEDULES_CONSTRAINT_PKEY;
	if (strcmp(name, "report_schedules_creator_id_fkey") == 0)
		return REPORT_SCHEDULES_CONSTRAINT_CREATOR_ID_FKEY;
	if (strcmp(name, "report_schedules_report_type_check") == 0)
		return REPORT_SCHEDULES_CONSTRAINT_REPORT_TYPE_CHECK;
	if (strcmp(name, "report_schedules_frequency_check") == 0)
		return REPORT_SCHEDULES_CONSTRAINT_FREQUENCY_CHECK;
	if (strcmp(name, "report_schedules_day_of_week_check") == 0)
		return REPORT_SCHEDULES_CONSTRAINT_DAY_OF_WEEK_CHECK;
	if (strcmp(name, "report_schedules_day_of_month_check") == 0)
		return REPORT_SCHEDULES_CONSTRAINT_DAY_OF_MONTH_CHECK;
	if (strcmp(name, "report_schedules_day_given") == 0)
		return REPORT_SCHEDULES_CONSTRAINT_DAY_GIVEN;
	return REPORT_SCHEDULES_CONSTRAINT_NONE;
}

#endif
