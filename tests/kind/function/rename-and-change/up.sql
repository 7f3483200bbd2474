ALTER FUNCTION public.f(integer, text) RENAME TO g;
CREATE OR REPLACE FUNCTION public.g(a integer, b text)
    RETURNS integer
    LANGUAGE sql STABLE
AS $$ select 3 $$;
