CREATE SCHEMA s;
CREATE DOMAIN s.d AS integer;
CREATE TYPE public.pair AS (
    a integer,
    b integer
);
CREATE FUNCTION public.from_sql(x internal)
    RETURNS internal
    LANGUAGE internal IMMUTABLE
AS $$prsd_lextype$$;
CREATE FUNCTION public.to_sql(x internal)
    RETURNS integer
    LANGUAGE internal IMMUTABLE
AS $$int4recv$$;
CREATE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION public.from_sql(internal), TO SQL WITH FUNCTION public.to_sql(internal));
CREATE FUNCTION public.f(a integer)
    RETURNS integer
    LANGUAGE sql TRANSFORM FOR TYPE integer
AS $$ select 1 $$;
COMMENT ON TRANSFORM FOR integer LANGUAGE sql IS 't';
CREATE TRANSFORM FOR bigint LANGUAGE plpgsql (FROM SQL WITH FUNCTION prsd_lextype(internal), TO SQL WITH FUNCTION int8recv(internal));
CREATE TRANSFORM FOR public.pair LANGUAGE sql (FROM SQL WITH FUNCTION public.from_sql(internal));
