/* Made by chronosc from the template c: do not edit. */
#include "chronos.h"

static const struct ch_column chronos_columns_chat_messages[] = {
	{"id", &ch_type_uuid, offsetof(struct chat_messages_row, id), 0, "uuid"},
	{"session_id", &ch_type_uuid, offsetof(struct chat_messages_row, session_id), 0, "uuid"},
	{"role", &ch_type_text, offsetof(struct chat_messages_row, role), 0, "text"},
	{"content", &ch_type_text, offsetof(struct chat_messages_row, content), 0, "text"},
	{"video_references", &ch_type_jsonb, offsetof(struct chat_messages_row, video_references), CH_NULLABLE, "jsonb"},
	{"token_count", &ch_type_i32, offsetof(struct chat_messages_row, token_count), CH_NULLABLE, "integer"},
	{"model", &ch_type_text, offsetof(struct chat_messages_row, model), CH_NULLABLE, "text"},
	{"metadata", &ch_type_jsonb, offsetof(struct chat_messages_row, metadata), CH_NULLABLE, "jsonb"},
	{"created_at", &ch_type_timestamptz, offsetof(struct chat_messages_row, created_at), 0, "timestamp with time zone"},
	{"input_tokens", &ch_type_i32, offsetof(struct chat_messages_row, input_tokens), CH_NULLABLE, "integer"},
	{"output_tokens", &ch_type_i32, offsetof(struct chat_messages_row, output_tokens), CH_NULLABLE, "integer"},
	{"cost_usd", &ch_type_numeric, offsetof(struct chat_messages_row, cost_usd), CH_NULLABLE, "numeric(10,6)"},
	{"response_time_ms", &ch_type_i32, offsetof(struct chat_messages_row, response_time_ms), CH_NULLABLE, "integer"},
	{"has_video_reference", &ch_type_boolean, offsetof(struct chat_messages_row, has_video_reference), CH_NULLABLE, "boolean"},
};
static const uint16_t chronos_path_chat_messages_0[] = {
	CHAT_MESSAGES_COLUMN_ID,
};
static const uint16_t chronos_path_chat_messages_1[] = {
	CHAT_MESSAGES_COLUMN_SESSION_ID,
	CHAT_MESSAGES_COLUMN_ID,
};
static const uint16_t chronos_path_chat_messages_2[] = {
	CHAT_MESSAGES_COLUMN_SESSION_ID,
	CHAT_MESSAGES_COLUMN_CREATED_AT,
	CHAT_MESSAGES_COLUMN_ID,
};
static const struct ch_path chronos_paths_chat_messages[] = {
	{chronos_path_chat_messages_0, 1, 1, true, false},
	{chronos_path_chat_messages_1, 1, 2, false, false},
	{chronos_path_chat_messages_2, 1, 3, false, false},
};
static const char *const chronos_constraints_chat_messages[] = {
	"chat_messages_pkey",
	"chat_messages_session_id_fkey",
	"chat_messages_role_check",
	"check_tokens_positive",
	"check_cost_positive",
	"check_response_time_positive",
};
const struct ch_table chat_messages_table = {.sql = "public.chat_messages",
	.schema = "public",
	.name = "chat_messages",
	.columns = chronos_columns_chat_messages,
	.paths = chronos_paths_chat_messages,
	.path_count = 3,
	.constraints = chronos_constraints_chat_messages,
	.constraint_count = sizeof chronos_constraints_chat_messages / sizeof *chronos_constraints_chat_messages,
	.in = &chronos_schema,
	.size = sizeof(struct chat_messages_row),
	.column_count = CHAT_MESSAGES_COLUMNS};

static const struct ch_column chronos_columns_chat_sessions[] = {
	{"id", &ch_type_uuid, offsetof(struct chat_sessions_row, id), 0, "uuid"},
	{"student_id", &ch_type_uuid, offsetof(struct chat_sessions_row, student_id), 0, "uuid"},
	{"creator_id", &ch_type_uuid, offsetof(struct chat_sessions_row, creator_id), 0, "uuid"},
	{"title", &ch_type_text, offsetof(struct chat_sessions_row, title), CH_NULLABLE, "text"},
	{"context_video_ids", &ch_type_arr_uuid, offsetof(struct chat_sessions_row, context_video_ids), CH_NULLABLE, "uuid[]"},
	{"metadata", &ch_type_jsonb, offsetof(struct chat_sessions_row, metadata), CH_NULLABLE, "jsonb"},
	{"created_at", &ch_type_timestamptz, offsetof(struct chat_sessions_row, created_at), 0, "timestamp with time zone"},
	{"updated_at", &ch_type_timestamptz, offsetof(struct chat_sessions_row, updated_at), 0, "timestamp with time zone"},
	{"last_message_at", &ch_type_timestamptz, offsetof(struct chat_sessions_row, last_message_at), CH_NULLABLE, "timestamp with time zone"},
};
static const uint16_t chronos_path_chat_sessions_0[] = {
	CHAT_SESSIONS_COLUMN_ID,
};
static const uint16_t chronos_path_chat_sessions_1[] = {
	CHAT_SESSIONS_COLUMN_STUDENT_ID,
	CHAT_SESSIONS_COLUMN_ID,
};
static const uint16_t chronos_path_chat_sessions_2[] = {
	CHAT_SESSIONS_COLUMN_CREATOR_ID,
	CHAT_SESSIONS_COLUMN_ID,
};
static const struct ch_path chronos_paths_chat_sessions[] = {
	{chronos_path_chat_sessions_0, 1, 1, true, false},
	{chronos_path_chat_sessions_1, 1, 2, false, false},
	{chronos_path_chat_sessions_2, 1, 2, false, false},
};
static const char *const chronos_constraints_chat_sessions[] = {
	"chat_sessions_pkey",
	"chat_sessions_student_id_fkey",
	"chat_sessions_creator_id_fkey",
};
const struct ch_table chat_sessions_table = {.sql = "public.chat_sessions",
	.schema = "public",
	.name = "chat_sessions",
	.columns = chronos_columns_chat_sessions,
	.paths = chronos_paths_chat_sessions,
	.path_count = 3,
	.constraints = chronos_constraints_chat_sessions,
	.constraint_count = sizeof chronos_constraints_chat_sessions / sizeof *chronos_constraints_chat_sessions,
	.in = &chronos_schema,
	.size = sizeof(struct chat_sessions_row),
	.column_count = CHAT_SESSIONS_COLUMNS};

static const struct ch_column chronos_columns_course_modules[] = {
	{"id", &ch_type_uuid, offsetof(struct course_modules_row, id), 0, "uuid"},
	{"course_id", &ch_type_uuid, offsetof(struct course_modules_row, course_id), 0, "uuid"},
	{"title", &ch_type_text, offsetof(struct course_modules_row, title), 0, "text"},
	{"description", &ch_type_text, offsetof(struct course_modules_row, description), CH_NULLABLE, "text"},
	{"video_ids", &ch_type_arr_uuid, offsetof(struct course_modules_row, video_ids), 0, "uuid[]"},
	{"display_order", &ch_type_i32, offsetof(struct course_modules_row, display_order), 0, "integer"},
	{"metadata", &ch_type_jsonb, offsetof(struct course_modules_row, metadata), CH_NULLABLE, "jsonb"},
	{"created_at", &ch_type_timestamptz, offsetof(struct course_modules_row, created_at), 0, "timestamp with time zone"},
	{"updated_at", &ch_type_timestamptz, offsetof(struct course_modules_row, updated_at), 0, "timestamp with time zone"},
};
static const uint16_t chronos_path_course_modules_0[] = {
	COURSE_MODULES_COLUMN_ID,
};
static const uint16_t chronos_path_course_modules_1[] = {
	COURSE_MODULES_COLUMN_COURSE_ID,
	COURSE_MODULES_COLUMN_ID,
};
static const uint16_t chronos_path_course_modules_2[] = {
	COURSE_MODULES_COLUMN_COURSE_ID,
	COURSE_MODULES_COLUMN_DISPLAY_ORDER,
	COURSE_MODULES_COLUMN_ID,
};
static const struct ch_path chronos_paths_course_modules[] = {
	{chronos_path_course_modules_0, 1, 1, true, false},
	{chronos_path_course_modules_1, 1, 2, false, false},
	{chronos_path_course_modules_2, 2, 3, false, false},
};
static const char *const chronos_constraints_course_modules[] = {
	"course_modules_pkey",
	"course_modules_course_id_fkey",
};
const struct ch_table course_modules_table = {.sql = "public.course_modules",
	.schema = "public",
	.name = "course_modules",
	.columns = chronos_columns_course_modules,
	.paths = chronos_paths_course_modules,
	.path_count = 3,
	.constraints = chronos_constraints_course_modules,
	.constraint_count = sizeof chronos_constraints_course_modules / sizeof *chronos_constraints_course_modules,
	.in = &chronos_schema,
	.size = sizeof(struct course_modules_row),
	.column_count = COURSE_MODULES_COLUMNS};

static const struct ch_column chronos_columns_courses[] = {
	{"id", &ch_type_uuid, offsetof(struct courses_row, id), 0, "uuid"},
	{"creator_id", &ch_type_uuid, offsetof(struct courses_row, creator_id), 0, "uuid"},
	{"title", &ch_type_text, offsetof(struct courses_row, title), 0, "text"},
	{"description", &ch_type_text, offsetof(struct courses_row, description), CH_NULLABLE, "text"},
	{"thumbnail_url", &ch_type_text, offsetof(struct courses_row, thumbnail_url), CH_NULLABLE, "text"},
	{"is_published", &ch_type_boolean, offsetof(struct courses_row, is_published), 0, "boolean"},
	{"display_order", &ch_type_i32, offsetof(struct courses_row, display_order), CH_NULLABLE, "integer"},
	{"metadata", &ch_type_jsonb, offsetof(struct courses_row, metadata), CH_NULLABLE, "jsonb"},
	{"created_at", &ch_type_timestamptz, offsetof(struct courses_row, created_at), 0, "timestamp with time zone"},
	{"updated_at", &ch_type_timestamptz, offsetof(struct courses_row, updated_at), 0, "timestamp with time zone"},
	{"published_at", &ch_type_timestamptz, offsetof(struct courses_row, published_at), CH_NULLABLE, "timestamp with time zone"},
	{"is_deleted", &ch_type_boolean, offsetof(struct courses_row, is_deleted), 0, "boolean"},
};
static const uint16_t chronos_path_courses_0[] = {
	COURSES_COLUMN_ID,
};
static const uint16_t chronos_path_courses_1[] = {
	COURSES_COLUMN_CREATOR_ID,
	COURSES_COLUMN_ID,
};
static const uint16_t chronos_path_courses_2[] = {
	COURSES_COLUMN_IS_PUBLISHED,
	COURSES_COLUMN_ID,
};
static const uint16_t chronos_path_courses_3[] = {
	COURSES_COLUMN_CREATOR_ID,
	COURSES_COLUMN_DISPLAY_ORDER,
	COURSES_COLUMN_ID,
};
static const struct ch_path chronos_paths_courses[] = {
	{chronos_path_courses_0, 1, 1, true, false},
	{chronos_path_courses_1, 1, 2, false, false},
	{chronos_path_courses_2, 1, 2, false, false},
	{chronos_path_courses_3, 2, 3, false, false},
};
static const char *const chronos_constraints_courses[] = {
	"courses_pkey",
	"courses_creator_id_fkey",
};
const struct ch_table courses_table = {.sql = "public.courses",
	.schema = "public",
	.name = "courses",
	.columns = chronos_columns_courses,
	.paths = chronos_paths_courses,
	.path_count = 4,
	.constraints = chronos_constraints_courses,
	.constraint_count = sizeof chronos_constraints_courses / sizeof *chronos_constraints_courses,
	.in = &chronos_schema,
	.size = sizeof(struct courses_row),
	.column_count = COURSES_COLUMNS};

