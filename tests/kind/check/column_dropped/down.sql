ALTER TABLE public.t ADD COLUMN b integer;
ALTER TABLE public.t ADD CONSTRAINT t_b_check CHECK (b > 0),
    ADD CONSTRAINT t_check CHECK (a > b);
