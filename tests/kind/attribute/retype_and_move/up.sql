ALTER TYPE public.pair RENAME TO pair_old;
ALTER TYPE public.a RENAME TO a_old;
CREATE TYPE public.pair AS (
    y text,
    x bigint
);
CREATE TYPE public.a AS (
    added text,
    why text,
    x bigint,
    p public.pair
);
COMMENT ON TYPE public.a IS 'c';
ALTER TABLE public.t ALTER COLUMN a TYPE public.a USING CASE WHEN a IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW(NULL, (a).y, (a).x::text::bigint, CASE WHEN (a).p IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW(((a).p).y, ((a).p).x::text::bigint)::public.pair END)::public.a END;
DROP TYPE public.a_old;
DROP TYPE public.pair_old;
