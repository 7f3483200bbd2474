DROP TABLE public.p2;
ALTER TABLE public.t DETACH PARTITION public.p1;
DROP TABLE public.t;
