DROP MATERIALIZED VIEW public.m;
DROP FUNCTION public.f(integer);
CREATE FUNCTION public.f(a integer)
    RETURNS integer
    LANGUAGE sql
AS $$ select 1 $$;
ALTER FUNCTION public.f(integer) OWNER TO role_a;
CREATE OR REPLACE VIEW public.v AS select id, a from t;
CREATE MATERIALIZED VIEW public.m AS select id from t;
ALTER MATERIALIZED VIEW public.m OWNER TO role_a;
GRANT SELECT ON TABLE public.m TO role_b;
