DROP POLICY p2 ON public.t;
