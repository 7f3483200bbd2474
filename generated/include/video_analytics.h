/* Made by chronosc from the template c: do not edit. */
#ifndef CHRONOS_VIDEO_ANALYTICS_H
#define CHRONOS_VIDEO_ANALYTICS_H

#include "chronos_rt.h"
#include "chronos_types.h"

#ifdef __cplusplus
extern "C" {
#endif

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
	VIDEO_ANALYTICS_COLUMNS
};

/** The constraints, and what else an error may name as one: see video_analytics_broken(). */
enum video_analytics_constraint {
	VIDEO_ANALYTICS_CONSTRAINT_NONE,
	/** primary key (id) */
	VIDEO_ANALYTICS_CONSTRAINT_PKEY,
	/** foreign key video_analytics_video_id_fkey (video_id) REFERENCES public.videos (id) ON DELETE CASCADE */
	VIDEO_ANALYTICS_CONSTRAINT_VIDEO_ID_FKEY,
	/** unique unique_video_date (video_id, date) */
	VIDEO_ANALYTICS_CONSTRAINT_UNIQUE_VIDEO_DATE,
};

extern const struct ch_table video_analytics_table;

/** Reads a row of COPY's binary form; false when it is none. */
CH_CHECKED static inline bool video_analytics_decode(const uint8_t *image, size_t size, struct video_analytics_row *row)
{
	struct ch_cells cells = {image + 2, image + size};

	return size >= 2 && ch_load16(image) == VIDEO_ANALYTICS_COLUMNS &&
	       ch_read_uuid(&cells, &row->id) &&
	       ch_read_uuid(&cells, &row->video_id) &&
	       ch_read_date(&cells, &row->date) &&
	       ch_read_i32(&cells, &row->views) &&
	       ch_read_i32(&cells, &row->unique_viewers) &&
	       ch_read_i32(&cells, &row->total_watch_time_seconds) &&
	       ch_read_opt_numeric(&cells, &row->average_watch_time_seconds) &&
	       ch_read_opt_numeric(&cells, &row->completion_rate) &&
	       ch_read_i32(&cells, &row->ai_interactions) &&
	       ch_read_opt_jsonb(&cells, &row->metadata) &&
	       ch_read_timestamptz(&cells, &row->created_at) &&
	       ch_read_timestamptz(&cells, &row->updated_at) &&
	       cells.at == cells.end;
}

/** The next row: CH_ROW, or CH_DONE behind the last. What it points at lives until the next call. */
CH_CHECKED static inline enum ch_status video_analytics_next(struct ch_rows *rows, struct video_analytics_row *row)
{
	enum ch_status status = ch_rows_step(rows, &video_analytics_table);

	if (status == CH_ROW && (rows->image == NULL || !video_analytics_decode(rows->image, rows->size, row)))
		status = ch_rows_read(rows, row);
	return status;
}

/** All rows, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status video_analytics_scan(struct ch_db *db, struct ch_rows *rows)
{
	return ch_scan(db, &video_analytics_table, rows);
}

/** Copies what the row points at into the arena. */
CH_CHECKED static inline enum ch_status video_analytics_copy(struct ch_arena *arena, struct video_analytics_row *row)
{
	return ch_row_copy(arena, &video_analytics_table, row);
}

/** Values for some of the columns: the functions video_analytics_set_... put them in. Begins zeroed. */
struct video_analytics_change {
	struct video_analytics_row row;
	uint64_t set[(VIDEO_ANALYTICS_COLUMNS + 63) / 64];
};

static inline void video_analytics_set_id(struct video_analytics_change *change, struct ch_uuid value)
{
	change->row.id = value;
	ch_set_add(change->set, VIDEO_ANALYTICS_COLUMN_ID);
}

static inline void video_analytics_set_video_id(struct video_analytics_change *change, struct ch_uuid value)
{
	change->row.video_id = value;
	ch_set_add(change->set, VIDEO_ANALYTICS_COLUMN_VIDEO_ID);
}

static inline void video_analytics_set_date(struct video_analytics_change *change, struct ch_date value)
{
	change->row.date = value;
	ch_set_add(change->set, VIDEO_ANALYTICS_COLUMN_DATE);
}

static inline void video_analytics_set_views(struct video_analytics_change *change, int32_t value)
{
	change->row.views = value;
	ch_set_add(change->set, VIDEO_ANALYTICS_COLUMN_VIEWS);
}

static inline void video_analytics_set_unique_viewers(struct video_analytics_change *change, int32_t value)
{
	change->row.unique_viewers = value;
	ch_set_add(change->set, VIDEO_ANALYTICS_COLUMN_UNIQUE_VIEWERS);
}

static inline void video_analytics_set_total_watch_time_seconds(struct video_analytics_change *change, int32_t value)
{
	change->row.total_watch_time_seconds = value;
	ch_set_add(change->set, VIDEO_ANALYTICS_COLUMN_TOTAL_WATCH_TIME_SECONDS);
}

