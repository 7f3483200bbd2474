ALTER TABLE public.u DROP CONSTRAINT u_x_y_fkey;
DROP INDEX public.t_a_b_idx;
