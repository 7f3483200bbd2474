DROP VIEW public.s;
ALTER TABLE public.t DROP COLUMN k;
ALTER TABLE public.t ADD COLUMN n integer;
CREATE VIEW public.s AS select * from t;
GRANT SELECT ON TABLE public.s TO role_a;
COMMENT ON VIEW public.s IS 's';
