DROP INDEX public.own2;
ALTER TABLE public.u ALTER COLUMN x TYPE text;
CREATE INDEX fresh ON public.u (a);
CREATE INDEX own2 ON public.p (a);