static const struct ch_column chronos_columns_creators[] = {
	{"id", &ch_type_uuid, offsetof(struct creators_row, id), 0, "uuid"},
	{"whop_company_id", &ch_type_text, offsetof(struct creators_row, whop_company_id), 0, "text"},
	{"whop_user_id", &ch_type_text, offsetof(struct creators_row, whop_user_id), 0, "text"},
	{"email", &ch_type_text, offsetof(struct creators_row, email), 0, "text"},
	{"name", &ch_type_text, offsetof(struct creators_row, name), CH_NULLABLE, "text"},
	{"subscription_tier", &ch_type_text, offsetof(struct creators_row, subscription_tier), 0, "text"},
	{"settings", &ch_type_jsonb, offsetof(struct creators_row, settings), CH_NULLABLE, "jsonb"},
	{"created_at", &ch_type_timestamptz, offsetof(struct creators_row, created_at), 0, "timestamp with time zone"},
	{"updated_at", &ch_type_timestamptz, offsetof(struct creators_row, updated_at), 0, "timestamp with time zone"},
	{"last_login_at", &ch_type_timestamptz, offsetof(struct creators_row, last_login_at), CH_NULLABLE, "timestamp with time zone"},
	{"is_active", &ch_type_boolean, offsetof(struct creators_row, is_active), 0, "boolean"},
};
static const uint16_t chronos_path_creators_0[] = {
	CREATORS_COLUMN_ID,
};
static const uint16_t chronos_path_creators_1[] = {
	CREATORS_COLUMN_WHOP_COMPANY_ID,
};
static const uint16_t chronos_path_creators_2[] = {
	CREATORS_COLUMN_SUBSCRIPTION_TIER,
	CREATORS_COLUMN_ID,
};
static const uint16_t chronos_path_creators_3[] = {
	CREATORS_COLUMN_IS_ACTIVE,
	CREATORS_COLUMN_ID,
};
static const struct ch_path chronos_paths_creators[] = {
	{chronos_path_creators_0, 1, 1, true, false},
	{chronos_path_creators_1, 1, 1, true, false},
	{chronos_path_creators_2, 1, 2, false, false},
	{chronos_path_creators_3, 1, 2, false, false},
};
static const char *const chronos_constraints_creators[] = {
	"creators_pkey",
	"creators_whop_company_id_key",
	"creators_subscription_tier_check",
};
const struct ch_table creators_table = {.sql = "public.creators",
	.schema = "public",
	.name = "creators",
	.columns = chronos_columns_creators,
	.paths = chronos_paths_creators,
	.path_count = 4,
	.constraints = chronos_constraints_creators,
	.constraint_count = sizeof chronos_constraints_creators / sizeof *chronos_constraints_creators,
	.in = &chronos_schema,
	.size = sizeof(struct creators_row),
	.column_count = CREATORS_COLUMNS};

static const struct ch_column chronos_columns_module_lessons[] = {
	{"id", &ch_type_uuid, offsetof(struct module_lessons_row, id), 0, "uuid"},
	{"module_id", &ch_type_uuid, offsetof(struct module_lessons_row, module_id), 0, "uuid"},
	{"video_id", &ch_type_uuid, offsetof(struct module_lessons_row, video_id), 0, "uuid"},
	{"lesson_order", &ch_type_i32, offsetof(struct module_lessons_row, lesson_order), 0, "integer"},
	{"title", &ch_type_text, offsetof(struct module_lessons_row, title), 0, "text"},
	{"description", &ch_type_text, offsetof(struct module_lessons_row, description), CH_NULLABLE, "text"},
	{"is_required", &ch_type_boolean, offsetof(struct module_lessons_row, is_required), CH_NULLABLE, "boolean"},
	{"estimated_duration_minutes", &ch_type_i32, offsetof(struct module_lessons_row, estimated_duration_minutes), CH_NULLABLE, "integer"},
	{"metadata", &ch_type_jsonb, offsetof(struct module_lessons_row, metadata), CH_NULLABLE, "jsonb"},
	{"created_at", &ch_type_timestamptz, offsetof(struct module_lessons_row, created_at), 0, "timestamp with time zone"},
	{"updated_at", &ch_type_timestamptz, offsetof(struct module_lessons_row, updated_at), 0, "timestamp with time zone"},
};
static const uint16_t chronos_path_module_lessons_0[] = {
	MODULE_LESSONS_COLUMN_ID,
};
static const uint16_t chronos_path_module_lessons_1[] = {
	MODULE_LESSONS_COLUMN_MODULE_ID,
	MODULE_LESSONS_COLUMN_VIDEO_ID,
};
static const uint16_t chronos_path_module_lessons_2[] = {
	MODULE_LESSONS_COLUMN_MODULE_ID,
	MODULE_LESSONS_COLUMN_ID,
};
static const uint16_t chronos_path_module_lessons_3[] = {
	MODULE_LESSONS_COLUMN_VIDEO_ID,
	MODULE_LESSONS_COLUMN_ID,
};
static const uint16_t chronos_path_module_lessons_4[] = {
	MODULE_LESSONS_COLUMN_MODULE_ID,
	MODULE_LESSONS_COLUMN_LESSON_ORDER,
	MODULE_LESSONS_COLUMN_ID,
};
static const struct ch_path chronos_paths_module_lessons[] = {
	{chronos_path_module_lessons_0, 1, 1, true, false},
	{chronos_path_module_lessons_1, 2, 2, true, false},
	{chronos_path_module_lessons_2, 1, 2, false, false},
	{chronos_path_module_lessons_3, 1, 2, false, false},
	{chronos_path_module_lessons_4, 2, 3, false, false},
};
static const char *const chronos_constraints_module_lessons[] = {
	"module_lessons_pkey",
	"module_lessons_module_id_fkey",
	"module_lessons_video_id_fkey",
	"module_lessons_lesson_order_positive",
	"module_lessons_duration_positive",
	"idx_module_lessons_unique_video_per_module",
};
const struct ch_table module_lessons_table = {.sql = "public.module_lessons",
	.schema = "public",
	.name = "module_lessons",
	.columns = chronos_columns_module_lessons,
	.paths = chronos_paths_module_lessons,
	.path_count = 5,
	.constraints = chronos_constraints_module_lessons,
	.constraint_count = sizeof chronos_constraints_module_lessons / sizeof *chronos_constraints_module_lessons,
	.in = &chronos_schema,
	.size = sizeof(struct module_lessons_row),
	.column_count = MODULE_LESSONS_COLUMNS};

static const struct ch_column chronos_columns_report_schedules[] = {
	{"id", &ch_type_uuid, offsetof(struct report_schedules_row, id), 0, "uuid"},
	{"creator_id", &ch_type_uuid, offsetof(struct report_schedules_row, creator_id), 0, "uuid"},
	{"report_type", &ch_type_text, offsetof(struct report_schedules_row, report_type), 0, "text"},
	{"frequency", &ch_type_text, offsetof(struct report_schedules_row, frequency), 0, "text"},
	{"day_of_week", &ch_type_i32, offsetof(struct report_schedules_row, day_of_week), CH_NULLABLE, "integer"},
	{"day_of_month", &ch_type_i32, offsetof(struct report_schedules_row, day_of_month), CH_NULLABLE, "integer"},
	{"recipients", &ch_type_arr_text, offsetof(struct report_schedules_row, recipients), 0, "text[]"},
	{"is_active", &ch_type_boolean, offsetof(struct report_schedules_row, is_active), 0, "boolean"},
	{"last_sent_at", &ch_type_timestamptz, offsetof(struct report_schedules_row, last_sent_at), CH_NULLABLE, "timestamp with time zone"},
	{"next_send_at", &ch_type_timestamptz, offsetof(struct report_schedules_row, next_send_at), CH_NULLABLE, "timestamp with time zone"},
	{"created_at", &ch_type_timestamptz, offsetof(struct report_schedules_row, created_at), 0, "timestamp with time zone"},
	{"updated_at", &ch_type_timestamptz, offsetof(struct report_schedules_row, updated_at), 0, "timestamp with time zone"},
};
static const uint16_t chronos_path_report_schedules_0[] = {
	REPORT_SCHEDULES_COLUMN_ID,
};
static const uint16_t chronos_path_report_schedules_1[] = {
	REPORT_SCHEDULES_COLUMN_CREATOR_ID,
	REPORT_SCHEDULES_COLUMN_ID,
};
static const struct ch_path chronos_paths_report_schedules[] = {
	{chronos_path_report_schedules_0, 1, 1, true, false},
	{chronos_path_report_schedules_1, 1, 2, false, false},
};
static const char *const chronos_constraints_report_schedules[] = {
	"report_schedules_pkey",
	"report_schedules_creator_id_fkey",
	"report_schedules_report_type_check",
	"report_schedules_frequency_check",
	"report_schedules_day_of_week_check",
	"report_schedules_day_of_month_check",
	"report_schedules_day_given",
};
const struct ch_table report_schedules_table = {.sql = "public.report_schedules",
	.schema = "public",
	.name = "report_schedules",
	.columns = chronos_columns_report_schedules,
	.paths = chronos_paths_report_schedules,
	.path_count = 2,
	.constraints = chronos_constraints_report_schedules,
	.constraint_count = sizeof chronos_constraints_report_schedules / sizeof *chronos_constraints_report_schedules,
	.in = &chronos_schema,
	.size = sizeof(struct report_schedules_row),
	.column_count = REPORT_SCHEDULES_COLUMNS};

static const struct ch_column chronos_columns_students[] = {
	{"id", &ch_type_uuid, offsetof(struct students_row, id), 0, "uuid"},
	{"whop_user_id", &ch_type_text, offsetof(struct students_row, whop_user_id), 0, "text"},
	{"whop_membership_id", &ch_type_text, offsetof(struct students_row, whop_membership_id), 0, "text"},
	{"creator_id", &ch_type_uuid, offsetof(struct students_row, creator_id), 0, "uuid"},
	{"email", &ch_type_text, offsetof(struct students_row, email), 0, "text"},
	{"name", &ch_type_text, offsetof(struct students_row, name), CH_NULLABLE, "text"},
	{"preferences", &ch_type_jsonb, offsetof(struct students_row, preferences), CH_NULLABLE, "jsonb"},
	{"created_at", &ch_type_timestamptz, offsetof(struct students_row, created_at), 0, "timestamp with time zone"},
	{"updated_at", &ch_type_timestamptz, offsetof(struct students_row, updated_at), 0, "timestamp with time zone"},
	{"last_active_at", &ch_type_timestamptz, offsetof(struct students_row, last_active_at), CH_NULLABLE, "timestamp with time zone"},
	{"is_active", &ch_type_boolean, offsetof(struct students_row, is_active), 0, "boolean"},
};
static const uint16_t chronos_path_students_0[] = {
	STUDENTS_COLUMN_ID,
};
static const uint16_t chronos_path_students_1[] = {
	STUDENTS_COLUMN_WHOP_USER_ID,
};
static const uint16_t chronos_path_students_2[] = {
	STUDENTS_COLUMN_CREATOR_ID,
	STUDENTS_COLUMN_ID,
};
static const uint16_t chronos_path_students_3[] = {
	STUDENTS_COLUMN_WHOP_MEMBERSHIP_ID,
	STUDENTS_COLUMN_ID,
};
static const uint16_t chronos_path_students_4[] = {
	STUDENTS_COLUMN_IS_ACTIVE,
	STUDENTS_COLUMN_ID,
};
static const struct ch_path chronos_paths_students[] = {
	{chronos_path_students_0, 1, 1, true, false},
	{chronos_path_students_1, 1, 1, true, false},
	{chronos_path_students_2, 1, 2, false, false},
	{chronos_path_students_3, 1, 2, false, false},
	{chronos_path_students_4, 1, 2, false, false},
};
static const char *const chronos_constraints_students[] = {
	"students_pkey",
	"students_whop_user_id_key",
	"students_creator_id_fkey",
};
const struct ch_table students_table = {.sql = "public.students",
	.schema = "public",
	.name = "students",
	.columns = chronos_columns_students,
	.paths = chronos_paths_students,
	.path_count = 5,
	.constraints = chronos_constraints_students,
	.constraint_count = sizeof chronos_constraints_students / sizeof *chronos_constraints_students,
	.in = &chronos_schema,
	.size = sizeof(struct students_row),
	.column_count = STUDENTS_COLUMNS};

