CREATE SCHEMA s;
CREATE TYPE public.plain AS RANGE (SUBTYPE = integer);
ALTER TYPE public.plain OWNER TO role_a;
REVOKE USAGE ON TYPE public.plain FROM PUBLIC;
COMMENT ON TYPE public.plain IS 'of numbers';
CREATE TYPE public.texts AS RANGE (SUBTYPE = text, COLLATION = "C", MULTIRANGE_TYPE_NAME = s."Odd texts");
CREATE TYPE public.floats AS RANGE (SUBTYPE = double precision, SUBTYPE_DIFF = float8mi);
CREATE TYPE public.a_name_that_is_so_long_that_it_takes_the_whole_of_what_postgres AS RANGE (SUBTYPE = date);
CREATE DOMAIN s.label AS text;
CREATE TYPE s."Odd Range" AS RANGE (SUBTYPE = s.label, SUBTYPE_OPCLASS = text_pattern_ops, COLLATION = "C");
CREATE DOMAIN public.d AS public.plain CONSTRAINT d_check CHECK (not isempty(value));
CREATE FUNCTION s.diff(a numeric, b numeric)
    RETURNS double precision
    LANGUAGE sql IMMUTABLE
AS $$select a - b$$;
CREATE TYPE public.own AS RANGE (SUBTYPE = numeric, SUBTYPE_DIFF = s.diff);
CREATE FUNCTION s.diff(a integer, b integer)
    RETURNS double precision
    LANGUAGE sql IMMUTABLE
AS $$select a - b$$;
CREATE FUNCTION public.f(x public.plain)
    RETURNS public.plain_multirange
    LANGUAGE sql
AS $$ select plain_multirange(x) $$;
CREATE TABLE public.t (
    a public.plain DEFAULT plain(1, 2),
    b s."Odd Range_multirange",
    c s."Odd texts"[],
    d public.floats,
    e public.own_multirange,
    CONSTRAINT t_d_check CHECK (d && floats(0, 1)),
    CONSTRAINT t_a_excl EXCLUDE USING gist (a WITH &&)
);
CREATE VIEW public.v AS select plain_multirange(a, plain(7, 8)) as m, b from t;
