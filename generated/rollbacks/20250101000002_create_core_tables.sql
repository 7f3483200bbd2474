-- 20250101000002_create_core_tables: the rollback
--
-- Changes:
--   - table public.chat_messages
--   - table public.chat_sessions
--   - table public.course_modules
--   - table public.courses
--   - table public.creators
--   - function public.update_updated_at_column()
--   - table public.students
--   - table public.usage_metrics
--   - table public.video_analytics
--   - table public.video_chunks
--   - table public.videos
-- Tables: public.chat_messages, public.chat_sessions, public.course_modules, public.courses, public.creators, public.students, public.usage_metrics, public.video_analytics, public.video_chunks, public.videos
-- Locks:
--   public.chat_messages: access exclusive
--   public.chat_sessions: access exclusive
--   public.course_modules: access exclusive
--   public.courses: access exclusive
--   public.creators: access exclusive
--   public.students: access exclusive
--   public.usage_metrics: access exclusive
--   public.video_analytics: access exclusive
--   public.video_chunks: access exclusive
--   public.videos: access exclusive
-- Data loss:
--   public.video_chunks
--   public.video_analytics
--   public.videos
--   public.usage_metrics
--   public.course_modules
--   public.courses
--   public.chat_messages
--   public.chat_sessions
--   public.students
--   public.creators
-- Converted: none
-- Hazards: none
-- Run as one transaction: psql --single-transaction -v ON_ERROR_STOP=1 -f FILE

DROP TABLE public.video_chunks;
DROP TABLE public.video_analytics;
DROP TABLE public.videos;
DROP TABLE public.usage_metrics;
DROP TABLE public.course_modules;
DROP TABLE public.courses;
DROP TABLE public.chat_messages;
DROP TABLE public.chat_sessions;
DROP TABLE public.students;
DROP TABLE public.creators;
DROP FUNCTION public.update_updated_at_column();
