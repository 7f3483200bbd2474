ALTER TABLE public.t ADD COLUMN x text;
CREATE OR REPLACE VIEW public.s AS select id, x from t;
CREATE OR REPLACE VIEW public.r AS select id from t where x is null;
