ALTER INDEX public.named RENAME TO t_1_expr_idx;
ALTER INDEX public.t_1_expr_idx SET (fillfactor=70);
ALTER TABLE ONLY public.t_1_expr_idx ALTER COLUMN 1 SET STATISTICS -1;
