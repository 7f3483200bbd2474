ALTER TABLE public.t RENAME TO "Ö";
ALTER TABLE public."Ö" RENAME CONSTRAINT t_pkey TO "Ö_pkey";
ALTER TABLE public."Ö" RENAME CONSTRAINT t_b_key TO "Ö_b_key";
ALTER TABLE public."Ö" RENAME CONSTRAINT t_a_check TO "Ö_a_check";
ALTER INDEX public.t_b_idx RENAME TO "Ö_b_idx";
