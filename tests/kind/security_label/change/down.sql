ALTER SCHEMA "S" RENAME TO s;
ALTER TABLE public.u RENAME TO t;
ALTER TABLE public.t RENAME COLUMN "A" TO a;
ALTER VIEW public.v RENAME COLUMN "A" TO a;
SECURITY LABEL FOR "Other one" ON TABLE public.t IS NULL;
DROP FUNCTION public.f(integer);
SECURITY LABEL FOR dummy ON TYPE public.mood IS 'classified';
CREATE FUNCTION public.f(x integer)
    RETURNS integer
    LANGUAGE sql
AS $$ select x $$;
SECURITY LABEL FOR dummy ON FUNCTION public.f(integer) IS 'unclassified';
SECURITY LABEL FOR dummy ON COLUMN public.t.a IS 'classified';
SECURITY LABEL FOR dummy ON COLUMN public.t.b IS 'unclassified';
SECURITY LABEL FOR dummy ON TABLE public.t IS 'unclassified';
CREATE OR REPLACE VIEW public.v AS select a from t;
