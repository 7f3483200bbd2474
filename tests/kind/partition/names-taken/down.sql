DROP INDEX public.p1_a_idx1;
DROP INDEX public.p1_b_idx1;
DROP INDEX public.t_a_idx;
CREATE INDEX p1_b_idx1 ON public.p1 (b) WHERE (a > 3);
