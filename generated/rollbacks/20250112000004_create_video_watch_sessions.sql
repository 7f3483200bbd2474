-- 20250112000004_create_video_watch_sessions: the rollback
--
-- Changes:
--   - function public.update_video_watch_sessions_updated_at()
--   - function public.auto_complete_video_watch_session()
--   - function public.get_student_total_watch_time(uuid, uuid)
--   - function public.get_student_highest_completion(uuid, uuid)
--   - function public.has_student_completed_video(uuid, uuid)
--   - table public.video_watch_sessions
-- Tables: public.video_watch_sessions
-- Locks:
--   public.video_watch_sessions: access exclusive
-- Data loss:
--   public.video_watch_sessions
-- Converted: none
-- Hazards: none
-- Run as one transaction: psql --single-transaction -v ON_ERROR_STOP=1 -f FILE

DROP TABLE public.video_watch_sessions;
DROP FUNCTION public.has_student_completed_video(uuid, uuid);
DROP FUNCTION public.get_student_highest_completion(uuid, uuid);
DROP FUNCTION public.get_student_total_watch_time(uuid, uuid);
DROP FUNCTION public.auto_complete_video_watch_session();
DROP FUNCTION public.update_video_watch_sessions_updated_at();
