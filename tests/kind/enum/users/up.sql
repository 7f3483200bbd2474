ALTER DOMAIN public.live RENAME TO live_old;
ALTER TYPE public.pair RENAME TO pair_old;
DROP VIEW public.v;
DROP POLICY live ON public.t;
DROP TRIGGER changed ON public.t;
DROP INDEX public.t_a_idx;
ALTER TABLE public.t DROP CONSTRAINT t_a_check;
ALTER TABLE public.t ALTER COLUMN b DROP DEFAULT,
    ALTER COLUMN a DROP DEFAULT;
ALTER TABLE public.t DROP COLUMN e;
DROP FUNCTION public.is_live(public.s);
ALTER TYPE public.s RENAME TO s_old;
CREATE TYPE public.s AS ENUM ('live', 'draft');
CREATE DOMAIN public.live AS public.s DEFAULT 'live' CONSTRAINT live_check CHECK (value <> 'draft');
CREATE TYPE public.pair AS (
    a public.s,
    b integer
);
CREATE FUNCTION public.is_live(x public.s)
    RETURNS boolean
    LANGUAGE sql IMMUTABLE
AS $$ select x = 'live' $$;
ALTER FUNCTION public.is_live(public.s) OWNER TO role_a;
COMMENT ON FUNCTION public.is_live(public.s) IS 'said';
ALTER TABLE public.t ALTER COLUMN a TYPE public.s USING a::text::public.s,
    ALTER COLUMN b TYPE public.s[] USING b::text::public.s[],
    ALTER COLUMN c TYPE public.live USING c::text::public.live;
DROP DOMAIN public.live_old;
ALTER TABLE public.t ALTER COLUMN d TYPE public.pair USING d::text::public.pair;
DROP TYPE public.pair_old;
DROP TYPE public.s_old;
ALTER TABLE public.t ADD COLUMN e boolean GENERATED ALWAYS AS (a = 'live') STORED;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT 'draft',
    ALTER COLUMN b SET DEFAULT '{draft}';
ALTER TABLE public.t ADD CONSTRAINT t_a_check CHECK (a <> 'live');
CREATE INDEX t_a_idx ON public.t (a) WHERE (a = 'live');
CREATE TRIGGER changed BEFORE UPDATE ON public.t FOR EACH ROW WHEN (old.a <> new.a) EXECUTE FUNCTION suppress_redundant_updates_trigger();
CREATE POLICY live ON public.t FOR SELECT TO role_a USING (a = 'live' and is_live(a));
CREATE VIEW public.v AS select id, a from t where a <> 'draft';
GRANT SELECT ON TABLE public.v TO role_a;
COMMENT ON VIEW public.v IS 'view';
