ALTER TYPE public."Pair" RENAME TO pair;
DROP FUNCTION public.g(integer);
DROP FUNCTION public.f(integer);
DROP TRANSFORM FOR integer LANGUAGE sql;
DROP FUNCTION public.to_sql(internal);
CREATE FUNCTION public.to_sql(x internal)
    RETURNS integer
    LANGUAGE internal IMMUTABLE
AS $$int4recv$$;
CREATE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION public.from_sql(internal), TO SQL WITH FUNCTION public.to_sql(internal));
CREATE FUNCTION public.f(a integer)
    RETURNS integer
    LANGUAGE sql TRANSFORM FOR TYPE integer
AS $$ select 1 $$;
CREATE FUNCTION public.g(a integer)
    RETURNS integer
    LANGUAGE sql TRANSFORM FOR TYPE public.pair
AS $$ select 1 $$;
COMMENT ON TRANSFORM FOR integer LANGUAGE sql IS 't';
CREATE TRANSFORM FOR bigint LANGUAGE plpgsql (FROM SQL WITH FUNCTION prsd_lextype(internal), TO SQL WITH FUNCTION int8recv(internal));
COMMENT ON TRANSFORM FOR bigint LANGUAGE plpgsql IS 'goes';
COMMENT ON TRANSFORM FOR public.pair LANGUAGE sql IS 'pair';
