-- 20250112000003_create_video_analytics_events
--
-- Changes:
--   + function public.track_video_event(text, uuid, uuid, uuid, uuid, uuid, jsonb, timestamp with time zone)
--   + table public.video_analytics_events
-- Depends on:
--   20250101000004_row_level_security (public.creators, public.students, public.courses, public.course_modules)
--   20250112000002_add_whop_video_columns (public.videos)
-- Tables: public.video_analytics_events
-- Locks: none
-- Data loss: none
-- Converted: none
-- Hazards: none
-- Undo: 20250112000003_create_video_analytics_events.sql in the rollbacks folder
-- Run as one transaction: psql --single-transaction -v ON_ERROR_STOP=1 -f FILE

CREATE TABLE public.video_analytics_events (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    event_type text NOT NULL,
    video_id uuid NOT NULL,
    creator_id uuid NOT NULL,
    student_id uuid,
    course_id uuid,
    module_id uuid,
    metadata jsonb DEFAULT '{}'::jsonb,
    "timestamp" timestamp with time zone NOT NULL DEFAULT now(),
    created_at timestamp with time zone NOT NULL DEFAULT now(),
    CONSTRAINT video_analytics_events_pkey PRIMARY KEY (id),
    CONSTRAINT video_analytics_events_event_type_check CHECK (event_type in ('video_imported', 'video_transcribed', 'video_embedded', 'video_added_to_course',
            'video_started', 'video_progress', 'video_completed', 'video_rewatched')),
    CONSTRAINT video_analytics_events_video_id_fkey FOREIGN KEY (video_id) REFERENCES public.videos (id) ON DELETE CASCADE,
    CONSTRAINT video_analytics_events_creator_id_fkey FOREIGN KEY (creator_id) REFERENCES public.creators (id) ON DELETE CASCADE,
    CONSTRAINT video_analytics_events_student_id_fkey FOREIGN KEY (student_id) REFERENCES public.students (id) ON DELETE CASCADE,
    CONSTRAINT video_analytics_events_course_id_fkey FOREIGN KEY (course_id) REFERENCES public.courses (id) ON DELETE SET NULL,
    CONSTRAINT video_analytics_events_module_id_fkey FOREIGN KEY (module_id) REFERENCES public.course_modules (id) ON DELETE SET NULL
);
ALTER TABLE public.video_analytics_events ENABLE ROW LEVEL SECURITY;
CREATE FUNCTION public.track_video_event(p_event_type text, p_video_id uuid, p_creator_id uuid, p_student_id uuid DEFAULT null, p_course_id uuid DEFAULT null, p_module_id uuid DEFAULT null, p_metadata jsonb DEFAULT '{}'::jsonb, p_timestamp timestamp with time zone DEFAULT now())
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
COMMENT ON FUNCTION public.track_video_event(text, uuid, uuid, uuid, uuid, uuid, jsonb, timestamp with time zone) IS 'Helper function to track video analytics events';
CREATE INDEX idx_video_analytics_creator_id ON public.video_analytics_events (creator_id);
CREATE INDEX idx_video_analytics_student_id ON public.video_analytics_events (student_id) WHERE (student_id is not null);
CREATE INDEX idx_video_analytics_event_type ON public.video_analytics_events (event_type);
CREATE INDEX idx_video_analytics_timestamp ON public.video_analytics_events ("timestamp" DESC);
CREATE INDEX idx_video_analytics_course_events ON public.video_analytics_events (course_id, event_type, "timestamp" DESC) WHERE (course_id is not null);
CREATE INDEX idx_video_analytics_student_events ON public.video_analytics_events (student_id, video_id, event_type, "timestamp" DESC) WHERE (student_id is not null);
CREATE POLICY video_analytics_events_select_policy ON public.video_analytics_events FOR SELECT USING (creator_id = (select id from creators where whop_user_id = auth.jwt()->>'sub'));
CREATE POLICY video_analytics_events_insert_policy ON public.video_analytics_events FOR INSERT WITH CHECK (true);
COMMENT ON TABLE public.video_analytics_events IS 'Granular event tracking for video lifecycle and student interactions';
COMMENT ON COLUMN public.video_analytics_events.event_type IS 'Type of event: imported, transcribed, embedded, added_to_course, started, progress, completed, rewatched';
COMMENT ON COLUMN public.video_analytics_events.video_id IS 'Video associated with this event';
COMMENT ON COLUMN public.video_analytics_events.creator_id IS 'Creator who owns the video';
COMMENT ON COLUMN public.video_analytics_events.student_id IS 'Student who triggered the event (null for creator events)';
COMMENT ON COLUMN public.video_analytics_events.course_id IS 'Course context if applicable';
COMMENT ON COLUMN public.video_analytics_events.module_id IS 'Module context if applicable';
COMMENT ON COLUMN public.video_analytics_events.metadata IS 'Event-specific metadata (source_type, duration, percent_complete, watch_time, cost, etc.)';
COMMENT ON COLUMN public.video_analytics_events."timestamp" IS 'When the event occurred (can differ from created_at for batch imports)';
