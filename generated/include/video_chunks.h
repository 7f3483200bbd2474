/* Made by chronosc from the template c: do not edit. */
#ifndef CHRONOS_VIDEO_CHUNKS_H
#define CHRONOS_VIDEO_CHUNKS_H

#include "chronos_rt.h"
#include "chronos_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * A row of table public.video_chunks.
 * Chunked video transcripts with vector embeddings for RAG
 */
struct video_chunks_row {
	/**
	 * id: uuid NOT NULL DEFAULT gen_random_uuid()
	 * primary key (id)
	 */
	struct ch_uuid id;

	/**
	 * video_id: uuid NOT NULL
	 * foreign key video_chunks_video_id_fkey (video_id) REFERENCES public.videos (id) ON DELETE CASCADE
	 */
	struct ch_uuid video_id;

	/**
	 * chunk_index: integer NOT NULL
	 * Sequential index within video
	 */
	int32_t chunk_index;

	/**
	 * chunk_text: text NOT NULL
	 */
	struct ch_str chunk_text;

	/**
	 * embedding: public.vector(1536)
	 * OpenAI ada-002 embedding vector (1536 dimensions)
	 */
	struct ch_opt_vector embedding;

	/**
	 * start_time_seconds: integer NOT NULL
	 */
	int32_t start_time_seconds;

	/**
	 * end_time_seconds: integer NOT NULL
	 */
	int32_t end_time_seconds;

	/**
	 * word_count: integer NOT NULL
	 */
	int32_t word_count;

	/**
	 * metadata: jsonb DEFAULT '{}'::jsonb
	 */
	struct ch_opt_jsonb metadata;

	/**
	 * created_at: timestamp with time zone NOT NULL DEFAULT now()
	 */
	struct ch_timestamptz created_at;
};

/** The name, as SQL has it; behind it those of the columns. */
#define VIDEO_CHUNKS_SQL "public.video_chunks"
#define VIDEO_CHUNKS_SQL_ID "id"
#define VIDEO_CHUNKS_SQL_VIDEO_ID "video_id"
#define VIDEO_CHUNKS_SQL_CHUNK_INDEX "chunk_index"
#define VIDEO_CHUNKS_SQL_CHUNK_TEXT "chunk_text"
#define VIDEO_CHUNKS_SQL_EMBEDDING "embedding"
#define VIDEO_CHUNKS_SQL_START_TIME_SECONDS "start_time_seconds"
#define VIDEO_CHUNKS_SQL_END_TIME_SECONDS "end_time_seconds"
#define VIDEO_CHUNKS_SQL_WORD_COUNT "word_count"
#define VIDEO_CHUNKS_SQL_METADATA "metadata"
#define VIDEO_CHUNKS_SQL_CREATED_AT "created_at"

/** The columns in their order, from 0. */
enum video_chunks_column {
	VIDEO_CHUNKS_COLUMN_ID,
	VIDEO_CHUNKS_COLUMN_VIDEO_ID,
	VIDEO_CHUNKS_COLUMN_CHUNK_INDEX,
	VIDEO_CHUNKS_COLUMN_CHUNK_TEXT,
	VIDEO_CHUNKS_COLUMN_EMBEDDING,
	VIDEO_CHUNKS_COLUMN_START_TIME_SECONDS,
	VIDEO_CHUNKS_COLUMN_END_TIME_SECONDS,
	VIDEO_CHUNKS_COLUMN_WORD_COUNT,
	VIDEO_CHUNKS_COLUMN_METADATA,
	VIDEO_CHUNKS_COLUMN_CREATED_AT,
	VIDEO_CHUNKS_COLUMNS
};

/** The constraints, and what else an error may name as one: see video_chunks_broken(). */
enum video_chunks_constraint {
	VIDEO_CHUNKS_CONSTRAINT_NONE,
	/** primary key (id) */
	VIDEO_CHUNKS_CONSTRAINT_PKEY,
	/** foreign key video_chunks_video_id_fkey (video_id) REFERENCES public.videos (id) ON DELETE CASCADE */
	VIDEO_CHUNKS_CONSTRAINT_VIDEO_ID_FKEY,
};

extern const struct ch_table video_chunks_table;

/** Reads a row of COPY's binary form; false when it is none. */
CH_CHECKED static inline bool video_chunks_decode(const uint8_t *image, size_t size, struct video_chunks_row *row)
{
	struct ch_cells cells = {image + 2, image + size};

	return size >= 2 && ch_load16(image) == VIDEO_CHUNKS_COLUMNS &&
	       ch_read_uuid(&cells, &row->id) &&
	       ch_read_uuid(&cells, &row->video_id) &&
	       ch_read_i32(&cells, &row->chunk_index) &&
	       ch_read_str(&cells, &row->chunk_text) &&
	       ch_read_opt_vector(&cells, &row->embedding) &&
	       ch_read_i32(&cells, &row->start_time_seconds) &&
	       ch_read_i32(&cells, &row->end_time_seconds) &&
	       ch_read_i32(&cells, &row->word_count) &&
	       ch_read_opt_jsonb(&cells, &row->metadata) &&
	       ch_read_timestamptz(&cells, &row->created_at) &&
	       cells.at == cells.end;
}

/* video_chunks_next(), video_chunks_scan(), video_chunks_select(), video_chunks_copy(). */
CH_READS(video_chunks)

