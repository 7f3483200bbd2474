DROP VIEW public.v;
DROP FUNCTION public.f(integer, integer);
CREATE FUNCTION public.f(a integer, b integer)
    RETURNS integer
    LANGUAGE sql
AS $$ select a $$;
CREATE VIEW public.v AS select f(1, 2) as x;
