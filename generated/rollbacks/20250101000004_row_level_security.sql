-- 20250101000004_row_level_security: the rollback
--
-- Changes:
--   ~ table public.chat_messages
--       - grant authenticated
--       - grant service_role
--       - policy "Session access determines message access"
--       - policy "Students can create messages in own sessions"
--       - policy "Service role can create messages"
--   ~ table public.chat_sessions
--       - grant authenticated
--       - grant service_role
--       - policy "Students can view own chat sessions"
--       - policy "Creators can view student chat sessions"
--       - policy "Students can manage own chat sessions"
--   ~ table public.course_modules
--       - grant authenticated
--       - grant service_role
--       - policy "Course access determines module access for SELECT"
--       - policy "Creators can manage course modules"
--   ~ table public.courses
--       - grant authenticated
--       - grant service_role
--       - policy "Creators can view own courses"
--       - policy "Students can view published courses"
--       - policy "Creators can manage courses"
--   ~ table public.creators
--       - grant authenticated
--       - grant service_role
--       - policy "Creators can view own profile"
--       - policy "Creators can update own profile"
--       - policy "Service role can insert creators"
--   ~ function public.update_updated_at_column()
--       - grant authenticated
--       - grant service_role
--   ~ function public.search_video_chunks(public.vector, integer, double precision, uuid[])
--       - grant authenticated
--       - grant service_role
--   - function public.get_creator_id()
--   - function public.get_student_id()
--   - function public.is_service_role()
--   ~ table public.students
--       - grant authenticated
--       - grant service_role
--       - policy "Students can view own profile"
--       - policy "Creators can view their students"
--       - policy "Service role can insert students"
--       - policy "Service role can update students"
--   ~ table public.usage_metrics
--       - grant authenticated
--       - grant service_role
--       - policy "Creators can view own usage metrics"
--       - policy "Service role can manage usage metrics"
--   ~ table public.video_analytics
--       - grant authenticated
--       - grant service_role
--       - policy "Creators can view own video analytics"
--       - policy "Service role can manage video analytics"
--   ~ table public.video_chunks
--       - grant authenticated
--       - grant service_role
--       - policy "Creators can view own video chunks"
--       - policy "Students can view creator video chunks"
--       - policy "Service role can manage video chunks"
--   ~ table public.videos
--       - grant authenticated
--       - grant service_role
--       - policy "Creators can view own videos"
--       - policy "Students can view creator videos"
--       - policy "Creators can insert videos"
--       - policy "Creators can update own videos"
--       - policy "Creators can delete own videos"
--   ~ view public.vector_index_stats
--       - grant authenticated
--       - grant service_role
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
-- Data loss: none
-- Converted: none
-- Hazards: none
-- Run as one transaction: psql --single-transaction -v ON_ERROR_STOP=1 -f FILE

