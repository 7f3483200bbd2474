/* Made by chronosc from the template c: do not edit. */
#ifndef CHRONOS_CHAT_SESSION_ANALYTICS_H
#define CHRONOS_CHAT_SESSION_ANALYTICS_H

#include "chronos_types.h"

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
	 * session_start: of a type that the schema does not tell
	 */
	struct ch_opt_raw session_start;

	/**
	 * session_end: of a type that the schema does not tell
	 */
	struct ch_opt_raw session_end;

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
	 * session_cost: of a type that the schema does not tell
	 */
	struct ch_opt_raw session_cost;

	/**
	 * avg_response_time_ms: of a type that the schema does not tell
	 */
	struct ch_opt_raw avg_response_time_ms;

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
};

#define CHAT_SESSION_ANALYTICS_COLUMNS 12

/** A column's name as the catalogue has it, without quotes. */
static inline const char *chat_session_analytics_column_name(enum chat_session_analytics_column column)
{
	switch (column) {
	case CHAT_SESSION_ANALYTICS_COLUMN_SESSION_ID:
		return "session_id";
	case CHAT_SESSION_ANALYTICS_COLUMN_CREATOR_ID:
		return "creator_id";
	case CHAT_SESSION_ANALYTICS_COLUMN_STUDENT_ID:
		return "student_id";
	case CHAT_SESSION_ANALYTICS_COLUMN_MESSAGE_COUNT:
		return "message_count";
	case CHAT_SESSION_ANALYTICS_COLUMN_SESSION_START:
		return "session_start";
	case CHAT_SESSION_ANALYTICS_COLUMN_SESSION_END:
		return "session_end";
	case CHAT_SESSION_ANALYTICS_COLUMN_DURATION_SECONDS:
		return "duration_seconds";
	case CHAT_SESSION_ANALYTICS_COLUMN_USER_MESSAGES:
		return "user_messages";
	case CHAT_SESSION_ANALYTICS_COLUMN_AI_MESSAGES:
		return "ai_messages";
	case CHAT_SESSION_ANALYTICS_COLUMN_SESSION_COST:
		return "session_cost";
	case CHAT_SESSION_ANALYTICS_COLUMN_AVG_RESPONSE_TIME_MS:
		return "avg_response_time_ms";
	case CHAT_SESSION_ANALYTICS_COLUMN_HAS_VIDEO_REFERENCES:
		return "has_video_references";
	}
	return NULL;
}

#endif
