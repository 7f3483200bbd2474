DROP FUNCTION public.f(public.t);
DROP FOREIGN TABLE public.t;
