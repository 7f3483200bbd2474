ALTER SEQUENCE public.s RENAME TO z;
ALTER TABLE public.t RENAME COLUMN a TO b;
CREATE SEQUENCE public.s;
ALTER TABLE public.t ADD COLUMN a integer;
ALTER TABLE public.t ALTER COLUMN b SET DEFAULT nextval('s');
ALTER POLICY p ON public.t USING (a > 0);
CREATE OR REPLACE VIEW public.v AS select a as x from t where a > 1;
