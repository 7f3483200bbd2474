-- 20250112000005_mend_faults_of_the_first_twelve: the rollback
--
-- Changes:
--   ~ function public.get_creator_id()
--   ~ function public.get_student_id()
--   ~ function public.is_service_role()
--   ~ table public.creators
--       ~ grant authenticated
--       - policy "Service role has full access"
--       ~ policy "Creators can view own profile"
--       ~ policy "Creators can update own profile"
--       + index public.idx_creators_whop_company_id
--       + policy "Service role can insert creators"
--   ~ table public.students
--       - policy "Service role has full access"
--       ~ policy "Students can view own profile"
--       ~ policy "Creators can view their students"
--       + index public.idx_students_whop_user_id
--       + policy "Service role can insert students"
--       + policy "Service role can update students"
--   ~ table public.videos
--       ~ column source_type
--       ~ check videos_source_validation
--       ~ grant authenticated
--       - policy "Service role has full access"
--       ~ policy "Creators can view own videos"
--       ~ policy "Students can view creator videos"
--       ~ policy "Creators can insert videos"
--       ~ policy "Creators can update own videos"
--       ~ policy "Creators can delete own videos"
--   ~ table public.video_chunks
--       - policy "Service role has full access"
--       ~ policy "Creators can view own video chunks"
--       ~ policy "Students can view creator video chunks"
--       + index public.idx_video_chunks_video_id
--       + policy "Service role can manage video chunks"
--   ~ table public.courses
--       ~ grant authenticated
--       - policy "Service role has full access"
--       ~ policy "Students can view published courses"
--       ~ policy "Creators can manage courses"
--       + index public.idx_courses_creator_id
--       + policy "Creators can view own courses"
--   ~ table public.course_modules
--       ~ grant authenticated
--       - policy "Service role has full access"
--       ~ policy "Course access determines module access for SELECT" (was "Students can view modules of published courses")
--       ~ policy "Creators can manage course modules"
--       + index public.idx_course_modules_course_id
--   ~ table public.module_lessons
--       ~ trigger module_lessons_updated_at_trigger
--       - grant authenticated
--       - grant service_role
--       - policy "Service role has full access"
--       - policy "Creators can manage lessons"
--       - policy "Students can view lessons of published courses"
--       + policy module_lessons_select_policy
--       + policy module_lessons_insert_policy
--       + policy module_lessons_update_policy
--       + policy module_lessons_delete_policy
--   ~ table public.chat_sessions
--       ~ grant authenticated
--       - policy "Service role has full access"
--       ~ policy "Creators can view student chat sessions"
--       ~ policy "Students can manage own chat sessions"
--       + policy "Students can view own chat sessions"
--   ~ table public.chat_messages
--       ~ grant authenticated
--       - policy "Service role has full access"
--       ~ policy "Session access determines message access"
--       ~ policy "Students can create messages in own sessions"
--       + check check_message_role
--       + index public.idx_chat_messages_session_id
--       + index public.idx_chat_messages_session_date
--       + policy "Service role can create messages"
--   ~ table public.video_analytics
--       - policy "Service role has full access"
--       ~ policy "Creators can view own video analytics"
--       + index public.idx_video_analytics_video_id
--       + index public.idx_video_analytics_video_date
--       + policy "Service role can manage video analytics"
--   ~ function public.track_video_event(text, uuid, uuid, uuid, uuid, uuid, jsonb, timestamp with time zone)
--       - grant public
--       - grant authenticated
--       - grant service_role
--   ~ table public.video_analytics_events
--       - index public.idx_video_analytics_video_id
--       - index public.idx_video_analytics_module_id
--       - grant authenticated
--       - grant service_role
--       - policy "Service role has full access"
--       ~ policy video_analytics_events_select_policy
--       + policy video_analytics_events_insert_policy
--   ~ table public.video_watch_sessions
--       ~ trigger video_watch_sessions_updated_at_trigger
--       - grant authenticated
--       - grant service_role
--       - policy "Service role has full access"
--       ~ policy video_watch_sessions_student_select_policy
--       ~ policy video_watch_sessions_creator_select_policy
--       ~ policy video_watch_sessions_insert_policy
--       ~ policy video_watch_sessions_update_policy
--   ~ table public.usage_metrics
--       - policy "Service role has full access"
--       ~ policy "Creators can view own usage metrics"
--       + index public.idx_usage_metrics_creator_id
--       + index public.idx_usage_metrics_creator_date
--       + index public.idx_usage_metrics_year_month
--       + policy "Service role can manage usage metrics"
--   ~ function public.get_monthly_usage_summary(uuid, integer, integer)
--   ~ function public.check_tier_limits(uuid, text)
--   ~ table public.report_schedules
--       ~ trigger update_report_schedules_updated_at
--       - grant authenticated
--       - grant service_role
--       - policy "Service role has full access"
--       ~ policy "Creators can manage own report schedules"
--       + policy "Service role can manage report schedules"
--   ~ view public.vector_index_stats
--   ~ view public.chat_cost_analytics
--   ~ view public.chat_session_analytics
--   + function public.update_module_lessons_updated_at()
--   + function public.update_report_schedules_updated_at()
--   + function public.update_video_watch_sessions_updated_at()
-- Tables: public.creators, public.students, public.videos, public.video_chunks, public.courses, public.course_modules, public.module_lessons, public.chat_sessions, public.chat_messages, public.video_analytics, public.video_analytics_events, public.video_watch_sessions, public.usage_metrics, public.report_schedules
-- Locks:
--   public.creators: access exclusive, every row is read
--   public.students: access exclusive, every row is read
--   public.videos: access exclusive, every row is read
--   public.video_chunks: access exclusive, every row is read
--   public.courses: access exclusive, every row is read
--   public.course_modules: access exclusive, every row is read
--   public.module_lessons: access exclusive
--   public.chat_sessions: access exclusive
--   public.chat_messages: access exclusive, every row is read
--   public.video_analytics: access exclusive, every row is read
--   public.video_analytics_events: access exclusive
--   public.video_watch_sessions: access exclusive
--   public.usage_metrics: access exclusive, every row is read
--   public.report_schedules: access exclusive
--   public.vector_index_stats: access exclusive
--   public.chat_cost_analytics: access exclusive
--   public.chat_session_analytics: access exclusive
-- Data loss: none
-- Converted: none
-- Hazards: none
-- Run as one transaction: psql --single-transaction -v ON_ERROR_STOP=1 -f FILE

