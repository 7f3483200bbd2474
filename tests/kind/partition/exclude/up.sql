ALTER TABLE public.p DROP CONSTRAINT p_int4range_excl;
ALTER TABLE public.p DROP CONSTRAINT c2,
    DROP CONSTRAINT p_b_check;
ALTER TABLE public.t ADD COLUMN c integer;
CREATE INDEX t_c_idx ON public.t (c);
ALTER TABLE public.p ADD CONSTRAINT p_b_check CHECK (b <> 8);
ALTER TABLE public.p ADD CONSTRAINT p_int4range_excl EXCLUDE USING gist ((int4range(a, c)) WITH &&);
