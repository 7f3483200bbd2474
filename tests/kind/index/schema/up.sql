ALTER INDEX "Ä s".t_a_idx RENAME TO "X";
DROP INDEX public.t_a_idx;
CREATE INDEX t_a_idx ON public.t (a) WHERE (a > 0);
