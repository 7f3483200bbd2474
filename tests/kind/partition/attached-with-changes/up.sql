DROP INDEX public.p_b_idx;
DROP INDEX public.t_b_idx;
ALTER TABLE public.t ADD COLUMN c integer DEFAULT 7;
CREATE INDEX t_b_id_idx ON public.t (b, id);
ALTER TABLE public.p ADD COLUMN c integer DEFAULT 7;
CREATE INDEX p_b_id_idx ON public.p (b, id);
ALTER TABLE public.t ATTACH PARTITION public.p FOR VALUES FROM (1) TO (10);
