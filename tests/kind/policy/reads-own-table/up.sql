DROP POLICY known ON public.t;
DROP VIEW public.known;
DROP TABLE public.t;
