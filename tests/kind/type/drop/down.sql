CREATE TYPE public.c AS (
    a integer,
    b text
);
COMMENT ON COLUMN public.c.a IS 'said';
COMMENT ON TYPE public.c IS 'gone';
CREATE FUNCTION public.f(x public.c)
    RETURNS public.c
    LANGUAGE sql
AS $$ select x $$;
ALTER TABLE public.t ADD COLUMN a public.c,
    ADD COLUMN b public.c[];
