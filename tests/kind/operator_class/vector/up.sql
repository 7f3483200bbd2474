DROP INDEX public.t_e;
CREATE INDEX t_e ON public.t USING hnsw (e public.vector_cosine_ops) WITH (m=8);