ALTER POLICY "Students can view modules of published courses" ON public.course_modules RENAME TO "Course access determines module access for SELECT";
REVOKE ALL ON TABLE public.report_schedules FROM service_role;
REVOKE SELECT, INSERT, UPDATE, DELETE ON TABLE public.report_schedules FROM authenticated;
DROP POLICY "Service role has full access" ON public.report_schedules;
DROP POLICY "Service role has full access" ON public.usage_metrics;
REVOKE ALL ON TABLE public.video_watch_sessions FROM service_role;
REVOKE SELECT, INSERT, UPDATE ON TABLE public.video_watch_sessions FROM authenticated;
DROP POLICY "Service role has full access" ON public.video_watch_sessions;
REVOKE ALL ON TABLE public.video_analytics_events FROM service_role;
REVOKE SELECT ON TABLE public.video_analytics_events FROM authenticated;
DROP POLICY "Service role has full access" ON public.video_analytics_events;
DROP INDEX public.idx_video_analytics_module_id;
DROP INDEX public.idx_video_analytics_video_id;
DROP POLICY "Service role has full access" ON public.video_analytics;
DROP POLICY "Service role has full access" ON public.chat_messages;
DROP POLICY "Service role has full access" ON public.chat_sessions;
REVOKE ALL ON TABLE public.module_lessons FROM service_role;
REVOKE SELECT, INSERT, UPDATE, DELETE ON TABLE public.module_lessons FROM authenticated;
DROP POLICY "Students can view lessons of published courses" ON public.module_lessons;
DROP POLICY "Creators can manage lessons" ON public.module_lessons;
DROP POLICY "Service role has full access" ON public.module_lessons;
DROP POLICY "Service role has full access" ON public.course_modules;
DROP POLICY "Service role has full access" ON public.courses;
DROP POLICY "Service role has full access" ON public.video_chunks;
DROP POLICY "Service role has full access" ON public.videos;
ALTER TABLE public.videos DROP CONSTRAINT videos_source_validation;
DROP POLICY "Service role has full access" ON public.students;
DROP POLICY "Service role has full access" ON public.creators;
REVOKE EXECUTE ON FUNCTION public.track_video_event(text, uuid, uuid, uuid, uuid, uuid, jsonb, timestamp with time zone) FROM service_role;
REVOKE EXECUTE ON FUNCTION public.track_video_event(text, uuid, uuid, uuid, uuid, uuid, jsonb, timestamp with time zone) FROM authenticated;
GRANT EXECUTE ON FUNCTION public.track_video_event(text, uuid, uuid, uuid, uuid, uuid, jsonb, timestamp with time zone) TO PUBLIC;
CREATE OR REPLACE FUNCTION public.is_service_role()
    RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
