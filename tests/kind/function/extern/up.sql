CREATE FUNCTION public.here(a integer)
    RETURNS text
    LANGUAGE sql
AS $$ select 'x'::text $$;
