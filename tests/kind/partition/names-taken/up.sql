DROP INDEX public.p1_b_idx1;
CREATE INDEX t_a_idx ON public.t (a);
CREATE INDEX p1_b_idx1 ON public.p1 (b) WHERE (a > 4);
CREATE INDEX p1_a_idx1 ON public.p1 (a DESC);
