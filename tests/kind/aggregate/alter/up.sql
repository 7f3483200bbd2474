CREATE FUNCTION public.add_long(state bigint, x integer)
    RETURNS bigint
    LANGUAGE sql IMMUTABLE
AS $$ select coalesce(state, 0) + x $$;
CREATE OR REPLACE AGGREGATE public.total(integer) (
    SFUNC = int4pl,
    STYPE = integer,
    COMBINEFUNC = int4pl,
    INITCOND = '10',
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE public.total(integer) IS 'after';
CREATE OR REPLACE AGGREGATE public.biggest(integer) (SFUNC = int4larger, STYPE = integer, SORTOP = >);
ALTER AGGREGATE public.biggest(integer) OWNER TO role_a;
REVOKE EXECUTE ON FUNCTION public.biggest(integer) FROM PUBLIC;
CREATE OR REPLACE AGGREGATE public.described(integer) (
    SFUNC = public.add_long,
    STYPE = bigint,
    SSPACE = 64,
    FINALFUNC = public.describe_long
);
CREATE OR REPLACE AGGREGATE public.counted(*) (SFUNC = public.next_number, STYPE = bigint, INITCOND = '1');
GRANT EXECUTE ON FUNCTION public.counted() TO role_a;
REVOKE EXECUTE ON FUNCTION public.counted() FROM PUBLIC;
COMMENT ON AGGREGATE public.counted(*) IS 'from one';
CREATE OR REPLACE AGGREGATE public.moved(integer) (
    SFUNC = int4pl,
    STYPE = integer,
    INITCOND = '0',
    MSFUNC = int4pl,
    MINVFUNC = int4mi,
    MSTYPE = integer,
    MINITCOND = '0'
);
