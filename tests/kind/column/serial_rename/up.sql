ALTER SEQUENCE public.t_id_seq RENAME TO u_nr_seq;
ALTER SEQUENCE public.t_n_seq RENAME TO u_n_seq;
ALTER TABLE public.t RENAME TO u;
ALTER TABLE public.u RENAME COLUMN id TO nr;
