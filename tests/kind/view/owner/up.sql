REVOKE SELECT, UPDATE (name) ON TABLE public.v FROM role_b;
ALTER VIEW public.v OWNER TO role_b;
GRANT SELECT ON TABLE public.v TO role_a;
