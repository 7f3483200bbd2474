/* Made by chronosc from the template c: do not edit. */
#ifndef CHRONOS_H
#define CHRONOS_H

#include "chronos_rt.h"
#include "chronos_types.h"
#include "chat_messages.h"
#include "chat_sessions.h"
#include "course_modules.h"
#include "courses.h"
#include "creators.h"
#include "module_lessons.h"
#include "report_schedules.h"
#include "students.h"
#include "usage_metrics.h"
#include "video_analytics.h"
#include "video_analytics_events.h"
#include "video_chunks.h"
#include "video_watch_sessions.h"
#include "videos.h"
#include "chat_cost_analytics.h"
#include "chat_session_analytics.h"
#include "vector_index_stats.h"
#include "chronos_queries.h"

#ifdef __cplusplus
extern "C" {
#endif

/** All of it, for ch_check(). */
extern const struct ch_schema chronos_schema;

#ifdef __cplusplus
}
#endif

#endif