static const struct ch_column chronos_columns_usage_metrics[] = {
	{"id", &ch_type_uuid, offsetof(struct usage_metrics_row, id), 0, "uuid"},
	{"creator_id", &ch_type_uuid, offsetof(struct usage_metrics_row, creator_id), 0, "uuid"},
	{"date", &ch_type_date, offsetof(struct usage_metrics_row, date), 0, "date"},
	{"storage_used_bytes", &ch_type_i64, offsetof(struct usage_metrics_row, storage_used_bytes), 0, "bigint"},
	{"videos_uploaded", &ch_type_i32, offsetof(struct usage_metrics_row, videos_uploaded), 0, "integer"},
	{"total_video_duration_seconds", &ch_type_i32, offsetof(struct usage_metrics_row, total_video_duration_seconds), 0, "integer"},
	{"ai_credits_used", &ch_type_i32, offsetof(struct usage_metrics_row, ai_credits_used), 0, "integer"},
	{"transcription_minutes", &ch_type_numeric, offsetof(struct usage_metrics_row, transcription_minutes), 0, "numeric(10,2)"},
	{"chat_messages_sent", &ch_type_i32, offsetof(struct usage_metrics_row, chat_messages_sent), 0, "integer"},
	{"active_students", &ch_type_i32, offsetof(struct usage_metrics_row, active_students), 0, "integer"},
	{"metadata", &ch_type_jsonb, offsetof(struct usage_metrics_row, metadata), CH_NULLABLE, "jsonb"},
	{"created_at", &ch_type_timestamptz, offsetof(struct usage_metrics_row, created_at), 0, "timestamp with time zone"},
	{"updated_at", &ch_type_timestamptz, offsetof(struct usage_metrics_row, updated_at), 0, "timestamp with time zone"},
};
static const uint16_t chronos_path_usage_metrics_0[] = {
	USAGE_METRICS_COLUMN_ID,
};
static const uint16_t chronos_path_usage_metrics_1[] = {
	USAGE_METRICS_COLUMN_CREATOR_ID,
	USAGE_METRICS_COLUMN_DATE,
};
static const uint16_t chronos_path_usage_metrics_2[] = {
	USAGE_METRICS_COLUMN_CREATOR_ID,
	USAGE_METRICS_COLUMN_ID,
};
static const uint16_t chronos_path_usage_metrics_3[] = {
	USAGE_METRICS_COLUMN_DATE,
	USAGE_METRICS_COLUMN_ID,
};
static const struct ch_path chronos_paths_usage_metrics[] = {
	{chronos_path_usage_metrics_0, 1, 1, true, false},
	{chronos_path_usage_metrics_1, 2, 2, true, false},
	{chronos_path_usage_metrics_2, 1, 2, false, false},
	{chronos_path_usage_metrics_3, 0, 2, false, true},
};
static const char *const chronos_constraints_usage_metrics[] = {
	"usage_metrics_pkey",
	"usage_metrics_creator_id_fkey",
	"unique_creator_date",
};
const struct ch_table usage_metrics_table = {.sql = "public.usage_metrics",
	.schema = "public",
	.name = "usage_metrics",
	.columns = chronos_columns_usage_metrics,
	.paths = chronos_paths_usage_metrics,
	.path_count = 4,
	.constraints = chronos_constraints_usage_metrics,
	.constraint_count = sizeof chronos_constraints_usage_metrics / sizeof *chronos_constraints_usage_metrics,
	.in = &chronos_schema,
	.size = sizeof(struct usage_metrics_row),
	.column_count = USAGE_METRICS_COLUMNS};

static const struct ch_column chronos_columns_video_analytics[] = {
	{"id", &ch_type_uuid, offsetof(struct video_analytics_row, id), 0, "uuid"},
	{"video_id", &ch_type_uuid, offsetof(struct video_analytics_row, video_id), 0, "uuid"},
	{"date", &ch_type_date, offsetof(struct video_analytics_row, date), 0, "date"},
	{"views", &ch_type_i32, offsetof(struct video_analytics_row, views), 0, "integer"},
	{"unique_viewers", &ch_type_i32, offsetof(struct video_analytics_row, unique_viewers), 0, "integer"},
	{"total_watch_time_seconds", &ch_type_i32, offsetof(struct video_analytics_row, total_watch_time_seconds), 0, "integer"},
	{"average_watch_time_seconds", &ch_type_numeric, offsetof(struct video_analytics_row, average_watch_time_seconds), CH_NULLABLE, "numeric(10,2)"},
	{"completion_rate", &ch_type_numeric, offsetof(struct video_analytics_row, completion_rate), CH_NULLABLE, "numeric(5,2)"},
	{"ai_interactions", &ch_type_i32, offsetof(struct video_analytics_row, ai_interactions), 0, "integer"},
	{"metadata", &ch_type_jsonb, offsetof(struct video_analytics_row, metadata), CH_NULLABLE, "jsonb"},
	{"created_at", &ch_type_timestamptz, offsetof(struct video_analytics_row, created_at), 0, "timestamp with time zone"},
	{"updated_at", &ch_type_timestamptz, offsetof(struct video_analytics_row, updated_at), 0, "timestamp with time zone"},
};
static const uint16_t chronos_path_video_analytics_0[] = {
	VIDEO_ANALYTICS_COLUMN_ID,
};
static const uint16_t chronos_path_video_analytics_1[] = {
	VIDEO_ANALYTICS_COLUMN_VIDEO_ID,
	VIDEO_ANALYTICS_COLUMN_DATE,
};
static const uint16_t chronos_path_video_analytics_2[] = {
	VIDEO_ANALYTICS_COLUMN_VIDEO_ID,
	VIDEO_ANALYTICS_COLUMN_ID,
};
static const uint16_t chronos_path_video_analytics_3[] = {
	VIDEO_ANALYTICS_COLUMN_DATE,
	VIDEO_ANALYTICS_COLUMN_ID,
};
static const struct ch_path chronos_paths_video_analytics[] = {
	{chronos_path_video_analytics_0, 1, 1, true, false},
	{chronos_path_video_analytics_1, 2, 2, true, false},
	{chronos_path_video_analytics_2, 1, 2, false, false},
	{chronos_path_video_analytics_3, 0, 2, false, true},
};
static const char *const chronos_constraints_video_analytics[] = {
	"video_analytics_pkey",
	"video_analytics_video_id_fkey",
	"unique_video_date",
};
const struct ch_table video_analytics_table = {.sql = "public.video_analytics",
	.schema = "public",
	.name = "video_analytics",
	.columns = chronos_columns_video_analytics,
	.paths = chronos_paths_video_analytics,
	.path_count = 4,
	.constraints = chronos_constraints_video_analytics,
	.constraint_count = sizeof chronos_constraints_video_analytics / sizeof *chronos_constraints_video_analytics,
	.in = &chronos_schema,
	.size = sizeof(struct video_analytics_row),
	.column_count = VIDEO_ANALYTICS_COLUMNS};

static const struct ch_column chronos_columns_video_analytics_events[] = {
	{"id", &ch_type_uuid, offsetof(struct video_analytics_events_row, id), 0, "uuid"},
	{"event_type", &ch_type_text, offsetof(struct video_analytics_events_row, event_type), 0, "text"},
	{"video_id", &ch_type_uuid, offsetof(struct video_analytics_events_row, video_id), 0, "uuid"},
	{"creator_id", &ch_type_uuid, offsetof(struct video_analytics_events_row, creator_id), 0, "uuid"},
	{"student_id", &ch_type_uuid, offsetof(struct video_analytics_events_row, student_id), CH_NULLABLE, "uuid"},
	{"course_id", &ch_type_uuid, offsetof(struct video_analytics_events_row, course_id), CH_NULLABLE, "uuid"},
	{"module_id", &ch_type_uuid, offsetof(struct video_analytics_events_row, module_id), CH_NULLABLE, "uuid"},
	{"metadata", &ch_type_jsonb, offsetof(struct video_analytics_events_row, metadata), CH_NULLABLE, "jsonb"},
	{"timestamp", &ch_type_timestamptz, offsetof(struct video_analytics_events_row, timestamp), 0, "timestamp with time zone"},
	{"created_at", &ch_type_timestamptz, offsetof(struct video_analytics_events_row, created_at), 0, "timestamp with time zone"},
};
static const uint16_t chronos_path_video_analytics_events_0[] = {
	VIDEO_ANALYTICS_EVENTS_COLUMN_ID,
};
static const uint16_t chronos_path_video_analytics_events_1[] = {
	VIDEO_ANALYTICS_EVENTS_COLUMN_VIDEO_ID,
	VIDEO_ANALYTICS_EVENTS_COLUMN_ID,
};
static const uint16_t chronos_path_video_analytics_events_2[] = {
	VIDEO_ANALYTICS_EVENTS_COLUMN_CREATOR_ID,
	VIDEO_ANALYTICS_EVENTS_COLUMN_ID,
};
static const uint16_t chronos_path_video_analytics_events_3[] = {
	VIDEO_ANALYTICS_EVENTS_COLUMN_STUDENT_ID,
	VIDEO_ANALYTICS_EVENTS_COLUMN_ID,
};
static const uint16_t chronos_path_video_analytics_events_4[] = {
	VIDEO_ANALYTICS_EVENTS_COLUMN_COURSE_ID,
	VIDEO_ANALYTICS_EVENTS_COLUMN_ID,
};
static const uint16_t chronos_path_video_analytics_events_5[] = {
	VIDEO_ANALYTICS_EVENTS_COLUMN_MODULE_ID,
	VIDEO_ANALYTICS_EVENTS_COLUMN_ID,
};
static const uint16_t chronos_path_video_analytics_events_6[] = {
	VIDEO_ANALYTICS_EVENTS_COLUMN_EVENT_TYPE,
	VIDEO_ANALYTICS_EVENTS_COLUMN_ID,
};
static const uint16_t chronos_path_video_analytics_events_7[] = {
	VIDEO_ANALYTICS_EVENTS_COLUMN_TIMESTAMP,
	VIDEO_ANALYTICS_EVENTS_COLUMN_ID,
};
static const struct ch_path chronos_paths_video_analytics_events[] = {
	{chronos_path_video_analytics_events_0, 1, 1, true, false},
	{chronos_path_video_analytics_events_1, 1, 2, false, false},
	{chronos_path_video_analytics_events_2, 1, 2, false, false},
	{chronos_path_video_analytics_events_3, 1, 2, false, false},
	{chronos_path_video_analytics_events_4, 1, 2, false, false},
	{chronos_path_video_analytics_events_5, 1, 2, false, false},
	{chronos_path_video_analytics_events_6, 1, 2, false, false},
	{chronos_path_video_analytics_events_7, 0, 2, false, true},
};
static const char *const chronos_constraints_video_analytics_events[] = {
	"video_analytics_events_pkey",
	"video_analytics_events_event_type_check",
	"video_analytics_events_video_id_fkey",
	"video_analytics_events_creator_id_fkey",
	"video_analytics_events_student_id_fkey",
	"video_analytics_events_course_id_fkey",
	"video_analytics_events_module_id_fkey",
};
const struct ch_table video_analytics_events_table = {.sql = "public.video_analytics_events",
	.schema = "public",
	.name = "video_analytics_events",
	.columns = chronos_columns_video_analytics_events,
	.paths = chronos_paths_video_analytics_events,
	.path_count = 8,
	.constraints = chronos_constraints_video_analytics_events,
	.constraint_count = sizeof chronos_constraints_video_analytics_events / sizeof *chronos_constraints_video_analytics_events,
	.in = &chronos_schema,
	.size = sizeof(struct video_analytics_events_row),
	.column_count = VIDEO_ANALYTICS_EVENTS_COLUMNS};

