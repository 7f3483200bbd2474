-- 20250112000003_create_video_analytics_events: the rollback
--
-- Changes:
--   - function public.track_video_event(text, uuid, uuid, uuid, uuid, uuid, jsonb, timestamp with time zone)
--   - table public.video_analytics_events
-- Tables: public.video_analytics_events
-- Locks:
--   public.video_analytics_events: access exclusive
-- Data loss:
--   public.video_analytics_events
-- Converted: none
-- Hazards: none
-- Run as one transaction: psql --single-transaction -v ON_ERROR_STOP=1 -f FILE

DROP TABLE public.video_analytics_events;
DROP FUNCTION public.track_video_event(text, uuid, uuid, uuid, uuid, uuid, jsonb, timestamp with time zone);
