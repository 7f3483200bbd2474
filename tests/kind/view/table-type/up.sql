DROP MATERIALIZED VIEW public.m;
DROP FUNCTION public.fa();
DROP VIEW public.b;
DROP VIEW public.a;
ALTER TABLE public.t ALTER COLUMN n TYPE bigint;
CREATE VIEW public.a AS select id, n from t;
ALTER VIEW public.a OWNER TO role_a;
GRANT SELECT ON TABLE public.a TO role_b;
COMMENT ON VIEW public.a IS 'a';
COMMENT ON COLUMN public.a.n IS 'nn';
CREATE VIEW public.b WITH (security_barrier='true') AS select id, n + 1 as m from a;
CREATE FUNCTION public.fa()
    RETURNS bigint
    LANGUAGE sql
BEGIN ATOMIC
select sum(m)::bigint from b;
END;
COMMENT ON FUNCTION public.fa() IS 'fa';
COMMENT ON VIEW public.b IS 'b';
CREATE MATERIALIZED VIEW public.m AS select m from b WITH NO DATA;
COMMENT ON MATERIALIZED VIEW public.m IS 'm';