static inline void video_analytics_set_average_watch_time_seconds(struct video_analytics_change *change, struct ch_opt_numeric value)
{
	change->row.average_watch_time_seconds = value;
	ch_set_add(change->set, VIDEO_ANALYTICS_COLUMN_AVERAGE_WATCH_TIME_SECONDS);
}

static inline void video_analytics_set_completion_rate(struct video_analytics_change *change, struct ch_opt_numeric value)
{
	change->row.completion_rate = value;
	ch_set_add(change->set, VIDEO_ANALYTICS_COLUMN_COMPLETION_RATE);
}

static inline void video_analytics_set_ai_interactions(struct video_analytics_change *change, int32_t value)
{
	change->row.ai_interactions = value;
	ch_set_add(change->set, VIDEO_ANALYTICS_COLUMN_AI_INTERACTIONS);
}

static inline void video_analytics_set_metadata(struct video_analytics_change *change, struct ch_opt_jsonb value)
{
	change->row.metadata = value;
	ch_set_add(change->set, VIDEO_ANALYTICS_COLUMN_METADATA);
}

static inline void video_analytics_set_created_at(struct video_analytics_change *change, struct ch_timestamptz value)
{
	change->row.created_at = value;
	ch_set_add(change->set, VIDEO_ANALYTICS_COLUMN_CREATED_AT);
}

static inline void video_analytics_set_updated_at(struct video_analytics_change *change, struct ch_timestamptz value)
{
	change->row.updated_at = value;
	ch_set_add(change->set, VIDEO_ANALYTICS_COLUMN_UPDATED_AT);
}

/** Inserts a row with the values that are set, and the others' defaults; fills *made with what became of it, unless that is NULL. */
CH_CHECKED static inline enum ch_status video_analytics_insert(struct ch_db *db, const struct video_analytics_change *change, struct video_analytics_row *made)
{
	return ch_insert(db, &video_analytics_table, &change->row, change->set, made);
}

/** Begins a bulk load: for each row video_analytics_load_put(), then ch_load_end() or ch_load_cancel(). */
CH_CHECKED static inline enum ch_status video_analytics_load(struct ch_db *db, struct ch_load *load)
{
	return ch_load_begin(db, &video_analytics_table, load);
}

CH_CHECKED static inline enum ch_status video_analytics_load_put(struct ch_load *load, const struct video_analytics_row *row)
{
	uint8_t *at = ch_load_room(load, (size_t)2 +
		ch_room_uuid(row->id) +
		ch_room_uuid(row->video_id) +
		ch_room_date(row->date) +
		ch_room_i32(row->views) +
		ch_room_i32(row->unique_viewers) +
		ch_room_i32(row->total_watch_time_seconds) +
		ch_room_opt_numeric(row->average_watch_time_seconds) +
		ch_room_opt_numeric(row->completion_rate) +
		ch_room_i32(row->ai_interactions) +
		ch_room_opt_jsonb(row->metadata) +
		ch_room_timestamptz(row->created_at) +
		ch_room_timestamptz(row->updated_at));

	if (at == NULL)
		return load->status;
	ch_store16(at, load->fields);
	at += 2;
	if (ch_set_has(load->set, VIDEO_ANALYTICS_COLUMN_ID))
		at = ch_write_uuid(at, row->id);
	if (ch_set_has(load->set, VIDEO_ANALYTICS_COLUMN_VIDEO_ID))
		at = ch_write_uuid(at, row->video_id);
	if (ch_set_has(load->set, VIDEO_ANALYTICS_COLUMN_DATE))
		at = ch_write_date(at, row->date);
	if (ch_set_has(load->set, VIDEO_ANALYTICS_COLUMN_VIEWS))
		at = ch_write_i32(at, row->views);
	if (ch_set_has(load->set, VIDEO_ANALYTICS_COLUMN_UNIQUE_VIEWERS))
		at = ch_write_i32(at, row->unique_viewers);
	if (ch_set_has(load->set, VIDEO_ANALYTICS_COLUMN_TOTAL_WATCH_TIME_SECONDS))
		at = ch_write_i32(at, row->total_watch_time_seconds);
	if (ch_set_has(load->set, VIDEO_ANALYTICS_COLUMN_AVERAGE_WATCH_TIME_SECONDS))
		at = ch_write_opt_numeric(at, row->average_watch_time_seconds);
	if (ch_set_has(load->set, VIDEO_ANALYTICS_COLUMN_COMPLETION_RATE))
		at = ch_write_opt_numeric(at, row->completion_rate);
	if (ch_set_has(load->set, VIDEO_ANALYTICS_COLUMN_AI_INTERACTIONS))
		at = ch_write_i32(at, row->ai_interactions);
	if (ch_set_has(load->set, VIDEO_ANALYTICS_COLUMN_METADATA))
		at = ch_write_opt_jsonb(at, row->metadata);
	if (ch_set_has(load->set, VIDEO_ANALYTICS_COLUMN_CREATED_AT))
		at = ch_write_timestamptz(at, row->created_at);
	if (ch_set_has(load->set, VIDEO_ANALYTICS_COLUMN_UPDATED_AT))
		at = ch_write_timestamptz(at, row->updated_at);
	load->size = (size_t)(at - load->data);
	load->count++;
	return CH_OK;
}

