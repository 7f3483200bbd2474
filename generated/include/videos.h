/* Made by chronosc from the template c: do not edit. */
#ifndef CHRONOS_VIDEOS_H
#define CHRONOS_VIDEOS_H

#include "chronos_rt.h"
#include "chronos_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * A row of table public.videos.
 * Uploaded video content with processing status
 */
struct videos_row {
	/**
	 * id: uuid NOT NULL DEFAULT gen_random_uuid()
	 * primary key (id)
	 */
	struct ch_uuid id;

	/**
	 * creator_id: uuid NOT NULL
	 * foreign key videos_creator_id_fkey (creator_id) REFERENCES public.creators (id) ON DELETE CASCADE
	 */
	struct ch_uuid creator_id;

	/**
	 * title: text NOT NULL
	 */
	struct ch_str title;

	/**
	 * description: text
	 */
	struct ch_opt_str description;

	/**
	 * url: text
	 */
	struct ch_opt_str url;

	/**
	 * storage_path: text
	 * Supabase Storage bucket path
	 * check videos_source_validation ((source_type = 'youtube' and youtube_video_id is not null) or
	 *         (source_type = 'mux' and mux_playback_id is not null) or
	 *         (source_type = 'loom' and embed_id is not null) or
	 *         (source_type = 'upload' and (storage_path is not null or status in ('pending', 'uploading', 'failed'))))
	 */
	struct ch_opt_str storage_path;

	/**
	 * thumbnail_url: text
	 */
	struct ch_opt_str thumbnail_url;

	/**
	 * duration_seconds: integer
	 */
	struct ch_opt_i32 duration_seconds;

	/**
	 * transcript: text
	 */
	struct ch_opt_str transcript;

	/**
	 * transcript_language: text DEFAULT 'en'
	 */
	struct ch_opt_str transcript_language;

	/**
	 * status: text NOT NULL DEFAULT 'pending'
	 * Processing pipeline status
	 * check videos_status_check (status in ('pending', 'uploading', 'transcribing', 'processing', 'embedding', 'completed', 'failed'))
	 * check videos_source_validation ((source_type = 'youtube' and youtube_video_id is not null) or
	 *         (source_type = 'mux' and mux_playback_id is not null) or
	 *         (source_type = 'loom' and embed_id is not null) or
	 *         (source_type = 'upload' and (storage_path is not null or status in ('pending', 'uploading', 'failed'))))
	 */
	struct ch_str status;

	/**
	 * error_message: text
	 */
	struct ch_opt_str error_message;

	/**
	 * processing_started_at: timestamp with time zone
	 */
	struct ch_opt_timestamptz processing_started_at;

	/**
	 * processing_completed_at: timestamp with time zone
	 */
	struct ch_opt_timestamptz processing_completed_at;

	/**
	 * file_size_bytes: bigint
	 */
	struct ch_opt_i64 file_size_bytes;

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

	/**
	 * is_deleted: boolean NOT NULL DEFAULT false
	 */
	bool is_deleted;

	/**
	 * source_type: text NOT NULL DEFAULT 'upload'
	 * Source of video: youtube (embedded) or upload (file upload)
	 * check videos_source_type_check (source_type in ('youtube', 'mux', 'loom', 'upload'))
	 * check videos_source_validation ((source_type = 'youtube' and youtube_video_id is not null) or
	 *         (source_type = 'mux' and mux_playback_id is not null) or
	 *         (source_type = 'loom' and embed_id is not null) or
	 *         (source_type = 'upload' and (storage_path is not null or status in ('pending', 'uploading', 'failed'))))
	 */
	struct ch_str source_type;

	/**
	 * youtube_video_id: text
	 * YouTube video ID (11 characters) for embedded videos
	 * check videos_source_validation ((source_type = 'youtube' and youtube_video_id is not null) or
	 *         (source_type = 'mux' and mux_playback_id is not null) or
	 *         (source_type = 'loom' and embed_id is not null) or
	 *         (source_type = 'upload' and (storage_path is not null or status in ('pending', 'uploading', 'failed'))))
	 */
	struct ch_opt_str youtube_video_id;

