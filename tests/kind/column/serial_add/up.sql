ALTER TABLE public.t DROP COLUMN gone;
CREATE SEQUENCE public.t_n_seq AS integer;
ALTER SEQUENCE public.t_n_seq OWNED BY public.t.n;
SELECT pg_catalog.setval('public.t_n_seq', max(n)) FROM public.t HAVING max(n) >= 1;
CREATE SEQUENCE public.t_id_seq;
ALTER TABLE public.t ADD COLUMN id bigint NOT NULL DEFAULT nextval('public.t_id_seq'::regclass);
ALTER SEQUENCE public.t_id_seq OWNED BY public.t.id;
ALTER TABLE public.t ALTER COLUMN n SET DEFAULT nextval('public.t_n_seq'::regclass);
