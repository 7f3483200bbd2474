DROP POLICY p2 ON public.t;
ALTER POLICY p1 ON public.t TO role_a USING (a = 'x');
CREATE POLICY p2 ON public.t USING (true);
ALTER POLICY p3 ON public.t TO PUBLIC WITH CHECK (c > 0);
ALTER POLICY p4 ON public.t TO role_a, role_b USING (c > 0) WITH CHECK (c > 0);
