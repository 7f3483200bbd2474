DROP VIEW public.s;
CREATE OR REPLACE VIEW public.r AS select id from t where n is null;
ALTER TABLE public.t DROP COLUMN x;
CREATE VIEW public.s AS select id from t;
COMMENT ON VIEW public.s IS 's';
