/* Made by chronosc from the template c: do not edit. */
#ifndef CHRONOS_VIDEO_WATCH_SESSIONS_H
#define CHRONOS_VIDEO_WATCH_SESSIONS_H

#include "chronos_rt.h"
#include "chronos_types.h"

#ifdef __cplusplus
extern "C" {
#endif

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
	struct ch_opt_jsonb metadata;

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
	VIDEO_WATCH_SESSIONS_COLUMNS
};

/** The constraints, and what else an error may name as one: see video_watch_sessions_broken(). */
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

extern const struct ch_table video_watch_sessions_table;

/** Reads a row of COPY's binary form; false when it is none. */
CH_CHECKED static inline bool video_watch_sessions_decode(const uint8_t *image, size_t size, struct video_watch_sessions_row *row)
{
	struct ch_cells cells = {image + 2, image + size};

	return size >= 2 && ch_load16(image) == VIDEO_WATCH_SESSIONS_COLUMNS &&
	       ch_read_uuid(&cells, &row->id) &&
	       ch_read_uuid(&cells, &row->video_id) &&
	       ch_read_uuid(&cells, &row->student_id) &&
	       ch_read_timestamptz(&cells, &row->session_start) &&
	       ch_read_opt_timestamptz(&cells, &row->session_end) &&
	       ch_read_opt_i32(&cells, &row->watch_time_seconds) &&
	       ch_read_opt_i32(&cells, &row->percent_complete) &&
	       ch_read_opt_bool(&cells, &row->completed) &&
	       ch_read_opt_str(&cells, &row->device_type) &&
	       ch_read_opt_str(&cells, &row->referrer_type) &&
	       ch_read_opt_jsonb(&cells, &row->metadata) &&
	       ch_read_timestamptz(&cells, &row->created_at) &&
	       ch_read_timestamptz(&cells, &row->updated_at) &&
	       cells.at == cells.end;
}

/* video_watch_sessions_next(), video_watch_sessions_scan(), video_watch_sessions_select(), video_watch_sessions_copy(). */
CH_READS(video_watch_sessions)

/** Encodes a row for ch_load_end() to send. */
CH_CHECKED static inline enum ch_status video_watch_sessions_load_put(struct ch_load *load, const struct video_watch_sessions_row *row)
{
	uint8_t *at = ch_load_room(load, (size_t)2 +
		ch_room_uuid(row->id) +
		ch_room_uuid(row->video_id) +
		ch_room_uuid(row->student_id) +
		ch_room_timestamptz(row->session_start) +
		ch_room_opt_timestamptz(row->session_end) +
		ch_room_opt_i32(row->watch_time_seconds) +
		ch_room_opt_i32(row->percent_complete) +
		ch_room_opt_bool(row->completed) +
		ch_room_opt_str(row->device_type) +
		ch_room_opt_str(row->referrer_type) +
		ch_room_opt_jsonb(row->metadata) +
		ch_room_timestamptz(row->created_at) +
		ch_room_timestamptz(row->updated_at));

	if (at == NULL)
		return load->status;
	ch_store16(at, load->fields);
	at += 2;
	if (ch_set_has(load->set, VIDEO_WATCH_SESSIONS_COLUMN_ID))
		at = ch_write_uuid(at, row->id);
	if (ch_set_has(load->set, VIDEO_WATCH_SESSIONS_COLUMN_VIDEO_ID))
		at = ch_write_uuid(at, row->video_id);
	if (ch_set_has(load->set, VIDEO_WATCH_SESSIONS_COLUMN_STUDENT_ID))
		at = ch_write_uuid(at, row->student_id);
	if (ch_set_has(load->set, VIDEO_WATCH_SESSIONS_COLUMN_SESSION_START))
		at = ch_write_timestamptz(at, row->session_start);
	if (ch_set_has(load->set, VIDEO_WATCH_SESSIONS_COLUMN_SESSION_END))
		at = ch_write_opt_timestamptz(at, row->session_end);
	if (ch_set_has(load->set, VIDEO_WATCH_SESSIONS_COLUMN_WATCH_TIME_SECONDS))
		at = ch_write_opt_i32(at, row->watch_time_seconds);
	if (ch_set_has(load->set, VIDEO_WATCH_SESSIONS_COLUMN_PERCENT_COMPLETE))
		at = ch_write_opt_i32(at, row->percent_complete);
	if (ch_set_has(load->set, VIDEO_WATCH_SESSIONS_COLUMN_COMPLETED))
		at = ch_write_opt_bool(at, row->completed);
	if (ch_set_has(load->set, VIDEO_WATCH_SESSIONS_COLUMN_DEVICE_TYPE))
		at = ch_write_opt_str(at, row->device_type);
	if (ch_set_has(load->set, VIDEO_WATCH_SESSIONS_COLUMN_REFERRER_TYPE))
		at = ch_write_opt_str(at, row->referrer_type);
	if (ch_set_has(load->set, VIDEO_WATCH_SESSIONS_COLUMN_METADATA))
		at = ch_write_opt_jsonb(at, row->metadata);
	if (ch_set_has(load->set, VIDEO_WATCH_SESSIONS_COLUMN_CREATED_AT))
		at = ch_write_timestamptz(at, row->created_at);
	if (ch_set_has(load->set, VIDEO_WATCH_SESSIONS_COLUMN_UPDATED_AT))
		at = ch_write_timestamptz(at, row->updated_at);
	load->size = (size_t)(at - load->data);
	load->count++;
	return CH_OK;
}

