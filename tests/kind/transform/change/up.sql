ALTER TYPE public.pair RENAME TO "Pair";
DROP TRANSFORM FOR bigint LANGUAGE plpgsql;
DROP FUNCTION public.g(integer);
DROP FUNCTION public.f(integer);
DROP TRANSFORM FOR integer LANGUAGE sql;
DROP FUNCTION public.to_sql(internal);
CREATE FUNCTION public.to_sql(y internal)
    RETURNS integer
    LANGUAGE internal IMMUTABLE
AS $$int4recv$$;
CREATE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal), TO SQL WITH FUNCTION public.to_sql(internal));
CREATE FUNCTION public.f(a integer)
    RETURNS integer
    LANGUAGE sql TRANSFORM FOR TYPE integer
AS $$ select 1 $$;
CREATE FUNCTION public.g(a integer)
    RETURNS integer
    LANGUAGE sql TRANSFORM FOR TYPE public."Pair"
AS $$ select 1 $$;
COMMENT ON TRANSFORM FOR integer LANGUAGE sql IS 't';
COMMENT ON TRANSFORM FOR public."Pair" LANGUAGE sql IS 'the pair';
