/* Made by chronosc from the template c: do not edit. */
#ifndef CHRONOS_VIDEO_ANALYTICS_H
#define CHRONOS_VIDEO_ANALYTICS_H

#include "chronos_types.h"

/**
 * A row of table public.video_analytics.
 * Daily video performance metrics
 */
struct video_analytics_row {
	/**
	 * id: uuid NOT NULL DEFAULT gen_random_uuid()
	 * primary key (id)
	 */
	struct ch_uuid id;

	/**
	 * video_id: uuid NOT NULL
	 * foreign key video_analytics_video_id_fkey (video_id) REFERENCES public.videos (id) ON DELETE CASCADE
	 * unique unique_video_date (video_id, date)
	 */
	struct ch_uuid video_id;

	/**
	 * date: date NOT NULL
	 * unique unique_video_date (video_id, date)
	 */
	struct ch_date date;

	/**
	 * views: integer NOT NULL DEFAULT 0
	 */
	int32_t views;

	/**
	 * unique_viewers: integer NOT NULL DEFAULT 0
	 */
	int32_t unique_viewers;

	/**
	 * total_watch_time_seconds: integer NOT NULL DEFAULT 0
	 */
	int32_t total_watch_time_seconds;

	/**
	 * average_watch_time_seconds: numeric(10,2)
	 */
	struct ch_opt_numeric average_watch_time_seconds;

	/**
	 * completion_rate: numeric(5,2)
	 * Percentage of viewers who finished video
	 */
	struct ch_opt_numeric completion_rate;

	/**
	 * ai_interactions: integer NOT NULL DEFAULT 0
	 */
	int32_t ai_interactions;

	/**
	 * metadata: jsonb DEFAULT '{}'::jsonb
	 */
	struct ch_opt_json metadata;

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
#define VIDEO_ANALYTICS_SQL "public.video_analytics"
#define VIDEO_ANALYTICS_SQL_ID "id"
#define VIDEO_ANALYTICS_SQL_VIDEO_ID "video_id"
#define VIDEO_ANALYTICS_SQL_DATE "date"
#define VIDEO_ANALYTICS_SQL_VIEWS "views"
#define VIDEO_ANALYTICS_SQL_UNIQUE_VIEWERS "unique_viewers"
#define VIDEO_ANALYTICS_SQL_TOTAL_WATCH_TIME_SECONDS "total_watch_time_seconds"
#define VIDEO_ANALYTICS_SQL_AVERAGE_WATCH_TIME_SECONDS "average_watch_time_seconds"
#define VIDEO_ANALYTICS_SQL_COMPLETION_RATE "completion_rate"
#define VIDEO_ANALYTICS_SQL_AI_INTERACTIONS "ai_interactions"
#define VIDEO_ANALYTICS_SQL_METADATA "metadata"
#define VIDEO_ANALYTICS_SQL_CREATED_AT "created_at"
#define VIDEO_ANALYTICS_SQL_UPDATED_AT "updated_at"

/** The columns in their order, from 0. */
enum video_analytics_column {
	VIDEO_ANALYTICS_COLUMN_ID,
	VIDEO_ANALYTICS_COLUMN_VIDEO_ID,
	VIDEO_ANALYTICS_COLUMN_DATE,
	VIDEO_ANALYTICS_COLUMN_VIEWS,
	VIDEO_ANALYTICS_COLUMN_UNIQUE_VIEWERS,
	VIDEO_ANALYTICS_COLUMN_TOTAL_WATCH_TIME_SECONDS,
	VIDEO_ANALYTICS_COLUMN_AVERAGE_WATCH_TIME_SECONDS,
	VIDEO_ANALYTICS_COLUMN_COMPLETION_RATE,
	VIDEO_ANALYTICS_COLUMN_AI_INTERACTIONS,
	VIDEO_ANALYTICS_COLUMN_METADATA,
	VIDEO_ANALYTICS_COLUMN_CREATED_AT,
	VIDEO_ANALYTICS_COLUMN_UPDATED_AT,
};

#define VIDEO_ANALYTICS_COLUMNS 12

/** A column's name as the catalogue has it, without quotes. */
static inline const char *video_analytics_column_name(enum video_analytics_column column)
{
	switch (column) {
	case VIDEO_ANALYTICS_COLUMN_ID:
		return "id";
	case VIDEO_ANALYTICS_COLUMN_VIDEO_ID:
		return "video_id";
	case VIDEO_ANALYTICS_COLUMN_DATE:
		return "date";
	case VIDEO_ANALYTICS_COLUMN_VIEWS:
		return "views";
	case VIDEO_ANALYTICS_COLUMN_UNIQUE_VIEWERS:
		return "unique_viewers";
	case VIDEO_ANALYTICS_COLUMN_TOTAL_WATCH_TIME_SECONDS:
		return "total_watch_time_seconds";
	case VIDEO_ANALYTICS_COLUMN_AVERAGE_WATCH_TIME_SECONDS:
		return "average_watch_time_seconds";
	case VIDEO_ANALYTICS_COLUMN_COMPLETION_RATE:
		return "completion_rate";
	case VIDEO_ANALYTICS_COLUMN_AI_INTERACTIONS:
		return "ai_interactions";
	case VIDEO_ANALYTICS_COLUMN_METADATA:
		return "metadata";
	case VIDEO_ANALYTICS_COLUMN_CREATED_AT:
		return "created_at";
	case VIDEO_ANALYTICS_COLUMN_UPDATED_AT:
		return "updated_at";
	}
	return NULL;
}

/** The constraints, and what else an error may name as one. */
enum video_analytics_constraint {
	VIDEO_ANALYTICS_CONSTRAINT_NONE,
	/** primary key (id) */
	VIDEO_ANALYTICS_CONSTRAINT_PKEY,
	/** foreign key video_analytics_video_id_fkey (video_id) REFERENCES public.videos (id) ON DELETE CASCADE */
	VIDEO_ANALYTICS_CONSTRAINT_VIDEO_ID_FKEY,
	/** unique unique_video_date (video_id, date) */
	VIDEO_ANALYTICS_CONSTRAINT_UNIQUE_VIDEO_DATE,
};

/** Its name, as an error tells it; NULL for what is none. */
static inline const char *video_analytics_constraint_name(enum video_analytics_constraint constraint)
{
	switch (constraint) {
	case VIDEO_ANALYTICS_CONSTRAINT_NONE:
		break;
	case VIDEO_ANALYTICS_CONSTRAINT_PKEY:
		return "video_analytics_pkey";
	case VIDEO_ANALYTICS_CONSTRAINT_VIDEO_ID_FKEY:
		return "video_analytics_video_id_fkey";
	case VIDEO_ANALYTICS_CONSTRAINT_UNIQUE_VIDEO_DATE:
		return "unique_video_date";
	}
	return NULL;
}

/** The constraint of a name; VIDEO_ANALYTICS_CONSTRAINT_NONE when the table has none of that name. */
static inline enum video_analytics_constraint video_analytics_constraint_find(const char *name)
{
	if (strcmp(name, "video_analytics_pkey") == 0)
		return VIDEO_ANALYTICS_CONSTRAINT_PKEY;
	if (strcmp(name, "video_analytics_video_id_fkey") == 0)
		return VIDEO_ANALYTICS_CONSTRAINT_VIDEO_ID_FKEY;
	if (strcmp(name, "unique_video_date") == 0)
		return VIDEO_ANALYTICS_CONSTRAINT_UNIQUE_VIDEO_DATE;
	return VIDEO_ANALYTICS_CONSTRAINT_NONE;
}

#endif
