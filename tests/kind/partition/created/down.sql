DROP TABLE public.p0;
DROP TABLE public.p2;
DROP TABLE public.p1;
