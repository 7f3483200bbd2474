DROP MATERIALIZED VIEW public.m;
DROP VIEW public.vv;
DROP VIEW public.v;
DROP POLICY p ON public.t;
DROP TRIGGER tr ON public.t;
DROP INDEX public.t_part;
ALTER TABLE public.t DROP CONSTRAINT t_check;
ALTER TABLE public.t ALTER COLUMN s DROP DEFAULT;
ALTER TABLE public.t DROP COLUMN g;
DROP FUNCTION public.f(public.status, integer);
ALTER TYPE public.status RENAME TO status_old;
CREATE TYPE public.status AS ENUM ('a', 'b', 'c');
ALTER TYPE public.status OWNER TO role_a;
GRANT USAGE ON TYPE public.status TO anon;
COMMENT ON TYPE public.status IS 'S';
CREATE FUNCTION public.f(x public.status, n integer DEFAULT 3)
    RETURNS public.status
    LANGUAGE sql IMMUTABLE
AS $$ select case when n > 3 then x else 'a'::status end $$;
GRANT EXECUTE ON FUNCTION public.f(public.status, integer) TO anon;
COMMENT ON FUNCTION public.f(public.status, integer) IS 'takes one';
ALTER TABLE public.t ALTER COLUMN s TYPE public.status USING s::text::public.status,
    ALTER COLUMN o TYPE public.status USING o::text::public.status;
ALTER TABLE public.t ADD COLUMN g boolean GENERATED ALWAYS AS (s = 'a') STORED;
ALTER TABLE public.t ALTER COLUMN s SET DEFAULT 'a';
ALTER TABLE public.t ADD CONSTRAINT t_check CHECK (s <> 'c' or n > 0);
CREATE INDEX t_part ON public.t (n) WHERE (s = 'a');
CREATE TRIGGER tr BEFORE UPDATE OF s ON public.t FOR EACH ROW WHEN (new.s = 'c') EXECUTE FUNCTION public.touch();
CREATE POLICY p ON public.t FOR SELECT TO anon USING (s = 'a');
ALTER TABLE public.other ALTER COLUMN s TYPE public.status[] USING s::text::public.status[];
DROP TYPE public.status_old;
CREATE VIEW public.v AS select id, s from t where s = 'a';
COMMENT ON VIEW public.v IS 'seen';
CREATE VIEW public.vv AS select v.id, f(v.s) as s from v;
CREATE MATERIALIZED VIEW public.m AS select 'a'::status as s;
CREATE INDEX m_s ON public.m (s);
