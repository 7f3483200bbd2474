DROP VIEW public.v;
ALTER TABLE public.u DROP CONSTRAINT u_t_fkey;
DROP TABLE public.t;
DROP FUNCTION public.f();
