DROP INDEX public.t_a_idx3;
DROP INDEX public.t_a_idx2;
DROP INDEX public.t_b_idx1;
DROP INDEX public.t_a_idx1;
DROP INDEX public.t_b_idx;
DROP INDEX public.t_a_idx;