AS $$
    select current_setting('request.jwt.claims', true)::json->>'role' = 'service_role';
$$;
CREATE FUNCTION public.update_module_lessons_updated_at()
    RETURNS trigger
    LANGUAGE plpgsql
AS $$
begin
    new.updated_at = now();
    return new;
end;
$$;
CREATE FUNCTION public.update_report_schedules_updated_at()
    RETURNS trigger
    LANGUAGE plpgsql
AS $$
begin
    new.updated_at = now();
    return new;
end;
$$;
CREATE OR REPLACE FUNCTION public.get_monthly_usage_summary(p_creator_id uuid, p_year integer DEFAULT extract(year from current_date)::integer, p_month integer DEFAULT extract(month from current_date)::integer)
    RETURNS TABLE (total_storage_bytes bigint, total_videos_uploaded integer, total_video_duration_seconds integer, total_ai_credits_used integer, total_transcription_minutes numeric, total_chat_messages integer, peak_active_students integer, total_cost numeric)
    LANGUAGE plpgsql
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
        and extract(year from um.date) = p_year
        and extract(month from um.date) = p_month;
end;
$$;
ALTER FUNCTION public.check_tier_limits(uuid, text) VOLATILE;
CREATE OR REPLACE FUNCTION public.track_video_event(p_event_type text, p_video_id uuid, p_creator_id uuid, p_student_id uuid DEFAULT null, p_course_id uuid DEFAULT null, p_module_id uuid DEFAULT null, p_metadata jsonb DEFAULT '{}'::jsonb, p_timestamp timestamp with time zone DEFAULT now())
    RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER
AS $$
declare
    v_event_id uuid;
begin
    insert into video_analytics_events (
        event_type, video_id, creator_id, student_id, course_id, module_id, metadata, timestamp
    ) values (
        p_event_type, p_video_id, p_creator_id, p_student_id, p_course_id, p_module_id, p_metadata, p_timestamp
    )
    returning id into v_event_id;

    return v_event_id;
end;
$$;
CREATE FUNCTION public.update_video_watch_sessions_updated_at()
    RETURNS trigger
    LANGUAGE plpgsql
AS $$
begin
    new.updated_at = now();
    return new;
end;
$$;
ALTER TABLE public.chat_messages ADD CONSTRAINT check_message_role CHECK (role in ('user', 'assistant', 'system'));
CREATE INDEX idx_chat_messages_session_id ON public.chat_messages (session_id);
CREATE INDEX idx_chat_messages_session_date ON public.chat_messages (session_id, created_at DESC);
CREATE POLICY "Service role can create messages" ON public.chat_messages FOR INSERT WITH CHECK (is_service_role());
REVOKE INSERT ON TABLE public.chat_messages FROM authenticated;
REVOKE INSERT, UPDATE, DELETE ON TABLE public.chat_sessions FROM authenticated;
CREATE INDEX idx_course_modules_course_id ON public.course_modules (course_id);
REVOKE INSERT, UPDATE, DELETE ON TABLE public.course_modules FROM authenticated;
CREATE INDEX idx_courses_creator_id ON public.courses (creator_id);
REVOKE INSERT, UPDATE, DELETE ON TABLE public.courses FROM authenticated;
CREATE INDEX idx_creators_whop_company_id ON public.creators (whop_company_id);
CREATE POLICY "Service role can insert creators" ON public.creators FOR INSERT WITH CHECK (is_service_role());
REVOKE UPDATE (email, name, settings) ON TABLE public.creators FROM authenticated;
CREATE OR REPLACE TRIGGER module_lessons_updated_at_trigger BEFORE UPDATE ON public.module_lessons FOR EACH ROW EXECUTE FUNCTION public.update_module_lessons_updated_at();
CREATE POLICY module_lessons_select_policy ON public.module_lessons FOR SELECT USING (exists (
            select 1 from course_modules cm
            join courses c on cm.course_id = c.id
            where cm.id = module_lessons.module_id
                and c.creator_id = (select id from creators where whop_user_id = auth.jwt()->>'sub')
        ));
