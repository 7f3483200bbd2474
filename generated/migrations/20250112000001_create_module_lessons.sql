-- 20250112000001_create_module_lessons
--
-- Changes:
--   + function public.update_module_lessons_updated_at()
--   + table public.module_lessons
-- Depends on:
--   20250101000004_row_level_security (public.course_modules, public.courses, public.creators)
--   20250111000001_add_youtube_embedding_support (public.videos)
-- Tables: public.module_lessons
-- Locks: none
-- Data loss: none
-- Converted: none
-- Hazards: none
-- Undo: 20250112000001_create_module_lessons.sql in the rollbacks folder
-- Run as one transaction: psql --single-transaction -v ON_ERROR_STOP=1 -f FILE

CREATE FUNCTION public.update_module_lessons_updated_at()
    RETURNS trigger
    LANGUAGE plpgsql
AS $$
begin
    new.updated_at = now();
    return new;
end;
$$;
CREATE TABLE public.module_lessons (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    module_id uuid NOT NULL,
    video_id uuid NOT NULL,
    lesson_order integer NOT NULL,
    title text NOT NULL,
    description text,
    is_required boolean DEFAULT true,
    estimated_duration_minutes integer,
    metadata jsonb DEFAULT '{}'::jsonb,
    created_at timestamp with time zone NOT NULL DEFAULT now(),
    updated_at timestamp with time zone NOT NULL DEFAULT now(),
    CONSTRAINT module_lessons_pkey PRIMARY KEY (id),
    CONSTRAINT module_lessons_module_id_fkey FOREIGN KEY (module_id) REFERENCES public.course_modules (id) ON DELETE CASCADE,
    CONSTRAINT module_lessons_video_id_fkey FOREIGN KEY (video_id) REFERENCES public.videos (id) ON DELETE CASCADE,
    CONSTRAINT module_lessons_lesson_order_positive CHECK (lesson_order > 0),
    CONSTRAINT module_lessons_duration_positive CHECK (estimated_duration_minutes is null or estimated_duration_minutes > 0)
);
ALTER TABLE public.module_lessons ENABLE ROW LEVEL SECURITY;
CREATE INDEX idx_module_lessons_module_id ON public.module_lessons (module_id);
CREATE INDEX idx_module_lessons_video_id ON public.module_lessons (video_id);
CREATE INDEX idx_module_lessons_module_order ON public.module_lessons (module_id, lesson_order);
CREATE UNIQUE INDEX idx_module_lessons_unique_video_per_module ON public.module_lessons (module_id, video_id);
CREATE TRIGGER module_lessons_updated_at_trigger BEFORE UPDATE ON public.module_lessons FOR EACH ROW EXECUTE FUNCTION public.update_module_lessons_updated_at();
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
COMMENT ON TABLE public.module_lessons IS 'Many-to-many relationship between course modules and videos with ordering and metadata';
COMMENT ON COLUMN public.module_lessons.module_id IS 'Reference to parent course module';
COMMENT ON COLUMN public.module_lessons.video_id IS 'Reference to video content';
COMMENT ON COLUMN public.module_lessons.lesson_order IS 'Display order within the module (1-based)';
COMMENT ON COLUMN public.module_lessons.title IS 'Lesson title (can differ from video title for context)';
COMMENT ON COLUMN public.module_lessons.description IS 'Lesson-specific description or learning objectives';
COMMENT ON COLUMN public.module_lessons.is_required IS 'Whether students must complete this lesson';
COMMENT ON COLUMN public.module_lessons.estimated_duration_minutes IS 'Estimated time to complete this lesson';
COMMENT ON COLUMN public.module_lessons.metadata IS 'Additional lesson metadata (tags, prerequisites, etc.)';
