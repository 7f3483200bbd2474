ALTER TABLE public.t RENAME TO tt;
ALTER TABLE public.tt RENAME CONSTRAINT t_pkey TO tt_pkey;
REVOKE INSERT (a) ON TABLE public.tt FROM role_a;
GRANT UPDATE (a) ON TABLE public.tt TO role_a;
