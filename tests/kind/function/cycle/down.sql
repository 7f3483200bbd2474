DROP FUNCTION public.earlier(integer);
DROP FUNCTION public.later(integer);
DROP FUNCTION public.odd(integer);
DROP FUNCTION public.even(integer);
