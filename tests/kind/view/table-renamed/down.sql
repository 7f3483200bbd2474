ALTER TABLE public.tt RENAME TO t;
ALTER TABLE public.t RENAME CONSTRAINT tt_pkey TO t_pkey;