/** Encodes a row for ch_load_end() to send. */
CH_CHECKED static inline enum ch_status video_chunks_load_put(struct ch_load *load, const struct video_chunks_row *row)
{
	uint8_t *at = ch_load_room(load, (size_t)2 +
		ch_room_uuid(row->id) +
		ch_room_uuid(row->video_id) +
		ch_room_i32(row->chunk_index) +
		ch_room_str(row->chunk_text) +
		ch_room_opt_vector(row->embedding) +
		ch_room_i32(row->start_time_seconds) +
		ch_room_i32(row->end_time_seconds) +
		ch_room_i32(row->word_count) +
		ch_room_opt_jsonb(row->metadata) +
		ch_room_timestamptz(row->created_at));

	if (at == NULL)
		return load->status;
	ch_store16(at, load->fields);
	at += 2;
	if (ch_set_has(load->set, VIDEO_CHUNKS_COLUMN_ID))
		at = ch_write_uuid(at, row->id);
	if (ch_set_has(load->set, VIDEO_CHUNKS_COLUMN_VIDEO_ID))
		at = ch_write_uuid(at, row->video_id);
	if (ch_set_has(load->set, VIDEO_CHUNKS_COLUMN_CHUNK_INDEX))
		at = ch_write_i32(at, row->chunk_index);
	if (ch_set_has(load->set, VIDEO_CHUNKS_COLUMN_CHUNK_TEXT))
		at = ch_write_str(at, row->chunk_text);
	if (ch_set_has(load->set, VIDEO_CHUNKS_COLUMN_EMBEDDING))
		at = ch_write_opt_vector(at, row->embedding);
	if (ch_set_has(load->set, VIDEO_CHUNKS_COLUMN_START_TIME_SECONDS))
		at = ch_write_i32(at, row->start_time_seconds);
	if (ch_set_has(load->set, VIDEO_CHUNKS_COLUMN_END_TIME_SECONDS))
		at = ch_write_i32(at, row->end_time_seconds);
	if (ch_set_has(load->set, VIDEO_CHUNKS_COLUMN_WORD_COUNT))
		at = ch_write_i32(at, row->word_count);
	if (ch_set_has(load->set, VIDEO_CHUNKS_COLUMN_METADATA))
		at = ch_write_opt_jsonb(at, row->metadata);
	if (ch_set_has(load->set, VIDEO_CHUNKS_COLUMN_CREATED_AT))
		at = ch_write_timestamptz(at, row->created_at);
	load->size = (size_t)(at - load->data);
	load->count++;
	return CH_OK;
}

/* struct video_chunks_change, video_chunks_insert(), video_chunks_load(); video_chunks_set_...() for each column. */
CH_WRITES(video_chunks, VIDEO_CHUNKS_COLUMNS)
CH_SETTER(video_chunks, id, VIDEO_CHUNKS_COLUMN_ID, struct ch_uuid)
CH_SETTER(video_chunks, video_id, VIDEO_CHUNKS_COLUMN_VIDEO_ID, struct ch_uuid)
CH_SETTER(video_chunks, chunk_index, VIDEO_CHUNKS_COLUMN_CHUNK_INDEX, int32_t)
CH_SETTER(video_chunks, chunk_text, VIDEO_CHUNKS_COLUMN_CHUNK_TEXT, struct ch_str)
CH_SETTER(video_chunks, embedding, VIDEO_CHUNKS_COLUMN_EMBEDDING, struct ch_opt_vector)
CH_SETTER(video_chunks, start_time_seconds, VIDEO_CHUNKS_COLUMN_START_TIME_SECONDS, int32_t)
CH_SETTER(video_chunks, end_time_seconds, VIDEO_CHUNKS_COLUMN_END_TIME_SECONDS, int32_t)
CH_SETTER(video_chunks, word_count, VIDEO_CHUNKS_COLUMN_WORD_COUNT, int32_t)
CH_SETTER(video_chunks, metadata, VIDEO_CHUNKS_COLUMN_METADATA, struct ch_opt_jsonb)
CH_SETTER(video_chunks, created_at, VIDEO_CHUNKS_COLUMN_CREATED_AT, struct ch_timestamptz)

/* video_chunks_broken(). */
CH_CONSTRAINTS(video_chunks)

/* By id: video_chunks_get(), video_chunks_upsert(), video_chunks_update(), video_chunks_delete(), video_chunks_get_many(). */
CH_KEY(video_chunks, , 0, (struct ch_uuid by_id), (&by_id))
CH_KEYS(video_chunks, , 0, struct ch_uuid)

/* In the order of id: video_chunks_list_by_video_id(); as they come: video_chunks_stream_by_video_id(). */
CH_LIST(video_chunks, _by_video_id, 1, (struct ch_uuid by_video_id), (&by_video_id))
CH_STREAM(video_chunks, _by_video_id, 1, (struct ch_uuid by_video_id), (&by_video_id))

/* In the order of id: video_chunks_list_by_video_id_and_chunk_index(); as they come: video_chunks_stream_by_video_id_and_chunk_index(). */
CH_LIST(video_chunks, _by_video_id_and_chunk_index, 2, (struct ch_uuid by_video_id, int32_t by_chunk_index), (&by_video_id, &by_chunk_index))
CH_STREAM(video_chunks, _by_video_id_and_chunk_index, 2, (struct ch_uuid by_video_id, int32_t by_chunk_index), (&by_video_id, &by_chunk_index))
#ifdef __cplusplus
}
#endif

#endif
