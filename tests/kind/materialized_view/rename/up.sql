ALTER MATERIALIZED VIEW public.m RENAME TO mm;
ALTER INDEX public.m_name_idx RENAME TO mm_name_idx;
