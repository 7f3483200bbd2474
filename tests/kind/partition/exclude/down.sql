ALTER TABLE public.p DROP CONSTRAINT p_int4range_excl;
ALTER TABLE public.p DROP CONSTRAINT p_b_check;
DROP INDEX public.t_c_idx;
ALTER TABLE public.t DROP COLUMN c;
ALTER TABLE public.p ADD CONSTRAINT p_b_check CHECK (b <> 7),
    ADD CONSTRAINT c2 CHECK (b <> 9);
ALTER TABLE public.p ADD CONSTRAINT p_int4range_excl EXCLUDE USING gist ((int4range(a, b)) WITH &&);
