DROP VIEW public.r;
DROP VIEW public.s;
ALTER TABLE public.t DROP COLUMN n;
CREATE VIEW public.s AS select * from t;
GRANT SELECT ON TABLE public.s TO role_a;
COMMENT ON VIEW public.s IS 's';
CREATE VIEW public.r AS select id from s;
