ALTER DOMAIN public.d RENAME TO d_old;
ALTER DOMAIN public.over RENAME TO over_old;
ALTER TABLE public.t DROP CONSTRAINT t_d_check;
CREATE DOMAIN public.d AS text DEFAULT 'x' CONSTRAINT d_check CHECK (value <> '');
COMMENT ON DOMAIN public.d IS 'c';
CREATE DOMAIN public.over AS public.d DEFAULT 'x';
ALTER TABLE public.t ALTER COLUMN d TYPE public.d USING d::text::public.d,
    ALTER COLUMN o TYPE public.over USING o::text::public.over;
DROP DOMAIN public.over_old;
ALTER TABLE public.t ALTER COLUMN a TYPE public.d[] USING a::text::public.d[];
DROP DOMAIN public.d_old;
ALTER TABLE public.t ADD CONSTRAINT t_d_check CHECK (d <> 'no');
