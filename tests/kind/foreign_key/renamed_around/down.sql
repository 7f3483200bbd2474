ALTER TABLE public.tt RENAME TO t;
ALTER TABLE public.t RENAME COLUMN nr TO id;
ALTER TABLE public.t RENAME CONSTRAINT tt_pkey TO t_pkey;
ALTER TABLE public.uu RENAME TO u;
ALTER TABLE public.u RENAME COLUMN t_nr TO t_id;
ALTER TABLE public.u RENAME CONSTRAINT uu_t_nr_fkey TO u_t_id_fkey;
ALTER TABLE public.u RENAME CONSTRAINT uu_other_fkey TO u_other_fkey;
