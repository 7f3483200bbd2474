/* Made by chronosc from the template c: do not edit. */
#ifndef CHRONOS_CHAT_SESSION_ANALYTICS_H
#define CHRONOS_CHAT_SESSION_ANALYTICS_H

#include "chronos_rt.h"
#include "chronos_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * A row of view public.chat_session_analytics.
 * Session-level analytics including duration, cost, and message counts
 */
struct chat_session_analytics_row {
	/**
	 * session_id: uuid
	 */
	struct ch_opt_uuid session_id;

	/**
	 * creator_id: uuid
	 */
	struct ch_opt_uuid creator_id;

	/**
	 * student_id: uuid
	 */
	struct ch_opt_uuid student_id;

	/**
	 * message_count: bigint
	 */
	struct ch_opt_i64 message_count;

	/**
	 * session_start: timestamp with time zone
	 */
	struct ch_opt_timestamptz session_start;

	/**
	 * session_end: timestamp with time zone
	 */
	struct ch_opt_timestamptz session_end;

	/**
	 * duration_seconds: numeric
	 */
	struct ch_opt_numeric duration_seconds;

	/**
	 * user_messages: bigint
	 */
	struct ch_opt_i64 user_messages;

	/**
	 * ai_messages: bigint
	 */
	struct ch_opt_i64 ai_messages;

	/**
	 * session_cost: numeric
	 */
	struct ch_opt_numeric session_cost;

	/**
	 * avg_response_time_ms: numeric
	 */
	struct ch_opt_numeric avg_response_time_ms;

	/**
	 * has_video_references: boolean
	 */
	struct ch_opt_bool has_video_references;
};

/** The name, as SQL has it; behind it those of the columns. */
#define CHAT_SESSION_ANALYTICS_SQL "public.chat_session_analytics"
#define CHAT_SESSION_ANALYTICS_SQL_SESSION_ID "session_id"
#define CHAT_SESSION_ANALYTICS_SQL_CREATOR_ID "creator_id"
#define CHAT_SESSION_ANALYTICS_SQL_STUDENT_ID "student_id"
#define CHAT_SESSION_ANALYTICS_SQL_MESSAGE_COUNT "message_count"
#define CHAT_SESSION_ANALYTICS_SQL_SESSION_START "session_start"
#define CHAT_SESSION_ANALYTICS_SQL_SESSION_END "session_end"
#define CHAT_SESSION_ANALYTICS_SQL_DURATION_SECONDS "duration_seconds"
#define CHAT_SESSION_ANALYTICS_SQL_USER_MESSAGES "user_messages"
#define CHAT_SESSION_ANALYTICS_SQL_AI_MESSAGES "ai_messages"
#define CHAT_SESSION_ANALYTICS_SQL_SESSION_COST "session_cost"
#define CHAT_SESSION_ANALYTICS_SQL_AVG_RESPONSE_TIME_MS "avg_response_time_ms"
#define CHAT_SESSION_ANALYTICS_SQL_HAS_VIDEO_REFERENCES "has_video_references"

/** The columns in their order, from 0. */
enum chat_session_analytics_column {
	CHAT_SESSION_ANALYTICS_COLUMN_SESSION_ID,
	CHAT_SESSION_ANALYTICS_COLUMN_CREATOR_ID,
	CHAT_SESSION_ANALYTICS_COLUMN_STUDENT_ID,
	CHAT_SESSION_ANALYTICS_COLUMN_MESSAGE_COUNT,
	CHAT_SESSION_ANALYTICS_COLUMN_SESSION_START,
	CHAT_SESSION_ANALYTICS_COLUMN_SESSION_END,
	CHAT_SESSION_ANALYTICS_COLUMN_DURATION_SECONDS,
	CHAT_SESSION_ANALYTICS_COLUMN_USER_MESSAGES,
	CHAT_SESSION_ANALYTICS_COLUMN_AI_MESSAGES,
	CHAT_SESSION_ANALYTICS_COLUMN_SESSION_COST,
	CHAT_SESSION_ANALYTICS_COLUMN_AVG_RESPONSE_TIME_MS,
	CHAT_SESSION_ANALYTICS_COLUMN_HAS_VIDEO_REFERENCES,
	CHAT_SESSION_ANALYTICS_COLUMNS
};

extern const struct ch_table chat_session_analytics_table;

/** Reads a row of COPY's binary form; false when it is none. */
CH_CHECKED static inline bool chat_session_analytics_decode(const uint8_t *image, size_t size, struct chat_session_analytics_row *row)
{
	struct ch_cells cells = {image + 2, image + size};

	return size >= 2 && ch_load16(image) == CHAT_SESSION_ANALYTICS_COLUMNS &&
	       ch_read_opt_uuid(&cells, &row->session_id) &&
	       ch_read_opt_uuid(&cells, &row->creator_id) &&
	       ch_read_opt_uuid(&cells, &row->student_id) &&
	       ch_read_opt_i64(&cells, &row->message_count) &&
	       ch_read_opt_timestamptz(&cells, &row->session_start) &&
	       ch_read_opt_timestamptz(&cells, &row->session_end) &&
	       ch_read_opt_numeric(&cells, &row->duration_seconds) &&
	       ch_read_opt_i64(&cells, &row->user_messages) &&
	       ch_read_opt_i64(&cells, &row->ai_messages) &&
	       ch_read_opt_numeric(&cells, &row->session_cost) &&
	       ch_read_opt_numeric(&cells, &row->avg_response_time_ms) &&
	       ch_read_opt_bool(&cells, &row->has_video_references) &&
	       cells.at == cells.end;
}

/* chat_session_analytics_next(), chat_session_analytics_scan(), chat_session_analytics_select(), chat_session_analytics_copy(). */
CH_READS(chat_session_analytics)
#ifdef __cplusplus
}
#endif

#endif
