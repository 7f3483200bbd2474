DROP MATERIALIZED VIEW public.m;
DROP VIEW public.v;
DROP FUNCTION public.f(integer);
CREATE FUNCTION public.f(a integer)
    RETURNS text
    LANGUAGE sql
AS $$ select 'x' $$;
ALTER FUNCTION public.f(integer) OWNER TO role_a;
CREATE VIEW public.v AS select id from t;
ALTER VIEW public.v OWNER TO role_a;
GRANT SELECT ON TABLE public.v TO role_b;
CREATE MATERIALIZED VIEW public.m AS select a from t;
ALTER MATERIALIZED VIEW public.m OWNER TO role_a;
GRANT SELECT ON TABLE public.m TO role_b;
