DROP MATERIALIZED VIEW public.m;
DROP VIEW public.over_v;
DROP VIEW public.v;
DROP POLICY own ON public.t;
DROP TRIGGER whenever ON public.t;
DROP TRIGGER changed ON public.t;
DROP INDEX public.part;
DROP INDEX public.over_a;
ALTER TABLE public.t DROP CONSTRAINT positive;
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;
ALTER TABLE public.t DROP COLUMN twice;
DROP FUNCTION public.big();
ALTER TABLE public.t ALTER COLUMN a TYPE integer;
CREATE FUNCTION public.big()
    RETURNS bigint
    LANGUAGE sql
BEGIN ATOMIC
select count(*) from t where a > 5;
END;
ALTER TABLE public.t ADD COLUMN twice integer GENERATED ALWAYS AS (a * 2) STORED;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT 1;
ALTER TABLE public.t ADD CONSTRAINT positive CHECK (a > 0);
CREATE INDEX over_a ON public.t ((a + 1));
CREATE INDEX part ON public.t (b) WHERE (a > 5);
CREATE TRIGGER changed BEFORE UPDATE OF a ON public.t FOR EACH ROW EXECUTE FUNCTION public.touched();
CREATE TRIGGER whenever BEFORE UPDATE ON public.t FOR EACH ROW WHEN (old.a is distinct from new.a) EXECUTE FUNCTION public.touched();
CREATE POLICY own ON public.t FOR SELECT TO role_a USING (a > 1);
COMMENT ON COLUMN public.t.twice IS 'made';
COMMENT ON CONSTRAINT positive ON public.t IS 'checked';
COMMENT ON INDEX public.over_a IS 'expression';
COMMENT ON INDEX public.part IS 'partial';
COMMENT ON TRIGGER changed ON public.t IS 'of a';
COMMENT ON TRIGGER whenever ON public.t IS 'when';
COMMENT ON POLICY own ON public.t IS 'uses a';
CREATE VIEW public.v WITH (security_barrier='true') AS select id, a from t where a > 0;
ALTER VIEW public.v OWNER TO role_a;
GRANT SELECT ON TABLE public.v TO role_b;
COMMENT ON VIEW public.v IS 'a view';
COMMENT ON COLUMN public.v.a IS 'its column';
CREATE VIEW public.over_v AS select a from v;
GRANT SELECT ON TABLE public.over_v TO role_a;
COMMENT ON VIEW public.over_v IS 'over it';
CREATE MATERIALIZED VIEW public.m AS select a, count(*) as n from t group by a;
CREATE UNIQUE INDEX m_a_idx ON public.m (a);
ALTER MATERIALIZED VIEW public.m OWNER TO role_b;
COMMENT ON MATERIALIZED VIEW public.m IS 'materialized';
