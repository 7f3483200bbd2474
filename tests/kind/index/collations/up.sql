CREATE INDEX t_a_idx ON public.t (a COLLATE "C");
CREATE INDEX t_b_idx ON public.t (b DESC);
CREATE INDEX t_a_idx1 ON public.t (a COLLATE "de-x-icu" text_pattern_ops);
CREATE INDEX t_b_idx1 ON public.t (b COLLATE "default");
CREATE INDEX t_a_idx2 ON public.t (a varchar_ops);
CREATE INDEX t_a_idx3 ON public.t (a);
