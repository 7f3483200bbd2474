REVOKE SELECT ON TABLE public.v FROM role_a;
ALTER VIEW public.v OWNER TO role_a;
GRANT SELECT, UPDATE (name) ON TABLE public.v TO role_b;
