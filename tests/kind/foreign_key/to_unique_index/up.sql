ALTER TABLE public.u DROP CONSTRAINT u_a_fkey;
DROP INDEX public.by_a;
CREATE UNIQUE INDEX by_a ON public.t (a) INCLUDE (b);
CREATE UNIQUE INDEX by_b ON public.t (b);
ALTER TABLE public.u ADD COLUMN b integer;
ALTER TABLE public.u ADD CONSTRAINT u_a_fkey FOREIGN KEY (a) REFERENCES public.t (a),
    ADD CONSTRAINT u_b_fkey FOREIGN KEY (b) REFERENCES public.t (b);
