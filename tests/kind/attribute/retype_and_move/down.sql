ALTER TYPE public.pair RENAME TO pair_old;
ALTER TYPE public.a RENAME TO a_old;
CREATE TYPE public.pair AS (
    x integer,
    y text
);
CREATE TYPE public.a AS (
    x integer,
    gone text,
    y text,
    p public.pair
);
COMMENT ON TYPE public.a IS 'c';
ALTER TABLE public.t ALTER COLUMN a TYPE public.a USING CASE WHEN a IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW((a).x::text::integer, NULL, (a).why, CASE WHEN (a).p IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW(((a).p).x::text::integer, ((a).p).y)::public.pair END)::public.a END;
DROP TYPE public.a_old;
DROP TYPE public.pair_old;
