DROP MATERIALIZED VIEW public.m;
DROP FUNCTION public.f(public.c);
DROP VIEW public.c;
DROP VIEW public.b;
DROP VIEW public.a;
CREATE VIEW public.a AS select name, id from items;
GRANT SELECT ON TABLE public.a TO role_b;
COMMENT ON VIEW public.a IS 'a';
COMMENT ON COLUMN public.a.name IS 'nm';
CREATE VIEW public.b WITH (security_barrier='true') AS select id, name from a;
ALTER VIEW public.b OWNER TO role_a;
COMMENT ON VIEW public.b IS 'b';
CREATE VIEW public.c (x, y) AS select * from b;
CREATE FUNCTION public.f(public.c)
    RETURNS text
    LANGUAGE sql
AS $$ select $1.y $$;
COMMENT ON FUNCTION public.f(public.c) IS 'f';
COMMENT ON VIEW public.c IS 'c';
CREATE MATERIALIZED VIEW public.m AS select y from c WITH NO DATA;
GRANT SELECT ON TABLE public.m TO role_a;
COMMENT ON MATERIALIZED VIEW public.m IS 'm';
