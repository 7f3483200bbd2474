ALTER TABLE public.t RENAME COLUMN a TO aa;
DROP POLICY p2 ON public.t;
DROP POLICY p1 ON public.t;
ALTER TABLE public.t ALTER COLUMN b TYPE character varying(20),
    ALTER COLUMN c TYPE bigint;
CREATE POLICY p1 ON public.t FOR SELECT USING (aa = 'x' and c > 0);
CREATE POLICY p2 ON public.t USING (exists (select from t s where s.b = t.b));
COMMENT ON POLICY p1 ON public.t IS 'one';
