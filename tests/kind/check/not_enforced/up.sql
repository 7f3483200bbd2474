ALTER TABLE public.t DROP CONSTRAINT t_c_check,
    DROP CONSTRAINT t_b_check,
    DROP CONSTRAINT t_a_check;
ALTER TABLE public.t ADD COLUMN d integer,
    ADD COLUMN e integer;
ALTER TABLE public.t ADD CONSTRAINT t_a_check CHECK (a > 0),
    ADD CONSTRAINT t_b_check CHECK (b > 0) NOT ENFORCED,
    ADD CONSTRAINT t_c_check CHECK (c > 1) NOT ENFORCED,
    ADD CONSTRAINT t_d_check CHECK (d > 0) NOT ENFORCED,
    ADD CONSTRAINT t_e_check CHECK (e > 0);
