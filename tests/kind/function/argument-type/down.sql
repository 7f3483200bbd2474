DROP VIEW public.v;
DROP FUNCTION public.f(integer, character varying);
CREATE FUNCTION public.f(a integer, b text)
    RETURNS integer
    LANGUAGE sql
AS $$ select 1 $$;
ALTER FUNCTION public.f(integer, text) OWNER TO role_a;
GRANT EXECUTE ON FUNCTION public.f(integer, text) TO role_b;
COMMENT ON FUNCTION public.f(integer, text) IS 'the function';
CREATE VIEW public.v AS select f(id, name) as n from items;