REVOKE ALL ON TABLE public.vector_index_stats FROM service_role;
REVOKE SELECT ON TABLE public.vector_index_stats FROM authenticated;
REVOKE ALL ON TABLE public.videos FROM service_role;
REVOKE SELECT ON TABLE public.videos FROM authenticated;
DROP POLICY "Creators can delete own videos" ON public.videos;
DROP POLICY "Creators can update own videos" ON public.videos;
DROP POLICY "Creators can insert videos" ON public.videos;
DROP POLICY "Students can view creator videos" ON public.videos;
DROP POLICY "Creators can view own videos" ON public.videos;
REVOKE ALL ON TABLE public.video_chunks FROM service_role;
REVOKE SELECT ON TABLE public.video_chunks FROM authenticated;
DROP POLICY "Service role can manage video chunks" ON public.video_chunks;
DROP POLICY "Students can view creator video chunks" ON public.video_chunks;
DROP POLICY "Creators can view own video chunks" ON public.video_chunks;
REVOKE ALL ON TABLE public.video_analytics FROM service_role;
REVOKE SELECT ON TABLE public.video_analytics FROM authenticated;
DROP POLICY "Service role can manage video analytics" ON public.video_analytics;
DROP POLICY "Creators can view own video analytics" ON public.video_analytics;
REVOKE ALL ON TABLE public.usage_metrics FROM service_role;
REVOKE SELECT ON TABLE public.usage_metrics FROM authenticated;
DROP POLICY "Service role can manage usage metrics" ON public.usage_metrics;
DROP POLICY "Creators can view own usage metrics" ON public.usage_metrics;
REVOKE ALL ON TABLE public.students FROM service_role;
REVOKE SELECT ON TABLE public.students FROM authenticated;
DROP POLICY "Service role can update students" ON public.students;
DROP POLICY "Service role can insert students" ON public.students;
DROP POLICY "Creators can view their students" ON public.students;
DROP POLICY "Students can view own profile" ON public.students;
REVOKE ALL ON TABLE public.creators FROM service_role;
REVOKE SELECT ON TABLE public.creators FROM authenticated;
DROP POLICY "Service role can insert creators" ON public.creators;
DROP POLICY "Creators can update own profile" ON public.creators;
DROP POLICY "Creators can view own profile" ON public.creators;
REVOKE ALL ON TABLE public.courses FROM service_role;
REVOKE SELECT ON TABLE public.courses FROM authenticated;
DROP POLICY "Creators can manage courses" ON public.courses;
DROP POLICY "Students can view published courses" ON public.courses;
DROP POLICY "Creators can view own courses" ON public.courses;
REVOKE ALL ON TABLE public.course_modules FROM service_role;
REVOKE SELECT ON TABLE public.course_modules FROM authenticated;
DROP POLICY "Creators can manage course modules" ON public.course_modules;
DROP POLICY "Course access determines module access for SELECT" ON public.course_modules;
REVOKE ALL ON TABLE public.chat_sessions FROM service_role;
REVOKE SELECT ON TABLE public.chat_sessions FROM authenticated;
DROP POLICY "Students can manage own chat sessions" ON public.chat_sessions;
DROP POLICY "Creators can view student chat sessions" ON public.chat_sessions;
DROP POLICY "Students can view own chat sessions" ON public.chat_sessions;
REVOKE ALL ON TABLE public.chat_messages FROM service_role;
REVOKE SELECT ON TABLE public.chat_messages FROM authenticated;
DROP POLICY "Service role can create messages" ON public.chat_messages;
DROP POLICY "Students can create messages in own sessions" ON public.chat_messages;
DROP POLICY "Session access determines message access" ON public.chat_messages;
DROP FUNCTION public.is_service_role();
DROP FUNCTION public.get_student_id();
DROP FUNCTION public.get_creator_id();
REVOKE EXECUTE ON FUNCTION public.search_video_chunks(public.vector, integer, double precision, uuid[]) FROM service_role;
REVOKE EXECUTE ON FUNCTION public.search_video_chunks(public.vector, integer, double precision, uuid[]) FROM authenticated;
REVOKE EXECUTE ON FUNCTION public.update_updated_at_column() FROM service_role;
REVOKE EXECUTE ON FUNCTION public.update_updated_at_column() FROM authenticated;
ALTER TABLE public.chat_messages DISABLE ROW LEVEL SECURITY;
ALTER TABLE public.chat_sessions DISABLE ROW LEVEL SECURITY;
ALTER TABLE public.course_modules DISABLE ROW LEVEL SECURITY;
ALTER TABLE public.courses DISABLE ROW LEVEL SECURITY;
ALTER TABLE public.creators DISABLE ROW LEVEL SECURITY;
ALTER TABLE public.students DISABLE ROW LEVEL SECURITY;
ALTER TABLE public.usage_metrics DISABLE ROW LEVEL SECURITY;
ALTER TABLE public.video_analytics DISABLE ROW LEVEL SECURITY;
ALTER TABLE public.video_chunks DISABLE ROW LEVEL SECURITY;
ALTER TABLE public.videos DISABLE ROW LEVEL SECURITY;
