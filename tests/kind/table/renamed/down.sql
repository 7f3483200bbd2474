ALTER TABLE public."Ö" RENAME TO t;
ALTER TABLE public.t RENAME CONSTRAINT "Ö_pkey" TO t_pkey;
ALTER TABLE public.t RENAME CONSTRAINT "Ö_b_key" TO t_b_key;
ALTER TABLE public.t RENAME CONSTRAINT "Ö_a_check" TO t_a_check;
ALTER INDEX public."Ö_b_idx" RENAME TO t_b_idx;
