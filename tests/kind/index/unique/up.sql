DROP INDEX public.i;
CREATE UNIQUE INDEX i ON public.t (a);
