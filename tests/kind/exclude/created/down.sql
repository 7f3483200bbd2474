ALTER TABLE public.t DROP CONSTRAINT d,
    DROP CONSTRAINT t_expr_excl,
    DROP CONSTRAINT t_a_excl,
    DROP CONSTRAINT "Ex 🐘",
    DROP CONSTRAINT ex,
    DROP CONSTRAINT t_during_excl;