	/**
	 * youtube_channel_id: text
	 * YouTube channel ID for attribution and analytics
	 */
	struct ch_opt_str youtube_channel_id;

	/**
	 * whop_lesson_id: text
	 * Whop lesson ID for syncing with Whop course content
	 */
	struct ch_opt_str whop_lesson_id;

	/**
	 * mux_asset_id: text
	 * Mux asset ID for video hosting (private content)
	 */
	struct ch_opt_str mux_asset_id;

	/**
	 * mux_playback_id: text
	 * Mux playback ID for HLS streaming
	 * check videos_source_validation ((source_type = 'youtube' and youtube_video_id is not null) or
	 *         (source_type = 'mux' and mux_playback_id is not null) or
	 *         (source_type = 'loom' and embed_id is not null) or
	 *         (source_type = 'upload' and (storage_path is not null or status in ('pending', 'uploading', 'failed'))))
	 */
	struct ch_opt_str mux_playback_id;

	/**
	 * embed_type: text
	 * Type of embed: youtube, loom, vimeo, wistia
	 * check videos_embed_type_check (embed_type is null or embed_type in ('youtube', 'loom', 'vimeo', 'wistia'))
	 */
	struct ch_opt_str embed_type;

	/**
	 * embed_id: text
	 * Platform-specific video identifier for embeds
	 * check videos_source_validation ((source_type = 'youtube' and youtube_video_id is not null) or
	 *         (source_type = 'mux' and mux_playback_id is not null) or
	 *         (source_type = 'loom' and embed_id is not null) or
	 *         (source_type = 'upload' and (storage_path is not null or status in ('pending', 'uploading', 'failed'))))
	 */
	struct ch_opt_str embed_id;
};

/** The name, as SQL has it; behind it those of the columns. */
#define VIDEOS_SQL "public.videos"
#define VIDEOS_SQL_ID "id"
#define VIDEOS_SQL_CREATOR_ID "creator_id"
#define VIDEOS_SQL_TITLE "title"
#define VIDEOS_SQL_DESCRIPTION "description"
#define VIDEOS_SQL_URL "url"
#define VIDEOS_SQL_STORAGE_PATH "storage_path"
#define VIDEOS_SQL_THUMBNAIL_URL "thumbnail_url"
#define VIDEOS_SQL_DURATION_SECONDS "duration_seconds"
#define VIDEOS_SQL_TRANSCRIPT "transcript"
#define VIDEOS_SQL_TRANSCRIPT_LANGUAGE "transcript_language"
#define VIDEOS_SQL_STATUS "status"
#define VIDEOS_SQL_ERROR_MESSAGE "error_message"
#define VIDEOS_SQL_PROCESSING_STARTED_AT "processing_started_at"
#define VIDEOS_SQL_PROCESSING_COMPLETED_AT "processing_completed_at"
#define VIDEOS_SQL_FILE_SIZE_BYTES "file_size_bytes"
#define VIDEOS_SQL_METADATA "metadata"
#define VIDEOS_SQL_CREATED_AT "created_at"
#define VIDEOS_SQL_UPDATED_AT "updated_at"
#define VIDEOS_SQL_IS_DELETED "is_deleted"
#define VIDEOS_SQL_SOURCE_TYPE "source_type"
#define VIDEOS_SQL_YOUTUBE_VIDEO_ID "youtube_video_id"
#define VIDEOS_SQL_YOUTUBE_CHANNEL_ID "youtube_channel_id"
#define VIDEOS_SQL_WHOP_LESSON_ID "whop_lesson_id"
#define VIDEOS_SQL_MUX_ASSET_ID "mux_asset_id"
#define VIDEOS_SQL_MUX_PLAYBACK_ID "mux_playback_id"
#define VIDEOS_SQL_EMBED_TYPE "embed_type"
#define VIDEOS_SQL_EMBED_ID "embed_id"

