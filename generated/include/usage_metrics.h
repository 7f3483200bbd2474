/* Made by chronosc from the template c: do not edit. */
#ifndef CHRONOS_USAGE_METRICS_H
#define CHRONOS_USAGE_METRICS_H

#include "chronos_rt.h"
#include "chronos_types.h"

#ifdef __cplusplus
extern "C" {
#endif

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
	USAGE_METRICS_COLUMNS
};

/** The constraints, and what else an error may name as one: see usage_metrics_broken(). */
enum usage_metrics_constraint {
	USAGE_METRICS_CONSTRAINT_NONE,
	/** primary key (id) */
	USAGE_METRICS_CONSTRAINT_PKEY,
	/** foreign key usage_metrics_creator_id_fkey (creator_id) REFERENCES public.creators (id) ON DELETE CASCADE */
	USAGE_METRICS_CONSTRAINT_CREATOR_ID_FKEY,
	/** unique unique_creator_date (creator_id, date) */
	USAGE_METRICS_CONSTRAINT_UNIQUE_CREATOR_DATE,
};

extern const struct ch_table usage_metrics_table;

/** Reads a row of COPY's binary form; false when it is none. */
CH_CHECKED static inline bool usage_metrics_decode(const uint8_t *image, size_t size, struct usage_metrics_row *row)
{
	struct ch_cells cells = {image + 2, image + size};

	return size >= 2 && ch_load16(image) == USAGE_METRICS_COLUMNS &&
	       ch_read_uuid(&cells, &row->id) &&
	       ch_read_uuid(&cells, &row->creator_id) &&
	       ch_read_date(&cells, &row->date) &&
	       ch_read_i64(&cells, &row->storage_used_bytes) &&
	       ch_read_i32(&cells, &row->videos_uploaded) &&
	       ch_read_i32(&cells, &row->total_video_duration_seconds) &&
	       ch_read_i32(&cells, &row->ai_credits_used) &&
	       ch_read_numeric(&cells, &row->transcription_minutes) &&
	       ch_read_i32(&cells, &row->chat_messages_sent) &&
	       ch_read_i32(&cells, &row->active_students) &&
	       ch_read_opt_jsonb(&cells, &row->metadata) &&
	       ch_read_timestamptz(&cells, &row->created_at) &&
	       ch_read_timestamptz(&cells, &row->updated_at) &&
	       cells.at == cells.end;
}

/** The next row: CH_ROW, or CH_DONE behind the last. What it points at lives until the next call. */
CH_CHECKED static inline enum ch_status usage_metrics_next(struct ch_rows *rows, struct usage_metrics_row *row)
{
	enum ch_status status = ch_rows_step(rows, &usage_metrics_table);

	if (status == CH_ROW && (rows->image == NULL || !usage_metrics_decode(rows->image, rows->size, row)))
		status = ch_rows_read(rows, row);
	return status;
}

/** All rows, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status usage_metrics_scan(struct ch_db *db, struct ch_rows *rows)
{
	return ch_scan(db, &usage_metrics_table, rows);
}

/** Copies what the row points at into the arena. */
CH_CHECKED static inline enum ch_status usage_metrics_copy(struct ch_arena *arena, struct usage_metrics_row *row)
{
	return ch_row_copy(arena, &usage_metrics_table, row);
}

/** Values for some of the columns: the functions usage_metrics_set_... put them in. Begins zeroed. */
struct usage_metrics_change {
	struct usage_metrics_row row;
	uint64_t set[(USAGE_METRICS_COLUMNS + 63) / 64];
};

static inline void usage_metrics_set_id(struct usage_metrics_change *change, struct ch_uuid value)
{
	change->row.id = value;
	ch_set_add(change->set, USAGE_METRICS_COLUMN_ID);
}

static inline void usage_metrics_set_creator_id(struct usage_metrics_change *change, struct ch_uuid value)
{
	change->row.creator_id = value;
	ch_set_add(change->set, USAGE_METRICS_COLUMN_CREATOR_ID);
}

static inline void usage_metrics_set_date(struct usage_metrics_change *change, struct ch_date value)
{
	change->row.date = value;
	ch_set_add(change->set, USAGE_METRICS_COLUMN_DATE);
}

static inline void usage_metrics_set_storage_used_bytes(struct usage_metrics_change *change, int64_t value)
{
	change->row.storage_used_bytes = value;
	ch_set_add(change->set, USAGE_METRICS_COLUMN_STORAGE_USED_BYTES);
}

static inline void usage_metrics_set_videos_uploaded(struct usage_metrics_change *change, int32_t value)
{
	change->row.videos_uploaded = value;
	ch_set_add(change->set, USAGE_METRICS_COLUMN_VIDEOS_UPLOADED);
}

static inline void usage_metrics_set_total_video_duration_seconds(struct usage_metrics_change *change, int32_t value)
{
	change->row.total_video_duration_seconds = value;
	ch_set_add(change->set, USAGE_METRICS_COLUMN_TOTAL_VIDEO_DURATION_SECONDS);
}

