COMMENT ON INDEX public.t_a_idx IS NULL;
COMMENT ON INDEX public.t_b_idx IS 'old';
COMMENT ON INDEX public.t_id_a_idx IS 'gone';