static const struct ch_column chronos_columns_video_chunks[] = {
	{"id", &ch_type_uuid, offsetof(struct video_chunks_row, id), 0, "uuid"},
	{"video_id", &ch_type_uuid, offsetof(struct video_chunks_row, video_id), 0, "uuid"},
	{"chunk_index", &ch_type_i32, offsetof(struct video_chunks_row, chunk_index), 0, "integer"},
	{"chunk_text", &ch_type_text, offsetof(struct video_chunks_row, chunk_text), 0, "text"},
	{"embedding", &ch_type_vector, offsetof(struct video_chunks_row, embedding), CH_NULLABLE, "public.vector(1536)"},
	{"start_time_seconds", &ch_type_i32, offsetof(struct video_chunks_row, start_time_seconds), 0, "integer"},
	{"end_time_seconds", &ch_type_i32, offsetof(struct video_chunks_row, end_time_seconds), 0, "integer"},
	{"word_count", &ch_type_i32, offsetof(struct video_chunks_row, word_count), 0, "integer"},
	{"metadata", &ch_type_jsonb, offsetof(struct video_chunks_row, metadata), CH_NULLABLE, "jsonb"},
	{"created_at", &ch_type_timestamptz, offsetof(struct video_chunks_row, created_at), 0, "timestamp with time zone"},
};
static const uint16_t chronos_path_video_chunks_0[] = {
	VIDEO_CHUNKS_COLUMN_ID,
};
static const uint16_t chronos_path_video_chunks_1[] = {
	VIDEO_CHUNKS_COLUMN_VIDEO_ID,
	VIDEO_CHUNKS_COLUMN_ID,
};
static const uint16_t chronos_path_video_chunks_2[] = {
	VIDEO_CHUNKS_COLUMN_VIDEO_ID,
	VIDEO_CHUNKS_COLUMN_CHUNK_INDEX,
	VIDEO_CHUNKS_COLUMN_ID,
};
static const struct ch_path chronos_paths_video_chunks[] = {
	{chronos_path_video_chunks_0, 1, 1, true, false},
	{chronos_path_video_chunks_1, 1, 2, false, false},
	{chronos_path_video_chunks_2, 2, 3, false, false},
};
static const char *const chronos_constraints_video_chunks[] = {
	"video_chunks_pkey",
	"video_chunks_video_id_fkey",
};
const struct ch_table video_chunks_table = {.sql = "public.video_chunks",
	.schema = "public",
	.name = "video_chunks",
	.columns = chronos_columns_video_chunks,
	.paths = chronos_paths_video_chunks,
	.path_count = 3,
	.constraints = chronos_constraints_video_chunks,
	.constraint_count = sizeof chronos_constraints_video_chunks / sizeof *chronos_constraints_video_chunks,
	.in = &chronos_schema,
	.size = sizeof(struct video_chunks_row),
	.column_count = VIDEO_CHUNKS_COLUMNS};

static const struct ch_column chronos_columns_video_watch_sessions[] = {
	{"id", &ch_type_uuid, offsetof(struct video_watch_sessions_row, id), 0, "uuid"},
	{"video_id", &ch_type_uuid, offsetof(struct video_watch_sessions_row, video_id), 0, "uuid"},
	{"student_id", &ch_type_uuid, offsetof(struct video_watch_sessions_row, student_id), 0, "uuid"},
	{"session_start", &ch_type_timestamptz, offsetof(struct video_watch_sessions_row, session_start), 0, "timestamp with time zone"},
	{"session_end", &ch_type_timestamptz, offsetof(struct video_watch_sessions_row, session_end), CH_NULLABLE, "timestamp with time zone"},
	{"watch_time_seconds", &ch_type_i32, offsetof(struct video_watch_sessions_row, watch_time_seconds), CH_NULLABLE, "integer"},
	{"percent_complete", &ch_type_i32, offsetof(struct video_watch_sessions_row, percent_complete), CH_NULLABLE, "integer"},
	{"completed", &ch_type_boolean, offsetof(struct video_watch_sessions_row, completed), CH_NULLABLE, "boolean"},
	{"device_type", &ch_type_text, offsetof(struct video_watch_sessions_row, device_type), CH_NULLABLE, "text"},
	{"referrer_type", &ch_type_text, offsetof(struct video_watch_sessions_row, referrer_type), CH_NULLABLE, "text"},
	{"metadata", &ch_type_jsonb, offsetof(struct video_watch_sessions_row, metadata), CH_NULLABLE, "jsonb"},
	{"created_at", &ch_type_timestamptz, offsetof(struct video_watch_sessions_row, created_at), 0, "timestamp with time zone"},
	{"updated_at", &ch_type_timestamptz, offsetof(struct video_watch_sessions_row, updated_at), 0, "timestamp with time zone"},
};
static const uint16_t chronos_path_video_watch_sessions_0[] = {
	VIDEO_WATCH_SESSIONS_COLUMN_ID,
};
static const uint16_t chronos_path_video_watch_sessions_1[] = {
	VIDEO_WATCH_SESSIONS_COLUMN_VIDEO_ID,
	VIDEO_WATCH_SESSIONS_COLUMN_ID,
};
static const uint16_t chronos_path_video_watch_sessions_2[] = {
	VIDEO_WATCH_SESSIONS_COLUMN_STUDENT_ID,
	VIDEO_WATCH_SESSIONS_COLUMN_ID,
};
static const uint16_t chronos_path_video_watch_sessions_3[] = {
	VIDEO_WATCH_SESSIONS_COLUMN_COMPLETED,
	VIDEO_WATCH_SESSIONS_COLUMN_ID,
};
static const uint16_t chronos_path_video_watch_sessions_4[] = {
	VIDEO_WATCH_SESSIONS_COLUMN_STUDENT_ID,
	VIDEO_WATCH_SESSIONS_COLUMN_VIDEO_ID,
	VIDEO_WATCH_SESSIONS_COLUMN_SESSION_START,
	VIDEO_WATCH_SESSIONS_COLUMN_ID,
};
static const uint16_t chronos_path_video_watch_sessions_5[] = {
	VIDEO_WATCH_SESSIONS_COLUMN_SESSION_START,
	VIDEO_WATCH_SESSIONS_COLUMN_ID,
};
static const struct ch_path chronos_paths_video_watch_sessions[] = {
	{chronos_path_video_watch_sessions_0, 1, 1, true, false},
	{chronos_path_video_watch_sessions_1, 1, 2, false, false},
	{chronos_path_video_watch_sessions_2, 1, 2, false, false},
	{chronos_path_video_watch_sessions_3, 1, 2, false, false},
	{chronos_path_video_watch_sessions_4, 2, 4, false, true},
	{chronos_path_video_watch_sessions_5, 0, 2, false, true},
};
static const char *const chronos_constraints_video_watch_sessions[] = {
	"video_watch_sessions_pkey",
	"video_watch_sessions_video_id_fkey",
	"video_watch_sessions_student_id_fkey",
	"video_watch_sessions_percent_complete_check",
	"video_watch_sessions_watch_time_positive",
	"video_watch_sessions_end_after_start",
	"video_watch_sessions_device_type_valid",
	"video_watch_sessions_referrer_type_valid",
};
const struct ch_table video_watch_sessions_table = {.sql = "public.video_watch_sessions",
	.schema = "public",
	.name = "video_watch_sessions",
	.columns = chronos_columns_video_watch_sessions,
	.paths = chronos_paths_video_watch_sessions,
	.path_count = 6,
	.constraints = chronos_constraints_video_watch_sessions,
	.constraint_count = sizeof chronos_constraints_video_watch_sessions / sizeof *chronos_constraints_video_watch_sessions,
	.in = &chronos_schema,
	.size = sizeof(struct video_watch_sessions_row),
	.column_count = VIDEO_WATCH_SESSIONS_COLUMNS};

static const struct ch_column chronos_columns_videos[] = {
	{"id", &ch_type_uuid, offsetof(struct videos_row, id), 0, "uuid"},
	{"creator_id", &ch_type_uuid, offsetof(struct videos_row, creator_id), 0, "uuid"},
	{"title", &ch_type_text, offsetof(struct videos_row, title), 0, "text"},
	{"description", &ch_type_text, offsetof(struct videos_row, description), CH_NULLABLE, "text"},
	{"url", &ch_type_text, offsetof(struct videos_row, url), CH_NULLABLE, "text"},
	{"storage_path", &ch_type_text, offsetof(struct videos_row, storage_path), CH_NULLABLE, "text"},
	{"thumbnail_url", &ch_type_text, offsetof(struct videos_row, thumbnail_url), CH_NULLABLE, "text"},
	{"duration_seconds", &ch_type_i32, offsetof(struct videos_row, duration_seconds), CH_NULLABLE, "integer"},
	{"transcript", &ch_type_text, offsetof(struct videos_row, transcript), CH_NULLABLE, "text"},
	{"transcript_language", &ch_type_text, offsetof(struct videos_row, transcript_language), CH_NULLABLE, "text"},
	{"status", &ch_type_text, offsetof(struct videos_row, status), 0, "text"},
	{"error_message", &ch_type_text, offsetof(struct videos_row, error_message), CH_NULLABLE, "text"},
	{"processing_started_at", &ch_type_timestamptz, offsetof(struct videos_row, processing_started_at), CH_NULLABLE, "timestamp with time zone"},
	{"processing_completed_at", &ch_type_timestamptz, offsetof(struct videos_row, processing_completed_at), CH_NULLABLE, "timestamp with time zone"},
	{"file_size_bytes", &ch_type_i64, offsetof(struct videos_row, file_size_bytes), CH_NULLABLE, "bigint"},
	{"metadata", &ch_type_jsonb, offsetof(struct videos_row, metadata), CH_NULLABLE, "jsonb"},
	{"created_at", &ch_type_timestamptz, offsetof(struct videos_row, created_at), 0, "timestamp with time zone"},
	{"updated_at", &ch_type_timestamptz, offsetof(struct videos_row, updated_at), 0, "timestamp with time zone"},
	{"is_deleted", &ch_type_boolean, offsetof(struct videos_row, is_deleted), 0, "boolean"},
	{"source_type", &ch_type_text, offsetof(struct videos_row, source_type), 0, "text"},
	{"youtube_video_id", &ch_type_text, offsetof(struct videos_row, youtube_video_id), CH_NULLABLE, "text"},
	{"youtube_channel_id", &ch_type_text, offsetof(struct videos_row, youtube_channel_id), CH_NULLABLE, "text"},
	{"whop_lesson_id", &ch_type_text, offsetof(struct videos_row, whop_lesson_id), CH_NULLABLE, "text"},
	{"mux_asset_id", &ch_type_text, offsetof(struct videos_row, mux_asset_id), CH_NULLABLE, "text"},
	{"mux_playback_id", &ch_type_text, offsetof(struct videos_row, mux_playback_id), CH_NULLABLE, "text"},
	{"embed_type", &ch_type_text, offsetof(struct videos_row, embed_type), CH_NULLABLE, "text"},
	{"embed_id", &ch_type_text, offsetof(struct videos_row, embed_id), CH_NULLABLE, "text"},
};
static const uint16_t chronos_path_videos_0[] = {
	VIDEOS_COLUMN_ID,
};
static const uint16_t chronos_path_videos_1[] = {
	VIDEOS_COLUMN_CREATOR_ID,
	VIDEOS_COLUMN_ID,
};
static const uint16_t chronos_path_videos_2[] = {
	VIDEOS_COLUMN_STATUS,
	VIDEOS_COLUMN_ID,
};
static const uint16_t chronos_path_videos_3[] = {
	VIDEOS_COLUMN_CREATED_AT,
	VIDEOS_COLUMN_ID,
};
static const uint16_t chronos_path_videos_4[] = {
	VIDEOS_COLUMN_SOURCE_TYPE,
	VIDEOS_COLUMN_ID,
};
static const struct ch_path chronos_paths_videos[] = {
	{chronos_path_videos_0, 1, 1, true, false},
	{chronos_path_videos_1, 1, 2, false, false},
	{chronos_path_videos_2, 1, 2, false, false},
	{chronos_path_videos_3, 0, 2, false, true},
	{chronos_path_videos_4, 1, 2, false, false},
};
static const char *const chronos_constraints_videos[] = {
	"videos_pkey",
	"videos_creator_id_fkey",
	"videos_status_check",
	"videos_source_type_check",
	"videos_embed_type_check",
	"videos_source_validation",
};
const struct ch_table videos_table = {.sql = "public.videos",
	.schema = "public",
	.name = "videos",
	.columns = chronos_columns_videos,
	.paths = chronos_paths_videos,
	.path_count = 5,
	.constraints = chronos_constraints_videos,
	.constraint_count = sizeof chronos_constraints_videos / sizeof *chronos_constraints_videos,
	.in = &chronos_schema,
	.size = sizeof(struct videos_row),
	.column_count = VIDEOS_COLUMNS};

