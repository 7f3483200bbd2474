CREATE POLICY p2 ON public.t USING (true);
