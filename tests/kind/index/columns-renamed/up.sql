ALTER TABLE public.t RENAME TO u;
ALTER TABLE public.u RENAME COLUMN a TO x;
ALTER INDEX public.t_a_idx RENAME TO u_x_idx;
ALTER INDEX public.t_lower_idx RENAME TO u_lower_idx;
ALTER INDEX public.t_c_idx RENAME TO u_c_idx;
ALTER INDEX public.t_b_c_a_idx RENAME TO u_b_c_x_idx;
ALTER INDEX public.t_expr_idx RENAME TO u_expr_idx;
ALTER INDEX public.t_a_idx1 RENAME TO u_x_idx1;
