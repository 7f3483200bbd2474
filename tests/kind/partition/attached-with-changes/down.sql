ALTER TABLE public.t DETACH PARTITION public.p;
DROP INDEX public.p_b_id_idx;
ALTER TABLE public.p DROP COLUMN c;
DROP INDEX public.t_b_id_idx;
ALTER TABLE public.t DROP COLUMN c;
CREATE INDEX t_b_idx ON public.t (b);
CREATE INDEX p_b_idx ON public.p (b);
