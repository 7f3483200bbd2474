ALTER SEQUENCE public.u_nr_seq RENAME TO t_id_seq;
ALTER SEQUENCE public.u_n_seq RENAME TO t_n_seq;
ALTER TABLE public.u RENAME TO t;
ALTER TABLE public.t RENAME COLUMN nr TO id;
