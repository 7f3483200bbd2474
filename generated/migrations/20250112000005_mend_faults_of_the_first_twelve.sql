-- 20250112000005_mend_faults_of_the_first_twelve
--
-- Changes:
--   ~ function public.get_creator_id()
--   ~ function public.get_student_id()
--   ~ function public.is_service_role()
--   ~ table public.creators
--       ~ grant authenticated
--       + policy "Service role has full access"
--       ~ policy "Creators can view own profile"
--       ~ policy "Creators can update own profile"
--       - index public.idx_creators_whop_company_id
--       - policy "Service role can insert creators"
--   ~ table public.students
--       + policy "Service role has full access"
--       ~ policy "Students can view own profile"
--       ~ policy "Creators can view their students"
--       - index public.idx_students_whop_user_id
--       - policy "Service role can insert students"
--       - policy "Service role can update students"
--   ~ table public.videos
--       ~ column source_type
--       ~ check videos_source_validation
--       ~ grant authenticated
--       + policy "Service role has full access"
--       ~ policy "Creators can view own videos"
--       ~ policy "Students can view creator videos"
--       ~ policy "Creators can insert videos"
--       ~ policy "Creators can update own videos"
--       ~ policy "Creators can delete own videos"
--   ~ table public.video_chunks
--       + policy "Service role has full access"
--       ~ policy "Creators can view own video chunks"
--       ~ policy "Students can view creator video chunks"
--       - index public.idx_video_chunks_video_id
--       - policy "Service role can manage video chunks"
--   ~ table public.courses
--       ~ grant authenticated
--       + policy "Service role has full access"
--       ~ policy "Students can view published courses"
--       ~ policy "Creators can manage courses"
--       - index public.idx_courses_creator_id
--       - policy "Creators can view own courses"
--   ~ table public.course_modules
--       ~ grant authenticated
--       + policy "Service role has full access"
--       ~ policy "Students can view modules of published courses" (was "Course access determines module access for SELECT")
--       ~ policy "Creators can manage course modules"
--       - index public.idx_course_modules_course_id
--   ~ table public.module_lessons
--       ~ trigger module_lessons_updated_at_trigger
--       + grant authenticated
--       + grant service_role
--       + policy "Service role has full access"
--       + policy "Creators can manage lessons"
--       + policy "Students can view lessons of published courses"
--       - policy module_lessons_select_policy
--       - policy module_lessons_insert_policy
--       - policy module_lessons_update_policy
--       - policy module_lessons_delete_policy
--   ~ table public.chat_sessions
--       ~ grant authenticated
--       + policy "Service role has full access"
--       ~ policy "Creators can view student chat sessions"
--       ~ policy "Students can manage own chat sessions"
--       - policy "Students can view own chat sessions"
--   ~ table public.chat_messages
--       ~ grant authenticated
--       + policy "Service role has full access"
--       ~ policy "Session access determines message access"
--       ~ policy "Students can create messages in own sessions"
--       - check check_message_role
--       - index public.idx_chat_messages_session_id
--       - index public.idx_chat_messages_session_date
--       - policy "Service role can create messages"
--   ~ table public.video_analytics
--       + policy "Service role has full access"
--       ~ policy "Creators can view own video analytics"
--       - index public.idx_video_analytics_video_id
--       - index public.idx_video_analytics_video_date
--       - policy "Service role can manage video analytics"
--   ~ function public.track_video_event(text, uuid, uuid, uuid, uuid, uuid, jsonb, timestamp with time zone)
--       + grant public
--       + grant authenticated
--       + grant service_role
--   ~ table public.video_analytics_events
--       + index public.idx_video_analytics_video_id
--       + index public.idx_video_analytics_module_id
--       + grant authenticated
--       + grant service_role
--       + policy "Service role has full access"
--       ~ policy video_analytics_events_select_policy
--       - policy video_analytics_events_insert_policy
--   ~ table public.video_watch_sessions
--       ~ trigger video_watch_sessions_updated_at_trigger
--       + grant authenticated
--       + grant service_role
--       + policy "Service role has full access"
--       ~ policy video_watch_sessions_student_select_policy
--       ~ policy video_watch_sessions_creator_select_policy
--       ~ policy video_watch_sessions_insert_policy
--       ~ policy video_watch_sessions_update_policy
--   ~ table public.usage_metrics
--       + policy "Service role has full access"
--       ~ policy "Creators can view own usage metrics"
--       - index public.idx_usage_metrics_creator_id
--       - index public.idx_usage_metrics_creator_date
--       - index public.idx_usage_metrics_year_month
--       - policy "Service role can manage usage metrics"
--   ~ function public.get_monthly_usage_summary(uuid, integer, integer)
--   ~ function public.check_tier_limits(uuid, text)
--   ~ table public.report_schedules
--       ~ trigger update_report_schedules_updated_at
--       + grant authenticated
--       + grant service_role
--       + policy "Service role has full access"
--       ~ policy "Creators can manage own report schedules"
--       - policy "Service role can manage report schedules"
--   ~ view public.vector_index_stats
--   ~ view public.chat_cost_analytics
--   ~ view public.chat_session_analytics
--   - function public.update_module_lessons_updated_at()
--   - function public.update_report_schedules_updated_at()
--   - function public.update_video_watch_sessions_updated_at()
-- Depends on:
--   20250101000001_enable_pgvector (vector)
--   20250101000004_row_level_security (public.get_creator_id(), public.get_student_id(), public.is_service_role(), public.creators, public.students, public.video_chunks, public.courses, public.course_modules, public.update_updated_at_column(), public.chat_sessions, public.video_analytics, public.vector_index_stats)
--   20250101000005_add_usage_tracking_functions (public.usage_metrics, public.get_monthly_usage_summary(uuid, integer, integer), public.check_tier_limits(uuid, text))
--   20250110000001_add_chat_analytics_columns (public.chat_messages, public.chat_cost_analytics, public.chat_session_analytics)
--   20250110000002_create_report_schedules (public.report_schedules, public.update_report_schedules_updated_at())
--   20250112000001_create_module_lessons (public.module_lessons, public.update_module_lessons_updated_at())
--   20250112000002_add_whop_video_columns (public.videos)
--   20250112000003_create_video_analytics_events (public.track_video_event(text, uuid, uuid, uuid, uuid, uuid, jsonb, timestamp with time zone), public.video_analytics_events)
--   20250112000004_create_video_watch_sessions (public.video_watch_sessions, public.update_video_watch_sessions_updated_at())
-- Tables: public.creators, public.students, public.videos, public.video_chunks, public.courses, public.course_modules, public.module_lessons, public.chat_sessions, public.chat_messages, public.video_analytics, public.video_analytics_events, public.video_watch_sessions, public.usage_metrics, public.report_schedules
-- Locks:
--   public.creators: access exclusive
--   public.students: access exclusive
--   public.videos: access exclusive, every row is read
--   public.video_chunks: access exclusive
--   public.courses: access exclusive
--   public.course_modules: access exclusive
--   public.module_lessons: access exclusive
--   public.chat_sessions: access exclusive
--   public.chat_messages: access exclusive
--   public.video_analytics: access exclusive
--   public.video_analytics_events: access exclusive, every row is read
--   public.video_watch_sessions: access exclusive
--   public.usage_metrics: access exclusive
--   public.report_schedules: access exclusive
--   public.vector_index_stats: access exclusive
--   public.chat_cost_analytics: access exclusive
--   public.chat_session_analytics: access exclusive
-- Data loss: none
-- Converted: none
-- Filled:
--   public.videos.source_type
-- Hazards: none
-- Undo: 20250112000005_mend_faults_of_the_first_twelve.sql in the rollbacks folder
-- Run as one transaction: psql --single-transaction -v ON_ERROR_STOP=1 -f FILE

