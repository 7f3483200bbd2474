/* Made by chronosc from the template c: do not edit. */
#ifndef CHRONOS_VIDEO_ANALYTICS_EVENTS_H
#define CHRONOS_VIDEO_ANALYTICS_EVENTS_H

#include "chronos_rt.h"
#include "chronos_types.h"

#ifdef __cplusplus
extern "C" {
#endif

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
	struct ch_opt_jsonb metadata;

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
	VIDEO_ANALYTICS_EVENTS_COLUMNS
};

/** The constraints, and what else an error may name as one: see video_analytics_events_broken(). */
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

extern const struct ch_table video_analytics_events_table;

/** Reads a row of COPY's binary form; false when it is none. */
CH_CHECKED static inline bool video_analytics_events_decode(const uint8_t *image, size_t size, struct video_analytics_events_row *row)
{
	struct ch_cells cells = {image + 2, image + size};

	return size >= 2 && ch_load16(image) == VIDEO_ANALYTICS_EVENTS_COLUMNS &&
	       ch_read_uuid(&cells, &row->id) &&
	       ch_read_str(&cells, &row->event_type) &&
	       ch_read_uuid(&cells, &row->video_id) &&
	       ch_read_uuid(&cells, &row->creator_id) &&
	       ch_read_opt_uuid(&cells, &row->student_id) &&
	       ch_read_opt_uuid(&cells, &row->course_id) &&
	       ch_read_opt_uuid(&cells, &row->module_id) &&
	       ch_read_opt_jsonb(&cells, &row->metadata) &&
	       ch_read_timestamptz(&cells, &row->timestamp) &&
	       ch_read_timestamptz(&cells, &row->created_at) &&
	       cells.at == cells.end;
}

/* video_analytics_events_next(), video_analytics_events_scan(), video_analytics_events_select(), video_analytics_events_copy(). */
CH_READS(video_analytics_events)

/** Encodes a row for ch_load_end() to send. */
CH_CHECKED static inline enum ch_status video_analytics_events_load_put(struct ch_load *load, const struct video_analytics_events_row *row)
{
	uint8_t *at = ch_load_room(load, (size_t)2 +
		ch_room_uuid(row->id) +
		ch_room_str(row->event_type) +
		ch_room_uuid(row->video_id) +
		ch_room_uuid(row->creator_id) +
		ch_room_opt_uuid(row->student_id) +
		ch_room_opt_uuid(row->course_id) +
		ch_room_opt_uuid(row->module_id) +
		ch_room_opt_jsonb(row->metadata) +
		ch_room_timestamptz(row->timestamp) +
		ch_room_timestamptz(row->created_at));

	if (at == NULL)
		return load->status;
	ch_store16(at, load->fields);
	at += 2;
	if (ch_set_has(load->set, VIDEO_ANALYTICS_EVENTS_COLUMN_ID))
		at = ch_write_uuid(at, row->id);
	if (ch_set_has(load->set, VIDEO_ANALYTICS_EVENTS_COLUMN_EVENT_TYPE))
		at = ch_write_str(at, row->event_type);
	if (ch_set_has(load->set, VIDEO_ANALYTICS_EVENTS_COLUMN_VIDEO_ID))
		at = ch_write_uuid(at, row->video_id);
	if (ch_set_has(load->set, VIDEO_ANALYTICS_EVENTS_COLUMN_CREATOR_ID))
		at = ch_write_uuid(at, row->creator_id);
	if (ch_set_has(load->set, VIDEO_ANALYTICS_EVENTS_COLUMN_STUDENT_ID))
		at = ch_write_opt_uuid(at, row->student_id);
	if (ch_set_has(load->set, VIDEO_ANALYTICS_EVENTS_COLUMN_COURSE_ID))
		at = ch_write_opt_uuid(at, row->course_id);
	if (ch_set_has(load->set, VIDEO_ANALYTICS_EVENTS_COLUMN_MODULE_ID))
		at = ch_write_opt_uuid(at, row->module_id);
	if (ch_set_has(load->set, VIDEO_ANALYTICS_EVENTS_COLUMN_METADATA))
		at = ch_write_opt_jsonb(at, row->metadata);
	if (ch_set_has(load->set, VIDEO_ANALYTICS_EVENTS_COLUMN_TIMESTAMP))
		at = ch_write_timestamptz(at, row->timestamp);
	if (ch_set_has(load->set, VIDEO_ANALYTICS_EVENTS_COLUMN_CREATED_AT))
		at = ch_write_timestamptz(at, row->created_at);
	load->size = (size_t)(at - load->data);
	load->count++;
	return CH_OK;
}

