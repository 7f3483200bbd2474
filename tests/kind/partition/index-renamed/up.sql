ALTER TABLE public.t RENAME CONSTRAINT t_pkey TO pk;
ALTER TABLE public.t RENAME CONSTRAINT t_a_check TO cc;
ALTER INDEX public.t_b_idx RENAME TO "t ö";
COMMENT ON INDEX public."t ö" IS 'c';