ALTER POLICY "Course access determines module access for SELECT" ON public.course_modules RENAME TO "Students can view modules of published courses";
ALTER TABLE public.videos DROP CONSTRAINT videos_source_validation;
DROP POLICY "Service role can manage video chunks" ON public.video_chunks;
DROP INDEX public.idx_video_chunks_video_id;
DROP POLICY video_analytics_events_insert_policy ON public.video_analytics_events;
DROP POLICY "Service role can manage video analytics" ON public.video_analytics;
DROP INDEX public.idx_video_analytics_video_date;
DROP INDEX public.idx_video_analytics_video_id;
DROP POLICY "Service role can manage usage metrics" ON public.usage_metrics;
DROP INDEX public.idx_usage_metrics_year_month;
DROP INDEX public.idx_usage_metrics_creator_date;
DROP INDEX public.idx_usage_metrics_creator_id;
DROP POLICY "Service role can update students" ON public.students;
DROP POLICY "Service role can insert students" ON public.students;
DROP INDEX public.idx_students_whop_user_id;
DROP POLICY "Service role can manage report schedules" ON public.report_schedules;
DROP POLICY module_lessons_delete_policy ON public.module_lessons;
DROP POLICY module_lessons_update_policy ON public.module_lessons;
DROP POLICY module_lessons_insert_policy ON public.module_lessons;
DROP POLICY module_lessons_select_policy ON public.module_lessons;
DROP POLICY "Service role can insert creators" ON public.creators;
DROP INDEX public.idx_creators_whop_company_id;
DROP POLICY "Creators can view own courses" ON public.courses;
DROP INDEX public.idx_courses_creator_id;
DROP INDEX public.idx_course_modules_course_id;
DROP POLICY "Students can view own chat sessions" ON public.chat_sessions;
DROP POLICY "Service role can create messages" ON public.chat_messages;
DROP INDEX public.idx_chat_messages_session_date;
DROP INDEX public.idx_chat_messages_session_id;
ALTER TABLE public.chat_messages DROP CONSTRAINT check_message_role;
CREATE OR REPLACE FUNCTION public.get_student_id()
    RETURNS uuid
    LANGUAGE sql STABLE
