ALTER TYPE public.mood RENAME TO feeling;
ALTER DOMAIN public.d RENAME TO e;
ALTER FUNCTION public.g(bigint) RENAME TO gg;
DROP CAST (public.feeling AS integer);
DROP CAST (public.feeling AS bigint);
COMMENT ON CAST (bigint AS public.feeling) IS NULL;
DROP CAST (integer AS public.feeling);
CREATE OR REPLACE FUNCTION public.f(x integer)
    RETURNS public.feeling
    LANGUAGE sql IMMUTABLE
AS $$ select 'good'::feeling $$;
CREATE OR REPLACE FUNCTION public.gg(x bigint)
    RETURNS public.feeling
    LANGUAGE sql IMMUTABLE
AS $$ select 'bad'::feeling $$;
CREATE CAST (integer AS public.feeling) WITH FUNCTION public.f(integer) AS ASSIGNMENT;
COMMENT ON CAST (integer AS public.feeling) IS 'f and more';
CREATE CAST (public.feeling AS bigint) WITH INOUT AS IMPLICIT;
COMMENT ON CAST (public.feeling AS public.e) IS 'e';
