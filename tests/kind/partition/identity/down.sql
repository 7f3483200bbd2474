DROP TABLE public.p1;
DROP TABLE public.t;