AS $$
    select nullif(nullif(current_setting('request.jwt.claims', true), '')::json->>'student_id', '')::uuid;
$$;
CREATE OR REPLACE FUNCTION public.track_video_event(p_event_type text, p_video_id uuid, p_creator_id uuid, p_student_id uuid DEFAULT null, p_course_id uuid DEFAULT null, p_module_id uuid DEFAULT null, p_metadata jsonb DEFAULT '{}'::jsonb, p_timestamp timestamp with time zone DEFAULT now())
    RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = ''
AS $$
declare
    v_event_id uuid;
begin
    insert into public.video_analytics_events (
        event_type, video_id, creator_id, student_id, course_id, module_id, metadata, timestamp
    ) values (
        p_event_type, p_video_id, p_creator_id, p_student_id, p_course_id, p_module_id, p_metadata, p_timestamp
    )
    returning id into v_event_id;

    return v_event_id;
end;
$$;
REVOKE EXECUTE ON FUNCTION public.track_video_event(text, uuid, uuid, uuid, uuid, uuid, jsonb, timestamp with time zone) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.track_video_event(text, uuid, uuid, uuid, uuid, uuid, jsonb, timestamp with time zone) TO authenticated;
GRANT EXECUTE ON FUNCTION public.track_video_event(text, uuid, uuid, uuid, uuid, uuid, jsonb, timestamp with time zone) TO service_role;
CREATE OR REPLACE FUNCTION public.get_monthly_usage_summary(p_creator_id uuid, p_year integer DEFAULT extract(year from current_date)::integer, p_month integer DEFAULT extract(month from current_date)::integer)
    RETURNS TABLE (total_storage_bytes bigint, total_videos_uploaded integer, total_video_duration_seconds integer, total_ai_credits_used integer, total_transcription_minutes numeric, total_chat_messages integer, peak_active_students integer, total_cost numeric)
    LANGUAGE plpgsql STABLE
