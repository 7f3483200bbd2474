DROP INDEX public.t_a_idx1;
DROP INDEX public.t_a_id_idx;
DROP INDEX public.t_id_a_idx;
DROP INDEX public.t_n_idx;
DROP INDEX public.t_j_idx;
DROP INDEX public.t_a_idx;
