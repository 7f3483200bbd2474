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
	 * chunks_without_embeddings: of a type that the schema does not tell
	 */
	struct ch_opt_raw chunks_without_embeddings;

	/**
	 * embedding_coverage_percent: of a type that the schema does not tell
	 */
	struct ch_opt_raw embedding_coverage_percent;
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
	       ch_read_opt_raw(&cells, &row->chunks_without_embeddings) &&
	       ch_read_opt_raw(&cells, &row->embedding_coverage_percent) &&
	       cells.at == cells.end;
}

/** The next row: CH_ROW, or CH_DONE behind the last. What it points at lives until the next call. */
CH_CHECKED static inline enum ch_status vector_index_stats_next(struct ch_rows *rows, struct vector_index_stats_row *row)
{
	enum ch_status status = ch_rows_step(rows, &vector_index_stats_table);

	if (status == CH_ROW && (rows->image == NULL || !vector_index_stats_decode(rows->image, rows->size, row)))
		status = ch_rows_read(rows, row);
	return status;
}

/** All rows, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status vector_index_stats_scan(struct ch_db *db, struct ch_rows *rows)
{
	return ch_scan(db, &vector_index_stats_table, rows);
}

/** Copies what the row points at into the arena. */
CH_CHECKED static inline enum ch_status vector_index_stats_copy(struct ch_arena *arena, struct vector_index_stats_row *row)
{
	return ch_row_copy(arena, &vector_index_stats_table, row);
}
#ifdef __cplusplus
}
#endif

#endif
