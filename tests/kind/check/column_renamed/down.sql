ALTER TABLE public.t RENAME COLUMN aa TO a;
ALTER TABLE public.t RENAME CONSTRAINT t_aa_check TO t_a_check;
