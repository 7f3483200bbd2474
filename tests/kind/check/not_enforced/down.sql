ALTER TABLE public.t DROP CONSTRAINT t_e_check,
    DROP CONSTRAINT t_d_check,
    DROP CONSTRAINT t_c_check,
    DROP CONSTRAINT t_b_check,
    DROP CONSTRAINT t_a_check;
ALTER TABLE public.t DROP COLUMN e,
    DROP COLUMN d;
ALTER TABLE public.t ADD CONSTRAINT t_a_check CHECK (a > 0) NOT ENFORCED,
    ADD CONSTRAINT t_b_check CHECK (b > 0),
    ADD CONSTRAINT t_c_check CHECK (c > 0) NOT ENFORCED;
