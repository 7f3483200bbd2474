DROP CAST (public.mood AS text);
DROP CAST (integer AS public.mood);
DROP FUNCTION public.f(integer);
ALTER TYPE public.mood RENAME TO mood_old;
CREATE TYPE public.mood AS ENUM ('bad');
CREATE FUNCTION public.f(x integer)
    RETURNS public.mood
    LANGUAGE sql IMMUTABLE
AS $$ select 'bad'::mood $$;
CREATE CAST (integer AS public.mood) WITH FUNCTION public.f(integer) AS ASSIGNMENT;
COMMENT ON CAST (integer AS public.mood) IS 'f';
CREATE CAST (public.mood AS text) WITH INOUT;
COMMENT ON CAST (public.mood AS text) IS 't';
ALTER TABLE public.t ALTER COLUMN a TYPE public.mood USING a::text::public.mood;
DROP TYPE public.mood_old;
