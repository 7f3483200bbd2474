/* Made by chronosc from the template c: do not edit. */
#ifndef CHRONOS_VIDEO_ANALYTICS_EVENTS_H
#define CHRONOS_VIDEO_ANALYTICS_EVENTS_H

#include "chronos_types.h"

/**
 * A row of table public.video_analytics_events.
 * Granular event tracking for video lifecycle and student interactions
 */
struct video_analytics_events_row {
	/**
	 * id: uuid NOT NULL DEFAULT gen_random_uuid()
	 * primary key (id)
	 */
	struct ch_uuid id;

	/**
	 * event_type: text NOT NULL
	 * Type of event: imported, transcribed, embedded, added_to_course, started, progress, completed, rewatched
	 * check video_analytics_events_event_type_check (event_type in ('video_imported', 'video_transcribed', 'video_embedded', 'video_added_to_course',
	 *             'video_started', 'video_progress', 'video_completed', 'video_rewatched'))
	 */
	struct ch_str event_type;

	/**
	 * video_id: uuid NOT NULL
	 * Video associated with this event
	 * foreign key video_analytics_events_video_id_fkey (video_id) REFERENCES public.videos (id) ON DELETE CASCADE
	 */
	struct ch_uuid video_id;

	/**
	 * creator_id: uuid NOT NULL
	 * Creator who owns the video
	 * foreign key video_analytics_events_creator_id_fkey (creator_id) REFERENCES public.creators (id) ON DELETE CASCADE
	 */
	struct ch_uuid creator_id;

	/**
	 * student_id: uuid
	 * Student who triggered the event (null for creator events)
	 * foreign key video_analytics_events_student_id_fkey (student_id) REFERENCES public.students (id) ON DELETE CASCADE
	 */
	struct ch_opt_uuid student_id;

	/**
	 * course_id: uuid
	 * Course context if applicable
	 * foreign key video_analytics_events_course_id_fkey (course_id) REFERENCES public.courses (id) ON DELETE SET NULL
	 */
	struct ch_opt_uuid course_id;

	/**
	 * module_id: uuid
	 * Module context if applicable
	 * foreign key video_analytics_events_module_id_fkey (module_id) REFERENCES public.course_modules (id) ON DELETE SET NULL
	 */
	struct ch_opt_uuid module_id;

	/**
	 * metadata: jsonb DEFAULT '{}'::jsonb
	 * Event-specific metadata (source_type, duration, percent_complete, watch_time, cost, etc.)
	 */
	struct ch_opt_json metadata;

	/**
	 * "timestamp": timestamp with time zone NOT NULL DEFAULT now()
	 * When the event occurred (can differ from created_at for batch imports)
	 */
	struct ch_timestamptz timestamp;

	/**
	 * created_at: timestamp with time zone NOT NULL DEFAULT now()
	 */
	struct ch_timestamptz created_at;
};

/** The name, as SQL has it; behind it those of the columns. */
#define VIDEO_ANALYTICS_EVENTS_SQL "public.video_analytics_events"
#define VIDEO_ANALYTICS_EVENTS_SQL_ID "id"
#define VIDEO_ANALYTICS_EVENTS_SQL_EVENT_TYPE "event_type"
#define VIDEO_ANALYTICS_EVENTS_SQL_VIDEO_ID "video_id"
#define VIDEO_ANALYTICS_EVENTS_SQL_CREATOR_ID "creator_id"
#define VIDEO_ANALYTICS_EVENTS_SQL_STUDENT_ID "student_id"
#define VIDEO_ANALYTICS_EVENTS_SQL_COURSE_ID "course_id"
#define VIDEO_ANALYTICS_EVENTS_SQL_MODULE_ID "module_id"
#define VIDEO_ANALYTICS_EVENTS_SQL_METADATA "metadata"
#define VIDEO_ANALYTICS_EVENTS_SQL_TIMESTAMP "\"timestamp\""
#define VIDEO_ANALYTICS_EVENTS_SQL_CREATED_AT "created_at"

/** The columns in their order, from 0. */
enum video_analytics_events_column {
	VIDEO_ANALYTICS_EVENTS_COLUMN_ID,
	VIDEO_ANALYTICS_EVENTS_COLUMN_EVENT_TYPE,
	VIDEO_ANALYTICS_EVENTS_COLUMN_VIDEO_ID,
	VIDEO_ANALYTICS_EVENTS_COLUMN_CREATOR_ID,
	VIDEO_ANALYTICS_EVENTS_COLUMN_STUDENT_ID,
	VIDEO_ANALYTICS_EVENTS_COLUMN_COURSE_ID,
	VIDEO_ANALYTICS_EVENTS_COLUMN_MODULE_ID,
	VIDEO_ANALYTICS_EVENTS_COLUMN_METADATA,
	VIDEO_ANALYTICS_EVENTS_COLUMN_TIMESTAMP,
	VIDEO_ANALYTICS_EVENTS_COLUMN_CREATED_AT,
};

#define VIDEO_ANALYTICS_EVENTS_COLUMNS 10

