ALTER FUNCTION public.f(integer, text) NOT LEAKPROOF;
