ALTER TABLE public.a DROP CONSTRAINT a_b_fkey;
ALTER TABLE public.a DROP COLUMN b;
ALTER TABLE public.b ADD COLUMN a integer;
ALTER TABLE public.b ADD CONSTRAINT b_a_fkey FOREIGN KEY (a) REFERENCES public.a (id);
