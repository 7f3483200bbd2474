ALTER SCHEMA s RENAME TO "S";
ALTER TABLE public.t RENAME TO u;
ALTER TABLE public.u RENAME COLUMN a TO "A";
ALTER VIEW public.v RENAME COLUMN a TO "A";
SECURITY LABEL FOR dummy ON COLUMN public.u.b IS NULL;
DROP FUNCTION public.f(integer);
SECURITY LABEL FOR dummy ON TYPE public.mood IS NULL;
CREATE FUNCTION public.f(x integer)
    RETURNS bigint
    LANGUAGE sql
AS $$ select x::bigint $$;
SECURITY LABEL FOR dummy ON FUNCTION public.f(integer) IS 'unclassified';
SECURITY LABEL FOR dummy ON COLUMN public.u."A" IS 'unclassified';
SECURITY LABEL FOR dummy ON TABLE public.u IS 'classified';
SECURITY LABEL FOR "Other one" ON TABLE public.u IS 'it''s';
CREATE OR REPLACE VIEW public.v AS select "A" from u;
