DROP PROCEDURE public.q();
DROP PROCEDURE public.p(integer);
CREATE PROCEDURE public.p(a integer, OUT b integer)
    LANGUAGE sql
AS $$ select 1 $$;
COMMENT ON PROCEDURE public.p(integer) IS 'one';
CREATE PROCEDURE public.q(OUT a text)
    LANGUAGE sql
AS $$ select 'x'::text $$;
COMMENT ON PROCEDURE public.q() IS 'two';
