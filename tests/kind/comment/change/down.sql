COMMENT ON COLUMN public.t.d IS NULL;
COMMENT ON SCHEMA s IS 'old';
COMMENT ON TABLE public.t IS 'old';
COMMENT ON COLUMN public.t.a IS 'old';
COMMENT ON COLUMN public.t.c IS 'gone';
COMMENT ON INDEX public.i IS 'old';
COMMENT ON VIEW public.v IS 'old';
COMMENT ON COLUMN public.v.a IS 'old';
