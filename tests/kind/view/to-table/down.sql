DROP TABLE public.v;
CREATE VIEW public.v AS select 1 as a;
COMMENT ON VIEW public.v IS 'v';
