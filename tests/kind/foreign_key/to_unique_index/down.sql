ALTER TABLE public.u DROP CONSTRAINT u_b_fkey,
    DROP CONSTRAINT u_a_fkey;
ALTER TABLE public.u DROP COLUMN b;
DROP INDEX public.by_b;
DROP INDEX public.by_a;
CREATE UNIQUE INDEX by_a ON public.t (a);
ALTER TABLE public.u ADD CONSTRAINT u_a_fkey FOREIGN KEY (a) REFERENCES public.t (a);
