DROP MATERIALIZED VIEW public.m;
ALTER TABLE public.t ALTER COLUMN a TYPE bigint;
CREATE MATERIALIZED VIEW public.m AS select a from t;
CREATE INDEX m_a_idx ON public.m (a);
GRANT SELECT ON TABLE public.m TO role_a;
COMMENT ON MATERIALIZED VIEW public.m IS 'm';
COMMENT ON INDEX public.m_a_idx IS 'i';
