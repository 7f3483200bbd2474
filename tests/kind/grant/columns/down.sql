REVOKE INSERT (b), UPDATE (c) ON TABLE public.t FROM role_a;
GRANT UPDATE, SELECT (b) ON TABLE public.t TO role_a;
GRANT SELECT ON TABLE public.t TO role_b;
REVOKE SELECT (b, c), INSERT (c), UPDATE (b, c), REFERENCES (b, c) ON TABLE public.t FROM service_role;