/** Which of its constraints the last failure was about. */
static inline enum video_analytics_constraint video_analytics_broken(const struct ch_db *db)
{
	return (enum video_analytics_constraint)ch_broken(db, &video_analytics_table);
}

/** The row of this key; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status video_analytics_get(struct ch_db *db, struct ch_uuid by_id, struct video_analytics_row *row)
{
	const void *key[] = {&by_id};

	return ch_find(db, &video_analytics_table, 0, key, row);
}

/** The rows of these keys that there are, in any order. */
CH_CHECKED static inline enum ch_status video_analytics_get_many(struct ch_db *db, const struct ch_uuid *keys, size_t count, struct ch_rows *rows)
{
	return ch_find_many(db, &video_analytics_table, 0, keys, sizeof *keys, count, rows);
}

/** Inserts a row or, where this key is there already, sets in that one what is set; fills *made unless that is NULL. */
CH_CHECKED static inline enum ch_status video_analytics_upsert(struct ch_db *db, const struct video_analytics_change *change, struct video_analytics_row *made)
{
	return ch_upsert(db, &video_analytics_table, 0, &change->row, change->set, made);
}

/** Sets what is set in the row of this key; fills *made unless that is NULL; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status video_analytics_update(struct ch_db *db, struct ch_uuid by_id, const struct video_analytics_change *change, struct video_analytics_row *made)
{
	const void *key[] = {&by_id};

	return ch_update(db, &video_analytics_table, 0, key, &change->row, change->set, made);
}

/** Deletes the row of this key; fills *gone with it unless that is NULL; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status video_analytics_delete(struct ch_db *db, struct ch_uuid by_id, struct video_analytics_row *gone)
{
	const void *key[] = {&by_id};

	return ch_delete(db, &video_analytics_table, 0, key, gone);
}

/** The row of this key; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status video_analytics_get_by_video_id_and_date(struct ch_db *db, struct ch_uuid by_video_id, struct ch_date by_date, struct video_analytics_row *row)
{
	const void *key[] = {&by_video_id, &by_date};

	return ch_find(db, &video_analytics_table, 1, key, row);
}

/** Inserts a row or, where this key is there already, sets in that one what is set; fills *made unless that is NULL. */
CH_CHECKED static inline enum ch_status video_analytics_upsert_by_video_id_and_date(struct ch_db *db, const struct video_analytics_change *change, struct video_analytics_row *made)
{
	return ch_upsert(db, &video_analytics_table, 1, &change->row, change->set, made);
}

/** Sets what is set in the row of this key; fills *made unless that is NULL; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status video_analytics_update_by_video_id_and_date(struct ch_db *db, struct ch_uuid by_video_id, struct ch_date by_date, const struct video_analytics_change *change, struct video_analytics_row *made)
{
	const void *key[] = {&by_video_id, &by_date};

	return ch_update(db, &video_analytics_table, 1, key, &change->row, change->set, made);
}

/** Deletes the row of this key; fills *gone with it unless that is NULL; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status video_analytics_delete_by_video_id_and_date(struct ch_db *db, struct ch_uuid by_video_id, struct ch_date by_date, struct video_analytics_row *gone)
{
	const void *key[] = {&by_video_id, &by_date};

	return ch_delete(db, &video_analytics_table, 1, key, gone);
}

/** At most so many rows, in the order of id; after is the last row of the page
 * before, or NULL. */
CH_CHECKED static inline enum ch_status video_analytics_list_by_video_id(struct ch_db *db, struct ch_uuid by_video_id, const struct video_analytics_row *after, int64_t limit, struct ch_rows *rows)
{
	const void *key[] = {&by_video_id};

	return ch_list(db, &video_analytics_table, 2, key, after, limit, rows);
}

/** All of them, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status video_analytics_stream_by_video_id(struct ch_db *db, struct ch_uuid by_video_id, struct ch_rows *rows)
{
	const void *key[] = {&by_video_id};

	return ch_stream(db, &video_analytics_table, 2, key, rows);
}

/** At most so many rows, in the order of date, id from the last on; after is the last row of the page
 * before, or NULL. */
CH_CHECKED static inline enum ch_status video_analytics_list_in_date(struct ch_db *db, const struct video_analytics_row *after, int64_t limit, struct ch_rows *rows)
{
	return ch_list(db, &video_analytics_table, 3, NULL, after, limit, rows);
}
#ifdef __cplusplus
}
#endif

#endif