/** The columns in their order, from 0. */
enum videos_column {
	VIDEOS_COLUMN_ID,
	VIDEOS_COLUMN_CREATOR_ID,
	VIDEOS_COLUMN_TITLE,
	VIDEOS_COLUMN_DESCRIPTION,
	VIDEOS_COLUMN_URL,
	VIDEOS_COLUMN_STORAGE_PATH,
	VIDEOS_COLUMN_THUMBNAIL_URL,
	VIDEOS_COLUMN_DURATION_SECONDS,
	VIDEOS_COLUMN_TRANSCRIPT,
	VIDEOS_COLUMN_TRANSCRIPT_LANGUAGE,
	VIDEOS_COLUMN_STATUS,
	VIDEOS_COLUMN_ERROR_MESSAGE,
	VIDEOS_COLUMN_PROCESSING_STARTED_AT,
	VIDEOS_COLUMN_PROCESSING_COMPLETED_AT,
	VIDEOS_COLUMN_FILE_SIZE_BYTES,
	VIDEOS_COLUMN_METADATA,
	VIDEOS_COLUMN_CREATED_AT,
	VIDEOS_COLUMN_UPDATED_AT,
	VIDEOS_COLUMN_IS_DELETED,
	VIDEOS_COLUMN_SOURCE_TYPE,
	VIDEOS_COLUMN_YOUTUBE_VIDEO_ID,
	VIDEOS_COLUMN_YOUTUBE_CHANNEL_ID,
	VIDEOS_COLUMN_WHOP_LESSON_ID,
	VIDEOS_COLUMN_MUX_ASSET_ID,
	VIDEOS_COLUMN_MUX_PLAYBACK_ID,
	VIDEOS_COLUMN_EMBED_TYPE,
	VIDEOS_COLUMN_EMBED_ID,
	VIDEOS_COLUMNS
};

/** The constraints, and what else an error may name as one: see videos_broken(). */
enum videos_constraint {
	VIDEOS_CONSTRAINT_NONE,
	/** primary key (id) */
	VIDEOS_CONSTRAINT_PKEY,
	/** foreign key videos_creator_id_fkey (creator_id) REFERENCES public.creators (id) ON DELETE CASCADE */
	VIDEOS_CONSTRAINT_CREATOR_ID_FKEY,
	/** check videos_status_check (status in ('pending', 'uploading', 'transcribing', 'processing', 'embedding', 'completed', 'failed')) */
	VIDEOS_CONSTRAINT_STATUS_CHECK,
	/** check videos_source_type_check (source_type in ('youtube', 'mux', 'loom', 'upload')) */
	VIDEOS_CONSTRAINT_SOURCE_TYPE_CHECK,
	/** check videos_embed_type_check (embed_type is null or embed_type in ('youtube', 'loom', 'vimeo', 'wistia')) */
	VIDEOS_CONSTRAINT_EMBED_TYPE_CHECK,
	/** check videos_source_validation ((source_type = 'youtube' and youtube_video_id is not null) or
	 *         (source_type = 'mux' and mux_playback_id is not null) or
	 *         (source_type = 'loom' and embed_id is not null) or
	 *         (source_type = 'upload' and (storage_path is not null or status in ('pending', 'uploading', 'failed')))) */
	VIDEOS_CONSTRAINT_SOURCE_VALIDATION,
};

extern const struct ch_table videos_table;

