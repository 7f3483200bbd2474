CREATE POLICY "Read own" ON public.t FOR SELECT TO role_a USING (a = 'x');
CREATE POLICY p2 ON public.t AS RESTRICTIVE FOR INSERT WITH CHECK (b is not null and exists (select 1 from t x where x.id = c));
CREATE POLICY p3 ON public.t USING (true) WITH CHECK (c > 0);
CREATE POLICY p4 ON public.t FOR UPDATE TO role_a, role_b USING (c > 0);
CREATE POLICY p5 ON public.t FOR DELETE USING (false);
CREATE POLICY p6 ON public.t;
COMMENT ON POLICY p2 ON public.t IS 'why';
