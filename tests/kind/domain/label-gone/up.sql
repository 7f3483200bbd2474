ALTER TYPE public.e RENAME TO e_old;
ALTER DOMAIN public.d RENAME TO d_old;
ALTER TABLE public.t DROP CONSTRAINT t_b_check;
CREATE TYPE public.e AS ENUM ('new');
CREATE DOMAIN public.d AS public.e CONSTRAINT other CHECK (value <> 'new');
ALTER TABLE public.t ALTER COLUMN a TYPE public.d[] USING a::text::public.d[],
    ALTER COLUMN c TYPE public.d USING c::text::public.d;
DROP DOMAIN public.d_old;
ALTER TABLE public.t ALTER COLUMN b TYPE public.e USING b::text::public.e;
DROP TYPE public.e_old;
