DROP VIEW public.v;
REVOKE SELECT, INSERT (a) ON TABLE public.t FROM role_a;
ALTER TABLE public.t ALTER COLUMN a TYPE text USING (a::text);
GRANT SELECT, INSERT (a) ON TABLE public.t TO role_a;
CREATE VIEW public.v AS select a from t;
GRANT SELECT ON TABLE public.v TO role_a;
