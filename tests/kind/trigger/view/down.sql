DROP TRIGGER st ON public.v;
DROP TRIGGER ins ON public.v;
