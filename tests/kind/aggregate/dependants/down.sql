DROP VIEW public.v;
DROP AGGREGATE public.summed(public.positive);
DROP AGGREGATE public.last_level(public.level);
DROP FUNCTION public.add(bigint, public.positive);
ALTER DOMAIN public.positive RENAME TO positive_old;
DROP FUNCTION public.pick(public.level, public.level);
ALTER TYPE public.level RENAME TO level_old;
CREATE TYPE public.level AS ENUM ('low', 'high');
CREATE DOMAIN public.positive AS integer CONSTRAINT positive_check CHECK (value > 0);
CREATE FUNCTION public.pick(a public.level, b public.level)
    RETURNS public.level
    LANGUAGE sql IMMUTABLE
AS $$ select b $$;
CREATE FUNCTION public.add(state integer, x public.positive)
    RETURNS integer
    LANGUAGE sql IMMUTABLE
AS $$ select state + x $$;
CREATE AGGREGATE public.last_level(public.level) (SFUNC = public.pick, STYPE = public.level);
COMMENT ON AGGREGATE public.last_level(public.level) IS 'of levels';
CREATE AGGREGATE public.summed(public.positive) (SFUNC = public.add, STYPE = integer, INITCOND = '0');
ALTER TABLE public.t ALTER COLUMN l TYPE public.level USING l::text::public.level;
DROP TYPE public.level_old;
ALTER TABLE public.t ALTER COLUMN n TYPE public.positive USING n::text::public.positive;
DROP DOMAIN public.positive_old;
CREATE VIEW public.v AS select last_level(l) as l, summed(n) as s from t;
