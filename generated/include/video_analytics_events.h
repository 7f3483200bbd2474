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

/** The next row: CH_ROW, or CH_DONE behind the last. What it points at lives until the next call. */
CH_CHECKED static inline enum ch_status video_analytics_events_next(struct ch_rows *rows, struct video_analytics_events_row *row)
{
	enum ch_status status = ch_rows_step(rows, &video_analytics_events_table);

	if (status == CH_ROW && (rows->image == NULL || !video_analytics_events_decode(rows->image, rows->size, row)))
		status = ch_rows_read(rows, row);
	return status;
}

/** All rows, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status video_analytics_events_scan(struct ch_db *db, struct ch_rows *rows)
{
	return ch_scan(db, &video_analytics_events_table, rows);
}

/** Copies what the row points at into the arena. */
CH_CHECKED static inline enum ch_status video_analytics_events_copy(struct ch_arena *arena, struct video_analytics_events_row *row)
{
	return ch_row_copy(arena, &video_analytics_events_table, row);
}

/** Values for some of the columns: the functions video_analytics_events_set_... put them in. Begins zeroed. */
struct video_analytics_events_change {
	struct video_analytics_events_row row;
	uint64_t set[(VIDEO_ANALYTICS_EVENTS_COLUMNS + 63) / 64];
};

static inline void video_analytics_events_set_id(struct video_analytics_events_change *change, struct ch_uuid value)
{
	change->row.id = value;
	ch_set_add(change->set, VIDEO_ANALYTICS_EVENTS_COLUMN_ID);
}

static inline void video_analytics_events_set_event_type(struct video_analytics_events_change *change, struct ch_str value)
{
	change->row.event_type = value;
	ch_set_add(change->set, VIDEO_ANALYTICS_EVENTS_COLUMN_EVENT_TYPE);
}

static inline void video_analytics_events_set_video_id(struct video_analytics_events_change *change, struct ch_uuid value)
{
	change->row.video_id = value;
	ch_set_add(change->set, VIDEO_ANALYTICS_EVENTS_COLUMN_VIDEO_ID);
}

static inline void video_analytics_events_set_creator_id(struct video_analytics_events_change *change, struct ch_uuid value)
{
	change->row.creator_id = value;
	ch_set_add(change->set, VIDEO_ANALYTICS_EVENTS_COLUMN_CREATOR_ID);
}

static inline void video_analytics_events_set_student_id(struct video_analytics_events_change *change, struct ch_opt_uuid value)
{
	change->row.student_id = value;
	ch_set_add(change->set, VIDEO_ANALYTICS_EVENTS_COLUMN_STUDENT_ID);
}

static inline void video_analytics_events_set_course_id(struct video_analytics_events_change *change, struct ch_opt_uuid value)
{
	change->row.course_id = value;
	ch_set_add(change->set, VIDEO_ANALYTICS_EVENTS_COLUMN_COURSE_ID);
}

static inline void video_analytics_events_set_module_id(struct video_analytics_events_change *change, struct ch_opt_uuid value)
{
	change->row.module_id = value;
	ch_set_add(change->set, VIDEO_ANALYTICS_EVENTS_COLUMN_MODULE_ID);
}

static inline void video_analytics_events_set_metadata(struct video_analytics_events_change *change, struct ch_opt_jsonb value)
{
	change->row.metadata = value;
	ch_set_add(change->set, VIDEO_ANALYTICS_EVENTS_COLUMN_METADATA);
}

static inline void video_analytics_events_set_timestamp(struct video_analytics_events_change *change, struct ch_timestamptz value)
{
	change->row.timestamp = value;
	ch_set_add(change->set, VIDEO_ANALYTICS_EVENTS_COLUMN_TIMESTAMP);
}

static inline void video_analytics_events_set_created_at(struct video_analytics_events_change *change, struct ch_timestamptz value)
{
	change->row.created_at = value;
	ch_set_add(change->set, VIDEO_ANALYTICS_EVENTS_COLUMN_CREATED_AT);
}

/** Inserts a row with the values that are set, and the others' defaults; fills *made with what became of it, unless that is NULL. */
CH_CHECKED static inline enum ch_status video_analytics_events_insert(struct ch_db *db, const struct video_analytics_events_change *change, struct video_analytics_events_row *made)
{
	return ch_insert(db, &video_analytics_events_table, &change->row, change->set, made);
}

/** Begins a bulk load: for each row video_analytics_events_load_put(), then ch_load_end() or ch_load_cancel(). */
CH_CHECKED static inline enum ch_status video_analytics_events_load(struct ch_db *db, struct ch_load *load)
{
	return ch_load_begin(db, &video_analytics_events_table, load);
}

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

/** Which of its constraints the last failure was about. */
static inline enum video_analytics_events_constraint video_analytics_events_broken(const struct ch_db *db)
{
	return (enum video_analytics_events_constraint)ch_broken(db, &video_analytics_events_table);
}

/** The row of this key; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status video_analytics_events_get(struct ch_db *db, struct ch_uuid by_id, struct video_analytics_events_row *row)
{
	const void *key[] = {&by_id};

	return ch_find(db, &video_analytics_events_table, 0, key, row);
}

/** The rows of these keys that there are, in any order. */
CH_CHECKED static inline enum ch_status video_analytics_events_get_many(struct ch_db *db, const struct ch_uuid *keys, size_t count, struct ch_rows *rows)
{
	return ch_find_many(db, &video_analytics_events_table, 0, keys, sizeof *keys, count, rows);
}

/** Inserts a row or, where this key is there already, sets in that one what is set; fills *made unless that is NULL. */
CH_CHECKED static inline enum ch_status video_analytics_events_upsert(struct ch_db *db, const struct video_analytics_events_change *change, struct video_analytics_events_row *made)
{
	return ch_upsert(db, &video_analytics_events_table, 0, &change->row, change->set, made);
}

