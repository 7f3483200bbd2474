DROP VIEW public.v;
DROP AGGREGATE public.share(double precision, anyelement);
DROP AGGREGATE public.listed(integer);
DROP AGGREGATE public.named(integer);
DROP AGGREGATE public.total(integer);
DROP FUNCTION public.gather(text, integer);
DROP FUNCTION public.add_long(bigint, integer);
CREATE FUNCTION public.gather(state integer, x integer)
    RETURNS integer
    LANGUAGE sql IMMUTABLE
AS $$ select state $$;
CREATE FUNCTION public.ordered(state integer, p double precision, x anyelement)
    RETURNS integer
    LANGUAGE sql IMMUTABLE
AS $$ select state $$;
CREATE AGGREGATE public.total(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0');
GRANT EXECUTE ON FUNCTION public.total(integer) TO role_a;
REVOKE EXECUTE ON FUNCTION public.total(integer) FROM PUBLIC;
COMMENT ON AGGREGATE public.total(integer) IS 'stays';
CREATE AGGREGATE public.named(a integer) (SFUNC = int4pl, STYPE = integer);
CREATE AGGREGATE public.listed(integer) (SFUNC = public.gather, STYPE = integer);
CREATE AGGREGATE public.share(double precision, anyelement) (SFUNC = public.ordered, STYPE = integer);
CREATE VIEW public.v AS select total(x) as t from generate_series(1, 3) x;
