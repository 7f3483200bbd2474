DROP FUNCTION public.g();
DROP FUNCTION public.f(integer);
CREATE FUNCTION public.f(a integer, OUT b integer, OUT c text)
    RETURNS record
    LANGUAGE sql
AS $$ select 1, 'x'::text $$;
CREATE FUNCTION public.g()
    RETURNS TABLE (x integer, y integer)
    LANGUAGE sql
AS $$ select 1, 2 $$;
CREATE OR REPLACE FUNCTION public.h(OUT x integer)
    RETURNS integer
    LANGUAGE sql
AS $$ select 1 $$;
ALTER FUNCTION public.k() ROWS 1000;