/** Reads a row of COPY's binary form; false when it is none. */
CH_CHECKED static inline bool videos_decode(const uint8_t *image, size_t size, struct videos_row *row)
{
	struct ch_cells cells = {image + 2, image + size};

	return size >= 2 && ch_load16(image) == VIDEOS_COLUMNS &&
	       ch_read_uuid(&cells, &row->id) &&
	       ch_read_uuid(&cells, &row->creator_id) &&
	       ch_read_str(&cells, &row->title) &&
	       ch_read_opt_str(&cells, &row->description) &&
	       ch_read_opt_str(&cells, &row->url) &&
	       ch_read_opt_str(&cells, &row->storage_path) &&
	       ch_read_opt_str(&cells, &row->thumbnail_url) &&
	       ch_read_opt_i32(&cells, &row->duration_seconds) &&
	       ch_read_opt_str(&cells, &row->transcript) &&
	       ch_read_opt_str(&cells, &row->transcript_language) &&
	       ch_read_str(&cells, &row->status) &&
	       ch_read_opt_str(&cells, &row->error_message) &&
	       ch_read_opt_timestamptz(&cells, &row->processing_started_at) &&
	       ch_read_opt_timestamptz(&cells, &row->processing_completed_at) &&
	       ch_read_opt_i64(&cells, &row->file_size_bytes) &&
	       ch_read_opt_jsonb(&cells, &row->metadata) &&
	       ch_read_timestamptz(&cells, &row->created_at) &&
	       ch_read_timestamptz(&cells, &row->updated_at) &&
	       ch_read_bool(&cells, &row->is_deleted) &&
	       ch_read_str(&cells, &row->source_type) &&
	       ch_read_opt_str(&cells, &row->youtube_video_id) &&
	       ch_read_opt_str(&cells, &row->youtube_channel_id) &&
	       ch_read_opt_str(&cells, &row->whop_lesson_id) &&
	       ch_read_opt_str(&cells, &row->mux_asset_id) &&
	       ch_read_opt_str(&cells, &row->mux_playback_id) &&
	       ch_read_opt_str(&cells, &row->embed_type) &&
	       ch_read_opt_str(&cells, &row->embed_id) &&
	       cells.at == cells.end;
}

/** The next row: CH_ROW, or CH_DONE behind the last. What it points at lives until the next call. */
CH_CHECKED static inline enum ch_status videos_next(struct ch_rows *rows, struct videos_row *row)
{
	enum ch_status status = ch_rows_step(rows, &videos_table);

	if (status == CH_ROW && (rows->image == NULL || !videos_decode(rows->image, rows->size, row)))
		status = ch_rows_read(rows, row);
	return status;
}

/** All rows, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status videos_scan(struct ch_db *db, struct ch_rows *rows)
{
	return ch_scan(db, &videos_table, rows);
}

/** Copies what the row points at into the arena. */
CH_CHECKED static inline enum ch_status videos_copy(struct ch_arena *arena, struct videos_row *row)
{
	return ch_row_copy(arena, &videos_table, row);
}

/** Values for some of the columns: the functions videos_set_... put them in. Begins zeroed. */
struct videos_change {
	struct videos_row row;
	uint64_t set[(VIDEOS_COLUMNS + 63) / 64];
};

static inline void videos_set_id(struct videos_change *change, struct ch_uuid value)
{
	change->row.id = value;
	ch_set_add(change->set, VIDEOS_COLUMN_ID);
}

static inline void videos_set_creator_id(struct videos_change *change, struct ch_uuid value)
{
	change->row.creator_id = value;
	ch_set_add(change->set, VIDEOS_COLUMN_CREATOR_ID);
}

static inline void videos_set_title(struct videos_change *change, struct ch_str value)
{
	change->row.title = value;
	ch_set_add(change->set, VIDEOS_COLUMN_TITLE);
}

static inline void videos_set_description(struct videos_change *change, struct ch_opt_str value)
{
	change->row.description = value;
	ch_set_add(change->set, VIDEOS_COLUMN_DESCRIPTION);
}

static inline void videos_set_url(struct videos_change *change, struct ch_opt_str value)
{
	change->row.url = value;
	ch_set_add(change->set, VIDEOS_COLUMN_URL);
}

