/* Made by chronosc from the template c: do not edit. */
/**
 * Queries: their parameters, their rows, and a function for each.
 */
#ifndef CHRONOS_QUERIES_H
#define CHRONOS_QUERIES_H

#include "chronos_rt.h"
#include "chronos_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/** What query creator_dashboard takes. */
struct creator_dashboard_params {
	/**
	 * creator: uuid
	 */
	struct ch_uuid creator;

	/**
	 * status: text, or null
	 */
	struct ch_opt_str status;

	/**
	 * since: timestamp with time zone, or null
	 */
	struct ch_opt_timestamptz since;

	/**
	 * count: bigint
	 */
	int64_t count;
};

/** What query creator_dashboard gives. */
struct creator_dashboard_row {
	/**
	 * id: uuid
	 */
	struct ch_uuid id;

	/**
	 * title: text
	 */
	struct ch_str title;

	/**
	 * status: text
	 */
	struct ch_str status;

	/**
	 * duration_seconds: integer, or null
	 */
	struct ch_opt_i32 duration_seconds;

	/**
	 * created_at: timestamp with time zone
	 */
	struct ch_timestamptz created_at;

	/**
	 * students: bigint
	 */
	int64_t students;

	/**
	 * best_percent: integer, or null
	 */
	struct ch_opt_i32 best_percent;

	/**
	 * usual_percent: integer, or null
	 */
	struct ch_opt_i32 usual_percent;

	/**
	 * watched_seconds: bigint
	 */
	int64_t watched_seconds;
};

extern const struct ch_query creator_dashboard_query;

/**
 * The newest videos of a creator, with how far their students got
 *
 * select
 *         v.id, v.title, v.status, v.duration_seconds, v.created_at,
 *         count(distinct s.student_id) as students,
 *         max(s.percent_complete) as best_percent,
 *         avg(s.percent_complete)::integer as usual_percent,
 *         coalesce(sum(s.watch_time_seconds), 0) as watched_seconds
 *     from videos v
 *     left join video_watch_sessions s on s.video_id = v.id
 *     where v.creator_id = :creator and not v.is_deleted
 *         {and v.status = :status}
 *         {and v.created_at >= :since}
 *     group by v.id
 *     order by v.created_at desc, v.id
 *     limit :count
 */
CH_CHECKED static inline enum ch_status creator_dashboard_many(struct ch_db *db, const struct creator_dashboard_params *params, struct ch_rows *rows)
{
	return ch_query_rows(db, &creator_dashboard_query, params, rows);
}

/** The same as they come, in constant memory: nothing else can be done with the connection until they are read or closed. */
CH_CHECKED static inline enum ch_status creator_dashboard_stream(struct ch_db *db, const struct creator_dashboard_params *params, struct ch_rows *rows)
{
	return ch_query_stream(db, &creator_dashboard_query, params, rows);
}

/* creator_dashboard_next(). */
CH_QUERY_NEXT(creator_dashboard)
/* creator_dashboard_copy(). */
CH_QUERY_COPY(creator_dashboard)

/** What query similar_chunks takes. */
struct similar_chunks_params {
	/**
	 * meaning: public.vector
	 */
	struct ch_vector meaning;

	/**
	 * course: uuid, or null
	 */
	struct ch_opt_uuid course;

	/**
	 * least: double precision, or null
	 */
	struct ch_opt_f64 least;

	/**
	 * count: bigint
	 */
	int64_t count;
};

/** What query similar_chunks gives. */
struct similar_chunks_row {
	/**
	 * id: uuid
	 */
	struct ch_uuid id;

	/**
	 * video_id: uuid
	 */
	struct ch_uuid video_id;

	/**
	 * title: text
	 */
	struct ch_str title;

	/**
	 * chunk_text: text
	 */
	struct ch_str chunk_text;

	/**
	 * start_time_seconds: integer
	 */
	int32_t start_time_seconds;

	/**
	 * similarity: double precision
	 */
	double similarity;
};

extern const struct ch_query similar_chunks_query;

/**
 * What was said nearest to a meaning, in one course or in all
 *
 * select c.id, c.video_id, v.title, c.chunk_text, c.start_time_seconds,
 *         (1 - (c.embedding <=> :meaning))::double precision as "similarity!"
 *     from video_chunks c
 *     join videos v on v.id = c.video_id
 *     where c.embedding is not null and not v.is_deleted
 *         {and exists (select from course_modules m where m.course_id = :course and c.video_id = any (m.video_ids))}
 *         {and 1 - (c.embedding <=> :meaning) >= :least}
 *     order by c.embedding <=> :meaning, c.video_id, c.chunk_index
 *     limit :count
 */
