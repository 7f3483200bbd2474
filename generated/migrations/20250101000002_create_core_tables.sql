-- 20250101000002_create_core_tables
--
-- Changes:
--   + table public.chat_messages
--   + table public.chat_sessions
--   + table public.course_modules
--   + table public.courses
--   + table public.creators
--   + function public.update_updated_at_column()
--   + table public.students
--   + table public.usage_metrics
--   + table public.video_analytics
--   + table public.video_chunks
--   + table public.videos
-- Depends on:
--   20250101000001_enable_pgvector (vector)
-- Tables: public.chat_messages, public.chat_sessions, public.course_modules, public.courses, public.creators, public.students, public.usage_metrics, public.video_analytics, public.video_chunks, public.videos
-- Locks: none
-- Data loss: none
-- Converted: none
-- Hazards: none
-- Undo: 20250101000002_create_core_tables.sql in the rollbacks folder
-- Run as one transaction: psql --single-transaction -v ON_ERROR_STOP=1 -f FILE

CREATE FUNCTION public.update_updated_at_column()
    RETURNS trigger
    LANGUAGE plpgsql
AS $$
begin
    new.updated_at = now();
    return new;
end;
$$;
CREATE TABLE public.creators (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    whop_company_id text NOT NULL,
    whop_user_id text NOT NULL,
    email text NOT NULL,
    name text,
    subscription_tier text NOT NULL DEFAULT 'basic',
    settings jsonb DEFAULT '{"notifications_enabled": true, "ai_model": "claude-3-5-haiku-20241022",
        "auto_transcribe": true, "default_chunk_size": 800}'::jsonb,
    created_at timestamp with time zone NOT NULL DEFAULT now(),
    updated_at timestamp with time zone NOT NULL DEFAULT now(),
    last_login_at timestamp with time zone,
    is_active boolean NOT NULL DEFAULT true,
    CONSTRAINT creators_pkey PRIMARY KEY (id),
    CONSTRAINT creators_whop_company_id_key UNIQUE (whop_company_id),
    CONSTRAINT creators_subscription_tier_check CHECK (subscription_tier in ('basic', 'pro', 'enterprise'))
);
CREATE TABLE public.courses (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    creator_id uuid NOT NULL,
    title text NOT NULL,
    description text,
    thumbnail_url text,
    is_published boolean NOT NULL DEFAULT false,
    display_order integer,
    metadata jsonb DEFAULT '{}'::jsonb,
    created_at timestamp with time zone NOT NULL DEFAULT now(),
    updated_at timestamp with time zone NOT NULL DEFAULT now(),
    published_at timestamp with time zone,
    is_deleted boolean NOT NULL DEFAULT false,
    CONSTRAINT courses_pkey PRIMARY KEY (id),
    CONSTRAINT courses_creator_id_fkey FOREIGN KEY (creator_id) REFERENCES public.creators (id) ON DELETE CASCADE
);
CREATE TABLE public.course_modules (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    course_id uuid NOT NULL,
    title text NOT NULL,
    description text,
    video_ids uuid[] NOT NULL DEFAULT array[]::uuid[],
    display_order integer NOT NULL,
    metadata jsonb DEFAULT '{}'::jsonb,
    created_at timestamp with time zone NOT NULL DEFAULT now(),
    updated_at timestamp with time zone NOT NULL DEFAULT now(),
    CONSTRAINT course_modules_pkey PRIMARY KEY (id),
    CONSTRAINT course_modules_course_id_fkey FOREIGN KEY (course_id) REFERENCES public.courses (id) ON DELETE CASCADE
);
CREATE INDEX idx_course_modules_course_id ON public.course_modules (course_id);
CREATE INDEX idx_course_modules_display_order ON public.course_modules (course_id, display_order);
CREATE INDEX idx_course_modules_video_ids ON public.course_modules USING gin (video_ids);
CREATE TRIGGER update_course_modules_updated_at BEFORE UPDATE ON public.course_modules FOR EACH ROW EXECUTE FUNCTION public.update_updated_at_column();
COMMENT ON TABLE public.course_modules IS 'Course modules containing ordered video lists';
COMMENT ON COLUMN public.course_modules.video_ids IS 'Array of video UUIDs in display order';
CREATE INDEX idx_courses_creator_id ON public.courses (creator_id);
CREATE INDEX idx_courses_is_published ON public.courses (is_published);
CREATE INDEX idx_courses_display_order ON public.courses (creator_id, display_order);
CREATE INDEX idx_courses_is_deleted ON public.courses (is_deleted) WHERE (is_deleted = false);
CREATE TRIGGER update_courses_updated_at BEFORE UPDATE ON public.courses FOR EACH ROW EXECUTE FUNCTION public.update_updated_at_column();
COMMENT ON TABLE public.courses IS 'Course containers organizing videos into modules';
COMMENT ON COLUMN public.courses.display_order IS 'Sort order for course listing';
CREATE INDEX idx_creators_whop_company_id ON public.creators (whop_company_id);
CREATE INDEX idx_creators_subscription_tier ON public.creators (subscription_tier);
CREATE INDEX idx_creators_is_active ON public.creators (is_active);
CREATE TRIGGER update_creators_updated_at BEFORE UPDATE ON public.creators FOR EACH ROW EXECUTE FUNCTION public.update_updated_at_column();
COMMENT ON TABLE public.creators IS 'Whop creators/company owners using the platform';
COMMENT ON COLUMN public.creators.whop_company_id IS 'Unique Whop company identifier';
COMMENT ON COLUMN public.creators.subscription_tier IS 'Pricing tier: basic, pro, or enterprise';
CREATE TABLE public.students (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    whop_user_id text NOT NULL,
    whop_membership_id text NOT NULL,
    creator_id uuid NOT NULL,
    email text NOT NULL,
    name text,
    preferences jsonb DEFAULT '{"playback_speed": 1.0, "auto_advance": false,
        "show_timestamps": true, "theme": "dark"}'::jsonb,
    created_at timestamp with time zone NOT NULL DEFAULT now(),
    updated_at timestamp with time zone NOT NULL DEFAULT now(),
    last_active_at timestamp with time zone,
    is_active boolean NOT NULL DEFAULT true,
    CONSTRAINT students_pkey PRIMARY KEY (id),
    CONSTRAINT students_whop_user_id_key UNIQUE (whop_user_id),
    CONSTRAINT students_creator_id_fkey FOREIGN KEY (creator_id) REFERENCES public.creators (id) ON DELETE CASCADE
);
CREATE TABLE public.chat_sessions (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    student_id uuid NOT NULL,
    creator_id uuid NOT NULL,
    title text,
    context_video_ids uuid[] DEFAULT array[]::uuid[],
    metadata jsonb DEFAULT '{}'::jsonb,
    created_at timestamp with time zone NOT NULL DEFAULT now(),
    updated_at timestamp with time zone NOT NULL DEFAULT now(),
    last_message_at timestamp with time zone,
    CONSTRAINT chat_sessions_pkey PRIMARY KEY (id),
    CONSTRAINT chat_sessions_student_id_fkey FOREIGN KEY (student_id) REFERENCES public.students (id) ON DELETE CASCADE,
    CONSTRAINT chat_sessions_creator_id_fkey FOREIGN KEY (creator_id) REFERENCES public.creators (id) ON DELETE CASCADE
);
CREATE TABLE public.chat_messages (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    session_id uuid NOT NULL,
    role text NOT NULL,
    content text NOT NULL,
    video_references jsonb DEFAULT '[]'::jsonb,
    token_count integer,
    model text,
    metadata jsonb DEFAULT '{}'::jsonb,
    created_at timestamp with time zone NOT NULL DEFAULT now(),
    CONSTRAINT chat_messages_pkey PRIMARY KEY (id),
    CONSTRAINT chat_messages_session_id_fkey FOREIGN KEY (session_id) REFERENCES public.chat_sessions (id) ON DELETE CASCADE,
    CONSTRAINT chat_messages_role_check CHECK (role in ('user', 'assistant', 'system'))
);
CREATE INDEX idx_chat_messages_session_id ON public.chat_messages (session_id);
CREATE INDEX idx_chat_messages_created_at ON public.chat_messages (session_id, created_at);
COMMENT ON TABLE public.chat_messages IS 'Individual chat messages with AI responses';
COMMENT ON COLUMN public.chat_messages.video_references IS 'Array of {video_id, timestamp, title} objects';
CREATE INDEX idx_chat_sessions_student_id ON public.chat_sessions (student_id);
CREATE INDEX idx_chat_sessions_creator_id ON public.chat_sessions (creator_id);
CREATE INDEX idx_chat_sessions_last_message_at ON public.chat_sessions (last_message_at DESC);
CREATE TRIGGER update_chat_sessions_updated_at BEFORE UPDATE ON public.chat_sessions FOR EACH ROW EXECUTE FUNCTION public.update_updated_at_column();
COMMENT ON TABLE public.chat_sessions IS 'AI chat conversation sessions';
COMMENT ON COLUMN public.chat_sessions.context_video_ids IS 'Videos available for RAG context';
CREATE INDEX idx_students_whop_user_id ON public.students (whop_user_id);
CREATE INDEX idx_students_whop_membership_id ON public.students (whop_membership_id);
CREATE INDEX idx_students_creator_id ON public.students (creator_id);
CREATE INDEX idx_students_is_active ON public.students (is_active);
CREATE TRIGGER update_students_updated_at BEFORE UPDATE ON public.students FOR EACH ROW EXECUTE FUNCTION public.update_updated_at_column();
COMMENT ON TABLE public.students IS 'Students with active Whop memberships';
COMMENT ON COLUMN public.students.whop_membership_id IS 'Active Whop membership ID for access control';
CREATE TABLE public.usage_metrics (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    creator_id uuid NOT NULL,
    date date NOT NULL,
    storage_used_bytes bigint NOT NULL DEFAULT 0,
    videos_uploaded integer NOT NULL DEFAULT 0,
    total_video_duration_seconds integer NOT NULL DEFAULT 0,
    ai_credits_used integer NOT NULL DEFAULT 0,
    transcription_minutes numeric(10,2) NOT NULL DEFAULT 0,
    chat_messages_sent integer NOT NULL DEFAULT 0,
    active_students integer NOT NULL DEFAULT 0,
    metadata jsonb DEFAULT '{}'::jsonb,
    created_at timestamp with time zone NOT NULL DEFAULT now(),
    updated_at timestamp with time zone NOT NULL DEFAULT now(),
    CONSTRAINT usage_metrics_pkey PRIMARY KEY (id),
    CONSTRAINT usage_metrics_creator_id_fkey FOREIGN KEY (creator_id) REFERENCES public.creators (id) ON DELETE CASCADE,
    CONSTRAINT unique_creator_date UNIQUE (creator_id, date)
);
CREATE INDEX idx_usage_metrics_creator_id ON public.usage_metrics (creator_id);
CREATE INDEX idx_usage_metrics_date ON public.usage_metrics (date DESC);
CREATE INDEX idx_usage_metrics_creator_date ON public.usage_metrics (creator_id, date DESC);
CREATE TRIGGER update_usage_metrics_updated_at BEFORE UPDATE ON public.usage_metrics FOR EACH ROW EXECUTE FUNCTION public.update_updated_at_column();
COMMENT ON TABLE public.usage_metrics IS 'Daily creator usage and quota tracking';
COMMENT ON COLUMN public.usage_metrics.ai_credits_used IS 'AI API usage count (rate limiting)';
CREATE TABLE public.videos (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    creator_id uuid NOT NULL,
    title text NOT NULL,
    description text,
    url text,
    storage_path text,
    thumbnail_url text,
    duration_seconds integer,
    transcript text,
    transcript_language text DEFAULT 'en',
    status text NOT NULL DEFAULT 'pending',
    error_message text,
    processing_started_at timestamp with time zone,
    processing_completed_at timestamp with time zone,
    file_size_bytes bigint,
    metadata jsonb DEFAULT '{}'::jsonb,
    created_at timestamp with time zone NOT NULL DEFAULT now(),
    updated_at timestamp with time zone NOT NULL DEFAULT now(),
    is_deleted boolean NOT NULL DEFAULT false,
    CONSTRAINT videos_pkey PRIMARY KEY (id),
    CONSTRAINT videos_creator_id_fkey FOREIGN KEY (creator_id) REFERENCES public.creators (id) ON DELETE CASCADE,
    CONSTRAINT videos_status_check CHECK (status in ('pending', 'uploading', 'transcribing', 'processing', 'embedding', 'completed', 'failed'))
);
CREATE TABLE public.video_analytics (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    video_id uuid NOT NULL,
    date date NOT NULL,
    views integer NOT NULL DEFAULT 0,
    unique_viewers integer NOT NULL DEFAULT 0,
    total_watch_time_seconds integer NOT NULL DEFAULT 0,
    average_watch_time_seconds numeric(10,2),
    completion_rate numeric(5,2),
    ai_interactions integer NOT NULL DEFAULT 0,
    metadata jsonb DEFAULT '{}'::jsonb,
    created_at timestamp with time zone NOT NULL DEFAULT now(),
    updated_at timestamp with time zone NOT NULL DEFAULT now(),
    CONSTRAINT video_analytics_pkey PRIMARY KEY (id),
    CONSTRAINT video_analytics_video_id_fkey FOREIGN KEY (video_id) REFERENCES public.videos (id) ON DELETE CASCADE,
    CONSTRAINT unique_video_date UNIQUE (video_id, date)
);
CREATE INDEX idx_video_analytics_video_id ON public.video_analytics (video_id);
CREATE INDEX idx_video_analytics_date ON public.video_analytics (date DESC);
CREATE INDEX idx_video_analytics_video_date ON public.video_analytics (video_id, date DESC);
CREATE TRIGGER update_video_analytics_updated_at BEFORE UPDATE ON public.video_analytics FOR EACH ROW EXECUTE FUNCTION public.update_updated_at_column();
COMMENT ON TABLE public.video_analytics IS 'Daily video performance metrics';
COMMENT ON COLUMN public.video_analytics.completion_rate IS 'Percentage of viewers who finished video';
CREATE TABLE public.video_chunks (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    video_id uuid NOT NULL,
    chunk_index integer NOT NULL,
    chunk_text text NOT NULL,
    embedding public.vector(1536),
    start_time_seconds integer NOT NULL,
    end_time_seconds integer NOT NULL,
    word_count integer NOT NULL,
    metadata jsonb DEFAULT '{}'::jsonb,
    created_at timestamp with time zone NOT NULL DEFAULT now(),
    CONSTRAINT video_chunks_pkey PRIMARY KEY (id),
    CONSTRAINT video_chunks_video_id_fkey FOREIGN KEY (video_id) REFERENCES public.videos (id) ON DELETE CASCADE
);
CREATE INDEX idx_video_chunks_video_id ON public.video_chunks (video_id);
CREATE INDEX idx_video_chunks_chunk_index ON public.video_chunks (video_id, chunk_index);
COMMENT ON TABLE public.video_chunks IS 'Chunked video transcripts with vector embeddings for RAG';
COMMENT ON COLUMN public.video_chunks.chunk_index IS 'Sequential index within video';
COMMENT ON COLUMN public.video_chunks.embedding IS 'OpenAI ada-002 embedding vector (1536 dimensions)';
CREATE INDEX idx_videos_creator_id ON public.videos (creator_id);
CREATE INDEX idx_videos_status ON public.videos (status);
CREATE INDEX idx_videos_created_at ON public.videos (created_at DESC);
CREATE INDEX idx_videos_is_deleted ON public.videos (is_deleted) WHERE (is_deleted = false);
CREATE TRIGGER update_videos_updated_at BEFORE UPDATE ON public.videos FOR EACH ROW EXECUTE FUNCTION public.update_updated_at_column();
COMMENT ON TABLE public.videos IS 'Uploaded video content with processing status';
COMMENT ON COLUMN public.videos.storage_path IS 'Supabase Storage bucket path';
COMMENT ON COLUMN public.videos.status IS 'Processing pipeline status';
