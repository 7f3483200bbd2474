ALTER FUNCTION public.q(integer, integer) RENAME TO r;
ALTER FUNCTION public.q(integer, integer, text) RENAME TO r;
ALTER TYPE public.q RENAME TO r;
ALTER FUNCTION public.canon(public.r) RENAME TO r_canon;
DROP TYPE public.plain CASCADE;
COMMENT ON TYPE public.r IS 'r';
CREATE TYPE public.s AS RANGE (SUBTYPE = integer);
CREATE TYPE public.plain AS RANGE (SUBTYPE = integer);
