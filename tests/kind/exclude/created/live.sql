ALTER TABLE public.t DROP CONSTRAINT t_expr_excl;
ALTER TABLE public.t ADD CONSTRAINT t_expr_excl EXCLUDE USING hash (((a + 1)) WITH operator(pg_catalog.=));
