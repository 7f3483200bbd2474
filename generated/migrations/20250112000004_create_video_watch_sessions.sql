-- 20250112000004_create_video_watch_sessions
--
-- Changes:
--   + function public.update_video_watch_sessions_updated_at()
--   + function public.auto_complete_video_watch_session()
--   + function public.get_student_total_watch_time(uuid, uuid)
--   + function public.get_student_highest_completion(uuid, uuid)
--   + function public.has_student_completed_video(uuid, uuid)
--   + table public.video_watch_sessions
-- Depends on:
--   20250101000001_enable_pgvector (vector)
--   20250101000004_row_level_security (public.students, public.creators)
--   20250112000002_add_whop_video_columns (public.videos)
-- Tables: public.video_watch_sessions
-- Locks: none
-- Data loss: none
-- Converted: none
-- Hazards: none
-- Undo: 20250112000004_create_video_watch_sessions.sql in the rollbacks folder
-- Run as one transaction: psql --single-transaction -v ON_ERROR_STOP=1 -f FILE

CREATE FUNCTION public.update_video_watch_sessions_updated_at()
    RETURNS trigger
    LANGUAGE plpgsql
AS $$
begin
    new.updated_at = now();
    return new;
end;
$$;
CREATE FUNCTION public.auto_complete_video_watch_session()
    RETURNS trigger
    LANGUAGE plpgsql
AS $$
begin
    if new.percent_complete >= 90 then
        new.completed = true;
    end if;
    return new;
end;
$$;
CREATE TABLE public.video_watch_sessions (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    video_id uuid NOT NULL,
    student_id uuid NOT NULL,
    session_start timestamp with time zone NOT NULL DEFAULT now(),
    session_end timestamp with time zone,
    watch_time_seconds integer DEFAULT 0,
    percent_complete integer DEFAULT 0,
    completed boolean DEFAULT false,
    device_type text,
    referrer_type text,
    metadata jsonb DEFAULT '{}'::jsonb,
    created_at timestamp with time zone NOT NULL DEFAULT now(),
    updated_at timestamp with time zone NOT NULL DEFAULT now(),
    CONSTRAINT video_watch_sessions_pkey PRIMARY KEY (id),
    CONSTRAINT video_watch_sessions_video_id_fkey FOREIGN KEY (video_id) REFERENCES public.videos (id) ON DELETE CASCADE,
    CONSTRAINT video_watch_sessions_student_id_fkey FOREIGN KEY (student_id) REFERENCES public.students (id) ON DELETE CASCADE,
    CONSTRAINT video_watch_sessions_percent_complete_check CHECK (percent_complete >= 0 and percent_complete <= 100),
    CONSTRAINT video_watch_sessions_watch_time_positive CHECK (watch_time_seconds >= 0),
    CONSTRAINT video_watch_sessions_end_after_start CHECK (session_end is null or session_end >= session_start),
    CONSTRAINT video_watch_sessions_device_type_valid CHECK (device_type is null or device_type in ('desktop', 'mobile', 'tablet')),
    CONSTRAINT video_watch_sessions_referrer_type_valid CHECK (referrer_type is null or referrer_type in ('course_page', 'direct_link', 'search', 'chat_reference'))
);
ALTER TABLE public.video_watch_sessions ENABLE ROW LEVEL SECURITY;
CREATE FUNCTION public.get_student_total_watch_time(p_student_id uuid, p_video_id uuid)
    RETURNS integer
    LANGUAGE plpgsql STABLE
AS $$
declare
    v_total_watch_time integer;
begin
    select coalesce(sum(watch_time_seconds), 0)
    into v_total_watch_time
    from video_watch_sessions
    where student_id = p_student_id
        and video_id = p_video_id;

    return v_total_watch_time;
end;
$$;
COMMENT ON FUNCTION public.get_student_total_watch_time(uuid, uuid) IS 'Get total watch time (all sessions) for a student on a specific video';
CREATE FUNCTION public.get_student_highest_completion(p_student_id uuid, p_video_id uuid)
    RETURNS integer
    LANGUAGE plpgsql STABLE
AS $$
declare
    v_highest_completion integer;
