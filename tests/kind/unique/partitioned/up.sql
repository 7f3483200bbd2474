ALTER TABLE public.p DROP CONSTRAINT own;
ALTER TABLE public.t DROP CONSTRAINT t_a_key;
ALTER TABLE public.t ADD CONSTRAINT t_a_b_key UNIQUE (a, b);
COMMENT ON CONSTRAINT t_a_b_key ON public.t IS 'of all';
ALTER TABLE public.p ADD CONSTRAINT own UNIQUE (b, a);
