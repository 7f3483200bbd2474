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

/* videos_next(), videos_scan(), videos_select(), videos_copy(). */
CH_READS(videos)

/** Encodes a row for ch_load_end() to send. */
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

/* struct videos_change, videos_insert(), videos_load(); videos_set_...() for each column. */
CH_WRITES(videos, VIDEOS_COLUMNS)
CH_SETTER(videos, id, VIDEOS_COLUMN_ID, struct ch_uuid)
CH_SETTER(videos, creator_id, VIDEOS_COLUMN_CREATOR_ID, struct ch_uuid)
CH_SETTER(videos, title, VIDEOS_COLUMN_TITLE, struct ch_str)
CH_SETTER(videos, description, VIDEOS_COLUMN_DESCRIPTION, struct ch_opt_str)
CH_SETTER(videos, url, VIDEOS_COLUMN_URL, struct ch_opt_str)
CH_SETTER(videos, storage_path, VIDEOS_COLUMN_STORAGE_PATH, struct ch_opt_str)
CH_SETTER(videos, thumbnail_url, VIDEOS_COLUMN_THUMBNAIL_URL, struct ch_opt_str)
CH_SETTER(videos, duration_seconds, VIDEOS_COLUMN_DURATION_SECONDS, struct ch_opt_i32)
CH_SETTER(videos, transcript, VIDEOS_COLUMN_TRANSCRIPT, struct ch_opt_str)
CH_SETTER(videos, transcript_language, VIDEOS_COLUMN_TRANSCRIPT_LANGUAGE, struct ch_opt_str)
CH_SETTER(videos, status, VIDEOS_COLUMN_STATUS, struct ch_str)
CH_SETTER(videos, error_message, VIDEOS_COLUMN_ERROR_MESSAGE, struct ch_opt_str)
CH_SETTER(videos, processing_started_at, VIDEOS_COLUMN_PROCESSING_STARTED_AT, struct ch_opt_timestamptz)
CH_SETTER(videos, processing_completed_at, VIDEOS_COLUMN_PROCESSING_COMPLETED_AT, struct ch_opt_timestamptz)
CH_SETTER(videos, file_size_bytes, VIDEOS_COLUMN_FILE_SIZE_BYTES, struct ch_opt_i64)
CH_SETTER(videos, metadata, VIDEOS_COLUMN_METADATA, struct ch_opt_jsonb)
CH_SETTER(videos, created_at, VIDEOS_COLUMN_CREATED_AT, struct ch_timestamptz)
CH_SETTER(videos, updated_at, VIDEOS_COLUMN_UPDATED_AT, struct ch_timestamptz)
CH_SETTER(videos, is_deleted, VIDEOS_COLUMN_IS_DELETED, bool)
CH_SETTER(videos, source_type, VIDEOS_COLUMN_SOURCE_TYPE, struct ch_str)
CH_SETTER(videos, youtube_video_id, VIDEOS_COLUMN_YOUTUBE_VIDEO_ID, struct ch_opt_str)
CH_SETTER(videos, youtube_channel_id, VIDEOS_COLUMN_YOUTUBE_CHANNEL_ID, struct ch_opt_str)
CH_SETTER(videos, whop_lesson_id, VIDEOS_COLUMN_WHOP_LESSON_ID, struct ch_opt_str)
CH_SETTER(videos, mux_asset_id, VIDEOS_COLUMN_MUX_ASSET_ID, struct ch_opt_str)
CH_SETTER(videos, mux_playback_id, VIDEOS_COLUMN_MUX_PLAYBACK_ID, struct ch_opt_str)
CH_SETTER(videos, embed_type, VIDEOS_COLUMN_EMBED_TYPE, struct ch_opt_str)
CH_SETTER(videos, embed_id, VIDEOS_COLUMN_EMBED_ID, struct ch_opt_str)

/* videos_broken(). */
CH_CONSTRAINTS(videos)

/* By id: videos_get(), videos_upsert(), videos_update(), videos_delete(), videos_get_many(). */
CH_KEY(videos, , 0, (struct ch_uuid by_id), (&by_id))
CH_KEYS(videos, , 0, struct ch_uuid)

/* In the order of id: videos_list_by_creator_id(); as they come: videos_stream_by_creator_id(). */
CH_LIST(videos, _by_creator_id, 1, (struct ch_uuid by_creator_id), (&by_creator_id))
CH_STREAM(videos, _by_creator_id, 1, (struct ch_uuid by_creator_id), (&by_creator_id))

/* In the order of id: videos_list_by_status(); as they come: videos_stream_by_status(). */
CH_LIST(videos, _by_status, 2, (struct ch_str by_status), (&by_status))
CH_STREAM(videos, _by_status, 2, (struct ch_str by_status), (&by_status))

/* In the order of created_at, id from the last on: videos_list_in_created_at(). */
CH_LIST_ALL(videos, _in_created_at, 3)

/* In the order of id: videos_list_by_source_type(); as they come: videos_stream_by_source_type(). */
CH_LIST(videos, _by_source_type, 4, (struct ch_str by_source_type), (&by_source_type))
CH_STREAM(videos, _by_source_type, 4, (struct ch_str by_source_type), (&by_source_type))
#ifdef __cplusplus
}
#endif

#endif
