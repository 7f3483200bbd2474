/* Made by chronosc from the template c: do not edit. */
#ifndef CHRONOS_CHAT_COST_ANALYTICS_H
#define CHRONOS_CHAT_COST_ANALYTICS_H

#include "chronos_rt.h"
#include "chronos_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * A row of view public.chat_cost_analytics.
 * Aggregated daily cost metrics by creator and model
 */
struct chat_cost_analytics_row {
	/**
	 * creator_id: uuid
	 */
	struct ch_opt_uuid creator_id;

	/**
	 * date: date
	 */
	struct ch_opt_date date;

	/**
	 * model: text
	 */
	struct ch_opt_str model;

	/**
	 * message_count: bigint
	 */
	struct ch_opt_i64 message_count;

	/**
	 * total_input_tokens: bigint
	 */
	struct ch_opt_i64 total_input_tokens;

	/**
	 * total_output_tokens: bigint
	 */
	struct ch_opt_i64 total_output_tokens;

	/**
	 * total_cost: numeric
	 */
	struct ch_opt_numeric total_cost;

	/**
	 * avg_cost_per_message: numeric
	 */
	struct ch_opt_numeric avg_cost_per_message;

	/**
	 * avg_response_time_ms: numeric
	 */
	struct ch_opt_numeric avg_response_time_ms;
};

/** The name, as SQL has it; behind it those of the columns. */
#define CHAT_COST_ANALYTICS_SQL "public.chat_cost_analytics"
#define CHAT_COST_ANALYTICS_SQL_CREATOR_ID "creator_id"
#define CHAT_COST_ANALYTICS_SQL_DATE "date"
#define CHAT_COST_ANALYTICS_SQL_MODEL "model"
#define CHAT_COST_ANALYTICS_SQL_MESSAGE_COUNT "message_count"
#define CHAT_COST_ANALYTICS_SQL_TOTAL_INPUT_TOKENS "total_input_tokens"
#define CHAT_COST_ANALYTICS_SQL_TOTAL_OUTPUT_TOKENS "total_output_tokens"
#define CHAT_COST_ANALYTICS_SQL_TOTAL_COST "total_cost"
#define CHAT_COST_ANALYTICS_SQL_AVG_COST_PER_MESSAGE "avg_cost_per_message"
#define CHAT_COST_ANALYTICS_SQL_AVG_RESPONSE_TIME_MS "avg_response_time_ms"

/** The columns in their order, from 0. */
enum chat_cost_analytics_column {
	CHAT_COST_ANALYTICS_COLUMN_CREATOR_ID,
	CHAT_COST_ANALYTICS_COLUMN_DATE,
	CHAT_COST_ANALYTICS_COLUMN_MODEL,
	CHAT_COST_ANALYTICS_COLUMN_MESSAGE_COUNT,
	CHAT_COST_ANALYTICS_COLUMN_TOTAL_INPUT_TOKENS,
	CHAT_COST_ANALYTICS_COLUMN_TOTAL_OUTPUT_TOKENS,
	CHAT_COST_ANALYTICS_COLUMN_TOTAL_COST,
	CHAT_COST_ANALYTICS_COLUMN_AVG_COST_PER_MESSAGE,
	CHAT_COST_ANALYTICS_COLUMN_AVG_RESPONSE_TIME_MS,
	CHAT_COST_ANALYTICS_COLUMNS
};

extern const struct ch_table chat_cost_analytics_table;

/** Reads a row of COPY's binary form; false when it is none. */
CH_CHECKED static inline bool chat_cost_analytics_decode(const uint8_t *image, size_t size, struct chat_cost_analytics_row *row)
{
	struct ch_cells cells = {image + 2, image + size};

	return size >= 2 && ch_load16(image) == CHAT_COST_ANALYTICS_COLUMNS &&
	       ch_read_opt_uuid(&cells, &row->creator_id) &&
	       ch_read_opt_date(&cells, &row->date) &&
	       ch_read_opt_str(&cells, &row->model) &&
	       ch_read_opt_i64(&cells, &row->message_count) &&
	       ch_read_opt_i64(&cells, &row->total_input_tokens) &&
	       ch_read_opt_i64(&cells, &row->total_output_tokens) &&
	       ch_read_opt_numeric(&cells, &row->total_cost) &&
	       ch_read_opt_numeric(&cells, &row->avg_cost_per_message) &&
	       ch_read_opt_numeric(&cells, &row->avg_response_time_ms) &&
	       cells.at == cells.end;
}

/* chat_cost_analytics_next(), chat_cost_analytics_scan(), chat_cost_analytics_select(), chat_cost_analytics_copy(). */
CH_READS(chat_cost_analytics)
#ifdef __cplusplus
}
#endif

#endif