/** Sets what is set in the row of this key; fills *made unless that is NULL; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status video_analytics_events_update(struct ch_db *db, struct ch_uuid by_id, const struct video_analytics_events_change *change, struct video_analytics_events_row *made)
{
	const void *key[] = {&by_id};

	return ch_update(db, &video_analytics_events_table, 0, key, &change->row, change->set, made);
}

/** Deletes the row of this key; fills *gone with it unless that is NULL; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status video_analytics_events_delete(struct ch_db *db, struct ch_uuid by_id, struct video_analytics_events_row *gone)
{
	const void *key[] = {&by_id};

	return ch_delete(db, &video_analytics_events_table, 0, key, gone);
}

/** At most so many rows, in the order of id; after is the last row of the page
 * before, or NULL. */
CH_CHECKED static inline enum ch_status video_analytics_events_list_by_video_id(struct ch_db *db, struct ch_uuid by_video_id, const struct video_analytics_events_row *after, int64_t limit, struct ch_rows *rows)
{
	const void *key[] = {&by_video_id};

	return ch_list(db, &video_analytics_events_table, 1, key, after, limit, rows);
}

/** All of them, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status video_analytics_events_stream_by_video_id(struct ch_db *db, struct ch_uuid by_video_id, struct ch_rows *rows)
{
	const void *key[] = {&by_video_id};

	return ch_stream(db, &video_analytics_events_table, 1, key, rows);
}

/** At most so many rows, in the order of id; after is the last row of the page
 * before, or NULL. */
CH_CHECKED static inline enum ch_status video_analytics_events_list_by_creator_id(struct ch_db *db, struct ch_uuid by_creator_id, const struct video_analytics_events_row *after, int64_t limit, struct ch_rows *rows)
{
	const void *key[] = {&by_creator_id};

	return ch_list(db, &video_analytics_events_table, 2, key, after, limit, rows);
}

/** All of them, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status video_analytics_events_stream_by_creator_id(struct ch_db *db, struct ch_uuid by_creator_id, struct ch_rows *rows)
{
	const void *key[] = {&by_creator_id};

	return ch_stream(db, &video_analytics_events_table, 2, key, rows);
}

/** At most so many rows, in the order of id; after is the last row of the page
 * before, or NULL. */
CH_CHECKED static inline enum ch_status video_analytics_events_list_by_student_id(struct ch_db *db, struct ch_uuid by_student_id, const struct video_analytics_events_row *after, int64_t limit, struct ch_rows *rows)
{
	const void *key[] = {&by_student_id};

	return ch_list(db, &video_analytics_events_table, 3, key, after, limit, rows);
}

/** All of them, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status video_analytics_events_stream_by_student_id(struct ch_db *db, struct ch_uuid by_student_id, struct ch_rows *rows)
{
	const void *key[] = {&by_student_id};

	return ch_stream(db, &video_analytics_events_table, 3, key, rows);
}

/** At most so many rows, in the order of id; after is the last row of the page
 * before, or NULL. */
CH_CHECKED static inline enum ch_status video_analytics_events_list_by_course_id(struct ch_db *db, struct ch_uuid by_course_id, const struct video_analytics_events_row *after, int64_t limit, struct ch_rows *rows)
{
	const void *key[] = {&by_course_id};

	return ch_list(db, &video_analytics_events_table, 4, key, after, limit, rows);
}

/** All of them, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status video_analytics_events_stream_by_course_id(struct ch_db *db, struct ch_uuid by_course_id, struct ch_rows *rows)
{
	const void *key[] = {&by_course_id};

	return ch_stream(db, &video_analytics_events_table, 4, key, rows);
}

/** At most so many rows, in the order of id; after is the last row of the page
 * before, or NULL. */
CH_CHECKED static inline enum ch_status video_analytics_events_list_by_module_id(struct ch_db *db, struct ch_uuid by_module_id, const struct video_analytics_events_row *after, int64_t limit, struct ch_rows *rows)
{
	const void *key[] = {&by_module_id};

	return ch_list(db, &video_analytics_events_table, 5, key, after, limit, rows);
}

/** All of them, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status video_analytics_events_stream_by_module_id(struct ch_db *db, struct ch_uuid by_module_id, struct ch_rows *rows)
{
	const void *key[] = {&by_module_id};

	return ch_stream(db, &video_analytics_events_table, 5, key, rows);
}

/** At most so many rows, in the order of id; after is the last row of the page
 * before, or NULL. */
CH_CHECKED static inline enum ch_status video_analytics_events_list_by_event_type(struct ch_db *db, struct ch_str by_event_type, const struct video_analytics_events_row *after, int64_t limit, struct ch_rows *rows)
{
	const void *key[] = {&by_event_type};

	return ch_list(db, &video_analytics_events_table, 6, key, after, limit, rows);
}

/** All of them, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status video_analytics_events_stream_by_event_type(struct ch_db *db, struct ch_str by_event_type, struct ch_rows *rows)
{
	const void *key[] = {&by_event_type};

	return ch_stream(db, &video_analytics_events_table, 6, key, rows);
}

/** At most so many rows, in the order of timestamp, id from the last on; after is the last row of the page
 * before, or NULL. */
CH_CHECKED static inline enum ch_status video_analytics_events_list_in_timestamp(struct ch_db *db, const struct video_analytics_events_row *after, int64_t limit, struct ch_rows *rows)
{
	return ch_list(db, &video_analytics_events_table, 7, NULL, after, limit, rows);
}
#ifdef __cplusplus
}
#endif

#endif
