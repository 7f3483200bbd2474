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

/* video_analytics_next(), video_analytics_scan(), video_analytics_select(), video_analytics_copy(). */
CH_READS(video_analytics)

/** Encodes a row for ch_load_end() to send. */
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

/* struct video_analytics_change, video_analytics_insert(), video_analytics_load(); video_analytics_set_...() for each column. */
CH_WRITES(video_analytics, VIDEO_ANALYTICS_COLUMNS)
CH_SETTER(video_analytics, id, VIDEO_ANALYTICS_COLUMN_ID, struct ch_uuid)
CH_SETTER(video_analytics, video_id, VIDEO_ANALYTICS_COLUMN_VIDEO_ID, struct ch_uuid)
CH_SETTER(video_analytics, date, VIDEO_ANALYTICS_COLUMN_DATE, struct ch_date)
CH_SETTER(video_analytics, views, VIDEO_ANALYTICS_COLUMN_VIEWS, int32_t)
CH_SETTER(video_analytics, unique_viewers, VIDEO_ANALYTICS_COLUMN_UNIQUE_VIEWERS, int32_t)
CH_SETTER(video_analytics, total_watch_time_seconds, VIDEO_ANALYTICS_COLUMN_TOTAL_WATCH_TIME_SECONDS, int32_t)
CH_SETTER(video_analytics, average_watch_time_seconds, VIDEO_ANALYTICS_COLUMN_AVERAGE_WATCH_TIME_SECONDS, struct ch_opt_numeric)
CH_SETTER(video_analytics, completion_rate, VIDEO_ANALYTICS_COLUMN_COMPLETION_RATE, struct ch_opt_numeric)
CH_SETTER(video_analytics, ai_interactions, VIDEO_ANALYTICS_COLUMN_AI_INTERACTIONS, int32_t)
CH_SETTER(video_analytics, metadata, VIDEO_ANALYTICS_COLUMN_METADATA, struct ch_opt_jsonb)
CH_SETTER(video_analytics, created_at, VIDEO_ANALYTICS_COLUMN_CREATED_AT, struct ch_timestamptz)
CH_SETTER(video_analytics, updated_at, VIDEO_ANALYTICS_COLUMN_UPDATED_AT, struct ch_timestamptz)

/* video_analytics_broken(). */
CH_CONSTRAINTS(video_analytics)

/* By id: video_analytics_get(), video_analytics_upsert(), video_analytics_update(), video_analytics_delete(), video_analytics_get_many(). */
CH_KEY(video_analytics, , 0, (struct ch_uuid by_id), (&by_id))
CH_KEYS(video_analytics, , 0, struct ch_uuid)

/* By video_id, date: video_analytics_get_by_video_id_and_date(), video_analytics_upsert_by_video_id_and_date(), video_analytics_update_by_video_id_and_date(), video_analytics_delete_by_video_id_and_date(). */
CH_KEY(video_analytics, _by_video_id_and_date, 1, (struct ch_uuid by_video_id, struct ch_date by_date), (&by_video_id, &by_date))

/* In the order of id: video_analytics_list_by_video_id(); as they come: video_analytics_stream_by_video_id(). */
CH_LIST(video_analytics, _by_video_id, 2, (struct ch_uuid by_video_id), (&by_video_id))
CH_STREAM(video_analytics, _by_video_id, 2, (struct ch_uuid by_video_id), (&by_video_id))

/* In the order of date, id from the last on: video_analytics_list_in_date(). */
CH_LIST_ALL(video_analytics, _in_date, 3)
#ifdef __cplusplus
}
#endif

#endif
