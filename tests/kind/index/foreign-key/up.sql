CREATE UNIQUE INDEX t_a_b_idx ON public.t (a, b);
ALTER TABLE public.u ADD CONSTRAINT u_x_y_fkey FOREIGN KEY (x, y) REFERENCES public.t (a, b);
