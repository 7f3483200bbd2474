DROP VIEW public.v;
ALTER TABLE public.t ALTER COLUMN a TYPE integer USING (a::integer);
CREATE VIEW public.v AS select a from t;
GRANT SELECT ON TABLE public.v TO role_a;
