ALTER TABLE public.t ADD COLUMN n integer;
CREATE OR REPLACE VIEW public.s AS select * from t;