static inline void videos_set_storage_path(struct videos_change *change, struct ch_opt_str value)
{
	change->row.storage_path = value;
	ch_set_add(change->set, VIDEOS_COLUMN_STORAGE_PATH);
}

static inline void videos_set_thumbnail_url(struct videos_change *change, struct ch_opt_str value)
{
	change->row.thumbnail_url = value;
	ch_set_add(change->set, VIDEOS_COLUMN_THUMBNAIL_URL);
}

static inline void videos_set_duration_seconds(struct videos_change *change, struct ch_opt_i32 value)
{
	change->row.duration_seconds = value;
	ch_set_add(change->set, VIDEOS_COLUMN_DURATION_SECONDS);
}

static inline void videos_set_transcript(struct videos_change *change, struct ch_opt_str value)
{
	change->row.transcript = value;
	ch_set_add(change->set, VIDEOS_COLUMN_TRANSCRIPT);
}

static inline void videos_set_transcript_language(struct videos_change *change, struct ch_opt_str value)
{
	change->row.transcript_language = value;
	ch_set_add(change->set, VIDEOS_COLUMN_TRANSCRIPT_LANGUAGE);
}

static inline void videos_set_status(struct videos_change *change, struct ch_str value)
{
	change->row.status = value;
	ch_set_add(change->set, VIDEOS_COLUMN_STATUS);
}

static inline void videos_set_error_message(struct videos_change *change, struct ch_opt_str value)
{
	change->row.error_message = value;
	ch_set_add(change->set, VIDEOS_COLUMN_ERROR_MESSAGE);
}

static inline void videos_set_processing_started_at(struct videos_change *change, struct ch_opt_timestamptz value)
{
	change->row.processing_started_at = value;
	ch_set_add(change->set, VIDEOS_COLUMN_PROCESSING_STARTED_AT);
}

static inline void videos_set_processing_completed_at(struct videos_change *change, struct ch_opt_timestamptz value)
{
	change->row.processing_completed_at = value;
	ch_set_add(change->set, VIDEOS_COLUMN_PROCESSING_COMPLETED_AT);
}

static inline void videos_set_file_size_bytes(struct videos_change *change, struct ch_opt_i64 value)
{
	change->row.file_size_bytes = value;
	ch_set_add(change->set, VIDEOS_COLUMN_FILE_SIZE_BYTES);
}

static inline void videos_set_metadata(struct videos_change *change, struct ch_opt_jsonb value)
{
	change->row.metadata = value;
	ch_set_add(change->set, VIDEOS_COLUMN_METADATA);
}

static inline void videos_set_created_at(struct videos_change *change, struct ch_timestamptz value)
{
	change->row.created_at = value;
	ch_set_add(change->set, VIDEOS_COLUMN_CREATED_AT);
}

static inline void videos_set_updated_at(struct videos_change *change, struct ch_timestamptz value)
{
	change->row.updated_at = value;
	ch_set_add(change->set, VIDEOS_COLUMN_UPDATED_AT);
}

static inline void videos_set_is_deleted(struct videos_change *change, bool value)
{
	change->row.is_deleted = value;
	ch_set_add(change->set, VIDEOS_COLUMN_IS_DELETED);
}

static inline void videos_set_source_type(struct videos_change *change, struct ch_str value)
{
	change->row.source_type = value;
	ch_set_add(change->set, VIDEOS_COLUMN_SOURCE_TYPE);
}

static inline void videos_set_youtube_video_id(struct videos_change *change, struct ch_opt_str value)
{
	change->row.youtube_video_id = value;
	ch_set_add(change->set, VIDEOS_COLUMN_YOUTUBE_VIDEO_ID);
}

static inline void videos_set_youtube_channel_id(struct videos_change *change, struct ch_opt_str value)
{
	change->row.youtube_channel_id = value;
	ch_set_add(change->set, VIDEOS_COLUMN_YOUTUBE_CHANNEL_ID);
}

