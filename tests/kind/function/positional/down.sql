DROP FUNCTION public.first_of(integer[]);
DROP FUNCTION public.halves(integer);
