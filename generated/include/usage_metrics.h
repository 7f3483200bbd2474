/* Made by chronosc from the template c: do not edit. */
#ifndef CHRONOS_USAGE_METRICS_H
#define CHRONOS_USAGE_METRICS_H

#include "chronos_types.h"

/**
 * A row of table public.usage_metrics.
 * Daily creator usage and quota tracking
 */
struct usage_metrics_row {
	/**
	 * id: uuid NOT NULL DEFAULT gen_random_uuid()
	 * primary key (id)
	 */
	struct ch_uuid id;

	/**
	 * creator_id: uuid NOT NULL
	 * foreign key usage_metrics_creator_id_fkey (creator_id) REFERENCES public.creators (id) ON DELETE CASCADE
	 * unique unique_creator_date (creator_id, date)
	 */
	struct ch_uuid creator_id;

	/**
	 * date: date NOT NULL
	 * unique unique_creator_date (creator_id, date)
	 */
	struct ch_date date;

	/**
	 * storage_used_bytes: bigint NOT NULL DEFAULT 0
	 */
	int64_t storage_used_bytes;

	/**
	 * videos_uploaded: integer NOT NULL DEFAULT 0
	 */
	int32_t videos_uploaded;

	/**
	 * total_video_duration_seconds: integer NOT NULL DEFAULT 0
	 */
	int32_t total_video_duration_seconds;

	/**
	 * ai_credits_used: integer NOT NULL DEFAULT 0
	 * AI API usage count (rate limiting)
	 */
	int32_t ai_credits_used;

	/**
	 * transcription_minutes: numeric(10,2) NOT NULL DEFAULT 0
	 */
	struct ch_numeric transcription_minutes;

	/**
	 * chat_messages_sent: integer NOT NULL DEFAULT 0
	 */
	int32_t chat_messages_sent;

