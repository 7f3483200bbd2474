-- 20250101000004_row_level_security
--
-- Changes:
--   ~ table public.chat_messages
--       + grant authenticated
--       + grant service_role
--       + policy "Session access determines message access"
--       + policy "Students can create messages in own sessions"
--       + policy "Service role can create messages"
--   ~ table public.chat_sessions
--       + grant authenticated
--       + grant service_role
--       + policy "Students can view own chat sessions"
--       + policy "Creators can view student chat sessions"
--       + policy "Students can manage own chat sessions"
--   ~ table public.course_modules
--       + grant authenticated
--       + grant service_role
--       + policy "Course access determines module access for SELECT"
--       + policy "Creators can manage course modules"
--   ~ table public.courses
--       + grant authenticated
--       + grant service_role
--       + policy "Creators can view own courses"
--       + policy "Students can view published courses"
--       + policy "Creators can manage courses"
--   ~ table public.creators
--       + grant authenticated
--       + grant service_role
--       + policy "Creators can view own profile"
--       + policy "Creators can update own profile"
--       + policy "Service role can insert creators"
--   ~ function public.update_updated_at_column()
--       + grant authenticated
--       + grant service_role
--   ~ function public.search_video_chunks(public.vector, integer, double precision, uuid[])
--       + grant authenticated
--       + grant service_role
--   + function public.get_creator_id()
--   + function public.get_student_id()
--   + function public.is_service_role()
--   ~ table public.students
--       + grant authenticated
--       + grant service_role
--       + policy "Students can view own profile"
--       + policy "Creators can view their students"
--       + policy "Service role can insert students"
--       + policy "Service role can update students"
--   ~ table public.usage_metrics
--       + grant authenticated
--       + grant service_role
--       + policy "Creators can view own usage metrics"
--       + policy "Service role can manage usage metrics"
--   ~ table public.video_analytics
--       + grant authenticated
--       + grant service_role
--       + policy "Creators can view own video analytics"
--       + policy "Service role can manage video analytics"
--   ~ table public.video_chunks
--       + grant authenticated
--       + grant service_role
--       + policy "Creators can view own video chunks"
--       + policy "Students can view creator video chunks"
--       + policy "Service role can manage video chunks"
--   ~ table public.videos
--       + grant authenticated
--       + grant service_role
--       + policy "Creators can view own videos"
--       + policy "Students can view creator videos"
--       + policy "Creators can insert videos"
--       + policy "Creators can update own videos"
--       + policy "Creators can delete own videos"
--   ~ view public.vector_index_stats
--       + grant authenticated
--       + grant service_role
-- Depends on:
--   20250101000002_create_core_tables (public.chat_messages, public.chat_sessions, public.course_modules, public.courses, public.students, public.creators, public.update_updated_at_column(), public.usage_metrics, public.video_analytics, public.videos)
--   20250101000003_create_vector_index (public.search_video_chunks(public.vector, integer, double precision, uuid[]), public.video_chunks, public.vector_index_stats)
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
-- Undo: 20250101000004_row_level_security.sql in the rollbacks folder
-- Run as one transaction: psql --single-transaction -v ON_ERROR_STOP=1 -f FILE

GRANT EXECUTE ON FUNCTION public.update_updated_at_column() TO authenticated;
GRANT EXECUTE ON FUNCTION public.update_updated_at_column() TO service_role;
GRANT EXECUTE ON FUNCTION public.search_video_chunks(public.vector, integer, double precision, uuid[]) TO authenticated;
GRANT EXECUTE ON FUNCTION public.search_video_chunks(public.vector, integer, double precision, uuid[]) TO service_role;
CREATE FUNCTION public.get_creator_id()
    RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER
AS $$
    select nullif(current_setting('request.jwt.claims', true)::json->>'creator_id', '')::uuid;
