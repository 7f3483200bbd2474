-- 20250112000001_create_module_lessons: the rollback
--
-- Changes:
--   - function public.update_module_lessons_updated_at()
--   - table public.module_lessons
-- Tables: public.module_lessons
-- Locks:
--   public.module_lessons: access exclusive
-- Data loss:
--   public.module_lessons
-- Converted: none
-- Hazards: none
-- Run as one transaction: psql --single-transaction -v ON_ERROR_STOP=1 -f FILE

DROP TABLE public.module_lessons;
DROP FUNCTION public.update_module_lessons_updated_at();
