/* Made by chronosc from the template c: do not edit. */
#ifndef CHRONOS_VIDEOS_H
#define CHRONOS_VIDEOS_H

#include "chronos_types.h"

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
	struct ch_opt_json metadata;

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
};

#define VIDEOS_COLUMNS 27

/** A column's name as the catalogue has it, without quotes. */
static inline const char *videos_column_name(enum videos_column column)
{
	switch (column) {
	case VIDEOS_COLUMN_ID:
		return "id";
	case VIDEOS_COLUMN_CREATOR_ID:
		return "creator_id";
	case VIDEOS_COLUMN_TITLE:
		return "title";
	case VIDEOS_COLUMN_DESCRIPTION:
		return "description";
	case VIDEOS_COLUMN_URL:
		return "url";
	case VIDEOS_COLUMN_STORAGE_PATH:
		return "storage_path";
	case VIDEOS_COLUMN_THUMBNAIL_URL:
		return "thumbnail_url";
	case VIDEOS_COLUMN_DURATION_SECONDS:
		return "duration_seconds";
	case VIDEOS_COLUMN_TRANSCRIPT:
		return "transcript";
	case VIDEOS_COLUMN_TRANSCRIPT_LANGUAGE:
		return "transcript_language";
	case VIDEOS_COLUMN_STATUS:
		return "status";
	case VIDEOS_COLUMN_ERROR_MESSAGE:
		return "error_message";
	case VIDEOS_COLUMN_PROCESSING_STARTED_AT:
		return "processing_started_at";
	case VIDEOS_COLUMN_PROCESSING_COMPLETED_AT:
		return "processing_completed_at";
	case VIDEOS_COLUMN_FILE_SIZE_BYTES:
		return "file_size_bytes";
	case VIDEOS_COLUMN_METADATA:
		return "metadata";
	case VIDEOS_COLUMN_CREATED_AT:
		return "created_at";
	case VIDEOS_COLUMN_UPDATED_AT:
		return "updated_at";
	case VIDEOS_COLUMN_IS_DELETED:
		return "is_deleted";
	case VIDEOS_COLUMN_SOURCE_TYPE:
		return "source_type";
	case VIDEOS_COLUMN_YOUTUBE_VIDEO_ID:
		return "youtube_video_id";
	case VIDEOS_COLUMN_YOUTUBE_CHANNEL_ID:
		return "youtube_channel_id";
	case VIDEOS_COLUMN_WHOP_LESSON_ID:
		return "whop_lesson_id";
	case VIDEOS_COLUMN_MUX_ASSET_ID:
		return "mux_asset_id";
	case VIDEOS_COLUMN_MUX_PLAYBACK_ID:
		return "mux_playback_id";
	case VIDEOS_COLUMN_EMBED_TYPE:
		return "embed_type";
	case VIDEOS_COLUMN_EMBED_ID:
		return "embed_id";
	}
	return NULL;
}

/** The constraints, and what else an error may name as one. */
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

/** Its name, as an error tells it; NULL for what is none. */
static inline const char *videos_constraint_name(enum videos_constraint constraint)
{
	switch (constraint) {
	case VIDEOS_CONSTRAINT_NONE:
		break;
	case VIDEOS_CONSTRAINT_PKEY:
		return "videos_pkey";
	case VIDEOS_CONSTRAINT_CREATOR_ID_FKEY:
		return "videos_creator_id_fkey";
	case VIDEOS_CONSTRAINT_STATUS_CHECK:
		return "videos_status_check";
	case VIDEOS_CONSTRAINT_SOURCE_TYPE_CHECK:
		return "videos_source_type_check";
	case VIDEOS_CONSTRAINT_EMBED_TYPE_CHECK:
		return "videos_embed_type_check";
	case VIDEOS_CONSTRAINT_SOURCE_VALIDATION:
		return "videos_source_validation";
	}
	return NULL;
}

/** The constraint of a name; VIDEOS_CONSTRAINT_NONE when the table has none of that name. */
static inline enum videos_constraint videos_constraint_find(const char *name)
{
	if (strcmp(name, "videos_pkey") == 0)
		return VIDEOS_CONSTRAINT_PKEY;
	if (strcmp(name, "videos_creator_id_fkey") == 0)
		return VIDEOS_CONSTRAINT_CREATOR_ID_FKEY;
	if (strcmp(name, "videos_status_check") == 0)
		return VIDEOS_CONSTRAINT_STATUS_CHECK;
	if (strcmp(name, "videos_source_type_check") == 0)
		return VIDEOS_CONSTRAINT_SOURCE_TYPE_CHECK;
	if (strcmp(name, "videos_embed_type_check") == 0)
		return VIDEOS_CONSTRAINT_EMBED_TYPE_CHECK;
	if (strcmp(name, "videos_source_validation") == 0)
		return VIDEOS_CONSTRAINT_SOURCE_VALIDATION;
	return VIDEOS_CONSTRAINT_NONE;
}

#endif
