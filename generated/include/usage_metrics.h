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

/* usage_metrics_next(), usage_metrics_scan(), usage_metrics_select(), usage_metrics_copy(). */
CH_READS(usage_metrics)

/** Encodes a row for ch_load_end() to send. */
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

/* struct usage_metrics_change, usage_metrics_insert(), usage_metrics_load(); usage_metrics_set_...() for each column. */
CH_WRITES(usage_metrics, USAGE_METRICS_COLUMNS)
CH_SETTER(usage_metrics, id, USAGE_METRICS_COLUMN_ID, struct ch_uuid)
CH_SETTER(usage_metrics, creator_id, USAGE_METRICS_COLUMN_CREATOR_ID, struct ch_uuid)
CH_SETTER(usage_metrics, date, USAGE_METRICS_COLUMN_DATE, struct ch_date)
CH_SETTER(usage_metrics, storage_used_bytes, USAGE_METRICS_COLUMN_STORAGE_USED_BYTES, int64_t)
CH_SETTER(usage_metrics, videos_uploaded, USAGE_METRICS_COLUMN_VIDEOS_UPLOADED, int32_t)
CH_SETTER(usage_metrics, total_video_duration_seconds, USAGE_METRICS_COLUMN_TOTAL_VIDEO_DURATION_SECONDS, int32_t)
CH_SETTER(usage_metrics, ai_credits_used, USAGE_METRICS_COLUMN_AI_CREDITS_USED, int32_t)
CH_SETTER(usage_metrics, transcription_minutes, USAGE_METRICS_COLUMN_TRANSCRIPTION_MINUTES, struct ch_numeric)
CH_SETTER(usage_metrics, chat_messages_sent, USAGE_METRICS_COLUMN_CHAT_MESSAGES_SENT, int32_t)
CH_SETTER(usage_metrics, active_students, USAGE_METRICS_COLUMN_ACTIVE_STUDENTS, int32_t)
CH_SETTER(usage_metrics, metadata, USAGE_METRICS_COLUMN_METADATA, struct ch_opt_jsonb)
CH_SETTER(usage_metrics, created_at, USAGE_METRICS_COLUMN_CREATED_AT, struct ch_timestamptz)
CH_SETTER(usage_metrics, updated_at, USAGE_METRICS_COLUMN_UPDATED_AT, struct ch_timestamptz)

/* usage_metrics_broken(). */
CH_CONSTRAINTS(usage_metrics)

/* By id: usage_metrics_get(), usage_metrics_upsert(), usage_metrics_update(), usage_metrics_delete(), usage_metrics_get_many(). */
CH_KEY(usage_metrics, , 0, (struct ch_uuid by_id), (&by_id))
CH_KEYS(usage_metrics, , 0, struct ch_uuid)

/* By creator_id, date: usage_metrics_get_by_creator_id_and_date(), usage_metrics_upsert_by_creator_id_and_date(), usage_metrics_update_by_creator_id_and_date(), usage_metrics_delete_by_creator_id_and_date(). */
CH_KEY(usage_metrics, _by_creator_id_and_date, 1, (struct ch_uuid by_creator_id, struct ch_date by_date), (&by_creator_id, &by_date))

/* In the order of id: usage_metrics_list_by_creator_id(); as they come: usage_metrics_stream_by_creator_id(). */
CH_LIST(usage_metrics, _by_creator_id, 2, (struct ch_uuid by_creator_id), (&by_creator_id))
CH_STREAM(usage_metrics, _by_creator_id, 2, (struct ch_uuid by_creator_id), (&by_creator_id))

/* In the order of date, id from the last on: usage_metrics_list_in_date(). */
CH_LIST_ALL(usage_metrics, _in_date, 3)
#ifdef __cplusplus
}
#endif

#endif
