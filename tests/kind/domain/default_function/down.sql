ALTER DOMAIN public.d RENAME TO d_old;
ALTER FUNCTION public.f(integer) RENAME TO f_old;
DROP VIEW public.v;
ALTER TABLE public.t ALTER COLUMN b DROP DEFAULT;
CREATE FUNCTION public.f(a integer)
    RETURNS text
    LANGUAGE sql IMMUTABLE
AS $$ select 'x' $$;
CREATE DOMAIN public.d AS text DEFAULT f(1);
ALTER TABLE public.t ALTER COLUMN a TYPE public.d USING a::text::public.d,
    ALTER COLUMN c TYPE public.d[] USING c::text::public.d[];
DROP DOMAIN public.d_old;
DROP FUNCTION public.f_old(integer);
ALTER TABLE public.t ALTER COLUMN b SET DEFAULT f(2);
CREATE VIEW public.v AS select f(3) as f, a from t;
