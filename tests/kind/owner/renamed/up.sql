ALTER FUNCTION public.f(integer) RENAME TO "F";
ALTER TABLE public.t RENAME TO "T t";
