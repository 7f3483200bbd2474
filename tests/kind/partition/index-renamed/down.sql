ALTER TABLE public.t RENAME CONSTRAINT pk TO t_pkey;
ALTER TABLE public.t RENAME CONSTRAINT cc TO t_a_check;
ALTER INDEX public."t ö" RENAME TO t_b_idx;
COMMENT ON INDEX public.t_b_idx IS NULL;
