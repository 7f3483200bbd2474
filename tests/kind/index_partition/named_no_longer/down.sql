ALTER INDEX public.t_1_expr_idx RENAME TO named;
ALTER INDEX public.named RESET (fillfactor);
ALTER TABLE ONLY public.named ALTER COLUMN 1 SET STATISTICS 7;
