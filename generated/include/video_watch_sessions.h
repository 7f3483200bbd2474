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

/** The next row: CH_ROW, or CH_DONE behind the last. What it points at lives until the next call. */
CH_CHECKED static inline enum ch_status video_watch_sessions_next(struct ch_rows *rows, struct video_watch_sessions_row *row)
{
	enum ch_status status = ch_rows_step(rows, &video_watch_sessions_table);

	if (status == CH_ROW && (rows->image == NULL || !video_watch_sessions_decode(rows->image, rows->size, row)))
		status = ch_rows_read(rows, row);
	return status;
}

/** All rows, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status video_watch_sessions_scan(struct ch_db *db, struct ch_rows *rows)
{
	return ch_scan(db, &video_watch_sessions_table, rows);
}

/** Copies what the row points at into the arena. */
CH_CHECKED static inline enum ch_status video_watch_sessions_copy(struct ch_arena *arena, struct video_watch_sessions_row *row)
{
	return ch_row_copy(arena, &video_watch_sessions_table, row);
}

/** Values for some of the columns: the functions video_watch_sessions_set_... put them in. Begins zeroed. */
struct video_watch_sessions_change {
	struct video_watch_sessions_row row;
	uint64_t set[(VIDEO_WATCH_SESSIONS_COLUMNS + 63) / 64];
};

static inline void video_watch_sessions_set_id(struct video_watch_sessions_change *change, struct ch_uuid value)
{
	change->row.id = value;
	ch_set_add(change->set, VIDEO_WATCH_SESSIONS_COLUMN_ID);
}

static inline void video_watch_sessions_set_video_id(struct video_watch_sessions_change *change, struct ch_uuid value)
{
	change->row.video_id = value;
	ch_set_add(change->set, VIDEO_WATCH_SESSIONS_COLUMN_VIDEO_ID);
}

static inline void video_watch_sessions_set_student_id(struct video_watch_sessions_change *change, struct ch_uuid value)
{
	change->row.student_id = value;
	ch_set_add(change->set, VIDEO_WATCH_SESSIONS_COLUMN_STUDENT_ID);
}

static inline void video_watch_sessions_set_session_start(struct video_watch_sessions_change *change, struct ch_timestamptz value)
{
	change->row.session_start = value;
	ch_set_add(change->set, VIDEO_WATCH_SESSIONS_COLUMN_SESSION_START);
}

static inline void video_watch_sessions_set_session_end(struct video_watch_sessions_change *change, struct ch_opt_timestamptz value)
{
	change->row.session_end = value;
	ch_set_add(change->set, VIDEO_WATCH_SESSIONS_COLUMN_SESSION_END);
}

static inline void video_watch_sessions_set_watch_time_seconds(struct video_watch_sessions_change *change, struct ch_opt_i32 value)
{
	change->row.watch_time_seconds = value;
	ch_set_add(change->set, VIDEO_WATCH_SESSIONS_COLUMN_WATCH_TIME_SECONDS);
}

static inline void video_watch_sessions_set_percent_complete(struct video_watch_sessions_change *change, struct ch_opt_i32 value)
{
	change->row.percent_complete = value;
	ch_set_add(change->set, VIDEO_WATCH_SESSIONS_COLUMN_PERCENT_COMPLETE);
}

static inline void video_watch_sessions_set_completed(struct video_watch_sessions_change *change, struct ch_opt_bool value)
{
	change->row.completed = value;
	ch_set_add(change->set, VIDEO_WATCH_SESSIONS_COLUMN_COMPLETED);
}

static inline void video_watch_sessions_set_device_type(struct video_watch_sessions_change *change, struct ch_opt_str value)
{
	change->row.device_type = value;
	ch_set_add(change->set, VIDEO_WATCH_SESSIONS_COLUMN_DEVICE_TYPE);
}

static inline void video_watch_sessions_set_referrer_type(struct video_watch_sessions_change *change, struct ch_opt_str value)
{
	change->row.referrer_type = value;
	ch_set_add(change->set, VIDEO_WATCH_SESSIONS_COLUMN_REFERRER_TYPE);
}

static inline void video_watch_sessions_set_metadata(struct video_watch_sessions_change *change, struct ch_opt_jsonb value)
{
	change->row.metadata = value;
	ch_set_add(change->set, VIDEO_WATCH_SESSIONS_COLUMN_METADATA);
}

static inline void video_watch_sessions_set_created_at(struct video_watch_sessions_change *change, struct ch_timestamptz value)
{
	change->row.created_at = value;
	ch_set_add(change->set, VIDEO_WATCH_SESSIONS_COLUMN_CREATED_AT);
}

static inline void video_watch_sessions_set_updated_at(struct video_watch_sessions_change *change, struct ch_timestamptz value)
{
	change->row.updated_at = value;
	ch_set_add(change->set, VIDEO_WATCH_SESSIONS_COLUMN_UPDATED_AT);
}

/** Inserts a row with the values that are set, and the others' defaults; fills *made with what became of it, unless that is NULL. */
CH_CHECKED static inline enum ch_status video_watch_sessions_insert(struct ch_db *db, const struct video_watch_sessions_change *change, struct video_watch_sessions_row *made)
{
	return ch_insert(db, &video_watch_sessions_table, &change->row, change->set, made);
}

