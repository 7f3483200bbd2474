ALTER TABLE public.u RENAME TO t;
ALTER TABLE public.t RENAME COLUMN x TO a;
ALTER INDEX public.u_x_idx RENAME TO t_a_idx;
ALTER INDEX public.u_lower_idx RENAME TO t_lower_idx;
ALTER INDEX public.u_c_idx RENAME TO t_c_idx;
ALTER INDEX public.u_b_c_x_idx RENAME TO t_b_c_a_idx;
ALTER INDEX public.u_expr_idx RENAME TO t_expr_idx;
ALTER INDEX public.u_x_idx1 RENAME TO t_a_idx1;