CH_CHECKED static inline enum ch_status similar_chunks_many(struct ch_db *db, const struct similar_chunks_params *params, struct ch_rows *rows)
{
	return ch_query_rows(db, &similar_chunks_query, params, rows);
}

/** The same as they come, in constant memory: nothing else can be done with the connection until they are read or closed. */
CH_CHECKED static inline enum ch_status similar_chunks_stream(struct ch_db *db, const struct similar_chunks_params *params, struct ch_rows *rows)
{
	return ch_query_stream(db, &similar_chunks_query, params, rows);
}

/* similar_chunks_next(). */
CH_QUERY_NEXT(similar_chunks)
/* similar_chunks_copy(). */
CH_QUERY_COPY(similar_chunks)

/** What query course_outline takes. */
struct course_outline_params {
	/**
	 * course: uuid
	 */
	struct ch_uuid course;
};

/** What query course_outline gives. */
struct course_outline_row {
	/**
	 * module_id: uuid
	 */
	struct ch_uuid module_id;

	/**
	 * module: text
	 */
	struct ch_str module;

	/**
	 * lesson_id: uuid, or null
	 */
	struct ch_opt_uuid lesson_id;

	/**
	 * lesson: text, or null
	 */
	struct ch_opt_str lesson;

	/**
	 * lesson_order: integer, or null
	 */
	struct ch_opt_i32 lesson_order;

	/**
	 * duration_seconds: integer, or null
	 */
	struct ch_opt_i32 duration_seconds;
};

extern const struct ch_query course_outline_query;

/**
 * A course's lessons, module by module; an empty module has one row
 *
 * select m.id as module_id, m.title as module, l.id as lesson_id, l.title as lesson, l.lesson_order, v.duration_seconds
 *     from course_modules m
 *     left join module_lessons l on l.module_id = m.id
 *     left join videos v on v.id = l.video_id
 *     where m.course_id = :course
 *     order by m.display_order, m.id, l.lesson_order
 */
CH_CHECKED static inline enum ch_status course_outline_many(struct ch_db *db, const struct course_outline_params *params, struct ch_rows *rows)
{
	return ch_query_rows(db, &course_outline_query, params, rows);
}

/** The same as they come, in constant memory: nothing else can be done with the connection until they are read or closed. */
CH_CHECKED static inline enum ch_status course_outline_stream(struct ch_db *db, const struct course_outline_params *params, struct ch_rows *rows)
{
	return ch_query_stream(db, &course_outline_query, params, rows);
}

/* course_outline_next(). */
CH_QUERY_NEXT(course_outline)
/* course_outline_copy(). */
CH_QUERY_COPY(course_outline)

/** What query last_session takes. */
struct last_session_params {
	/**
	 * student: uuid
	 */
	struct ch_uuid student;

	/**
	 * video: uuid
	 */
	struct ch_uuid video;
};

/** What query last_session gives. */
struct last_session_row {
	/**
	 * id: uuid
	 */
	struct ch_uuid id;

	/**
	 * session_start: timestamp with time zone
	 */
	struct ch_timestamptz session_start;

	/**
	 * percent_complete: integer
	 */
	int32_t percent_complete;

	/**
	 * completed: boolean
	 */
	bool completed;
};

extern const struct ch_query last_session_query;

/**
 * Where a student left off
 *
 * select id, session_start, coalesce(percent_complete, 0) as percent_complete, coalesce(completed, false) as completed
 *     from video_watch_sessions
 *     where student_id = :student and video_id = :video
 *     order by session_start desc
 *     limit 1
 */
CH_CHECKED static inline enum ch_status last_session_maybe(struct ch_db *db, const struct last_session_params *params, struct last_session_row *row)
{
	return ch_query_row(db, &last_session_query, params, false, row);
}
/* last_session_copy(). */
CH_QUERY_COPY(last_session)

/** What query end_session takes. */
struct end_session_params {
	/**
	 * id: uuid
	 */
	struct ch_uuid id;

	/**
	 * watched_seconds: integer
	 */
	int32_t watched_seconds;

	/**
	 * percent: integer
	 */
	int32_t percent;
};

extern const struct ch_query end_session_query;

/**
 * Ends a session that is still open
 *
 * update video_watch_sessions
 *     set session_end = now(), watch_time_seconds = :watched_seconds, percent_complete = :percent
 *     where id = :id and session_end is null
 */
