ALTER TABLE public.t ADD CONSTRAINT t_a_key UNIQUE (a),
    ADD CONSTRAINT named UNIQUE (a, b);
COMMENT ON CONSTRAINT named ON public.t IS 'both';
