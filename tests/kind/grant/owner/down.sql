REVOKE INSERT ON TABLE public.t FROM role_a;
REVOKE INSERT ON TABLE public.t FROM service_role;
GRANT DELETE ON TABLE public.t TO service_role;
