DROP TABLE public.t_a;
DROP TABLE public.t;
