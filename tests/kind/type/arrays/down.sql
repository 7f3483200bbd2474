ALTER TYPE public.pair RENAME TO pair_old;
ALTER TYPE public.holder RENAME TO holder_old;
ALTER TABLE public.t ALTER COLUMN pairs DROP DEFAULT;
CREATE TYPE public.pair AS (
    a integer,
    b integer
);
CREATE TYPE public.holder AS (
    first public.pair,
    name text
);
CREATE FUNCTION pg_temp.t_pairs_converted(anyarray) RETURNS public.pair[] LANGUAGE sql AS $$ SELECT CASE WHEN $1 IS NOT NULL THEN coalesce(array_agg(CASE WHEN $1[i] IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW(($1[i]).a::text::integer, ($1[i]).b::text::integer)::public.pair END ORDER BY i), '{}') END FROM generate_subscripts($1, 1 / (array_ndims($1) = 1)::integer) AS i $$;
ALTER TABLE public.t ALTER COLUMN pairs TYPE public.pair[] USING pg_temp.t_pairs_converted(pairs);
DROP FUNCTION pg_temp.t_pairs_converted(anyarray);
ALTER TABLE public.t ALTER COLUMN holder TYPE public.holder USING CASE WHEN holder IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW(CASE WHEN (holder).first IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW(((holder).first).a::text::integer, ((holder).first).b::text::integer)::public.pair END, (holder).name)::public.holder END;
ALTER TABLE public.t ALTER COLUMN pairs SET DEFAULT '{}';
CREATE FUNCTION pg_temp.u_pairs_converted(anyarray) RETURNS public.pair[] LANGUAGE sql AS $$ SELECT CASE WHEN $1 IS NOT NULL THEN coalesce(array_agg(CASE WHEN $1[i] IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW(($1[i]).a::text::integer, ($1[i]).b::text::integer)::public.pair END ORDER BY i), '{}') END FROM generate_subscripts($1, 1 / (array_ndims($1) = 1)::integer) AS i $$;
ALTER TABLE public.u ALTER COLUMN pairs TYPE public.pair[] USING pg_temp.u_pairs_converted(pairs);
DROP FUNCTION pg_temp.u_pairs_converted(anyarray);
CREATE FUNCTION pg_temp.u_holders_converted(anyarray) RETURNS public.holder[] LANGUAGE sql AS $$ SELECT CASE WHEN $1 IS NOT NULL THEN coalesce(array_agg(CASE WHEN $1[i] IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW(CASE WHEN ($1[i]).first IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW((($1[i]).first).a::text::integer, (($1[i]).first).b::text::integer)::public.pair END, ($1[i]).name)::public.holder END ORDER BY i), '{}') END FROM generate_subscripts($1, 1 / (array_ndims($1) = 1)::integer) AS i $$;
ALTER TABLE public.u ALTER COLUMN holders TYPE public.holder[] USING pg_temp.u_holders_converted(holders);
DROP FUNCTION pg_temp.u_holders_converted(anyarray);
DROP TYPE public.holder_old;
DROP TYPE public.pair_old;
