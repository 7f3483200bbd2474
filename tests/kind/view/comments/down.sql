COMMENT ON VIEW public.v IS 'a view';
COMMENT ON COLUMN public.v.id IS 'the id';
COMMENT ON VIEW public.w IS 'on top';
