ALTER DOMAIN public.d RENAME TO d_old;
ALTER TYPE public.e ADD VALUE 'none';
COMMIT;
BEGIN;
CREATE DOMAIN public.d AS public.e CONSTRAINT con_check CHECK (value <> 'none') CONSTRAINT other CHECK (value <> 'new');
ALTER TABLE public.t ALTER COLUMN a TYPE public.d[] USING a::text::public.d[],
    ALTER COLUMN c TYPE public.d USING c::text::public.d;
DROP DOMAIN public.d_old;
ALTER TABLE public.t ADD CONSTRAINT t_b_check CHECK (b <> 'none');
