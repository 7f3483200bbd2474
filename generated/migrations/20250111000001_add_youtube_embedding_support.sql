-- 20250111000001_add_youtube_embedding_support
--
-- Changes:
--   ~ table public.videos
--       + column source_type
--       + check videos_source_type_check
--       + column youtube_video_id
--       + column youtube_channel_id
--       + check videos_source_validation
--       + index public.idx_videos_source_type
--       + index public.idx_videos_youtube_video_id
-- Depends on:
--   20250101000004_row_level_security (public.videos)
-- Tables: public.videos
-- Locks:
--   public.videos: access exclusive, every row is read
-- Data loss: none
-- Converted: none
-- Hazards: none
-- Undo: 20250111000001_add_youtube_embedding_support.sql in the rollbacks folder
-- Run as one transaction: psql --single-transaction -v ON_ERROR_STOP=1 -f FILE

ALTER TABLE public.videos ADD COLUMN source_type text DEFAULT 'upload',
    ADD COLUMN youtube_video_id text,
    ADD COLUMN youtube_channel_id text;
ALTER TABLE public.videos ADD CONSTRAINT videos_source_type_check CHECK (source_type in ('youtube', 'upload')),
    ADD CONSTRAINT videos_source_validation CHECK ((source_type = 'youtube' and youtube_video_id is not null and storage_path is null) or
        (source_type = 'upload' and storage_path is not null and youtube_video_id is null));
CREATE INDEX idx_videos_source_type ON public.videos (source_type);
CREATE INDEX idx_videos_youtube_video_id ON public.videos (youtube_video_id) WHERE (youtube_video_id is not null);
COMMENT ON COLUMN public.videos.source_type IS 'Source of video: youtube (embedded) or upload (file upload)';
COMMENT ON COLUMN public.videos.youtube_video_id IS 'YouTube video ID (11 characters) for embedded videos';
COMMENT ON COLUMN public.videos.youtube_channel_id IS 'YouTube channel ID for attribution and analytics';
