CREATE EXTENSION pg_trgm;
CREATE EXTENSION citext;
COMMENT ON EXTENSION citext IS 'said';
CREATE FUNCTION public.near(a text, b text)
    RETURNS real
    LANGUAGE sql
AS $$ select similarity(a, b) $$;
ALTER TABLE public.t ALTER COLUMN b TYPE public.citext USING b::public.citext;
CREATE INDEX t_a_idx ON public.t USING gin (a public.gin_trgm_ops);
CREATE INDEX t_b_idx ON public.t (b);
