DROP INDEX public.t_e;
CREATE INDEX t_e ON public.t USING ivfflat (e public.vector_l2_ops) WITH (lists=10);