CREATE POLICY module_lessons_insert_policy ON public.module_lessons FOR INSERT WITH CHECK (exists (
            select 1 from course_modules cm
            join courses c on cm.course_id = c.id
            where cm.id = module_lessons.module_id
                and c.creator_id = (select id from creators where whop_user_id = auth.jwt()->>'sub')
        ));
CREATE POLICY module_lessons_update_policy ON public.module_lessons FOR UPDATE USING (exists (
            select 1 from course_modules cm
            join courses c on cm.course_id = c.id
            where cm.id = module_lessons.module_id
                and c.creator_id = (select id from creators where whop_user_id = auth.jwt()->>'sub')
        ));
CREATE POLICY module_lessons_delete_policy ON public.module_lessons FOR DELETE USING (exists (
            select 1 from course_modules cm
            join courses c on cm.course_id = c.id
            where cm.id = module_lessons.module_id
                and c.creator_id = (select id from creators where whop_user_id = auth.jwt()->>'sub')
        ));
CREATE OR REPLACE TRIGGER update_report_schedules_updated_at BEFORE UPDATE ON public.report_schedules FOR EACH ROW EXECUTE FUNCTION public.update_report_schedules_updated_at();
CREATE POLICY "Service role can manage report schedules" ON public.report_schedules USING (is_service_role()) WITH CHECK (is_service_role());
CREATE INDEX idx_students_whop_user_id ON public.students (whop_user_id);
CREATE POLICY "Service role can insert students" ON public.students FOR INSERT WITH CHECK (is_service_role());
CREATE POLICY "Service role can update students" ON public.students FOR UPDATE USING (is_service_role()) WITH CHECK (is_service_role());
CREATE INDEX idx_usage_metrics_creator_id ON public.usage_metrics (creator_id);
CREATE INDEX idx_usage_metrics_creator_date ON public.usage_metrics (creator_id, date DESC);
CREATE INDEX idx_usage_metrics_year_month ON public.usage_metrics (creator_id, extract(year from date), extract(month from date));
CREATE POLICY "Service role can manage usage metrics" ON public.usage_metrics USING (is_service_role()) WITH CHECK (is_service_role());
CREATE INDEX idx_video_analytics_video_id ON public.video_analytics (video_id);
CREATE INDEX idx_video_analytics_video_date ON public.video_analytics (video_id, date DESC);
CREATE POLICY "Service role can manage video analytics" ON public.video_analytics USING (is_service_role()) WITH CHECK (is_service_role());
ALTER POLICY video_analytics_events_select_policy ON public.video_analytics_events TO PUBLIC USING (creator_id = (select id from creators where whop_user_id = auth.jwt()->>'sub'));
CREATE POLICY video_analytics_events_insert_policy ON public.video_analytics_events FOR INSERT WITH CHECK (true);
CREATE INDEX idx_video_chunks_video_id ON public.video_chunks (video_id);
CREATE POLICY "Service role can manage video chunks" ON public.video_chunks USING (is_service_role()) WITH CHECK (is_service_role());
CREATE OR REPLACE TRIGGER video_watch_sessions_updated_at_trigger BEFORE UPDATE ON public.video_watch_sessions FOR EACH ROW EXECUTE FUNCTION public.update_video_watch_sessions_updated_at();
ALTER POLICY video_watch_sessions_student_select_policy ON public.video_watch_sessions TO PUBLIC USING (student_id = (select id from students where whop_user_id = auth.jwt()->>'sub'));
ALTER POLICY video_watch_sessions_creator_select_policy ON public.video_watch_sessions TO PUBLIC USING (exists (
            select 1 from videos v
            where v.id = video_watch_sessions.video_id
                and v.creator_id = (select id from creators where whop_user_id = auth.jwt()->>'sub')
        ));
CREATE OR REPLACE FUNCTION public.get_creator_id()
    RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER
AS $$
    select nullif(current_setting('request.jwt.claims', true)::json->>'creator_id', '')::uuid;
