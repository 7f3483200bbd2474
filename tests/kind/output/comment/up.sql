COMMENT ON COLUMN public.v.a IS 'two';
COMMENT ON COLUMN public.v.b IS 'more';
