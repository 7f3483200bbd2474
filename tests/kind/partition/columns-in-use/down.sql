ALTER TABLE public.t RENAME COLUMN bb TO b;
ALTER INDEX public.t_bb_idx RENAME TO t_b_idx;
ALTER TABLE public.p1 RENAME CONSTRAINT p1_bb_check TO p1_b_check;
ALTER INDEX public.p1_bb_idx RENAME TO p1_b_idx;
ALTER INDEX public.p1_bb_idx1 RENAME TO p1_b_idx1;
DROP MATERIALIZED VIEW public.m;
ALTER TABLE public.t ALTER COLUMN b TYPE text;
CREATE MATERIALIZED VIEW public.m AS select b from p1;
CREATE INDEX m_b_idx ON public.m (b);
