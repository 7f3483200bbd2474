DROP FUNCTION public.f(integer);
CREATE PROCEDURE public.f(a integer)
    LANGUAGE sql
AS $$ select 1 $$;
COMMENT ON PROCEDURE public.f(integer) IS 'one';
