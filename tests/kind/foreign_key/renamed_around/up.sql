ALTER TABLE public.t RENAME TO tt;
ALTER TABLE public.tt RENAME COLUMN id TO nr;
ALTER TABLE public.tt RENAME CONSTRAINT t_pkey TO tt_pkey;
ALTER TABLE public.u RENAME TO uu;
ALTER TABLE public.uu RENAME COLUMN t_id TO t_nr;
ALTER TABLE public.uu RENAME CONSTRAINT u_t_id_fkey TO uu_t_nr_fkey;
ALTER TABLE public.uu RENAME CONSTRAINT u_other_fkey TO uu_other_fkey;