AS $$
begin
    return query
    select
        max(um.storage_used_bytes) as total_storage_bytes,
        sum(um.videos_uploaded)::integer as total_videos_uploaded,
        sum(um.total_video_duration_seconds)::integer as total_video_duration_seconds,
        sum(um.ai_credits_used)::integer as total_ai_credits_used,
        sum(um.transcription_minutes)::numeric(10,2) as total_transcription_minutes,
        sum(um.chat_messages_sent)::integer as total_chat_messages,
        max(um.active_students)::integer as peak_active_students,
        sum(
            coalesce((um.metadata->>'transcription_cost')::numeric, 0) +
            coalesce((um.metadata->>'embedding_cost')::numeric, 0) +
            coalesce((um.metadata->>'chat_cost')::numeric, 0)
        )::numeric(10,4) as total_cost
    from usage_metrics um
    where um.creator_id = p_creator_id
        and um.date >= make_date(p_year, p_month, 1)
        and um.date < make_date(p_year, p_month, 1) + interval '1 month';
end;
$$;
ALTER FUNCTION public.check_tier_limits(uuid, text) STABLE;
CREATE POLICY "Service role has full access" ON public.creators TO service_role USING (true) WITH CHECK (true);
GRANT UPDATE (email, name, settings) ON TABLE public.creators TO authenticated;
CREATE POLICY "Service role has full access" ON public.students TO service_role USING (true) WITH CHECK (true);
ALTER POLICY "Students can view own profile" ON public.students TO authenticated USING (id = get_student_id());
UPDATE public.videos SET source_type = 'upload' WHERE source_type IS NULL;
ALTER TABLE public.videos ALTER COLUMN source_type SET NOT NULL;
ALTER TABLE public.videos ADD CONSTRAINT videos_source_validation CHECK ((source_type = 'youtube' and youtube_video_id is not null) or
        (source_type = 'mux' and mux_playback_id is not null) or
        (source_type = 'loom' and embed_id is not null) or
        (source_type = 'upload' and (storage_path is not null or status in ('pending', 'uploading', 'failed'))));
CREATE POLICY "Service role has full access" ON public.videos TO service_role USING (true) WITH CHECK (true);
ALTER POLICY "Students can view creator videos" ON public.videos TO authenticated;
GRANT INSERT, UPDATE, DELETE ON TABLE public.videos TO authenticated;
CREATE POLICY "Service role has full access" ON public.video_chunks TO service_role USING (true) WITH CHECK (true);
ALTER POLICY "Students can view creator video chunks" ON public.video_chunks TO authenticated;
CREATE POLICY "Service role has full access" ON public.courses TO service_role USING (true) WITH CHECK (true);
ALTER POLICY "Students can view published courses" ON public.courses TO authenticated;
GRANT INSERT, UPDATE, DELETE ON TABLE public.courses TO authenticated;
CREATE POLICY "Service role has full access" ON public.course_modules TO service_role USING (true) WITH CHECK (true);
ALTER POLICY "Students can view modules of published courses" ON public.course_modules TO authenticated USING (exists (
            select 1 from courses c
            inner join students s on s.creator_id = c.creator_id
            where c.id = course_modules.course_id and c.is_published = true
                and s.id = get_student_id() and s.is_active = true
        ));
CREATE OR REPLACE FUNCTION public.get_creator_id()
    RETURNS uuid
    LANGUAGE sql STABLE
AS $$
    select nullif(nullif(current_setting('request.jwt.claims', true), '')::json->>'creator_id', '')::uuid;
$$;
ALTER POLICY "Creators can view own profile" ON public.creators TO authenticated USING (id = get_creator_id());
ALTER POLICY "Creators can update own profile" ON public.creators TO authenticated;
ALTER POLICY "Creators can view their students" ON public.students TO authenticated;
ALTER POLICY "Creators can view own videos" ON public.videos TO authenticated USING (creator_id = get_creator_id());
ALTER POLICY "Creators can insert videos" ON public.videos TO authenticated;
ALTER POLICY "Creators can update own videos" ON public.videos TO authenticated;
ALTER POLICY "Creators can delete own videos" ON public.videos TO authenticated;
ALTER POLICY "Creators can view own video chunks" ON public.video_chunks TO authenticated USING (exists (
            select 1 from videos v
            where v.id = video_chunks.video_id and v.creator_id = get_creator_id()
        ));
