DROP TABLE public.t_c1;
DROP TABLE public.t_c;
DROP TABLE public.t_b;
DROP TABLE public.t_a;
DROP TABLE public.t;
