ALTER TYPE public.g RENAME TO e;
ALTER TABLE public.other RENAME TO tab;
CREATE FUNCTION public.f(a public.tab, b public.e)
    RETURNS integer
    LANGUAGE sql
AS $$ select 1 $$;
