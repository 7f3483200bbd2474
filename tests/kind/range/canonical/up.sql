ALTER FUNCTION public.r(integer, integer) RENAME TO q;
ALTER FUNCTION public.r(integer, integer, text) RENAME TO q;
ALTER TYPE public.r RENAME TO q;
ALTER FUNCTION public.r_canon(public.q) RENAME TO canon;
DROP TYPE public.plain;
DROP TYPE public.s;
COMMENT ON TYPE public.q IS 'q';
CREATE TYPE public.plain;
CREATE FUNCTION public.plain_canon(public.plain)
    RETURNS public.plain
    LANGUAGE internal IMMUTABLE STRICT
AS $$int4range_canonical$$;
CREATE TYPE public.plain AS RANGE (SUBTYPE = integer, CANONICAL = public.plain_canon);