/* struct video_analytics_events_change, video_analytics_events_insert(), video_analytics_events_load(); video_analytics_events_set_...() for each column. */
CH_WRITES(video_analytics_events, VIDEO_ANALYTICS_EVENTS_COLUMNS)
CH_SETTER(video_analytics_events, id, VIDEO_ANALYTICS_EVENTS_COLUMN_ID, struct ch_uuid)
CH_SETTER(video_analytics_events, event_type, VIDEO_ANALYTICS_EVENTS_COLUMN_EVENT_TYPE, struct ch_str)
CH_SETTER(video_analytics_events, video_id, VIDEO_ANALYTICS_EVENTS_COLUMN_VIDEO_ID, struct ch_uuid)
CH_SETTER(video_analytics_events, creator_id, VIDEO_ANALYTICS_EVENTS_COLUMN_CREATOR_ID, struct ch_uuid)
CH_SETTER(video_analytics_events, student_id, VIDEO_ANALYTICS_EVENTS_COLUMN_STUDENT_ID, struct ch_opt_uuid)
CH_SETTER(video_analytics_events, course_id, VIDEO_ANALYTICS_EVENTS_COLUMN_COURSE_ID, struct ch_opt_uuid)
CH_SETTER(video_analytics_events, module_id, VIDEO_ANALYTICS_EVENTS_COLUMN_MODULE_ID, struct ch_opt_uuid)
CH_SETTER(video_analytics_events, metadata, VIDEO_ANALYTICS_EVENTS_COLUMN_METADATA, struct ch_opt_jsonb)
CH_SETTER(video_analytics_events, timestamp, VIDEO_ANALYTICS_EVENTS_COLUMN_TIMESTAMP, struct ch_timestamptz)
CH_SETTER(video_analytics_events, created_at, VIDEO_ANALYTICS_EVENTS_COLUMN_CREATED_AT, struct ch_timestamptz)

/* video_analytics_events_broken(). */
CH_CONSTRAINTS(video_analytics_events)

/* By id: video_analytics_events_get(), video_analytics_events_upsert(), video_analytics_events_update(), video_analytics_events_delete(), video_analytics_events_get_many(). */
CH_KEY(video_analytics_events, , 0, (struct ch_uuid by_id), (&by_id))
CH_KEYS(video_analytics_events, , 0, struct ch_uuid)

/* In the order of id: video_analytics_events_list_by_video_id(); as they come: video_analytics_events_stream_by_video_id(). */
CH_LIST(video_analytics_events, _by_video_id, 1, (struct ch_uuid by_video_id), (&by_video_id))
CH_STREAM(video_analytics_events, _by_video_id, 1, (struct ch_uuid by_video_id), (&by_video_id))

/* In the order of id: video_analytics_events_list_by_creator_id(); as they come: video_analytics_events_stream_by_creator_id(). */
CH_LIST(video_analytics_events, _by_creator_id, 2, (struct ch_uuid by_creator_id), (&by_creator_id))
CH_STREAM(video_analytics_events, _by_creator_id, 2, (struct ch_uuid by_creator_id), (&by_creator_id))

/* In the order of id: video_analytics_events_list_by_student_id(); as they come: video_analytics_events_stream_by_student_id(). */
CH_LIST(video_analytics_events, _by_student_id, 3, (struct ch_uuid by_student_id), (&by_student_id))
CH_STREAM(video_analytics_events, _by_student_id, 3, (struct ch_uuid by_student_id), (&by_student_id))

/* In the order of id: video_analytics_events_list_by_course_id(); as they come: video_analytics_events_stream_by_course_id(). */
CH_LIST(video_analytics_events, _by_course_id, 4, (struct ch_uuid by_course_id), (&by_course_id))
CH_STREAM(video_analytics_events, _by_course_id, 4, (struct ch_uuid by_course_id), (&by_course_id))

/* In the order of id: video_analytics_events_list_by_module_id(); as they come: video_analytics_events_stream_by_module_id(). */
CH_LIST(video_analytics_events, _by_module_id, 5, (struct ch_uuid by_module_id), (&by_module_id))
CH_STREAM(video_analytics_events, _by_module_id, 5, (struct ch_uuid by_module_id), (&by_module_id))

/* In the order of id: video_analytics_events_list_by_event_type(); as they come: video_analytics_events_stream_by_event_type(). */
CH_LIST(video_analytics_events, _by_event_type, 6, (struct ch_str by_event_type), (&by_event_type))
CH_STREAM(video_analytics_events, _by_event_type, 6, (struct ch_str by_event_type), (&by_event_type))

/* In the order of timestamp, id from the last on: video_analytics_events_list_in_timestamp(). */
CH_LIST_ALL(video_analytics_events, _in_timestamp, 7)
#ifdef __cplusplus
}
#endif

#endif