static const struct ch_column chronos_columns_chat_cost_analytics[] = {
	{"creator_id", &ch_type_uuid, offsetof(struct chat_cost_analytics_row, creator_id), CH_NULLABLE, "uuid"},
	{"date", &ch_type_date, offsetof(struct chat_cost_analytics_row, date), CH_NULLABLE, "date"},
	{"model", &ch_type_text, offsetof(struct chat_cost_analytics_row, model), CH_NULLABLE, "text"},
	{"message_count", &ch_type_i64, offsetof(struct chat_cost_analytics_row, message_count), CH_NULLABLE, "bigint"},
	{"total_input_tokens", &ch_type_i64, offsetof(struct chat_cost_analytics_row, total_input_tokens), CH_NULLABLE, "bigint"},
	{"total_output_tokens", &ch_type_i64, offsetof(struct chat_cost_analytics_row, total_output_tokens), CH_NULLABLE, "bigint"},
	{"total_cost", &ch_type_numeric, offsetof(struct chat_cost_analytics_row, total_cost), CH_NULLABLE, "numeric"},
	{"avg_cost_per_message", &ch_type_numeric, offsetof(struct chat_cost_analytics_row, avg_cost_per_message), CH_NULLABLE, "numeric"},
	{"avg_response_time_ms", &ch_type_numeric, offsetof(struct chat_cost_analytics_row, avg_response_time_ms), CH_NULLABLE, "numeric"},
};
const struct ch_table chat_cost_analytics_table = {.sql = "public.chat_cost_analytics",
	.schema = "public",
	.name = "chat_cost_analytics",
	.columns = chronos_columns_chat_cost_analytics,
	.in = &chronos_schema,
	.size = sizeof(struct chat_cost_analytics_row),
	.column_count = CHAT_COST_ANALYTICS_COLUMNS};

static const struct ch_column chronos_columns_chat_session_analytics[] = {
	{"session_id", &ch_type_uuid, offsetof(struct chat_session_analytics_row, session_id), CH_NULLABLE, "uuid"},
	{"creator_id", &ch_type_uuid, offsetof(struct chat_session_analytics_row, creator_id), CH_NULLABLE, "uuid"},
	{"student_id", &ch_type_uuid, offsetof(struct chat_session_analytics_row, student_id), CH_NULLABLE, "uuid"},
	{"message_count", &ch_type_i64, offsetof(struct chat_session_analytics_row, message_count), CH_NULLABLE, "bigint"},
	{"session_start", &ch_type_timestamptz, offsetof(struct chat_session_analytics_row, session_start), CH_NULLABLE, "timestamp with time zone"},
	{"session_end", &ch_type_timestamptz, offsetof(struct chat_session_analytics_row, session_end), CH_NULLABLE, "timestamp with time zone"},
	{"duration_seconds", &ch_type_numeric, offsetof(struct chat_session_analytics_row, duration_seconds), CH_NULLABLE, "numeric"},
	{"user_messages", &ch_type_i64, offsetof(struct chat_session_analytics_row, user_messages), CH_NULLABLE, "bigint"},
	{"ai_messages", &ch_type_i64, offsetof(struct chat_session_analytics_row, ai_messages), CH_NULLABLE, "bigint"},
	{"session_cost", &ch_type_numeric, offsetof(struct chat_session_analytics_row, session_cost), CH_NULLABLE, "numeric"},
	{"avg_response_time_ms", &ch_type_numeric, offsetof(struct chat_session_analytics_row, avg_response_time_ms), CH_NULLABLE, "numeric"},
	{"has_video_references", &ch_type_boolean, offsetof(struct chat_session_analytics_row, has_video_references), CH_NULLABLE, "boolean"},
};
const struct ch_table chat_session_analytics_table = {.sql = "public.chat_session_analytics",
	.schema = "public",
	.name = "chat_session_analytics",
	.columns = chronos_columns_chat_session_analytics,
	.in = &chronos_schema,
	.size = sizeof(struct chat_session_analytics_row),
	.column_count = CHAT_SESSION_ANALYTICS_COLUMNS};

static const struct ch_column chronos_columns_vector_index_stats[] = {
	{"total_chunks", &ch_type_i64, offsetof(struct vector_index_stats_row, total_chunks), CH_NULLABLE, "bigint"},
	{"chunks_with_embeddings", &ch_type_i64, offsetof(struct vector_index_stats_row, chunks_with_embeddings), CH_NULLABLE, "bigint"},
	{"chunks_without_embeddings", &ch_type_i64, offsetof(struct vector_index_stats_row, chunks_without_embeddings), CH_NULLABLE, "bigint"},
	{"embedding_coverage_percent", &ch_type_numeric, offsetof(struct vector_index_stats_row, embedding_coverage_percent), CH_NULLABLE, "numeric"},
};
const struct ch_table vector_index_stats_table = {.sql = "public.vector_index_stats",
	.schema = "public",
	.name = "vector_index_stats",
	.columns = chronos_columns_vector_index_stats,
	.in = &chronos_schema,
	.size = sizeof(struct vector_index_stats_row),
	.column_count = VECTOR_INDEX_STATS_COLUMNS};

#ifdef __GNUC__
#pragma GCC diagnostic ignored "-Woverlength-strings"
#endif

static const struct ch_column chronos_parameters_creator_dashboard[] = {
	{"creator", &ch_type_uuid, offsetof(struct creator_dashboard_params, creator), 0, "uuid"},
	{"status", &ch_type_text, offsetof(struct creator_dashboard_params, status), CH_NULLABLE, "text"},
	{"since", &ch_type_timestamptz, offsetof(struct creator_dashboard_params, since), CH_NULLABLE, "timestamp with time zone"},
	{"count", &ch_type_i64, offsetof(struct creator_dashboard_params, count), 0, "bigint"},
};
static const struct ch_column chronos_columns_creator_dashboard[] = {
	{"id", &ch_type_uuid, offsetof(struct creator_dashboard_row, id), 0, "uuid"},
	{"title", &ch_type_text, offsetof(struct creator_dashboard_row, title), 0, "text"},
	{"status", &ch_type_text, offsetof(struct creator_dashboard_row, status), 0, "text"},
	{"duration_seconds", &ch_type_i32, offsetof(struct creator_dashboard_row, duration_seconds), CH_NULLABLE, "integer"},
	{"created_at", &ch_type_timestamptz, offsetof(struct creator_dashboard_row, created_at), 0, "timestamp with time zone"},
	{"students", &ch_type_i64, offsetof(struct creator_dashboard_row, students), 0, "bigint"},
	{"best_percent", &ch_type_i32, offsetof(struct creator_dashboard_row, best_percent), CH_NULLABLE, "integer"},
	{"usual_percent", &ch_type_i32, offsetof(struct creator_dashboard_row, usual_percent), CH_NULLABLE, "integer"},
	{"watched_seconds", &ch_type_i64, offsetof(struct creator_dashboard_row, watched_seconds), 0, "bigint"},
};
static const struct ch_statement chronos_statements_creator_dashboard[] = {
	{"select\n        v.id, v.title, v.status, v.duration_seconds, v.created_at,\n        count(distinct s.student_id) as students,\n        max(s.percent_complete) as best_percent,\n        avg(s.percent_complete)::integer as usual_percent,\n        coalesce(sum(s.watch_time_seconds), 0) as watched_seconds\n    from videos v\n    left join video_watch_sessions s on s.video_id = v.id\n    where v.creator_id = $1::uuid and not v.is_deleted\n        \n        \n    group by v.id\n    order by v.created_at desc, v.id\n    limit $2::bigint", UINT64_C(9)},
	{"select\n        v.id, v.title, v.status, v.duration_seconds, v.created_at,\n        count(distinct s.student_id) as students,\n        max(s.percent_complete) as best_percent,\n        avg(s.percent_complete)::integer as usual_percent,\n        coalesce(sum(s.watch_time_seconds), 0) as watched_seconds\n    from videos v\n    left join video_watch_sessions s on s.video_id = v.id\n    where v.creator_id = $1::uuid and not v.is_deleted\n        and v.status = $2::text\n        \n    group by v.id\n    order by v.created_at desc, v.id\n    limit $3::bigint", UINT64_C(11)},
	{"select\n        v.id, v.title, v.status, v.duration_seconds, v.created_at,\n        count(distinct s.student_id) as students,\n        max(s.percent_complete) as best_percent,\n        avg(s.percent_complete)::integer as usual_percent,\n        coalesce(sum(s.watch_time_seconds), 0) as watched_seconds\n    from videos v\n    left join video_watch_sessions s on s.video_id = v.id\n    where v.creator_id = $1::uuid and not v.is_deleted\n        \n        and v.created_at >= $2::timestamp with time zone\n    group by v.id\n    order by v.created_at desc, v.id\n    limit $3::bigint", UINT64_C(13)},
	{"select\n        v.id, v.title, v.status, v.duration_seconds, v.created_at,\n        count(distinct s.student_id) as students,\n        max(s.percent_complete) as best_percent,\n        avg(s.percent_complete)::integer as usual_percent,\n        coalesce(sum(s.watch_time_seconds), 0) as watched_seconds\n    from videos v\n    left join video_watch_sessions s on s.video_id = v.id\n    where v.creator_id = $1::uuid and not v.is_deleted\n        and v.status = $2::text\n        and v.created_at >= $3::timestamp with time zone\n    group by v.id\n    order by v.created_at desc, v.id\n    limit $4::bigint", UINT64_C(15)},
};
static const uint8_t chronos_decides_creator_dashboard[] = {1, 2};
const struct ch_query creator_dashboard_query = {
	.gives = {.sql = "creator_dashboard",
		.schema = "",
		.name = "creator_dashboard",
		.columns = chronos_columns_creator_dashboard,
		.size = sizeof(struct creator_dashboard_row),
		.column_count = 9,
		.in = &chronos_schema},
	.params = chronos_parameters_creator_dashboard,
	.param_count = 4,
	.decides = chronos_decides_creator_dashboard,
	.decide_count = 2,
	.statements = chronos_statements_creator_dashboard};

