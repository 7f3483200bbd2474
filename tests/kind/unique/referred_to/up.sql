ALTER TABLE public.t RENAME CONSTRAINT one TO uno;
ALTER TABLE public.u DROP CONSTRAINT u_a_b_fkey;
ALTER TABLE public.t DROP CONSTRAINT pair;
ALTER TABLE public.t ADD COLUMN c integer;
ALTER TABLE public.t ADD CONSTRAINT pair UNIQUE (a, b) INCLUDE (c);
ALTER TABLE public.u ADD CONSTRAINT u_a_b_fkey FOREIGN KEY (a, b) REFERENCES public.t (a, b);
