COMMENT ON TABLE public.t IS 'said by a statement';
