-- 20250110000002_create_report_schedules: the rollback
--
-- Changes:
--   - function public.calculate_next_send_time(text, integer, integer, timestamp with time zone)
--   - function public.update_report_schedules_updated_at()
--   - table public.report_schedules
-- Tables: public.report_schedules
-- Locks:
--   public.report_schedules: access exclusive
-- Data loss:
--   public.report_schedules
-- Converted: none
-- Hazards: none
-- Run as one transaction: psql --single-transaction -v ON_ERROR_STOP=1 -f FILE

DROP TABLE public.report_schedules;
DROP FUNCTION public.update_report_schedules_updated_at();
DROP FUNCTION public.calculate_next_send_time(text, integer, integer, timestamp with time zone);
