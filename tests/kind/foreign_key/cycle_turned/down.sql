ALTER TABLE public.b DROP CONSTRAINT b_a_fkey;
ALTER TABLE public.b DROP COLUMN a;
ALTER TABLE public.a ADD COLUMN b integer;
ALTER TABLE public.a ADD CONSTRAINT a_b_fkey FOREIGN KEY (b) REFERENCES public.b (id);
