ALTER TYPE public.e RENAME TO e_old;
ALTER DOMAIN public.d RENAME TO d_old;
ALTER TYPE public.pair RENAME TO pair_old;
ALTER TABLE public.t DETACH PARTITION public.p1;
ALTER TABLE public.p1 ALTER COLUMN b DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN b DROP DEFAULT;
CREATE TYPE public.e AS ENUM ('y', 'x');
CREATE DOMAIN public.d AS text NOT NULL;
CREATE TYPE public.pair AS (
    first public.d
);
ALTER TABLE public.t ALTER COLUMN b TYPE public.e USING b::text::public.e,
    ALTER COLUMN c TYPE public.pair USING c::text::public.pair;
ALTER TABLE public.t ALTER COLUMN b SET DEFAULT 'x';
ALTER TABLE public.p1 ALTER COLUMN b TYPE public.e USING b::text::public.e;
DROP TYPE public.e_old;
ALTER TABLE public.p1 ALTER COLUMN c TYPE public.pair USING c::text::public.pair;
DROP TYPE public.pair_old;
DROP DOMAIN public.d_old;
ALTER TABLE public.p1 ALTER COLUMN b SET DEFAULT 'x';
