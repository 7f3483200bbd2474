ALTER TABLE public.t RENAME COLUMN a TO aa;
ALTER TABLE public.t RENAME CONSTRAINT t_a_key TO t_aa_key;
ALTER TABLE public.t RENAME CONSTRAINT t_a_b_key TO t_aa_b_key;
