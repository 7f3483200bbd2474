CREATE OR REPLACE FUNCTION public.f(a integer, b text)
    RETURNS integer
    LANGUAGE sql STABLE
AS $$ select 2 $$;