/* struct video_watch_sessions_change, video_watch_sessions_insert(), video_watch_sessions_load(); video_watch_sessions_set_...() for each column. */
CH_WRITES(video_watch_sessions, VIDEO_WATCH_SESSIONS_COLUMNS)
CH_SETTER(video_watch_sessions, id, VIDEO_WATCH_SESSIONS_COLUMN_ID, struct ch_uuid)
CH_SETTER(video_watch_sessions, video_id, VIDEO_WATCH_SESSIONS_COLUMN_VIDEO_ID, struct ch_uuid)
CH_SETTER(video_watch_sessions, student_id, VIDEO_WATCH_SESSIONS_COLUMN_STUDENT_ID, struct ch_uuid)
CH_SETTER(video_watch_sessions, session_start, VIDEO_WATCH_SESSIONS_COLUMN_SESSION_START, struct ch_timestamptz)
CH_SETTER(video_watch_sessions, session_end, VIDEO_WATCH_SESSIONS_COLUMN_SESSION_END, struct ch_opt_timestamptz)
CH_SETTER(video_watch_sessions, watch_time_seconds, VIDEO_WATCH_SESSIONS_COLUMN_WATCH_TIME_SECONDS, struct ch_opt_i32)
CH_SETTER(video_watch_sessions, percent_complete, VIDEO_WATCH_SESSIONS_COLUMN_PERCENT_COMPLETE, struct ch_opt_i32)
CH_SETTER(video_watch_sessions, completed, VIDEO_WATCH_SESSIONS_COLUMN_COMPLETED, struct ch_opt_bool)
CH_SETTER(video_watch_sessions, device_type, VIDEO_WATCH_SESSIONS_COLUMN_DEVICE_TYPE, struct ch_opt_str)
CH_SETTER(video_watch_sessions, referrer_type, VIDEO_WATCH_SESSIONS_COLUMN_REFERRER_TYPE, struct ch_opt_str)
CH_SETTER(video_watch_sessions, metadata, VIDEO_WATCH_SESSIONS_COLUMN_METADATA, struct ch_opt_jsonb)
CH_SETTER(video_watch_sessions, created_at, VIDEO_WATCH_SESSIONS_COLUMN_CREATED_AT, struct ch_timestamptz)
CH_SETTER(video_watch_sessions, updated_at, VIDEO_WATCH_SESSIONS_COLUMN_UPDATED_AT, struct ch_timestamptz)

/* video_watch_sessions_broken(). */
CH_CONSTRAINTS(video_watch_sessions)

/* By id: video_watch_sessions_get(), video_watch_sessions_upsert(), video_watch_sessions_update(), video_watch_sessions_delete(), video_watch_sessions_get_many(). */
CH_KEY(video_watch_sessions, , 0, (struct ch_uuid by_id), (&by_id))
CH_KEYS(video_watch_sessions, , 0, struct ch_uuid)

/* In the order of id: video_watch_sessions_list_by_video_id(); as they come: video_watch_sessions_stream_by_video_id(). */
CH_LIST(video_watch_sessions, _by_video_id, 1, (struct ch_uuid by_video_id), (&by_video_id))
CH_STREAM(video_watch_sessions, _by_video_id, 1, (struct ch_uuid by_video_id), (&by_video_id))

/* In the order of id: video_watch_sessions_list_by_student_id(); as they come: video_watch_sessions_stream_by_student_id(). */
CH_LIST(video_watch_sessions, _by_student_id, 2, (struct ch_uuid by_student_id), (&by_student_id))
CH_STREAM(video_watch_sessions, _by_student_id, 2, (struct ch_uuid by_student_id), (&by_student_id))

/* In the order of id: video_watch_sessions_list_by_completed(); as they come: video_watch_sessions_stream_by_completed(). */
CH_LIST(video_watch_sessions, _by_completed, 3, (bool by_completed), (&by_completed))
CH_STREAM(video_watch_sessions, _by_completed, 3, (bool by_completed), (&by_completed))

/* In the order of session_start, id from the last on: video_watch_sessions_list_by_student_id_and_video_id_in_session_start(). */
CH_LIST(video_watch_sessions, _by_student_id_and_video_id_in_session_start, 4, (struct ch_uuid by_student_id, struct ch_uuid by_video_id), (&by_student_id, &by_video_id))

/* In the order of session_start, id from the last on: video_watch_sessions_list_in_session_start(). */
CH_LIST_ALL(video_watch_sessions, _in_session_start, 5)
#ifdef __cplusplus
}
#endif

#endif
