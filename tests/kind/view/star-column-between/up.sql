ALTER TABLE public.t ADD COLUMN k integer;
CREATE OR REPLACE VIEW public.s AS select t.id, t.n, k from t;
