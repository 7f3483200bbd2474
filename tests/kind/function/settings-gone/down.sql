CREATE OR REPLACE FUNCTION public.f(a integer, b text)
    RETURNS integer
    LANGUAGE sql
    SET search_path = ''
    SET work_mem = '1MB'
AS $$ select 1 $$;
