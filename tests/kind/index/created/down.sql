DROP INDEX public.t_id_a_idx;
DROP INDEX public.by_b;
DROP INDEX public.t_a_idx;
