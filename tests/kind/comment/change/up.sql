COMMENT ON COLUMN public.t.c IS NULL;
COMMENT ON SCHEMA s IS 'new';
COMMENT ON TABLE public.t IS 'new';
COMMENT ON COLUMN public.t.a IS 'new';
COMMENT ON COLUMN public.t.d IS 'came';
COMMENT ON INDEX public.i IS 'new';
COMMENT ON VIEW public.v IS 'new';
COMMENT ON COLUMN public.v.a IS 'new';
