COMMENT ON VIEW public.w IS NULL;
COMMENT ON VIEW public.v IS 'another';
COMMENT ON COLUMN public.v.id IS 'it';
