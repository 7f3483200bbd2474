DROP VIEW public.w;
DROP VIEW public.v;
CREATE MATERIALIZED VIEW public.v AS select 1 as a;
CREATE VIEW public.w AS select a from v;
COMMENT ON VIEW public.w IS 'w';
COMMENT ON MATERIALIZED VIEW public.v IS 'v';
