ALTER TABLE public.t ADD COLUMN b integer;
ALTER TABLE public.t ADD CONSTRAINT t_b_key UNIQUE (b);
ALTER TABLE public.u ADD COLUMN b integer;
ALTER TABLE public.u ADD CONSTRAINT u_b_fkey FOREIGN KEY (b) REFERENCES public.t (b),
    ADD CONSTRAINT "both" FOREIGN KEY (c) REFERENCES public.t (a);
