DROP POLICY p3 ON public.t;
DROP POLICY p2 ON public.t;
DROP POLICY p1 ON public.t;
CREATE POLICY p1 ON public.t FOR SELECT USING (a = 'x');
CREATE POLICY p2 ON public.t USING (true);
CREATE POLICY p3 ON public.t FOR INSERT WITH CHECK (c > 0);
ALTER POLICY p4 ON public.t USING (c > 0);
COMMENT ON POLICY p1 ON public.t IS 'one';
