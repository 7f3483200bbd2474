CREATE OR REPLACE FUNCTION public.f(a integer, b text DEFAULT 'y')
    RETURNS integer
    LANGUAGE sql
AS $$ select 1 $$;
