-- 20250112000002_add_whop_video_columns: the rollback
--
-- Changes:
--   ~ table public.videos
--       ~ check videos_source_type_check
--       - column whop_lesson_id
--       - column mux_asset_id
--       - column mux_playback_id
--       - column embed_type
--       - check videos_embed_type_check
--       - column embed_id
--       ~ check videos_source_validation
--       - index public.idx_videos_whop_lesson_id
--       - index public.idx_videos_mux_asset_id
--       - index public.idx_videos_mux_playback_id
--       - index public.idx_videos_embed_type
--       - index public.idx_videos_embed_id
-- Tables: public.videos
-- Locks:
--   public.videos: access exclusive, every row is read
-- Data loss:
--   public.videos.embed_id
--   public.videos.embed_type
--   public.videos.mux_playback_id
--   public.videos.mux_asset_id
--   public.videos.whop_lesson_id
-- Converted: none
-- Hazards: none
-- Run as one transaction: psql --single-transaction -v ON_ERROR_STOP=1 -f FILE

DROP INDEX public.idx_videos_embed_id;
DROP INDEX public.idx_videos_embed_type;
DROP INDEX public.idx_videos_mux_playback_id;
DROP INDEX public.idx_videos_mux_asset_id;
DROP INDEX public.idx_videos_whop_lesson_id;
ALTER TABLE public.videos DROP CONSTRAINT videos_source_validation,
    DROP CONSTRAINT videos_embed_type_check,
    DROP CONSTRAINT videos_source_type_check;
ALTER TABLE public.videos DROP COLUMN embed_id,
    DROP COLUMN embed_type,
    DROP COLUMN mux_playback_id,
    DROP COLUMN mux_asset_id,
    DROP COLUMN whop_lesson_id;
ALTER TABLE public.videos ADD CONSTRAINT videos_source_type_check CHECK (source_type in ('youtube', 'upload')),
    ADD CONSTRAINT videos_source_validation CHECK ((source_type = 'youtube' and youtube_video_id is not null and storage_path is null) or
        (source_type = 'upload' and storage_path is not null and youtube_video_id is null));
