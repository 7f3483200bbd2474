-- 20250101000005_add_usage_tracking_functions: the rollback
--
-- Changes:
--   - function public.increment_usage_metrics(uuid, date, bigint, integer, integer, integer, numeric, integer, integer, jsonb)
--   - function public.get_monthly_usage_summary(uuid, integer, integer)
--   - function public.check_tier_limits(uuid, text)
--   ~ table public.usage_metrics
--       - index public.idx_usage_metrics_year_month
-- Tables: public.usage_metrics
-- Locks:
--   public.usage_metrics: access exclusive
-- Data loss: none
-- Converted: none
-- Hazards: none
-- Run as one transaction: psql --single-transaction -v ON_ERROR_STOP=1 -f FILE

DROP INDEX public.idx_usage_metrics_year_month;
DROP FUNCTION public.check_tier_limits(uuid, text);
DROP FUNCTION public.get_monthly_usage_summary(uuid, integer, integer);
DROP FUNCTION public.increment_usage_metrics(uuid, date, bigint, integer, integer, integer, numeric, integer, integer, jsonb);
