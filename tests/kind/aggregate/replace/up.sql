DROP VIEW public.v;
DROP AGGREGATE public.share(double precision, anyelement);
DROP AGGREGATE public.listed(integer);
DROP AGGREGATE public.named(integer);
DROP AGGREGATE public.total(integer);
DROP FUNCTION public.ordered(integer, double precision, anyelement);
DROP FUNCTION public.gather(integer, integer);
CREATE FUNCTION public.add_long(state bigint, x integer)
    RETURNS bigint
    LANGUAGE sql IMMUTABLE
AS $$ select state + x $$;
CREATE FUNCTION public.gather(state text, x integer)
    RETURNS text
    LANGUAGE sql IMMUTABLE
AS $$ select state || x $$;
CREATE AGGREGATE public.total(integer) (SFUNC = public.add_long, STYPE = bigint, INITCOND = '0');
GRANT EXECUTE ON FUNCTION public.total(integer) TO role_a;
REVOKE EXECUTE ON FUNCTION public.total(integer) FROM PUBLIC;
COMMENT ON AGGREGATE public.total(integer) IS 'stays';
CREATE AGGREGATE public.named(b integer) (SFUNC = int4pl, STYPE = integer);
CREATE AGGREGATE public.listed(integer) (SFUNC = public.gather, STYPE = text);
CREATE AGGREGATE public.share(double precision ORDER BY anyelement) (
    SFUNC = ordered_set_transition,
    STYPE = internal,
    FINALFUNC = percentile_disc_final,
    FINALFUNC_EXTRA
);
CREATE VIEW public.v AS select total(x) as t from generate_series(1, 3) x;
