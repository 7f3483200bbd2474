CREATE POLICY p ON public.t FOR SELECT TO role_a USING (a > 0);
COMMENT ON POLICY p ON public.t IS 'said';
CREATE TABLE public.u (
    a integer
);
ALTER TABLE public.u ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON public.u FOR SELECT TO role_a USING (a > 0);
GRANT SELECT ON TABLE public.u TO role_a;
