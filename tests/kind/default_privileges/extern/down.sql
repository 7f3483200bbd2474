DROP TABLE public.two;
REVOKE SELECT ON TABLE public.one FROM role_a;
