ALTER POLICY p1 ON public.t TO role_b USING (a = 'y');
ALTER POLICY p2 ON public.t TO role_a WITH CHECK (true);
ALTER POLICY p3 ON public.t TO service_role WITH CHECK (c > 1);
ALTER POLICY p4 ON public.t TO PUBLIC USING (c > 1) WITH CHECK (c > 2);
