CREATE SCHEMA s;
CREATE TYPE public.mood AS ENUM ('bad', 'good');
CREATE DOMAIN s.label AS text;
CREATE TYPE public.pair AS (
    a integer,
    b integer
);
CREATE FUNCTION public.of_int(x integer)
    RETURNS public.mood
    LANGUAGE sql IMMUTABLE
AS $$ select 'bad'::mood $$;
CREATE FUNCTION public.of_int(x bigint)
    RETURNS public.mood
    LANGUAGE sql IMMUTABLE
AS $$ select 'bad'::mood $$;
CREATE FUNCTION s."to pair"(x integer, mods integer, explicit boolean)
    RETURNS public.pair
    LANGUAGE sql IMMUTABLE
AS $$ select x, mods $$;
CREATE FUNCTION public.timezone_of(t time without time zone)
    RETURNS timestamp without time zone
    LANGUAGE sql IMMUTABLE
AS $$ select '2000-01-01'::date + t $$;
CREATE CAST (integer AS public.mood) WITH FUNCTION public.of_int(integer) AS ASSIGNMENT;
COMMENT ON CAST (integer AS public.mood) IS 'of a number';
CREATE CAST (bigint AS public.mood) WITH FUNCTION public.of_int(bigint) AS IMPLICIT;
CREATE CAST (integer AS public.pair) WITH FUNCTION s."to pair"(integer, integer, boolean);
CREATE CAST (public.mood AS text) WITH INOUT AS IMPLICIT;
CREATE CAST (public.pair[] AS text) WITH INOUT;
CREATE CAST (character varying AS public.mood) WITH INOUT;
CREATE CAST (bytea AS json) WITHOUT FUNCTION;
CREATE CAST (time without time zone AS timestamp without time zone) WITH FUNCTION public.timezone_of(time without time zone) AS ASSIGNMENT;
CREATE CAST (point AS bytea) WITH FUNCTION point_send(point);
