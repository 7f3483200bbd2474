DROP TABLE public.u;
DROP POLICY p ON public.t;
