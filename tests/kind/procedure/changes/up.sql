ALTER PROCEDURE public.z() RENAME TO y;
DROP PROCEDURE public.q(integer, integer);
ALTER PROCEDURE public.p(integer) SECURITY DEFINER SET search_path = '';
CREATE PROCEDURE public.q(a integer, INOUT c integer)
    LANGUAGE sql
AS $$ select 1 $$;
GRANT EXECUTE ON PROCEDURE public.q(integer, integer) TO role_b;
COMMENT ON PROCEDURE public.q(integer, integer) IS 'two';
