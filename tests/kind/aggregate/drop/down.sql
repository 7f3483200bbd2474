CREATE FUNCTION public.next_number(state bigint)
    RETURNS bigint
    LANGUAGE sql IMMUTABLE
AS $$ select state + 1 $$;
CREATE AGGREGATE public.total(integer) (SFUNC = int4pl, STYPE = integer);
CREATE OR REPLACE FUNCTION public.uses()
    RETURNS bigint
    LANGUAGE sql
AS $$ select total(x) from generate_series(1, 3) x $$;
COMMENT ON AGGREGATE public.total(integer) IS 'goes';
CREATE AGGREGATE public.counted(*) (SFUNC = public.next_number, STYPE = bigint, INITCOND = '0');
