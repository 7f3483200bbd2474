DROP TABLE public.p3;
DROP TABLE public.p2;
