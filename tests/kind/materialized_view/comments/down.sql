COMMENT ON MATERIALIZED VIEW public.m IS 'a view';
COMMENT ON COLUMN public.m.id IS 'the id';
COMMENT ON INDEX public.m_name_idx IS 'the names';