$$;
ALTER POLICY "Creators can view student chat sessions" ON public.chat_sessions TO PUBLIC;
ALTER POLICY "Creators can manage course modules" ON public.course_modules TO PUBLIC;
CREATE POLICY "Creators can view own courses" ON public.courses FOR SELECT USING (creator_id = get_creator_id() or is_service_role());
ALTER POLICY "Creators can manage courses" ON public.courses TO PUBLIC;
ALTER POLICY "Creators can view own profile" ON public.creators TO PUBLIC USING (id = get_creator_id() or is_service_role());
ALTER POLICY "Creators can update own profile" ON public.creators TO PUBLIC;
ALTER POLICY "Creators can manage own report schedules" ON public.report_schedules TO PUBLIC;
ALTER POLICY "Creators can view their students" ON public.students TO PUBLIC;
ALTER POLICY "Creators can view own usage metrics" ON public.usage_metrics TO PUBLIC USING (creator_id = get_creator_id() or is_service_role());
ALTER POLICY "Creators can view own video analytics" ON public.video_analytics TO PUBLIC USING (exists (select 1 from videos v where v.id = video_analytics.video_id and v.creator_id = get_creator_id())
            or is_service_role());
ALTER POLICY "Creators can view own video chunks" ON public.video_chunks TO PUBLIC USING (exists (select 1 from videos v where v.id = video_chunks.video_id and v.creator_id = get_creator_id())
            or is_service_role());
ALTER POLICY video_watch_sessions_insert_policy ON public.video_watch_sessions TO PUBLIC WITH CHECK (student_id = (select id from students where whop_user_id = auth.jwt()->>'sub'));
ALTER POLICY video_watch_sessions_update_policy ON public.video_watch_sessions TO PUBLIC USING (student_id = (select id from students where whop_user_id = auth.jwt()->>'sub'));
CREATE OR REPLACE FUNCTION public.get_student_id()
    RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER
AS $$
    select nullif(current_setting('request.jwt.claims', true)::json->>'student_id', '')::uuid;
$$;
ALTER POLICY "Session access determines message access" ON public.chat_messages TO PUBLIC USING (exists (
                select 1 from chat_sessions cs
                where cs.id = chat_messages.session_id
                    and (cs.student_id = get_student_id() or cs.creator_id = get_creator_id())
            )
            or is_service_role());
ALTER POLICY "Students can create messages in own sessions" ON public.chat_messages TO PUBLIC WITH CHECK (exists (
            select 1 from chat_sessions cs
            where cs.id = chat_messages.session_id and cs.student_id = get_student_id()
        ));
CREATE POLICY "Students can view own chat sessions" ON public.chat_sessions FOR SELECT USING (student_id = get_student_id() or is_service_role());
ALTER POLICY "Students can manage own chat sessions" ON public.chat_sessions TO PUBLIC;
ALTER POLICY "Course access determines module access for SELECT" ON public.course_modules TO PUBLIC USING (exists (
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
ALTER POLICY "Students can view published courses" ON public.courses TO PUBLIC;
ALTER POLICY "Students can view own profile" ON public.students TO PUBLIC USING (id = get_student_id() or creator_id = get_creator_id() or is_service_role());
ALTER POLICY "Students can view creator video chunks" ON public.video_chunks TO PUBLIC;
ALTER TABLE public.videos ALTER COLUMN source_type DROP NOT NULL;
ALTER TABLE public.videos ADD CONSTRAINT videos_source_validation CHECK ((source_type = 'youtube' and youtube_video_id is not null) or
        (source_type = 'mux' and mux_playback_id is not null) or
        (source_type = 'loom' and embed_id is not null) or
        (source_type = 'upload' and storage_path is not null));
ALTER POLICY "Creators can view own videos" ON public.videos TO PUBLIC USING (creator_id = get_creator_id() or is_service_role());
ALTER POLICY "Students can view creator videos" ON public.videos TO PUBLIC;
ALTER POLICY "Creators can insert videos" ON public.videos TO PUBLIC;
ALTER POLICY "Creators can update own videos" ON public.videos TO PUBLIC;
ALTER POLICY "Creators can delete own videos" ON public.videos TO PUBLIC;
REVOKE INSERT, UPDATE, DELETE ON TABLE public.videos FROM authenticated;
ALTER VIEW public.vector_index_stats RESET (security_invoker);
CREATE OR REPLACE VIEW public.chat_cost_analytics AS select
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
    group by cs.creator_id, date(cm.created_at), cm.model
    order by cs.creator_id, date desc, cm.model;
CREATE OR REPLACE VIEW public.chat_session_analytics AS select
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
    where cm.session_id is not null
    group by cm.session_id, cs.creator_id, cs.student_id
    order by session_start desc;
