DROP POLICY p6 ON public.t;
DROP POLICY p5 ON public.t;
DROP POLICY p4 ON public.t;
DROP POLICY p3 ON public.t;
DROP POLICY p2 ON public.t;
DROP POLICY "Read own" ON public.t;
