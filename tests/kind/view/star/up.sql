ALTER TABLE public.t ADD COLUMN x text;
CREATE OR REPLACE VIEW public.s AS select * from t;
CREATE OR REPLACE VIEW public.u AS select s.* from s;
