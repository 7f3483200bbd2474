ALTER TYPE public.a RENAME TO a_old;
ALTER TYPE public.outer_one RENAME TO outer_one_old;
CREATE TYPE public.a AS (
    x bigint,
    y text
);
COMMENT ON TYPE public.a IS 'c';
CREATE TYPE public.outer_one AS (
    a public.a
);
ALTER TABLE public.t ALTER COLUMN a TYPE public.a USING a::text::public.a,
    ALTER COLUMN many TYPE public.a[] USING many::text::public.a[],
    ALTER COLUMN o TYPE public.outer_one USING o::text::public.outer_one;
DROP TYPE public.outer_one_old;
DROP TYPE public.a_old;