CH_CHECKED static inline enum ch_status end_session_exec(struct ch_db *db, const struct end_session_params *params, int64_t *count)
{
	return ch_query_run(db, &end_session_query, params, count);
}

/** What query call_search_video_chunks takes. */
struct call_search_video_chunks_params {
	/**
	 * query_embedding: public.vector
	 */
	struct ch_vector query_embedding;

	/**
	 * match_count: integer, or null
	 */
	struct ch_opt_i32 match_count;

	/**
	 * similarity_threshold: double precision, or null
	 */
	struct ch_opt_f64 similarity_threshold;

	/**
	 * filter_video_ids: uuid[], or null
	 */
	struct ch_opt_arr_uuid filter_video_ids;
};

/** What query call_search_video_chunks gives. */
struct call_search_video_chunks_row {
	/**
	 * chunk_id: uuid, or null
	 */
	struct ch_opt_uuid chunk_id;

	/**
	 * video_id: uuid, or null
	 */
	struct ch_opt_uuid video_id;

	/**
	 * chunk_text: text, or null
	 */
	struct ch_opt_str chunk_text;

	/**
	 * start_time_seconds: integer, or null
	 */
	struct ch_opt_i32 start_time_seconds;

	/**
	 * end_time_seconds: integer, or null
	 */
	struct ch_opt_i32 end_time_seconds;

	/**
	 * similarity: double precision, or null
	 */
	struct ch_opt_f64 similarity;
};

extern const struct ch_query call_search_video_chunks_query;

/**
 * Semantic search across video chunks with optional video filtering
 *
 * select * from public.search_video_chunks(:query_embedding {, match_count => :match_count} {, similarity_threshold => :similarity_threshold} {, filter_video_ids => :filter_video_ids})
 */
CH_CHECKED static inline enum ch_status call_search_video_chunks_many(struct ch_db *db, const struct call_search_video_chunks_params *params, struct ch_rows *rows)
{
	return ch_query_rows(db, &call_search_video_chunks_query, params, rows);
}

/** The same as they come, in constant memory: nothing else can be done with the connection until they are read or closed. */
CH_CHECKED static inline enum ch_status call_search_video_chunks_stream(struct ch_db *db, const struct call_search_video_chunks_params *params, struct ch_rows *rows)
{
	return ch_query_stream(db, &call_search_video_chunks_query, params, rows);
}

/* call_search_video_chunks_next(). */
CH_QUERY_NEXT(call_search_video_chunks)
/* call_search_video_chunks_copy(). */
CH_QUERY_COPY(call_search_video_chunks)

/** What query call_get_creator_id gives. */
struct call_get_creator_id_row {
	/**
	 * get_creator_id: uuid, or null
	 */
	struct ch_opt_uuid get_creator_id;
};

extern const struct ch_query call_get_creator_id_query;

/**
 * select * from public.get_creator_id()
 */
CH_CHECKED static inline enum ch_status call_get_creator_id_one(struct ch_db *db, struct call_get_creator_id_row *row)
{
	return ch_query_row(db, &call_get_creator_id_query, NULL, true, row);
}
/* call_get_creator_id_copy(). */
CH_QUERY_COPY(call_get_creator_id)

/** What query call_get_student_id gives. */
struct call_get_student_id_row {
	/**
	 * get_student_id: uuid, or null
	 */
	struct ch_opt_uuid get_student_id;
};

extern const struct ch_query call_get_student_id_query;

/**
 * select * from public.get_student_id()
 */
CH_CHECKED static inline enum ch_status call_get_student_id_one(struct ch_db *db, struct call_get_student_id_row *row)
{
	return ch_query_row(db, &call_get_student_id_query, NULL, true, row);
}
/* call_get_student_id_copy(). */
CH_QUERY_COPY(call_get_student_id)

/** What query call_is_service_role gives. */
struct call_is_service_role_row {
	/**
	 * is_service_role: boolean, or null
	 */
	struct ch_opt_bool is_service_role;
};

extern const struct ch_query call_is_service_role_query;

/**
 * select * from public.is_service_role()
 */
CH_CHECKED static inline enum ch_status call_is_service_role_one(struct ch_db *db, struct call_is_service_role_row *row)
{
	return ch_query_row(db, &call_is_service_role_query, NULL, true, row);
}
/* call_is_service_role_copy(). */
CH_QUERY_COPY(call_is_service_role)

