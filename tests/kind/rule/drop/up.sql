DROP TABLE public.gone;
DROP RULE two ON public.t;
DROP RULE one ON public.t;
DROP TABLE public.log;
