DROP VIEW public.u;
DROP VIEW public.s;
ALTER TABLE public.t DROP COLUMN x;
CREATE VIEW public.s AS select * from t;
COMMENT ON VIEW public.s IS 's';
CREATE VIEW public.u AS select s.* from s;
GRANT SELECT ON TABLE public.u TO role_a;
COMMENT ON VIEW public.u IS 'u';
