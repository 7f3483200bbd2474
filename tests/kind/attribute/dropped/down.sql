ALTER TYPE public.c ADD ATTRIBUTE d integer;
COMMENT ON COLUMN public.c.d IS 'gone';