static inline void usage_metrics_set_ai_credits_used(struct usage_metrics_change *change, int32_t value)
{
	change->row.ai_credits_used = value;
	ch_set_add(change->set, USAGE_METRICS_COLUMN_AI_CREDITS_USED);
}

static inline void usage_metrics_set_transcription_minutes(struct usage_metrics_change *change, struct ch_numeric value)
{
	change->row.transcription_minutes = value;
	ch_set_add(change->set, USAGE_METRICS_COLUMN_TRANSCRIPTION_MINUTES);
}

static inline void usage_metrics_set_chat_messages_sent(struct usage_metrics_change *change, int32_t value)
{
	change->row.chat_messages_sent = value;
	ch_set_add(change->set, USAGE_METRICS_COLUMN_CHAT_MESSAGES_SENT);
}

static inline void usage_metrics_set_active_students(struct usage_metrics_change *change, int32_t value)
{
	change->row.active_students = value;
	ch_set_add(change->set, USAGE_METRICS_COLUMN_ACTIVE_STUDENTS);
}

static inline void usage_metrics_set_metadata(struct usage_metrics_change *change, struct ch_opt_jsonb value)
{
	change->row.metadata = value;
	ch_set_add(change->set, USAGE_METRICS_COLUMN_METADATA);
}

static inline void usage_metrics_set_created_at(struct usage_metrics_change *change, struct ch_timestamptz value)
{
	change->row.created_at = value;
	ch_set_add(change->set, USAGE_METRICS_COLUMN_CREATED_AT);
}

static inline void usage_metrics_set_updated_at(struct usage_metrics_change *change, struct ch_timestamptz value)
{
	change->row.updated_at = value;
	ch_set_add(change->set, USAGE_METRICS_COLUMN_UPDATED_AT);
}

/** Inserts a row with the values that are set, and the others' defaults; fills *made with what became of it, unless that is NULL. */
CH_CHECKED static inline enum ch_status usage_metrics_insert(struct ch_db *db, const struct usage_metrics_change *change, struct usage_metrics_row *made)
{
	return ch_insert(db, &usage_metrics_table, &change->row, change->set, made);
}

/** Begins a bulk load: for each row usage_metrics_load_put(), then ch_load_end() or ch_load_cancel(). */
CH_CHECKED static inline enum ch_status usage_metrics_load(struct ch_db *db, struct ch_load *load)
{
	return ch_load_begin(db, &usage_metrics_table, load);
}

CH_CHECKED static inline enum ch_status usage_metrics_load_put(struct ch_load *load, const struct usage_metrics_row *row)
{
	uint8_t *at = ch_load_room(load, (size_t)2 +
		ch_room_uuid(row->id) +
		ch_room_uuid(row->creator_id) +
		ch_room_date(row->date) +
		ch_room_i64(row->storage_used_bytes) +
		ch_room_i32(row->videos_uploaded) +
		ch_room_i32(row->total_video_duration_seconds) +
		ch_room_i32(row->ai_credits_used) +
		ch_room_numeric(row->transcription_minutes) +
		ch_room_i32(row->chat_messages_sent) +
		ch_room_i32(row->active_students) +
		ch_room_opt_jsonb(row->metadata) +
		ch_room_timestamptz(row->created_at) +
		ch_room_timestamptz(row->updated_at));

	if (at == NULL)
		return load->status;
	ch_store16(at, load->fields);
	at += 2;
	if (ch_set_has(load->set, USAGE_METRICS_COLUMN_ID))
		at = ch_write_uuid(at, row->id);
	if (ch_set_has(load->set, USAGE_METRICS_COLUMN_CREATOR_ID))
		at = ch_write_uuid(at, row->creator_id);
	if (ch_set_has(load->set, USAGE_METRICS_COLUMN_DATE))
		at = ch_write_date(at, row->date);
	if (ch_set_has(load->set, USAGE_METRICS_COLUMN_STORAGE_USED_BYTES))
		at = ch_write_i64(at, row->storage_used_bytes);
	if (ch_set_has(load->set, USAGE_METRICS_COLUMN_VIDEOS_UPLOADED))
		at = ch_write_i32(at, row->videos_uploaded);
	if (ch_set_has(load->set, USAGE_METRICS_COLUMN_TOTAL_VIDEO_DURATION_SECONDS))
		at = ch_write_i32(at, row->total_video_duration_seconds);
	if (ch_set_has(load->set, USAGE_METRICS_COLUMN_AI_CREDITS_USED))
		at = ch_write_i32(at, row->ai_credits_used);
	if (ch_set_has(load->set, USAGE_METRICS_COLUMN_TRANSCRIPTION_MINUTES))
		at = ch_write_numeric(at, row->transcription_minutes);
	if (ch_set_has(load->set, USAGE_METRICS_COLUMN_CHAT_MESSAGES_SENT))
		at = ch_write_i32(at, row->chat_messages_sent);
	if (ch_set_has(load->set, USAGE_METRICS_COLUMN_ACTIVE_STUDENTS))
		at = ch_write_i32(at, row->active_students);
	if (ch_set_has(load->set, USAGE_METRICS_COLUMN_METADATA))
		at = ch_write_opt_jsonb(at, row->metadata);
	if (ch_set_has(load->set, USAGE_METRICS_COLUMN_CREATED_AT))
		at = ch_write_timestamptz(at, row->created_at);
	if (ch_set_has(load->set, USAGE_METRICS_COLUMN_UPDATED_AT))
		at = ch_write_timestamptz(at, row->updated_at);
	load->size = (size_t)(at - load->data);
	load->count++;
	return CH_OK;
}

