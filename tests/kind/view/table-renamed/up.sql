ALTER TABLE public.t RENAME TO tt;
ALTER TABLE public.tt RENAME CONSTRAINT t_pkey TO tt_pkey;
