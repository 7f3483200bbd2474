DROP VIEW public.v;
DROP FUNCTION public.f(integer, text);
CREATE FUNCTION public.f(a integer, b character varying)
    RETURNS integer
    LANGUAGE sql
AS $$ select 1 $$;
ALTER FUNCTION public.f(integer, character varying) OWNER TO role_a;
GRANT EXECUTE ON FUNCTION public.f(integer, character varying) TO role_b;
COMMENT ON FUNCTION public.f(integer, character varying) IS 'the function';
CREATE VIEW public.v AS select f(id, name) as n from items;
