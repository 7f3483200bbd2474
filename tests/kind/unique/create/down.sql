DROP TABLE public.u;
COMMENT ON COLUMN public.t.a IS NULL;
ALTER TABLE public.t DROP CONSTRAINT now,
    DROP CONSTRAINT later,
    DROP CONSTRAINT late,
    DROP CONSTRAINT filled,
    DROP CONSTRAINT t_d_e_key,
    DROP CONSTRAINT key_of_d,
    DROP CONSTRAINT t_b_c_key,
    DROP CONSTRAINT t_f_key,
    DROP CONSTRAINT "c is Unique",
    DROP CONSTRAINT t_a_key;
