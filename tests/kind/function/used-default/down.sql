DROP VIEW public.v;
DROP FUNCTION public.f(integer, integer);
DROP FUNCTION public.g();
