DROP VIEW public.v;
DROP TABLE public.t;
DROP TABLE public.log;
