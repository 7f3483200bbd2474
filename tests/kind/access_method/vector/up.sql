CREATE INDEX t_e ON public.t USING hnsw (e public.vector_ip_ops);
