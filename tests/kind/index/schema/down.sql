ALTER INDEX "Ä s"."X" RENAME TO t_a_idx;
DROP INDEX public.t_a_idx;
CREATE INDEX t_a_idx ON public.t (a);
