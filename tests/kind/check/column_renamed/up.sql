ALTER TABLE public.t RENAME COLUMN a TO aa;
ALTER TABLE public.t RENAME CONSTRAINT t_a_check TO t_aa_check;
