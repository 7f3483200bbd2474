ALTER MATERIALIZED VIEW public.mm RENAME TO m;
ALTER INDEX public.mm_name_idx RENAME TO m_name_idx;
