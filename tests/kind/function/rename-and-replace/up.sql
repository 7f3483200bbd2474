DROP VIEW public.v;
DROP FUNCTION public.f(integer, text);
CREATE FUNCTION public.g(a integer, b text)
    RETURNS bigint
    LANGUAGE sql
AS $$ select 1::bigint $$;
ALTER FUNCTION public.g(integer, text) OWNER TO role_a;
GRANT EXECUTE ON FUNCTION public.g(integer, text) TO role_b;
COMMENT ON FUNCTION public.g(integer, text) IS 'the function';
CREATE VIEW public.v AS select g(id, name) as n from items;
