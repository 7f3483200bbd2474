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

/** The next row: CH_ROW, or CH_DONE behind the last. What it points at lives until the next call. */
CH_CHECKED static inline enum ch_status video_chunks_next(struct ch_rows *rows, struct video_chunks_row *row)
{
	enum ch_status status = ch_rows_step(rows, &video_chunks_table);

	if (status == CH_ROW && (rows->image == NULL || !video_chunks_decode(rows->image, rows->size, row)))
		status = ch_rows_read(rows, row);
	return status;
}

/** All rows, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status video_chunks_scan(struct ch_db *db, struct ch_rows *rows)
{
	return ch_scan(db, &video_chunks_table, rows);
}

/** Copies what the row points at into the arena. */
CH_CHECKED static inline enum ch_status video_chunks_copy(struct ch_arena *arena, struct video_chunks_row *row)
{
	return ch_row_copy(arena, &video_chunks_table, row);
}

/** Values for some of the columns: the functions video_chunks_set_... put them in. Begins zeroed. */
struct video_chunks_change {
	struct video_chunks_row row;
	uint64_t set[(VIDEO_CHUNKS_COLUMNS + 63) / 64];
};

static inline void video_chunks_set_id(struct video_chunks_change *change, struct ch_uuid value)
{
	change->row.id = value;
	ch_set_add(change->set, VIDEO_CHUNKS_COLUMN_ID);
}

static inline void video_chunks_set_video_id(struct video_chunks_change *change, struct ch_uuid value)
{
	change->row.video_id = value;
	ch_set_add(change->set, VIDEO_CHUNKS_COLUMN_VIDEO_ID);
}

static inline void video_chunks_set_chunk_index(struct video_chunks_change *change, int32_t value)
{
	change->row.chunk_index = value;
	ch_set_add(change->set, VIDEO_CHUNKS_COLUMN_CHUNK_INDEX);
}

static inline void video_chunks_set_chunk_text(struct video_chunks_change *change, struct ch_str value)
{
	change->row.chunk_text = value;
	ch_set_add(change->set, VIDEO_CHUNKS_COLUMN_CHUNK_TEXT);
}

static inline void video_chunks_set_embedding(struct video_chunks_change *change, struct ch_opt_vector value)
{
	change->row.embedding = value;
	ch_set_add(change->set, VIDEO_CHUNKS_COLUMN_EMBEDDING);
}

static inline void video_chunks_set_start_time_seconds(struct video_chunks_change *change, int32_t value)
{
	change->row.start_time_seconds = value;
	ch_set_add(change->set, VIDEO_CHUNKS_COLUMN_START_TIME_SECONDS);
}

static inline void video_chunks_set_end_time_seconds(struct video_chunks_change *change, int32_t value)
{
	change->row.end_time_seconds = value;
	ch_set_add(change->set, VIDEO_CHUNKS_COLUMN_END_TIME_SECONDS);
}

static inline void video_chunks_set_word_count(struct video_chunks_change *change, int32_t value)
{
	change->row.word_count = value;
	ch_set_add(change->set, VIDEO_CHUNKS_COLUMN_WORD_COUNT);
}

static inline void video_chunks_set_metadata(struct video_chunks_change *change, struct ch_opt_jsonb value)
{
	change->row.metadata = value;
	ch_set_add(change->set, VIDEO_CHUNKS_COLUMN_METADATA);
}

static inline void video_chunks_set_created_at(struct video_chunks_change *change, struct ch_timestamptz value)
{
	change->row.created_at = value;
	ch_set_add(change->set, VIDEO_CHUNKS_COLUMN_CREATED_AT);
}

/** Inserts a row with the values that are set, and the others' defaults; fills *made with what became of it, unless that is NULL. */
CH_CHECKED static inline enum ch_status video_chunks_insert(struct ch_db *db, const struct video_chunks_change *change, struct video_chunks_row *made)
{
	return ch_insert(db, &video_chunks_table, &change->row, change->set, made);
}

/** Begins a bulk load: for each row video_chunks_load_put(), then ch_load_end() or ch_load_cancel(). */
CH_CHECKED static inline enum ch_status video_chunks_load(struct ch_db *db, struct ch_load *load)
{
	return ch_load_begin(db, &video_chunks_table, load);
}

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

/** Which of its constraints the last failure was about. */
static inline enum video_chunks_constraint video_chunks_broken(const struct ch_db *db)
{
	return (enum video_chunks_constraint)ch_broken(db, &video_chunks_table);
}

/** The row of this key; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status video_chunks_get(struct ch_db *db, struct ch_uuid by_id, struct video_chunks_row *row)
{
	const void *key[] = {&by_id};

	return ch_find(db, &video_chunks_table, 0, key, row);
}

/** The rows of these keys that there are, in any order. */
CH_CHECKED static inline enum ch_status video_chunks_get_many(struct ch_db *db, const struct ch_uuid *keys, size_t count, struct ch_rows *rows)
{
	return ch_find_many(db, &video_chunks_table, 0, keys, sizeof *keys, count, rows);
}

/** Inserts a row or, where this key is there already, sets in that one what is set; fills *made unless that is NULL. */
CH_CHECKED static inline enum ch_status video_chunks_upsert(struct ch_db *db, const struct video_chunks_change *change, struct video_chunks_row *made)
{
	return ch_upsert(db, &video_chunks_table, 0, &change->row, change->set, made);
}

/** Sets what is set in the row of this key; fills *made unless that is NULL; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status video_chunks_update(struct ch_db *db, struct ch_uuid by_id, const struct video_chunks_change *change, struct video_chunks_row *made)
{
	const void *key[] = {&by_id};

	return ch_update(db, &video_chunks_table, 0, key, &change->row, change->set, made);
}

/** Deletes the row of this key; fills *gone with it unless that is NULL; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status video_chunks_delete(struct ch_db *db, struct ch_uuid by_id, struct video_chunks_row *gone)
{
	const void *key[] = {&by_id};

	return ch_delete(db, &video_chunks_table, 0, key, gone);
}

/** At most so many rows, in the order of id; after is the last row of the page
 * before, or NULL. */
CH_CHECKED static inline enum ch_status video_chunks_list_by_video_id(struct ch_db *db, struct ch_uuid by_video_id, const struct video_chunks_row *after, int64_t limit, struct ch_rows *rows)
{
	const void *key[] = {&by_video_id};

	return ch_list(db, &video_chunks_table, 1, key, after, limit, rows);
}

/** All of them, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status video_chunks_stream_by_video_id(struct ch_db *db, struct ch_uuid by_video_id, struct ch_rows *rows)
{
	const void *key[] = {&by_video_id};

	return ch_stream(db, &video_chunks_table, 1, key, rows);
}

/** At most so many rows, in the order of id; after is the last row of the page
 * before, or NULL. */
CH_CHECKED static inline enum ch_status video_chunks_list_by_video_id_and_chunk_index(struct ch_db *db, struct ch_uuid by_video_id, int32_t by_chunk_index, const struct video_chunks_row *after, int64_t limit, struct ch_rows *rows)
{
	const void *key[] = {&by_video_id, &by_chunk_index};

	return ch_list(db, &video_chunks_table, 2, key, after, limit, rows);
}

/** All of them, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status video_chunks_stream_by_video_id_and_chunk_index(struct ch_db *db, struct ch_uuid by_video_id, int32_t by_chunk_index, struct ch_rows *rows)
{
	const void *key[] = {&by_video_id, &by_chunk_index};

	return ch_stream(db, &video_chunks_table, 2, key, rows);
}
#ifdef __cplusplus
}
#endif

#endif