	/**
	 * active_students: integer NOT NULL DEFAULT 0
	 */
	int32_t active_students;

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
#define USAGE_METRICS_SQL "public.usage_metrics"
#define USAGE_METRICS_SQL_ID "id"
#define USAGE_METRICS_SQL_CREATOR_ID "creator_id"
#define USAGE_METRICS_SQL_DATE "date"
#define USAGE_METRICS_SQL_STORAGE_USED_BYTES "storage_used_bytes"
#define USAGE_METRICS_SQL_VIDEOS_UPLOADED "videos_uploaded"
#define USAGE_METRICS_SQL_TOTAL_VIDEO_DURATION_SECONDS "total_video_duration_seconds"
#define USAGE_METRICS_SQL_AI_CREDITS_USED "ai_credits_used"
#define USAGE_METRICS_SQL_TRANSCRIPTION_MINUTES "transcription_minutes"
#define USAGE_METRICS_SQL_CHAT_MESSAGES_SENT "chat_messages_sent"
#define USAGE_METRICS_SQL_ACTIVE_STUDENTS "active_students"
#define USAGE_METRICS_SQL_METADATA "metadata"
#define USAGE_METRICS_SQL_CREATED_AT "created_at"
#define USAGE_METRICS_SQL_UPDATED_AT "updated_at"

/** The columns in their order, from 0. */
enum usage_metrics_column {
	USAGE_METRICS_COLUMN_ID,
	USAGE_METRICS_COLUMN_CREATOR_ID,
	USAGE_METRICS_COLUMN_DATE,
	USAGE_METRICS_COLUMN_STORAGE_USED_BYTES,
	USAGE_METRICS_COLUMN_VIDEOS_UPLOADED,
	USAGE_METRICS_COLUMN_TOTAL_VIDEO_DURATION_SECONDS,
	USAGE_METRICS_COLUMN_AI_CREDITS_USED,
	USAGE_METRICS_COLUMN_TRANSCRIPTION_MINUTES,
	USAGE_METRICS_COLUMN_CHAT_MESSAGES_SENT,
	USAGE_METRICS_COLUMN_ACTIVE_STUDENTS,
	USAGE_METRICS_COLUMN_METADATA,
	USAGE_METRICS_COLUMN_CREATED_AT,
	USAGE_METRICS_COLUMN_UPDATED_AT,
};

#define USAGE_METRICS_COLUMNS 13

/** A column's name as the catalogue has it, without quotes. */
static inline const char *usage_metrics_column_name(enum usage_metrics_column column)
{
	switch (column) {
	case USAGE_METRICS_COLUMN_ID:
		return "id";
	case USAGE_METRICS_COLUMN_CREATOR_ID:
		return "creator_id";
	case USAGE_METRICS_COLUMN_DATE:
		return "date";
	case USAGE_METRICS_COLUMN_STORAGE_USED_BYTES:
		return "storage_used_bytes";
	case USAGE_METRICS_COLUMN_VIDEOS_UPLOADED:
		return "videos_uploaded";
	case USAGE_METRICS_COLUMN_TOTAL_VIDEO_DURATION_SECONDS:
		return "total_video_duration_seconds";
	case USAGE_METRICS_COLUMN_AI_CREDITS_USED:
		return "ai_credits_used";
	case USAGE_METRICS_COLUMN_TRANSCRIPTION_MINUTES:
		return "transcription_minutes";
	case USAGE_METRICS_COLUMN_CHAT_MESSAGES_SENT:
		return "chat_messages_sent";
	case USAGE_METRICS_COLUMN_ACTIVE_STUDENTS:
		return "active_students";
	case USAGE_METRICS_COLUMN_METADATA:
		return "metadata";
	case USAGE_METRICS_COLUMN_CREATED_AT:
		return "created_at";
	case USAGE_METRICS_COLUMN_UPDATED_AT:
		return "updated_at";
	}
	return NULL;
}

/** The constraints, and what else an error may name as one. */
enum usage_metrics_constraint {
	USAGE_METRICS_CONSTRAINT_NONE,
	/** primary key (id) */
	USAGE_METRICS_CONSTRAINT_PKEY,
	/** foreign key usage_metrics_creator_id_fkey (creator_id) REFERENCES public.creators (id) ON DELETE CASCADE */
	USAGE_METRICS_CONSTRAINT_CREATOR_ID_FKEY,
	/** unique unique_creator_date (creator_id, date) */
	USAGE_METRICS_CONSTRAINT_UNIQUE_CREATOR_DATE,
};

/** Its name, as an error tells it; NULL for what is none. */
static inline const char *usage_metrics_constraint_name(enum usage_metrics_constraint constraint)
{
	switch (constraint) {
	case USAGE_METRICS_CONSTRAINT_NONE:
		break;
	case USAGE_METRICS_CONSTRAINT_PKEY:
		return "usage_metrics_pkey";
	case USAGE_METRICS_CONSTRAINT_CREATOR_ID_FKEY:
		return "usage_metrics_creator_id_fkey";
	case USAGE_METRICS_CONSTRAINT_UNIQUE_CREATOR_DATE:
		return "unique_creator_date";
	}
	return NULL;
}

/** The constraint of a name; USAGE_METRICS_CONSTRAINT_NONE when the table has none of that name. */
static inline enum usage_metrics_constraint usage_metrics_constraint_find(const char *name)
{
	if (strcmp(name, "usage_metrics_pkey") == 0)
		return USAGE_METRICS_CONSTRAINT_PKEY;
	if (strcmp(name, "usage_metrics_creator_id_fkey") == 0)
		return USAGE_METRICS_CONSTRAINT_CREATOR_ID_FKEY;
	if (strcmp(name, "unique_creator_date") == 0)
		return USAGE_METRICS_CONSTRAINT_UNIQUE_CREATOR_DATE;
	return USAGE_METRICS_CONSTRAINT_NONE;
}

#endif
