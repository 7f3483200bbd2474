CREATE INDEX t_a_idx ON public.t USING hash (a);
CREATE INDEX t_j_idx ON public.t USING gin (j jsonb_path_ops);
CREATE INDEX t_n_idx ON public.t USING gin (n) WITH (fastupdate=off);
CREATE INDEX t_id_a_idx ON public.t USING brin (id, a) WITH (autosummarize='on', pages_per_range=16);
CREATE INDEX t_a_id_idx ON public.t USING spgist (a) INCLUDE (id);
CREATE INDEX t_a_idx1 ON public.t USING brin (a text_bloom_ops (false_positive_rate=0.02, n_distinct_per_range=500));
