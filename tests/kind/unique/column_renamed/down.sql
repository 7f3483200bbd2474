ALTER TABLE public.t RENAME COLUMN aa TO a;
ALTER TABLE public.t RENAME CONSTRAINT t_aa_key TO t_a_key;
ALTER TABLE public.t RENAME CONSTRAINT t_aa_b_key TO t_a_b_key;
