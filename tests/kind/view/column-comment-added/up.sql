COMMENT ON COLUMN public.v.id IS 'the id';