ALTER POLICY "Creators can manage courses" ON public.courses TO authenticated;
ALTER POLICY "Creators can manage course modules" ON public.course_modules TO authenticated;
GRANT INSERT, UPDATE, DELETE ON TABLE public.course_modules TO authenticated;
CREATE OR REPLACE TRIGGER module_lessons_updated_at_trigger BEFORE UPDATE ON public.module_lessons FOR EACH ROW EXECUTE FUNCTION public.update_updated_at_column();
DROP FUNCTION public.update_module_lessons_updated_at();
CREATE POLICY "Service role has full access" ON public.module_lessons TO service_role USING (true) WITH CHECK (true);
CREATE POLICY "Creators can manage lessons" ON public.module_lessons TO authenticated USING (exists (
            select 1 from course_modules cm
            join courses c on cm.course_id = c.id
            where cm.id = module_lessons.module_id and c.creator_id = get_creator_id()
        ));
CREATE POLICY "Students can view lessons of published courses" ON public.module_lessons FOR SELECT TO authenticated USING (exists (
            select 1 from course_modules cm
            join courses c on cm.course_id = c.id
            join students s on s.creator_id = c.creator_id
            where cm.id = module_lessons.module_id and c.is_published = true
                and s.id = get_student_id() and s.is_active = true
        ));
GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.module_lessons TO authenticated;
GRANT ALL ON TABLE public.module_lessons TO service_role;
CREATE POLICY "Service role has full access" ON public.chat_sessions TO service_role USING (true) WITH CHECK (true);
ALTER POLICY "Creators can view student chat sessions" ON public.chat_sessions TO authenticated;
ALTER POLICY "Students can manage own chat sessions" ON public.chat_sessions TO authenticated;
GRANT INSERT, UPDATE, DELETE ON TABLE public.chat_sessions TO authenticated;
CREATE POLICY "Service role has full access" ON public.chat_messages TO service_role USING (true) WITH CHECK (true);
ALTER POLICY "Session access determines message access" ON public.chat_messages TO authenticated USING (exists (
            select 1 from chat_sessions cs
            where cs.id = chat_messages.session_id
                and (cs.student_id = get_student_id() or cs.creator_id = get_creator_id())
        ));
ALTER POLICY "Students can create messages in own sessions" ON public.chat_messages TO authenticated WITH CHECK (role = 'user' and exists (
            select 1 from chat_sessions cs
            where cs.id = chat_messages.session_id and cs.student_id = get_student_id()
        ));
GRANT INSERT ON TABLE public.chat_messages TO authenticated;
CREATE POLICY "Service role has full access" ON public.video_analytics TO service_role USING (true) WITH CHECK (true);
ALTER POLICY "Creators can view own video analytics" ON public.video_analytics TO authenticated USING (exists (
            select 1 from videos v
            where v.id = video_analytics.video_id and v.creator_id = get_creator_id()
        ));
CREATE INDEX idx_video_analytics_video_id ON public.video_analytics_events (video_id);
CREATE INDEX idx_video_analytics_module_id ON public.video_analytics_events (module_id) WHERE (module_id is not null);
CREATE POLICY "Service role has full access" ON public.video_analytics_events TO service_role USING (true) WITH CHECK (true);
ALTER POLICY video_analytics_events_select_policy ON public.video_analytics_events TO authenticated USING (creator_id = get_creator_id());
GRANT SELECT ON TABLE public.video_analytics_events TO authenticated;
GRANT ALL ON TABLE public.video_analytics_events TO service_role;
CREATE OR REPLACE TRIGGER video_watch_sessions_updated_at_trigger BEFORE UPDATE ON public.video_watch_sessions FOR EACH ROW EXECUTE FUNCTION public.update_updated_at_column();
DROP FUNCTION public.update_video_watch_sessions_updated_at();
CREATE POLICY "Service role has full access" ON public.video_watch_sessions TO service_role USING (true) WITH CHECK (true);
ALTER POLICY video_watch_sessions_student_select_policy ON public.video_watch_sessions TO authenticated USING (student_id = get_student_id());
ALTER POLICY video_watch_sessions_creator_select_policy ON public.video_watch_sessions TO authenticated USING (exists (
            select 1 from videos v
            where v.id = video_watch_sessions.video_id and v.creator_id = get_creator_id()
        ));
