COMMENT ON COLUMN public.v.b IS NULL;
COMMENT ON COLUMN public.v.a IS 'one';
