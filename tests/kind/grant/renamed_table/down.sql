ALTER TABLE public.tt RENAME TO t;
ALTER TABLE public.t RENAME CONSTRAINT tt_pkey TO t_pkey;
REVOKE UPDATE (a) ON TABLE public.t FROM role_a;
GRANT INSERT (a) ON TABLE public.t TO role_a;
