CREATE SCHEMA other;
CREATE TYPE public.pair AS (
    a integer,
    b integer
);
CREATE FUNCTION public.next_number(state bigint)
    RETURNS bigint
    LANGUAGE sql IMMUTABLE
AS $$ select state + 1 $$;
CREATE FUNCTION public.gather(state public.pair, x integer)
    RETURNS public.pair
    LANGUAGE sql IMMUTABLE
AS $$ select state $$;
CREATE FUNCTION public.gather(state integer, VARIADIC x integer[])
    RETURNS integer
    LANGUAGE sql IMMUTABLE
AS $$ select state $$;
CREATE FUNCTION other.describe(state integer)
    RETURNS text
    LANGUAGE sql IMMUTABLE
AS $$ select 'total ' || state $$;
CREATE FUNCTION other.describe(state integer, x integer)
    RETURNS text
    LANGUAGE sql IMMUTABLE
AS $$ select 'total ' || state $$;
CREATE AGGREGATE public.total(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0');
COMMENT ON AGGREGATE public.total(integer) IS 'adds up';
CREATE AGGREGATE public.total(bigint) (
    SFUNC = int8pl,
    STYPE = bigint,
    INITCOND = '0',
    PARALLEL = SAFE
);
CREATE AGGREGATE other."How many"(*) (SFUNC = public.next_number, STYPE = bigint, INITCOND = '0');
ALTER AGGREGATE other."How many"(*) OWNER TO role_a;
GRANT EXECUTE ON FUNCTION other."How many"() TO role_b;
REVOKE EXECUTE ON FUNCTION other."How many"() FROM PUBLIC;
COMMENT ON AGGREGATE other."How many"(*) IS 'counts';
CREATE AGGREGATE public.described(value integer) (
    SFUNC = int4pl,
    STYPE = integer,
    SSPACE = 100,
    FINALFUNC = other.describe,
    FINALFUNC_EXTRA,
    FINALFUNC_MODIFY = SHAREABLE,
    COMBINEFUNC = int4pl,
    INITCOND = '0',
    PARALLEL = RESTRICTED
);
CREATE AGGREGATE public.moving(integer) (
    SFUNC = int4pl,
    STYPE = integer,
    FINALFUNC = other.describe,
    MSFUNC = int4pl,
    MINVFUNC = int4mi,
    MSTYPE = integer,
    MSSPACE = 8,
    MFINALFUNC = other.describe,
    MFINALFUNC_MODIFY = READ_WRITE,
    MINITCOND = '-7'
);
CREATE AGGREGATE public.largest(integer) (SFUNC = int4larger, STYPE = integer, SORTOP = >);
CREATE AGGREGATE public.smallest(integer) (SFUNC = int4smaller, STYPE = integer, SORTOP = <);
CREATE AGGREGATE public.gathered(anycompatible) (SFUNC = array_append, STYPE = anycompatiblearray, INITCOND = '{}');
CREATE AGGREGATE public.average(numeric) (
    SFUNC = numeric_avg_accum,
    STYPE = internal,
    FINALFUNC = numeric_avg,
    COMBINEFUNC = numeric_avg_combine,
    SERIALFUNC = numeric_avg_serialize,
    DESERIALFUNC = numeric_avg_deserialize
);
CREATE AGGREGATE public.share(double precision ORDER BY anyelement) (
    SFUNC = ordered_set_transition,
    STYPE = internal,
    FINALFUNC = percentile_disc_final,
    FINALFUNC_EXTRA
);
CREATE AGGREGATE public.usual(ORDER BY value anyelement) (
    SFUNC = ordered_set_transition,
    STYPE = internal,
    FINALFUNC = mode_final,
    FINALFUNC_EXTRA
);
CREATE AGGREGATE public.place(VARIADIC "any" ORDER BY VARIADIC "any") (
    SFUNC = ordered_set_transition_multi,
    STYPE = internal,
    FINALFUNC = rank_final,
    FINALFUNC_EXTRA,
    HYPOTHETICAL
);
CREATE AGGREGATE public.many(VARIADIC items integer[]) (SFUNC = public.gather, STYPE = integer);
CREATE AGGREGATE public.pairs(integer) (SFUNC = public.gather, STYPE = public.pair);
CREATE VIEW public.v AS select total(x) as t, described(x), place(1) within group (order by x), share(0.5) within group (order by x) as s,
        other."How many"(*) as n, many(x, x, x) as m
    from generate_series(1, 3) x;
