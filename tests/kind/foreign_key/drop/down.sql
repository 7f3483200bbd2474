CREATE TABLE public.gone (
    a integer NOT NULL,
    t integer,
    CONSTRAINT gone_pkey PRIMARY KEY (a),
    CONSTRAINT gone_t_fkey FOREIGN KEY (t) REFERENCES public.t (a)
);
ALTER TABLE public.u ADD CONSTRAINT u_b_fkey FOREIGN KEY (b) REFERENCES public.gone (a),
    ADD CONSTRAINT named FOREIGN KEY (a) REFERENCES public.t (a) ON DELETE CASCADE;
COMMENT ON CONSTRAINT named ON public.u IS 'said';