/** Begins a bulk load: for each row video_watch_sessions_load_put(), then ch_load_end() or ch_load_cancel(). */
CH_CHECKED static inline enum ch_status video_watch_sessions_load(struct ch_db *db, struct ch_load *load)
{
	return ch_load_begin(db, &video_watch_sessions_table, load);
}

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

/** Which of its constraints the last failure was about. */
static inline enum video_watch_sessions_constraint video_watch_sessions_broken(const struct ch_db *db)
{
	return (enum video_watch_sessions_constraint)ch_broken(db, &video_watch_sessions_table);
}

/** The row of this key; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status video_watch_sessions_get(struct ch_db *db, struct ch_uuid by_id, struct video_watch_sessions_row *row)
{
	const void *key[] = {&by_id};

	return ch_find(db, &video_watch_sessions_table, 0, key, row);
}

/** The rows of these keys that there are, in any order. */
CH_CHECKED static inline enum ch_status video_watch_sessions_get_many(struct ch_db *db, const struct ch_uuid *keys, size_t count, struct ch_rows *rows)
{
	return ch_find_many(db, &video_watch_sessions_table, 0, keys, sizeof *keys, count, rows);
}

/** Inserts a row or, where this key is there already, sets in that one what is set; fills *made unless that is NULL. */
CH_CHECKED static inline enum ch_status video_watch_sessions_upsert(struct ch_db *db, const struct video_watch_sessions_change *change, struct video_watch_sessions_row *made)
{
	return ch_upsert(db, &video_watch_sessions_table, 0, &change->row, change->set, made);
}

/** Sets what is set in the row of this key; fills *made unless that is NULL; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status video_watch_sessions_update(struct ch_db *db, struct ch_uuid by_id, const struct video_watch_sessions_change *change, struct video_watch_sessions_row *made)
{
	const void *key[] = {&by_id};

	return ch_update(db, &video_watch_sessions_table, 0, key, &change->row, change->set, made);
}

/** Deletes the row of this key; fills *gone with it unless that is NULL; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status video_watch_sessions_delete(struct ch_db *db, struct ch_uuid by_id, struct video_watch_sessions_row *gone)
{
	const void *key[] = {&by_id};

	return ch_delete(db, &video_watch_sessions_table, 0, key, gone);
}

/** At most so many rows, in the order of id; after is the last row of the page
 * before, or NULL. */
CH_CHECKED static inline enum ch_status video_watch_sessions_list_by_video_id(struct ch_db *db, struct ch_uuid by_video_id, const struct video_watch_sessions_row *after, int64_t limit, struct ch_rows *rows)
{
	const void *key[] = {&by_video_id};

	return ch_list(db, &video_watch_sessions_table, 1, key, after, limit, rows);
}

/** All of them, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status video_watch_sessions_stream_by_video_id(struct ch_db *db, struct ch_uuid by_video_id, struct ch_rows *rows)
{
	const void *key[] = {&by_video_id};

	return ch_stream(db, &video_watch_sessions_table, 1, key, rows);
}

/** At most so many rows, in the order of id; after is the last row of the page
 * before, or NULL. */
CH_CHECKED static inline enum ch_status video_watch_sessions_list_by_student_id(struct ch_db *db, struct ch_uuid by_student_id, const struct video_watch_sessions_row *after, int64_t limit, struct ch_rows *rows)
{
	const void *key[] = {&by_student_id};

	return ch_list(db, &video_watch_sessions_table, 2, key, after, limit, rows);
}

/** All of them, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status video_watch_sessions_stream_by_student_id(struct ch_db *db, struct ch_uuid by_student_id, struct ch_rows *rows)
{
	const void *key[] = {&by_student_id};

	return ch_stream(db, &video_watch_sessions_table, 2, key, rows);
}

/** At most so many rows, in the order of id; after is the last row of the page
 * before, or NULL. */
CH_CHECKED static inline enum ch_status video_watch_sessions_list_by_completed(struct ch_db *db, bool by_completed, const struct video_watch_sessions_row *after, int64_t limit, struct ch_rows *rows)
{
	const void *key[] = {&by_completed};

	return ch_list(db, &video_watch_sessions_table, 3, key, after, limit, rows);
}

/** All of them, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status video_watch_sessions_stream_by_completed(struct ch_db *db, bool by_completed, struct ch_rows *rows)
{
	const void *key[] = {&by_completed};

	return ch_stream(db, &video_watch_sessions_table, 3, key, rows);
}

/** At most so many rows, in the order of session_start, id from the last on; after is the last row of the page
 * before, or NULL. */
CH_CHECKED static inline enum ch_status video_watch_sessions_list_by_student_id_and_video_id_in_session_start(struct ch_db *db, struct ch_uuid by_student_id, struct ch_uuid by_video_id, const struct video_watch_sessions_row *after, int64_t limit, struct ch_rows *rows)
{
	const void *key[] = {&by_student_id, &by_video_id};

	return ch_list(db, &video_watch_sessions_table, 4, key, after, limit, rows);
}

/** At most so many rows, in the order of session_start, id from the last on; after is the last row of the page
 * before, or NULL. */
CH_CHECKED static inline enum ch_status video_watch_sessions_list_in_session_start(struct ch_db *db, const struct video_watch_sessions_row *after, int64_t limit, struct ch_rows *rows)
{
	return ch_list(db, &video_watch_sessions_table, 5, NULL, after, limit, rows);
}
#ifdef __cplusplus
}
#endif

#endif
