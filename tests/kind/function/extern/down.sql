DROP FUNCTION public.here(integer);