static inline void videos_set_whop_lesson_id(struct videos_change *change, struct ch_opt_str value)
{
	change->row.whop_lesson_id = value;
	ch_set_add(change->set, VIDEOS_COLUMN_WHOP_LESSON_ID);
}

static inline void videos_set_mux_asset_id(struct videos_change *change, struct ch_opt_str value)
{
	change->row.mux_asset_id = value;
	ch_set_add(change->set, VIDEOS_COLUMN_MUX_ASSET_ID);
}

static inline void videos_set_mux_playback_id(struct videos_change *change, struct ch_opt_str value)
{
	change->row.mux_playback_id = value;
	ch_set_add(change->set, VIDEOS_COLUMN_MUX_PLAYBACK_ID);
}

static inline void videos_set_embed_type(struct videos_change *change, struct ch_opt_str value)
{
	change->row.embed_type = value;
	ch_set_add(change->set, VIDEOS_COLUMN_EMBED_TYPE);
}

static inline void videos_set_embed_id(struct videos_change *change, struct ch_opt_str value)
{
	change->row.embed_id = value;
	ch_set_add(change->set, VIDEOS_COLUMN_EMBED_ID);
}

/** Inserts a row with the values that are set, and the others' defaults; fills *made with what became of it, unless that is NULL. */
CH_CHECKED static inline enum ch_status videos_insert(struct ch_db *db, const struct videos_change *change, struct videos_row *made)
{
	return ch_insert(db, &videos_table, &change->row, change->set, made);
}

/** Begins a bulk load: for each row videos_load_put(), then ch_load_end() or ch_load_cancel(). */
CH_CHECKED static inline enum ch_status videos_load(struct ch_db *db, struct ch_load *load)
{
	return ch_load_begin(db, &videos_table, load);
}

