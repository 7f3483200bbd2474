DROP TABLE public.gone;
ALTER TABLE public.t DROP CONSTRAINT "both",
    DROP CONSTRAINT t_a_check1;
