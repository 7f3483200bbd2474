ALTER TYPE public.e RENAME TO g;
ALTER TABLE public.tab RENAME TO other;
DROP FUNCTION public.f(public.other, public.g);