CH_CHECKED static inline enum ch_status videos_load_put(struct ch_load *load, const struct videos_row *row)
{
	uint8_t *at = ch_load_room(load, (size_t)2 +
		ch_room_uuid(row->id) +
		ch_room_uuid(row->creator_id) +
		ch_room_str(row->title) +
		ch_room_opt_str(row->description) +
		ch_room_opt_str(row->url) +
		ch_room_opt_str(row->storage_path) +
		ch_room_opt_str(row->thumbnail_url) +
		ch_room_opt_i32(row->duration_seconds) +
		ch_room_opt_str(row->transcript) +
		ch_room_opt_str(row->transcript_language) +
		ch_room_str(row->status) +
		ch_room_opt_str(row->error_message) +
		ch_room_opt_timestamptz(row->processing_started_at) +
		ch_room_opt_timestamptz(row->processing_completed_at) +
		ch_room_opt_i64(row->file_size_bytes) +
		ch_room_opt_jsonb(row->metadata) +
		ch_room_timestamptz(row->created_at) +
		ch_room_timestamptz(row->updated_at) +
		ch_room_bool(row->is_deleted) +
		ch_room_str(row->source_type) +
		ch_room_opt_str(row->youtube_video_id) +
		ch_room_opt_str(row->youtube_channel_id) +
		ch_room_opt_str(row->whop_lesson_id) +
		ch_room_opt_str(row->mux_asset_id) +
		ch_room_opt_str(row->mux_playback_id) +
		ch_room_opt_str(row->embed_type) +
		ch_room_opt_str(row->embed_id));

	if (at == NULL)
		return load->status;
	ch_store16(at, load->fields);
	at += 2;
	if (ch_set_has(load->set, VIDEOS_COLUMN_ID))
		at = ch_write_uuid(at, row->id);
	if (ch_set_has(load->set, VIDEOS_COLUMN_CREATOR_ID))
		at = ch_write_uuid(at, row->creator_id);
	if (ch_set_has(load->set, VIDEOS_COLUMN_TITLE))
		at = ch_write_str(at, row->title);
	if (ch_set_has(load->set, VIDEOS_COLUMN_DESCRIPTION))
		at = ch_write_opt_str(at, row->description);
	if (ch_set_has(load->set, VIDEOS_COLUMN_URL))
		at = ch_write_opt_str(at, row->url);
	if (ch_set_has(load->set, VIDEOS_COLUMN_STORAGE_PATH))
		at = ch_write_opt_str(at, row->storage_path);
	if (ch_set_has(load->set, VIDEOS_COLUMN_THUMBNAIL_URL))
		at = ch_write_opt_str(at, row->thumbnail_url);
	if (ch_set_has(load->set, VIDEOS_COLUMN_DURATION_SECONDS))
		at = ch_write_opt_i32(at, row->duration_seconds);
	if (ch_set_has(load->set, VIDEOS_COLUMN_TRANSCRIPT))
		at = ch_write_opt_str(at, row->transcript);
	if (ch_set_has(load->set, VIDEOS_COLUMN_TRANSCRIPT_LANGUAGE))
		at = ch_write_opt_str(at, row->transcript_language);
	if (ch_set_has(load->set, VIDEOS_COLUMN_STATUS))
		at = ch_write_str(at, row->status);
	if (ch_set_has(load->set, VIDEOS_COLUMN_ERROR_MESSAGE))
		at = ch_write_opt_str(at, row->error_message);
	if (ch_set_has(load->set, VIDEOS_COLUMN_PROCESSING_STARTED_AT))
		at = ch_write_opt_timestamptz(at, row->processing_started_at);
	if (ch_set_has(load->set, VIDEOS_COLUMN_PROCESSING_COMPLETED_AT))
		at = ch_write_opt_timestamptz(at, row->processing_completed_at);
	if (ch_set_has(load->set, VIDEOS_COLUMN_FILE_SIZE_BYTES))
		at = ch_write_opt_i64(at, row->file_size_bytes);
	if (ch_set_has(load->set, VIDEOS_COLUMN_METADATA))
		at = ch_write_opt_jsonb(at, row->metadata);
	if (ch_set_has(load->set, VIDEOS_COLUMN_CREATED_AT))
		at = ch_write_timestamptz(at, row->created_at);
	if (ch_set_has(load->set, VIDEOS_COLUMN_UPDATED_AT))
		at = ch_write_timestamptz(at, row->updated_at);
	if (ch_set_has(load->set, VIDEOS_COLUMN_IS_DELETED))
		at = ch_write_bool(at, row->is_deleted);
	if (ch_set_has(load->set, VIDEOS_COLUMN_SOURCE_TYPE))
		at = ch_write_str(at, row->source_type);
	if (ch_set_has(load->set, VIDEOS_COLUMN_YOUTUBE_VIDEO_ID))
		at = ch_write_opt_str(at, row->youtube_video_id);
	if (ch_set_has(load->set, VIDEOS_COLUMN_YOUTUBE_CHANNEL_ID))
		at = ch_write_opt_str(at, row->youtube_channel_id);
	if (ch_set_has(load->set, VIDEOS_COLUMN_WHOP_LESSON_ID))
		at = ch_write_opt_str(at, row->whop_lesson_id);
	if (ch_set_has(load->set, VIDEOS_COLUMN_MUX_ASSET_ID))
		at = ch_write_opt_str(at, row->mux_asset_id);
	if (ch_set_has(load->set, VIDEOS_COLUMN_MUX_PLAYBACK_ID))
		at = ch_write_opt_str(at, row->mux_playback_id);
	if (ch_set_has(load->set, VIDEOS_COLUMN_EMBED_TYPE))
		at = ch_write_opt_str(at, row->embed_type);
	if (ch_set_has(load->set, VIDEOS_COLUMN_EMBED_ID))
		at = ch_write_opt_str(at, row->embed_id);
	load->size = (size_t)(at - load->data);
	load->count++;
	return CH_OK;
}

/** Which of its constraints the last failure was about. */
static inline enum videos_constraint videos_broken(const struct ch_db *db)
{
	return (enum videos_constraint)ch_broken(db, &videos_table);
}