static const struct ch_column chronos_parameters_similar_chunks[] = {
	{"meaning", &ch_type_vector, offsetof(struct similar_chunks_params, meaning), 0, "public.vector"},
	{"course", &ch_type_uuid, offsetof(struct similar_chunks_params, course), CH_NULLABLE, "uuid"},
	{"least", &ch_type_f64, offsetof(struct similar_chunks_params, least), CH_NULLABLE, "double precision"},
	{"count", &ch_type_i64, offsetof(struct similar_chunks_params, count), 0, "bigint"},
};
static const struct ch_column chronos_columns_similar_chunks[] = {
	{"id", &ch_type_uuid, offsetof(struct similar_chunks_row, id), 0, "uuid"},
	{"video_id", &ch_type_uuid, offsetof(struct similar_chunks_row, video_id), 0, "uuid"},
	{"title", &ch_type_text, offsetof(struct similar_chunks_row, title), 0, "text"},
	{"chunk_text", &ch_type_text, offsetof(struct similar_chunks_row, chunk_text), 0, "text"},
	{"start_time_seconds", &ch_type_i32, offsetof(struct similar_chunks_row, start_time_seconds), 0, "integer"},
	{"similarity", &ch_type_f64, offsetof(struct similar_chunks_row, similarity), 0, "double precision"},
};
static const struct ch_statement chronos_statements_similar_chunks[] = {
	{"select c.id, c.video_id, v.title, c.chunk_text, c.start_time_seconds,\n        (1 - (c.embedding <=> $1::public.vector))::double precision as \"similarity!\"\n    from video_chunks c\n    join videos v on v.id = c.video_id\n    where c.embedding is not null and not v.is_deleted\n        \n        \n    order by c.embedding <=> $1::public.vector, c.video_id, c.chunk_index\n    limit $2::bigint", UINT64_C(9)},
	{"select c.id, c.video_id, v.title, c.chunk_text, c.start_time_seconds,\n        (1 - (c.embedding <=> $1::public.vector))::double precision as \"similarity!\"\n    from video_chunks c\n    join videos v on v.id = c.video_id\n    where c.embedding is not null and not v.is_deleted\n        and exists (select from course_modules m where m.course_id = $2::uuid and c.video_id = any (m.video_ids))\n        \n    order by c.embedding <=> $1::public.vector, c.video_id, c.chunk_index\n    limit $3::bigint", UINT64_C(11)},
	{"select c.id, c.video_id, v.title, c.chunk_text, c.start_time_seconds,\n        (1 - (c.embedding <=> $1::public.vector))::double precision as \"similarity!\"\n    from video_chunks c\n    join videos v on v.id = c.video_id\n    where c.embedding is not null and not v.is_deleted\n        \n        and 1 - (c.embedding <=> $1::public.vector) >= $2::double precision\n    order by c.embedding <=> $1::public.vector, c.video_id, c.chunk_index\n    limit $3::bigint", UINT64_C(13)},
	{"select c.id, c.video_id, v.title, c.chunk_text, c.start_time_seconds,\n        (1 - (c.embedding <=> $1::public.vector))::double precision as \"similarity!\"\n    from video_chunks c\n    join videos v on v.id = c.video_id\n    where c.embedding is not null and not v.is_deleted\n        and exists (select from course_modules m where m.course_id = $2::uuid and c.video_id = any (m.video_ids))\n        and 1 - (c.embedding <=> $1::public.vector) >= $3::double precision\n    order by c.embedding <=> $1::public.vector, c.video_id, c.chunk_index\n    limit $4::bigint", UINT64_C(15)},
};
static const uint8_t chronos_decides_similar_chunks[] = {1, 2};
const struct ch_query similar_chunks_query = {
	.gives = {.sql = "similar_chunks",
		.schema = "",
		.name = "similar_chunks",
		.columns = chronos_columns_similar_chunks,
		.size = sizeof(struct similar_chunks_row),
		.column_count = 6,
		.in = &chronos_schema},
	.params = chronos_parameters_similar_chunks,
	.param_count = 4,
	.decides = chronos_decides_similar_chunks,
	.decide_count = 2,
	.statements = chronos_statements_similar_chunks};

static const struct ch_column chronos_parameters_course_outline[] = {
	{"course", &ch_type_uuid, offsetof(struct course_outline_params, course), 0, "uuid"},
};
static const struct ch_column chronos_columns_course_outline[] = {
	{"module_id", &ch_type_uuid, offsetof(struct course_outline_row, module_id), 0, "uuid"},
	{"module", &ch_type_text, offsetof(struct course_outline_row, module), 0, "text"},
	{"lesson_id", &ch_type_uuid, offsetof(struct course_outline_row, lesson_id), CH_NULLABLE, "uuid"},
	{"lesson", &ch_type_text, offsetof(struct course_outline_row, lesson), CH_NULLABLE, "text"},
	{"lesson_order", &ch_type_i32, offsetof(struct course_outline_row, lesson_order), CH_NULLABLE, "integer"},
	{"duration_seconds", &ch_type_i32, offsetof(struct course_outline_row, duration_seconds), CH_NULLABLE, "integer"},
};
static const struct ch_statement chronos_statements_course_outline[] = {
	{"select m.id as module_id, m.title as module, l.id as lesson_id, l.title as lesson, l.lesson_order, v.duration_seconds\n    from course_modules m\n    left join module_lessons l on l.module_id = m.id\n    left join videos v on v.id = l.video_id\n    where m.course_id = $1::uuid\n    order by m.display_order, m.id, l.lesson_order", UINT64_C(1)},
};
const struct ch_query course_outline_query = {
	.gives = {.sql = "course_outline",
		.schema = "",
		.name = "course_outline",
		.columns = chronos_columns_course_outline,
		.size = sizeof(struct course_outline_row),
		.column_count = 6,
		.in = &chronos_schema},
	.params = chronos_parameters_course_outline,
	.param_count = 1,
	.statements = chronos_statements_course_outline};

static const struct ch_column chronos_parameters_last_session[] = {
	{"student", &ch_type_uuid, offsetof(struct last_session_params, student), 0, "uuid"},
	{"video", &ch_type_uuid, offsetof(struct last_session_params, video), 0, "uuid"},
};
static const struct ch_column chronos_columns_last_session[] = {
	{"id", &ch_type_uuid, offsetof(struct last_session_row, id), 0, "uuid"},
	{"session_start", &ch_type_timestamptz, offsetof(struct last_session_row, session_start), 0, "timestamp with time zone"},
	{"percent_complete", &ch_type_i32, offsetof(struct last_session_row, percent_complete), 0, "integer"},
	{"completed", &ch_type_boolean, offsetof(struct last_session_row, completed), 0, "boolean"},
};
static const struct ch_statement chronos_statements_last_session[] = {
	{"select id, session_start, coalesce(percent_complete, 0) as percent_complete, coalesce(completed, false) as completed\n    from video_watch_sessions\n    where student_id = $1::uuid and video_id = $2::uuid\n    order by session_start desc\n    limit 1", UINT64_C(3)},
};
const struct ch_query last_session_query = {
	.gives = {.sql = "last_session",
		.schema = "",
		.name = "last_session",
		.columns = chronos_columns_last_session,
		.size = sizeof(struct last_session_row),
		.column_count = 4,
		.in = &chronos_schema},
	.params = chronos_parameters_last_session,
	.param_count = 2,
	.statements = chronos_statements_last_session};

static const struct ch_column chronos_parameters_end_session[] = {
	{"id", &ch_type_uuid, offsetof(struct end_session_params, id), 0, "uuid"},
	{"watched_seconds", &ch_type_i32, offsetof(struct end_session_params, watched_seconds), 0, "integer"},
	{"percent", &ch_type_i32, offsetof(struct end_session_params, percent), 0, "integer"},
};
static const struct ch_statement chronos_statements_end_session[] = {
	{"update video_watch_sessions\n    set session_end = now(), watch_time_seconds = $2::integer, percent_complete = $3::integer\n    where id = $1::uuid and session_end is null", UINT64_C(7)},
};
const struct ch_query end_session_query = {
	.gives = {.sql = "end_session",
		.schema = "",
		.name = "end_session",
		.in = &chronos_schema},
	.params = chronos_parameters_end_session,
	.param_count = 3,
	.statements = chronos_statements_end_session};

static const struct ch_column chronos_parameters_call_search_video_chunks[] = {
	{"query_embedding", &ch_type_vector, offsetof(struct call_search_video_chunks_params, query_embedding), 0, "public.vector"},
	{"match_count", &ch_type_i32, offsetof(struct call_search_video_chunks_params, match_count), CH_NULLABLE, "integer"},
	{"similarity_threshold", &ch_type_f64, offsetof(struct call_search_video_chunks_params, similarity_threshold), CH_NULLABLE, "double precision"},
	{"filter_video_ids", &ch_type_arr_uuid, offsetof(struct call_search_video_chunks_params, filter_video_ids), CH_NULLABLE, "uuid[]"},
};
static const struct ch_column chronos_columns_call_search_video_chunks[] = {
	{"chunk_id", &ch_type_uuid, offsetof(struct call_search_video_chunks_row, chunk_id), CH_NULLABLE, "uuid"},
	{"video_id", &ch_type_uuid, offsetof(struct call_search_video_chunks_row, video_id), CH_NULLABLE, "uuid"},
	{"chunk_text", &ch_type_text, offsetof(struct call_search_video_chunks_row, chunk_text), CH_NULLABLE, "text"},
	{"start_time_seconds", &ch_type_i32, offsetof(struct call_search_video_chunks_row, start_time_seconds), CH_NULLABLE, "integer"},
	{"end_time_seconds", &ch_type_i32, offsetof(struct call_search_video_chunks_row, end_time_seconds), CH_NULLABLE, "integer"},
	{"similarity", &ch_type_f64, offsetof(struct call_search_video_chunks_row, similarity), CH_NULLABLE, "double precision"},
};
static const struct ch_statement chronos_statements_call_search_video_chunks[] = {
	{"select * from public.search_video_chunks($1::public.vector   )", UINT64_C(1)},
	{"select * from public.search_video_chunks($1::public.vector , match_count => $2::integer  )", UINT64_C(3)},
	{"select * from public.search_video_chunks($1::public.vector  , similarity_threshold => $2::double precision )", UINT64_C(5)},
	{"select * from public.search_video_chunks($1::public.vector , match_count => $2::integer , similarity_threshold => $3::double precision )", UINT64_C(7)},
	{"select * from public.search_video_chunks($1::public.vector   , filter_video_ids => $2::uuid[])", UINT64_C(9)},
	{"select * from public.search_video_chunks($1::public.vector , match_count => $2::integer  , filter_video_ids => $3::uuid[])", UINT64_C(11)},
	{"select * from public.search_video_chunks($1::public.vector  , similarity_threshold => $2::double precision , filter_video_ids => $3::uuid[])", UINT64_C(13)},
	{"select * from public.search_video_chunks($1::public.vector , match_count => $2::integer , similarity_threshold => $3::double precision , filter_video_ids => $4::uuid[])", UINT64_C(15)},
};
static const uint8_t chronos_decides_call_search_video_chunks[] = {1, 2, 3};
const struct ch_query call_search_video_chunks_query = {
	.gives = {.sql = "call_search_video_chunks",
		.schema = "",
		.name = "call_search_video_chunks",
		.columns = chronos_columns_call_search_video_chunks,
		.size = sizeof(struct call_search_video_chunks_row),
		.column_count = 6,
		.in = &chronos_schema},
	.params = chronos_parameters_call_search_video_chunks,
	.param_count = 4,
	.decides = chronos_decides_call_search_video_chunks,
	.decide_count = 3,
	.statements = chronos_statements_call_search_video_chunks};

static const struct ch_column chronos_columns_call_get_creator_id[] = {
	{"get_creator_id", &ch_type_uuid, offsetof(struct call_get_creator_id_row, get_creator_id), CH_NULLABLE, "uuid"},
};
static const struct ch_statement chronos_statements_call_get_creator_id[] = {
	{"select * from public.get_creator_id()", UINT64_C(0)},
};
const struct ch_query call_get_creator_id_query = {
	.gives = {.sql = "call_get_creator_id",
		.schema = "",
		.name = "call_get_creator_id",
		.columns = chronos_columns_call_get_creator_id,
		.size = sizeof(struct call_get_creator_id_row),
		.column_count = 1,
		.in = &chronos_schema},
	.statements = chronos_statements_call_get_creator_id};

static const struct ch_column chronos_columns_call_get_student_id[] = {
	{"get_student_id", &ch_type_uuid, offsetof(struct call_get_student_id_row, get_student_id), CH_NULLABLE, "uuid"},
};
static const struct ch_statement chronos_statements_call_get_student_id[] = {
	{"select * from public.get_student_id()", UINT64_C(0)},
};
const struct ch_query call_get_student_id_query = {
	.gives = {.sql = "call_get_student_id",
		.schema = "",
		.name = "call_get_student_id",
		.columns = chronos_columns_call_get_student_id,
		.size = sizeof(struct call_get_student_id_row),
		.column_count = 1,
		.in = &chronos_schema},
	.statements = chronos_statements_call_get_student_id};

