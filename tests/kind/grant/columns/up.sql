REVOKE UPDATE, SELECT (b) ON TABLE public.t FROM role_a;
GRANT INSERT (b), UPDATE (c) ON TABLE public.t TO role_a;
REVOKE SELECT ON TABLE public.t FROM role_b;
GRANT SELECT (a) ON TABLE public.t TO role_b;
GRANT SELECT (b, c), INSERT (c), UPDATE (b, c), REFERENCES (b, c) ON TABLE public.t TO service_role;
