ALTER PROCEDURE public.y() RENAME TO z;
DROP PROCEDURE public.q(integer, integer);
ALTER PROCEDURE public.p(integer) SECURITY INVOKER RESET search_path;
CREATE PROCEDURE public.q(a integer, INOUT b integer)
    LANGUAGE sql
AS $$ select 1 $$;
GRANT EXECUTE ON PROCEDURE public.q(integer, integer) TO role_b;
COMMENT ON PROCEDURE public.q(integer, integer) IS 'two';
