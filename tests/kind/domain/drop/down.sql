CREATE DOMAIN public.d AS text DEFAULT 'x' NOT NULL CONSTRAINT d_check CHECK (value <> '');
COMMENT ON DOMAIN public.d IS 'said';
CREATE DOMAIN public.over_d AS public.d DEFAULT 'x';
ALTER TABLE public.t ALTER COLUMN a TYPE public.d USING a::public.d,
    ALTER COLUMN b TYPE public.over_d[] USING b::public.over_d[];
