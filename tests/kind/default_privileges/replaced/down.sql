DROP VIEW public.w;
DROP VIEW public.v;
CREATE VIEW public.v AS select b as c from t;
REVOKE SELECT ON TABLE public.v FROM role_a;
CREATE VIEW public.w AS select c from v;
REVOKE SELECT ON TABLE public.w FROM role_a;