/** A column's name as the catalogue has it, without quotes. */
static inline const char *video_analytics_events_column_name(enum video_analytics_events_column column)
{
	switch (column) {
	case VIDEO_ANALYTICS_EVENTS_COLUMN_ID:
		return "id";
	case VIDEO_ANALYTICS_EVENTS_COLUMN_EVENT_TYPE:
		return "event_type";
	case VIDEO_ANALYTICS_EVENTS_COLUMN_VIDEO_ID:
		return "video_id";
	case VIDEO_ANALYTICS_EVENTS_COLUMN_CREATOR_ID:
		return "creator_id";
	case VIDEO_ANALYTICS_EVENTS_COLUMN_STUDENT_ID:
		return "student_id";
	case VIDEO_ANALYTICS_EVENTS_COLUMN_COURSE_ID:
		return "course_id";
	case VIDEO_ANALYTICS_EVENTS_COLUMN_MODULE_ID:
		return "module_id";
	case VIDEO_ANALYTICS_EVENTS_COLUMN_METADATA:
		return "metadata";
	case VIDEO_ANALYTICS_EVENTS_COLUMN_TIMESTAMP:
		return "timestamp";
	case VIDEO_ANALYTICS_EVENTS_COLUMN_CREATED_AT:
		return "created_at";
	}
	return NULL;
}

/** The constraints, and what else an error may name as one. */
enum video_analytics_events_constraint {
	VIDEO_ANALYTICS_EVENTS_CONSTRAINT_NONE,
	/** primary key (id) */
	VIDEO_ANALYTICS_EVENTS_CONSTRAINT_PKEY,
	/** check video_analytics_events_event_type_check (event_type in ('video_imported', 'video_transcribed', 'video_embedded', 'video_added_to_course',
	 *             'video_started', 'video_progress', 'video_completed', 'video_rewatched')) */
	VIDEO_ANALYTICS_EVENTS_CONSTRAINT_EVENT_TYPE_CHECK,
	/** foreign key video_analytics_events_video_id_fkey (video_id) REFERENCES public.videos (id) ON DELETE CASCADE */
	VIDEO_ANALYTICS_EVENTS_CONSTRAINT_VIDEO_ID_FKEY,
	/** foreign key video_analytics_events_creator_id_fkey (creator_id) REFERENCES public.creators (id) ON DELETE CASCADE */
	VIDEO_ANALYTICS_EVENTS_CONSTRAINT_CREATOR_ID_FKEY,
	/** foreign key video_analytics_events_student_id_fkey (student_id) REFERENCES public.students (id) ON DELETE CASCADE */
	VIDEO_ANALYTICS_EVENTS_CONSTRAINT_STUDENT_ID_FKEY,
	/** foreign key video_analytics_events_course_id_fkey (course_id) REFERENCES public.courses (id) ON DELETE SET NULL */
	VIDEO_ANALYTICS_EVENTS_CONSTRAINT_COURSE_ID_FKEY,
	/** foreign key video_analytics_events_module_id_fkey (module_id) REFERENCES public.course_modules (id) ON DELETE SET NULL */
	VIDEO_ANALYTICS_EVENTS_CONSTRAINT_MODULE_ID_FKEY,
};

/** Its name, as an error tells it; NULL for what is none. */
static inline const char *video_analytics_events_constraint_name(enum video_analytics_events_constraint constraint)
{
	switch (constraint) {
	case VIDEO_ANALYTICS_EVENTS_CONSTRAINT_NONE:
		break;
	case VIDEO_ANALYTICS_EVENTS_CONSTRAINT_PKEY:
		return "video_analytics_events_pkey";
	case VIDEO_ANALYTICS_EVENTS_CONSTRAINT_EVENT_TYPE_CHECK:
		return "video_analytics_events_event_type_check";
	case VIDEO_ANALYTICS_EVENTS_CONSTRAINT_VIDEO_ID_FKEY:
		return "video_analytics_events_video_id_fkey";
	case VIDEO_ANALYTICS_EVENTS_CONSTRAINT_CREATOR_ID_FKEY:
		return "video_analytics_events_creator_id_fkey";
	case VIDEO_ANALYTICS_EVENTS_CONSTRAINT_STUDENT_ID_FKEY:
		return "video_analytics_events_student_id_fkey";
	case VIDEO_ANALYTICS_EVENTS_CONSTRAINT_COURSE_ID_FKEY:
		return "video_analytics_events_course_id_fkey";
	case VIDEO_ANALYTICS_EVENTS_CONSTRAINT_MODULE_ID_FKEY:
		return "video_analytics_events_module_id_fkey";
	}
	return NULL;
}

/** The constraint of a name; VIDEO_ANALYTICS_EVENTS_CONSTRAINT_NONE when the table has none of that name. */
static inline enum video_analytics_events_constraint video_analytics_events_constraint_find(const char *name)
{
	if (strcmp(name, "video_analytics_events_pkey") == 0)
		return VIDEO_ANALYTICS_EVENTS_CONSTRAINT_PKEY;
	if (strcmp(name, "video_analytics_events_event_type_check") == 0)
		return VIDEO_ANALYTICS_EVENTS_CONSTRAINT_EVENT_TYPE_CHECK;
	if (strcmp(name, "video_analytics_events_video_id_fkey") == 0)
		return VIDEO_ANALYTICS_EVENTS_CONSTRAINT_VIDEO_ID_FKEY;
	if (strcmp(name, "video_analytics_events_creator_id_fkey") == 0)
		return VIDEO_ANALYTICS_EVENTS_CONSTRAINT_CREATOR_ID_FKEY;
	if (strcmp(name, "video_analytics_events_student_id_fkey") == 0)
		return VIDEO_ANALYTICS_EVENTS_CONSTRAINT_STUDENT_ID_FKEY;
	if (strcmp(name, "video_analytics_events_course_id_fkey") == 0)
		return VIDEO_ANALYTICS_EVENTS_CONSTRAINT_COURSE_ID_FKEY;
	if (strcmp(name, "video_analytics_events_module_id_fkey") == 0)
		return VIDEO_ANALYTICS_EVENTS_CONSTRAINT_MODULE_ID_FKEY;
	return VIDEO_ANALYTICS_EVENTS_CONSTRAINT_NONE;
}

#endif
