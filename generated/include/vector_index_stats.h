/* Made by chronosc from the template c: do not edit. */
#ifndef CHRONOS_VECTOR_INDEX_STATS_H
#define CHRONOS_VECTOR_INDEX_STATS_H

#include "chronos_rt.h"
#include "chronos_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * A row of view public.vector_index_stats.
 * Monitor vector embedding coverage
 */
struct vector_index_stats_row {
	/**
	 * total_chunks: bigint
	 */
	struct ch_opt_i64 total_chunks;

	/**
	 * chunks_with_embeddings: bigint
	 */
	struct ch_opt_i64 chunks_with_embeddings;

	/**
	 * chunks_without_embeddings: bigint
	 */
	struct ch_opt_i64 chunks_without_embeddings;

	/**
	 * embedding_coverage_percent: numeric
	 */
	struct ch_opt_numeric embedding_coverage_percent;
};

/** The name, as SQL has it; behind it those of the columns. */
#define VECTOR_INDEX_STATS_SQL "public.vector_index_stats"
#define VECTOR_INDEX_STATS_SQL_TOTAL_CHUNKS "total_chunks"
#define VECTOR_INDEX_STATS_SQL_CHUNKS_WITH_EMBEDDINGS "chunks_with_embeddings"
#define VECTOR_INDEX_STATS_SQL_CHUNKS_WITHOUT_EMBEDDINGS "chunks_without_embeddings"
#define VECTOR_INDEX_STATS_SQL_EMBEDDING_COVERAGE_PERCENT "embedding_coverage_percent"

/** The columns in their order, from 0. */
enum vector_index_stats_column {
	VECTOR_INDEX_STATS_COLUMN_TOTAL_CHUNKS,
	VECTOR_INDEX_STATS_COLUMN_CHUNKS_WITH_EMBEDDINGS,
	VECTOR_INDEX_STATS_COLUMN_CHUNKS_WITHOUT_EMBEDDINGS,
	VECTOR_INDEX_STATS_COLUMN_EMBEDDING_COVERAGE_PERCENT,
	VECTOR_INDEX_STATS_COLUMNS
};

extern const struct ch_table vector_index_stats_table;

/** Reads a row of COPY's binary form; false when it is none. */
CH_CHECKED static inline bool vector_index_stats_decode(const uint8_t *image, size_t size, struct vector_index_stats_row *row)
{
	struct ch_cells cells = {image + 2, image + size};

	return size >= 2 && ch_load16(image) == VECTOR_INDEX_STATS_COLUMNS &&
	       ch_read_opt_i64(&cells, &row->total_chunks) &&
	       ch_read_opt_i64(&cells, &row->chunks_with_embeddings) &&
	       ch_read_opt_i64(&cells, &row->chunks_without_embeddings) &&
	       ch_read_opt_numeric(&cells, &row->embedding_coverage_percent) &&
	       cells.at == cells.end;
}

/* vector_index_stats_next(), vector_index_stats_scan(), vector_index_stats_select(), vector_index_stats_copy(). */
CH_READS(vector_index_stats)
#ifdef __cplusplus
}
#endif

#endif