ALTER POLICY video_watch_sessions_insert_policy ON public.video_watch_sessions TO authenticated WITH CHECK (student_id = get_student_id());
ALTER POLICY video_watch_sessions_update_policy ON public.video_watch_sessions TO authenticated USING (student_id = get_student_id());
GRANT SELECT, INSERT, UPDATE ON TABLE public.video_watch_sessions TO authenticated;
GRANT ALL ON TABLE public.video_watch_sessions TO service_role;
CREATE POLICY "Service role has full access" ON public.usage_metrics TO service_role USING (true) WITH CHECK (true);
ALTER POLICY "Creators can view own usage metrics" ON public.usage_metrics TO authenticated USING (creator_id = get_creator_id());
CREATE OR REPLACE FUNCTION public.is_service_role()
    RETURNS boolean
    LANGUAGE sql STABLE
AS $$
    select coalesce(nullif(current_setting('request.jwt.claims', true), '')::json->>'role' = 'service_role', false);
$$;
CREATE OR REPLACE TRIGGER update_report_schedules_updated_at BEFORE UPDATE ON public.report_schedules FOR EACH ROW EXECUTE FUNCTION public.update_updated_at_column();
DROP FUNCTION public.update_report_schedules_updated_at();
CREATE POLICY "Service role has full access" ON public.report_schedules TO service_role USING (true) WITH CHECK (true);
ALTER POLICY "Creators can manage own report schedules" ON public.report_schedules TO authenticated;
GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.report_schedules TO authenticated;
GRANT ALL ON TABLE public.report_schedules TO service_role;
ALTER VIEW public.vector_index_stats SET (security_invoker='true');
CREATE OR REPLACE VIEW public.chat_cost_analytics WITH (security_invoker='true') AS select
        cs.creator_id,
        date(cm.created_at) as date,
        cm.model,
        count(*) as message_count,
        sum(cm.input_tokens) as total_input_tokens,
        sum(cm.output_tokens) as total_output_tokens,
        sum(cm.cost_usd) as total_cost,
        avg(cm.cost_usd) as avg_cost_per_message,
        avg(cm.response_time_ms) as avg_response_time_ms
    from chat_messages cm
    inner join chat_sessions cs on cs.id = cm.session_id
    where cm.role = 'assistant' and cm.cost_usd is not null
    group by cs.creator_id, date(cm.created_at), cm.model;
CREATE OR REPLACE VIEW public.chat_session_analytics WITH (security_invoker='true') AS select
        cm.session_id,
        cs.creator_id,
        cs.student_id,
        count(*) as message_count,
        min(cm.created_at) as session_start,
        max(cm.created_at) as session_end,
        extract(epoch from (max(cm.created_at) - min(cm.created_at))) as duration_seconds,
        count(case when cm.role = 'user' then 1 end) as user_messages,
        count(case when cm.role = 'assistant' then 1 end) as ai_messages,
        sum(case when cm.role = 'assistant' then cm.cost_usd else 0 end) as session_cost,
        avg(case when cm.role = 'assistant' then cm.response_time_ms end) as avg_response_time_ms,
        bool_or(cm.has_video_reference) as has_video_references
    from chat_messages cm
    inner join chat_sessions cs on cs.id = cm.session_id
    group by cm.session_id, cs.creator_id, cs.student_id;
