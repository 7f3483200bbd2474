DROP PROCEDURE public.f(integer);
CREATE FUNCTION public.f(a integer)
    RETURNS void
    LANGUAGE sql
AS $$ select 1 $$;
COMMENT ON FUNCTION public.f(integer) IS 'one';
