ALTER TABLE public.t RENAME COLUMN b TO bb;
ALTER INDEX public.t_b_idx RENAME TO t_bb_idx;
ALTER TABLE public.p1 RENAME CONSTRAINT p1_b_check TO p1_bb_check;
ALTER INDEX public.p1_b_idx RENAME TO p1_bb_idx;
ALTER INDEX public.p1_b_idx1 RENAME TO p1_bb_idx1;
DROP MATERIALIZED VIEW public.m;
ALTER TABLE public.t ALTER COLUMN bb TYPE character varying(30);
CREATE MATERIALIZED VIEW public.m AS select bb from p1;
CREATE INDEX m_bb_idx ON public.m (bb);