$$;
GRANT EXECUTE ON FUNCTION public.get_creator_id() TO authenticated;
GRANT EXECUTE ON FUNCTION public.get_creator_id() TO service_role;
CREATE FUNCTION public.get_student_id()
    RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER
AS $$
    select nullif(current_setting('request.jwt.claims', true)::json->>'student_id', '')::uuid;
$$;
GRANT EXECUTE ON FUNCTION public.get_student_id() TO authenticated;
GRANT EXECUTE ON FUNCTION public.get_student_id() TO service_role;
CREATE FUNCTION public.is_service_role()
    RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
AS $$
    select current_setting('request.jwt.claims', true)::json->>'role' = 'service_role';
$$;
GRANT EXECUTE ON FUNCTION public.is_service_role() TO authenticated;
GRANT EXECUTE ON FUNCTION public.is_service_role() TO service_role;
ALTER TABLE public.chat_messages ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Service role can create messages" ON public.chat_messages FOR INSERT WITH CHECK (is_service_role());
GRANT SELECT ON TABLE public.chat_messages TO authenticated;
GRANT ALL ON TABLE public.chat_messages TO service_role;
ALTER TABLE public.chat_sessions ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Session access determines message access" ON public.chat_messages FOR SELECT USING (exists (
                select 1 from chat_sessions cs
                where cs.id = chat_messages.session_id
                    and (cs.student_id = get_student_id() or cs.creator_id = get_creator_id())
            )
            or is_service_role());
CREATE POLICY "Students can create messages in own sessions" ON public.chat_messages FOR INSERT WITH CHECK (exists (
            select 1 from chat_sessions cs
            where cs.id = chat_messages.session_id and cs.student_id = get_student_id()
        ));
CREATE POLICY "Students can view own chat sessions" ON public.chat_sessions FOR SELECT USING (student_id = get_student_id() or is_service_role());
CREATE POLICY "Creators can view student chat sessions" ON public.chat_sessions FOR SELECT USING (creator_id = get_creator_id());
CREATE POLICY "Students can manage own chat sessions" ON public.chat_sessions USING (student_id = get_student_id()) WITH CHECK (student_id = get_student_id());
GRANT SELECT ON TABLE public.chat_sessions TO authenticated;
GRANT ALL ON TABLE public.chat_sessions TO service_role;
ALTER TABLE public.course_modules ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON TABLE public.course_modules TO authenticated;
GRANT ALL ON TABLE public.course_modules TO service_role;
ALTER TABLE public.courses ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Creators can manage course modules" ON public.course_modules USING (exists (
            select 1 from courses c
            where c.id = course_modules.course_id and c.creator_id = get_creator_id()
        )) WITH CHECK (exists (
            select 1 from courses c
            where c.id = course_modules.course_id and c.creator_id = get_creator_id()
        ));
CREATE POLICY "Creators can view own courses" ON public.courses FOR SELECT USING (creator_id = get_creator_id() or is_service_role());
CREATE POLICY "Creators can manage courses" ON public.courses USING (creator_id = get_creator_id()) WITH CHECK (creator_id = get_creator_id());
GRANT SELECT ON TABLE public.courses TO authenticated;
GRANT ALL ON TABLE public.courses TO service_role;
ALTER TABLE public.creators ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Creators can view own profile" ON public.creators FOR SELECT USING (id = get_creator_id() or is_service_role());
CREATE POLICY "Creators can update own profile" ON public.creators FOR UPDATE USING (id = get_creator_id()) WITH CHECK (id = get_creator_id());
CREATE POLICY "Service role can insert creators" ON public.creators FOR INSERT WITH CHECK (is_service_role());
GRANT SELECT ON TABLE public.creators TO authenticated;
GRANT ALL ON TABLE public.creators TO service_role;
ALTER TABLE public.students ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Course access determines module access for SELECT" ON public.course_modules FOR SELECT USING (exists (
                select 1 from courses c
                where c.id = course_modules.course_id and (
                    c.creator_id = get_creator_id()
                    or (c.is_published = true and exists (
                        select 1 from students s
                        where s.id = get_student_id() and s.creator_id = c.creator_id and s.is_active = true
                    ))
                )
            )
            or is_service_role());
