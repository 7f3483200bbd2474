/* Made by chronosc from the template c: do not edit. */
#ifndef CHRONOS_VIDEO_CHUNKS_H
#define CHRONOS_VIDEO_CHUNKS_H

#include "chronos_types.h"

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
	struct ch_opt_json metadata;

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
};

#define VIDEO_CHUNKS_COLUMNS 10

/** A column's name as the catalogue has it, without quotes. */
static inline const char *video_chunks_column_name(enum video_chunks_column column)
{
	switch (column) {
	case VIDEO_CHUNKS_COLUMN_ID:
		return "id";
	case VIDEO_CHUNKS_COLUMN_VIDEO_ID:
		return "video_id";
	case VIDEO_CHUNKS_COLUMN_CHUNK_INDEX:
		return "chunk_index";
	case VIDEO_CHUNKS_COLUMN_CHUNK_TEXT:
		return "chunk_text";
	case VIDEO_CHUNKS_COLUMN_EMBEDDING:
		return "embedding";
	case VIDEO_CHUNKS_COLUMN_START_TIME_SECONDS:
		return "start_time_seconds";
	case VIDEO_CHUNKS_COLUMN_END_TIME_SECONDS:
		return "end_time_seconds";
	case VIDEO_CHUNKS_COLUMN_WORD_COUNT:
		return "word_count";
	case VIDEO_CHUNKS_COLUMN_METADATA:
		return "metadata";
	case VIDEO_CHUNKS_COLUMN_CREATED_AT:
		return "created_at";
	}
	return NULL;
}

/** The constraints, and what else an error may name as one. */
enum video_chunks_constraint {
	VIDEO_CHUNKS_CONSTRAINT_NONE,
	/** primary key (id) */
	VIDEO_CHUNKS_CONSTRAINT_PKEY,
	/** foreign key video_chunks_video_id_fkey (video_id) REFERENCES public.videos (id) ON DELETE CASCADE */
	VIDEO_CHUNKS_CONSTRAINT_VIDEO_ID_FKEY,
};

/** Its name, as an error tells it; NULL for what is none. */
static inline const char *video_chunks_constraint_name(enum video_chunks_constraint constraint)
{
	switch (constraint) {
	case VIDEO_CHUNKS_CONSTRAINT_NONE:
		break;
	case VIDEO_CHUNKS_CONSTRAINT_PKEY:
		return "video_chunks_pkey";
	case VIDEO_CHUNKS_CONSTRAINT_VIDEO_ID_FKEY:
		return "video_chunks_video_id_fkey";
	}
	return NULL;
}

/** The constraint of a name; VIDEO_CHUNKS_CONSTRAINT_NONE when the table has none of that name. */
static inline enum video_chunks_constraint video_chunks_constraint_find(const char *name)
{
	if (strcmp(name, "video_chunks_pkey") == 0)
		return VIDEO_CHUNKS_CONSTRAINT_PKEY;
	if (strcmp(name, "video_chunks_video_id_fkey") == 0)
		return VIDEO_CHUNKS_CONSTRAINT_VIDEO_ID_FKEY;
	return VIDEO_CHUNKS_CONSTRAINT_NONE;
}

#endif
