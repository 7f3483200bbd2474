COMMENT ON INDEX public.m_name_idx IS NULL;
COMMENT ON MATERIALIZED VIEW public.m IS 'b';
COMMENT ON COLUMN public.m.id IS 'it';
