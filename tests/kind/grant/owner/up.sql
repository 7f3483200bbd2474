GRANT INSERT ON TABLE public.t TO role_a;
REVOKE DELETE ON TABLE public.t FROM service_role;
GRANT INSERT ON TABLE public.t TO service_role;
