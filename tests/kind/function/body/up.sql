CREATE OR REPLACE FUNCTION public.f(a integer, b text)
    RETURNS integer
    LANGUAGE sql
AS $$ select 2 $$;
