ALTER FUNCTION public.f(integer, text) LEAKPROOF;