CREATE POLICY "Students can view published courses" ON public.courses FOR SELECT USING (is_published = true
            and exists (
                select 1 from students s
                where s.id = get_student_id() and s.creator_id = courses.creator_id and s.is_active = true
            ));
CREATE POLICY "Students can view own profile" ON public.students FOR SELECT USING (id = get_student_id() or creator_id = get_creator_id() or is_service_role());
CREATE POLICY "Creators can view their students" ON public.students FOR SELECT USING (creator_id = get_creator_id());
CREATE POLICY "Service role can insert students" ON public.students FOR INSERT WITH CHECK (is_service_role());
CREATE POLICY "Service role can update students" ON public.students FOR UPDATE USING (is_service_role()) WITH CHECK (is_service_role());
GRANT SELECT ON TABLE public.students TO authenticated;
GRANT ALL ON TABLE public.students TO service_role;
ALTER TABLE public.usage_metrics ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Creators can view own usage metrics" ON public.usage_metrics FOR SELECT USING (creator_id = get_creator_id() or is_service_role());
CREATE POLICY "Service role can manage usage metrics" ON public.usage_metrics USING (is_service_role()) WITH CHECK (is_service_role());
GRANT SELECT ON TABLE public.usage_metrics TO authenticated;
GRANT ALL ON TABLE public.usage_metrics TO service_role;
ALTER TABLE public.video_analytics ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Service role can manage video analytics" ON public.video_analytics USING (is_service_role()) WITH CHECK (is_service_role());
GRANT SELECT ON TABLE public.video_analytics TO authenticated;
GRANT ALL ON TABLE public.video_analytics TO service_role;
ALTER TABLE public.video_chunks ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Service role can manage video chunks" ON public.video_chunks USING (is_service_role()) WITH CHECK (is_service_role());
GRANT SELECT ON TABLE public.video_chunks TO authenticated;
GRANT ALL ON TABLE public.video_chunks TO service_role;
ALTER TABLE public.videos ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Creators can view own video analytics" ON public.video_analytics FOR SELECT USING (exists (select 1 from videos v where v.id = video_analytics.video_id and v.creator_id = get_creator_id())
            or is_service_role());
CREATE POLICY "Creators can view own video chunks" ON public.video_chunks FOR SELECT USING (exists (select 1 from videos v where v.id = video_chunks.video_id and v.creator_id = get_creator_id())
            or is_service_role());
CREATE POLICY "Students can view creator video chunks" ON public.video_chunks FOR SELECT USING (exists (
            select 1 from videos v
            inner join students s on s.creator_id = v.creator_id
            where v.id = video_chunks.video_id and s.id = get_student_id() and s.is_active = true
        ));
CREATE POLICY "Creators can view own videos" ON public.videos FOR SELECT USING (creator_id = get_creator_id() or is_service_role());
CREATE POLICY "Students can view creator videos" ON public.videos FOR SELECT USING (exists (
            select 1 from students s
            where s.id = get_student_id() and s.creator_id = videos.creator_id and s.is_active = true
        ));
CREATE POLICY "Creators can insert videos" ON public.videos FOR INSERT WITH CHECK (creator_id = get_creator_id());
CREATE POLICY "Creators can update own videos" ON public.videos FOR UPDATE USING (creator_id = get_creator_id()) WITH CHECK (creator_id = get_creator_id());
CREATE POLICY "Creators can delete own videos" ON public.videos FOR DELETE USING (creator_id = get_creator_id());
GRANT SELECT ON TABLE public.videos TO authenticated;
GRANT ALL ON TABLE public.videos TO service_role;
GRANT SELECT ON TABLE public.vector_index_stats TO authenticated;
GRANT ALL ON TABLE public.vector_index_stats TO service_role;