static const struct ch_column chronos_columns_call_is_service_role[] = {
	{"is_service_role", &ch_type_boolean, offsetof(struct call_is_service_role_row, is_service_role), CH_NULLABLE, "boolean"},
};
static const struct ch_statement chronos_statements_call_is_service_role[] = {
	{"select * from public.is_service_role()", UINT64_C(0)},
};
const struct ch_query call_is_service_role_query = {
	.gives = {.sql = "call_is_service_role",
		.schema = "",
		.name = "call_is_service_role",
		.columns = chronos_columns_call_is_service_role,
		.size = sizeof(struct call_is_service_role_row),
		.column_count = 1,
		.in = &chronos_schema},
	.statements = chronos_statements_call_is_service_role};

static const struct ch_column chronos_parameters_call_track_video_event[] = {
	{"p_event_type", &ch_type_text, offsetof(struct call_track_video_event_params, p_event_type), 0, "text"},
	{"p_video_id", &ch_type_uuid, offsetof(struct call_track_video_event_params, p_video_id), 0, "uuid"},
	{"p_creator_id", &ch_type_uuid, offsetof(struct call_track_video_event_params, p_creator_id), 0, "uuid"},
	{"p_student_id", &ch_type_uuid, offsetof(struct call_track_video_event_params, p_student_id), 0, "uuid"},
	{"p_course_id", &ch_type_uuid, offsetof(struct call_track_video_event_params, p_course_id), CH_NULLABLE, "uuid"},
	{"p_module_id", &ch_type_uuid, offsetof(struct call_track_video_event_params, p_module_id), CH_NULLABLE, "uuid"},
	{"p_metadata", &ch_type_jsonb, offsetof(struct call_track_video_event_params, p_metadata), CH_NULLABLE, "jsonb"},
	{"p_timestamp", &ch_type_timestamptz, offsetof(struct call_track_video_event_params, p_timestamp), CH_NULLABLE, "timestamp with time zone"},
};
static const struct ch_column chronos_columns_call_track_video_event[] = {
	{"track_video_event", &ch_type_uuid, offsetof(struct call_track_video_event_row, track_video_event), CH_NULLABLE, "uuid"},
};
static const struct ch_statement chronos_statements_call_track_video_event[] = {
	{"select * from public.track_video_event($1::text, $2::uuid, $3::uuid, $4::uuid    )", UINT64_C(15)},
	{"select * from public.track_video_event($1::text, $2::uuid, $3::uuid, $4::uuid , p_course_id => $5::uuid   )", UINT64_C(31)},
	{"select * from public.track_video_event($1::text, $2::uuid, $3::uuid, $4::uuid  , p_module_id => $5::uuid  )", UINT64_C(47)},
	{"select * from public.track_video_event($1::text, $2::uuid, $3::uuid, $4::uuid , p_course_id => $5::uuid , p_module_id => $6::uuid  )", UINT64_C(63)},
	{"select * from public.track_video_event($1::text, $2::uuid, $3::uuid, $4::uuid   , p_metadata => $5::jsonb )", UINT64_C(79)},
	{"select * from public.track_video_event($1::text, $2::uuid, $3::uuid, $4::uuid , p_course_id => $5::uuid  , p_metadata => $6::jsonb )", UINT64_C(95)},
	{"select * from public.track_video_event($1::text, $2::uuid, $3::uuid, $4::uuid  , p_module_id => $5::uuid , p_metadata => $6::jsonb )", UINT64_C(111)},
	{"select * from public.track_video_event($1::text, $2::uuid, $3::uuid, $4::uuid , p_course_id => $5::uuid , p_module_id => $6::uuid , p_metadata => $7::jsonb )", UINT64_C(127)},
	{"select * from public.track_video_event($1::text, $2::uuid, $3::uuid, $4::uuid    , p_timestamp => $5::timestamp with time zone)", UINT64_C(143)},
	{"select * from public.track_video_event($1::text, $2::uuid, $3::uuid, $4::uuid , p_course_id => $5::uuid   , p_timestamp => $6::timestamp with time zone)", UINT64_C(159)},
	{"select * from public.track_video_event($1::text, $2::uuid, $3::uuid, $4::uuid  , p_module_id => $5::uuid  , p_timestamp => $6::timestamp with time zone)", UINT64_C(175)},
	{"select * from public.track_video_event($1::text, $2::uuid, $3::uuid, $4::uuid , p_course_id => $5::uuid , p_module_id => $6::uuid  , p_timestamp => $7::timestamp with time zone)", UINT64_C(191)},
	{"select * from public.track_video_event($1::text, $2::uuid, $3::uuid, $4::uuid   , p_metadata => $5::jsonb , p_timestamp => $6::timestamp with time zone)", UINT64_C(207)},
	{"select * from public.track_video_event($1::text, $2::uuid, $3::uuid, $4::uuid , p_course_id => $5::uuid  , p_metadata => $6::jsonb , p_timestamp => $7::timestamp with time zone)", UINT64_C(223)},
	{"select * from public.track_video_event($1::text, $2::uuid, $3::uuid, $4::uuid  , p_module_id => $5::uuid , p_metadata => $6::jsonb , p_timestamp => $7::timestamp with time zone)", UINT64_C(239)},
	{"select * from public.track_video_event($1::text, $2::uuid, $3::uuid, $4::uuid , p_course_id => $5::uuid , p_module_id => $6::uuid , p_metadata => $7::jsonb , p_timestamp => $8::timestamp with time zone)", UINT64_C(255)},
};
static const uint8_t chronos_decides_call_track_video_event[] = {4, 5, 6, 7};
const struct ch_query call_track_video_event_query = {
	.gives = {.sql = "call_track_video_event",
		.schema = "",
		.name = "call_track_video_event",
		.columns = chronos_columns_call_track_video_event,
		.size = sizeof(struct call_track_video_event_row),
		.column_count = 1,
		.in = &chronos_schema},
	.params = chronos_parameters_call_track_video_event,
	.param_count = 8,
	.decides = chronos_decides_call_track_video_event,
	.decide_count = 4,
	.statements = chronos_statements_call_track_video_event};

static const struct ch_column chronos_parameters_call_get_student_total_watch_time[] = {
	{"p_student_id", &ch_type_uuid, offsetof(struct call_get_student_total_watch_time_params, p_student_id), 0, "uuid"},
	{"p_video_id", &ch_type_uuid, offsetof(struct call_get_student_total_watch_time_params, p_video_id), 0, "uuid"},
};
static const struct ch_column chronos_columns_call_get_student_total_watch_time[] = {
	{"get_student_total_watch_time", &ch_type_i32, offsetof(struct call_get_student_total_watch_time_row, get_student_total_watch_time), CH_NULLABLE, "integer"},
};
static const struct ch_statement chronos_statements_call_get_student_total_watch_time[] = {
	{"select * from public.get_student_total_watch_time($1::uuid, $2::uuid)", UINT64_C(3)},
};
const struct ch_query call_get_student_total_watch_time_query = {
	.gives = {.sql = "call_get_student_total_watch_time",
		.schema = "",
		.name = "call_get_student_total_watch_time",
		.columns = chronos_columns_call_get_student_total_watch_time,
		.size = sizeof(struct call_get_student_total_watch_time_row),
		.column_count = 1,
		.in = &chronos_schema},
	.params = chronos_parameters_call_get_student_total_watch_time,
	.param_count = 2,
	.statements = chronos_statements_call_get_student_total_watch_time};

static const struct ch_column chronos_parameters_call_get_student_highest_completion[] = {
	{"p_student_id", &ch_type_uuid, offsetof(struct call_get_student_highest_completion_params, p_student_id), 0, "uuid"},
	{"p_video_id", &ch_type_uuid, offsetof(struct call_get_student_highest_completion_params, p_video_id), 0, "uuid"},
};
static const struct ch_column chronos_columns_call_get_student_highest_completion[] = {
	{"get_student_highest_completion", &ch_type_i32, offsetof(struct call_get_student_highest_completion_row, get_student_highest_completion), CH_NULLABLE, "integer"},
};
static const struct ch_statement chronos_statements_call_get_student_highest_completion[] = {
	{"select * from public.get_student_highest_completion($1::uuid, $2::uuid)", UINT64_C(3)},
};
const struct ch_query call_get_student_highest_completion_query = {
	.gives = {.sql = "call_get_student_highest_completion",
		.schema = "",
		.name = "call_get_student_highest_completion",
		.columns = chronos_columns_call_get_student_highest_completion,
		.size = sizeof(struct call_get_student_highest_completion_row),
		.column_count = 1,
		.in = &chronos_schema},
	.params = chronos_parameters_call_get_student_highest_completion,
	.param_count = 2,
	.statements = chronos_statements_call_get_student_highest_completion};

static const struct ch_column chronos_parameters_call_has_student_completed_video[] = {
	{"p_student_id", &ch_type_uuid, offsetof(struct call_has_student_completed_video_params, p_student_id), 0, "uuid"},
	{"p_video_id", &ch_type_uuid, offsetof(struct call_has_student_completed_video_params, p_video_id), 0, "uuid"},
};
static const struct ch_column chronos_columns_call_has_student_completed_video[] = {
	{"has_student_completed_video", &ch_type_boolean, offsetof(struct call_has_student_completed_video_row, has_student_completed_video), CH_NULLABLE, "boolean"},
};
static const struct ch_statement chronos_statements_call_has_student_completed_video[] = {
	{"select * from public.has_student_completed_video($1::uuid, $2::uuid)", UINT64_C(3)},
};
const struct ch_query call_has_student_completed_video_query = {
	.gives = {.sql = "call_has_student_completed_video",
		.schema = "",
		.name = "call_has_student_completed_video",
		.columns = chronos_columns_call_has_student_completed_video,
		.size = sizeof(struct call_has_student_completed_video_row),
		.column_count = 1,
		.in = &chronos_schema},
	.params = chronos_parameters_call_has_student_completed_video,
	.param_count = 2,
	.statements = chronos_statements_call_has_student_completed_video};

