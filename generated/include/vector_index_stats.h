/* Made by chronosc from the template c: do not edit. */
#ifndef CHRONOS_VECTOR_INDEX_STATS_H
#define CHRONOS_VECTOR_INDEX_STATS_H

#include "chronos_types.h"

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
};

#define VECTOR_INDEX_STATS_COLUMNS 4

/** A column's name as the catalogue has it, without quotes. */
static inline const char *vector_index_stats_column_name(enum vector_index_stats_column column)
{
	switch (column) {
	case VECTOR_INDEX_STATS_COLUMN_TOTAL_CHUNKS:
		return "total_chunks";
	case VECTOR_INDEX_STATS_COLUMN_CHUNKS_WITH_EMBEDDINGS:
		return "chunks_with_embeddings";
	case VECTOR_INDEX_STATS_COLUMN_CHUNKS_WITHOUT_EMBEDDINGS:
		return "chunks_without_embeddings";
	case VECTOR_INDEX_STATS_COLUMN_EMBEDDING_COVERAGE_PERCENT:
		return "embedding_coverage_percent";
	}
	return NULL;
}

#endif