/** Which of its constraints the last failure was about. */
static inline enum usage_metrics_constraint usage_metrics_broken(const struct ch_db *db)
{
	return (enum usage_metrics_constraint)ch_broken(db, &usage_metrics_table);
}

/** The row of this key; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status usage_metrics_get(struct ch_db *db, struct ch_uuid by_id, struct usage_metrics_row *row)
{
	const void *key[] = {&by_id};

	return ch_find(db, &usage_metrics_table, 0, key, row);
}

/** The rows of these keys that there are, in any order. */
CH_CHECKED static inline enum ch_status usage_metrics_get_many(struct ch_db *db, const struct ch_uuid *keys, size_t count, struct ch_rows *rows)
{
	return ch_find_many(db, &usage_metrics_table, 0, keys, sizeof *keys, count, rows);
}

/** Inserts a row or, where this key is there already, sets in that one what is set; fills *made unless that is NULL. */
CH_CHECKED static inline enum ch_status usage_metrics_upsert(struct ch_db *db, const struct usage_metrics_change *change, struct usage_metrics_row *made)
{
	return ch_upsert(db, &usage_metrics_table, 0, &change->row, change->set, made);
}

/** Sets what is set in the row of this key; fills *made unless that is NULL; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status usage_metrics_update(struct ch_db *db, struct ch_uuid by_id, const struct usage_metrics_change *change, struct usage_metrics_row *made)
{
	const void *key[] = {&by_id};

	return ch_update(db, &usage_metrics_table, 0, key, &change->row, change->set, made);
}

/** Deletes the row of this key; fills *gone with it unless that is NULL; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status usage_metrics_delete(struct ch_db *db, struct ch_uuid by_id, struct usage_metrics_row *gone)
{
	const void *key[] = {&by_id};

	return ch_delete(db, &usage_metrics_table, 0, key, gone);
}

/** The row of this key; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status usage_metrics_get_by_creator_id_and_date(struct ch_db *db, struct ch_uuid by_creator_id, struct ch_date by_date, struct usage_metrics_row *row)
{
	const void *key[] = {&by_creator_id, &by_date};

	return ch_find(db, &usage_metrics_table, 1, key, row);
}

/** Inserts a row or, where this key is there already, sets in that one what is set; fills *made unless that is NULL. */
CH_CHECKED static inline enum ch_status usage_metrics_upsert_by_creator_id_and_date(struct ch_db *db, const struct usage_metrics_change *change, struct usage_metrics_row *made)
{
	return ch_upsert(db, &usage_metrics_table, 1, &change->row, change->set, made);
}

/** Sets what is set in the row of this key; fills *made unless that is NULL; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status usage_metrics_update_by_creator_id_and_date(struct ch_db *db, struct ch_uuid by_creator_id, struct ch_date by_date, const struct usage_metrics_change *change, struct usage_metrics_row *made)
{
	const void *key[] = {&by_creator_id, &by_date};

	return ch_update(db, &usage_metrics_table, 1, key, &change->row, change->set, made);
}

/** Deletes the row of this key; fills *gone with it unless that is NULL; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status usage_metrics_delete_by_creator_id_and_date(struct ch_db *db, struct ch_uuid by_creator_id, struct ch_date by_date, struct usage_metrics_row *gone)
{
	const void *key[] = {&by_creator_id, &by_date};

	return ch_delete(db, &usage_metrics_table, 1, key, gone);
}

/** At most so many rows, in the order of id; after is the last row of the page
 * before, or NULL. */
CH_CHECKED static inline enum ch_status usage_metrics_list_by_creator_id(struct ch_db *db, struct ch_uuid by_creator_id, const struct usage_metrics_row *after, int64_t limit, struct ch_rows *rows)
{
	const void *key[] = {&by_creator_id};

	return ch_list(db, &usage_metrics_table, 2, key, after, limit, rows);
}

/** All of them, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status usage_metrics_stream_by_creator_id(struct ch_db *db, struct ch_uuid by_creator_id, struct ch_rows *rows)
{
	const void *key[] = {&by_creator_id};

	return ch_stream(db, &usage_metrics_table, 2, key, rows);
}

/** At most so many rows, in the order of date, id from the last on; after is the last row of the page
 * before, or NULL. */
CH_CHECKED static inline enum ch_status usage_metrics_list_in_date(struct ch_db *db, const struct usage_metrics_row *after, int64_t limit, struct ch_rows *rows)
{
	return ch_list(db, &usage_metrics_table, 3, NULL, after, limit, rows);
}
#ifdef __cplusplus
}
#endif

#endif
