-- 20250111000001_add_youtube_embedding_support: the rollback
--
-- Changes:
--   ~ table public.videos
--       - column source_type
--       - check videos_source_type_check
--       - column youtube_video_id
--       - column youtube_channel_id
--       - check videos_source_validation
--       - index public.idx_videos_source_type
--       - index public.idx_videos_youtube_video_id
-- Tables: public.videos
-- Locks:
--   public.videos: access exclusive
-- Data loss:
--   public.videos.youtube_channel_id
--   public.videos.youtube_video_id
--   public.videos.source_type
-- Converted: none
-- Hazards: none
-- Run as one transaction: psql --single-transaction -v ON_ERROR_STOP=1 -f FILE

DROP INDEX public.idx_videos_youtube_video_id;
DROP INDEX public.idx_videos_source_type;
ALTER TABLE public.videos DROP CONSTRAINT videos_source_validation,
    DROP CONSTRAINT videos_source_type_check;
ALTER TABLE public.videos DROP COLUMN youtube_channel_id,
    DROP COLUMN youtube_video_id,
    DROP COLUMN source_type;