static const struct ch_column chronos_parameters_call_increment_usage_metrics[] = {
	{"p_creator_id", &ch_type_uuid, offsetof(struct call_increment_usage_metrics_params, p_creator_id), 0, "uuid"},
	{"p_date", &ch_type_date, offsetof(struct call_increment_usage_metrics_params, p_date), 0, "date"},
	{"p_storage_used_bytes", &ch_type_i64, offsetof(struct call_increment_usage_metrics_params, p_storage_used_bytes), 0, "bigint"},
	{"p_videos_uploaded", &ch_type_i32, offsetof(struct call_increment_usage_metrics_params, p_videos_uploaded), 0, "integer"},
	{"p_total_video_duration_seconds", &ch_type_i32, offsetof(struct call_increment_usage_metrics_params, p_total_video_duration_seconds), 0, "integer"},
	{"p_ai_credits_used", &ch_type_i32, offsetof(struct call_increment_usage_metrics_params, p_ai_credits_used), 0, "integer"},
	{"p_transcription_minutes", &ch_type_numeric, offsetof(struct call_increment_usage_metrics_params, p_transcription_minutes), CH_NULLABLE, "numeric"},
	{"p_chat_messages_sent", &ch_type_i32, offsetof(struct call_increment_usage_metrics_params, p_chat_messages_sent), CH_NULLABLE, "integer"},
	{"p_active_students", &ch_type_i32, offsetof(struct call_increment_usage_metrics_params, p_active_students), CH_NULLABLE, "integer"},
	{"p_metadata", &ch_type_jsonb, offsetof(struct call_increment_usage_metrics_params, p_metadata), CH_NULLABLE, "jsonb"},
};
static const struct ch_statement chronos_statements_call_increment_usage_metrics[] = {
	{"select public.increment_usage_metrics($1::uuid, $2::date, $3::bigint, $4::integer, $5::integer, $6::integer    )", UINT64_C(63)},
	{"select public.increment_usage_metrics($1::uuid, $2::date, $3::bigint, $4::integer, $5::integer, $6::integer , p_transcription_minutes => $7::numeric   )", UINT64_C(127)},
	{"select public.increment_usage_metrics($1::uuid, $2::date, $3::bigint, $4::integer, $5::integer, $6::integer  , p_chat_messages_sent => $7::integer  )", UINT64_C(191)},
	{"select public.increment_usage_metrics($1::uuid, $2::date, $3::bigint, $4::integer, $5::integer, $6::integer , p_transcription_minutes => $7::numeric , p_chat_messages_sent => $8::integer  )", UINT64_C(255)},
	{"select public.increment_usage_metrics($1::uuid, $2::date, $3::bigint, $4::integer, $5::integer, $6::integer   , p_active_students => $7::integer )", UINT64_C(319)},
	{"select public.increment_usage_metrics($1::uuid, $2::date, $3::bigint, $4::integer, $5::integer, $6::integer , p_transcription_minutes => $7::numeric  , p_active_students => $8::integer )", UINT64_C(383)},
	{"select public.increment_usage_metrics($1::uuid, $2::date, $3::bigint, $4::integer, $5::integer, $6::integer  , p_chat_messages_sent => $7::integer , p_active_students => $8::integer )", UINT64_C(447)},
	{"select public.increment_usage_metrics($1::uuid, $2::date, $3::bigint, $4::integer, $5::integer, $6::integer , p_transcription_minutes => $7::numeric , p_chat_messages_sent => $8::integer , p_active_students => $9::integer )", UINT64_C(511)},
	{"select public.increment_usage_metrics($1::uuid, $2::date, $3::bigint, $4::integer, $5::integer, $6::integer    , p_metadata => $7::jsonb)", UINT64_C(575)},
	{"select public.increment_usage_metrics($1::uuid, $2::date, $3::bigint, $4::integer, $5::integer, $6::integer , p_transcription_minutes => $7::numeric   , p_metadata => $8::jsonb)", UINT64_C(639)},
	{"select public.increment_usage_metrics($1::uuid, $2::date, $3::bigint, $4::integer, $5::integer, $6::integer  , p_chat_messages_sent => $7::integer  , p_metadata => $8::jsonb)", UINT64_C(703)},
	{"select public.increment_usage_metrics($1::uuid, $2::date, $3::bigint, $4::integer, $5::integer, $6::integer , p_transcription_minutes => $7::numeric , p_chat_messages_sent => $8::integer  , p_metadata => $9::jsonb)", UINT64_C(767)},
	{"select public.increment_usage_metrics($1::uuid, $2::date, $3::bigint, $4::integer, $5::integer, $6::integer   , p_active_students => $7::integer , p_metadata => $8::jsonb)", UINT64_C(831)},
	{"select public.increment_usage_metrics($1::uuid, $2::date, $3::bigint, $4::integer, $5::integer, $6::integer , p_transcription_minutes => $7::numeric  , p_active_students => $8::integer , p_metadata => $9::jsonb)", UINT64_C(895)},
	{"select public.increment_usage_metrics($1::uuid, $2::date, $3::bigint, $4::integer, $5::integer, $6::integer  , p_chat_messages_sent => $7::integer , p_active_students => $8::integer , p_metadata => $9::jsonb)", UINT64_C(959)},
	{"select public.increment_usage_metrics($1::uuid, $2::date, $3::bigint, $4::integer, $5::integer, $6::integer , p_transcription_minutes => $7::numeric , p_chat_messages_sent => $8::integer , p_active_students => $9::integer , p_metadata => $10::jsonb)", UINT64_C(1023)},
};
static const uint8_t chronos_decides_call_increment_usage_metrics[] = {6, 7, 8, 9};
const struct ch_query call_increment_usage_metrics_query = {
	.gives = {.sql = "call_increment_usage_metrics",
		.schema = "",
		.name = "call_increment_usage_metrics",
		.in = &chronos_schema},
	.params = chronos_parameters_call_increment_usage_metrics,
	.param_count = 10,
	.decides = chronos_decides_call_increment_usage_metrics,
	.decide_count = 4,
	.statements = chronos_statements_call_increment_usage_metrics};

static const struct ch_column chronos_parameters_call_get_monthly_usage_summary[] = {
	{"p_creator_id", &ch_type_uuid, offsetof(struct call_get_monthly_usage_summary_params, p_creator_id), 0, "uuid"},
	{"p_year", &ch_type_i32, offsetof(struct call_get_monthly_usage_summary_params, p_year), CH_NULLABLE, "integer"},
	{"p_month", &ch_type_i32, offsetof(struct call_get_monthly_usage_summary_params, p_month), CH_NULLABLE, "integer"},
};
static const struct ch_column chronos_columns_call_get_monthly_usage_summary[] = {
	{"total_storage_bytes", &ch_type_i64, offsetof(struct call_get_monthly_usage_summary_row, total_storage_bytes), CH_NULLABLE, "bigint"},
	{"total_videos_uploaded", &ch_type_i32, offsetof(struct call_get_monthly_usage_summary_row, total_videos_uploaded), CH_NULLABLE, "integer"},
	{"total_video_duration_seconds", &ch_type_i32, offsetof(struct call_get_monthly_usage_summary_row, total_video_duration_seconds), CH_NULLABLE, "integer"},
	{"total_ai_credits_used", &ch_type_i32, offsetof(struct call_get_monthly_usage_summary_row, total_ai_credits_used), CH_NULLABLE, "integer"},
	{"total_transcription_minutes", &ch_type_numeric, offsetof(struct call_get_monthly_usage_summary_row, total_transcription_minutes), CH_NULLABLE, "numeric"},
	{"total_chat_messages", &ch_type_i32, offsetof(struct call_get_monthly_usage_summary_row, total_chat_messages), CH_NULLABLE, "integer"},
	{"peak_active_students", &ch_type_i32, offsetof(struct call_get_monthly_usage_summary_row, peak_active_students), CH_NULLABLE, "integer"},
	{"total_cost", &ch_type_numeric, offsetof(struct call_get_monthly_usage_summary_row, total_cost), CH_NULLABLE, "numeric"},
};
static const struct ch_statement chronos_statements_call_get_monthly_usage_summary[] = {
	{"select * from public.get_monthly_usage_summary($1::uuid  )", UINT64_C(1)},
	{"select * from public.get_monthly_usage_summary($1::uuid , p_year => $2::integer )", UINT64_C(3)},
	{"select * from public.get_monthly_usage_summary($1::uuid  , p_month => $2::integer)", UINT64_C(5)},
	{"select * from public.get_monthly_usage_summary($1::uuid , p_year => $2::integer , p_month => $3::integer)", UINT64_C(7)},
};
static const uint8_t chronos_decides_call_get_monthly_usage_summary[] = {1, 2};
const struct ch_query call_get_monthly_usage_summary_query = {
	.gives = {.sql = "call_get_monthly_usage_summary",
		.schema = "",
		.name = "call_get_monthly_usage_summary",
		.columns = chronos_columns_call_get_monthly_usage_summary,
		.size = sizeof(struct call_get_monthly_usage_summary_row),
		.column_count = 8,
		.in = &chronos_schema},
	.params = chronos_parameters_call_get_monthly_usage_summary,
	.param_count = 3,
	.decides = chronos_decides_call_get_monthly_usage_summary,
	.decide_count = 2,
	.statements = chronos_statements_call_get_monthly_usage_summary};

static const struct ch_column chronos_parameters_call_check_tier_limits[] = {
	{"p_creator_id", &ch_type_uuid, offsetof(struct call_check_tier_limits_params, p_creator_id), 0, "uuid"},
	{"p_tier", &ch_type_text, offsetof(struct call_check_tier_limits_params, p_tier), 0, "text"},
};
static const struct ch_column chronos_columns_call_check_tier_limits[] = {
	{"within_limits", &ch_type_boolean, offsetof(struct call_check_tier_limits_row, within_limits), CH_NULLABLE, "boolean"},
	{"current_storage_bytes", &ch_type_i64, offsetof(struct call_check_tier_limits_row, current_storage_bytes), CH_NULLABLE, "bigint"},
	{"current_transcription_minutes", &ch_type_numeric, offsetof(struct call_check_tier_limits_row, current_transcription_minutes), CH_NULLABLE, "numeric"},
	{"current_ai_credits", &ch_type_i32, offsetof(struct call_check_tier_limits_row, current_ai_credits), CH_NULLABLE, "integer"},
	{"limit_storage_bytes", &ch_type_i64, offsetof(struct call_check_tier_limits_row, limit_storage_bytes), CH_NULLABLE, "bigint"},
	{"limit_transcription_minutes", &ch_type_i32, offsetof(struct call_check_tier_limits_row, limit_transcription_minutes), CH_NULLABLE, "integer"},
	{"limit_ai_credits", &ch_type_i32, offsetof(struct call_check_tier_limits_row, limit_ai_credits), CH_NULLABLE, "integer"},
};
static const struct ch_statement chronos_statements_call_check_tier_limits[] = {
	{"select * from public.check_tier_limits($1::uuid, $2::text)", UINT64_C(3)},
};
const struct ch_query call_check_tier_limits_query = {
	.gives = {.sql = "call_check_tier_limits",
		.schema = "",
		.name = "call_check_tier_limits",
		.columns = chronos_columns_call_check_tier_limits,
		.size = sizeof(struct call_check_tier_limits_row),
		.column_count = 7,
		.in = &chronos_schema},
	.params = chronos_parameters_call_check_tier_limits,
	.param_count = 2,
	.statements = chronos_statements_call_check_tier_limits};

static const struct ch_column chronos_parameters_call_calculate_next_send_time[] = {
	{"p_frequency", &ch_type_text, offsetof(struct call_calculate_next_send_time_params, p_frequency), 0, "text"},
	{"p_day_of_week", &ch_type_i32, offsetof(struct call_calculate_next_send_time_params, p_day_of_week), 0, "integer"},
	{"p_day_of_month", &ch_type_i32, offsetof(struct call_calculate_next_send_time_params, p_day_of_month), 0, "integer"},
	{"p_after", &ch_type_timestamptz, offsetof(struct call_calculate_next_send_time_params, p_after), CH_NULLABLE, "timestamp with time zone"},
};
static const struct ch_column chronos_columns_call_calculate_next_send_time[] = {
	{"calculate_next_send_time", &ch_type_timestamptz, offsetof(struct call_calculate_next_send_time_row, calculate_next_send_time), CH_NULLABLE, "timestamp with time zone"},
};
static const struct ch_statement chronos_statements_call_calculate_next_send_time[] = {
	{"select * from public.calculate_next_send_time($1::text, $2::integer, $3::integer )", UINT64_C(7)},
	{"select * from public.calculate_next_send_time($1::text, $2::integer, $3::integer , p_after => $4::timestamp with time zone)", UINT64_C(15)},
};
static const uint8_t chronos_decides_call_calculate_next_send_time[] = {3};
const struct ch_query call_calculate_next_send_time_query = {
	.gives = {.sql = "call_calculate_next_send_time",
		.schema = "",
		.name = "call_calculate_next_send_time",
		.columns = chronos_columns_call_calculate_next_send_time,
		.size = sizeof(struct call_calculate_next_send_time_row),
		.column_count = 1,
		.in = &chronos_schema},
	.params = chronos_parameters_call_calculate_next_send_time,
	.param_count = 4,
	.decides = chronos_decides_call_calculate_next_send_time,
	.decide_count = 1,
	.statements = chronos_statements_call_calculate_next_send_time};
static const struct ch_table *const chronos_tables[] = {
	&chat_messages_table,
	&chat_sessions_table,
	&course_modules_table,
	&courses_table,
	&creators_table,
	&module_lessons_table,
	&report_schedules_table,
	&students_table,
	&usage_metrics_table,
	&video_analytics_table,
	&video_analytics_events_table,
	&video_chunks_table,
	&video_watch_sessions_table,
	&videos_table,
	&chat_cost_analytics_table,
	&chat_session_analytics_table,
	&vector_index_stats_table,
	NULL};
static const struct ch_type *const chronos_types[] = {
	NULL};
const struct ch_schema chronos_schema = {chronos_tables, chronos_types,
	sizeof chronos_tables / sizeof *chronos_tables - 1, sizeof chronos_types / sizeof *chronos_types - 1};
