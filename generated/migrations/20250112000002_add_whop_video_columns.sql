-- 20250112000002_add_whop_video_columns
--
-- Changes:
--   ~ table public.videos
--       ~ check videos_source_type_check
--       + column whop_lesson_id
--       + column mux_asset_id
--       + column mux_playback_id
--       + column embed_type
--       + check videos_embed_type_check
--       + column embed_id
--       ~ check videos_source_validation
--       + index public.idx_videos_whop_lesson_id
--       + index public.idx_videos_mux_asset_id
--       + index public.idx_videos_mux_playback_id
--       + index public.idx_videos_embed_type
--       + index public.idx_videos_embed_id
-- Depends on:
--   20250111000001_add_youtube_embedding_support (public.videos)
-- Tables: public.videos
-- Locks:
--   public.videos: access exclusive, every row is read
-- Data loss: none
-- Converted: none
-- Hazards: none
-- Undo: 20250112000002_add_whop_video_columns.sql in the rollbacks folder
-- Run as one transaction: psql --single-transaction -v ON_ERROR_STOP=1 -f FILE

ALTER TABLE public.videos DROP CONSTRAINT videos_source_validation,
    DROP CONSTRAINT videos_source_type_check;
ALTER TABLE public.videos ADD COLUMN whop_lesson_id text,
    ADD COLUMN mux_asset_id text,
    ADD COLUMN mux_playback_id text,
    ADD COLUMN embed_type text,
    ADD COLUMN embed_id text;
ALTER TABLE public.videos ADD CONSTRAINT videos_source_type_check CHECK (source_type in ('youtube', 'mux', 'loom', 'upload')),
    ADD CONSTRAINT videos_embed_type_check CHECK (embed_type is null or embed_type in ('youtube', 'loom', 'vimeo', 'wistia')),
    ADD CONSTRAINT videos_source_validation CHECK ((source_type = 'youtube' and youtube_video_id is not null) or
        (source_type = 'mux' and mux_playback_id is not null) or
        (source_type = 'loom' and embed_id is not null) or
        (source_type = 'upload' and storage_path is not null));
CREATE INDEX idx_videos_whop_lesson_id ON public.videos (whop_lesson_id) WHERE (whop_lesson_id is not null);
CREATE INDEX idx_videos_mux_asset_id ON public.videos (mux_asset_id) WHERE (mux_asset_id is not null);
CREATE INDEX idx_videos_mux_playback_id ON public.videos (mux_playback_id) WHERE (mux_playback_id is not null);
CREATE INDEX idx_videos_embed_type ON public.videos (embed_type) WHERE (embed_type is not null);
CREATE INDEX idx_videos_embed_id ON public.videos (embed_id) WHERE (embed_id is not null);
COMMENT ON COLUMN public.videos.whop_lesson_id IS 'Whop lesson ID for syncing with Whop course content';
COMMENT ON COLUMN public.videos.mux_asset_id IS 'Mux asset ID for video hosting (private content)';
COMMENT ON COLUMN public.videos.mux_playback_id IS 'Mux playback ID for HLS streaming';
COMMENT ON COLUMN public.videos.embed_type IS 'Type of embed: youtube, loom, vimeo, wistia';
COMMENT ON COLUMN public.videos.embed_id IS 'Platform-specific video identifier for embeds';