begin
    select coalesce(max(percent_complete), 0)
    into v_highest_completion
    from video_watch_sessions
    where student_id = p_student_id
        and video_id = p_video_id;

    return v_highest_completion;
end;
$$;
COMMENT ON FUNCTION public.get_student_highest_completion(uuid, uuid) IS 'Get highest completion percentage achieved by a student for a specific video';
CREATE FUNCTION public.has_student_completed_video(p_student_id uuid, p_video_id uuid)
    RETURNS boolean
    LANGUAGE plpgsql STABLE
AS $$
declare
    v_completed boolean;
begin
    select exists(
        select 1
        from video_watch_sessions
        where student_id = p_student_id
            and video_id = p_video_id
            and completed = true
    ) into v_completed;

    return v_completed;
end;
$$;
COMMENT ON FUNCTION public.has_student_completed_video(uuid, uuid) IS 'Check if student has completed a video (90%+ watched in any session)';
CREATE INDEX idx_video_watch_sessions_video_id ON public.video_watch_sessions (video_id);
CREATE INDEX idx_video_watch_sessions_student_id ON public.video_watch_sessions (student_id);
CREATE INDEX idx_video_watch_sessions_completed ON public.video_watch_sessions (completed);
CREATE INDEX idx_video_watch_sessions_student_video ON public.video_watch_sessions (student_id, video_id, session_start DESC);
CREATE INDEX idx_video_watch_sessions_start ON public.video_watch_sessions (session_start DESC);
CREATE INDEX idx_video_watch_sessions_active ON public.video_watch_sessions (session_end) WHERE (session_end is null);
CREATE TRIGGER video_watch_sessions_updated_at_trigger BEFORE UPDATE ON public.video_watch_sessions FOR EACH ROW EXECUTE FUNCTION public.update_video_watch_sessions_updated_at();
CREATE TRIGGER video_watch_sessions_auto_complete_trigger BEFORE INSERT OR UPDATE ON public.video_watch_sessions FOR EACH ROW EXECUTE FUNCTION public.auto_complete_video_watch_session();
CREATE POLICY video_watch_sessions_student_select_policy ON public.video_watch_sessions FOR SELECT USING (student_id = (select id from students where whop_user_id = auth.jwt()->>'sub'));
CREATE POLICY video_watch_sessions_creator_select_policy ON public.video_watch_sessions FOR SELECT USING (exists (
            select 1 from videos v
            where v.id = video_watch_sessions.video_id
                and v.creator_id = (select id from creators where whop_user_id = auth.jwt()->>'sub')
        ));
CREATE POLICY video_watch_sessions_insert_policy ON public.video_watch_sessions FOR INSERT WITH CHECK (student_id = (select id from students where whop_user_id = auth.jwt()->>'sub'));
CREATE POLICY video_watch_sessions_update_policy ON public.video_watch_sessions FOR UPDATE USING (student_id = (select id from students where whop_user_id = auth.jwt()->>'sub'));
COMMENT ON TABLE public.video_watch_sessions IS 'Individual student viewing sessions with watch time and completion tracking';
COMMENT ON COLUMN public.video_watch_sessions.video_id IS 'Video being watched';
COMMENT ON COLUMN public.video_watch_sessions.student_id IS 'Student watching the video';
COMMENT ON COLUMN public.video_watch_sessions.session_start IS 'When the student started watching';
COMMENT ON COLUMN public.video_watch_sessions.session_end IS 'When the student stopped watching (null if still watching)';
COMMENT ON COLUMN public.video_watch_sessions.watch_time_seconds IS 'Actual time watched (excluding pauses)';
COMMENT ON COLUMN public.video_watch_sessions.percent_complete IS 'Percentage of video completed (0-100)';
COMMENT ON COLUMN public.video_watch_sessions.completed IS 'True if student watched 90%+ of the video';
COMMENT ON COLUMN public.video_watch_sessions.device_type IS 'Device used: desktop, mobile, tablet';
COMMENT ON COLUMN public.video_watch_sessions.referrer_type IS 'How the student accessed the video: course_page, direct_link, search, chat_reference';
COMMENT ON COLUMN public.video_watch_sessions.metadata IS 'Additional session metadata (playback speed, quality settings, etc.)';
