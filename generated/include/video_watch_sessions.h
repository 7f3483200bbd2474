/* Made by chronosc from the template c: do not edit. */
#ifndef CHRONOS_VIDEO_WATCH_SESSIONS_H
#define CHRONOS_VIDEO_WATCH_SESSIONS_H

#include "chronos_types.h"

/**
 * A row of table public.video_watch_sessions.
 * Individual student viewing sessions with watch time and completion tracking
 */
struct video_watch_sessions_row {
	/**
	 * id: uuid NOT NULL DEFAULT gen_random_uuid()
	 * primary key (id)
	 */
	struct ch_uuid id;

	/**
	 * video_id: uuid NOT NULL
	 * Video being watched
	 * foreign key video_watch_sessions_video_id_fkey (video_id) REFERENCES public.videos (id) ON DELETE CASCADE
	 */
	struct ch_uuid video_id;

	/**
	 * student_id: uuid NOT NULL
	 * Student watching the video
	 * foreign key video_watch_sessions_student_id_fkey (student_id) REFERENCES public.students (id) ON DELETE CASCADE
	 */
	struct ch_uuid student_id;

	/**
	 * session_start: timestamp with time zone NOT NULL DEFAULT now()
	 * When the student started watching
	 * check video_watch_sessions_end_after_start (session_end is null or session_end >= session_start)
	 */
	struct ch_timestamptz session_start;

	/**
	 * session_end: timestamp with time zone
	 * When the student stopped watching (null if still watching)
	 * check video_watch_sessions_end_after_start (session_end is null or session_end >= session_start)
	 */
	struct ch_opt_timestamptz session_end;

	/**
	 * watch_time_seconds: integer DEFAULT 0
	 * Actual time watched (excluding pauses)
	 * check video_watch_sessions_watch_time_positive (watch_time_seconds >= 0)
	 */
	struct ch_opt_i32 watch_time_seconds;

	/**
	 * percent_complete: integer DEFAULT 0
	 * Percentage of video completed (0-100)
	 * check video_watch_sessions_percent_complete_check (percent_complete >= 0 and percent_complete <= 100)
	 */
	struct ch_opt_i32 percent_complete;

	/**
	 * completed: boolean DEFAULT false
	 * True if student watched 90%+ of the video
	 */
	struct ch_opt_bool completed;

	/**
	 * device_type: text
	 * Device used: desktop, mobile, tablet
	 * check video_watch_sessions_device_type_valid (device_type is null or device_type in ('desktop', 'mobile', 'tablet'))
	 */
	struct ch_opt_str device_type;

	/**
	 * referrer_type: text
	 * How the student accessed the video: course_page, direct_link, search, chat_reference
	 * check video_watch_sessions_referrer_type_valid (referrer_type is null or referrer_type in ('course_page', 'direct_link', 'search', 'chat_reference'))
	 */
	struct ch_opt_str referrer_type;

