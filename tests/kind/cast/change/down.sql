ALTER TYPE public.feeling RENAME TO mood;
ALTER DOMAIN public.e RENAME TO d;
ALTER FUNCTION public.gg(bigint) RENAME TO g;
COMMENT ON CAST (public.mood AS public.d) IS NULL;
DROP CAST (public.mood AS bigint);
DROP CAST (integer AS public.mood);
CREATE OR REPLACE FUNCTION public.f(x integer)
    RETURNS public.mood
    LANGUAGE sql IMMUTABLE
AS $$ select 'bad'::mood $$;
CREATE OR REPLACE FUNCTION public.g(x bigint)
    RETURNS public.mood
    LANGUAGE sql IMMUTABLE
AS $$ select 'bad'::mood $$;
CREATE CAST (integer AS public.mood) WITH FUNCTION public.f(integer);
COMMENT ON CAST (integer AS public.mood) IS 'f';
COMMENT ON CAST (bigint AS public.mood) IS 'g';
CREATE CAST (public.mood AS bigint) WITH INOUT;
CREATE CAST (public.mood AS integer) WITH INOUT;
