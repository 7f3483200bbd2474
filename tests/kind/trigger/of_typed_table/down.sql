DROP TRIGGER look ON public.pairs;
