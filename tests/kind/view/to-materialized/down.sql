DROP VIEW public.w;
DROP MATERIALIZED VIEW public.v;
CREATE VIEW public.v AS select 1 as a;
COMMENT ON VIEW public.v IS 'v';
CREATE VIEW public.w AS select a from v;
COMMENT ON VIEW public.w IS 'w';
