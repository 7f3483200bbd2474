CREATE INDEX t_a_idx ON public.t (a);
CREATE INDEX by_b ON public.t (b DESC NULLS LAST);
CREATE UNIQUE INDEX t_id_a_idx ON public.t (id, a);