/** The row of this key; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status videos_get(struct ch_db *db, struct ch_uuid by_id, struct videos_row *row)
{
	const void *key[] = {&by_id};

	return ch_find(db, &videos_table, 0, key, row);
}

/** The rows of these keys that there are, in any order. */
CH_CHECKED static inline enum ch_status videos_get_many(struct ch_db *db, const struct ch_uuid *keys, size_t count, struct ch_rows *rows)
{
	return ch_find_many(db, &videos_table, 0, keys, sizeof *keys, count, rows);
}

/** Inserts a row or, where this key is there already, sets in that one what is set; fills *made unless that is NULL. */
CH_CHECKED static inline enum ch_status videos_upsert(struct ch_db *db, const struct videos_change *change, struct videos_row *made)
{
	return ch_upsert(db, &videos_table, 0, &change->row, change->set, made);
}

/** Sets what is set in the row of this key; fills *made unless that is NULL; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status videos_update(struct ch_db *db, struct ch_uuid by_id, const struct videos_change *change, struct videos_row *made)
{
	const void *key[] = {&by_id};

	return ch_update(db, &videos_table, 0, key, &change->row, change->set, made);
}

/** Deletes the row of this key; fills *gone with it unless that is NULL; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status videos_delete(struct ch_db *db, struct ch_uuid by_id, struct videos_row *gone)
{
	const void *key[] = {&by_id};

	return ch_delete(db, &videos_table, 0, key, gone);
}

/** At most so many rows, in the order of id; after is the last row of the page
 * before, or NULL. */
CH_CHECKED static inline enum ch_status videos_list_by_creator_id(struct ch_db *db, struct ch_uuid by_creator_id, const struct videos_row *after, int64_t limit, struct ch_rows *rows)
{
	const void *key[] = {&by_creator_id};

	return ch_list(db, &videos_table, 1, key, after, limit, rows);
}

/** All of them, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status videos_stream_by_creator_id(struct ch_db *db, struct ch_uuid by_creator_id, struct ch_rows *rows)
{
	const void *key[] = {&by_creator_id};

	return ch_stream(db, &videos_table, 1, key, rows);
}

/** At most so many rows, in the order of id; after is the last row of the page
 * before, or NULL. */
CH_CHECKED static inline enum ch_status videos_list_by_status(struct ch_db *db, struct ch_str by_status, const struct videos_row *after, int64_t limit, struct ch_rows *rows)
{
	const void *key[] = {&by_status};

	return ch_list(db, &videos_table, 2, key, after, limit, rows);
}

/** All of them, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status videos_stream_by_status(struct ch_db *db, struct ch_str by_status, struct ch_rows *rows)
{
	const void *key[] = {&by_status};

	return ch_stream(db, &videos_table, 2, key, rows);
}

/** At most so many rows, in the order of created_at, id from the last on; after is the last row of the page
 * before, or NULL. */
CH_CHECKED static inline enum ch_status videos_list_in_created_at(struct ch_db *db, const struct videos_row *after, int64_t limit, struct ch_rows *rows)
{
	return ch_list(db, &videos_table, 3, NULL, after, limit, rows);
}

/** At most so many rows, in the order of id; after is the last row of the page
 * before, or NULL. */
CH_CHECKED static inline enum ch_status videos_list_by_source_type(struct ch_db *db, struct ch_str by_source_type, const struct videos_row *after, int64_t limit, struct ch_rows *rows)
{
	const void *key[] = {&by_source_type};

	return ch_list(db, &videos_table, 4, key, after, limit, rows);
}

/** All of them, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status videos_stream_by_source_type(struct ch_db *db, struct ch_str by_source_type, struct ch_rows *rows)
{
	const void *key[] = {&by_source_type};

	return ch_stream(db, &videos_table, 4, key, rows);
}
#ifdef __cplusplus
}
#endif

#endif