/** What query call_track_video_event takes. */
struct call_track_video_event_params {
	/**
	 * p_event_type: text
	 */
	struct ch_str p_event_type;

	/**
	 * p_video_id: uuid
	 */
	struct ch_uuid p_video_id;

	/**
	 * p_creator_id: uuid
	 */
	struct ch_uuid p_creator_id;

	/**
	 * p_student_id: uuid
	 */
	struct ch_uuid p_student_id;

	/**
	 * p_course_id: uuid, or null
	 */
	struct ch_opt_uuid p_course_id;

	/**
	 * p_module_id: uuid, or null
	 */
	struct ch_opt_uuid p_module_id;

	/**
	 * p_metadata: jsonb, or null
	 */
	struct ch_opt_jsonb p_metadata;

	/**
	 * p_timestamp: timestamp with time zone, or null
	 */
	struct ch_opt_timestamptz p_timestamp;
};

/** What query call_track_video_event gives. */
struct call_track_video_event_row {
	/**
	 * track_video_event: uuid, or null
	 */
	struct ch_opt_uuid track_video_event;
};

extern const struct ch_query call_track_video_event_query;

/**
 * Helper function to track video analytics events
 *
 * select * from public.track_video_event(:p_event_type, :p_video_id, :p_creator_id, :p_student_id {, p_course_id => :p_course_id} {, p_module_id => :p_module_id} {, p_metadata => :p_metadata} {, p_timestamp => :p_timestamp})
 */
CH_CHECKED static inline enum ch_status call_track_video_event_one(struct ch_db *db, const struct call_track_video_event_params *params, struct call_track_video_event_row *row)
{
	return ch_query_row(db, &call_track_video_event_query, params, true, row);
}
/* call_track_video_event_copy(). */
CH_QUERY_COPY(call_track_video_event)

/** What query call_get_student_total_watch_time takes. */
struct call_get_student_total_watch_time_params {
	/**
	 * p_student_id: uuid
	 */
	struct ch_uuid p_student_id;

	/**
	 * p_video_id: uuid
	 */
	struct ch_uuid p_video_id;
};

/** What query call_get_student_total_watch_time gives. */
struct call_get_student_total_watch_time_row {
	/**
	 * get_student_total_watch_time: integer, or null
	 */
	struct ch_opt_i32 get_student_total_watch_time;
};

extern const struct ch_query call_get_student_total_watch_time_query;

/**
 * Get total watch time (all sessions) for a student on a specific video
 *
 * select * from public.get_student_total_watch_time(:p_student_id, :p_video_id)
 */
CH_CHECKED static inline enum ch_status call_get_student_total_watch_time_one(struct ch_db *db, const struct call_get_student_total_watch_time_params *params, struct call_get_student_total_watch_time_row *row)
{
	return ch_query_row(db, &call_get_student_total_watch_time_query, params, true, row);
}
/* call_get_student_total_watch_time_copy(). */
CH_QUERY_COPY(call_get_student_total_watch_time)

/** What query call_get_student_highest_completion takes. */
struct call_get_student_highest_completion_params {
	/**
	 * p_student_id: uuid
	 */
	struct ch_uuid p_student_id;

	/**
	 * p_video_id: uuid
	 */
	struct ch_uuid p_video_id;
};

/** What query call_get_student_highest_completion gives. */
struct call_get_student_highest_completion_row {
	/**
	 * get_student_highest_completion: integer, or null
	 */
	struct ch_opt_i32 get_student_highest_completion;
};

extern const struct ch_query call_get_student_highest_completion_query;

/**
 * Get highest completion percentage achieved by a student for a specific video
 *
 * select * from public.get_student_highest_completion(:p_student_id, :p_video_id)
 */
CH_CHECKED static inline enum ch_status call_get_student_highest_completion_one(struct ch_db *db, const struct call_get_student_highest_completion_params *params, struct call_get_student_highest_completion_row *row)
{
	return ch_query_row(db, &call_get_student_highest_completion_query, params, true, row);
}
/* call_get_student_highest_completion_copy(). */
CH_QUERY_COPY(call_get_student_highest_completion)

/** What query call_has_student_completed_video takes. */
struct call_has_student_completed_video_params {
	/**
	 * p_student_id: uuid
	 */
	struct ch_uuid p_student_id;

	/**
	 * p_video_id: uuid
	 */
	struct ch_uuid p_video_id;
};

/** What query call_has_student_completed_video gives. */
struct call_has_student_completed_video_row {
	/**
	 * has_student_completed_video: boolean, or null
	 */
	struct ch_opt_bool has_student_completed_video;
};