	/**
	 * metadata: jsonb DEFAULT '{}'::jsonb
	 * Additional session metadata (playback speed, quality settings, etc.)
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
#define VIDEO_WATCH_SESSIONS_SQL "public.video_watch_sessions"
#define VIDEO_WATCH_SESSIONS_SQL_ID "id"
#define VIDEO_WATCH_SESSIONS_SQL_VIDEO_ID "video_id"
#define VIDEO_WATCH_SESSIONS_SQL_STUDENT_ID "student_id"
#define VIDEO_WATCH_SESSIONS_SQL_SESSION_START "session_start"
#define VIDEO_WATCH_SESSIONS_SQL_SESSION_END "session_end"
#define VIDEO_WATCH_SESSIONS_SQL_WATCH_TIME_SECONDS "watch_time_seconds"
#define VIDEO_WATCH_SESSIONS_SQL_PERCENT_COMPLETE "percent_complete"
#define VIDEO_WATCH_SESSIONS_SQL_COMPLETED "completed"
#define VIDEO_WATCH_SESSIONS_SQL_DEVICE_TYPE "device_type"
#define VIDEO_WATCH_SESSIONS_SQL_REFERRER_TYPE "referrer_type"
#define VIDEO_WATCH_SESSIONS_SQL_METADATA "metadata"
#define VIDEO_WATCH_SESSIONS_SQL_CREATED_AT "created_at"
#define VIDEO_WATCH_SESSIONS_SQL_UPDATED_AT "updated_at"

/** The columns in their order, from 0. */
enum video_watch_sessions_column {
	VIDEO_WATCH_SESSIONS_COLUMN_ID,
	VIDEO_WATCH_SESSIONS_COLUMN_VIDEO_ID,
	VIDEO_WATCH_SESSIONS_COLUMN_STUDENT_ID,
	VIDEO_WATCH_SESSIONS_COLUMN_SESSION_START,
	VIDEO_WATCH_SESSIONS_COLUMN_SESSION_END,
	VIDEO_WATCH_SESSIONS_COLUMN_WATCH_TIME_SECONDS,
	VIDEO_WATCH_SESSIONS_COLUMN_PERCENT_COMPLETE,
	VIDEO_WATCH_SESSIONS_COLUMN_COMPLETED,
	VIDEO_WATCH_SESSIONS_COLUMN_DEVICE_TYPE,
	VIDEO_WATCH_SESSIONS_COLUMN_REFERRER_TYPE,
	VIDEO_WATCH_SESSIONS_COLUMN_METADATA,
	VIDEO_WATCH_SESSIONS_COLUMN_CREATED_AT,
	VIDEO_WATCH_SESSIONS_COLUMN_UPDATED_AT,
};

#define VIDEO_WATCH_SESSIONS_COLUMNS 13

/** A column's name as the catalogue has it, without quotes. */
static inline const char *video_watch_sessions_column_name(enum video_watch_sessions_column column)
{
	switch (column) {
	case VIDEO_WATCH_SESSIONS_COLUMN_ID:
		return "id";
	case VIDEO_WATCH_SESSIONS_COLUMN_VIDEO_ID:
		return "video_id";
	case VIDEO_WATCH_SESSIONS_COLUMN_STUDENT_ID:
		return "student_id";
	case VIDEO_WATCH_SESSIONS_COLUMN_SESSION_START:
		return "session_start";
	case VIDEO_WATCH_SESSIONS_COLUMN_SESSION_END:
		return "session_end";
	case VIDEO_WATCH_SESSIONS_COLUMN_WATCH_TIME_SECONDS:
		return "watch_time_seconds";
	case VIDEO_WATCH_SESSIONS_COLUMN_PERCENT_COMPLETE:
		return "percent_complete";
	case VIDEO_WATCH_SESSIONS_COLUMN_COMPLETED:
		return "completed";
	case VIDEO_WATCH_SESSIONS_COLUMN_DEVICE_TYPE:
		return "device_type";
	case VIDEO_WATCH_SESSIONS_COLUMN_REFERRER_TYPE:
		return "referrer_type";
	case VIDEO_WATCH_SESSIONS_COLUMN_METADATA:
		return "metadata";
	case VIDEO_WATCH_SESSIONS_COLUMN_CREATED_AT:
		return "created_at";
	case VIDEO_WATCH_SESSIONS_COLUMN_UPDATED_AT:
		return "updated_at";
	}
	return NULL;
}

/** The constraints, and what else an error may name as one. */
enum video_watch_sessions_constraint {
	VIDEO_WATCH_SESSIONS_CONSTRAINT_NONE,
	/** primary key (id) */
	VIDEO_WATCH_SESSIONS_CONSTRAINT_PKEY,
	/** foreign key video_watch_sessions_video_id_fkey (video_id) REFERENCES public.videos (id) ON DELETE CASCADE */
	VIDEO_WATCH_SESSIONS_CONSTRAINT_VIDEO_ID_FKEY,
	/** foreign key video_watch_sessions_student_id_fkey (student_id) REFERENCES public.students (id) ON DELETE CASCADE */
	VIDEO_WATCH_SESSIONS_CONSTRAINT_STUDENT_ID_FKEY,
	/** check video_watch_sessions_percent_complete_check (percent_complete >= 0 and percent_complete <= 100) */
	VIDEO_WATCH_SESSIONS_CONSTRAINT_PERCENT_COMPLETE_CHECK,
	/** check video_watch_sessions_watch_time_positive (watch_time_seconds >= 0) */
	VIDEO_WATCH_SESSIONS_CONSTRAINT_WATCH_TIME_POSITIVE,
	/** check video_watch_sessions_end_after_start (session_end is null or session_end >= session_start) */
	VIDEO_WATCH_SESSIONS_CONSTRAINT_END_AFTER_START,
	/** check video_watch_sessions_device_type_valid (device_type is null or device_type in ('desktop', 'mobile', 'tablet')) */
	VIDEO_WATCH_SESSIONS_CONSTRAINT_DEVICE_TYPE_VALID,
	/** check video_watch_sessions_referrer_type_valid (referrer_type is null or referrer_type in ('course_page', 'direct_link', 'search', 'chat_reference')) */
	VIDEO_WATCH_SESSIONS_CONSTRAINT_REFERRER_TYPE_VALID,
};

/** Its name, as an error tells it; NULL for what is none. */
static inline const char *video_watch_sessions_constraint_name(enum video_watch_sessions_constraint constraint)
{
	switch (constraint) {
	case VIDEO_WATCH_SESSIONS_CONSTRAINT_NONE:
		break;
	case VIDEO_WATCH_SESSIONS_CONSTRAINT_PKEY:
		return "video_watch_sessions_pkey";
	case VIDEO_WATCH_SESSIONS_CONSTRAINT_VIDEO_ID_FKEY:
		return "video_watch_sessions_video_id_fkey";
	case VIDEO_WATCH_SESSIONS_CONSTRAINT_STUDENT_ID_FKEY:
		return "video_watch_sessions_student_id_fkey";
	case VIDEO_WATCH_SESSIONS_CONSTRAINT_PERCENT_COMPLETE_CHECK:
		return "video_watch_sessions_percent_complete_check";
	case VIDEO_WATCH_SESSIONS_CONSTRAINT_WATCH_TIME_POSITIVE:
		return "video_watch_sessions_watch_time_positive";
	case VIDEO_WATCH_SESSIONS_CONSTRAINT_END_AFTER_START:
		return "video_watch_sessions_end_after_start";
	case VIDEO_WATCH_SESSIONS_CONSTRAINT_DEVICE_TYPE_VALID:
		return "video_watch_sessions_device_type_valid";
	case VIDEO_WATCH_SESSIONS_CONSTRAINT_REFERRER_TYPE_VALID:
		return "video_watch_sessions_referrer_type_valid";
	}
	return NULL;
}

/** The constraint of a name; VIDEO_WATCH_SESSIONS_CONSTRAINT_NONE when the table has none of that name. */
static inline enum video_watch_sessions_constraint video_watch_sessions_constraint_find(const char *name)
{
	if (strcmp(name, "video_watch_sessions_pkey") == 0)
		return VIDEO_WATCH_SESSIONS_CONSTRAINT_PKEY;
	if (strcmp(name, "video_watch_sessions_video_id_fkey") == 0)
		return VIDEO_WATCH_SESSIONS_CONSTRAINT_VIDEO_ID_FKEY;
	if (strcmp(name, "video_watch_sessions_student_id_fkey") == 0)
		return VIDEO_WATCH_SESSIONS_CONSTRAINT_STUDENT_ID_FKEY;
	if (strcmp(name, "video_watch_sessions_percent_complete_check") == 0)
		return VIDEO_WATCH_SESSIONS_CONSTRAINT_PERCENT_COMPLETE_CHECK;
	if (strcmp(name, "video_watch_sessions_watch_time_positive") == 0)
		return VIDEO_WATCH_SESSIONS_CONSTRAINT_WATCH_TIME_POSITIVE;
	if (strcmp(name, "video_watch_sessions_end_after_start") == 0)
		return VIDEO_WATCH_SESSIONS_CONSTRAINT_END_AFTER_START;
	if (strcmp(name, "video_watch_sessions_device_type_valid") == 0)
		return VIDEO_WATCH_SESSIONS_CONSTRAINT_DEVICE_TYPE_VALID;
	if (strcmp(name, "video_watch_sessions_referrer_type_valid") == 0)
		return VIDEO_WATCH_SESSIONS_CONSTRAINT_REFERRER_TYPE_VALID;
	return VIDEO_WATCH_SESSIONS_CONSTRAINT_NONE;
}

#endif
