ALTER FUNCTION public.f(integer, text) RENAME TO g;