extern const struct ch_query call_has_student_completed_video_query;

/**
 * Check if student has completed a video (90%+ watched in any session)
 *
 * select * from public.has_student_completed_video(:p_student_id, :p_video_id)
 */
CH_CHECKED static inline enum ch_status call_has_student_completed_video_one(struct ch_db *db, const struct call_has_student_completed_video_params *params, struct call_has_student_completed_video_row *row)
{
	return ch_query_row(db, &call_has_student_completed_video_query, params, true, row);
}
/* call_has_student_completed_video_copy(). */
CH_QUERY_COPY(call_has_student_completed_video)

/** What query call_increment_usage_metrics takes. */
struct call_increment_usage_metrics_params {
	/**
	 * p_creator_id: uuid
	 */
	struct ch_uuid p_creator_id;

	/**
	 * p_date: date
	 */
	struct ch_date p_date;

	/**
	 * p_storage_used_bytes: bigint
	 */
	int64_t p_storage_used_bytes;

	/**
	 * p_videos_uploaded: integer
	 */
	int32_t p_videos_uploaded;

	/**
	 * p_total_video_duration_seconds: integer
	 */
	int32_t p_total_video_duration_seconds;

	/**
	 * p_ai_credits_used: integer
	 */
	int32_t p_ai_credits_used;

	/**
	 * p_transcription_minutes: numeric, or null
	 */
	struct ch_opt_numeric p_transcription_minutes;

	/**
	 * p_chat_messages_sent: integer, or null
	 */
	struct ch_opt_i32 p_chat_messages_sent;

	/**
	 * p_active_students: integer, or null
	 */
	struct ch_opt_i32 p_active_students;

	/**
	 * p_metadata: jsonb, or null
	 */
	struct ch_opt_jsonb p_metadata;
};

extern const struct ch_query call_increment_usage_metrics_query;

/**
 * Atomically increment usage metrics for a creator on a specific date
 *
 * select public.increment_usage_metrics(:p_creator_id, :p_date, :p_storage_used_bytes, :p_videos_uploaded, :p_total_video_duration_seconds, :p_ai_credits_used {, p_transcription_minutes => :p_transcription_minutes} {, p_chat_messages_sent => :p_chat_messages_sent} {, p_active_students => :p_active_students} {, p_metadata => :p_metadata})
 */
CH_CHECKED static inline enum ch_status call_increment_usage_metrics_exec(struct ch_db *db, const struct call_increment_usage_metrics_params *params, int64_t *count)
{
	return ch_query_run(db, &call_increment_usage_metrics_query, params, count);
}

/** What query call_get_monthly_usage_summary takes. */
struct call_get_monthly_usage_summary_params {
	/**
	 * p_creator_id: uuid
	 */
	struct ch_uuid p_creator_id;

	/**
	 * p_year: integer, or null
	 */
	struct ch_opt_i32 p_year;

	/**
	 * p_month: integer, or null
	 */
	struct ch_opt_i32 p_month;
};

/** What query call_get_monthly_usage_summary gives. */
struct call_get_monthly_usage_summary_row {
	/**
	 * total_storage_bytes: bigint, or null
	 */
	struct ch_opt_i64 total_storage_bytes;

	/**
	 * total_videos_uploaded: integer, or null
	 */
	struct ch_opt_i32 total_videos_uploaded;

	/**
	 * total_video_duration_seconds: integer, or null
	 */
	struct ch_opt_i32 total_video_duration_seconds;

	/**
	 * total_ai_credits_used: integer, or null
	 */
	struct ch_opt_i32 total_ai_credits_used;

	/**
	 * total_transcription_minutes: numeric, or null
	 */
	struct ch_opt_numeric total_transcription_minutes;

	/**
	 * total_chat_messages: integer, or null
	 */
	struct ch_opt_i32 total_chat_messages;

	/**
	 * peak_active_students: integer, or null
	 */
	struct ch_opt_i32 peak_active_students;

	/**
	 * total_cost: numeric, or null
	 */
	struct ch_opt_numeric total_cost;
};

extern const struct ch_query call_get_monthly_usage_summary_query;

/**
 * Get aggregated usage metrics for a creator for a specific month
 *
 * select * from public.get_monthly_usage_summary(:p_creator_id {, p_year => :p_year} {, p_month => :p_month})
 */
