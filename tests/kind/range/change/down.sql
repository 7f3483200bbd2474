ALTER TYPE public.y_multirange RENAME TO y_multirange_old;
ALTER FUNCTION public.y_multirange() RENAME TO y_multirange_old;
ALTER FUNCTION public.y_multirange(public.y) RENAME TO y_multirange_old;
ALTER FUNCTION public.y_multirange(VARIADIC public.y[]) RENAME TO y_multirange_old;
ALTER FUNCTION public.y(text, text) RENAME TO y_old;
ALTER FUNCTION public.y(text, text, text) RENAME TO y_old;
ALTER TYPE public.y RENAME TO y_old;
ALTER TYPE public.z_multirange RENAME TO z_multirange_old;
ALTER FUNCTION public.z_multirange() RENAME TO z_multirange_old;
ALTER FUNCTION public.z_multirange(public.z) RENAME TO z_multirange_old;
ALTER FUNCTION public.z_multirange(VARIADIC public.z[]) RENAME TO z_multirange_old;
ALTER FUNCTION public.z(numeric, numeric) RENAME TO z_old;
ALTER FUNCTION public.z(numeric, numeric, text) RENAME TO z_old;
ALTER TYPE public.z RENAME TO z_old;
ALTER DOMAIN public.d RENAME TO d_old;
ALTER FUNCTION public.diff(numeric, numeric) RENAME TO diff_old;
DROP VIEW public.v;
ALTER TABLE public.t DROP CONSTRAINT t_a_check;
ALTER TABLE public.t ALTER COLUMN c DROP DEFAULT,
    ALTER COLUMN a DROP DEFAULT;
DROP FUNCTION public.f(public.x);
ALTER TYPE public.x_multirange RENAME TO x_multirange_old;
ALTER FUNCTION public.x_multirange() RENAME TO x_multirange_old;
ALTER FUNCTION public.x_multirange(public.x) RENAME TO x_multirange_old;
ALTER FUNCTION public.x_multirange(VARIADIC public.x[]) RENAME TO x_multirange_old;
ALTER FUNCTION public.x(bigint, bigint) RENAME TO x_old;
ALTER FUNCTION public.x(bigint, bigint, text) RENAME TO x_old;
ALTER TYPE public.x RENAME TO x_old;
DROP TYPE public.unheld;
CREATE TYPE public.x AS RANGE (SUBTYPE = integer);
CREATE TYPE public.unheld AS RANGE (SUBTYPE = text);
CREATE TYPE public.y AS RANGE (SUBTYPE = text);
COMMENT ON TYPE public.y IS 'y';
ALTER TYPE public.mood ADD VALUE 'good';
CREATE DOMAIN public.d AS public.y;
CREATE FUNCTION public.diff(a numeric, b numeric)
    RETURNS double precision
    LANGUAGE sql IMMUTABLE
AS $$select a - b$$;
CREATE TYPE public.z AS RANGE (SUBTYPE = numeric, SUBTYPE_DIFF = public.diff);
CREATE FUNCTION public.f(a public.x)
    RETURNS public.x
    LANGUAGE sql
BEGIN ATOMIC
select a * x(1, 2);
END;
ALTER TABLE public.t ALTER COLUMN a TYPE public.x USING a::text::public.x,
    ALTER COLUMN b TYPE public.x_multirange USING b::text::public.x_multirange;
DROP TYPE public.x_old;
ALTER TABLE public.t ALTER COLUMN c TYPE public.y_multirange USING c::text::public.y_multirange,
    ALTER COLUMN e TYPE public.z USING e::text::public.z;
DROP TYPE public.z_old;
DROP FUNCTION public.diff_old(numeric, numeric);
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT x(1, 2),
    ALTER COLUMN c SET DEFAULT y_multirange();
ALTER TABLE public.t ADD CONSTRAINT t_a_check CHECK (a && x(1, 10));
ALTER TABLE public.u ALTER COLUMN a TYPE public.d USING a::text::public.d;
DROP DOMAIN public.d_old;
DROP TYPE public.y_old;
CREATE VIEW public.v AS select a, b, x(3, 4) as x from t;
COMMENT ON VIEW public.v IS 'v';
