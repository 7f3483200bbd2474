DROP VIEW public.s;
ALTER TABLE public.t DROP COLUMN n;
ALTER TABLE public.t ADD COLUMN k integer;
CREATE VIEW public.s AS select * from t;
GRANT SELECT ON TABLE public.s TO role_a;
COMMENT ON VIEW public.s IS 's';