CH_CHECKED static inline enum ch_status call_get_monthly_usage_summary_many(struct ch_db *db, const struct call_get_monthly_usage_summary_params *params, struct ch_rows *rows)
{
	return ch_query_rows(db, &call_get_monthly_usage_summary_query, params, rows);
}

/** The same as they come, in constant memory: nothing else can be done with the connection until they are read or closed. */
CH_CHECKED static inline enum ch_status call_get_monthly_usage_summary_stream(struct ch_db *db, const struct call_get_monthly_usage_summary_params *params, struct ch_rows *rows)
{
	return ch_query_stream(db, &call_get_monthly_usage_summary_query, params, rows);
}

/* call_get_monthly_usage_summary_next(). */
CH_QUERY_NEXT(call_get_monthly_usage_summary)
/* call_get_monthly_usage_summary_copy(). */
CH_QUERY_COPY(call_get_monthly_usage_summary)

/** What query call_check_tier_limits takes. */
struct call_check_tier_limits_params {
	/**
	 * p_creator_id: uuid
	 */
	struct ch_uuid p_creator_id;

	/**
	 * p_tier: text
	 */
	struct ch_str p_tier;
};

/** What query call_check_tier_limits gives. */
struct call_check_tier_limits_row {
	/**
	 * within_limits: boolean, or null
	 */
	struct ch_opt_bool within_limits;

	/**
	 * current_storage_bytes: bigint, or null
	 */
	struct ch_opt_i64 current_storage_bytes;

	/**
	 * current_transcription_minutes: numeric, or null
	 */
	struct ch_opt_numeric current_transcription_minutes;

	/**
	 * current_ai_credits: integer, or null
	 */
	struct ch_opt_i32 current_ai_credits;

	/**
	 * limit_storage_bytes: bigint, or null
	 */
	struct ch_opt_i64 limit_storage_bytes;

	/**
	 * limit_transcription_minutes: integer, or null
	 */
	struct ch_opt_i32 limit_transcription_minutes;

	/**
	 * limit_ai_credits: integer, or null
	 */
	struct ch_opt_i32 limit_ai_credits;
};

extern const struct ch_query call_check_tier_limits_query;

/**
 * Check if creator is within their subscription tier limits
 *
 * select * from public.check_tier_limits(:p_creator_id, :p_tier)
 */
CH_CHECKED static inline enum ch_status call_check_tier_limits_many(struct ch_db *db, const struct call_check_tier_limits_params *params, struct ch_rows *rows)
{
	return ch_query_rows(db, &call_check_tier_limits_query, params, rows);
}

/** The same as they come, in constant memory: nothing else can be done with the connection until they are read or closed. */
CH_CHECKED static inline enum ch_status call_check_tier_limits_stream(struct ch_db *db, const struct call_check_tier_limits_params *params, struct ch_rows *rows)
{
	return ch_query_stream(db, &call_check_tier_limits_query, params, rows);
}

/* call_check_tier_limits_next(). */
CH_QUERY_NEXT(call_check_tier_limits)
/* call_check_tier_limits_copy(). */
CH_QUERY_COPY(call_check_tier_limits)

/** What query call_calculate_next_send_time takes. */
struct call_calculate_next_send_time_params {
	/**
	 * p_frequency: text
	 */
	struct ch_str p_frequency;

	/**
	 * p_day_of_week: integer
	 */
	int32_t p_day_of_week;

	/**
	 * p_day_of_month: integer
	 */
	int32_t p_day_of_month;

	/**
	 * p_after: timestamp with time zone, or null
	 */
	struct ch_opt_timestamptz p_after;
};

/** What query call_calculate_next_send_time gives. */
struct call_calculate_next_send_time_row {
	/**
	 * calculate_next_send_time: timestamp with time zone, or null
	 */
	struct ch_opt_timestamptz calculate_next_send_time;
};

extern const struct ch_query call_calculate_next_send_time_query;

/**
 * When a report that was last sent at a time is due again
 *
 * select * from public.calculate_next_send_time(:p_frequency, :p_day_of_week, :p_day_of_month {, p_after => :p_after})
 */
CH_CHECKED static inline enum ch_status call_calculate_next_send_time_one(struct ch_db *db, const struct call_calculate_next_send_time_params *params, struct call_calculate_next_send_time_row *row)
{
	return ch_query_row(db, &call_calculate_next_send_time_query, params, true, row);
}
/* call_calculate_next_send_time_copy(). */
CH_QUERY_COPY(call_calculate_next_send_time)

#ifdef __cplusplus
}
#endif

#endif
