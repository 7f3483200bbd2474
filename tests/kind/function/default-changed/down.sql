CREATE OR REPLACE FUNCTION public.f(a integer, b text DEFAULT 'x')
    RETURNS integer
    LANGUAGE sql
AS $$ select 1 $$;
